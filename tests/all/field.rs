//! The search field, by the very events that a window gets: in both directions of the window, and of what is written.

use iced::advanced::widget::{Id, Operation};
use iced::advanced::{input_method, mouse};
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use iced::{Event, Point, Rectangle};
use messenger_guide::gui::accessibility::semantics::{Field, Part};
use messenger_guide::gui::app::Message;
use messenger_guide::gui::screen::guide::SEARCH;

use crate::support::{WIDE, languages};
use crate::typist::Typist;

struct FindField(Option<Field>);

impl Operation for FindField {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(Part::Field(field)) = state.downcast_ref() {
            self.0 = Some(field.clone());
        }
    }
}

fn field(typist: &mut Typist) -> Field {
    let mut find = FindField(None);
    typist.operate(&mut find);
    find.0.expect("a field")
}

fn value(typist: &mut Typist) -> String {
    let value = field(typist).value;
    assert_eq!(value, typist.app.guide().search(), "the application knows");
    value
}

fn selected(typist: &mut Typist) -> String {
    let field = field(typist);
    let (one, other) = field.selection;
    let (from, to) = (one.min(other), one.max(other));
    field.value.chars().skip(from).take(to - from).collect()
}

fn x(typist: &mut Typist) -> f32 {
    field(typist).caret_bounds.x
}

/// With this in its search field, and the caret at its end.
fn searching(language: &str, text: &str) -> Typist {
    let mut typist = Typist::new(language, WIDE);
    typist.happened(Message::SearchRequested);
    typist.write(text);
    typist.redraw();
    typist
}

fn press(typist: &mut Typist, at: Point, button: mouse::Button, clicks: usize) {
    let cursor = mouse::Cursor::Available(at);
    let moved = Event::Mouse(mouse::Event::CursorMoved { position: at });
    typist.receive_all(&[moved], cursor);
    for _ in 0..clicks {
        let down = Event::Mouse(mouse::Event::ButtonPressed(button));
        let up = Event::Mouse(mouse::Event::ButtonReleased(button));
        typist.receive_all(&[down, up], cursor);
    }
    typist.redraw();
}

fn click(typist: &mut Typist, at: Point) {
    press(typist, at, mouse::Button::Left, 1);
}

fn beside_caret(typist: &mut Typist, right: f32) -> Point {
    let caret = field(typist).caret_bounds;
    Point::new(caret.x + right, caret.center_y())
}

#[test]
fn the_caret_stands_where_the_next_letter_will() {
    for language in languages() {
        let mut typist = searching(language, "אבגדה");
        let end = x(&mut typist);
        let mut positions = vec![end];
        for _ in 0..5 {
            typist.press(Named::ArrowRight);
            positions.push(x(&mut typist));
        }
        assert!(positions.is_sorted_by(|a, b| a + 3.0 < *b), "{positions:?}");
        assert_eq!(field(&mut typist).selection.1, 0);
        typist.press(Named::ArrowRight);
        assert_eq!(x(&mut typist), positions[5], "there is nothing further");
        typist.press(Named::End);
        assert_eq!(x(&mut typist), end, "{language}");
        typist.press(Named::Home);
        assert_eq!(x(&mut typist), positions[5], "{language}");
    }
}

#[test]
fn a_click_puts_the_caret_where_it_is_made() {
    for language in languages() {
        let mut typist = searching(language, "אבגדה");
        typist.press(Named::Home);
        let end = {
            typist.press(Named::End);
            beside_caret(&mut typist, -3.0)
        };
        typist.press(Named::Home);
        click(&mut typist, end);
        typist.write("x");
        assert_eq!(value(&mut typist), "אבגדהx", "{language}");
        // Between every two letters.
        for n in 0..=5 {
            let mut typist = searching(language, "אבגדה");
            for _ in 0..n {
                typist.press(Named::ArrowRight);
            }
            let there = beside_caret(&mut typist, 0.5);
            typist.press(Named::End);
            click(&mut typist, there);
            assert!((x(&mut typist) - there.x).abs() < 1.0, "{language} {n}");
            assert_eq!(field(&mut typist).selection.1, 5 - n, "{language} {n}");
        }
    }
}

