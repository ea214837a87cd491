//! The keyboard alone: through every screen, in both languages, by the very events that a window gets.

use std::sync::Arc;

use iced::advanced::widget::{Id, Operation};
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use iced::{Rectangle, Size};
use messenger_guide::gui::accessibility::semantics::{Description, Role};
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Message, Modal, Screen};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::{about, compare, guide, learn};
use messenger_guide::platform::browser::OpenError;

use crate::support::{Recorder, SMALL, WIDE, begin, catalog, startup};
use crate::text_menus::right_click;
use crate::typist::Typist;

const SCREENS: [Screen; 4] = [Screen::Guide, Screen::Compare, Screen::Learn, Screen::About];

#[test]
fn tab_goes_through_everything_once_in_reading_order_and_shows_it() {
    for language in crate::support::languages() {
        for size in [WIDE, SMALL] {
            for screen in SCREENS {
                let mut typist = Typist::new(language, size);
                typist.happened(Message::ScreenChosen(screen));
                let all = typist.stops().len();
                assert!(all > 5, "{screen:?}: {all}");
                for n in 0..all {
                    typist.press(Named::Tab);
                    let stops = typist.stops();
                    let focused: Vec<usize> =
                        (0..stops.len()).filter(|n| stops[*n].is_focused).collect();
                    assert_eq!(focused, [n], "{language} {screen:?} {size:?}");
                    let visible = stops[n].visible.unwrap_or_default();
                    assert!(
                        visible.width > 4.0 && visible.height > 4.0,
                        "{language} {screen:?} {size:?}: {:?}",
                        stops[n]
                    );
                }
                typist.press(Named::Tab);
                assert!(typist.stops()[0].is_focused, "from the last to the first");
                typist.press_with(Named::Tab, Modifiers::SHIFT);
                assert!(typist.stops()[all - 1].is_focused, "and back");
            }
        }
    }
}

/// A page to read.
#[derive(Debug, Clone, Copy)]
enum Page {
    /// As it is when it is chosen: in a narrow window, the list of the Guide and of Learn.
    Screen(Screen),
    Messenger,
    Article(Article),
}

/// A window in which this is shown with nothing focused, and the pane that is read.
fn reader(language: &str, page: Page, size: Size) -> (Typist, &'static str) {
    let mut typist = Typist::new(language, size);
    typist.happened(Message::FirstFrameDrawn);
    match page {
        Page::Screen(screen) => typist.happened(Message::ScreenChosen(screen)),
        Page::Messenger => {
            let signal = catalog().messenger("signal").expect("signal").id.clone();
            typist.happened(Message::Guide(guide::Message::MessengerChosen(signal)));
        }
        Page::Article(article) => {
            typist.happened(Message::ScreenChosen(Screen::Learn));
            typist.happened(Message::Learn(learn::Message::ArticleChosen(article)));
        }
    }
    typist.redraw();
    let is_narrow = size == SMALL;
    let pane = match page {
        Page::Screen(Screen::Guide) if is_narrow => guide::LIST,
        Page::Screen(Screen::Guide) | Page::Messenger => guide::DETAIL,
        Page::Screen(Screen::Compare) => compare::TABLE,
        Page::Screen(Screen::Learn) if is_narrow => learn::LIST,
        Page::Screen(Screen::Learn) | Page::Article(_) => learn::ARTICLE,
        Page::Screen(Screen::About) => about::ABOUT,
    };
    (typist, pane)
}

