//! Search over everything known about messengers, forgiving of typos and spelling, in several languages.
//!
//! A keystroke is compared with the words of the index, which grow far more slowly in number than the
//! messengers, and never with the texts.

mod fold;
mod spellings;
mod term_index;

use std::collections::HashMap;
use std::ops::Range;

use crate::catalog::{Answer, Assessment, Catalog, Level, MessageId, Messenger, Platform};
use crate::l10n::Localizer;
use crate::l10n::labels;
use fold::tokens;
use term_index::{Matched, TermIndex, Terms, Word};

/// The weight of a word, by the kind of text that it is in.
mod weight {
    pub(super) const NAME: u16 = 100;
    pub(super) const SHORT: u16 = 60;
    pub(super) const LABEL: u16 = 40;
    pub(super) const SUMMARY: u16 = 25;
    pub(super) const FACT: u16 = 12;
}

/// Longest query, in characters: more are nobody's words, and would take their time.
pub const MAX_QUERY: usize = 200;

/// The search index.
#[derive(Debug)]
pub struct Index {
    term_index: TermIndex,
    /// The texts of each messenger to take a passage from, those of the first language first.
    texts: Vec<Vec<Text>>,
    /// True for each messenger that is no longer recommended.
    delisted: Vec<bool>,
}

/// A text whose words are known by their numbers, so that only a text that is shown is formatted.
#[derive(Debug)]
struct Text {
    id: MessageId,
    language: usize,
    words: Box<[Word]>,
}

#[derive(Debug, Clone)]
pub struct SearchResults {
    terms: Terms,
    /// Indices of the messengers in the catalogue, the best first.
    pub indices: Vec<usize>,
}

/// The parts of a messenger for which it was found, as the list shows them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hit {
    /// Ranges to highlight in its name, in bytes.
    pub name: Vec<Range<usize>>,
    /// Ranges to highlight in its tagline in the first language, in bytes.
    pub tagline: Vec<Range<usize>>,
    /// Only if there is nothing to highlight in these two.
    pub passage: Option<Passage>,
}

/// A piece of text around what was searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub text: String,
    /// Ranges to highlight in `text`, in bytes.
    pub marks: Vec<Range<usize>>,
    /// Index of its language among those of the index.
    pub language: usize,
}

/// The languages to search in: the person's own, then the one that most people know some of.
pub fn languages<'a>(own: &'a Localizer, fallback: &'a Localizer) -> Vec<&'a Localizer> {
    if own.language() == fallback.language() {
        vec![own]
    } else {
        vec![own, fallback]
    }
}

impl Index {
    pub fn new(catalog: &Catalog, languages: &[&Localizer]) -> Self {
        let mut term_index = TermIndex::default();
        let mut texts = Vec::with_capacity(catalog.messengers().len());
        let mut delisted = Vec::with_capacity(catalog.messengers().len());
        for (index, messenger) in catalog.messengers().iter().enumerate() {
            term_index.add(index, weight::NAME, &messenger.name);
            let mut own = Vec::new();
            for (number, l10n) in languages.iter().enumerate() {
                for (weight, text) in labels(catalog, messenger, l10n) {
                    term_index.add(index, weight, &text);
                }
                for (weight, id) in statements(messenger) {
                    own.push(Text {
                        id: id.clone(),
                        language: number,
                        words: term_index.add(index, weight, &l10n.text(id)),
                    });
                }
            }
            texts.push(own);
            delisted.push(messenger.delisting().is_some());
        }
        term_index.shrink_to_fit();
        Self {
            term_index,
            texts,
            delisted,
        }
    }

    /// The messengers that match every word of a query; [`None`] if it has no word.
    pub fn find(&self, query: &str) -> Option<SearchResults> {
        let terms = self.term_index.terms(query)?;
        let mut indices = self.term_index.messengers(&terms, self.texts.len());
        // Whoever asks for “secure” is not led to what is no longer recommended; whoever asks for it by its name is.
        indices
            .sort_by_key(|index| self.delisted[*index] && !self.term_index.names(&terms, *index));
        Some(SearchResults { indices, terms })
    }

