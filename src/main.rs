//! The program: reads the command line, the data and the settings, then opens the window.

// Without a console of its own on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

#[cfg(windows)]
#[path = "platform/console.rs"]
mod console;

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use messenger_guide::catalog::{Catalog, Platform};
use messenger_guide::cli::args::{self, Request};
use messenger_guide::cli::{self, Command, Context};
use messenger_guide::fl;
use messenger_guide::gui::app::{Services, Startup, application_from};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::l10n::{Locales, Localizer, system_languages};
use messenger_guide::platform::browser::SystemBrowser;
use messenger_guide::platform::display;
use messenger_guide::platform::settings::{FileStore, Loaded, ThemeChoice};

/// Width of a terminal that doesn't tell its own, in columns.
const USUAL_WIDTH: usize = 80;
/// The environment variable that asks for diagnostics, as `MESSENGER_GUIDE_LOG=info`.
const LOG: &str = "MESSENGER_GUIDE_LOG";

/// The words and the data: read while the window's event loop is set up, as soon as the program starts.
static DATA: OnceLock<Data> = OnceLock::new();

struct Data {
    locales: Result<Arc<Locales>, String>,
    system_languages: Vec<String>,
    catalog: Result<Arc<Catalog>, String>,
}

/// The words and the data; whoever comes first reads them, whoever comes meanwhile waits.
fn data() -> &'static Data {
    DATA.get_or_init(|| {
        let system_languages = system_languages();
        let locales = match Locales::embedded() {
            Ok(locales) => Arc::new(locales),
            Err(error) => {
                return Data {
                    locales: Err(error.to_string()),
                    system_languages,
                    catalog: Err(String::new()),
                };
            }
        };
        let l10n = locales.choose(&system_languages);
        let damaged = |problems| format!("{}\n{problems}", problem(l10n, &fl!(l10n, "error-data")));
        let catalog = Catalog::load(&Catalog::embedded_files(), locales.as_ref())
            .map(Arc::new)
            .map_err(damaged);
        Data {
            locales: Ok(locales),
            system_languages,
            catalog,
        }
    })
}

impl Data {
    /// The locales, and the words of it in the system's language.
    fn l10n(&self) -> Result<(&Arc<Locales>, &Arc<Localizer>), &str> {
        let locales = self.locales.as_ref().map_err(String::as_str)?;
        Ok((locales, locales.choose(&self.system_languages)))
    }
}

fn main() -> ExitCode {
    std::thread::spawn(data);
    env_logger::Builder::new()
        .parse_filters(&std::env::var(LOG).unwrap_or_else(|_| "off".to_owned()))
        .init();
    // Without an argument nothing has to be understood, and the window need not wait for the words.
    let asked_nothing = std::env::args_os().len() <= 1;
    #[cfg(windows)]
    if !asked_nothing || std::env::var_os(LOG).is_some() {
        console::join();
    }
    if asked_nothing {
        return open_window(None, None);
    }
    let (locales, l10n) = match data().l10n() {
        Ok(l10n) => l10n,
        Err(error) => return fail(error, 1),
    };
    match args::parse(std::env::args_os(), locales, l10n) {
        Ok(Request::Window { language, theme }) => open_window(language, theme),
        Ok(Request::Terminal {
            language,
            command,
            json,
        }) => {
            let l10n = language
                .and_then(|name| locales.find(&name))
                .unwrap_or(l10n);
            match &data().catalog {
                Ok(catalog) => answer(&command, catalog, l10n, locales.fallback(), json),
                Err(damaged) => fail(damaged, 1),
            }
        }
        Ok(Request::Print(text)) => match std::io::stdout().write_all(text.as_bytes()) {
            // A reader that has seen enough closes the pipe; that is no failure.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => fail(
                &problem(l10n, &fl!(l10n, "error-write", reason = error.to_string())),
                1,
            ),
            Ok(()) | Err(_) => ExitCode::SUCCESS,
        },
        Err(text) => fail(text.trim_end(), 2),
    }
}

/// Opens the window, in a language and a shade for this run if they are given.
fn open_window(language: Option<String>, theme: Option<ThemeChoice>) -> ExitCode {
    let in_words = |message: fn(&Localizer) -> String| match data().l10n() {
        Ok((_, l10n)) => fail(&problem(l10n, &message(l10n)), 1),
        Err(error) => fail(error, 1),
    };
    if !display::is_there() {
        return in_words(|l10n| fl!(l10n, "error-no-display"));
    }
    let mut store = FileStore::of_platform();
    let Loaded { settings, damage } = store.load();
    let services = Services {
        opener: Arc::new(SystemBrowser),
        store: Arc::new(store),
        host_platform: host_platform(),
    };
    display::explain_panics(|| data().l10n().ok().map(|(_, l10n)| Arc::clone(l10n)));
    let size = settings.window;
    let startup = move || match (&data().locales, &data().catalog) {
        (Ok(locales), Ok(catalog)) => Startup {
            catalog: Arc::clone(catalog),
            locales: Arc::clone(locales),
            settings: settings.clone(),
            damage: damage.clone(),
            language: language.clone(),
            theme,
            system_languages: data().system_languages.clone(),
            services: services.clone(),
        },
        // Nothing is on the screen yet.
        (Err(error), _) | (_, Err(error)) => {
            fail(error, 1);
            std::process::exit(1)
        }
    };
    match application_from(size, startup).run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("{error}");
            match data().l10n() {
                Ok((_, l10n)) => fail(
                    &problem(
                        l10n,
                        &fl!(l10n, "error-no-window", reason = error.to_string()),
                    ),
                    1,
                ),
                Err(damaged) => fail(damaged, 1),
            }
        }
    }
}

/// Answers in the terminal: fitted to its width, or plain where the answer goes elsewhere.
fn answer(
    command: &Command,
    catalog: &Catalog,
    l10n: &Localizer,
    fallback: &Localizer,
    json: bool,
) -> ExitCode {
    let is_terminal = std::io::stdout().is_terminal();
    let width = is_terminal.then(|| {
        terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0))
    });
    let context = Context {
        catalog,
        l10n,
        fallback,
        opener: &SystemBrowser,
        host_platform: host_platform(),
        width,
        json,
    };
    match cli::run(command, context, &mut std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.code() == 2 => {
            fail(args::in_words(l10n, &failure.in_words(l10n)).trim_end(), 2)
        }
        Err(failure) => fail(&problem(l10n, &failure.in_words(l10n)), failure.code()),
    }
}

/// The system of this computer, if it is one that messengers are made for.
fn host_platform() -> Option<Platform> {
    match std::env::consts::OS {
        "linux" => Some(Platform::Linux),
        "windows" => Some(Platform::Windows),
        "macos" => Some(Platform::MacOs),
        _ => None,
    }
}

fn problem(l10n: &Localizer, problem: &str) -> String {
    strip_bidi(&fl!(l10n, "error-prefix", problem = problem))
}

fn fail(text: &str, code: u8) -> ExitCode {
    // Where even this can't be written there is nobody to tell; the exit code remains.
    let _ = writeln!(std::io::stderr(), "{text}");
    ExitCode::from(code)
}
