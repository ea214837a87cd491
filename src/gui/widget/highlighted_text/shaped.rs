//! Text as it is laid out, so that it stays inside its box.
//!
//! iced's own text lets a right-to-left line run out of its box where the first Latin word after Hebrew ones no longer fits: cosmic-text does
//! not break the line there, nor in Chinese between names of several directions. To be dropped when it does; a test says when that is.
//! Between a quotation mark and a bracket it breaks no line, as Unicode has it, but rather takes the word in the bracket apart.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use iced::advanced::graphics::text::font_system;
use iced::advanced::text::{self, Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Font, Size, alignment};
use unicode_linebreak::linebreaks;

use super::HighlightedText;
use crate::gui::widget::caret::{Caret, VisibleText};
use crate::l10n::bidi::Direction;

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// The text as it was laid out last, and for what.
#[derive(Default)]
pub struct ShapedText {
    pub(super) paragraph: Paragraph,
    /// Known once it is asked for.
    pub(super) visible: OnceCell<Arc<VisibleText>>,
    /// In bytes of the text.
    pub(super) selected: Option<Range<usize>>,
    pub(super) caret: Option<Caret>,
    /// True once it was asked what of it can be selected.
    pub(super) is_selectable: bool,
    text: String,
    direction: Option<Direction>,
    metrics: Option<(f32, Font, f32, bool)>,
    room: Option<Size>,
    /// The lines that are shaped each by itself, in bytes of the text: its own, or parts of them where one had to be broken here.
    pub(super) lines: Vec<Range<usize>>,
    has_breaks: bool,
}

impl ShapedText {
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn paragraph(&self) -> &Paragraph {
        &self.paragraph
    }

    pub fn visible(&mut self) -> &Arc<VisibleText> {
        self.is_selectable = true;
        self.visible_text()
    }

    pub fn select(&mut self, part: Option<Range<usize>>, caret: Option<Caret>) {
        self.selected = part;
        self.caret = caret;
    }

    pub(super) fn visible_text(&self) -> &Arc<VisibleText> {
        self.visible.get_or_init(|| {
            let mark = self.direction.map_or(0, mark_len);
            let in_text = |line: usize, offset: usize| match self.lines.get(line) {
                Some(line) => (line.start + offset.saturating_sub(mark)).min(line.end),
                None => self.text.len(),
            };
            Arc::new(VisibleText::new(self.paragraph.buffer(), in_text))
        })
    }
}

/// Length of the direction mark in front of every shaped line, in bytes.
fn mark_len(direction: Direction) -> usize {
    direction.with_base_direction("").len()
}

impl HighlightedText {
    /// On one line, in logical pixels.
    pub fn natural_width(&self) -> f32 {
        let mut state = ShapedText::default();
        self.lay_out(&mut state, Size::INFINITE);
        state.paragraph.min_width()
    }

    /// Lays the text out for this room, unless it is already.
    pub(super) fn lay_out(&self, state: &mut ShapedText, room: Size) {
        let metrics = Some((self.size, self.font, self.line_height, self.is_centred));
        let is_same = state.text == self.text
            && state.direction == Some(self.direction)
            && state.metrics == metrics;
        match state.room {
            Some(asked) if is_same && asked == room => return,
            // Shaping takes far longer than breaking lines, so what is shaped already is kept.
            Some(_) if is_same && !state.has_breaks => {
                state.paragraph.resize(room);
                self.bring_into_box(&mut state.paragraph);
            }
            Some(_) | None => {
                if state.text != self.text {
                    state.select(None, None);
                }
                state.text.clone_from(&self.text);
                state.direction = Some(self.direction);
                state.metrics = metrics;
                state.lines = lines(&self.text);
                state.has_breaks = false;
                state.paragraph = self.shape(&state.lines, room);
            }
        }
        state.room = Some(room);
        state.visible.take();
        while let Some(cut) =
            overflow(&state.paragraph, room.width).or_else(|| broken_word(&state.paragraph))
        {
            let Some(line) = state.lines.get(cut.line).cloned() else {
                break;
            };
            let in_text = |at: usize| line.start + at.saturating_sub(mark_len(self.direction));
            let lines = [line.start..in_text(cut.end), in_text(cut.start)..line.end];
            state.lines.splice(cut.line..=cut.line, lines);
            state.has_breaks = true;
            state.paragraph = self.shape(&state.lines, room);
        }
    }

    fn shape(&self, lines: &[Range<usize>], room: Size) -> Paragraph {
        let lines: Vec<&str> = lines.iter().map(|line| &self.text[line.clone()]).collect();
        let align_x = if self.is_centred {
            Alignment::Center
        } else {
            Alignment::Default
        };
        let mut paragraph = Paragraph::with_text(Text {
            content: &self.direction.with_base_direction(&lines.join("\n")),
            bounds: room,
            size: self.size.into(),
            line_height: LineHeight::Relative(self.line_height),
            font: self.font,
            align_x,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        });
        self.bring_into_box(&mut paragraph);
        paragraph
    }

