//! The file that the settings are kept in.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Deserialize;

use super::{Settings, VERSION};

/// The largest file that is read, in bytes. Ours is a few hundred.
const MAX_FILE: u64 = 64 * 1024;
/// Below the platform's configuration folder.
const FOLDER: &str = "messenger-guide";
const FILE: &str = "settings.ron";

/// Keeps the settings. Tests replace it.
pub trait SettingsStore: Send + Sync {
    /// May take a moment.
    ///
    /// # Errors
    /// [`SaveError`] if they can't be kept.
    fn save(&self, settings: &Settings) -> Result<(), SaveError>;
}

#[derive(Debug)]
pub struct Loaded {
    /// Those of the file, or the defaults.
    pub settings: Settings,
    /// Why they are the defaults although there is a file.
    pub load_error: Option<LoadError>,
}

/// A settings file that can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    pub reason: LoadErrorReason,
    /// Where the file was moved; [`None`] if it could not be, and then it is never overwritten.
    pub backup: Option<PathBuf>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadErrorReason {
    #[error("the settings can't be read: {0}")]
    Unreadable(String),
    #[error("the settings file is larger than {MAX_FILE} bytes")]
    Huge,
    #[error("the settings file is empty")]
    Empty,
    #[error("the settings are of version {0}; this program knows {VERSION}")]
    Version(u32),
    #[error("the settings can't be understood: {0}")]
    Malformed(String),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    #[error("there is no folder for settings; set HOME to a folder of yours")]
    NoFolder,
    #[error("an unusable file stands at {0} and can't be moved")]
    Blocked(PathBuf),
    #[error("{path}: {reason}")]
    Write { path: PathBuf, reason: String },
}

#[derive(Debug, Clone)]
pub struct FileStore {
    path: Option<PathBuf>,
    blocked: bool,
}

impl FileStore {
    /// A file in the platform's configuration folder.
    pub fn of_platform() -> Self {
        let folder = etcetera::base_strategy::choose_native_strategy()
            .ok()
            .map(|strategy| strategy.config_dir());
        Self {
            path: folder.map(|folder| folder.join(FOLDER).join(FILE)),
            blocked: false,
        }
    }

    pub fn at(path: PathBuf) -> Self {
        Self {
            path: Some(path),
            blocked: false,
        }
    }

    /// Moves a file that can't be used to a backup. It is never overwritten.
    pub fn load(&mut self) -> Loaded {
        let Some(path) = self.path.clone() else {
            return Loaded {
                settings: Settings::default(),
                load_error: None,
            };
        };
        let reason = match read(&path) {
            Ok(None) => {
                return Loaded {
                    settings: Settings::default(),
                    load_error: None,
                };
            }
            Ok(Some(text)) => match parse(&text) {
                Ok(settings) => {
                    return Loaded {
                        settings,
                        load_error: None,
                    };
                }
                Err(reason) => reason,
            },
            Err(reason) => reason,
        };
        log::warn!("{}: {reason}", path.display());
        let backup = move_aside(&path);
        self.blocked = backup.is_none();
        Loaded {
            settings: Settings::default(),
            load_error: Some(LoadError { reason, backup }),
        }
    }
}

impl SettingsStore for FileStore {
    fn save(&self, settings: &Settings) -> Result<(), SaveError> {
        let path = self.path.as_ref().ok_or(SaveError::NoFolder)?;
        if self.blocked {
            return Err(SaveError::Blocked(path.clone()));
        }
        let failed = |error: io::Error| SaveError::Write {
            path: path.clone(),
            reason: error.to_string(),
        };
        let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default())
            .map_err(|error| failed(io::Error::other(error)))?;
        write(path, &text).map_err(failed)
    }
}

fn read(path: &Path) -> Result<Option<String>, LoadErrorReason> {
    let unreadable = |error: io::Error| LoadErrorReason::Unreadable(error.to_string());
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // A folder that can't be entered holds no file of ours that could be damaged; saving will say what is wrong.
        Err(error)
            if error.kind() == io::ErrorKind::PermissionDenied
                && path.symlink_metadata().is_err() =>
        {
            return Ok(None);
        }
        Err(error) => return Err(unreadable(error)),
    };
    let mut bytes = Vec::new();
    file.take(MAX_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(LoadErrorReason::Huge);
    }
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|error| LoadErrorReason::Malformed(error.to_string()))
}

fn parse(text: &str) -> Result<Settings, LoadErrorReason> {
    /// The version is read first, whatever else there is.
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(LoadErrorReason::Empty);
    }
    let malformed = |error: ron::error::SpannedError| LoadErrorReason::Malformed(error.to_string());
    let Versioned { version } = ron::from_str(text).map_err(malformed)?;
    if version != VERSION {
        return Err(LoadErrorReason::Version(version));
    }
    let settings: Settings = ron::from_str(text).map_err(malformed)?;
    Ok(Settings {
        window: settings.window.clamped(),
        ..settings
    })
}

/// Renames the file to the first free name beside it.
fn move_aside(path: &Path) -> Option<PathBuf> {
    const MOST: usize = 100;
    let names = (1..=MOST).map(|n| {
        path.with_extension(if n == 1 {
            "ron.bak".to_owned()
        } else {
            format!("ron.bak{n}")
        })
    });
    let free = names
        .into_iter()
        .find(|name| name.symlink_metadata().is_err())?;
    match fs::rename(path, &free) {
        Ok(()) => Some(free),
        Err(error) => {
            log::warn!(
                "{} can't be moved to {}: {error}",
                path.display(),
                free.display()
            );
            None
        }
    }
}

