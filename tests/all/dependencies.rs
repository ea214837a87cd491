//! What may come in through a dependency: nothing that reaches the network, and nothing from elsewhere than crates.io.
//!
//! The names are those of `deny.toml`, so that a build without cargo-deny refuses them as well.

use std::path::Path;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";
const OURS: [&str; 2] = ["messenger-guide", "messenger-guide-catalog"];

/// An entry of `Cargo.lock`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Package {
    name: String,
    source: Option<String>,
    has_checksum: bool,
}

/// Each thing that must not be there, in words.
fn objections(packages: &[Package], banned: &[String]) -> Vec<String> {
    let mut objections = Vec::new();
    for package in packages
        .iter()
        .filter(|package| !OURS.contains(&package.name.as_str()))
    {
        if banned.contains(&package.name) {
            objections.push(format!(
                "{} reaches the network; `cargo tree --target all -i {0}` tells who brings it",
                package.name
            ));
        }
        match &package.source {
            Some(source) if source == REGISTRY && package.has_checksum => {}
            Some(source) if source == REGISTRY => {
                objections.push(format!("{} has no checksum", package.name));
            }
            Some(source) => objections.push(format!(
                "{} comes from {source}, not from crates.io",
                package.name
            )),
            None => objections.push(format!(
                "{} comes from a folder, not from crates.io",
                package.name
            )),
        }
    }
    objections
}

/// The entries of a lock file, which Cargo always writes in the same simple form.
fn packages(lock: &str) -> Vec<Package> {
    let entries = lock.split("[[package]]").skip(1);
    let value = |entry: &str, key: &str| {
        let start = format!("{key} = \"");
        entry.lines().find_map(|line| {
            line.strip_prefix(&start)?
                .strip_suffix('"')
                .map(str::to_owned)
        })
    };
    entries
        .map(|entry| Package {
            name: value(entry, "name").expect("every package has a name"),
            source: value(entry, "source"),
            has_checksum: value(entry, "checksum").is_some(),
        })
        .collect()
}

/// The crates that `deny.toml` bans, one a line.
fn banned() -> Vec<String> {
    let lines = read("deny.toml");
    let bans = lines
        .lines()
        .skip_while(|line| *line != "[bans]")
        .skip(1)
        .take_while(|line| !line.starts_with('['));
    bans.filter_map(|line| {
        line.trim()
            .strip_prefix("{ crate = \"")?
            .split('"')
            .next()
            .map(str::to_owned)
    })
    .collect()
}

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn nothing_that_reaches_the_network_and_nothing_from_elsewhere_is_in_the_lock_file() {
    let packages = packages(&read("Cargo.lock"));
    assert!(
        OURS.iter()
            .all(|ours| packages.iter().any(|package| package.name == *ours)),
        "the lock file was not read"
    );
    assert!(
        packages.iter().any(|package| package.name == "iced"),
        "the lock file was not read"
    );
    let objections = objections(&packages, &banned());
    assert!(objections.is_empty(), "{}", objections.join("\n"));
}

#[test]
fn the_banned_crates_are_those_that_everybody_uses() {
    let banned = banned();
    for name in [
        "reqwest",
        "hyper",
        "h2",
        "ureq",
        "curl",
        "curl-sys",
        "isahc",
        "attohttpc",
        "native-tls",
        "openssl",
        "openssl-sys",
        "rustls",
        "quinn",
        "tungstenite",
        "async-net",
        "mio",
        "socket2",
    ] {
        assert!(
            banned.iter().any(|other| other == name),
            "{name} is missing in deny.toml, or not on a line of its own"
        );
    }
}

#[test]
fn a_crate_that_is_banned_or_comes_from_elsewhere_is_refused() {
    let entry = |name: &str, more: &str| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\n{more}\n")
    };
    let crates_io = format!("source = \"{REGISTRY}\"\n");
    let checksum = "checksum = \"00\"\n";
    let cases = [
        (entry("serde", &format!("{crates_io}{checksum}")), None),
        (entry(OURS[0], ""), None),
        (
            entry("ureq", &format!("{crates_io}{checksum}")),
            Some("ureq reaches the network"),
        ),
        (entry("serde", &crates_io), Some("serde has no checksum")),
        (
            entry("serde", "source = \"git+https://example.org/serde#0000\"\n"),
            Some("serde comes from git+https://example.org/serde#0000"),
        ),
        (
            entry(
                "serde",
                &format!("source = \"registry+https://example.org/index\"\n{checksum}"),
            ),
            Some("not from crates.io"),
        ),
        (entry("serde", ""), Some("serde comes from a folder")),
    ];
    for (lock, expected) in cases {
        let objections = objections(&packages(&lock), &banned());
        match expected {
            Some(expected) => assert!(
                objections.len() == 1 && objections[0].contains(expected),
                "{lock}{objections:?}"
            ),
            None => assert_eq!(objections, Vec::<String>::new(), "{lock}"),
        }
    }
}