    /// iced leaves a centred right-to-left text of one line at the end of the room, outside of the box that it draws it in.
    fn bring_into_box(&self, paragraph: &mut Paragraph) {
        if self.is_centred && self.direction == Direction::Rtl {
            paragraph.resize(paragraph.min_bounds());
        }
    }
}

/// The lines of a text, in bytes.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    text.split('\n')
        .map(|line| {
            let range = start..start + line.len();
            start = range.end + 1;
            range
        })
        .collect()
}

/// The range, in bytes of a shaped line, at which it is broken: what is between is not seen.
struct Cut {
    line: usize,
    end: usize,
    start: usize,
}

/// The first shaped line that is wider than this, and the last break in it with which it fits.
fn overflow(paragraph: &Paragraph, width: f32) -> Option<Cut> {
    const TOLERANCE: f32 = 0.5;
    if paragraph.min_width() <= width + TOLERANCE {
        return None;
    }
    // iced measures first, and then lays out anew for the width that it measured. What is wanted are the lines of this width, and
    // the first that doesn't fit: a break in a later one would be wrong once that is broken.
    let mut buffer = paragraph.buffer().clone();
    buffer.set_size(font_system().write().ok()?.raw(), Some(width), None);
    let run = buffer
        .layout_runs()
        .find(|run| run.line_w > width + TOLERANCE)?;
    let mut glyphs: Vec<_> = run.glyphs.iter().collect();
    glyphs.sort_by_key(|glyph| glyph.start);
    let (first, last) = (glyphs.first()?.start, glyphs.last()?.end);
    let mut taken = 0.0;
    let beyond = glyphs.iter().find(|glyph| {
        taken += glyph.w;
        taken > width + TOLERANCE
    });
    let room = beyond.map_or(last, |glyph| glyph.start);
    let spaces = run.text.match_indices(' ').map(|(at, _)| at + 1);
    let places = linebreaks(run.text).map(|(at, _)| at).chain(spaces);
    // All that stands before a space without room fits.
    let ends = places.map(|start| (run.text[..start].trim_end_matches(' ').len(), start));
    let fits = |end: usize| end > first && end <= room;
    let fitting = ends.filter(|(end, start)| fits(*end) && *start < last);
    let (end, start) = fitting.max()?;
    Some(Cut {
        line: run.line_i,
        end,
        start,
    })
}

