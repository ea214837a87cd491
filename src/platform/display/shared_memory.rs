//! Whether the memory that is shared with an X11 display has room for the pixels of the window.

use x11rb::CURRENT_TIME;
use x11rb::connection::{Connection, RequestConnection as _};
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto;

use super::DisplayError;
use crate::platform::settings::{WindowSize, WindowState};
use crate::platform::variable::variable;
use crate::platform::{screen, session};

/// Must be called before there is a window. On X11 its pixels are in memory that is shared with the display: where there is no room
/// for them, the system would end the program at the first frame, without a word.
///
/// # Errors
/// [`DisplayError::NoResources`]
pub fn check_room(size: WindowSize, state: WindowState) -> Result<(), DisplayError> {
    const SHARED_MEMORY: &str = "/dev/shm";
    /// Width and height of a screen that is larger than any.
    const LARGEST: f64 = 16_384.0;
    let is_here = variable(session::DISPLAY)
        .is_some_and(|display| display.starts_with(':') || display.starts_with("unix:"));
    if screen::is_wayland() || !is_here {
        return Ok(());
    }
    // Without shared memory, the pixels go another way.
    let Ok(memory) = rustix::fs::statvfs(SHARED_MEMORY) else {
        return Ok(());
    };
    let room = memory.f_bavail.saturating_mul(memory.f_frsize);
    // Nearly always, and the display need not be asked.
    if has_room(room, (LARGEST, LARGEST)) {
        return Ok(());
    }
    match shared_screen() {
        Some(screen) if !has_room(room, screen.pixels(size, state)) => {
            log::error!("{SHARED_MEMORY} has room for {room} bytes only");
            Err(DisplayError::NoResources)
        }
        Some(_) | None => Ok(()),
    }
}

/// True if so many bytes are enough for the pixels of a window.
fn has_room(bytes: u64, (width, height): (f64, f64)) -> bool {
    const BYTES_OF_PIXEL: f64 = 4.0;
    #[allow(clippy::cast_precision_loss, reason = "it is about millions")]
    let bytes = bytes as f64;
    bytes >= width * height * BYTES_OF_PIXEL
}

/// An X11 screen that shares memory with programs.
struct SharedScreen {
    /// Width and height in its pixels.
    size: (f64, f64),
    /// The pixels of it that are a logical one, in each direction.
    scale: f64,
}

impl SharedScreen {
    /// The width and height that a window will have, in pixels of the screen, which it is never larger than.
    fn pixels(&self, size: WindowSize, state: WindowState) -> (f64, f64) {
        let (widest, highest) = self.size;
        match state {
            WindowState::Normal => (
                widest.min(f64::from(size.width) * self.scale),
                highest.min(f64::from(size.height) * self.scale),
            ),
            WindowState::Maximized | WindowState::FullScreen => self.size,
        }
    }
}

fn shared_screen() -> Option<SharedScreen> {
    const EXTENSION: &str = "MIT-SHM";
    let (connection, screen) = x11rb::connect(None).ok()?;
    connection.extension_information(EXTENSION).ok()??;
    let root = connection.setup().roots.get(screen)?;
    let size = (root.width_in_pixels.into(), root.height_in_pixels.into());
    let set = variable("WINIT_X11_SCALE_FACTOR");
    let scale = match set.map(|scale| scale.parse()) {
        Some(Ok(scale)) => Some(scale),
        // `randr`
        Some(Err(_)) => None,
        None => scale_of_desktop(&connection),
    };
    let scale = scale.or_else(|| scale_of_monitors(&connection, root.root));
    Some(SharedScreen {
        size,
        scale: scale.unwrap_or(1.0),
    })
}

/// The scale that the desktop has set. winit asks the XSETTINGS first, where desktops write the same.
fn scale_of_desktop(connection: &impl Connection) -> Option<f64> {
    const UNSCALED: f64 = 96.0;
    let database = x11rb::resource_manager::new_from_default(connection).ok()?;
    let dots: f64 = database.get_value("Xft.dpi", "").ok()??;
    Some(dots / UNSCALED)
}

/// The scale of the monitor with the smallest pixels: any of them may be the one that winit takes.
fn scale_of_monitors(connection: &impl Connection, root: xproto::Window) -> Option<f64> {
    let resources = connection.randr_get_screen_resources(root).ok()?;
    let scales = resources
        .reply()
        .ok()?
        .crtcs
        .into_iter()
        .filter_map(|crtc| {
            let crtc = connection.randr_get_crtc_info(crtc, CURRENT_TIME).ok()?;
            let crtc = crtc.reply().ok()?;
            let output = *crtc.outputs.first()?;
            let output = connection
                .randr_get_output_info(output, CURRENT_TIME)
                .ok()?;
            let output = output.reply().ok()?;
            let pixels = (crtc.width.into(), crtc.height.into());
            Some(scale_of_monitor(
                pixels,
                (output.mm_width.into(), output.mm_height.into()),
            ))
        });
    scales.reduce(f64::max)
}

/// The scale that winit gives to a monitor of so many pixels and millimetres.
fn scale_of_monitor((width, height): (f64, f64), (width_mm, height_mm): (f64, f64)) -> f64 {
    const MM_OF_INCH: f64 = 25.4;
    /// The pixels of an inch without a scale.
    const UNSCALED: f64 = 96.0;
    /// It goes up in steps of a twelfth.
    const STEPS: f64 = 12.0;
    /// A monitor that says more is not believed.
    const LARGEST: f64 = 20.0;
    let area = width_mm * height_mm;
    if area == 0.0 {
        return 1.0;
    }
    let density = (width * height / area).sqrt();
    let scale = (density * MM_OF_INCH / UNSCALED * STEPS).round() / STEPS;
    if scale > LARGEST { 1.0 } else { scale.max(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_needs_room_for_its_pixels() {
        for (bytes, has_room_for_it) in [(4096, false), (4_839_999, false), (4_840_000, true)] {
            let size = (1100.0, 1100.0);
            assert_eq!(has_room(bytes, size), has_room_for_it, "{bytes}");
        }
    }

    #[test]
    fn a_scale_makes_more_pixels_but_no_more_than_the_screen_has() {
        let screen = |scale| SharedScreen {
            size: (3840.0, 2160.0),
            scale,
        };
        let size = WindowSize {
            width: 1000.0,
            height: 800.0,
        };
        for (scale, pixels) in [
            (1.0, (1000.0, 800.0)),
            (2.0, (2000.0, 1600.0)),
            (3.0, (3000.0, 2160.0)),
        ] {
            assert_eq!(screen(scale).pixels(size, WindowState::Normal), pixels);
        }
        for state in [WindowState::Maximized, WindowState::FullScreen] {
            assert_eq!(screen(1.0).pixels(size, state), (3840.0, 2160.0));
        }
    }

    #[test]
    fn the_scale_of_a_monitor_is_that_of_its_pixels() {
        for (pixels, millimetres, scale) in [
            ((1920.0, 1080.0), (510.0, 287.0), 1.0),
            ((3840.0, 2160.0), (344.0, 194.0), 35.0 / 12.0),
            ((1280.0, 800.0), (0.0, 0.0), 1.0),
            ((1280.0, 800.0), (16.0, 10.0), 1.0),
        ] {
            assert_eq!(scale_of_monitor(pixels, millimetres), scale, "{pixels:?}");
        }
    }
}
