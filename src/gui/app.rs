//! The application: its state, what happens to it, and the frame around its screens.

use std::sync::Arc;

use iced::widget::{Id, column, container, operation, stack};
use iced::{Element, Fill, Size, Subscription, Task, event, system, theme, window};

use super::anchor::{Anchor, Article};
use super::focus;
use super::header;
use super::modal;
use super::navigation::{Origin, Step};
use super::request::Request;
use super::screen::Action;
use super::screen::context::{Pane, ViewContext};
use super::screen::{about, compare, guide, learn};
use super::shortcuts;
use super::theme::Appearance;
use super::widget::Locale;
use super::widget::inert::inert;
use super::{banner, window as window_settings};
use crate::catalog::{Catalog, Link, LinkId, Messenger, MessengerId, Platform};
use crate::fl;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::{Locales, Localizer};
use crate::platform::browser::{OpenError, Opener};
use crate::platform::display;
use crate::platform::settings::{Damage, SaveError, Settings, Store, ThemeChoice, WindowSize};
use crate::requirements::Requirements;
use crate::search::{self, Index};
use crate::share;

pub use super::banner::Banner;
pub use super::focus::FocusMove;
pub use super::header::Menu;
pub use super::message::Message;
pub use super::modal::Modal;
pub use super::screen::Screen;
pub use super::shortcuts::on_event;
pub use super::window::runtime;

/// Below this width, in logical pixels, there is room for one pane only.
pub const NARROW: f32 = 720.0;

/// What lies outside the program, behind seams that tests replace.
#[derive(Clone)]
pub struct Services {
    /// Opens links.
    pub opener: Arc<dyn Opener>,
    /// Keeps settings.
    pub store: Arc<dyn Store>,
    /// The system of this computer, if it is one that messengers are made for.
    pub host_platform: Option<Platform>,
}

/// An outside in which nothing happens: for pictures, and for asking where things stand.
#[derive(Debug, Clone, Copy)]
pub struct Noop;

impl Opener for Noop {
    fn open(&self, _link: &Link) -> Result<(), OpenError> {
        Ok(())
    }
}

impl Store for Noop {
    fn save(&self, _settings: &Settings) -> Result<(), SaveError> {
        Ok(())
    }
}

impl Services {
    /// Services that open nothing and keep nothing, on a computer with this system.
    pub fn noop(host_platform: Option<Platform>) -> Self {
        Self {
            opener: Arc::new(Noop),
            store: Arc::new(Noop),
            host_platform,
        }
    }
}

/// What the application starts with.
#[derive(Clone)]
pub struct Startup {
    /// The data.
    pub catalog: Arc<Catalog>,
    /// The words.
    pub locales: Arc<Locales>,
    /// What was remembered.
    pub settings: Settings,
    /// Why nothing was remembered, if a file was damaged.
    pub damage: Option<Damage>,
    /// The language asked for on the command line: for this run only.
    pub language: Option<String>,
    /// The shade asked for on the command line: for this run only.
    pub theme: Option<ThemeChoice>,
    /// The languages that the system is set to, most wanted first.
    pub system_languages: Vec<String>,
    /// The outside.
    pub services: Services,
}

/// The state of the application.
pub struct App {
    catalog: Arc<Catalog>,
    locales: Arc<Locales>,
    services: Services,
    settings: Settings,
    l10n: Arc<Localizer>,
    theme: ThemeChoice,
    system_appearance: Appearance,
    window: Size,
    screen: Screen,
    guide: Option<guide::Guide>,
    compare: compare::Compare,
    learn: learn::Learn,
    /// The way back from Learn to where terms were pressed, the last one at the end. Empty on every other screen.
    back_stack: Vec<Step>,
    about: about::About,
    menu: Option<Menu>,
    modal: Option<Modal>,
    /// What had the focus when a sheet opened, to have it again afterwards.
    focus_before_modal: Option<Id>,
    banners: Vec<Banner>,
    /// The settings as they were last written, or found.
    written: Settings,
    /// Whether they are being written.
    saving: bool,
    /// The window that is to be closed as soon as they are.
    closing: Option<window::Id>,
    /// Whether all of a messenger is laid out. The first frame has only what is in view: shaping the rest takes longer than all else.
    first_frame_done: bool,
    /// Whether the person was told that nothing can be remembered: once is enough.
    save_error_shown: bool,
    /// Whether the keyboard was used last: only then does a menu take the focus.
    focus_visible: bool,
    /// Another number than at the last frame, and the next one is painted as a whole.
    repaint_nonce: u8,
}

