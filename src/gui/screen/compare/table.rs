//! The table: the row of names and the column of criteria stay in view.

mod columns;
mod contents;

use std::ops::Range;

use iced::Fill;
use iced::widget::{Column, Row, Space, column, container, row};

use super::{Message, TABLE, cell_name};
use crate::catalog::{Messenger, MessengerId};
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color;
use crate::gui::theme::space;
use crate::gui::widget::avatar::avatar;
use crate::gui::widget::button;
use crate::gui::widget::card::{framed, separator};
use crate::gui::widget::glossary_link::glossary_term;
use crate::gui::widget::level;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::selectable::selectable_page;
use crate::gui::widget::text::{Style, centred, label, paragraph};
use crate::gui::widget::tooltip;
use columns::{Widths, frame_padding};
pub(super) use columns::{columns, margin};
pub(super) use contents::{Contents, Table};
use contents::{Head, Line, LineCell, Meaning};

/// Sides of the tile with a messenger's letter: above its name, and beside it, in logical pixels.
const AVATAR: f32 = 32.0;
const SMALL_AVATAR: f32 = 20.0;
/// Room on both sides of the words in the head: those of two columns must not look like one line. In logical pixels.
const BESIDE_WORDS: f32 = 6.0;

/// The table. What the cell `open` rests on is shown; `below` stands after the last row, and scrolls with it.
pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    table: &Table,
    before: usize,
    open: Option<&(String, MessengerId)>,
    below: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let columns = columns(cx, table.heads.len(), before);
    let widths = Widths::of(cx, columns.len());
    let above = if cx.narrow { space::XS } else { space::S };
    let head = container(head(cx, widths, table, &columns)).padding(frame_padding(cx, above));
    let below = below.map(|below| container(below).padding([space::M, 0.0]));
    let legend = table.legend.as_ref().map(|legend| {
        container(paragraph(locale, legend, Style::small())).padding([space::S, 0.0])
    });
    let body = column![body(cx, widths, table, &columns, open)];
    let body = container(body.push(legend).push(below)).padding(frame_padding(cx, 0.0));
    framed(
        column![
            head,
            separator(),
            scroll(
                cx.scrolling(),
                selectable_page(body, Message::Request, cx.key_owner),
                TABLE,
                Message::Scrolled
            )
        ]
        .into(),
    )
}

fn head<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    table: &Table,
    columns: &Range<usize>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let columns = columns.clone().map(|column| {
        let head = &table.heads[column];
        let messenger = head.messenger(cx);
        let name = label(
            locale,
            &messenger.name,
            Style::small().color(color::text).semibold(),
        );
        let color = color::standing(messenger.standing());
        let standing = centred(locale, &head.standing, Style::small().color(color));
        let title: Element<'a, Message> = if cx.narrow {
            // Beside each other they leave more room for the rows.
            let title = row![avatar(messenger, SMALL_AVATAR), name];
            let title = title.spacing(space::XS).align_y(iced::Center);
            mirror(locale.direction, title)
        } else {
            let title = column![avatar(messenger, AVATAR), name];
            title.spacing(space::XXS).align_x(iced::Center).into()
        };
        let mut content = column![title, standing]
            .spacing(space::XXS)
            .align_x(iced::Center);
        if let Some(warning) = &head.warning {
            let style = Style::small().color(color::partly);
            content = content.push(centred(locale, warning, style));
        }
        let header = semantic(Part::ColumnHeader(column + 1), content);
        container(header)
            .center_x(widths.other)
            .padding([0.0, BESIDE_WORDS])
            .into()
    });
    let first = widths.first.map(|width| Space::new().width(width).into());
    let head = Row::with_children(first.into_iter().chain(columns));
    semantic(Part::Row(0), mirror(locale.direction, head))
}

fn body<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    table: &Table,
    columns: &Range<usize>,
    open: Option<&(String, MessengerId)>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let mut list = Column::new();
    let mut last = "";
    for (index, line) in table.lines.iter().enumerate() {
        if line.group != last {
            let title = paragraph(locale, &line.group, Style::group());
            list = list.push(container(title).padding(locale.direction.padding(
                space::S,
                0.0,
                space::XXS,
                0.0,
            )));
            last = &line.group;
        }
        let open = open.filter(|(key, _)| *key == line.key);
        let open = open.map(|(_, messenger)| messenger);
        let row = view_line(cx, widths, &table.heads, line, columns, open);
        list = list
            .push(semantic(Part::Row(index + 1), row))
            .push(separator());
    }
    list.into()
}

fn view_line<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    heads: &[Head],
    line: &Line,
    columns: &Range<usize>,
    open: Option<&MessengerId>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let header = Part::RowHeader {
        name: line.name.clone(),
        about: match &line.meaning {
            Meaning::Told(about) => Some(about.clone()),
            Meaning::Term(..) | Meaning::Plain => None,
        },
    };
    let first = container(semantic(header, row_name(cx, line))).align_x(locale.direction.start());
    let cells = columns.clone().map(|n| {
        let messenger = heads[n].messenger(cx);
        let is_open = open == Some(&messenger.id);
        let cell = view_cell(cx, widths, messenger, &line.key, &line.cells[n], is_open);
        semantic(Part::Cell(n + 1), cell)
    });
    let row: Element<'a, Message> = match widths.first {
        Some(width) => {
            let first = first
                .width(width)
                .padding(locale.direction.padding(0.0, space::XS, 0.0, 0.0))
                .into();
            let row = Row::with_children(std::iter::once(first).chain(cells));
            mirror(locale.direction, row.align_y(iced::Center))
        }
        None => {
            let cells = mirror(locale.direction, Row::with_children(cells));
            column![first.width(Fill), cells].into()
        }
    };
    container(row).padding([space::XXS, 0.0]).into()
}

fn row_name<'a>(cx: ViewContext<'a>, line: &Line) -> Element<'a, Message> {
    let (locale, style) = (cx.locale, Style::body());
    match &line.meaning {
        Meaning::Term(anchor, summary) => {
            let entry = anchor.clone();
            let entry = entry.into_glossary_entry(summary.clone(), Message::Request);
            glossary_term(locale, &line.name, style, entry)
        }
        // Heard as what the header is about.
        Meaning::Told(about) => tooltip::seen(
            locale,
            paragraph(locale, &line.name, style),
            [about.clone()],
        ),
        Meaning::Plain => paragraph(locale, &line.name, style),
    }
}

/// A press shows its basis.
fn view_cell<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    messenger: &Messenger,
    row: &str,
    cell: &LineCell,
    is_open: bool,
) -> Element<'a, Message> {
    let words = centred(cx.locale, &cell.words, Style::small());
    let content = match cell.level {
        Some(level) => column![level::sign(level), words],
        None => column![words],
    };
    let button = button::list_item(content.align_x(iced::Center).width(Fill))
        .padding(space::XXS)
        .width(Fill);
    let button = button
        .id(cell_name(row, &messenger.id))
        .role(Role::Button, None)
        .named(cell.spoken.as_str())
        .expanded(is_open)
        .on_press(Message::CellPressed(row.to_owned(), messenger.id.clone()));
    container(button)
        .center_x(widths.other)
        .padding([0.0, 2.0])
        .into()
}
