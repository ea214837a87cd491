//! The same data in a terminal: without a display, for people and for machines.

pub mod args;
pub mod command;
mod find;
mod json;
mod links;
mod show;
mod tables;
mod text;

use std::io::{self, Write};

use crate::catalog::{Catalog, Download, Messenger, Platform, Recommendation};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::labels;
use crate::platform::browser::{OpenError, Opener};
use text::Page;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Which messengers there are.
    List,
    /// Everything about one.
    Show {
        /// Its id.
        messenger: String,
    },
    /// Some side by side.
    Compare {
        /// Their ids; all if there is none.
        messengers: Vec<String>,
        /// Only the rows in which they differ.
        only_differences: bool,
    },
    /// Which of them have these words.
    Find {
        /// The words.
        query: String,
    },
    /// The official links of one.
    Links {
        /// Its id.
        messenger: String,
        /// Only the downloads for a system, by its name.
        platform: Option<String>,
    },
    /// Open an official download, as the button does.
    Open {
        /// The messenger's id.
        messenger: String,
        /// A system, or the id of a download; this computer's if it isn't given.
        place: Option<String>,
    },
}

/// What an answer depends on.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The data.
    pub catalog: &'a Catalog,
    /// The words.
    pub l10n: &'a Localizer,
    /// The words that can be searched as well.
    pub fallback: &'a Localizer,
    /// Opens links.
    pub opener: &'a dyn Opener,
    /// The system of this computer, if it is one that messengers are made for.
    pub host_platform: Option<Platform>,
    /// Width of the terminal, in columns; [`None`] if the answer goes elsewhere, and is to be plain.
    pub width: Option<usize>,
    /// Whether the answer is for machines.
    pub json: bool,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no such messenger.
    #[error("there is no messenger «{id}»")]
    UnknownMessenger {
        /// What was asked for.
        id: String,
        /// The one that was probably meant.
        nearest: Option<String>,
        /// Those that there are.
        known: String,
    },
    /// There is no such system.
    #[error("there is no system «{id}»")]
    UnknownPlatform {
        /// What was asked for.
        id: String,
        /// The one that was probably meant.
        nearest: Option<String>,
        /// Those that there are.
        known: String,
    },
    /// The messenger has no such download.
    #[error("{messenger} has no download «{place}»")]
    NoDownload {
        /// Name of the messenger.
        messenger: String,
        /// What was asked for.
        place: String,
        /// Those that there are.
        known: String,
    },
    /// No browser took the link.
    #[error("{address}: {error}")]
    NotOpened {
        /// The address.
        address: String,
        /// Why.
        error: OpenError,
    },
    /// The answer can't be written.
    #[error("the answer can't be written: {0}")]
    Write(#[from] io::Error),
    /// The answer can't be put into the form for machines.
    #[error("the answer can't be put into JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Failure {
    /// The failure in a language.
    pub fn in_words(&self, l10n: &Localizer) -> String {
        match self {
            Self::UnknownMessenger {
                id,
                nearest: Some(near),
                known,
            } => {
                fl!(
                    l10n,
                    "error-unknown-messenger-near",
                    value = id.as_str(),
                    near = near.as_str(),
                    known = known.as_str()
                )
            }
            Self::UnknownMessenger {
                id,
                nearest: None,
                known,
            } => {
                fl!(
                    l10n,
                    "error-unknown-messenger",
                    value = id.as_str(),
                    known = known.as_str()
                )
            }
            Self::UnknownPlatform {
                id,
                nearest: Some(near),
                known,
            } => {
                fl!(
                    l10n,
                    "error-unknown-platform-near",
                    value = id.as_str(),
                    near = near.as_str(),
                    known = known.as_str()
                )
            }
            Self::UnknownPlatform {
                id,
                nearest: None,
                known,
            } => {
                fl!(
                    l10n,
                    "error-unknown-platform",
                    value = id.as_str(),
                    known = known.as_str()
                )
            }
            Self::NoDownload {
                messenger,
                place,
                known,
            } => {
                fl!(
                    l10n,
                    "error-no-download",
                    name = messenger.as_str(),
                    value = place.as_str(),
                    known = known.as_str()
                )
            }
            Self::NotOpened { address, error } => {
                fl!(
                    l10n,
                    "error-not-opened",
                    address = address.as_str(),
                    reason = error.to_string()
                )
            }
            Self::Write(error) => fl!(l10n, "error-write", reason = error.to_string()),
            Self::Json(error) => fl!(l10n, "error-write", reason = error.to_string()),
        }
    }

    /// The exit code: 2 for what was asked wrongly, 1 for what went wrong.
    pub fn code(&self) -> u8 {
        match self {
            Self::UnknownMessenger { .. }
            | Self::UnknownPlatform { .. }
            | Self::NoDownload { .. } => 2,
            Self::NotOpened { .. } | Self::Write(_) | Self::Json(_) => 1,
        }
    }
}

