//! Text of which some can be highlighted, and some selected: iced's text has neither, and its rich text takes Hebrew words apart.

mod shaped;

use std::ops::Range;

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::text::{Style as Appearance, draw};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Renderer as _, Widget, mouse, renderer};
use iced::{Border, Font, Length, Point, Rectangle, Shadow, Size};

use super::selection::{draw_caret, draw_selected};
use crate::gui::Element;
use crate::gui::theme::Theme;
use crate::gui::theme::color::ColorFn;
use crate::l10n::bidi::Direction;

pub use shaped::ShapedText;

pub struct HighlightedText {
    pub(super) text: String,
    pub(super) direction: Direction,
    /// In bytes of the text.
    pub(super) marks: Vec<Range<usize>>,
    pub(super) size: f32,
    pub(super) font: Font,
    pub(super) color: ColorFn,
    pub(super) line_height: f32,
    /// Each line is in the middle of the widest, instead of at its start.
    pub(super) is_centred: bool,
}

impl HighlightedText {
    /// The rectangles behind the marked text, from the upper left corner: one for each piece that stands together.
    fn highlights(&self, state: &ShapedText) -> Vec<Rectangle> {
        let marks = self.marks.iter();
        marks
            .flat_map(|mark| state.visible_text().cover(mark))
            .collect()
    }
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
            draw_selected(renderer, theme, &state.paragraph, at, &pieces, *viewport);
        }
        let caret = state.caret;
        if let Some(line) = caret.and_then(|caret| state.visible_text().caret_bounds(caret)) {
            let line = line + (bounds.position() - Point::ORIGIN);
            draw_caret(renderer, theme, line, *viewport);
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

    pub(super) fn highlighted(
        direction: Direction,
        text: &str,
        marks: Vec<Range<usize>>,
    ) -> HighlightedText {
        HighlightedText {
            text: text.to_owned(),
            direction,
            marks,
            size: 15.0,
            font: REGULAR,
            color: color::text,
            line_height: 1.5,
            is_centred: false,
        }
    }

    #[test]
    fn no_bounds_of_letters_are_kept_while_nothing_is_marked() {
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

    /// The marked letters as a font has them: where several are one sign, as “fi” or a syllable of Hindi, it is marked as a whole.
    fn whole_signs(state: &ShapedText, direction: Direction, marks: &[Range<usize>]) -> String {
        let before = direction.with_base_direction("").len();
        let mut text = String::new();
        for run in state.paragraph.buffer().layout_runs() {
            let line = state.lines[run.line_i].start;
            let signs = run.glyphs.iter().filter(|glyph| glyph.w > 0.0);
            let signs = signs.filter(|glyph| glyph.start >= before);
            let signs: BTreeSet<_> = signs.map(|glyph| (glyph.start, glyph.end)).collect();
            let is_marked = |(start, end): &(usize, usize)| {
                let (start, end) = (line + start - before, line + end - before);
                marks
                    .iter()
                    .any(|mark| mark.start < end && start < mark.end)
            };
            let marked = signs.into_iter().filter(is_marked);
            text.extend(marked.map(|(start, end)| &run.text[start..end]));
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
        /// Of a left-to-right language.
        const MOST_WORDS: usize = 150;
        BASE.load();
        let locales = Locales::embedded().expect("words");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("data");
        let mut several_breaks = 0;
        for l10n in locales.iter() {
            let is_rtl = l10n.direction() == Direction::Rtl;
            let languages = [&**l10n];
            let index = Index::new(&catalog, &languages);
            let texts: Vec<String> = catalog
                .messages()
                .into_iter()
                .map(|id| l10n.text(id))
                .collect();
            // Right-to-left scripts have no signs for several letters here, but the Latin letters among them do.
            let words: BTreeSet<&str> = texts
                .iter()
                .flat_map(|text| text.split(' '))
                .filter(|word| !is_rtl || !word.contains(|c: char| c.is_ascii_alphabetic()))
                .collect();
            let step = if is_rtl {
                1
            } else {
                words.len() / MOST_WORDS + 1
            };
            let words = words.into_iter().step_by(step);
            let mut passages = HashSet::new();
            for found in words.filter_map(|word| index.find(word)) {
                for messenger in &found.indices {
                    let passage = index.passage(&found, *messenger, &languages);
                    passages.extend(passage.map(|passage| (passage.text, passage.marks)));
                }
            }
            assert!(passages.len() > 20, "{:?}", l10n.language());
            for (text, marks) in passages {
                let marked: String = marks.iter().map(|mark| &text[mark.clone()]).collect();
                let highlighted = highlighted(l10n.direction(), &text, marks);
                for width in [150.0, 204.0] {
                    let mut state = ShapedText::default();
                    highlighted.lay_out(&mut state, Size::new(width, f32::INFINITY));
                    let highlights = highlighted.highlights(&state);
                    let whole = whole_signs(&state, l10n.direction(), &highlighted.marks);
                    let expected = if is_rtl { &marked } else { &whole };
                    assert_eq!(
                        visible(&text_under(&state, &highlights)),
                        visible(expected),
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
