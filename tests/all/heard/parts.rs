//! The parts as they are heard: tooltips, tables, lists, states, languages, and the text in a field.

use std::any::Any;
use std::collections::HashMap;

use accesskit::{
    Action, ActionData, ActionRequest, Node, NodeId, Role, TextDirection, TextPosition,
    TextSelection, Toggled, TreeId,
};
use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::Named;
use messenger_guide::comparison::Subject;
use messenger_guide::gui::accessibility::nodes::request;
use messenger_guide::gui::accessibility::request::{Act, Request};
use messenger_guide::gui::accessibility::semantics::Part;
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Message, Screen};
use messenger_guide::gui::request::Request as AppRequest;
use messenger_guide::gui::screen::{guide, learn};
use messenger_guide::l10n::bidi::strip_bidi;

use super::{Heard, Listener, SCREENS, ask, listened, prepared, transcript};
use crate::support::{SMALL, WIDE, all_languages, catalog, locales};
use crate::typist::Typist;

/// The words of the tooltips.
#[derive(Default)]
struct Tooltips(Vec<String>);

impl Operation for Tooltips {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Any) {
        if let Some(Part::About { words, .. }) = state.downcast_ref() {
            self.0.extend(words.iter().map(|words| strip_bidi(words)));
        }
    }
}

#[test]
fn whatever_a_tooltip_says_is_heard() {
    let catalog = catalog();
    let signal = catalog.first();
    let chosen = catalog.messengers().iter().map(|messenger| {
        let chosen = guide::Message::MessengerChosen(messenger.id.clone());
        vec![Message::Guide(chosen)]
    });
    let articles = Article::ALL.map(|article| {
        vec![
            Message::ScreenChosen(Screen::Learn),
            Message::Learn(learn::Message::ArticleChosen(article)),
        ]
    });
    let screens = SCREENS.map(|screen| vec![Message::ScreenChosen(screen)]);
    let over = [
        Message::MenuPressed(Menu::Theme),
        Message::MenuPressed(Menu::Language),
        Message::Request(AppRequest::Share(signal.id.clone())),
        Message::Guide(guide::Message::NeedsFolded(false)),
    ];
    let over = over.map(|message| vec![message]);
    let mut said = 0;
    for messages in chosen.chain(articles).chain(screens).chain(over) {
        let (mut typist, listener) = listened("en", WIDE);
        let index = format!("{messages:?}");
        for message in messages {
            typist.happened(message);
            typist.redraw();
        }
        let mut tooltips = Tooltips::default();
        typist.operate(&mut tooltips);
        let heard = listener.heard();
        for words in tooltips.0 {
            let is_said = |node: &Heard| node.name.contains(&words) || node.about.contains(&words);
            assert!(heard.iter().any(is_said), "{index}: {words}");
            said += 1;
        }
    }
    assert!(said > 500, "{said}");
}

#[test]
fn the_table_of_compare_has_headers_for_rows_and_columns() {
    let catalog = catalog();
    for (language, size) in [("en", WIDE), ("he", SMALL)] {
        let (mut typist, listener) = listened(language, size);
        typist.happened(Message::ScreenChosen(Screen::Compare));
        typist.redraw();
        let heard = listener.heard();
        let of = |role: Role| heard.iter().filter(move |node| node.role == role);
        let [table] = &of(Role::Table).collect::<Vec<_>>()[..] else {
            panic!("{}", transcript(&heard))
        };
        let rows: Vec<&Heard> = of(Role::Row).collect();
        let subjects: Vec<Subject<'_>> = Subject::all(&catalog).collect();
        assert_eq!(rows.len(), subjects.len() + 1);
        assert_eq!(table.node.row_count(), Some(rows.len()));
        for (index, row) in rows.iter().enumerate() {
            assert_eq!(row.node.row_index(), Some(index));
        }
        let columns: Vec<&Heard> = of(Role::ColumnHeader).collect();
        assert_eq!(table.node.column_count(), Some(columns.len() + 1));
        for (index, column) in columns.iter().enumerate() {
            assert_eq!(column.node.column_index(), Some(index + 1));
            assert_eq!(column.name, catalog.messengers()[index].name);
            assert!(!column.about.is_empty(), "{column:?}");
        }
        let headers: Vec<&Heard> = of(Role::RowHeader).collect();
        assert_eq!(headers.len(), subjects.len());
        for (header, subject) in headers.iter().zip(subjects) {
            assert_eq!(header.node.column_index(), Some(0));
            let about = match subject {
                Subject::Need(_, need) => strip_bidi(&typist.app.l10n().text(&need.about)),
                _ => String::new(),
            };
            assert_eq!(header.about, about, "{}", header.name);
        }
        let cells: Vec<&Heard> = of(Role::Cell).collect();
        assert_eq!(cells.len(), headers.len() * columns.len());
        for (index, cell) in cells.iter().enumerate() {
            let column = index % columns.len();
            assert_eq!(cell.node.column_index(), Some(column + 1));
            // The button in it says where it is.
            let at = heard.iter().position(|node| node.id == cell.id);
            let button = &heard[at.expect("a cell") + 1];
            assert_eq!(button.role, Role::Button);
            assert!(button.name.contains(&columns[column].name), "{button:?}");
            let header = &headers[index / columns.len()].name;
            assert!(button.name.contains(header), "{button:?}");
        }
    }
}

