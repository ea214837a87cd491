//! All that is told of each screen, menu and modal, as it was listened to.

use std::fmt::Write as _;

use accesskit::{Live, TextDirection, Toggled};
use iced::Size;
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Message, Screen};
use messenger_guide::gui::request::{ContextMenu, Request as AppRequest};
use messenger_guide::gui::screen::{compare, guide, learn};
use messenger_guide::gui::text_menu::{TextMenu, TextOwner};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::platform::browser::OpenError;

use super::{Heard, listened};
use crate::support::{SMALL, WIDE, catalog, outcomes};

/// A node on a line: its role, its name and, in brackets, its description; then what else it says.
fn line(node: &Heard) -> String {
    let data = &node.node;
    let mut line = format!("{:?}", node.role);
    let mut add = |words: String| {
        line.push(' ');
        line.push_str(&words.replace('\n', " | "));
    };
    if !node.name.is_empty() {
        add(format!("“{}”", node.name));
    }
    if !node.about.is_empty() {
        add(format!("({})", node.about));
    }
    let mut states: Vec<String> = Vec::new();
    let numbers = [
        ("level", data.level()),
        ("item", data.position_in_set()),
        ("items", data.size_of_set()),
        ("row", data.row_index()),
        ("column", data.column_index()),
        ("rows", data.row_count()),
        ("columns", data.column_count()),
    ];
    for (what, number) in numbers {
        states.extend(number.map(|number| format!("{what} {number}")));
    }
    if let (Some(value), Some(most)) = (data.numeric_value(), data.max_numeric_value()) {
        states.push(format!("{value} of {most}"));
    }
    let value = data.value().filter(|value| *value != node.name);
    states.extend(value.map(|value| format!("value “{value}”")));
    states.extend(data.language().map(str::to_owned));
    if node.depth == 0 {
        states.extend(data.text_direction().map(|direction| {
            let is_rtl = direction == TextDirection::RightToLeft;
            if is_rtl {
                "right to left"
            } else {
                "left to right"
            }
            .to_owned()
        }));
    }
    for (state, is_so) in [
        ("selected", data.is_selected() == Some(true)),
        ("not selected", data.is_selected() == Some(false)),
        ("on", data.toggled() == Some(Toggled::True)),
        ("off", data.toggled() == Some(Toggled::False)),
        ("open", data.is_expanded() == Some(true)),
        ("closed", data.is_expanded() == Some(false)),
        ("disabled", data.is_disabled()),
        ("modal", data.is_modal()),
        ("announced", data.live() == Some(Live::Polite)),
        (
            "has a menu",
            node.actions.contains(&accesskit::Action::ShowContextMenu),
        ),
        ("has the focus", node.is_focused),
    ] {
        if is_so {
            states.push(state.to_owned());
        }
    }
    if !states.is_empty() {
        let _ = write!(line, " – {}", states.join(", "));
    }
    format!("{}{line}", "  ".repeat(node.depth))
}

/// The whole of a window after these messages.
fn told(language: &str, size: Size, messages: Vec<Message>) -> String {
    let (mut typist, listener) = listened(language, size);
    for message in messages {
        typist.happened(message);
        typist.redraw();
    }
    let heard = listener.heard();
    let lines = heard.iter().map(line);
    lines.collect::<Vec<_>>().join("\n")
}

