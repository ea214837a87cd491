//! The table itself: a row of names and a column of criteria that stay in view, and the cells.

use std::ops::Range;

use iced::widget::{Column, Space, column, container};
use iced::{Element, Fill, Padding};

use super::{Message, TABLE, WIDTH, cell_name};
use crate::catalog::Messenger;
use crate::comparison::{Cell, Comparison, Row, Subject, cell_words, group_name, subject_name};
use crate::icon::{Icon, icon};
use crate::screen::guide::{Frame, scrolling};
use crate::screen::learn::Place;
use crate::theme::space;
use crate::widget::Look;
use crate::widget::card::{framed, separator};
use crate::widget::level;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::term::term;
use crate::widget::tile::tile;
use crate::widget::words::{Style, centred, paragraph};

/// Width of the first column, in logical pixels: in a wide and in a narrow window.
const FIRST: [f32; 2] = [230.0, 130.0];
/// The narrowest a column gets where there are more than fit, in logical pixels.
const NARROWEST: f32 = 104.0;
/// Room between the frame of the table and its content, in logical pixels.
const FRAME_PADDING: f32 = 16.0;

/// The room beside the table, in logical pixels.
pub(super) fn margin(frame: Frame<'_>) -> f32 {
    if frame.narrow { space::M } else { space::XL }
}

/// The room for the columns of the messengers, in logical pixels.
fn room(frame: Frame<'_>) -> f32 {
    (frame.width - 2.0 * margin(frame)).min(WIDTH)
        - 2.0 * FRAME_PADDING
        - FIRST[usize::from(frame.narrow)]
}

/// The columns in view, if `before` of them come before the first.
pub(super) fn columns(
    frame: Frame<'_>,
    comparison: &Comparison<'_>,
    before: usize,
) -> Range<usize> {
    let all = comparison.messengers.len();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a handful of columns"
    )]
    let fit = ((room(frame) / NARROWEST) as usize).max(1);
    let fit = if frame.narrow { all } else { fit.min(all) };
    let start = before.min(all - fit);
    start..start + fit
}

/// The table; `below` stands after its last row, and scrolls with it.
pub(super) fn view<'a>(
    frame: Frame<'a>,
    comparison: &Comparison<'a>,
    before: usize,
    below: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let look = frame.look;
    let columns = columns(frame, comparison, before);
    let widths = Widths::of(frame, columns.len());
    let above = if frame.narrow { space::XS } else { space::S };
    let head = container(head(frame, widths, &comparison.messengers[columns.clone()]))
        .padding(frame_padding(look, above));
    let below = below.map(|below| container(below).padding([space::M, 0.0]));
    let body = container(column![body(frame, widths, comparison, &columns)].push(below))
        .padding(frame_padding(look, 0.0));
    framed(
        look,
        column![
            head,
            separator(look),
            scrolling(look, body.into(), TABLE, Message::Scrolled)
        ]
        .into(),
    )
}

/// The room between the frame of the table and its content; the scrollbar finds its place in it.
fn frame_padding(look: Look<'_>, above_and_below: f32) -> Padding {
    look.direction.padding(
        above_and_below,
        FRAME_PADDING,
        above_and_below,
        FRAME_PADDING,
    )
}

/// Widths of the columns, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct Widths {
    first: f32,
    other: f32,
}

impl Widths {
    fn of(frame: Frame<'_>, columns: usize) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
        let other = (room(frame) / columns as f32).floor();
        Self {
            first: FIRST[usize::from(frame.narrow)],
            other,
        }
    }
}

