//! The texts that can be selected together, and what of them is.

use std::ops::Range;
use std::sync::Arc;

use iced::{Point, Rectangle};

use crate::gui::widget::caret::{Caret, Side, VisibleText};
use crate::gui::widget::words::{next_word, previous_word, word_of};
use crate::l10n::bidi::strip_bidi;

/// A text, as it is seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    pub bounds: Rectangle,
    pub text: String,
    pub visible: Arc<VisibleText>,
}

/// A position in one of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPosition {
    pub passage: usize,
    pub caret: Caret,
}

impl TextPosition {
    fn start(passage: usize) -> Self {
        let caret = Caret::before(0);
        Self { passage, caret }
    }

    fn end(passage: usize, text: &str) -> Self {
        let caret = Caret::after(text.len());
        Self { passage, caret }
    }

    fn order(self) -> (usize, usize) {
        (self.passage, self.caret.index)
    }
}

/// The unit of a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Letter,
    Word,
    Passage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Letter(Side),
    Word(Side),
    /// To the line above or below.
    Line(isize),
    LineStart,
    LineEnd,
    Start,
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection {
    anchor: TextPosition,
    focus: TextPosition,
}

impl Selection {
    /// A selection of nothing yet.
    pub fn at(position: TextPosition) -> Self {
        let (anchor, focus) = (position, position);
        Self { anchor, focus }
    }

    pub fn all(passages: &[Passage]) -> Option<Self> {
        let last = passages.last()?;
        Some(Self {
            anchor: TextPosition::start(0),
            focus: TextPosition::end(passages.len() - 1, &last.text),
        })
    }

    /// Selects whole units, from the one at `anchor` to the one at `focus`.
    pub fn of_units(
        passages: &[Passage],
        anchor: TextPosition,
        focus: TextPosition,
        unit: Unit,
    ) -> Self {
        let (first, last) = if anchor.order() <= focus.order() {
            (anchor, focus)
        } else {
            (focus, anchor)
        };
        let start = unit_at(passages, first, unit).0;
        let end = unit_at(passages, last, unit).1;
        if anchor.order() <= focus.order() {
            let (anchor, focus) = (start, end);
            Self { anchor, focus }
        } else {
            let (anchor, focus) = (end, start);
            Self { anchor, focus }
        }
    }

    /// The line along which the end that moves is seen.
    pub fn end(&self, passages: &[Passage]) -> Option<Rectangle> {
        let Passage {
            bounds, visible, ..
        } = passages.get(self.focus.passage)?;
        let line = visible.caret_bounds(self.focus.caret)?;
        Some(line + (bounds.position() - Point::ORIGIN))
    }

    pub fn anchor(&self) -> TextPosition {
        self.anchor
    }

    /// The end that moves.
    pub fn focus(&self) -> TextPosition {
        self.focus
    }

    pub fn extended(self, focus: TextPosition) -> Self {
        Self { focus, ..self }
    }

    pub fn is_empty(&self) -> bool {
        self.anchor.order() == self.focus.order()
    }

    /// The selected part of a text, in bytes.
    pub fn part_of(&self, passage: usize, text: &str) -> Option<Range<usize>> {
        let (start, end) = if self.anchor.order() <= self.focus.order() {
            (self.anchor, self.focus)
        } else {
            (self.focus, self.anchor)
        };
        let from = match passage.cmp(&start.passage) {
            std::cmp::Ordering::Less => return None,
            std::cmp::Ordering::Equal => start.caret.index,
            std::cmp::Ordering::Greater => 0,
        };
        let to = match passage.cmp(&end.passage) {
            std::cmp::Ordering::Less => text.len(),
            std::cmp::Ordering::Equal => end.caret.index,
            std::cmp::Ordering::Greater => return None,
        };
        (from < to).then_some(from..to)
    }

    pub fn contains(&self, position: TextPosition) -> bool {
        let (one, other) = (self.anchor.order(), self.focus.order());
        !self.is_empty() && (one.min(other)..=one.max(other)).contains(&position.order())
    }

    /// The text for the clipboard: without marks of direction; what stands side by side on a line, and the rest on lines of their own.
    pub fn text(&self, passages: &[Passage]) -> String {
        let mut copied = String::new();
        let mut before: Option<&Passage> = None;
        for (n, passage) in passages.iter().enumerate() {
            let Some(part) = self.part_of(n, &passage.text) else {
                continue;
            };
            if let Some(before) = before {
                let is_beside = passage.bounds.y < before.bounds.y + before.bounds.height / 2.0
                    && before.bounds.y < passage.bounds.y + passage.bounds.height / 2.0;
                copied.push(if is_beside { ' ' } else { '\n' });
            }
            copied.push_str(passage.text.get(part).unwrap_or_default());
            before = Some(passage);
        }
        strip_bidi(&copied)
    }