#[test]
fn every_page_can_be_read_with_the_keys_that_scroll_and_no_line_is_skipped() {
    /// The highest line of text.
    const LINE: f32 = 40.0;
    /// The narrowest window with two panes.
    const MEDIUM: Size = Size::new(720.0, 600.0);
    let screens = SCREENS.map(Page::Screen);
    let read = [Page::Messenger, Page::Article(Article::Criteria)];
    let (screens, read) = (screens.as_slice(), read.as_slice());
    for (language, size, pages) in [
        ("en", WIDE, screens),
        ("he", SMALL, screens),
        ("en", SMALL, read),
        ("he", SMALL, read),
        ("en", MEDIUM, read),
        ("he", MEDIUM, read),
    ] {
        for &page in pages {
            let (mut typist, pane) = reader(language, page, size);
            let name = format!("{language} {page:?} {size:?}");
            let mut scrolled = typist.scrolled(pane).expect("a pane");
            assert_eq!(scrolled.offset, 0.0, "{name}");
            for (next, previous) in [
                (
                    (Named::PageDown, Modifiers::empty()),
                    (Named::PageUp, Modifiers::empty()),
                ),
                (
                    (Named::Space, Modifiers::empty()),
                    (Named::Space, Modifiers::SHIFT),
                ),
            ] {
                let mut press = |(key, modifiers)| {
                    typist.press_with(key, modifiers);
                    typist.redraw();
                    typist.scrolled(pane).expect("a pane")
                };
                let mut steps = 0;
                loop {
                    let before = scrolled;
                    scrolled = press(next);
                    let step = scrolled.offset - before.offset;
                    if step == 0.0 {
                        break;
                    }
                    steps += 1;
                    assert!(
                        step > 0.0 && step <= scrolled.height - LINE,
                        "{name} {next:?}"
                    );
                }
                let end = scrolled.whole - scrolled.height;
                assert!(
                    (scrolled.offset - end.max(0.0)).abs() < 1.0,
                    "{name} {next:?}: {scrolled:?}"
                );
                for _ in 0..steps {
                    scrolled = press(previous);
                }
                assert_eq!(scrolled.offset, 0.0, "{name} {previous:?}");
            }
            typist.press(Named::ArrowDown);
            typist.redraw();
            let step = typist.scrolled(pane).expect("a pane").offset;
            let most = (scrolled.whole - scrolled.height).max(0.0);
            assert!(
                step == most || step > 0.0 && step < scrolled.height / 2.0,
                "{name}"
            );
            typist.press(Named::ArrowUp);
            typist.redraw();
            assert_eq!(typist.scrolled(pane).expect("a pane").offset, 0.0, "{name}");
            typist.press(Named::End);
            typist.redraw();
            scrolled = typist.scrolled(pane).expect("a pane");
            let end = scrolled.whole - scrolled.height;
            assert!(
                (scrolled.offset - end.max(0.0)).abs() < 1.0,
                "{name}: {scrolled:?}"
            );
            typist.press(Named::Home);
            typist.redraw();
            scrolled = typist.scrolled(pane).expect("a pane");
            assert_eq!(scrolled.offset, 0.0, "{name}");
        }
    }
}

#[test]
fn what_takes_a_key_keeps_it_from_scrolling() {
    let (mut typist, pane) = reader("en", Page::Screen(Screen::Guide), WIDE);
    let offset = |typist: &mut Typist| typist.scrolled(pane).expect("a pane").offset;
    typist.write("s");
    assert_eq!(typist.focused(), Some(Id::new(guide::SEARCH)));
    typist.press(Named::Space);
    typist.press(Named::End);
    typist.redraw();
    assert_eq!(offset(&mut typist), 0.0);
    // An arrow key moves in the list, and the page keys scroll the pane that has the focus.
    typist.keys(&["Escape"]);
    let selected = guide::entry_name(typist.app.guide().selected());
    typist.tab_to(&selected);
    typist.keys(&["Down"]);
    assert_ne!(typist.focused(), Some(Id::from(selected)));
    assert_eq!(offset(&mut typist), 0.0);
    typist.press(Named::End);
    typist.redraw();
    assert_eq!(offset(&mut typist), 0.0);
    assert!(typist.scrolled(guide::LIST).expect("a list").offset > 0.0);
}

#[test]
fn the_menu_of_a_link_is_used_with_the_keyboard() {
    for (key, modifiers) in [
        (Named::ContextMenu, Modifiers::empty()),
        (Named::F10, Modifiers::SHIFT),
    ] {
        for language in crate::support::languages() {
            let recorder = Arc::new(Recorder::default());
            let app = begin(startup(language, SMALL, &recorder));
            let mut typist = Typist::at(app, SMALL);
            let signal = catalog().messenger("signal").expect("signal").id.clone();
            typist.happened(Message::Guide(guide::Message::MessengerChosen(signal)));
            typist.tab_to("download-signal-windows");
            let button = typist
                .visible_bounds("download-signal-windows")
                .expect("in view");
            typist.press_with(key, modifiers);
            typist.redraw();
            let menu = typist.visible_bounds("context-menu").expect("a menu");
            assert!(menu.intersects(&button.expand(2.0)), "{menu:?} {button:?}");
            assert_eq!(typist.focused(), Some(Id::new("menu-open")));
            typist.keys(&["Down", "Down", "Down", "Up", "Up"]);
            assert_eq!(typist.focused(), Some(Id::new("menu-open")));
            typist.keys(&["Escape"]);
            assert_eq!(typist.focused(), Some(Id::new("download-signal-windows")));
            typist.press_with(key, modifiers);
            typist.keys(&["Enter"]);
            assert_eq!(typist.focused(), Some(Id::new("download-signal-windows")));
            let opened = recorder.opened.lock().expect("notes").clone();
            assert_eq!(opened, ["https://signal.org/download/windows"]);
        }
    }
}

