//! A virtual list, to be put into a scrollable: it builds and lays out only the items in view and near it. iced 0.14 has none, and a column
//! lays out every item. As long as all of them are near, it looks like a column.

mod heights;

use std::borrow::Cow;
use std::collections::HashMap;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Padding, Point, Rectangle, Size, Vector, window};

use heights::{Heights, Span};

/// Laid out before it is known what is in view, in logical pixels.
const INITIAL_SPAN: Span = Span {
    top: 0.0,
    bottom: 4_000.0,
};
/// Laid out above and below the view, in heights of the view: Tab goes on there.
const OVERSCAN: f32 = 1.0;
/// Once less than this is left of it, more is laid out.
const MIN_OVERSCAN: f32 = 0.5;
/// This many items at either end, and beside the one that has the focus, are always built, so that Tab gets from one to the next.
const NEIGHBOURS: usize = 2;

pub struct VirtualList<'a, Message, Theme> {
    keys: Cow<'a, [u64]>,
    view: Box<dyn Fn(usize) -> Element<'a, Message, Theme> + 'a>,
    spacing: f32,
    padding: Padding,
    pinned: Option<usize>,
    /// The indices of the items that are built, in order.
    indices: Vec<usize>,
    items: Vec<Element<'a, Message, Theme>>,
}

/// A key tells an item from the others wherever it stands; `view` builds the item at an index.
pub fn virtual_list<'a, Message, Theme>(
    keys: Cow<'a, [u64]>,
    view: impl Fn(usize) -> Element<'a, Message, Theme> + 'a,
) -> VirtualList<'a, Message, Theme> {
    VirtualList {
        keys,
        view: Box::new(view),
        spacing: 0.0,
        padding: Padding::ZERO,
        pinned: None,
        indices: Vec::new(),
        items: Vec::new(),
    }
}

impl<Message, Theme> VirtualList<'_, Message, Theme> {
    pub fn spacing(self, spacing: f32) -> Self {
        Self { spacing, ..self }
    }

    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self {
            padding: padding.into(),
            ..self
        }
    }

    /// Always builds the item at this index, so that the focus can be given to it.
    pub fn pin(self, index: Option<usize>) -> Self {
        Self {
            pinned: index,
            ..self
        }
    }

    fn is_always_built(&self, index: usize, focused: Option<usize>) -> bool {
        let is_at_an_end = index < NEIGHBOURS || index + NEIGHBOURS >= self.keys.len();
        is_at_an_end
            || self.pinned == Some(index)
            || focused.is_some_and(|focused| index.abs_diff(focused) <= NEIGHBOURS)
    }

    /// The key of the item that has the focus in it.
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
        let found = items.into_iter().position(|((item, tree), layout)| {
            let mut search = HasFocus(false);
            item.as_widget_mut()
                .operate(tree, layout, renderer, &mut search);
            search.0
        });
        found.map(|n| self.keys[self.indices[n]])
    }

    /// True if everything in view, and everything that Tab can reach from the focus, is built.
    fn is_enough(&self, state: &State, height: f32) -> bool {
        let needed = state
            .view
            .map(|view| view.widened(MIN_OVERSCAN).within(0.0, height));
        let at_focus = state
            .focused
            .and_then(|focused| self.keys.iter().position(|key| *key == focused));
        let mut near_focus = at_focus
            .into_iter()
            .flat_map(|at| at.saturating_sub(NEIGHBOURS)..=at + NEIGHBOURS);
        needed.is_none_or(|needed| state.built.contains(needed))
            && near_focus
                .all(|index| index >= self.keys.len() || self.indices.binary_search(&index).is_ok())
    }
}

#[derive(Debug)]
struct State {
    /// The keys of the items that are built.
    keys: Vec<u64>,
    heights: Heights,
    /// The part in view, from the top of the list; unknown before the first frame.
    view: Option<Span>,
    built: Span,
    /// The key of the item that has the focus.
    focused: Option<u64>,
}

struct HasFocus(bool);

impl Operation for HasFocus {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }
}

impl<Message, Theme> Widget<Message, Theme, iced::Renderer> for VirtualList<'_, Message, Theme> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            keys: Vec::new(),
            heights: Heights::default(),
            view: None,
            built: INITIAL_SPAN,
            focused: None,
        })
    }

    fn diff(&self, _tree: &mut Tree) {
        // Items are built in `layout`, and meet their state there.
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
        *built = view.map_or(INITIAL_SPAN, |view| view.widened(OVERSCAN));
        let focused = focused.and_then(|focused| self.keys.iter().position(|key| *key == focused));

        let mut old_items: HashMap<usize, Element<'_, Message, Theme>> =
            self.indices.drain(..).zip(self.items.drain(..)).collect();
        let mut old_trees: HashMap<u64, Tree> = keys.drain(..).zip(trees.drain(..)).collect();
        let (mut indices, mut items, mut nodes) = (Vec::new(), Vec::new(), Vec::new());
        let wanted = |index, span| built.meets(span) || self.is_always_built(index, focused);
        let bottom = heights.arrange(
            &self.keys,
            self.padding.top,
            self.spacing,
            wanted,
            |index, top| {
                let key = self.keys[index];
                let (old_item, old_tree) = (old_items.remove(&index), old_trees.remove(&key));
                let is_new = old_item.is_none();
                let mut item = old_item.unwrap_or_else(|| (self.view)(index));
                let mut tree = match old_tree {
                    Some(mut tree) if is_new => {
                        tree.diff(item.as_widget());
                        tree
                    }
                    Some(tree) => tree,
                    None => Tree::new(item.as_widget()),
                };
                let node = item
                    .as_widget_mut()
                    .layout(&mut tree, renderer, &loose)
                    .move_to(Point::new(self.padding.left, top));
                let height = node.size().height;
                keys.push(key);
                trees.push(tree);
                indices.push(index);
                items.push(item);
                nodes.push(node);
                height
            },
        );
        (self.indices, self.items) = (indices, items);
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
            for ((item, tree), layout) in self
                .items
                .iter_mut()
                .zip(&mut tree.children)
                .zip(layout.children())
            {
                item.as_widget_mut()
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
        for ((item, tree), layout) in self
            .items
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            item.as_widget_mut().update(
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
                // Missing items are laid out before this very frame is drawn.
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
        let interactions = items.map(|((item, tree), layout)| {
            item.as_widget()
                .mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        interactions.max().unwrap_or_default()
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
        let items = self.items.iter().zip(&tree.children).zip(layout.children());
        for ((item, tree), layout) in
            items.filter(|(_, layout)| layout.bounds().intersects(viewport))
        {
            item.as_widget()
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
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
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

impl<'a, Message: 'a, Theme: 'a> From<VirtualList<'a, Message, Theme>>
    for Element<'a, Message, Theme>
{
    fn from(virtual_list: VirtualList<'a, Message, Theme>) -> Self {
        Element::new(virtual_list)
    }
}