/// The items of the list with this name.
fn items(heard: &[Heard], list: &str) -> (usize, Vec<Heard>) {
    let at = heard
        .iter()
        .position(|node| node.role == Role::List && node.name == list);
    let at = at.unwrap_or_else(|| panic!("{list}:\n{}", transcript(heard)));
    let inside = heard[at + 1..].iter();
    let inside = inside.take_while(|node| node.depth > heard[at].depth);
    let items = inside.filter(|node| node.role == Role::ListItem);
    let length = heard[at].node.size_of_set().expect("a length");
    (length, items.cloned().collect())
}

#[test]
fn the_items_of_a_list_say_which_they_are_and_how_many() {
    for language in ["en", "he"] {
        let (mut typist, listener) = listened(language, WIDE);
        let heard = listener.heard();
        let word =
            |typist: &Typist, id: &str| strip_bidi(&typist.app.l10n().message(id, HashMap::new()));
        let (length, entries) = items(&heard, &word(&typist, "screen-guide"));
        assert_eq!(length, catalog().messengers().len());
        assert_eq!(entries.len(), length);
        for (index, entry) in entries.iter().enumerate() {
            assert_eq!(entry.node.position_in_set(), Some(index));
            assert_eq!(entry.node.is_selected(), Some(index == 0), "{entry:?}");
        }
        typist.happened(Message::ScreenChosen(Screen::Learn));
        typist.redraw();
        let heard = listener.heard();
        let (length, entries) = items(&heard, &word(&typist, "learn-list"));
        assert_eq!(length, Article::ALL.len());
        assert_eq!(entries.len(), length);
        for (index, entry) in entries.iter().enumerate() {
            assert_eq!(entry.node.position_in_set(), Some(index));
            assert_eq!(entry.node.is_selected(), Some(index == 0), "{entry:?}");
        }
    }
}

