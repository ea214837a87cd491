//! The widths of the columns, and the room around and inside of the table.

use std::ops::Range;

use iced::Padding;

use crate::gui::screen::compare::WIDTH;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::space;

/// Width of the first column, in logical pixels: in a wide and in a narrow window.
const FIRST: [f32; 2] = [230.0, 160.0];
/// The narrowest a column gets where there are more than fit, in logical pixels.
const NARROWEST: f32 = 132.0;
/// Below this width of the two columns of a narrow window, in logical pixels, the names of the rows stand above the cells:
/// long words need the room.
const ROOMY: f32 = 150.0;
/// Room between the frame of the table and its content, in logical pixels.
const FRAME_PADDING: f32 = 16.0;
/// The same where long words need the room: on the left, and on the right, where the scrollbar takes its room from it.
const TIGHT_PADDING: [f32; 2] = [4.0, 12.0];
/// Width of the window below which they do, in logical pixels.
const TIGHT: f32 = 360.0;

/// The room beside the table, in logical pixels.
pub(in crate::gui::screen::compare) fn margin(cx: ViewContext<'_>) -> f32 {
    if cx.narrow { space::M } else { space::XL }
}

/// The room inside of the frame, in logical pixels.
fn inside(cx: ViewContext<'_>) -> f32 {
    let [left, right] = sides(cx);
    (cx.width - 2.0 * margin(cx)).min(WIDTH) - left - right
}

/// The room for the columns of the messengers beside the names of the rows, in logical pixels.
fn room(cx: ViewContext<'_>) -> f32 {
    inside(cx) - FIRST[usize::from(cx.narrow)]
}

/// The columns in view of this many, if `before` of them come before the first.
pub(in crate::gui::screen::compare) fn columns(
    cx: ViewContext<'_>,
    all: usize,
    before: usize,
) -> Range<usize> {
    #[allow(clippy::cast_possible_truncation, reason = "only whole columns fit")]
    let fit = ((room(cx) / NARROWEST) as usize).max(1);
    let fit = if cx.narrow { all } else { fit.min(all) };
    let start = before.min(all - fit);
    start..start + fit
}

/// Room on the left and on the right inside of the frame, in logical pixels.
fn sides(cx: ViewContext<'_>) -> [f32; 2] {
    if cx.width < TIGHT {
        TIGHT_PADDING
    } else {
        [FRAME_PADDING; 2]
    }
}

pub(super) fn frame_padding(cx: ViewContext<'_>, above_and_below: f32) -> Padding {
    let [left, right] = sides(cx);
    Padding::ZERO
        .vertical(above_and_below)
        .left(left)
        .right(right)
}

/// Widths of the columns, in logical pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Widths {
    /// [`None`] where the names of the rows stand above the cells.
    pub first: Option<f32>,
    pub other: f32,
}

impl Widths {
    pub fn of(cx: ViewContext<'_>, columns: usize) -> Self {
        let beside = (room(cx) / columns as f32).floor();
        if cx.narrow && beside < ROOMY {
            Self {
                first: None,
                other: (inside(cx) / columns as f32).floor(),
            }
        } else {
            Self {
                first: Some(FIRST[usize::from(cx.narrow)]),
                other: beside,
            }
        }
    }
}
