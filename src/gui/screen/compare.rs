//! Compare: messengers side by side, each cell with what it rests on.

mod basis;
mod table;

use iced::widget::{column, container};
use iced::{Fill, Task};

use super::Action;
use super::context::ViewContext;
use crate::catalog::{Catalog, Messenger, MessengerId};
use crate::comparison::{Comparison, Form};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::anchor::Anchor;
use crate::gui::operation;
use crate::gui::request::Request;
use crate::gui::theme::{color, space};
use crate::gui::widget::chip::{chip, chip_button};
use crate::gui::widget::copy_button::copy_link;
use crate::gui::widget::glossary_link::glossary_link;
use crate::gui::widget::mirror::wrap;
use crate::gui::widget::selectable::selectable_aside;
use crate::gui::widget::text::{Style, label, paragraph};
use basis::Basis;
use table::{Contents, Table};

/// Id of the table.
pub const TABLE: &str = "comparison";
/// The widest the table gets, in logical pixels.
const WIDTH: f32 = 1280.0;
/// A narrow window shows so many messengers side by side.
const NARROW_COLUMNS: usize = 2;
/// The table has so many messengers before any was chosen.
const AT_FIRST: usize = 6;
/// There are so many messengers to choose from at a time.
pub const CHOICES: usize = 24;

/// A window of this height has room for what can also stand below the rows, in logical pixels.
const ROOMY: f32 = 700.0;

/// The id of a cell: of the row with this key, and of a messenger.
pub fn cell_name(row: &str, messenger: &MessengerId) -> String {
    format!("cell-{row}-{messenger}")
}

#[derive(Debug, Clone)]
pub struct Compare {
    /// The messengers that stand in the table.
    chosen: Vec<MessengerId>,
    /// The messengers that a narrow window shows, the one chosen last at the end.
    pair: Vec<MessengerId>,
    /// The number of chosen ones before the first that is in view.
    before: usize,
    only_differences: bool,
    /// The cell that was pressed: the key of its row, and its messenger.
    cell: Option<(String, MessengerId)>,
    /// The number of times that a cell was pressed.
    presses: usize,
    copied: Option<Form>,
    /// The scroll offset of the table, from 0 to 1.
    offset: f32,
    table: Table,
    /// What the pressed cell rests on.
    basis: Option<Basis>,
}

#[derive(Debug, Clone)]
pub enum Message {
    MessengerToggled(MessengerId),
    /// The index of the first column in view among the chosen messengers.
    ColumnsMoved(usize),
    DifferencesToggled,
    /// The key of its row, and its messenger.
    CellPressed(String, MessengerId),
    BasisDismissed,
    CopyPressed(Form),
    Request(Request),
    /// From 0 to 1.
    Scrolled(f32),
}

impl Compare {
    /// The screen with the first messengers of the catalogue.
    pub fn new(catalog: &Catalog) -> Self {
        let first = |count: usize| {
            catalog
                .messengers()
                .iter()
                .take(count)
                .map(|messenger| messenger.id.clone())
                .collect()
        };
        Self {
            chosen: first(AT_FIRST),
            pair: first(NARROW_COLUMNS),
            before: 0,
            only_differences: false,
            cell: None,
            presses: 0,
            copied: None,
            offset: 0.0,
            table: Table::default(),
            basis: None,
        }
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: ViewContext<'_>) -> Action<Message> {
        match message {
            Message::MessengerToggled(id) if cx.narrow => {
                if !self.pair.contains(&id) {
                    if self.pair.len() >= NARROW_COLUMNS {
                        self.pair.remove(0);
                    }
                    self.pair.push(id);
                }
                self.changed()
            }
            Message::MessengerToggled(id) => {
                match self.chosen.iter().position(|chosen| *chosen == id) {
                    Some(index) => drop(self.chosen.remove(index)),
                    None => self.chosen.push(id),
                }
                self.changed()
            }
            Message::ColumnsMoved(before) => {
                let is_back = before < self.before;
                self.before = before;
                // At the end, there is only the way back.
                Action::none().or_focus(if is_back {
                    "columns-on"
                } else {
                    "columns-back"
                })
            }
            Message::DifferencesToggled => {
                self.only_differences = !self.only_differences;
                self.changed()
            }
            Message::CellPressed(row, messenger) => {
                let pressed = Some((row, messenger));
                self.cell = if self.cell == pressed { None } else { pressed };
                self.presses += 1;
                Action::none()
            }
            Message::BasisDismissed => {
                let cell = self.cell.take();
                let cell = cell.map(|(row, messenger)| cell_name(&row, &messenger));
                Action::none().or_focus(cell.unwrap_or_default())
            }
            Message::CopyPressed(form) => {
                self.copied = Some(form);
                let text = self.comparison(cx).export(cx.locale.l10n, form);
                Action::run(iced::clipboard::write(text))
            }
            Message::Request(request) => Action::request(request),
            Message::Scrolled(offset) => {
                self.offset = offset;
                Action::none()
            }
        }
    }

