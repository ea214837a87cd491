//! Tells the application of events, and gives it the time to act on a key before the next one.

use std::cell::Cell;
use std::collections::VecDeque;
use std::convert::identity;

use iced::advanced::Shell;
use iced::keyboard::{self, Key};
use iced::{Element, Event, event};

use crate::gui::decorate::{Decorator, Receiver, decorate};

/// The application's message for an event, given whether a widget took it.
type OnEvent<Message> = fn(&Event, event::Status) -> Option<Message>;

/// Tells the application of events at once, where iced's subscriptions do so later, and not at all while
/// a hundred wait. Belongs at the root.
///
/// iced hands over all events that wait. A key belongs to what the keys before it have led to: so once one of them
/// has a message, the others wait until the application has handled it.
pub fn key_order<'a, Message: 'a, Theme: 'a>(
    on_event: OnEvent<Message>,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    let key_order = KeyOrder {
        on_event,
        has_messages: Cell::new(false),
    };
    decorate(content, key_order)
}

struct KeyOrder<Message> {
    on_event: OnEvent<Message>,
    /// Since this view was built: a handled message leads to another view, and to a frame.
    has_messages: Cell<bool>,
}

impl<Message, Theme> Decorator<Message, Theme> for KeyOrder<Message> {
    /// The keys that wait.
    type State = VecDeque<Event>;

    fn update(
        &self,
        waiting: &mut VecDeque<Event>,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let is_key = matches!(event, Event::Keyboard(_) | Event::InputMethod(_));
        if is_key {
            waiting.push_back(event.clone());
        }
        while !self.has_messages.get()
            && let Some(key) = waiting.pop_front()
        {
            self.pass_on(&key, content);
        }
        if !is_key {
            self.pass_on(event, content);
        }
    }
}

impl<Message> KeyOrder<Message> {
    fn pass_on<Theme>(&self, event: &Event, content: &mut Receiver<'_, '_, Message, Theme>) {
        // Of its own, as several events may have to share the other one.
        let mut messages = Vec::new();
        let mut own = Shell::new(&mut messages);
        content.pass_on_with(event, &mut own);
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
