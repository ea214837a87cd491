//! The signs of the levels.

use iced::widget::Text;

use super::Look;
use crate::catalog::Level;
use crate::icon::{Icon, icon};

/// The sign of a level, 24 logical pixels wide and high.
pub fn sign<'a>(look: Look<'_>, level: Level) -> Text<'a> {
    let glyph = match level {
        Level::Yes => Icon::LevelYes,
        Level::Implied => Icon::LevelImplied,
        Level::Partly => Icon::LevelPartly,
        Level::No => Icon::LevelNo,
        Level::NotStated => Icon::LevelNotStated,
    };
    icon(glyph, 24.0, look.colors.level(level))
}
