//! An inverted index of words, and how well each word matches what is typed.

use std::collections::HashMap;
use std::ops::Range;

use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::fold::{Token, tokens, without_article, without_vowel_letters};
use super::weight;

/// A word's position in the index.
pub(super) type Word = u32;

/// How well a word matches, from 1 to 1000.
type Quality = u32;

/// How well a messenger answers, so coarsely that no language tells it otherwise: how a word is bent, or how often it comes up,
/// depends on the language.
type Band = u32;

/// The best that each kind of match can reach.
mod quality {
    use super::Quality;

    pub(super) const EXACT: Quality = 1000;
    pub(super) const INSIDE: Quality = 900;
    /// From here on it is the word itself.
    pub(super) const OTHER_SPELLING: Quality = 500;
    pub(super) const IN_THE_MIDDLE: Quality = 400;
    pub(super) const FUZZY: Quality = 350;
    pub(super) const TYPING_ERROR: Quality = 300;
    pub(super) const OTHER_ENDING: Quality = 250;
    /// From here on it is near to what was typed, and below it may well be another word.
    pub(super) const NEAR: Quality = 200;
}

#[derive(Debug, Default)]
pub(super) struct TermIndex {
    numbers: HashMap<Box<str>, Word>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    text: Box<str>,
    /// The word without vowel letters, where that differs.
    consonants: Option<Box<str>>,
    length: usize,
    /// Index of a messenger, and the highest weight of the word in it.
    postings: Vec<(u32, u16)>,
}

/// The words of a query, each with the words of the index that match it.
#[derive(Debug, Clone)]
pub(super) struct Terms(Vec<Term>);

#[derive(Debug, Clone)]
struct Term {
    folded: String,
    matches: HashMap<Word, Quality>,
}

/// For each word of the index, the terms that it matches, one bit for each: a text is compared with
/// a query by looking its words up, without hashing them.
#[derive(Debug)]
pub(super) struct Matched(Vec<u64>);

impl Matched {
    /// All further terms share the last bit.
    const MOST_TERMS: usize = u64::BITS as usize;

    /// How many of the terms are among the words of a text.
    pub(super) fn terms_in(&self, words: &[Word]) -> u32 {
        let bits = words.iter().filter_map(|word| self.0.get(*word as usize));
        bits.fold(0, |all, bits| all | bits).count_ones()
    }
}

impl TermIndex {
    /// Adds the words of a text about a messenger, and returns those that stand in it as they are.
    pub(super) fn add(&mut self, messenger: usize, weight: u16, text: &str) -> Box<[Word]> {
        let mut words = Vec::new();
        let Ok(messenger) = u32::try_from(messenger) else {
            return Box::default();
        };
        let mut before: Option<Token> = None;
        for token in tokens(text) {
            // People also type hyphenated words as one: wifi.
            if let Some(before) = before.filter(|before| is_joined(text, before, &token)) {
                self.enter(
                    messenger,
                    weight,
                    format!("{}{}", before.folded, token.folded),
                );
            }
            words.extend(self.enter(messenger, weight, token.folded.clone()));
            before = Some(token);
        }
        words.sort_unstable();
        words.dedup();
        words.into()
    }

    fn enter(&mut self, messenger: u32, weight: u16, folded: String) -> Option<Word> {
        let word = self.word(folded)?;
        let entry = self.entries.get_mut(word as usize)?;
        match entry.postings.last_mut() {
            // Messengers are added one after the other.
            Some((last, most)) if *last == messenger => *most = (*most).max(weight),
            _ => entry.postings.push((messenger, weight)),
        }
        Some(word)
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.entries
            .iter_mut()
            .for_each(|entry| entry.postings.shrink_to_fit());
    }

    fn word(&mut self, folded: String) -> Option<Word> {
        let next = Word::try_from(self.entries.len()).ok()?;
        let number = *self.numbers.entry(folded.as_str().into()).or_insert(next);
        if number == next {
            let consonants = without_vowel_letters(&folded).map(String::into_boxed_str);
            let length = folded.chars().count();
            self.entries.push(Entry {
                text: folded.into_boxed_str(),
                consonants,
                length,
                postings: Vec::new(),
            });
        }
        Some(number)
    }

