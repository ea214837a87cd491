//! Several windows at the same time, and programs that were killed.

use std::sync::Barrier;
use std::thread;

use super::*;

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
    let start = Barrier::new(WINDOWS);
    thread::scope(|scope| {
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
fn a_damaged_file_met_by_several_starts_is_moved_once_and_told_once() {
    for _ in 0..20 {
        let (_folder, store, path) = store();
        write(&path, "damaged");
        let start = Barrier::new(4);
        let errors: Vec<LoadError> = thread::scope(|scope| {
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
fn what_a_killed_program_left_is_cleared_away_and_nothing_else() {
    const OTHERS: [&str; 4] = [".tmp", ".tmp-of-mine", "settings.ron.bak", "notes.tmp"];
    let (_folder, store, path) = store();
    save(&store, &Settings::default()).expect("saved");
    let mut expected: Vec<&str> = OTHERS.into_iter().chain([FILE]).collect();
    expected.sort();
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
