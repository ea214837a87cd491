//! The application by its messages: what changes, what is opened, what is kept.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use iced::keyboard::key::Code;
use iced::{Event, Point, Size, Task, keyboard, mouse, theme::Mode};
use messenger_guide::catalog::Date;
use messenger_guide::gui::app::{
    App, Banner, DesktopSetting, Menu, Message, Room, Screen, Startup, SystemPreference,
    TextSizeStep, WindowPlacement,
};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::about::{FORGET, NOTHING};
use messenger_guide::gui::screen::context::Pane;
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::theme::{Appearance, Contrast};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::platform::settings::{
    FileStore, LoadError, LoadErrorReason, Settings, ThemeChoice, WindowSize, WindowState,
};

use crate::support::{
    Recorder, SMALL, WIDE, app, begin, catalog, outcomes, press, run, select, simulator, startup,
};
use crate::typist::Typist;

fn with(change: impl FnOnce(&mut Startup)) -> App {
    let mut start = startup("en", WIDE, &Arc::default());
    change(&mut start);
    begin(start)
}

#[test]
fn the_language_comes_from_the_command_line_then_the_settings_then_the_system() {
    let language = |command_line: Option<&str>, remembered: Option<&str>, system: &[&str]| {
        let app = with(|start| {
            start.language = command_line.map(str::to_owned);
            start.settings.language = remembered.map(str::to_owned);
            start.system_languages = system.iter().map(|&name| name.to_owned()).collect();
        });
        app.l10n().language().to_owned()
    };
    assert_eq!(language(Some("he"), Some("en"), &["en-US"]), "he");
    assert_eq!(language(None, Some("he"), &["en-US"]), "he");
    assert_eq!(language(None, None, &["iw-IL", "en-US"]), "he");
    assert_eq!(language(None, None, &["ja-JP"]), "en");
    assert_eq!(language(None, None, &[]), "en");
    assert_eq!(language(None, Some("no such language"), &["he"]), "he");
}

#[test]
fn a_language_changes_at_once_and_is_remembered() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    assert_eq!(app.title(), "Messenger Guide");
    run(&mut app, Message::LanguageChosen("he".to_owned()));
    assert_eq!(app.title(), "מדריך המסנג׳רים");
    assert_eq!(
        recorder
            .saved
            .lock()
            .expect("notes")
            .last()
            .expect("saved")
            .language
            .as_deref(),
        Some("he")
    );
}

#[test]
fn the_language_of_the_command_line_is_not_remembered() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("he", WIDE, &recorder));
    select(&mut app, "briar");
    assert_eq!(
        recorder
            .saved
            .lock()
            .expect("notes")
            .last()
            .expect("saved")
            .language,
        None
    );
}

#[test]
fn the_first_frame_has_the_appearance_that_the_system_had_last() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    run(&mut app, Message::SystemThemeFound(Mode::Dark));
    assert!(
        recorder.saved.lock().expect("notes").is_empty(),
        "nothing was chosen"
    );
    run(&mut app, Message::CloseRequested);
    let saved = recorder.saved.lock().expect("notes").pop().expect("saved");
    let again = |theme| {
        let mut startup = startup("en", WIDE, &recorder);
        startup.settings = saved.clone();
        startup.theme = theme;
        App::new(startup).0.appearance()
    };
    assert_eq!(again(None), Appearance::Dark);
    assert_eq!(again(Some(ThemeChoice::Light)), Appearance::Light);
}

#[test]
fn the_appearance_follows_the_system_until_it_is_fixed() {
    let mut app = app("en", WIDE);
    assert_eq!(app.appearance(), Appearance::Light);
    run(&mut app, Message::SystemThemeFound(Mode::Dark));
    assert_eq!(app.appearance(), Appearance::Dark);
    run(&mut app, Message::ThemeChosen(ThemeChoice::Light));
    assert_eq!(app.appearance(), Appearance::Light);
    run(&mut app, Message::SystemThemeFound(Mode::Dark));
    assert_eq!(app.appearance(), Appearance::Light);
    run(&mut app, Message::ThemeChosen(ThemeChoice::System));
    assert_eq!(app.appearance(), Appearance::Dark);
    run(&mut app, Message::SystemThemeFound(Mode::None));
    assert_eq!(app.appearance(), Appearance::Light);
}

