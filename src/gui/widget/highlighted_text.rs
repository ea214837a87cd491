//! Text that stays inside its box in either direction, with some of it highlighted.
//!
//! iced's own text lets a right-to-left line run out of its box where the first Latin word after Hebrew ones no longer fits (cosmic-text does
//! not break the line there), and its rich text takes Hebrew words apart. To be dropped when they do better; a test says when that is.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use iced::advanced::graphics::text::font_system;
use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::text::{self, Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::advanced::widget::text::{Style as Appearance, draw};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Renderer as _, Widget, mouse, renderer};
use iced::{Border, Font, Length, Point, Rectangle, Shadow, Size, alignment};

use super::caret::VisibleText;
use super::selection::draw_selected;
use crate::gui::Element;
use crate::gui::theme::Theme;
use crate::gui::theme::color::ColorFn;
use crate::l10n::bidi::Direction;

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

pub struct HighlightedText {
    pub(super) text: String,
    pub(super) direction: Direction,
    /// In bytes of the text.
    pub(super) marks: Vec<Range<usize>>,
    pub(super) size: f32,
    pub(super) font: Font,
    pub(super) color: ColorFn,
    pub(super) line_height: f32,
}

/// The text as it was laid out last, and for what.
#[derive(Default)]
pub(super) struct ShapedText {
    paragraph: Paragraph,
    /// Known once it is asked for.
    visible: OnceCell<Arc<VisibleText>>,
    /// In bytes of the text.
    selected: Option<Range<usize>>,
    /// Whether it was asked what of it can be selected.
    is_selectable: bool,
    text: String,
    direction: Option<Direction>,
    metrics: Option<(f32, Font, f32)>,
    room: Option<Size>,
    /// The lines that are shaped each by itself, in bytes of the text: its own, or parts of them where one had to be broken here.
    lines: Vec<Range<usize>>,
    has_breaks: bool,
}

impl ShapedText {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn visible(&mut self) -> &Arc<VisibleText> {
        self.is_selectable = true;
        self.visible_text()
    }

    pub(super) fn select(&mut self, part: Option<Range<usize>>) {
        self.selected = part;
    }

