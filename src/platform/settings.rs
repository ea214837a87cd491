//! The settings: everything that the program remembers.

mod document;
mod error;
mod file;
mod location;
mod merge;
mod store;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use error::{LoadError, LoadErrorReason, SaveError};
pub use store::{FileStore, Loaded, Saved, SettingsStore};

const VERSION: u32 = 1;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The version of the file format.
    pub version: u32,
    /// The file says only this.
    #[serde(default)]
    pub remember_nothing: bool,
    /// [`None`] follows the system.
    #[serde(default)]
    pub language: Option<String>,
    #[serde(default)]
    pub theme: ThemeChoice,
    /// [`None`] follows the system.
    #[serde(default)]
    pub high_contrast: Option<bool>,
    #[serde(default)]
    pub text_size: TextSize,
    /// The last answer of the system: the first frame can't wait for a new one.
    #[serde(default)]
    pub system_was_dark: bool,
    /// Something was chosen before: the line of the first start is gone.
    #[serde(default)]
    pub welcomed: bool,
    /// Id of the selected messenger.
    #[serde(default)]
    pub messenger: Option<String>,
    /// Neither maximised nor in full screen.
    #[serde(default)]
    pub window: WindowSize,
    #[serde(default)]
    pub window_state: WindowState,
    /// Ids of the needs among the person's requirements.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Ids of the systems among them.
    #[serde(default)]
    pub devices: Vec<String>,
    /// Ids of the set-up steps that are done, by messenger.
    #[serde(default)]
    pub steps: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            remember_nothing: false,
            language: None,
            theme: ThemeChoice::default(),
            high_contrast: None,
            text_size: TextSize::default(),
            system_was_dark: false,
            welcomed: false,
            messenger: None,
            window: WindowSize::default(),
            window_state: WindowState::default(),
            needs: Vec::new(),
            devices: Vec::new(),
            steps: BTreeMap::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// Follows the system, also when it changes.
    #[default]
    System,
    Light,
    Dark,
}

impl ThemeChoice {
    /// In the order of display.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];
}

/// The size of the text, and of all that is in the window, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextSize(u16);

impl TextSize {
    /// The sizes that can be chosen, in percent.
    pub const STEPS: [u16; 8] = [80, 90, 100, 110, 125, 150, 175, 200];

    /// The size in percent, within those that can be chosen: the settings file may say anything.
    pub fn percent(self) -> u16 {
        let [smallest, .., largest] = Self::STEPS;
        self.0.clamp(smallest, largest)
    }

    /// The next larger one; the largest stays.
    pub fn larger(self) -> Self {
        let mut steps = Self::STEPS.into_iter();
        let next = steps.find(|step| *step > self.percent());
        Self(next.unwrap_or(self.percent()))
    }

    /// The next smaller one; the smallest stays.
    pub fn smaller(self) -> Self {
        let mut steps = Self::STEPS.into_iter().rev();
        let next = steps.find(|step| *step < self.percent());
        Self(next.unwrap_or(self.percent()))
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// A size of the window, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowSize {
    pub width: f32,
    pub height: f32,
}

impl WindowSize {
    /// The smallest size at which the window is of use.
    pub const MIN: Self = Self {
        width: 380.0,
        height: 480.0,
    };
    pub const DEFAULT: Self = Self {
        width: 1120.0,
        height: 760.0,
    };
    /// The largest that is remembered. How much of it is used, the screen decides.
    const MAX: Self = Self {
        width: 8192.0,
        height: 8192.0,
    };

    /// The size within the bounds that make sense; the default where it is no number.
    pub fn clamped(self) -> Self {
        if !self.width.is_finite() || !self.height.is_finite() {
            return Self::default();
        }
        Self {
            width: self.width.clamp(Self::MIN.width, Self::MAX.width),
            height: self.height.clamp(Self::MIN.height, Self::MAX.height),
        }
    }
}

impl Default for WindowSize {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum WindowState {
    #[default]
    Normal,
    Maximized,
    FullScreen,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_grows_and_shrinks_step_by_step_and_within_bounds() {
        let mut size = TextSize::default();
        let mut seen = vec![size.percent()];
        for _ in 0..TextSize::STEPS.len() {
            size = size.larger();
            seen.push(size.percent());
        }
        assert_eq!(seen, [100, 110, 125, 150, 175, 200, 200, 200, 200]);
        for _ in 0..TextSize::STEPS.len() {
            size = size.smaller();
        }
        assert_eq!(size.percent(), 80);
        for (written, read) in [(0, 80), (99, 99), (6000, 200)] {
            assert_eq!(TextSize(written).percent(), read);
        }
        assert_eq!(TextSize(99).larger().percent(), 100);
        assert_eq!(TextSize(99).smaller().percent(), 90);
    }
}
