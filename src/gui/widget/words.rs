//! Letters and words of a text, in the order in which they are written.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::caret::{Caret, Neighbour};

/// The word that the caret is at a letter of, or what stands between two words.
pub fn word_of(text: &str, caret: Caret) -> Range<usize> {
    let letter = match caret.at {
        Neighbour::Before => previous_letter(text, caret.index),
        Neighbour::After => caret.index,
    };
    let mut words = text.split_word_bound_indices();
    let word = words.find(|(start, word)| letter < start + word.len());
    let word = word.or_else(|| text.split_word_bound_indices().next_back());
    word.map_or(0..0, |(start, word)| start..start + word.len())
}

/// The end of the next word.
pub fn next_word(text: &str, index: usize) -> usize {
    let mut words = text.unicode_word_indices();
    words
        .find(|(start, word)| start + word.len() > index)
        .map_or(text.len(), |(start, word)| start + word.len())
}

/// The beginning of the word before.
pub fn previous_word(text: &str, index: usize) -> usize {
    let mut words = text.unicode_word_indices();
    words
        .rfind(|(start, _)| *start < index)
        .map_or(0, |(start, _)| start)
}

pub fn next_letter(text: &str, index: usize) -> usize {
    let mut letters = text.grapheme_indices(true);
    letters
        .find(|(start, letter)| start + letter.len() > index)
        .map_or(text.len(), |(start, letter)| start + letter.len())
}

pub fn previous_letter(text: &str, index: usize) -> usize {
    let mut letters = text.grapheme_indices(true);
    letters
        .rfind(|(start, _)| *start < index)
        .map_or(0, |(start, _)| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_both_directions() {
        let text = "one שתיים, three";
        assert_eq!(word_of(text, Caret::before(5)), 4..14);
        // At the end of a word, it is that word.
        assert_eq!(word_of(text, Caret::after(3)), 0..3);
        assert_eq!(next_word(text, 3), 14);
        assert_eq!(next_word(text, 14), text.len());
        assert_eq!(previous_word(text, 16), 4);
        assert_eq!(previous_word(text, 4), 0);
    }
}
