//! About: what this is, where its facts come from, under which licences, and what it does and doesn't do.

use iced::widget::{Column, column, container};
use iced::{Element, Fill};

use super::guide::{Frame, scrolling};
use crate::catalog::{Level, LinkId};
use crate::fl;
use crate::names;
use crate::theme::space;
use crate::widget::Look;
use crate::widget::card::{card, separated};
use crate::widget::level;
use crate::widget::link::{OnLink, sources, text_link};
use crate::widget::words::{Style, paragraph};

/// The widest the text gets, in logical pixels.
const COLUMN_WIDTH: f32 = 740.0;
/// Name of the screen for tests and for scrolling.
pub const ABOUT: &str = "about";

/// What happened on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A link was pressed.
    LinkPressed(LinkId),
    /// More is wanted of a link: its address, its code.
    LinkAsked(LinkId),
    /// The screen was scrolled.
    Scrolled,
}

/// What the application has to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Open a link.
    Open(LinkId),
    /// Show a link's code and address.
    Ask(LinkId),
    /// Repaint the window.
    Scrolled,
}

/// What happens to the links of the screen.
const ON_LINK: OnLink<Message> = OnLink { pressed: Message::LinkPressed, asked: Message::LinkAsked };

/// Takes note of what happened.
#[must_use]
pub fn update(message: Message) -> Action {
    match message {
        Message::LinkPressed(link) => Action::Open(link),
        Message::LinkAsked(link) => Action::Ask(link),
        Message::Scrolled => Action::Scrolled,
    }
}

/// The screen.
#[must_use]
pub fn view(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let content = column![
        paragraph(look, fl!(look.words, "app-name"), Style::title(look)),
        paragraph(look, fl!(look.words, "about-lead"), Style::lead(look)),
        versions(frame),
        promises(look),
        levels(look),
        criteria(frame),
        attribution(frame),
        changes(frame),
        licences(frame),
    ]
    .spacing(space::M);
    let centred = container(column![container(content).max_width(COLUMN_WIDTH)].width(Fill).align_x(iced::Center));
    let margin = if frame.narrow { space::M } else { space::XL };
    scrolling(look, centred.padding([space::XL, margin]).into(), ABOUT, |_| Message::Scrolled)
}

fn versions(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let lines = column![
        paragraph(look, fl!(look.words, "about-version", version = env!("CARGO_PKG_VERSION")), Style::body(look)),
        paragraph(look, fl!(look.words, "about-edition", date = look.words.date(frame.catalog.edition)), Style::body(look)),
        paragraph(look, fl!(look.words, "about-reviewed", date = look.words.date(frame.catalog.reviewed)), Style::body(look)),
    ];
    card(look, &fl!(look.words, "about-versions-title"), lines.spacing(space::XXS))
}

fn promises<'a>(look: Look<'_>) -> Element<'a, Message> {
    let lines = column![
        paragraph(look, fl!(look.words, "about-no-connection"), Style::body(look)),
        paragraph(look, fl!(look.words, "about-remembers"), Style::body(look)),
        paragraph(look, fl!(look.words, "about-no-affiliation"), Style::body(look)),
        paragraph(look, fl!(look.words, "about-own-research"), Style::body(look)),
    ];
    card(look, &fl!(look.words, "about-promises-title"), lines.spacing(space::S))
}

/// What the signs mean.
fn levels<'a>(look: Look<'_>) -> Element<'a, Message> {
    let meanings = [
        (Level::Yes, fl!(look.words, "level-yes-about")),
        (Level::Implied, fl!(look.words, "level-implied-about")),
        (Level::Partly, fl!(look.words, "level-partly-about")),
        (Level::No, fl!(look.words, "level-no-about")),
        (Level::NotStated, fl!(look.words, "level-not-stated-about")),
    ];
    let rows = meanings.into_iter().map(|(known, about)| {
        let words =
            column![paragraph(look, names::level(look.words, known), Style::strong(look)), paragraph(look, about, Style::small(look)),];
        look.direction.row(vec![level::sign(look, known).into(), words.into()]).spacing(space::S).align_y(iced::Center).into()
    });
    card(look, &fl!(look.words, "about-levels-title"), Column::with_children(rows).spacing(space::S))
}

fn attribution(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let date = look.words.date(frame.catalog.edition);
    let text = fl!(look.words, "about-attribution", date = date);
    let page = fl!(look.words, "about-page-link");
    let content = column![
        paragraph(look, text, Style::body(look)),
        text_link(look, frame.catalog, frame.catalog.page, &page, Style::body(look), ON_LINK),
        paragraph(look, fl!(look.words, "about-criteria"), Style::body(look)),
    ]
    .spacing(space::XS)
    .width(Fill)
    .align_x(look.direction.start());
    card(look, &fl!(look.words, "about-attribution-title"), content)
}

/// What each criterion means, and why it matters.
fn criteria(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let items = frame.catalog.criteria.iter().map(|criterion| {
        let mut words = column![
            paragraph(look, look.words.text(&criterion.term.name), Style::strong(look)),
            paragraph(look, look.words.text(&criterion.term.about), Style::body(look)),
        ];
        if !criterion.sources.is_empty() {
            words = words.push(sources(look, frame.catalog, &criterion.sources, ON_LINK));
        }
        words.into()
    });
    card(look, &fl!(look.words, "about-criteria-title"), separated(look, items.collect()))
}

/// What changed for the page as a whole, the newest first.
fn changes(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let notes = frame.catalog.changes.iter().rev().map(|change| {
        column![
            paragraph(look, look.words.date(change.date), Style::small(look).semibold()),
            paragraph(look, look.words.text(&change.text), Style::body(look)),
            sources(look, frame.catalog, &change.sources, ON_LINK),
        ]
        .into()
    });
    card(look, &fl!(look.words, "about-changes-title"), separated(look, notes.collect()))
}

fn licences(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let licence = fl!(look.words, "about-licence-link");
    let lines = column![
        paragraph(look, fl!(look.words, "about-licence-code"), Style::body(look)),
        paragraph(look, fl!(look.words, "about-licence-words"), Style::body(look)),
        text_link(look, frame.catalog, frame.catalog.licence, &licence, Style::body(look), ON_LINK),
        paragraph(look, fl!(look.words, "about-licence-fonts"), Style::body(look)),
        paragraph(look, fl!(look.words, "about-licence-icons"), Style::body(look)),
        paragraph(look, fl!(look.words, "about-trademarks"), Style::body(look)),
    ];
    let lines = lines.spacing(space::S).width(Fill).align_x(look.direction.start());
    card(look, &fl!(look.words, "about-licences-title"), lines)
}
