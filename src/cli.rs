//! The command line: the facts in a terminal, for people and, as JSON, for programs.

pub mod args;
mod changes;
mod command;
mod error;
mod find;
mod json;
mod links;
mod open;
mod show;
mod tables;
mod text;
mod verify;

use std::io::{self, Write};
use std::path::PathBuf;

use crate::catalog::{Catalog, Date, Messenger, Platform, Recommendation, Weight};
use crate::fl;
use crate::handout;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::{Localizer, labels};
use crate::platform::browser::Opener;
pub use error::{Error, nearest};
use error::{UnknownName, Unread};
use text::TextWriter;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    List,
    Show {
        messenger: String,
    },
    Compare {
        /// All messengers if empty.
        messengers: Vec<String>,
        only_differences: bool,
    },
    Find {
        query: String,
    },
    Changes {
        /// Those of all messengers and of the criteria if absent.
        messenger: Option<String>,
    },
    Links {
        messenger: String,
        platform: Option<String>,
    },
    Open {
        messenger: String,
        /// A system or the id of a download; the host's system if absent.
        download: Option<String>,
    },
    Handout {
        /// All messengers if empty.
        messengers: Vec<String>,
    },
    Verify {
        files: Vec<PathBuf>,
        /// The SHA-256 that the files are to have, in capital digits.
        checksum: Option<String>,
    },
}

/// Everything that an answer depends on, apart from the command.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub catalog: &'a Catalog,
    pub l10n: &'a Localizer,
    /// Searched as well as `l10n`.
    pub fallback: &'a Localizer,
    pub opener: &'a dyn Opener,
    /// The system of this computer, if messengers are made for it.
    pub host_platform: Option<Platform>,
    /// The day that it is, if the clock can be read.
    pub today: Option<Date>,
    /// Width of the terminal in columns; [`None`] if the output is piped, and has to be plain.
    pub width: Option<usize>,
    pub json: bool,
}

impl Context<'_> {
    fn is_outdated(&self) -> bool {
        self.today
            .is_some_and(|today| self.catalog.may_be_outdated(today))
    }
}

/// Writes the answer to a command.
///
/// # Errors
/// [`Error`], before anything is written or because writing failed.
pub fn run(command: &Command, context: Context<'_>, out: &mut dyn Write) -> Result<(), Error> {
    if let Command::Verify { files, checksum } = command {
        let (answer, outcome) = verify::answer(context, files, checksum.as_deref());
        print(&answer?, out)?;
        return outcome;
    }
    print(&answer(command, context)?, out)
}

/// Writes a text. A reader that has seen enough and closes the pipe is no error.
///
/// # Errors
/// [`Error::Write`]
pub fn print(text: &str, out: &mut dyn Write) -> Result<(), Error> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => Ok(result?),
    }
}

fn answer(command: &Command, context: Context<'_>) -> Result<String, Error> {
    let Context { catalog, json, .. } = context;
    match command {
        Command::List if json => json::list(context),
        Command::List => Ok(tables::list(context)),
        Command::Show { messenger } => {
            let messenger = find_messenger(catalog, messenger)?;
            if json {
                json::show(context, messenger)
            } else {
                Ok(show::answer(context, messenger))
            }
        }
        Command::Compare {
            messengers,
            only_differences,
        } => {
            let messengers = find_messengers(catalog, messengers)?;
            if json {
                json::compare(context, messengers, *only_differences)
            } else {
                Ok(tables::compare(context, messengers, *only_differences))
            }
        }
        Command::Find { query } => find::answer(context, query),
        Command::Changes { messenger } => {
            let messenger = messenger
                .as_deref()
                .map(|id| find_messenger(catalog, id))
                .transpose()?;
            if json {
                json::changes(context, messenger)
            } else {
                Ok(changes::answer(context, messenger))
            }
        }
        Command::Links {
            messenger,
            platform,
        } => {
            let messenger = find_messenger(catalog, messenger)?;
            let platform = platform.as_deref().map(find_platform).transpose()?;
            if json {
                json::links(context, messenger, platform)
            } else {
                Ok(links::answer(context, messenger, platform))
            }
        }
        Command::Open {
            messenger,
            download,
        } => {
            let messenger = find_messenger(catalog, messenger)?;
            open::answer(context, messenger, download.as_deref())
        }
        Command::Handout { messengers } => {
            let messengers = find_messengers(catalog, messengers)?;
            let html = handout::html(catalog, context.l10n, &messengers);
            if json {
                json::handout(context, &messengers, html)
            } else {
                Ok(html)
            }
        }
        Command::Verify { files, checksum } => {
            verify::answer(context, files, checksum.as_deref()).0
        }
    }
}

