//! A finger: it scrolls wherever it comes down, and presses only where it taps.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::mouse;
use iced::{Event, Point, Size, Vector, touch, window};
use messenger_guide::gui::app::{Menu, Message, Screen, SystemPreference};
use messenger_guide::gui::screen::guide;

use crate::support::{Recorder, SMALL, WIDE, all_languages, begin, languages, startup};
use crate::typist::Typist;

const FINGER: touch::Finger = touch::Finger(7);

fn down(position: Point) -> Event {
    let id = FINGER;
    Event::Touch(touch::Event::FingerPressed { id, position })
}

fn moved(position: Point) -> Event {
    let id = FINGER;
    Event::Touch(touch::Event::FingerMoved { id, position })
}

fn up(position: Point) -> Event {
    let id = FINGER;
    Event::Touch(touch::Event::FingerLifted { id, position })
}

fn receive(typist: &mut Typist, events: &[Event]) {
    typist.receive_all(events, mouse::Cursor::Unavailable);
}

fn tap(typist: &mut Typist, at: Point) {
    receive(typist, &[down(at), up(at)]);
    typist.redraw();
}

fn offset(typist: &mut Typist, pane: &str) -> f32 {
    typist.scrolled(pane).expect("a pane").offset
}

#[test]
fn a_drag_scrolls_wherever_it_starts_and_presses_nothing() {
    for language in languages() {
        for start in ["download-signal-linux", "messenger-molly"] {
            let recorder = Arc::new(Recorder::default());
            let low = Size::new(1120.0, 520.0);
            let mut typist = Typist::at(begin(startup(language, low, &recorder)), low);
            typist.redraw();
            let bounds = typist.visible_bounds(start).expect("in view");
            let pane = if start == "messenger-molly" {
                guide::LIST
            } else {
                guide::DETAIL
            };
            let from = bounds.center();
            for event in [down(from), moved(from - Vector::new(0.0, 50.0))] {
                receive(&mut typist, &[event]);
            }
            assert_eq!(offset(&mut typist, pane), 50.0, "{language} {start}");
            // Back to where it began: it has dragged all the same.
            for event in [moved(from), up(from)] {
                receive(&mut typist, &[event]);
            }
            assert!(recorder.opened.lock().expect("notes").is_empty());
            assert_eq!(typist.app.guide().selected().as_str(), "signal");
        }
    }
}

#[test]
fn every_language_can_be_reached_by_a_finger() {
    for language in languages() {
        let mut typist = Typist::new(language, SMALL);
        typist.happened(Message::MenuPressed(Menu::Language));
        typist.redraw();
        let names = all_languages().map(|name| format!("language-{name}"));
        let mut unseen: BTreeSet<String> = names.collect();
        let menu = typist.scrolled("menu-content").expect("a menu");
        assert!(menu.whole > 2.0 * menu.height, "{menu:?}");
        let from = typist
            .visible_bounds("language-he")
            .expect("in view")
            .center();
        for _ in 0..20 {
            unseen.retain(|name| typist.visible_bounds(name).is_none());
            let to = from - Vector::new(0.0, 60.0);
            for event in [down(from), moved(to), up(to)] {
                receive(&mut typist, &[event]);
            }
        }
        assert!(unseen.is_empty(), "{language}: {unseen:?}");
        assert_eq!(typist.app.l10n().language(), language, "none was pressed");
    }
}

#[test]
fn a_drag_scrolls_the_languages_and_chooses_none() {
    for language in languages() {
        let mut typist = Typist::new(language, Size::new(380.0, 480.0));
        typist.happened(Message::MenuPressed(Menu::Language));
        typist.redraw();
        let from = typist
            .visible_bounds("language-fr")
            .expect("in view")
            .center();
        for event in [down(from), moved(from - Vector::new(0.0, 50.0))] {
            receive(&mut typist, &[event]);
        }
        assert_eq!(offset(&mut typist, "menu-content"), 50.0, "{language}");
        receive(&mut typist, &[up(from - Vector::new(0.0, 50.0))]);
        assert_eq!(typist.app.menu(), Some(Menu::Language));
        assert_eq!(typist.app.l10n().language(), language);
    }
}

