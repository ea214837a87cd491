//! Text. The only place where translated words become widgets, so that their direction is always settled.

use std::ops::Range;

use iced::widget::container;
use iced::{Color, Element, Fill, Font};

use super::Locale;
use super::highlighted_text::HighlightedText;
use crate::gui::theme::{BOLD, REGULAR, SEMIBOLD, size};

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
    pub fn title(locale: Locale<'_>) -> Self {
        Self {
            size: size::TITLE,
            font: BOLD,
            color: locale.palette.text,
            line_height: 1.2,
        }
    }

    /// The title of a card.
    pub fn heading(locale: Locale<'_>) -> Self {
        Self {
            size: size::LEAD,
            font: BOLD,
            color: locale.palette.text,
            line_height: 1.3,
        }
    }

    /// A paragraph that stands out.
    pub fn lead(locale: Locale<'_>) -> Self {
        Self {
            size: size::LEAD,
            font: REGULAR,
            color: locale.palette.text,
            line_height: 1.5,
        }
    }

    /// Ordinary text.
    pub fn body(locale: Locale<'_>) -> Self {
        Self {
            size: size::BODY,
            font: REGULAR,
            color: locale.palette.text,
            line_height: 1.5,
        }
    }

    /// The name of an entry.
    pub fn strong(locale: Locale<'_>) -> Self {
        Self {
            size: size::BODY,
            font: SEMIBOLD,
            color: locale.palette.text,
            line_height: 1.4,
        }
    }

    /// A caption.
    pub fn small(locale: Locale<'_>) -> Self {
        Self {
            size: size::SMALL,
            font: REGULAR,
            color: locale.palette.secondary,
            line_height: 1.45,
        }
    }

    /// The title of a group in a list.
    pub fn group(locale: Locale<'_>) -> Self {
        Self {
            size: size::SMALL,
            font: BOLD,
            color: locale.palette.secondary,
            line_height: 1.45,
        }
    }

    /// In another colour.
    pub fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }

    /// Semibold.
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
pub fn label(locale: Locale<'_>, words: impl AsRef<str>, style: Style) -> HighlightedText {
    let Style {
        size,
        font,
        color,
        line_height,
    } = style;
    HighlightedText {
        text: words.as_ref().to_owned(),
        direction: locale.direction,
        marks: Vec::new(),
        size,
        font,
        color,
        line_height,
        highlight: locale.palette.mark,
    }
}

/// Words that take the whole width and begin at the start of the line.
pub fn paragraph<'a, Message: 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
) -> Element<'a, Message> {
    container(label(locale, words, style))
        .width(Fill)
        .align_x(locale.direction.start())
        .into()
}

/// Words that take the whole width, with some of them, given in bytes, marked.
pub fn marked<'a, Message: 'a>(
    locale: Locale<'_>,
    words: &str,
    marks: &[Range<usize>],
    style: Style,
) -> Element<'a, Message> {
    let marked = HighlightedText {
        marks: marks.to_vec(),
        ..label(locale, words, style)
    };
    container(marked)
        .width(Fill)
        .align_x(locale.direction.start())
        .into()
}

/// Words in the middle of the width there is: in a column of a table.
///
/// The box is centred, never the text inside it, which would leave its box where it is written from right to left.
pub fn centred<'a, Message: 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
) -> Element<'a, Message> {
    container(label(locale, words, style)).center_x(Fill).into()
}