/// The application, the very same for the program and for the tests.
pub fn application(
    startup: Startup,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = iced::Theme>> {
    application_from(startup.settings.window, move || startup.clone())
}

/// The same, with what it starts with asked for as late as can be, and its window opened in this size.
pub fn application_from(
    size: WindowSize,
    startup: impl Fn() -> Startup + 'static,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = iced::Theme>> {
    let size = size.sane();
    iced::application(move || App::new(startup()), App::update, App::view)
        .title(App::title)
        .theme(|app: &App| app.appearance().theme())
        .style(|app: &App, _theme| {
            window_settings::background(app.appearance().palette(), app.repaint_nonce)
        })
        .subscription(App::subscription)
        .settings(runtime())
        .window(window_settings::settings(size))
}

impl App {
    /// The application as it starts, and what it does first.
    pub fn new(startup: Startup) -> (Self, Task<Message>) {
        let Startup {
            catalog,
            locales,
            settings,
            damage,
            language,
            theme,
            system_languages,
            services,
        } = startup;
        let wanted = language.or_else(|| settings.language.clone());
        let chosen = wanted.and_then(|name| locales.find(&name));
        let l10n = Arc::clone(chosen.unwrap_or_else(|| locales.choose(&system_languages)));
        let app = Self {
            compare: compare::Compare::new(&catalog),
            learn: learn::Learn::default(),
            back_stack: Vec::new(),
            about: about::About::default(),
            guide: guide::Guide::new(
                &catalog,
                settings.messenger.as_deref(),
                Requirements::remembered(&settings.needs, &settings.devices),
                settings.steps.clone(),
            ),
            window: Size::new(settings.window.width, settings.window.height),
            theme: theme.unwrap_or(settings.theme),
            banners: damage.map(Banner::from).into_iter().collect(),
            catalog,
            locales,
            services,
            written: settings.clone(),
            settings,
            l10n,
            system_appearance: Appearance::Light,
            screen: Screen::Guide,
            menu: None,
            modal: None,
            focus_before_modal: None,
            saving: false,
            closing: None,
            first_frame_done: false,
            save_error_shown: false,
            focus_visible: false,
            repaint_nonce: 0,
        };
        (app, system::theme().map(Message::SystemThemeFound))
    }

    /// The title of the window, in the person's language.
    pub fn title(&self) -> String {
        strip_bidi(&fl!(self.l10n(), "app-name"))
    }

    /// The language in use.
    pub fn l10n(&self) -> &Localizer {
        &self.l10n
    }

    /// What is remembered as things stand.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The notices that are shown.
    pub fn banners(&self) -> &[Banner] {
        &self.banners
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// The menu that is open, if one is.
    pub fn menu(&self) -> Option<Menu> {
        self.menu
    }

    /// The sheet that is open, if one is.
    pub fn modal(&self) -> Option<&Modal> {
        self.modal.as_ref()
    }

    /// The Guide, unless the catalogue is empty.
    pub fn guide(&self) -> Option<&guide::Guide> {
        self.guide.as_ref()
    }

    /// Learn.
    pub fn learn(&self) -> &learn::Learn {
        &self.learn
    }

    /// Light or dark, as things stand.
    pub fn appearance(&self) -> Appearance {
        match self.theme {
            ThemeChoice::Light => Appearance::Light,
            ThemeChoice::Dark => Appearance::Dark,
            ThemeChoice::System => self.system_appearance,
        }
    }

    fn locale(&self) -> Locale<'_> {
        let l10n = self.l10n();
        Locale {
            l10n,
            direction: l10n.direction(),
            palette: self.appearance().palette(),
        }
    }

    fn is_narrow(&self) -> bool {
        self.window.width < NARROW
    }

    fn cx(&self) -> ViewContext<'_> {
        ViewContext {
            locale: self.locale(),
            fallback: self.locales.fallback(),
            catalog: &self.catalog,
            host_platform: self.services.host_platform,
            width: self.window.width,
            narrow: self.is_narrow(),
            first_frame_done: self.first_frame_done,
        }
    }

    /// Takes note of what happened, and says what to do about it.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::ScreenChosen(screen) => self.choose_screen(screen),
            Message::BackPressed => self.back(),
            Message::MenuPressed(menu) => self.press_menu(menu),
            Message::Dismissed => self.dismiss(),
            Message::ShortcutsRequested => self.show(Modal::Keys),
            Message::FocusLeft(id) => {
                self.focus_before_modal = Some(id);
                Task::none()
            }
            Message::Typed(text) => self.typed(&text),
            Message::SearchRequested => self.search(),
            Message::Indexed(language, index) => self.indexed(&language, index),
            Message::LanguageChosen(language) => self.choose_language(&language),
            Message::ThemeChosen(choice) => self.choose_theme(choice),
            Message::SystemThemeFound(mode) => self.follow_system(mode),
            Message::FirstFrameDrawn => {
                self.first_frame_done = true;
                display::started();
                self.index()
            }
            Message::WindowResized(size) => self.resize(size),
            Message::CloseRequested(window) => self.close(window),
            Message::SettingsSaved(result) => self.saved(result),
            Message::LinkOpened(link, result) => self.opened(link, result),
            Message::FocusMoved(way) => {
                self.focus_visible = true;
                focus::go(way, &self.focus_grid(), self.locale().direction)
            }
            Message::PointerPressed => {
                self.focus_visible = false;
                Task::none()
            }
            Message::CopyPressed(link) => self.copy(link),
            Message::OpenPressed(link) => {
                let closed = self.dismiss();
                Task::batch([closed, self.open(link)])
            }
            Message::BannerDismissed(place) => self.dismiss_banner(place),
            Message::Guide(message) => self.update_guide(message),
            Message::Compare(message) => self.update_compare(message),
            Message::Learn(message) => self.update_learn(message),
            Message::About(message) => {
                self.repaint();
                let action = self.about.update(message);
                self.perform(action, Message::About)
            }
        }
    }

    /// Runs what a screen's `update` left to do.
    fn perform<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        to_message: fn(M) -> Message,
    ) -> Task<Message> {
        let task = action.task.map(to_message);
        match action.request {
            Some(request) => task.chain(self.answer(request)),
            None => task,
        }
    }

    /// Does what a screen asks for.
    fn answer(&mut self, request: Request) -> Task<Message> {
        match request {
            Request::OpenLink(link) => self.open(link),
            Request::ShowLinkDetails(link) => self.ask(link),
            Request::Explain(anchor) => self.explain(anchor),
            Request::ShowMessenger(messenger) => self.show_messenger(messenger),
            Request::ShowShortcuts => self.show(Modal::Keys),
            Request::GoBack => self.go_back().unwrap_or_else(Task::none),
            Request::ForgetReadingPositions => {
                self.back_stack
                    .retain(|step| matches!(step.origin, Origin::Screen(_)));
                self.keep_focus()
            }
            Request::RememberMessenger => self.remember_messenger(),
            Request::RememberChoices => self.remember_choices(),
            Request::ShareMessenger(messenger) => self.share(&messenger),
            Request::CopyComparison(form) => {
                iced::clipboard::write(self.compare.comparison(self.cx()).export(self.l10n(), form))
            }
        }
    }

    fn remember_messenger(&mut self) -> Task<Message> {
        if let Some(guide) = &self.guide {
            self.settings.messenger = Some(guide.selected().to_string());
        }
        Task::batch([self.keep_focus(), self.save()])
    }

    fn remember_choices(&mut self) -> Task<Message> {
        if let Some(guide) = &self.guide {
            self.settings.needs = guide.requirements().needs().to_vec();
            self.settings.devices = guide.requirements().devices().to_vec();
            self.settings.steps = guide.ticks().clone();
        }
        self.save()
    }

    fn choose_screen(&mut self, screen: Screen) -> Task<Message> {
        self.repaint();
        self.menu = None;
        self.modal = None;
        self.back_stack.clear();
        self.screen = screen;
        self.restore().chain(self.keep_focus())
    }

    /// Gives the focus to the header, or else to the list, if the keyboard is in use and what had it is gone.
    fn keep_focus(&self) -> Task<Message> {
        if !self.focus_visible {
            return Task::none();
        }
        let selected = self
            .guide
            .as_ref()
            .map(|guide| Id::from(guide::entry_name(guide.selected())));
        let names = [self.screen.id(), "back"]
            .map(Id::from)
            .into_iter()
            .chain(selected);
        focus::focus_first_if_none(names.chain([Id::from(guide::SEARCH)]).collect::<Vec<_>>())
    }

    fn back(&mut self) -> Task<Message> {
        if self.menu.is_some() || self.modal.is_some() {
            return self.dismiss();
        }
        if let Some(task) = self.go_back() {
            return task;
        }
        if !self.is_narrow() {
            return Task::none();
        }
        match (self.screen, &mut self.guide) {
            (Screen::Guide, Some(guide)) => {
                guide.back().map(Message::Guide).chain(self.keep_focus())
            }
            (Screen::Guide, None) => Task::none(),
            (Screen::Learn, _) if self.learn.pane() == Pane::Detail => {
                self.learn.back();
                self.learn.restore().chain(self.keep_focus())
            }
            (Screen::About | Screen::Compare | Screen::Learn, _) => {
                self.choose_screen(Screen::Guide)
            }
        }
    }

    fn press_menu(&mut self, menu: Menu) -> Task<Message> {
        if self.menu == Some(menu) {
            return self.dismiss();
        }
        self.menu = Some(menu);
        let chosen = match menu {
            Menu::Language => format!("language-{}", self.l10n.language()),
            Menu::Theme => header::theme_name(self.theme).to_owned(),
        };
        if self.focus_visible {
            focus::to(chosen)
        } else {
            Task::none()
        }
    }

    /// Shows a sheet. The focus goes into it, and back when it closes.
    fn show(&mut self, modal: Modal) -> Task<Message> {
        self.menu = None;
        let first = modal.first();
        self.modal = Some(modal);
        let left = focus::where_it_is().map(Message::FocusLeft);
        if self.focus_visible {
            left.chain(focus::to(first))
        } else {
            left
        }
    }

    /// Shows the code and the address of a link.
    fn ask(&mut self, link: LinkId) -> Task<Message> {
        self.show(Modal::of_link(link, self.catalog.link(link).link.as_str()))
    }

    /// Closes the menu that is open, if one is; the focus goes back to its button.
    fn close_menu(&mut self) -> Option<Task<Message>> {
        let menu = self.menu.take()?;
        Some(if self.focus_visible {
            focus::to(menu.name())
        } else {
            Task::none()
        })
    }

    /// Closes what is open, the uppermost first; the focus goes back to where it came from.
    fn dismiss(&mut self) -> Task<Message> {
        if let Some(closed) = self.close_menu() {
            return closed;
        }
        if self.modal.take().is_some() {
            let back = self
                .focus_before_modal
                .take()
                .filter(|_| self.focus_visible);
            return back.map_or_else(Task::none, focus::to);
        }
        match (self.screen, &self.guide) {
            (Screen::Compare, _) => {
                self.compare.dismiss();
                Task::none()
            }
            (Screen::Guide, Some(guide)) if !guide.search().is_empty() => {
                self.update_guide(guide::Message::SearchCleared)
            }
            (Screen::Guide, Some(guide)) => {
                focus::move_from(guide::SEARCH, guide::entry_name(guide.selected()))
            }
            (Screen::Learn, _) => self.go_back().unwrap_or_else(Task::none),
            (Screen::Guide | Screen::About, _) => Task::none(),
        }
    }

    /// Shows the field to search in, with the focus.
    fn search(&mut self) -> Task<Message> {
        if self.menu.is_some() || self.modal.is_some() {
            return Task::none();
        }
        self.focus_visible = true;
        self.back_stack.clear();
        self.screen = Screen::Guide;
        let shown = self
            .guide
            .as_mut()
            .map_or_else(Task::none, guide::Guide::back);
        shown
            .map(Message::Guide)
            .chain(focus::to(guide::SEARCH))
            .chain(operation::move_cursor_to_end(guide::SEARCH))
    }

    /// Letters that nothing took are looked for.
    fn typed(&mut self, text: &str) -> Task<Message> {
        let Some(guide) = &self.guide else {
            return Task::none();
        };
        if self.menu.is_some()
            || self.modal.is_some()
            || (guide.search().is_empty() && text.trim().is_empty())
        {
            return Task::none();
        }
        let text = if self.screen == Screen::Guide {
            format!("{}{text}", guide.search())
        } else {
            text.to_owned()
        };
        let found = self.update_guide(guide::Message::SearchTyped(text));
        found.chain(self.search())
    }

    /// The names of what the arrows move among, row by row: the field and the list below it, or the cells of the table.
    fn focus_grid(&self) -> Vec<Vec<Id>> {
        match self.screen {
            Screen::Guide => {
                let groups = self.guide.iter().flat_map(guide::Guide::groups);
                let messengers = groups
                    .flat_map(|group| &group.places)
                    .filter_map(|place| self.catalog.messengers().get(*place));
                let entries =
                    messengers.map(|messenger| vec![Id::from(guide::entry_name(&messenger.id))]);
                std::iter::once(vec![Id::from(guide::SEARCH)])
                    .chain(entries)
                    .collect()
            }
            Screen::Compare => {
                let rows = self.compare.cell_names(self.cx()).into_iter();
                rows.map(|row| row.into_iter().map(Id::from).collect())
                    .collect()
            }
            Screen::Learn => Article::ALL
                .into_iter()
                .map(|article| vec![Id::new(article.entry())])
                .collect(),
            Screen::About => Vec::new(),
        }
    }

    fn choose_language(&mut self, language: &str) -> Task<Message> {
        self.repaint();
        let closed = self.close_menu().unwrap_or_else(Task::none);
        if let Some(l10n) = self.locales.find(language) {
            self.l10n = Arc::clone(l10n);
            self.settings.language = Some(self.l10n.language());
        }
        if let Some(guide) = &mut self.guide {
            guide.forget_index();
        }
        // The panes change places, so each has to be told again how far it was scrolled.
        Task::batch([
            closed.chain(self.keep_focus()),
            self.restore(),
            self.index(),
            self.save(),
        ])
    }

    fn choose_theme(&mut self, choice: ThemeChoice) -> Task<Message> {
        let closed = self.close_menu().unwrap_or_else(Task::none);
        self.theme = choice;
        self.settings.theme = choice;
        Task::batch([closed, self.save()])
    }

    fn follow_system(&mut self, mode: theme::Mode) -> Task<Message> {
        self.system_appearance = match mode {
            theme::Mode::Dark => Appearance::Dark,
            theme::Mode::Light | theme::Mode::None => Appearance::Light,
        };
        Task::none()
    }

    fn resize(&mut self, size: Size) -> Task<Message> {
        let was_narrow = self.is_narrow();
        self.window = size;
        self.settings.window = WindowSize {
            width: size.width,
            height: size.height,
        }
        .sane();
        if was_narrow == self.is_narrow() {
            Task::none()
        } else {
            self.restore()
        }
    }

    fn restore(&self) -> Task<Message> {
        match (self.screen, &self.guide) {
            (Screen::Guide, Some(guide)) => guide.restore().map(Message::Guide),
            (Screen::Compare, _) => self.compare.restore(),
            (Screen::Learn, _) => self.learn.restore(),
            (Screen::About, _) => self.about.restore(),
            (Screen::Guide, None) => Task::none(),
        }
    }

    fn update_guide(&mut self, message: guide::Message) -> Task<Message> {
        self.repaint();
        let Some(guide) = &mut self.guide else {
            return Task::none();
        };
        let action = guide.update(message, &self.catalog);
        self.perform(action, Message::Guide)
    }

    fn update_compare(&mut self, message: compare::Message) -> Task<Message> {
        self.repaint();
        let narrow = self.is_narrow();
        let action = self.compare.update(message, narrow);
        self.perform(action, Message::Compare)
    }

    fn dismiss_banner(&mut self, place: usize) -> Task<Message> {
        if place < self.banners.len() {
            self.banners.remove(place);
        }
        Task::none()
    }

    /// Whether a narrow window shows something that one can go back from.
    fn can_go_back(&self) -> bool {
        match self.screen {
            Screen::About | Screen::Compare | Screen::Learn => true,
            Screen::Guide => self
                .guide
                .as_ref()
                .is_some_and(|guide| guide.pane() == Pane::Detail),
        }
    }

    /// The messengers to compare: all, or as many of the Guide's list as can be shown.
    fn choices(&self) -> Vec<&Messenger> {
        let all = self.catalog.messengers();
        if all.len() <= compare::CHOICES {
            return all.iter().collect();
        }
        let groups = self.guide.iter().flat_map(guide::Guide::groups);
        groups
            .flat_map(|group| &group.places)
            .filter_map(|place| all.get(*place))
            .take(compare::CHOICES)
            .collect()
    }

    /// Has the next frame painted as a whole, because much of it is other than before; see [`window_settings::background`].
    fn repaint(&mut self) {
        self.repaint_nonce = self.repaint_nonce.wrapping_add(1);
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            system::theme_changes().map(Message::SystemThemeFound),
            if self.first_frame_done {
                Subscription::none()
            } else {
                window::frames().map(|_| Message::FirstFrameDrawn)
            },
            window::resize_events().map(|(_, size)| Message::WindowResized(size)),
            window::close_requests().map(Message::CloseRequested),
            event::listen_with(shortcuts::on_event),
        ])
    }

    /// The whole window.
    pub fn view(&self) -> Element<'_, Message> {
        let cx = self.cx();
        let screen = match (self.screen, &self.guide) {
            (Screen::Guide, Some(guide)) => guide.view(cx).map(Message::Guide),
            (Screen::Guide, None) => container(column![]).into(),
            (Screen::Compare, _) => self.compare.view(cx, &self.choices()).map(Message::Compare),
            (Screen::Learn, _) => self.learn.view(cx, self.back_label()).map(Message::Learn),
            (Screen::About, _) => about::view(cx).map(Message::About),
        };
        let content = column![
            header::view(cx, self.screen, self.theme, self.can_go_back()),
            banner::view(cx, &self.banners),
            container(screen).height(Fill)
        ];
        // Always a stack, so that what is scrolled stays so when a menu opens.
        let mut layers = stack![inert(self.menu.is_some() || self.modal.is_some(), content)];
        if let Some(modal) = &self.modal {
            layers = layers.push(modal::view(cx, modal));
        }
        if let Some(menu) = self.menu {
            layers = layers.push(header::menu(cx, menu, &self.locales, self.theme));
        }
        layers.into()
    }
}

