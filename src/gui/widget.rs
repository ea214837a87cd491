//! The pieces that screens are made of. Each looks right in both directions and in both shades.

pub mod avatar;
pub mod badge;
pub mod button;
pub mod card;
pub mod chip;
mod decorate;
pub mod description;
pub mod glossary_link;
pub mod hide_on_overflow;
pub mod highlighted_text;
pub mod inert;
pub mod level;
pub mod link;
pub mod mirror;
pub mod scroll;
pub mod text;
pub mod text_field;
pub mod tooltip;
pub mod virtual_list;

use crate::gui::theme::Palette;
use crate::l10n::Localizer;
use crate::l10n::bidi::Direction;

/// What every piece needs to know to look right.
#[derive(Debug, Clone, Copy)]
pub struct Locale<'a> {
    /// The words of the language in use.
    pub l10n: &'a Localizer,
    /// The direction of that language.
    pub direction: Direction,
    /// The colours in use.
    pub palette: Palette,
}
