//! Selecting and copying text, by the very events that a window gets, in both directions.

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::advanced::mouse;
use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use iced::{Event, Point, Rectangle, Size, Vector, touch};
use messenger_guide::catalog::Date;
use messenger_guide::fl;
use messenger_guide::gui::app::{Message, Screen};
use messenger_guide::gui::screen::{about, compare, guide, learn};
use messenger_guide::l10n::bidi::strip_bidi;

use crate::support::{Recorder, WIDE, begin, catalog, languages, startup};
use crate::typist::Typist;

/// The pane of each screen whose text can be selected.
pub const PANES: [(Screen, &str); 4] = [
    (Screen::Guide, guide::DETAIL),
    (Screen::Compare, compare::TABLE),
    (Screen::Learn, learn::ARTICLE),
    (Screen::About, about::ABOUT),
];

/// The texts in a pane, with where they are while nothing is scrolled.
struct Texts {
    pane: Id,
    is_next: bool,
    is_inside: bool,
    found: Vec<(Rectangle, String)>,
}

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.is_inside;
        self.is_inside |= std::mem::take(&mut self.is_next);
        operate(self);
        self.is_inside = outside;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.is_next = id == Some(&self.pane);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if self.is_inside {
            self.found.push((bounds, strip_bidi(text)));
        }
    }
}

pub fn texts(typist: &mut Typist, pane: &'static str) -> Vec<(Rectangle, String)> {
    let mut texts = Texts {
        pane: Id::new(pane),
        is_next: false,
        is_inside: false,
        found: Vec::new(),
    };
    typist.operate(&mut texts);
    texts.found
}

/// The paragraphs of several lines that are in view in the Guide, from the top.
pub fn paragraphs(typist: &mut Typist) -> Vec<(Rectangle, String)> {
    let texts = texts(typist, guide::DETAIL);
    let is_seen = |bounds: Rectangle| bounds.height > 45.0 && bounds.y + bounds.height < 740.0;
    let texts = texts.into_iter();
    texts.filter(|(bounds, _)| is_seen(*bounds)).collect()
}

fn moved(position: Point) -> Event {
    Event::Mouse(mouse::Event::CursorMoved { position })
}

fn drag(typist: &mut Typist, from: Point, to: Point) {
    click_and_drag(typist, 1, from, to);
}

fn click(typist: &mut Typist, at: Point, times: usize) {
    click_and_drag(typist, times, at, at);
}

/// Presses several times and drags with the last. All within one frame, so that on a busy computer too the presses
/// belong together.
fn click_and_drag(typist: &mut Typist, times: usize, from: Point, to: Point) {
    let button = mouse::Button::Left;
    let down = Event::Mouse(mouse::Event::ButtonPressed(button));
    let up = Event::Mouse(mouse::Event::ButtonReleased(button));
    let mut events = vec![moved(from)];
    for _ in 1..times {
        events.extend([down.clone(), up.clone()]);
    }
    events.extend([down, moved(to), up]);
    typist.receive_all(&events, mouse::Cursor::Available(to));
    typist.redraw();
}

pub fn copied(typist: &mut Typist) -> String {
    typist.copied = None;
    typist.shortcut("ב", Code::KeyC);
    typist.copied.clone().unwrap_or_default()
}

/// The start of a text, on its first line, and its end: a bit beside it.
pub fn ends(language: &str, bounds: Rectangle) -> (Point, Point) {
    let (left, right) = (bounds.x - 4.0, bounds.x + bounds.width + 4.0);
    let (top, bottom) = (bounds.y + 3.0, bounds.y + bounds.height - 3.0);
    if language == "he" {
        (Point::new(right, top), Point::new(left, bottom))
    } else {
        (Point::new(left, top), Point::new(right, bottom))
    }
}

