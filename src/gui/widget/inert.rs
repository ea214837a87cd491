//! Something that the keyboard reaches only in part, or not at all: because something else lies over it, or because some keys belong
//! to the window.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Size, Vector, keyboard};

/// What of the keyboard is let through.
#[derive(Debug, Clone, Copy)]
enum Keys {
    /// Nothing, nor the focus.
    None,
    /// The events of which this says so.
    Some(fn(&keyboard::Event) -> bool),
}

/// Something that is kept from the keyboard; see the module.
pub struct Gate<'a, Message> {
    content: Element<'a, Message>,
    keys: Keys,
}

/// The content, out of the keyboard's reach if `is_inert`.
pub fn inert<'a, Message>(
    is_inert: bool,
    content: impl Into<Element<'a, Message>>,
) -> Gate<'a, Message> {
    Gate {
        content: content.into(),
        keys: if is_inert {
            Keys::None
        } else {
            Keys::Some(|_| true)
        },
    }
}

/// The content, which gets only those events of the keyboard of which `passes` says so.
pub fn filtered<'a, Message>(
    passes: fn(&keyboard::Event) -> bool,
    content: impl Into<Element<'a, Message>>,
) -> Gate<'a, Message> {
    Gate {
        content: content.into(),
        keys: Keys::Some(passes),
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Gate<'_, Message> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Keys::Some(_) = self.keys {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        match (event, self.keys) {
            (Event::Keyboard(_), Keys::None) => return,
            (Event::Keyboard(key), Keys::Some(passes)) if !passes(key) => return,
            _ => {}
        }
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
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

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: 'a> From<Gate<'a, Message>> for Element<'a, Message> {
    fn from(gate: Gate<'a, Message>) -> Self {
        Element::new(gate)
    }
}
