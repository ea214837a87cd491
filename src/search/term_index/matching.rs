//! Matches the words of the index against a typed one: exact, with another ending, or misspelled (fuzzy).

use std::collections::HashMap;

use nucleo_matcher::{Matcher, Utf32Str};

use super::{Entry, TermIndex, Word};
use crate::search::fold::{without_article, without_vowel_letters};
use crate::search::weight;

/// The quality of a word's match, from 1 to 1000.
pub(super) type Quality = u32;

/// The best that each kind of match can reach.
pub(super) mod quality {
    use super::Quality;

    pub(in crate::search) const EXACT: Quality = 1000;
    pub(in crate::search) const INSIDE: Quality = 900;
    /// From here on it is the word itself.
    pub(in crate::search) const OTHER_SPELLING: Quality = 500;
    pub(in crate::search) const IN_THE_MIDDLE: Quality = 400;
    pub(in crate::search) const FUZZY: Quality = 350;
    pub(in crate::search) const TYPING_ERROR: Quality = 300;
    pub(in crate::search) const OTHER_ENDING: Quality = 250;
    /// From here on it is near to what was typed, and below it may well be another word.
    pub(in crate::search) const NEAR: Quality = 200;
}

impl TermIndex {
    /// The words that match a term in one way or another.
    pub(super) fn matches(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        let mut matches = self.containing(folded, matcher);
        if let Some(word) = without_article(folded) {
            for (word, _) in self.containing(word, matcher) {
                matches.entry(word).or_insert(quality::OTHER_SPELLING);
            }
        }
        if matches.is_empty() {
            matches = self.misspelled(folded, matcher);
            // A mistake may also be in a word that the texts have without the article.
            if let Some(word) = without_article(folded) {
                for (word, quality) in self.typos(word) {
                    matches.entry(word).or_insert(quality);
                }
            }
        } else if let Some(consonants) = without_vowel_letters(folded) {
            for (word, quality) in self.spelled_with(&consonants) {
                matches.entry(word).or_insert(quality);
            }
        }
        for (word, quality) in self.with_other_endings(folded) {
            matches.entry(word).or_insert(quality);
        }
        matches
    }

