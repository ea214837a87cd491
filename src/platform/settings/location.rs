//! The location of the settings file.

use std::path::PathBuf;

use etcetera::BaseStrategy;

/// Below the folder that the system has for settings.
const FOLDER: &str = "messenger-guide";
pub(super) const FILE: &str = "settings.ron";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Location {
    pub(super) path: PathBuf,
    /// The folder in which version 0.1.0 kept it, if that was another.
    pub(super) former_folder: Option<PathBuf>,
}

impl Location {
    pub(super) fn of_platform() -> Option<Self> {
        let strategy = etcetera::base_strategy::choose_native_strategy().ok()?;
        Self::of(&strategy, std::env::consts::OS)
    }

    /// [`None`] where the environment gives a relative folder: another one in every working directory.
    fn of(strategy: &impl BaseStrategy, os: &str) -> Option<Self> {
        // ~/Library/Preferences, which etcetera names, is for what `defaults` writes.
        let (folder, former_folder) = match os {
            "macos" => (strategy.data_dir(), Some(strategy.config_dir())),
            _ => (strategy.config_dir(), None),
        };
        folder.is_absolute().then(|| Self {
            path: folder.join(FOLDER).join(FILE),
            former_folder: former_folder.map(|folder| folder.join(FOLDER)),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    struct Folders(&'static str);

    impl BaseStrategy for Folders {
        fn home_dir(&self) -> &Path {
            Path::new(self.0)
        }

        fn config_dir(&self) -> PathBuf {
            Path::new(self.0).join("config")
        }

        fn data_dir(&self) -> PathBuf {
            Path::new(self.0).join("data")
        }

        fn cache_dir(&self) -> PathBuf {
            unreachable!("not for settings")
        }

        fn state_dir(&self) -> Option<PathBuf> {
            None
        }

        fn runtime_dir(&self) -> Option<PathBuf> {
            None
        }
    }

    #[test]
    fn a_relative_folder_is_none() {
        for os in ["linux", "windows", "macos"] {
            assert_eq!(Location::of(&Folders("rel/home"), os), None, "{os}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn only_macos_keeps_settings_beside_data_and_kept_them_elsewhere() {
        let home = Folders("/home/x");
        let path = |text: &str| PathBuf::from(text);
        assert_eq!(
            Location::of(&home, "linux"),
            Some(Location {
                path: path("/home/x/config/messenger-guide/settings.ron"),
                former_folder: None
            })
        );
        assert_eq!(
            Location::of(&home, "macos"),
            Some(Location {
                path: path("/home/x/data/messenger-guide/settings.ron"),
                former_folder: Some(path("/home/x/config/messenger-guide"))
            })
        );
    }
}