    /// The selection with the end that moves one step further.
    pub fn moved(self, passages: &[Passage], step: Step) -> Self {
        step_from(passages, self.focus, step).map_or(self, |focus| self.extended(focus))
    }

    /// A caret one step further, or at that end of the selection which a step to the side points to.
    pub fn caret_moved(self, passages: &[Passage], step: Step) -> Self {
        let (first, last) = if self.anchor.order() <= self.focus.order() {
            (self.anchor, self.focus)
        } else {
            (self.focus, self.anchor)
        };
        let is_rtl = |position: TextPosition| {
            let passage = passages.get(position.passage);
            passage.is_some_and(|passage| passage.visible.is_rtl())
        };
        match step {
            Step::Letter(side) if !self.is_empty() => {
                let goes_on = is_rtl(self.focus) == (side == Side::Left);
                Self::at(if goes_on { last } else { first })
            }
            _ => Self::at(self.moved(passages, step).focus),
        }
    }
}

/// The start of the first line that is in view whole, from this text on.
pub fn first_in_view(passages: &[Passage], from: usize, view: Rectangle) -> Option<TextPosition> {
    let passages = passages.iter().enumerate().skip(from);
    let mut seen = passages.filter(|(_, passage)| passage.bounds.intersects(&view));
    seen.find_map(
        |(
            passage,
            Passage {
                bounds, visible, ..
            },
        )| {
            let caret = visible.first_line_from(view.y - bounds.y)?;
            let is_above_end = visible.caret_bounds(caret)?.y + bounds.y < view.y + view.height;
            is_above_end.then_some(TextPosition { passage, caret })
        },
    )
}

/// The edges of the column that is nearest to this point across: columns are what no text reaches across.
fn column_at(passages: &[Passage], x: f32) -> (f32, f32) {
    let mut texts: Vec<_> = passages
        .iter()
        .map(|passage| (passage.bounds.x, passage.bounds.x + passage.bounds.width))
        .collect();
    texts.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut columns: Vec<(f32, f32)> = Vec::new();
    for (left, right) in texts {
        match columns.last_mut() {
            Some(column) if left < column.1 => column.1 = column.1.max(right),
            Some(_) | None => columns.push((left, right)),
        }
    }
    let distance = |&(left, right): &(f32, f32)| (left - x).max(x - right).max(0.0);
    let columns = columns.into_iter();
    let nearest = columns.min_by(|one, other| distance(one).total_cmp(&distance(other)));
    nearest.unwrap_or((f32::NEG_INFINITY, f32::INFINITY))
}

fn is_in_column((left, right): (f32, f32), bounds: Rectangle) -> bool {
    left <= bounds.x && bounds.x + bounds.width <= right
}

/// The position nearest to this point.
pub fn hit(passages: &[Passage], point: Point) -> Option<TextPosition> {
    let distance = |low: f32, length: f32, at: f32| (low - at).max(at - low - length).max(0.0);
    let column = column_at(passages, point.x);
    let in_column = passages.iter().enumerate();
    let in_column = in_column.filter(|(_, passage)| is_in_column(column, passage.bounds));
    let nearest = in_column.min_by(|(_, one), (_, other)| {
        let of = |Rectangle {
                      x,
                      y,
                      width,
                      height,
                  }: Rectangle| {
            (distance(y, height, point.y), distance(x, width, point.x))
        };
        let ((y1, x1), (y2, x2)) = (of(one.bounds), of(other.bounds));
        y1.total_cmp(&y2).then(x1.total_cmp(&x2))
    });
    let (
        passage,
        Passage {
            bounds, visible, ..
        },
    ) = nearest?;
    let caret = visible.hit(Point::new(point.x - bounds.x, point.y - bounds.y));
    Some(TextPosition { passage, caret })
}

