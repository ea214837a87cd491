mod damaged;
mod forgotten;
#[cfg(unix)]
mod links;
mod processes;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::*;
use crate::platform::settings::{ThemeChoice, WindowSize};

fn store() -> (tempfile::TempDir, FileStore, PathBuf) {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("below").join(FILE);
    (folder, FileStore::at(path.clone()), path)
}

/// Saves the choices since the first start.
fn save(store: &FileStore, settings: &Settings) -> Result<Saved, SaveError> {
    store.save(&Settings::default(), settings)
}

fn write(path: &Path, content: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, content).expect("file");
}

fn with_content(content: &[u8]) -> (tempfile::TempDir, Loaded, PathBuf) {
    let (folder, store, path) = store();
    write(&path, content);
    let found = store.load();
    (folder, found, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("folder");
    let names = entries.map(|entry| entry.expect("entry").file_name());
    let names = names.map(|name| name.into_string().expect("a name"));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// The names in the folder of a file.
fn names_beside(path: &Path) -> Vec<String> {
    names(path.parent().expect("parent"))
}

fn dark() -> Settings {
    Settings {
        theme: ThemeChoice::Dark,
        ..Settings::default()
    }
}

#[test]
fn what_was_saved_is_found_again() {
    let (_folder, store, path) = store();
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
    save(&store, &settings).expect("saved");
    let found = store.load();
    assert_eq!(found.settings, settings);
    assert_eq!(found.load_error, None);
    assert_eq!(names_beside(&path), [FILE], "nothing is left beside it");
}

#[test]
fn no_file_gives_the_defaults_without_a_word() {
    let (_folder, store, path) = store();
    let found = store.load();
    assert_eq!(
        (found.settings, found.load_error),
        (Settings::default(), None)
    );
    assert!(!path.exists());
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
            height: 8192.0
        }
    );
    let (_folder, found, _) = with_content(b"(version: 1, window: (width: NaN, height: inf))");
    assert_eq!(found.settings.window, WindowSize::default());
}

#[test]
fn a_path_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("file");
    fs::write(&file, "in the way").expect("file");
    let error = save(
        &FileStore::at(file.join("below").join(FILE)),
        &Settings::default(),
    )
    .expect_err("no folder there");
    assert!(matches!(error, SaveError::Write { .. }));
    assert_eq!(
        save(&FileStore(None), &Settings::default()),
        Err(SaveError::NoFolder)
    );
}

#[test]
fn a_field_of_a_later_version_is_no_damage_and_is_kept() {
    let (_folder, store, path) = store();
    write(&path, "(version: 1, theme: Dark, density: Compact)");
    let found = store.load();
    assert_eq!(
        (found.settings.theme, found.load_error),
        (ThemeChoice::Dark, None)
    );
    let settings = Settings {
        theme: ThemeChoice::Light,
        ..found.settings
    };
    save(&store, &settings).expect("saved");
    assert!(
        fs::read_to_string(&path)
            .expect("text")
            .contains("density: Compact")
    );
    assert_eq!(store.load().settings, settings);
}

#[test]
fn more_than_can_be_read_again_is_not_written() {
    let (_folder, store, path) = store();
    write(
        &path,
        format!("(version: 1, later: {:?})", "x".repeat(65_500)),
    );
    let before = fs::read_to_string(&path).expect("text");
    let found = store.load();
    assert_eq!(found.load_error, None);
    let error = save(&store, &found.settings).expect_err("too large");
    assert!(matches!(error, SaveError::Write { .. }));
    assert_eq!(fs::read_to_string(&path).expect("text"), before);
}

#[test]
fn the_folder_of_an_older_version_is_taken_along_once() {
    let folder = tempfile::tempdir().expect("folder");
    let former = folder.path().join("Preferences/messenger-guide");
    let path = folder.path().join("Support/messenger-guide").join(FILE);
    let store = FileStore(Some(Location {
        path: path.clone(),
        former_folder: Some(former.clone()),
    }));
    assert_eq!(store.load().settings, Settings::default());
    write(&former.join(FILE), "(version: 1, theme: Dark)");
    write(&former.join("settings.ron.bak"), "a backup");
    assert_eq!(store.load().settings.theme, ThemeChoice::Dark);
    assert!(!former.exists() && path.with_extension("ron.bak").is_file());
    // Whatever an old version writes after that is not taken.
    write(&former.join(FILE), "(version: 1, theme: Light)");
    assert_eq!(store.load().settings.theme, ThemeChoice::Dark);
    // Nor does it stay where nothing is to be remembered.
    let nothing = Settings {
        remember_nothing: true,
        ..Settings::default()
    };
    save(&store, &nothing).expect("saved");
    assert!(!former.exists());
}

#[test]
#[cfg(unix)]
fn the_folder_is_for_the_person_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let (_folder, store, path) = store();
    save(&store, &Settings::default()).expect("saved");
    for (path, mode) in [(path.parent().expect("parent"), 0o700), (&path, 0o600)] {
        let metadata = path.metadata().expect("metadata");
        assert_eq!(metadata.permissions().mode() & 0o777, mode);
    }
}
