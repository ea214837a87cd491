//! Things side by side that go on in the next line where one is full, from the start of the line in either direction.
//!
//! iced's own wrapping row always fills its lines from the left.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Size, Vector};

use crate::l10n::bidi::Direction;

/// Things that flow; see the module.
pub struct Wrap<'a, Message> {
    direction: Direction,
    children: Vec<Element<'a, Message>>,
    across: f32,
    down: f32,
}

/// Lets the children flow in a direction.
pub fn wrap<Message>(
    direction: Direction,
    children: Vec<Element<'_, Message>>,
) -> Wrap<'_, Message> {
    Wrap {
        direction,
        children,
        across: 0.0,
        down: 0.0,
    }
}

impl<Message> Wrap<'_, Message> {
    /// With this much space between things side by side, and between lines, in logical pixels.
    pub fn spacing(self, across: f32, down: f32) -> Self {
        Self {
            across,
            down,
            ..self
        }
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Wrap<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size {
            width: Length::Fill,
            height: Length::Shrink,
        }
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let width = limits.max().width;
        let loose = limits.loose();
        let nodes = self.children.iter_mut().zip(&mut tree.children);
        let nodes: Vec<Node> = nodes
            .map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, &loose))
            .collect();
        let sizes: Vec<Size> = nodes.iter().map(Node::size).collect();
        let (places, height) = places(&sizes, width, self.across, self.down);
        let placed = nodes.into_iter().zip(places).map(|(node, place)| {
            let x = self.direction.mirrored(place.x, node.size().width, width);
            node.move_to(Point::new(x, place.y))
        });
        Node::with_children(Size::new(width, height), placed.collect())
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
                .zip(layout.children());
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
        for ((child, tree), layout) in self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
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
            .zip(layout.children());
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
            .zip(layout.children());
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
        overlay::from_children(
            &mut self.children,
            tree,
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: 'a> From<Wrap<'a, Message>> for Element<'a, Message> {
    fn from(wrap: Wrap<'a, Message>) -> Self {
        Element::new(wrap)
    }
}

/// Where things of these sizes go, measured from the start of the line, each in the middle of its line's height; and the height of all.
fn places(sizes: &[Size], width: f32, across: f32, down: f32) -> (Vec<Point>, f32) {
    let mut places: Vec<Point> = Vec::with_capacity(sizes.len());
    let (mut x, mut y, mut line_height, mut line_start) = (0.0_f32, 0.0_f32, 0.0_f32, 0);
    let centre = |places: &mut [Point], sizes: &[Size], height: f32| {
        for (place, size) in places.iter_mut().zip(sizes) {
            place.y += (height - size.height) / 2.0;
        }
    };
    for (n, size) in sizes.iter().enumerate() {
        if n > line_start && x + size.width > width {
            centre(
                &mut places[line_start..n],
                &sizes[line_start..n],
                line_height,
            );
            (x, y, line_height, line_start) = (0.0, y + line_height + down, 0.0, n);
        }
        places.push(Point::new(x, y));
        x += size.width + across;
        line_height = line_height.max(size.height);
    }
    centre(&mut places[line_start..], &sizes[line_start..], line_height);
    (places, y + line_height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_goes_on_in_the_next_line() {
        let sizes = [
            Size::new(40.0, 10.0),
            Size::new(40.0, 20.0),
            Size::new(40.0, 10.0),
        ];
        let (places, height) = places(&sizes, 100.0, 10.0, 5.0);
        assert_eq!(
            places,
            [
                Point::new(0.0, 5.0),
                Point::new(50.0, 0.0),
                Point::new(0.0, 25.0)
            ]
        );
        assert_eq!(height, 35.0);
    }

    #[test]
    fn what_is_wider_than_the_line_stands_alone() {
        let sizes = [Size::new(200.0, 10.0), Size::new(40.0, 10.0)];
        let (places, height) = places(&sizes, 100.0, 10.0, 5.0);
        assert_eq!(places, [Point::new(0.0, 0.0), Point::new(0.0, 15.0)]);
        assert_eq!(height, 25.0);
    }

    #[test]
    fn nothing_takes_no_room() {
        assert_eq!(places(&[], 100.0, 10.0, 5.0), (Vec::new(), 0.0));
    }
}
