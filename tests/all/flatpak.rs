//! What Flatpak builds the program from, and what it allows it.

use std::collections::BTreeSet;
use std::path::Path;

use messenger_guide::platform::application_id::APPLICATION_ID;

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_sources_are_the_crates_of_the_lock_file() {
    let value = |entry: &str, key: &str| {
        let start = format!("{key} = \"");
        entry.lines().find_map(|line| {
            line.strip_prefix(&start)?
                .strip_suffix('"')
                .map(str::to_owned)
        })
    };
    let lock = read("Cargo.lock");
    let locked: BTreeSet<(String, String)> = lock
        .split("[[package]]")
        .filter_map(|entry| {
            let (name, version) = (value(entry, "name")?, value(entry, "version")?);
            Some((
                format!("https://static.crates.io/crates/{name}/{name}-{version}.crate"),
                value(entry, "checksum")?,
            ))
        })
        .collect();
    let sources: Vec<serde_json::Value> =
        serde_json::from_str(&read("packaging/flatpak/cargo-sources.json")).expect("a list");
    let listed: BTreeSet<(String, String)> = sources
        .iter()
        .filter(|source| source["type"] == "archive")
        .map(|source| {
            (
                source["url"].as_str().expect("an address").to_owned(),
                source["sha256"].as_str().expect("a checksum").to_owned(),
            )
        })
        .collect();
    assert!(locked.len() > 100, "the lock file was not read");
    let (missing, extra): (Vec<_>, Vec<_>) = (
        locked.difference(&listed).collect(),
        listed.difference(&locked).collect(),
    );
    assert!(
        missing.is_empty() && extra.is_empty(),
        "run scripts/flatpak-sources.sh: missing {missing:?}, extra {extra:?}"
    );
}

#[test]
fn flatpak_allows_a_window_and_nothing_else() {
    let manifest = read(&format!("packaging/flatpak/{APPLICATION_ID}.yml"));
    assert!(
        manifest
            .lines()
            .any(|line| line == format!("id: {APPLICATION_ID}")),
        "another id"
    );
    let allowed: Vec<&str> = manifest
        .lines()
        .skip_while(|line| *line != "finish-args:")
        .skip(1)
        .map_while(|line| line.strip_prefix("  - "))
        .collect();
    assert_eq!(
        allowed,
        ["--share=ipc", "--socket=wayland", "--socket=fallback-x11"]
    );
    assert!(
        !manifest.contains("--share=network") && !manifest.contains("--filesystem"),
        "{manifest}"
    );
}
