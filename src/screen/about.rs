//! About: what this is, where its facts come from, under which licences, and what it does and doesn't do.

use iced::widget::{column, container, operation, scrollable};
use iced::{Element, Fill, Task};

use super::guide::{Frame, scrolling};
use super::learn::Place;
use crate::catalog::LinkId;
use crate::fl;
use crate::theme::space;
use crate::widget::Look;
use crate::widget::card::card;
use crate::widget::description::Role;
use crate::widget::link::{OnLink, text_link};
use crate::widget::pressable::{Kind, pressable};
use crate::widget::term::term_link;
use crate::widget::words::{Style, label, paragraph};

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
    /// Something that is explained elsewhere was pressed.
    TermPressed(Place),
    /// The list of keys was asked for.
    KeysPressed,
    /// The screen was scrolled to this part of its way.
    Scrolled(f32),
}

/// What the application has to do about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Open a link.
    Open(LinkId),
    /// Show a link's code and address.
    Ask(LinkId),
    /// Explain a term.
    Explain(Place),
    /// Show the list of keys.
    ShowKeys,
    /// Remember how far the screen is scrolled, and repaint the window.
    Scrolled(f32),
}

/// What happens to the links of the screen.
const ON_LINK: OnLink<Message> = OnLink {
    pressed: Message::LinkPressed,
    asked: Message::LinkAsked,
};

/// Takes note of what happened.
#[must_use]
pub fn update(message: Message) -> Action {
    match message {
        Message::LinkPressed(link) => Action::Open(link),
        Message::LinkAsked(link) => Action::Ask(link),
        Message::TermPressed(place) => Action::Explain(place),
        Message::KeysPressed => Action::ShowKeys,
        Message::Scrolled(offset) => Action::Scrolled(offset),
    }
}

/// What brings the screen back to this part of its way, after the window was built anew.
pub fn restore<T: Send + 'static>(offset: f32) -> Task<T> {
    operation::snap_to(ABOUT, scrollable::RelativeOffset { x: 0.0, y: offset })
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
        attribution(frame),
        licences(frame),
    ]
    .spacing(space::M);
    let centred = container(
        column![container(content).max_width(COLUMN_WIDTH)]
            .width(Fill)
            .align_x(iced::Center),
    );
    let margin = if frame.narrow { space::M } else { space::XL };
    scrolling(
        look,
        centred.padding([space::XL, margin]).into(),
        ABOUT,
        Message::Scrolled,
    )
}

fn versions(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let lines = column![
        paragraph(
            look,
            fl!(
                look.words,
                "about-version",
                version = env!("CARGO_PKG_VERSION")
            ),
            Style::body(look)
        ),
        paragraph(
            look,
            fl!(
                look.words,
                "about-edition",
                date = look.words.date(frame.catalog.edition)
            ),
            Style::body(look)
        ),
        paragraph(
            look,
            fl!(
                look.words,
                "about-reviewed",
                date = look.words.date(frame.catalog.reviewed)
            ),
            Style::body(look)
        ),
    ];
    card(
        look,
        &fl!(look.words, "about-versions-title"),
        lines.spacing(space::XXS),
    )
}

fn promises<'a>(look: Look<'_>) -> Element<'a, Message> {
    let keys = label(
        look,
        fl!(look.words, "about-keys"),
        Style::body(look).color(look.colors.accent),
    );
    let lines = column![
        paragraph(
            look,
            fl!(look.words, "about-no-connection"),
            Style::body(look)
        ),
        paragraph(look, fl!(look.words, "about-remembers"), Style::body(look)),
        paragraph(
            look,
            fl!(look.words, "about-no-affiliation"),
            Style::body(look)
        ),
        paragraph(
            look,
            fl!(look.words, "about-own-research"),
            Style::body(look)
        ),
        pressable(look, Kind::Link, keys)
            .id("about-keys")
            .role(Role::Button, None)
            .on_press(Message::KeysPressed),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(look.direction.start());
    card(look, &fl!(look.words, "about-promises-title"), lines)
}

fn attribution(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let date = look.words.date(frame.catalog.edition);
    let text = fl!(look.words, "about-attribution", date = date);
    let page = fl!(look.words, "about-page-link");
    let content = column![
        paragraph(look, text, Style::body(look)),
        text_link(
            look,
            frame.catalog,
            frame.catalog.page,
            &page,
            Style::body(look),
            ON_LINK
        ),
        explained(look, fl!(look.words, "learn-levels-title"), Place::Evidence),
        explained(
            look,
            fl!(look.words, "learn-criteria-title"),
            Place::Criteria
        ),
    ]
    .spacing(space::XS)
    .width(Fill)
    .align_x(look.direction.start());
    card(look, &fl!(look.words, "about-attribution-title"), content)
}

/// A link to what Learn says about something.
fn explained<'a>(look: Look<'_>, words: String, place: Place) -> Element<'a, Message> {
    term_link(
        look,
        words,
        Style::body(look),
        place.into_term(None, Message::TermPressed),
    )
}

fn licences(frame: Frame<'_>) -> Element<'_, Message> {
    let look = frame.look;
    let licence = fl!(look.words, "about-licence-link");
    let lines = column![
        paragraph(
            look,
            fl!(look.words, "about-licence-code"),
            Style::body(look)
        ),
        paragraph(
            look,
            fl!(look.words, "about-licence-words"),
            Style::body(look)
        ),
        text_link(
            look,
            frame.catalog,
            frame.catalog.licence,
            &licence,
            Style::body(look),
            ON_LINK
        ),
        paragraph(
            look,
            fl!(look.words, "about-licence-fonts"),
            Style::body(look)
        ),
        paragraph(
            look,
            fl!(look.words, "about-licence-icons"),
            Style::body(look)
        ),
        paragraph(look, fl!(look.words, "about-trademarks"), Style::body(look)),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(look.direction.start());
    card(look, &fl!(look.words, "about-licences-title"), lines)
}
