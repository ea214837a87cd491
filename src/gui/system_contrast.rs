//! Whether the system asks for high contrast.

use iced::Subscription;
use iced::futures::StreamExt as _;
use mundy::{Contrast, Interest, Preferences};

/// Says so now and whenever it changes. iced itself follows light and dark only.
pub(super) fn system_contrast() -> Subscription<bool> {
    Subscription::run(|| {
        Preferences::stream(Interest::Contrast).map(|preferences| match preferences.contrast {
            Contrast::More | Contrast::Custom => true,
            Contrast::NoPreference | Contrast::Less => false,
        })
    })
}
