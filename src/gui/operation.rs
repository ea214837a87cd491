//! Questions to the widgets, and changes of them. A change is seen: a frame follows it.
//!
//! iced paints after a message. A task changes widgets later, and that would be seen only when something else
//! is painted: the focus went where nobody saw it.

pub mod panes;

use iced::advanced::widget::operation::focusable::count;
use iced::advanced::widget::operation::{self, Focusable, Operation};
use iced::advanced::widget::{Id, operate};
use iced::widget::scrollable::{AbsoluteOffset, RelativeOffset};
use iced::{Rectangle, Task};
use iced_runtime::window::Action;
use iced_runtime::{Action as AnyAction, task};

/// Asks the widgets something, and changes nothing.
pub(super) fn ask<T: Send + 'static>(question: impl Operation<T> + 'static) -> Task<T> {
    operate(question)
}

/// Changes the widgets, and has that painted.
pub(super) fn change<T: Send + 'static>(change: impl Operation<T> + 'static) -> Task<T> {
    operate(change).chain(task::effect(AnyAction::Window(Action::RedrawAll)))
}

pub(super) fn focus<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    change(operation::focusable::focus(id.into()))
}

/// Moves the focus on. After the last comes the first: iced leaves the focus nowhere in between.
pub(super) fn focus_next<T: Send + 'static>() -> Task<T> {
    change(operation::then(count(), |stops| {
        FocusNth::new(stops.total, |last| match stops.focused {
            Some(focused) if focused < last => focused + 1,
            _ => 0,
        })
    }))
}

/// Moves the focus back. Before the first comes the last.
pub(super) fn focus_previous<T: Send + 'static>() -> Task<T> {
    change(operation::then(count(), |stops| {
        FocusNth::new(stops.total, |last| match stops.focused {
            Some(focused) if focused > 0 => focused - 1,
            _ => last,
        })
    }))
}

/// Moves the focus to one of all that can have it.
struct FocusNth {
    nth: Option<usize>,
    current: usize,
}

impl FocusNth {
    /// `choose` gets the index of the last.
    fn new(total: usize, choose: impl FnOnce(usize) -> usize) -> Self {
        Self {
            nth: total.checked_sub(1).map(choose),
            current: 0,
        }
    }
}

impl<T> Operation<T> for FocusNth {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.nth == Some(self.current) {
            state.focus();
        } else {
            state.unfocus();
        }
        self.current += 1;
    }
}

pub(super) fn move_cursor_to_end<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    change(operation::text_input::move_cursor_to_end(id.into()))
}

/// Scrolls a pane as far down as this, from 0 to 1.
pub(super) fn snap_to<T: Send + 'static>(id: impl Into<Id>, y: f32) -> Task<T> {
    let offset = RelativeOffset { x: 0.0, y };
    change(operation::scrollable::snap_to(id.into(), offset.into()))
}

/// Scrolls a pane further down by this, in logical pixels.
pub(super) fn scroll_by<T: Send + 'static>(id: impl Into<Id>, y: f32) -> Task<T> {
    let offset = AbsoluteOffset { x: 0.0, y };
    change(operation::scrollable::scroll_by(id.into(), offset))
}

#[cfg(test)]
mod tests {
    use iced::futures::executor::block_on_stream;

    use super::*;

    fn actions(task: Task<()>) -> Vec<&'static str> {
        let stream = task::into_stream(task).into_iter();
        let actions = stream.flat_map(block_on_stream);
        let name = |action| match action {
            AnyAction::Widget(_) => "change",
            AnyAction::Window(Action::RedrawAll) => "frame",
            _ => "other",
        };
        actions.map(name).collect()
    }

    #[test]
    fn a_frame_follows_every_change() {
        for task in [
            focus("search"),
            focus_next(),
            focus_previous(),
            move_cursor_to_end("search"),
            snap_to("list", 0.5),
            scroll_by("list", 48.0),
        ] {
            assert_eq!(actions(task), ["change", "frame"]);
        }
    }

    #[test]
    fn a_question_changes_nothing() {
        let question = operation::focusable::find_focused();
        assert_eq!(actions(ask(question).discard()), ["change"]);
    }
}
