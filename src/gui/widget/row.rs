//! Things side by side, from the start of the line to its end.
//!
//! iced's own row knows left and right only. Here the children stay in reading order whatever the direction, so that focus moves
//! through them as one reads, and nothing loses its state when the language changes.

use iced::advanced::layout::{Limits, Node, flex};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay, renderer};
use iced::{Alignment, Element, Event, Length, Padding, Rectangle, Size, Vector};

use super::Direction;

/// A line of things; see the module.
pub struct Row<'a, Message> {
    direction: Direction,
    children: Vec<Element<'a, Message>>,
    spacing: f32,
    align: Alignment,
    width: Length,
    height: Length,
}

impl<'a, Message> Row<'a, Message> {
    pub fn new(direction: Direction, children: Vec<Element<'a, Message>>) -> Self {
        let hints = children.iter().map(|child| child.as_widget().size_hint());
        let enclose = |so_far: Size<Length>, hint: Size<Length>| Size {
            width: so_far.width.enclose(hint.width),
            height: so_far.height.enclose(hint.height),
        };
        let Size { width, height } = hints.fold(Size::new(Length::Shrink, Length::Shrink), enclose);
        Self {
            direction,
            children,
            spacing: 0.0,
            align: Alignment::Start,
            width,
            height,
        }
    }

    /// With this much space between each two, in logical pixels.
    pub fn spacing(self, spacing: f32) -> Self {
        Self { spacing, ..self }
    }

    /// How the lower ones stand beside the higher ones.
    pub fn align_y(self, align: impl Into<Alignment>) -> Self {
        Self {
            align: align.into(),
            ..self
        }
    }

    /// As high as this.
    pub fn height(self, height: impl Into<Length>) -> Self {
        Self {
            height: height.into(),
            ..self
        }
    }
}

/// The layouts of the children, in reading order.
fn in_order(direction: Direction, layout: Layout<'_>) -> impl Iterator<Item = Layout<'_>> {
    // The nodes stand from left to right, as they were resolved.
    let nodes: Vec<Layout<'_>> = match direction {
        Direction::Ltr => layout.children().collect(),
        Direction::Rtl => layout.children().rev().collect(),
    };
    nodes.into_iter()
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Row<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size {
            width: self.width,
            height: self.height,
        }
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let turn = |children: &mut Vec<Element<'_, Message>>, trees: &mut Vec<Tree>| {
            children.reverse();
            trees.reverse();
        };
        let mirrored = self.direction == Direction::Rtl;
        if mirrored {
            turn(&mut self.children, &mut tree.children);
        }
        let node = flex::resolve(
            flex::Axis::Horizontal,
            renderer,
            limits,
            self.width,
            self.height,
            Padding::ZERO,
            self.spacing,
            self.align,
            &mut self.children,
            &mut tree.children,
        );
        if mirrored {
            turn(&mut self.children, &mut tree.children);
        }
        node
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
            let children = self
                .children
                .iter_mut()
                .zip(&mut tree.children)
                .zip(in_order(self.direction, layout));
            for ((child, tree), layout) in children {
                child
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
        let children = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .zip(in_order(self.direction, layout));
        for ((child, tree), layout) in children {
            child.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
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
        let children = self
            .children
            .iter()
            .zip(&tree.children)
            .zip(in_order(self.direction, layout));
        let interactions = children.map(|((child, tree), layout)| {
            child
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
        let children = self
            .children
            .iter()
            .zip(&tree.children)
            .zip(in_order(self.direction, layout));
        for ((child, tree), layout) in
            children.filter(|(_, layout)| layout.bounds().intersects(viewport))
        {
            child
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
        let layouts: Vec<Layout<'b>> = in_order(self.direction, layout).collect();
        let children = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layouts);
        let overlays: Vec<_> = children
            .filter_map(|((child, tree), layout)| {
                child
                    .as_widget_mut()
                    .overlay(tree, layout, renderer, viewport, translation)
            })
            .collect();
        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}

impl<'a, Message: 'a> From<Row<'a, Message>> for Element<'a, Message> {
    fn from(line: Row<'a, Message>) -> Self {
        Element::new(line)
    }
}