    /// The words of a query; [`None`] if it has none.
    pub(super) fn terms(&self, query: &str) -> Option<Terms> {
        const MOST_PARTS: usize = 4;
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        let mut matcher = Matcher::new(config);
        let mut terms: Vec<Term> = Vec::new();
        // How many of the last terms are pairs of neighbours in Chinese.
        let mut pairs = 0;
        let mut before: Option<Token> = None;
        for token in tokens(query) {
            let overlaps = before
                .as_ref()
                .is_some_and(|before| token.range.start < before.range.end);
            if !overlaps {
                leave_out_strange_pairs(&mut terms, pairs);
                pairs = 0;
            }
            pairs += 1;
            let joined = before
                .as_ref()
                .filter(|before| is_joined(query, before, &token));
            let joined = joined.map(|before| {
                self.term(format!("{}{}", before.folded, token.folded), &mut matcher)
            });
            let is_exact = |term: &Term| {
                let mut qualities = term.matches.values();
                qualities.any(|quality| *quality == quality::EXACT)
            };
            match joined {
                Some(joined) if is_exact(&joined) => {
                    terms.pop();
                    terms.push(joined);
                }
                Some(_) | None => {
                    let term = self.term(token.folded.clone(), &mut matcher);
                    let parts = if term.matches.is_empty() {
                        self.parts(&term.folded, MOST_PARTS)
                    } else {
                        None
                    };
                    match parts {
                        Some(parts) => {
                            let parts = parts.into_iter().map(str::to_owned);
                            terms.extend(parts.map(|part| self.term(part, &mut matcher)));
                        }
                        None => terms.push(term),
                    }
                }
            }
            before = Some(token);
        }
        leave_out_strange_pairs(&mut terms, pairs);
        (!terms.is_empty()).then_some(Terms(terms))
    }

    fn term(&self, folded: String, matcher: &mut Matcher) -> Term {
        let mut matches = self.containing(&folded, matcher);
        if let Some(word) = without_article(&folded) {
            for (word, _) in self.containing(word, matcher) {
                matches.entry(word).or_insert(quality::OTHER_SPELLING);
            }
        }
        if matches.is_empty() {
            matches = self.misspelled(&folded, matcher);
        } else if let Some(consonants) = without_vowel_letters(&folded) {
            for (word, quality) in self.spelled_with(&consonants) {
                matches.entry(word).or_insert(quality);
            }
        }
        for (word, quality) in self.with_other_endings(&folded) {
            matches.entry(word).or_insert(quality);
        }
        Term { folded, matches }
    }

