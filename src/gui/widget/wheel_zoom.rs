//! The wheel with Ctrl, which changes the size of the text.

use iced::advanced::mouse;
use iced::keyboard::{self, Modifiers};
use iced::mouse::ScrollDelta;
use iced::{Element, Event};

use crate::gui::decorate::{Decorator, Receiver, decorate};

/// A touchpad moves so far while a wheel moves by one notch, in logical pixels.
const NOTCH: f32 = 60.0;

/// Asks for larger or smaller text instead of scrolling the content, while Ctrl (⌘) is held.
pub fn wheel_zoom<'a, Message: Clone + 'a, Theme: 'a>(
    larger: Message,
    smaller: Message,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, WheelZoom { larger, smaller })
}

struct WheelZoom<Message> {
    larger: Message,
    smaller: Message,
}

#[derive(Default)]
struct State {
    modifiers: Modifiers,
    /// Notches since the last message.
    turned: f32,
}

impl<Message: Clone, Theme> Decorator<Message, Theme> for WheelZoom<Message> {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match *event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.modifiers = modifiers;
                state.turned = 0.0;
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if state.modifiers.command() => {
                state.turned += match delta {
                    ScrollDelta::Lines { y, .. } => y,
                    ScrollDelta::Pixels { y, .. } => y / NOTCH,
                };
                if state.turned.abs() >= 1.0 {
                    let message = if state.turned > 0.0 {
                        &self.larger
                    } else {
                        &self.smaller
                    };
                    content.shell.publish(message.clone());
                    state.turned = 0.0;
                }
                content.shell.capture_event();
                return;
            }
            _ => {}
        }
        content.pass_on(event);
    }
}
