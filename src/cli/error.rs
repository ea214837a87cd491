use std::io;

use super::command::PROGRAM;
use crate::fl;
use crate::l10n::bidi::{strip_bidi, terminal_line};
use crate::l10n::{Localizer, io_error, labels};
use crate::platform::browser::OpenError;

/// The reason why a command line is not answered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no option {0}")]
    UnknownOption(String),
    #[error("there is no command {0}")]
    UnknownCommand(UnknownName),
    #[error("{0} is not expected")]
    UnexpectedValue(String),
    #[error("{0} is missing")]
    MissingArgument(String),
    #[error("{0} needs a value")]
    MissingValue(String),
    #[error("{0} can be given only once")]
    RepeatedOption(String),
    #[error("an argument is not valid UTF-8")]
    NotText,
    #[error("the arguments can't be understood: {0}")]
    Arguments(clap::error::ErrorKind),
    #[error("there is no language {0}")]
    UnknownLanguage(UnknownName),
    #[error("there is no theme {0}")]
    UnknownTheme(String),
    #[error("there is no messenger {0}")]
    UnknownMessenger(UnknownName),
    #[error("there is no system {0}")]
    UnknownPlatform(UnknownName),
    #[error("{messenger} has no download {wanted}")]
    NoDownload {
        /// Name of the messenger.
        messenger: String,
        wanted: String,
        /// Ids of its downloads.
        known: Vec<String>,
    },
    #[error("{address}: {error}")]
    NotOpened { address: String, error: OpenError },
    #[error("{0:?} is no SHA-256")]
    NoChecksum(String),
    #[error("not every file can be read")]
    NotRead(Vec<Unread>),
    /// The files can't be told from forged ones.
    #[error("not every file could be checked")]
    Unverified,
    #[error("not every file may be installed")]
    Refused {
        /// Those beside it of which nothing is known.
        unread: Vec<Unread>,
    },
    #[error("the answer can't be written: {0}")]
    Write(#[from] io::Error),
    #[error("the answer can't be put into JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A file that could not be read.
#[derive(Debug)]
pub struct Unread {
    pub(super) path: String,
    pub(super) reason: io::ErrorKind,
}

impl Unread {
    fn message(&self, l10n: &Localizer) -> String {
        fl!(
            l10n,
            "error-not-read",
            path = self.path.as_str(),
            reason = io_error::reason(l10n, self.reason)
        )
    }
}

/// A name that nothing goes by.
#[derive(Debug, thiserror::Error)]
#[error("{value:?}")]
pub struct UnknownName {
    value: String,
    /// The known name that was probably meant.
    nearest: Option<String>,
    known: Vec<String>,
}

impl UnknownName {
    pub(super) fn new<'a>(value: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<String> = known.into_iter().map(str::to_owned).collect();
        let nearest = nearest(value, known.iter().map(String::as_str)).map(str::to_owned);
        Self {
            value: value.to_owned(),
            nearest,
            known,
        }
    }

    fn as_command(&self, l10n: &Localizer) -> String {
        let (value, known) = (self.value.as_str(), labels::list(l10n, &self.known));
        match self.nearest.as_deref() {
            Some(near) => fl!(
                l10n,
                "error-unknown-command-near",
                value = value,
                near = near,
                known = known
            ),
            None => fl!(l10n, "error-unknown-command", value = value, known = known),
        }
    }

    fn as_language(&self, l10n: &Localizer) -> String {
        fl!(
            l10n,
            "error-unknown-language",
            value = self.value.as_str(),
            languages = labels::list(l10n, &self.known)
        )
    }

    fn as_messenger(&self, l10n: &Localizer) -> String {
        let (value, known) = (self.value.as_str(), labels::list(l10n, &self.known));
        match self.nearest.as_deref() {
            Some(near) => fl!(
                l10n,
                "error-unknown-messenger-near",
                value = value,
                near = near,
                known = known
            ),
            None => fl!(
                l10n,
                "error-unknown-messenger",
                value = value,
                known = known
            ),
        }
    }

    fn as_platform(&self, l10n: &Localizer) -> String {
        let (value, known) = (self.value.as_str(), labels::list(l10n, &self.known));
        match self.nearest.as_deref() {
            Some(near) => fl!(
                l10n,
                "error-unknown-platform-near",
                value = value,
                near = near,
                known = known
            ),
            None => fl!(l10n, "error-unknown-platform", value = value, known = known),
        }
    }
}