    /// The words that are a term with another ending, as that of a case or a gender.
    fn with_other_endings<'a>(
        &'a self,
        folded: &'a str,
    ) -> impl Iterator<Item = (Word, Quality)> + 'a {
        let same = self
            .numbered()
            .filter(|(_, entry)| has_other_ending(folded, &entry.text));
        same.map(|(number, _)| (number, quality::OTHER_ENDING))
    }

    /// The words that contain a term as it is.
    fn containing(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        let length = folded.chars().count();
        let (mut needle, mut haystack) = (Vec::new(), Vec::new());
        let needle = letters(folded, &mut needle);
        let ideal = matcher
            .substring_match(needle, needle)
            .map_or(1, u32::from)
            .max(1);
        // So few letters are inside of many words: “Tor” is no part of “store” where it is a word of its own.
        let is_short_word = length <= 3 && self.numbers.contains_key(folded);
        let mut matches = HashMap::new();
        for (number, entry) in self.numbered() {
            // Nor is “phone” a part of “iOS” because that is also called iPhone.
            let counts_from_the_beginning = is_short_word || entry.is_spelling;
            if entry.length < length || counts_from_the_beginning && !begins(&entry.text, folded) {
                continue;
            }
            let score = if entry.length == length {
                (*entry.text == *folded).then_some(quality::EXACT)
            } else if without_prefixes(&entry.text).any(|word| word == folded) {
                Some(quality::INSIDE)
            } else {
                let score = matcher
                    .substring_match(letters(&entry.text, &mut haystack), needle)
                    .map(u32::from);
                // The matcher overlooks letters outside of ASCII at the very end, as in a Hebrew word with a prefix.
                let score = score.or_else(|| entry.text.ends_with(folded).then_some(ideal / 2));
                // A single letter is looked for at the beginning of words only: it is inside nearly every one.
                let score = score.filter(|_| length > 1 || entry.text.starts_with(folded));
                // Two letters begin many words: “no” is no part of “nodes”.
                let most = if length > 2 && begins(&entry.text, folded) {
                    quality::INSIDE
                } else {
                    quality::IN_THE_MIDDLE
                };
                score.map(|score| most * score.min(ideal) / ideal)
            };
            matches.extend(score.map(|score| (number, score.max(1))));
        }
        matches
    }

    /// The words that may be meant by a term that none of them contains.
    fn misspelled(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        let consonants = without_vowel_letters(folded);
        let consonants = consonants.as_deref().unwrap_or(folded);
        let mut matches: HashMap<Word, Quality> = self.spelled_with(consonants).collect();
        matches.extend(self.fuzzy(folded, matcher));
        matches.extend(self.typos(folded));
        matches.extend(self.stems(folded));
        matches
    }

    /// The words that a term adds a short ending to, as that of a plural.
    fn stems<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = (Word, Quality)> + 'a {
        const LONGEST_ENDING: usize = 2;
        const SHORTEST_WORD: usize = 3;
        let length = folded.chars().count();
        let long_enough = move |entry: &Entry| {
            entry.length >= SHORTEST_WORD && entry.length + LONGEST_ENDING >= length
        };
        let stems = self
            .numbered()
            .filter(move |(_, entry)| long_enough(entry) && folded.starts_with(&*entry.text));
        stems.map(|(number, _)| (number, quality::OTHER_SPELLING))
    }

    /// The Hebrew words with these consonants, with whatever vowel letters.
    fn spelled_with<'a>(
        &'a self,
        consonants: &'a str,
    ) -> impl Iterator<Item = (Word, Quality)> + 'a {
        let is_hebrew = consonants.starts_with(|c| matches!(c, 'א'..='ת'));
        let same = self.numbered().filter(move |(_, entry)| {
            is_hebrew && entry.consonants.as_deref().unwrap_or(&entry.text) == consonants
        });
        same.map(|(number, _)| (number, quality::OTHER_SPELLING))
    }

    /// The names that have the letters of a term in the same order, with others between them.
    fn fuzzy(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        const LEAST: usize = 3;
        let mut matches = HashMap::new();
        if folded.chars().count() < LEAST {
            return matches;
        }
        let (mut needle, mut haystack) = (Vec::new(), Vec::new());
        let needle = letters(folded, &mut needle);
        let ideal = matcher
            .fuzzy_match(needle, needle)
            .map_or(1, u32::from)
            .max(1);
        let names = self.numbered().filter(|(_, entry)| {
            entry
                .postings
                .iter()
                .any(|(_, weight)| *weight == weight::NAME)
        });
        for (number, entry) in
            names.filter(|(_, entry)| entry.text.chars().next() == folded.chars().next())
        {
            let score = matcher
                .fuzzy_match(letters(&entry.text, &mut haystack), needle)
                .map(u32::from);
            matches.extend(
                score.map(|score| (number, (quality::FUZZY * score.min(ideal) / ideal).max(1))),
            );
        }
        matches
    }

    /// The words, or beginnings of words, that a term may be with a letter wrong, missing, added or swapped.
    fn typos<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = (Word, Quality)> + 'a {
        let length = folded.chars().count();
        let allowed = match length {
            0..=2 => 0,
            3..=7 => 1,
            _ => 2,
        };
        let near = self
            .numbered()
            .filter(move |(_, entry)| allowed > 0 && entry.length + allowed >= length);
        near.filter_map(move |(number, entry)| {
            let distance = distance(folded, length, &entry.text, entry.length, allowed)?;
            let penalty = u32::try_from(distance)
                .unwrap_or(u32::MAX)
                .saturating_mul(80);
            Some((number, quality::TYPING_ERROR.saturating_sub(penalty).max(1)))
        })
    }
}

