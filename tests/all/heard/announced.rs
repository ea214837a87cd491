//! Announcements: once, as soon as they are there, and again when they are news again.

use std::sync::Arc;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::focusable::focus;
use iced::keyboard::key::Named;
use messenger_guide::catalog::{Catalog, Date};
use messenger_guide::comparison::{Comparison, Row, Subject, cell_words, subject_name};
use messenger_guide::fl;
use messenger_guide::gui::accessibility::request::Act;
use messenger_guide::gui::app::{Message, Screen};
use messenger_guide::gui::request::{ContextMenu, Request as AppRequest};
use messenger_guide::gui::screen::{compare, guide};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::platform::browser::OpenError;

use super::{Listener, ask, listened, listened_from};
use crate::support::{SMALL, WIDE, catalog, startup};
use crate::typist::Typist;

const NOTHING: [&str; 0] = [];

fn happened(typist: &mut Typist, message: Message) {
    typist.happened(message);
    typist.redraw();
}

/// Something else is shown for a while: a modal, a menu, another screen.
fn look_elsewhere(typist: &mut Typist, back_to: Screen) {
    let link = catalog().first().downloads[0].link;
    let menu = ContextMenu::Link(link);
    for message in [
        Message::Request(AppRequest::ShowShortcuts),
        Message::Dismissed,
        Message::ContextMenuRequested(menu, iced::Point::ORIGIN),
        Message::Dismissed,
        Message::ScreenChosen(Screen::About),
        Message::ScreenChosen(back_to),
    ] {
        happened(typist, message);
    }
    typist.press(Named::Tab);
    typist.redraw();
}

fn failed(link: usize) -> Message {
    let link = catalog().first().downloads[link].link;
    Message::LinkOpened(link, Err(OpenError::new("no browser")))
}

#[test]
fn a_banner_is_announced_once() {
    let (mut typist, listener) = listened("en", WIDE);
    assert_eq!(listener.announced(), NOTHING);
    happened(&mut typist, failed(0));
    let banner = "No browser could be opened. Copy the address and open it yourself:";
    assert_eq!(listener.announced(), [banner]);
    look_elsewhere(&mut typist, Screen::Guide);
    assert_eq!(listener.announced(), NOTHING);
    happened(&mut typist, Message::Dismissed);
    happened(&mut typist, failed(0));
    assert_eq!(listener.announced(), [banner], "a new one");
    happened(&mut typist, failed(1));
    assert_eq!(listener.announced(), [banner], "of another link");
}

#[test]
fn what_was_found_is_announced_once_for_each_search() {
    let (mut typist, listener) = listened("en", SMALL);
    typist.write("matri");
    typist.redraw();
    assert_eq!(listener.announced(), ["Found: 1"]);
    look_elsewhere(&mut typist, Screen::Guide);
    assert_eq!(listener.announced(), NOTHING);
    typist.write("x");
    typist.redraw();
    assert_eq!(listener.announced(), ["Found: 1"], "of other words");
    typist.press(Named::Escape);
    typist.redraw();
    assert_eq!(listener.announced(), NOTHING);
    typist.write("qqq");
    typist.redraw();
    assert_eq!(listener.announced(), ["Nothing found"]);
    typist.write("q");
    typist.redraw();
    assert_eq!(listener.announced(), ["Nothing found"], "of other words");
    let cut = strip_bidi(&fl!(typist.app.l10n(), "search-cut", count = 200));
    typist.write(&"m".repeat(200));
    typist.redraw();
    let announced = listener.announced();
    assert!(announced.contains(&cut), "{announced:#?}");
}

/// The names of the groups of the list, as they are seen.
fn groups(listener: &Listener) -> Vec<String> {
    let heard = listener.heard();
    let list = heard.iter().skip_while(|node| node.name != "Messengers");
    let headings = list.filter(|node| node.node.level() == Some(3));
    let names = headings.map(|node| node.name.clone());
    names.filter(|name| name.contains(": ")).collect()
}

