//! The command line: what can be given, in the person's language, and what is wrong with what was.

use std::ffi::OsString;

use clap::builder::ValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::app::APPLICATION_ID;
use crate::fl;
use crate::localize::{Dictionary, Localizer, without_marks};
use crate::settings::ThemeChoice;

/// What the command line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Open the window.
    Window {
        /// In this language, for this run.
        language: Option<String>,
        /// In this shade, for this run.
        theme: Option<ThemeChoice>,
    },
    /// Print this text and stop.
    Print(String),
}

/// Reads the arguments, the program's own name first.
///
/// # Errors
/// The text to print on stderr, in the language of `words`.
pub fn parse<I, T>(arguments: I, dictionary: &Dictionary, words: &Localizer) -> Result<Request, String>
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let mut command = command(dictionary, words);
    let matches = match command.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => return Err(in_words(words, &problem(words, &error))),
    };
    if matches.get_flag("help") {
        return Ok(Request::Print(without_marks(&command.render_help().to_string())));
    }
    if matches.get_flag("version") {
        return Ok(Request::Print(format!("{APPLICATION_ID} {}\n", env!("CARGO_PKG_VERSION"))));
    }
    let language = match matches.get_one::<String>("lang") {
        None => None,
        Some(name) => match dictionary.find(name) {
            Some(localizer) => Some(localizer.language()),
            None => {
                let known = languages(dictionary);
                let problem = fl!(words, "error-unknown-language", value = name.as_str(), languages = known);
                return Err(in_words(words, &problem));
            }
        },
    };
    let theme = match matches.get_one::<String>("theme").map(String::as_str) {
        None => None,
        Some("light") => Some(ThemeChoice::Light),
        Some("dark") => Some(ThemeChoice::Dark),
        Some("system") => Some(ThemeChoice::System),
        Some(other) => return Err(in_words(words, &fl!(words, "error-unknown-theme", value = other))),
    };
    Ok(Request::Window { language, theme })
}

/// A problem as it is printed: what, and what to do.
#[must_use]
pub fn in_words(words: &Localizer, problem: &str) -> String {
    let first = fl!(words, "error-prefix", problem = problem);
    let second = fl!(words, "error-see-help", command = APPLICATION_ID);
    without_marks(&format!("{first}\n{second}\n"))
}

fn command(dictionary: &Dictionary, words: &Localizer) -> Command {
    let option = |name: &'static str, help: String, value: String| {
        Arg::new(name).long(name).help(help).value_name(value).value_parser(ValueParser::string())
    };
    let heading = fl!(words, "cli-options-heading");
    Command::new(APPLICATION_ID)
        .bin_name(APPLICATION_ID)
        .about(fl!(words, "cli-about"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .next_help_heading(heading)
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", fl!(words, "cli-usage-heading")))
        .override_usage(format!("{APPLICATION_ID} [--lang xx] [--theme light|dark|system] [--version] [--help]"))
        .arg(option("lang", fl!(words, "cli-lang", languages = languages(dictionary)), fl!(words, "cli-value-language")))
        .arg(option("theme", fl!(words, "cli-theme"), fl!(words, "cli-value-theme")))
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::SetTrue).help(fl!(words, "cli-version")))
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::SetTrue).help(fl!(words, "cli-help")))
}

fn languages(dictionary: &Dictionary) -> String {
    dictionary.iter().map(|localizer| localizer.language()).collect::<Vec<_>>().join(", ")
}

/// clap's error in the person's language.
fn problem(words: &Localizer, error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => fl!(words, "error-unknown-option", option = argument),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => fl!(words, "error-unexpected-value", value = argument),
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            fl!(words, "error-missing-value", option = argument)
        }
        ErrorKind::TooManyValues => fl!(words, "error-unexpected-value", value = context(ContextKind::InvalidValue)),
        ErrorKind::ArgumentConflict => fl!(words, "error-repeated-option", option = argument),
        ErrorKind::InvalidUtf8 => fl!(words, "error-not-text"),
        _ => fl!(words, "error-arguments"),
    }
}
