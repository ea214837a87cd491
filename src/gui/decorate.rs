//! Changes a part of what a widget does, and passes the rest on: so that this `impl Widget` exists once.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Size, Vector};

/// The decorated widget, as it was laid out.
pub struct Content<'a, Message, Theme> {
    widget: &'a mut dyn Widget<Message, Theme, iced::Renderer>,
    tree: &'a mut Tree,
    layout: Layout<'a>,
    renderer: &'a iced::Renderer,
}

impl<Message, Theme> Content<'_, Message, Theme> {
    pub fn bounds(&self) -> Rectangle {
        self.layout.bounds()
    }

    /// Goes into it.
    pub fn operate(&mut self, operation: &mut dyn Operation) {
        self.widget
            .operate(self.tree, self.layout, self.renderer, operation);
    }

    fn update(
        &mut self,
        event: &Event,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        self.widget.update(
            self.tree,
            event,
            self.layout,
            cursor,
            self.renderer,
            clipboard,
            shell,
            viewport,
        );
    }
}

/// The decorated widget, while there is an event for it.
pub struct Receiver<'a, 'b, Message, Theme> {
    pub content: Content<'a, Message, Theme>,
    pub cursor: mouse::Cursor,
    /// The part of the window that can be seen here.
    pub viewport: &'a Rectangle,
    pub clipboard: &'a mut dyn Clipboard,
    pub shell: &'a mut Shell<'b, Message>,
}

impl<Message, Theme> Receiver<'_, '_, Message, Theme> {
    pub fn bounds(&self) -> Rectangle {
        self.content.bounds()
    }

    pub fn pass_on(&mut self, event: &Event) {
        self.pass_on_at(event, self.cursor);
    }

    pub fn pass_on_at(&mut self, event: &Event, cursor: mouse::Cursor) {
        self.content
            .update(event, cursor, self.viewport, self.clipboard, self.shell);
    }

    /// Passes an event on, with the content's messages and requests going to this shell.
    pub fn pass_on_with(
        &mut self,
        event: &Event,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        self.content
            .update(event, cursor, self.viewport, self.clipboard, shell);
    }
}

/// A part of what a widget does. The defaults change nothing.
pub trait Decorator<Message, Theme> {
    /// Kept from one frame to the next.
    type State: Default + 'static;

    /// Brings the state up to date with this view. Comes first.
    fn diff(&self, _state: &mut Self::State) {}

    fn size(&self, content: Size<Length>) -> Size<Length> {
        content
    }

    /// Lays out the content, within these limits or others.
    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        content(limits)
    }

    /// False hides the content, given its bounds.
    fn is_shown(&self, _bounds: Rectangle) -> bool {
        true
    }

    /// Goes into the content or not.
    fn operate(
        &mut self,
        _state: &mut Self::State,
        operation: &mut dyn Operation,
        content: &mut Content<'_, Message, Theme>,
    ) {
        content.operate(operation);
    }

    /// Gets the event, and passes it on to the content or not.
    fn update(
        &self,
        _state: &mut Self::State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        content.pass_on(event);
    }

    /// The offset at which the content is drawn.
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

    /// An overlay over the window while something of the content is in view: `seen` is that part, in the window.
    fn overlay<'b>(
        &'b mut self,
        _state: &'b mut Self::State,
        _seen: Rectangle,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        None
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
        let mut state = D::State::default();
        self.decorator.diff(&mut state);
        tree::State::new(State(state))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let State(state) = tree.state.downcast_mut();
        self.decorator.diff(state);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.decorator.size(self.content.as_widget().size())
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let content = self.content.as_widget_mut();
        let tree = &mut tree.children[0];
        self.decorator
            .layout(limits, &mut |limits| content.layout(tree, renderer, limits))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if !self.decorator.is_shown(layout.bounds()) {
            return;
        }
        let State(state) = tree.state.downcast_mut();
        let mut content = Content {
            widget: self.content.as_widget_mut(),
            tree: &mut tree.children[0],
            layout,
            renderer,
        };
        self.decorator.operate(state, operation, &mut content);
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
        if !self.decorator.is_shown(layout.bounds()) {
            return;
        }
        let State(state) = tree.state.downcast_mut();
        let mut content = Receiver {
            content: Content {
                widget: self.content.as_widget_mut(),
                tree: &mut tree.children[0],
                layout,
                renderer,
            },
            cursor,
            viewport,
            clipboard,
            shell,
        };
        self.decorator.update(state, event, &mut content);
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
        if !self.decorator.is_shown(bounds) {
            return;
        }
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
        let State(state) = tree.state.downcast_mut();
        let inner = self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        );
        let seen = layout.bounds().intersection(viewport);
        let own = seen.and_then(|seen| self.decorator.overlay(state, seen + translation));
        match (inner, own) {
            (Some(inner), Some(own)) => {
                Some(overlay::Group::with_children(vec![inner, own]).overlay())
            }
            (inner, own) => inner.or(own),
        }
    }
}
