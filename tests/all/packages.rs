//! The promises of the packages, as far as they are in files that are checked in.

use messenger_guide::platform::application_id::APPLICATION_ID;

#[test]
fn the_flatpak_may_open_a_window_and_be_heard_and_nothing_else() {
    let path = format!("packaging/flatpak/{APPLICATION_ID}.yml");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let manifest = std::fs::read_to_string(path).expect("the manifest can be read");
    let permissions: Vec<&str> = manifest
        .lines()
        .skip_while(|line| *line != "finish-args:")
        .skip(1)
        .map_while(|line| line.strip_prefix("  - "))
        .collect();
    assert_eq!(
        permissions,
        [
            "--share=ipc",
            "--socket=wayland",
            "--socket=fallback-x11",
            "--talk-name=org.a11y.Bus"
        ]
    );
    let id = format!("id: {APPLICATION_ID}");
    assert!(manifest.lines().any(|line| line == id));
    // Not while it is built either.
    assert!(!manifest.contains("--share=network"));
}
