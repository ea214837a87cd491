//! Something that is shown only where there is room for all of it.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget, mouse, renderer};
use iced::{Element, Length, Rectangle, Size};

/// Something that may have no room; see the module.
pub struct HideOnOverflow<'a, Message> {
    content: Element<'a, Message>,
}

/// The content as wide as it wants to be, or nothing at all. It is only looked at: it can't be pressed.
pub fn hide_on_overflow<'a, Message>(
    content: impl Into<Element<'a, Message>>,
) -> HideOnOverflow<'a, Message> {
    HideOnOverflow {
        content: content.into(),
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for HideOnOverflow<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size {
            width: Length::Shrink,
            height: Length::Shrink,
        }
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let room = limits.max();
        let unlimited = Limits::new(Size::ZERO, Size::new(f32::INFINITY, room.height));
        let node = self
            .content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &unlimited);
        let size = node.size();
        if size.width <= room.width {
            Node::with_children(size, vec![node])
        } else {
            Node::new(Size::ZERO)
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(layout) = layout.children().next() {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(layout) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                layout,
                cursor,
                viewport,
            );
        }
    }
}

impl<'a, Message: 'a> From<HideOnOverflow<'a, Message>> for Element<'a, Message> {
    fn from(hide_on_overflow: HideOnOverflow<'a, Message>) -> Self {
        Element::new(hide_on_overflow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::widget::text;
    use iced_test::Simulator;

    #[test]
    fn what_has_no_room_is_not_there() {
        let is_there = |width: f32| {
            let content: Element<'_, ()> = hide_on_overflow(text("Messenger Guide")).into();
            Simulator::with_size(iced::Settings::default(), Size::new(width, 60.0), content)
                .find("Messenger Guide")
                .is_ok()
        };
        assert!(is_there(400.0));
        assert!(!is_there(40.0));
    }
}
