//! What the kinds of things in the data are called, in a language.

use crate::catalog::{Channel, Download, Level, LinkRole, Platform, Standing};
use crate::fl;
use crate::localize::Localizer;

/// The name of a system.
#[must_use]
pub fn platform(words: &Localizer, platform: Platform) -> String {
    match platform {
        Platform::Linux => fl!(words, "platform-linux"),
        Platform::Windows => fl!(words, "platform-windows"),
        Platform::MacOs => fl!(words, "platform-macos"),
        Platform::Web => fl!(words, "platform-web"),
        Platform::Android => fl!(words, "platform-android"),
        Platform::Ios => fl!(words, "platform-ios"),
        Platform::Several => fl!(words, "platform-several"),
    }
}

/// The name of a place to get messengers from.
#[must_use]
pub fn channel(words: &Localizer, channel: Channel) -> String {
    match channel {
        Channel::Website => fl!(words, "channel-website"),
        Channel::GooglePlay => fl!(words, "channel-google-play"),
        Channel::AppStore => fl!(words, "channel-app-store"),
        Channel::FDroid => fl!(words, "channel-f-droid"),
        Channel::Accrescent => fl!(words, "channel-accrescent"),
        Channel::GitHub => fl!(words, "channel-github"),
        Channel::Flathub => fl!(words, "channel-flathub"),
        Channel::Apk => fl!(words, "channel-apk"),
    }
}

/// The word for a level.
#[must_use]
pub fn level(words: &Localizer, level: Level) -> String {
    match level {
        Level::Yes => fl!(words, "level-yes"),
        Level::Implied => fl!(words, "level-implied"),
        Level::Partly => fl!(words, "level-partly"),
        Level::No => fl!(words, "level-no"),
        Level::NotStated => fl!(words, "level-not-stated"),
    }
}

/// A level as sign and word, where there is no room for a drawn sign.
#[must_use]
pub fn signed_level(words: &Localizer, known: Level) -> String {
    let sign = match known {
        Level::Yes => '✓',
        Level::Implied => '~',
        Level::Partly => '◐',
        Level::No => '✗',
        Level::NotStated => '?',
    };
    let level = level(words, known);
    fl!(
        words,
        "terminal-level",
        sign = sign.to_string(),
        level = level
    )
}

/// The word for a standing.
#[must_use]
pub fn standing(words: &Localizer, standing: Standing) -> String {
    match standing {
        Standing::Recommended => fl!(words, "standing-recommended"),
        Standing::WithReservations => fl!(words, "standing-with-reservations"),
    }
}

/// What a link is for.
#[must_use]
pub fn role(words: &Localizer, role: LinkRole) -> String {
    match role {
        LinkRole::Homepage => fl!(words, "link-homepage"),
        LinkRole::Privacy => fl!(words, "link-privacy"),
        LinkRole::Documentation => fl!(words, "link-documentation"),
        LinkRole::SourceCode => fl!(words, "link-source-code"),
        LinkRole::Contribute => fl!(words, "link-contribute"),
        LinkRole::Reference => fl!(words, "link-reference"),
    }
}

/// What a download is called in a line of its own: the system, the place if that isn't the messenger's own site, and the app.
#[must_use]
pub fn download(words: &Localizer, download: &Download) -> String {
    let system = platform(words, download.platform);
    let place = match download.channel {
        Channel::Website => system,
        place => fl!(
            words,
            "share-place",
            system = system,
            place = channel(words, place)
        ),
    };
    match &download.app {
        Some(app) => fl!(words, "download-of-app", app = app.as_str(), place = place),
        None => place,
    }
}