/// The first line that ends within a word, although there is a space in it.
fn broken_word(paragraph: &Paragraph) -> Option<Cut> {
    let mut runs = paragraph.buffer().layout_runs();
    let mut run = runs.next()?;
    for next in runs {
        let (before, text) = (std::mem::replace(&mut run, next), run.text);
        if before.line_i != run.line_i {
            continue;
        }
        let first = before.glyphs.iter().map(|glyph| glyph.start).min()?;
        let end = run.glyphs.iter().map(|glyph| glyph.start).min()?;
        if text[..end].ends_with(' ') || linebreaks(text).any(|(at, _)| at == end) {
            continue;
        }
        let line = text.get(first..end)?;
        // A line doesn't begin with the space either.
        let space = if text[end..].starts_with(' ') {
            Some(line.len())
        } else {
            line.rfind(' ')
        };
        if let Some(space) = space.filter(|space| *space > 0) {
            return Some(Cut {
                line: run.line_i,
                end: first + space,
                start: first + space + 1,
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests::highlighted;
    use super::*;
    use crate::catalog::Catalog;
    use crate::gui::theme::BASE;
    use crate::l10n::Locales;

    #[test]
    fn no_words_run_out_of_their_box_whatever_its_width() {
        BASE.load();
        let locales = Locales::embedded().expect("words");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("data");
        let (mut tried, mut broken) = (0, 0);
        for l10n in locales.iter() {
            for id in catalog.messages() {
                let text = highlighted(l10n.direction(), &l10n.text(id), Vec::new());
                let mut state = ShapedText::default();
                for width in (150..700_u16).step_by(9) {
                    let room = Size::new(f32::from(width), f32::INFINITY);
                    text.lay_out(&mut state, room);
                    let taken = state.paragraph.min_width();
                    assert!(
                        taken <= room.width + 0.5,
                        "{}: {}: {taken} of {width}",
                        l10n.language(),
                        id.as_str()
                    );
                    tried += 1;
                    broken += usize::from(state.has_breaks);
                }
            }
        }
        assert!(
            broken > 100,
            "iced breaks lines well by itself now: {broken} of {tried} texts needed it; this can go"
        );
    }

    /// After a line that was broken here, the next word had no room on it.
    #[test]
    fn no_line_ends_early() {
        BASE.load();
        let locales = Locales::embedded().expect("words");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("data");
        let mut word = ShapedText::default();
        let mut breaks = 0;
        for l10n in locales.iter() {
            for id in catalog.messages() {
                let words = l10n.text(id);
                let text = highlighted(l10n.direction(), &words, Vec::new());
                let mut state = ShapedText::default();
                for width in (300..480_u16).step_by(20) {
                    let width = f32::from(width);
                    text.lay_out(&mut state, Size::new(width, f32::INFINITY));
                    for pair in state.lines.windows(2) {
                        if words.as_bytes()[pair[0].end] != b' ' {
                            continue;
                        }
                        breaks += 1;
                        let next = words[pair[1].clone()].split(' ').next().expect("a word");
                        let before = words[pair[0].clone()].to_owned();
                        let last = |text: &str, state: &mut ShapedText| {
                            let text = highlighted(l10n.direction(), text, Vec::new());
                            text.lay_out(state, Size::new(width, f32::INFINITY));
                            state.paragraph.min_bounds().height
                        };
                        let height = last(&before, &mut word);
                        let with_next = last(&format!("{before} {next}"), &mut word);
                        assert!(with_next > height, "{id:?}, {width}: {before} | {next}");
                    }
                }
            }
        }
        assert!(breaks > 100, "{breaks}");
    }

    /// From the left edge of the box to the letters, and from them to the right edge, line by line.
    fn margins(state: &ShapedText) -> Vec<(f32, f32)> {
        let width = state.paragraph.min_width();
        let runs = state.paragraph.buffer().layout_runs();
        let lines = runs.map(|run| {
            // A space at the end of a line takes room that is not seen.
            let seen = run.glyphs.iter().filter(|glyph| {
                let letters = run.text.get(glyph.start..glyph.end);
                glyph.w > 0.0 && letters.is_some_and(|it| !it.trim().is_empty())
            });
            seen.fold((f32::INFINITY, f32::INFINITY), |(left, right), glyph| {
                (left.min(glyph.x), right.min(width - glyph.x - glyph.w))
            })
        });
        lines.collect()
    }

    #[test]
    fn each_line_of_a_centred_text_is_in_the_middle() {
        BASE.load();
        let texts = [
            (Direction::Ltr, "No longer recommended since 10 May 2025"),
            (
                Direction::Rtl,
                "כבר לא מומלצת, מאז 10 במאי 2025, לפי Privacy Guides",
            ),
        ];
        for (direction, text) in texts {
            let centred = HighlightedText {
                is_centred: true,
                ..highlighted(direction, text, Vec::new())
            };
            let mut state = ShapedText::default();
            // Narrower and wider again, as windows become.
            for (width, lines) in [(900.0, 1), (130.0, 3), (900.0, 1), (160.0, 2), (900.0, 1)] {
                centred.lay_out(&mut state, Size::new(width, f32::INFINITY));
                let margins = margins(&state);
                assert!(margins.len() >= lines, "{margins:?}");
                for (left, right) in &margins {
                    assert!(*left > -0.5 && *right > -0.5, "{width}: {margins:?}");
                    assert!((left - right).abs() < 1.0, "{width}: {margins:?}");
                }
            }
        }
    }

    #[test]
    fn a_line_is_broken_between_a_quotation_mark_and_a_bracket() {
        BASE.load();
        let words = "Unter „Verbindungen“ (Connections) erlauben";
        let text = highlighted(Direction::Ltr, words, Vec::new());
        let mut state = ShapedText::default();
        text.lay_out(&mut state, Size::new(180.0, f32::INFINITY));
        let lines: Vec<&str> = state
            .lines
            .iter()
            .map(|line| &words[line.clone()])
            .collect();
        assert_eq!(lines, ["Unter „Verbindungen“", "(Connections) erlauben"]);
    }

    #[test]
    fn chinese_between_names_of_several_directions_stays_in_its_box() {
        BASE.load();
        let words = "以下译文尚未经母语者审阅：\u{2068}العربية\u{2069}、\u{2068}Español\u{2069}、\u{2068}فارسی\u{2069}、\u{2068}Українська\u{2069}。";
        let text = highlighted(Direction::Ltr, words, Vec::new());
        for width in [120.0, 180.0, 250.0] {
            let mut state = ShapedText::default();
            text.lay_out(&mut state, Size::new(width, f32::INFINITY));
            assert!(state.paragraph.min_width() <= width + 0.5, "{width}");
            let lines: String = state
                .lines
                .iter()
                .map(|line| &words[line.clone()])
                .collect();
            assert_eq!(lines, words, "nothing is lost");
        }
    }

    #[test]
    fn what_is_laid_out_already_is_kept_until_something_changes() {
        BASE.load();
        let (short, long) = (
            highlighted(Direction::Ltr, "one", Vec::new()),
            highlighted(Direction::Ltr, "one two three four five", Vec::new()),
        );
        let mut state = ShapedText::default();
        short.lay_out(&mut state, Size::new(300.0, 100.0));
        let width = state.paragraph.min_width();
        long.lay_out(&mut state, Size::new(300.0, 100.0));
        assert!(state.paragraph.min_width() > width);
        let height = state.paragraph.min_bounds().height;
        long.lay_out(&mut state, Size::new(60.0, 400.0));
        assert!(state.paragraph.min_bounds().height > height);
        long.lay_out(&mut state, Size::new(300.0, 100.0));
        assert_eq!(state.paragraph.min_bounds().height, height);
    }
}
