//! The context menus of links and of text.

use iced::advanced::widget::operation::{Focusable, Outcome};
use iced::widget::{Column, Row, container, mouse_area, opaque};
use iced::{Fill, Point, Rectangle, Size, Task, Vector};

use super::Element;
use super::accessibility::semantic::semantic;
use super::accessibility::semantics::{Part, Role};
use super::icon::{Icon, icon};
use super::message::Message;
use super::operation;
use super::operation::panes::{InPanes, Pane, Visitor};
use super::request::{ContextMenu, Request};
use super::text_menu::{Command, TextMenu, TextOwner};
use super::theme::{self, color, size, space};
use super::widget::Locale;
use super::widget::button;
use super::widget::mirror::mirror;
use super::widget::text::{Style, paragraph};
use crate::catalog::LinkId;
use crate::fl;
use crate::l10n::bidi::Direction;

/// In logical pixels.
const WIDTH: f32 = 230.0;
/// The largest height of an entry, in logical pixels.
const HEIGHT: f32 = 44.0;

struct Entry {
    id: &'static str,
    sign: Option<Icon>,
    words: String,
    /// [`None`] if there is nothing that it could be done with.
    message: Option<Message>,
}

impl Entry {
    fn of_link(id: &'static str, sign: Icon, words: String, message: Message) -> Self {
        Self {
            id,
            sign: Some(sign),
            words,
            message: Some(message),
        }
    }
}

/// The commands of a menu, and whether each can be chosen.
fn commands(menu: &TextMenu) -> Vec<(Command, bool)> {
    let has_selection = menu.has_selection;
    match menu.owner {
        TextOwner::Field(_) => vec![
            (Command::Cut, has_selection),
            (Command::Copy, has_selection),
            (Command::Paste, true),
            (Command::SelectAll, true),
        ],
        TextOwner::Page => vec![(Command::Copy, has_selection), (Command::SelectAll, true)],
    }
}

fn command_id(command: Command) -> &'static str {
    match command {
        Command::Cut => "menu-cut",
        Command::Copy => "menu-copy-text",
        Command::Paste => "menu-paste",
        Command::SelectAll => "menu-select-all",
    }
}

/// The ids of the entries that can be chosen, from the top.
pub(super) fn entries(menu: &ContextMenu) -> Vec<&'static str> {
    match menu {
        ContextMenu::Link(_) => vec!["menu-open", "menu-copy", "menu-code"],
        ContextMenu::Text(menu) => {
            let commands = commands(menu).into_iter();
            let possible = commands.filter(|(_, can_be_done)| *can_be_done);
            possible.map(|(command, _)| command_id(command)).collect()
        }
    }
}

fn entries_of_link(locale: Locale<'_>, link: LinkId) -> Vec<Entry> {
    vec![
        Entry::of_link(
            "menu-open",
            Icon::ExternalLink,
            fl!(locale.l10n, "link-menu-open"),
            Message::Request(Request::OpenLink(link)),
        ),
        Entry::of_link(
            "menu-copy",
            Icon::Copy,
            fl!(locale.l10n, "link-menu-copy"),
            Message::Request(Request::CopyAddress(link)),
        ),
        Entry::of_link(
            "menu-code",
            Icon::QrCode,
            fl!(locale.l10n, "link-menu-code"),
            Message::Request(Request::ShowLinkDetails(link)),
        ),
    ]
}

fn entries_of_text(locale: Locale<'_>, menu: &TextMenu) -> Vec<Entry> {
    let entry = |(command, can_be_done): (Command, bool)| Entry {
        id: command_id(command),
        sign: None,
        words: match command {
            Command::Cut => fl!(locale.l10n, "text-menu-cut"),
            Command::Copy => fl!(locale.l10n, "text-menu-copy"),
            Command::Paste => fl!(locale.l10n, "text-menu-paste"),
            Command::SelectAll => fl!(locale.l10n, "text-menu-select-all"),
        },
        message: can_be_done.then_some(Message::TextCommandChosen(menu.owner.clone(), command)),
    };
    commands(menu).into_iter().map(entry).collect()
}

/// Shows the menu at this point of the window.
pub(super) fn view<'a>(
    locale: Locale<'_>,
    window: Size,
    menu: &ContextMenu,
    at: Point,
) -> Element<'a, Message> {
    let (name, entries) = match menu {
        ContextMenu::Link(link) => (
            fl!(locale.l10n, "spoken-link-menu"),
            entries_of_link(locale, *link),
        ),
        ContextMenu::Text(menu) => (
            fl!(locale.l10n, "spoken-text-menu"),
            entries_of_text(locale, menu),
        ),
    };
    let height = entries.len() as f32 * HEIGHT;
    let entries = entries.into_iter().map(|entry| {
        let style = if entry.message.is_some() {
            Style::body()
        } else {
            Style::body().color(color::secondary)
        };
        let words = paragraph(locale, entry.words, style);
        let sign = entry
            .sign
            .map(|sign| icon(sign, size::BODY, color::secondary));
        let content = mirror(
            locale.direction,
            Row::new()
                .push(sign)
                .push(words)
                .spacing(space::XS)
                .align_y(iced::Center),
        );
        let button = button::text(content)
            .id(entry.id)
            .role(Role::MenuItem, None)
            .width(Fill);
        match entry.message {
            Some(message) => button.on_press(message).into(),
            None => button.into(),
        }
    });
    let entries = Column::with_children(entries).spacing(2);
    let list = container(semantic(Part::Menu(name), entries))
        .width(WIDTH)
        .padding(space::XXS)
        .style(theme::container::menu);
    let corner = corner(window, at, locale.direction, height);
    let positioned = container(container(opaque(list)).id("context-menu"))
        .width(Fill)
        .height(Fill)
        .padding(iced::Padding::ZERO.left(corner.x).top(corner.y));
    opaque(
        mouse_area(positioned)
            .on_press(Message::Dismissed)
            .on_right_press(Message::Dismissed),
    )
}

/// Its upper left corner: towards where one reads on, and within the window.
fn corner(window: Size, at: Point, direction: Direction, height: f32) -> Point {
    let x = match direction {
        Direction::Ltr => at.x,
        Direction::Rtl => at.x - WIDTH,
    };
    let within = |position: f32, length: f32, whole: f32| position.min(whole - length).max(0.0);
    Point::new(
        within(x, WIDTH, window.width),
        within(at.y, height, window.height),
    )
}

/// A point below the focused widget; in the middle of the window, if there is none.
pub(super) fn below_focus(window: Size, direction: Direction) -> Task<Point> {
    operation::ask(InPanes::new(FindFocus::default())).map(move |bounds| match bounds {
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

/// Finds the bounds of the focused widget in the window.
#[derive(Default)]
struct FindFocus {
    found: Option<Rectangle>,
}

impl Visitor<Option<Rectangle>> for FindFocus {
    fn focusable(&mut self, state: &mut dyn Focusable, bounds: Rectangle, pane: Option<&Pane>) {
        if state.is_focused() {
            let scrolled = pane.map_or(Vector::ZERO, |pane| pane.translation);
            self.found = Some(bounds - scrolled);
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
                (400.0 - WIDTH, 300.0 - 132.0),
            ),
            ((300.0, 50.0), Direction::Rtl, (300.0 - WIDTH, 50.0)),
            ((10.0, 50.0), Direction::Rtl, (0.0, 50.0)),
        ] {
            let corner = corner(window, Point::new(at.0, at.1), direction, 132.0);
            assert_eq!((corner.x, corner.y), expected, "{at:?}");
        }
    }
}
