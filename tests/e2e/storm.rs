//! Random input, in bursts: whatever comes, the program goes on, opens nothing that is not in the catalogue,
//! closes when it is asked to, and reads its settings again.

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use messenger_guide::gui::theme::Appearance;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConfigureWindowAux, ConnectionExt as _, InputFocus,
    KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window as WindowId,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::assistive::Session;
use crate::cases::{Outcome, catalog, settings_text};
use crate::compositor::Compositor;
use crate::desktop::{self, Desktop, FakeBrowser, Home, Window, wait_for};
use crate::hearing;

/// A number that is added to the seed of each storm, to have others.
const OTHER_SEEDS: &str = "MESSENGER_GUIDE_SEED";
/// Inputs of one storm.
const INPUTS: usize = 6_000;
/// So many come at once.
const AT_ONCE: usize = 10;
/// The program has so long to draw before the next, in milliseconds.
const PAUSE: u32 = 10;
/// The keys of a PC keyboard.
const KEYS: std::ops::RangeInclusive<u8> = 9..=119;
const SHIFT: u8 = 50;
const CONTROL: u8 = 37;
const ALT: u8 = 64;
/// With Control they close windows in many programs.
const Q_AND_W: [u8; 2] = [24, 25];

/// The conditions of a storm.
pub struct Conditions {
    pub seed: u64,
    pub language: &'static str,
    pub scale: &'static str,
    /// In physical pixels; the storm sets others now and then.
    pub size: (u32, u32),
}

impl Conditions {
    fn home(&self) -> Result<(Home, FakeBrowser), String> {
        let home = Home::new()?.with_settings(&settings_text(self.language))?;
        let browser = home.fake_browser(0)?;
        Ok((home, browser))
    }

    fn variables<'a>(&self, browser: &'a FakeBrowser) -> [(&'static str, &'a str); 2] {
        [
            ("PATH", browser.path()),
            ("WINIT_X11_SCALE_FACTOR", self.scale),
        ]
    }
}

pub fn storm(desktop: &Desktop, conditions: &Conditions) -> Outcome {
    let (home, browser) = conditions.home()?;
    let window = desktop.open(&home, &conditions.variables(&browser))?;
    window.keys(&[])?;
    storm_on(desktop, &home, &browser, window, conditions)
}

/// While assistive technology asks for everything that is in the window, over and over.
pub fn storm_heard(desktop: &Desktop, conditions: &Conditions) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let (home, browser) = conditions.home()?;
    let variables = conditions.variables(&browser);
    let (window, ear) = hearing::opened(desktop, &session, &home, &variables)?;
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let heard = scope.spawn(|| {
            let mut most = 0;
            while !is_over.load(Ordering::Relaxed) {
                most = most.max(ear.all().len());
            }
            most
        });
        let outcome = storm_on(desktop, &home, &browser, window, conditions);
        is_over.store(true, Ordering::Relaxed);
        match (outcome, heard.join()) {
            (Ok(()), Ok(0..=20) | Err(_)) => Err("little was heard".to_owned()),
            (outcome, _) => outcome,
        }
    })
}

fn storm_on(
    desktop: &Desktop,
    home: &Home,
    browser: &FakeBrowser,
    window: Window<'_>,
    conditions: &Conditions,
) -> Outcome {
    let id = window.id().parse().map_err(|_| "no window")?;
    let size = Some((id, conditions.size));
    let seed = conditions.seed + other_seeds()?;
    rage(desktop, seed, size)
        .map_err(|error| error.to_string())
        .and_then(|()| window.close())
        .and_then(|()| check(desktop, home, browser))
        .map_err(|problem| format!("seed {seed}: {problem}"))
}

fn other_seeds() -> Result<u64, String> {
    match std::env::var(OTHER_SEEDS) {
        Ok(number) => number
            .parse()
            .map_err(|_| format!("{OTHER_SEEDS}: {number}")),
        Err(_) => Ok(0),
    }
}

/// On a Wayland desktop, which hands on what the display under it gets, and keeps the size of the window.
pub fn storm_on_wayland(desktop: &Desktop, seed: u64) -> Outcome {
    let seed = seed + other_seeds()?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.fake_browser(0)?;
    let compositor = Compositor::start_on(desktop.display())?;
    let program = desktop.program(&home, &[("PATH", browser.path())]);
    let mut client = compositor.launch(program)?;
    let card = desktop::card_color(Appearance::Light);
    wait_for("the first frame", || desktop.height_of(&card) > 20)?;
    focus_largest(desktop)
        .and_then(|()| rage(desktop, seed, None))
        .and_then(|()| press_with_control(desktop, Q_AND_W[0]))
        .map_err(|error| format!("seed {seed}: {error}"))?;
    match client.exit_code()? {
        Some(0) => {}
        code => return Err(format!("seed {seed}: ended with {code:?}")),
    }
    drop(compositor);
    check(desktop, &home, &browser).map_err(|problem| format!("seed {seed}: {problem}"))
}