fn unit_at(
    passages: &[Passage],
    position: TextPosition,
    unit: Unit,
) -> (TextPosition, TextPosition) {
    let Some(Passage { text, .. }) = passages.get(position.passage) else {
        return (position, position);
    };
    match unit {
        Unit::Letter => (position, position),
        Unit::Word => {
            let word = word_of(text, position.caret);
            let at = |caret| TextPosition { caret, ..position };
            (at(Caret::before(word.start)), at(Caret::after(word.end)))
        }
        Unit::Passage => (
            TextPosition::start(position.passage),
            TextPosition::end(position.passage, text),
        ),
    }
}

fn step_from(passages: &[Passage], position: TextPosition, step: Step) -> Option<TextPosition> {
    let Passage { text, visible, .. } = passages.get(position.passage)?;
    let caret = position.caret;
    let within = |caret| Some(TextPosition { caret, ..position });
    match step {
        Step::Letter(side) => match visible.beside(caret, side) {
            Some(caret) => within(caret),
            None if visible.is_rtl() == (side == Side::Left) => next(passages, position),
            None => previous(passages, position),
        },
        Step::Word(side) => {
            if visible.is_rtl() == (side == Side::Left) {
                if caret.index == text.len() {
                    return next(passages, position);
                }
                within(Caret::after(next_word(text, caret.index)))
            } else {
                if caret.index == 0 {
                    return previous(passages, position);
                }
                within(Caret::before(previous_word(text, caret.index)))
            }
        }
        Step::Line(lines) => step_to_line(passages, position, lines),
        Step::LineStart => within(visible.line_start(caret)),
        Step::LineEnd => within(visible.line_end(caret)),
        Step::Start => Some(TextPosition::start(0)),
        Step::End => {
            let last = passages.len().checked_sub(1)?;
            Some(TextPosition::end(last, &passages[last].text))
        }
    }
}

/// The start of the next text.
fn next(passages: &[Passage], position: TextPosition) -> Option<TextPosition> {
    let next = position.passage + 1;
    passages.get(next).map(|_| TextPosition::start(next))
}

/// The end of the text before.
fn previous(passages: &[Passage], position: TextPosition) -> Option<TextPosition> {
    let before = position.passage.checked_sub(1)?;
    Some(TextPosition::end(before, &passages.get(before)?.text))
}

/// So many lines below, or above if there are less than none: in the same text, or else in the nearest one of the column, or
/// else in the next column.
fn step_to_line(
    passages: &[Passage],
    position: TextPosition,
    lines: isize,
) -> Option<TextPosition> {
    let Passage {
        bounds,
        text,
        visible,
    } = passages.get(position.passage)?;
    let within = |caret| Some(TextPosition { caret, ..position });
    let x = visible.caret_bounds(position.caret)?.x;
    if let Some(caret) = visible.vertically(position.caret, lines, x) {
        return within(caret);
    }
    let down = lines > 0;
    let x = bounds.x + x;
    if let Some(passage) = nearest_in_column(passages, *bounds, x, down) {
        let other = &passages[passage];
        let x = x - other.bounds.x;
        let caret = if down {
            other.visible.on_first_line(x)
        } else {
            other.visible.on_last_line(x)
        };
        return Some(TextPosition { passage, caret });
    }
    let next = next(passages, position).filter(|it| passages[it.passage].bounds.y < bounds.y);
    let previous =
        previous(passages, position).filter(|it| passages[it.passage].bounds.y > bounds.y);
    // On at the top of the next column, or at the foot of the one before.
    if down {
        next.or_else(|| within(Caret::after(text.len())))
    } else {
        previous.or_else(|| within(Caret::before(0)))
    }
}

/// The text of the same column that is nearest below these bounds, or above them.
fn nearest_in_column(passages: &[Passage], from: Rectangle, x: f32, down: bool) -> Option<usize> {
    let is_further = |other: &Rectangle| {
        if down {
            other.y >= from.y + from.height / 2.0
        } else {
            other.y + other.height <= from.y + from.height / 2.0
        }
    };
    let column = column_at(passages, from.center_x());
    let bounds = passages.iter().map(|passage| passage.bounds).enumerate();
    let others = bounds.filter(|(_, other)| is_further(other) && is_in_column(column, *other));
    let nearest = others.min_by(|(_, one), (_, other)| {
        let of = |other: &Rectangle| {
            let below = if down {
                other.y
            } else {
                -other.y - other.height
            };
            let aside = (other.x - x).max(x - other.x - other.width).max(0.0);
            (below, aside)
        };
        let ((y1, x1), (y2, x2)) = (of(one), of(other));
        y1.total_cmp(&y2).then(x1.total_cmp(&x2))
    });
    nearest.map(|(passage, _)| passage)
}
