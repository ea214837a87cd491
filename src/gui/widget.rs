//! The pieces that screens are made of, for both directions.

pub(super) mod avatar;
pub(super) mod badge;
pub(super) mod button;
pub(super) mod card;
mod caret;
pub(super) mod check_button;
pub(super) mod chip;
pub(super) mod close_button;
pub(super) mod copy_button;
mod finger;
pub(super) mod finger_scroll;
pub(super) mod finger_targets;
pub(super) mod fingerprint;
mod follow_selection;
pub(super) mod glossary_link;
pub(super) mod hide_on_overflow;
pub(super) mod highlighted_text;
pub(super) mod inert;
mod key;
pub(super) mod key_order;
pub(super) mod level;
pub(super) mod link;
pub(super) mod list;
pub(super) mod mirror;
pub(super) mod pixel_grid;
pub(super) mod pointer_order;
mod reserve_width;
pub(super) mod scroll;
pub(super) mod scroll_anchor;
pub(super) mod selectable;
mod selection;
pub(super) mod text;
pub(super) mod text_field;
pub(super) mod tooltip;
pub mod virtual_list;
pub(super) mod wheel_zoom;
pub(super) mod window_size;
mod words;

pub use highlighted_text::ShapedText;

use crate::l10n::Localizer;
use crate::l10n::bidi::Direction;

/// Decides how words read.
#[derive(Debug, Clone, Copy)]
pub struct Locale<'a> {
    pub l10n: &'a Localizer,
    pub direction: Direction,
}
