//! The whole application by the keyboard alone, and by a finger alone.

use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::widget::Id;
use iced::advanced::{input_method, mouse};
use iced::keyboard::key::{Code, Named};
use iced::{Event, Point, Rectangle, Size, Vector, touch, window};
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Modal, Screen};
use messenger_guide::gui::screen::guide::{self, SEARCH};
use messenger_guide::gui::screen::{about, compare, learn};
use messenger_guide::platform::settings::ThemeChoice;

use crate::support::{Recorder, SMALL, WIDE, begin, catalog, languages, startup};
use crate::typist::Typist;

fn opened(recorder: &Recorder) -> Vec<String> {
    recorder.opened.lock().expect("notes").clone()
}

/// A cell of the comparison.
fn cell(messenger: &str) -> String {
    let catalog = catalog();
    let messenger = catalog.messenger(messenger).expect("a messenger");
    let criterion = catalog.criteria.first().expect("a criterion");
    compare::cell_name(criterion.term.id.as_str(), &messenger.id)
}

fn focus_is(typist: &mut Typist, id: &str) -> bool {
    typist.focused() == Some(Id::from(id.to_owned()))
}

#[test]
fn everything_is_done_with_the_keyboard_alone() {
    for language in languages() {
        for size in [WIDE, SMALL] {
            keyboard_walk(language, size);
        }
    }
}

fn keyboard_walk(language: &str, size: Size) {
    let recorder = Arc::new(Recorder::default());
    let mut typist = Typist::at(begin(startup(language, size, &recorder)), size);
    typist.redraw();

    // Search, and correct what was typed.
    typist.write("molyx");
    typist.keys(&["Left"]);
    typist.press(Named::Delete);
    typist.press(Named::ArrowLeft);
    typist.write("l");
    assert_eq!(typist.app.guide().search(), "molly", "{language} {size:?}");
    typist.keys(&["Enter"]);
    assert_eq!(typist.app.guide().selected().as_str(), "molly");
    if size == SMALL {
        typist.keys(&["alt+Left"]);
    }
    typist.shortcut("f", Code::KeyF);
    typist.keys(&["Escape", "Down"]);
    assert_eq!(typist.app.guide().search(), "");

    // Say what matters, and choose from the list.
    typist.tab_to("need-no-phone-number");
    typist.press(Named::Space);
    assert_eq!(typist.app.guide().requirements().needs().len(), 1);
    typist.press(Named::Space);
    typist.tab_to("messenger-signal");
    typist.keys(&["Enter"]);
    assert_eq!(typist.app.guide().selected().as_str(), "signal");

    // Read it to its end, copy it, open a link, and see its code.
    typist.keys(&["Escape"]);
    typist.shortcut("a", Code::KeyA);
    typist.shortcut("c", Code::KeyC);
    let copied = typist.copied.take().unwrap_or_default();
    assert!(copied.contains("Signal"), "{language} {size:?}: {copied}");
    typist.tab_to("download-signal-linux");
    typist.keys(&["Enter"]);
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
    typist.press(Named::ContextMenu);
    typist.keys(&["Down", "Down", "Enter"]);
    assert!(matches!(typist.app.modal(), Some(Modal::Link { .. })));
    typist.keys(&["Enter"]);
    assert_eq!(
        typist.copied.as_deref(),
        Some("https://signal.org/download/linux")
    );
    typist.keys(&["Escape"]);
    assert!(focus_is(&mut typist, "download-signal-linux"));

    // Compare, and see why.
    typist.keys(&["ctrl+2"]);
    let cell = cell("signal");
    typist.tab_to(&cell);
    typist.keys(&["Down", "Up", "Enter"]);
    assert!(
        typist.visible_bounds("basis").is_some(),
        "{language} {size:?}"
    );
    typist.keys(&["Escape"]);
    assert!(typist.visible_bounds("basis").is_none());

    // Learn, and what changed.
    typist.keys(&["ctrl+3"]);
    typist.tab_to(Article::Threats.entry());
    typist.keys(&["Enter"]);
    typist.press(Named::End);
    typist.redraw();
    let article = typist.scrolled(learn::ARTICLE).expect("an article");
    assert!(article.offset > 0.0 && article.offset + article.height + 1.0 > article.whole);
    typist.keys(&["ctrl+5", "alt+Left", "ctrl+4"]);
    assert_eq!(typist.app.screen(), Screen::About);

    // The switch for remembering, the theme, the size of the text, the keys and the language.
    typist.tab_to(about::NOTHING);
    typist.press(Named::Space);
    assert!(typist.app.settings().remember_nothing);
    typist.tab_to("theme");
    typist.keys(&["Enter", "Down", "Down", "Enter"]);
    assert_eq!(typist.app.settings().theme, ThemeChoice::Dark);
    typist.shortcut("=", Code::Equal);
    assert!(typist.app.scale() > 1.0);
    typist.shortcut("0", Code::Digit0);
    typist.press(Named::F1);
    assert!(matches!(typist.app.modal(), Some(Modal::Shortcuts)));
    typist.keys(&["Escape"]);
    typist.shortcut("l", Code::KeyL);
    typist.keys(&["Down", "Up", "Down", "Enter"]);
    assert_eq!(typist.app.menu(), None);
    let now = typist.app.l10n().language().to_owned();
    assert!(now == "he" || language == "he", "{language}: {now}");

    typist.shortcut("q", Code::KeyQ);
    assert!(typist.has_ended, "{language} {size:?}");
}

const FINGER: touch::Finger = touch::Finger(0);

fn finger(event: fn(touch::Finger, Point) -> touch::Event, at: Point) -> Event {
    Event::Touch(event(FINGER, at))
}

fn down(id: touch::Finger, position: Point) -> touch::Event {
    touch::Event::FingerPressed { id, position }
}