#[test]
fn the_window_closes_with_the_keys_that_close_programs_and_documents() {
    // On a Hebrew layout: the keys are where Q and W are.
    for (letter, code) in [("/", Code::KeyQ), ("'", Code::KeyW)] {
        let mut typist = Typist::new("he", WIDE);
        typist.write("ש");
        typist.shortcut(letter, code);
        assert!(typist.has_ended, "{code:?}");
    }
}

#[test]
fn a_modal_scrolls_and_what_is_under_it_does_not() {
    let (mut typist, pane) = reader("he", Page::Screen(Screen::Compare), SMALL);
    typist.happened(Message::Request(Request::ShowShortcuts));
    typist.redraw();
    typist.press(Named::End);
    typist.redraw();
    let modal = typist.scrolled("modal-content").expect("a modal");
    assert!(modal.whole > modal.height, "{modal:?}");
    assert!(
        (modal.offset - (modal.whole - modal.height)).abs() < 1.0,
        "{modal:?}"
    );
    assert_eq!(typist.scrolled(pane).map_or(0.0, |under| under.offset), 0.0);
}

#[test]
fn everything_that_can_be_pressed_says_what_it_is() {
    /// Descriptions, and the words that stand on what they describe.
    #[derive(Default)]
    struct Descriptions {
        found: Vec<(Description, Rectangle, String)>,
    }
    impl Operation for Descriptions {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }
        fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
            if let Some(description) = state.downcast_ref::<Description>() {
                self.found
                    .push((description.clone(), bounds, String::new()));
            }
        }
        fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
            // Icons are letters of the private use area.
            let words = text.chars().any(char::is_alphanumeric);
            if let Some((_, pressed, name)) = self.found.last_mut().filter(|_| words)
                && pressed.contains(bounds.center())
            {
                name.push_str(text);
            }
        }
    }
    let mut roles = std::collections::HashSet::new();
    for language in crate::support::languages() {
        for size in [WIDE, SMALL] {
            for screen in SCREENS {
                let mut typist = Typist::new(language, size);
                typist.happened(Message::ScreenChosen(screen));
                let mut descriptions = Descriptions::default();
                typist.operate(&mut descriptions);
                let button = descriptions.found.len();
                assert!(button > 5);
                for (description, bounds, words) in descriptions.found {
                    assert!(
                        description.name.is_some() || !words.is_empty(),
                        "{screen:?}: {description:?} at {bounds:?}"
                    );
                    assert!(description.is_enabled);
                    roles.insert(description.role);
                }
            }
        }
    }
    assert_eq!(
        roles.len(),
        [
            Role::Button,
            Role::Link,
            Role::Entry,
            Role::Tab,
            Role::Switch,
            Role::CheckBox
        ]
        .len()
    );
}

#[test]
fn typing_searches_and_enter_takes_the_first() {
    for (language, typed) in [("en", "bluetoth"), ("he", "צנזורה Bluetooth")] {
        for screen in SCREENS {
            let mut typist = Typist::new(language, WIDE);
            typist.happened(Message::ScreenChosen(screen));
            typist.write(typed);
            assert_eq!(typist.app.screen(), Screen::Guide);
            assert_eq!(typist.app.guide().search(), typed);
            assert_eq!(typist.focused(), Some(Id::from(guide::SEARCH)));
            typist.press(Named::Enter);
            assert_eq!(typist.app.guide().selected().as_str(), "briar");
            typist.press(Named::Escape);
            assert_eq!(typist.app.guide().search(), "");
            assert_eq!(typist.focused(), Some(Id::from(guide::SEARCH)));
            typist.press(Named::Escape);
            assert_eq!(typist.focused(), Some(Id::from("messenger-briar")));
        }
    }
}

