//! Reads the arguments of the command line.

use std::ffi::OsString;
use std::sync::Arc;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use fluent::FluentValue;

use super::command::{PROGRAM, command};
use super::error::UnknownName;
use super::{Command, Error};
use crate::fl;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::{Language, Locales, Localizer, labels};
use crate::platform::settings::ThemeChoice;
use crate::verify::parse_checksum;

const COMMANDS: [&str; 9] = [
    "list", "show", "compare", "find", "changes", "links", "open", "verify", "handout",
];

/// The meaning of a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Language and theme are for this run only.
    Window {
        language: Option<String>,
        theme: Option<ThemeChoice>,
    },
    Command {
        command: Command,
        language: Option<String>,
        json: bool,
    },
    /// The help or the version.
    Print(String),
}

/// The language that `--lang` asks for, so that help and errors are in it too.
///
/// Finds the language that the arguments ask for.
///
/// Not read by clap: after the first wrong argument it reads no further, not even with `ignore_errors`.
pub fn language<'a>(arguments: &[OsString], locales: &'a Locales) -> Option<&'a Arc<Localizer>> {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(text) = texts.next() {
        if text == "--lang" {
            return locales.find(texts.next()?);
        }
        if let Some(name) = text.strip_prefix("--lang=") {
            return locales.find(name);
        }
    }
    None
}

/// Reads the arguments, the first of which is the program's name. Help is in the language of `l10n`.
///
/// # Errors
/// The first mistake in the arguments.
pub fn parse(
    arguments: &[OsString],
    locales: &Locales,
    l10n: &Localizer,
) -> Result<Request, Error> {
    let text = |id: &str, variables: &[(&str, &str)]| {
        let variables = variables.iter().map(|(name, value)| {
            let value = FluentValue::from((*value).to_owned());
            ((*name).to_owned(), value)
        });
        l10n.message(id, variables.collect())
    };
    let languages = labels::list(l10n, locales.languages().map(Language::name));
    let mut all = command(&text, &languages, None);
    let matches = match all.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // clap asks for the messenger even of those who ask how to name one.
            return match help_instead(&error, arguments, &mut all) {
                Some(help) => Ok(Request::Print(help)),
                None => Err(mistake(&error, arguments)),
            };
        }
    };
    let (name, options) = match matches.subcommand() {
        Some((name, options)) => (Some(name), options),
        None => (None, &matches),
    };
    if options.get_flag("help") {
        let help = match name.and_then(|name| all.find_subcommand_mut(name)) {
            Some(subcommand) => subcommand.render_help(),
            None => all.render_help(),
        };
        return Ok(Request::Print(strip_bidi(&help.to_string())));
    }
    if matches.get_flag("version") {
        let version = env!("CARGO_PKG_VERSION");
        return Ok(Request::Print(format!("{PROGRAM} {version}\n")));
    }
    let language = chosen_language(options, locales)?;
    match name {
        Some(_) if matches.contains_id("theme") => {
            Err(Error::UnexpectedValue("--theme".to_owned()))
        }
        Some(name) => Ok(Request::Command {
            command: subcommand(name, options, l10n)?,
            language,
            json: options.get_flag("json"),
        }),
        None => Ok(Request::Window {
            language,
            theme: theme(&matches)?,
        }),
    }
}

fn help_instead(
    error: &clap::Error,
    arguments: &[OsString],
    all: &mut clap::Command,
) -> Option<String> {
    let texts = || {
        let texts = arguments.iter().skip(1).filter_map(|text| text.to_str());
        texts.take_while(|text| *text != "--")
    };
    let asked = error.kind() == ErrorKind::MissingRequiredArgument
        && texts().any(|text| matches!(text, "--help" | "-h"));
    let name = texts().find(|text| COMMANDS.contains(text))?;
    let subcommand = all.find_subcommand_mut(name).filter(|_| asked)?;
    Some(strip_bidi(&subcommand.render_help().to_string()))
}

fn chosen_language(matches: &ArgMatches, locales: &Locales) -> Result<Option<String>, Error> {
    let Some(name) = matches.get_one::<String>("lang") else {
        return Ok(None);
    };
    match locales.find(name) {
        Some(localizer) => Ok(Some(localizer.language().to_owned())),
        None => {
            let known = locales.languages().map(Language::name);
            Err(Error::UnknownLanguage(UnknownName::new(name, known)))
        }
    }
}