/// The names of the messengers, each with its warning, if it has one.
fn head<'a>(
    frame: Frame<'a>,
    widths: Widths,
    messengers: &[&'a Messenger],
) -> Element<'a, Message> {
    let look = frame.look;
    let columns = messengers.iter().map(|messenger| {
        let name = centred(
            look,
            &messenger.name,
            Style::small(look).color(look.colors.text).semibold(),
        );
        let mut content = column![tile(messenger, 32.0), name]
            .spacing(space::XXS)
            .align_x(iced::Center);
        if frame.catalog.lacks_the_warned(messenger) {
            let style = Style::small(look).color(look.colors.partly);
            content = content.push(icon(Icon::TriangleAlert, 13.0, look.colors.partly));
            content = content.push(centred(
                look,
                look.words.text(&frame.catalog.warning.short),
                style,
            ));
        }
        container(content).center_x(widths.other).into()
    });
    let first = Space::new().width(widths.first).into();
    look.direction
        .row(std::iter::once(first).chain(columns).collect())
        .into()
}

/// All rows, with the name of a group before its first.
fn body<'a>(
    frame: Frame<'a>,
    widths: Widths,
    comparison: &Comparison<'a>,
    columns: &Range<usize>,
) -> Element<'a, Message> {
    let look = frame.look;
    let mut list = Column::new();
    let mut last = String::new();
    for row in &comparison.rows {
        let group = group_name(look.words, row.subject);
        if group != last {
            let title = paragraph(look, &group, Style::group(look));
            list = list.push(container(title).padding(look.direction.padding(
                space::S,
                0.0,
                space::XXS,
                0.0,
            )));
            last = group;
        }
        list = list
            .push(line(frame, widths, &comparison.messengers, row, columns))
            .push(separator(look));
    }
    list.into()
}

fn line<'a>(
    frame: Frame<'a>,
    widths: Widths,
    messengers: &[&'a Messenger],
    row: &Row<'a>,
    columns: &Range<usize>,
) -> Element<'a, Message> {
    let look = frame.look;
    let first = container(row_name(frame, row.subject))
        .width(widths.first)
        .align_x(look.direction.start());
    let first = first
        .padding(look.direction.padding(0.0, space::XS, 0.0, 0.0))
        .into();
    let cells = columns.clone().map(|n| {
        cell(
            frame,
            widths,
            messengers[n],
            row.subject.key(),
            &row.cells[n],
        )
    });
    let line = look
        .direction
        .row(std::iter::once(first).chain(cells).collect())
        .align_y(iced::Center);
    container(line).padding([space::XXS, 0.0]).into()
}

/// What a row is called, and where that is explained.
fn row_name<'a>(frame: Frame<'a>, subject: Subject<'_>) -> Element<'a, Message> {
    let (look, style) = (frame.look, Style::body(frame.look));
    let words = subject_name(look.words, subject);
    match subject {
        Subject::Criterion(criterion) => {
            let about = look.words.text(&criterion.term.about);
            term(
                look,
                words,
                style,
                Place::Criterion(criterion.term.id.clone())
                    .into_term(Some(about), Message::TermPressed),
            )
        }
        Subject::Network => term(
            look,
            words,
            style,
            Place::Networks.into_term(None, Message::TermPressed),
        ),
        Subject::Systems | Subject::Stores | Subject::Audits => paragraph(look, words, style),
    }
}

/// A cell: pressed, it tells what it rests on.
fn cell<'a>(
    frame: Frame<'a>,
    widths: Widths,
    messenger: &Messenger,
    row: &str,
    cell: &Cell,
) -> Element<'a, Message> {
    let look = frame.look;
    let words = centred(look, cell_words(look.words, cell), Style::small(look));
    let content = match cell {
        Cell::Level(level) => column![level::sign(look, *level), words],
        Cell::Words(_) | Cell::NotStated => column![words],
    };
    let button = pressable(look, Kind::Item, content.align_x(iced::Center).width(Fill))
        .padding(space::XXS)
        .width(Fill);
    let button = button
        .id(cell_name(row, &messenger.id))
        .on_press(Message::CellPressed(row.to_owned(), messenger.id.clone()));
    container(button)
        .center_x(widths.other)
        .padding([0.0, 2.0])
        .into()
}