#[test]
fn what_a_need_leaves_is_announced_once() {
    let catalog = catalog();
    let need = &catalog.needs[0];
    let (mut typist, listener) = listened("en", SMALL);
    let name = strip_bidi(&typist.app.l10n().text(&need.name));
    ask(&mut typist, &listener, &name, Act::Press);
    let groups = groups(&listener);
    assert!(groups.len() > 1, "{groups:#?}");
    assert_eq!(listener.announced(), [groups.join("\n")]);
    // Not as it is scrolled away and back.
    for offset in ["Signal", &name] {
        ask(&mut typist, &listener, offset, Act::Focus);
    }
    typist.press(Named::End);
    typist.redraw();
    typist.press(Named::Home);
    typist.redraw();
    look_elsewhere(&mut typist, Screen::Guide);
    assert_eq!(listener.announced(), NOTHING);
    // Without any, the list is as it was at first.
    ask(&mut typist, &listener, &name, Act::Press);
    assert_eq!(listener.announced(), NOTHING);
    ask(&mut typist, &listener, &name, Act::Press);
    assert_eq!(listener.announced(), [groups.join("\n")]);
}

#[test]
fn what_was_chosen_in_an_earlier_session_is_no_news() {
    let mut startup = startup("en", WIDE, &Arc::default());
    startup.settings.needs = vec![catalog().needs[0].id.to_string()];
    let (_, listener) = listened_from(startup, WIDE);
    assert!(!groups(&listener).is_empty());
    assert_eq!(listener.announced(), NOTHING);
}

#[test]
fn the_first_start_says_what_this_is() {
    let mut startup = startup("en", WIDE, &Arc::default());
    startup.settings.welcomed = false;
    startup.language = None;
    startup.system_languages = vec!["is".parse().expect("a language")];
    let (mut typist, listener) = listened_from(startup, WIDE);
    let l10n = typist.app.l10n();
    let date = l10n.date(catalog().reviewed);
    let words = [
        fl!(l10n, "welcome", date = date),
        fl!(l10n, "welcome-language"),
    ];
    let mut words = words.map(|words| strip_bidi(&words));
    let mut announced = listener.announced();
    // In which order is up to AccessKit.
    words.sort();
    announced.sort();
    assert_eq!(announced, words);
    look_elsewhere(&mut typist, Screen::Guide);
    assert_eq!(listener.announced(), NOTHING);
}

/// The ids of the buttons that copy, where they are, and what shows them.
fn copies(catalog: &Catalog) -> Vec<(&'static str, Screen, Option<Message>)> {
    let signal = catalog.first();
    let link = Message::Request(AppRequest::ShowLinkDetails(signal.downloads[0].link));
    let fingerprint = AppRequest::ShowFingerprint(signal.id.clone(), signal.keys[0].id.clone());
    let share = AppRequest::Share(signal.id.clone());
    vec![
        ("copy-markdown", Screen::Compare, None),
        ("copy", Screen::Guide, Some(failed(0))),
        ("modal-copy", Screen::Guide, Some(link)),
        (
            "modal-copy",
            Screen::Guide,
            Some(Message::Request(fingerprint)),
        ),
        ("share-copy", Screen::Guide, Some(Message::Request(share))),
        ("copy-key-signal-android-13", Screen::Guide, None),
    ]
}

fn press(typist: &mut Typist, id: &'static str) {
    typist.operate(&mut focus(Id::new(id)));
    typist.press(Named::Enter);
    typist.redraw();
}

#[test]
fn what_was_copied_is_announced_once() {
    for (index, (id, screen, message)) in copies(&catalog()).into_iter().enumerate() {
        // In turns: it is the same word everywhere.
        let language = if index % 2 == 0 { "en" } else { "he" };
        let (mut typist, listener) = listened(language, WIDE);
        happened(&mut typist, Message::ScreenChosen(screen));
        message
            .into_iter()
            .for_each(|message| happened(&mut typist, message));
        listener.announced();
        press(&mut typist, id);
        assert!(typist.copied.is_some(), "{language} {id}");
        let copied = strip_bidi(&fl!(typist.app.l10n(), "copied"));
        assert_eq!(listener.announced(), [copied], "{language} {id}");
        // A menu over it, and the same again.
        let menu = ContextMenu::Link(catalog().first().downloads[0].link);
        happened(
            &mut typist,
            Message::ContextMenuRequested(menu, iced::Point::ORIGIN),
        );
        happened(&mut typist, Message::Dismissed);
        look_elsewhere(&mut typist, screen);
        assert_eq!(listener.announced(), NOTHING, "{language} {id}");
    }
}

