//! Rows that start where a line of the language starts: iced's rows always start on the left.
//!
//! iced lays the row out, and its children change sides afterwards. They keep their order, so that the focus moves through them as one
//! reads, and none loses its state when the language changes.

use iced::advanced::layout::{Limits, Node};
use iced::widget::{Container, Row, container};
use iced::{Center, Element, Fill};

use crate::gui::decorate::{Decorator, decorate};
use crate::l10n::bidi::Direction;

/// Mirrors the children of a widget if the direction is right to left.
pub fn mirror<'a, Message: 'a, Theme: 'a>(
    direction: Direction,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, Mirror(direction))
}

/// A row that goes on in the next line where one is full, with this much space across and down.
pub fn wrap<'a, Message: 'a, Theme: 'a>(
    direction: Direction,
    children: impl IntoIterator<Item = Element<'a, Message, Theme>>,
    [across, down]: [f32; 2],
) -> Element<'a, Message, Theme> {
    let row = Row::with_children(children)
        .spacing(across)
        .align_y(Center)
        .width(Fill);
    mirror(direction, row.wrap().vertical_spacing(down))
}

/// Puts the content at the start of a line of its own.
pub fn at_start<'a, Message, Theme: container::Catalog + 'a>(
    direction: Direction,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Container<'a, Message, Theme> {
    container(content).width(Fill).align_x(direction.start())
}

struct Mirror(Direction);

impl<Message, Theme> Decorator<Message, Theme> for Mirror {
    type State = ();

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        let node = content(limits);
        match self.0 {
            Direction::Ltr => node,
            Direction::Rtl => mirrored(&node),
        }
    }
}

fn mirrored(node: &Node) -> Node {
    let children = node.children().iter().map(|child| {
        let bounds = child.bounds();
        let x = node.size().width - bounds.x - bounds.width;
        child.clone().move_to((x, bounds.y))
    });
    Node::with_children(node.size(), children.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::widget::{container, row, space};
    use iced::{Point, Rectangle, Size};
    use iced_test::{Simulator, selector};

    fn block<'a>(id: &'static str, width: f32) -> Element<'a, ()> {
        container(space().width(width).height(20)).id(id).into()
    }

    fn bounds(content: Element<'_, ()>, id: &'static str) -> Rectangle {
        Simulator::with_size(iced::Settings::default(), Size::new(100.0, 100.0), content)
            .find(selector::id(id))
            .expect("a block")
            .bounds()
    }

    #[test]
    fn a_row_starts_on_the_side_of_its_direction() {
        for (direction, a, b) in [(Direction::Ltr, 0.0, 30.0), (Direction::Rtl, 50.0, 0.0)] {
            let content = || {
                mirror(
                    direction,
                    row![block("a", 20.0), block("b", 40.0)].spacing(10),
                )
            };
            assert_eq!(bounds(content(), "a").x, a);
            assert_eq!(bounds(content(), "b").x, b);
        }
    }

    #[test]
    fn what_does_not_fit_goes_on_at_the_start_of_the_next_line() {
        for (direction, x) in [(Direction::Ltr, 0.0), (Direction::Rtl, 70.0)] {
            let blocks = [("a", 40.0), ("b", 40.0), ("c", 30.0)];
            let blocks = blocks.map(|(id, width)| block(id, width));
            let content = wrap(direction, blocks, [10.0, 5.0]);
            assert_eq!(bounds(content, "c").position(), Point::new(x, 25.0));
        }
    }
}
