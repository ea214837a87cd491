//! Words that are explained elsewhere: a short explanation as a tooltip, the whole of it where a press leads.

use iced::{Color, Element};

use super::Look;
use super::badge;
use super::pressable::{Kind, Pressable, pressable};
use super::tip::tip;
use super::words::{Style, label};
use crate::icon::Icon;

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

/// A term among words.
pub fn term<'a, Message: Clone + 'a>(
    look: Look<'_>,
    words: impl AsRef<str>,
    style: Style,
    term: Term<Message>,
) -> Element<'a, Message> {
    let button = pressable(look, Kind::Term, label(look, words, style))
        .id(term.id)
        .on_press(term.on_press);
    explained(look, button, term.about)
}

/// A term as a badge in this colour, with a sign before the words if there is one.
pub fn term_badge<'a, Message: Clone + 'a>(
    look: Look<'_>,
    sign: Option<Icon>,
    words: &str,
    color: Color,
    term: Term<Message>,
) -> Element<'a, Message> {
    let button = pressable(look, Kind::Badge, badge::content(look, sign, words, color))
        .line(badge::line(look, sign, color));
    explained(look, button.id(term.id).on_press(term.on_press), term.about)
}

/// A link to an explanation.
pub fn term_link<'a, Message: Clone + 'a>(
    look: Look<'_>,
    words: impl AsRef<str>,
    style: Style,
    term: Term<Message>,
) -> Element<'a, Message> {
    let words = label(look, words, style.color(look.colors.accent));
    let button = pressable(look, Kind::Link, words)
        .id(term.id)
        .on_press(term.on_press);
    explained(look, button, term.about)
}

fn explained<'a, Message: Clone + 'a>(
    look: Look<'_>,
    button: Pressable<'a, Message>,
    about: Option<String>,
) -> Element<'a, Message> {
    match about {
        Some(about) => tip(look, button, [about]),
        None => button.into(),
    }
}