    /// The words of the index that were typed without spaces, as is usual in Urdu; [`None`] if a part of them is none.
    fn parts<'a>(&self, folded: &'a str, most: usize) -> Option<Vec<&'a str>> {
        const SHORTEST: usize = 2;
        let is_word = |part: &str| {
            self.numbers.contains_key(part) && part.chars().nth(SHORTEST - 1).is_some()
        };
        if is_word(folded) {
            return Some(vec![folded]);
        }
        if most < 2 {
            return None;
        }
        // The longest words first.
        let mut ends = folded.char_indices().rev().map(|(at, _)| at);
        ends.find_map(|at| {
            let (word, rest) = folded.split_at(at);
            let rest = is_word(word).then(|| self.parts(rest, most - 1))??;
            Some(std::iter::once(word).chain(rest).collect())
        })
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
        let mut matches = HashMap::new();
        for (number, entry) in self.numbered() {
            if entry.length < length {
                continue;
            }
            let score = if entry.length == length {
                (*entry.text == *folded).then_some(quality::EXACT)
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

    fn numbered(&self) -> impl Iterator<Item = (Word, &Entry)> {
        (0..).zip(&self.entries)
    }

    /// The messengers that match every term, the best first. Of those that answer equally well, the order is theirs.
    pub(super) fn messengers(&self, terms: &Terms, count: usize) -> Vec<usize> {
        let mut totals: Vec<(Band, u64)> = vec![(0, 0); count];
        let mut best: Vec<(Band, u64)> = vec![(0, 0); count];
        for (n, term) in terms.0.iter().enumerate() {
            best.fill((0, 0));
            for (word, quality) in &term.matches {
                let Some(entry) = self.entries.get(*word as usize) else {
                    continue;
                };
                for (messenger, weight) in &entry.postings {
                    let best = &mut best[*messenger as usize];
                    best.0 = best.0.max(band(*quality, *weight));
                    best.1 = best.1.max(u64::from(*quality) * u64::from(*weight));
                }
            }
            for (total, best) in totals.iter_mut().zip(&best) {
                *total = if best.0 > 0 && (n == 0 || total.0 > 0) {
                    (total.0 + best.0, total.1 + best.1)
                } else {
                    (0, 0)
                };
            }
        }
        let mut messengers: Vec<usize> = (0..count).filter(|index| totals[*index].0 > 0).collect();
        messengers.sort_by_cached_key(|index| {
            let (band, total) = totals[*index];
            // Names are the same in every language.
            let total = if self.names(terms, *index) { total } else { 0 };
            std::cmp::Reverse((band, total))
        });
        messengers
    }

    /// Whether every term is part of the messenger's name.
    pub(super) fn names(&self, terms: &Terms, messenger: usize) -> bool {
        let is_name = |word: &Word| {
            self.entries.get(*word as usize).is_some_and(|entry| {
                let mut postings = entry.postings.iter();
                postings.any(|(of, weight)| *of as usize == messenger && *weight == weight::NAME)
            })
        };
        terms.0.iter().all(|term| term.matches.keys().any(is_name))
    }

    /// Which terms each word matches.
    pub(super) fn matched(&self, terms: &Terms) -> Matched {
        let mut bits = vec![0; self.entries.len()];
        for (n, term) in terms.0.iter().enumerate() {
            let bit = 1 << n.min(Matched::MOST_TERMS - 1);
            for word in term.matches.keys() {
                if let Some(bits) = bits.get_mut(*word as usize) {
                    *bits |= bit;
                }
            }
        }
        Matched(bits)
    }

    /// The part of a word to highlight, in bytes of its text: the letters that were typed, or the whole
    /// word if it was typed otherwise.
    pub(super) fn mark(&self, terms: &Terms, text: &str, token: &Token) -> Option<Range<usize>> {
        let word = self.numbers.get(token.folded.as_str())?;
        let term = terms
            .0
            .iter()
            .filter(|term| term.matches.contains_key(word))
            .max_by_key(|term| term.folded.len())?;
        let whole = token.range.clone();
        // Bytes of the folded word are bytes of the text only if folding left none out.
        if token.folded.len() == whole.len()
            && let Some(at) = token.folded.find(term.folded.as_str())
        {
            let part = whole.start + at..whole.start + at + term.folded.len();
            if text.get(part.clone()).is_some() {
                return Some(part);
            }
        }
        Some(whole)
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

/// Leaves out of a query what no text has, where a word of Chinese ends and the next begins, or where a character is
/// wrong; unless that is most of what was typed without a space, which makes the last `count` terms.
fn leave_out_strange_pairs(terms: &mut Vec<Term>, count: usize) {
    const FEWEST: usize = 3;
    let Some(start) = terms.len().checked_sub(count).filter(|_| count >= FEWEST) else {
        return;
    };
    let known = terms[start..]
        .iter()
        .filter(|term| !term.matches.is_empty())
        .count();
    if known * 2 >= count {
        let strange = terms.split_off(start);
        terms.extend(strange.into_iter().filter(|term| !term.matches.is_empty()));
    }
}

/// Whether two words differ only in a short ending: the less they share, the less may differ.
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

/// A tagline outweighs a label, of which a messenger has many, so that words of a query that stand in several of them weigh less.
fn band(quality: Quality, weight: u16) -> Band {
    let place = match weight {
        weight::NAME.. => 5,
        weight::SHORT.. => 4,
        weight::LABEL.. => 2,
        _ => 1,
    };
    let nearness = match quality {
        quality::OTHER_SPELLING.. => 2,
        quality::NEAR.. => 1,
        _ => 0,
    };
    place + 3 * nearness
}

/// Whether a word begins with a term, in Hebrew after one or two letters that stand for words of their own.
fn begins(word: &str, term: &str) -> bool {
    let is_prefix = |c: char| matches!(c, 'ו' | 'ה' | 'ב' | 'ל' | 'מ' | 'כ' | 'ש');
    let once = word.strip_prefix(is_prefix);
    let twice = once.and_then(|rest| rest.strip_prefix(is_prefix));
    let mut rests = [Some(word), once, twice].into_iter().flatten();
    rests.any(|rest| rest.starts_with(term))
}

/// Whether two words of a text have only a hyphen between them.
fn is_joined(text: &str, before: &Token, after: &Token) -> bool {
    text.get(before.range.end..after.range.start) == Some("-")
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
