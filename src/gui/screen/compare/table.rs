//! The table: the row of names and the column of criteria stay in view.

use std::ops::Range;

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Fill, Padding};

use super::{Message, TABLE, WIDTH, cell_name};
use crate::catalog::{Messenger, MessengerId, Standing};
use crate::comparison::{self, Cell, Comparison, Subject, cell_words, group_name, subject_name};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::anchor::Anchor;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
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

/// Width of the first column, in logical pixels: in a wide and in a narrow window.
const FIRST: [f32; 2] = [230.0, 160.0];
/// The narrowest a column gets where there are more than fit, in logical pixels.
const NARROWEST: f32 = 132.0;
/// Below this width of the two columns of a narrow window, in logical pixels, the names of the rows stand above the cells:
/// long words need the room.
const ROOMY: f32 = 150.0;
/// Sides of the tile with a messenger's letter: above its name, and beside it, in logical pixels.
const AVATAR: f32 = 32.0;
const SMALL_AVATAR: f32 = 20.0;
/// Room on both sides of the words in the head: those of two columns must not look like one line. In logical pixels.
const BESIDE_WORDS: f32 = 6.0;
/// Room between the frame of the table and its content, in logical pixels.
const FRAME_PADDING: f32 = 16.0;
/// The same where long words need the room: on the left, and on the right, where the scrollbar takes its room from it.
const TIGHT_PADDING: [f32; 2] = [4.0, 12.0];
/// Width of the window below which they do, in logical pixels.
const TIGHT: f32 = 360.0;

/// The room beside the table, in logical pixels.
pub(super) fn margin(cx: ViewContext<'_>) -> f32 {
    if cx.narrow { space::M } else { space::XL }
}

/// The room inside of the frame, in logical pixels.
fn inside(cx: ViewContext<'_>) -> f32 {
    let [left, right] = sides(cx);
    (cx.width - 2.0 * margin(cx)).min(WIDTH) - left - right
}

/// The room for the columns of the messengers beside the names of the rows, in logical pixels.
fn room(cx: ViewContext<'_>) -> f32 {
    inside(cx) - FIRST[usize::from(cx.narrow)]
}

/// The columns in view, if `before` of them come before the first.
pub(super) fn columns(
    cx: ViewContext<'_>,
    comparison: &Comparison<'_>,
    before: usize,
) -> Range<usize> {
    let all = comparison.messengers.len();
    #[allow(clippy::cast_possible_truncation, reason = "only whole columns fit")]
    let fit = ((room(cx) / NARROWEST) as usize).max(1);
    let fit = if cx.narrow { all } else { fit.min(all) };
    let start = before.min(all - fit);
    start..start + fit
}

/// The table. What the cell `open` rests on is shown; `below` stands after the last row, and scrolls with it.
pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    comparison: &Comparison<'a>,
    before: usize,
    open: Option<&(String, MessengerId)>,
    below: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let columns = columns(cx, comparison, before);
    let widths = Widths::of(cx, columns.len());
    let above = if cx.narrow { space::XS } else { space::S };
    let head = container(head(cx, widths, comparison, &columns)).padding(frame_padding(cx, above));
    let below = below.map(|below| container(below).padding([space::M, 0.0]));
    let legend = comparison.legend(locale.l10n);
    let legend = legend.map(|legend| {
        container(paragraph(locale, legend, Style::small())).padding([space::S, 0.0])
    });
    let body = column![body(cx, widths, comparison, &columns, open)];
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

/// Room on the left and on the right inside of the frame, in logical pixels.
fn sides(cx: ViewContext<'_>) -> [f32; 2] {
    if cx.width < TIGHT {
        TIGHT_PADDING
    } else {
        [FRAME_PADDING; 2]
    }
}

fn frame_padding(cx: ViewContext<'_>, above_and_below: f32) -> Padding {
    let [left, right] = sides(cx);
    Padding::ZERO
        .vertical(above_and_below)
        .left(left)
        .right(right)
}

/// Widths of the columns, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct Widths {
    /// [`None`] where the names of the rows stand above the cells.
    first: Option<f32>,
    other: f32,
}

impl Widths {
    fn of(cx: ViewContext<'_>, columns: usize) -> Self {
        let beside = (room(cx) / columns as f32).floor();
        if cx.narrow && beside < ROOMY {
            Self {
                first: None,
                other: (inside(cx) / columns as f32).floor(),
            }
        } else {
            Self {
                first: Some(FIRST[usize::from(cx.narrow)]),
                other: beside,
            }
        }
    }
}

