//! The cases.

use std::num::NonZero;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::checking;
use crate::clipboard_manager::ClipboardManager;
use crate::compositor::{self, Client, Compositor};
use crate::desktop::{self, Desktop, Home, Window, wait_for};
use crate::dropping;
use crate::focus_ring::has_focus_ring;
use crate::hearing;
use crate::languages;
use crate::local_only;
use crate::modals;
use crate::portal::{Portal, Preference};
use crate::storm::{Conditions, storm, storm_heard, storm_on_wayland};
use crate::touch::{by_finger_alone, flings_as_the_desktop_says};
use crate::trace::Trace;
use iced::{Point, Size, Vector};
use iced_test::Simulator;
use iced_test::selector;
use messenger_guide::catalog::{Catalog, Download, Messenger, Platform};
use messenger_guide::gui::anchor::{Anchor, Article};
use messenger_guide::gui::app::{App, Message, Screen, Services, Startup, runtime};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::{about, guide};
use messenger_guide::gui::theme::{Appearance, Contrast};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::l10n::{Locales, Localizer};
use messenger_guide::platform::application_id::APPLICATION_ID;
use messenger_guide::platform::browser::OpenError;
use messenger_guide::platform::settings::{FileStore, Settings, WindowSize};
use messenger_guide::search::Index;

/// High enough for every download to be in view.
pub const SIZE: Size = Size::new(1120.0, 1700.0);

pub type Outcome = Result<(), String>;

/// The name of a case, and the case.
pub type Case = (&'static str, fn(&Desktop) -> Outcome);

/// Runs the cases whose name contains the first argument; all of them without one.
pub fn run() -> ExitCode {
    let Some(program) = std::env::var_os("MESSENGER_GUIDE_BINARY").map(PathBuf::from) else {
        eprintln!("MESSENGER_GUIDE_BINARY must name the program to test; run scripts/e2e.sh");
        return ExitCode::FAILURE;
    };
    let cases: [Case; 64] = [
        (
            "a file is chosen in the desktop's dialog and checked",
            checking::checks_a_chosen_file,
        ),
        (
            "the desktop's dialog is gone before a file is chosen: that is said, and another one opens",
            checking::goes_on_without_the_dialog,
        ),
        (
            "a file is checked while a menu opens and closes over its check",
            checking::goes_on_under_a_menu,
        ),
        (
            "files that are dropped on the window are checked, and nothing else is",
            dropping::checks_what_is_dropped,
        ),
        (
            "every download of every messenger opens its official address, in English",
            |d| every_download(d, "en"),
        ),
        (
            "every download of every messenger opens its official address, in Hebrew",
            |d| every_download(d, "he"),
        ),
        (
            "no browser at all: a banner, and the address can be copied",
            |d| no_browser(d, Browser::None),
        ),
        (
            "a browser that fails: a banner, and the address can be copied",
            |d| no_browser(d, Browser::Fails),
        ),
        (
            "what was copied outlives the program, where there is a clipboard manager",
            copied_outlives,
        ),
        (
            "an empty home: starts, remembers the choice and the size",
            empty_home,
        ),
        (
            "a home that can't be written: starts, and says once that it can't remember",
            read_only_home,
        ),
        (
            "a broken settings file: starts afresh, keeps a backup, says so",
            broken_settings,
        ),
        (
            "whatever size is remembered, the window fits on a small screen",
            fits_on_a_small_screen,
        ),
        (
            "on Wayland, where the desktop gives no bounds, the window fits on a small screen",
            fits_on_a_small_wayland_screen,
        ),
        (
            "maximised and full screen are remembered apart from the size",
            window_state_is_remembered,
        ),
        (
            "everything is forgotten: no file is left, and none is written",
            forgets_everything,
        ),
        (
            "nothing is remembered: the file says only that, whatever is chosen",
            remembers_nothing,
        ),
        ("without LANG: English", |d| {
            language_of(d, None, "Messenger Guide")
        }),
        ("LANG is Hebrew: Hebrew", |d| {
            language_of(d, Some("he_IL.UTF-8"), "מדריך המסנג׳רים")
        }),
        ("LANG is the old name of Hebrew: Hebrew", |d| {
            language_of(d, Some("iw_IL.UTF-8"), "מדריך המסנג׳רים")
        }),
        (
            "the first start in a language that is missing says where the others are",
            languages::where_the_others_are,
        ),
        (
            "every language is reached in the smallest window, by arrows and by its name, in English",
            |d| languages::in_the_smallest_window(d, "en"),
        ),
        (
            "every language is reached in the smallest window, by arrows and by its name, in Hebrew",
            |d| languages::in_the_smallest_window(d, "he"),
        ),
        (
            "with the keyboard alone: a download is found, reached and opened, in English",
            |d| keyboard_alone(d, "en"),
        ),
        (
            "with the keyboard alone: a download is found, reached and opened, on a Hebrew keyboard",
            |d| keyboard_alone(d, "he"),
        ),
        (
            "a paragraph is selected, copied, and pasted with the middle button, in English",
            |d| select_and_paste(d, "en"),
        ),
        (
            "a paragraph is selected, copied, and pasted with the middle button, in Hebrew",
            |d| select_and_paste(d, "he"),
        ),
        (
            "the code of a phone download can be read from the screen",
            code_in_the_window,
        ),
        (
            "codes are read by two decoders at every scale",
            every_code_at_every_scale,
        ),
        (
            "a term is explained, and Escape leads back, in English",
            |d| term_and_back(d, "en"),
        ),
        (
            "a term is explained, and Escape leads back, in Hebrew",
            |d| term_and_back(d, "he"),
        ),
        ("light and dark follow the system, live", follows_the_system),
        (
            "another program destroys the window: the program ends, and everything is saved",
            destroyed_by_another,
        ),
        (
            "the connection to the display is lost: one line, exit code 1, and the size is saved",
            display_is_lost,
        ),
        (
            "on Wayland, the text is as large as the desktop says, live",
            follows_text_scale,
        ),
        (
            "the text grows, and what is pressed then opens",
            larger_text,
        ),
        ("whatever Tab leads to is seen, in English", |d| {
            every_stop_is_seen(d, "en")
        }),
        ("whatever Tab leads to is seen, in Hebrew", |d| {
            every_stop_is_seen(d, "he")
        }),
        (
            "heard, in English: every screen, menu and modal has names, roles and bounds",
            |d| hearing::every_screen(d, "en"),
        ),
        (
            "heard, in Hebrew: every screen, menu and modal has names, roles and bounds",
            |d| hearing::every_screen(d, "he"),
        ),
        (
            "heard, in English: every messenger, article and the basis of a cell",
            |d| hearing::every_page(d, "en"),
        ),
        (
            "heard, in Hebrew: every messenger, article and the basis of a cell",
            |d| hearing::every_page(d, "he"),
        ),
        ("heard: every download opens its official address", |d| {
            hearing::every_download(d, "he")
        }),
        (
            "heard: a search is written, its results and a banner are announced",
            hearing::search_and_banner,
        ),
        (
            "heard: somebody begins to listen and stops, and the session ends, while it runs",
            hearing::while_it_runs,
        ),
        ("a storm of random input, in English", |d| {
            storm(
                d,
                &Conditions {
                    seed: 1,
                    language: "en",
                    scale: "1",
                    size: (1120, 760),
                },
            )
        }),
        (
            "a storm of random input, in Hebrew, in a small window",
            |d| {
                storm(
                    d,
                    &Conditions {
                        seed: 2,
                        language: "he",
                        scale: "1",
                        size: (200, 150),
                    },
                )
            },
        ),
        (
            "a storm of random input, in English, three times as large",
            |d| {
                storm(
                    d,
                    &Conditions {
                        seed: 3,
                        language: "en",
                        scale: "3",
                        size: (1400, 1800),
                    },
                )
            },
        ),
        (
            "a storm of random input, in Hebrew, in a window larger than the screen",
            |d| {
                storm(
                    d,
                    &Conditions {
                        seed: 4,
                        language: "he",
                        scale: "1.5",
                        size: (3840, 2160),
                    },
                )
            },
        ),
        ("a storm of random input, in English, on Wayland", |d| {
            storm_on_wayland(d, 5)
        }),
        ("a storm of random input, in Bengali, heard", |d| {
            storm_heard(
                d,
                &Conditions {
                    seed: 6,
                    language: "bn",
                    scale: "1",
                    size: (1120, 760),
                },
            )
        }),
        (
            "with the keyboard alone: every modal is opened, gone through and closed, in English",
            |d| modals::by_keyboard_alone(d, "en"),
        ),
        (
            "with the keyboard alone: every modal is opened, gone through and closed, in Hebrew",
            |d| modals::by_keyboard_alone(d, "he"),
        ),
        ("the window has our icon and our id", identity),
        ("no display: one line, exit code 1", no_display),
        (
            "a display that can't be reached: one line with its name, exit code 1",
            display_out_of_reach,
        ),
        (
            "a display with too few bits or without an extension, too many open files, no further thread: one line, exit code 1",
            display_of_no_use,
        ),
        (
            "nothing answers on Wayland, but X11 does: the window opens there",
            from_wayland_to_x11,
        ),
        (
            "on X11, nothing is started but the browser's opener, and no socket but local ones is used",
            starts_only_the_opener,
        ),
        (
            "on Wayland, nothing is started, and no socket but local ones is used",
            starts_nothing_on_wayland,
        ),
        (
            "a Wayland desktop starts anew: one line, exit code 1",
            wayland_starts_anew,
        ),
        (
            "a session bus that starts programs or is on the network is not used",
            local_only::session_bus,
        ),
        (
            "an accessibility bus that starts programs or is on the network is not used",
            local_only::accessibility_bus,
        ),
        (
            "with a screen reader and a dialog of the desktop, nothing is started, and no socket but local ones is used",
            local_only::with_everything,
        ),
    ];
    // What they see depends on how fast something happens, so nothing else happens meanwhile.
    let timed: [Case; 8] = [
        (
            "the first start in a dark desktop is never light, however slowly that answers",
            never_light,
        ),
        (
            "the program stands still while a link is pressed: that one opens",
            pressed_while_stalled,
        ),
        (
            "keys pressed while the program is stopped are for what the keys before them open",
            keys_while_stalled,
        ),
        (
            "a link is pressed while a scroll is painted in a huge window: that one opens",
            pressed_while_scrolling,
        ),
        (
            "a hundred presses with a browser that never answers: everything goes on",
            browser_never_answers,
        ),
        (
            "with a finger alone: screens, modals, menus, a fling and a download, in English",
            |d| by_finger_alone(d, "en"),
        ),
        (
            "with a finger alone: screens, modals, menus, a fling and a download, in Hebrew",
            |d| by_finger_alone(d, "he"),
        ),
        (
            "what a finger flings goes on or not, as the desktop says, live",
            flings_as_the_desktop_says,
        ),
    ];
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let results = [
        run_all(&program, &cases, workers),
        run_all(&program, &timed, 1),
    ];
    verdict(&results.concat())
}

/// Runs the cases that are asked for, so many at a time, each on a display of its own; tells how each went, and returns who passed.
pub fn run_all(program: &Path, cases: &[Case], workers: usize) -> Vec<bool> {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let wanted = cases.iter().filter(|(name, _)| name.contains(&wanted));
    let left = Mutex::new(wanted);
    let next = || left.lock().expect("no worker panics with it").next();
    let work = || {
        let mut passed = Vec::new();
        while let Some((name, case)) = next() {
            let start = Instant::now();
            let outcome = Desktop::start(program).and_then(|desktop| case(&desktop));
            let seconds = start.elapsed().as_secs();
            match &outcome {
                Ok(()) => println!("ok: {name} ({seconds} s)"),
                Err(problem) => println!("FAILED: {name} ({seconds} s)\n  {problem}"),
            }
            passed.push(outcome.is_ok());
        }
        passed
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let passed = workers.into_iter();
        passed
            .flat_map(|worker| worker.join().expect("the problem was told"))
            .collect()
    })
}