fn moved(id: touch::Finger, position: Point) -> touch::Event {
    touch::Event::FingerMoved { id, position }
}

fn up(id: touch::Finger, position: Point) -> touch::Event {
    touch::Event::FingerLifted { id, position }
}

fn feel(typist: &mut Typist, events: &[Event]) {
    for event in events {
        typist.receive_all(std::slice::from_ref(event), mouse::Cursor::Unavailable);
    }
    typist.redraw();
}

/// The bounds of something, once it is dragged into view from further down.
fn reach(typist: &mut Typist, id: &str, pane: &str) -> Rectangle {
    for _ in 0..60 {
        let view = typist.visible_bounds(pane).unwrap_or(Rectangle::INFINITE);
        if let Some(bounds) = typist.visible_bounds(id)
            && bounds.height > 8.0
            && bounds.center_y() < view.y + view.height - 4.0
        {
            return bounds;
        }
        let size = typist.size();
        let from = Point::new(size.width * 0.4, size.height * 0.8);
        let events = [
            finger(down, from),
            finger(moved, from - Vector::new(0.0, 20.0)),
            finger(moved, from - Vector::new(0.0, 130.0)),
            finger(up, from - Vector::new(0.0, 130.0)),
            // Caught, so that it isn't flung past what is looked for.
            finger(down, from),
            finger(up, from),
        ];
        feel(typist, &events);
    }
    panic!("{id} is not reached");
}

fn tap(typist: &mut Typist, id: &str) {
    let at = typist
        .visible_bounds(id)
        .unwrap_or_else(|| panic!("{id} is not in view"))
        .center();
    feel(typist, &[finger(down, at), finger(up, at)]);
}

fn tap_in(typist: &mut Typist, id: &str, pane: &str) {
    let at = reach(typist, id, pane).center();
    feel(typist, &[finger(down, at), finger(up, at)]);
}

fn hold(typist: &mut Typist, at: Point) {
    let later = Instant::now() + Duration::from_secs(2);
    let frame = Event::Window(window::Event::RedrawRequested(later));
    feel(typist, &[finger(down, at), frame, finger(up, at)]);
}

#[test]
fn everything_is_done_with_a_finger_alone() {
    for language in languages() {
        for size in [WIDE, SMALL] {
            touch_walk(language, size);
        }
    }
}

fn touch_walk(language: &str, size: Size) {
    let recorder = Arc::new(Recorder::default());
    let mut typist = Typist::at(begin(startup(language, size, &recorder)), size);
    typist.redraw();

    // Search with the keyboard on the screen.
    tap(&mut typist, SEARCH);
    let written = input_method::Event::Commit("signal".to_owned());
    feel(&mut typist, &[Event::InputMethod(written)]);
    assert_eq!(typist.app.guide().search(), "signal", "{language} {size:?}");
    tap(&mut typist, "search-clear");
    assert_eq!(typist.app.guide().search(), "");

    // Say what matters, and choose from the list.
    tap(&mut typist, "need-no-phone-number");
    assert_eq!(typist.app.guide().requirements().needs().len(), 1);
    tap(&mut typist, "need-no-phone-number");
    tap_in(&mut typist, "messenger-signal", guide::LIST);
    assert_eq!(typist.app.guide().selected().as_str(), "signal");

    // Open a link, and ask for what else can be done with it.
    tap_in(&mut typist, "download-signal-linux", guide::DETAIL);
    assert_eq!(opened(&recorder), ["https://signal.org/download/linux"]);
    let link = typist
        .visible_bounds("download-signal-linux")
        .expect("in view")
        .center();
    hold(&mut typist, link);
    tap(&mut typist, "menu-copy");
    assert_eq!(
        typist.copied.as_deref(),
        Some("https://signal.org/download/linux")
    );
    hold(&mut typist, link);
    tap(&mut typist, "menu-code");
    assert!(matches!(typist.app.modal(), Some(Modal::Link { .. })));
    tap(&mut typist, "modal-close");
    assert!(typist.app.modal().is_none());
    if typist.visible_bounds("back").is_some() {
        tap(&mut typist, "back");
    }

    // Compare, and see why.
    tap(&mut typist, Screen::Compare.id());
    tap_in(&mut typist, &cell("signal"), compare::TABLE);
    assert!(
        typist.visible_bounds("basis").is_some(),
        "{language} {size:?}"
    );
    tap(&mut typist, "basis-close");
    assert!(typist.visible_bounds("basis").is_none());

    // Learn.
    tap(&mut typist, Screen::Learn.id());
    tap_in(&mut typist, Article::Threats.entry(), learn::LIST);
    assert!(typist.scrolled(learn::ARTICLE).is_some());

    // The switch for remembering, the theme and the language.
    tap(&mut typist, Screen::About.id());
    tap_in(&mut typist, about::NOTHING, about::ABOUT);
    assert!(typist.app.settings().remember_nothing);
    tap(&mut typist, "theme");
    tap(&mut typist, "theme-dark");
    assert_eq!(typist.app.settings().theme, ThemeChoice::Dark);
    tap(&mut typist, "theme");
    tap(&mut typist, "text-larger");
    assert!(typist.app.scale() > 1.0);
    tap(&mut typist, "text-normal");
    assert_eq!(typist.app.menu(), Some(Menu::Theme));
    // Beside it.
    let beside = Point::new(size.width / 2.0, size.height - 20.0);
    feel(&mut typist, &[finger(down, beside), finger(up, beside)]);
    assert_eq!(typist.app.menu(), None);
    tap(&mut typist, "language");
    tap(&mut typist, "language-he");
    assert_eq!(typist.app.l10n().language(), "he");
    assert_eq!(opened(&recorder).len(), 1, "nothing else was opened");
}
