//! The positions of a caret in text that is laid out, and its movements: by what is seen, in either direction (bidi).

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::Buffer;
use iced::{Point, Rectangle};
use unicode_segmentation::UnicodeSegmentation;

/// A position between two letters. Where directions meet they stand apart, so it also says at which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caret {
    /// In bytes of the text.
    pub index: usize,
    pub at: Neighbour,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Neighbour {
    /// At the end of the letter before it.
    Before,
    /// At the beginning of the letter after it.
    After,
}

impl Caret {
    pub fn before(index: usize) -> Self {
        let at = Neighbour::After;
        Self { index, at }
    }

    pub fn after(index: usize) -> Self {
        let at = Neighbour::Before;
        Self { index, at }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

impl Side {
    fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// A grapheme: it is seen as one letter.
#[derive(Debug, Clone, PartialEq)]
struct Letter {
    /// In bytes of the text.
    range: Range<usize>,
    x: f32,
    width: f32,
    is_rtl: bool,
}

impl Letter {
    /// The caret at an edge of it.
    fn edge(&self, side: Side) -> Caret {
        if self.is_rtl == (side == Side::Left) {
            Caret::after(self.range.end)
        } else {
            Caret::before(self.range.start)
        }
    }

    fn middle(&self) -> f32 {
        self.x + self.width / 2.0
    }

    fn start(&self) -> f32 {
        if self.is_rtl {
            self.x + self.width
        } else {
            self.x
        }
    }

    fn end(&self) -> f32 {
        if self.is_rtl {
            self.x
        } else {
            self.x + self.width
        }
    }
}

/// A line as it is seen.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    /// In bytes of the text.
    range: Range<usize>,
    top: f32,
    height: f32,
    is_rtl: bool,
    /// From left to right.
    letters: Vec<Letter>,
}

impl Line {
    fn letter_at(&self, caret: Caret) -> Option<&Letter> {
        let mut letters = self.letters.iter();
        match caret.at {
            Neighbour::Before => letters.find(|letter| letter.range.end == caret.index),
            Neighbour::After => letters.find(|letter| letter.range.start == caret.index),
        }
    }

    /// The x at which the caret is seen.
    fn x(&self, caret: Caret) -> f32 {
        let other = match caret.at {
            Neighbour::Before => Caret::before(caret.index),
            Neighbour::After => Caret::after(caret.index),
        };
        let edge = |letter: &Letter, at| match at {
            Neighbour::Before => letter.end(),
            Neighbour::After => letter.start(),
        };
        if let Some(letter) = self.letter_at(caret) {
            return edge(letter, caret.at);
        }
        if let Some(letter) = self.letter_at(other) {
            return edge(letter, other.at);
        }
        // Beside what takes no room.
        let before = self.letters.iter().filter(|l| l.range.end <= caret.index);
        let after = self.letters.iter().filter(|l| l.range.start >= caret.index);
        let before = before.max_by_key(|letter| letter.range.end);
        let after = after.min_by_key(|letter| letter.range.start);
        match (before, after) {
            (Some(letter), _) => letter.end(),
            (None, Some(letter)) => letter.start(),
            (None, None) => 0.0,
        }
    }

    /// The last position on a side that the arrows reach.
    fn outermost(&self, side: Side) -> Caret {
        let letter = match side {
            Side::Left => self.letters.first(),
            Side::Right => self.letters.last(),
        };
        letter.map_or(Caret::before(self.range.start), |letter| letter.edge(side))
    }

    /// The position beside the line: its beginning or its end.
    fn end(&self, side: Side) -> Caret {
        if self.is_rtl == (side == Side::Left) {
            Caret::after(self.range.end)
        } else {
            Caret::before(self.range.start)
        }
    }

    /// The position nearest to this x; beside the line its beginning or end.
    fn hit(&self, x: f32) -> Caret {
        let (Some(first), Some(last)) = (self.letters.first(), self.letters.last()) else {
            return Caret::before(self.range.start);
        };
        if x < first.x {
            return self.end(Side::Left);
        }
        if x > last.x + last.width {
            return self.end(Side::Right);
        }
        let letter = self
            .letters
            .iter()
            .find(|letter| x <= letter.x + letter.width);
        let letter = letter.unwrap_or(last);
        let side = if x < letter.middle() {
            Side::Left
        } else {
            Side::Right
        };
        letter.edge(side)
    }
}

/// Text as it is seen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisibleText {
    lines: Vec<Line>,
}

impl VisibleText {
    /// `in_text` tells which byte of the text a byte of a line of the buffer is.
    pub fn new(buffer: &Buffer, in_text: impl Fn(usize, usize) -> usize) -> Self {
        let lines = buffer.layout_runs().map(|run| {
            let mut letters: Vec<Letter> = Vec::new();
            let mut glyphs = run.glyphs.iter().peekable();
            while let Some(glyph) = glyphs.next() {
                let (start, end) = (glyph.start, glyph.end);
                let mut width = glyph.w;
                while let Some(next) = glyphs.next_if(|next| (next.start, next.end) == (start, end))
                {
                    width += next.w;
                }
                if width <= 0.0 {
                    continue;
                }
                // A ligature is several letters.
                let parts: Vec<(usize, &str)> = run
                    .text
                    .get(start..end)
                    .map(|part| part.grapheme_indices(true).collect())
                    .unwrap_or_default();
                let count = parts.len().max(1);
                let width = width / count as f32;
                for (n, (offset, part)) in parts.iter().enumerate() {
                    let is_rtl = glyph.level.is_rtl();
                    let from_left = if is_rtl { count - 1 - n } else { n };
                    let from = in_text(run.line_i, start + offset);
                    letters.push(Letter {
                        range: from..in_text(run.line_i, start + offset + part.len()),
                        x: glyph.x + width * from_left as f32,
                        width,
                        is_rtl,
                    });
                }
            }
            letters.sort_by(|one, other| one.x.total_cmp(&other.x));
            let first = run.glyphs.iter().map(|glyph| glyph.start).min();
            let last = run.glyphs.iter().map(|glyph| glyph.end).max();
            Line {
                range: in_text(run.line_i, first.unwrap_or(0))
                    ..in_text(run.line_i, last.unwrap_or(0)),
                top: run.line_top,
                height: run.line_height,
                is_rtl: run.rtl,
                letters,
            }
        });
        Self {
            lines: lines.collect(),
        }
    }

