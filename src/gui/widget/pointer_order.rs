//! Gives each event the pointer's position at the time of that event.

use iced::advanced::mouse;
use iced::{Element, Event, touch, window};

use crate::gui::decorate::{Decorator, Receiver, decorate};

/// Keeps the pointer in step with the events. iced hands over all events that wait, each with the last
/// position: a press would land on what the pointer has reached since. Belongs at the root.
///
/// Positions are in logical pixels of this scale.
pub fn pointer_order<'a, Message: 'a, Theme: 'a>(
    scale: f32,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, PointerOrder { scale })
}

struct PointerOrder {
    scale: f32,
}

#[derive(Default)]
struct LastSeen {
    /// The last known position of the pointer, if there is one: otherwise iced's own word for it stands.
    cursor: Option<mouse::Cursor>,
    scale: f32,
}

impl<Message, Theme> Decorator<Message, Theme> for PointerOrder {
    type State = LastSeen;

    fn diff(&self, last_seen: &mut LastSeen) {
        if last_seen.scale != self.scale {
            *last_seen = LastSeen {
                cursor: None,
                scale: self.scale,
            };
        }
    }

    fn update(
        &self,
        last_seen: &mut LastSeen,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match *event {
            Event::Mouse(mouse::Event::CursorMoved { position })
            | Event::Touch(
                touch::Event::FingerPressed { position, .. }
                | touch::Event::FingerMoved { position, .. }
                | touch::Event::FingerLifted { position, .. },
            ) => last_seen.cursor = Some(mouse::Cursor::Available(position)),
            // Nowhere, until it is back: iced's own word may be of after that.
            Event::Mouse(mouse::Event::CursorLeft) => {
                last_seen.cursor = Some(mouse::Cursor::Unavailable);
            }
            // The last position is in the pixels of before.
            Event::Window(window::Event::Rescaled(_)) => last_seen.cursor = None,
            _ => {}
        }
        content.pass_on_at(event, last_seen.cursor.unwrap_or(content.cursor));
    }
}
