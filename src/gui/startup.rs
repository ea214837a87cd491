//! Everything that the application starts with, and its ways to the outside.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::accessibility::reader::{Nobody, Reader};
use crate::catalog::{Catalog, Date, Link, Platform};
use crate::l10n::Locales;
use crate::platform::browser::{OpenError, Opener};
use crate::platform::file_dialog::{DialogError, FileDialog};
use crate::platform::settings::{
    LoadError, SaveError, Saved, Settings, SettingsStore, ThemeChoice,
};

#[derive(Clone)]
pub struct Startup {
    pub catalog: Arc<Catalog>,
    pub locales: Arc<Locales>,
    /// The settings as they were loaded.
    pub settings: Settings,
    /// The reason why the settings are the defaults, if a file could not be used.
    pub load_error: Option<LoadError>,
    /// From the command line: for this run only.
    pub language: Option<String>,
    /// From the command line: for this run only.
    pub theme: Option<ThemeChoice>,
    /// Most wanted first.
    pub system_languages: Vec<String>,
    pub services: Services,
}

/// The outside, behind seams that tests replace.
#[derive(Clone)]
pub struct Services {
    pub opener: Arc<dyn Opener>,
    pub store: Arc<dyn SettingsStore>,
    pub file_dialog: Arc<dyn FileDialog>,
    pub reader: Arc<dyn Reader>,
    /// The system of this computer, if messengers are made for it.
    pub host_platform: Option<Platform>,
    /// The day of the start, if the clock can be read.
    pub today: Option<Date>,
}

impl Services {
    /// Services that open and keep nothing.
    pub fn noop(host_platform: Option<Platform>) -> Self {
        Self {
            opener: Arc::new(Noop),
            store: Arc::new(Noop),
            file_dialog: Arc::new(Noop),
            reader: Arc::new(Nobody),
            host_platform,
            today: None,
        }
    }
}

/// A no-op `Opener`, `SettingsStore` and `FileDialog`, for screenshots and tests.
#[derive(Debug, Clone, Copy)]
struct Noop;

impl Opener for Noop {
    fn open(&self, _link: &Link) -> Result<(), OpenError> {
        Ok(())
    }
}

impl SettingsStore for Noop {
    fn save(&self, _base: &Settings, settings: &Settings) -> Result<Saved, SaveError> {
        Ok(Saved {
            remembers_nothing: settings.remember_nothing,
        })
    }

    fn forget(&self) -> Result<(), SaveError> {
        Ok(())
    }

    fn path(&self) -> Option<&Path> {
        None
    }
}

impl FileDialog for Noop {
    fn open(&self, _title: &str) -> Result<Vec<PathBuf>, DialogError> {
        Ok(Vec::new())
    }

    fn save(&self, _title: &str, _name: &str) -> Result<Option<PathBuf>, DialogError> {
        Ok(None)
    }
}
