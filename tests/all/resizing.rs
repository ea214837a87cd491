//! A window that is made wider or narrower: what was in view stays in view, and what has the focus keeps it. However small it becomes,
//! the program goes on.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Rectangle, Size, Vector};
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Message, Screen};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::{about, compare, guide, learn};

use crate::selecting::texts;
use crate::support::{catalog, languages};
use crate::typist::Typist;

/// Beside it, one pane; from it on, two.
const TWO_PANES: f32 = 720.0;
/// From it on, two columns of cards.
const TWO_COLUMNS: f32 = 1760.0;
const HEIGHT: f32 = 700.0;

/// From one width to another.
const WAYS: [(f32, f32); 8] = [
    (TWO_COLUMNS - 1.0, TWO_COLUMNS),
    (TWO_COLUMNS, TWO_COLUMNS - 1.0),
    (TWO_PANES, TWO_PANES - 1.0),
    (TWO_PANES - 1.0, TWO_PANES),
    (1120.0, 1920.0),
    (1920.0, 1120.0),
    (380.0, 1120.0),
    (1120.0, 380.0),
];

/// A page to read, and its pane.
fn pages() -> Vec<(Vec<Message>, &'static str)> {
    let messenger = catalog().messenger("simplex").expect("simplex").id.clone();
    let messenger = Message::Guide(guide::Message::MessengerChosen(messenger));
    let article = learn::Message::ArticleChosen(Article::Changes);
    let screen = Message::ScreenChosen;
    vec![
        (vec![messenger], guide::DETAIL),
        (
            vec![screen(Screen::Learn), Message::Learn(article)],
            learn::ARTICLE,
        ),
        (vec![screen(Screen::About)], about::ABOUT),
        (vec![screen(Screen::Compare)], compare::TABLE),
    ]
}

fn reader(language: &str, width: f32, page: &[Message]) -> Typist {
    let mut typist = Typist::new(language, Size::new(width, HEIGHT));
    for message in page {
        typist.happened(message.clone());
    }
    typist.redraw();
    typist
}

/// The pane in the window, and its texts where they are seen.
fn seen(typist: &mut Typist, pane: &'static str) -> (Rectangle, Vec<(Rectangle, String)>) {
    let scrolled = typist.scrolled(pane).expect("a pane");
    let area = typist.visible_bounds(pane).expect("a pane in view");
    let texts = texts(typist, pane).into_iter();
    let texts = texts.map(|(bounds, text)| (bounds - Vector::new(0.0, scrolled.offset), text));
    (area, texts.collect())
}

/// The first text that begins in view and is there only once, and how far below the top of the pane it begins.
fn first_in_view(typist: &mut Typist, pane: &'static str) -> Option<(String, f32)> {
    let (area, texts) = seen(typist, pane);
    let times = |text: &String| texts.iter().filter(|(_, other)| other == text).count();
    let below = |bounds: &Rectangle| bounds.y - area.y;
    let in_view = texts.iter().filter(|(bounds, text)| {
        below(bounds) >= 0.0 && bounds.y < area.y + area.height && times(text) == 1
    });
    let first = in_view.min_by(|(one, _), (other, _)| one.y.total_cmp(&other.y));
    first.map(|(bounds, text)| (text.clone(), below(bounds)))
}

#[test]
fn what_was_in_view_stays_in_view_whatever_the_width_becomes() {
    for ((from, to), language) in WAYS.into_iter().zip(languages_in_turn()) {
        for (page, pane) in pages() {
            let mut typist = reader(language, from, &page);
            for _ in 0..2 {
                typist.press(Named::PageDown);
                typist.redraw();
            }
            let first = first_in_view(&mut typist, pane);
            let (text, before) = first.expect("something begins in view");
            // Through another width in between, as it is when an edge is pulled.
            for width in [f32::midpoint(from, to), to] {
                typist.resize(Size::new(width, HEIGHT));
                typist.redraw();
            }
            let name = format!("{language} {from} → {to} {pane}: {text}");
            let (area, texts) = seen(&mut typist, pane);
            let after = texts.iter().find(|(_, other)| *other == text);
            let Some(after) = after.map(|(bounds, _)| bounds.y - area.y) else {
                assert!(pane == compare::TABLE, "{name}: gone");
                continue;
            };
            assert!(
                after > -1.0 && after < area.height,
                "{name}: out of view: {before} became {after}"
            );
            let scrolled = typist.scrolled(pane).expect("a pane");
            let end = scrolled.whole - scrolled.height;
            let is_at_an_end = scrolled.offset <= 1.0 || scrolled.offset >= end - 1.0;
            assert!(
                is_at_an_end || (after - before).abs() < 2.0,
                "{name}: {before} became {after}"
            );
        }
    }
}

