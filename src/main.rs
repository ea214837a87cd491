//! The program: reads the command line, the data and the settings, then opens the window.

// Without a console of its own on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use messenger_guide::app::{Services, Startup, application};
use messenger_guide::catalog::{Catalog, Platform};
use messenger_guide::cli::{self, Request};
use messenger_guide::localize::{Dictionary, Localizer, system_languages, without_marks};
use messenger_guide::opener::SystemBrowser;
use messenger_guide::settings::{FileStore, Found};
use messenger_guide::terminal::{self, Command, Context};
use messenger_guide::{display, fl};

/// Width of a terminal that doesn't tell its own, in columns.
const USUAL_WIDTH: usize = 80;
/// The environment variable that asks for diagnostics, as `MESSENGER_GUIDE_LOG=info`.
const LOG: &str = "MESSENGER_GUIDE_LOG";

fn main() -> ExitCode {
    env_logger::Builder::new().parse_filters(&std::env::var(LOG).unwrap_or_else(|_| "off".to_owned())).init();
    let dictionary = match Dictionary::embedded() {
        Ok(dictionary) => Arc::new(dictionary),
        Err(error) => return fail(&error.to_string(), 1),
    };
    let system_languages = system_languages();
    let words = dictionary.choose(&system_languages);
    let asked = match cli::parse(std::env::args_os(), &dictionary, words) {
        Ok(request) => request,
        Err(text) => return fail(text.trim_end(), 2),
    };
    let catalog = || Catalog::load(&Catalog::embedded_files(), dictionary.as_ref());
    let damaged = |problems| fail(&format!("{}\n{problems}", problem(words, &fl!(words, "error-data"))), 1);
    let (language, theme) = match asked {
        Request::Window { language, theme } => (language, theme),
        Request::Terminal { language, command, json } => {
            let words = language.and_then(|name| dictionary.find(&name)).unwrap_or(words);
            return match catalog() {
                Ok(catalog) => answer(&command, &catalog, words, dictionary.fallback(), json),
                Err(problems) => damaged(problems),
            };
        }
        Request::Print(text) => {
            return match std::io::stdout().write_all(text.as_bytes()) {
                // A reader that has seen enough closes the pipe; that is no failure.
                Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    fail(&problem(words, &fl!(words, "error-write", reason = error.to_string())), 1)
                }
                Ok(()) | Err(_) => ExitCode::SUCCESS,
            };
        }
    };
    let catalog = match catalog() {
        Ok(catalog) => Arc::new(catalog),
        Err(problems) => return damaged(problems),
    };
    if !display::is_there() {
        return fail(&problem(words, &fl!(words, "error-no-display")), 1);
    }
    let mut store = FileStore::of_platform();
    let Found { settings, damage } = store.load();
    let services = Services { opener: Arc::new(SystemBrowser), store: Arc::new(store), computer: computer() };
    display::explain_panics(Arc::clone(words));
    let startup = Startup {
        catalog,
        dictionary: Arc::clone(&dictionary),
        settings,
        damage,
        language,
        theme,
        system_languages: system_languages.clone(),
        services,
    };
    match application(startup).run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&problem(words, &fl!(words, "error-no-window", reason = error.to_string())), 1),
    }
}

/// Answers in the terminal: fitted to its width, or plain where the answer goes elsewhere.
fn answer(command: &Command, catalog: &Catalog, words: &Localizer, fallback: &Localizer, json: bool) -> ExitCode {
    let is_terminal = std::io::stdout().is_terminal();
    let width = is_terminal.then(|| terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0)));
    let context = Context { catalog, words, fallback, opener: &SystemBrowser, computer: computer(), width, json };
    match terminal::run(command, context, &mut std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.code() == 2 => fail(cli::in_words(words, &failure.in_words(words)).trim_end(), 2),
        Err(failure) => fail(&problem(words, &failure.in_words(words)), failure.code()),
    }
}

/// The system of this computer, if it is one that messengers are made for.
fn computer() -> Option<Platform> {
    match std::env::consts::OS {
        "linux" => Some(Platform::Linux),
        "windows" => Some(Platform::Windows),
        "macos" => Some(Platform::MacOs),
        _ => None,
    }
}

fn problem(words: &Localizer, problem: &str) -> String {
    without_marks(&fl!(words, "error-prefix", problem = problem))
}

fn fail(text: &str, code: u8) -> ExitCode {
    // Where even this can't be written there is nobody to tell; the exit code remains.
    let _ = writeln!(std::io::stderr(), "{text}");
    ExitCode::from(code)
}
