//! Presses, when the pointer moves on or the layout changes before they are handled.

use std::sync::Arc;

use iced::advanced::mouse;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use iced::widget::Id;
use iced::{Event, Point, Vector, touch};
use messenger_guide::catalog::LinkId;
use messenger_guide::gui::app::{Banner, Message, Screen};
use messenger_guide::platform::browser::OpenError;

use crate::support::{Recorder, WIDE, begin, startup};
use crate::typist::{Typist, stroke_of};

const LINUX: &str = "download-signal-linux";
const WINDOWS: &str = "download-signal-windows";

fn typist(recorder: &Arc<Recorder>) -> Typist {
    let mut typist = Typist::at(begin(startup("en", WIDE, recorder)), WIDE);
    typist.redraw();
    typist
}

fn opened(recorder: &Recorder) -> Vec<String> {
    recorder.opened.lock().expect("notes").clone()
}

fn centre(typist: &mut Typist, id: &str) -> Point {
    typist.visible_bounds(id).expect("in view").center()
}

fn moved(position: Point) -> Event {
    Event::Mouse(mouse::Event::CursorMoved { position })
}

fn pressed(button: mouse::Button) -> Event {
    Event::Mouse(mouse::Event::ButtonPressed(button))
}

fn released() -> Event {
    Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
}

#[test]
fn a_link_opens_where_it_was_pressed_though_the_pointer_has_moved_on() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let (linux, windows) = (centre(&mut typist, LINUX), centre(&mut typist, WINDOWS));
    let left = mouse::Button::Left;
    typist.receive_all(
        &[moved(linux), pressed(left), released(), moved(windows)],
        mouse::Cursor::Available(windows),
    );
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
    // The position of the batch before still holds.
    typist.receive_all(&[moved(linux)], mouse::Cursor::Available(linux));
    typist.receive_all(
        &[pressed(left), released(), moved(windows)],
        mouse::Cursor::Available(windows),
    );
    assert!(
        opened(&recorder).iter().all(|link| link.ends_with("linux")),
        "{:?}",
        opened(&recorder)
    );
}

#[test]
fn a_press_that_ends_elsewhere_opens_nothing() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let (linux, windows) = (centre(&mut typist, LINUX), centre(&mut typist, WINDOWS));
    let press = pressed(mouse::Button::Left);
    typist.receive_all(
        &[moved(linux), press, moved(windows), released()],
        mouse::Cursor::Available(windows),
    );
    assert!(opened(&recorder).is_empty(), "{:?}", opened(&recorder));
}

#[test]
fn a_finger_opens_where_it_tapped() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let (linux, windows) = (centre(&mut typist, LINUX), centre(&mut typist, WINDOWS));
    let id = touch::Finger(0);
    let tap = |position| {
        [
            Event::Touch(touch::Event::FingerPressed { id, position }),
            Event::Touch(touch::Event::FingerLifted { id, position }),
        ]
    };
    let mut events = tap(linux).to_vec();
    events.push(moved(windows));
    typist.receive_all(&events, mouse::Cursor::Available(windows));
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
}

#[test]
fn a_pointer_that_rests_while_the_text_grows_presses_what_is_under_it_then() {
    let recorder = Arc::new(Recorder::default());
    let enlarge = |typist: &mut Typist| {
        for _ in 0..3 {
            typist.shortcut("=", Code::Equal);
        }
        assert_eq!(typist.app.scale(), 1.5);
        typist.redraw();
    };
    let mut larger = typist(&recorder);
    enlarge(&mut larger);
    let linux = centre(&mut larger, LINUX);
    let mut typist = typist(&recorder);
    let before = Point::new(linux.x * 1.5, linux.y * 1.5);
    typist.receive_all(&[moved(before)], mouse::Cursor::Available(before));
    enlarge(&mut typist);
    // iced's own word is where the pointer is after that.
    let press = [
        pressed(mouse::Button::Left),
        released(),
        moved(Point::ORIGIN),
    ];
    typist.receive_all(&press, mouse::Cursor::Available(Point::ORIGIN));
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
}

#[test]
fn a_press_after_the_scale_has_changed_is_where_the_pointer_was() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let (linux, windows) = (centre(&mut typist, LINUX), centre(&mut typist, WINDOWS));
    let before = Point::new(linux.x * 2.0, linux.y * 2.0);
    typist.receive_all(&[moved(before)], mouse::Cursor::Available(before));
    let rescaled = Event::Window(iced::window::Event::Rescaled(2.0));
    let left = mouse::Button::Left;
    typist.receive_all(
        &[rescaled, pressed(left), released(), moved(windows)],
        mouse::Cursor::Available(windows),
    );
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
}