/// Tells how many passed. None of none is a failure: the part of a name that was asked for is in no name.
pub fn verdict(passed: &[bool]) -> ExitCode {
    let failed = passed.iter().filter(|passed| !**passed).count();
    println!("{} passed, {failed} failed", passed.len() - failed);
    if failed == 0 && !passed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

pub fn catalog() -> Catalog {
    Catalog::load(&Catalog::embedded_files(), &locales())
        .unwrap_or_else(|problems| panic!("{problems}"))
}

pub fn locales() -> Locales {
    Locales::embedded().expect("words")
}

/// The application as it should stand on the screen.
pub fn mirror(language: &str, messages: &[Message]) -> App {
    mirror_on(Platform::Linux, language, messages)
}

fn mirror_on(host_platform: Platform, language: &str, messages: &[Message]) -> App {
    mirror_with(Services::noop(Some(host_platform)), language, messages)
}

pub fn mirror_with(services: Services, language: &str, messages: &[Message]) -> App {
    let settings = Settings {
        window: WindowSize {
            width: SIZE.width,
            height: SIZE.height,
        },
        ..Settings::default()
    };
    let startup = Startup {
        catalog: Arc::new(catalog()),
        locales: Arc::new(locales()),
        settings,
        load_error: None,
        language: Some(language.to_owned()),
        theme: None,
        system_languages: Vec::new(),
        services,
    };
    let (mut app, _) = App::new(startup);
    let _ = app.update(Message::FirstFrameDrawn);
    for message in messages {
        let _ = app.update(message.clone());
    }
    app
}

/// The point at which to press the widget with this id.
pub fn point_of(app: &App, id: &str) -> Result<Point, String> {
    point_at(app, SIZE, id)
}

/// The same in a window of this size.
pub fn point_at(app: &App, size: Size, id: &str) -> Result<Point, String> {
    let mut window = Simulator::with_size(runtime(), size, app.view());
    let target = window
        .find(selector::id(id.to_owned()))
        .map_err(|error| format!("{id}: {error}"))?;
    let bounds = target
        .visible_bounds()
        .ok_or_else(|| format!("{id} is not in view"))?;
    Ok(bounds.center())
}

fn choose(messenger: &str) -> Message {
    let id = catalog()
        .messenger(messenger)
        .expect("a messenger")
        .id
        .clone();
    Message::Guide(guide::Message::MessengerChosen(id))
}

fn every_download(desktop: &Desktop, language: &str) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let browser = home.fake_browser(0)?;
    let window = desktop.open(&home, &[("PATH", browser.path())])?;
    let catalog = catalog();
    let mut pressed = 0;
    for messenger in catalog.messengers() {
        let id = messenger.id.as_str();
        window.press(point_of(
            &mirror(language, &[]),
            &format!("messenger-{id}"),
        )?)?;
        // The first one is selected already, so choosing it changes nothing; every other choice is remembered.
        if pressed > 0 {
            wait_for(&format!("{id} to be chosen"), || {
                home.settings().contains(&format!("\"{id}\""))
            })?;
        }
        let shown = mirror(language, &[choose(id)]);
        for download in &messenger.downloads {
            window.press(point_of(&shown, &format!("download-{id}-{}", download.id))?)?;
            pressed += 1;
            wait_for(&format!("{id}/{} to be opened", download.id), || {
                browser.calls().len() >= pressed
            })?;
            let expected = format!("1 {}", catalog.link(download.link).link);
            let calls = browser.calls();
            if calls.len() != pressed || calls.last() != Some(&expected) {
                return Err(format!(
                    "{id}/{}: expected {expected}, opened {:?}",
                    download.id,
                    calls.last()
                ));
            }
        }
    }
    let total: usize = catalog
        .messengers()
        .iter()
        .map(|messenger| messenger.downloads.len())
        .sum();
    if pressed == total {
        window.close()
    } else {
        Err(format!("{pressed} of {total} pressed"))
    }
}