/// Writes the whole text or nothing: to a new file beside it, which then replaces it.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::other("no folder"))?;
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::platform::settings::{ThemeChoice, WindowSize};

    fn store() -> (tempfile::TempDir, FileStore, PathBuf) {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("below").join(FILE);
        (folder, FileStore::at(path.clone()), path)
    }

    fn with_content(content: &[u8]) -> (tempfile::TempDir, Loaded, PathBuf) {
        let (folder, mut store, path) = store();
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        fs::write(&path, content).expect("file");
        let found = store.load();
        (folder, found, path)
    }

    #[test]
    fn what_was_saved_is_found_again() {
        let (_folder, mut store, path) = store();
        let settings = Settings {
            language: Some("he".to_owned()),
            theme: ThemeChoice::Dark,
            messenger: Some("briar".to_owned()),
            window: WindowSize {
                width: 800.5,
                height: 600.0,
            },
            needs: vec!["calls".to_owned(), "from-a-later-version".to_owned()],
            devices: vec!["ios".to_owned()],
            steps: BTreeMap::from([("signal".to_owned(), BTreeSet::from(["profile".to_owned()]))]),
            ..Settings::default()
        };
        store.save(&settings).expect("saved");
        let found = store.load();
        assert_eq!(found.settings, settings);
        assert_eq!(found.load_error, None);
        assert_eq!(
            fs::read_dir(path.parent().expect("parent"))
                .expect("folder")
                .count(),
            1,
            "nothing is left beside the file"
        );
    }

    #[test]
    fn no_file_gives_the_defaults_without_a_word() {
        let (_folder, mut store, path) = store();
        let found = store.load();
        assert_eq!(
            (found.settings, found.load_error),
            (Settings::default(), None)
        );
        assert!(!path.exists());
    }

    #[test]
    fn a_file_that_cannot_be_used_is_kept_as_a_backup() {
        type Expected = fn(&LoadErrorReason) -> bool;
        let huge = vec![b' '; 70_000];
        let cases: [(&[u8], Expected); 8] = [
            (b"", |r| matches!(r, LoadErrorReason::Empty)),
            (b" \n\t", |r| matches!(r, LoadErrorReason::Empty)),
            (b"(version: 1, language: ", |r| {
                matches!(r, LoadErrorReason::Malformed(_))
            }),
            (b"(version: 2, colour: 3)", |r| {
                matches!(r, LoadErrorReason::Version(2))
            }),
            (b"(version: 1, colour: 3)", |r| {
                matches!(r, LoadErrorReason::Malformed(_))
            }),
            (b"\xff\xfe\x00", |r| {
                matches!(r, LoadErrorReason::Malformed(_))
            }),
            (b"(version: 1, theme: Purple)", |r| {
                matches!(r, LoadErrorReason::Malformed(_))
            }),
            (&huge, |r| matches!(r, LoadErrorReason::Huge)),
        ];
        for (content, expected) in cases {
            let (_folder, found, path) = with_content(content);
            let load_error = found.load_error.expect("a load error");
            assert!(expected(&load_error.reason), "{:?}", load_error.reason);
            assert_eq!(found.settings, Settings::default());
            let backup = load_error.backup.expect("backup");
            assert_eq!(fs::read(&backup).expect("backup"), content);
            assert_eq!(backup.parent(), path.parent());
            assert!(!path.exists());
        }
    }

    #[test]
    fn an_older_backup_is_not_written_over() {
        let (_folder, mut store, path) = store();
        for content in ["first", "second"] {
            fs::create_dir_all(path.parent().expect("parent")).expect("folder");
            fs::write(&path, content).expect("file");
            assert!(store.load().load_error.is_some());
        }
        assert_eq!(
            fs::read_to_string(path.with_extension("ron.bak")).expect("first backup"),
            "first"
        );
        assert_eq!(
            fs::read_to_string(path.with_extension("ron.bak2")).expect("second backup"),
            "second"
        );
    }

    #[test]
    fn a_byte_order_mark_does_no_harm() {
        let (_folder, found, _) = with_content("\u{feff}(version: 1, theme: Light)".as_bytes());
        assert_eq!(
            (found.settings.theme, found.load_error),
            (ThemeChoice::Light, None)
        );
    }

    #[test]
    fn a_size_that_makes_no_sense_is_brought_within_bounds() {
        let (_folder, found, _) =
            with_content(b"(version: 1, window: (width: 1.0, height: 99999999.0))");
        assert_eq!(
            found.settings.window,
            WindowSize {
                width: 380.0,
                height: 16_384.0
            }
        );
        let (_folder, found, _) = with_content(b"(version: 1, window: (width: NaN, height: inf))");
        assert_eq!(found.settings.window, WindowSize::default());
    }

    #[test]
    fn a_folder_in_the_place_of_the_file_is_moved_too() {
        let (_folder, mut store, path) = store();
        fs::create_dir_all(&path).expect("folder");
        let load_error = store.load().load_error.expect("a load error");
        assert!(matches!(load_error.reason, LoadErrorReason::Unreadable(_)));
        store.save(&Settings::default()).expect("saved");
        assert!(path.is_file());
    }

    #[test]
    fn a_place_that_cannot_be_written_is_an_error() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("file");
        fs::write(&file, "in the way").expect("file");
        let error = FileStore::at(file.join("below").join(FILE))
            .save(&Settings::default())
            .expect_err("no folder there");
        assert!(matches!(error, SaveError::Write { .. }));
        assert_eq!(
            FileStore {
                path: None,
                blocked: false
            }
            .save(&Settings::default()),
            Err(SaveError::NoFolder)
        );
    }
}
