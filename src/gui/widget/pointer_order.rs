//! Gives each event the pointer's position at the time of that event.

use iced::advanced::mouse;
use iced::{Element, Event, Point, touch, window};

use crate::gui::decorate::{Decorator, Receiver, decorate};

/// Keeps the pointer in step with the events. iced hands over all events that wait, each with the last
/// position: a press would land on what the pointer has reached since. Belongs at the root.
///
/// Positions are in logical pixels of the program's scale times that of the system. The latter is as it was when the
/// window opened: here it is known earlier when it changes.
pub fn pointer_order<'a, Message: 'a, Theme: 'a>(
    scale: f32,
    system_scale: f32,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(
        content,
        PointerOrder {
            scale,
            system_scale,
        },
    )
}

struct PointerOrder {
    scale: f32,
    system_scale: f32,
}

#[derive(Default)]
struct LastSeen {
    /// The last known position of the pointer, if there is one: otherwise iced's own word for it stands.
    cursor: Option<mouse::Cursor>,
    /// That of the program; 0 before it is known.
    scale: f32,
    system_scale: f32,
    /// That of the system as the application knows it.
    told_system_scale: f32,
}

impl LastSeen {
    /// The pointer rests where it is on the screen, while logical pixels become smaller or larger.
    fn rescale(&mut self, before: f32, now: f32) {
        if let Some(mouse::Cursor::Available(position)) = &mut self.cursor {
            let ratio = before / now;
            *position = Point::new(position.x * ratio, position.y * ratio);
        }
    }
}

impl<Message, Theme> Decorator<Message, Theme> for PointerOrder {
    type State = LastSeen;

    fn diff(&self, last_seen: &mut LastSeen) {
        if last_seen.told_system_scale != self.system_scale {
            last_seen.told_system_scale = self.system_scale;
            last_seen.system_scale = self.system_scale;
        }
        if last_seen.scale != self.scale {
            last_seen.rescale(last_seen.scale, self.scale);
            last_seen.scale = self.scale;
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
            Event::Window(window::Event::Rescaled(scale)) => {
                last_seen.rescale(last_seen.system_scale, scale);
                last_seen.system_scale = scale;
            }
            _ => {}
        }
        let cursor = last_seen.cursor.unwrap_or(content.cursor);
        // What has come under a pointer that rests does not know yet where that is.
        if let (Event::Mouse(mouse::Event::ButtonPressed(_)), Some(position)) =
            (event, cursor.position())
        {
            let moved = Event::Mouse(mouse::Event::CursorMoved { position });
            content.pass_on_at(&moved, cursor);
        }
        content.pass_on_at(event, cursor);
    }
}