#[test]
fn what_a_finger_flings_goes_on_unless_nothing_is_to_move_by_itself() {
    for reduces_motion in [false, true] {
        let preference = SystemPreference::ReducedMotion(reduces_motion);
        let offset = flung(Message::SystemPreferenceFound(preference));
        assert_eq!(offset > 300.0, !reduces_motion, "{offset}");
        assert!(offset >= 60.0, "it follows the finger: {offset}");
    }
}

/// The scroll offset of the page after it was flung and came to rest.
fn flung(before: Message) -> f32 {
    let mut typist = Typist::new("he", WIDE);
    typist.happened(before);
    typist.redraw();
    let from = Point::new(300.0, 400.0);
    let to = from - Vector::new(0.0, 60.0);
    receive(&mut typist, &[down(from), moved(to), up(to)]);
    let mut then = Instant::now();
    let mut before = offset(&mut typist, guide::DETAIL);
    assert!(before >= 60.0, "{before}");
    for _ in 0..400 {
        then += Duration::from_millis(16);
        let frame = Event::Window(window::Event::RedrawRequested(then));
        receive(&mut typist, &[frame]);
        before = offset(&mut typist, guide::DETAIL);
    }
    // It has come to rest.
    let frame = Event::Window(window::Event::RedrawRequested(
        then + Duration::from_secs(1),
    ));
    receive(&mut typist, &[frame]);
    assert_eq!(offset(&mut typist, guide::DETAIL), before);
    before
}

#[test]
fn a_finger_that_catches_what_moves_presses_nothing() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = Typist::at(begin(startup("en", WIDE, &recorder)), WIDE);
    typist.redraw();
    let linux = typist
        .visible_bounds("download-signal-linux")
        .expect("in view")
        .center();
    let to = linux - Vector::new(0.0, 20.0);
    let back = to + Vector::new(0.0, 20.0);
    let fling = [down(linux), moved(to), moved(back), moved(to), up(to)];
    let catch = [down(linux), up(linux)];
    receive(&mut typist, &[fling.as_slice(), catch.as_slice()].concat());
    assert!(recorder.opened.lock().expect("notes").is_empty());
    // At rest, the same tap presses.
    let point = typist
        .visible_bounds("download-signal-linux")
        .expect("in view")
        .center();
    tap(&mut typist, point);
    assert_eq!(recorder.opened.lock().expect("notes").len(), 1);
}

#[test]
fn a_finger_need_not_be_exact() {
    for language in languages() {
        let mut typist = Typist::new(language, SMALL);
        typist.redraw();
        let button = typist.visible_bounds("theme").expect("in view");
        assert!(button.height < 44.0);
        let below = Point::new(button.center_x(), button.center_y() + 21.0);
        assert!(!button.contains(below));
        // Something else is exactly there, or nothing is.
        tap(&mut typist, below);
        assert_eq!(typist.app.menu(), Some(Menu::Theme), "{language}");
        typist.happened(Message::Dismissed);
        // The pointer is exact.
        let cursor = mouse::Cursor::Available(below);
        let press =
            |press: fn(mouse::Button) -> mouse::Event| Event::Mouse(press(mouse::Button::Left));
        typist.receive_all(
            &[
                Event::Mouse(mouse::Event::CursorMoved { position: below }),
                press(mouse::Event::ButtonPressed),
                press(mouse::Event::ButtonReleased),
            ],
            cursor,
        );
        assert_eq!(typist.app.menu(), None, "{language}");
        // Further away, a finger presses nothing either.
        tap(&mut typist, below + Vector::new(0.0, 3.0));
        assert_eq!(typist.app.menu(), None, "{language}");
    }
}

#[test]
fn of_two_targets_the_nearer_is_pressed() {
    let mut typist = Typist::new("en", SMALL);
    typist.redraw();
    let about = typist.visible_bounds(Screen::About.id()).expect("in view");
    let language = typist.visible_bounds("language").expect("in view");
    let between = (about.x + about.width + language.x) / 2.0;
    let at = |x| Point::new(x, about.center_y());
    tap(&mut typist, at(between - 1.5));
    assert_eq!(typist.app.screen(), Screen::About);
    tap(&mut typist, at(between + 1.5));
    assert_eq!(typist.app.menu(), Some(Menu::Language));
}
