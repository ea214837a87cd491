//! How text that is selected looks, and where it ends.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::Renderer as _;
use iced::advanced::{Renderer as _, renderer};
use iced::{Point, Rectangle};

use crate::gui::theme::Theme;

/// Where the end of what is selected is that moves, told to operations.
pub struct SelectionEnd(pub Rectangle);

/// Draws these pieces of a paragraph once more, as selected: in the colours of what is pressed first, which can be told
/// from everything around and read in every theme.
pub fn draw_selected(
    renderer: &mut iced::Renderer,
    theme: &Theme,
    paragraph: &Paragraph,
    at: Point,
    pieces: &[Rectangle],
) {
    let whole = pieces
        .iter()
        .copied()
        .reduce(|one, other| one.union(&other));
    let Some(whole) = whole else {
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
