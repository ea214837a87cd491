//! The way to the form for translations, which there is once the project has an address.

use std::sync::Arc;

use iced::advanced::widget::Id;
use iced::keyboard::key::{Code, Named};
use iced_test::selector;
use messenger_guide::catalog::{Catalog, LinkError};
use messenger_guide::gui::app::{App, Menu, Message, Screen};

use crate::support::{Recorder, WIDE, begin, catalog, press, run, simulator, startup};

const REPOSITORY: &str = "https://github.com/owner/name";
const FORM: &str = "https://github.com/owner/name/issues/new?template=4-translation.yml";
const ENTRY: &str = "translation-form";

fn published() -> Catalog {
    let mut catalog = catalog();
    catalog.name_repository(REPOSITORY).expect("an address");
    catalog
}

fn started(language: &str, catalog: Catalog, recorder: &Arc<Recorder>) -> App {
    let mut startup = startup(language, WIDE, recorder);
    startup.catalog = Arc::new(catalog);
    begin(startup)
}

fn opened(recorder: &Recorder) -> Vec<String> {
    recorder.opened.lock().expect("notes").clone()
}

/// The words of the link in About.
fn words(language: &str) -> &'static str {
    if language == "he" {
        "\u{200f}הטופס לתרגומים (\u{2068}\u{2066}github.com\u{2069}\u{2069})"
    } else {
        "Form for translations (\u{2068}\u{2066}github.com\u{2069}\u{2069})"
    }
}

#[test]
fn without_an_address_there_is_nothing_to_press() {
    for language in crate::support::languages() {
        let mut app = started(language, catalog(), &Arc::default());
        run(&mut app, Message::MenuPressed(Menu::Language));
        assert!(simulator(&app, WIDE).find(selector::id(ENTRY)).is_err());
        run(&mut app, Message::ScreenChosen(Screen::About));
        assert!(simulator(&app, WIDE).find(words(language)).is_err());
    }
}

#[test]
fn one_press_in_the_menu_of_languages_leads_to_the_form() {
    for language in crate::support::languages() {
        let recorder = Arc::new(Recorder::default());
        let mut app = started(language, published(), &recorder);
        run(&mut app, Message::MenuPressed(Menu::Language));
        press(&mut app, WIDE, ENTRY);
        assert_eq!(opened(&recorder), [FORM], "{language}");
        assert_eq!(app.menu(), None, "{language}");
    }
}

#[test]
fn one_press_in_about_leads_to_the_form() {
    for language in crate::support::languages() {
        let recorder = Arc::new(Recorder::default());
        let mut app = started(language, published(), &recorder);
        run(&mut app, Message::ScreenChosen(Screen::About));
        let mut window = simulator(&app, iced::Size::new(WIDE.width, 4_000.0));
        window.click(words(language)).expect("the link");
        let messages: Vec<Message> = window.into_messages().collect();
        for message in messages {
            run(&mut app, message);
        }
        assert_eq!(opened(&recorder), [FORM], "{language}");
    }
}

#[test]
fn the_arrow_keys_lead_to_the_form() {
    let app = started("en", published(), &Arc::default());
    let mut typist = crate::typist::Typist::at(app, WIDE);
    typist.shortcut("l", Code::KeyL);
    typist.tab_to("language-he");
    for id in [ENTRY, "language-id"] {
        typist.press(Named::ArrowDown);
        assert_eq!(typist.focused(), Some(Id::new(id)));
    }
}

#[test]
fn an_address_that_may_not_be_opened_is_refused() {
    let mut catalog = catalog();
    assert_eq!(
        catalog.name_repository("http://github.com/owner/name"),
        Err(LinkError::NotHttps)
    );
    assert_eq!(
        catalog.name_repository("https://127.0.0.1/name"),
        Err(LinkError::NotADomain)
    );
    assert!(catalog.translation_form.is_none());
}

#[test]
fn the_address_of_the_package_is_accepted_and_its_form_exists() {
    let mut catalog = catalog();
    let before = catalog.links().len();
    let repository = env!("CARGO_PKG_REPOSITORY");
    catalog.name_repository(repository).expect("an address");
    assert_eq!(catalog.translation_form.is_some(), !repository.is_empty());
    assert_eq!(catalog.links().len() > before, !repository.is_empty());

    let published = published();
    let form = published.link(published.translation_form.expect("a form"));
    let (_, file) = form.link.as_str().split_once("template=").expect("a form");
    let path = format!(
        "{}/.github/ISSUE_TEMPLATE/{file}",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(text.starts_with("name: Translation"), "{text}");
}
