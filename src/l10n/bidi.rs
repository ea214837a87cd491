//! The direction of a language, and the invisible characters that settle the direction of text.

use unic_langid::{CharacterDirection, LanguageIdentifier};

const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    pub fn of(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Self::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Self::Ltr,
        }
    }

    /// The text with this direction for each of its lines. Without the mark a Hebrew line that begins with a Latin name
    /// would be laid out from left to right.
    pub fn with_base_direction(self, text: &str) -> String {
        match self {
            Self::Ltr => text.to_owned(),
            Self::Rtl => text
                .split('\n')
                .map(|line| format!("{RIGHT_TO_LEFT_MARK}{line}"))
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }
}

/// Keeps words of a language in its direction within text of either direction.
pub fn isolate(direction: Direction, text: &str) -> String {
    let isolate = match direction {
        Direction::Ltr => LEFT_TO_RIGHT_ISOLATE,
        Direction::Rtl => RIGHT_TO_LEFT_ISOLATE,
    };
    format!("{isolate}{text}{POP_DIRECTIONAL_ISOLATE}")
}

/// Keeps an address, a key or the like in its own direction within text of either direction.
pub fn isolate_ltr(text: &str) -> String {
    isolate(Direction::Ltr, text)
}

/// The text without bidi control characters, for the clipboard, terminals and window titles.
pub fn strip_bidi(text: &str) -> String {
    let is_bidi_control = |c| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // For each of hundreds of texts in every frame that is heard: most have not even the first byte of one.
    if !text.bytes().any(|byte| matches!(byte, 0xd8 | 0xe2)) {
        return text.to_owned();
    }
    let mut stripped = String::with_capacity(text.len());
    stripped.extend(text.split(is_bidi_control));
    stripped
}

/// A line that quotes what somebody typed, safe for a terminal: it can neither command the terminal nor begin a new line.
pub fn terminal_line(text: &str) -> String {
    let mut line = String::new();
    for c in strip_bidi(text).chars() {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_follows_the_language() {
        for (language, direction) in [("he", Direction::Rtl), ("en", Direction::Ltr)] {
            assert_eq!(
                Direction::of(&language.parse().expect("language")),
                direction
            );
        }
    }

    #[test]
    fn what_commands_a_terminal_is_written_out() {
        let typed = "א\u{1b}]0;x\u{7}\n\u{7f}\u{9b}\u{2028}\u{202e}\u{61c}z";
        let written = "א\\u{1b}]0;x\\u{7}\\u{a}\\u{7f}\\u{9b}\\u{2028}z";
        assert_eq!(terminal_line(typed), written);
    }

    #[test]
    fn every_line_of_a_hebrew_text_is_a_paragraph_of_its_own() {
        assert_eq!(
            Direction::Rtl.with_base_direction("Signal\nMolly"),
            "\u{200f}Signal\n\u{200f}Molly"
        );
        assert_eq!(Direction::Ltr.with_base_direction("Signal"), "Signal");
    }
}
