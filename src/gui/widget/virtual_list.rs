//! Things below one another, many of them, of which only those in view and near it are built and laid out.
//!
//! To be put inside something that scrolls. It needs no more time for a thousand things than for the dozens that are near the view. As
//! long as everything is near, it is a column.

mod heights;

use std::collections::HashMap;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Padding, Point, Rectangle, Size, Vector, window};

use heights::{Heights, Span};

/// How much is laid out before it is known what is in view, in logical pixels.
const AT_FIRST: Span = Span {
    top: 0.0,
    bottom: 4_000.0,
};
/// How much is laid out above and below the view, in heights of the view: the keyboard finds its next place there.
const MARGIN: f32 = 1.0;
/// Once less than this is left of it, more is laid out.
const OVERSCAN: f32 = 0.5;
/// So many things at either end, and beside what has the focus, are always built, so that the keyboard gets from one to the next.
const NEIGHBOURS: usize = 2;

/// Things below one another; see the module.
pub struct VirtualList<'a, Message> {
    keys: Vec<u64>,
    view: Box<dyn Fn(usize) -> Element<'a, Message> + 'a>,
    spacing: f32,
    padding: Padding,
    /// The place of one that is always built.
    kept: Option<usize>,
    /// The places of those that are built, in order.
    places: Vec<usize>,
    /// Those that are built.
    items: Vec<Element<'a, Message>>,
}

/// Things below one another, one for each key. The key tells a thing from the others wherever it stands; `view` builds the one at a place.
pub fn virtual_list<'a, Message>(
    keys: Vec<u64>,
    view: impl Fn(usize) -> Element<'a, Message> + 'a,
) -> VirtualList<'a, Message> {
    let (places, items) = (Vec::new(), Vec::new());
    VirtualList {
        keys,
        view: Box::new(view),
        spacing: 0.0,
        padding: Padding::ZERO,
        kept: None,
        places,
        items,
    }
}

impl<Message> VirtualList<'_, Message> {
    /// With this much space between each two, in logical pixels.
    pub fn spacing(self, spacing: f32) -> Self {
        Self { spacing, ..self }
    }

    /// With this much space around all.
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self {
            padding: padding.into(),
            ..self
        }
    }

    /// With the thing at this place always built, so that the focus can be given to it.
    pub fn pin(self, place: Option<usize>) -> Self {
        Self {
            kept: place,
            ..self
        }
    }

    /// Whether a thing is built wherever it stands.
    fn is_always_built(&self, place: usize, focused: Option<usize>) -> bool {
        let is_at_an_end = place < NEIGHBOURS || place + NEIGHBOURS >= self.keys.len();
        is_at_an_end
            || self.kept == Some(place)
            || focused.is_some_and(|focused| place.abs_diff(focused) <= NEIGHBOURS)
    }

    /// The key of the thing that has the focus, or something in it.
    fn find_focused(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
    ) -> Option<u64> {
        let items = self
            .items
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children());
        let found = items.into_iter().position(|((thing, tree), layout)| {
            let mut search = HasFocus(false);
            thing
                .as_widget_mut()
                .operate(tree, layout, renderer, &mut search);
            search.0
        });
        found.map(|n| self.keys[self.places[n]])
    }

    /// Whether what is in view, and what the keyboard can reach from the focus, is built.
    fn is_enough(&self, state: &State, height: f32) -> bool {
        let needed = state
            .view
            .map(|view| view.widened(OVERSCAN).within(0.0, height));
        let at_focus = state
            .focused
            .and_then(|focused| self.keys.iter().position(|key| *key == focused));
        let mut near_focus = at_focus
            .into_iter()
            .flat_map(|at| at.saturating_sub(NEIGHBOURS)..=at + NEIGHBOURS);
        needed.is_none_or(|needed| state.built.contains(needed))
            && near_focus
                .all(|place| place >= self.keys.len() || self.places.binary_search(&place).is_ok())
    }
}

/// What is known of it from one frame to the next.
#[derive(Debug)]
struct State {
    /// The keys of those that are built.
    keys: Vec<u64>,
    heights: Heights,
    /// What is in view, measured from the top; unknown before the first frame.
    view: Option<Span>,
    /// What was laid out.
    built: Span,
    /// The key of the one that has the focus.
    focused: Option<u64>,
}

