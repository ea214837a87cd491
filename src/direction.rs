//! The one place that knows left from right. Everything else speaks of *start* and *end*.

mod line;

use iced::alignment::Horizontal;
use iced::{Element, Padding};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::icon::Icon;

pub use line::Line;

/// The direction in which a language is written, and with it the side on which things start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right, as English.
    Ltr,
    /// From right to left, as Hebrew.
    Rtl,
}

impl Direction {
    /// The direction of a language.
    #[must_use]
    pub fn of(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Self::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Self::Ltr,
        }
    }

    /// The side on which a line starts.
    #[must_use]
    pub fn start(self) -> Horizontal {
        match self {
            Self::Ltr => Horizontal::Left,
            Self::Rtl => Horizontal::Right,
        }
    }

    /// The side on which a line ends.
    #[must_use]
    pub fn end(self) -> Horizontal {
        match self {
            Self::Ltr => Horizontal::Right,
            Self::Rtl => Horizontal::Left,
        }
    }

    /// The children side by side, the first one at the start.
    #[must_use]
    pub fn row<Message>(self, children: Vec<Element<'_, Message>>) -> Line<'_, Message> {
        Line::new(self, children)
    }

    /// Padding at the top, the end, the bottom and the start.
    #[must_use]
    pub fn padding(self, top: f32, end: f32, bottom: f32, start: f32) -> Padding {
        let (right, left) = match self {
            Self::Ltr => (end, start),
            Self::Rtl => (start, end),
        };
        Padding {
            top,
            right,
            bottom,
            left,
        }
    }

    /// Where something of `width` stands in a box of `outer` width, `offset` after the start.
    #[must_use]
    pub fn place(self, offset: f32, width: f32, outer: f32) -> f32 {
        match self {
            Self::Ltr => offset,
            Self::Rtl => outer - offset - width,
        }
    }

    /// The text as a paragraph of this direction, whatever letter it starts with.
    ///
    /// A paragraph takes its direction from its first letter; a mark in front settles it. The mark can't be seen.
    #[must_use]
    pub fn paragraph(self, text: &str) -> String {
        const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
        match self {
            Self::Ltr => text.to_owned(),
            Self::Rtl => text
                .split('\n')
                .map(|line| format!("{RIGHT_TO_LEFT_MARK}{line}"))
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }

    /// The arrow that leads back to where one came from.
    #[must_use]
    pub fn back_icon(self) -> Icon {
        match self {
            Self::Ltr => Icon::ChevronLeft,
            Self::Rtl => Icon::ChevronRight,
        }
    }
}

impl Direction {
    /// The arrow that leads on.
    #[must_use]
    pub fn on_icon(self) -> Icon {
        match self {
            Self::Ltr => Icon::ChevronRight,
            Self::Rtl => Icon::ChevronLeft,
        }
    }
}

/// An address or another text that is written from left to right in every language, protected from its surroundings.
#[must_use]
pub fn isolate_ltr(text: &str) -> String {
    const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
    const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';
    format!("{LEFT_TO_RIGHT_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hebrew_starts_on_the_right() {
        let hebrew = Direction::of(&"he".parse().expect("language"));
        assert_eq!(hebrew, Direction::Rtl);
        assert_eq!(
            (hebrew.start(), hebrew.end()),
            (Horizontal::Right, Horizontal::Left)
        );
        assert_eq!(
            hebrew.padding(1.0, 2.0, 3.0, 4.0),
            Padding {
                top: 1.0,
                right: 4.0,
                bottom: 3.0,
                left: 2.0
            }
        );
        assert_eq!(hebrew.back_icon(), Icon::ChevronRight);
    }

    #[test]
    fn english_starts_on_the_left() {
        let english = Direction::of(&"en".parse().expect("language"));
        assert_eq!(
            (english.start(), english.end()),
            (Horizontal::Left, Horizontal::Right)
        );
        assert_eq!(
            english.padding(1.0, 2.0, 3.0, 4.0),
            Padding {
                top: 1.0,
                right: 2.0,
                bottom: 3.0,
                left: 4.0
            }
        );
        assert_eq!(english.paragraph("Signal"), "Signal");
    }

    #[test]
    fn every_line_of_a_hebrew_text_is_a_paragraph_of_its_own() {
        assert_eq!(
            Direction::Rtl.paragraph("Signal\nMolly"),
            "\u{200f}Signal\n\u{200f}Molly"
        );
    }

    #[test]
    fn places_are_mirrored() {
        assert_eq!(Direction::Ltr.place(10.0, 20.0, 100.0), 10.0);
        assert_eq!(Direction::Rtl.place(10.0, 20.0, 100.0), 70.0);
    }
}
