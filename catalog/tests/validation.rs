//! The diagnostics for faulty files, with their locations. Tests of the program itself check that the real texts go with the real data.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use messenger_guide_catalog::{
    Catalog, DataFile, Diagnostic, Diagnostics, Level, Messages, Speaker,
};

const SIGNAL: &str = "data/messengers/signal.ron";
const COMMON: &str = "data/catalog.ron";

/// Has every message in every language.
struct Everything;

impl Messages for Everything {
    fn missing_in(&self, _message: &str) -> Vec<String> {
        Vec::new()
    }
}

/// The real files with one text replaced wherever it stands in one of them.
fn changed(file: &str, from: &str, to: &str) -> Vec<DataFile> {
    let mut files = Catalog::embedded_files();
    let source = find(&mut files, file);
    assert!(source.text.contains(from), "{file} does not contain {from}");
    source.text = source.text.replace(from, to);
    files
}

fn find<'f>(files: &'f mut [DataFile], name: &str) -> &'f mut DataFile {
    let found = files.iter_mut().find(|file| file.name == name);
    found.unwrap_or_else(|| panic!("{name}"))
}

fn diagnostics(files: &[DataFile]) -> Diagnostics {
    Catalog::load(files, &Everything).expect_err("a mistake")
}

fn of_file(files: &[DataFile], name: &str) -> Vec<Diagnostic> {
    let mut found = diagnostics(files).0;
    found.retain(|diagnostic| diagnostic.file == name);
    found
}

/// The lines, counted from 1, on which a text stands.
fn lines_with(file: &DataFile, text: &str) -> Vec<usize> {
    let lines = file.text.lines().enumerate();
    lines
        .filter(|(_, line)| line.contains(text))
        .map(|(index, _)| index + 1)
        .collect()
}

fn lines(found: &[Diagnostic]) -> Vec<usize> {
    found.iter().map(|diagnostic| diagnostic.line).collect()
}

#[test]
fn the_real_files_are_valid() {
    Catalog::load(&Catalog::embedded_files(), &Everything)
        .unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
}

#[test]
fn everything_that_cites_a_missing_link_is_reported_on_its_own_line() {
    let mut files = changed(SIGNAL, "\"sealed-sender\"]", "\"no-such-link\"]");
    let signal = find(&mut files, SIGNAL);
    // Neither a comment nor another file is mistaken for it.
    signal.text.insert_str(0, "// \"no-such-link\"\n\n");
    signal.text = signal.text.replace(
        "(id: \"sealed-sender-limits\", topic: GoodToKnow, statements: [\"S32\"], sources: [\"edition\"])",
        "(\n            id: \"sealed-sender-limits\",\n            topic: GoodToKnow,\n            sources: [\n                \"page\",\n                \"no-such-link\",\n            ],\n        )",
    );
    let expected = lines_with(signal, "\"no-such-link\"")[1..].to_vec();
    assert_eq!(expected.len(), 2);
    let found = diagnostics(&files).0;
    assert_eq!(lines(&found), expected);
    for diagnostic in found {
        assert_eq!(diagnostic.file, SIGNAL);
        assert!(
            diagnostic.message.contains("«no-such-link»"),
            "{diagnostic}"
        );
    }
}

#[test]
fn a_diagnostic_stands_on_the_line_of_its_mistake() {
    let cases = [
        (COMMON, "format: 1", "format: 2"),
        (COMMON, "edition: \"2024-10-24\"", "edition: \"2024-10\""),
        (
            COMMON,
            "threat_sources: [\"common-threats\"]",
            "threat_sources: []",
        ),
        (
            COMMON,
            "sources: [\"f-droid-texts\"]",
            "sources: [\"f-droid-text\"]",
        ),
        (COMMON, "Criterion(\"audited\")", "Criterion(\"auditd\")"),
        (
            COMMON,
            "tier: BestCase, statements: [\"C14\"]",
            "tier: BestCase, statements: [\"14\"]",
        ),
        (COMMON, "\"finding-contacts\"", "\"new-features\""),
        (SIGNAL, "hue: 222", "hue: /* of 360 */ 360"),
        (
            SIGNAL,
            "sources: [\"private-groups\"]),\n        (id: \"sealed",
            "sources: []),\n        (id: \"sealed",
        ),
        (SIGNAL, "network: \"centralized\"", "network: \"central\""),
        (SIGNAL, "date: \"2016\"", "date: \"16\""),
        (SIGNAL, "since: \"2024-11-16\"", "since: \"2024-11\""),
        (
            SIGNAL,
            "\"https://signal.org/donate\"",
            "\"http://signal.org/donate\"",
        ),
        (SIGNAL, "fact: \"messages-and-calls\"", "fact: \"messages\""),
        (SIGNAL, "id: \"app-store\",", "id: \"linux\", // again"),
        (
            SIGNAL,
            "statements: [\"S12\", \"S13\"]",
            "statements: [\"S12\", \"thirteen\"]",
        ),
        (SIGNAL, "role: Privacy", "role: Privacyy"),
    ];
    for (file, from, to) in cases {
        let mut files = changed(file, from, to);
        let expected = lines_with(find(&mut files, file), to.lines().next().expect("a line"));
        let found = of_file(&files, file);
        assert_eq!(lines(&found), expected, "{to}: {found:?}");
    }
}

