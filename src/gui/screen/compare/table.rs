//! The table: the row of names and the column of criteria stay in view.

use std::ops::Range;

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Fill, Padding};

use super::{Message, TABLE, WIDTH, cell_name};
use crate::catalog::{Level, Messenger, MessengerId};
use crate::comparison::{self, Cell, Comparison, Subject, cell_words, group_name, subject_name};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::anchor::Anchor;
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
use crate::l10n::Localizer;

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

/// The columns in view of this many, if `before` of them come before the first.
pub(super) fn columns(cx: ViewContext<'_>, all: usize, before: usize) -> Range<usize> {
    #[allow(clippy::cast_possible_truncation, reason = "only whole columns fit")]
    let fit = ((room(cx) / NARROWEST) as usize).max(1);
    let fit = if cx.narrow { all } else { fit.min(all) };
    let start = before.min(all - fit);
    start..start + fit
}

/// The choices that the table is made from, besides the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Contents {
    pub language: String,
    pub messengers: Vec<MessengerId>,
    pub only_differences: bool,
}

/// The table in the words of a language.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    contents: Contents,
    pub heads: Vec<Head>,
    pub lines: Vec<Line>,
    legend: Option<String>,
}

/// The head of a column.
#[derive(Debug, Clone)]
pub(super) struct Head {
    /// Index in the catalogue.
    messenger: usize,
    standing: String,
    warning: Option<String>,
}

/// A row.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub key: String,
    group: String,
    name: String,
    meaning: Meaning,
    /// One for each column.
    cells: Vec<LineCell>,
}

/// Tells the meaning of a row.
#[derive(Debug, Clone)]
enum Meaning {
    /// In Learn, and in short beside the name.
    Term(Anchor, Option<String>),
    /// Beside the name.
    Told(String),
    /// Its name says it.
    Plain,
}

#[derive(Debug, Clone)]
struct LineCell {
    level: Option<Level>,
    words: String,
    /// Not every system tells which row and which column a cell is in.
    spoken: String,
}

impl Table {
    pub(super) fn new(
        cx: ViewContext<'_>,
        contents: Contents,
        comparison: &Comparison<'_>,
    ) -> Self {
        let (catalog, l10n) = (cx.catalog, cx.locale.l10n);
        let heads = comparison.messengers.iter().enumerate();
        let heads = heads.map(|(column, messenger)| Head {
            messenger: catalog.index_of(&messenger.id),
            standing: comparison.standing(l10n, column),
            warning: catalog
                .fails_warning_criterion(messenger)
                .then(|| l10n.text(&catalog.warning.short)),
        });
        let rows = comparison.rows.iter();
        let lines = rows.map(|row| Line::new(cx, &comparison.messengers, row));
        Self {
            contents,
            heads: heads.collect(),
            lines: lines.collect(),
            legend: comparison.legend(l10n),
        }
    }

    pub(super) fn is_of(&self, contents: &Contents) -> bool {
        self.contents == *contents
    }
}

impl Head {
    pub(super) fn messenger<'a>(&self, cx: ViewContext<'a>) -> &'a Messenger {
        &cx.catalog.messengers()[self.messenger]
    }
}

impl Line {
    fn new(cx: ViewContext<'_>, messengers: &[&Messenger], row: &comparison::Row<'_>) -> Self {
        let l10n = cx.locale.l10n;
        let name = subject_name(l10n, row.subject);
        let cells = row.cells.iter().zip(messengers).map(|(cell, messenger)| {
            let words = cell_words(l10n, cell);
            let spoken = fl!(
                l10n,
                "spoken-cell",
                name = messenger.name.as_str(),
                criterion = l10n.inline(&name),
                words = l10n.inline(&words)
            );
            let level = match cell {
                Cell::Level { level, .. } => Some(*level),
                Cell::Words(_) | Cell::NotStated => None,
            };
            LineCell {
                level,
                words,
                spoken,
            }
        });
        let cells = cells.collect();
        Self {
            key: row.subject.key().to_owned(),
            group: group_name(l10n, row.subject),
            meaning: Meaning::of(l10n, row.subject),
            name,
            cells,
        }
    }
}

impl Meaning {
    fn of(l10n: &Localizer, subject: Subject<'_>) -> Self {
        match subject {
            Subject::Criterion(criterion) => {
                let about = l10n.text(&criterion.term.about);
                Self::Term(Anchor::Criterion(criterion.term.id.clone()), Some(about))
            }
            Subject::Network => Self::Term(Anchor::Networks, None),
            Subject::Need(_, need) => Self::Told(l10n.text(&need.about)),
            Subject::Systems | Subject::Stores | Subject::Audits => Self::Plain,
        }
    }
}

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
