//! Starts the window or the command line, and reports what went wrong.

// Without a console of its own on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

#[cfg(windows)]
#[path = "platform/console.rs"]
mod console;

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::panic;
use std::process::{ExitCode, exit};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use log::LevelFilter;
use messenger_guide::catalog::{Catalog, Diagnostics, Platform};
use messenger_guide::cli::args::{self, Request};
use messenger_guide::cli::{self, Command, Context};
use messenger_guide::fl;
use messenger_guide::gui::accessibility::reader;
#[cfg(target_os = "linux")]
use messenger_guide::gui::app::save_unsaved;
use messenger_guide::gui::app::{Hooks, Services, Startup, application_from};
use messenger_guide::gui::theme::BASE;
use messenger_guide::l10n::bidi::{strip_bidi, terminal_line};
use messenger_guide::l10n::{Locales, LocalizeError, Localizer, system_languages};
use messenger_guide::platform::browser::{SystemBrowser, TerminalBrowser};
use messenger_guide::platform::display::{self, DisplayError};
use messenger_guide::platform::file_dialog::SystemFileDialog;
use messenger_guide::platform::settings::{FileStore, Loaded, ThemeChoice};
#[cfg(target_os = "linux")]
use messenger_guide::platform::{clipboard, screen, session};
use messenger_guide::platform::{clock, crash};

/// The width for a terminal that does not tell its own, in columns.
const DEFAULT_WIDTH: usize = 80;
/// The environment variable for diagnostics, as `MESSENGER_GUIDE_LOG=info`.
const LOG: &str = "MESSENGER_GUIDE_LOG";
/// Target prefix of the program's own lines in the log.
const OWN_LOG: &str = "messenger_guide";

/// Set if a window was asked for: then errors must be seen without a terminal too.
static WINDOW_WANTED: AtomicBool = AtomicBool::new(false);

/// Loaded on a thread of its own, while the window's event loop is set up.
static DATA: OnceLock<Result<Data, LocalizeError>> = OnceLock::new();