#[test]
fn high_contrast_follows_the_system_until_it_is_chosen_otherwise() {
    let mut app = app("en", WIDE);
    let has_high_contrast = |app: &App| app.theme().contrast == Contrast::High;
    assert!(!has_high_contrast(&app));
    run(
        &mut app,
        Message::SystemPreferenceFound(SystemPreference::HighContrast(true)),
    );
    assert!(has_high_contrast(&app));
    press(&mut app, WIDE, "theme");
    press(&mut app, WIDE, "high-contrast");
    assert!(!has_high_contrast(&app));
    assert_eq!(app.settings().high_contrast, Some(false));
    run(
        &mut app,
        Message::SystemPreferenceFound(SystemPreference::HighContrast(false)),
    );
    run(
        &mut app,
        Message::SystemPreferenceFound(SystemPreference::HighContrast(true)),
    );
    assert!(!has_high_contrast(&app), "chosen here");
    run(&mut app, Message::HighContrastPressed);
    assert_eq!(app.settings().high_contrast, None, "as the system again");
    run(
        &mut app,
        Message::SystemPreferenceFound(SystemPreference::HighContrast(false)),
    );
    assert!(!has_high_contrast(&app));
    run(&mut app, Message::HighContrastPressed);
    assert_eq!(app.settings().high_contrast, Some(true));
    run(&mut app, Message::ThemeChosen(ThemeChoice::Dark));
    assert!(has_high_contrast(&app));
    assert_eq!(app.appearance(), Appearance::Dark);
}

#[test]
fn the_text_grows_is_remembered_and_never_outgrows_the_window() {
    let mut typist = Typist::new("en", WIDE);
    shown(&mut typist.app, 1900.0, 1000.0);
    typist.shortcut("+", Code::Equal);
    assert_eq!(typist.app.scale(), 1.1);
    assert_eq!(typist.app.settings().text_size.percent(), 110);
    typist.shortcut("-", Code::Minus);
    typist.shortcut("-", Code::Minus);
    assert_eq!(typist.app.scale(), 0.9);
    typist.shortcut("0", Code::Digit0);
    assert_eq!(typist.app.scale(), 1.0);
    // The wheel does so with Ctrl only.
    let turned = mouse::ScrollDelta::Lines { x: 0.0, y: 1.0 };
    let turned = Event::Mouse(mouse::Event::WheelScrolled { delta: turned });
    let held = |held| Event::Keyboard(keyboard::Event::ModifiersChanged(held));
    let middle = mouse::Cursor::Available(Point::new(700.0, 400.0));
    typist.receive_all(std::slice::from_ref(&turned), middle);
    assert_eq!(typist.app.scale(), 1.0);
    let ctrl = held(keyboard::Modifiers::COMMAND);
    typist.receive_all(&[ctrl, turned, held(keyboard::Modifiers::empty())], middle);
    assert_eq!(typist.app.scale(), 1.1);
    for _ in 0..9 {
        typist.shortcut("+", Code::Equal);
    }
    assert_eq!(typist.app.scale(), 2.0);
    typist.resize(Size::new(400.0, 480.0));
    let size = Size::new(400.0, 480.0);
    typist.happened(found(size, WindowState::Normal));
    assert!(typist.app.scale() < 1.3, "400 × 480 have no room for more");
    assert_eq!(typist.app.settings().text_size.percent(), 200);
    assert_eq!(typist.app.settings().window.width, 400.0);
}

#[test]
fn a_size_told_before_the_text_grew_is_not_taken_for_one_of_after_it() {
    let size = Size::new(720.0, 600.0);
    let mut typist = Typist::new("he", size);
    typist.redraw();
    assert!(typist.visible_bounds(guide::DETAIL).is_some());
    for _ in 0..3 {
        typist.shortcut("+", Code::Equal);
    }
    let late = Event::Window(iced::window::Event::Resized(size));
    typist.receive_all(&[late], mouse::Cursor::Unavailable);
    typist.redraw();
    assert_eq!(typist.app.scale(), 1.5);
    assert!(
        typist.visible_bounds(guide::DETAIL).is_none(),
        "there is room for one pane only"
    );
}