impl App {
    fn update_learn(&mut self, message: learn::Message) -> Task<Message> {
        self.repaint();
        let action = self.learn.update(message);
        self.perform(action, Message::Learn)
    }

    /// Leads from a term to its place in Learn.
    fn explain(&mut self, place: Anchor) -> Task<Message> {
        self.repaint();
        let origin = match self.screen {
            Screen::Learn => Origin::Article(self.learn.reading_position().clone()),
            screen @ (Screen::Guide | Screen::Compare | Screen::About) => Origin::Screen(screen),
        };
        self.back_stack.push(Step {
            origin,
            term: place.term(),
        });
        self.screen = Screen::Learn;
        let name = place.name();
        self.learn.open(place);
        let shown = self.learn.restore().chain(focus::reveal_named(name));
        if self.focus_visible {
            shown.chain(focus::to(learn::BACK))
        } else {
            shown
        }
    }

    /// Goes one step back, to where a term was pressed; [`None`] if none was.
    fn go_back(&mut self) -> Option<Task<Message>> {
        let Step { origin, term } = self.back_stack.pop()?;
        self.repaint();
        match origin {
            Origin::Screen(screen) => self.screen = screen,
            Origin::Article(reading_position) => self.learn.return_to(reading_position),
        }
        let restored = self.restore();
        Some(if self.focus_visible {
            restored.chain(focus::to(term))
        } else {
            restored
        })
    }

