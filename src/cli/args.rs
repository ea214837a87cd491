//! The command line: what can be given, in the person's language, and what is wrong with what was.

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use fluent_bundle::FluentValue;

use super::command::{PROGRAM, command};
use crate::cli::{Command, nearest};
use crate::fl;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::{Locales, Localizer};
use crate::platform::settings::ThemeChoice;

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
    /// Answer in the terminal.
    Terminal {
        /// In this language.
        language: Option<String>,
        /// This.
        command: Command,
        /// For machines.
        json: bool,
    },
    /// Print this text and stop.
    Print(String),
}

/// Reads the arguments, the program's own name first.
///
/// # Errors
/// The text to print on stderr, in the language of `words`.
pub fn parse<I, T>(arguments: I, locales: &Locales, l10n: &Localizer) -> Result<Request, String>
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    // Help and errors are in the language that is asked for, too.
    let l10n = asked_language(&arguments)
        .and_then(|name| locales.find(name))
        .map_or(l10n, AsRef::as_ref);
    let text = |id: &str, variables: &[(&str, &str)]| {
        l10n.message(
            id,
            variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), FluentValue::from((*value).to_owned())))
                .collect(),
        )
    };
    let mut all = command(&text, &languages(locales), None);
    let inside_command = arguments.iter().skip(1).any(|argument| {
        argument
            .to_str()
            .is_some_and(|name| COMMANDS.contains(&name))
    });
    let matches = match all.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => return Err(in_words(l10n, &problem(l10n, &error, inside_command))),
    };
    let (name, inside) = match matches.subcommand() {
        Some((name, inside)) => (Some(name), inside),
        None => (None, &matches),
    };
    if inside.get_flag("help") {
        let help = match name.and_then(|name| all.find_subcommand_mut(name)) {
            Some(asked) => asked.render_help(),
            None => all.render_help(),
        };
        return Ok(Request::Print(strip_bidi(&help.to_string())));
    }
    if matches.get_flag("version") {
        return Ok(Request::Print(format!(
            "{PROGRAM} {}\n",
            env!("CARGO_PKG_VERSION")
        )));
    }
    let language = language(inside, locales, l10n)?;
    match name {
        Some(_) if matches.contains_id("theme") => Err(in_words(
            l10n,
            &fl!(l10n, "error-unexpected-value", value = "--theme"),
        )),
        Some(name) => {
            let command = subcommand(name, inside, l10n)?;
            Ok(Request::Terminal {
                language,
                command,
                json: inside.get_flag("json"),
            })
        }
        None => Ok(Request::Window {
            language,
            theme: theme(&matches, l10n)?,
        }),
    }
}

/// The commands.
const COMMANDS: [&str; 6] = ["list", "show", "compare", "find", "links", "open"];

/// What follows `--lang`, before it is known whether all else is in order.
fn asked_language(arguments: &[OsString]) -> Option<&str> {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(text) = texts.next() {
        match text.strip_prefix("--lang") {
            Some("") => return texts.next(),
            Some(rest) => return rest.strip_prefix('='),
            None => {}
        }
    }
    None
}

fn language(
    matches: &ArgMatches,
    locales: &Locales,
    l10n: &Localizer,
) -> Result<Option<String>, String> {
    let Some(name) = matches.get_one::<String>("lang") else {
        return Ok(None);
    };
    match locales.find(name) {
        Some(localizer) => Ok(Some(localizer.language())),
        None => {
            let known = languages(locales);
            Err(in_words(
                l10n,
                &fl!(
                    l10n,
                    "error-unknown-language",
                    value = name.as_str(),
                    languages = known
                ),
            ))
        }
    }
}

fn theme(matches: &ArgMatches, l10n: &Localizer) -> Result<Option<ThemeChoice>, String> {
    match matches.get_one::<String>("theme").map(String::as_str) {
        None => Ok(None),
        Some("light") => Ok(Some(ThemeChoice::Light)),
        Some("dark") => Ok(Some(ThemeChoice::Dark)),
        Some("system") => Ok(Some(ThemeChoice::System)),
        Some(other) => Err(in_words(
            l10n,
            &fl!(l10n, "error-unknown-theme", value = other),
        )),
    }
}

fn subcommand(name: &str, matches: &ArgMatches, l10n: &Localizer) -> Result<Command, String> {
    let one = |id: &str| matches.get_one::<String>(id).cloned();
    let many = |id: &str| {
        matches
            .get_many::<String>(id)
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<String>>()
    };
    let missing =
        |value: String| in_words(l10n, &fl!(l10n, "error-missing-argument", value = value));
    let messenger = || one("messenger").ok_or_else(|| missing(fl!(l10n, "cli-value-messenger")));
    Ok(match name {
        "show" => Command::Show {
            messenger: messenger()?,
        },
        "compare" => Command::Compare {
            messengers: many("messenger"),
            only_differences: matches.get_flag("differences"),
        },
        "find" => {
            let query = many("words").join(" ");
            if query.trim().is_empty() {
                return Err(missing(fl!(l10n, "cli-value-words")));
            }
            Command::Find { query }
        }
        "links" => Command::Links {
            messenger: messenger()?,
            platform: one("platform"),
        },
        "open" => Command::Open {
            messenger: messenger()?,
            place: one("place"),
        },
        _ => Command::List,
    })
}

/// A problem as it is printed: what, and what to do.
pub fn in_words(l10n: &Localizer, problem: &str) -> String {
    let first = fl!(l10n, "error-prefix", problem = problem);
    let second = fl!(l10n, "error-see-help", command = PROGRAM);
    strip_bidi(&format!("{first}\n{second}\n"))
}

fn languages(locales: &Locales) -> String {
    locales
        .iter()
        .map(|localizer| localizer.language())
        .collect::<Vec<_>>()
        .join(", ")
}

/// clap's error in the person's language.
fn problem(l10n: &Localizer, error: &clap::Error, inside_command: bool) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            fl!(l10n, "error-unknown-option", option = argument)
        }
        ErrorKind::InvalidSubcommand => {
            unknown_command(l10n, &context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument if inside_command => {
            fl!(l10n, "error-unexpected-value", value = argument)
        }
        ErrorKind::UnknownArgument => unknown_command(l10n, &argument),
        ErrorKind::MissingRequiredArgument => {
            fl!(
                l10n,
                "error-missing-argument",
                value = argument.trim_matches(['<', '>'])
            )
        }
        ErrorKind::InvalidValue
        | ErrorKind::NoEquals
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooFewValues => {
            fl!(l10n, "error-missing-value", option = argument)
        }
        ErrorKind::TooManyValues => fl!(
            l10n,
            "error-unexpected-value",
            value = context(ContextKind::InvalidValue)
        ),
        ErrorKind::ArgumentConflict => fl!(l10n, "error-repeated-option", option = argument),
        ErrorKind::InvalidUtf8 => fl!(l10n, "error-not-text"),
        _ => fl!(l10n, "error-arguments"),
    }
}

/// Something stands where a command is expected.
fn unknown_command(l10n: &Localizer, value: &str) -> String {
    let list = COMMANDS.join(", ");
    match nearest(value, COMMANDS) {
        Some(near) => fl!(
            l10n,
            "error-unknown-command-near",
            value = value,
            near = near,
            known = list
        ),
        None => fl!(l10n, "error-unknown-command", value = value, known = list),
    }
}