/// Nothing unknown was opened, and the settings can be read.
fn check(desktop: &Desktop, home: &Home, browser: &FakeBrowser) -> Outcome {
    let known: BTreeSet<String> = catalog()
        .links()
        .iter()
        .map(|entry| format!("1 {}", entry.link))
        .collect();
    let calls = browser.calls();
    if let Some(unknown) = calls.iter().find(|call| !known.contains(*call)) {
        return Err(format!("opened {unknown}"));
    }
    let again = desktop.open(home, &[])?;
    if !home.backup().is_empty() {
        return Err("unreadable settings".to_owned());
    }
    again.close()
}

/// There is no window manager to give the keyboard to the only window.
fn focus_largest(desktop: &Desktop) -> Result<(), Box<dyn Error>> {
    let (display, screen) = x11rb::connect(Some(desktop.display()))?;
    let root = display.setup().roots[screen].root;
    let mut largest = (0, root);
    for window in display.query_tree(root)?.reply()?.children {
        let geometry = display.get_geometry(window)?.reply()?;
        largest = largest.max((geometry.width, window));
    }
    let time = x11rb::CURRENT_TIME;
    display
        .set_input_focus(InputFocus::PARENT, largest.1, time)?
        .check()?;
    Ok(())
}

fn press_with_control(desktop: &Desktop, key: u8) -> Result<(), Box<dyn Error>> {
    let (display, screen) = x11rb::connect(Some(desktop.display()))?;
    let root = display.setup().roots[screen].root;
    for (event, key) in [
        (KEY_PRESS_EVENT, CONTROL),
        (KEY_PRESS_EVENT, key),
        (KEY_RELEASE_EVENT, key),
        (KEY_RELEASE_EVENT, CONTROL),
    ] {
        display.xtest_fake_input(event, key, 0, root, 0, 0, 0)?;
    }
    display.get_input_focus()?.reply()?;
    Ok(())
}

/// `resized` is a window that gets other sizes now and then, and its own size.
fn rage(
    desktop: &Desktop,
    seed: u64,
    resized: Option<(WindowId, (u32, u32))>,
) -> Result<(), Box<dyn Error>> {
    let (display, screen) = x11rb::connect(Some(desktop.display()))?;
    let screen = &display.setup().roots[screen];
    let (root, width, height) = (screen.root, screen.width_in_pixels, screen.height_in_pixels);
    let mut random = fastrand::Rng::with_seed(seed);
    if let Some((id, size)) = resized {
        resize(&display, id, size)?;
    }
    for input in 0..INPUTS {
        if input % AT_ONCE == 0 {
            // The display waits before it takes this, and all that follows.
            let x = random.u16(..width).cast_signed();
            let y = random.u16(..height).cast_signed();
            display.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, PAUSE, root, x, y, 0)?;
        }
        match random.u8(..100) {
            0..45 => {
                let x = random.u16(..width).cast_signed();
                let y = random.u16(..height).cast_signed();
                display.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, root, x, y, 0)?;
            }
            // The main button, the others, the wheel in four directions, and those of the side.
            45..75 => {
                let button = random.choice([1, 1, 1, 2, 3, 4, 5, 4, 5, 6, 7, 8, 9]);
                let button = button.unwrap_or(1);
                display.xtest_fake_input(BUTTON_PRESS_EVENT, button, 0, root, 0, 0, 0)?;
                display.xtest_fake_input(BUTTON_RELEASE_EVENT, button, 0, root, 0, 0, 0)?;
            }
            75..97 => {
                let modifier =
                    random.choice([None, None, None, Some(SHIFT), Some(CONTROL), Some(ALT)]);
                let modifier = modifier.flatten();
                let key = random.u8(KEYS);
                if modifier == Some(CONTROL) && Q_AND_W.contains(&key) {
                    continue;
                }
                for key in modifier.into_iter().chain([key]) {
                    display.xtest_fake_input(KEY_PRESS_EVENT, key, 0, root, 0, 0, 0)?;
                }
                for key in [key].into_iter().chain(modifier) {
                    display.xtest_fake_input(KEY_RELEASE_EVENT, key, 0, root, 0, 0, 0)?;
                }
            }
            _ => {
                let other = (random.u32(1..2_000), random.u32(1..2_000));
                if let Some((id, size)) = resized {
                    let next = random.choice([size, other]).unwrap_or(other);
                    resize(&display, id, next)?;
                }
            }
        }
    }
    display.flush()?;
    // Answered when all the above has been handed on.
    display.get_input_focus()?.reply()?;
    Ok(())
}

fn resize(
    display: &RustConnection,
    window: WindowId,
    size: (u32, u32),
) -> Result<(), Box<dyn Error>> {
    let size = ConfigureWindowAux::new().width(size.0).height(size.1);
    display.configure_window(window, &size)?;
    Ok(())
}
