//! `scripts/drift.sh` on a small page of our own, in two languages.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

const PAGE: &str = include_str!("fixtures/page.md");
const TRANSLATED: &str = include_str!("fixtures/translated.md");

fn run(arguments: &[&str]) -> (i32, String) {
    let record = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/edition.ron");
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(env!("CARGO_BIN_EXE_drift"))
        .args(["--against", record])
        .args(arguments)
        .output()
        .expect("started");
    let text = [stdout, stderr].concat();
    let text = String::from_utf8(text).expect("UTF-8");
    (status.code().expect("an exit code"), text)
}

/// Saves a page and compares it.
fn compared(page: impl AsRef<[u8]>, arguments: &[&str]) -> (i32, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.md");
    std::fs::write(&file, page).expect("written");
    run(&[&[file.to_str().expect("a path")], arguments].concat())
}

/// Those of the differences that are new.
fn new(text: &str) -> Vec<&str> {
    let lines = text.lines().filter(|line| line.contains("[NEW"));
    lines.map(str::trim_start).collect()
}

fn replaced(page: &str, parts: &[(&str, &str)]) -> String {
    let mut page = page.to_owned();
    for (old, new) in parts {
        assert!(page.contains(old), "{old}");
        page = page.replace(old, new);
    }
    page
}

fn without(page: &str, start: &str, end: &str) -> String {
    let from = page.find(start).expect("the start");
    let to = from + page[from..].find(end).expect("the end");
    format!("{}{}", &page[..from], &page[to..])
}

/// The page after all recorded changes.
fn newest() -> String {
    let page = without(PAGE, "## Others", "## What we ask for");
    let page = replaced(
        &page,
        &[
            ("example/privacy)", "example/privacy-policy)"),
            ("- Keeps secrets[^1]\n", ""),
            ("- Was audited.\n", "- Was audited.\n- Keeps secrets[^1]\n"),
            (
                "is what is hidden.",
                "and [more](https://en.words.example/wiki/Secrecy_of_tomorrow).",
            ),
        ],
    );
    replaced(
        &page,
        &[(
            "## What we ask for",
            "- [:simple-fdroid: F-Droid](https://beta.example/fdroid)\n\n## What we ask for",
        )],
    )
}

#[test]
fn in_the_edition_itself_nothing_is_new() {
    let (code, text) = compared(PAGE, &[]);
    assert_eq!((code, new(&text)), (0, vec![]), "{text}");
    for group in [
        "Messengers: 0 came, 0 went, 3 stayed; 0 new\n",
        "Links by role: 0 came, 0 went, 0 replaced, 4 stayed; 0 new\n",
        "Links: 0 came, 0 went, 9 stayed; 0 new\n",
        "Criteria: 0 came, 0 went, 4 stayed; 0 new\n",
        "\nNothing is new.\n",
    ] {
        assert!(text.contains(group), "{group}{text}");
    }
}

#[test]
fn nor_in_a_translation_however_it_is_written() {
    for page in [TRANSLATED.to_owned(), TRANSLATED.replace('\n', "\r\n")] {
        let (code, text) = compared(page, &["he"]);
        assert_eq!((code, new(&text)), (0, vec![]), "{text}");
        assert!(text.contains("Taken for a translation"), "{text}");
    }
}

#[test]
fn nor_one_heading_level_higher() {
    let (code, text) = compared(PAGE.replace("\n##", "\n#"), &["en"]);
    assert_eq!((code, new(&text)), (0, vec![]), "{text}");
}