    /// The table changed: what was copied is out of date.
    fn changed(&mut self) -> Action<Message> {
        self.copied = None;
        Action::none()
    }

    /// Restores the scroll offset after the widgets were built anew.
    pub fn restore<T: Send + 'static>(&self) -> Task<T> {
        operation::snap_to(TABLE, self.offset)
    }

    /// Escape closes what a cell rests on.
    pub(in crate::gui) fn escape(&mut self) -> Action<Message> {
        self.cell = None;
        Action::none()
    }

    /// Makes the table anew if there is to be something else in it, or in another language; so too the basis of the pressed cell.
    pub(in crate::gui) fn prepare(&mut self, cx: ViewContext<'_>) {
        let contents = Contents {
            language: cx.locale.l10n.language().to_owned(),
            messengers: self.compared(cx.narrow).to_vec(),
            only_differences: self.only_differences,
        };
        if !self.table.is_of(&contents) {
            self.table = Table::new(cx, contents, &self.comparison(cx));
        }
        self.basis = self.cell.as_ref().and_then(|cell| {
            let made = self.basis.take();
            made.filter(|basis| basis.is_of(cx.locale.l10n, cell))
                .or_else(|| Basis::new(cx, cell))
        });
    }

    fn compared(&self, narrow: bool) -> &[MessengerId] {
        if narrow { &self.pair } else { &self.chosen }
    }

    /// All columns of the table as it is to be.
    fn comparison<'a>(&self, cx: ViewContext<'a>) -> Comparison<'a> {
        let mut messengers: Vec<&Messenger> = self
            .compared(cx.narrow)
            .iter()
            .filter_map(|id| cx.catalog.messenger(id.as_str()))
            .collect();
        messengers.sort_by_key(|messenger| cx.catalog.index_of(&messenger.id));
        Comparison::new(
            cx.catalog,
            cx.locale.l10n,
            messengers,
            self.only_differences,
        )
    }

    /// The ids of the cells in view, for the arrow keys: row by row, each from the start of the line.
    pub(in crate::gui) fn focus_grid(&self, cx: ViewContext<'_>) -> Vec<Vec<String>> {
        let heads = &self.table.heads;
        let columns = table::columns(cx, heads.len(), self.before);
        let lines = self.table.lines.iter();
        lines
            .map(|line| {
                heads[columns.clone()]
                    .iter()
                    .map(|head| cell_name(&line.key, &head.messenger(cx).id))
                    .collect()
            })
            .collect()
    }

    fn shows(&self, id: &MessengerId, narrow: bool) -> bool {
        self.compared(narrow).contains(id)
    }

    /// `choices` are the messengers to choose from.
    pub fn view<'a>(
        &'a self,
        cx: ViewContext<'a>,
        choices: &[&'a Messenger],
    ) -> Element<'a, Message> {
        let locale = cx.locale;
        let lead = paragraph(
            locale,
            fl!(locale.l10n, "compare-lead"),
            Style::body().color(color::secondary),
        );
        let choice = self.choice(cx, choices);
        let mut tools = self.tools(cx);
        let other_columns = self.other_columns(cx);
        // In a small window the table needs the room: what can wait stands below its rows.
        let is_low = cx.height < ROOMY;
        let (top, below) = if cx.narrow || is_low {
            let columns = (!other_columns.is_empty()).then(|| in_lines(cx, other_columns));
            let below = column![lead, in_lines(cx, tools)];
            (column![choice].push(columns), Some(below.spacing(space::S)))
        } else {
            tools.extend(other_columns);
            let title = paragraph(locale, fl!(locale.l10n, "screen-compare"), Style::title());
            (column![title, lead, choice, in_lines(cx, tools)], None)
        };
        let table: Element<'a, Message> = if self.table.heads.is_empty() {
            column![paragraph(
                locale,
                fl!(locale.l10n, "compare-none"),
                Style::body()
            )]
            .push(below)
            .spacing(space::S)
            .into()
        } else {
            let part = Part::Table {
                name: fl!(locale.l10n, "screen-compare"),
                rows: self.table.lines.len() + 1,
                columns: self.table.heads.len() + 1,
            };
            let below = below.map(Element::from);
            let table = table::view(cx, &self.table, self.before, self.cell.as_ref(), below);
            semantic(part, table)
        };
        let top = selectable_aside(
            container(top.spacing(space::S)).id("compare-top"),
            Message::Request,
            cx.key_owner,
        );
        let basis = self.basis.as_ref();
        let content = column![top, container(table).height(Fill)]
            .push(basis.map(|basis| basis::view(cx, basis, self.presses)))
            .spacing(if is_low { space::S } else { space::M });
        let content = container(content).max_width(WIDTH);
        container(column![content].width(Fill).align_x(iced::Center))
            .padding([
                if cx.narrow { space::S } else { space::L },
                table::margin(cx),
            ])
            .height(Fill)
            .into()
    }

    /// The choice of the messengers in the table.
    fn choice<'a>(
        &'a self,
        cx: ViewContext<'a>,
        choices: &[&'a Messenger],
    ) -> Element<'a, Message> {
        let locale = cx.locale;
        let words = match (cx.narrow, choices.len() < cx.catalog.messengers().len()) {
            (true, _) => fl!(locale.l10n, "compare-choose-two"),
            (false, false) => fl!(locale.l10n, "compare-choose"),
            (false, true) => fl!(locale.l10n, "compare-choose-some", count = choices.len()),
        };
        let chips = choices.iter().map(|messenger| {
            let chip = chip(
                locale,
                &messenger.name,
                self.shows(&messenger.id, cx.narrow),
            )
            .id(format!("compare-{}", messenger.id));
            chip.on_press(Message::MessengerToggled(messenger.id.clone()))
                .into()
        });
        let content = column![
            paragraph(locale, &words, Style::small()),
            wrap(locale.direction, chips, [space::XS, space::XXS])
        ];
        semantic(Part::Group(words), content.spacing(space::XXS))
    }

    /// The switch for differences, the copy buttons, and the legend.
    fn tools<'a>(&'a self, cx: ViewContext<'a>) -> Vec<Element<'a, Message>> {
        let locale = cx.locale;
        let differences = chip(
            locale,
            &fl!(locale.l10n, "compare-only-differences"),
            self.only_differences,
        )
        .id("only-differences");
        let mut tools: Vec<Element<'a, Message>> =
            vec![differences.on_press(Message::DifferencesToggled).into()];
        for (form, id, name) in [
            (
                Form::Markdown,
                "copy-markdown",
                fl!(locale.l10n, "compare-copy-markdown"),
            ),
            (
                Form::Text,
                "copy-text",
                fl!(locale.l10n, "compare-copy-text"),
            ),
            (Form::Csv, "copy-csv", fl!(locale.l10n, "compare-copy-csv")),
        ] {
            let done = self.copied == Some(form);
            tools.push(
                copy_link(locale, done, &name)
                    .padding([4.0, 6.0])
                    .id(id)
                    .on_press(Message::CopyPressed(form))
                    .into(),
            );
        }
        let signs = Anchor::Evidence.into_glossary_entry(None, Message::Request);
        tools.push(glossary_link(
            locale,
            fl!(locale.l10n, "learn-levels-title"),
            Style::small(),
            signs,
        ));
        tools
    }

    /// The buttons that lead to the columns for which there is no room.
    fn other_columns<'a>(&self, cx: ViewContext<'a>) -> Vec<Element<'a, Message>> {
        let locale = cx.locale;
        let all = self.table.heads.len();
        let columns = table::columns(cx, all, self.before);
        let shown = columns.len();
        if shown == all {
            return Vec::new();
        }
        let (first, last) = (columns.start + 1, columns.end);
        let words = fl!(
            locale.l10n,
            "compare-columns",
            first = first,
            last = last,
            all = all
        );
        let back = chip_button(
            locale,
            Some(locale.direction.back_icon()),
            &fl!(locale.l10n, "compare-columns-back"),
        )
        .named(fl!(locale.l10n, "spoken-columns-back"))
        .id("columns-back");
        let on = chip_button(
            locale,
            Some(locale.direction.forward_icon()),
            &fl!(locale.l10n, "compare-columns-on"),
        )
        .named(fl!(locale.l10n, "spoken-columns-on"))
        .id("columns-on");
        let (before, next) = (
            columns.start.saturating_sub(shown),
            (columns.start + shown).min(all - shown),
        );
        vec![
            if columns.start > 0 {
                back.on_press(Message::ColumnsMoved(before))
            } else {
                back
            }
            .into(),
            container(label(locale, words, Style::small()))
                .padding([4.0, 0.0])
                .into(),
            if columns.end < all {
                on.on_press(Message::ColumnsMoved(next))
            } else {
                on
            }
            .into(),
        ]
    }
}

fn in_lines<'a>(cx: ViewContext<'a>, tools: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    wrap(cx.locale.direction, tools, [space::XS, space::XXS])
}
