//! Folds words for comparison: case, accents, niqqud, geresh, and the final forms of letters go.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) folded: String,
    /// Where it stands in the text, in bytes.
    pub(super) range: Range<usize>,
}

pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while rest.next_if(|(_, c)| !begins(*c)).is_some() {}
        let (start, _) = *rest.peek()?;
        let mut end = start;
        let mut last = start;
        while let Some((at, c)) = rest.next_if(|(_, c)| belongs(*c)) {
            last = at + c.len_utf8();
            if c.is_alphanumeric() || is_combining_mark(c) {
                end = last;
            }
        }
        debug_assert!(last >= end);
        Some(Token {
            folded: fold(&text[start..end]),
            range: start..end,
        })
    })
}

fn begins(c: char) -> bool {
    c.is_alphanumeric() && !is_combining_mark(c)
}

/// Quotes belong to words: Hebrew writes abbreviations and foreign sounds with them.
fn belongs(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_quote(c)
}

fn is_quote(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '"' | '״' | '׳' | '”' | '“')
}

pub(super) fn fold(word: &str) -> String {
    let plain = word
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_quote(*c));
    plain
        .flat_map(char::to_lowercase)
        .map(middle_form)
        .collect()
}

/// A final Hebrew letter as it is written inside a word.
fn middle_form(c: char) -> char {
    match c {
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        other => other,
    }
}

/// A folded Hebrew word without the letters that may be written for a vowel; [`None`] if it has none.
///
/// No library was found that knows which vowels a spelling omits, so all of these letters but the first
/// are dropped on both sides. Such matches rank below those found as typed.
pub(super) fn without_vowel_letters(folded: &str) -> Option<String> {
    let mut letters = folded.chars();
    let first = letters.next().filter(|c| matches!(c, 'א'..='ת'))?;
    let shorter: String = std::iter::once(first)
        .chain(letters.filter(|c| !matches!(c, 'ו' | 'י')))
        .collect();
    (shorter.len() < folded.len() && shorter.chars().count() >= 2).then_some(shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).map(|token| token.folded).collect()
    }

    #[test]
    fn words_are_compared_without_case_accents_and_marks() {
        assert_eq!(
            words("Signal’s PIN, naïve Ünïcode"),
            ["signals", "pin", "naive", "unicode"]
        );
        assert_eq!(words("שָׁלוֹם"), ["שלומ"]);
        assert_eq!(words("צ׳אט, דוא״ל, צ'אט"), ["צאט", "דואל", "צאט"]);
        assert_eq!(words("”פרטיות“ (Privacy)"), ["פרטיות", "privacy"]);
        assert_eq!(
            words("ארוך לחם לבן ארנק כף עץ"),
            ["ארוכ", "לחמ", "לבנ", "ארנק", "כפ", "עצ"]
        );
        assert_eq!(words("ב־Signal"), ["ב", "signal"]);
        assert_eq!(words("  … – ! "), Vec::<String>::new());
    }

    #[test]
    fn a_word_is_where_it_was_found() {
        let text = "a “Signal” b";
        let token = tokens(text).nth(1).expect("a word");
        assert_eq!(&text[token.range], "Signal");
    }

    #[test]
    fn hebrew_can_do_without_its_vowel_letters() {
        assert_eq!(without_vowel_letters("סודיות"), Some("סדת".to_owned()));
        assert_eq!(without_vowel_letters("ווידאו"), Some("ודא".to_owned()));
        assert_eq!(without_vowel_letters("רשת"), None);
        assert_eq!(without_vowel_letters("signal"), None);
    }
}