#[test]
fn shortcuts_work_from_the_search_field_and_write_nothing_into_it() {
    let mut typist = Typist::new("he", WIDE);
    typist.shortcut("כ", Code::KeyF);
    assert_eq!(typist.focused(), Some(Id::from(guide::SEARCH)));
    typist.write("sig");
    typist.shortcut("2", Code::Digit2);
    assert_eq!(
        (typist.app.screen(), typist.app.guide().search()),
        (Screen::Compare, "sig")
    );
    assert!(typist.focused().is_some());
    typist.shortcut("1", Code::Digit1);
    typist.shortcut("כ", Code::KeyF);
    typist.shortcut("ך", Code::KeyL);
    assert_eq!(typist.app.guide().search(), "sig");
    assert_eq!(typist.focused(), Some(Id::from("language-he")));
    typist.press(Named::Escape);
    assert_eq!(typist.focused(), Some(Id::from("language")));
}

/// If the pointer or the very first key opened the menu, nothing has the focus yet.
#[test]
fn the_arrows_lead_into_a_menu_that_has_just_opened() {
    for language in crate::support::languages() {
        let chosen = format!("language-{language}");
        for arrow in [Named::ArrowDown, Named::ArrowUp] {
            let mut typist = Typist::new(language, WIDE);
            typist.shortcut("l", Code::KeyL);
            typist.press(arrow);
            assert_eq!(typist.focused(), Some(Id::from(chosen.clone())));
            typist.press(Named::Escape);
            assert_eq!(typist.focused(), Some(Id::from("language")));
            let mut typist = Typist::new(language, WIDE);
            typist.click("theme");
            assert_eq!(typist.focused(), None);
            typist.press(arrow);
            assert_eq!(typist.focused(), Some(Id::from("theme-system")));
            typist.press(Named::ArrowDown);
            assert_eq!(typist.focused(), Some(Id::from("theme-light")));
            let mut typist = Typist::new(language, WIDE);
            typist.redraw();
            let download = typist
                .visible_bounds("download-signal-linux")
                .expect("in view");
            right_click(&mut typist, download.center());
            typist.press(arrow);
            assert_eq!(typist.focused(), Some(Id::from("menu-open")));
        }
    }
}

#[test]
fn every_language_is_seen_where_the_keyboard_leads_to_it() {
    let small = iced::Size::new(380.0, 480.0);
    for language in crate::support::languages() {
        let mut typist = Typist::new(language, small);
        typist.shortcut("l", Code::KeyL);
        let entries = typist.stops().len();
        let is_seen = |typist: &mut Typist, by: &str| {
            let stops = typist.stops();
            let focused = stops.iter().find(|stop| stop.is_focused).expect("a stop");
            let height = focused.visible.map_or(0.0, |visible| visible.height);
            assert!(height > 20.0, "{language} {by}: {focused:?}");
        };
        for key in [Named::ArrowDown, Named::ArrowUp, Named::Tab] {
            for _ in 0..entries {
                typist.press(key);
                is_seen(&mut typist, &format!("{key:?}"));
            }
        }
        for name in ["中", "繁", "e", "বাং", "עב", "рус"] {
            typist.write(name);
            is_seen(&mut typist, name);
        }
        assert_eq!(typist.focused(), Some(Id::from("language-ru")));
        // It opens where the chosen one is.
        typist.press(Named::Enter);
        typist.shortcut("l", Code::KeyL);
        assert_eq!(typist.focused(), Some(Id::from("language-ru")));
        is_seen(&mut typist, "opened");
    }
}

#[test]
fn the_focus_survives_every_change_of_screen_and_language() {
    for size in [WIDE, SMALL] {
        let mut typist = Typist::new("en", size);
        typist.press(Named::Tab);
        for code in [
            Code::Digit2,
            Code::Digit3,
            Code::Digit4,
            Code::Digit1,
            Code::Digit3,
            Code::Digit2,
            Code::Digit1,
            Code::Digit4,
        ] {
            let digit = match code {
                Code::Digit1 => "1",
                Code::Digit2 => "2",
                Code::Digit3 => "3",
                _ => "4",
            };
            for _ in 0..9 {
                typist.press(Named::Tab);
            }
            typist.shortcut(digit, code);
            let focused = typist.stops().iter().filter(|stop| stop.is_focused).count();
            assert_eq!(focused, 1, "{size:?}: {digit}");
            for language in ["he", "en"] {
                typist.shortcut("l", Code::KeyL);
                if typist.focused() != Some(Id::from(format!("language-{language}"))) {
                    typist.tab_to(&format!("language-{language}"));
                }
                typist.press(Named::Enter);
                assert_eq!(typist.app.l10n().language(), language);
                assert_eq!(
                    typist.focused(),
                    Some(Id::from("language")),
                    "{size:?} {language}"
                );
            }
        }
    }
}