#[test]
fn dragging_selects_what_it_passes_from_one_paragraph_to_another() {
    for language in languages() {
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let (first, words) = &paragraphs(&mut typist).remove(0);
        // The widest text further down, which is on no button.
        let texts = texts(&mut typist, guide::DETAIL).into_iter();
        let below = texts.filter(|(b, _)| b.y > first.y + first.height && b.y + b.height < 740.0);
        let widest = below.max_by(|(one, _), (other, _)| one.width.total_cmp(&other.width));
        let (last, more) = &widest.expect("a text");
        let (start, end) = ends(language, *first);
        drag(&mut typist, start, end);
        assert_eq!(copied(&mut typist), *words, "{language}");
        assert_eq!(typist.primary.as_deref(), Some(words.as_str()));
        // Upwards, and over all that stands between the two.
        let (_, below) = ends(language, *last);
        drag(&mut typist, below, start);
        let all = copied(&mut typist);
        assert!(all.starts_with(words.as_str()), "{language}: {all}");
        assert!(all.ends_with(more.as_str()), "{language}: {all}");
        assert!(all.len() > words.len() + more.len() + 10, "{all}");
        assert_eq!(strip_bidi(&all), all, "no marks of direction");
    }
}

/// Size of a window with room for all that may stand beside a page.
const TALL: Size = Size::new(1120.0, 1300.0);

#[test]
fn what_stands_beside_the_page_is_selected_once_it_was_pressed() {
    for language in languages() {
        let recorder = Arc::new(Recorder::default());
        let mut start = startup(language, TALL, &recorder);
        start.settings.welcomed = false;
        start.services.today = Date::parse("2031-01-01");
        let mut typist = Typist::at(begin(start), TALL);
        typist.happened(Message::ScreenChosen(Screen::Compare));
        typist.redraw();
        typist.shortcut("ש", Code::KeyA);
        let page = copied(&mut typist);
        typist.click("cell-audited-signal");
        let mut parts = BTreeSet::from([page.clone()]);
        for id in ["basis", "banner-0", "welcome", "compare-top"] {
            let part = typist.visible_bounds(id).expect("in view");
            // In the upper part stand its words, and no buttons.
            let at = Point::new(part.center_x(), part.y + 0.3 * part.height);
            click(&mut typist, at, 1);
            typist.shortcut("ש", Code::KeyA);
            let part = copied(&mut typist);
            assert!(
                part.contains(' ') && !parts.contains(&part),
                "{language} {id}: {part}"
            );
            parts.insert(part);
        }
        // Something else was pressed: the keys are for the page again.
        typist.click("basis-close");
        typist.shortcut("ש", Code::KeyA);
        assert_eq!(copied(&mut typist), page, "{language}");
    }
}

#[test]
fn a_double_click_selects_a_word_and_a_triple_click_a_paragraph() {
    for language in languages() {
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let (bounds, words) = paragraphs(&mut typist).remove(0);
        let (start, _) = ends(language, bounds);
        let inwards = if language == "he" { -8.0 } else { 8.0 };
        let first = start + Vector::new(inwards, 0.0);
        click(&mut typist, first, 2);
        let word = words.split(' ').next().expect("a word");
        assert_eq!(copied(&mut typist), word, "{language}");
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        click(&mut typist, first, 3);
        assert_eq!(copied(&mut typist), words, "{language}");
        // Whole words, as far as the pointer goes.
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let further = first + Vector::new(inwards * 12.0, 0.0);
        click_and_drag(&mut typist, 2, first, further);
        let some = copied(&mut typist);
        assert!(some.contains(' ') && words.starts_with(&some), "{some}");
        assert!(words[some.len()..].starts_with(|c: char| !c.is_alphabetic()));
    }
}