#[test]
fn what_has_the_focus_keeps_it_whatever_the_width_becomes() {
    // Each test goes back again.
    let ways = WAYS.into_iter().step_by(2);
    for ((from, to), language) in ways.zip(languages_in_turn()) {
        for (page, _) in pages() {
            let mut typist = reader(language, from, &page);
            let all = typist.stops().len();
            let mut kept = 0;
            for part in [0.4, 0.9] {
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "one of them"
                )]
                let nth = (all as f32 * part) as usize;
                // From the one before it, so that it is shown.
                typist.operate(&mut FocusNth { left: nth - 1 });
                typist.press(Named::Tab);
                typist.redraw();
                let before = focused(&mut typist);
                assert!(before.is_some());
                let name = format!("{language} {from} → {to} {page:?}: {before:?}");
                typist.resize(Size::new(to, HEIGHT));
                typist.redraw();
                match focused(&mut typist) {
                    now @ Some(_) => {
                        assert_eq!(now, before, "{name}");
                        let stops = typist.stops();
                        let seen = stops.iter().find(|stop| stop.is_focused);
                        let seen = seen.and_then(|stop| stop.visible).unwrap_or_default();
                        assert!(seen.height > 4.0, "{name}: out of view");
                        kept += 1;
                    }
                    None => {
                        let buttons = buttons(&mut typist).into_iter();
                        let mut names = buttons.map(|(_, name)| Some(name));
                        assert!(!names.any(|name| name == before), "{name}: lost");
                    }
                }
                // What is not there in the one has it again in the other.
                typist.resize(Size::new(from, HEIGHT));
                typist.redraw();
                assert_eq!(focused(&mut typist), before, "{name}: on the way back");
            }
            assert!(kept > 0, "{language} {from} → {to} {page:?}");
        }
    }
}

fn languages_in_turn() -> impl Iterator<Item = &'static str> {
    std::iter::repeat_with(languages).flatten()
}

/// The id of what has the focus, and what stands on it.
fn focused(typist: &mut Typist) -> Option<String> {
    let mut buttons = buttons(typist).into_iter();
    let focused = buttons.find(|(is_focused, _)| *is_focused);
    focused.map(|(_, name)| name)
}

/// A widget that can have the focus: whether it has, and its id with the words on it.
fn buttons(typist: &mut Typist) -> Vec<(bool, String)> {
    let mut buttons = Buttons::default();
    typist.operate(&mut buttons);
    buttons.found
}

#[derive(Default)]
struct Buttons {
    found: Vec<(bool, String)>,
    is_next: bool,
    is_inside: bool,
}

impl Operation for Buttons {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.is_inside;
        self.is_inside |= std::mem::take(&mut self.is_next);
        operate(self);
        self.is_inside = outside;
    }

    fn container(&mut self, _: Option<&Id>, _: Rectangle) {
        self.is_next = false;
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        let id = id.map_or_else(String::new, |id| format!("{id:?} "));
        self.found.push((state.is_focused(), id));
        self.is_next = true;
    }

    fn text(&mut self, _: Option<&Id>, _: Rectangle, text: &str) {
        if let Some((_, name)) = self.found.last_mut().filter(|_| self.is_inside) {
            name.push_str(text);
        }
    }
}

/// Gives the focus to one of all that can have it.
struct FocusNth {
    left: usize,
}

impl Operation for FocusNth {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if self.left == 0 {
            state.focus();
        } else {
            state.unfocus();
        }
        self.left = self.left.wrapping_sub(1);
    }
}

/// As another program may make a window, whatever it asks for; and on the way there.
pub const TINY: [Size; 6] = [
    Size::new(1.0, 1.0),
    Size::new(24.0, 24.0),
    Size::new(40.0, 700.0),
    Size::new(120.0, 60.0),
    Size::new(1.0, 700.0),
    Size::new(1120.0, 1.0),
];

/// Windows in which something is selected, written or open, and has the focus. `fits.rs` has everything that can be shown.
fn states(language: &str) -> Vec<(String, Typist)> {
    let mut states = Vec::new();
    for (messages, pane) in pages() {
        let mut typist = reader(language, 1120.0, &messages);
        typist.press_with(Named::ArrowDown, Modifiers::SHIFT);
        states.push((pane.to_owned(), typist));
    }
    let mut searching = reader(language, 1120.0, &[Message::SearchRequested]);
    searching.write("signal briar element");
    states.push(("search".to_owned(), searching));
    for menu in [Menu::Language, Menu::Theme] {
        let opened = reader(language, 1120.0, &[Message::MenuPressed(menu)]);
        states.push((format!("{menu:?}"), opened));
    }
    let signal = catalog().messengers()[0].id.clone();
    for request in [
        Request::ShowShortcuts,
        Request::CheckFile,
        Request::Share(signal),
    ] {
        let name = format!("{request:?}");
        states.push((name, reader(language, 1120.0, &[Message::Request(request)])));
    }
    states
}

#[test]
fn no_window_is_too_small() {
    for language in ["en", "he"] {
        for (name, mut typist) in states(language) {
            for size in TINY {
                typist.resize(size);
                for key in [Named::Tab, Named::ArrowDown, Named::End] {
                    typist.press(key);
                }
                typist.redraw();
            }
            typist.resize(Size::new(1120.0, HEIGHT));
            assert!(typist.focused().is_some(), "{language}: {name}");
        }
    }
}