#[test]
fn recorded_changes_are_told_apart_with_their_dates() {
    let (code, text) = compared(newest(), &[]);
    assert_eq!((code, new(&text)), (0, vec![]), "{text}");
    for line in [
        "Messengers: 0 came, 1 went, 2 stayed; 0 new",
        "- gamma [known since 2031-02-03 (22222222)]",
        "Links by role: 0 came, 1 went, 1 replaced, 2 stayed; 0 new",
        "~ alpha, privacy policy: https://alpha.example/privacy -> https://alpha.example/privacy-policy [known since 2032-03-04 (33333333)]",
        "Downloads: 1 came, 1 went, 0 replaced, 2 stayed; 0 new",
        "Links: 3 came, 3 went, 6 stayed; 0 new",
        "+ https://en.words.example/wiki/Secrecy_of_tomorrow [known since 2031-02-03 (22222222); not in the data: explained elsewhere]",
        "+ minimum: Keeps secrets [known since 2031-02-03 (22222222)]",
        "- over messengers with a warning: Others [known since 2031-02-03 (22222222)]",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn every_kind_of_difference_is_found() {
    let delta = "### Delta\n\n[:octicons-home-16: Homepage](https://delta.example/){ .md-button }\n\n- [:simple-linux: Linux](https://delta.example/linux)\n\n### Gamma";
    let changed = [
        (
            "### Gamma",
            delta,
            vec![
                "+ delta [NEW]",
                "+ delta, under a warning [NEW]",
                "+ delta, homepage: https://delta.example/ [NEW]",
                "+ delta, linux: https://delta.example/linux [NEW]",
                "+ https://delta.example/ [NEW]",
                "+ https://delta.example/linux [NEW]",
            ],
        ),
        ("#### Beta", "### Beta", vec!["- beta, below alpha [NEW]"]),
        (
            "https://alpha.example/linux",
            "https://evil.example/linux",
            vec![
                "~ alpha, linux: https://alpha.example/linux -> https://evil.example/linux [NEW]",
                "- https://alpha.example/linux [NEW]",
                "+ https://evil.example/linux [NEW]",
            ],
        ),
        (
            ":material-eye-outline: Being watched](basics/common-threats.md#mass",
            ":material-incognito: Being known](basics/common-threats.md#anonymity",
            vec![
                "+ page: anonymity [NEW]",
                "- page: mass-surveillance [NEW]",
                "+ basics/common-threats.md#anonymity [NEW]",
                "- basics/common-threats.md#mass [NEW]",
            ],
        ),
        (
            "- Was audited.",
            "- Must have been audited.",
            vec![
                "+ minimum: Must have been audited. [NEW]",
                "- minimum: Was audited. [NEW]",
            ],
        ),
        (
            "## Others",
            "## News\n\nNone.\n\n## Others",
            vec!["+ other: News [NEW]"],
        ),
        (
            "[looked at](https://audit.example/alpha?a=1&b=2)",
            "<a href='https://audit.example/beta?a=1&amp;b=2'>looked at</a>",
            vec![
                "- https://audit.example/alpha?a=1&b=2 [NEW]",
                "+ https://audit.example/beta?a=1&b=2 [NEW]",
            ],
        ),
    ];
    for (old, with, expected) in changed {
        let (code, text) = compared(replaced(PAGE, &[(old, with)]), &["en"]);
        assert_eq!((code, new(&text)), (1, expected), "{text}");
    }
}

#[test]
fn a_label_that_lost_its_icon_is_known_by_its_colour_and_address() {
    let [old, with] = ["[:material-eye-outline: ", "["];
    let bare = [
        (old, with),
        ("#mass", "#mass-surveillance-programs"),
        (
            "- Was audited.",
            "- Was [audited](basics/common-threats.md#avoiding-censorship).",
        ),
    ];
    for page in [PAGE, TRANSLATED] {
        let (code, text) = compared(replaced(page, &bare), &["he"]);
        assert_eq!(code, 1, "{text}");
        assert!(
            text.contains("Threat labels: 0 came, 0 went, 2 stayed; 0 new"),
            "{text}"
        );
    }
}

#[test]
fn of_a_translation_the_number_of_criteria_counts_and_not_their_words() {
    let reworded = replaced(TRANSLATED, &[("- קוד פתוח.", "- תוכנה חופשית.")]);
    let (code, text) = compared(reworded, &["he"]);
    assert_eq!((code, new(&text)), (0, vec![]), "{text}");
    let more = replaced(TRANSLATED, &[("- קוד פתוח.", "- קוד פתוח.\n- עוד דבר.")]);
    let (code, text) = compared(more, &["he"]);
    assert_eq!((code, new(&text).len()), (1, 1), "{text}");
    assert!(
        text.contains("Criteria: 1 came, 0 went, 4 stayed; 1 new"),
        "{text}"
    );
}

#[test]
fn what_undoes_a_recorded_change_is_new() {
    let gamma = "## What we ask for\n\nNot [Gamma](https://gamma.example/).\n";
    let page = replaced(&newest(), &[("## What we ask for\n", gamma)]);
    let (code, text) = compared(page, &[]);
    let undone = "+ https://gamma.example/ [NEW, undoes 2031-02-03 (22222222)]";
    assert_eq!((code, new(&text)), (1, vec![undone]), "{text}");
}

#[test]
fn an_older_page_is_only_new_where_it_should_be_the_newest() {
    assert_eq!(compared(PAGE, &["en"]).0, 0);
    let (code, text) = compared(PAGE, &["en", "--newest"]);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("+ gamma [NEW, undoes 2031-02-03 (22222222)]"),
        "{text}"
    );
}

#[test]
fn what_is_new_is_printed_as_the_record_has_it() {
    let page = replaced(
        &newest(),
        &[(
            "(https://alpha.example/linux)",
            "(https://alpha.example/deb)",
        )],
    );
    let (code, text) = compared(page, &["--record", "2033-04-05", "4444"]);
    assert_eq!(code, 0, "{text}");
    let expected = r#"        (
            date: "2033-04-05",
            commit: "4444",
            came: [
                Download("alpha", "linux", "https://alpha.example/deb"),
            ],
            went: [
                Download("alpha", "linux", "https://alpha.example/linux"),
            ],
        ),
"#;
    assert_eq!(text, expected);
}

#[test]
fn what_is_no_such_page_is_refused() {
    let pages: [&[u8]; 5] = [
        b"",
        b"# Something else\n\nText with [a link](https://alpha.example/).\n",
        b"\xff\xfe\x00",
        b"## Alpha\n\n[:octicons-home-16: Homepage](https://alpha.example/)\n",
        b"[[[[((((<<<<{{{{```",
    ];
    for page in pages {
        let (code, text) = compared(page, &[]);
        assert_eq!(code, 2, "{text}");
        assert!(text.contains("page.md"), "{text}");
    }
    let missing = run(&["no-such-file.md"]);
    assert_eq!(missing.0, 2, "{missing:?}");
    for arguments in [&[][..], &["a", "b", "c"], &["a", "../b"], &["--what", "a"]] {
        let (code, text) = run(arguments);
        assert_eq!(code, 2, "{text}");
        assert!(text.contains("Usage: scripts/drift.sh"), "{text}");
    }
}

#[test]
fn a_text_of_the_page_can_do_nothing_to_the_terminal() {
    let page = replaced(
        PAGE,
        &[("## Others", "## \u{1b}[31m\u{202e}News\n\n## Others")],
    );
    let (_, text) = compared(page, &["en"]);
    assert_eq!(new(&text), [r"+ other: \u{1b}[31m\u{202e}News [NEW]"]);
}

#[test]
fn the_language_is_found_in_the_path() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["i18n/he/page.md", "page.he.md"] {
        let file = folder.path().join(name);
        let parent = file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).expect("a folder");
        std::fs::write(&file, TRANSLATED).expect("written");
        let (code, text) = run(&[file.to_str().expect("a path")]);
        assert_eq!((code, new(&text)), (0, vec![]), "{text}");
    }
}
