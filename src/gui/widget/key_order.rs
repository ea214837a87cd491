//! Tells the application of events, and gives it the time to act on a key before the next one.

use std::any::Any;
use std::cell::Cell;
use std::collections::VecDeque;
use std::convert::identity;

use iced::advanced::widget::Id;
use iced::advanced::{Shell, mouse};
use iced::keyboard::{self, Key};
use iced::{Element, Event, Point, Rectangle, Vector, event, touch, window};

use crate::gui::accessibility::semantics::Description;
use crate::gui::decorate::{Decorator, Receiver, decorate};
use crate::gui::late_operations::LateOperations;
use crate::gui::operation::panes::{InPanes, Pane, Visitor};

/// The application's message for an event, given whether a widget took it.
type OnEvent<Message> = fn(&Event, event::Status) -> Option<Message>;

/// Tells the application of events at once, where iced's subscriptions do so later, and not at all while
/// a hundred wait. Belongs at the root.
///
/// iced hands over all events that wait. A key belongs to what the keys before it have led to: so once one of them
/// has a message, the others wait until the application has handled it, and until the operations that
/// follow from it have been done. A press that comes meanwhile waits behind them.
pub fn key_order<'a, Message: 'a, Theme: 'a>(
    on_event: OnEvent<Message>,
    late_operations: &'a LateOperations,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    let key_order = KeyOrder {
        on_event,
        late_operations,
        has_messages: Cell::new(false),
    };
    decorate(content, key_order)
}

struct KeyOrder<'a, Message> {
    on_event: OnEvent<Message>,
    late_operations: &'a LateOperations,
    /// Since this view was built: a handled message leads to another view, and to a frame.
    has_messages: Cell<bool>,
}

/// An event that waits.
struct Waiting {
    event: Event,
    /// The pointer at the time of the event.
    cursor: mouse::Cursor,
    /// What is pressed, if the event is a press.
    target: Option<Target>,
}

impl<Message, Theme> Decorator<Message, Theme> for KeyOrder<'_, Message> {
    type State = VecDeque<Waiting>;

    fn update(
        &self,
        waiting: &mut VecDeque<Waiting>,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let waits = is_key(event) || !waiting.is_empty() && comes_after_keys(event, waiting);
        if waits {
            waiting.push_back(Waiting {
                event: event.clone(),
                cursor: content.cursor,
                target: pressed_at(event, content.cursor).map(|at| Target::find(at, content)),
            });
        }
        while !self.has_messages.get()
            && !self.late_operations.are_under_way()
            && let Some(next) = waiting.pop_front()
        {
            // What has taken the place of the target was not pressed.
            let is_in_place = next.target.is_none_or(|target| {
                pressed_at(&next.event, next.cursor)
                    .is_some_and(|at| Target::find(at, content) == target)
            });
            if is_in_place {
                self.pass_on(&next.event, next.cursor, content);
            }
        }
        if !waits {
            self.pass_on(event, content.cursor, content);
        }
    }
}

impl<Message> KeyOrder<'_, Message> {
    fn pass_on<Theme>(
        &self,
        event: &Event,
        cursor: mouse::Cursor,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        // Of its own, as several events may have to share the other one.
        let mut messages = Vec::new();
        let mut own = Shell::new(&mut messages);
        content.pass_on_with(event, cursor, &mut own);
        let status = own.event_status();
        if let Some(message) = (self.on_event)(event, status) {
            own.publish(message);
        }
        if !own.is_empty() && !is_typed(event, status) {
            self.has_messages.set(true);
        }
        content.shell.merge(own, identity);
    }
}

fn is_key(event: &Event) -> bool {
    matches!(event, Event::Keyboard(_) | Event::InputMethod(_))
}

/// True if an event waits behind keys. Whoever asks to close once more waits for nothing.
fn comes_after_keys(event: &Event, waiting: &VecDeque<Waiting>) -> bool {
    let is_close = |event: &Event| matches!(event, Event::Window(window::Event::CloseRequested));
    match event {
        Event::Mouse(_) | Event::Touch(_) => true,
        event if is_close(event) => !waiting.iter().any(|waiting| is_close(&waiting.event)),
        _ => false,
    }
}

/// The point at which something is pressed.
fn pressed_at(event: &Event, cursor: mouse::Cursor) -> Option<Point> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(_)) => cursor.position(),
        Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(*position),
        _ => None,
    }
}

/// True if a field took a letter: it takes the next one without being told.
fn is_typed(event: &Event, status: event::Status) -> bool {
    status == event::Status::Captured
        && matches!(
            event,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Character(_),
                ..
            })
        )
}

/// What is at a point: what is there, and all that is around it or below.
#[derive(Debug, PartialEq)]
struct Target {
    at: Point,
    /// Bounds are those in the window.
    found: Vec<(Option<Id>, Rectangle)>,
    /// Tells apart what has no id.
    keys: Vec<Option<String>>,
    /// The last one was at the point.
    is_at_last: bool,
}

impl Target {
    fn find<Message, Theme>(at: Point, content: &mut Receiver<'_, '_, Message, Theme>) -> Self {
        let mut find = InPanes::new(Self {
            at,
            found: Vec::new(),
            keys: Vec::new(),
            is_at_last: false,
        });
        content.content.operate(&mut find);
        find.visitor
    }
}

impl Visitor for Target {
    fn container(&mut self, id: Option<&Id>, bounds: Rectangle, pane: Option<&Pane>) {
        let translation = pane.map_or(Vector::ZERO, |pane| pane.translation);
        let is_in_view = pane.is_none_or(|pane| pane.bounds.contains(self.at));
        let bounds = bounds - translation;
        self.is_at_last = is_in_view && bounds.contains(self.at);
        if self.is_at_last {
            self.found.push((id.cloned(), bounds));
        }
    }

    fn custom(&mut self, state: &mut dyn Any, _pane: Option<&Pane>) {
        if self.is_at_last
            && let Some(description) = state.downcast_ref::<Description>()
        {
            self.keys.push(description.key.clone());
        }
    }
}