#[test]
fn the_line_of_the_first_start_goes_with_the_first_choice_and_moves_nothing() {
    let first_start = |language| {
        let mut startup = startup(language, WIDE, &Arc::default());
        startup.settings.welcomed = false;
        Typist::at(begin(startup), WIDE)
    };
    let is_there = |typist: &mut Typist| typist.visible_bounds("welcome-close").is_some();
    for language in crate::support::languages() {
        let mut typist = first_start(language);
        assert!(is_there(&mut typist));
        let before = typist.visible_bounds("messenger-signal");
        // Reading is no choice.
        typist.keys(&["ctrl+2", "ctrl+1"]);
        assert!(is_there(&mut typist));
        typist.click("need-forward-secrecy");
        assert!(!is_there(&mut typist));
        typist.click("need-forward-secrecy");
        assert_eq!(typist.visible_bounds("messenger-signal"), before);
        assert!(typist.app.settings().welcomed);
        let mut typist = first_start(language);
        typist.click("welcome-close");
        assert!(!is_there(&mut typist));
    }
    assert!(!is_there(&mut Typist::new("en", WIDE)));
}

#[test]
fn the_first_start_in_a_language_that_is_missing_says_so_in_english_until_one_is_chosen() {
    let first_start = |system: &[&str]| {
        with(|start| {
            start.language = None;
            start.settings.welcomed = false;
            start.system_languages = system.iter().map(|&name| name.to_owned()).collect();
        })
    };
    let is_said = |app: &App| {
        let line = messenger_guide::fl!(app.l10n(), "welcome-language");
        let line = app.l10n().direction().with_base_direction(&line);
        simulator(app, WIDE).find(line.as_str()).is_ok()
    };
    for system in [
        &["ja_JP.UTF-8"][..],
        &["sr_RS.UTF-8"],
        &["sr_RS@latin"],
        &["tlh", "ko-KR"],
    ] {
        let mut app = first_start(system);
        assert_eq!(app.l10n().language(), "en", "{system:?}");
        assert!(is_said(&app), "{system:?}");
        run(&mut app, Message::LanguageChosen("ru".to_owned()));
        assert_eq!(app.l10n().language(), "ru");
        assert!(!is_said(&app), "{system:?}");
    }
    for system in [
        &[][..],
        &["en_US.UTF-8"],
        &["iw_IL"],
        &["ja_JP.UTF-8", "de_AT"],
        &["pt_PT.UTF-8"],
        &["zh_CN"],
    ] {
        assert!(!is_said(&first_start(system)), "{system:?}");
    }
}

#[test]
fn the_appearance_of_the_command_line_holds_for_one_run() {
    let recorder = Arc::new(Recorder::default());
    let mut start = startup("en", WIDE, &recorder);
    start.theme = Some(ThemeChoice::Dark);
    let mut app = begin(start);
    assert_eq!(app.appearance(), Appearance::Dark);
    select(&mut app, "briar");
    assert_eq!(
        recorder
            .saved
            .lock()
            .expect("notes")
            .last()
            .expect("saved")
            .theme,
        ThemeChoice::System
    );
}

#[test]
fn the_selected_messenger_is_remembered() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    select(&mut app, "molly");
    let saved = recorder.last_saved();
    assert_eq!(saved.messenger.as_deref(), Some("molly"));
    let again = with(|start| start.settings = saved);
    assert_eq!(again.guide().selected().as_str(), "molly");
}

#[test]
fn a_messenger_that_is_gone_gives_the_first() {
    let app = with(|start| start.settings.messenger = Some("no-such-messenger".to_owned()));
    assert_eq!(app.guide().selected().as_str(), "signal");
}

#[test]
fn every_change_reaches_the_file_and_the_last_one_wins() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    // Three changes before the first is written: they must not be written at the same time, nor out of order.
    let first = app.update(Message::ThemeChosen(ThemeChoice::Dark));
    assert!(
        outcomes(app.update(Message::ThemeChosen(ThemeChoice::Light)))
            .next()
            .is_none()
    );
    let id = catalog().messenger("briar").expect("briar").id.clone();
    assert!(
        outcomes(app.update(Message::Guide(guide::Message::MessengerChosen(id))))
            .next()
            .is_none()
    );
    for message in outcomes(first) {
        run(&mut app, message);
    }
    let saved = recorder.saved.lock().expect("notes");
    assert_eq!(saved.len(), 2);
    let last = saved.last().expect("saved");
    assert_eq!(
        (last.theme, last.messenger.as_deref()),
        (ThemeChoice::Light, Some("briar"))
    );
}