#[test]
fn shift_and_arrows_move_the_end_of_what_is_selected() {
    for language in languages() {
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let (bounds, words) = paragraphs(&mut typist).remove(0);
        let (start, _) = ends(language, bounds);
        click(&mut typist, start, 1);
        assert_eq!(copied(&mut typist), "");
        let (on, back) = if language == "he" {
            (Named::ArrowLeft, Named::ArrowRight)
        } else {
            (Named::ArrowRight, Named::ArrowLeft)
        };
        for _ in 0..3 {
            typist.press_with(on, Modifiers::SHIFT);
        }
        let three: String = words.chars().take(3).collect();
        assert_eq!(copied(&mut typist), three, "{language}");
        assert_eq!(typist.primary.as_deref(), Some(three.as_str()));
        typist.press_with(back, Modifiers::SHIFT);
        assert_eq!(copied(&mut typist).chars().count(), 2);
        typist.press_with(on, Modifiers::SHIFT | Modifiers::CTRL);
        let word = words.split([' ', ',']).next().expect("a word");
        assert_eq!(copied(&mut typist), word);
        typist.press_with(Named::End, Modifiers::SHIFT);
        let line = copied(&mut typist);
        assert!(
            words.starts_with(&line) && line.len() > word.len(),
            "{line}"
        );
        typist.press_with(Named::ArrowDown, Modifiers::SHIFT);
        let two = copied(&mut typist);
        assert!(words.starts_with(&two) && two.len() > line.len(), "{two}");
        for _ in 0..9 {
            typist.press_with(Named::ArrowDown, Modifiers::SHIFT);
        }
        let more = copied(&mut typist);
        assert!(
            more.starts_with(&words) && more.len() > words.len(),
            "{more}"
        );
        typist.press_with(Named::Home, Modifiers::SHIFT | Modifiers::CTRL);
        assert!(!copied(&mut typist).contains(&words));
    }
}

#[test]
fn everything_on_a_page_is_selected_at_once() {
    for language in languages() {
        for (screen, pane) in PANES {
            let mut typist = Typist::new(language, WIDE);
            typist.happened(Message::ScreenChosen(screen));
            typist.redraw();
            typist.shortcut("ש", Code::KeyA);
            let all = copied(&mut typist);
            let texts = texts(&mut typist, pane);
            let long = texts.iter().filter(|(bounds, _)| bounds.height > 45.0);
            for (_, text) in long {
                let is_in_button = screen == Screen::Compare;
                assert!(
                    all.contains(text) || is_in_button,
                    "{language} {screen:?}: {text}"
                );
            }
            assert!(all.len() > 200, "{language} {screen:?}: {all}");
            // The words in cells belong to it, and the names of buttons do not.
            let implied = strip_bidi(&fl!(typist.app.l10n(), "level-implied"));
            let has_cells = screen == Screen::Compare;
            assert!(all.matches(&implied).count() > 9 || !has_cells, "{all}");
            let system = "macOS 12 (Monterey)";
            assert!(!all.contains(system), "{all}");
            assert_eq!(strip_bidi(&all), all);
            assert_eq!(typist.primary.as_deref(), Some(all.as_str()));
        }
    }
}

#[test]
fn a_press_elsewhere_and_another_page_end_the_selection() {
    let mut typist = Typist::new("en", WIDE);
    typist.redraw();
    typist.shortcut("a", Code::KeyA);
    assert!(!copied(&mut typist).is_empty());
    typist.click("messenger-molly");
    assert_eq!(copied(&mut typist), "");
    typist.shortcut("a", Code::KeyA);
    let id = catalog().messenger("briar").expect("briar").id.clone();
    typist.happened(Message::Guide(guide::Message::MessengerChosen(id)));
    typist.redraw();
    assert_eq!(copied(&mut typist), "");
    // In the field, the keys are about what is written there.
    typist.shortcut("a", Code::KeyA);
    typist.happened(Message::SearchRequested);
    typist.write("x");
    typist.shortcut("a", Code::KeyA);
    assert_eq!(copied(&mut typist), "x");
}

#[test]
fn a_link_is_pressed_and_not_selected_though_its_words_are_copied_with_the_others() {
    let mut typist = Typist::new("en", WIDE);
    typist.redraw();
    let (bounds, words) = paragraphs(&mut typist).remove(0);
    let (start, _) = ends("en", bounds);
    drag(&mut typist, start, start + Vector::new(60.0, 0.0));
    let some = copied(&mut typist);
    assert!(words.starts_with(&some) && !some.is_empty());
    typist.click("download-signal-linux");
    assert_eq!(copied(&mut typist), "https://signal.org/download/linux");
}