struct Data {
    locales: Arc<Locales>,
    system_languages: Vec<String>,
    catalog: Result<Arc<Catalog>, Diagnostics>,
}

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Locales(&'static LocalizeError),
    #[error(transparent)]
    Catalog(&'static Diagnostics),
    #[error(transparent)]
    Display(#[from] DisplayError),
    #[error("unexpected: {0}")]
    Panic(String),
    #[error(transparent)]
    Cli(#[from] cli::Error),
}

fn main() -> ExitCode {
    // A head start only: without a thread, the data is loaded by whoever asks first.
    let _ = std::thread::Builder::new().spawn(data);
    log_as_asked(&std::env::var(LOG).unwrap_or_default());
    let arguments: Vec<OsString> = std::env::args_os().collect();
    #[cfg(windows)]
    if arguments.len() > 1 || std::env::var_os(LOG).is_some() {
        console::join();
    }
    let result = crash::run(|| run(&arguments), report_at_once);
    match result.unwrap_or_else(|reason| Err(of_panic(reason))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => ExitCode::from(report(&error)),
    }
}

/// A level alone is for our own lines: the libraries write thousands. Not read by `env_logger`, which panics at a mistake when
/// stderr can't be written.
fn log_as_asked(directives: &str) {
    let mut logger = env_logger::Builder::new();
    logger.filter_level(LevelFilter::Off);
    // Somebody else's words may be in it.
    logger.format(|out, record| {
        let message = terminal_line(&record.args().to_string());
        writeln!(out, "[{} {}] {message}", record.level(), record.target())
    });
    for directive in directives.split(',').map(str::trim) {
        let (target, level) = directive.split_once('=').unwrap_or((OWN_LOG, directive));
        if let Ok(level) = level.parse() {
            logger.filter_module(target, level);
        }
    }
    // Nothing else sets a logger.
    let _ = logger.try_init();
}

/// The windowing libraries panic where they find no display, or no longer one.
fn of_panic(reason: String) -> Error {
    if !WINDOW_WANTED.load(Ordering::Relaxed) {
        Error::Panic(reason)
    } else {
        display::error_of(&reason).map_or(Error::Panic(reason), Error::Display)
    }
}

/// Prints an error and gives the exit code.
fn report(error: &Error) -> u8 {
    log::error!("{error}");
    // The texts may be what failed.
    let l10n = panic::catch_unwind(l10n).ok().flatten();
    tell(error, l10n.as_deref());
    error.exit_code()
}

/// Prints why the program ends, while it can't do anything else any more: what is not loaded is not waited for.
fn report_at_once(reason: &str) {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let data = DATA.get().and_then(|data| data.as_ref().ok());
    let l10n = data.map(|data| data.l10n(&arguments));
    tell(&of_panic(reason.to_owned()), l10n.map(AsRef::as_ref));
}

/// Saves, and reports that the display was lost. The thread that loads the data never waits for the display, so it can be waited
/// for.
#[cfg(target_os = "linux")]
fn report_loss() {
    save_unsaved();
    report(&DisplayError::Lost.into());
}

fn tell(error: &Error, l10n: Option<&Localizer>) {
    let message = l10n.map_or_else(|| error.to_string(), |l10n| error.message(l10n));
    // If even this can't be written, the exit code has to do.
    let _ = writeln!(io::stderr(), "{message}");
    // Started from the desktop, nobody sees stderr. On Linux, what opens a window is what failed.
    #[cfg(any(windows, target_os = "macos"))]
    if WINDOW_WANTED.load(Ordering::Relaxed) && !io::stderr().is_terminal() {
        let name = l10n.map_or_else(String::new, |l10n| strip_bidi(&fl!(l10n, "app-name")));
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(name)
            .set_description(message)
            .show();
    }
}

fn run(arguments: &[OsString]) -> Result<(), Error> {
    if arguments.len() <= 1 {
        return open_window(None, None);
    }
    let data = data()?;
    let l10n = data.l10n(arguments);
    match args::parse(arguments, &data.locales, l10n)? {
        Request::Window { language, theme } => open_window(language, theme),
        Request::Command {
            command,
            language,
            json,
        } => {
            let language = language.and_then(|name| data.locales.find(&name));
            answer(&command, data, language.unwrap_or(l10n), json)
        }
        Request::Print(text) => Ok(cli::print(&text, &mut io::stdout().lock())?),
    }
}

/// Loads the data, or waits for whoever is loading it.
fn data() -> Result<&'static Data, Error> {
    let data = DATA.get_or_init(|| {
        let locales = Locales::embedded()?;
        let mut catalog = Catalog::load(&Catalog::embedded_files(), &locales);
        if let Ok(catalog) = &mut catalog
            && let Err(error) = catalog.name_repository(env!("CARGO_PKG_REPOSITORY"))
        {
            log::warn!("repository in Cargo.toml: {error}");
        }
        Ok(Data {
            locales: Arc::new(locales),
            system_languages: system_languages(),
            catalog: catalog.map(Arc::new),
        })
    });
    data.as_ref().map_err(Error::Locales)
}

/// The texts in the language that the command line asks for, or else the system's.
fn l10n() -> Option<Arc<Localizer>> {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let data = data().ok()?;
    Some(Arc::clone(data.l10n(&arguments)))
}

impl Data {
    fn l10n(&self, arguments: &[OsString]) -> &Arc<Localizer> {
        args::language(arguments, &self.locales)
            .unwrap_or_else(|| self.locales.choose(&self.system_languages))
    }

    fn catalog(&'static self) -> Result<&'static Arc<Catalog>, Error> {
        self.catalog.as_ref().map_err(Error::Catalog)
    }
}

fn open_window(language: Option<String>, theme: Option<ThemeChoice>) -> Result<(), Error> {
    WINDOW_WANTED.store(true, Ordering::Relaxed);
    #[cfg(target_os = "linux")]
    session::correct().map_err(|error| DisplayError::Other(error.to_string()))?;
    display::check()?;
    // A head start here, too: the system's fonts are looked through, which may be many.
    let _ = std::thread::Builder::new().spawn(|| BASE.load());
    #[cfg(target_os = "linux")]
    if !screen::is_wayland() {
        messenger_guide_x11::when_connection_is_lost(report_loss);
    }
    let store = FileStore::of_platform();
    let Loaded {
        settings,
        load_error,
    } = store.load();
    #[cfg(target_os = "linux")]
    display::check_room(settings.window, settings.window_state)?;
    let services = Services {
        opener: Arc::new(SystemBrowser),
        store: Arc::new(store),
        file_dialog: Arc::new(SystemFileDialog),
        reader: reader::of_system(),
        host_platform: host_platform(),
        today: clock::today(),
    };
    let (size, state) = (settings.window, settings.window_state);
    let startup = move || -> Result<Startup, Error> {
        let data = data()?;
        Ok(Startup {
            catalog: Arc::clone(data.catalog()?),
            locales: Arc::clone(&data.locales),
            settings: settings.clone(),
            load_error: load_error.clone(),
            language: language.clone(),
            theme,
            system_languages: data.system_languages.clone(),
            services: services.clone(),
        })
    };
    // Called once the event loop is set up, which has to be while the data is loading: it is most of
    // the time until the window is there. iced has no way to give an error back from here.
    let startup = move || startup().unwrap_or_else(|error| exit(report(&error).into()));
    let hooks = Hooks {
        on_first_frame: display::started,
        on_closing: display::closing,
        before_closing,
    };
    application_from(size, state, startup, hooks)
        .run()
        .map_err(|error| display::diagnose(&format!("{error}: {error:?}")))?;
    // iced says nothing of it if the window is gone with the display.
    Ok(display::check_end()?)
}

fn before_closing() {
    #[cfg(target_os = "linux")]
    clipboard::hand_over();
}

fn answer(
    command: &Command,
    data: &'static Data,
    l10n: &Localizer,
    json: bool,
) -> Result<(), Error> {
    let stdout = io::stdout();
    let width = if stdout.is_terminal() {
        let size = terminal_size::terminal_size();
        Some(size.map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0)))
    } else {
        None
    };
    let context = Context {
        catalog: data.catalog()?,
        l10n,
        fallback: data.locales.fallback(),
        opener: &TerminalBrowser,
        host_platform: host_platform(),
        today: clock::today(),
        width,
        json,
    };
    Ok(cli::run(command, context, &mut stdout.lock())?)
}

/// The system of this computer, if messengers are made for it.
fn host_platform() -> Option<Platform> {
    match std::env::consts::OS {
        "linux" => Some(Platform::Linux),
        "windows" => Some(Platform::Windows),
        "macos" => Some(Platform::MacOs),
        _ => None,
    }
}

impl Error {
    fn message(&self, l10n: &Localizer) -> String {
        let problem = match self {
            Self::Locales(error) => return error.to_string(),
            Self::Cli(error) => return error.report(l10n),
            Self::Catalog(diagnostics) => format!("{}\n{diagnostics}", fl!(l10n, "error-data")),
            Self::Display(error) => error.message(l10n),
            Self::Panic(_) => fl!(l10n, "error-unexpected"),
        };
        strip_bidi(&fl!(l10n, "error-prefix", problem = problem))
    }

    fn exit_code(&self) -> u8 {
        match self {
            Self::Cli(error) => error.exit_code(),
            Self::Locales(_) | Self::Catalog(_) | Self::Display(_) | Self::Panic(_) => 1,
        }
    }
}