/// The messenger with this id, or with this name in any case.
fn find_messenger<'a>(catalog: &'a Catalog, id: &str) -> Result<&'a Messenger, Error> {
    let wanted = id.to_lowercase();
    let found = catalog.messengers().iter().find(|messenger| {
        messenger.id.as_str() == wanted || messenger.name.to_lowercase() == wanted
    });
    found.ok_or_else(|| {
        let ids = catalog.messengers().iter().map(|known| known.id.as_str());
        Error::UnknownMessenger(UnknownName::new(id, ids))
    })
}

/// Each of them once; all messengers if there is no id.
fn find_messengers<'a>(catalog: &'a Catalog, ids: &[String]) -> Result<Vec<&'a Messenger>, Error> {
    if ids.is_empty() {
        return Ok(catalog.messengers().iter().collect());
    }
    let mut messengers: Vec<&Messenger> = Vec::new();
    for id in ids {
        let messenger = find_messenger(catalog, id)?;
        if messengers.iter().all(|known| known.id != messenger.id) {
            messengers.push(messenger);
        }
    }
    Ok(messengers)
}

fn find_platform(id: &str) -> Result<Platform, Error> {
    Platform::find(&id.to_lowercase()).ok_or_else(|| {
        let ids = Platform::ALL.into_iter().map(Platform::id);
        Error::UnknownPlatform(UnknownName::new(id, ids))
    })
}

/// A messenger's warning in a few words: that it fails the criterion of the warning, or else how it
/// is listed.
fn warning(context: Context<'_>, messenger: &Messenger) -> Option<String> {
    let Context { catalog, l10n, .. } = context;
    if catalog.fails_warning_criterion(messenger) {
        return Some(l10n.text(&catalog.warning.short));
    }
    if let Some(change) = messenger.delisting() {
        return Some(fl!(l10n, "delisted-title", date = l10n.date(change.date)));
    }
    match messenger.recommendation {
        Recommendation::Recommended => None,
        reserved @ Recommendation::WithReservations => Some(labels::recommendation(l10n, reserved)),
    }
}

/// All warnings, each in a few words: that it is no longer recommended comes first.
fn warnings(context: Context<'_>, messenger: &Messenger) -> Vec<String> {
    let Context { catalog, l10n, .. } = context;
    let mut warnings = Vec::new();
    let standing = messenger.standing();
    if standing.calls_for_caution() {
        warnings.push(labels::standing(l10n, standing));
    }
    if catalog.fails_warning_criterion(messenger) {
        warnings.push(l10n.text(&catalog.warning.short));
    }
    warnings
}

/// The warnings of a messenger, and the cautions in full: to be read before getting it.
fn warning_lines(context: Context<'_>, messenger: &Messenger, text: &mut TextWriter) {
    let l10n = context.l10n;
    let cautions = messenger
        .changes
        .iter()
        .filter(|change| change.weight == Weight::Caution)
        .map(|change| l10n.text(&change.text));
    for warning in warnings(context, messenger).into_iter().chain(cautions) {
        text.line(&fl!(l10n, "share-caution", text = l10n.inline(&warning)));
    }
}

/// Removes bidi control characters, which not every terminal understands.
fn plain(text: &str) -> String {
    strip_bidi(text)
}