#[test]
fn what_is_on_selected_open_or_disabled_says_so() {
    let (mut typist, listener) = listened("en", WIDE);
    let node = |listener: &Listener, name: &str| listener.named(name).node;
    for (screen, name) in [(Screen::Learn, "Learn"), (Screen::Compare, "Compare")] {
        assert_eq!(node(&listener, name).is_selected(), Some(false));
        typist.happened(Message::ScreenChosen(screen));
        typist.redraw();
        assert_eq!(node(&listener, name).role(), Role::Tab);
        assert_eq!(node(&listener, name).is_selected(), Some(true));
    }
    let differences = "Only differences";
    assert_eq!(node(&listener, differences).toggled(), Some(Toggled::False));
    ask(&mut typist, &listener, differences, Act::Press);
    assert_eq!(node(&listener, differences).toggled(), Some(Toggled::True));
    // A button that opens something says whether that is open, and the other way round.
    typist.happened(Message::ScreenChosen(Screen::Guide));
    typist.redraw();
    let fold = listener.heard().into_iter();
    let fold = fold.rev().find(|node| node.node.is_expanded().is_some());
    let fold = fold.expect("what unfolds the needs");
    assert_eq!(fold.node.is_expanded(), Some(false));
    assert!(fold.node.supports_action(Action::Expand));
    assert!(!fold.node.supports_action(Action::Collapse));
    let expand = Request::Act(fold.id, Act::Press);
    typist.happened(Message::AccessibilityRequested(expand));
    typist.redraw();
    let heard = listener.heard();
    let fold = heard.iter().find(|node| node.id == fold.id).expect("it");
    assert_eq!(fold.node.is_expanded(), Some(true));
    assert!(fold.node.supports_action(Action::Collapse));
    assert!(!fold.node.supports_action(Action::Expand));
    // One of several is chosen in a menu, others are on or off.
    typist.happened(Message::MenuPressed(Menu::Theme));
    typist.redraw();
    let heard = listener.heard();
    let on = |role: Role| {
        let nodes = heard.iter().filter(move |node| node.role == role);
        let on = nodes.map(|node| node.node.toggled() == Some(Toggled::True));
        on.collect::<Vec<_>>()
    };
    assert_eq!(on(Role::MenuItemRadio), [true, false, false]);
    assert_eq!(on(Role::MenuItemCheckBox), [false]);
    typist.happened(Message::Dismissed);
    // Without a messenger on the page, it can't be saved.
    let signal = catalog().first().id.clone();
    let share = AppRequest::Share(signal.clone());
    typist.happened(Message::Request(share));
    typist.redraw();
    let dialogs = listener.heard().into_iter();
    let dialogs = dialogs.filter(|node| node.role == Role::Dialog);
    let are_modal: Vec<bool> = dialogs.map(|dialog| dialog.node.is_modal()).collect();
    assert_eq!(are_modal, [true]);
    let disabled = |listener: &Listener| {
        let heard = listener.heard();
        heard
            .iter()
            .filter(|node| node.node.is_disabled())
            .map(|node| {
                assert!(!node.actions.contains(&Action::Click), "{node:?}");
                assert!(!node.actions.contains(&Action::Focus), "{node:?}");
                node.name.clone()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(disabled(&listener), [""; 0]);
    typist.happened(Message::HandoutToggled(signal));
    typist.redraw();
    assert_eq!(disabled(&listener), ["Save the page"]);
}

#[test]
fn the_window_says_its_language_and_direction_and_a_name_in_another_its_own() {
    let locales = locales();
    for language in all_languages() {
        let (mut typist, listener) = listened(language, WIDE);
        typist.happened(Message::MenuPressed(Menu::Language));
        typist.redraw();
        let heard = listener.heard();
        let root = &heard[0];
        assert_eq!(root.role, Role::Window);
        assert_eq!(root.node.language(), Some(language));
        let own_name = locales.languages().find(|one| one.name() == language);
        let own_name = own_name.expect("a language").own_name();
        // The Hebrew letters, the Arabic ones, and what lies between them.
        let is_rtl = own_name.contains(|letter| ('\u{590}'..='\u{8ff}').contains(&letter));
        let direction = if is_rtl {
            TextDirection::RightToLeft
        } else {
            TextDirection::LeftToRight
        };
        assert_eq!(root.node.text_direction(), Some(direction), "{language}");
        let named: Vec<(&str, &str)> = heard[1..]
            .iter()
            .filter_map(|node| Some((node.name.as_str(), node.node.language()?)))
            .collect();
        let mut expected: Vec<(&str, &str)> = locales
            .languages()
            .map(|language| (language.own_name(), language.name()))
            .collect();
        expected.sort_by_key(|(name, _)| named.iter().position(|(heard, _)| heard == name));
        assert_eq!(named, expected, "{language}");
    }
}

/// Those of what is written in the field with this role, and the field.
fn written(listener: &Listener, role: Role) -> (Heard, Vec<Node>) {
    let heard = listener.heard();
    let at = heard.iter().position(|node| node.role == role);
    let at = at.expect("a field");
    let runs = heard[at + 1..].iter();
    let runs = runs.take_while(|node| node.role == Role::TextRun);
    let runs = runs.map(|node| node.node.clone()).collect();
    (heard[at].clone(), runs)
}

#[test]
fn what_is_written_in_a_field_has_its_own_direction() {
    for language in ["en", "he"] {
        for (text, direction) in [
            ("matrix", TextDirection::LeftToRight),
            ("שלום", TextDirection::RightToLeft),
        ] {
            let (mut typist, listener) = listened(language, WIDE);
            typist.write(text);
            typist.redraw();
            let (_, runs) = written(&listener, Role::SearchInput);
            let directions: Vec<_> = runs.iter().map(Node::text_direction).collect();
            assert_eq!(directions, [Some(direction)], "{language} {text}");
        }
    }
}

#[test]
fn a_long_text_in_a_field_is_heard_word_by_word() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("app.AppImage");
    std::fs::write(&file, "abc").expect("a file");
    let (mut typist, listener) = listened("en", WIDE);
    typist.happened(Message::FileDropped(file));
    typist.redraw();
    // No field takes more than 200.
    for length in [0, 1, 2, 3, 99, 199, 200] {
        let text: String = "ab ".chars().cycle().take(length).collect();
        let (field, _) = written(&listener, Role::TextInput);
        let write = Request::Act(field.id, Act::Write(text.clone()));
        typist.happened(Message::AccessibilityRequested(write));
        typist.redraw();
        let (field, runs) = written(&listener, Role::TextInput);
        assert_eq!(field.node.value(), Some(text.as_str()));
        let whole: String = runs.iter().flat_map(Node::value).collect();
        assert_eq!(whole, text);
        let mut starts = 0;
        for run in &runs {
            let value = run.value().expect("a value");
            assert_eq!(run.character_lengths().len(), value.chars().count());
            for start in run.word_starts() {
                assert_eq!(value.chars().nth((*start).into()), Some('a'), "{length}");
            }
            starts += run.word_starts().len();
        }
        assert_eq!(starts, text.matches('a').count(), "{length}");
        // From where to where is selected is found again, by way of what assistive technology asks for.
        for (from, to) in [
            (0, 0),
            (0, length),
            (length / 2, length),
            (length, 30.min(length)),
        ] {
            let select = Request::Act(field.id, Act::Select(from, to));
            typist.happened(Message::AccessibilityRequested(select));
            typist.redraw();
            let (field, _) = written(&listener, Role::TextInput);
            let selection = *field.node.text_selection().expect("a selection");
            let asked = ActionRequest {
                action: Action::SetTextSelection,
                target_tree: TreeId::ROOT,
                target_node: NodeId(field.id),
                data: Some(ActionData::SetTextSelection(selection)),
            };
            let expected = Request::Act(field.id, Act::Select(from, to));
            assert_eq!(request(asked), Some(expected), "{length}");
        }
    }
}

#[test]
fn what_assistive_technology_asks_for_is_done_or_left_alone() {
    let asked = |action, data| {
        let request = request(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: NodeId(7),
            data,
        });
        request.map(|request| match request {
            Request::Act(7, act) => act,
            other => panic!("{other:?}"),
        })
    };
    for (action, act) in [
        (Action::Click, Act::Press),
        (Action::Expand, Act::Press),
        (Action::Collapse, Act::Press),
        (Action::Focus, Act::Focus),
        (Action::ShowContextMenu, Act::OpenContextMenu),
        (Action::ScrollIntoView, Act::ScrollIntoView),
    ] {
        assert_eq!(asked(action, None), Some(act), "{action:?}");
    }
    let text = ActionData::Value("abc".into());
    assert_eq!(
        asked(Action::SetValue, Some(text.clone())),
        Some(Act::Write("abc".to_owned()))
    );
    let at = |character_index| TextPosition {
        node: NodeId(8),
        character_index,
    };
    let selection = ActionData::SetTextSelection(TextSelection {
        anchor: at(3),
        focus: at(1),
    });
    assert_eq!(
        asked(Action::SetTextSelection, Some(selection.clone())),
        Some(Act::Select(3, 1))
    );
    // Without what it needs, or what no widget does.
    assert_eq!(asked(Action::SetValue, None), None);
    assert_eq!(asked(Action::SetValue, Some(selection)), None);
    assert_eq!(asked(Action::SetTextSelection, Some(text)), None);
    assert_eq!(asked(Action::Increment, None), None);
    assert_eq!(asked(Action::Blur, None), None);
}

#[test]
fn expand_and_collapse_and_the_menu_do_what_the_button_does() {
    let (mut typist, listener) = prepared("en", WIDE, Screen::Guide);
    let ask = |typist: &mut Typist, id: u64, action| {
        let asked = request(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: NodeId(id),
            data: None,
        });
        typist.happened(Message::AccessibilityRequested(asked.expect("a request")));
        typist.redraw();
    };
    let language = listener.named("English");
    ask(&mut typist, language.id, Action::Expand);
    assert_eq!(typist.app.menu(), Some(Menu::Language));
    typist.press(Named::Escape);
    typist.redraw();
    assert_eq!(typist.app.menu(), None);
    let homepage = listener.named("Homepage");
    ask(&mut typist, homepage.id, Action::ShowContextMenu);
    let menus = listener.heard().into_iter();
    assert_eq!(menus.filter(|node| node.role == Role::Menu).count(), 1);
}
