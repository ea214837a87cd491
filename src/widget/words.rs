//! Text. The only place where translated words become widgets, so that their direction is always settled.

use std::ops::Range;

use iced::widget::container;
use iced::{Color, Element, Fill, Font};

use super::Look;
use super::prose::Prose;
use crate::theme::{BOLD, REGULAR, SEMIBOLD, size};

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    size: f32,
    font: Font,
    color: Color,
    line_height: f32,
}

impl Style {
    /// The name of a messenger, the title of a screen.
    #[must_use]
    pub fn title(look: Look<'_>) -> Self {
        Self {
            size: size::TITLE,
            font: BOLD,
            color: look.colors.text,
            line_height: 1.2,
        }
    }

    /// The title of a card.
    #[must_use]
    pub fn heading(look: Look<'_>) -> Self {
        Self {
            size: size::LEAD,
            font: BOLD,
            color: look.colors.text,
            line_height: 1.3,
        }
    }

    /// A paragraph that stands out.
    #[must_use]
    pub fn lead(look: Look<'_>) -> Self {
        Self {
            size: size::LEAD,
            font: REGULAR,
            color: look.colors.text,
            line_height: 1.5,
        }
    }

    /// Ordinary text.
    #[must_use]
    pub fn body(look: Look<'_>) -> Self {
        Self {
            size: size::BODY,
            font: REGULAR,
            color: look.colors.text,
            line_height: 1.5,
        }
    }

    /// The name of an entry.
    #[must_use]
    pub fn strong(look: Look<'_>) -> Self {
        Self {
            size: size::BODY,
            font: SEMIBOLD,
            color: look.colors.text,
            line_height: 1.4,
        }
    }

    /// A caption.
    #[must_use]
    pub fn small(look: Look<'_>) -> Self {
        Self {
            size: size::SMALL,
            font: REGULAR,
            color: look.colors.secondary,
            line_height: 1.45,
        }
    }

    /// The title of a group in a list.
    #[must_use]
    pub fn group(look: Look<'_>) -> Self {
        Self {
            size: size::SMALL,
            font: BOLD,
            color: look.colors.secondary,
            line_height: 1.45,
        }
    }

    /// In another colour.
    #[must_use]
    pub fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// Semibold.
    #[must_use]
    pub fn semibold(self) -> Self {
        Self {
            font: SEMIBOLD,
            ..self
        }
    }
}

/// Words as wide as they are: inside buttons, badges and rows.
///
/// They are never told to align themselves: a right-to-left text that is would be drawn outside its box.
pub fn label(look: Look<'_>, words: impl AsRef<str>, style: Style) -> Prose {
    let Style {
        size,
        font,
        color,
        line_height,
    } = style;
    let content = look.direction.paragraph(words.as_ref());
    Prose {
        content,
        marks: Vec::new(),
        size,
        font,
        color,
        line_height,
        mark: look.colors.mark,
    }
}

/// Words that take the whole width and begin at the start of the line.
pub fn paragraph<'a, Message: 'a>(
    look: Look<'_>,
    words: impl AsRef<str>,
    style: Style,
) -> Element<'a, Message> {
    container(label(look, words, style))
        .width(Fill)
        .align_x(look.direction.start())
        .into()
}

/// Words that take the whole width, with some of them, given in bytes, marked.
pub fn marked<'a, Message: 'a>(
    look: Look<'_>,
    words: &str,
    marks: &[Range<usize>],
    style: Style,
) -> Element<'a, Message> {
    let shift = look.direction.paragraph(words).len() - words.len();
    let marks = marks
        .iter()
        .map(|mark| mark.start + shift..mark.end + shift)
        .collect();
    let marked = Prose {
        marks,
        ..label(look, words, style)
    };
    container(marked)
        .width(Fill)
        .align_x(look.direction.start())
        .into()
}

/// Words in the middle of the width there is: in a column of a table.
///
/// The box is centred, never the text inside it, which would leave its box where it is written from right to left.
pub fn centred<'a, Message: 'a>(
    look: Look<'_>,
    words: impl AsRef<str>,
    style: Style,
) -> Element<'a, Message> {
    container(label(look, words, style)).center_x(Fill).into()
}