/// The views that are compared in every language, by name.
fn views() -> Vec<(&'static str, Vec<Message>)> {
    let catalog = catalog();
    let signal = catalog.first();
    let (link, id) = (signal.downloads[0].link, signal.id.clone());
    let criterion = catalog.criteria[0].term.id.to_string();
    let text = |owner, has_selection| {
        let menu = ContextMenu::Text(TextMenu {
            owner,
            has_selection,
        });
        Message::ContextMenuRequested(menu, iced::Point::ORIGIN)
    };
    let menu = Message::ContextMenuRequested(ContextMenu::Link(link), iced::Point::ORIGIN);
    let fingerprint = AppRequest::ShowFingerprint(id.clone(), signal.keys[0].id.clone());
    let need = guide::Message::NeedToggled(catalog.needs[0].id.clone());
    let screen = Message::ScreenChosen;
    vec![
        ("guide", vec![]),
        (
            "guide-search-and-banner",
            vec![
                Message::Typed("matrix".to_owned()),
                Message::LinkOpened(link, Err(OpenError::new("none"))),
            ],
        ),
        ("guide-needs", vec![Message::Guide(need)]),
        (
            "compare-basis",
            vec![
                screen(Screen::Compare),
                Message::Compare(compare::Message::CellPressed(criterion, id.clone())),
            ],
        ),
        ("learn", vec![screen(Screen::Learn)]),
        (
            "learn-secrecy",
            vec![
                screen(Screen::Learn),
                Message::Learn(learn::Message::ArticleChosen(Article::Secrecy)),
            ],
        ),
        ("about", vec![screen(Screen::About)]),
        ("menu-theme", vec![Message::MenuPressed(Menu::Theme)]),
        ("menu-language", vec![Message::MenuPressed(Menu::Language)]),
        ("menu-link", vec![menu]),
        ("menu-text", vec![text(TextOwner::Page, true)]),
        (
            "modal-shortcuts",
            vec![Message::Request(AppRequest::ShowShortcuts)],
        ),
        (
            "modal-link",
            vec![Message::Request(AppRequest::ShowLinkDetails(link))],
        ),
        ("modal-fingerprint", vec![Message::Request(fingerprint)]),
        ("modal-share", vec![Message::Request(AppRequest::Share(id))]),
        (
            "modal-file-check",
            vec![Message::Request(AppRequest::CheckFile)],
        ),
    ]
}

/// Those in which the window says more in Hebrew than other words.
const IN_HEBREW: [&str; 5] = [
    "guide-search-and-banner",
    "compare-basis",
    "menu-language",
    "menu-link",
    "modal-share",
];
/// Those in which the list is of interest, which a small window shows alone.
const OF_LIST: [&str; 2] = ["guide-search-and-banner", "guide-needs"];

#[test]
fn each_view_is_told_as_it_was_listened_to() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, messages) in views() {
            if IN_HEBREW.contains(&name) {
                let told = told("he", SMALL, messages.clone());
                insta::assert_snapshot!(format!("heard-{name}-he"), told);
            }
            let size = if OF_LIST.contains(&name) { SMALL } else { WIDE };
            let told = told("en", size, messages);
            insta::assert_snapshot!(format!("heard-{name}-en"), told);
        }
    });
}

#[test]
fn a_file_that_is_being_checked_is_told_as_it_was_listened_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("app.AppImage");
    std::fs::write(&file, "abc").expect("a file");
    let (mut typist, listener) = listened("en", WIDE);
    let slow = typist.app.update(Message::FileDropped(file));
    typist.redraw();
    let told = |listener: &super::Listener| {
        let lines = listener.heard();
        lines.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_snapshot!("heard-modal-file-running-en", told(&listener));
        outcomes(slow).for_each(|outcome| typist.happened(outcome));
        typist.redraw();
        insta::assert_snapshot!("heard-modal-file-done-en", told(&listener));
    });
}

#[test]
fn keys_that_do_the_same_are_listed_as_the_language_does_it() {
    for (language, separator) in [("en", ", "), ("ar", "، "), ("zh-Hant", "、")] {
        let keys = vec![Message::Request(AppRequest::ShowShortcuts)];
        let told = strip_bidi(&told(language, WIDE, keys));
        for keys in [["Tab", "Shift+Tab"], ["Page Up", "Page Down"]] {
            let keys = format!("“{}”", keys.join(separator));
            assert!(told.contains(&keys), "{told}");
        }
    }
}