/// So many times the pointer is moved away from what was pressed, and so many times before it is let go.
const PRESSES: usize = 100;

/// Links of Signal in turn, so that none is pressed twice in a row, and the point of the other.
fn links_in_turn() -> Result<[(Point, String, Point); 2], String> {
    let shown = mirror("en", &[]);
    let linux = point_of(&shown, "download-signal-linux")?;
    let windows = point_of(&shown, "download-signal-windows")?;
    let address = |system| format!("1 https://signal.org/download/{system}");
    Ok([
        (linux, address("linux"), windows),
        (windows, address("windows"), linux),
    ])
}

fn pressed_while_stalled(desktop: &Desktop) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.fake_browser(0)?;
    let window = desktop.open(&home, &[("PATH", browser.path())])?;
    let mut expected: Vec<String> = Vec::new();
    for (pressed, address, other) in links_in_turn()?.iter().cycle().take(PRESSES) {
        window.move_to(*pressed)?;
        window.stalled(|| {
            window.button("click", 1)?;
            window.move_to(*other)
        })?;
        expected.push(address.clone());
        wait_for("a link to be opened", || {
            browser.calls().len() >= expected.len()
        })?;
        // Let go elsewhere: nothing opens. It would stand before the next one.
        window.stalled(|| {
            window.move_to(*pressed)?;
            window.button("mousedown", 1)?;
            window.move_to(*other)?;
            window.button("mouseup", 1)
        })?;
    }
    same_calls(&expected, &browser.calls())?;
    window.close()
}

/// A key is for what the keys before it open, though that gets the focus later.
fn keys_while_stalled(desktop: &Desktop) -> Outcome {
    const ROUNDS: usize = 20;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.fake_browser(0)?;
    let window = desktop.open(&home, &[("PATH", browser.path())])?;
    let mut expected: Vec<String> = Vec::new();
    for (pressed, address, _) in links_in_turn()?.iter().cycle().take(ROUNDS) {
        // It has the focus now, which nobody sees.
        window.press(*pressed)?;
        expected.push(address.clone());
        wait_for("a link to be opened", || {
            browser.calls().len() >= expected.len()
        })?;
        window.stalled(|| window.keys(&["Menu", "Down", "Return"]))?;
        let (_, link) = address.split_once(' ').ok_or("no address")?;
        wait_for("the address on the clipboard", || {
            desktop.clipboard() == link
        })?;
        window.stalled(|| window.keys(&["s", "i", "g", "Return"]))?;
        window.keys(&["ctrl+f", "ctrl+a", "BackSpace", "Escape"])?;
    }
    same_calls(&expected, &browser.calls())?;
    window.close()
}

fn pressed_while_scrolling(desktop: &Desktop) -> Outcome {
    let huge = desktop.of_other_size(3840, 2160)?;
    let home = Home::new()?.with_settings(&settings_in("en", Size::new(1900.0, 1030.0)))?;
    let browser = home.fake_browser(0)?;
    let variables = [("PATH", browser.path()), ("WINIT_X11_SCALE_FACTOR", "2")];
    let window = huge.open(&home, &variables)?;
    let size = window.size();
    let size = Size::new(size.0 as f32 / 2.0, size.1 as f32 / 2.0);
    let target = |system: &str| -> Result<(Point, String), String> {
        let point = point_in("en", size, &format!("download-signal-{system}"))?;
        Ok((
            Point::new(point.x * 2.0, point.y * 2.0),
            format!("1 https://signal.org/download/{system}"),
        ))
    };
    let links = [target("linux")?, target("windows")?];
    let mut expected: Vec<String> = Vec::new();
    for pressed in 0..PRESSES {
        let (link, address) = &links[pressed % 2];
        let (other, _) = &links[(pressed + 1) % 2];
        // Down and up again: it is where it was when it is pressed.
        window.press_amid(*link, &[5, 4, 5, 4], *other)?;
        expected.push(address.clone());
        wait_for("a link to be opened", || {
            browser.calls().len() >= expected.len()
        })?;
    }
    same_calls(&expected, &browser.calls())?;
    window.close()
}

/// Anything may take so much longer while the browser doesn't answer.
const DELAY: Duration = Duration::from_millis(300);

fn browser_never_answers(desktop: &Desktop) -> Outcome {
    let usual = answers(desktop, 0)?;
    let mut times = answers(desktop, PRESSES)?;
    // A busy computer may be slow once, but not each time.
    for _ in 0..2 {
        for (best, again) in times.iter_mut().zip(answers(desktop, PRESSES)?) {
            best.1 = best.1.min(again.1);
        }
    }
    for ((what, usual), (_, time)) in usual.iter().zip(&times) {
        println!("  {what}: {usual:?}, after {PRESSES} presses {time:?}");
        if *time > *usual + DELAY {
            return Err(format!(
                "{what} took {time:?}, and {usual:?} without presses"
            ));
        }
    }
    Ok(())
}

/// The times it takes to show something, to search, to save and to close, once links were pressed so often.
fn answers(desktop: &Desktop, presses: usize) -> Result<[(&'static str, Duration); 4], String> {
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.browser_that_hangs()?;
    let window = desktop.open(&home, &[("PATH", browser.path())])?;
    for (pressed, _, _) in links_in_turn()?.iter().cycle().take(presses) {
        window.press(*pressed)?;
    }
    wait_for("the links to be handed over", || {
        browser.calls().len() == presses
    })?;
    let palette = Appearance::Light.theme(Contrast::Normal).palette;
    let entry = point_of(&mirror("en", &[choose("briar")]), "messenger-briar")?;
    // Beside the words of the entry.
    let entry = entry + Vector::new(130.0, 0.0);
    let timed = |what: &dyn Fn() -> Outcome| -> Result<Duration, String> {
        let start = Instant::now();
        what()?;
        Ok(start.elapsed())
    };
    window.keys(&[])?;
    let is_chosen = || window.color_at(entry) == desktop::color(palette.accent_background);
    let showing = timed(&|| {
        window.press(entry)?;
        wait_for("the choice to be seen", is_chosen)
    })?;
    let saving = timed(&|| {
        wait_for("the choice to be saved", || {
            home.settings().contains("briar")
        })
    })?;
    let typing = timed(&|| {
        window.keys(typed("en").keys)?;
        wait_for("what was searched for", || !is_chosen())
    })?;
    let start = Instant::now();
    window.close()?;
    let closing = start.elapsed();
    Ok([
        ("showing a choice", showing),
        ("saving it", saving),
        ("searching", typing),
        ("closing", closing),
    ])
}

/// Every stop of Tab has its ring on the screen, although nothing happens that would lead to another frame.
fn every_stop_is_seen(desktop: &Desktop, language: &str) -> Outcome {
    let size = Size::new(1120.0, 760.0);
    let width = 1120;
    let home = Home::new()?.with_settings(&settings_in(language, size))?;
    let window = desktop.open(&home, &[])?;
    window.move_to(Point::new(size.width + 100.0, size.height + 100.0))?;
    let accent = Appearance::Light.theme(Contrast::Normal).palette.accent;
    let mut before = window.pixels()?;
    for (keys, screen) in [
        ("ctrl+1", Screen::Guide),
        ("ctrl+2", Screen::Compare),
        ("ctrl+3", Screen::Learn),
        ("ctrl+4", Screen::About),
    ] {
        window.keys(&[keys])?;
        let chosen = [Message::WindowResized(size), Message::ScreenChosen(screen)];
        let stops = stops(&mirror(language, &chosen), size).len();
        for stop in 1..=stops {
            window.keys(&["Tab"])?;
            let mut now = Vec::new();
            wait_for(
                &format!("stop {stop} of {stops} of {screen:?} to be seen"),
                || {
                    now = window.pixels().unwrap_or_default();
                    now != before && has_focus_ring(&now, width, accent)
                },
            )?;
            before = now;
        }
    }
    window.close()
}

/// The ids of what can have the focus, in the order of Tab.
pub fn stops(app: &App, size: Size) -> Vec<Option<iced::advanced::widget::Id>> {
    let mut stops = Vec::new();
    let note = |candidate: selector::Candidate<'_>| -> Option<()> {
        if let selector::Candidate::Focusable { id, .. } = candidate {
            stops.push(id.cloned());
        }
        None
    };
    let _ = Simulator::with_size(runtime(), size, app.view()).find(note);
    stops
}

