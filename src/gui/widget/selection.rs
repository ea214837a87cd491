//! Draws text that is selected, and tells where the selection ends.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::Renderer as _;
use iced::advanced::{Renderer as _, renderer};
use iced::{Point, Rectangle};

use crate::gui::theme::Theme;

/// Width of the caret in a page, in logical pixels: it is to be found again among all the words.
const CARET: f32 = 2.0;

/// The end of a selection after it moved, told to operations.
pub struct SelectionEnd {
    pub bounds: Rectangle,
    /// True if somebody sees to it that it is in view.
    pub is_followed: bool,
}

/// Draws these pieces of a paragraph once more, as selected: in the colours of what is pressed first, which can be told
/// from everything around and read in every theme.
pub fn draw_selected(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    paragraph: &Paragraph,
    at: Point,
    pieces: &[Rectangle],
    viewport: Rectangle,
) {
    let whole = pieces
        .iter()
        .copied()
        .reduce(|one, other| one.union(&other));
    // A layer would be seen beyond what it is scrolled in.
    let Some(whole) = whole.and_then(|whole| whole.intersection(&viewport)) else {
        return;
    };
    // Over the text as it is: drawn on each other, two colours would both be seen at the edges of letters.
    renderer.with_layer(whole, |renderer| {
        for piece in pieces {
            let quad = renderer::Quad {
                bounds: *piece,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, theme.palette.accent);
        }
        for piece in pieces {
            renderer.fill_paragraph(paragraph, at, theme.palette.on_accent, *piece);
        }
    });
}

/// Draws a caret along a line without width. It does not blink, so that no one has to wait for it.
pub fn draw_caret(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    line: Rectangle,
    viewport: Rectangle,
) {
    let bounds = Rectangle {
        x: line.x - CARET / 2.0,
        width: CARET,
        ..line
    };
    // Larger than it: the pixels on which it stands are painted again once it is gone.
    let Some(seen) = bounds.expand(1.0).intersection(&viewport) else {
        return;
    };
    renderer.with_layer(seen, |renderer| {
        let quad = renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, theme.palette.text);
    });
}