#[test]
fn what_was_copied_anew_is_announced_anew() {
    let (mut typist, listener) = listened("en", WIDE);
    happened(&mut typist, Message::ScreenChosen(Screen::Compare));
    for _ in 0..2 {
        press(&mut typist, "copy-text");
        assert_eq!(listener.announced(), ["Copied"]);
        let differences = Message::Compare(compare::Message::DifferencesToggled);
        happened(&mut typist, differences);
        assert_eq!(listener.announced(), NOTHING);
    }
}

#[test]
fn what_a_cell_rests_on_is_announced_and_the_cell_says_whether_it_is_open() {
    let (mut typist, listener) = listened("en", WIDE);
    happened(&mut typist, Message::ScreenChosen(Screen::Compare));
    let catalog = catalog();
    let signal = catalog.first();
    let cells: Vec<(String, Option<String>)> = {
        let l10n = typist.app.l10n();
        let messengers = catalog.messengers().iter().collect();
        let table = Comparison::new(&catalog, l10n, messengers, false);
        let cell = |row: &Row<'_>| {
            let name = fl!(
                l10n,
                "spoken-cell",
                name = signal.name.as_str(),
                criterion = l10n.inline(&subject_name(l10n, row.subject)),
                words = l10n.inline(&cell_words(l10n, &row.cells[0]))
            );
            let about = match row.subject {
                Subject::Need(_, need) => Some(l10n.text(&need.about)),
                _ => None,
            };
            (strip_bidi(&name), about)
        };
        table.rows.iter().map(cell).collect()
    };
    for (index, (name, about)) in cells.into_iter().enumerate() {
        assert_eq!(listener.named(&name).node.is_expanded(), Some(false));
        // The same again is news again.
        for _ in 0..2 {
            ask(&mut typist, &listener, &name, Act::Press);
            let cell = listener.named(&name);
            assert_eq!(cell.node.is_expanded(), Some(true), "{name}");
            assert!(cell.is_focused, "{name}");
            let announced = listener.announced();
            let [said] = &announced[..] else {
                panic!("{name}: {announced:#?}")
            };
            assert!(said.len() > 5, "{name}: {said}");
            // All of it can be read, and what the row is about.
            let heard = listener.heard();
            assert!(heard.iter().any(|node| node.name == *said), "{name}");
            if let Some(about) = &about {
                assert!(heard.iter().any(|node| node.name == *about), "{name}");
            }
            if index == 0 {
                look_elsewhere(&mut typist, Screen::Compare);
            }
            ask(&mut typist, &listener, &name, Act::Press);
            assert_eq!(listener.named(&name).node.is_expanded(), Some(false));
            assert_eq!(listener.announced(), NOTHING, "{name}");
            if index > 0 {
                break;
            }
        }
    }
}

#[test]
fn whoever_begins_to_listen_hears_what_is_there_to_be_said() {
    let mut startup = startup("en", WIDE, &Arc::default());
    startup.settings.welcomed = false;
    startup.services.today = Date::parse("2029-01-01");
    let (mut typist, listener) = listened_from(startup, WIDE);
    let mut announced = listener.announced();
    announced.sort();
    assert_eq!(announced.len(), 2, "{announced:#?}");
    // Somebody else begins, who knows nothing.
    listener.stop();
    typist.redraw();
    happened(
        &mut typist,
        Message::Guide(guide::Message::NeedsFolded(false)),
    );
    assert_eq!(listener.announced(), NOTHING);
    listener.begin();
    typist.redraw();
    let mut again = listener.announced();
    again.sort();
    assert_eq!(again, announced);
    typist.press(Named::Tab);
    typist.redraw();
    assert_eq!(listener.announced(), NOTHING);
}