fn same_calls(expected: &[String], calls: &[String]) -> Outcome {
    if calls == expected {
        return Ok(());
    }
    let pairs = expected.iter().zip(calls);
    let wrong = pairs.filter(|(expected, call)| expected != call).count();
    Err(format!(
        "{wrong} of {} wrong, {} opened: {calls:?}",
        expected.len(),
        calls.len()
    ))
}

pub fn settings_text(language: &str) -> String {
    settings_in(language, SIZE)
}

/// Settings with a window of this size.
pub fn settings_in(language: &str, size: Size) -> String {
    format!(
        "(version: 1, language: Some({language:?}), theme: Light, messenger: None, window: (width: {:?}, height: {:?}))",
        size.width, size.height
    )
}

#[derive(Clone, Copy)]
enum Browser {
    None,
    Fails,
}

fn no_browser(desktop: &Desktop, browser: Browser) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text("he"))?;
    let path = match browser {
        Browser::None => home.empty_folder()?,
        Browser::Fails => home.fake_browser(4)?.path().to_owned(),
    };
    let window = desktop.open(&home, &[("PATH", &path)])?;
    window.press(point_of(&mirror("he", &[]), "download-signal-linux")?)?;
    let link = catalog().messenger("signal").expect("signal").downloads[0].link;
    let told = mirror(
        "he",
        &[Message::LinkOpened(link, Err(OpenError::new("none")))],
    );
    banner_is_shown(&window, &told)?;
    window.press(point_of(&told, "copy")?)?;
    let expected = catalog().link(link).link.to_string();
    wait_for("the address on the clipboard", || {
        desktop.clipboard() == expected
    })?;
    window.press(point_of(&told, "dismiss")?)?;
    let strip = point_of(&told, "banner-0")?;
    wait_for("the banner to be gone", || {
        window.color_at(Point::new(3.0, strip.y)) != warning_color()
    })?;
    window.close()
}

fn copied_outlives(desktop: &Desktop) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let path = home.empty_folder()?;
    let variables = [("PATH", path.as_str())];
    outlives(desktop, desktop.program(&home, &variables))?;
    outlives(desktop, desktop.in_pid_namespace(&home, &variables)?)
}

fn outlives(desktop: &Desktop, mut program: Command) -> Outcome {
    let manager = ClipboardManager::start(desktop.display())?;
    let window = desktop.launch(&mut program, Appearance::Light)?;
    window.press(point_of(&mirror("en", &[]), "download-signal-linux")?)?;
    let link = catalog().messenger("signal").expect("signal").downloads[0].link;
    let failed = Message::LinkOpened(link, Err(OpenError::NoBrowser));
    let told = mirror("en", &[failed]);
    banner_is_shown(&window, &told)?;
    window.press(point_of(&told, "copy")?)?;
    let expected = catalog().link(link).link.to_string();
    wait_for("the address on the clipboard", || {
        desktop.clipboard() == expected
    })?;
    window.close()?;
    if manager.kept() == expected {
        Ok(())
    } else {
        Err(format!("the clipboard manager has {:?}", manager.kept()))
    }
}

fn select_and_paste(desktop: &Desktop, language: &str) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let window = desktop.open(&home, &[])?;
    let app = mirror(language, &[]);
    let catalog = catalog();
    let l10n = app.l10n();
    let summary = &catalog.messenger("signal").ok_or("no Signal")?.summary;
    let summary = l10n.text(&summary.text);
    let shown = l10n.direction().with_base_direction(&summary);
    let mut view = Simulator::with_size(runtime(), SIZE, app.view());
    let paragraph = view.find(shown.as_str()).map_err(|e| e.to_string())?;
    let paragraph = paragraph.visible_bounds().ok_or("no summary in view")?;
    window.move_to(paragraph.center())?;
    window.click_thrice()?;
    let expected = strip_bidi(&summary);
    wait_for("what is selected", || desktop.selected() == expected)?;
    window.keys(&["ctrl+c"])?;
    wait_for("what was copied", || desktop.clipboard() == expected)?;
    window.move_to(point_of(&app, guide::SEARCH)?)?;
    window.button("click", 2)?;
    window.keys(&["ctrl+a", "ctrl+x"])?;
    let searched: String = expected.chars().take(200).collect();
    wait_for("what was pasted", || desktop.clipboard() == searched)?;
    window.keys(&["ctrl+z", "ctrl+a", "ctrl+c"])?;
    wait_for("what came back", || desktop.clipboard() == searched)?;
    window.close()
}

/// Waits until the strip of the banner has its colour on the screen.
fn banner_is_shown(window: &Window<'_>, told: &App) -> Outcome {
    let strip = point_of(told, "banner-0")?;
    wait_for("a banner", || {
        window.color_at(Point::new(3.0, strip.y)) == warning_color()
    })
}

fn warning_color() -> String {
    let color = Appearance::Light
        .theme(Contrast::Normal)
        .palette
        .warning_background
        .into_rgba8();
    format!("{},{},{}", color[0], color[1], color[2])
}

fn empty_home(desktop: &Desktop) -> Outcome {
    let home = Home::new()?;
    let window = desktop.open(&home, &[])?;
    if window.size() != (1120, 760) {
        return Err(format!("the window has {:?}", window.size()));
    }
    window.resize(900, 700)?;
    window.press(point_in("en", Size::new(900.0, 700.0), "messenger-briar")?)?;
    wait_for("the choice to be remembered", || {
        home.settings().contains("briar")
    })?;
    window.close()?;
    wait_for("the size to be remembered", || {
        home.settings().contains("900")
    })?;
    let again = desktop.open(&home, &[])?;
    wait_for("the remembered size", || again.size() == (900, 700))?;
    again.close()
}

/// The point at which to press a widget at the start, in a window of this size.
pub fn point_in(language: &str, size: Size, id: &str) -> Result<Point, String> {
    point_on(Platform::Linux, language, size, id)
}

/// The same on a computer with this system.
pub fn point_on(
    host_platform: Platform,
    language: &str,
    size: Size,
    id: &str,
) -> Result<Point, String> {
    let app = mirror_on(host_platform, language, &[Message::WindowResized(size)]);
    point_at(&app, size, id)
}

