//! What the program remembers from one start to the next, and the file that it stands in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};

/// The version of the file's format.
const VERSION: u32 = 1;
/// The largest file that is read, in bytes. Ours has a few hundred.
const MAX_FILE: u64 = 64 * 1024;
/// Name of the folder below the platform's folder for configuration.
const FOLDER: &str = "messenger-guide";
const FILE: &str = "settings.ron";

/// What is remembered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The version of the file's format.
    pub version: u32,
    /// The language chosen by the person; [`None`] follows the system.
    #[serde(default)]
    pub language: Option<String>,
    /// Light, dark, or whatever the system is.
    #[serde(default)]
    pub theme: ThemeChoice,
    /// Id of the messenger that was looked at last.
    #[serde(default)]
    pub messenger: Option<String>,
    /// Size of the window, in logical pixels.
    #[serde(default)]
    pub window: WindowSize,
    /// Ids of the needs that matter to the person.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Ids of the systems that a messenger must run on.
    #[serde(default)]
    pub devices: Vec<String>,
    /// Ids of the set-up steps that were done, by messenger.
    #[serde(default)]
    pub steps: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            language: None,
            theme: ThemeChoice::default(),
            messenger: None,
            window: WindowSize::default(),
            needs: Vec::new(),
            devices: Vec::new(),
            steps: BTreeMap::new(),
        }
    }
}

/// Light, dark, or as the system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system is, also when that changes.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl ThemeChoice {
    /// All choices, in the order of display.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];
}

/// A size of the window, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowSize {
    /// Width.
    pub width: f32,
    /// Height.
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
    pub fn sane(self) -> Self {
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

/// Where settings are kept: the seam behind which tests keep them elsewhere.
pub trait Store: Send + Sync {
    /// Keeps the settings.
    ///
    /// # Errors
    /// [`SaveError`] if they can't be kept.
    fn save(&self, settings: &Settings) -> Result<(), SaveError>;
}

/// Settings as they were found.
#[derive(Debug)]
pub struct Loaded {
    /// The settings of the file, or the defaults.
    pub settings: Settings,
    /// Why they are the defaults, if there was a file.
    pub damage: Option<Damage>,
}

/// A file that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// What is the matter with it.
    pub reason: DamageReason,
    /// Where the file is kept now; [`None`] if it could not be moved, in which case it is never written over.
    pub backup: Option<PathBuf>,
}

/// What is the matter with a settings file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DamageReason {
    /// It can't be read at all.
    #[error("the settings can't be read: {0}")]
    Unreadable(String),
    /// It is far larger than settings are.
    #[error("the settings file is larger than {MAX_FILE} bytes")]
    Huge,
    /// It holds nothing.
    #[error("the settings file is empty")]
    Empty,
    /// It is of another version.
    #[error("the settings are of version {0}; this program knows {VERSION}")]
    Version(u32),
    /// It is not what settings look like.
    #[error("the settings can't be understood: {0}")]
    Malformed(String),
}

/// Settings could not be kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The platform names no folder for them.
    #[error("there is no folder for settings; set HOME to a folder of yours")]
    NoFolder,
    /// A file that can't be used stands there and could not be moved.
    #[error("an unusable file stands at {0} and can't be moved")]
    Blocked(PathBuf),
    /// Writing failed.
    #[error("{path}: {reason}")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

/// The file of the settings.
#[derive(Debug, Clone)]
pub struct FileStore {
    path: Option<PathBuf>,
    blocked: bool,
}

impl FileStore {
    /// The file in the platform's folder for configuration.
    pub fn of_platform() -> Self {
        let folder = etcetera::base_strategy::choose_native_strategy()
            .ok()
            .map(|strategy| strategy.config_dir());
        Self {
            path: folder.map(|folder| folder.join(FOLDER).join(FILE)),
            blocked: false,
        }
    }

    /// A file at this path.
    pub fn at(path: PathBuf) -> Self {
        Self {
            path: Some(path),
            blocked: false,
        }
    }

    /// Reads the settings. A file that can't be used is moved aside and reported; it is never written over.
    pub fn load(&mut self) -> Loaded {
        let Some(path) = self.path.clone() else {
            return Loaded {
                settings: Settings::default(),
                damage: None,
            };
        };
        let reason = match read(&path) {
            Ok(None) => {
                return Loaded {
                    settings: Settings::default(),
                    damage: None,
                };
            }
            Ok(Some(text)) => match parse(&text) {
                Ok(settings) => {
                    return Loaded {
                        settings,
                        damage: None,
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
            damage: Some(Damage { reason, backup }),
        }
    }
}

impl Store for FileStore {
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

fn read(path: &Path) -> Result<Option<String>, DamageReason> {
    let unreadable = |error: io::Error| DamageReason::Unreadable(error.to_string());
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
        return Err(DamageReason::Huge);
    }
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|error| DamageReason::Malformed(error.to_string()))
}

fn parse(text: &str) -> Result<Settings, DamageReason> {
    /// Only the version: read first, whatever else there is.
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(DamageReason::Empty);
    }
    let malformed = |error: ron::error::SpannedError| DamageReason::Malformed(error.to_string());
    let Versioned { version } = ron::from_str(text).map_err(malformed)?;
    if version != VERSION {
        return Err(DamageReason::Version(version));
    }
    let settings: Settings = ron::from_str(text).map_err(malformed)?;
    Ok(Settings {
        window: settings.window.sane(),
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

/// Writes the whole text or nothing: into a new file beside it, which then takes its place.
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
    use super::*;

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
        assert_eq!(found.damage, None);
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
        assert_eq!((found.settings, found.damage), (Settings::default(), None));
        assert!(!path.exists());
    }

    #[test]
    fn a_file_that_cannot_be_used_is_kept_as_a_backup() {
        type Expected = fn(&DamageReason) -> bool;
        let huge = vec![b' '; 70_000];
        let cases: [(&[u8], Expected); 8] = [
            (b"", |r| matches!(r, DamageReason::Empty)),
            (b" \n\t", |r| matches!(r, DamageReason::Empty)),
            (b"(version: 1, language: ", |r| {
                matches!(r, DamageReason::Malformed(_))
            }),
            (b"(version: 2, colour: 3)", |r| {
                matches!(r, DamageReason::Version(2))
            }),
            (b"(version: 1, colour: 3)", |r| {
                matches!(r, DamageReason::Malformed(_))
            }),
            (b"\xff\xfe\x00", |r| matches!(r, DamageReason::Malformed(_))),
            (b"(version: 1, theme: Purple)", |r| {
                matches!(r, DamageReason::Malformed(_))
            }),
            (&huge, |r| matches!(r, DamageReason::Huge)),
        ];
        for (content, expected) in cases {
            let (_folder, found, path) = with_content(content);
            let damage = found.damage.expect("damage");
            assert!(expected(&damage.reason), "{:?}", damage.reason);
            assert_eq!(found.settings, Settings::default());
            let backup = damage.backup.expect("backup");
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
            assert!(store.load().damage.is_some());
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
            (found.settings.theme, found.damage),
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
        let damage = store.load().damage.expect("damage");
        assert!(matches!(damage.reason, DamageReason::Unreadable(_)));
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
