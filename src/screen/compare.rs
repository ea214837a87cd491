//! Compare: messengers side by side, each cell with what it rests on.

use iced::widget::{Column, Space, column, container};
use iced::{Element, Fill, Padding};

use super::guide::{Frame, scrolling};
use crate::catalog::{Assessment, Catalog, CriterionId, LinkId, Messenger, MessengerId};
use crate::comparison::{Cell, Comparison, Form, Row, Subject, cell_words, group_name, subject_name};
use crate::icon::{Icon, icon};
use crate::theme::space;
use crate::widget::Look;
use crate::widget::card::{card, framed, separator};
use crate::widget::chip::chip;
use crate::widget::flow::flow;
use crate::widget::level;
use crate::widget::link::{OnLink, sources};
use crate::widget::pressable::{Kind, pressable};
use crate::widget::tile::tile;
use crate::widget::words::{Style, centred, label, paragraph};
use crate::{fl, names};

/// Name of the table for tests and for scrolling.
pub const TABLE: &str = "comparison";
/// The widest the table gets, in logical pixels.
const WIDTH: f32 = 1080.0;
/// Width of the first column, in logical pixels: in a wide and in a narrow window.
const FIRST: [f32; 2] = [230.0, 130.0];
/// Room between the frame of the table and its content, in logical pixels.
const FRAME_PADDING: f32 = 16.0;
/// How many messengers a narrow window shows side by side.
const NARROW_COLUMNS: usize = 2;

/// What happens to the links of the screen.
const ON_LINK: OnLink<Message> = OnLink { pressed: Message::LinkPressed, asked: Message::LinkAsked };

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct Compare {
    /// The messengers that are left out.
    hidden: Vec<MessengerId>,
    /// The messengers that a narrow window shows, the one chosen last at the end.
    pair: Vec<MessengerId>,
    only_differences: bool,
    cell: Option<(CriterionId, MessengerId)>,
    copied: Option<Form>,
}

/// What happened on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A messenger was put into the table, or taken out of it.
    MessengerToggled(MessengerId),
    /// “Only differences” was pressed.
    DifferencesToggled,
    /// A cell was pressed.
    CellPressed(CriterionId, MessengerId),
    /// What a cell rests on was dismissed.
    BasisDismissed,
    /// The comparison is to be copied.
    CopyPressed(Form),
    /// A source was pressed.
    LinkPressed(LinkId),
    /// More is wanted of a link: its address, its code.
    LinkAsked(LinkId),
    /// The table was scrolled.
    Scrolled,
}

/// What the application has to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Open a link.
    Open(LinkId),
    /// Show a link's code and address.
    Ask(LinkId),
    /// Copy the comparison in this form.
    Copy(Form),
    /// Repaint the window.
    Scrolled,
}

