//! What the program remembers.

mod document;
mod error;
mod file;
mod location;
mod merge;
mod store;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use error::{LoadError, LoadErrorReason, SaveError};
pub use store::{FileStore, Loaded, SettingsStore};

const VERSION: u32 = 1;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Of the file format.
    pub version: u32,
    /// [`None`] follows the system.
    #[serde(default)]
    pub language: Option<String>,
    #[serde(default)]
    pub theme: ThemeChoice,
    /// [`None`] follows the system.
    #[serde(default)]
    pub high_contrast: Option<bool>,
    /// Id of the selected messenger.
    #[serde(default)]
    pub messenger: Option<String>,
    #[serde(default)]
    pub window: WindowSize,
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
            language: None,
            theme: ThemeChoice::default(),
            high_contrast: None,
            messenger: None,
            window: WindowSize::default(),
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
    const MAX: Self = Self {
        width: 16_384.0,
        height: 16_384.0,
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
        Self {
            width: 1120.0,
            height: 760.0,
        }
    }
}
