//! Random input, as fast as the display takes it: whatever comes, the program goes on, opens nothing that is not in the catalogue,
//! closes when it is asked to, and reads its settings again.

use std::collections::BTreeSet;
use std::error::Error;

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConfigureWindowAux, ConnectionExt as _,
    KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window as WindowId,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::cases::{Outcome, catalog, settings_text};
use crate::desktop::{Desktop, Home, Window};

/// Inputs of one storm.
const INPUTS: usize = 1_500;
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

pub fn storm(desktop: &Desktop, conditions: &Conditions) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text(conditions.language))?;
    let browser = home.fake_browser(0)?;
    let variables = [
        ("PATH", browser.path()),
        ("WINIT_X11_SCALE_FACTOR", conditions.scale),
    ];
    let window = desktop.open(&home, &variables)?;
    rage(desktop, &window, conditions)
        .map_err(|error| format!("seed {}: {error}", conditions.seed))?;
    window.close()?;
    let known: BTreeSet<String> = catalog()
        .links()
        .iter()
        .map(|entry| format!("1 {}", entry.link))
        .collect();
    let calls = browser.calls();
    if let Some(unknown) = calls.iter().find(|call| !known.contains(*call)) {
        return Err(format!("seed {}: opened {unknown}", conditions.seed));
    }
    let again = desktop.open(&home, &[])?;
    if !home.backup().is_empty() {
        return Err(format!("seed {}: unreadable settings", conditions.seed));
    }
    again.close()
}

fn rage(
    desktop: &Desktop,
    window: &Window<'_>,
    conditions: &Conditions,
) -> Result<(), Box<dyn Error>> {
    let (display, screen) = x11rb::connect(Some(desktop.display()))?;
    let screen = &display.setup().roots[screen];
    let (root, width, height) = (screen.root, screen.width_in_pixels, screen.height_in_pixels);
    let id = window.id().parse()?;
    let mut random = fastrand::Rng::with_seed(conditions.seed);
    window.keys(&[])?;
    resize(&display, id, conditions.size)?;
    for _ in 0..INPUTS {
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
                let size = (random.u32(1..2_000), random.u32(1..2_000));
                resize(
                    &display,
                    id,
                    random.choice([conditions.size, size]).unwrap_or(size),
                )?;
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
