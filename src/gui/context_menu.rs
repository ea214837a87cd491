//! The context menu of a link.

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::widget::{Column, container, mouse_area, opaque, row};
use iced::{Fill, Point, Rectangle, Size, Task, Vector};

use super::Element;
use super::icon::{Icon, icon};
use super::message::Message;
use super::operation::{self, Inside};
use super::theme::{self, color, size, space};
use super::widget::Locale;
use super::widget::button;
use super::widget::description::Role;
use super::widget::mirror::mirror;
use super::widget::text::{Style, paragraph};
use crate::catalog::LinkId;
use crate::fl;
use crate::l10n::bidi::Direction;

/// In logical pixels.
const WIDTH: f32 = 230.0;
/// Of all entries, at most, in logical pixels.
const HEIGHT: f32 = 132.0;

/// The ids of the entries, from the top.
pub(super) const ENTRIES: [&str; 3] = ["menu-open", "menu-copy", "menu-code"];

/// For this link, at this point of the window.
pub(super) fn view<'a>(
    locale: Locale<'_>,
    window: Size,
    link: LinkId,
    at: Point,
) -> Element<'a, Message> {
    let [open, copy, code] = ENTRIES;
    let entries = [
        (
            open,
            Icon::ExternalLink,
            fl!(locale.l10n, "link-menu-open"),
            Message::OpenPressed(link),
        ),
        (
            copy,
            Icon::Copy,
            fl!(locale.l10n, "link-menu-copy"),
            Message::CopyPressed(link),
        ),
        (
            code,
            Icon::QrCode,
            fl!(locale.l10n, "link-menu-code"),
            Message::LinkDetailsRequested(link),
        ),
    ];
    let entries = entries.map(|(id, sign, name, message)| {
        let content = mirror(
            locale.direction,
            row![
                icon(sign, size::BODY, color::secondary),
                paragraph(locale, name, Style::body())
            ]
            .spacing(space::XS)
            .align_y(iced::Center),
        );
        button::text(content)
            .id(id)
            .role(Role::Entry, None)
            .width(Fill)
            .on_press(message)
            .into()
    });
    let list = container(Column::with_children(entries).spacing(2))
        .width(WIDTH)
        .padding(space::XXS)
        .style(theme::container::menu);
    let corner = corner(window, at, locale.direction);
    let placed = container(container(opaque(list)).id("context-menu"))
        .width(Fill)
        .height(Fill)
        .padding(iced::Padding::ZERO.left(corner.x).top(corner.y));
    opaque(
        mouse_area(placed)
            .on_press(Message::Dismissed)
            .on_right_press(Message::Dismissed),
    )
}

/// Its upper left corner: towards where one reads on, and within the window.
fn corner(window: Size, at: Point, direction: Direction) -> Point {
    let x = match direction {
        Direction::Ltr => at.x,
        Direction::Rtl => at.x - WIDTH,
    };
    let within = |position: f32, length: f32, whole: f32| position.min(whole - length).max(0.0);
    Point::new(
        within(x, WIDTH, window.width),
        within(at.y, HEIGHT, window.height),
    )
}

/// Below what has the focus; in the middle of the window, if nothing has.
pub(super) fn below_focus(window: Size, direction: Direction) -> Task<Point> {
    operation::ask(FindFocus::default()).map(move |bounds| match bounds {
        Some(bounds) => Point::new(
            match direction {
                Direction::Ltr => bounds.x,
                Direction::Rtl => bounds.x + bounds.width,
            },
            bounds.y + bounds.height,
        ),
        None => Point::new(window.width / 2.0, window.height / 2.0),
    })
}

/// Finds where in the window what has the focus is.
#[derive(Default)]
struct FindFocus {
    /// How far all around is scrolled.
    inside: Inside<Vector>,
    found: Option<Rectangle>,
}

impl FindFocus {
    fn scrolled(&self) -> Vector {
        self.inside.pane().copied().unwrap_or_default()
    }
}

impl Operation<Option<Rectangle>> for FindFocus {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Option<Rectangle>>)) {
        let outside = self.inside.enter();
        operate(self);
        self.inside.leave(outside);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.inside.meet(Some(self.scrolled() + translation));
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.found = Some(bounds - self.scrolled());
        }
    }

    fn finish(&self) -> Outcome<Option<Rectangle>> {
        Outcome::Some(self.found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_towards_where_one_reads_on_and_stays_in_the_window() {
        let window = Size::new(400.0, 300.0);
        for (at, direction, expected) in [
            ((100.0, 50.0), Direction::Ltr, (100.0, 50.0)),
            (
                (390.0, 290.0),
                Direction::Ltr,
                (400.0 - WIDTH, 300.0 - HEIGHT),
            ),
            ((300.0, 50.0), Direction::Rtl, (300.0 - WIDTH, 50.0)),
            ((10.0, 50.0), Direction::Rtl, (0.0, 50.0)),
        ] {
            let corner = corner(window, Point::new(at.0, at.1), direction);
            assert_eq!((corner.x, corner.y), expected, "{at:?}");
        }
    }
}
