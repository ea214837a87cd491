//! Changes a part of what a widget does, and passes the rest on: so that this `impl Widget` exists once.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Size, Vector};

/// Gives the content an event.
pub type PassOn<'a, Message> = dyn FnMut(&Event, mouse::Cursor, &mut Shell<'_, Message>) + 'a;

/// What is decorated, for an operation.
pub struct Content<'a> {
    tree: &'a mut Tree,
    operate: &'a mut dyn FnMut(&mut Tree, &mut dyn Operation),
}

impl Content<'_> {
    /// Goes into it.
    pub fn operate(&mut self, operation: &mut dyn Operation) {
        (self.operate)(self.tree, operation);
    }
}

/// A part of what a widget does. The defaults change nothing.
pub trait Decorator<Message, Theme> {
    /// Is kept from one frame to the next.
    type State: 'static;

    fn state(&self) -> Self::State;

    /// Whether this state may be kept; otherwise it starts anew.
    fn keeps(&self, _state: &Self::State) -> bool {
        true
    }

    fn size(&self, content: Size<Length>) -> Size<Length> {
        content
    }

    fn layout(
        &self,
        content: &mut dyn Widget<Message, Theme, iced::Renderer>,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &Limits,
    ) -> Node {
        content.layout(tree, renderer, limits)
    }

    /// Whether the content is there at all, given its bounds.
    fn is_shown(&self, _bounds: Rectangle) -> bool {
        true
    }

    /// Goes into the content or not.
    fn operate(
        &self,
        _state: &mut Self::State,
        _bounds: Rectangle,
        operation: &mut dyn Operation,
        content: &mut Content<'_>,
    ) {
        content.operate(operation);
    }

    /// Looks at the content before an event, with the operations that this is given.
    fn inspect(
        &self,
        _state: &mut Self::State,
        _event: &Event,
        _operate: &mut dyn FnMut(&mut dyn Operation),
    ) {
    }

    /// Gets the event, and passes it on to the content or not.
    fn update(
        &self,
        _state: &mut Self::State,
        event: &Event,
        _bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
        content: &mut PassOn<'_, Message>,
    ) {
        content(event, cursor, shell);
    }

    /// Looks at the content after an event.
    fn look(
        &self,
        _state: &mut Self::State,
        _event: &Event,
        _bounds: Rectangle,
        _shell: &mut Shell<'_, Message>,
        _content: &mut Content<'_>,
    ) {
    }

    /// How far from its place the content is drawn.
    fn offset(&self, _bounds: Rectangle) -> Vector {
        Vector::ZERO
    }

    /// Draws over the content.
    fn draw(
        &self,
        _state: &Self::State,
        _renderer: &mut iced::Renderer,
        _theme: &Theme,
        _bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) {
    }
}

pub fn decorate<'a, Message, Theme>(
    content: impl Into<Element<'a, Message, Theme>>,
    decorator: impl Decorator<Message, Theme> + 'a,
) -> Element<'a, Message, Theme>
where
    Message: 'a,
    Theme: 'a,
{
    Element::new(Decorated {
        content: content.into(),
        decorator,
    })
}

/// A type of its own, because iced takes `()` for a widget without state.
struct State<T>(T);

struct Decorated<'a, Message, Theme, D> {
    content: Element<'a, Message, Theme>,
    decorator: D,
}

impl<Message, Theme, D> Widget<Message, Theme, iced::Renderer> for Decorated<'_, Message, Theme, D>
where
    D: Decorator<Message, Theme>,
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State<D::State>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State(self.decorator.state()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let State(state) = tree.state.downcast_ref();
        if !self.decorator.keeps(state) {
            tree.state = self.state();
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.decorator.size(self.content.as_widget().size())
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        self.decorator.layout(
            self.content.as_widget_mut(),
            &mut tree.children[0],
            renderer,
            limits,
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        if !self.decorator.is_shown(bounds) {
            return;
        }
        let State(state) = tree.state.downcast_mut();
        let widget = self.content.as_widget_mut();
        let mut content = Content {
            tree: &mut tree.children[0],
            operate: &mut |tree, operation| widget.operate(tree, layout, renderer, operation),
        };
        self.decorator
            .operate(state, bounds, operation, &mut content);
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
        let bounds = layout.bounds();
        let State(state) = tree.state.downcast_mut();
        if !self.decorator.is_shown(bounds) {
            return;
        }
        let mut operate = |operation: &mut dyn Operation| {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
        };
        self.decorator.inspect(state, event, &mut operate);
        let mut pass_on = |event: &Event, cursor: mouse::Cursor, shell: &mut Shell<'_, Message>| {
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
        };
        self.decorator
            .update(state, event, bounds, cursor, shell, &mut pass_on);
        let widget = self.content.as_widget_mut();
        let mut content = Content {
            tree: &mut tree.children[0],
            operate: &mut |tree, operation| widget.operate(tree, layout, renderer, operation),
        };
        self.decorator
            .look(state, event, bounds, shell, &mut content);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if !self.decorator.is_shown(layout.bounds()) {
            return mouse::Interaction::None;
        }
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
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if self.decorator.is_shown(bounds) {
            let draw = |renderer: &mut iced::Renderer| {
                self.content.as_widget().draw(
                    &tree.children[0],
                    renderer,
                    theme,
                    style,
                    layout,
                    cursor,
                    viewport,
                );
            };
            let offset = self.decorator.offset(bounds);
            if offset == Vector::ZERO {
                draw(renderer);
            } else {
                renderer.with_translation(offset, draw);
            }
            let State(state) = tree.state.downcast_ref();
            self.decorator.draw(state, renderer, theme, bounds, cursor);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        if !self.decorator.is_shown(layout.bounds()) {
            return None;
        }
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