#[test]
fn a_press_waits_for_the_keys_before_it() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    typist.tab_to(LINUX);
    let windows = centre(&mut typist, WINDOWS);
    let mut events: Vec<Event> = [Named::Tab, Named::Enter]
        .into_iter()
        .flat_map(|key| stroke_of(key, Modifiers::empty()))
        .collect();
    let after_linux = {
        typist.press(Named::Tab);
        let focused = typist.focused();
        typist.press_with(Named::Tab, Modifiers::SHIFT);
        focused
    };
    assert_eq!(after_linux, Some(Id::from(WINDOWS)));
    let linux = centre(&mut typist, LINUX);
    events.extend([moved(linux), pressed(mouse::Button::Left), released()]);
    typist.receive_all(&events, mouse::Cursor::Available(windows));
    assert_eq!(
        opened(&recorder),
        [
            "https://signal.org/download/windows",
            "https://signal.org/download/linux"
        ]
    );
}

#[test]
fn a_press_behind_keys_that_change_the_page_presses_nothing_else() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    typist.tab_to("messenger-molly");
    let linux = centre(&mut typist, LINUX);
    let mut events: Vec<Event> = stroke_of(Named::Enter, Modifiers::empty()).to_vec();
    events.extend([moved(linux), pressed(mouse::Button::Left), released()]);
    typist.receive_all(&events, mouse::Cursor::Available(linux));
    assert_eq!(typist.app.guide().selected().as_str(), "molly");
    assert!(opened(&recorder).is_empty(), "{:?}", opened(&recorder));
}

#[test]
fn a_space_bar_that_is_let_go_elsewhere_presses_nothing() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    typist.tab_to(LINUX);
    let stroke = stroke_of(Named::Space, Modifiers::empty());
    let cursor = mouse::Cursor::Unavailable;
    typist.receive_all(&stroke[..2], cursor);
    let window = |event| Event::Window(event);
    typist.receive_all(&[window(iced::window::Event::Unfocused)], cursor);
    typist.receive_all(&[window(iced::window::Event::Focused)], cursor);
    typist.receive_all(&stroke[2..], cursor);
    assert!(opened(&recorder).is_empty(), "{:?}", opened(&recorder));
}

#[test]
fn the_right_button_opens_the_menu_at_a_pointer_that_has_not_moved() {
    let mut typist = typist(&Arc::default());
    let linux = centre(&mut typist, LINUX);
    let cursor = mouse::Cursor::Available(linux);
    typist.receive_all(&[moved(linux)], cursor);
    // The link under it is another widget than when it moved, and nothing has the focus.
    typist.happened(Message::ScreenChosen(Screen::About));
    typist.happened(Message::ScreenChosen(Screen::Guide));
    typist.redraw();
    typist.receive_all(&[pressed(mouse::Button::Right)], cursor);
    typist.redraw();
    let menu = typist.visible_bounds("context-menu").expect("a menu");
    assert!(
        menu.contains(linux + Vector::new(1.0, 1.0)),
        "{menu:?} {linux:?}"
    );
}

#[test]
fn a_release_outside_of_the_window_opens_nothing() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let linux = centre(&mut typist, LINUX);
    let cursor = mouse::Cursor::Available(linux);
    typist.receive_all(&[moved(linux), pressed(mouse::Button::Left)], cursor);
    let left = Event::Mouse(mouse::Event::CursorLeft);
    let entered = Event::Mouse(mouse::Event::CursorEntered);
    typist.receive_all(&[left, released(), entered, moved(linux)], cursor);
    assert!(opened(&recorder).is_empty(), "{:?}", opened(&recorder));
}

#[test]
fn a_finger_that_drags_opens_nothing() {
    let dragged = |distance| {
        let recorder = Arc::new(Recorder::default());
        let mut typist = typist(&recorder);
        let position = centre(&mut typist, LINUX);
        let (id, end) = (touch::Finger(0), position + Vector::new(distance, 0.0));
        let events = [
            touch::Event::FingerPressed { id, position },
            touch::Event::FingerMoved { id, position: end },
            // Back to where it began: it has dragged all the same.
            touch::Event::FingerMoved { id, position },
            touch::Event::FingerLifted { id, position },
        ];
        typist.receive_all(
            &events.map(Event::Touch),
            mouse::Cursor::Available(position),
        );
        opened(&recorder).len()
    };
    assert_eq!(dragged(30.0), 0);
    // No finger keeps quite still.
    assert_eq!(dragged(4.0), 1);
}

#[test]
fn a_double_click_opens_one_tab_and_says_that_the_browser_was_asked() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    typist.click_times(LINUX, 3);
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
    assert!(
        matches!(typist.app.banners(), [Banner::LinkRequested(_)]),
        "{:?}",
        typist.app.banners()
    );
    // Another link opens at once, without a banner, and takes the other away.
    typist.click(WINDOWS);
    assert_eq!(opened(&recorder).len(), 2);
    assert!(typist.app.banners().is_empty());
}

#[test]
fn a_link_that_no_browser_took_is_tried_again_at_once() {
    let recorder = Arc::new(Recorder {
        fails: true,
        ..Recorder::default()
    });
    let mut typist = typist(&recorder);
    typist.click(LINUX);
    typist.click(LINUX);
    assert_eq!(opened(&recorder).len(), 2);
    assert!(matches!(typist.app.banners(), [Banner::LinkFailed { .. }]));
}

