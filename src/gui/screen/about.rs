//! About: what this is, where its facts come from, under which licences, and what it does and doesn't do.

use iced::widget::{column, container, operation, scrollable};
use iced::{Element, Fill, Task};

use super::anchor::Anchor;
use super::context::ViewContext;
use crate::catalog::LinkId;
use crate::fl;
use crate::gui::theme::space;
use crate::gui::widget::Locale;
use crate::gui::widget::button::{Kind, button};
use crate::gui::widget::card::card;
use crate::gui::widget::description::Role;
use crate::gui::widget::glossary_link::glossary_text_link;
use crate::gui::widget::link::{OnLink, text_link};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::text::{Style, label, paragraph};

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
    LinkDetailsRequested(LinkId),
    /// Something that is explained elsewhere was pressed.
    TermPressed(Anchor),
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
    Explain(Anchor),
    /// Show the list of keys.
    ShowKeys,
    /// Remember how far the screen is scrolled, and repaint the window.
    Scrolled(f32),
}

/// What happens to the links of the screen.
const ON_LINK: OnLink<Message> = OnLink {
    pressed: Message::LinkPressed,
    asked: Message::LinkDetailsRequested,
};

/// Takes note of what happened.
pub fn update(message: Message) -> Action {
    match message {
        Message::LinkPressed(link) => Action::Open(link),
        Message::LinkDetailsRequested(link) => Action::Ask(link),
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
pub fn view(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let content = column![
        paragraph(locale, fl!(locale.l10n, "app-name"), Style::title(locale)),
        paragraph(locale, fl!(locale.l10n, "about-lead"), Style::lead(locale)),
        versions(cx),
        promises(locale),
        attribution(cx),
        licences(cx),
    ]
    .spacing(space::M);
    let centred = container(
        column![container(content).max_width(COLUMN_WIDTH)]
            .width(Fill)
            .align_x(iced::Center),
    );
    let margin = if cx.narrow { space::M } else { space::XL };
    scroll(
        locale,
        centred.padding([space::XL, margin]).into(),
        ABOUT,
        Message::Scrolled,
    )
}

fn versions(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let lines = column![
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-version",
                version = env!("CARGO_PKG_VERSION")
            ),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-edition",
                date = locale.l10n.date(cx.catalog.edition)
            ),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-reviewed",
                date = locale.l10n.date(cx.catalog.reviewed)
            ),
            Style::body(locale)
        ),
    ];
    card(
        locale,
        &fl!(locale.l10n, "about-versions-title"),
        lines.spacing(space::XXS),
    )
}

fn promises<'a>(locale: Locale<'_>) -> Element<'a, Message> {
    let keys = label(
        locale,
        fl!(locale.l10n, "about-keys"),
        Style::body(locale).color(locale.palette.accent),
    );
    let lines = column![
        paragraph(
            locale,
            fl!(locale.l10n, "about-no-connection"),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-remembers"),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-no-affiliation"),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-own-research"),
            Style::body(locale)
        ),
        button(locale, Kind::Link, keys)
            .id("about-keys")
            .role(Role::Button, None)
            .on_press(Message::KeysPressed),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "about-promises-title"), lines)
}

fn attribution(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let date = locale.l10n.date(cx.catalog.edition);
    let text = fl!(locale.l10n, "about-attribution", date = date);
    let page = fl!(locale.l10n, "about-page-link");
    let content = column![
        paragraph(locale, text, Style::body(locale)),
        text_link(
            locale,
            cx.catalog,
            cx.catalog.source_page,
            &page,
            Style::body(locale),
            ON_LINK
        ),
        explained(
            locale,
            fl!(locale.l10n, "learn-levels-title"),
            Anchor::Evidence
        ),
        explained(
            locale,
            fl!(locale.l10n, "learn-criteria-title"),
            Anchor::Criteria
        ),
    ]
    .spacing(space::XS)
    .width(Fill)
    .align_x(locale.direction.start());
    card(
        locale,
        &fl!(locale.l10n, "about-attribution-title"),
        content,
    )
}

/// A link to what Learn says about something.
fn explained<'a>(locale: Locale<'_>, words: String, place: Anchor) -> Element<'a, Message> {
    glossary_text_link(
        locale,
        words,
        Style::body(locale),
        place.into_term(None, Message::TermPressed),
    )
}

fn licences(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let licence = fl!(locale.l10n, "about-licence-link");
    let lines = column![
        paragraph(
            locale,
            fl!(locale.l10n, "about-licence-code"),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-licence-words"),
            Style::body(locale)
        ),
        text_link(
            locale,
            cx.catalog,
            cx.catalog.licence,
            &licence,
            Style::body(locale),
            ON_LINK
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-licence-fonts"),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-licence-icons"),
            Style::body(locale)
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-trademarks"),
            Style::body(locale)
        ),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "about-licences-title"), lines)
}
