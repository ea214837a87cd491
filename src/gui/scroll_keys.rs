//! Reading with the keyboard: the keys that scroll.

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Task, Vector};

use super::operation::{self, Inside};

/// Of what was in view, this much stays in view, in logical pixels: a line at least, whatever it was cut at.
const OVERLAP: f32 = 48.0;
/// How far an arrow key scrolls, in logical pixels.
const STEP: f32 = 48.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScrollMove {
    LineUp,
    LineDown,
    PageUp,
    PageDown,
    Start,
    End,
}

/// Scrolls the pane that has the focus, or else the one with this id.
pub(super) fn scroll<T: Send + 'static>(to: ScrollMove, pane: &'static str) -> Task<T> {
    let find = FindPane {
        default: Id::new(pane),
        default_height: None,
        inside: Inside::default(),
        focused: None,
    };
    operation::ask(find).then(move |(id, height)| match to {
        ScrollMove::Start => operation::snap_to(id, 0.0),
        ScrollMove::End => operation::snap_to(id, 1.0),
        ScrollMove::LineUp => by(id, -STEP),
        ScrollMove::LineDown => by(id, STEP),
        ScrollMove::PageUp => by(id, -page(height)),
        ScrollMove::PageDown => by(id, page(height)),
    })
}

fn by<T: Send + 'static>(id: Id, y: f32) -> Task<T> {
    operation::scroll_by(id, y)
}

fn page(height: f32) -> f32 {
    (height - OVERLAP).max(height / 2.0)
}

/// The id of a scrollable, and the height of what is in view.
type Pane = (Id, f32);

struct FindPane {
    default: Id,
    default_height: Option<f32>,
    inside: Inside<Pane>,
    focused: Option<Pane>,
}

impl Operation<Pane> for FindPane {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Pane>)) {
        let outside = self.inside.enter();
        operate(self);
        self.inside.leave(outside);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.default) {
            self.default_height = Some(bounds.height);
        }
        // A list that is in view whole has nothing to scroll, although it may have the focus.
        let scrolls = content_bounds.height > bounds.height;
        self.inside
            .meet(id.filter(|_| scrolls).map(|id| (id.clone(), bounds.height)));
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = self.inside.pane().cloned();
        }
    }

    fn finish(&self) -> Outcome<Pane> {
        let default = self
            .default_height
            .map(|height| (self.default.clone(), height));
        match self.focused.clone().or(default) {
            Some(pane) => Outcome::Some(pane),
            None => Outcome::None,
        }
    }
}
