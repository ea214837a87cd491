//! The application: its state, how each message changes it, and the frame around its screens.

use std::sync::Arc;
use std::time::Instant;

use iced::widget::{Id, column, container, operation, stack};
use iced::{Fill, Size, Subscription, Task, system, theme, window};

use super::Element;
use super::anchor::{Anchor, Article};
use super::autosave::Autosave;
use super::banner::Banners;
use super::browser::Browser;
use super::environment::Environment;
use super::focus::{self, Focus};
use super::last_link::LastLink;
use super::navigation::{Navigation, Origin};
use super::overlay::Overlay;
use super::request::Request;
use super::screen::context::{Pane, ViewContext};
use super::screen::{Action, about, compare, guide, learn};
use super::theme::{Appearance, Theme};
use super::widget::inert::inert;
use super::widget::key_order::key_order;
use super::widget::pointer_order::pointer_order;
use super::window::Window;
use super::{banner, header, modal, shortcuts};
use crate::catalog::{LinkId, Messenger, MessengerId};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::platform::browser::OpenError;
use crate::platform::settings::{SaveError, Settings, ThemeChoice, WindowSize};
use crate::requirements::Requirements;
use crate::search::{self, Index};

pub use super::banner::Banner;
pub use super::focus::FocusMove;
pub use super::message::{Menu, Message};
pub use super::modal::Modal;
pub use super::screen::Screen;
pub use super::startup::{Services, Startup};
pub use super::window::runtime;

pub struct App {
    environment: Environment,
    browser: Browser,
    settings: Settings,
    autosave: Autosave,
    navigation: Navigation,
    guide: guide::Guide,
    compare: compare::Compare,
    learn: learn::Learn,
    about: about::About,
    overlay: Option<Overlay>,
    focus: Focus,
    banners: Banners,
    last_link: LastLink,
}

/// The application, the same for the program and for the tests.
pub fn application(
    startup: Startup,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    application_from(startup.settings.window, move || startup.clone(), || {})
}

/// Like [`application`], but the rest of the startup is asked for as late as can be: while the event
/// loop is set up, the data is loading. `on_first_frame` is called once the window is on the screen.
pub fn application_from(
    size: WindowSize,
    startup: impl Fn() -> Startup + 'static,
    on_first_frame: fn(),
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    let update = move |app: &mut App, message| {
        if matches!(message, Message::FirstFrameDrawn) {
            on_first_frame();
        }
        app.update(message)
    };
    iced::application(move || App::new(startup()), update, App::view)
        .title(App::title)
        .theme(|app: &App| app.appearance().theme())
        .style(|app: &App, theme| app.environment.window.background(&theme.palette))
        .subscription(App::subscription)
        .settings(runtime())
        .window(super::window::settings(size.clamped()))
}

impl App {
    pub fn new(startup: Startup) -> (Self, Task<Message>) {
        let Startup {
            catalog,
            locales,
            settings,
            load_error,
            language,
            theme,
            system_languages,
            services,
        } = startup;
        let language = language.or_else(|| settings.language.clone());
        let chosen = language.and_then(|name| locales.find(&name));
        let l10n = Arc::clone(chosen.unwrap_or_else(|| locales.choose(&system_languages)));
        let app = Self {
            guide: guide::Guide::new(
                &catalog,
                settings.messenger.as_deref(),
                Requirements::remembered(&settings.needs, &settings.devices),
                settings.steps.clone(),
            ),
            compare: compare::Compare::new(&catalog),
            learn: learn::Learn::default(),
            about: about::About::default(),
            environment: Environment {
                catalog,
                locales,
                l10n,
                theme: theme.unwrap_or(settings.theme),
                system_appearance: Appearance::Light,
                host_platform: services.host_platform,
                window: Window::new(settings.window),
            },
            browser: Browser::new(services.opener),
            autosave: Autosave::new(services.store, settings.clone()),
            settings,
            navigation: Navigation::new(),
            overlay: None,
            focus: Focus::default(),
            banners: Banners::from(load_error),
            last_link: LastLink::default(),
        };
        (app, system::theme().map(Message::SystemThemeFound))
    }

    pub fn title(&self) -> String {
        strip_bidi(&fl!(self.l10n(), "app-name"))
    }

    pub fn l10n(&self) -> &Localizer {
        &self.environment.l10n
    }