fn read_only_home(desktop: &Desktop) -> Outcome {
    // A folder that nobody can write to, not even the superuser.
    let home = Home::at("/proc".into());
    let window = desktop.open(&home, &[])?;
    let size = Size::new(1120.0, 760.0);
    window.press(point_in("en", size, "messenger-briar")?)?;
    let told = |window: &Window<'_>| window.color_at(Point::new(3.0, 80.0)) == warning_color();
    wait_for("a banner", || told(&window))?;
    window.close()
}

fn broken_settings(desktop: &Desktop) -> Outcome {
    let broken = "(version: 1, language: Some(\"he";
    let home = Home::new()?.with_settings(broken)?;
    let window = desktop.open(&home, &[("LANG", "en_US.UTF-8")])?;
    wait_for("a banner", || {
        window.color_at(Point::new(3.0, 80.0)) == warning_color()
    })?;
    if home.backup() != broken {
        return Err(format!("the backup is «{}»", home.backup()));
    }
    window.close()
}

fn fits_on_a_small_screen(desktop: &Desktop) -> Outcome {
    let (width, height) = (1024, 600);
    let small = desktop.managed(width, height)?;
    let remembered = |size| format!("(version: 1, window: {size})");
    for (size, scale) in [
        ("(width: 1120.0, height: 760.0)", "1"),
        ("(width: 99999.0, height: 99999.0)", "1"),
        ("(width: 99999.0, height: 99999.0)", "2"),
        ("(width: 1e38, height: 1e38)", "4"),
        ("(width: 16384.0, height: 480.0)", "4"),
        ("(width: NaN, height: -1.0)", "1"),
    ] {
        let home = Home::new()?.with_settings(&remembered(size))?;
        let window = small.open(&home, &[("WINIT_X11_SCALE_FACTOR", scale)])?;
        let mut bounds = [0; 4];
        let fits = |[x, y, w, h]: [i32; 4]| {
            x >= 0 && y >= 0 && x + w <= width.cast_signed() && y + h <= height.cast_signed()
        };
        wait_for(&format!("{size} at {scale} to fit"), || {
            bounds = window.bounds().unwrap_or([-1; 4]);
            fits(bounds)
        })
        .map_err(|error| format!("{error}: {bounds:?}"))?;
        window.close()?;
    }
    Ok(())
}

fn fits_on_a_small_wayland_screen(desktop: &Desktop) -> Outcome {
    let (width, height) = (1024, 600);
    for remembered in [Size::new(1120.0, 760.0), Size::new(1900.0, 1000.0)] {
        let compositor = Compositor::of_size(desktop.display(), width, height)?;
        let home = Home::new()?.with_settings(&settings_in("en", remembered))?;
        let client = compositor.launch(desktop.program(&home, &[]))?;
        // At its start, and once the program knows how much room there is.
        wait_for("the window to be fitted", || {
            client.sizes("set_min_size").len() > 1 && client.log().contains(".attach(")
        })?;
        let mut sizes = client.sizes("set_window_geometry");
        sizes.dedup();
        match sizes[..] {
            // With its frame, beside the panel.
            [(w, h)] if w <= width && h <= height - 32 => {}
            _ => return Err(format!("{remembered:?}: {sizes:?}")),
        }
    }
    Ok(())
}

fn window_state_is_remembered(desktop: &Desktop) -> Outcome {
    let screen = desktop.managed(1280, 1024)?;
    let size = (900, 700);
    let home = Home::new()?
        .with_settings("(version: 1, window: (width: 900.0, height: 700.0), theme: Light)")?;
    for (state, other, name) in [
        ("MAXIMIZED_VERT", "MAXIMIZED_HORZ", "Maximized"),
        ("FULLSCREEN", "FULLSCREEN", "FullScreen"),
    ] {
        let window = screen.open(&home, &[])?;
        wait_for("its size", || window.size() == size)?;
        window.set_states(true, [state, other])?;
        wait_for(&format!("{name} window"), || window.size().0 > 1200)?;
        let large = window.size();
        window.close()?;
        let settings = home.settings();
        if !settings.contains(name) || !settings.contains("900") || settings.contains("1280") {
            return Err(format!("{name}: {settings}"));
        }
        let window = screen.open(&home, &[])?;
        wait_for(&format!("{name} window again"), || window.size() == large)?;
        window.set_states(false, [state, other])?;
        wait_for(&format!("the size before {name}"), || window.size() == size)?;
        window.close()?;
        let settings = home.settings();
        if settings.contains(name) || !settings.contains("900") {
            return Err(format!("after {name}: {settings}"));
        }
    }
    let window = screen.open(&home, &[])?;
    wait_for("its size", || window.size() == size)?;
    window.keys(&["F11"])?;
    wait_for("the full screen", || window.size() == (1280, 1024))?;
    window.keys(&["F11"])?;
    wait_for("the window", || window.size() == size)?;
    window.close()
}

/// The settings of somebody who chose something, with a backup beside them.
fn lived_in() -> Result<Home, String> {
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    home.write_backup()?;
    Ok(home)
}

/// Presses a button of About, once it is shown.
fn press_in_about(home: &Home, window: &Window<'_>, id: &str) -> Outcome {
    window.keys(&["ctrl+13"])?;
    let services = Services {
        store: Arc::new(FileStore::at(home.settings_file())),
        ..Services::noop(Some(Platform::Linux))
    };
    let about = [Message::ScreenChosen(Screen::About)];
    let shown = mirror_with(services, "en", &about);
    let sign = point_of(&shown, Screen::About.id())?;
    let accent = Appearance::Light.theme(Contrast::Normal).palette.accent;
    wait_for("About", || {
        let width = window.size().0 as usize;
        let is_at_sign = |pixel: &usize| {
            let (x, y) = (pixel % width, pixel / width);
            Point::new(x as f32, y as f32).distance(sign) < 10.0
        };
        let pixels = window.pixels_of(accent);
        pixels.is_ok_and(|pixels| pixels.iter().any(is_at_sign))
    })?;
    window.press(point_of(&shown, id)?)
}

fn forgets_everything(desktop: &Desktop) -> Outcome {
    let home = lived_in()?;
    let window = desktop.open(&home, &[])?;
    press_in_about(&home, &window, about::FORGET)?;
    wait_for("the file, its backup and the folder to be gone", || {
        !home.has_settings_folder()
    })?;
    window.close()?;
    if home.has_settings_folder() {
        return Err("something was written again".to_owned());
    }
    Ok(())
}

fn remembers_nothing(desktop: &Desktop) -> Outcome {
    let home = lived_in()?;
    let window = desktop.open(&home, &[])?;
    press_in_about(&home, &window, about::NOTHING)?;
    let only = "(\n    version: 1,\n    remember_nothing: true,\n)";
    wait_for("the file to say only that", || {
        home.settings() == only && home.backup().is_empty()
    })?;
    window.keys(&["ctrl+10"])?;
    window.resize(1000, 1600)?;
    window.press(point_in(
        "en",
        Size::new(1000.0, 1600.0),
        "messenger-briar",
    )?)?;
    window.close()?;
    let again = desktop.open(&home, &[("LANG", "en_US.UTF-8")])?;
    again.close()?;
    if home.settings() != only {
        return Err(home.settings());
    }
    Ok(())
}

fn language_of(desktop: &Desktop, lang: Option<&str>, title: &str) -> Outcome {
    let home = Home::new()?;
    let variables: Vec<(&str, &str)> = lang.map(|lang| ("LANG", lang)).into_iter().collect();
    let window = desktop.open(&home, &variables)?;
    let found = strip_bidi(&window.title());
    if found != title {
        return Err(format!("the title is «{found}»"));
    }
    window.close()
}

