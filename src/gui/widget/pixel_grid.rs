//! Draws what a camera is to read on whole pixels.

use iced::{Element, Rectangle, Vector};

use crate::gui::decorate::{Decorator, decorate};

/// In logical pixels of the system: these are whole pixels at every scale that is a multiple of a quarter, as those of all
/// systems are.
const GRID: f32 = 4.0;

/// The grid in a window whose text has this scale. Its cells are as large as without it, or a multiple of that: the scale
/// of the text may be any number.
#[derive(Debug, Clone, Copy)]
pub struct PixelGrid {
    /// In logical pixels of the window.
    pub cell: f32,
}

impl PixelGrid {
    pub fn new(text_scale: f32) -> Self {
        let cell = GRID * text_scale.floor().max(1.0) / text_scale;
        Self { cell }
    }

    /// Moves something to the next line of the grid where it is drawn.
    pub fn align<'a, Message: 'a, Theme: 'a>(
        self,
        content: impl Into<Element<'a, Message, Theme>>,
    ) -> Element<'a, Message, Theme> {
        decorate(content, self)
    }
}

impl<Message, Theme> Decorator<Message, Theme> for PixelGrid {
    type State = ();

    fn offset(&self, bounds: Rectangle) -> Vector {
        let to_line = |at: f32| (at / self.cell).round() * self.cell - at;
        Vector::new(to_line(bounds.x), to_line(bounds.y))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::settings::TextSize;

    #[test]
    fn things_are_drawn_on_whole_pixels_at_every_scale() {
        let of_steps = TextSize::STEPS.map(|percent| f32::from(percent) / 100.0);
        // In a small window, text is enlarged by less than was chosen.
        for text_scale in of_steps.into_iter().chain([1.37]) {
            let grid = PixelGrid::new(text_scale);
            for x in [0.0, 0.5, 1.0, 3.75, 17.3] {
                let bounds = Rectangle {
                    x,
                    y: x + 1.5,
                    width: 100.0,
                    height: 100.0,
                };
                let offset = <PixelGrid as Decorator<(), iced::Theme>>::offset(&grid, bounds);
                assert!(offset.x.abs() <= grid.cell / 2.0 && offset.y.abs() <= grid.cell / 2.0);
                for quarters in [4_u8, 5, 6, 7, 8, 9, 12] {
                    let scale = text_scale * f32::from(quarters) / 4.0;
                    for at in [bounds.x + offset.x, bounds.y + offset.y, grid.cell] {
                        let at = at * scale;
                        assert!((at - at.round()).abs() < 1e-3, "{x} at {scale}: {at}");
                    }
                }
            }
        }
    }
}
