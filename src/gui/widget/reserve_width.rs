//! Room for contents that replace each other.

use iced::advanced::layout::{Limits, Node};
use iced::widget::Column;
use iced::{Rectangle, Size};

use crate::gui::Element;
use crate::gui::decorate::{Decorator, decorate};

/// Shows the first, in room that is wide enough for the other: nothing moves when that replaces it.
pub fn reserve_width<'a, Message: 'a>(
    shown: impl Into<Element<'a, Message>>,
    other: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Column::new()
        .push(shown.into())
        .push(decorate(other, WidthOnly))
        .align_x(iced::Center)
        .into()
}

/// Has the width of the content, and shows nothing of it.
struct WidthOnly;

impl<Message, Theme> Decorator<Message, Theme> for WidthOnly {
    type State = ();

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        let node = content(limits);
        let size = Size::new(node.size().width, 0.0);
        Node::with_children(size, node.children().to_vec())
    }

    fn is_shown(&self, _bounds: Rectangle) -> bool {
        false
    }
}
