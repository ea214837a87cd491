//! Shared by the tests: the real data and words, and an outside that only takes notes.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use iced::Size;
use iced_test::Simulator;
use messenger_guide::catalog::{Catalog, Date, Link, Platform};
use messenger_guide::gui::accessibility::reader::Nobody;
use messenger_guide::gui::app::{App, Message, Services, Startup, runtime};
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::theme::Theme;
use messenger_guide::l10n::{Language, Locales};
use messenger_guide::platform::browser::{OpenError, Opener};
use messenger_guide::platform::file_dialog::{DialogError, FileDialog};
use messenger_guide::platform::settings::{SaveError, Saved, Settings, SettingsStore, WindowSize};

/// The ids of what can be pressed in the header, in reading order.
pub const HEADER: [&str; 6] = [
    "screen-guide",
    "screen-compare",
    "screen-learn",
    "screen-about",
    "language",
    "theme",
];

/// The window of the design.
pub const WIDE: Size = Size::new(1120.0, 760.0);
/// The smallest window.
pub const SMALL: Size = Size::new(380.0, 480.0);

/// The outside: takes notes, and fails where it is told to.
#[derive(Debug, Default)]
pub struct Recorder {
    pub opened: Mutex<Vec<String>>,
    pub saved: Mutex<Vec<Settings>>,
    /// Counts how often everything was forgotten.
    pub forgotten: AtomicUsize,
    pub fails: bool,
    /// The choices of the person in the dialogs.
    pub chosen: Vec<PathBuf>,
}

impl Recorder {
    pub fn last_saved(&self) -> Settings {
        let saved = self.saved.lock().expect("not poisoned");
        saved.last().expect("saved").clone()
    }
}

impl FileDialog for Recorder {
    fn open(&self, _title: &str) -> Result<Vec<PathBuf>, DialogError> {
        if self.fails {
            Err(DialogError::new("no portal"))
        } else {
            Ok(self.chosen.clone())
        }
    }

    fn save(&self, title: &str, _name: &str) -> Result<Option<PathBuf>, DialogError> {
        let chosen = FileDialog::open(self, title)?;
        Ok(chosen.first().cloned())
    }
}

impl Opener for Recorder {
    fn open(&self, link: &Link) -> Result<(), OpenError> {
        self.opened
            .lock()
            .expect("not poisoned")
            .push(link.to_string());
        if self.fails {
            Err(OpenError::new("no browser"))
        } else {
            Ok(())
        }
    }
}

impl SettingsStore for Recorder {
    fn forget(&self) -> Result<(), SaveError> {
        self.forgotten.fetch_add(1, Ordering::Relaxed);
        if self.fails {
            Err(SaveError::NoFolder)
        } else {
            Ok(())
        }
    }

    fn path(&self) -> Option<&Path> {
        Some(Path::new(
            "/home/somebody/.config/messenger-guide/settings.ron",
        ))
    }

    fn save(&self, _base: &Settings, settings: &Settings) -> Result<Saved, SaveError> {
        self.saved
            .lock()
            .expect("not poisoned")
            .push(settings.clone());
        if self.fails {
            Err(SaveError::NoFolder)
        } else {
            Ok(Saved {
                remembers_nothing: settings.remember_nothing,
            })
        }
    }
}

/// One language of each direction, for tests of behaviour. What is said and how it fits is looked at in all of them.
pub fn languages() -> impl Iterator<Item = &'static str> {
    ["en", "he"].into_iter()
}

/// The name of every language of the program.
pub fn all_languages() -> impl Iterator<Item = &'static str> {
    static LOCALES: LazyLock<Locales> = LazyLock::new(locales);
    LOCALES.languages().map(Language::name)
}

pub fn locales() -> Locales {
    Locales::embedded().expect("the words can be read")
}

pub fn catalog() -> Catalog {
    Catalog::load(&Catalog::embedded_files(), &locales())
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// A start in a language, in a window of this size, on Linux.
pub fn startup(language: &str, size: Size, recorder: &Arc<Recorder>) -> Startup {
    let window = WindowSize {
        width: size.width,
        height: size.height,
    };
    Startup {
        catalog: Arc::new(catalog()),
        locales: Arc::new(locales()),
        settings: Settings {
            window,
            welcomed: true,
            ..Settings::default()
        },
        load_error: None,
        language: Some(language.to_owned()),
        theme: None,
        system_languages: Vec::new(),
        services: Services {
            opener: recorder.clone(),
            store: recorder.clone(),
            file_dialog: recorder.clone(),
            reader: Arc::new(Nobody),
            host_platform: Some(Platform::Linux),
            today: Date::parse("2026-11-25"),
        },
    }
}

pub fn app(language: &str, size: Size) -> App {
    begin(startup(language, size, &Arc::default()))
}

/// The application after its first frame.
pub fn begin(startup: Startup) -> App {
    let (mut app, _) = App::new(startup);
    run(&mut app, Message::WindowFitted);
    run(&mut app, Message::FirstFrameDrawn);
    app
}

/// The view of an application, laid out with the embedded fonts in a window of this size.
pub fn simulator(app: &App, size: Size) -> Simulator<'_, Message, Theme> {
    Simulator::with_size(runtime(), size, app.view())
}

/// Lets everything happen that the window's events lead to.
pub fn press(app: &mut App, size: Size, id: &str) {
    let mut window = simulator(app, size);
    window
        .click(iced_test::selector::id(id.to_owned()))
        .unwrap_or_else(|error| panic!("{id}: {error}"));
    let messages: Vec<Message> = window.into_messages().collect();
    let mut outcomes = messages
        .iter()
        .filter(|message| !matches!(message, Message::PointerPressed));
    assert!(outcomes.next().is_some(), "pressing {id} does nothing");
    for message in messages {
        run(app, message);
    }
}

pub fn select(app: &mut App, messenger: &str) {
    let catalog = catalog();
    let messenger = catalog.messenger(messenger).expect("a messenger");
    let chosen = guide::Message::MessengerChosen(messenger.id.clone());
    run(app, Message::Guide(chosen));
}

/// Gives the application a message, and all those that follow from it.
pub fn run(app: &mut App, message: Message) {
    // Each as soon as it comes: what comes after it may depend on it.
    for message in outcomes(app.update(message)) {
        run(app, message);
    }
}

/// The messages that a task ends in.
pub fn outcomes(task: iced::Task<Message>) -> impl Iterator<Item = Message> {
    use iced::futures::executor::block_on_stream;
    use iced_test::runtime::{Action, task::into_stream};
    let actions = into_stream(task).into_iter().flat_map(block_on_stream);
    // Whatever asks the widgets something is dropped at once: there is no window to answer.
    actions.filter_map(|action| match action {
        Action::Output(Message::OperationsDone(_)) => None,
        Action::Output(message) => Some(message),
        _ => None,
    })
}
