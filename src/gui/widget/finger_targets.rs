//! Enlarges targets for a finger: it is less exact than a pointer.

use iced::advanced::widget::operation::Focusable;
use iced::{Element, Event, Point, Rectangle, Size, Vector, touch};

use crate::gui::decorate::{Decorator, Receiver, decorate};
use crate::gui::operation::panes::{InPanes, Pane, Visitor};

/// A target is at least as large for a finger, in logical pixels.
const TARGET: f32 = 44.0;

/// Lets a finger that comes down beside a target press it, if nothing else is there. Belongs at the root.
pub fn finger_targets<'a, Message: 'a, Theme: 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, FingerTargets)
}

struct FingerTargets;

/// The offset from the finger to what it presses, while it is down.
#[derive(Debug, Default)]
struct Aim {
    offset: Vector,
}

impl<Message, Theme> Decorator<Message, Theme> for FingerTargets {
    type State = Aim;

    fn update(&self, aim: &mut Aim, event: &Event, content: &mut Receiver<'_, '_, Message, Theme>) {
        let Event::Touch(touch) = *event else {
            content.pass_on(event);
            return;
        };
        if let touch::Event::FingerPressed { position, .. } = touch {
            let mut find = InPanes::new(FindTarget {
                at: position,
                nearest: None,
            });
            content.content.operate(&mut find);
            aim.offset = find.visitor.nearest.unwrap_or(position) - position;
        }
        let mut aimed = touch;
        let (touch::Event::FingerPressed { position, .. }
        | touch::Event::FingerMoved { position, .. }
        | touch::Event::FingerLifted { position, .. }
        | touch::Event::FingerLost { position, .. }) = &mut aimed;
        *position += aim.offset;
        content.pass_on(&Event::Touch(aimed));
    }
}

/// Finds the point nearest to the finger that is on something which can be pressed.
struct FindTarget {
    at: Point,
    nearest: Option<Point>,
}

impl Visitor for FindTarget {
    fn focusable(&mut self, _state: &mut dyn Focusable, bounds: Rectangle, pane: Option<&Pane>) {
        let seen = match pane {
            Some(pane) => (bounds - pane.translation).intersection(&pane.bounds),
            None => Some(bounds),
        };
        let Some(seen) = seen else {
            return;
        };
        if !target(seen).contains(self.at) {
            return;
        }
        let point = nearest_point(seen, self.at);
        let is_nearer = |other: Point| self.at.distance(point) < self.at.distance(other);
        if self.nearest.is_none_or(is_nearer) {
            self.nearest = Some(point);
        }
    }
}

/// The target that a finger meets.
fn target(bounds: Rectangle) -> Rectangle {
    let size = Size::new(bounds.width.max(TARGET), bounds.height.max(TARGET));
    Rectangle::new(
        Point::new(
            bounds.center_x() - size.width / 2.0,
            bounds.center_y() - size.height / 2.0,
        ),
        size,
    )
}

fn nearest_point(bounds: Rectangle, at: Point) -> Point {
    // Not on the edge, which is not inside everywhere.
    let inner = bounds.shrink((bounds.width.min(bounds.height) / 4.0).min(1.0));
    Point::new(
        at.x.clamp(inner.x, inner.x + inner.width),
        at.y.clamp(inner.y, inner.y + inner.height),
    )
}