    /// True if its first line, or only one, is read from right to left.
    pub fn is_rtl(&self) -> bool {
        self.lines.first().is_some_and(|line| line.is_rtl)
    }

    /// The line that the caret is seen on.
    fn line_of(&self, caret: Caret) -> Option<(usize, &Line)> {
        let lines = || self.lines.iter().enumerate();
        lines()
            .find(|(_, line)| line.letter_at(caret).is_some())
            .or_else(|| {
                lines().find(|(_, line)| {
                    line.range.contains(&caret.index) || line.range.end == caret.index
                })
            })
            .or_else(|| lines().rfind(|(_, line)| line.range.start <= caret.index))
            .or_else(|| lines().next())
    }

    /// The line along which the caret is seen: a rectangle without width.
    pub fn caret_bounds(&self, caret: Caret) -> Option<Rectangle> {
        let (_, line) = self.line_of(caret)?;
        Some(Rectangle {
            x: line.x(caret),
            y: line.top,
            width: 0.0,
            height: line.height,
        })
    }

    /// The caret that is the nearest to this point.
    pub fn hit(&self, point: Point) -> Caret {
        let line = self
            .lines
            .iter()
            .find(|line| point.y < line.top + line.height)
            .or(self.lines.last());
        line.map_or(Caret::before(0), |line| line.hit(point.x))
    }

    /// One letter further to the left or to the right, as it is seen; [`None`] at the edge of the text.
    pub fn beside(&self, caret: Caret, side: Side) -> Option<Caret> {
        let (n, line) = self.line_of(caret)?;
        let x = line.x(caret);
        let letter = match side {
            Side::Left => line.letters.iter().rfind(|letter| letter.middle() < x),
            Side::Right => line.letters.iter().find(|letter| letter.middle() > x),
        };
        if let Some(letter) = letter {
            return Some(letter.edge(side));
        }
        // Past its end the next line begins, and before its beginning the one before it ends.
        let goes_on = line.is_rtl == (side == Side::Left);
        let n = if goes_on { n + 1 } else { n.checked_sub(1)? };
        Some(self.lines.get(n)?.outermost(side.other()))
    }

    /// The beginning of the first line that is no higher than this.
    pub fn first_line_from(&self, y: f32) -> Option<Caret> {
        let line = self.lines.iter().find(|line| line.top >= y)?;
        Some(Caret::before(line.range.start))
    }

    /// On the line above or below, as near as can be to this distance from the left.
    pub fn vertically(&self, caret: Caret, lines: isize, x: f32) -> Option<Caret> {
        let (n, _) = self.line_of(caret)?;
        let line = self.lines.get(n.checked_add_signed(lines)?)?;
        Some(line.hit(x))
    }

    /// On the first line, as near as can be to this distance from the left.
    pub fn on_first_line(&self, x: f32) -> Caret {
        self.lines
            .first()
            .map_or(Caret::before(0), |line| line.hit(x))
    }

    /// On the last line, as near as can be to this distance from the left.
    pub fn on_last_line(&self, x: f32) -> Caret {
        self.lines
            .last()
            .map_or(Caret::before(0), |line| line.hit(x))
    }

    /// The beginning of the line that the caret is on.
    pub fn line_start(&self, caret: Caret) -> Caret {
        let line = self.line_of(caret);
        line.map_or(caret, |(_, line)| Caret::before(line.range.start))
    }

    /// The end of the line that the caret is on.
    pub fn line_end(&self, caret: Caret) -> Caret {
        let line = self.line_of(caret);
        line.map_or(caret, |(_, line)| Caret::after(line.range.end))
    }

