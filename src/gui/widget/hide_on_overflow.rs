//! Widgets that are shown only where there is room for all of them.

use iced::advanced::layout::{Limits, Node};
use iced::{Element, Length, Rectangle, Size};

use crate::gui::decorate::{Decorator, decorate};

/// Shows the content as wide as it wants to be, or not at all.
pub fn hide_on_overflow<'a, Message: 'a, Theme: 'a>(
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, HideOnOverflow)
}

struct HideOnOverflow;

impl<Message, Theme> Decorator<Message, Theme> for HideOnOverflow {
    type State = ();

    fn size(&self, _content: Size<Length>) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        let room = limits.max();
        let unlimited = Limits::new(Size::ZERO, Size::new(f32::INFINITY, room.height));
        let node = content(&unlimited);
        if node.size().width <= room.width {
            node
        } else {
            Node::new(Size::ZERO)
        }
    }

    fn is_shown(&self, bounds: Rectangle) -> bool {
        bounds.width > 0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::widget::text;
    use iced_test::Simulator;

    #[test]
    fn content_wider_than_the_room_is_hidden() {
        let is_shown = |width: f32| {
            let content: Element<'_, ()> = hide_on_overflow(text("Messenger Guide"));
            Simulator::with_size(iced::Settings::default(), Size::new(width, 60.0), content)
                .find("Messenger Guide")
                .is_ok()
        };
        assert!(is_shown(400.0));
        assert!(!is_shown(40.0));
    }
}
