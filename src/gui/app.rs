//! The application: how it is started, its state, and how each message changes it.

mod accessibility;
mod appearance;
mod files;
mod links;
mod memory;
mod navigation;
mod overlay;
mod search;
mod share;
mod view;
mod window;

use std::sync::Arc;

use iced::widget::Id;
use iced::{Subscription, Task, system};

use super::accessibility::reader::Reader;
use super::autosave::Autosave;
pub use super::autosave::save_unsaved;
use super::background::in_background;
use super::banner::Banners;
use super::browser::Browser;
use super::desktop_settings::desktop_settings;
use super::environment::Environment;
use super::file_check::CheckIds;
use super::focus::Focus;
use super::last_link::LastLink;
use super::late_operations::LateOperations;
use super::navigation::Navigation;
use super::overlay::Overlay;
use super::request::{ContextMenu, Request};
use super::screen::context::ViewContext;
use super::screen::{Action, about, compare, guide, learn};
use super::system_preferences::system_preferences;
use super::theme::{Appearance, Theme};
use super::widget::scroll_anchor::ScrollAnchors;
use super::widget::selectable::KeyOwner;
use super::window::Window;
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::platform::file_dialog::FileDialog;
use crate::platform::settings::{Settings, WindowSize, WindowState};
use crate::requirements::Requirements;

pub use super::banner::{BANNERS, Banner};
pub use super::desktop_settings::DesktopSetting;
pub use super::file_check::{CheckError, CheckEvent, CheckId, CheckState, FileCheck, FileChecks};
pub use super::focus::FocusMove;
pub use super::message::{Menu, Message, TextSizeStep};
pub use super::modal::Modal;
pub use super::screen::Screen;
pub use super::scroll_keys::ScrollMove;
pub use super::share::{HandoutError, Share};
pub use super::startup::{Services, Startup};
pub use super::system_preferences::SystemPreference;
pub use super::window::{Room, WindowPlacement, runtime};

pub struct App {
    environment: Environment,
    browser: Browser,
    file_dialog: Arc<dyn FileDialog>,
    check_ids: CheckIds,
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
    late_operations: LateOperations,
    reader: Arc<dyn Reader>,
}

/// The application, the same for the program and for the tests.
pub fn application(
    startup: Startup,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    let Settings {
        window,
        window_state,
        ..
    } = startup.settings;
    let boot = move || App::new(startup.clone());
    application_of(window, window_state, boot, Hooks::NONE)
}

/// What is called in the course of a window.
#[derive(Debug, Clone, Copy)]
pub struct Hooks {
    /// Once the window is on the screen.
    pub on_first_frame: fn(),
    /// Once the window is asked to close, or is gone because another program closed it.
    pub on_closing: fn(),
    /// While the window is about to go, on a thread of its own. May take a moment.
    pub before_closing: fn(),
}

impl Hooks {
    const NONE: Self = Self {
        on_first_frame: || {},
        on_closing: || {},
        before_closing: || {},
    };
}

/// Like [`application`], but the rest of the startup is asked for as late as can be: while the event
/// loop is set up, the data is loading.
pub fn application_from(
    size: WindowSize,
    state: WindowState,
    startup: impl Fn() -> Startup + 'static,
    hooks: Hooks,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    let boot = move || {
        let (mut app, task) = App::new(startup());
        let is_hidden = super::window::opens_hidden();
        app.environment.window.is_hidden = is_hidden;
        app.environment.window.awaits_appearance = is_hidden && app.appearance_is_unsettled();
        (app, task)
    };
    application_of(size, state, boot, hooks)
}