    /// Where the way back leads, in words.
    fn back_label(&self) -> Option<String> {
        let l10n = self.l10n();
        Some(match (&self.back_stack.last()?.origin, &self.guide) {
            (Origin::Article(reading_position), _) => fl!(
                l10n,
                "learn-back-to",
                name = l10n.inline(&learn::title(l10n, reading_position.article()))
            ),
            (Origin::Screen(Screen::Guide), Some(guide)) => {
                let messenger = self.catalog.messenger(guide.selected().as_str())?;
                fl!(l10n, "learn-back-to", name = messenger.name.as_str())
            }
            (Origin::Screen(Screen::Compare), _) => fl!(l10n, "learn-back-to-compare"),
            (Origin::Screen(Screen::About), _) => fl!(l10n, "learn-back-to-about"),
            (Origin::Screen(Screen::Guide | Screen::Learn), _) => fl!(l10n, "back"),
        })
    }

    /// Shows a messenger in the Guide.
    fn show_messenger(&mut self, messenger: MessengerId) -> Task<Message> {
        self.back_stack.clear();
        self.screen = Screen::Guide;
        let entry = guide::entry_name(&messenger);
        let shown = self.update_guide(guide::Message::MessengerChosen(messenger));
        if self.focus_visible {
            shown.chain(focus::to(entry)).chain(self.keep_focus())
        } else {
            shown
        }
    }
}

