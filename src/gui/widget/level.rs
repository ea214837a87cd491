//! The signs of the levels.

use iced::widget::Text;

use super::Locale;
use crate::catalog::Level;
use crate::gui::icon::{Icon, icon};

/// The sign of a level, 24 logical pixels wide and high.
pub fn sign<'a>(locale: Locale<'_>, level: Level) -> Text<'a> {
    sized(locale, level, 24.0)
}

/// The sign of a level among small words, 15 logical pixels wide and high.
pub fn small_sign<'a>(locale: Locale<'_>, level: Level) -> Text<'a> {
    sized(locale, level, 15.0)
}

fn sized<'a>(locale: Locale<'_>, level: Level, size: f32) -> Text<'a> {
    let glyph = match level {
        Level::Yes => Icon::LevelYes,
        Level::Implied => Icon::LevelImplied,
        Level::Partly => Icon::LevelPartly,
        Level::No => Icon::LevelNo,
        Level::NotStated => Icon::LevelNotStated,
    };
    icon(glyph, size, locale.palette.level(level))
}
