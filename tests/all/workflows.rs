//! What the workflows of GitHub Actions may do, and run; and that the papers know of this version.
//!
//! Their form is for `scripts/check-workflows.sh`.

use std::path::{Path, PathBuf};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every line of every workflow that says something, with the place it is in.
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

/// What an action that is used is called, with whatever stands behind it.
fn used(line: &str) -> Option<&str> {
    line.trim_start()
        .trim_start_matches("- ")
        .strip_prefix("uses:")
        .map(str::trim)
}

/// `OWNER/NAME@HASH # vX.Y.Z`: a name can be given to other code later, a hash can't.
fn is_pinned(action: &str) -> bool {
    let parts = action
        .split_once('@')
        .and_then(|(name, pin)| Some((name, pin.split_once(" # v")?)));
    parts.is_some_and(|(name, (hash, version))| {
        let numbers: Vec<&str> = version.split('.').collect();
        name.contains('/')
            && hash.len() == 40
            && hash
                .chars()
                .all(|digit| matches!(digit, '0'..='9' | 'a'..='f'))
            && numbers.len() == 3
            && numbers.iter().all(|number| {
                !number.is_empty() && number.chars().all(|digit| digit.is_ascii_digit())
            })
    })
}

#[test]
fn every_action_is_pinned_by_the_hash_of_a_commit_with_its_version_behind_it() {
    let lines = lines();
    let actions: Vec<_> = lines
        .iter()
        .filter_map(|(place, line)| Some((place, used(line)?)))
        .collect();
    assert!(actions.len() > 5, "the actions were not found");
    let loose: Vec<_> = actions
        .iter()
        .filter(|(_, action)| !is_pinned(action))
        .collect();
    assert!(loose.is_empty(), "not OWNER/NAME@HASH # vX.Y.Z: {loose:?}");
}

#[test]
fn an_action_that_is_named_by_a_tag_or_half_a_hash_is_not_pinned() {
    let hash = "3d3c42e5aac5ba805825da76410c181273ba90b1";
    assert!(is_pinned(&format!("actions/checkout@{hash} # v7.0.1")));
    for loose in [
        "actions/checkout@v7".to_owned(),
        "actions/checkout@main # v7.0.1".to_owned(),
        format!("actions/checkout@{hash}"),
        format!("actions/checkout@{hash} # v7"),
        format!("actions/checkout@{} # v7.0.1", &hash[1..]),
        format!("actions/checkout@{} # v7.0.1", hash.to_uppercase()),
        format!("checkout@{hash} # v7.0.1"),
        "./local".to_owned(),
    ] {
        assert!(!is_pinned(&loose), "{loose}");
    }
}

#[test]
fn no_workflow_allows_anything_but_what_a_job_asks_for() {
    let lines = lines();
    let files: std::collections::BTreeSet<&str> = lines
        .iter()
        .filter_map(|(place, _)| place.split(':').next())
        .collect();
    for file in files {
        let at_the_top: Vec<&str> = lines
            .iter()
            .filter(|(place, line)| {
                place.starts_with(&format!("{file}:")) && line.starts_with("permissions")
            })
            .map(|(_, line)| line.as_str())
            .collect();
        assert_eq!(at_the_top, ["permissions: {}"], "{file}");
    }
}

#[test]
fn no_workflow_runs_with_rights_what_a_stranger_sends_in() {
    for (place, line) in lines() {
        for word in [
            "pull_request_target",
            "workflow_run",
            "issue_comment",
            "secrets.",
        ] {
            assert!(!line.contains(word), "{place} has {word}");
        }
    }
}

#[test]
fn what_compiles_may_neither_sign_nor_publish() {
    let lines = lines();
    let mut job = String::new();
    let mut writes = false;
    for (place, line) in &lines {
        let name = line
            .strip_prefix("  ")
            .and_then(|line| line.strip_suffix(':'))
            .filter(|name| !name.starts_with(' '));
        if let Some(name) = name {
            (job, writes) = (format!("{place} {name}"), false);
        }
        writes |= line.contains(": write");
        let runs_the_project = line.contains("actions/checkout@")
            || line.contains("scripts/")
            || line.contains("cargo ");
        assert!(
            !(writes && runs_the_project),
            "the job {job} may write, and runs code of the project: {place}"
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
    let words = lines.iter().flat_map(|(place, line)| {
        line.split([' ', '"', '\'', '(', ')', ',', '$', '}'])
            .map(move |word| (place, word))
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

#[test]
fn the_changelog_names_this_version_and_its_day() {
    let start = format!("## [{}] - ", env!("CARGO_PKG_VERSION"));
    let changelog = read(&project().join("CHANGELOG.md"));
    let day = changelog
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .unwrap_or_else(|| panic!("no “{start}year-month-day”"));
    let parts: Vec<&str> = day.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    assert!(
        lengths == [4, 2, 2]
            && parts
                .iter()
                .all(|part| part.chars().all(|digit| digit.is_ascii_digit())),
        "{day} is no day"
    );
}
