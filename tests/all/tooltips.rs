//! Tooltips: when they open, where, and when they are gone.

use std::time::{Duration, Instant};

use iced::advanced::mouse;
use iced::keyboard::key::Named;
use iced::mouse::ScrollDelta;
use iced::{Event, Point, Rectangle, Vector, window};

use crate::support::{SMALL, WIDE, languages};
use crate::typist::Typist;

const LINUX: &str = "download-signal-linux";

fn moved(position: Point) -> Event {
    Event::Mouse(mouse::Event::CursorMoved { position })
}

/// A frame, after the pointer has rested here for so long.
fn rest(typist: &mut Typist, at: Point, seconds: f32) -> Option<Rectangle> {
    // A frame of before, however long this takes here.
    let rest = Duration::from_secs_f32(seconds.abs());
    let then = if seconds < 0.0 {
        Instant::now() - rest
    } else {
        Instant::now() + rest
    };
    let frame = Event::Window(window::Event::RedrawRequested(then));
    typist.receive_all(&[frame], mouse::Cursor::Available(at));
    typist.visible_bounds("tooltip")
}

fn over(language: &str) -> (Typist, Point) {
    let mut typist = Typist::new(language, WIDE);
    typist.redraw();
    let at = typist.visible_bounds(LINUX).expect("in view").center();
    let from = at - Vector::new(3.0, 0.0);
    typist.receive_all(&[moved(from), moved(at)], mouse::Cursor::Available(at));
    (typist, at)
}

#[test]
fn a_tooltip_opens_once_the_pointer_rests_beside_what_it_is_about() {
    for language in languages() {
        let (mut typist, at) = over(language);
        assert!(rest(&mut typist, at, -60.0).is_none(), "{language}");
        let tooltip = rest(&mut typist, at, 0.8).expect("a tooltip");
        let about = typist.visible_bounds(LINUX).expect("in view");
        assert!(
            tooltip.intersection(&about).is_none(),
            "{tooltip:?} {about:?}"
        );
        // It stays while the pointer moves on what it is about, and goes with it.
        let further = at + Vector::new(5.0, 0.0);
        typist.receive_all(&[moved(further)], mouse::Cursor::Available(further));
        assert!(rest(&mut typist, further, 0.1).is_some());
        let away = Point::new(at.x, 5.0);
        typist.receive_all(&[moved(away)], mouse::Cursor::Available(away));
        assert!(typist.visible_bounds("tooltip").is_none());
    }
}

#[test]
fn a_tooltip_is_gone_when_something_is_typed_scrolled_or_pressed() {
    let wheel = Event::Mouse(mouse::Event::WheelScrolled {
        delta: ScrollDelta::Lines { x: 0.0, y: -0.1 },
    });
    let press = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
    for event in [Some(wheel), Some(press), None] {
        let (mut typist, at) = over("en");
        assert!(rest(&mut typist, at, 0.8).is_some());
        match event.clone() {
            Some(event) => typist.receive_all(&[event], mouse::Cursor::Available(at)),
            None => typist.press(Named::Shift),
        }
        assert!(typist.visible_bounds("tooltip").is_none(), "{event:?}");
        // And opens again only for a pointer that moves.
        assert!(rest(&mut typist, at, 2.0).is_none(), "{event:?}");
        typist.receive_all(&[moved(at)], mouse::Cursor::Available(at));
        assert!(rest(&mut typist, at, 0.8).is_some(), "{event:?}");
    }
}

#[test]
fn a_pointer_that_has_not_moved_opens_no_tooltip() {
    let mut typist = Typist::new("en", SMALL);
    typist.redraw();
    let at = typist.visible_bounds("theme").expect("in view").center();
    assert!(rest(&mut typist, at, 2.0).is_none());
    // A window that opens under it is told where it is.
    let entered = Event::Mouse(mouse::Event::CursorEntered);
    typist.receive_all(&[entered, moved(at)], mouse::Cursor::Available(at));
    assert!(rest(&mut typist, at, 2.0).is_none());
    typist.receive_all(&[moved(at)], mouse::Cursor::Available(at));
    assert!(rest(&mut typist, at, 2.0).is_some());
}
