//! The settings file: whatever stands in it, the program starts, and what it then saves it can read.

#![no_main]

use std::cell::OnceCell;
use std::fs;

use libfuzzer_sys::fuzz_target;
use messenger_guide::platform::settings::{FileStore, Settings, SettingsStore as _};
use tempfile::TempDir;

/// A folder in which nothing waits for a disk.
const MEMORY: &str = "/dev/shm";

thread_local!(static FOLDER: OnceCell<TempDir> = const { OnceCell::new() });

fuzz_target!(|file: &[u8]| {
    FOLDER.with(|folder| {
        let folder = folder.get_or_init(|| TempDir::new_in(MEMORY).expect("a folder"));
        let path = folder.path().join("settings.ron");
        fs::write(&path, file).expect("a file");
        let store = FileStore::at(path.clone());
        let loaded = store.load();
        assert!(
            loaded.load_error.is_none() || !path.exists(),
            "a damaged file is left in place"
        );
        store
            .save(&Settings::default(), &loaded.settings)
            .expect("saved");
        let again = store.load();
        assert_eq!(
            (&again.settings, again.load_error.is_none()),
            (&loaded.settings, true)
        );
        for file in fs::read_dir(folder.path()).expect("a folder").flatten() {
            fs::remove_file(file.path()).expect("removed");
        }
    });
});
