//! Checks of the GitHub Actions workflows that `scripts/check-workflows.sh` does not make.

use std::path::{Path, PathBuf};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every line of every workflow that is not a comment, with its file and number.
fn lines() -> Vec<(String, String)> {
    let folder = project().join(".github/workflows");
    let entries =
        std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    assert!(files.len() >= 2, "the workflows were not found");
    let mut lines = Vec::new();
    for file in files {
        let name = file
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let said = read(&file);
        let said = said
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with('#'));
        lines.extend(said.map(|(index, line)| (format!("{name}:{}", index + 1), line.to_owned())));
    }
    lines
}

#[test]
fn what_compiles_may_neither_sign_nor_publish() {
    let lines = lines();
    let mut job = String::new();
    let mut writes = false;
    for (location, line) in &lines {
        let name = line
            .strip_prefix("  ")
            .and_then(|line| line.strip_suffix(':'))
            .filter(|name| !name.starts_with(' '));
        if let Some(name) = name {
            (job, writes) = (format!("{location} {name}"), false);
        }
        writes |= line.contains(": write");
        let runs_the_project = line.contains("actions/checkout@")
            || line.contains("scripts/")
            || line.contains("cargo ");
        assert!(
            !(writes && runs_the_project),
            "the job {job} may write, and runs code of the project: {location}"
        );
    }
    assert!(
        lines.iter().any(|(_, line)| line.contains(": write")),
        "no job makes the draft"
    );
}

#[test]
fn every_script_that_a_workflow_runs_is_there() {
    let lines = lines();
    let words = lines.iter().flat_map(|(location, line)| {
        line.split([' ', '"', '\'', '(', ')', ',', '$', '}'])
            .map(move |word| (location, word))
    });
    let scripts: Vec<_> = words
        .filter(|(_, word)| word.starts_with("scripts/") || word.starts_with(".ci/"))
        .collect();
    assert!(scripts.len() > 5, "the scripts were not found");
    let missing: Vec<_> = scripts
        .iter()
        .filter(|(_, script)| !project().join(script).is_file())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// With stand-ins for what would change this computer.
#[cfg(target_os = "linux")]
#[test]
fn each_missing_package_is_asked_for_by_its_own_name() {
    use std::os::unix::fs::PermissionsExt as _;

    let stand_ins = tempfile::tempdir().expect("a folder");
    let asked = stand_ins.path().join("asked");
    for (name, script) in [
        ("apt-get", "printf '%s\\n' \"$@\" >> \"$ASKED\""),
        ("sudo", "exec \"$@\""),
    ] {
        let file = stand_ins.path().join(name);
        std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("written");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755))
            .expect("may be run");
    }
    let path = format!("{}:/usr/bin:/bin", stand_ins.path().display());
    let install = |wanted: &[&str]| {
        let output = std::process::Command::new("scripts/install-packages.sh")
            .args(wanted)
            .current_dir(project())
            .env("PATH", &path)
            .env("ASKED", &asked)
            .output()
            .expect("started");
        assert!(output.status.success(), "{output:?}");
    };

    install(&["sh=dash", "file:/bin/sh=dash"]);
    assert!(!asked.exists(), "{}", read(&asked));
    install(&[
        "no-such-command=wine,wine64",
        "sh=dash",
        "file:/no/such/file=rustc-web cargo-web",
        "lib:libnosuch.so.0=libnosuch0",
    ]);
    let asked = read(&asked);
    let packages: Vec<&str> = asked
        .lines()
        .skip_while(|word| *word != "install")
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    assert_eq!(
        packages,
        ["wine", "wine64", "rustc-web", "cargo-web", "libnosuch0"]
    );
}

/// Only what is tried in each run may be promised.
#[test]
fn the_promised_rust_is_the_one_that_runs_the_tests() {
    let value = |file: &str, key: &str| {
        let said = read(&project().join(file));
        let values: Vec<_> = said
            .lines()
            .filter_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""))
            .map(|value| value.trim_end_matches('"').to_owned())
            .collect();
        assert_eq!(values.len(), 1, "{file} has {key} once");
        values.concat()
    };
    let promised = value("Cargo.toml", "rust-version");
    assert_eq!(
        value("rust-toolchain.toml", "channel"),
        format!("{promised}.0")
    );
    for file in ["README.md", "docs/install.md"] {
        let sentence = format!("You need [Rust](https://rustup.rs) {promised} or newer");
        assert!(
            read(&project().join(file)).contains(&sentence),
            "{file} does not say that {promised} is needed"
        );
    }
}