/// The answer of a window with this size.
fn found(size: Size, state: WindowState) -> Message {
    Message::WindowStateFound(WindowPlacement {
        size,
        state,
        is_exact: false,
    })
}

/// Tells the app what the system says of its shown window. Returns a task that ends in a moment, which nobody has to wait for.
fn resize(app: &mut App, size: Size, state: WindowState) -> Task<Message> {
    run(app, Message::WindowResized(size));
    app.update(found(size, state))
}

/// A window that was shown on a screen with this much room.
fn shown(app: &mut App, width: f32, height: f32) {
    let room = Room {
        size: WIDE,
        scale: 1.0,
        largest: Some(Size::new(width, height)),
    };
    run(app, Message::RoomFound(room));
}

#[test]
fn maximised_and_full_screen_are_remembered_apart_from_the_size() {
    let window = |app: &App| {
        let settings = app.settings();
        (
            settings.window.width,
            settings.window.height,
            settings.window_state,
        )
    };
    let mut app = app("en", WIDE);
    let _ = resize(&mut app, Size::new(500.0, 500.0), WindowState::Normal);
    assert_eq!(window(&app), (1120.0, 760.0, WindowState::Normal), "hidden");
    shown(&mut app, 1900.0, 1000.0);
    let _ = resize(&mut app, Size::new(900.0, 700.0), WindowState::Normal);
    for state in [WindowState::Maximized, WindowState::FullScreen] {
        let _ = resize(&mut app, Size::new(1920.0, 1040.0), state);
        assert_eq!(window(&app), (900.0, 700.0, state));
        let _ = resize(&mut app, Size::new(900.0, 700.0), WindowState::Normal);
        assert_eq!(window(&app), (900.0, 700.0, WindowState::Normal));
    }
    // An answer about a size that it no longer has.
    run(&mut app, Message::WindowResized(Size::new(1920.0, 1040.0)));
    run(
        &mut app,
        found(Size::new(800.0, 600.0), WindowState::Normal),
    );
    assert_eq!(window(&app), (900.0, 700.0, WindowState::Normal));
    // One that tells more than the window has said of itself.
    let _ = app.update(Message::WindowStateFound(WindowPlacement {
        size: Size::new(800.0, 600.0),
        state: WindowState::Normal,
        is_exact: true,
    }));
    assert_eq!(window(&app), (800.0, 600.0, WindowState::Normal));
}

#[test]
fn a_window_that_is_back_at_the_size_of_its_start_is_remembered_with_it() {
    let mut app = app("en", WIDE);
    shown(&mut app, 1000.0, 550.0);
    let fitted = Size::new(1000.0, 550.0);
    let _ = resize(&mut app, fitted, WindowState::Normal);
    let _ = resize(&mut app, Size::new(900.0, 500.0), WindowState::Normal);
    assert_eq!(app.settings().window.width, 900.0);
    let _ = resize(&mut app, fitted, WindowState::Normal);
    assert_eq!(app.settings().window, WindowSize::DEFAULT);
}

#[test]
fn a_smaller_screen_does_not_change_what_is_remembered() {
    let mut app = app("en", WIDE);
    shown(&mut app, 1000.0, 550.0);
    let _ = resize(&mut app, Size::new(1000.0, 550.0), WindowState::Normal);
    assert_eq!(app.settings().window, WindowSize::DEFAULT);
}

