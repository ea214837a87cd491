//! Holds the data against the statements of the edition, in both directions.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ron::Value;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statements {
    edition: String,
    statements: Vec<Statement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    id: String,
    text: String,
    #[serde(default)]
    links: BTreeSet<String>,
    #[serde(default)]
    elsewhere: Option<Elsewhere>,
}

/// Says where a statement is told that no entry names.
#[derive(Deserialize)]
enum Elsewhere {
    /// A field of the data, by its name.
    Field(String),
    /// A text of the program, by the id of its message.
    Message(String),
    /// Nothing, for this reason.
    Nothing(String),
}

/// An entry of the data that names statements.
#[derive(Debug, Default)]
struct Entry {
    file: String,
    statements: Vec<String>,
    /// The address of a link or download, and the edition's address that it replaces.
    addresses: Vec<String>,
    /// A link that the edition does not have.
    is_newer: bool,
    /// Addresses of the links that the entry rests on, and those that they replace.
    sources: Vec<String>,
}

#[test]
fn every_statement_is_told_by_an_entry_or_says_what_tells_it() {
    let told: BTreeSet<String> = entries()
        .into_iter()
        .flat_map(|entry| entry.statements)
        .collect();
    let data: Vec<String> = data_files().map(|(_, text)| text).collect();
    for statement in statements().statements {
        let (id, is_told) = (&statement.id, told.contains(&statement.id));
        assert!(!statement.text.is_empty(), "{id}");
        assert_eq!(is_told, statement.elsewhere.is_none(), "{id}");
        match statement.elsewhere {
            None => {}
            Some(Elsewhere::Field(field)) => {
                let key = format!(" {field}:");
                assert!(data.iter().any(|text| text.contains(&key)), "{id}: {field}");
            }
            Some(Elsewhere::Message(message)) => {
                for language in folders(&project().join("i18n")) {
                    assert!(has_message(&language, &message), "{id}: {message}");
                }
            }
            Some(Elsewhere::Nothing(reason)) => assert!(!reason.is_empty(), "{id}"),
        }
    }
}

#[test]
fn every_statement_that_an_entry_names_exists() {
    let known: BTreeSet<String> = by_id().into_keys().collect();
    for entry in entries() {
        for id in &entry.statements {
            assert!(known.contains(id), "{}: {id}", entry.file);
        }
    }
}

#[test]
fn an_address_of_a_statement_is_that_of_a_link_that_names_it() {
    let entries = entries();
    for (id, statement) in by_id() {
        let given: BTreeSet<&String> = entries
            .iter()
            .filter(|entry| entry.statements.contains(&id))
            .flat_map(|entry| &entry.addresses)
            .collect();
        for link in &statement.links {
            assert!(given.contains(link), "{id}: {link}");
        }
    }
}

#[test]
fn a_link_of_the_edition_names_a_statement_with_its_address() {
    let statements = by_id();
    for entry in entries() {
        if entry.addresses.is_empty() || entry.is_newer {
            continue;
        }
        let belongs = entry.statements.iter().any(|id| {
            let links = &statements[id].links;
            entry
                .addresses
                .iter()
                .any(|address| links.contains(address))
        });
        assert!(belongs, "{}: {:?}", entry.file, entry.addresses);
    }
}

#[test]
fn what_restates_statements_rests_on_the_edition_or_on_one_of_their_addresses() {
    let (statements, edition) = (by_id(), common_link("edition"));
    for entry in entries() {
        // An address is the statement itself; sources tell more of it.
        let is_address = !entry.addresses.is_empty();
        if is_address || entry.sources.is_empty() || entry.sources.contains(&edition) {
            continue;
        }
        // Of a statement without an address, only a reader can tell what it rests on.
        let links = entry.statements.iter().flat_map(|id| &statements[id].links);
        let links: Vec<&String> = links.collect();
        let rests = links.iter().any(|link| entry.sources.contains(link));
        assert!(rests || links.is_empty(), "{entry:?}");
    }
}

/// The page as it is today may no longer say what the edition said.
#[test]
fn what_restates_statements_does_not_cite_the_page_as_it_is_today() {
    let page = common_link("page");
    for entry in entries() {
        let restates = !entry.statements.is_empty();
        assert!(!restates || !entry.sources.contains(&page), "{entry:?}");
    }
}

