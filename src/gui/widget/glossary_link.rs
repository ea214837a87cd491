//! Words that are explained elsewhere: a short explanation as a tooltip, the whole of it where a press leads.

use iced::{Color, Element};

use super::Locale;
use super::badge;
use super::button::{Button, Kind, button};
use super::text::{Style, label};
use super::tooltip::tooltip;
use crate::gui::anchor::Anchor;
use crate::gui::icon::Icon;
use crate::gui::request::Request;

/// Where a term leads, and what it says about itself.
#[derive(Debug, Clone)]
pub struct Term<Message> {
    /// Its name, by which it can be given the focus and found by tests.
    pub id: String,
    /// What its tooltip says; nothing without one.
    pub about: Option<String>,
    /// What a press means.
    pub on_press: Message,
}

impl Anchor {
    /// A term that leads here, with what its tooltip says.
    pub fn into_term<Message>(
        self,
        about: Option<String>,
        on_request: fn(Request) -> Message,
    ) -> Term<Message> {
        Term {
            id: self.term(),
            about,
            on_press: on_request(Request::Explain(self)),
        }
    }
}

/// A term among words.
pub fn term<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
    term: Term<Message>,
) -> Element<'a, Message> {
    let button = button(locale, Kind::Term, label(locale, words, style))
        .id(term.id)
        .on_press(term.on_press);
    explained(locale, button, term.about)
}

/// A term as a badge in this colour, with a sign before the words if there is one.
pub fn glossary_badge<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    words: &str,
    color: Color,
    term: Term<Message>,
) -> Element<'a, Message> {
    let button = button(
        locale,
        Kind::Badge,
        badge::content(locale, sign, words, color),
    )
    .line(badge::line(locale, sign, color));
    explained(
        locale,
        button.id(term.id).on_press(term.on_press),
        term.about,
    )
}

/// A link to an explanation.
pub fn glossary_text_link<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
    term: Term<Message>,
) -> Element<'a, Message> {
    let words = label(locale, words, style.color(locale.palette.accent));
    let button = button(locale, Kind::Link, words)
        .id(term.id)
        .on_press(term.on_press);
    explained(locale, button, term.about)
}

fn explained<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    button: Button<'a, Message>,
    about: Option<String>,
) -> Element<'a, Message> {
    match about {
        Some(about) => tooltip(locale, button, [about]),
        None => button.into(),
    }
}