#[test]
fn what_is_missing_is_reported_where_it_belongs() {
    let cases = [
        // After the last of the criteria.
        (
            "        (criterion: \"audited\", level: Yes, statements: [\"S33\"], sources: [\"protocol-audit-2016\"]),\n",
            "no value for the criterion «audited»",
            "criterion: \"no-phone-number\"",
        ),
        (
            "role: Homepage, ",
            "no link has the role Homepage",
            "id: \"homepage\"",
        ),
    ];
    for (without, message, line) in cases {
        let mut files = changed(SIGNAL, without, "");
        let expected = lines_with(find(&mut files, SIGNAL), line);
        let found = diagnostics(&files).0;
        assert_eq!(lines(&found), expected);
        assert!(found[0].message.contains(message), "{}", found[0]);
    }
}

#[test]
fn an_escape_in_a_text_is_refused() {
    let mut files = changed(SIGNAL, "name: \"Signal\"", "name: \"Sig\\\"nal\"");
    let expected = lines_with(find(&mut files, SIGNAL), "name: ");
    let found = of_file(&files, SIGNAL);
    assert_eq!(lines(&found), expected);
    assert!(found[0].message.contains("escape"), "{}", found[0]);
}

#[test]
fn a_catalogue_without_messengers_is_refused() {
    let mut files = Catalog::embedded_files();
    files.retain(|file| file.name == COMMON);
    let found = diagnostics(&files).0;
    assert_eq!(found.len(), 1);
    assert!(
        found[0].message.contains("there is no messenger"),
        "{}",
        found[0]
    );
}

#[test]
fn the_first_messenger_is_that_of_the_list() {
    let catalog = Catalog::load(&Catalog::embedded_files(), &Everything).expect("a catalogue");
    assert_eq!(catalog.first().id, catalog.messengers()[0].id);
}

#[test]
fn what_is_known_since_overrides_the_edition() {
    let catalog = Catalog::load(&Catalog::embedded_files(), &Everything).expect("a catalogue");
    let simplex = catalog.messenger("simplex").expect("simplex");
    let secrecy = simplex
        .assessment(&catalog.warning.criterion)
        .expect("a level");
    assert_eq!(secrecy.original.level, Level::NotStated);
    assert_eq!(secrecy.original.speaker, Speaker::PrivacyGuides);
    assert_eq!(secrecy.current().level, Level::Yes);
    assert!(matches!(secrecy.current().speaker, Speaker::Project(_)));
    assert!(secrecy.current().note.is_some());
    let session = catalog.messenger("session").expect("session");
    let mut revised = session.assessments.iter();
    assert!(revised.any(|of| of.current().since.is_some()));
    let signal = catalog.messenger("signal").expect("signal");
    let secrecy = signal
        .assessment(&catalog.warning.criterion)
        .expect("a level");
    assert_eq!(secrecy.current(), &secrecy.original);
}

#[test]
fn whoever_says_something_is_cited_for_it() {
    let molly = "data/messengers/molly.ron";
    let cases = [
        // The project's word, taken for that of Privacy Guides.
        (
            molly,
            "(id: \"one-version\", date: \"2026-03-01\", weight: Info, by: Project(\"2026-11-29\"), ",
            "(id: \"one-version\", date: \"2026-03-01\", weight: Info, ",
            "no source is a page of Privacy Guides",
        ),
        // The other way round.
        (
            SIGNAL,
            "weight: Info, sources: [\"page\"]",
            "weight: Info, by: Project(\"2026-11-25\"), sources: [\"page\"]",
            "every source is a page of Privacy Guides",
        ),
        (
            SIGNAL,
            "(id: \"maker\", topic: Background, ",
            "(id: \"maker\", topic: Background, by: Project(\"2026-11-25\"), ",
            "is said by Privacy Guides",
        ),
        // Neither the day of the change nor that of the reading.
        (
            "data/messengers/session.ron",
            "now: (level: No, since: \"2024-11-11\", ",
            "now: (level: No, ",
            "since when Privacy Guides says so",
        ),
        (
            molly,
            "by: Project(\"2026-11-29\"), since",
            "by: Project(\"2026-11\"), since",
            "is no day",
        ),
    ];
    for (file, from, to, message) in cases {
        let found = of_file(&changed(file, from, to), file);
        assert!(found[0].message.contains(message), "{found:?}");
    }
}

#[test]
fn an_organization_on_github_may_explain_but_offers_no_downloads() {
    let file = "data/messengers/session.ron";
    let files = changed(
        file,
        "github.com/privacyguides/privacyguides.org/blob",
        "github.com/privacyguide/privacyguides.org/blob",
    );
    let found = of_file(&files, file);
    assert!(found[0].to_string().contains("privacyguide"), "{found:?}");
    let files = changed(
        file,
        "https://github.com/session-foundation/session-android/releases",
        "https://github.com/privacyguides/session-android/releases",
    );
    assert_eq!(of_file(&files, file).len(), 1);
}
