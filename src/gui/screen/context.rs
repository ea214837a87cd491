//! The context that the view of every screen depends on, and the widths that screens share.

use crate::catalog::{Catalog, Platform};
use crate::gui::theme::space;
use crate::gui::widget::Locale;
use crate::gui::widget::scroll::Scrolling;
use crate::gui::widget::scroll_anchor::ScrollAnchors;
use crate::gui::widget::selectable::KeyOwner;
use crate::l10n::Localizer;

/// Width of the list beside the detail panel, in logical pixels.
pub const LIST_WIDTH: f32 = 304.0;
/// The widest the detail column gets, in logical pixels.
pub const COLUMN_WIDTH: f32 = 740.0;

/// The narrowest that each of two detail columns gets, in logical pixels.
const NARROWEST_OF_TWO: f32 = 690.0;
/// In logical pixels.
pub const BETWEEN_COLUMNS: f32 = space::L;

/// The pane that a narrow window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    List,
    Detail,
}

#[derive(Debug, Clone, Copy)]
pub struct ViewContext<'a> {
    pub locale: Locale<'a>,
    /// The language that everybody is assumed to know some of, for searching.
    pub fallback: &'a Localizer,
    pub catalog: &'a Catalog,
    /// The system of this computer, if messengers are made for it.
    pub host_platform: Option<Platform>,
    /// The width of the window, in logical pixels.
    pub width: f32,
    /// The height of the window, in logical pixels.
    pub height: f32,
    /// How much larger everything is than designed.
    pub text_scale: f32,
    /// There is room for one pane only.
    pub narrow: bool,
    /// Until then, only what the first frame can show of a messenger is laid out.
    pub first_frame_done: bool,
    pub caret_blinks: bool,
    /// Nothing is to move by itself.
    pub reduces_motion: bool,
    /// The owner of the keys that select text.
    pub key_owner: &'a KeyOwner,
    /// The text in view in each pane.
    pub scroll_anchors: &'a ScrollAnchors,
}

impl<'a> ViewContext<'a> {
    pub(super) fn scrolling(self) -> Scrolling<'a> {
        Scrolling {
            reduces_motion: self.reduces_motion,
            window_width: self.width,
            scroll_anchors: self.scroll_anchors,
        }
    }

    /// Width of the detail column, in logical pixels.
    pub(super) fn column(&self) -> f32 {
        self.room().min(COLUMN_WIDTH)
    }

    /// Width of each of two detail columns, in logical pixels, if there is room for them.
    pub(super) fn two_columns(&self) -> Option<f32> {
        let each = (self.room() - BETWEEN_COLUMNS) / 2.0;
        (each >= NARROWEST_OF_TWO).then_some(each.min(COLUMN_WIDTH))
    }

    /// Width of the detail column, or of each of two where there is room for them, in logical pixels.
    pub(super) fn card_width(&self) -> f32 {
        self.two_columns().unwrap_or(self.column())
    }

    /// The room for the detail panel's content, in logical pixels.
    fn room(&self) -> f32 {
        let pane = if self.narrow {
            self.width
        } else {
            self.width - LIST_WIDTH
        };
        pane - 2.0 * self.margin()
    }

    pub(super) fn margin(&self) -> f32 {
        if self.narrow { space::M } else { space::XL }
    }
}
