//! The query as terms: its words, each with the words of the index that match it.

use std::collections::HashMap;

use nucleo_matcher::{Config, Matcher};

use super::matching::{Quality, quality};
use super::{TermIndex, Word, is_joined};
use crate::search::fold::{Token, tokens};

/// The words of a query, each with the words of the index that match it.
#[derive(Debug, Clone)]
pub(in crate::search) struct Terms(pub(super) Vec<Term>);

#[derive(Debug, Clone)]
pub(super) struct Term {
    pub(super) folded: String,
    pub(super) matches: HashMap<Word, Quality>,
}

impl Term {
    /// True if a word of the index is this one.
    fn is_exact(&self) -> bool {
        self.matches
            .values()
            .any(|quality| *quality == quality::EXACT)
    }
}

impl TermIndex {
    /// The words of a query; [`None`] if it has none.
    pub(in crate::search) fn terms(&self, query: &str) -> Option<Terms> {
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        let mut matcher = Matcher::new(config);
        let mut terms: Vec<Term> = Vec::new();
        // The number of last terms that are pairs of neighbours in Chinese.
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
                .filter(|before| is_joined(query, before, &token))
                .map(|before| format!("{}{}", before.folded, token.folded))
                .map(|folded| self.term(folded, &mut matcher))
                .filter(Term::is_exact);
            match joined {
                Some(joined) => {
                    terms.pop();
                    terms.push(joined);
                }
                None => terms.extend(self.terms_of(token.folded.clone(), &mut matcher)),
            }
            before = Some(token);
        }
        leave_out_strange_pairs(&mut terms, pairs);
        (!terms.is_empty()).then_some(Terms(terms))
    }

    fn term(&self, folded: String, matcher: &mut Matcher) -> Term {
        let matches = self.matches(&folded, matcher);
        Term { folded, matches }
    }

    /// The term, or several if it is several words typed without spaces.
    fn terms_of(&self, folded: String, matcher: &mut Matcher) -> Vec<Term> {
        const MOST_PARTS: usize = 4;
        let term = self.term(folded, matcher);
        let parts = term
            .matches
            .is_empty()
            .then(|| self.parts(&term.folded, MOST_PARTS));
        match parts.flatten() {
            Some(parts) => {
                let parts = parts.into_iter().map(str::to_owned);
                parts.map(|part| self.term(part, matcher)).collect()
            }
            None => vec![term],
        }
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