fn head<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    comparison: &Comparison<'a>,
    columns: &Range<usize>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let columns = columns.clone().map(|column| {
        let messenger = comparison.messengers[column];
        let name = label(
            locale,
            &messenger.name,
            Style::small().color(color::text).semibold(),
        );
        let standing = messenger.standing();
        let shade: ColorFn = match standing {
            Standing::Recommended | Standing::InOneCase(_) => color::yes,
            Standing::WithReservations | Standing::NoLonger(_) => color::partly,
        };
        let standing = comparison.standing(locale.l10n, column);
        let standing = centred(locale, standing, Style::small().color(shade));
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
        if cx.catalog.fails_warning_criterion(messenger) {
            let style = Style::small().color(color::partly);
            content = content.push(centred(
                locale,
                locale.l10n.text(&cx.catalog.warning.short),
                style,
            ));
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
    comparison: &Comparison<'a>,
    columns: &Range<usize>,
    open: Option<&(String, MessengerId)>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let mut list = Column::new();
    let mut last = String::new();
    for (place, row) in comparison.rows.iter().enumerate() {
        let group = group_name(locale.l10n, row.subject);
        if group != last {
            let title = paragraph(locale, &group, Style::group());
            list = list.push(container(title).padding(locale.direction.padding(
                space::S,
                0.0,
                space::XXS,
                0.0,
            )));
            last = group;
        }
        let open = open.filter(|(key, _)| key == row.subject.key());
        let open = open.map(|(_, messenger)| messenger);
        let line = line(cx, widths, &comparison.messengers, row, columns, open);
        list = list
            .push(semantic(Part::Row(place + 1), line))
            .push(separator());
    }
    list.into()
}

fn line<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    messengers: &[&'a Messenger],
    row: &comparison::Row<'a>,
    columns: &Range<usize>,
    open: Option<&MessengerId>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let header = Part::RowHeader {
        name: subject_name(locale.l10n, row.subject),
        about: row.subject.meaning().map(|about| locale.l10n.text(about)),
    };
    let first =
        container(semantic(header, row_name(cx, row.subject))).align_x(locale.direction.start());
    let cells = columns.clone().map(|n| {
        let messenger = messengers[n];
        let is_open = open == Some(&messenger.id);
        let cell = cell(cx, widths, messenger, row.subject, &row.cells[n], is_open);
        semantic(Part::Cell(n + 1), cell)
    });
    let line: Element<'a, Message> = match widths.first {
        Some(width) => {
            let first = first
                .width(width)
                .padding(locale.direction.padding(0.0, space::XS, 0.0, 0.0))
                .into();
            let line = Row::with_children(std::iter::once(first).chain(cells));
            mirror(locale.direction, line.align_y(iced::Center))
        }
        None => {
            let cells = mirror(locale.direction, Row::with_children(cells));
            column![first.width(Fill), cells].into()
        }
    };
    container(line).padding([space::XXS, 0.0]).into()
}

fn row_name<'a>(cx: ViewContext<'a>, subject: Subject<'_>) -> Element<'a, Message> {
    let (locale, style) = (cx.locale, Style::body());
    let words = subject_name(locale.l10n, subject);
    match subject {
        Subject::Criterion(criterion) => {
            let about = locale.l10n.text(&criterion.term.about);
            glossary_term(
                locale,
                words,
                style,
                Anchor::Criterion(criterion.term.id.clone())
                    .into_glossary_entry(Some(about), Message::Request),
            )
        }
        Subject::Network => glossary_term(
            locale,
            words,
            style,
            Anchor::Networks.into_glossary_entry(None, Message::Request),
        ),
        // Heard as what the header is about.
        Subject::Need(_, need) => tooltip::seen(
            locale,
            paragraph(locale, words, style),
            [locale.l10n.text(&need.about)],
        ),
        Subject::Systems | Subject::Stores | Subject::Audits => paragraph(locale, words, style),
    }
}

/// A press shows its basis.
fn cell<'a>(
    cx: ViewContext<'a>,
    widths: Widths,
    messenger: &Messenger,
    subject: Subject<'_>,
    cell: &Cell,
    is_open: bool,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let row = subject.key();
    let words = cell_words(locale.l10n, cell);
    // Not every system tells which row and which column a cell is in.
    let name = fl!(
        locale.l10n,
        "spoken-cell",
        name = messenger.name.as_str(),
        criterion = locale.l10n.inline(&subject_name(locale.l10n, subject)),
        words = locale.l10n.inline(&words)
    );
    let words = centred(locale, words, Style::small());
    let content = match cell {
        Cell::Level { level, .. } => column![level::sign(*level), words],
        Cell::Words(_) | Cell::NotStated => column![words],
    };
    let button = button::list_item(content.align_x(iced::Center).width(Fill))
        .padding(space::XXS)
        .width(Fill);
    let button = button
        .id(cell_name(row, &messenger.id))
        .role(Role::Button, None)
        .named(name)
        .expanded(is_open)
        .on_press(Message::CellPressed(row.to_owned(), messenger.id.clone()));
    container(button)
        .center_x(widths.other)
        .padding([0.0, 2.0])
        .into()
}
