//! The signs of the levels.

use iced::widget::Text;

use super::Look;
use crate::catalog::Level;
use crate::icon::{Icon, icon};

/// The sign of a level, 24 logical pixels wide and high.
pub fn sign<'a>(look: Look<'_>, level: Level) -> Text<'a> {
    sized(look, level, 24.0)
}

/// The sign of a level among small words, 15 logical pixels wide and high.
pub fn small_sign<'a>(look: Look<'_>, level: Level) -> Text<'a> {
    sized(look, level, 15.0)
}

fn sized<'a>(look: Look<'_>, level: Level, size: f32) -> Text<'a> {
    let glyph = match level {
        Level::Yes => Icon::LevelYes,
        Level::Implied => Icon::LevelImplied,
        Level::Partly => Icon::LevelPartly,
        Level::No => Icon::LevelNo,
        Level::NotStated => Icon::LevelNotStated,
    };
    icon(glyph, size, look.colors.level(level))
}
