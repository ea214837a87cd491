//! A finger that is down.

use iced::Point;
use iced::time::{Duration, Instant};

/// A finger that moves further than this drags, and presses nothing, in logical pixels.
pub const DRAG_DISTANCE: f32 = 8.0;

/// A finger that rests for so long opens the context menu.
const LONG_PRESS: Duration = Duration::from_millis(500);

/// A finger that came down and rests there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finger {
    /// In the window.
    pub window: Point,
    /// The same in the coordinates of the widget, which may be scrolled.
    pub content: Point,
    since: Instant,
}

impl Finger {
    pub fn new(window: Point, content: Point) -> Self {
        let since = Instant::now();
        Self {
            window,
            content,
            since,
        }
    }

    /// True if it still rests, seen here in the window.
    pub fn rests(&self, at: Point) -> bool {
        self.window.distance(at) <= DRAG_DISTANCE
    }

    /// The time at which it will have rested long enough for a context menu.
    pub fn long_press(&self) -> Instant {
        self.since + LONG_PRESS
    }
}