/// Asks whether anything has the focus.
struct HasFocus(bool);

impl Operation for HasFocus {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for VirtualList<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            keys: Vec::new(),
            heights: Heights::default(),
            view: None,
            built: AT_FIRST,
            focused: None,
        })
    }

    fn diff(&self, _tree: &mut Tree) {
        // What is built is known only when it is laid out; it meets its state there.
    }

    fn size(&self) -> Size<Length> {
        Size {
            width: Length::Fill,
            height: Length::Shrink,
        }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let Tree {
            state,
            children: trees,
            ..
        } = tree;
        let State {
            keys,
            heights,
            view,
            built,
            focused,
        } = state.downcast_mut::<State>();
        let limits = limits
            .width(Length::Fill)
            .height(Length::Shrink)
            .shrink(self.padding);
        let width = limits.max().width;
        let loose = Limits::with_compression(
            Size::ZERO,
            Size::new(width, f32::INFINITY),
            Size::new(false, true),
        );
        heights.set_width(width);
        *built = view.map_or(AT_FIRST, |view| view.widened(MARGIN));
        let focused = focused.and_then(|focused| self.keys.iter().position(|key| *key == focused));

        let mut old_things: HashMap<usize, Element<'_, Message>> =
            self.places.drain(..).zip(self.items.drain(..)).collect();
        let mut old_trees: HashMap<u64, Tree> = keys.drain(..).zip(trees.drain(..)).collect();
        let (mut places, mut items, mut nodes) = (Vec::new(), Vec::new(), Vec::new());
        let wanted = |place, span| built.meets(span) || self.is_always_built(place, focused);
        let bottom = heights.arrange(
            &self.keys,
            self.padding.top,
            self.spacing,
            wanted,
            |place, top| {
                let key = self.keys[place];
                let (old_thing, old_tree) = (old_things.remove(&place), old_trees.remove(&key));
                let is_new = old_thing.is_none();
                let mut thing = old_thing.unwrap_or_else(|| (self.view)(place));
                let mut tree = match old_tree {
                    Some(mut tree) if is_new => {
                        tree.diff(thing.as_widget());
                        tree
                    }
                    Some(tree) => tree,
                    None => Tree::new(thing.as_widget()),
                };
                let node = thing
                    .as_widget_mut()
                    .layout(&mut tree, renderer, &loose)
                    .move_to(Point::new(self.padding.left, top));
                let height = node.size().height;
                keys.push(key);
                trees.push(tree);
                places.push(place);
                items.push(thing);
                nodes.push(node);
                height
            },
        );
        (self.places, self.items) = (places, items);
        let size = limits.resolve(
            Length::Fill,
            Length::Shrink,
            Size::new(width, bottom - self.padding.top),
        );
        Node::with_children(size.expand(self.padding), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((thing, tree), layout) in self
                .items
                .iter_mut()
                .zip(&mut tree.children)
                .zip(layout.children())
            {
                thing
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
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
        for ((thing, tree), layout) in self
            .items
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            thing.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            let focused = self.find_focused(tree, layout, renderer);
            let bounds = layout.bounds();
            let state = tree.state.downcast_mut::<State>();
            state.focused = focused;
            state.view = Some(Span::new(
                viewport.y - bounds.y,
                viewport.y + viewport.height - bounds.y,
            ));
            if !self.is_enough(state, bounds.height) {
                // What is missing is laid out before this very frame is drawn.
                shell.invalidate_layout();
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let items = self.items.iter().zip(&tree.children).zip(layout.children());
        let interactions = items.map(|((thing, tree), layout)| {
            thing
                .as_widget()
                .mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        interactions.max().unwrap_or_default()
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
        let items = self.items.iter().zip(&tree.children).zip(layout.children());
        for ((thing, tree), layout) in
            items.filter(|(_, layout)| layout.bounds().intersects(viewport))
        {
            thing
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        overlay::from_children(
            &mut self.items,
            tree,
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: 'a> From<VirtualList<'a, Message>> for Element<'a, Message> {
    fn from(virtual_list: VirtualList<'a, Message>) -> Self {
        Element::new(virtual_list)
    }
}
