//! The keyboard focus: moving it, and bringing the focused widget into view.

use iced::advanced::widget::operation::focusable::find_focused;
use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Task};

use super::operation;
use super::operation::panes::{InPanes, Pane, ScrollTo, Visitor};
use super::scroll_keys::ScrollMove;
use crate::l10n::bidi::Direction;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusMove {
    /// In reading order.
    Next,
    /// In reading order.
    Previous,
    /// In the list or the table.
    Up,
    /// In the list or the table.
    Down,
    /// In the table.
    Left,
    /// In the table.
    Right,
}

/// Knows if the keyboard is in use: only then do menus, modals and screens take the focus.
#[derive(Debug, Default)]
pub(super) struct Focus {
    is_visible: bool,
}

impl Focus {
    /// The keyboard was used.
    pub(super) fn show(&mut self) {
        self.is_visible = true;
    }

    /// The pointer was used.
    pub(super) fn hide(&mut self) {
        self.is_visible = false;
    }

    /// Moves the focus to the widget with this id and brings it into view, if the focus is visible.
    pub(super) fn go_to<T: Send + 'static>(&self, id: impl Into<Id>) -> Task<T> {
        if self.is_visible {
            to(id)
        } else {
            Task::none()
        }
    }

    /// Moves the focus to the first of these that is there, if it is visible and the focused widget is gone.
    pub(super) fn keep<T: Send + 'static, const N: usize>(
        &self,
        ids: impl FnOnce() -> [Id; N],
    ) -> Task<T> {
        if self.is_visible {
            focus_first_if_none(ids())
        } else {
            Task::none()
        }
    }
}

/// Moves the focus, then brings the focused widget into view. `grid` has the ids among which the arrow keys
/// move, row by row; it is asked for only then. Elsewhere, up and down do `otherwise`.
pub(super) fn go<T: Send + 'static>(
    to: FocusMove,
    grid: impl FnOnce() -> Vec<Vec<String>>,
    direction: Direction,
    otherwise: impl Fn(ScrollMove) -> Task<T> + Send + 'static,
) -> Task<T> {
    let (left, right) = match direction {
        Direction::Ltr => (-1, 1),
        Direction::Rtl => (1, -1),
    };
    let moved = match to {
        FocusMove::Next => operation::focus_next(),
        FocusMove::Previous => operation::focus_previous(),
        FocusMove::Up => step(grid(), -1, 0, move || otherwise(ScrollMove::LineUp)),
        FocusMove::Down => step(grid(), 1, 0, move || otherwise(ScrollMove::LineDown)),
        FocusMove::Left => step(grid(), 0, left, Task::none),
        FocusMove::Right => step(grid(), 0, right, Task::none),
    };
    match to {
        FocusMove::Next | FocusMove::Previous => moved.chain(reveal()),
        FocusMove::Up | FocusMove::Down | FocusMove::Left | FocusMove::Right => moved,
    }
}

fn to<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    operation::focus(id.into()).chain(reveal())
}

/// Moves the focus to the widget with this id and brings it into view, if nothing has the focus.
pub(super) fn go_to_if_none<T: Send + 'static>(id: Id) -> Task<T> {
    if_unfocused(move || to(id.clone()))
}

/// The id of the focused widget, if it has one.
pub(super) fn focused() -> Task<Id> {
    operation::ask(find_focused())
}

/// Moves the focus to `to`, if `from` has it.
pub(super) fn move_from<T: Send + 'static>(from: &'static str, to: String) -> Task<T> {
    operation::ask(find_focused()).then(move |focused| {
        if focused == Id::from(from) {
            self::to(to.clone())
        } else {
            Task::none()
        }
    })
}

/// Moves the focus to the first of these that is there, if nothing has it any more.
fn focus_first_if_none<T: Send + 'static>(names: impl IntoIterator<Item = Id>) -> Task<T> {
    names.into_iter().fold(Task::none(), |before, name| {
        before.chain(if_unfocused(move || operation::focus(name.clone())))
    })
}

/// Does this if nothing has the focus.
fn if_unfocused<T: Send + 'static>(then: impl Fn() -> Task<T> + Send + 'static) -> Task<T> {
    operation::ask(NothingFocused::default())
        .then(move |is_lost| if is_lost { then() } else { Task::none() })
}

/// Finds whether nothing has the focus.
#[derive(Debug, Default)]
struct NothingFocused {
    is_somewhere: bool,
}

impl Operation<bool> for NothingFocused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<bool>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.is_somewhere |= state.is_focused();
    }

    fn finish(&self) -> Outcome<bool> {
        Outcome::Some(!self.is_somewhere)
    }
}

/// Scrolls the widget with this id to the top of its pane.
pub(super) fn reveal_named<T: Send + 'static>(name: impl Into<Id>) -> Task<T> {
    operation::change(InPanes::new(Reveal {
        wanted: Some(name.into()),
        scroll: None,
    }))
}

/// Brings the focused widget into view.
fn reveal<T: Send + 'static>() -> Task<T> {
    operation::change(InPanes::new(Reveal::default()))
}

/// Moves the focus in the grid from where it is, or else does `otherwise`. All in one operation, as the next is: between a question
/// and what it leads to, another key could move the focus.
fn step<T: Send + 'static>(
    grid: Vec<Vec<String>>,
    rows: isize,
    columns: isize,
    otherwise: impl Fn() -> Task<T> + Send + 'static,
) -> Task<T> {
    let step = Step {
        grid,
        rows,
        columns,
        focused: None,
    };
    operation::change(step).then(move |stepped| match stepped {
        Stepped::Moved => reveal(),
        Stepped::AtTheEdge => Task::none(),
        Stepped::Elsewhere => otherwise(),
    })
}