#[test]
fn the_arrows_go_where_they_point_through_text_of_both_directions() {
    for language in languages() {
        for text in [
            "abc אבג def",
            "אבג abc דהו",
            "Signal שלום 12 a",
            "שָׁלוֹם office!",
        ] {
            let mut typist = searching(language, text);
            let walk = |typist: &mut Typist, key| {
                let mut positions = vec![x(typist)];
                loop {
                    typist.press(key);
                    let now = x(typist);
                    if positions.last() == Some(&now) {
                        return positions;
                    }
                    positions.push(now);
                    assert!(positions.len() < 100, "in a circle: {language} {text}");
                }
            };
            walk(&mut typist, Named::ArrowLeft);
            let right = walk(&mut typist, Named::ArrowRight);
            let mut left = walk(&mut typist, Named::ArrowLeft);
            left.reverse();
            assert_eq!(left, right, "{language} {text}");
            assert!(right.is_sorted_by(|a, b| a < b), "{right:?}");
            let points = text.chars().filter(|c| ('\u{591}'..'\u{5c8}').contains(c));
            assert_eq!(
                right.len(),
                text.chars().count() - points.count() + 1,
                "{language} {text}"
            );
        }
    }
}

#[test]
fn words_are_skipped_in_the_direction_of_the_text() {
    for language in languages() {
        let mut typist = searching(language, "שלום עולם");
        typist.press_with(Named::ArrowRight, Modifiers::CTRL);
        typist.write("x");
        assert_eq!(value(&mut typist), "שלום xעולם", "{language}");
        let mut typist = searching(language, "one two");
        typist.press_with(Named::ArrowLeft, Modifiers::CTRL);
        typist.press_with(Named::ArrowLeft, Modifiers::CTRL | Modifiers::SHIFT);
        assert_eq!(selected(&mut typist), "one ");
        typist.press_with(Named::Backspace, Modifiers::CTRL);
        assert_eq!(value(&mut typist), "two");
        typist.press_with(Named::Delete, Modifiers::CTRL);
        assert_eq!(value(&mut typist), "");
    }
}

#[test]
fn what_is_selected_is_what_the_caret_has_passed() {
    for language in languages() {
        let mut typist = searching(language, "שלום");
        typist.press_with(Named::ArrowRight, Modifiers::SHIFT);
        typist.press_with(Named::ArrowRight, Modifiers::SHIFT);
        assert_eq!(selected(&mut typist), "ום");
        assert_eq!(typist.primary.as_deref(), Some("ום"));
        // An arrow leads to the end of it on its side.
        typist.press(Named::ArrowLeft);
        assert_eq!(field(&mut typist).selection.1, 4);
        typist.press_with(Named::Home, Modifiers::SHIFT);
        assert_eq!(selected(&mut typist), "שלום");
        typist.press(Named::ArrowRight);
        assert_eq!(field(&mut typist).selection.1, 0);
        typist.press_with(Named::End, Modifiers::SHIFT);
        typist.write("x");
        assert_eq!(value(&mut typist), "x");
    }
}

#[test]
fn clicks_select_words_and_everything_and_dragging_selects_letters() {
    for language in languages() {
        let mut typist = searching(language, "שלום Signal");
        typist.press(Named::Home);
        let first = beside_caret(&mut typist, -5.0);
        press(&mut typist, first, mouse::Button::Left, 2);
        assert_eq!(selected(&mut typist), "שלום", "{language}");
        let mut typist = searching(language, "שלום Signal");
        press(&mut typist, first, mouse::Button::Left, 3);
        assert_eq!(selected(&mut typist), "שלום Signal");
        // By dragging out of the field, to where the text ends.
        let mut typist = searching(language, "שלום עולם");
        typist.press(Named::Home);
        let from = beside_caret(&mut typist, 0.0);
        let to = Point::new(0.0, from.y + 100.0);
        let cursor = mouse::Cursor::Available(to);
        let moved = |position| Event::Mouse(mouse::Event::CursorMoved { position });
        let button = mouse::Button::Left;
        typist.receive_all(
            &[
                moved(from),
                Event::Mouse(mouse::Event::ButtonPressed(button)),
                moved(to),
                Event::Mouse(mouse::Event::ButtonReleased(button)),
                moved(from),
            ],
            cursor,
        );
        assert_eq!(selected(&mut typist), "שלום עולם", "{language}");
        assert_eq!(typist.primary.as_deref(), Some("שלום עולם"));
    }
}

#[test]
fn the_clipboard_is_used_as_everywhere() {
    for language in languages() {
        let mut typist = searching(language, "שלום");
        typist.shortcut("ש", Code::KeyA);
        assert_eq!(selected(&mut typist), "שלום");
        typist.shortcut("ב", Code::KeyC);
        assert_eq!(typist.copied.as_deref(), Some("שלום"));
        typist.shortcut("ס", Code::KeyX);
        assert_eq!(value(&mut typist), "");
        typist.shortcut("ה", Code::KeyV);
        typist.press_with(Named::Insert, Modifiers::SHIFT);
        assert_eq!(value(&mut typist), "שלוםשלום");
        // Several lines become one.
        typist.copied = Some("a\nb\u{200f}".to_owned());
        typist.press_with(Named::Insert, Modifiers::SHIFT);
        assert_eq!(value(&mut typist), "שלוםשלוםa b");
    }
}

