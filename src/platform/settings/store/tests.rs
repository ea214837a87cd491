use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::*;
use crate::platform::settings::{ThemeChoice, WindowSize};

fn store() -> (tempfile::TempDir, FileStore, PathBuf) {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("below").join(FILE);
    (folder, FileStore::at(path.clone()), path)
}

/// Saves what was chosen since the first start.
fn save(store: &FileStore, settings: &Settings) -> Result<(), SaveError> {
    store.save(&Settings::default(), settings)
}

fn with_content(content: &[u8]) -> (tempfile::TempDir, Loaded, PathBuf) {
    let (folder, store, path) = store();
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(&path, content).expect("file");
    let found = store.load();
    (folder, found, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("folder");
    let names = entries.map(|entry| entry.expect("entry").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A store with settings, backups, leftovers, and a file of somebody else.
fn lived_in() -> (tempfile::TempDir, FileStore, PathBuf) {
    let (folder, store, path) = store();
    let below = path.parent().expect("parent");
    fs::create_dir_all(below).expect("folder");
    for name in [
        "settings.ron.bak",
        "settings.ron.bak2",
        "settings.ron.backup-of-mine",
        ".settings.ron.abc.tmp",
    ] {
        fs::write(below.join(name), "(version: 1)").expect("file");
    }
    let later = "(version: 1, messenger: \"briar\", of_a_later_version: 7)";
    fs::write(&path, later).expect("file");
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

#[test]
#[cfg(unix)]
fn what_a_link_leads_to_is_forgotten_too() {
    let (folder, store, path) = store();
    let target = folder.path().join("dotfile");
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(&target, "(version: 1)").expect("file");
    std::os::unix::fs::symlink(&target, &path).expect("link");
    store.forget().expect("forgotten");
    assert!(
        names(folder.path()).is_empty(),
        "{:?}",
        names(folder.path())
    );
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
    let (_folder, store, path) = store();
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
    let cases: [(&[u8], Expected); 6] = [
        (b"", |r| matches!(r, LoadErrorReason::Empty)),
        (b" \n\t", |r| matches!(r, LoadErrorReason::Empty)),
        (b"(version: 1, language: ", |r| {
            matches!(r, LoadErrorReason::Malformed(_))
        }),
        (b"(version: 2, colour: 3)", |r| {
            matches!(r, LoadErrorReason::Version(2))
        }),
        (b"\xff\xfe\x00", |r| {
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
    let (_folder, store, path) = store();
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
            height: 8192.0
        }
    );
    let (_folder, found, _) = with_content(b"(version: 1, window: (width: NaN, height: inf))");
    assert_eq!(found.settings.window, WindowSize::default());
}

#[test]
fn a_folder_in_the_place_of_the_file_is_moved_too() {
    let (_folder, store, path) = store();
    fs::create_dir_all(&path).expect("folder");
    let load_error = store.load().load_error.expect("a load error");
    assert_eq!(load_error.reason, LoadErrorReason::NotAFile);
    save(&store, &Settings::default()).expect("saved");
    assert!(path.is_file());
}

#[test]
fn a_place_that_cannot_be_written_is_an_error() {
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

fn write(path: &Path, content: &str) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, content).expect("file");
}

/// The names in the folder of a file.
fn names_beside(path: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(path.parent().expect("parent")).expect("folder");
    entries
        .map(|entry| entry.expect("entry").file_name())
        .map(|name| name.into_string().expect("a name"))
        .collect()
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
        &format!("(version: 1, later: {:?})", "x".repeat(65_500)),
    );
    let before = fs::read_to_string(&path).expect("text");
    let found = store.load();
    assert_eq!(found.load_error, None);
    let error = save(&store, &found.settings).expect_err("too large");
    assert!(matches!(error, SaveError::Write { .. }));
    assert_eq!(fs::read_to_string(&path).expect("text"), before);
}

#[test]
fn a_file_that_was_damaged_since_is_kept_as_a_backup_too() {
    let (_folder, store, path) = store();
    save(&store, &Settings::default()).expect("saved");
    write(&path, "somebody else's");
    save(&store, &Settings::default()).expect("saved");
    let backup = fs::read_to_string(path.with_extension("ron.bak"));
    assert_eq!(backup.expect("backup"), "somebody else's");
    assert_eq!(store.load().load_error, None);
}

#[test]
#[cfg(unix)]
fn symbolic_links_are_written_through() {
    use std::os::unix::fs::symlink;

    let (folder, store, path) = store();
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::create_dir(folder.path().join("dotfiles")).expect("folder");
    symlink("../dotfiles/one", &path).expect("link");
    symlink("two", folder.path().join("dotfiles/one")).expect("link");
    let target = folder.path().join("dotfiles/two");
    let dark = Settings {
        theme: ThemeChoice::Dark,
        ..Settings::default()
    };
    for start in ["nothing there yet", "a file"] {
        assert_eq!(store.load().load_error, None, "{start}");
        save(&store, &dark).expect("saved");
        assert!(path.is_symlink() && target.is_file() && !target.is_symlink());
        assert_eq!(store.load().settings, dark);
    }
    assert_eq!(names_beside(&target).len(), 2, "and nothing else");
}

#[test]
#[cfg(unix)]
fn what_a_link_leads_to_is_never_moved() {
    use std::os::unix::fs::symlink;

    for target in ["/dev/null", "circle", "text"] {
        let (folder, store, path) = store();
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        fs::write(folder.path().join("text"), "something else").expect("file");
        match target {
            "circle" => symlink(FILE, &path).expect("link"),
            "text" => symlink("../text", &path).expect("link"),
            _ => symlink(target, &path).expect("link"),
        }
        let error = store.load().load_error.expect(target);
        assert!(error.backup.expect("a backup").is_symlink());
        assert!(Path::new("/dev/null").exists());
        assert!(folder.path().join("text").is_file());
        save(&store, &Settings::default()).expect("saved");
        assert!(path.is_file() && !path.is_symlink());
    }
}

#[test]
#[cfg(unix)]
fn a_pipe_is_not_read() {
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::Duration;

    let (_folder, store, path) = store();
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    let made = Command::new("mkfifo").arg(&path).status();
    assert!(made.expect("mkfifo").success());
    let (sender, loaded) = mpsc::channel();
    std::thread::spawn(move || sender.send(store.load().load_error));
    let loaded = loaded
        .recv_timeout(Duration::from_secs(20))
        .expect("an answer");
    let reason = loaded.map(|error| error.reason);
    assert_eq!(reason, Some(LoadErrorReason::NotAFile));
}

#[test]
fn what_a_killed_program_left_is_cleared_away_and_nothing_else() {
    const OTHERS: [&str; 4] = [".tmp", ".tmp-of-mine", "settings.ron.bak", "notes.tmp"];
    let (_folder, store, path) = store();
    save(&store, &Settings::default()).expect("saved");
    let expected: BTreeSet<String> = OTHERS
        .into_iter()
        .chain([FILE])
        .map(str::to_owned)
        .collect();
    for is_start in [true, false] {
        let leftovers = [".settings.ron.aB3xYz.tmp", ".tmpaB3xYz"];
        for name in leftovers.into_iter().chain(OTHERS) {
            write(&path.with_file_name(name), "half");
        }
        if is_start {
            store.load();
        } else {
            save(&store, &Settings::default()).expect("saved");
        }
        assert_eq!(names_beside(&path), expected);
    }
}

#[test]
fn a_program_killed_while_it_writes_leaves_a_file_that_can_be_read() {
    // Whatever it had written so far stands beside the file, under another name.
    let (_folder, store, path) = store();
    save(&store, &Settings::default()).expect("saved");
    let before = names_beside(&path);
    let lock = Lock::wait(&path).expect("a lock");
    write(&path.with_file_name(".settings.ron.aB3xYz.tmp"), "(version");
    assert_eq!(store.load().load_error, None);
    assert_eq!(
        names_beside(&path).len(),
        before.len() + 1,
        "not while it is locked"
    );
    drop(lock);
    assert_eq!(store.load().load_error, None);
    assert_eq!(names_beside(&path), before);
}

#[test]
fn a_damaged_file_met_by_several_starts_is_moved_once_and_told_once() {
    for _ in 0..20 {
        let (_folder, store, path) = store();
        write(&path, "damaged");
        let start = std::sync::Barrier::new(4);
        let errors: Vec<LoadError> = std::thread::scope(|scope| {
            let starts: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        start.wait();
                        let loaded = store.load();
                        save(&store, &loaded.settings).expect("saved");
                        loaded.load_error
                    })
                })
                .collect();
            let ends = starts
                .into_iter()
                .map(|start| start.join().expect("an end"));
            ends.flatten().collect()
        });
        assert_eq!(errors.len(), 1, "{errors:?}");
        let backup = errors[0].backup.as_ref().expect("a backup");
        assert_eq!(fs::read_to_string(backup).expect("backup"), "damaged");
        assert_eq!(names_beside(&path).len(), 2);
    }
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
    // What an old version writes after that is not taken.
    write(&former.join(FILE), "(version: 1, theme: Light)");
    assert_eq!(store.load().settings.theme, ThemeChoice::Dark);
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