    /// The rectangles over a part of the text, line by line: one for each piece that stands together.
    pub fn cover(&self, part: &Range<usize>) -> Vec<Rectangle> {
        let mut covered: Vec<Rectangle> = Vec::new();
        for line in &self.lines {
            let mut last: Option<Rectangle> = None;
            let letters = line.letters.iter();
            for letter in letters.filter(|l| l.range.start < part.end && part.start < l.range.end) {
                let bounds = Rectangle {
                    x: letter.x,
                    y: line.top,
                    width: letter.width,
                    height: line.height,
                };
                last = match last {
                    Some(before) if (before.x + before.width - bounds.x).abs() < 0.5 => {
                        Some(Rectangle {
                            width: bounds.x + bounds.width - before.x,
                            ..before
                        })
                    }
                    other => {
                        covered.extend(other);
                        Some(bounds)
                    }
                };
            }
            covered.extend(last);
        }
        covered
    }
}

#[cfg(test)]
mod tests {
    use iced::Size;
    use iced::advanced::graphics::text::Paragraph;
    use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
    use iced::alignment::Vertical;

    use super::*;
    use crate::gui::theme::{BASE, REGULAR};

    /// The texts of both directions, and some that mix them.
    const TEXTS: [&str; 6] = [
        "abcdef ghi",
        "אבגדהו זחט",
        "Signal שלום 12 a",
        "שלום Signal 12 עולם",
        "office אבג fi",
        "שָׁלוֹם a",
    ];

    fn visible(text: &str, width: f32) -> VisibleText {
        BASE.load();
        let paragraph = Paragraph::with_text(Text {
            content: text,
            bounds: Size::new(width, f32::INFINITY),
            size: 15.0.into(),
            line_height: LineHeight::Relative(1.3),
            font: REGULAR,
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        });
        VisibleText::new(paragraph.buffer(), |_, offset| offset)
    }

    fn every_step(text: &VisibleText, from: Caret, side: Side) -> Vec<Caret> {
        let steps = std::iter::successors(Some(from), |caret| text.beside(*caret, side));
        // More than there are letters, should it ever go in a circle.
        steps.take(100).collect()
    }

    #[test]
    fn what_lies_between_two_positions_of_one_direction_is_covered() {
        for text in TEXTS {
            let visible = visible(text, f32::INFINITY);
            let line = &visible.lines[0];
            for one in &line.letters {
                for other in &line.letters {
                    let part =
                        one.range.start.min(other.range.start)..one.range.end.max(other.range.end);
                    let covered = visible.cover(&part);
                    for letter in &line.letters {
                        let is_covered = covered.iter().any(|bounds| {
                            bounds.x < letter.middle() && letter.middle() < bounds.x + bounds.width
                        });
                        let is_part =
                            part.start <= letter.range.start && letter.range.end <= part.end;
                        assert_eq!(is_covered, is_part, "{text} {part:?} {letter:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_click_at_a_caret_finds_it_again() {
        for text in TEXTS {
            let visible = visible(text, f32::INFINITY);
            for letter in &visible.lines[0].letters {
                for (side, inwards) in [(Side::Left, 0.2), (Side::Right, -0.2)] {
                    let edge = match side {
                        Side::Left => letter.x,
                        Side::Right => letter.x + letter.width,
                    };
                    let caret = visible.hit(Point::new(edge + inwards, 1.0));
                    assert_eq!(caret, letter.edge(side), "{text}");
                    let line = visible.caret_bounds(caret).expect("a caret");
                    assert!((line.x - edge).abs() < 0.01, "{text}: {line:?} {edge}");
                }
            }
        }
    }

    #[test]
    fn the_arrows_visit_every_letter_of_every_line() {
        let mut several = 0;
        for text in TEXTS {
            for width in [f32::INFINITY, 45.0] {
                let visible = visible(text, width);
                let lines = visible.lines.len();
                several += usize::from(lines > 1);
                let on = if visible.is_rtl() {
                    Side::Left
                } else {
                    Side::Right
                };
                let (start, back) = (Caret::before(0), on.other());
                let edge = every_step(&visible, start, back).pop().expect("a caret");
                let steps = every_step(&visible, edge, on);
                let letters: usize = visible.lines.iter().map(|line| line.letters.len()).sum();
                assert_eq!(steps.len(), letters + lines, "{text} {width}");
            }
        }
        assert!(several > 3, "{several}");
    }

    #[test]
    fn beside_a_line_is_its_beginning_or_its_end() {
        for (text, left, right) in [("ab", 0, 2), ("אב", 4, 0), ("a אב", 0, 6), ("אב a", 6, 0)]
        {
            let visible = visible(text, f32::INFINITY);
            assert_eq!(visible.hit(Point::new(-5.0, 1.0)).index, left, "{text}");
            assert_eq!(visible.hit(Point::new(500.0, 1.0)).index, right, "{text}");
        }
    }
}