#[test]
fn the_size_is_written_once_it_no_longer_changes() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    shown(&mut app, 1900.0, 1000.0);
    let first = resize(&mut app, Size::new(880.0, 680.0), WindowState::Normal);
    for size in [Size::new(890.0, 690.0), Size::new(900.0, 700.0)] {
        let next = resize(&mut app, size, WindowState::Normal);
        assert!(outcomes(next).next().is_none(), "one timer for all of them");
    }
    for message in outcomes(first) {
        run(&mut app, message);
    }
    let saved: Vec<f32> = {
        let saved = recorder.saved.lock().expect("notes");
        saved.iter().map(|settings| settings.window.width).collect()
    };
    assert_eq!(saved, [900.0]);
    let again = resize(&mut app, Size::new(900.0, 700.0), WindowState::Normal);
    assert!(outcomes(again).next().is_none(), "nothing to write");
    let maximised = resize(&mut app, Size::new(1900.0, 1000.0), WindowState::Maximized);
    for message in outcomes(maximised) {
        run(&mut app, message);
    }
    assert_eq!(recorder.last_saved().window_state, WindowState::Maximized);
}

#[test]
fn no_size_is_written_while_nothing_is_remembered() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    shown(&mut app, 1900.0, 1000.0);
    let pending = resize(&mut app, Size::new(880.0, 680.0), WindowState::Normal);
    run(&mut app, Message::Request(Request::RememberNothing(true)));
    let saved = recorder.saved.lock().expect("notes").len();
    let next = resize(&mut app, Size::new(900.0, 700.0), WindowState::Normal);
    for message in outcomes(pending).chain(outcomes(next)) {
        run(&mut app, message);
    }
    assert_eq!(recorder.saved.lock().expect("notes").len(), saved);
}

#[test]
fn closing_the_window_writes_its_size_first() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    shown(&mut app, 1900.0, 1000.0);
    let _ = resize(&mut app, Size::new(900.0, 700.0), WindowState::Normal);
    assert!(
        recorder.saved.lock().expect("notes").is_empty(),
        "not at every step of a resize"
    );
    run(&mut app, Message::CloseRequested);
    assert_eq!(
        recorder.last_saved().window,
        WindowSize {
            width: 900.0,
            height: 700.0
        }
    );
}

#[test]
fn closing_an_unchanged_window_writes_nothing() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    run(&mut app, Message::CloseRequested);
    assert!(recorder.saved.lock().expect("notes").is_empty());
}

#[test]
fn a_link_is_opened_by_its_id_only_when_pressed() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    assert!(recorder.opened.lock().expect("notes").is_empty());
    press(&mut app, WIDE, "download-signal-linux");
    assert_eq!(
        *recorder.opened.lock().expect("notes"),
        ["https://signal.org/download/linux"]
    );
    assert!(app.banners().is_empty());
}

#[test]
fn six_months_after_the_last_review_a_banner_says_so_once() {
    let banner = |today: Option<&str>| {
        let mut start = startup("en", WIDE, &Arc::default());
        start.services.today = today.and_then(Date::parse);
        Arc::make_mut(&mut start.catalog).reviewed = Date::parse("2026-11-25").expect("a day");
        begin(start)
    };
    for today in [None, Some("2020-01-01"), Some("2027-05-24")] {
        assert!(banner(today).banners().is_empty(), "{today:?}");
    }
    let mut app = banner(Some("2027-05-25"));
    assert_eq!(app.banners(), [Banner::FactsAged]);
    run(&mut app, Message::ScreenChosen(Screen::Compare));
    assert_eq!(app.banners(), [Banner::FactsAged]);
    press(&mut app, WIDE, "dismiss");
    assert!(app.banners().is_empty());
    run(&mut app, Message::LanguageChosen("he".to_owned()));
    assert!(app.banners().is_empty());
}

#[test]
fn the_banner_on_old_facts_leads_to_the_page_as_it_is_today() {
    let recorder = Arc::new(Recorder::default());
    let mut start = startup("he", SMALL, &recorder);
    start.services.today = Date::parse("2031-01-01");
    let mut app = begin(start);
    press(&mut app, SMALL, "facts-aged-page");
    assert_eq!(
        *recorder.opened.lock().expect("notes"),
        ["https://www.privacyguides.org/en/real-time-communication/"]
    );
}

