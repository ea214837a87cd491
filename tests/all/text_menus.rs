//! The context menus of text: on a page, and in the search field.

use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::mouse;
use iced::advanced::widget::Id;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use iced::{Event, Point, Vector, touch, window};
use messenger_guide::catalog::Date;
use messenger_guide::gui::app::Message;
use messenger_guide::gui::screen::guide::{self, SEARCH};

use crate::selecting::{copied, ends, paragraphs};
use crate::support::{Recorder, WIDE, begin, languages, startup};
use crate::typist::Typist;

pub fn right_click(typist: &mut Typist, at: Point) {
    let cursor = mouse::Cursor::Available(at);
    let moved = Event::Mouse(mouse::Event::CursorMoved { position: at });
    let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right));
    typist.receive_all(&[moved, press], cursor);
    typist.redraw();
}

/// A finger comes down, and rests for so long.
pub fn hold_finger(typist: &mut Typist, at: Point, rest: f32) {
    let cursor = mouse::Cursor::Available(at);
    let (id, position) = (touch::Finger(0), at);
    let down = Event::Touch(touch::Event::FingerPressed { id, position });
    typist.receive_all(&[down], cursor);
    let later = Instant::now() + Duration::from_secs_f32(rest);
    let frame = Event::Window(window::Event::RedrawRequested(later));
    typist.receive_all(&[frame], cursor);
    let up = Event::Touch(touch::Event::FingerLifted { id, position });
    typist.receive_all(&[up], cursor);
    typist.redraw();
}

fn is_possible(typist: &mut Typist, id: &'static str) -> bool {
    let id = Some(Id::new(id));
    typist.stops().iter().any(|stop| stop.id == id)
}

/// In the first word of the first paragraph of the Guide.
fn first_word(typist: &mut Typist, language: &str) -> (Point, String) {
    let (bounds, words) = paragraphs(typist).remove(0);
    let inwards = if language == "he" { -8.0 } else { 8.0 };
    let at = ends(language, bounds).0 + Vector::new(inwards, 0.0);
    (at, words.split(' ').next().expect("a word").to_owned())
}

#[test]
fn what_is_under_the_pointer_is_copied_or_everything_selected() {
    for language in languages() {
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let (at, word) = first_word(&mut typist, language);
        right_click(&mut typist, at);
        let menu = typist.visible_bounds("context-menu").expect("a menu");
        assert!(menu.expand(1.0).contains(at), "{menu:?} {at:?}");
        typist.click("menu-copy-text");
        assert_eq!(typist.copied.as_deref(), Some(word.as_str()), "{language}");
        assert!(typist.visible_bounds("context-menu").is_none());
        assert_eq!(copied(&mut typist), word, "it is still selected");
        right_click(&mut typist, at);
        typist.click("menu-select-all");
        assert!(copied(&mut typist).len() > 500);
        // The selection stays if it is pressed.
        right_click(&mut typist, at);
        typist.click("menu-copy-text");
        assert!(typist.copied_much());
    }
}

#[test]
fn the_keyboard_opens_the_menu_of_what_is_selected() {
    for (key, modifiers) in [
        (Named::ContextMenu, Modifiers::empty()),
        (Named::F10, Modifiers::SHIFT),
    ] {
        let mut typist = Typist::new("he", WIDE);
        typist.redraw();
        typist.press_with(key, modifiers);
        assert!(
            typist.visible_bounds("context-menu").is_none(),
            "nothing is selected"
        );
        typist.shortcut("ש", Code::KeyA);
        typist.press_with(key, modifiers);
        typist.redraw();
        assert!(typist.visible_bounds("context-menu").is_some());
        typist.tab_to("menu-copy-text");
        typist.keys(&["Enter"]);
        assert!(typist.copied_much());
    }
}

#[test]
fn a_finger_that_rests_opens_the_menu_of_text() {
    for language in languages() {
        let mut typist = Typist::new(language, WIDE);
        typist.redraw();
        let (at, word) = first_word(&mut typist, language);
        hold_finger(&mut typist, at, 0.2);
        assert!(typist.visible_bounds("context-menu").is_none());
        hold_finger(&mut typist, at, 0.7);
        assert!(typist.visible_bounds("context-menu").is_some());
        typist.click("menu-copy-text");
        assert_eq!(typist.copied.as_deref(), Some(word.as_str()));
    }
}

#[test]
fn the_field_is_cut_from_copied_pasted_into_and_selected() {
    for language in languages() {
        let mut typist = Typist::new(language, WIDE);
        typist.copied = Some("שלום".to_owned());
        let at = typist.visible_bounds(SEARCH).expect("a field").center();
        right_click(&mut typist, at);
        assert!(!is_possible(&mut typist, "menu-cut"), "nothing is selected");
        assert!(!is_possible(&mut typist, "menu-copy-text"));
        typist.click("menu-paste");
        assert_eq!(typist.app.guide().search(), "שלום", "{language}");
        assert_eq!(typist.focused(), Some(Id::new(SEARCH)));
        right_click(&mut typist, at);
        typist.click("menu-select-all");
        typist.copied = None;
        // By the keyboard, and what is selected stays so.
        let field = typist.visible_bounds(SEARCH).expect("a field");
        typist.press_with(Named::F10, Modifiers::SHIFT);
        typist.redraw();
        let menu = typist.visible_bounds("context-menu").expect("a menu");
        assert!(menu.intersects(&field.expand(2.0)), "{menu:?} {field:?}");
        typist.tab_to("menu-cut");
        typist.keys(&["Enter"]);
        assert_eq!(typist.copied.as_deref(), Some("שלום"));
        assert_eq!(typist.app.guide().search(), "");
        assert_eq!(typist.focused(), Some(Id::new(SEARCH)));
        typist.write("x");
        assert_eq!(typist.app.guide().search(), "x");
    }
}

#[test]
fn a_finger_that_rests_opens_the_menu_of_the_field() {
    let mut typist = Typist::new("he", WIDE);
    typist.happened(Message::SearchRequested);
    typist.write("שלום");
    let field = typist.visible_bounds(SEARCH).expect("a field");
    // On the text, which begins at the icon.
    let at = Point::new(field.x + field.width - 50.0, field.center_y());
    hold_finger(&mut typist, at, 0.7);
    typist.click("menu-copy-text");
    assert_eq!(typist.copied.as_deref(), Some("שלום"));
}

#[test]
fn escape_closes_the_menu_and_changes_nothing() {
    let mut typist = Typist::new("en", WIDE);
    typist.happened(Message::SearchRequested);
    typist.write("abc");
    typist.press(Named::ContextMenu);
    typist.redraw();
    assert!(typist.visible_bounds("context-menu").is_some());
    typist.keys(&["Escape"]);
    assert!(typist.visible_bounds("context-menu").is_none());
    typist.write("d");
    assert_eq!(typist.app.guide().search(), "abcd");
    assert!(typist.scrolled(guide::DETAIL).is_some());
}

#[test]
fn the_link_in_the_banner_on_old_facts_has_the_menu_of_links() {
    let recorder = Arc::new(Recorder::default());
    let mut start = startup("en", WIDE, &recorder);
    start.services.today = Date::parse("2031-01-01");
    let mut typist = Typist::at(begin(start), WIDE);
    typist.redraw();
    let at = typist
        .visible_bounds("facts-aged-page")
        .expect("in view")
        .center();
    right_click(&mut typist, at);
    typist.click("menu-copy");
    let copied = typist.copied.as_deref();
    assert_eq!(
        copied,
        Some("https://www.privacyguides.org/en/real-time-communication/")
    );
}
