//! Icons: glyphs of the embedded icon font.

use iced::widget::text::{LineHeight, Shaping};
use iced::widget::{Text, text};
use iced::{Color, Font};

mod glyph;

pub use glyph::Icon;

const FONT: Font = Font::with_name("Messenger Guide Icons");

/// The font of the icons.
pub fn font() -> Font {
    FONT
}

/// An icon of this size, in logical pixels, and this colour.
pub fn icon<'a>(icon: Icon, size: f32, color: Color) -> Text<'a> {
    text(icon.glyph().to_string())
        .font(FONT)
        .size(size)
        .line_height(LineHeight::Relative(1.0))
        .shaping(Shaping::Basic)
        .color(color)
}
