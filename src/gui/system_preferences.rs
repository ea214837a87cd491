//! The system's preferences for contrast and motion.

use iced::Subscription;
use iced::futures::{StreamExt as _, stream};
use mundy::{Contrast, Interest, Preferences, ReducedMotion};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemPreference {
    HighContrast(bool),
    /// True if nothing is to move by itself.
    ReducedMotion(bool),
}

/// Says so now and whenever it changes. iced itself follows light and dark only.
pub(super) fn system_preferences() -> Subscription<SystemPreference> {
    Subscription::run(|| {
        let interest = Interest::Contrast | Interest::ReducedMotion;
        Preferences::stream(interest).flat_map(|preferences| {
            let has_high_contrast = match preferences.contrast {
                Contrast::More | Contrast::Custom => true,
                Contrast::NoPreference | Contrast::Less => false,
            };
            let has_reduced_motion = match preferences.reduced_motion {
                ReducedMotion::Reduce => true,
                ReducedMotion::NoPreference => false,
            };
            stream::iter([
                SystemPreference::HighContrast(has_high_contrast),
                SystemPreference::ReducedMotion(has_reduced_motion),
            ])
        })
    })
}
