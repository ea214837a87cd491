//! Starts the window or the command line, and reports what went wrong.

// Without a console of its own on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

#[cfg(windows)]
#[path = "platform/console.rs"]
mod console;

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::{ExitCode, exit};
use std::sync::{Arc, OnceLock};

use log::LevelFilter;
use messenger_guide::catalog::{Catalog, Diagnostics, Platform};
use messenger_guide::cli::args::{self, Request};
use messenger_guide::cli::{self, Command, Context};
use messenger_guide::fl;
use messenger_guide::gui::app::{Services, Startup, application_from};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::l10n::{Locales, LocalizeError, Localizer, system_languages};
use messenger_guide::platform::browser::SystemBrowser;
use messenger_guide::platform::display;
#[cfg(target_os = "linux")]
use messenger_guide::platform::session;
use messenger_guide::platform::settings::{FileStore, Loaded, ThemeChoice};

/// For a terminal that does not tell its width, in columns.
const DEFAULT_WIDTH: usize = 80;
/// The environment variable for diagnostics, as `MESSENGER_GUIDE_LOG=info`.
const LOG: &str = "MESSENGER_GUIDE_LOG";
/// What our own lines in the log begin with.
const OWN_LOG: &str = "messenger_guide";

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
    #[cfg(target_os = "linux")]
    #[error("the environment can't be corrected: {0}")]
    Environment(io::Error),
    #[error("there is no display")]
    NoDisplay,
    #[error(transparent)]
    Window(#[from] iced::Error),
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
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => ExitCode::from(report(&error)),
    }
}

/// A level alone is for our own lines: the libraries write thousands. Not read by `env_logger`, which panics at a mistake when
/// stderr can't be written.
fn log_as_asked(directives: &str) {
    let mut logger = env_logger::Builder::new();
    logger.filter_level(LevelFilter::Off);
    for directive in directives.split(',').map(str::trim) {
        let (target, level) = directive.split_once('=').unwrap_or((OWN_LOG, directive));
        if let Ok(level) = level.parse() {
            logger.filter_module(target, level);
        }
    }
    // Nothing else sets a logger.
    let _ = logger.try_init();
}

/// Prints an error and gives the exit code.
fn report(error: &Error) -> u8 {
    log::error!("{error}");
    let message = match l10n() {
        Some(l10n) => error.message(&l10n),
        None => error.to_string(),
    };
    // If even this can't be written, the exit code has to do.
    let _ = writeln!(io::stderr(), "{message}");
    error.exit_code()
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
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales);
        Ok(Data {
            locales: Arc::new(locales),
            system_languages: system_languages(),
            catalog: catalog.map(Arc::new),
        })
    });
    data.as_ref().map_err(Error::Locales)
}

/// In the language that the command line asks for, or else the system's.
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
    if !display::is_there() {
        return Err(Error::NoDisplay);
    }
    #[cfg(target_os = "linux")]
    session::correct().map_err(Error::Environment)?;
    let store = FileStore::of_platform();
    let Loaded {
        settings,
        load_error,
    } = store.load();
    let services = Services {
        opener: Arc::new(SystemBrowser),
        store: Arc::new(store),
        host_platform: host_platform(),
    };
    display::explain_panics(l10n);
    let size = settings.window;
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
    Ok(application_from(size, startup, display::started).run()?)
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
        opener: &SystemBrowser,
        host_platform: host_platform(),
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
            Self::NoDisplay => fl!(l10n, "error-no-display"),
            #[cfg(target_os = "linux")]
            Self::Environment(error) => {
                fl!(l10n, "error-no-window", reason = error.to_string())
            }
            Self::Window(error) => fl!(l10n, "error-no-window", reason = error.to_string()),
        };
        strip_bidi(&fl!(l10n, "error-prefix", problem = problem))
    }

    fn exit_code(&self) -> u8 {
        match self {
            Self::Cli(error) => error.exit_code(),
            #[cfg(target_os = "linux")]
            Self::Environment(_) => 1,
            Self::Locales(_) | Self::Catalog(_) | Self::NoDisplay | Self::Window(_) => 1,
        }
    }
}
