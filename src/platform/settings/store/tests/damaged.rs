//! Something else at the path of the file than settings.

use super::*;

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
        write(&path, content);
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
fn a_folder_in_the_place_of_the_file_is_moved_too() {
    let (_folder, store, path) = store();
    fs::create_dir_all(&path).expect("folder");
    let load_error = store.load().load_error.expect("a load error");
    assert_eq!(load_error.reason, LoadErrorReason::NotAFile);
    save(&store, &Settings::default()).expect("saved");
    assert!(path.is_file());
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
fn a_pipe_is_not_read() {
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::Duration;

    /// What is said of the settings with a pipe at this place.
    fn load_with_pipe(
        place: impl Fn(&Path) -> &Path,
    ) -> (Option<LoadErrorReason>, Result<Saved, SaveError>) {
        let (_folder, store, path) = store();
        let pipe = place(&path);
        fs::create_dir_all(pipe.parent().expect("parent")).expect("folder");
        let made = Command::new("mkfifo").arg(pipe).status();
        assert!(made.expect("mkfifo").success());
        let (sender, loaded) = mpsc::channel();
        std::thread::spawn(move || {
            let loaded = store.load().load_error.map(|error| error.reason);
            sender.send((loaded, save(&store, &dark())))
        });
        loaded
            .recv_timeout(Duration::from_secs(20))
            .expect("an answer")
    }

    let (reason, saved) = load_with_pipe(|path| path);
    assert_eq!(reason, Some(LoadErrorReason::NotAFile));
    assert!(saved.is_ok(), "{saved:?}");
    let (reason, saved) = load_with_pipe(|path| path.parent().expect("parent"));
    assert!(reason.is_some());
    assert!(matches!(saved, Err(SaveError::Write { .. })), "{saved:?}");
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