    pub fn appearance(&self) -> Appearance {
        self.environment.appearance()
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub fn banners(&self) -> &[Banner] {
        self.banners.all()
    }

    pub fn screen(&self) -> Screen {
        self.navigation.screen()
    }

    pub fn menu(&self) -> Option<Menu> {
        self.overlay.as_ref().and_then(Overlay::menu)
    }

    pub fn modal(&self) -> Option<&Modal> {
        self.overlay.as_ref().and_then(Overlay::modal)
    }

    pub fn guide(&self) -> &guide::Guide {
        &self.guide
    }

    pub fn learn(&self) -> &learn::Learn {
        &self.learn
    }

    fn cx(&self) -> ViewContext<'_> {
        self.environment.cx()
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Guide(message) => self.update_guide(message),
            Message::Compare(message) => self.update_compare(message),
            Message::Learn(message) => self.update_learn(message),
            Message::About(message) => self.update_about(message),
            Message::ScreenChosen(screen) => self.show(screen),
            Message::BackPressed => self.back(),
            Message::Dismissed => self.escape(),
            Message::MenuPressed(menu) => self.press_menu(menu),
            Message::LanguageChosen(language) => self.choose_language(&language),
            Message::ThemeChosen(choice) => self.choose_theme(choice),
            Message::SystemThemeFound(mode) => self.follow_system(mode),
            Message::ShortcutsRequested => self.open_modal(Modal::Shortcuts),
            Message::ChangesRequested => self.show_changes(),
            Message::CopyPressed(link) => self.copy_address(link),
            Message::OpenPressed(link) => Task::batch([self.close_overlay(), self.open(link)]),
            Message::LinkOpened(link, result) => self.link_opened(link, result),
            Message::BannerDismissed(index) => self.dismiss_banner(index),
            Message::Typed(text) => self.type_to_search(&text),
            Message::SearchRequested => self.show_search(),
            Message::Indexed(language, index) => self.use_index(&language, index),
            Message::FocusMoved(to) => self.move_focus(to),
            Message::FocusLeft(id) => self.set_focus_before(id),
            Message::PointerPressed => self.hide_focus(),
            Message::FirstFrameDrawn => self.finish_first_frame(),
            Message::WindowResized(size) => self.resize(size),
            Message::CloseRequested => self.close(),
            Message::SettingsSaved(result) => self.settings_saved(result),
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
            Request::ShowLinkDetails(link) => self.open_modal(Modal::of_link(
                link,
                self.environment.catalog.link(link).link.as_str(),
            )),
            Request::Explain(anchor) => self.explain(anchor),
            Request::ShowMessenger(messenger) => self.show_messenger(messenger),
            Request::ShowShortcuts => self.open_modal(Modal::Shortcuts),
            Request::GoBack => self.go_back().unwrap_or_else(Task::none),
            Request::ForgetArticles => {
                self.navigation.forget_articles();
                self.keep_focus()
            }
            Request::RememberMessenger => {
                self.settings.messenger = Some(self.guide.selected().to_string());
                Task::batch([self.keep_focus(), self.save()])
            }
            Request::RememberChoices => {
                self.settings.needs = self.guide.requirements().needs().to_vec();
                self.settings.devices = self.guide.requirements().devices().to_vec();
                self.settings.steps = self.guide.ticks().clone();
                self.save()
            }
        }
    }

    fn update_guide(&mut self, message: guide::Message) -> Task<Message> {
        self.environment.window.repaint();
        let action = self.guide.update(message, self.environment.cx());
        self.perform(action, Message::Guide)
    }

    fn update_compare(&mut self, message: compare::Message) -> Task<Message> {
        self.environment.window.repaint();
        let action = self.compare.update(message, self.environment.cx());
        self.perform(action, Message::Compare)
    }

    fn update_learn(&mut self, message: learn::Message) -> Task<Message> {
        self.environment.window.repaint();
        let action = self.learn.update(message);
        self.perform(action, Message::Learn)
    }

    fn update_about(&mut self, message: about::Message) -> Task<Message> {
        self.environment.window.repaint();
        let action = self.about.update(message);
        self.perform(action, Message::About)
    }

    // Navigation

    fn show(&mut self, screen: Screen) -> Task<Message> {
        self.environment.window.repaint();
        self.overlay = None;
        self.navigation.show(screen);
        self.restore().chain(self.keep_focus())
    }

    fn show_messenger(&mut self, messenger: MessengerId) -> Task<Message> {
        self.navigation.show(Screen::Guide);
        let entry = guide::entry_name(&messenger);
        let shown = self.update_guide(guide::Message::MessengerChosen(messenger));
        shown
            .chain(self.focus.go_to(entry))
            .chain(self.keep_focus())
    }

    /// Leads from a term to its anchor in Learn.
    fn explain(&mut self, anchor: Anchor) -> Task<Message> {
        self.environment.window.repaint();
        let name = anchor.name();
        self.navigation
            .explain(anchor.term(), self.learn.reading_position());
        self.learn.open(anchor);
        self.learn
            .restore()
            .chain(focus::reveal_named(name))
            .chain(self.focus.go_to(learn::BACK))
    }

    /// Leads to the page of all changes, from wherever it is asked for.
    fn show_changes(&mut self) -> Task<Message> {
        self.overlay = None;
        let article = self.learn.reading_position().article();
        if self.screen() == Screen::Learn && article == Article::Changes {
            return Task::none();
        }
        self.explain(Anchor::Changes)
    }

    /// Goes back to where the last term was pressed, if one was.
    fn go_back(&mut self) -> Option<Task<Message>> {
        let entry = self.navigation.go_back()?;
        self.environment.window.repaint();
        match entry.origin {
            Origin::Article(reading_position) => self.learn.return_to(reading_position),
            Origin::Screen(_) => {}
        }
        let back = self.focus.go_to(entry.term);
        // A key led to Learn, not a term.
        Some(self.restore().chain(back).chain(self.keep_focus()))
    }

    fn back(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return self.close_overlay();
        }
        if let Some(task) = self.go_back() {
            return task;
        }
        if !self.environment.window.is_narrow() {
            return Task::none();
        }
        match self.screen() {
            Screen::Guide => {
                let shown = self.guide.back().map(Message::Guide);
                shown.chain(self.keep_focus())
            }
            Screen::Learn if self.learn.pane() == Pane::Detail => {
                self.learn.back();
                self.learn.restore().chain(self.keep_focus())
            }
            Screen::Learn | Screen::Compare | Screen::About => self.show(Screen::Guide),
        }
    }

    /// Whether there is a button for that in a narrow window.
    fn can_go_back(&self) -> bool {
        match self.screen() {
            Screen::About | Screen::Compare | Screen::Learn => true,
            Screen::Guide => self.guide.pane() == Pane::Detail,
        }
    }

    /// Closes what is open over the screen, or else does what the screen does at Escape.
    fn escape(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return self.close_overlay();
        }
        match self.screen() {
            Screen::Guide => {
                let action = self.guide.escape(self.environment.cx());
                self.perform(action, Message::Guide)
            }
            Screen::Compare => {
                let action = self.compare.escape();
                self.perform(action, Message::Compare)
            }
            Screen::Learn => {
                let action = self.learn.escape();
                self.perform(action, Message::Learn)
            }
            Screen::About => Task::none(),
        }
    }

    /// Restores the scroll offsets of the screen after its widgets were built anew.
    fn restore(&self) -> Task<Message> {
        match self.screen() {
            Screen::Guide => self.guide.restore().map(Message::Guide),
            Screen::Compare => self.compare.restore(),
            Screen::Learn => self.learn.restore(),
            Screen::About => self.about.restore(),
        }
    }

    // Overlay

    fn press_menu(&mut self, menu: Menu) -> Task<Message> {
        match &self.overlay {
            Some(Overlay::Menu(open)) if *open == menu => return self.close_overlay(),
            Some(Overlay::Modal { .. }) => return Task::none(),
            Some(Overlay::Menu(_)) | None => self.overlay = Some(Overlay::Menu(menu)),
        }
        self.focus.go_to(match menu {
            Menu::Language => header::language_entry_id(self.l10n().language()),
            Menu::Theme => header::theme_entry_id(self.environment.theme).to_owned(),
        })
    }

    /// Opens a modal. The focus goes into it, and back when it closes.
    fn open_modal(&mut self, modal: Modal) -> Task<Message> {
        let first = modal.first();
        Overlay::open_modal(&mut self.overlay, modal);
        focus::focused()
            .map(Message::FocusLeft)
            .chain(self.focus.go_to(first))
    }

    fn set_focus_before(&mut self, id: Id) -> Task<Message> {
        if let Some(overlay) = &mut self.overlay {
            overlay.set_focus_before(id);
        }
        Task::none()
    }

    fn close_overlay(&mut self) -> Task<Message> {
        match self.overlay.take().and_then(Overlay::into_focus) {
            Some(id) => self.focus.go_to(id),
            None => Task::none(),
        }
    }

    // Language and theme

    fn choose_language(&mut self, language: &str) -> Task<Message> {
        self.environment.window.repaint();
        let closed = self.close_overlay();
        if let Some(l10n) = self.environment.locales.find(language) {
            self.environment.l10n = Arc::clone(l10n);
            self.settings.language = Some(self.l10n().language().to_owned());
        }
        self.guide.forget_index();
        // The panes change sides, so each has to be told again how far it was scrolled.
        Task::batch([
            closed.chain(self.keep_focus()),
            self.restore(),
            self.index(),
            self.save(),
        ])
    }

    fn choose_theme(&mut self, choice: ThemeChoice) -> Task<Message> {
        let closed = self.close_overlay();
        self.environment.theme = choice;
        self.settings.theme = choice;
        Task::batch([closed, self.save()])
    }

    fn follow_system(&mut self, mode: theme::Mode) -> Task<Message> {
        self.environment.system_appearance = match mode {
            theme::Mode::Dark => Appearance::Dark,
            theme::Mode::Light | theme::Mode::None => Appearance::Light,
        };
        Task::none()
    }

    // Links

    fn open(&mut self, id: LinkId) -> Task<Message> {
        let is_repeated = self.last_link.is_pressed_again(id, Instant::now());
        self.banners.link_pressed(id, is_repeated);
        if is_repeated {
            return Task::none();
        }
        let link = self.environment.catalog.link(id).link.clone();
        let opened = self.browser.open(link);
        opened.map(move |result| Message::LinkOpened(id, result))
    }

    fn link_opened(&mut self, link: LinkId, result: Result<(), OpenError>) -> Task<Message> {
        match result {
            Ok(()) => self.banners.link_opened(link),
            Err(error) => {
                log::warn!("{error}");
                self.last_link.failed(link);
                self.banners.link_failed(link);
            }
        }
        Task::none()
    }

    fn copy_address(&mut self, link: LinkId) -> Task<Message> {
        self.banners.address_copied(link);
        if let Some(modal) = self.overlay.as_mut().and_then(Overlay::modal_mut) {
            modal.copied(link);
        }
        let address = self.environment.catalog.link(link).link.as_str();
        iced::clipboard::write(address.to_owned())
    }

    fn dismiss_banner(&mut self, index: usize) -> Task<Message> {
        self.banners.dismiss(index);
        Task::none()
    }

    // Search

    /// Searches for letters that nothing took.
    fn type_to_search(&mut self, text: &str) -> Task<Message> {
        let search = self.guide.search();
        if self.overlay.is_some() || (search.is_empty() && text.trim().is_empty()) {
            return Task::none();
        }
        let text = if self.screen() == Screen::Guide {
            format!("{search}{text}")
        } else {
            text.to_owned()
        };
        let found = self.update_guide(guide::Message::SearchTyped(text));
        found.chain(self.show_search())
    }

    /// Shows the search field, with the focus.
    fn show_search(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return Task::none();
        }
        self.focus.show();
        self.navigation.show(Screen::Guide);
        let shown = self.guide.back().map(Message::Guide);
        shown
            .chain(self.focus.go_to(guide::SEARCH))
            .chain(operation::move_cursor_to_end(guide::SEARCH))
    }

    /// Builds the search index in the language in use, without keeping the window waiting.
    fn index(&self) -> Task<Message> {
        let (catalog, l10n) = (
            Arc::clone(&self.environment.catalog),
            Arc::clone(&self.environment.l10n),
        );
        let locales = Arc::clone(&self.environment.locales);
        let language = l10n.language().to_owned();
        let index = async move {
            let languages = search::languages(&l10n, locales.fallback());
            Arc::new(Index::new(&catalog, &languages))
        };
        Task::perform(index, move |index| {
            Message::Indexed(language.clone(), index)
        })
    }

    /// Takes the index, unless another language was chosen meanwhile.
    fn use_index(&mut self, language: &str, index: Arc<Index>) -> Task<Message> {
        if language == self.l10n().language() {
            self.update_guide(guide::Message::Indexed(index))
        } else {
            Task::none()
        }
    }

    // Focus

    fn move_focus(&mut self, to: FocusMove) -> Task<Message> {
        self.focus.show();
        focus::go(to, || self.focus_grid(), self.environment.direction())
    }

    fn hide_focus(&mut self) -> Task<Message> {
        self.focus.hide();
        Task::none()
    }

    /// The ids among which the arrow keys move, row by row.
    fn focus_grid(&self) -> Vec<Vec<String>> {
        match self.screen() {
            Screen::Guide => self.guide.focus_grid(&self.environment.catalog),
            Screen::Compare => self.compare.focus_grid(self.cx()),
            Screen::Learn => learn::focus_grid(),
            Screen::About => Vec::new(),
        }
    }

    /// Gives the focus to the header, or else to the list, if what had it is gone.
    fn keep_focus(&self) -> Task<Message> {
        self.focus.keep(|| {
            [
                Id::new(self.screen().id()),
                Id::new("back"),
                Id::from(guide::entry_name(self.guide.selected())),
                Id::new(guide::SEARCH),
            ]
        })
    }

    // Window and settings

    fn finish_first_frame(&mut self) -> Task<Message> {
        self.environment.window.first_frame_done = true;
        self.index()
    }

    fn resize(&mut self, size: Size) -> Task<Message> {
        let was_narrow = self.environment.window.is_narrow();
        self.environment.window.size = size;
        self.settings.window = WindowSize {
            width: size.width,
            height: size.height,
        }
        .clamped();
        if was_narrow == self.environment.window.is_narrow() {
            Task::none()
        } else {
            self.restore()
        }
    }

    fn save(&mut self) -> Task<Message> {
        let task = self.autosave.changed(&self.settings);
        task.map(Message::SettingsSaved)
    }

    fn settings_saved(&mut self, result: Result<(), SaveError>) -> Task<Message> {
        let (task, first_error) = self.autosave.finished(result, &self.settings);
        if first_error.is_some() {
            self.banners.settings_not_saved();
        }
        task.map(Message::SettingsSaved)
    }

    fn close(&mut self) -> Task<Message> {
        let task = self.autosave.close(&self.settings);
        task.map(Message::SettingsSaved)
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            system::theme_changes().map(Message::SystemThemeFound),
            if self.environment.window.first_frame_done {
                Subscription::none()
            } else {
                window::frames().map(|_| Message::FirstFrameDrawn)
            },
        ])
    }

    // View

    pub fn view(&self) -> Element<'_, Message> {
        let cx = self.cx();
        let theme = self.environment.theme;
        let content = column![
            header::view(cx, self.screen(), theme, self.can_go_back()),
            banner::view(cx, &self.banners),
            container(self.view_screen()).height(Fill)
        ];
        // Always a stack, so that scroll offsets survive when an overlay opens.
        let layers = stack![inert(self.overlay.is_some(), content)];
        let overlay = self.overlay.as_ref().map(|overlay| match overlay {
            Overlay::Menu(menu) => header::menu(cx, *menu, &self.environment.locales, theme),
            Overlay::Modal { modal, .. } => modal::view(cx, modal),
        });
        pointer_order(key_order(shortcuts::on_event, layers.push(overlay)))
    }

    fn view_screen(&self) -> Element<'_, Message> {
        let cx = self.cx();
        match self.screen() {
            Screen::Guide => self.guide.view(cx).map(Message::Guide),
            Screen::Compare => self
                .compare
                .view(cx, &self.messengers_to_compare())
                .map(Message::Compare),
            Screen::Learn => self.learn.view(cx, self.back_label()).map(Message::Learn),
            Screen::About => about::view(cx).map(Message::About),
        }
    }

    fn back_label(&self) -> Option<String> {
        let selected = self.guide.selected().as_str();
        let messenger = self.environment.catalog.messenger(selected)?;
        self.navigation.back_label(self.l10n(), &messenger.name)
    }

    /// All messengers, or as many from the top of the Guide's list as there is room for.
    fn messengers_to_compare(&self) -> Vec<&Messenger> {
        let all = self.environment.catalog.messengers();
        if all.len() <= compare::CHOICES {
            return all.iter().collect();
        }
        self.guide
            .listed(&self.environment.catalog)
            .take(compare::CHOICES)
            .collect()
    }
}
