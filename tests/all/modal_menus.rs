//! Context menus of what is in a modal: over it, closed before it, and without ending what goes on in it.

use std::sync::Arc;

use iced::advanced::widget::Id;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use iced::{Point, Size};
use messenger_guide::gui::app::{CheckState, FileChecks, Message, Modal};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::guide;

use crate::file_check::abc;
use crate::selecting::{copied, texts};
use crate::support::{Recorder, WIDE, begin, catalog, languages, startup};
use crate::text_menus::{hold_finger, right_click};
use crate::typist::Typist;
use crate::verify::{sample, with_samples};

const CONTENT: &str = "modal-content";
const MENU: &str = "context-menu";

/// The messages that open each modal; the check of files is of this one.
fn modals(file: std::path::PathBuf) -> Vec<Message> {
    let catalog = catalog();
    let signal = catalog.messenger("signal").expect("signal");
    let requests = [
        Request::ShowLinkDetails(signal.downloads[0].link),
        Request::ShowFingerprint(signal.id.clone(), signal.keys[0].id.clone()),
        Request::Share(signal.id.clone()),
    ];
    let requests = requests.map(|it| Message::Guide(guide::Message::Request(it)));
    let others = [
        Message::Request(Request::ShowShortcuts),
        Message::FileDropped(file),
    ];
    requests.into_iter().chain(others).collect()
}

fn opened(language: &str, modal: &Message) -> Typist {
    let mut typist = Typist::new(language, WIDE);
    typist.happened(modal.clone());
    typist.redraw();
    assert!(typist.app.modal().is_some());
    typist
}

fn is_menu_open(typist: &mut Typist) -> bool {
    typist.visible_bounds(MENU).is_some()
}

fn checks(typist: &Typist) -> &FileChecks {
    match typist.app.modal() {
        Some(Modal::FileCheck(checks)) => checks,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_text_of_every_modal_has_a_menu_for_pointer_finger_and_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = abc(folder.path());
    for language in languages() {
        for modal in modals(file.clone()) {
            let mut typist = opened(language, &modal);
            let (bounds, title) = texts(&mut typist, CONTENT).remove(0);
            // In its first word, from wherever one reads.
            let inwards = bounds.height / 3.0;
            let x = if language == "he" {
                bounds.x + bounds.width - inwards
            } else {
                bounds.x + inwards
            };
            let at = Point::new(x, bounds.center_y());
            let word = title.split(' ').next().expect("a word");
            for opens in [right_click as fn(&mut Typist, Point), |typist, at| {
                hold_finger(typist, at, 0.7);
            }] {
                opens(&mut typist, at);
                assert!(is_menu_open(&mut typist), "{language} {modal:?}");
                typist.click("menu-copy-text");
                assert_eq!(typist.copied.as_deref(), Some(word), "{modal:?}");
                assert!(typist.app.modal().is_some(), "{modal:?}");
            }
            for (key, modifiers) in [
                (Named::ContextMenu, Modifiers::empty()),
                (Named::F10, Modifiers::SHIFT),
            ] {
                typist.shortcut("ש", Code::KeyA);
                let all = copied(&mut typist);
                assert!(all.starts_with(&title), "{all}");
                typist.press_with(key, modifiers);
                typist.redraw();
                assert!(is_menu_open(&mut typist), "{language} {modal:?}");
                typist.tab_to("menu-copy-text");
                typist.copied = None;
                typist.keys(&["Enter"]);
                assert_eq!(typist.copied, Some(all), "{modal:?}");
                assert!(!is_menu_open(&mut typist));
            }
            // Escape closes the menu, and only then the modal.
            right_click(&mut typist, at);
            typist.keys(&["Escape"]);
            assert!(!is_menu_open(&mut typist));
            assert!(typist.app.modal().is_some());
            typist.keys(&["Escape"]);
            assert!(typist.app.modal().is_none(), "{language} {modal:?}");
        }
    }
}

/// A window with these files that are checked, if the samples were Signal's.
fn checking(language: &str, files: &[std::path::PathBuf], recorder: &Arc<Recorder>) -> Typist {
    let size = Size::new(1120.0, 3000.0);
    let mut startup = startup(language, size, recorder);
    startup.catalog = Arc::new(with_samples());
    let mut typist = Typist::at(begin(startup), size);
    for file in files {
        typist.happened(Message::FileDropped(file.clone()));
    }
    typist.redraw();
    typist
}

#[test]
fn what_is_pasted_goes_into_the_field_that_was_asked() {
    for language in languages() {
        let files = [sample("all"), sample("all-other")];
        let mut typist = checking(language, &files, &Arc::default());
        for by_finger in [false, true] {
            // The first paste moves it, as there is then more to say.
            let field = typist
                .visible_bounds("file-paste-1")
                .expect("a field")
                .center();
            typist.copied = Some(" 12".to_owned());
            if by_finger {
                hold_finger(&mut typist, field, 0.7);
            } else {
                right_click(&mut typist, field);
            }
            let menu = typist.visible_bounds(MENU).expect("a menu");
            assert!(menu.expand(2.0).contains(field), "{menu:?} {field:?}");
            typist.click("menu-paste");
        }
        let pasted = checks(&typist).files().iter();
        let pasted: Vec<&str> = pasted.map(|file| file.pasted.trim()).collect();
        assert_eq!(pasted[0], "", "{language}");
        assert!(pasted[1].starts_with("12"), "{language}: {pasted:?}");
        assert_eq!(typist.focused(), Some(Id::new("file-paste-1")));
    }
}

#[test]
fn a_source_has_its_menu_and_its_code_lies_over_the_check() {
    for language in languages() {
        let recorder = Arc::new(Recorder::default());
        let mut typist = checking(language, &[sample("all")], &recorder);
        // A source has no id: the first stop after the button that has one.
        typist.tab_to("file-choose");
        typist.press(Named::Tab);
        let of_source = |typist: &mut Typist| {
            typist.press(Named::ContextMenu);
            typist.redraw();
            assert!(is_menu_open(typist), "{language}");
        };
        of_source(&mut typist);
        typist.tab_to("menu-copy");
        typist.keys(&["Enter"]);
        let address = typist.copied.clone().expect("an address");
        assert!(address.starts_with("https://"), "{address}");
        assert_eq!(checks(&typist).files().len(), 1);
        typist.tab_to("file-choose");
        typist.press(Named::Tab);
        of_source(&mut typist);
        typist.tab_to("menu-code");
        typist.keys(&["Enter"]);
        assert!(matches!(typist.app.modal(), Some(Modal::Link { .. })));
        // Another file that is dropped meanwhile joins the check, which is seen again.
        typist.happened(Message::FileDropped(sample("v1")));
        let files = checks(&typist).files();
        assert_eq!(files.len(), 2, "{language}");
        let is_done = |file: &messenger_guide::gui::app::FileCheck| {
            matches!(file.state, CheckState::Done { .. })
        };
        assert!(files.iter().all(is_done));
        typist.happened(Message::Request(Request::ShowShortcuts));
        typist.redraw();
        typist.keys(&["Escape"]);
        assert_eq!(checks(&typist).files().len(), 2);
        typist.keys(&["Escape"]);
        assert!(typist.app.modal().is_none());
        assert!(recorder.opened.lock().expect("notes").is_empty());
    }
}
