//! All words that can be found, and how well each answers to what is typed.

use std::collections::HashMap;
use std::ops::Range;

use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::fold::{Token, tokens, without_vowel_letters};
use super::weight;

/// A word of the vocabulary: its place in it.
type Word = u32;

/// How well a word answers, from 1 to 1000.
type Quality = u32;

/// The best that each way of answering can reach.
mod quality {
    use super::Quality;

    pub(super) const EXACT: Quality = 1000;
    pub(super) const INSIDE: Quality = 900;
    pub(super) const OTHER_SPELLING: Quality = 500;
    pub(super) const FUZZY: Quality = 350;
    pub(super) const TYPING_ERROR: Quality = 300;
}

/// All words, each with the messengers that it stands in and how much it counts there.
#[derive(Debug, Default)]
pub(super) struct TermIndex {
    numbers: HashMap<Box<str>, Word>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    text: Box<str>,
    /// The word without vowel letters, where that differs.
    bare: Option<Box<str>>,
    length: usize,
    /// Place of the messenger, and the most that the word counts in it.
    postings: Vec<(u32, u16)>,
}

/// What the words of a query stand for.
#[derive(Debug, Clone)]
pub(super) struct Terms(Vec<Term>);

#[derive(Debug, Clone)]
struct Term {
    folded: String,
    answers: HashMap<Word, Quality>,
}

impl TermIndex {
    /// Enters all words of a text that belongs to the messenger at this place.
    pub(super) fn add(&mut self, place: usize, weight: u16, text: &str) {
        let Ok(place) = u32::try_from(place) else {
            return;
        };
        let mut before: Option<Token> = None;
        for token in tokens(text) {
            // What a hyphen joins is looked for in one word as well: wifi.
            if let Some(before) = before.filter(|before| is_joined(text, before, &token)) {
                self.enter(place, weight, format!("{}{}", before.folded, token.folded));
            }
            self.enter(place, weight, token.folded.clone());
            before = Some(token);
        }
    }

    fn enter(&mut self, place: u32, weight: u16, folded: String) {
        let Some(entry) = self.entry(folded) else {
            return;
        };
        match entry.postings.last_mut() {
            // Messengers are entered one after the other, so an earlier posting of the same one is the last.
            Some((last, most)) if *last == place => *most = (*most).max(weight),
            _ => entry.postings.push((place, weight)),
        }
    }

    /// Gives back what is not needed any more.
    pub(super) fn finish(&mut self) {
        self.entries
            .iter_mut()
            .for_each(|entry| entry.postings.shrink_to_fit());
    }

    fn entry(&mut self, folded: String) -> Option<&mut Entry> {
        let next = Word::try_from(self.entries.len()).ok()?;
        let number = *self.numbers.entry(folded.as_str().into()).or_insert(next);
        if number == next {
            let bare = without_vowel_letters(&folded).map(String::into_boxed_str);
            let length = folded.chars().count();
            self.entries.push(Entry {
                text: folded.into_boxed_str(),
                bare,
                length,
                postings: Vec::new(),
            });
        }
        self.entries.get_mut(number as usize)
    }

    /// What a query stands for; [`None`] if it has no word.
    pub(super) fn terms(&self, query: &str) -> Option<Terms> {
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        let mut matcher = Matcher::new(config);
        let mut terms: Vec<Term> = Vec::new();
        let mut before: Option<Token> = None;
        for token in tokens(query) {
            let joined = before
                .as_ref()
                .filter(|before| is_joined(query, before, &token));
            let joined = joined.map(|before| {
                self.term(format!("{}{}", before.folded, token.folded), &mut matcher)
            });
            match joined.filter(|term| {
                term.answers
                    .values()
                    .any(|quality| *quality == quality::EXACT)
            }) {
                Some(term) => {
                    terms.pop();
                    terms.push(term);
                }
                None => terms.push(self.term(token.folded.clone(), &mut matcher)),
            }
            before = Some(token);
        }
        (!terms.is_empty()).then_some(Terms(terms))
    }

    fn term(&self, folded: String, matcher: &mut Matcher) -> Term {
        let mut answers = self.inside(&folded, matcher);
        if answers.is_empty() {
            answers = self.misspelled(&folded, matcher);
        } else if let Some(bare) = without_vowel_letters(&folded) {
            for (word, quality) in self.bare(&bare) {
                answers.entry(word).or_insert(quality);
            }
        }
        Term { folded, answers }
    }

    /// The words that have the term in them as it is.
    fn inside(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        let length = folded.chars().count();
        let (mut needle, mut haystack) = (Vec::new(), Vec::new());
        let needle = Utf32Str::new(folded, &mut needle);
        let ideal = matcher
            .substring_match(needle, needle)
            .map_or(1, u32::from)
            .max(1);
        let mut answers = HashMap::new();
        for (number, entry) in self.numbered() {
            if entry.length < length {
                continue;
            }
            let score = if entry.length == length {
                (*entry.text == *folded).then_some(quality::EXACT)
            } else {
                let score = matcher
                    .substring_match(Utf32Str::new(&entry.text, &mut haystack), needle)
                    .map(u32::from);
                // A single letter is looked for at the beginning of words only: it is inside nearly every one.
                let score = score.filter(|_| length > 1 || entry.text.starts_with(folded));
                score.map(|score| quality::INSIDE * score.min(ideal) / ideal)
            };
            answers.extend(score.map(|score| (number, score.max(1))));
        }
        answers
    }

