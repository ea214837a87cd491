//! What the view of every screen depends on.

use crate::catalog::{Catalog, Platform};
use crate::gui::theme::space;
use crate::gui::widget::Locale;
use crate::l10n::Localizer;

/// Width of the list beside the detail panel, in logical pixels.
pub const LIST_WIDTH: f32 = 304.0;
/// The widest the detail column gets, in logical pixels.
pub const COLUMN_WIDTH: f32 = 740.0;

/// What a narrow window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The list of messengers.
    List,
    /// The selected messenger.
    Detail,
}

/// How much room there is, and what else the view depends on.
#[derive(Debug, Clone, Copy)]
pub struct ViewContext<'a> {
    /// Words, direction, colours.
    pub locale: Locale<'a>,
    /// The words of the language that everybody is assumed to know some of, for searching.
    pub fallback: &'a Localizer,
    /// The data.
    pub catalog: &'a Catalog,
    /// The system of this computer, if it is one that messengers are made for.
    pub host_platform: Option<Platform>,
    /// Width of the window, in logical pixels.
    pub width: f32,
    /// Whether there is room for one pane only.
    pub narrow: bool,
    /// Whether to lay out all of a messenger, or only what the first frame can show.
    pub first_frame_done: bool,
}

impl ViewContext<'_> {
    /// Width of the detail column, in logical pixels.
    pub(super) fn column(&self) -> f32 {
        let pane = if self.narrow {
            self.width
        } else {
            self.width - LIST_WIDTH
        };
        (pane - 2.0 * self.margin()).min(COLUMN_WIDTH)
    }

    pub(super) fn margin(&self) -> f32 {
        if self.narrow { space::M } else { space::XL }
    }
}
