//! The only place where translated text becomes a widget, so that its direction is always settled.

use std::ops::Range;

use iced::widget::container;
use iced::{Fill, Font};

use super::Locale;
use super::highlighted_text::HighlightedText;
use super::mirror::at_start;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{BOLD, REGULAR, SEMIBOLD, localized, min_line_height, size};

#[derive(Debug, Clone, Copy)]
pub struct Style {
    size: f32,
    font: Font,
    color: ColorFn,
    line_height: f32,
    /// The level of a heading.
    level: Option<u8>,
}

impl Style {
    fn new(size: f32, font: Font, color: ColorFn, line_height: f32) -> Self {
        Self {
            size,
            font,
            color,
            line_height,
            level: None,
        }
    }

    fn heading_of(level: u8, style: Self) -> Self {
        Self {
            level: Some(level),
            ..style
        }
    }

    pub fn title() -> Self {
        Self::heading_of(1, Self::new(size::TITLE, BOLD, color::text, 1.2))
    }

    pub fn heading() -> Self {
        Self::heading_of(2, Self::new(size::LEAD, BOLD, color::text, 1.3))
    }

    pub fn lead() -> Self {
        Self::new(size::LEAD, REGULAR, color::text, 1.5)
    }

    pub fn body() -> Self {
        Self::new(size::BODY, REGULAR, color::text, 1.5)
    }

    pub fn strong() -> Self {
        Self::new(size::BODY, SEMIBOLD, color::text, 1.4)
    }

    pub fn small() -> Self {
        Self::new(size::SMALL, REGULAR, color::secondary, 1.45)
    }

    pub fn group() -> Self {
        let style = Self::new(size::SMALL, BOLD, color::secondary, 1.45);
        Self::heading_of(3, style)
    }

    pub fn color(self, color: ColorFn) -> Self {
        Self { color, ..self }
    }

    /// Uses the font for a name that stands in another language than the words around it.
    pub fn in_language(self, language: &str) -> Self {
        Self {
            font: localized(self.font, language),
            ..self
        }
    }

    pub fn semibold(self) -> Self {
        Self {
            font: SEMIBOLD,
            ..self
        }
    }
}

/// Text as wide as it is, for buttons, badges and rows.
pub fn label(locale: Locale<'_>, words: impl AsRef<str>, style: Style) -> HighlightedText {
    let Style {
        size,
        font,
        color,
        line_height,
        level: _,
    } = style;
    let language = locale.l10n.language();
    HighlightedText {
        text: words.as_ref().to_owned(),
        direction: locale.direction,
        marks: Vec::new(),
        size,
        font: localized(font, language),
        color,
        line_height: line_height.max(min_line_height(language)),
        is_centred: false,
    }
}

/// The width of a text on one line, in logical pixels.
pub fn width(locale: Locale<'_>, words: impl AsRef<str>, style: Style) -> f32 {
    label(locale, words, style).natural_width()
}

/// Text as wide as the room, from the start of the line.
pub fn paragraph<'a, Message: 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
) -> Element<'a, Message> {
    let paragraph = at_start(locale.direction, label(locale, words, style));
    match style.level {
        Some(level) => semantic(Part::Heading(level), paragraph),
        None => paragraph.into(),
    }
}

/// A paragraph with some of its text, given in bytes, highlighted.
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
    at_start(locale.direction, marked).into()
}

/// Text in the middle of the room, line by line, for the columns of a table.
pub fn centred<'a, Message: 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
) -> Element<'a, Message> {
    let words = HighlightedText {
        is_centred: true,
        ..label(locale, words, style)
    };
    container(words).center_x(Fill).into()
}