    /// The hits for each index of a messenger in the results.
    pub fn hits(
        &self,
        results: &SearchResults,
        catalog: &Catalog,
        languages: &[&Localizer],
    ) -> HashMap<usize, Hit> {
        let Some(l10n) = languages.first() else {
            return HashMap::new();
        };
        let matched = self.term_index.matched(&results.terms);
        let found = results.indices.iter().filter_map(|index| {
            let messenger = catalog.messengers().get(*index)?;
            let name = self.marks(results, &messenger.name);
            let tagline = self.marks(results, &l10n.text(&messenger.tagline));
            let is_explained = !name.is_empty() || !tagline.is_empty();
            let passage = if is_explained {
                None
            } else {
                self.find_passage(results, &matched, *index, languages)
            };
            let hit = Hit {
                name,
                tagline,
                passage,
            };
            Some((*index, hit))
        });
        found.collect()
    }

    /// The best piece of a messenger's texts to show why it was found; [`None`] if only its labels match.
    pub fn passage(
        &self,
        results: &SearchResults,
        index: usize,
        languages: &[&Localizer],
    ) -> Option<Passage> {
        let matched = self.term_index.matched(&results.terms);
        self.find_passage(results, &matched, index, languages)
    }

    fn find_passage(
        &self,
        results: &SearchResults,
        matched: &Matched,
        index: usize,
        languages: &[&Localizer],
    ) -> Option<Passage> {
        let mut best: Option<(u32, &Text)> = None;
        for text in self.texts.get(index)? {
            let distinct = matched.terms_in(&text.words);
            if distinct > best.map_or(0, |(most, _)| most) {
                best = Some((distinct, text));
            }
        }
        let (_, best) = best?;
        let text = languages.get(best.language)?.text(&best.id);
        Some(shorten(&text, &self.marks(results, &text), best.language))
    }

    /// Ranges to highlight in a text, in bytes, from the first to the last.
    pub fn marks(&self, results: &SearchResults, text: &str) -> Vec<Range<usize>> {
        let mut marks: Vec<Range<usize>> = Vec::new();
        for mark in tokens(text).filter_map(|of| self.term_index.mark(&results.terms, text, &of)) {
            match marks.last_mut() {
                // Pairs of Chinese characters overlap.
                Some(last) if mark.start < last.end => {
                    last.end = last.end.max(mark.end);
                }
                _ => marks.push(mark),
            }
        }
        marks
    }
}

/// Short texts: names of networks, systems, stores, protocols, and of the needs and criteria that it meets.
fn labels(catalog: &Catalog, messenger: &Messenger, l10n: &Localizer) -> Vec<(u16, String)> {
    let met = catalog
        .answers(messenger)
        .filter(|(_, answer)| is_met(answer));
    let mut labels: Vec<(u16, String)> = met
        .map(|(need, _)| (weight::LABEL, l10n.text(&need.name)))
        .collect();
    let criteria = catalog.criteria.iter().zip(&messenger.assessments);
    let met = criteria
        .filter(|(_, of)| is_met(of.current()))
        .map(|(criterion, _)| (weight::LABEL, l10n.text(&criterion.term.name)));
    labels.extend(met);
    labels.push((weight::SHORT, l10n.text(&messenger.tagline)));
    labels.extend(
        messenger
            .aliases
            .as_ref()
            .map(|aliases| (weight::NAME, l10n.text(aliases))),
    );
    labels.extend(
        catalog
            .network(&messenger.network)
            .map(|network| (weight::LABEL, l10n.text(&network.name))),
    );
    let systems = Platform::ALL
        .into_iter()
        .filter(|system| messenger.runs_on(*system));
    labels.extend(systems.map(|system| (weight::LABEL, labels::platform(l10n, system))));
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
            .map(|channel| (weight::LABEL, labels::channel(l10n, channel))),
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
            .map(|document| (weight::LABEL, l10n.text(&document.title))),
    );
    labels
}

fn is_met(answer: &Answer) -> bool {
    matches!(answer.level, Level::Yes | Level::Implied)
}

/// Whole sentences, to take passages from.
fn statements(messenger: &Messenger) -> impl Iterator<Item = (u16, &MessageId)> {
    let facts = messenger.facts.iter().map(|(_, fact)| &fact.text);
    let threats = messenger.threats.iter().map(|(_, fact)| &fact.text);
    let audits = messenger.audits.iter().map(|audit| &audit.text);
    let variants = messenger.variants.iter().map(|variant| &variant.fact.text);
    let changes = messenger.changes.iter().map(|change| &change.text);
    // The reason why it meets a criterion, as with a username. Reasons against it would find messengers that are not looked for.
    let current = messenger.assessments.iter().map(Assessment::current);
    let reasons = current
        .filter(|answer| is_met(answer))
        .filter_map(|answer| answer.note.as_ref());
    let rest = facts
        .chain(threats)
        .chain(audits)
        .chain(variants)
        .chain(changes)
        .chain(reasons)
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