    fn visible_text(&self) -> &Arc<VisibleText> {
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
    pub(super) fn natural_width(&self) -> f32 {
        let mut state = ShapedText::default();
        self.lay_out(&mut state, Size::INFINITE);
        state.paragraph.min_width()
    }

    /// Lays the text out for this room, unless it is already.
    fn lay_out(&self, state: &mut ShapedText, room: Size) {
        let metrics = Some((self.size, self.font, self.line_height));
        let is_same = state.text == self.text
            && state.direction == Some(self.direction)
            && state.metrics == metrics;
        match state.room {
            Some(asked) if is_same && asked == room => return,
            // Shaping takes far longer than breaking lines, so what is shaped already is kept.
            Some(_) if is_same && !state.has_breaks => state.paragraph.resize(room),
            Some(_) | None => {
                if state.text != self.text {
                    state.selected = None;
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
        while let Some((n, space)) = overflow(&state.paragraph, room.width) {
            let Some(line) = state.lines.get(n).cloned() else {
                break;
            };
            let space = line.start + space.saturating_sub(mark_len(self.direction));
            state
                .lines
                .splice(n..=n, [line.start..space, space + 1..line.end]);
            state.has_breaks = true;
            state.paragraph = self.shape(&state.lines, room);
        }
    }

    fn shape(&self, lines: &[Range<usize>], room: Size) -> Paragraph {
        let lines: Vec<&str> = lines.iter().map(|line| &self.text[line.clone()]).collect();
        Paragraph::with_text(Text {
            content: &self.direction.with_base_direction(&lines.join("\n")),
            bounds: room,
            size: self.size.into(),
            line_height: LineHeight::Relative(self.line_height),
            font: self.font,
            align_x: Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        })
    }

    /// Where the marked text is, from the upper left corner: one rectangle for each piece that stands together.
    fn highlights(&self, state: &ShapedText) -> Vec<Rectangle> {
        let marks = self.marks.iter();
        marks
            .flat_map(|mark| state.visible_text().cover(mark))
            .collect()
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

/// The first shaped line that is wider than this, and the last space in it, in bytes, before which it would still fit.
fn overflow(paragraph: &Paragraph, width: f32) -> Option<(usize, usize)> {
    const TOLERANCE: f32 = 0.5;
    if paragraph.min_width() <= width + TOLERANCE {
        return None;
    }
    // iced measures first, and then lays out anew for the width that it measured. What is wanted are the lines of this width, and
    // the first that doesn't fit: a break in a later one would be in the wrong place once that is broken.
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
    let end = beyond.map_or(last, |glyph| glyph.start);
    let line = run.text.get(first..end)?;
    let space = match beyond {
        // All that stands before a space without room fits.
        Some(_) if run.text[end..].starts_with(' ') => line.len(),
        Some(_) => line.rfind(' ')?,
        None => line.trim_end().rfind(' ')?,
    };
    Some((run.line_i, first + space))
}

impl<Message> Widget<Message, Theme, iced::Renderer> for HighlightedText {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<ShapedText>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(ShapedText::default())
    }

    fn size(&self) -> Size<Length> {
        Size {
            width: Length::Shrink,
            height: Length::Shrink,
        }
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &iced::Renderer, limits: &Limits) -> Node {
        let state = tree.state.downcast_mut::<ShapedText>();
        layout::sized(limits, Length::Shrink, Length::Shrink, |limits| {
            self.lay_out(state, limits.max());
            state.paragraph.min_bounds()
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<ShapedText>();
        operation.custom(None, layout.bounds(), state);
        let text = self.direction.with_base_direction(&self.text);
        operation.text(None, layout.bounds(), &text);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<ShapedText>();
        let bounds = layout.bounds();
        for highlight in self.highlights(state) {
            let quad = renderer::Quad {
                bounds: highlight + (bounds.position() - Point::ORIGIN),
                border: Border::default().rounded(3),
                shadow: Shadow::default(),
                snap: true,
            };
            renderer.fill_quad(quad, theme.palette.mark);
        }
        let color = Some((self.color)(theme));
        draw(
            renderer,
            style,
            bounds,
            &state.paragraph,
            Appearance { color },
            viewport,
        );
        if let Some(part) = &state.selected {
            let at = bounds.position();
            let pieces = state.visible_text().cover(part).into_iter();
            let pieces: Vec<_> = pieces.map(|piece| piece + (at - Point::ORIGIN)).collect();
            draw_selected(renderer, theme, &state.paragraph, at, &pieces);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<ShapedText>();
        if state.is_selectable && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: 'a> From<HighlightedText> for Element<'a, Message> {
    fn from(text: HighlightedText) -> Self {
        Element::new(text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;
    use crate::catalog::Catalog;
    use crate::gui::theme::{BASE, REGULAR, color};
    use crate::l10n::Locales;
    use crate::l10n::bidi::{Direction, strip_bidi};
    use crate::search::Index;

    fn highlighted(direction: Direction, text: &str, marks: Vec<Range<usize>>) -> HighlightedText {
        HighlightedText {
            text: text.to_owned(),
            direction,
            marks,
            size: 15.0,
            font: REGULAR,
            color: color::text,
            line_height: 1.5,
        }
    }

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

    /// Where a line was broken here, the next word has no room on it.
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

    #[test]
    fn no_place_of_a_letter_is_kept_while_nothing_is_marked() {
        BASE.load();
        let mut text = highlighted(Direction::Ltr, "Some words.", Vec::new());
        let mut state = ShapedText::default();
        text.lay_out(&mut state, Size::new(400.0, f32::INFINITY));
        assert!(text.highlights(&state).is_empty());
        assert!(state.visible.get().is_none());
        text.marks.push(0..4);
        assert_eq!(text.highlights(&state).len(), 1);
        assert!(state.visible.get().is_some());
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

    /// The characters that the rectangles lie on, line by line.
    fn text_under(state: &ShapedText, highlights: &[Rectangle]) -> String {
        let mut text = String::new();
        for run in state.paragraph.buffer().layout_runs() {
            let mut covered: Vec<Range<usize>> = run
                .glyphs
                .iter()
                .filter(|glyph| {
                    let middle = Point::new(
                        glyph.x + glyph.w / 2.0,
                        run.line_top + run.line_height / 2.0,
                    );
                    glyph.w > 0.0 && highlights.iter().any(|bounds| bounds.contains(middle))
                })
                .map(|glyph| glyph.start..glyph.end)
                .collect();
            covered.sort_by_key(|range| range.start);
            covered.dedup();
            text.extend(covered.into_iter().map(|range| &run.text[range]));
        }
        text
    }

    /// Spaces are gone where a line ends, and control characters have no width.
    fn visible(text: &str) -> String {
        let text = strip_bidi(text).replace('\u{200c}', "");
        text.split_whitespace().collect()
    }

    #[test]
    fn the_marked_words_are_highlighted_wherever_lines_were_broken() {
        BASE.load();
        let locales = Locales::embedded().expect("words");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("data");
        let mut several_breaks = 0;
        let hebrew = locales
            .iter()
            .filter(|l10n| l10n.direction() == Direction::Rtl);
        for l10n in hebrew {
            let languages = [&**l10n];
            let index = Index::new(&catalog, &languages);
            let texts: Vec<String> = catalog
                .messages()
                .into_iter()
                .map(|id| l10n.text(id))
                .collect();
            // Latin letters have ligatures, which are highlighted as a whole.
            let words: BTreeSet<&str> = texts
                .iter()
                .flat_map(|text| text.split(' '))
                .filter(|word| !word.contains(|c: char| c.is_ascii_alphabetic()))
                .collect();
            let mut passages = HashSet::new();
            for found in words.into_iter().filter_map(|word| index.find(word)) {
                for place in &found.indices {
                    let passage = index.passage(&found, *place, &languages);
                    passages.extend(passage.map(|passage| (passage.text, passage.marks)));
                }
            }
            for (text, marks) in passages {
                let marked: String = marks.iter().map(|mark| &text[mark.clone()]).collect();
                let highlighted = highlighted(l10n.direction(), &text, marks);
                for width in [150.0, 204.0] {
                    let mut state = ShapedText::default();
                    highlighted.lay_out(&mut state, Size::new(width, f32::INFINITY));
                    let highlights = highlighted.highlights(&state);
                    assert_eq!(
                        visible(&text_under(&state, &highlights)),
                        visible(&marked),
                        "{text} at {width}"
                    );
                    several_breaks += usize::from(state.lines.len() > 2);
                }
            }
        }
        assert!(several_breaks > 40, "{several_breaks}");
    }

    #[test]
    fn a_text_of_several_lines_is_highlighted_where_it_is_marked() {
        BASE.load();
        for direction in [Direction::Ltr, Direction::Rtl] {
            let text = "Signal\nMolly and Signal\nBriar";
            let marks = vec![0..6, 17..23, 24..29];
            let highlighted = highlighted(direction, text, marks);
            let mut state = ShapedText::default();
            highlighted.lay_out(&mut state, Size::new(300.0, f32::INFINITY));
            let highlights = highlighted.highlights(&state);
            assert_eq!(text_under(&state, &highlights), "SignalSignalBriar");
        }
    }
}
