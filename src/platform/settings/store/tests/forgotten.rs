//! Forgetting everything, and remembering nothing.

use super::*;

/// A store with settings, backups, leftovers, and a file of somebody else.
fn lived_in() -> (tempfile::TempDir, FileStore, PathBuf) {
    let (folder, store, path) = store();
    for name in [
        "settings.ron.bak",
        "settings.ron.bak2",
        "settings.ron.backup-of-mine",
        ".settings.ron.abc.tmp",
    ] {
        write(&path.with_file_name(name), "(version: 1)");
    }
    let later = "(version: 1, messenger: \"briar\", of_a_later_version: 7)";
    write(&path, later);
    (folder, store, path)
}

#[test]
fn nothing_of_ours_is_left_when_everything_is_forgotten() {
    let (folder, store, path) = lived_in();
    store.forget().expect("forgotten");
    let below = path.parent().expect("parent");
    assert_eq!(names(below), ["settings.ron.backup-of-mine"]);
    fs::remove_file(below.join("settings.ron.backup-of-mine")).expect("removed");
    for _ in 0..2 {
        store.forget().expect("nothing to forget");
        assert!(names(folder.path()).is_empty(), "the folder is gone too");
    }
    assert_eq!(store.load().settings, Settings::default());
}

#[test]
fn what_is_chosen_after_everything_was_forgotten_is_all_that_is_saved() {
    let (_folder, store, _) = lived_in();
    let before = store.load().settings;
    store.forget().expect("forgotten");
    let after = Settings {
        theme: ThemeChoice::Dark,
        ..before.clone()
    };
    store.save(&before, &after).expect("saved");
    let found = store.load().settings;
    assert_eq!(found.theme, ThemeChoice::Dark);
    assert_eq!(found.messenger, None);
}

#[test]
fn a_file_that_remembers_nothing_says_only_that() {
    let (_folder, store, path) = lived_in();
    let before = store.load().settings;
    let nothing = Settings {
        remember_nothing: true,
        theme: ThemeChoice::Dark,
        ..before.clone()
    };
    store.save(&before, &nothing).expect("saved");
    assert_eq!(
        fs::read_to_string(&path).expect("file"),
        "(\n    version: 1,\n    remember_nothing: true,\n)"
    );
    let below = path.parent().expect("parent");
    assert_eq!(
        names(below),
        ["settings.ron", "settings.ron.backup-of-mine"]
    );
    // Another window, which had loaded the settings before, writes nothing more.
    let other = Settings {
        messenger: Some("molly".to_owned()),
        ..before.clone()
    };
    store.save(&before, &other).expect("saved");
    let found = store.load().settings;
    let only_that = Settings {
        remember_nothing: true,
        ..Settings::default()
    };
    assert_eq!(found, only_that);
    // Remembered again: all that the window knows.
    let again = Settings {
        remember_nothing: false,
        ..nothing
    };
    store.save(&only_that, &again).expect("saved");
    assert_eq!(store.load().settings, again);
}