/// A word for the matcher, letter by letter: its own conversion leaves out all marks, and with them the vowels of Hindi.
fn letters<'a>(word: &'a str, buffer: &'a mut Vec<char>) -> Utf32Str<'a> {
    if word.is_ascii() {
        return Utf32Str::Ascii(word.as_bytes());
    }
    buffer.clear();
    buffer.extend(word.chars());
    Utf32Str::Unicode(buffer)
}

/// True if two words differ only in a short ending: the less they share, the less may differ.
fn has_other_ending(term: &str, word: &str) -> bool {
    let pairs = term.chars().zip(word.chars());
    let shared = pairs.take_while(|(one, other)| one == other);
    let (count, bytes) = shared.fold((0, 0), |(count, bytes), (c, _)| {
        (count + 1, bytes + c.len_utf8())
    });
    if count < 3 {
        return false;
    }
    let (term, word) = (&term[bytes..], &word[bytes..]);
    if is_regular_plural(term, word) || is_regular_plural(word, term) {
        return true;
    }
    let is_vowel = |ending: &str| ending.chars().all(is_vowel);
    match term.chars().count().max(word.chars().count()) {
        1 => count >= 5 || count == 4 && is_vowel(term) && is_vowel(word),
        2 => count >= 6,
        _ => false,
    }
}

/// Endings of one word and of its plural that have little in common: קבוצה, קבוצות; مجموعة, مجموعات; conexão, conexões.
fn is_regular_plural(one: &str, several: &str) -> bool {
    matches!((one, several), ("ה", "ות") | ("ه", "ات") | ("ao", "oes"))
}

/// A folded letter that is an ending in many languages.
fn is_vowel(c: char) -> bool {
    matches!(
        c,
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'ю' | 'я'
    ) || matches!(c, '\u{93e}'..='\u{94c}' | '\u{9be}'..='\u{9cc}')
}

/// True if a word begins with a term, in Hebrew also after letters that stand for words of their own.
fn begins(word: &str, term: &str) -> bool {
    word.starts_with(term) || without_prefixes(word).any(|rest| rest.starts_with(term))
}

/// The rest of a Hebrew word after one or two such letters.
fn without_prefixes(word: &str) -> impl Iterator<Item = &str> {
    let is_prefix = |c: char| matches!(c, 'ו' | 'ה' | 'ב' | 'ל' | 'מ' | 'כ' | 'ש');
    let once = word.strip_prefix(is_prefix);
    let twice = once.and_then(|rest| rest.strip_prefix(is_prefix));
    [once, twice].into_iter().flatten()
}

/// The number of typos between a term and a word or its beginning, if they are no more than `allowed`.
fn distance(
    term: &str,
    length: usize,
    word: &str,
    word_length: usize,
    allowed: usize,
) -> Option<usize> {
    let whole = (word_length <= length + allowed).then(|| strsim::osa_distance(term, word));
    let beginnings = (length.saturating_sub(1).max(1)..=length + 1)
        .filter(|end| length >= 4 && *end < word_length);
    let beginnings = beginnings.map(|end| {
        let end = word.char_indices().nth(end);
        let end = end.map_or(word.len(), |(at, _)| at);
        strsim::osa_distance(term, &word[..end])
    });
    let distance = whole.into_iter().chain(beginnings).min()?;
    (distance <= allowed).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_other_endings_are_told_from_other_words() {
        for (one, other) in [
            ("cenzura", "cenzury"),
            ("grupa", "grupy"),
            ("anonymes", "anonym"),
            ("zdecentralizowany", "zdecentralizowanej"),
            ("группа", "группы"),
            ("קבוצה", "קבוצות"),
            ("conexao", "conexoes"),
        ] {
            assert!(has_other_ending(one, other), "{one}, {other}");
            assert!(has_other_ending(other, one), "{other}, {one}");
        }
        for (one, other) in [
            ("contact", "contain"),
            ("audit", "audio"),
            ("signal", "signal"),
            ("code", "cod"),
            ("שרת", "שרה"),
            ("2017", "2018"),
        ] {
            assert!(!has_other_ending(one, other), "{one}, {other}");
        }
    }
}