impl App {
    /// Hands a link of the catalogue to the browser.
    fn open(&self, id: LinkId) -> Task<Message> {
        let link = self.catalog.link(id).link.clone();
        let opener = Arc::clone(&self.services.opener);
        Task::perform(async move { opener.open(&link) }, move |result| {
            Message::LinkOpened(id, result)
        })
    }

    fn opened(&mut self, link: LinkId, result: Result<(), OpenError>) -> Task<Message> {
        self.banners.retain(|banner| !banner.is_about(link));
        if let Err(error) = result {
            log::warn!("{error}");
            self.banners.push(Banner::LinkFailed {
                link,
                copied: false,
            });
        }
        Task::none()
    }

    /// Copies the address of a link.
    fn copy(&mut self, link: LinkId) -> Task<Message> {
        for banner in &mut self.banners {
            banner.copied(link);
        }
        match &mut self.modal {
            Some(Modal::Link {
                link: shown,
                copied,
                ..
            }) => *copied |= *shown == link,
            Some(Modal::Keys) | None => {}
        }
        iced::clipboard::write(self.catalog.link(link).link.as_str().to_owned())
    }

    /// Copies a few words about a messenger for a friend.
    fn share(&self, messenger: &MessengerId) -> Task<Message> {
        let messenger = self.catalog.messenger(messenger.as_str());
        messenger.map_or_else(Task::none, |messenger| {
            iced::clipboard::write(share::text(&self.catalog, self.l10n(), messenger))
        })
    }

