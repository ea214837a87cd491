//! A seventh messenger needs a data file and words, and no code.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use i18n_embed::I18nAssets;
use iced_test::selector;
use messenger_guide::catalog::{Catalog, DataFile, Level};
use messenger_guide::l10n::Locales;

use crate::support::{Recorder, WIDE, begin, press, simulator, startup};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// In English where a language has none of its own.
fn words_of_seventh(language: &str) -> PathBuf {
    let folder = project().join("tests/fixtures/seventh");
    let own = folder.join(format!("{language}.ftl"));
    if own.exists() {
        own
    } else {
        folder.join("en.ftl")
    }
}

/// The words of the program, and those of the seventh messenger beside them.
struct WithSeventh;

impl I18nAssets for WithSeventh {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let language = file_path.split('/').next().expect("a language");
        let own = fs::read_dir(project().join("i18n").join(language)).expect("words");
        let own = own.map(|entry| entry.expect("an entry").path());
        let seventh = words_of_seventh(language);
        own.chain([seventh])
            .map(|path| Cow::Owned(fs::read(path).expect("a file")))
            .collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(
            crate::support::languages().map(|language| format!("{language}/messenger_guide.ftl")),
        )
    }
}

fn with_seventh() -> (Catalog, Locales) {
    let locales = Locales::load(&WithSeventh).expect("words");
    let text =
        fs::read_to_string(project().join("tests/fixtures/seventh/example.ron")).expect("data");
    let mut files = Catalog::embedded_files();
    files.push(DataFile::new("data/messengers/example.ron", text));
    (
        Catalog::load(&files, &locales).unwrap_or_else(|problems| panic!("{problems}")),
        locales,
    )
}

#[test]
fn a_seventh_messenger_is_listed_shown_and_opened() {
    for language in crate::support::languages() {
        let (catalog, locales) = with_seventh();
        assert_eq!(catalog.messengers().len(), Catalog::embedded_files().len());
        let recorder = Arc::new(Recorder::default());
        let mut start = startup(language, WIDE, &recorder);
        start.catalog = Arc::new(catalog);
        start.locales = Arc::new(locales);
        let mut app = begin(start);
        press(&mut app, WIDE, "messenger-example");
        press(&mut app, WIDE, "download-example-linux");
        assert_eq!(
            *recorder.opened.lock().expect("notes"),
            ["https://messenger.example.org/linux"]
        );
        let name = app
            .l10n()
            .direction()
            .with_base_direction("Example Messenger");
        assert!(simulator(&app, WIDE).find(name.as_str()).is_ok());
        assert!(
            simulator(&app, WIDE)
                .find(selector::id("glance-forward-secrecy"))
                .is_ok()
        );
    }
}

#[test]
fn it_stands_where_its_rank_puts_it() {
    let (catalog, _) = with_seventh();
    let ids: Vec<&str> = catalog
        .messengers()
        .iter()
        .map(|messenger| messenger.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "signal", "molly", "example", "simplex", "briar", "element", "session"
        ]
    );
    let assessments = &catalog.messenger("example").expect("example").assessments;
    assert_eq!(
        assessments
            .iter()
            .filter(|a| a.current().level == Level::NotStated)
            .count(),
        10
    );
}

#[test]
fn without_its_words_it_is_refused_with_every_missing_message() {
    let text =
        fs::read_to_string(project().join("tests/fixtures/seventh/example.ron")).expect("data");
    let mut files = Catalog::embedded_files();
    files.push(DataFile::new("data/messengers/example.ron", text));
    let locales = crate::support::locales();
    let languages: Vec<&str> = locales.iter().map(|l10n| l10n.language()).collect();
    let languages = languages.join(", ");
    let problems = Catalog::load(&files, &locales).expect_err("words are missing");
    for id in [
        "example-tagline",
        "example-summary",
        "example-fact-made-up",
        "example-criterion-all-five-systems",
    ] {
        assert!(
            problems
                .0
                .iter()
                .any(|problem| problem.message.contains(id) && problem.message.contains(&languages)),
            "{id}: {problems}"
        );
    }
}