/// A keyboard layout, the keys to press by their position, the text that results, and the messenger that it finds.
struct Typed {
    layout: &'static str,
    keys: &'static [&'static str],
    text: &'static str,
    messenger: &'static str,
}

/// The keys named by their numbers, so that nothing depends on the layout: L, F.
const L: &str = "46";
const F: &str = "41";

fn typed(language: &str) -> Typed {
    if language == "he" {
        Typed {
            layout: "il",
            keys: &["53", "38", "31"],
            text: "סשן",
            messenger: "session",
        }
    } else {
        Typed {
            layout: "us",
            keys: &["58", "32", "46", "46", "29"],
            text: "molly",
            messenger: "molly",
        }
    }
}

/// Searches by typing, opens a download, asks for its code, changes the language: all without the mouse.
fn keyboard_alone(desktop: &Desktop, language: &str) -> Outcome {
    let Typed {
        layout,
        keys,
        text,
        messenger,
    } = typed(language);
    desktop.layout(layout)?;
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let browser = home.fake_browser(0)?;
    let window = desktop.open(&home, &[("PATH", browser.path())])?;
    let catalog = catalog();
    // Letters that nothing took are looked for; Enter takes the first one found.
    window.keys(keys)?;
    window.keys(&["Return"])?;
    wait_for(
        &format!("{messenger} to be chosen by typing {text}"),
        || home.settings().contains(&format!("{messenger:?}")),
    )?;
    // On from the field, past the needs, the list and the sources, to the first download.
    let download = &catalog
        .messenger(messenger)
        .ok_or("no messenger")?
        .downloads[0];
    let shown = searched(language, text, messenger);
    let to_download = steps(
        &shown,
        guide::SEARCH,
        &format!("download-{messenger}-{}", download.id),
    )?;
    window.keys(&vec!["Tab"; to_download])?;
    window.keys(&["space"])?;
    wait_for("the download to be opened", || !browser.calls().is_empty())?;
    let expected = format!("1 {}", catalog.link(download.link).link);
    if browser.calls() != [expected.as_str()] {
        return Err(format!("expected {expected}, opened {:?}", browser.calls()));
    }
    // By its menu the address is copied, and the focus is back.
    let before = window.pixels()?;
    window.keys(&["Menu"])?;
    wait_for("the menu", || {
        window.pixels().is_ok_and(|pixels| pixels != before)
    })?;
    window.keys(&["Down", "Return"])?;
    wait_for("the address to be copied", || {
        desktop.clipboard() == catalog.link(download.link).link.as_str()
    })?;
    // The same again would be a double click; the next download is another link.
    let next = &catalog
        .messenger(messenger)
        .ok_or("no messenger")?
        .downloads[1];
    let id = |download: &Download| format!("download-{messenger}-{}", download.id);
    window.keys(&vec!["Tab"; steps(&shown, &id(download), &id(next))?])?;
    window.keys(&["Return"])?;
    wait_for("the next download to be opened", || {
        browser.calls().len() == 2
    })?;
    // The search field takes no shortcut for a letter: the language menu opens, the other language is one step away.
    let (way, other) = if language == "en" {
        ("Tab", "he")
    } else {
        ("shift+Tab", "en")
    };
    window.keys(&[&format!("ctrl+{F}"), &format!("ctrl+{L}"), way, "Return"])?;
    wait_for("the language to change", || {
        home.settings().contains(&format!("\"{other}\""))
    })?;
    // The focus is where it was: on the button of the menu.
    window.keys(&["Return", way, "Return"])?;
    window.close()?;
    desktop.layout("us")
}

/// The application with something searched for, and a messenger chosen.
fn searched(language: &str, text: &str, messenger: &str) -> App {
    let locales = locales();
    let languages: Vec<&Localizer> = [language, "en"]
        .into_iter()
        .filter_map(|name| locales.find(name))
        .map(AsRef::as_ref)
        .collect();
    let index = Arc::new(Index::new(&catalog(), &languages));
    let typed = Message::Guide(guide::Message::SearchTyped(text.to_owned()));
    mirror(
        language,
        &[
            Message::Indexed(language.to_owned(), index),
            typed,
            choose(messenger),
        ],
    )
}

/// The number of times that Tab has to be pressed to get from one thing to another.
pub fn steps(app: &App, from: &str, to: &str) -> Result<usize, String> {
    let names = stops(app, SIZE);
    let position = |name: &str| {
        let wanted = Some(iced::advanced::widget::Id::from(name.to_owned()));
        names
            .iter()
            .position(|known| *known == wanted)
            .ok_or_else(|| format!("{name} can't have the focus"))
    };
    Ok(position(to)? - position(from)?)
}

/// The code of a phone download, read from the pixels of the window.
fn code_in_the_window(desktop: &Desktop) -> Outcome {
    let window = desktop.open(&Home::new()?.with_settings(&settings_text("he"))?, &[])?;
    let shown = mirror("he", &[]);
    window.press(point_of(&shown, "code-signal-google-play")?)?;
    let expected = "https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms";
    wait_for("the code to say its address", || {
        window.codes() == [expected]
    })?;
    window.keys(&["Escape"])?;
    wait_for("the code to be gone", || window.codes().is_empty())?;
    window.close()
}

fn every_code_at_every_scale(desktop: &Desktop) -> Outcome {
    // High enough for every download to be in view, with larger text too.
    let window_size = Size::new(1120.0, 2100.0);
    let catalog = catalog();
    // Pixels for each logical one, and the size of the text in percent.
    for (scale, percent) in [
        (1.0_f32, 80_u16),
        (1.0, 90),
        (1.0, 100),
        (1.0, 110),
        (1.25, 100),
        (1.5, 110),
        (2.0, 100),
        (3.0, 90),
    ] {
        // Room for the window as a whole, with the frame that it might have.
        let size = window_size * scale + Size::new(100.0, 200.0);
        let desktop = desktop.same_with_screen(&format!("{}x{}x24", size.width, size.height))?;
        let home = Home::new()?.with_settings(&format!(
            "(version: 1, language: Some(\"en\"), theme: Light, text_size: {percent}, window: (width: {:?}, height: {:?}))",
            window_size.width, window_size.height
        ))?;
        let variable = scale.to_string();
        let window = desktop.open(&home, &[("WINIT_X11_SCALE_FACTOR", &variable)])?;
        let text_scale = f32::from(percent) / 100.0;
        let layout = window_size * (1.0 / text_scale);
        let press = |messages: &[Message], id: &str| {
            let point = point_after(messages, layout, id)?;
            let factor = scale * text_scale;
            window.press(Point::new(point.x * factor, point.y * factor))
        };
        let is_for_phone = |download: &&Download| download.platform.is_phone();
        let length = |download: &Download| catalog.link(download.link).link.as_str().len();
        let longest_of = |messenger: &&Messenger| {
            let phones = messenger.downloads.iter().filter(is_for_phone);
            phones.map(length).max()
        };
        let messengers = catalog.messengers();
        let longest = messengers.iter().max_by_key(longest_of).map(|one| &one.id);
        // The pictures of large screens take long to read: those of the messenger with the longest address stand for all
        // there.
        let is_read = |messenger: &&Messenger| scale == 1.0 || Some(&messenger.id) == longest;
        for messenger in messengers.iter().filter(is_read) {
            let id = messenger.id.as_str();
            press(&[], &format!("messenger-{id}"))?;
            for download in messenger.downloads.iter().filter(is_for_phone) {
                press(&[choose(id)], &format!("code-{id}-{}", download.id))?;
                let expected = catalog.link(download.link).link.to_string();
                for decoder in [Window::codes, Window::codes_by_zbar] {
                    let what = format!("{expected} at scale {scale} with text of {percent} %");
                    wait_for(&what, || decoder(&window) == [expected.as_str()])?;
                }
                window.keys(&["Escape"])?;
                wait_for("the code to be gone", || window.codes().is_empty())?;
            }
        }
        window.close()?;
    }
    Ok(())
}