/// Answers. A reader who has seen enough and closes the pipe is no failure.
///
/// # Errors
/// [`Failure`], before anything is written, or because it can't be.
pub fn run(command: &Command, context: Context<'_>, out: &mut dyn Write) -> Result<(), Failure> {
    let answer = answer(command, context)?;
    match out.write_all(answer.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

fn answer(command: &Command, context: Context<'_>) -> Result<String, Failure> {
    let Context { catalog, json, .. } = context;
    match command {
        Command::List if json => json::list(context),
        Command::List => Ok(tables::list(context)),
        Command::Show { messenger } => {
            let messenger = find_messenger(catalog, messenger)?;
            if json {
                json::show(context, messenger)
            } else {
                Ok(show::page(context, messenger))
            }
        }
        Command::Compare {
            messengers,
            only_differences,
        } => {
            let chosen: Vec<&Messenger> = if messengers.is_empty() {
                catalog.messengers().iter().collect()
            } else {
                let found = messengers
                    .iter()
                    .map(|id| find_messenger(catalog, id))
                    .collect::<Result<Vec<_>, _>>()?;
                let is_first = |n: usize| found[..n].iter().all(|before| before.id != found[n].id);
                (0..found.len())
                    .filter(|n| is_first(*n))
                    .map(|n| found[n])
                    .collect()
            };
            if json {
                json::compare(context, chosen, *only_differences)
            } else {
                Ok(tables::compare(context, chosen, *only_differences))
            }
        }
        Command::Find { query } => find::answer(context, query),
        Command::Links {
            messenger,
            platform,
        } => {
            let messenger = find_messenger(catalog, messenger)?;
            let platform = platform.as_deref().map(find_platform).transpose()?;
            if json {
                json::links(context, messenger, platform)
            } else {
                Ok(links::page(context, messenger, platform))
            }
        }
        Command::Open { messenger, place } => open(
            context,
            find_messenger(catalog, messenger)?,
            place.as_deref(),
        ),
    }
}

/// The messenger with this id, or with this name in any case.
fn find_messenger<'a>(catalog: &'a Catalog, id: &str) -> Result<&'a Messenger, Failure> {
    let same = |messenger: &&Messenger| {
        messenger.id.as_str() == id.to_lowercase()
            || messenger.name.to_lowercase() == id.to_lowercase()
    };
    catalog.messengers().iter().find(same).ok_or_else(|| {
        let ids = || {
            catalog
                .messengers()
                .iter()
                .map(|messenger| messenger.id.as_str())
        };
        let nearest = nearest(id, ids()).map(str::to_owned);
        Failure::UnknownMessenger {
            id: id.to_owned(),
            nearest,
            known: ids().collect::<Vec<_>>().join(", "),
        }
    })
}

fn find_platform(id: &str) -> Result<Platform, Failure> {
    Platform::find(&id.to_lowercase()).ok_or_else(|| {
        let ids = || Platform::ALL.into_iter().map(Platform::id);
        let nearest = nearest(id, ids()).map(str::to_owned);
        Failure::UnknownPlatform {
            id: id.to_owned(),
            nearest,
            known: ids().collect::<Vec<_>>().join(", "),
        }
    })
}

/// The one that was probably meant, if one of them is near enough.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.7;
    let typed = typed.to_lowercase();
    let likeness = known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&typed, name), name));
    likeness
        .filter(|(like, _)| *like >= NEAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}

/// Hands a download to the browser, and says which.
fn open(
    context: Context<'_>,
    messenger: &Messenger,
    place: Option<&str>,
) -> Result<String, Failure> {
    let Context { catalog, l10n, .. } = context;
    let place = place.map(str::to_lowercase);
    let is_id = |download: &&Download| Some(download.id.as_str()) == place.as_deref();
    let system = place
        .as_deref()
        .map_or(context.host_platform, Platform::find);
    // An id names one download. A system may have several: the first is the one that its button opens.
    let mut all: Vec<&Download> = messenger
        .downloads
        .iter()
        .filter(|download| Some(download.platform) == system)
        .collect();
    if all.is_empty() {
        all.extend(messenger.downloads.iter().find(is_id));
    }
    let Some((first, others)) = all.split_first() else {
        let known: Vec<&str> = messenger
            .downloads
            .iter()
            .map(|download| download.id.as_str())
            .collect();
        let place = place
            .or_else(|| context.host_platform.map(|system| system.id().to_owned()))
            .unwrap_or_default();
        return Err(Failure::NoDownload {
            messenger: messenger.name.clone(),
            place,
            known: known.join(", "),
        });
    };
    let link = &catalog.link(first.link).link;
    context
        .opener
        .open(link)
        .map_err(|error| Failure::NotOpened {
            address: link.to_string(),
            error,
        })?;
    if context.json {
        return json::opened(context, messenger, first, others);
    }
    let mut page = Page::new(context);
    caution(context, messenger, &mut page);
    page.line(&fl!(l10n, "terminal-opened", address = link.as_str()));
    for other in others {
        page.line(&fl!(
            l10n,
            "terminal-other-download",
            id = other.id.as_str(),
            address = catalog.link(other.link).link.as_str()
        ));
    }
    Ok(page.finish())
}

/// The warning of a messenger in a few words, if it has one: that it lacks what the warning is about, or else how it is listed.
fn warning(context: Context<'_>, messenger: &Messenger) -> Option<String> {
    let Context { catalog, l10n, .. } = context;
    if catalog.fails_warning_criterion(messenger) {
        return Some(l10n.text(&catalog.warning.short));
    }
    if let Some(change) = messenger.delisting() {
        return Some(fl!(l10n, "delisted-title", date = l10n.date(change.date)));
    }
    (messenger.recommendation == Recommendation::WithReservations)
        .then(|| labels::recommendation(l10n, messenger.recommendation))
}

/// The warning of a messenger as a line, if it has one.
fn caution(context: Context<'_>, messenger: &Messenger, page: &mut Page) {
    if let Some(warning) = warning(context, messenger) {
        page.line(&fl!(
            context.l10n,
            "share-caution",
            text = context.l10n.inline(&warning)
        ));
    }
}

/// What is written where it is not known to be a terminal that understands marks of direction.
fn plain(text: &str) -> String {
    strip_bidi(text)
}
