//! Draws what a camera is to read on whole pixels.

use iced::{Element, Rectangle, Vector};

use crate::gui::decorate::{Decorator, decorate};

/// In logical pixels: these are whole pixels at every scale that is a multiple of a quarter, as those of all systems are.
pub const GRID: f32 = 4.0;

struct OnGrid;

impl<Message, Theme> Decorator<Message, Theme> for OnGrid {
    type State = ();

    fn offset(&self, bounds: Rectangle) -> Vector {
        let to_line = |at: f32| (at / GRID).round() * GRID - at;
        Vector::new(to_line(bounds.x), to_line(bounds.y))
    }
}

/// Moves something to the next line of the grid where it is drawn.
pub fn on_grid<'a, Message: 'a, Theme: 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, OnGrid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_drawn_on_whole_pixels_at_every_scale_of_a_quarter() {
        for x in [0.0, 0.5, 1.0, 3.75, 17.3] {
            let bounds = Rectangle {
                x,
                y: x + 1.5,
                width: 100.0,
                height: 100.0,
            };
            let offset = <OnGrid as Decorator<(), iced::Theme>>::offset(&OnGrid, bounds);
            assert!(offset.x.abs() <= GRID / 2.0 && offset.y.abs() <= GRID / 2.0);
            for quarters in [4_u8, 5, 6, 7, 8, 9, 12] {
                let scale = f32::from(quarters) / 4.0;
                for at in [(bounds.x + offset.x) * scale, (bounds.y + offset.y) * scale] {
                    assert!((at - at.round()).abs() < 1e-3, "{x} at {scale}: {at}");
                }
            }
        }
    }
}