/// The known name that was probably meant, if one is near enough.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR_ENOUGH: f64 = 0.7;
    let typed = typed.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&typed, name), name))
        .filter(|(similarity, _)| *similarity >= NEAR_ENOUGH)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}

impl Error {
    /// One for each file that could not be read; what matters most comes last, where it is seen.
    fn messages(&self, l10n: &Localizer) -> Vec<String> {
        let of_unread = |unread: &[Unread]| -> Vec<String> {
            unread.iter().map(|file| file.message(l10n)).collect()
        };
        let message = match self {
            Self::NotRead(unread) => return of_unread(unread),
            Self::Refused { unread } => {
                let mut messages = of_unread(unread);
                messages.push(fl!(l10n, "error-refused"));
                return messages;
            }
            Self::UnknownOption(option) => {
                fl!(l10n, "error-unknown-option", option = option.as_str())
            }
            Self::UnknownCommand(name) => name.as_command(l10n),
            Self::UnexpectedValue(value) => {
                fl!(l10n, "error-unexpected-value", value = value.as_str())
            }
            Self::MissingArgument(name) => {
                fl!(l10n, "error-missing-argument", value = name.as_str())
            }
            Self::MissingValue(option) => {
                fl!(l10n, "error-missing-value", option = option.as_str())
            }
            Self::RepeatedOption(option) => {
                fl!(l10n, "error-repeated-option", option = option.as_str())
            }
            Self::NotText => fl!(l10n, "error-not-text"),
            Self::Arguments(_) => fl!(l10n, "error-arguments"),
            Self::UnknownLanguage(name) => name.as_language(l10n),
            Self::UnknownTheme(value) => fl!(l10n, "error-unknown-theme", value = value.as_str()),
            Self::UnknownMessenger(name) => name.as_messenger(l10n),
            Self::UnknownPlatform(name) => name.as_platform(l10n),
            Self::NoDownload {
                messenger,
                wanted,
                known,
            } => fl!(
                l10n,
                "error-no-download",
                name = messenger.as_str(),
                value = wanted.as_str(),
                known = labels::list(l10n, known)
            ),
            Self::NotOpened { address, error } => match error {
                OpenError::NoBrowser => fl!(l10n, "error-no-browser", address = address.as_str()),
                OpenError::Failed(_) => fl!(l10n, "error-not-opened", address = address.as_str()),
            },
            Self::NoChecksum(value) => fl!(l10n, "error-no-checksum", value = value.as_str()),
            Self::Unverified => fl!(l10n, "error-unverified"),
            Self::Write(error) => {
                let reason = io_error::reason(l10n, error.kind());
                fl!(l10n, "error-write", reason = reason)
            }
            Self::Json(_) => {
                let reason = io_error::reason(l10n, io::ErrorKind::Other);
                fl!(l10n, "error-write", reason = reason)
            }
        };
        vec![message]
    }

    /// The messages as they are printed; after a mistake in the command line with a hint at the help.
    pub fn report(&self, l10n: &Localizer) -> String {
        let messages = self.messages(l10n).into_iter();
        let mut lines: Vec<String> = messages
            .map(|message| fl!(l10n, "error-prefix", problem = terminal_line(&message)))
            .collect();
        if self.is_usage() {
            lines.push(fl!(l10n, "error-see-help", command = PROGRAM));
        }
        strip_bidi(&lines.join("\n"))
    }

    /// 2 for a mistake in the command line, 3 for a file that must not be installed, 4 for one of which nothing is known, 1 for
    /// everything else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Refused { .. } => 3,
            Self::Unverified => 4,
            _ if self.is_usage() => 2,
            _ => 1,
        }
    }

    fn is_usage(&self) -> bool {
        match self {
            Self::UnknownOption(_)
            | Self::UnknownCommand(_)
            | Self::UnexpectedValue(_)
            | Self::MissingArgument(_)
            | Self::MissingValue(_)
            | Self::RepeatedOption(_)
            | Self::NotText
            | Self::Arguments(_)
            | Self::UnknownLanguage(_)
            | Self::UnknownTheme(_)
            | Self::UnknownMessenger(_)
            | Self::UnknownPlatform(_)
            | Self::NoChecksum(_)
            | Self::NoDownload { .. } => true,
            Self::NotOpened { .. }
            | Self::NotRead(_)
            | Self::Unverified
            | Self::Refused { .. }
            | Self::Write(_)
            | Self::Json(_) => false,
        }
    }
}
