//! Reading with the keyboard: the keys that scroll.

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::{Rectangle, Task};

use super::operation;
use super::operation::panes::{InPanes, Pane, Visitor};

/// So much of the view stays in view, in logical pixels: a line at least, whatever it was cut at.
const OVERLAP: f32 = 48.0;
/// An arrow key scrolls so far, in logical pixels.
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
        focused: None,
    };
    operation::ask(InPanes::new(find)).then(move |(id, height)| match to {
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

/// The height of a page in whole pixels: so many pages up lead back to where as many down came from.
fn page(height: f32) -> f32 {
    (height - OVERLAP).max(height / 2.0).floor()
}

/// The id of a scrollable, and the height of its view.
type Found = (Id, f32);

struct FindPane {
    default: Id,
    default_height: Option<f32>,
    focused: Option<Found>,
}

impl Visitor<Found> for FindPane {
    fn pane(&mut self, pane: &Pane) {
        if pane.id.as_ref() == Some(&self.default) {
            self.default_height = Some(pane.bounds.height);
        }
    }

    fn counts(&self, pane: &Pane) -> bool {
        // A list that is in view whole has nothing to scroll, although it may have the focus.
        pane.id.is_some() && pane.content_bounds.height > pane.bounds.height
    }

    fn focusable(&mut self, state: &mut dyn Focusable, _bounds: Rectangle, pane: Option<&Pane>) {
        if state.is_focused() {
            self.focused = pane.and_then(|pane| Some((pane.id.clone()?, pane.bounds.height)));
        }
    }

    fn finish(&self) -> Outcome<Found> {
        let default = self
            .default_height
            .map(|height| (self.default.clone(), height));
        match self.focused.clone().or(default) {
            Some(pane) => Outcome::Some(pane),
            None => Outcome::None,
        }
    }
}