#[test]
fn the_middle_button_pastes_what_was_selected_where_it_is_pressed() {
    for language in languages() {
        let mut typist = searching(language, "שלום");
        typist.primary = Some("xyz".to_owned());
        typist.press(Named::Home);
        let start = beside_caret(&mut typist, -1.0);
        typist.press(Named::End);
        press(&mut typist, start, mouse::Button::Middle, 1);
        assert_eq!(value(&mut typist), "xyzשלום", "{language}");
    }
}

#[test]
fn what_was_typed_and_deleted_is_undone_and_done_again() {
    for language in languages() {
        let mut typist = searching(language, "שלום עולם");
        typist.shortcut("ז", Code::KeyZ);
        assert_eq!(value(&mut typist), "שלום ");
        typist.shortcut("ז", Code::KeyZ);
        assert_eq!(value(&mut typist), "");
        typist.shortcut("ט", Code::KeyY);
        typist.shortcut("ט", Code::KeyY);
        assert_eq!(value(&mut typist), "שלום עולם");
        // A text that Escape has cleared comes back, too.
        typist.press(Named::Escape);
        assert_eq!(value(&mut typist), "");
        typist.shortcut("ז", Code::KeyZ);
        assert_eq!(value(&mut typist), "שלום עולם");
    }
}

#[test]
fn the_caret_is_always_in_the_field_and_so_is_a_short_text() {
    for language in languages() {
        let bounds = {
            let mut typist = Typist::new(language, WIDE);
            typist.visible_bounds(SEARCH).expect("a field")
        };
        // Behind the icon, whichever side it is on.
        let room = Rectangle {
            x: bounds.x + if language == "he" { 12.0 } else { 35.0 },
            width: bounds.width - 47.0,
            ..bounds
        };
        let is_inside = |typist: &mut Typist| {
            let caret = field(typist).caret_bounds;
            room.x <= caret.x && caret.x + caret.width <= room.x + room.width
        };
        for text in ["ab", "אב", "אב ab"] {
            let mut typist = searching(language, text);
            assert!(is_inside(&mut typist), "{language} {text}");
            typist.press(Named::Home);
            assert!(is_inside(&mut typist), "{language} {text}");
        }
        for words in ["שלום עולם ", "hello world ", "שלום world "] {
            let text = words.repeat(6);
            let mut typist = searching(language, &text);
            let end = x(&mut typist);
            typist.press(Named::Home);
            for key in [Named::ArrowRight, Named::ArrowLeft] {
                for _ in 0..12 {
                    assert!(is_inside(&mut typist), "{language} {words} {key:?}");
                    typist.press_with(key, Modifiers::CTRL);
                }
            }
            typist.press(Named::End);
            assert_eq!(x(&mut typist), end);
            // Left alone, it shows how it begins.
            typist.press(Named::Tab);
            typist.press(Named::Home);
            typist.redraw();
            let caret = {
                typist.press_with(Named::Tab, Modifiers::SHIFT);
                typist.press(Named::Home);
                x(&mut typist)
            };
            assert!((caret - end).abs() > room.width / 2.0, "{language} {words}");
        }
    }
}

#[test]
fn an_input_method_writes_into_the_field() {
    let mut typist = searching("en", "a");
    let events = [
        input_method::Event::Opened,
        input_method::Event::Preedit("に".to_owned(), None),
    ];
    for event in events {
        typist.receive_all(&[Event::InputMethod(event)], mouse::Cursor::Unavailable);
    }
    assert_eq!(value(&mut typist), "a");
    let commit = input_method::Event::Commit("日本".to_owned());
    typist.receive_all(&[Event::InputMethod(commit)], mouse::Cursor::Unavailable);
    assert_eq!(value(&mut typist), "a日本");
}

#[test]
fn no_more_is_kept_than_is_searched_for() {
    let mut typist = searching("he", &"א".repeat(199));
    typist.write("ב");
    assert_eq!(value(&mut typist).chars().count(), 200);
    typist.write("ג");
    assert_eq!(value(&mut typist).chars().count(), 200);
    typist.copied = Some("ד".repeat(500));
    typist.shortcut("ה", Code::KeyV);
    assert!(value(&mut typist).ends_with("אב"));
    typist.press(Named::Backspace);
    assert!(value(&mut typist).ends_with('א'));
}

#[test]
fn a_press_elsewhere_takes_the_focus_along() {
    let mut typist = searching("en", "signal");
    assert_eq!(typist.focused(), Some(Id::new(SEARCH)));
    typist.click("messenger-signal");
    assert_eq!(typist.focused(), Some(Id::new("messenger-signal")));
    typist.click(SEARCH);
    assert_eq!(typist.focused(), Some(Id::new(SEARCH)));
}
