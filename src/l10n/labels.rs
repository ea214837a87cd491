//! The labels of everything in the data that has no text of its own.

use crate::catalog::{
    Answer, Audit, Channel, Date, Download, Level, LinkRole, Messenger, Need, Platform, Publisher,
    Recommendation, Speaker, Standing, StoreStep, Tier,
};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::{Direction, isolate};

pub fn platform(l10n: &Localizer, platform: Platform) -> String {
    match platform {
        Platform::Linux => fl!(l10n, "platform-linux"),
        Platform::Windows => fl!(l10n, "platform-windows"),
        Platform::MacOs => fl!(l10n, "platform-macos"),
        Platform::Web => fl!(l10n, "platform-web"),
        Platform::Android => fl!(l10n, "platform-android"),
        Platform::Ios => fl!(l10n, "platform-ios"),
        Platform::Multiple => fl!(l10n, "platform-several"),
    }
}

pub fn channel(l10n: &Localizer, channel: Channel) -> String {
    match channel {
        Channel::Website => fl!(l10n, "channel-website"),
        Channel::GooglePlay => fl!(l10n, "channel-google-play"),
        Channel::AppStore => fl!(l10n, "channel-app-store"),
        Channel::FDroid => fl!(l10n, "channel-f-droid"),
        Channel::Accrescent => fl!(l10n, "channel-accrescent"),
        Channel::GitHub => fl!(l10n, "channel-github"),
        Channel::Flathub => fl!(l10n, "channel-flathub"),
        Channel::Apk => fl!(l10n, "channel-apk"),
    }
}

pub fn level(l10n: &Localizer, level: Level) -> String {
    match level {
        Level::Yes => fl!(l10n, "level-yes"),
        Level::Implied => fl!(l10n, "level-implied"),
        Level::Partly => fl!(l10n, "level-partly"),
        Level::No => fl!(l10n, "level-no"),
        Level::NotStated => fl!(l10n, "level-not-stated"),
    }
}

/// A level as sign and word, for terminals.
pub fn signed_level(l10n: &Localizer, known: Level) -> String {
    let sign = match known {
        Level::Yes => '✓',
        Level::Implied => '~',
        Level::Partly => '◐',
        Level::No => '✗',
        Level::NotStated => '?',
    };
    let level = level(l10n, known);
    fl!(
        l10n,
        "terminal-level",
        sign = sign.to_string(),
        level = level
    )
}

pub fn recommendation(l10n: &Localizer, recommendation: Recommendation) -> String {
    match recommendation {
        Recommendation::Recommended => fl!(l10n, "standing-recommended"),
        Recommendation::WithReservations => fl!(l10n, "standing-with-reservations"),
    }
}

/// The recommendation of today, in a few words.
pub fn standing(l10n: &Localizer, standing: Standing<'_>) -> String {
    match standing {
        Standing::Recommended => recommendation(l10n, Recommendation::Recommended),
        Standing::WithReservations => recommendation(l10n, Recommendation::WithReservations),
        Standing::InOneCase(_) => fl!(l10n, "standing-in-one-case"),
        Standing::NoLonger(date) => {
            fl!(l10n, "standing-no-longer", date = l10n.date(date))
        }
    }
}

/// The recommendation with its case, if there is only one.
pub fn standing_in_full(l10n: &Localizer, of: Standing<'_>) -> String {
    let words = standing(l10n, of);
    match of {
        Standing::InOneCase(case) => fl!(
            l10n,
            "standing-in-one-case-with",
            standing = l10n.inline(&words),
            case = l10n.inline(&l10n.text(case))
        ),
        Standing::Recommended | Standing::WithReservations | Standing::NoLonger(_) => words,
    }
}

/// The recommendation for whoever sees nothing else of this guide: it also says who recommends it.
pub fn attributed_standing(l10n: &Localizer, standing: Standing<'_>) -> String {
    match standing {
        Standing::Recommended => fl!(l10n, "standing-recommended-about"),
        Standing::InOneCase(_) | Standing::WithReservations | Standing::NoLonger(_) => {
            standing_in_full(l10n, standing)
        }
    }
}

/// The same for whoever has read it in a few words.
pub fn about_standing(l10n: &Localizer, standing: Standing<'_>) -> String {
    match standing {
        Standing::Recommended => fl!(l10n, "standing-recommended-about"),
        Standing::InOneCase(_) => standing_in_full(l10n, standing),
        Standing::WithReservations => fl!(l10n, "standing-with-reservations-about"),
        Standing::NoLonger(_) => fl!(l10n, "standing-no-longer-about"),
    }
}

/// The recommendation of the edition, where it no longer holds.
pub fn edition_standing(l10n: &Localizer, edition: Date, messenger: &Messenger) -> Option<String> {
    messenger.delisting()?;
    let words = recommendation(l10n, messenger.recommendation);
    Some(fl!(
        l10n,
        "standing-edition",
        date = l10n.date(edition),
        standing = l10n.inline(&words)
    ))
}

pub fn role(l10n: &Localizer, role: LinkRole) -> String {
    match role {
        LinkRole::Homepage => fl!(l10n, "link-homepage"),
        LinkRole::Privacy => fl!(l10n, "link-privacy"),
        LinkRole::Documentation => fl!(l10n, "link-documentation"),
        LinkRole::SourceCode => fl!(l10n, "link-source-code"),
        LinkRole::Contribute => fl!(l10n, "link-contribute"),
        LinkRole::Reference => fl!(l10n, "link-reference"),
    }
}

pub fn tier(l10n: &Localizer, tier: Tier) -> String {
    match tier {
        Tier::Minimum => fl!(l10n, "tier-minimum"),
        Tier::BestCase => fl!(l10n, "tier-best-case"),
        Tier::Joining => fl!(l10n, "tier-joining"),
    }
}

