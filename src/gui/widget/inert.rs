//! Widgets that the keyboard does not reach.

use iced::advanced::widget::Operation;
use iced::advanced::{Shell, mouse};
use iced::{Element, Event, Rectangle};

use super::decorate::{Content, Decorator, PassOn, decorate};

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

    fn state(&self) {}

    fn operate(
        &self,
        (): &mut (),
        _bounds: Rectangle,
        operation: &mut dyn Operation,
        content: &mut Content<'_>,
    ) {
        if !self.is_inert {
            content.operate(operation);
        }
    }

    fn update(
        &self,
        (): &mut (),
        event: &Event,
        _bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
        content: &mut PassOn<'_, Message>,
    ) {
        if !self.is_inert || !matches!(event, Event::Keyboard(_)) {
            content(event, cursor, shell);
        }
    }
}