#[test]
fn the_statements_are_all_those_of_the_edition() {
    let common = fs::read_to_string(project().join("data/catalog.ron")).expect("the common file");
    let statements = statements();
    assert!(common.contains(&format!("edition: \"{}\"", statements.edition)));
    let ids: Vec<String> = statements.statements.into_iter().map(|it| it.id).collect();
    let of_edition = [
        ("P", vec![1, 2, 4, 5, 6, 7]),
        ("S", (1..=35).collect()),
        ("M", (1..=30).collect()),
        ("X", (1..=20).collect()),
        ("B", (1..=20).collect()),
        ("E", (1..=24).collect()),
        ("N", (1..=26).collect()),
        ("C", (1..=17).collect()),
        ("F", (1..=2).collect()),
    ];
    let expected: Vec<String> = of_edition
        .into_iter()
        .flat_map(|(letter, numbers)| numbers.into_iter().map(move |n| format!("{letter}{n}")))
        .collect();
    assert_eq!(ids, expected);
}

#[test]
fn the_program_does_not_carry_the_statements() {
    let files = messenger_guide_catalog::Catalog::embedded_files();
    assert!(files.iter().all(|file| !file.name.contains("statements")));
}

fn project() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn statements() -> Statements {
    let text = fs::read_to_string(project().join("data/statements.ron")).expect("the statements");
    options()
        .from_str(&text)
        .unwrap_or_else(|error| panic!("data/statements.ron:{error}"))
}

fn by_id() -> BTreeMap<String, Statement> {
    let statements = statements().statements.into_iter();
    statements.map(|it| (it.id.clone(), it)).collect()
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// The common file first.
fn data_files() -> impl Iterator<Item = (String, String)> {
    let folder = fs::read_dir(project().join("data/messengers")).expect("the messengers");
    let messengers = folder.map(|entry| entry.expect("a file").path());
    std::iter::once(project().join("data/catalog.ron"))
        .chain(messengers)
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a data file");
            (path.display().to_string(), text)
        })
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.is_dir()).collect()
}

fn has_message(language: &Path, message: &str) -> bool {
    let start = format!("{message} =");
    fs::read_dir(language).expect("a language").any(|entry| {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("texts");
        text.lines().any(|line| line.starts_with(&start))
    })
}

/// The address of a link of the common file.
fn common_link(id: &str) -> String {
    let (_, text) = data_files().next().expect("the common file");
    let links = links(&options().from_str(&text).expect("data"));
    links.get(id).unwrap_or_else(|| panic!("no link «{id}»"))[0].clone()
}

/// Every entry of the data that names statements, and every link.
fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut common = BTreeMap::new();
    for (file, text) in data_files() {
        let value: Value = options()
            .from_str(&text)
            .unwrap_or_else(|error| panic!("{file}:{error}"));
        let mut known = common.clone();
        known.extend(links(&value));
        collect(&file, &value, &known, &mut entries);
        if common.is_empty() {
            common = known;
        }
    }
    assert!(entries.len() > 200, "{}", entries.len());
    entries
}

/// The addresses of each link of a file, by its id: the one that is opened, and the edition's if that was replaced.
fn links(file: &Value) -> BTreeMap<String, Vec<String>> {
    let links = list(field(file, "links").expect("links")).iter();
    links
        .map(|link| {
            let id = texts(link, "id").remove(0);
            (id, ["url", "replaces"].map(|key| texts(link, key)).concat())
        })
        .collect()
}

fn collect(
    file: &str,
    value: &Value,
    links: &BTreeMap<String, Vec<String>>,
    found: &mut Vec<Entry>,
) {
    match value {
        Value::Map(map) => {
            let texts = |key| texts(value, key);
            let cited = ["sources", "report", "link"].map(texts).concat();
            let entry = Entry {
                file: file.to_owned(),
                statements: texts("statements"),
                addresses: ["url", "replaces"].map(texts).concat(),
                is_newer: field(value, "since").is_some(),
                sources: cited.iter().flat_map(|id| links[id].clone()).collect(),
            };
            if !entry.statements.is_empty() || !entry.addresses.is_empty() {
                found.push(entry);
            }
            for (_, inner) in map.iter() {
                collect(file, inner, links, found);
            }
        }
        Value::Seq(items) => {
            for item in items {
                collect(file, item, links, found);
            }
        }
        Value::Option(Some(inner)) => collect(file, inner, links, found),
        _ => {}
    }
}

fn field<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    let Value::Map(map) = value else {
        return None;
    };
    let found = map
        .iter()
        .find(|(name, _)| matches!(name, Value::String(name) if name == key));
    found.map(|(_, value)| value)
}

/// The texts of a field: one, several or none.
fn texts(value: &Value, key: &str) -> Vec<String> {
    match field(value, key) {
        Some(Value::Seq(items)) => items.iter().map(|item| text(item).to_owned()).collect(),
        Some(item) => vec![text(item).to_owned()],
        None => Vec::new(),
    }
}

fn list(value: &Value) -> &[Value] {
    match value {
        Value::Seq(items) => items,
        other => panic!("{other:?} is no list"),
    }
}

fn text(value: &Value) -> &str {
    match value {
        Value::String(text) => text,
        other => panic!("{other:?} is no text"),
    }
}