/// The point at which to press a widget after these messages, in a window with an English layout of this size.
fn point_after(messages: &[Message], layout: Size, id: &str) -> Result<Point, String> {
    let resized = [Message::WindowResized(layout)];
    let app = mirror("en", &[&resized, messages].concat());
    point_at(&app, layout, id)
}

fn term_and_back(desktop: &Desktop, language: &str) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let window = desktop.open(&home, &[])?;
    let palette = Appearance::Light.theme(Contrast::Normal).palette;
    let guide = mirror(language, &[]);
    let learn = mirror(
        language,
        &[Message::Guide(guide::Message::Request(Request::Explain(
            Anchor::Criteria,
        )))],
    );
    // Beside the words of the chosen entry, and of the filled button.
    let entry = point_of(&learn, Article::Criteria.entry())? + Vector::new(130.0, 0.0);
    let download = point_of(&guide, "download-signal-linux")? - Vector::new(0.0, 22.0);
    window.press(point_of(&guide, "term-criteria")?)?;
    wait_for("the article on criteria", || {
        window.color_at(entry) == desktop::color(palette.accent_background)
    })?;
    window.keys(&["Escape"])?;
    wait_for("the guide", || {
        window.color_at(download) == desktop::color(palette.accent)
    })?;
    window.close()
}

fn follows_the_system(desktop: &Desktop) -> Outcome {
    let portal = Portal::start(Preference::Dark)?;
    let window = desktop.open_in(
        &Home::new()?,
        &[("DBUS_SESSION_BUS_ADDRESS", portal.address())],
        Appearance::Dark,
    )?;
    for (preference, appearance) in [
        (Preference::Light, Appearance::Light),
        (Preference::Dark, Appearance::Dark),
    ] {
        portal.prefer(preference)?;
        wait_for(&format!("{appearance:?}"), || {
            window.color_at(Point::new(3.0, 3.0)) == desktop::card_color(appearance)
        })?;
    }
    for contrast in [Contrast::High, Contrast::Normal] {
        portal.prefer_high_contrast(contrast == Contrast::High)?;
        let color = desktop::color(Appearance::Dark.theme(contrast).palette.card);
        wait_for(&format!("{contrast:?} contrast"), || {
            window.color_at(Point::new(3.0, 3.0)) == color
        })?;
    }
    window.close()
}

fn never_light(desktop: &Desktop) -> Outcome {
    let (light, dark) = (
        desktop::card_color(Appearance::Light),
        desktop::card_color(Appearance::Dark),
    );
    // iced asks for 200 milliseconds.
    for delay in [20, 300] {
        let delay = Duration::from_millis(delay);
        let portal = Portal::start_slow(Preference::Dark, delay)?;
        let bus = [("DBUS_SESSION_BUS_ADDRESS", portal.address())];
        let colors = desktop.first_colors(&Home::new()?, &bus, &dark)?;
        if colors.contains(&light) {
            return Err(format!("answers after {delay:?}: {colors:?}"));
        }
    }
    Ok(())
}

fn destroyed_by_another(desktop: &Desktop) -> Outcome {
    // Wider than before, so that it is seen that the program has got it.
    let (width, height) = (1200, 700);
    let home = Home::new()?;
    let window = desktop.open(&home, &[])?;
    window.resize(width, height)?;
    let ended = window.destroy()?;
    if !ended.status.success() {
        return Err(format!("ended with {:?}", ended.status));
    }
    if !home.settings().contains("1200") {
        return Err(format!("saved: {:?}", home.settings()));
    }
    // At once, while the program may still be opening its window: then that has failed, and it says so.
    let mut program = desktop.program(&Home::new()?, &[]);
    let window = desktop.launch(program.stderr(Stdio::piped()), Appearance::Light)?;
    let ended = window.destroy()?;
    if ended.status.success() {
        return Ok(());
    }
    one_line(&ended, "the window could not be opened")
}