impl Compare {
    /// The screen with all messengers of the catalogue.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let pair = catalog.messengers().iter().take(NARROW_COLUMNS).map(|messenger| messenger.id.clone()).collect();
        Self { hidden: Vec::new(), pair, only_differences: false, cell: None, copied: None }
    }

    /// Takes note of what happened in a window of this width.
    pub fn update(&mut self, message: Message, narrow: bool) -> Action {
        match message {
            Message::MessengerToggled(id) if narrow => {
                if !self.pair.contains(&id) {
                    self.pair.remove(0);
                    self.pair.push(id);
                }
                self.changed()
            }
            Message::MessengerToggled(id) => {
                match self.hidden.iter().position(|hidden| *hidden == id) {
                    Some(place) => drop(self.hidden.remove(place)),
                    None => self.hidden.push(id),
                }
                self.changed()
            }
            Message::DifferencesToggled => {
                self.only_differences = !self.only_differences;
                self.changed()
            }
            Message::CellPressed(criterion, messenger) => {
                let pressed = Some((criterion, messenger));
                self.cell = if self.cell == pressed { None } else { pressed };
                Action::None
            }
            Message::BasisDismissed => {
                self.cell = None;
                Action::None
            }
            Message::CopyPressed(form) => {
                self.copied = Some(form);
                Action::Copy(form)
            }
            Message::LinkPressed(link) => Action::Open(link),
            Message::LinkAsked(link) => Action::Ask(link),
            Message::Scrolled => Action::Scrolled,
        }
    }

    /// Another table: what was copied is not it any more.
    fn changed(&mut self) -> Action {
        self.copied = None;
        Action::None
    }

    /// Closes what is open, and says whether anything was.
    pub fn dismiss(&mut self) -> bool {
        self.cell.take().is_some()
    }

    /// The table as it stands.
    #[must_use]
    pub fn comparison<'a>(&self, frame: Frame<'a>) -> Comparison<'a> {
        let shown = |messenger: &&Messenger| self.shows(&messenger.id, frame.narrow);
        let messengers = frame.catalog.messengers().iter().filter(shown).collect();
        Comparison::new(frame.catalog, frame.look.words, messengers, self.only_differences)
    }

    fn shows(&self, id: &MessengerId, narrow: bool) -> bool {
        if narrow { self.pair.contains(id) } else { !self.hidden.contains(id) }
    }

    /// The screen.
    #[must_use]
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let comparison = self.comparison(frame);
        let margin = if frame.narrow { space::M } else { space::XL };
        let top = column![
            paragraph(look, fl!(look.words, "screen-compare"), Style::title(look)),
            paragraph(look, fl!(look.words, "compare-lead"), Style::body(look).color(look.colors.secondary)),
            self.choice(frame),
            self.tools(frame),
        ]
        .spacing(space::S);
        let table: Element<'a, Message> = if comparison.messengers.is_empty() {
            paragraph(look, fl!(look.words, "compare-none"), Style::body(look))
        } else {
            let widths = Widths::of(frame, comparison.messengers.len(), margin);
            let head = container(head(frame, widths, &comparison.messengers)).padding(frame_padding(look, space::S));
            let body = container(body(frame, widths, &comparison)).padding(frame_padding(look, 0.0));
            framed(look, column![head, separator(look), scrolling(look, body.into(), TABLE, |_| Message::Scrolled)].into())
        };
        let mut content = column![top, container(table).height(Fill)].spacing(space::M);
        if let Some(basis) = self.basis(frame) {
            content = content.push(basis);
        }
        let content = container(content).max_width(WIDTH);
        container(column![content].width(Fill).align_x(iced::Center)).padding([space::L, margin]).height(Fill).into()
    }

    /// Which messengers stand in the table.
    fn choice<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let words = if frame.narrow { fl!(look.words, "compare-choose-two") } else { fl!(look.words, "compare-choose") };
        let chips = frame.catalog.messengers().iter().map(|messenger| {
            let shown = self.shows(&messenger.id, frame.narrow);
            let message = Message::MessengerToggled(messenger.id.clone());
            chip(look, &messenger.name, shown).id(format!("compare-{}", messenger.id)).on_press(message).into()
        });
        column![paragraph(look, words, Style::small(look)), flow(look.direction, chips.collect()).spacing(space::XS, space::XXS)]
            .spacing(space::XXS)
            .into()
    }

    /// Only differences; copy.
    fn tools<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let look = frame.look;
        let differences = fl!(look.words, "compare-only-differences");
        let differences = chip(look, &differences, self.only_differences).id("only-differences").on_press(Message::DifferencesToggled);
        let mut tools: Vec<Element<'a, Message>> = vec![differences.into()];
        for (form, id, name) in [
            (Form::Markdown, "copy-markdown", fl!(look.words, "compare-copy-markdown")),
            (Form::Text, "copy-text", fl!(look.words, "compare-copy-text")),
            (Form::Csv, "copy-csv", fl!(look.words, "compare-copy-csv")),
        ] {
            let done = self.copied == Some(form);
            let (sign, name) = if done { (Icon::Check, fl!(look.words, "copied")) } else { (Icon::Copy, name) };
            let words = label(look, name, Style::small(look).color(look.colors.accent));
            let content = vec![icon(sign, 13.0, look.colors.accent).into(), words.into()];
            let content = look.direction.row(content).spacing(space::XXS).align_y(iced::Center);
            tools.push(pressable(look, Kind::Link, content).padding([4.0, 6.0]).id(id).on_press(Message::CopyPressed(form)).into());
        }
        flow(look.direction, tools).spacing(space::XS, space::XXS).into()
    }

    /// What the pressed cell rests on.
    fn basis<'a>(&self, frame: Frame<'a>) -> Option<Element<'a, Message>> {
        let look = frame.look;
        let (criterion, messenger) = self.cell.as_ref()?;
        let messenger = frame.catalog.messenger(messenger.as_str())?;
        let name = frame.catalog.criteria.iter().find(|known| known.term.id == *criterion)?;
        let assessment = messenger.assessments.iter().find(|known| known.criterion == *criterion)?;
        let criterion = look.words.inline(&look.words.text(&name.term.name));
        let title = fl!(look.words, "compare-basis", criterion = criterion, name = messenger.name.as_str());
        let (note, rests_on) = basis_of(frame, assessment);
        let mut words = column![paragraph(look, note, Style::body(look))].spacing(space::XXS).width(Fill);
        if !rests_on.is_empty() {
            words = words.push(sources(look, frame.catalog, rests_on, ON_LINK));
        }
        let close = pressable(look, Kind::Plain, icon(Icon::X, 16.0, look.colors.secondary))
            .padding(space::XS)
            .id("basis-close")
            .named(fl!(look.words, "close"));
        let close = close.on_press(Message::BasisDismissed).into();
        let content = vec![level::sign(look, assessment.level()).into(), words.into(), close];
        let content = look.direction.row(content).spacing(space::S).align_y(iced::Center);
        Some(container(card(look, &title, content)).padding([space::S, 0.0]).id("basis").into())
    }
}

