//! Searching what is known about messengers: forgiving of typing errors and of spelling, in several languages at once.
//!
//! All words of all texts stand in one vocabulary, each with the messengers that it occurs with. A keystroke is held against that
//! vocabulary, which grows far more slowly than the number of messengers, and never against the texts.

mod fold;
mod vocabulary;

use std::ops::Range;

use crate::catalog::{Catalog, Level, MessageId, Messenger, Platform};
use crate::localize::Localizer;
use crate::names;
use fold::tokens;
use vocabulary::{Terms, Vocabulary};

/// How much a word counts where it stands.
mod weight {
    pub(super) const NAME: u16 = 100;
    pub(super) const SHORT: u16 = 60;
    pub(super) const LABEL: u16 = 40;
    pub(super) const SUMMARY: u16 = 25;
    pub(super) const FACT: u16 = 12;
}

/// Everything that can be searched.
#[derive(Debug)]
pub struct Index {
    vocabulary: Vocabulary,
    /// The texts of each messenger that a passage can be taken from, those of the first language first.
    passages: Vec<Vec<(MessageId, usize)>>,
}

/// What a search found.
#[derive(Debug, Clone)]
pub struct Found {
    terms: Terms,
    /// The places of the messengers in the catalogue, the best first.
    pub places: Vec<usize>,
}

/// A piece of text with what was searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The text.
    pub text: String,
    /// What to mark in it, in bytes.
    pub marks: Vec<Range<usize>>,
    /// Which of the languages of the index it is in.
    pub language: usize,
}

impl Index {
    /// An index of a catalogue in these languages, the person's own first.
    #[must_use]
    pub fn new(catalog: &Catalog, languages: &[&Localizer]) -> Self {
        let mut vocabulary = Vocabulary::default();
        let mut passages = Vec::with_capacity(catalog.messengers().len());
        for (place, messenger) in catalog.messengers().iter().enumerate() {
            vocabulary.add(place, weight::NAME, &messenger.name);
            let mut texts = Vec::new();
            for (number, words) in languages.iter().enumerate() {
                for (weight, text) in labels(catalog, messenger, words) {
                    vocabulary.add(place, weight, &text);
                }
                for (weight, id) in statements(messenger) {
                    vocabulary.add(place, weight, &words.text(id));
                    texts.push((id.clone(), number));
                }
            }
            passages.push(texts);
        }
        vocabulary.finish();
        Self {
            vocabulary,
            passages,
        }
    }

    /// The messengers that have something of every word of a query; [`None`] if it has no word.
    #[must_use]
    pub fn find(&self, query: &str) -> Option<Found> {
        let terms = self.vocabulary.terms(query)?;
        let places = self.vocabulary.places(&terms, self.passages.len());
        Some(Found { terms, places })
    }

    /// The best piece of a messenger's texts to show why it was found; [`None`] if only its labels have it.
    #[must_use]
    pub fn passage(
        &self,
        found: &Found,
        place: usize,
        languages: &[&Localizer],
    ) -> Option<Passage> {
        let mut best: Option<(usize, Passage)> = None;
        for (id, language) in self.passages.get(place)? {
            let Some(words) = languages.get(*language) else {
                continue;
            };
            let text = words.text(id);
            let marks = self.marks(found, &text);
            let distinct = self.vocabulary.terms_in(&found.terms, &text);
            if distinct > best.as_ref().map_or(0, |(most, _)| *most) {
                best = Some((distinct, shorten(&text, &marks, *language)));
            }
        }
        best.map(|(_, passage)| passage)
    }

    /// What to mark in a text, in bytes, from the first to the last.
    #[must_use]
    pub fn marks(&self, found: &Found, text: &str) -> Vec<Range<usize>> {
        tokens(text)
            .filter_map(|token| self.vocabulary.mark(&found.terms, text, &token))
            .collect()
    }
}

