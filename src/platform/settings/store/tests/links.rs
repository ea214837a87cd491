//! Symbolic links instead of the file.

use std::os::unix::fs::symlink;

use super::*;

#[test]
fn what_a_link_leads_to_is_forgotten_too() {
    let (folder, store, path) = store();
    let target = folder.path().join("dotfile");
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(&target, "(version: 1)").expect("file");
    symlink(&target, &path).expect("link");
    store.forget().expect("forgotten");
    assert!(
        names(folder.path()).is_empty(),
        "{:?}",
        names(folder.path())
    );
}

#[test]
fn symbolic_links_are_written_through() {
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
fn what_a_link_leads_to_is_never_moved() {
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
