//! JSON for programs. The shapes are stable: fields are added, never renamed or removed.
//!
//! Ids are those of the data, enums are in kebab-case, dates are ISO 8601 as exact as they are known,
//! texts are in the language that was asked for, without bidi control characters.

mod changes;
mod compare;
mod links;
mod list;
mod messenger;

use serde::Serialize;

use super::{Context, Error, plain, warning};
use crate::catalog::{
    self, Catalog, Channel, Date, Link, LinkId, LinkRole, MessageId, Messenger, MessengerId,
    Platform, Publisher, Recommendation, Speaker, Standing,
};

pub(super) use changes::changes;
pub(super) use compare::compare;
pub(super) use links::{links, opened};
pub(super) use list::{found, list};
pub(super) use messenger::show;

/// A day, a month or a year.
fn date(date: Date) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", date.year),
        (Some(month), None) => format!("{:04}-{month:02}", date.year),
        (None, _) => format!("{:04}", date.year),
    }
}

/// The fields that every answer begins with.
#[derive(Serialize)]
struct Answer<'a, T> {
    /// The language of the texts.
    language: &'a str,
    edition: String,
    reviewed: String,
    /// True if the review is so long ago that the facts may have changed.
    may_be_outdated: bool,
    #[serde(flatten)]
    content: T,
}

pub(super) fn answer<T: Serialize>(context: Context<'_>, content: T) -> Result<String, Error> {
    let Catalog {
        edition, reviewed, ..
    } = context.catalog;
    let answer = Answer {
        language: context.l10n.language(),
        edition: date(*edition),
        reviewed: date(*reviewed),
        may_be_outdated: context.is_outdated(),
        content,
    };
    let json = serde_json::to_string_pretty(&answer)?;
    Ok(format!("{}\n", escape_for_terminals(&json)))
}

#[derive(Serialize)]
struct Handout<'a> {
    /// Ids.
    messengers: Vec<&'a str>,
    html: String,
}

pub(super) fn handout(
    context: Context<'_>,
    messengers: &[&Messenger],
    html: String,
) -> Result<String, Error> {
    let messengers = messengers.iter().map(|it| it.id.as_str()).collect();
    answer(context, Handout { messengers, html })
}

/// JSON needs no escape for what may command a terminal, or turn around what it shows. Such characters stand in texts only.
fn escape_for_terminals(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => escaped.push(c),
        }
    }
    escaped
}

fn text(context: Context<'_>, id: &MessageId) -> String {
    plain(&context.l10n.text(id))
}

fn urls<'a>(context: Context<'a>, links: &[LinkId]) -> Vec<&'a str> {
    links
        .iter()
        .map(|link| context.catalog.link(*link).link.as_str())
        .collect()
}

/// The speaker of a statement.
#[derive(Serialize)]
struct Said {
    said_by: &'static str,
    /// The day on which the project's page was read.
    read: Option<String>,
    /// The day of the last check.
    checked: String,
}

fn said(context: Context<'_>, speaker: Speaker<Date>) -> Said {
    let (said_by, read) = match speaker {
        Speaker::PrivacyGuides => ("privacy-guides", None),
        Speaker::Project(read) => ("project", Some(date(read))),
    };
    Said {
        said_by,
        read,
        checked: date(context.catalog.checked(speaker)),
    }
}

/// The recommendation of today.
#[derive(Serialize)]
struct Today {
    standing: &'static str,
    /// Since when it is no longer recommended.
    since: Option<String>,
    /// The only case in which it is recommended.
    case: Option<String>,
}

fn today(context: Context<'_>, messenger: &Messenger) -> Today {
    let (standing, since, case) = match messenger.standing() {
        Standing::Recommended => ("recommended", None, None),
        Standing::InOneCase(case) => ("recommended-in-one-case", None, Some(case)),
        Standing::WithReservations => ("with-reservations", None, None),
        Standing::NoLonger(since) => ("no-longer-recommended", Some(since), None),
    };
    Today {
        standing,
        since: since.map(date),
        case: case.map(|case| text(context, case)),
    }
}

/// A messenger in short.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    name: &'a str,
    today: Today,
    /// In the edition.
    #[serde(rename = "standing")]
    recommendation: Recommendation,
    network: &'a str,
    tagline: String,
    systems: Vec<Platform>,
    /// The messenger whose network it is another client of.
    parent: Option<&'a str>,
    warning: Option<String>,
}

fn entry<'a>(context: Context<'a>, messenger: &'a Messenger) -> Entry<'a> {
    Entry {
        id: messenger.id.as_str(),
        name: &messenger.name,
        today: today(context, messenger),
        recommendation: messenger.recommendation,
        network: messenger.network.as_str(),
        tagline: text(context, &messenger.tagline),
        systems: Platform::ALL
            .into_iter()
            .filter(|system| *system != Platform::Multiple && messenger.runs_on(*system))
            .collect(),
        parent: messenger.parent.as_ref().map(MessengerId::as_str),
        warning: warning(context, messenger).map(|short| plain(&short)),
    }
}

#[derive(Serialize)]
struct Download<'a> {
    id: &'a str,
    platform: Platform,
    channel: Channel,
    app: Option<&'a str>,
    publisher: Publisher,
    beta: bool,
    needs_phone: bool,
    /// The oldest version of the system that it runs on, by its name.
    minimum: Option<&'a str>,
    #[serde(flatten)]
    address: Address<'a>,
    #[serde(flatten)]
    said: Said,
    /// Pages that name it or say something about it.
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct Address<'a> {
    url: &'a str,
    /// The address of the edition that it replaces; never to be opened.
    replaces: Option<&'a str>,
    remark: Option<String>,
}

#[derive(Serialize)]
struct OwnLink<'a> {
    role: LinkRole,
    #[serde(flatten)]
    address: Address<'a>,
}

fn address(context: Context<'_>, id: LinkId) -> Address<'_> {
    let entry = context.catalog.link(id);
    let remark = entry.remark.as_ref().map(|remark| text(context, remark));
    Address {
        url: entry.link.as_str(),
        replaces: entry.replaces.as_ref().map(Link::as_str),
        remark,
    }
}

fn download<'a>(context: Context<'a>, download: &'a catalog::Download) -> Download<'a> {
    Download {
        id: download.id.as_str(),
        platform: download.platform,
        channel: download.channel,
        app: download.app.as_deref(),
        publisher: download.publisher,
        beta: download.beta,
        needs_phone: download.needs_phone,
        minimum: download.minimum.as_deref(),
        address: address(context, download.link),
        said: said(context, download.speaker),
        sources: urls(context, &download.sources),
    }
}

fn own_links<'a>(context: Context<'a>, links: &[(LinkRole, LinkId)]) -> Vec<OwnLink<'a>> {
    links
        .iter()
        .map(|(of, id)| OwnLink {
            role: *of,
            address: address(context, *id),
        })
        .collect()
}