fn dark() -> Settings {
    Settings {
        theme: ThemeChoice::Dark,
        ..Settings::default()
    }
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let (_folder, one, path) = store();
    let two = FileStore::at(path);
    let base = one.load().settings;
    let calls = Settings {
        needs: vec!["calls".to_owned()],
        ..base.clone()
    };
    one.save(&base, &calls).expect("saved");
    two.save(&base, &dark()).expect("saved");
    let files = Settings {
        needs: vec!["files".to_owned()],
        ..dark()
    };
    two.save(&dark(), &files).expect("saved");
    let expected = Settings {
        needs: vec!["calls".to_owned(), "files".to_owned()],
        ..dark()
    };
    assert_eq!(one.load().settings, expected);
    // Taken back where it was chosen.
    one.save(&calls, &base).expect("saved");
    assert_eq!(one.load().settings, files);
}

#[test]
fn windows_that_write_at_the_same_time_lose_nothing() {
    const WINDOWS: usize = 4;
    const CHOICES: usize = 5;
    let (_folder, store, path) = store();
    let start = std::sync::Barrier::new(WINDOWS);
    std::thread::scope(|scope| {
        for window in 0..WINDOWS {
            let store = FileStore::at(path.clone());
            let start = &start;
            scope.spawn(move || {
                let mut base = Settings::default();
                start.wait();
                for choice in 0..CHOICES {
                    let mut settings = base.clone();
                    settings.needs.push(format!("{window}-{choice}"));
                    store.save(&base, &settings).expect("saved");
                    base = settings;
                }
            });
        }
    });
    assert_eq!(store.load().settings.needs.len(), WINDOWS * CHOICES);
    assert_eq!(names_beside(&path).len(), 1);
}

#[test]
fn a_file_that_was_deleted_stays_forgotten_and_a_damaged_one_is_written_anew() {
    let (_folder, store, path) = store();
    save(&store, &dark()).expect("saved");
    let calls = Settings {
        needs: vec!["calls".to_owned()],
        ..dark()
    };
    fs::write(&path, "damaged").expect("file");
    store.save(&dark(), &calls).expect("saved");
    assert_eq!(store.load().settings, calls);
    fs::remove_file(&path).expect("deleted");
    store.save(&dark(), &calls).expect("saved");
    let found = store.load().settings;
    assert_eq!(
        (found.theme, found.needs),
        (ThemeChoice::System, calls.needs)
    );
}