/// An answer on one line: the level, since when, and why.
pub fn answer(l10n: &Localizer, answer: &Answer) -> String {
    let level = level(l10n, answer.level);
    let Some(note) = &answer.note else {
        return level;
    };
    let note = l10n.inline(&l10n.text(note));
    match answer.since {
        Some(since) => fl!(
            l10n,
            "glance-note-since",
            level = level,
            note = note,
            date = l10n.date(since)
        ),
        None => fl!(l10n, "glance-note", level = level, note = note),
    }
}

/// The speaker of a statement: Privacy Guides, or the project with the day on which its page was read.
pub fn speaker(l10n: &Localizer, messenger: &Messenger, speaker: Speaker<Date>) -> String {
    match speaker {
        Speaker::PrivacyGuides => fl!(l10n, "said-by-privacy-guides"),
        Speaker::Project(read) => fl!(
            l10n,
            "said-by-project",
            name = messenger.name.as_str(),
            date = l10n.date(read)
        ),
    }
}

/// The speaker of an answer to a need: the downloads, if the answer is in which there are.
pub fn answering_speaker(
    l10n: &Localizer,
    messenger: &Messenger,
    need: &Need,
    answer: &Answer,
) -> String {
    if need.of_downloads {
        fl!(l10n, "said-by-downloads")
    } else {
        speaker(l10n, messenger, answer.speaker)
    }
}

/// Says that a store says something, and when that was read.
pub fn store_speaker(l10n: &Localizer, step: &StoreStep) -> String {
    let name = channel(l10n, step.store);
    let date = l10n.date(step.read);
    fl!(l10n, "said-by-project", name = name, date = date)
}

/// The level that Privacy Guides names, where the project names another.
pub fn edition_beside_project(l10n: &Localizer, original: Level) -> String {
    fl!(l10n, "glance-privacy-guides", level = level(l10n, original))
}

/// An answer where it stands alone: where nothing is stated, that this does not mean “no”.
pub fn answer_in_full(l10n: &Localizer, of: &Answer) -> String {
    match of.note {
        Some(_) => answer(l10n, of),
        None => fl!(l10n, "level-not-stated-about"),
    }
}

/// Date and auditor.
pub fn audit(l10n: &Localizer, audit: &Audit) -> String {
    let date = l10n.date(audit.date);
    match &audit.auditor {
        Some(auditor) => fl!(l10n, "audit-by", date = date, auditor = auditor.as_str()),
        None => fl!(l10n, "audit-unnamed", date = date),
    }
}

/// Items one after the other, separated as the language does it.
pub fn list<T: AsRef<str>>(l10n: &Localizer, items: impl IntoIterator<Item = T>) -> String {
    joined(l10n, items, &fl!(l10n, "list-separator"))
}

fn joined<T: AsRef<str>>(
    l10n: &Localizer,
    items: impl IntoIterator<Item = T>,
    separator: &str,
) -> String {
    let mut items: Vec<String> = items.into_iter().map(|it| it.as_ref().to_owned()).collect();
    let direction = l10n.direction();
    if direction == Direction::Ltr || items.len() < 2 {
        return items.join(separator);
    }
    // Otherwise Latin names in a row would run from left to right.
    for item in &mut items {
        *item = isolate(direction, item);
    }
    l10n.inline(&items.join(separator))
}

/// A download in full: the system, the channel unless it is the messenger's own site, and the app.
pub fn download(l10n: &Localizer, download: &Download) -> String {
    let system = platform(l10n, download.platform);
    let name = match download.channel {
        Channel::Website => system,
        other => fl!(
            l10n,
            "share-channel",
            system = system,
            channel = channel(l10n, other)
        ),
    };
    of_app(l10n, download, name)
}

/// A download among those of its system: the channel, or the system on the messenger's own site, and the app.
pub fn short_download(l10n: &Localizer, download: &Download) -> String {
    let name = match download.channel {
        Channel::Website => platform(l10n, download.platform),
        other => channel(l10n, other),
    };
    of_app(l10n, download, name)
}

fn of_app(l10n: &Localizer, download: &Download, name: String) -> String {
    match &download.app {
        Some(app) => fl!(l10n, "download-of-app", app = app.as_str(), download = name),
        None => name,
    }
}

pub fn publisher(l10n: &Localizer, publisher: Publisher) -> String {
    match publisher {
        Publisher::Project => fl!(l10n, "publisher-project"),
        Publisher::Store => fl!(l10n, "publisher-store"),
        Publisher::NotStated => fl!(l10n, "publisher-not-stated"),
    }
}

/// Remarks on a download apart from its publisher: that it is a beta, and its needs.
pub fn needs_of_download(l10n: &Localizer, download: &Download) -> Vec<String> {
    let beta = download.beta.then(|| fl!(l10n, "download-beta"));
    let phone = download
        .needs_phone
        .then(|| fl!(l10n, "download-needs-phone"));
    let minimum = download
        .minimum
        .as_deref()
        .map(|minimum| fl!(l10n, "download-minimum", system = minimum));
    [beta, phone, minimum].into_iter().flatten().collect()
}

/// A download in full, with something to know of it.
pub fn noted_download(l10n: &Localizer, of: &Download, about: &str) -> String {
    let name = download(l10n, of);
    fl!(l10n, "share-download", name = name, about = about)
}

/// The publisher of a download, and the remarks on it.
pub fn about_download(l10n: &Localizer, download: &Download) -> String {
    let whose = publisher(l10n, download.publisher);
    let needs = needs_of_download(l10n, download);
    let separator = fl!(l10n, "download-separator");
    joined(l10n, std::iter::once(whose).chain(needs), &separator)
}