#[test]
fn a_link_that_no_browser_takes_gives_a_banner_with_the_address() {
    let recorder = Arc::new(Recorder {
        fails: true,
        ..Recorder::default()
    });
    let mut app = begin(startup("en", WIDE, &recorder));
    press(&mut app, WIDE, "download-signal-linux");
    let [
        Banner::LinkFailed {
            link,
            copied: false,
        },
    ] = app.banners()
    else {
        panic!("{:?}", app.banners())
    };
    assert_eq!(
        catalog().link(*link).link.as_str(),
        "https://signal.org/download/linux"
    );
    // Once more: still one banner.
    press(&mut app, WIDE, "download-signal-linux");
    assert_eq!(app.banners().len(), 1);
    press(&mut app, WIDE, "copy");
    assert!(matches!(
        app.banners(),
        [Banner::LinkFailed { copied: true, .. }]
    ));
    press(&mut app, WIDE, "dismiss");
    assert!(app.banners().is_empty());
}

#[test]
fn copying_puts_the_bare_address_on_the_clipboard() {
    use iced_test::runtime::{
        Action, clipboard,
        futures::futures::{StreamExt as _, executor::block_on},
        task::into_stream,
    };
    let mut app = app("he", WIDE);
    let link = catalog().messenger("signal").expect("signal").downloads[0].link;
    let actions: Vec<_> = block_on(
        into_stream(app.update(Message::Request(Request::CopyAddress(link))))
            .expect("a task")
            .collect(),
    );
    let [Action::Clipboard(clipboard::Action::Write { contents, .. })] = actions.as_slice() else {
        panic!("no write")
    };
    assert_eq!(contents, "https://signal.org/download/linux");
}

#[test]
fn that_nothing_can_be_remembered_is_said_once() {
    let recorder = Arc::new(Recorder {
        fails: true,
        ..Recorder::default()
    });
    let mut app = begin(startup("en", WIDE, &recorder));
    select(&mut app, "briar");
    assert_eq!(app.banners(), [Banner::SettingsNotSaved]);
    press(&mut app, WIDE, "dismiss");
    select(&mut app, "signal");
    assert!(app.banners().is_empty());
}

#[test]
fn damaged_settings_are_said_with_the_name_of_the_backup() {
    let load_error = |backup: Option<&str>| LoadError {
        reason: LoadErrorReason::Empty,
        backup: backup.map(Into::into),
    };
    let app = with(|start| start.load_error = Some(load_error(Some("/home/x/settings.ron.bak"))));
    assert_eq!(
        app.banners(),
        [Banner::SettingsBackedUp(
            "/home/x/settings.ron.bak".to_owned()
        )]
    );
    let app = with(|start| start.load_error = Some(load_error(None)));
    assert_eq!(app.banners(), [Banner::SettingsUnusable]);
}

#[test]
fn a_menu_opens_closes_and_gives_way_to_the_other() {
    let mut app = app("en", WIDE);
    press(&mut app, WIDE, "language");
    assert_eq!(app.menu(), Some(Menu::Language));
    press(&mut app, WIDE, "language-he");
    assert_eq!((app.menu(), app.l10n().language()), (None, "he"));
    press(&mut app, WIDE, "theme");
    assert_eq!(app.menu(), Some(Menu::Theme));
    run(&mut app, Message::Dismissed);
    assert_eq!(app.menu(), None);
    press(&mut app, WIDE, "theme");
    press(&mut app, WIDE, "theme-dark");
    assert_eq!((app.menu(), app.appearance()), (None, Appearance::Dark));
}

#[test]
fn a_narrow_window_goes_from_the_list_to_the_panel_and_back() {
    let narrow = Size::new(420.0, 760.0);
    let mut app = app("he", narrow);
    let pane = |app: &App| app.guide().pane();
    assert_eq!(pane(&app), Pane::List);
    press(&mut app, narrow, "messenger-simplex");
    assert_eq!(pane(&app), Pane::Detail);
    press(&mut app, narrow, "back");
    assert_eq!(pane(&app), Pane::List);
    press(&mut app, narrow, "screen-about");
    assert_eq!(app.screen(), Screen::About);
    press(&mut app, narrow, "back");
    assert_eq!(app.screen(), Screen::Guide);
}

#[test]
fn the_title_has_no_invisible_marks() {
    for language in crate::support::languages() {
        let title = app(language, WIDE).title();
        assert_eq!(title, strip_bidi(&title));
    }
}

#[test]
fn the_settings_start_at_the_size_of_the_design() {
    assert_eq!(
        Settings::default().window,
        WindowSize {
            width: 1120.0,
            height: 760.0
        }
    );
}