#[test]
fn the_arrows_move_in_the_list_and_in_the_table() {
    for (language, on, back) in [
        ("en", Named::ArrowRight, Named::ArrowLeft),
        ("he", Named::ArrowLeft, Named::ArrowRight),
    ] {
        let mut typist = Typist::new(language, WIDE);
        typist.shortcut("f", Code::KeyF);
        typist.press(Named::ArrowDown);
        assert_eq!(typist.focused(), Some(Id::from("messenger-signal")));
        for expected in ["molly", "simplex", "briar", "element", "session", "session"] {
            typist.press(Named::ArrowDown);
            assert_eq!(
                typist.focused(),
                Some(Id::from(format!("messenger-{expected}")))
            );
        }
        typist.press(Named::ArrowUp);
        typist.press(Named::Space);
        assert_eq!(typist.app.guide().selected().as_str(), "element");
        typist.shortcut("2", Code::Digit2);
        typist.tab_to("cell-open-source-clients-signal");
        typist.press(Named::ArrowDown);
        typist.press(on);
        assert_eq!(
            typist.focused(),
            Some(Id::from("cell-no-identifier-to-contacts-molly"))
        );
        typist.press(back);
        typist.press(back);
        assert_eq!(
            typist.focused(),
            Some(Id::from("cell-no-identifier-to-contacts-signal"))
        );
        for _ in 0..30 {
            typist.press(Named::ArrowDown);
        }
        assert_eq!(typist.focused(), Some(Id::from("cell-audits-signal")));
        assert!(
            typist
                .stops()
                .into_iter()
                .any(|stop| stop.is_focused && stop.visible.is_some()),
            "it is scrolled into view"
        );
    }
}

#[test]
fn a_download_is_found_asked_about_and_opened() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = Typist::at(begin(startup("he", WIDE, &recorder)), WIDE);
    typist.write("סשן");
    typist.press(Named::Enter);
    typist.tab_to("download-session-linux");
    typist.shortcut("ב", Code::KeyC);
    assert_eq!(
        typist.copied.take().as_deref(),
        Some("https://getsession.org/download")
    );
    typist.press(Named::ContextMenu);
    typist.keys(&["Down", "Down", "Enter"]);
    let Some(Modal::Link { link, .. }) = typist.app.modal() else {
        panic!("no modal")
    };
    assert_eq!(
        catalog().link(*link).link.as_str(),
        "https://getsession.org/download"
    );
    assert_eq!(typist.focused(), Some(Id::from("modal-copy")));
    typist.press(Named::Escape);
    assert_eq!(typist.focused(), Some(Id::from("download-session-linux")));
    typist.press(Named::Enter);
    assert_eq!(
        *recorder.opened.lock().expect("notes"),
        ["https://getsession.org/download"]
    );
}

#[test]
fn the_list_of_keys_is_one_key_away_and_gives_the_focus_back() {
    let mut typist = Typist::new("en", SMALL);
    typist.tab_to("theme");
    typist.press(Named::F1);
    assert!(matches!(typist.app.modal(), Some(Modal::Shortcuts)));
    assert_eq!(typist.focused(), Some(Id::from("modal-close")));
    typist.press(Named::Tab);
    assert_eq!(
        typist.focused(),
        Some(Id::from("modal-close")),
        "nothing under it is reached"
    );
    typist.press(Named::Enter);
    assert!(typist.app.modal().is_none());
    assert_eq!(typist.focused(), Some(Id::from("theme")));
}

#[test]
fn escape_dismisses_the_newest_banner_first() {
    let mut typist = Typist::new("en", WIDE);
    typist.write("molly");
    let link = catalog().messenger("signal").expect("signal").downloads[0].link;
    typist.happened(Message::LinkOpened(link, Err(OpenError::new("none"))));
    typist.press(Named::Escape);
    assert!(typist.app.banners().is_empty());
    assert_eq!(typist.app.guide().search(), "molly");
    typist.press(Named::Escape);
    assert_eq!(typist.app.guide().search(), "");
}
