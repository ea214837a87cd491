//! The signs of the levels.

use crate::catalog::Level;
use crate::gui::Text;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::color;

pub fn sign<'a>(level: Level) -> Text<'a> {
    sized(level, 24.0)
}

/// Among small words.
pub fn small_sign<'a>(level: Level) -> Text<'a> {
    sized(level, 15.0)
}

fn sized<'a>(level: Level, size: f32) -> Text<'a> {
    let glyph = match level {
        Level::Yes => Icon::LevelYes,
        Level::Implied => Icon::LevelImplied,
        Level::Partly => Icon::LevelPartly,
        Level::No => Icon::LevelNo,
        Level::NotStated => Icon::LevelNotStated,
    };
    icon(glyph, size, color::level(level))
}
