//! The largest size that a window can have.

use iced::Size;

use super::DEFAULT;
use crate::platform::screen;

/// The frame around a window takes at most so much, as a rule, in logical pixels.
const FRAME: Size = Size::new(12.0, 44.0);
/// A panel takes at most so much, where the system doesn't tell.
const PANEL: f32 = 48.0;
/// The largest first size on a Wayland desktop that doesn't tell of its screens.
const WAYLAND_FIRST: Size = Size::new(2560.0, 1440.0);

/// The size of a window, and its limits, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    pub size: Size,
    /// Pixels of the screen for each logical pixel of the system.
    pub scale: f32,
    /// [`None`] where the system doesn't tell.
    pub largest: Option<Size>,
}

impl Room {
    pub fn fitting(self, wanted: Size) -> Size {
        match self.largest {
            Some(largest) => smaller(wanted, largest),
            None => smaller(wanted, DEFAULT),
        }
    }
}

pub fn smaller(one: Size, other: Size) -> Size {
    Size::new(one.width.min(other.width), one.height.min(other.height))
}

/// The room that a screen has for the inside of a window.
pub fn largest(monitor: Option<Size>, work_area: Option<(u32, u32)>, scale: f32) -> Option<Size> {
    if screen::is_wayland() {
        // The compositor knows the rest, and gives its bounds to the window.
        return monitor;
    }
    let work_area =
        work_area.map(|(width, height)| Size::new(width as f32 / scale, height as f32 / scale));
    let area = match (monitor, work_area) {
        (Some(monitor), Some(work_area)) => Size::new(
            part_of_monitor(monitor.width, work_area.width),
            part_of_monitor(monitor.height, work_area.height),
        ),
        (Some(monitor), None) => Size::new(monitor.width, monitor.height - PANEL),
        (None, work_area) => work_area?,
    };
    inside(area)
}

/// The width or height of the work area on one monitor. One that is larger is that of several monitors, and may hide a panel.
fn part_of_monitor(monitor: f32, work_area: f32) -> f32 {
    if work_area > monitor {
        monitor - PANEL
    } else {
        work_area
    }
}

/// The largest first size on Wayland, where the desktop decides which of the screens it is for, and knows its panels. Whatever bounds it
/// gives count as well, but some give none.
pub fn largest_on_wayland(screens: &[(i32, i32)]) -> Size {
    let area = |(width, height): &(i32, i32)| i64::from(*width) * i64::from(*height);
    let Some((width, height)) = screens.iter().copied().max_by_key(area) else {
        return WAYLAND_FIRST;
    };
    #[allow(clippy::cast_precision_loss, reason = "screens are small")]
    let screen = Size::new(width as f32, height as f32 - PANEL);
    smaller(inside(screen).unwrap_or(DEFAULT), WAYLAND_FIRST)
}

/// The part of an area that is left within the frame of a window.
fn inside(area: Size) -> Option<Size> {
    let inside = Size::new(area.width - FRAME.width, area.height - FRAME.height);
    (inside.width >= 1.0 && inside.height >= 1.0).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL_HD: Size = Size::new(1920.0, 1080.0);

    #[test]
    fn a_first_size_on_wayland_fits_on_the_largest_screen() {
        let small = largest_on_wayland(&[(1024, 600)]);
        assert!(small.width <= 1024.0 - 8.0, "{small:?}");
        assert!(small.height <= 600.0 - 32.0 - 32.0, "{small:?}");
        let beside = largest_on_wayland(&[(1024, 600), (1920, 1080), (800, 1280)]);
        assert_eq!(beside, largest_on_wayland(&[(1920, 1080)]));
        assert!(beside.width > 1800.0 && beside.height > 900.0, "{beside:?}");
        assert_eq!(largest_on_wayland(&[(7680, 4320)]), WAYLAND_FIRST);
        assert_eq!(largest_on_wayland(&[]), WAYLAND_FIRST);
        assert_eq!(largest_on_wayland(&[(0, 0)]), DEFAULT);
    }

    #[test]
    fn a_window_is_never_larger_than_the_work_area_with_its_frame() {
        let fits = |monitor, work_area, scale, wanted| {
            let room = Room {
                size: DEFAULT,
                scale,
                largest: largest(monitor, work_area, scale),
            };
            room.fitting(wanted)
        };
        let old_laptop = Size::new(1366.0, 768.0);
        assert_eq!(
            fits(Some(FULL_HD), Some((1920, 1040)), 1.0, DEFAULT),
            DEFAULT
        );
        for work_area in [None, Some((1366, 728))] {
            let size = fits(Some(old_laptop), work_area, 1.0, DEFAULT);
            assert_eq!(size.width, DEFAULT.width);
            assert!((650.0..=728.0 - 40.0).contains(&size.height), "{size:?}");
        }
        // 1080p at 150 %.
        let size = fits(
            Some(Size::new(1280.0, 720.0)),
            Some((1920, 1040)),
            1.5,
            DEFAULT,
        );
        assert!(size.height + FRAME.height <= 1040.0 / 1.5, "{size:?}");
        // The work area covers two screens side by side.
        let damaged = Size::new(8192.0, 8192.0);
        let size = fits(Some(FULL_HD), Some((3840, 1040)), 1.0, damaged);
        assert!(
            size.width <= 1920.0 && size.height <= 1040.0 - 40.0,
            "{size:?}"
        );
        // Or two, one above the other, with a panel on the lower one.
        let size = fits(Some(FULL_HD), Some((1920, 2130)), 1.0, damaged);
        assert!(
            size.width <= 1920.0 && size.height <= 1050.0 - 40.0,
            "{size:?}"
        );
        assert_eq!(fits(None, None, 1.0, damaged), DEFAULT);
    }
}