/// The outcome of a step in a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stepped {
    Moved,
    AtTheEdge,
    /// The focus is not in the grid.
    Elsewhere,
}

#[derive(Debug)]
struct Step {
    grid: Vec<Vec<String>>,
    rows: isize,
    columns: isize,
    focused: Option<Id>,
}

impl Operation<Stepped> for Step {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Stepped>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = id.cloned();
        }
    }

    fn finish(&self) -> Outcome<Stepped> {
        let focused = self.focused.as_ref();
        let Some(from) = focused.and_then(|focused| position(&self.grid, focused)) else {
            return Outcome::Some(Stepped::Elsewhere);
        };
        match target(&self.grid, from, self.rows, self.columns) {
            Some(id) => Outcome::Chain(Box::new(MoveTo(id))),
            None => Outcome::Some(Stepped::AtTheEdge),
        }
    }
}

#[derive(Debug)]
struct MoveTo(Id);

impl Operation<Stepped> for MoveTo {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Stepped>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if id == Some(&self.0) {
            state.focus();
        } else {
            state.unfocus();
        }
    }

    fn finish(&self) -> Outcome<Stepped> {
        Outcome::Some(Stepped::Moved)
    }
}

/// The row and the column of the focused widget.
fn position(grid: &[Vec<String>], focused: &Id) -> Option<(usize, usize)> {
    let is_focused = |id: &String| Id::from(id.clone()) == *focused;
    let mut rows = grid.iter().enumerate();
    rows.find_map(|(n, row)| Some((n, row.iter().position(is_focused)?)))
}

fn target(
    grid: &[Vec<String>],
    (row, column): (usize, usize),
    rows: isize,
    columns: isize,
) -> Option<Id> {
    let row = grid.get(row.checked_add_signed(rows)?)?;
    let id = row.get(column.checked_add_signed(columns)?)?;
    Some(Id::from(id.clone()))
}

/// Scrolls as far as it takes to show the widget with the wanted id, or else the focused one.
#[derive(Debug, Default)]
struct Reveal {
    wanted: Option<Id>,
    scroll: Option<ScrollTo>,
}

impl<T: 'static> Visitor<T> for Reveal {
    fn counts(&self, pane: &Pane) -> bool {
        pane.id.is_some()
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle, pane: Option<&Pane>) {
        if let Some(pane) = pane
            && id.is_some()
            && id == self.wanted.as_ref()
        {
            self.scroll = pane.scroll_to_top(bounds);
        }
    }

    fn focusable(&mut self, state: &mut dyn Focusable, bounds: Rectangle, pane: Option<&Pane>) {
        if let Some(pane) = pane
            && self.wanted.is_none()
            && state.is_focused()
        {
            self.scroll = pane.scroll_to_show(bounds);
        }
    }

    fn finish(&self) -> Outcome<T> {
        let scroll = self.scroll.as_ref();
        scroll.map_or(Outcome::None, ScrollTo::outcome)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrows_move_in_rows_and_columns_and_stop_at_the_edges() {
        let grid: Vec<Vec<String>> = [["a", "b"], ["c", "d"]]
            .map(|row| row.map(str::to_owned).to_vec())
            .to_vec();
        let to = |from: &'static str, down, on| {
            target(&grid, position(&grid, &Id::from(from))?, down, on)
        };
        assert_eq!(to("a", 1, 0), Some(Id::from("c")));
        assert_eq!(to("a", 0, 1), Some(Id::from("b")));
        assert_eq!(to("d", -1, 0), Some(Id::from("b")));
        for (from, down, on) in [
            ("a", -1, 0),
            ("a", 0, -1),
            ("d", 1, 0),
            ("d", 0, 1),
            ("elsewhere", 1, 0),
        ] {
            assert_eq!(to(from, down, on), None, "{from} {down} {on}");
        }
    }

    fn is_none(task: Task<()>) -> bool {
        iced_test::runtime::task::into_stream(task).is_none()
    }

    #[test]
    fn the_focus_is_taken_only_while_the_keyboard_is_in_use() {
        let mut focus = Focus::default();
        assert!(is_none(focus.go_to("search")));
        assert!(is_none(focus.keep(|| [Id::new("search")])));
        focus.show();
        assert!(!is_none(focus.go_to("search")));
        assert!(!is_none(focus.keep(|| [Id::new("search")])));
        focus.hide();
        assert!(is_none(focus.go_to("search")));
        assert!(is_none(focus.keep(|| [Id::new("search")])));
    }

    #[test]
    fn the_focus_goes_on_and_is_shown_without_a_question_in_between() {
        for to in [FocusMove::Next, FocusMove::Previous] {
            let task: Task<()> = go(to, Vec::new, Direction::Ltr, |_| Task::none());
            let stream = iced_test::runtime::task::into_stream(task).into_iter();
            let actions = stream.flat_map(iced::futures::executor::block_on_stream);
            let operations =
                actions.filter(|action| matches!(action, iced_test::runtime::Action::Widget(_)));
            // To move it, and to bring it into view.
            assert_eq!(operations.count(), 2, "{to:?}");
        }
    }

    #[test]
    fn the_grid_is_asked_for_only_by_the_arrow_keys() {
        for (to, expected) in [
            (FocusMove::Next, false),
            (FocusMove::Previous, false),
            (FocusMove::Up, true),
            (FocusMove::Down, true),
            (FocusMove::Left, true),
            (FocusMove::Right, true),
        ] {
            let mut is_asked_for = false;
            let grid = || {
                is_asked_for = true;
                Vec::new()
            };
            let _: Task<()> = go(to, grid, Direction::Ltr, |_| Task::none());
            assert_eq!(is_asked_for, expected, "{to:?}");
        }
    }
}
