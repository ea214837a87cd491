//! An inverted index of words, and the messengers that it finds.

mod matching;
mod query;

use std::collections::HashMap;
use std::ops::Range;

use matching::{Quality, quality};

use super::fold::{Token, tokens, without_vowel_letters};
use super::{spellings, weight};

use query::Term;
pub(super) use query::Terms;

/// A word's position in the index.
pub(super) type Word = u32;

/// The quality of a messenger's match, so coarse that no language makes a difference: the inflection of a word and its frequency
/// depend on the language.
type Band = u32;

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
    /// True if it is only another spelling of what the texts have.
    is_spelling: bool,
    /// Index of a messenger, and the highest weight of the word in it.
    postings: Vec<(u32, u16)>,
}

/// The terms that each word of the index matches, one bit for each: a text is compared with
/// a query by looking its words up, without hashing them.
#[derive(Debug)]
pub(super) struct Matched(Vec<u64>);

impl Matched {
    /// All further terms share the last bit.
    const MOST_TERMS: usize = u64::BITS as usize;

    /// The number of terms that are among the words of a text.
    pub(super) fn terms_in(&self, words: &[Word]) -> u32 {
        let bits = words.iter().filter_map(|word| self.0.get(*word as usize));
        bits.fold(0, |all, bits| all | bits).count_ones()
    }
}

impl TermIndex {
    /// Adds the words of a text about a messenger, and returns those that stand in it, also as they are spelled otherwise.
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
            for spelling in spellings::of(&token.folded) {
                words.extend(self.enter_spelling(messenger, weight, spelling));
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
        self.entries.get_mut(word as usize)?.is_spelling = false;
        self.post(messenger, weight, word)
    }

    fn enter_spelling(&mut self, messenger: u32, weight: u16, spelling: &str) -> Option<Word> {
        let word = self.word(spelling.to_owned())?;
        self.post(messenger, weight, word)
    }

    fn post(&mut self, messenger: u32, weight: u16, word: Word) -> Option<Word> {
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
                is_spelling: true,
                postings: Vec::new(),
            });
        }
        Some(number)
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

    /// True if every term is part of the messenger's name.
    pub(super) fn names(&self, terms: &Terms, messenger: usize) -> bool {
        let is_name = |word: &Word| {
            self.entries.get(*word as usize).is_some_and(|entry| {
                let mut postings = entry.postings.iter();
                postings.any(|(of, weight)| *of as usize == messenger && *weight == weight::NAME)
            })
        };
        terms.0.iter().all(|term| term.matches.keys().any(is_name))
    }

    /// The terms that each word matches.
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
        let has = |term: &Term, word: &str| {
            let word = self.numbers.get(word);
            word.is_some_and(|word| term.matches.contains_key(word))
        };
        let spellings = spellings::of(&token.folded);
        let is_matched = |term: &Term| {
            has(term, &token.folded) || spellings.iter().any(|spelling| has(term, spelling))
        };
        let term = terms
            .0
            .iter()
            .filter(|term| is_matched(term))
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

/// A tagline outweighs a label, of which a messenger has many, so that words of a query that stand in several of them weigh less.
fn band(quality: Quality, weight: u16) -> Band {
    let rank = match weight {
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
    rank + 3 * nearness
}

/// True if two words of a text have only a hyphen between them.
fn is_joined(text: &str, before: &Token, after: &Token) -> bool {
    text.get(before.range.end..after.range.start) == Some("-")
}
