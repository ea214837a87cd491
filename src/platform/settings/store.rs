//! Keeps the settings in a file.

use std::io;
use std::path::{Path, PathBuf};

use super::Settings;
use super::document::Document;
use super::error::{LoadError, LoadErrorReason, MAX_FILE, SaveError};
use super::file::{self, Lock};
use super::location::{FILE, Location};
use super::merge::merge;

/// Keeps the settings. Tests replace it.
pub trait SettingsStore: Send + Sync {
    /// Writes the changes of `settings` since `base`, which is what this window loaded or saved before.
    /// Changes that another window wrote meanwhile stay. May take a moment.
    ///
    /// # Errors
    /// [`SaveError`] if they can't be kept.
    fn save(&self, base: &Settings, settings: &Settings) -> Result<Saved, SaveError>;

    /// Removes everything that was ever saved. May take a moment.
    ///
    /// # Errors
    /// [`SaveError`] if something is left.
    fn forget(&self) -> Result<(), SaveError>;

    /// The file, if it is one.
    fn path(&self) -> Option<&Path>;
}

/// What was kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Saved {
    /// Only that nothing is to be remembered, which another window may have chosen.
    pub remembers_nothing: bool,
}

#[derive(Debug)]
pub struct Loaded {
    /// Those of the file, or the defaults.
    pub settings: Settings,
    /// The reason why they are the defaults although there is a file.
    pub load_error: Option<LoadError>,
}

impl Loaded {
    fn without_error(settings: Settings) -> Self {
        Self {
            settings,
            load_error: None,
        }
    }
}

#[derive(Debug, Clone)]
pub struct FileStore(Option<Location>);

impl FileStore {
    /// A file in the platform's folder for settings.
    pub fn of_platform() -> Self {
        Self(Location::of_platform())
    }

    pub fn at(path: PathBuf) -> Self {
        Self(Some(Location {
            path,
            former_folder: None,
        }))
    }

    /// Moves a file that can't be used to a backup. It is never overwritten.
    pub fn load(&self) -> Loaded {
        let Some(location) = &self.0 else {
            return Loaded::without_error(Settings::default());
        };
        let path = &location.path;
        if let Some(former) = &location.former_folder
            && let Err(error) = file::move_former_folder(former, path)
        {
            log::warn!("{} can't be moved: {error}", former.display());
        }
        if let Some(lock) = Lock::take(path) {
            file::remove_leftovers(path, &lock);
        }
        if let Ok(settings) = load(path) {
            return Loaded::without_error(settings);
        }
        // Another program may have moved it meanwhile, and written a good one.
        let _lock = Lock::wait(path);
        match load(path) {
            Ok(settings) => Loaded::without_error(settings),
            Err(reason) => {
                log::warn!("{}: {reason}", path.display());
                let backup = file::move_aside(path);
                Loaded {
                    settings: Settings::default(),
                    load_error: Some(LoadError { reason, backup }),
                }
            }
        }
    }
}

impl SettingsStore for FileStore {
    fn save(&self, base: &Settings, settings: &Settings) -> Result<Saved, SaveError> {
        let Location {
            path,
            former_folder,
        } = self.0.as_ref().ok_or(SaveError::NoFolder)?;
        let failed = |error| failed(path, &error);
        file::create_folder_of(path).map_err(failed)?;
        let lock = Lock::wait(path);
        if let Some(lock) = &lock {
            file::remove_leftovers(path, lock);
        }
        let (document, settings) = match read_with_settings(path) {
            Ok((document, theirs)) => (document, merge(base, settings, theirs)),
            Err(reason) => {
                log::warn!("{}: {reason}", path.display());
                file::move_aside(path).ok_or_else(|| SaveError::Blocked(path.clone()))?;
                // Nothing there can be used, but this window still knows what it loaded.
                (Document::default(), settings.clone())
            }
        };
        // Of what another version wrote, nothing stays either.
        let document = match settings.remember_nothing {
            true => Document::remembering_nothing(),
            false => updated(document, &settings).map_err(|reason| SaveError::Write {
                path: path.clone(),
                reason: reason.to_string(),
            })?,
        };
        file::write(path, &document).map_err(failed)?;
        if settings.remember_nothing {
            file::remove_backups(path).map_err(failed)?;
            // An older version that is still used may have written there.
            if let Some(former) = former_folder {
                file::remove(&former.join(FILE)).map_err(failed)?;
            }
        }
        Ok(Saved {
            remembers_nothing: settings.remember_nothing,
        })
    }

    fn forget(&self) -> Result<(), SaveError> {
        let Some(location) = &self.0 else {
            return Ok(());
        };
        let former = location.former_folder.as_ref();
        for path in former
            .map(|folder| folder.join(FILE))
            .iter()
            .chain([&location.path])
        {
            file::remove(path).map_err(|error| failed(path, &error))?;
        }
        Ok(())
    }

    fn path(&self) -> Option<&Path> {
        self.0.as_ref().map(|location| location.path.as_path())
    }
}

fn failed(path: &Path, error: &io::Error) -> SaveError {
    SaveError::Write {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}

fn load(path: &Path) -> Result<Settings, LoadErrorReason> {
    read_with_settings(path).map(|(_, settings)| settings)
}

fn read_with_settings(path: &Path) -> Result<(Document, Settings), LoadErrorReason> {
    let document = read(path)?;
    let settings = document.settings()?;
    Ok((document, settings))
}

/// An empty document if there is no file.
fn read(path: &Path) -> Result<Document, LoadErrorReason> {
    match file::read(path)? {
        Some(text) => Document::parse(&text),
        None => Ok(Document::default()),
    }
}

/// The text of a document with these settings in it. It is read again before it replaces a
/// good one.
fn updated(mut document: Document, settings: &Settings) -> Result<String, LoadErrorReason> {
    document.update(settings)?;
    let text = document.to_string();
    if text.len() as u64 > MAX_FILE {
        return Err(LoadErrorReason::Huge);
    }
    Document::parse(&text)?.settings()?;
    Ok(text)
}

#[cfg(test)]
mod tests;