#[test]
fn a_banner_that_takes_the_place_of_another_is_not_pressed() {
    let links: Vec<_> = {
        let catalog = crate::support::catalog();
        let signal = catalog.messenger("signal").expect("signal");
        signal.downloads[..2]
            .iter()
            .map(|download| download.link)
            .collect()
    };
    for button in ["copy", "dismiss"] {
        let mut typist = typist(&Arc::default());
        let failed = |link: LinkId| Message::LinkOpened(link, Err(OpenError::new("none")));
        typist.happened(failed(links[0]));
        let point = centre(&mut typist, button);
        let cursor = mouse::Cursor::Available(point);
        typist.receive_all(&[moved(point), pressed(mouse::Button::Left)], cursor);
        typist.happened(failed(links[1]));
        assert_eq!(centre(&mut typist, button), point, "{button}");
        typist.receive_all(&[released()], cursor);
        assert_eq!(
            typist.app.banners(),
            [Banner::LinkFailed {
                link: links[1],
                copied: false
            }],
            "{button}"
        );
    }
}

#[test]
fn the_right_button_asks_about_the_link_under_it() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let (linux, windows) = (centre(&mut typist, LINUX), centre(&mut typist, WINDOWS));
    typist.receive_all(
        &[moved(linux), pressed(mouse::Button::Right), moved(windows)],
        mouse::Cursor::Available(windows),
    );
    typist.redraw();
    // It opens where the button was pressed, not where the pointer is by now.
    let menu = typist.visible_bounds("context-menu").expect("a menu");
    assert!(
        menu.contains(linux + Vector::new(1.0, 1.0)),
        "{menu:?} {linux:?}"
    );
    typist.click("menu-open");
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
    assert!(typist.visible_bounds("context-menu").is_none());
}

#[test]
fn the_menu_of_a_link_opens_where_it_is_pressed_though_the_page_is_scrolled() {
    for language in crate::support::languages() {
        let recorder = Arc::new(Recorder::default());
        let mut typist = Typist::at(begin(startup(language, WIDE, &recorder)), WIDE);
        typist.redraw();
        for _ in 0..3 {
            typist.press(Named::ArrowDown);
            typist.redraw();
        }
        let linux = centre(&mut typist, LINUX);
        let press = [moved(linux), pressed(mouse::Button::Right)];
        typist.receive_all(&press, mouse::Cursor::Available(linux));
        typist.redraw();
        let menu = typist.visible_bounds("context-menu").expect("a menu");
        let near = if language == "he" { -1.0 } else { 1.0 };
        assert!(
            menu.contains(linux + Vector::new(near, 1.0)),
            "{menu:?} {linux:?}"
        );
        typist.click("menu-code");
        assert!(typist.app.modal().is_some());
    }
}

#[test]
fn a_finger_that_rests_opens_the_menu_and_does_not_press() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let position = centre(&mut typist, LINUX);
    let id = touch::Finger(0);
    let down = Event::Touch(touch::Event::FingerPressed { id, position });
    let up = Event::Touch(touch::Event::FingerLifted { id, position });
    let cursor = mouse::Cursor::Available(position);
    typist.receive_all(std::slice::from_ref(&down), cursor);
    let later = |seconds| {
        let then = std::time::Instant::now() + std::time::Duration::from_secs_f32(seconds);
        Event::Window(iced::window::Event::RedrawRequested(then))
    };
    typist.receive_all(&[later(0.2)], cursor);
    assert!(typist.visible_bounds("context-menu").is_none());
    typist.receive_all(&[later(0.7)], cursor);
    typist.receive_all(&[up], cursor);
    typist.redraw();
    assert!(typist.visible_bounds("context-menu").is_some());
    assert!(opened(&recorder).is_empty(), "{:?}", opened(&recorder));
    typist.click("menu-open");
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
}

#[test]
fn what_takes_the_place_of_the_pressed_is_not_pressed() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = typist(&recorder);
    let molly = centre(&mut typist, "messenger-molly");
    typist.receive_all(&[moved(molly)], mouse::Cursor::Available(molly));
    typist.receive_all(
        &[pressed(mouse::Button::Left)],
        mouse::Cursor::Available(molly),
    );
    // The list is sorted anew before the button is let go: Molly needs a phone number.
    typist.tab_to("need-no-phone-number");
    typist.press(Named::Enter);
    typist.redraw();
    let now = typist.visible_bounds("messenger-molly");
    assert!(now.is_none_or(|bounds| !bounds.contains(molly)), "{now:?}");
    typist.receive_all(&[released()], mouse::Cursor::Available(molly));
    assert_eq!(typist.app.guide().selected().as_str(), "signal");
}

#[test]
fn a_held_key_presses_once() {
    for key in [Named::Enter, Named::Space] {
        let recorder = Arc::new(Recorder::default());
        let mut typist = typist(&recorder);
        typist.tab_to(LINUX);
        typist.hold(key);
        let while_held = usize::from(key == Named::Enter);
        assert_eq!(opened(&recorder).len(), while_held, "{key:?}");
        if key == Named::Space {
            typist.press(key);
        }
        assert_eq!(opened(&recorder).len(), 1, "{key:?}");
    }
}
