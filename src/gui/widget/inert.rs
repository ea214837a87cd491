//! Widgets that the keyboard does not reach.

use iced::advanced::widget::Operation;
use iced::{Element, Event};

use crate::gui::decorate::{Content, Decorator, Receiver, decorate};

/// Keeps the keyboard and its focus from the content, if `is_inert`: because something else lies over it.
pub fn inert<'a, Message: 'a, Theme: 'a>(
    is_inert: bool,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, Inert { is_inert })
}

struct Inert {
    is_inert: bool,
}

impl<Message, Theme> Decorator<Message, Theme> for Inert {
    type State = ();

    fn operate(
        &mut self,
        (): &mut (),
        operation: &mut dyn Operation,
        content: &mut Content<'_, Message, Theme>,
    ) {
        if !self.is_inert {
            content.operate(operation);
        }
    }

    fn update(&self, (): &mut (), event: &Event, content: &mut Receiver<'_, '_, Message, Theme>) {
        if !self.is_inert || !matches!(event, Event::Keyboard(_)) {
            content.pass_on(event);
        }
    }
}
