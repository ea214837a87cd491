//! In which pane a widget is: iced tells an operation of a pane before that goes into it, and of nothing when it is out.

use std::any::Any;

use iced::advanced::widget::operation::scrollable::scroll_to;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Rectangle, Vector};

/// The margin around a widget that is brought into view, in logical pixels.
const MARGIN: f32 = 24.0;

/// A scrollable.
#[derive(Debug, Clone)]
pub struct Pane {
    pub id: Option<Id>,
    pub bounds: Rectangle,
    pub content_bounds: Rectangle,
    pub translation: Vector,
}

/// The offset to which a pane is to be scrolled.
#[derive(Debug, Clone)]
pub struct ScrollTo {
    pane: Id,
    /// In logical pixels.
    y: f32,
}

impl Pane {
    pub fn new(
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
    ) -> Self {
        Self {
            id: id.cloned(),
            bounds,
            content_bounds,
            translation,
        }
    }

    /// Scrolls it to have something in it at its top.
    pub fn scroll_to_top(&self, bounds: Rectangle) -> Option<ScrollTo> {
        self.scroll_to(self.offset_to_top(bounds))
    }

    /// Scrolls it to show something in it, if that isn't in view.
    pub fn scroll_to_show(&self, bounds: Rectangle) -> Option<ScrollTo> {
        self.scroll_to(self.offset_to_show(bounds)?)
    }

    fn scroll_to(&self, y: f32) -> Option<ScrollTo> {
        let pane = self.id.clone()?;
        Some(ScrollTo { pane, y })
    }

    fn offset_to_top(&self, bounds: Rectangle) -> f32 {
        (bounds.y - self.bounds.y - MARGIN).max(0.0)
    }

    /// The offset at which something in it is shown, if it isn't in view.
    pub fn offset_to_show(&self, bounds: Rectangle) -> Option<f32> {
        let (view, offset) = (self.bounds, self.translation.y);
        let last = bounds.y - view.y + bounds.height + MARGIN;
        if bounds.y - view.y - MARGIN < offset {
            Some(self.offset_to_top(bounds))
        } else if last > offset + view.height {
            Some(last - view.height)
        } else {
            None
        }
    }
}

impl ScrollTo {
    /// Scrolls at once: in no frame is anything out of sight.
    pub fn outcome<T: 'static>(&self) -> Outcome<T> {
        let offset = AbsoluteOffset {
            x: None,
            y: Some(self.y),
        };
        Outcome::Chain(Box::new(scroll_to(self.pane.clone(), offset)))
    }
}

/// The parts of an operation on widgets, each of which may be in a pane.
pub trait Visitor<T = ()> {
    fn pane(&mut self, _pane: &Pane) {}

    /// False if it does not matter that a widget is in this pane: then it counts as in the one around it.
    fn counts(&self, _pane: &Pane) -> bool {
        true
    }

    fn container(&mut self, _id: Option<&Id>, _bounds: Rectangle, _pane: Option<&Pane>) {}

    fn focusable(&mut self, _state: &mut dyn Focusable, _bounds: Rectangle, _pane: Option<&Pane>) {}

    fn custom(&mut self, _state: &mut dyn Any, _pane: Option<&Pane>) {}

    fn finish(&self) -> Outcome<T> {
        Outcome::None
    }
}

/// The operation of a visitor.
#[derive(Debug)]
pub struct InPanes<V> {
    pub visitor: V,
    met: Option<Pane>,
    pane: Option<Pane>,
}

impl<V> InPanes<V> {
    pub fn new(visitor: V) -> Self {
        Self {
            visitor,
            met: None,
            pane: None,
        }
    }
}

impl<T, V: Visitor<T> + Send> Operation<T> for InPanes<V> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let outside = self.pane.clone();
        if let Some(pane) = self.met.take() {
            self.pane = Some(pane);
        }
        operate(self);
        self.pane = outside;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let pane = Pane::new(id, bounds, content_bounds, translation);
        self.visitor.pane(&pane);
        self.met = self.visitor.counts(&pane).then_some(pane);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.visitor.container(id, bounds, self.pane.as_ref());
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.visitor.focusable(state, bounds, self.pane.as_ref());
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        self.visitor.custom(state, self.pane.as_ref());
    }

    fn finish(&self) -> Outcome<T> {
        self.visitor.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offset_to_show(offset: f32, top: f32) -> Option<f32> {
        let bounds = |y, height| Rectangle {
            x: 0.0,
            y,
            width: 300.0,
            height,
        };
        let pane = Pane {
            id: None,
            bounds: bounds(56.0, 700.0),
            content_bounds: bounds(56.0, 2000.0),
            translation: Vector::new(0.0, offset),
        };
        pane.offset_to_show(bounds(top, 40.0))
    }

    #[test]
    fn what_is_in_view_stays_where_it_is() {
        assert_eq!(offset_to_show(0.0, 300.0), None);
        assert_eq!(offset_to_show(500.0, 800.0), None);
    }

    #[test]
    fn what_is_below_or_above_is_brought_in_with_a_margin() {
        assert_eq!(
            offset_to_show(0.0, 1000.0),
            Some(1000.0 - 56.0 + 40.0 + MARGIN - 700.0)
        );
        assert_eq!(offset_to_show(900.0, 300.0), Some(300.0 - 56.0 - MARGIN));
        assert_eq!(offset_to_show(900.0, 60.0), Some(0.0));
    }
}
