//! The command line: what can be given, in the person's language, and what is wrong with what was.

pub mod command;

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use fluent_bundle::FluentValue;

use self::command::{PROGRAM, command};
use crate::fl;
use crate::localize::{Dictionary, Localizer, without_marks};
use crate::settings::ThemeChoice;
use crate::terminal::{Command, nearest};

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
pub fn parse<I, T>(
    arguments: I,
    dictionary: &Dictionary,
    words: &Localizer,
) -> Result<Request, String>
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    // Help and errors are in the language that is asked for, too.
    let words = asked_language(&arguments)
        .and_then(|name| dictionary.find(name))
        .map_or(words, AsRef::as_ref);
    let text = |id: &str, variables: &[(&str, &str)]| {
        words.message(
            id,
            variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), FluentValue::from((*value).to_owned())))
                .collect(),
        )
    };
    let mut all = command(&text, &languages(dictionary), None);
    let inside_command = arguments.iter().skip(1).any(|argument| {
        argument
            .to_str()
            .is_some_and(|name| COMMANDS.contains(&name))
    });
    let matches = match all.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => return Err(in_words(words, &problem(words, &error, inside_command))),
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
        return Ok(Request::Print(without_marks(&help.to_string())));
    }
    if matches.get_flag("version") {
        return Ok(Request::Print(format!(
            "{PROGRAM} {}\n",
            env!("CARGO_PKG_VERSION")
        )));
    }
    let language = language(inside, dictionary, words)?;
    match name {
        Some(_) if matches.contains_id("theme") => Err(in_words(
            words,
            &fl!(words, "error-unexpected-value", value = "--theme"),
        )),
        Some(name) => {
            let command = subcommand(name, inside, words)?;
            Ok(Request::Terminal {
                language,
                command,
                json: inside.get_flag("json"),
            })
        }
        None => Ok(Request::Window {
            language,
            theme: theme(&matches, words)?,
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
    dictionary: &Dictionary,
    words: &Localizer,
) -> Result<Option<String>, String> {
    let Some(name) = matches.get_one::<String>("lang") else {
        return Ok(None);
    };
    match dictionary.find(name) {
        Some(localizer) => Ok(Some(localizer.language())),
        None => {
            let known = languages(dictionary);
            Err(in_words(
                words,
                &fl!(
                    words,
                    "error-unknown-language",
                    value = name.as_str(),
                    languages = known
                ),
            ))
        }
    }
}

fn theme(matches: &ArgMatches, words: &Localizer) -> Result<Option<ThemeChoice>, String> {
    match matches.get_one::<String>("theme").map(String::as_str) {
        None => Ok(None),
        Some("light") => Ok(Some(ThemeChoice::Light)),
        Some("dark") => Ok(Some(ThemeChoice::Dark)),
        Some("system") => Ok(Some(ThemeChoice::System)),
        Some(other) => Err(in_words(
            words,
            &fl!(words, "error-unknown-theme", value = other),
        )),
    }
}

fn subcommand(name: &str, matches: &ArgMatches, words: &Localizer) -> Result<Command, String> {
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
        |value: String| in_words(words, &fl!(words, "error-missing-argument", value = value));
    let messenger = || one("messenger").ok_or_else(|| missing(fl!(words, "cli-value-messenger")));
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
                return Err(missing(fl!(words, "cli-value-words")));
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
#[must_use]
pub fn in_words(words: &Localizer, problem: &str) -> String {
    let first = fl!(words, "error-prefix", problem = problem);
    let second = fl!(words, "error-see-help", command = PROGRAM);
    without_marks(&format!("{first}\n{second}\n"))
}

fn languages(dictionary: &Dictionary) -> String {
    dictionary
        .iter()
        .map(|localizer| localizer.language())
        .collect::<Vec<_>>()
        .join(", ")
}

/// clap's error in the person's language.
fn problem(words: &Localizer, error: &clap::Error, inside_command: bool) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            fl!(words, "error-unknown-option", option = argument)
        }
        ErrorKind::InvalidSubcommand => {
            unknown_command(words, &context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument if inside_command => {
            fl!(words, "error-unexpected-value", value = argument)
        }
        ErrorKind::UnknownArgument => unknown_command(words, &argument),
        ErrorKind::MissingRequiredArgument => {
            fl!(
                words,
                "error-missing-argument",
                value = argument.trim_matches(['<', '>'])
            )
        }
        ErrorKind::InvalidValue
        | ErrorKind::NoEquals
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooFewValues => {
            fl!(words, "error-missing-value", option = argument)
        }
        ErrorKind::TooManyValues => fl!(
            words,
            "error-unexpected-value",
            value = context(ContextKind::InvalidValue)
        ),
        ErrorKind::ArgumentConflict => fl!(words, "error-repeated-option", option = argument),
        ErrorKind::InvalidUtf8 => fl!(words, "error-not-text"),
        _ => fl!(words, "error-arguments"),
    }
}

/// Something stands where a command is expected.
fn unknown_command(words: &Localizer, value: &str) -> String {
    let list = COMMANDS.join(", ");
    match nearest(value, COMMANDS) {
        Some(near) => fl!(
            words,
            "error-unknown-command-near",
            value = value,
            near = near,
            known = list
        ),
        None => fl!(words, "error-unknown-command", value = value, known = list),
    }
}
