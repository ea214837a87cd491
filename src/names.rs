//! What the kinds of things in the data are called, in a language.

use crate::catalog::{Channel, Level, Platform};
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