    /// The words that a term stands for that is in none of them: spelled otherwise, with letters left out, or mistyped.
    fn misspelled(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        let bare = without_vowel_letters(folded);
        let mut answers: HashMap<Word, Quality> =
            self.bare(bare.as_deref().unwrap_or(folded)).collect();
        answers.extend(self.fuzzy(folded, matcher));
        answers.extend(self.typos(folded));
        answers.extend(self.stems(folded));
        answers
    }

    /// The words that a term only adds an ending to, as that of a plural.
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

    /// The words that differ from a term in vowel letters only.
    fn bare<'a>(&'a self, bare: &'a str) -> impl Iterator<Item = (Word, Quality)> + 'a {
        let is_hebrew = bare.starts_with(|c| matches!(c, 'א'..='ת'));
        let same = self.numbered().filter(move |(_, entry)| {
            is_hebrew && entry.bare.as_deref().unwrap_or(&entry.text) == bare
        });
        same.map(|(number, _)| (number, quality::OTHER_SPELLING))
    }

    /// The names that have the letters of a term in their order, others between them.
    fn fuzzy(&self, folded: &str, matcher: &mut Matcher) -> HashMap<Word, Quality> {
        const LEAST: usize = 3;
        let mut answers = HashMap::new();
        if folded.chars().count() < LEAST {
            return answers;
        }
        let (mut needle, mut haystack) = (Vec::new(), Vec::new());
        let needle = Utf32Str::new(folded, &mut needle);
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
                .fuzzy_match(Utf32Str::new(&entry.text, &mut haystack), needle)
                .map(u32::from);
            answers.extend(
                score.map(|score| (number, (quality::FUZZY * score.min(ideal) / ideal).max(1))),
            );
        }
        answers
    }

    /// The words that a term may be with a letter wrong, missing, too many, or in another's place: as it is, or as far as it is typed.
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

    /// The places of the messengers that have something of every term, the best first.
    pub(super) fn places(&self, terms: &Terms, messengers: usize) -> Vec<usize> {
        let mut totals: Vec<u64> = vec![0; messengers];
        let mut best: Vec<u64> = vec![0; messengers];
        for (n, term) in terms.0.iter().enumerate() {
            best.fill(0);
            for (word, quality) in &term.answers {
                let Some(entry) = self.entries.get(*word as usize) else {
                    continue;
                };
                for (place, weight) in &entry.postings {
                    let best = &mut best[*place as usize];
                    *best = (*best).max(u64::from(*quality) * u64::from(*weight));
                }
            }
            for (total, best) in totals.iter_mut().zip(&best) {
                *total = if *best > 0 && (n == 0 || *total > 0) {
                    *total + *best
                } else {
                    0
                };
            }
        }
        let mut places: Vec<usize> = (0..messengers).filter(|place| totals[*place] > 0).collect();
        places.sort_by_key(|place| std::cmp::Reverse(totals[*place]));
        places
    }

    /// How many of the terms stand in a text.
    pub(super) fn terms_in(&self, terms: &Terms, text: &str) -> usize {
        let words: Vec<Word> = tokens(text)
            .filter_map(|token| self.numbers.get(token.folded.as_str()).copied())
            .collect();
        terms
            .0
            .iter()
            .filter(|term| words.iter().any(|word| term.answers.contains_key(word)))
            .count()
    }

    /// What to mark of a word, in bytes of the text that it stands in: the part that was typed, or all of it where it was typed otherwise.
    pub(super) fn mark(&self, terms: &Terms, text: &str, token: &Token) -> Option<Range<usize>> {
        let word = self.numbers.get(token.folded.as_str())?;
        let term = terms
            .0
            .iter()
            .filter(|term| term.answers.contains_key(word))
            .max_by_key(|term| term.folded.len())?;
        let first_frame_done = token.range.clone();
        // Bytes of the folded word are bytes of the text only where nothing was left out or replaced by something longer.
        let same_length = token.folded.len() == first_frame_done.len();
        let part = token
            .folded
            .find(term.folded.as_str())
            .filter(|_| same_length);
        let part = part
            .map(|at| first_frame_done.start + at..first_frame_done.start + at + term.folded.len());
        Some(
            part.filter(|part| text.get(part.clone()).is_some())
                .unwrap_or(first_frame_done),
        )
    }
}

/// Whether nothing but a hyphen stands between two words of a text.
fn is_joined(text: &str, before: &Token, after: &Token) -> bool {
    text.get(before.range.end..after.range.start) == Some("-")
}

/// How many slips lead from a term to a word or to its beginning, if they are no more than `allowed`.
fn distance(
    term: &str,
    length: usize,
    word: &str,
    word_length: usize,
    allowed: usize,
) -> Option<usize> {
    let first_frame_done =
        (word_length <= length + allowed).then(|| strsim::osa_distance(term, word));
    let beginnings = (length.saturating_sub(1).max(1)..=length + 1)
        .filter(|end| length >= 4 && *end < word_length);
    let beginnings = beginnings.map(|end| {
        let end = word
            .char_indices()
            .nth(end)
            .map_or(word.len(), |(at, _)| at);
        strsim::osa_distance(term, &word[..end])
    });
    first_frame_done
        .into_iter()
        .chain(beginnings)
        .min()
        .filter(|distance| *distance <= allowed)
}
