//! What a finger meets: it is less exact than a pointer.

use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Shell, mouse};
use iced::{Element, Event, Point, Rectangle, Size, Vector, touch};

use super::decorate::{Decorator, PassOn, decorate};
use crate::gui::operation::Inside;

/// What can be pressed is at least as large for a finger, in logical pixels.
const TARGET: f32 = 44.0;

/// Lets a finger that comes down beside what can be pressed press it, if nothing else is there. Belongs at the root.
pub fn finger_targets<'a, Message: 'a, Theme: 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, FingerTargets)
}

struct FingerTargets;

/// How far the finger is from what it presses, while it is down.
#[derive(Debug, Default)]
struct Aim {
    offset: Vector,
}

impl<Message, Theme> Decorator<Message, Theme> for FingerTargets {
    type State = Aim;

    fn state(&self) -> Aim {
        Aim::default()
    }

    fn inspect(&self, aim: &mut Aim, event: &Event, operate: &mut dyn FnMut(&mut dyn Operation)) {
        if let Event::Touch(touch::Event::FingerPressed { position, .. }) = event {
            let mut find = FindTarget {
                at: *position,
                inside: Inside::default(),
                nearest: None,
            };
            operate(&mut find);
            aim.offset = find.nearest.unwrap_or(*position) - *position;
        }
    }

    fn update(
        &self,
        aim: &mut Aim,
        event: &Event,
        _bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
        content: &mut PassOn<'_, Message>,
    ) {
        let Event::Touch(touch) = *event else {
            content(event, cursor, shell);
            return;
        };
        let offset = aim.offset;
        let aimed = match touch {
            touch::Event::FingerPressed { id, position } => touch::Event::FingerPressed {
                id,
                position: position + offset,
            },
            touch::Event::FingerMoved { id, position } => touch::Event::FingerMoved {
                id,
                position: position + offset,
            },
            touch::Event::FingerLifted { id, position } => touch::Event::FingerLifted {
                id,
                position: position + offset,
            },
            touch::Event::FingerLost { id, position } => touch::Event::FingerLost {
                id,
                position: position + offset,
            },
        };
        content(&Event::Touch(aimed), cursor, shell);
    }
}

/// Finds the point nearest to the finger that is on something which can be pressed.
struct FindTarget {
    at: Point,
    /// What is in view of a pane, and how far it is scrolled.
    inside: Inside<(Rectangle, Vector)>,
    nearest: Option<Point>,
}

impl Operation for FindTarget {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.inside.enter();
        operate(self);
        self.inside.leave(outside);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.inside.meet(Some((bounds, translation)));
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        let seen = match self.inside.pane() {
            Some((view, translation)) => (bounds - *translation).intersection(view),
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

/// What counts as the target of a finger.
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
