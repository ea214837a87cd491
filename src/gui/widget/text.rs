//! Text. The only place where translated words become widgets, so that their direction is always settled.

use std::ops::Range;

use iced::widget::container;
use iced::{Fill, Font};

use super::Locale;
use super::highlighted_text::HighlightedText;
use crate::gui::Element;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{BOLD, REGULAR, SEMIBOLD, size};

#[derive(Debug, Clone, Copy)]
pub struct Style {
    size: f32,
    font: Font,
    color: ColorFn,
    line_height: f32,
}

impl Style {
    pub fn title() -> Self {
        Self {
            size: size::TITLE,
            font: BOLD,
            color: color::text,
            line_height: 1.2,
        }
    }

    pub fn heading() -> Self {
        Self {
            size: size::LEAD,
            font: BOLD,
            color: color::text,
            line_height: 1.3,
        }
    }

    pub fn lead() -> Self {
        Self {
            size: size::LEAD,
            font: REGULAR,
            color: color::text,
            line_height: 1.5,
        }
    }

    pub fn body() -> Self {
        Self {
            size: size::BODY,
            font: REGULAR,
            color: color::text,
            line_height: 1.5,
        }
    }

    pub fn strong() -> Self {
        Self {
            size: size::BODY,
            font: SEMIBOLD,
            color: color::text,
            line_height: 1.4,
        }
    }

    pub fn small() -> Self {
        Self {
            size: size::SMALL,
            font: REGULAR,
            color: color::secondary,
            line_height: 1.45,
        }
    }

    pub fn group() -> Self {
        Self {
            size: size::SMALL,
            font: BOLD,
            color: color::secondary,
            line_height: 1.45,
        }
    }

    pub fn color(self, color: ColorFn) -> Self {
        Self { color, ..self }
    }

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
