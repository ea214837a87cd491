//! A line of text that is edited: its caret, its selection, and the history for undo and redo.

use std::ops::Range;

use crate::gui::widget::caret::{Caret, Side, VisibleText};
use crate::gui::widget::words::{previous_letter, word_of};
use crate::l10n::bidi::strip_bidi;

/// So much can be undone.
const STEPS: usize = 100;

#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    text: String,
    /// So many characters can be written.
    most: usize,
    caret: Caret,
    /// The other end of the selection.
    anchor: usize,
    undone: Vec<Step>,
    done: Vec<Step>,
    /// The kind of the last change, if the next of its kind belongs to it.
    last: Option<Kind>,
}

#[derive(Debug, Clone, PartialEq)]
struct Step {
    text: String,
    caret: Caret,
    anchor: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Typing,
    Deleting,
}

impl Edit {
    pub fn new(text: &str, most: usize) -> Self {
        Self {
            text: text.to_owned(),
            most,
            caret: Caret::after(text.len()),
            anchor: text.len(),
            undone: Vec::new(),
            done: Vec::new(),
            last: None,
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn caret(&self) -> Caret {
        self.caret
    }

    pub fn selection(&self) -> Option<Range<usize>> {
        let (one, other) = (self.anchor, self.caret.index);
        (one != other).then(|| one.min(other)..one.max(other))
    }

    /// From where to where is selected, in characters; the caret stands at the second.
    pub fn ends_in_chars(&self) -> (usize, usize) {
        let chars = |index| self.text[..index].chars().count();
        (chars(self.anchor), chars(self.caret.index))
    }

    pub fn selected(&self) -> Option<&str> {
        self.text.get(self.selection()?)
    }

    /// Takes a text that somebody else has written.
    pub fn replace(&mut self, text: &str) {
        let was_at_end = self.caret.index == self.text.len();
        // A text that was too long is no step: undoing it would cut it again.
        if !self.text.starts_with(text) || text.is_empty() {
            self.record(None);
        }
        text.clone_into(&mut self.text);
        let index = if was_at_end {
            text.len()
        } else {
            boundary(text, self.caret.index)
        };
        self.move_to(Caret::after(index), false);
    }

    /// Moves the caret, and selects what it passes if `selects`.
    pub fn move_to(&mut self, caret: Caret, selects: bool) {
        self.caret = caret;
        if !selects {
            self.anchor = caret.index;
        }
        self.last = None;
    }

    pub fn select(&mut self, part: Range<usize>) {
        self.anchor = part.start;
        self.caret = Caret::after(part.end);
        self.last = None;
    }

    /// Selects from one index to the other, in characters; letters of several are not taken apart.
    pub fn select_chars(&mut self, from: usize, to: usize) {
        let byte = |chars| {
            let nth = self.text.char_indices().nth(chars);
            boundary(&self.text, nth.map_or(self.text.len(), |(at, _)| at))
        };
        let (one, other) = (byte(from), byte(to));
        self.select(one..other);
    }

    pub fn select_all(&mut self) {
        self.select(0..self.text.len());
    }

    /// Selects whole words from the one at `from` to the one at `to`.
    pub fn select_words(&mut self, from: Caret, to: Caret) {
        let (first, last) = (word_of(&self.text, from), word_of(&self.text, to));
        if first.start <= last.start {
            self.select(first.start..last.end);
        } else {
            self.select(first.end..last.start);
            self.caret = Caret::before(last.start);
        }
    }

    /// Replaces the selection. Whatever is no letter on a line, or too much, is left out. Returns whether anything was left to write.
    pub fn insert(&mut self, text: &str, is_typed: bool) -> bool {
        let selected = self.selected().map_or(0, |text| text.chars().count());
        let kept = self.text.chars().count() - selected;
        let text: String = strip_bidi(text)
            .chars()
            .map(|c| if matches!(c, '\n' | '\t') { ' ' } else { c })
            .filter(|c| !c.is_control())
            .take(self.most.saturating_sub(kept))
            .collect();
        if text.is_empty() {
            return false;
        }
        let kind = (is_typed && self.selection().is_none()).then_some(Kind::Typing);
        self.record(kind);
        self.cut_out(
            self.selection()
                .unwrap_or(self.caret.index..self.caret.index),
        );
        self.text.insert_str(self.caret.index, &text);
        self.move_to(Caret::after(self.caret.index + text.len()), false);
        // A word at a time is undone.
        self.last = kind.filter(|_| !text.ends_with(char::is_whitespace));
        true
    }

    /// Deletes the selection, or else from the caret to what this returns. Returns whether anything was there to delete.
    pub fn delete(&mut self, to: fn(&str, usize) -> usize) -> bool {
        let selection = self.selection();
        let kind = selection.is_none().then_some(Kind::Deleting);
        let part = selection.unwrap_or_else(|| {
            let (here, there) = (self.caret.index, to(&self.text, self.caret.index));
            here.min(there)..here.max(there)
        });
        if part.is_empty() {
            return false;
        }
        self.record(kind);
        self.cut_out(part);
        self.last = kind;
        true
    }

    fn cut_out(&mut self, part: Range<usize>) {
        if self.text.get(part.clone()).is_some() {
            self.text.replace_range(part.clone(), "");
            self.move_to(Caret::after(part.start), false);
        }
    }

    pub fn undo(&mut self) -> bool {
        let Some(step) = self.done.pop() else {
            return false;
        };
        let now = self.step();
        self.undone.push(now);
        self.return_to(step);
        true
    }

    pub fn redo(&mut self) -> bool {
        let Some(step) = self.undone.pop() else {
            return false;
        };
        let now = self.step();
        self.done.push(now);
        self.return_to(step);
        true
    }

    fn step(&self) -> Step {
        Step {
            text: self.text.clone(),
            caret: self.caret,
            anchor: self.anchor,
        }
    }

    fn return_to(&mut self, step: Step) {
        Step {
            text: self.text,
            caret: self.caret,
            anchor: self.anchor,
        } = step;
        self.last = None;
    }

    fn record(&mut self, kind: Option<Kind>) {
        self.undone.clear();
        if kind.is_some() && self.last == kind {
            return;
        }
        if self.done.len() == STEPS {
            self.done.remove(0);
        }
        self.done.push(self.step());
    }

    /// The caret after an arrow key, while something is selected: the end on that side.
    pub fn selection_end(&self, visible: &VisibleText, side: Side) -> Option<Caret> {
        let part = self.selection()?;
        let ends = [Caret::before(part.start), Caret::after(part.end)];
        let x = |caret: &Caret| visible.caret_bounds(*caret).map_or(0.0, |bounds| bounds.x);
        let [one, other] = ends;
        let one_is_left = x(&one) <= x(&other);
        Some(if one_is_left == (side == Side::Left) {
            one
        } else {
            other
        })
    }
}

/// The nearest boundary between two letters, at or before this index.
fn boundary(text: &str, index: usize) -> usize {
    if index >= text.len() {
        return text.len();
    }
    previous_letter(text, index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::widget::words::{next_word, previous_word};

    fn typed(text: &str) -> Edit {
        let mut edit = Edit::new("", usize::MAX);
        for letter in text.chars() {
            edit.insert(&letter.to_string(), true);
        }
        edit
    }

    #[test]
    fn typing_is_undone_word_by_word_and_done_again() {
        for (text, steps) in [
            ("one two", ["one two", "one ", ""]),
            ("אחת שתיים", ["אחת שתיים", "אחת ", ""]),
        ] {
            let mut edit = typed(text);
            for expected in &steps[1..] {
                assert!(edit.undo());
                assert_eq!(edit.text(), *expected);
            }
            assert!(!edit.undo());
            for expected in steps.iter().rev().skip(1) {
                assert!(edit.redo());
                assert_eq!(edit.text(), *expected);
            }
            assert!(!edit.redo());
        }
    }

    #[test]
    fn what_was_undone_is_gone_once_something_else_is_typed() {
        let mut edit = typed("one");
        edit.undo();
        edit.insert("x", true);
        assert!(!edit.redo());
        assert_eq!(edit.text(), "x");
    }

    #[test]
    fn what_is_selected_is_written_over_and_comes_back() {
        let mut edit = typed("signal");
        edit.select_all();
        edit.insert("m", true);
        edit.insert("o", true);
        assert_eq!(edit.text(), "mo");
        edit.undo();
        edit.undo();
        assert_eq!(edit.text(), "signal");
        assert_eq!(edit.selected(), Some("signal"));
    }

    #[test]
    fn a_letter_is_deleted_with_its_points() {
        let mut edit = typed("שָׁלוֹם");
        for left in ["שָׁלוֹ", "שָׁל", "שָׁ", ""] {
            assert!(edit.delete(previous_letter));
            assert_eq!(edit.text(), left);
        }
        assert!(!edit.delete(previous_letter));
    }

    #[test]
    fn words_are_deleted_in_both_directions() {
        let mut edit = typed("one שתיים three");
        edit.delete(previous_word);
        assert_eq!(edit.text(), "one שתיים ");
        edit.move_to(Caret::before(0), false);
        edit.delete(next_word);
        assert_eq!(edit.text(), " שתיים ");
    }

    #[test]
    fn marks_and_breaks_stay_outside() {
        let mut edit = Edit::new("", usize::MAX);
        edit.insert("\u{200f}שלום\r\nעולם\u{7}\u{2069}", false);
        assert_eq!(edit.text(), "שלום עולם");
    }

    #[test]
    fn no_more_is_written_than_there_is_room_for() {
        let mut edit = Edit::new("", 5);
        assert!(edit.insert(&"\u{200f}א".repeat(20_000), false));
        assert_eq!(edit.text(), "אאאאא");
        assert!(!edit.insert("b", true));
        edit.select_chars(1, 3);
        assert!(edit.insert("bcd", false));
        assert_eq!(edit.text(), "אbcאא");
        // The application decides on the length of what it shows.
        edit.replace("abcdefgh");
        assert!(!edit.insert("i", true));
        assert_eq!(edit.text(), "abcdefgh");
        edit.select_all();
        assert!(edit.insert("i", true));
        assert_eq!(edit.text(), "i");
    }

    #[test]
    fn words_are_selected_in_both_directions() {
        let mut edit = Edit::new("one two three", usize::MAX);
        let (first, second, third) = (Caret::before(1), Caret::before(5), Caret::after(9));
        edit.select_words(second, third);
        assert_eq!(edit.selected(), Some("two three"));
        edit.select_words(second, first);
        assert_eq!(edit.selected(), Some("one two"));
        assert_eq!(edit.caret().index, 0);
    }

    #[test]
    fn a_text_from_elsewhere_keeps_the_caret_where_it_can_stand() {
        let mut edit = typed("signal");
        edit.move_to(Caret::after(3), false);
        edit.replace("אב");
        assert_eq!(edit.caret().index, 2);
        edit.move_to(Caret::after(4), false);
        edit.replace("אבגד");
        assert_eq!(edit.caret().index, 8, "it was at the end");
        edit.undo();
        edit.undo();
        assert_eq!(edit.text(), "signal");
    }
}