    /// Makes everything searchable in the language in use, without keeping the window waiting.
    fn index(&self) -> Task<Message> {
        let (catalog, l10n) = (Arc::clone(&self.catalog), Arc::clone(&self.l10n));
        let locales = Arc::clone(&self.locales);
        let language = l10n.language();
        let index = async move {
            let languages = search::languages(&l10n, locales.fallback());
            Arc::new(Index::new(&catalog, &languages))
        };
        Task::perform(index, move |index| {
            Message::Indexed(language.clone(), index)
        })
    }

    /// Takes the index, unless another language was chosen meanwhile.
    fn indexed(&mut self, language: &str, index: Arc<Index>) -> Task<Message> {
        if language == self.l10n.language() {
            self.update_guide(guide::Message::Indexed(index))
        } else {
            Task::none()
        }
    }

    /// Writes the settings if they changed: one state after the other, so that the last one wins.
    fn save(&mut self) -> Task<Message> {
        if self.saving || self.settings == self.written {
            return Task::none();
        }
        self.saving = true;
        self.written = self.settings.clone();
        let (store, settings) = (Arc::clone(&self.services.store), self.settings.clone());
        Task::perform(async move { store.save(&settings) }, Message::SettingsSaved)
    }

    fn saved(&mut self, result: Result<(), SaveError>) -> Task<Message> {
        self.saving = false;
        if let Err(error) = result {
            log::warn!("{error}");
            if !self.save_error_shown {
                self.save_error_shown = true;
                self.banners.push(Banner::CannotRemember);
            }
        }
        let task = self.save();
        match self.closing {
            Some(window) if !self.saving => window::close(window),
            Some(_) | None => task,
        }
    }

    /// Closes the window, as soon as what changed is written.
    fn close(&mut self, window: window::Id) -> Task<Message> {
        self.closing = Some(window);
        let task = self.save();
        if self.saving {
            task
        } else {
            window::close(window)
        }
    }
}