fn theme(matches: &ArgMatches) -> Result<Option<ThemeChoice>, Error> {
    let Some(name) = matches.get_one::<String>("theme") else {
        return Ok(None);
    };
    match name.as_str() {
        "light" => Ok(Some(ThemeChoice::Light)),
        "dark" => Ok(Some(ThemeChoice::Dark)),
        "system" => Ok(Some(ThemeChoice::System)),
        _ => Err(Error::UnknownTheme(name.clone())),
    }
}

fn subcommand(name: &str, matches: &ArgMatches, l10n: &Localizer) -> Result<Command, Error> {
    let one = |id: &str| matches.get_one::<String>(id).cloned();
    let many = |id: &str| -> Vec<String> {
        let values = matches.get_many::<String>(id);
        values.into_iter().flatten().cloned().collect()
    };
    let messenger =
        || one("messenger").ok_or_else(|| Error::MissingArgument(fl!(l10n, "cli-value-messenger")));
    Ok(match name {
        "list" => Command::List,
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
                return Err(Error::MissingArgument(fl!(l10n, "cli-value-words")));
            }
            Command::Find { query }
        }
        "changes" => Command::Changes {
            messenger: one("messenger"),
        },
        "links" => Command::Links {
            messenger: messenger()?,
            platform: one("platform"),
        },
        "open" => Command::Open {
            messenger: messenger()?,
            download: one("download"),
        },
        "handout" => Command::Handout {
            messengers: many("messenger"),
        },
        "verify" => Command::Verify {
            files: matches
                .get_many("files")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            checksum: one("sha256")
                .map(|text| parse_checksum(&text).ok_or(Error::NoChecksum(text)))
                .transpose()?,
        },
        unknown => return Err(unknown_command(unknown)),
    })
}

fn unknown_command(name: &str) -> Error {
    Error::UnknownCommand(UnknownName::new(name, COMMANDS))
}

fn mistake(error: &clap::Error, arguments: &[OsString]) -> Error {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let has_command = || {
        let mut texts = arguments.iter().skip(1).filter_map(|text| text.to_str());
        texts.any(|text| COMMANDS.contains(&text))
    };
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => Error::UnknownOption(argument),
        ErrorKind::UnknownArgument if has_command() => Error::UnexpectedValue(argument),
        ErrorKind::UnknownArgument => unknown_command(&argument),
        ErrorKind::InvalidSubcommand => unknown_command(&context(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => {
            Error::MissingArgument(argument.trim_matches(['<', '>']).to_owned())
        }
        ErrorKind::InvalidValue
        | ErrorKind::NoEquals
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooFewValues => Error::MissingValue(argument),
        ErrorKind::TooManyValues => Error::UnexpectedValue(context(ContextKind::InvalidValue)),
        ErrorKind::ArgumentConflict => Error::RepeatedOption(argument),
        ErrorKind::InvalidUtf8 => Error::NotText,
        // clap's kinds may become more.
        other => Error::Arguments(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(texts: &[&str]) -> Vec<OsString> {
        texts.iter().map(OsString::from).collect()
    }

    #[test]
    fn every_command_is_understood() {
        let locales = Locales::embedded().expect("languages");
        let text = |id: &str, _: &[(&str, &str)]| id.to_owned();
        for subcommand in command(&text, "", None).get_subcommands() {
            let name = subcommand.get_name();
            let required = subcommand
                .get_positionals()
                .filter(|it| it.is_required_set());
            let mut texts = vec![PROGRAM, name];
            texts.extend(required.map(|_| "signal"));
            let request = parse(&arguments(&texts), &locales, locales.fallback());
            let Ok(Request::Command { command, .. }) = request else {
                panic!("{name}: {request:?}")
            };
            assert_eq!(command == Command::List, name == "list");
        }
    }

    #[test]
    fn the_language_is_found_behind_a_mistake() {
        let locales = Locales::embedded().expect("languages");
        for texts in [
            ["frobnicate", "--lang", "he"],
            ["--colour", "--lang=he", ""],
        ] {
            let arguments = arguments(&texts);
            let language = language(&arguments, &locales).map(|found| found.language());
            assert_eq!(language, Some("he"));
        }
    }
}