fn display_is_lost(desktop: &Desktop) -> Outcome {
    let (width, height) = (900, 700);
    let ways: [fn(Window<'_>) -> Result<Output, String>; 2] = [
        |window| window.lose_connection(),
        |window| window.lose_display(),
    ];
    for (lang, said) in [
        ("en_US.UTF-8", "the connection to the display was lost"),
        ("he_IL.UTF-8", "החיבור לתצוגה אבד"),
    ] {
        for lose in ways {
            let display = desktop.of_other_size(1400, 1000)?;
            let home = Home::new()?;
            let mut program = display.program(&home, &[("LANG", lang)]);
            let window = display.launch(program.stderr(Stdio::piped()), Appearance::Light)?;
            window.resize(width, height)?;
            // While the window is open: whatever ends the program now, the size is there.
            wait_for("the size to be saved", || home.settings().contains("900"))?;
            one_line(&lose(window)?, said)?;
            if !home.settings().contains("900") {
                return Err(format!("saved: {:?}", home.settings()));
            }
        }
    }
    Ok(())
}

fn follows_text_scale(desktop: &Desktop) -> Outcome {
    /// The height of the bar at the top of the window, in logical pixels.
    const BAR: f32 = 55.0;
    let portal = Portal::start(Preference::Light)?;
    let compositor = Compositor::start_on(desktop.display())?;
    let home = Home::new()?.with_settings(&settings_text("he"))?;
    let bus = ("DBUS_SESSION_BUS_ADDRESS", portal.address());
    let _client = compositor.launch(desktop.program(&home, &[bus]))?;
    let card = desktop::card_color(Appearance::Light);
    let is_scaled = |scale: f32| {
        let height = desktop.height_of(&card) as f32;
        (height - BAR * scale).abs() < 2.0
    };
    wait_for("the text scale at the start", || is_scaled(1.5))?;
    for scale in [1.0, 1.25] {
        portal.scale_text(f64::from(scale))?;
        wait_for(&format!("a text scale of {scale}"), || is_scaled(scale))?;
    }
    Ok(())
}

/// The pointer rests where the link will be; the text grows under it, and again at the next start.
fn larger_text(desktop: &Desktop) -> Outcome {
    const SCALE: f32 = 1.25;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.fake_browser(0)?;
    let layout = SIZE * (1.0 / SCALE);
    let linux = point_in("en", layout, "download-signal-linux")?;
    let linux = Point::new(linux.x * SCALE, linux.y * SCALE);
    let palette = Appearance::Light.theme(Contrast::Normal).palette;
    let hovered = desktop::color(palette.accent_hover);
    // Beside the words of the button.
    let beside = linux - Vector::new(0.0, 24.0);
    for (start, presses) in [("first", 1), ("next", 2)] {
        let window = desktop.open(&home, &[("PATH", browser.path())])?;
        window.move_to(linux)?;
        if presses == 1 {
            // Without Shift, and with it.
            window.keys(&["ctrl+equal", "ctrl+plus"])?;
            wait_for("the size to be remembered", || {
                home.settings().contains("text_size: 125")
            })?;
        }
        wait_for("the larger text", || window.color_at(beside) == hovered)?;
        window.button("click", 1)?;
        wait_for(&format!("the link, after the {start} start"), || {
            browser.calls().len() >= presses
        })?;
        if browser.calls().last().map(String::as_str) != Some("1 https://signal.org/download/linux")
        {
            return Err(format!("opened {:?}", browser.calls()));
        }
        window.close()?;
    }
    Ok(())
}

fn identity(desktop: &Desktop) -> Outcome {
    let window = desktop.open(&Home::new()?, &[])?;
    let class = String::from_utf8_lossy(&window.property("WM_CLASS")?).into_owned();
    if !class.split('\0').any(|part| part == APPLICATION_ID) {
        return Err(format!("the class is {class:?}"));
    }
    // Width and height, then the pixels, in 32 bits each.
    let icon = window.property("_NET_WM_ICON")?;
    if icon.len() != (2 + 64 * 64) * 4 || icon[..4] != 64_u32.to_ne_bytes() {
        return Err(format!("the icon has {} bytes", icon.len()));
    }
    window.close()
}

fn no_display(desktop: &Desktop) -> Outcome {
    let output = desktop.end("en_US.UTF-8", &[])?;
    one_line(&output, "DISPLAY")
}

/// The program ended with one line that contains this, and with nothing that only a programmer would understand.
fn one_line(output: &Output, part: &str) -> Outcome {
    let error = String::from_utf8_lossy(&output.stderr);
    let is_for_programmers = ["Os(", "Error", "::", ".rs", "panicked", "unwrap"]
        .iter()
        .any(|sign| error.contains(sign));
    if output.status.code() == Some(1)
        && error.lines().count() == 1
        && error.contains(part)
        && !is_for_programmers
    {
        Ok(())
    } else {
        Err(format!("{:?}, without «{part}»: {error}", output.status))
    }
}

fn display_out_of_reach(desktop: &Desktop) -> Outcome {
    let nowhere = ("DISPLAY", ":9999");
    one_line(
        &desktop.end("en_US.UTF-8", &[nowhere])?,
        "“:9999” cannot be reached",
    )?;
    one_line(
        &desktop.end("he_IL.UTF-8", &[nowhere])?,
        "אין גישה לתצוגה ”:9999“",
    )?;
    let no_socket = ("WAYLAND_DISPLAY", "nowhere");
    one_line(
        &desktop.end("en_US.UTF-8", &[no_socket])?,
        "“nowhere” cannot be reached",
    )?;
    let no_file = ("WAYLAND_SOCKET", "99");
    one_line(&desktop.end("en_US.UTF-8", &[no_file])?, "WAYLAND_SOCKET")?;
    one_line(&desktop.end("en_US.UTF-8", &[no_socket, nowhere])?, ":9999")?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let hangs_up = socket_that_hangs_up(folder.path())?;
    let variable = ("WAYLAND_DISPLAY", hangs_up.as_str());
    one_line(
        &desktop.end("en_US.UTF-8", &[variable])?,
        &format!("“{hangs_up}” cannot be reached"),
    )
}

/// The path of a socket that takes every connection, and ends it at once.
fn socket_that_hangs_up(folder: &Path) -> Result<String, String> {
    let path = folder.join("hangs-up");
    let listener = UnixListener::bind(&path).map_err(|error| error.to_string())?;
    thread::spawn(move || listener.incoming().for_each(drop));
    Ok(path.to_string_lossy().into_owned())
}

fn display_of_no_use(desktop: &Desktop) -> Outcome {
    for bits in [16, 30] {
        let shallow = desktop.same_with_depth(bits)?;
        let output = shallow.end("en_US.UTF-8", &[("DISPLAY", shallow.display())])?;
        one_line(&output, &format!("is {bits} bits"))?;
    }
    let lacking = desktop.without("RANDR")?;
    let output = lacking.end("en_US.UTF-8", &[("DISPLAY", lacking.display())])?;
    one_line(&output, "there is no display to open a window on")?;
    for files in [4, 6, 8] {
        one_line(&desktop.end_with_files(files)?, "too many files are open")?;
    }
    for threads in [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16] {
        match desktop.end_with_threads(threads)? {
            Some(output) => one_line(&output, "no further thread is allowed")?,
            None if threads < 4 => return Err(format!("a window with {threads} threads")),
            None => {}
        }
    }
    Ok(())
}

fn from_wayland_to_x11(desktop: &Desktop) -> Outcome {
    for variable in [("WAYLAND_DISPLAY", "nowhere"), ("WAYLAND_SOCKET", "99")] {
        desktop.open(&Home::new()?, &[variable])?.close()?;
    }
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let hangs_up = socket_that_hangs_up(folder.path())?;
    desktop
        .open(&Home::new()?, &[("WAYLAND_DISPLAY", &hangs_up)])?
        .close()?;
    // A desktop that is there for those who take the folder they are in for the one that is not named.
    let compositor = Compositor::start()?;
    let variables = [
        ("WAYLAND_DISPLAY", compositor::SOCKET),
        ("XDG_RUNTIME_DIR", ""),
    ];
    let mut program = desktop.program(&Home::new()?, &variables);
    program.current_dir(compositor.folder());
    desktop.launch(&mut program, Appearance::Light)?.close()
}

fn starts_only_the_opener(desktop: &Desktop) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.fake_browser(0)?;
    let trace = Trace::new()?;
    let mut program = desktop.traced(&trace, &home, &[("PATH", &with_strace(browser.path()))]);
    let window = desktop.launch(&mut program, Appearance::Light)?;
    window.press(point_of(&mirror("en", &[]), "download-signal-linux")?)?;
    wait_for("the download to be opened", || !browser.calls().is_empty())?;
    window.close()?;
    only_these(&trace, &["messenger-guide", "xdg-open"])
}

/// A PATH with the fake browser first, for a program that strace is to find.
fn with_strace(path: &str) -> String {
    format!("{path}:/usr/bin")
}

/// Exactly these programs were started, in this order, and only local sockets were used.
pub fn only_these(trace: &Trace, programs: &[&str]) -> Outcome {
    let (started, foreign) = (trace.started(), trace.foreign_sockets());
    if started == programs && foreign.is_empty() {
        Ok(())
    } else {
        Err(format!("started {started:?}, sockets {foreign:?}"))
    }
}

fn starts_nothing_on_wayland(desktop: &Desktop) -> Outcome {
    let home = Home::new()?;
    let trace = Trace::new()?;
    let mut compositor = Compositor::start()?;
    let english = ("LANG", "en_US.UTF-8");
    let mut client = compositor.launch(desktop.traced(&trace, &home, &[english]))?;
    wait_for("a window with our id", || {
        client
            .log()
            .contains(&format!("set_app_id(\"{APPLICATION_ID}\")"))
    })?;
    wait_for("its first frame", || client.log().contains(".attach("))?;
    // The desktop goes, and the program with it: that is said in one line, after what strace makes it write.
    let asked = client.log().len();
    compositor.stop();
    says_that_it_is_lost(&mut client, asked)?;
    only_these(&trace, &["messenger-guide"])
}

/// The program ended with one line on the lost display, after so many bytes of other things.
fn says_that_it_is_lost(client: &mut Client, asked: usize) -> Outcome {
    let code = client.exit_code()?;
    let log = client.log();
    let said: Vec<&str> = log[asked..]
        .lines()
        .filter(|line| !line.trim_start().starts_with('['))
        .collect();
    if code == Some(1)
        && said.len() == 1
        && said[0].contains("the connection to the display was lost")
    {
        Ok(())
    } else {
        Err(format!("{code:?}: {said:?}"))
    }
}

/// When the program sees that its connection is lost, the next desktop answers already.
fn wayland_starts_anew(desktop: &Desktop) -> Outcome {
    let mut compositor = Compositor::start()?;
    let english = ("LANG", "en_US.UTF-8");
    let mut client = compositor.launch(desktop.program(&Home::new()?, &[english]))?;
    wait_for("its first frame", || client.log().contains(".attach("))?;
    let asked = client.log().len();
    client.stalled(|| compositor.restart())?;
    says_that_it_is_lost(&mut client, asked)
}