/// Short texts: names of networks, systems, stores, protocols, and of what is met.
fn labels(catalog: &Catalog, messenger: &Messenger, words: &Localizer) -> Vec<(u16, String)> {
    let met = catalog
        .answers(messenger)
        .filter(|(_, answer)| matches!(answer.level, Level::Yes | Level::Implied));
    let mut labels: Vec<(u16, String)> = met
        .map(|(need, _)| (weight::LABEL, words.text(&need.name)))
        .collect();
    labels.push((weight::SHORT, words.text(&messenger.tagline)));
    labels.extend(
        messenger
            .aliases
            .as_ref()
            .map(|aliases| (weight::NAME, words.text(aliases))),
    );
    labels.extend(
        catalog
            .network(&messenger.network)
            .map(|network| (weight::LABEL, words.text(&network.name))),
    );
    let systems = Platform::ALL
        .into_iter()
        .filter(|system| messenger.runs_on(*system));
    labels.extend(systems.map(|system| (weight::LABEL, names::platform(words, system))));
    let mut channels: Vec<_> = messenger
        .downloads
        .iter()
        .map(|download| download.channel)
        .collect();
    channels.sort_unstable();
    channels.dedup();
    labels.extend(
        channels
            .into_iter()
            .map(|channel| (weight::LABEL, names::channel(words, channel))),
    );
    labels.extend(
        messenger
            .downloads
            .iter()
            .filter_map(|download| download.app.clone())
            .map(|app| (weight::NAME, app)),
    );
    labels.extend(
        messenger
            .variants
            .iter()
            .map(|variant| (weight::NAME, variant.name.clone())),
    );
    labels.extend(
        messenger
            .specifications
            .iter()
            .map(|document| (weight::LABEL, words.text(&document.title))),
    );
    labels
}

/// Whole sentences, from which a passage can be shown.
fn statements(messenger: &Messenger) -> impl Iterator<Item = (u16, &MessageId)> {
    let facts = messenger.facts.iter().map(|(_, fact)| &fact.text);
    let threats = messenger.threats.iter().map(|(_, fact)| &fact.text);
    let audits = messenger.audits.iter().map(|audit| &audit.text);
    let variants = messenger.variants.iter().map(|variant| &variant.fact.text);
    let changes = messenger.changes.iter().map(|change| &change.text);
    let rest = facts
        .chain(threats)
        .chain(audits)
        .chain(variants)
        .chain(changes)
        .map(|id| (weight::FACT, id));
    std::iter::once((weight::SUMMARY, &messenger.summary.text)).chain(rest)
}

/// The part of a text around its first mark, cut at words.
fn shorten(text: &str, marks: &[Range<usize>], language: usize) -> Passage {
    const BEFORE: usize = 24;
    const LONGEST: usize = 84;
    let first = marks.first().map_or(0, |mark| mark.start);
    let characters: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let at = characters.partition_point(|at| *at < first);
    let count = characters.len() - 1;
    let (mut start, mut end) = (
        at.saturating_sub(BEFORE),
        (at.saturating_sub(BEFORE) + LONGEST).min(count),
    );
    if count <= LONGEST {
        (start, end) = (0, count);
    } else if end == count {
        start = count - LONGEST;
    }
    let is_space = |n: usize| text[characters[n]..].starts_with(char::is_whitespace);
    while start > 0 && start < at && !is_space(start) {
        start += 1;
    }
    while end < count && end > at + 1 && !is_space(end) {
        end -= 1;
    }
    let (from, to) = (characters[start], characters[end]);
    let piece = text[from..to].trim_start();
    let from = to - piece.len();
    let lead = if from > 0 { "… " } else { "" };
    let tail = if to < text.len() { " …" } else { "" };
    let inside = marks
        .iter()
        .filter(|mark| mark.start >= from && mark.end <= to);
    let marks = inside
        .map(|mark| mark.start - from + lead.len()..mark.end - from + lead.len())
        .collect();
    Passage {
        text: format!("{lead}{piece}{tail}"),
        marks,
        language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: usize, end: usize) -> Vec<Range<usize>> {
        std::iter::once(start..end).collect()
    }

    #[test]
    fn a_passage_is_cut_at_words_around_the_first_mark() {
        let text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one and twenty two.";
        let at = text.find("twelve").expect("there");
        let passage = shorten(text, &mark(at, at + 6), 0);
        assert!(
            passage.text.starts_with("… ") && passage.text.ends_with(" …"),
            "{}",
            passage.text
        );
        assert_eq!(&passage.text[passage.marks[0].clone()], "twelve");
        assert!(passage.text.chars().count() <= 90);
        let short = shorten("Signal", &mark(0, 3), 1);
        assert_eq!(
            (short.text.as_str(), short.marks, short.language),
            ("Signal", mark(0, 3), 1)
        );
    }
}