#[test]
fn everything_is_forgotten_and_nothing_old_is_saved_again() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    press(&mut app, WIDE, "need-no-phone-number");
    select(&mut app, "briar");
    let saved = recorder.saved.lock().expect("notes").len();
    run(&mut app, Message::ScreenChosen(Screen::About));
    press(&mut app, TALL, FORGET);
    assert_eq!(recorder.forgotten.load(Ordering::Relaxed), 1);
    assert_eq!(app.banners(), [Banner::Forgotten]);
    assert!(app.guide().requirements().needs().is_empty());
    assert_eq!(app.settings(), &first_start(WIDE));
    run(&mut app, Message::CloseRequested);
    assert_eq!(recorder.saved.lock().expect("notes").len(), saved);
}

#[test]
fn nothing_is_remembered_until_it_is_again() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    run(&mut app, Message::ScreenChosen(Screen::About));
    press(&mut app, TALL, NOTHING);
    assert_eq!(app.banners(), [Banner::RemembersNothing]);
    select(&mut app, "briar");
    run(&mut app, Message::ThemeChosen(ThemeChoice::Dark));
    let saved = || recorder.saved.lock().expect("notes").clone();
    assert!(saved().len() == 1 && saved()[0].remember_nothing);
    run(&mut app, Message::ScreenChosen(Screen::About));
    press(&mut app, TALL, NOTHING);
    assert_eq!(app.banners(), [Banner::RemembersAgain]);
    let last = saved().pop().expect("saved");
    assert!(!last.remember_nothing);
    assert_eq!(
        (last.messenger.as_deref(), last.theme),
        (Some("briar"), ThemeChoice::Dark)
    );
}

#[test]
fn what_could_not_be_forgotten_is_said_with_the_file() {
    for button in [FORGET, NOTHING] {
        let recorder = Arc::new(Recorder {
            fails: true,
            ..Recorder::default()
        });
        let mut app = begin(startup("he", WIDE, &recorder));
        run(&mut app, Message::ScreenChosen(Screen::About));
        press(&mut app, TALL, button);
        let [Banner::NotForgotten(file)] = app.banners() else {
            panic!("{button}: {:?}", app.banners())
        };
        assert!(file.ends_with("settings.ron"), "{file}");
    }
}

/// High enough for all of About.
const TALL: Size = Size::new(1120.0, 3000.0);

fn first_start(size: Size) -> Settings {
    startup("en", size, &Arc::default()).settings
}

#[test]
fn the_text_is_as_large_as_the_desktop_says_times_what_was_chosen() {
    let mut app = app("he", WIDE);
    let says = |scale| Message::DesktopSettingFound(DesktopSetting::TextScale(scale));
    run(&mut app, says(1.5));
    assert_eq!(app.scale(), 1.5);
    run(&mut app, Message::TextSizePressed(TextSizeStep::Larger));
    let chosen = f32::from(app.settings().text_size.percent()) / 100.0;
    assert!(chosen > 1.0);
    assert_eq!(app.scale(), 1.5 * chosen);
    run(&mut app, says(1.0));
    assert_eq!(app.scale(), chosen);
    // Never so large that something has no room.
    run(&mut app, says(3.0));
    assert!(WIDE.height / app.scale() >= 360.0, "{}", app.scale());
}

#[test]
fn a_window_says_that_nothing_is_remembered_once_another_has_chosen_that() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Arc::new(FileStore::at(folder.path().join("settings.ron")));
    let window = || {
        let mut start = startup("en", WIDE, &Arc::default());
        start.services.store = store.clone();
        begin(start)
    };
    let (mut one, mut other) = (window(), window());
    run(&mut other, Message::ThemeChosen(ThemeChoice::Dark));
    run(&mut one, Message::Request(Request::RememberNothing(true)));
    run(&mut other, Message::ThemeChosen(ThemeChoice::Light));
    assert!(other.settings().remember_nothing);
    assert_eq!(other.banners(), [Banner::RemembersNothing]);
    // Then it writes what is chosen, as the other would.
    run(
        &mut other,
        Message::Request(Request::RememberNothing(false)),
    );
    let found = store.load().settings;
    assert!(!found.remember_nothing);
    assert_eq!(found.theme, ThemeChoice::Light);
}
