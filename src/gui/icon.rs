//! Icons: glyphs of the embedded icon font.

mod glyph;

use iced::Font;
use iced::widget::text;
use iced::widget::text::{LineHeight, Shaping};

use crate::gui::Text;
use crate::gui::theme::color::{ColorFn, style};

pub use glyph::Icon;

const FONT: Font = Font::with_name("Messenger Guide Icons");

pub fn font() -> Font {
    FONT
}

/// `size` is in logical pixels.
pub fn icon<'a>(icon: Icon, size: f32, color: ColorFn) -> Text<'a> {
    text(icon.glyph().to_string())
        .font(FONT)
        .size(size)
        .line_height(LineHeight::Relative(1.0))
        .shaping(Shaping::Basic)
        .style(style(color))
}