fn application_of(
    size: WindowSize,
    state: WindowState,
    boot: impl Fn() -> (App, Task<Message>) + 'static,
    hooks: Hooks,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    let update = move |app: &mut App, message| {
        if matches!(message, Message::FirstFrameDrawn) {
            (hooks.on_first_frame)();
        }
        if matches!(message, Message::CloseRequested | Message::WindowDestroyed) {
            (hooks.on_closing)();
        }
        let is_closing = matches!(message, Message::CloseRequested);
        let task = app.update(message);
        if is_closing {
            in_background(hooks.before_closing).discard().chain(task)
        } else {
            task
        }
    };
    iced::application(boot, update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale)
        .style(|app: &App, theme| app.environment.window.background(&theme.palette))
        .subscription(App::subscription)
        .settings(runtime())
        .window(super::window::settings(size.clamped(), state))
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
        let is_fallback_forced =
            chosen.is_none() && !system_languages.is_empty() && !locales.has_any(&system_languages);
        let aged = services
            .today
            .is_some_and(|today| catalog.may_be_outdated(today));
        let mut app = Self {
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
                is_fallback_forced,
                theme: theme.unwrap_or(settings.theme),
                system_appearance: Appearance::of_dark(settings.system_was_dark),
                high_contrast: settings.high_contrast,
                system_high_contrast: false,
                system_text_scale: 1.0,
                caret_blinks: true,
                reduces_motion: false,
                key_owner: KeyOwner::default(),
                scroll_anchors: ScrollAnchors::default(),
                text_size: settings.text_size,
                host_platform: services.host_platform,
                window: Window::new(settings.window),
            },
            browser: Browser::new(services.opener),
            file_dialog: services.file_dialog,
            check_ids: CheckIds::default(),
            autosave: Autosave::new(services.store, settings.clone()),
            settings,
            navigation: Navigation::new(),
            overlay: None,
            focus: Focus::default(),
            banners: Banners::at_start(load_error, aged),
            last_link: LastLink::default(),
            late_operations: LateOperations::default(),
            reader: services.reader,
        };
        app.prepare();
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

    pub fn theme(&self) -> Theme {
        self.environment.theme()
    }

    /// The factor by which everything in the window is larger than designed.
    pub fn scale(&self) -> f32 {
        self.environment.window.scale()
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
        let task = self.handle(message);
        self.prepare();
        self.late_operations.watch(task, Message::OperationsDone)
    }

    /// Has the screen make what `view` only shows, where something has changed that it is made from.
    fn prepare(&mut self) {
        let cx = self.environment.cx();
        match self.navigation.screen() {
            Screen::Compare => self.compare.prepare(cx),
            Screen::Learn => self.learn.prepare(cx),
            Screen::Guide | Screen::About => {}
        }
    }

    fn handle(&mut self, message: Message) -> Task<Message> {
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
            Message::HighContrastPressed => self.toggle_high_contrast(),
            Message::TextSizePressed(step) => self.change_text_size(step),
            Message::SystemPreferenceFound(preference) => self.follow_preference(preference),
            Message::DesktopSettingFound(setting) => self.follow_desktop(setting),
            Message::ChangesRequested => self.show_changes(),
            Message::ContextMenuRequested(menu, at) => self.open_context_menu(menu, at),
            Message::TextCommandChosen(owner, command) => self.command_text(owner, command),
            Message::LinkOpened(link, result) => self.link_opened(link, result),
            Message::BannerDismissed(index) => self.dismiss_banner(index),
            Message::WelcomeDismissed => self.save().chain(self.keep_focus()),
            Message::FingerprintCopied => self.copy_fingerprint(),
            Message::WordsCopied => self.copy_words(),
            Message::HandoutToggled(messenger) => self.toggle_handout(&messenger),
            Message::HandoutPressed => self.save_handout(),
            Message::HandoutSaved(result) => self.handout_saved(result),
            Message::Request(request) => self.answer(request),
            Message::FileChoicePressed => self.choose_files(),
            Message::FilesChosen(result) => self.files_chosen(result),
            Message::FileDropped(file) => self.check_files(vec![file]),
            Message::FileChecked(id, event) => self.file_checked(id, event),
            Message::CheckCancelled(id) => self.cancel_check(id),
            Message::ChecksumTyped(id, text) => self.compare_checksum(id, text),
            Message::Typed(text) => self.type_to_search(&text),
            Message::SearchRequested => self.show_search(),
            Message::Indexed(language, index) => self.use_index(&language, index),
            Message::AccessibilityRequested(request) => self.answer_accessibility(request),
            Message::FocusMoved(to) => self.move_focus(to),
            Message::ScrollKeyPressed(to) => self.scroll(to),
            Message::FocusLeft(id) => self.set_focus_before(id),
            Message::PointerPressed => self.hide_focus(),
            Message::FirstFrameDrawn => self.finish_first_frame(),
            Message::FullScreenPressed => self.environment.window.toggle_full_screen(),
            Message::WindowOpened(window) => {
                let measured = self.measure_screen(window);
                self.attach_reader(window, measured)
            }
            Message::RoomFound(room) => self.fit_window(room),
            Message::AppearanceDeadlinePassed => self.stop_awaiting_appearance(),
            // Not before: the sizes with which a window is opened are of 100 %.
            Message::WindowFitted => self.scale_to_text_size(),
            Message::WindowResized(size) => self.resize(size),
            Message::WindowStateFound(placement) => self.remember_window(placement),
            Message::WindowSettled => self.save_window(),
            Message::CloseRequested => self.ask_before_closing(),
            Message::ReadyToClose => self.close(),
            Message::WindowDestroyed => self.close_destroyed(),
            Message::SettingsSaved(result) => self.settings_saved(result),
            Message::OperationsDone(_) => Task::none(),
        }
    }

    /// Runs what a screen's `update` left to do.
    fn perform<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        to_message: fn(M) -> Message,
    ) -> Task<Message> {
        let task = action.task.map(to_message);
        let task = match action.focus {
            Some(id) => task.chain(self.focus.keep(|| [Id::from(id)])),
            None => task,
        };
        match action.request {
            Some(request) => task.chain(self.answer(request)),
            None => task,
        }
    }

    /// Does what is asked for, wherever it was.
    fn answer(&mut self, request: Request) -> Task<Message> {
        match request {
            Request::OpenLink(link) => self.open_link(link),
            Request::ShowLinkMenu(link, at) => self.show_context_menu(ContextMenu::Link(link), at),
            Request::ShowTextMenu(menu, at) => self.show_context_menu(ContextMenu::Text(menu), at),
            Request::CopyAddress(link) => self.copy_address(link),
            Request::ShowLinkDetails(link) => self.show_link_details(link),
            Request::ShowFingerprint(messenger, key) => self.show_fingerprint(&messenger, &key),
            Request::Explain(anchor) => self.explain(anchor),
            Request::ShowMessenger(messenger) => self.show_messenger(messenger),
            Request::Share(messenger) => self.open_modal(Modal::Share(Share::new(messenger))),
            Request::ShowShortcuts => self.open_modal(Modal::Shortcuts),
            Request::CheckFile => self.open_file_check(),
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
            Request::RememberNothing(nothing) => {
                self.settings.remember_nothing = nothing;
                self.save()
            }
            Request::ForgetEverything => self.forget(),
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

    // Window and settings

    fn finish_first_frame(&mut self) -> Task<Message> {
        self.environment.window.first_frame_done = true;
        self.reader.start();
        let destroyed = self.environment.window.destroyed();
        let destroyed = destroyed.map(|()| Message::WindowDestroyed);
        Task::batch([self.index(), destroyed])
    }

    fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            system::theme_changes().map(Message::SystemThemeFound),
            if self.environment.window.first_frame_done {
                Subscription::batch([
                    system_preferences().map(Message::SystemPreferenceFound),
                    desktop_settings().map(Message::DesktopSettingFound),
                ])
            } else if self.environment.window.is_hidden {
                Subscription::none()
            } else {
                iced::window::frames().map(|_| Message::FirstFrameDrawn)
            },
            iced::window::open_events().map(Message::WindowOpened),
        ])
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.autosave.flush(&self.settings);
    }
}