#[test]
fn a_finger_scrolls_and_selects_nothing() {
    let mut typist = Typist::new("he", WIDE);
    typist.redraw();
    let (bounds, _) = paragraphs(&mut typist).remove(0);
    let (id, position) = (touch::Finger(0), bounds.center());
    let to = position - Vector::new(0.0, 60.0);
    for event in [
        touch::Event::FingerPressed { id, position },
        touch::Event::FingerMoved { id, position: to },
        touch::Event::FingerLifted { id, position: to },
    ] {
        typist.receive_all(&[Event::Touch(event)], mouse::Cursor::Available(position));
    }
    typist.redraw();
    assert_eq!(copied(&mut typist), "");
    // It may have flung it.
    assert!(typist.scrolled(guide::DETAIL).expect("a pane").offset >= 60.0);
}

#[test]
fn the_page_scrolls_to_where_it_is_being_selected() {
    for language in languages() {
        // By dragging out of it.
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let (bounds, words) = paragraphs(&mut typist).remove(0);
        let (start, _) = ends(language, bounds);
        let below = Point::new(bounds.center_x(), WIDE.height + 40.0);
        let cursor = mouse::Cursor::Available(below);
        let down = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        typist.receive_all(&[moved(start)], cursor);
        typist.receive_all(&[down], cursor);
        typist.receive_all(&[moved(below)], cursor);
        let before = copied(&mut typist).len();
        let frame = || {
            Event::Window(iced::window::Event::RedrawRequested(
                std::time::Instant::now(),
            ))
        };
        for _ in 0..20 {
            typist.receive_all(&[frame()], cursor);
        }
        let offset = typist.scrolled(guide::DETAIL).expect("a pane").offset;
        assert!(offset > 100.0, "{language}: {offset}");
        let all = copied(&mut typist);
        assert!(
            all.starts_with(&words) && all.len() > before + 20,
            "{language}: {all}"
        );
        // No further once the button is let go.
        let up = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        typist.receive_all(&[up], cursor);
        typist.receive_all(&[frame()], cursor);
        assert_eq!(
            typist.scrolled(guide::DETAIL).expect("a pane").offset,
            offset
        );

        // By the keyboard, down and up again.
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        click(&mut typist, start, 1);
        for (key, scrolls) in [(Named::ArrowDown, true), (Named::ArrowUp, false)] {
            for _ in 0..45 {
                typist.press_with(key, Modifiers::SHIFT);
                typist.redraw();
            }
            let offset = typist.scrolled(guide::DETAIL).expect("a pane").offset;
            let is_scrolled = offset > 100.0;
            assert_eq!(is_scrolled, scrolls, "{language} {key:?}: {offset}");
        }
    }
}

/// For two columns of cards side by side.
#[test]
fn dragging_down_a_column_leaves_the_other_alone() {
    for language in languages() {
        let size = Size::new(1920.0, 1080.0);
        let mut typist = Typist::new(language, size);
        typist.redraw();
        let texts = texts(&mut typist, guide::DETAIL);
        let (first, rest) = texts.split_first().expect("texts");
        let is_beside = |bounds: Rectangle| (bounds.center_x() - first.0.center_x()).abs() > 600.0;
        let (second, first_column): (Vec<_>, Vec<_>) =
            rest.iter().partition(|(bounds, _)| is_beside(*bounds));
        assert!(second.len() > 20, "{language}: {}", second.len());
        let between = first_column.windows(2).map(|pair| (pair[0], pair[1])).find(
            |((above, _), (below, words))| {
                let gap = below.y - above.y - above.height;
                let at = above.y + above.height + gap / 2.0;
                // Nothing of the column is at this height, and something of the other is.
                (4.0..40.0).contains(&gap)
                    && words.len() > 40
                    && second
                        .iter()
                        .any(|(it, _)| it.y < at && at < it.y + it.height)
            },
        );
        let ((above, _), (below, _)) = between.expect("a gap");
        let gap = below.y - above.y - above.height;
        let at = Point::new(above.center_x(), above.y + above.height + gap / 2.0);
        let from = ends(language, first_column[0].0).0;
        drag(&mut typist, from, at);
        let copied = copied(&mut typist);
        assert!(!copied.is_empty());
        for (_, words) in second.iter().filter(|(_, words)| words.len() > 20) {
            assert!(!copied.contains(words.as_str()), "{language}: {words}");
        }
    }
}
