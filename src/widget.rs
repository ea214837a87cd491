//! The pieces that screens are made of. Each looks right in both directions and in both shades.

pub mod badge;
pub mod card;
pub mod chip;
pub mod description;
pub mod field;
pub mod fitting;
pub mod flow;
pub mod gate;
pub mod level;
pub mod link;
pub mod pressable;
pub mod prose;
pub mod shelf;
pub mod term;
pub mod tile;
pub mod tip;
pub mod words;

use crate::direction::Direction;
use crate::localize::Localizer;
use crate::theme::Colors;

/// What every piece needs to know to look right.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The words of the language in use.
    pub words: &'a Localizer,
    /// The direction of that language.
    pub direction: Direction,
    /// The colours in use.
    pub colors: Colors,
}