/// The level with its note, and what it rests on.
fn basis_of<'a>(frame: Frame<'a>, assessment: &'a Assessment) -> (String, &'a [LinkId]) {
    let words = frame.look.words;
    let level = names::level(words, assessment.level());
    match (&assessment.now, &assessment.note) {
        (Some(now), _) => {
            let (note, date) = (words.inline(&words.text(&now.note)), words.date(now.since));
            (fl!(words, "glance-note-since", level = level, note = note, date = date), &now.sources)
        }
        (None, Some(note)) => (fl!(words, "glance-note", level = level, note = words.inline(&words.text(note))), &assessment.sources),
        (None, None) => (fl!(words, "level-not-stated-about"), &assessment.sources),
    }
}

/// The room between the frame of the table and its content; the scrollbar finds its place in it.
fn frame_padding(look: Look<'_>, above_and_below: f32) -> Padding {
    look.direction.padding(above_and_below, FRAME_PADDING, above_and_below, FRAME_PADDING)
}

/// Widths of the columns, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct Widths {
    first: f32,
    other: f32,
}

impl Widths {
    fn of(frame: Frame<'_>, columns: usize, margin: f32) -> Self {
        let first = FIRST[usize::from(frame.narrow)];
        let whole = (frame.width - 2.0 * margin).min(WIDTH) - 2.0 * FRAME_PADDING;
        #[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
        let other = ((whole - first) / columns as f32).floor();
        Self { first, other }
    }
}

/// The names of the messengers, which stay in view.
fn head<'a>(frame: Frame<'a>, widths: Widths, messengers: &[&'a Messenger]) -> Element<'a, Message> {
    let look = frame.look;
    let columns = messengers.iter().map(|messenger| {
        let name = centred(look, &messenger.name, Style::small(look).color(look.colors.text).semibold());
        container(column![tile(messenger, 32.0), name].spacing(space::XXS).align_x(iced::Center)).center_x(widths.other).into()
    });
    let first = Space::new().width(widths.first).into();
    look.direction.row(std::iter::once(first).chain(columns).collect()).align_y(iced::Alignment::End).into()
}

/// All rows, with the name of a group before its first.
fn body<'a>(frame: Frame<'a>, widths: Widths, comparison: &Comparison<'a>) -> Element<'a, Message> {
    let look = frame.look;
    let mut list = Column::new();
    let mut last = String::new();
    for row in &comparison.rows {
        let group = group_name(look.words, row.subject);
        if group != last {
            let title = paragraph(look, &group, Style::group(look));
            list = list.push(container(title).padding(look.direction.padding(space::S, 0.0, space::XXS, 0.0)));
            last = group;
        }
        list = list.push(line(frame, widths, &comparison.messengers, row)).push(separator(look));
    }
    list.into()
}

fn line<'a>(frame: Frame<'a>, widths: Widths, messengers: &[&'a Messenger], row: &Row<'a>) -> Element<'a, Message> {
    let look = frame.look;
    let name = paragraph(look, subject_name(look.words, row.subject), Style::body(look));
    let first = container(name).width(widths.first).padding(look.direction.padding(0.0, space::XS, 0.0, 0.0)).into();
    let cells = messengers.iter().zip(&row.cells).map(|(messenger, value)| cell(frame, widths, messenger, row.subject, value));
    let line = look.direction.row(std::iter::once(first).chain(cells).collect()).align_y(iced::Center);
    container(line).padding([space::XXS, 0.0]).into()
}

fn cell<'a>(frame: Frame<'a>, widths: Widths, messenger: &Messenger, subject: Subject<'_>, cell: &Cell) -> Element<'a, Message> {
    let look = frame.look;
    let words = centred(look, cell_words(look.words, cell), Style::small(look));
    let content: Element<'a, Message> = match (cell, subject) {
        (Cell::Level(level), Subject::Criterion(criterion)) => {
            let content = column![level::sign(look, *level), words].align_x(iced::Center).width(Fill);
            pressable(look, Kind::Item, content)
                .padding(space::XXS)
                .width(Fill)
                .id(format!("cell-{}-{}", criterion.term.id, messenger.id))
                .on_press(Message::CellPressed(criterion.term.id.clone(), messenger.id.clone()))
                .into()
        }
        _ => words,
    };
    container(content).center_x(widths.other).padding([0.0, 2.0]).into()
}
