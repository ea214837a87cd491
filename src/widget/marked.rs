//! Words some of which are marked, as with a highlighter: where they stand in the laid out text, in either direction.
//!
//! iced's own rich text shapes each differently styled piece for itself, which takes Hebrew words apart.

use std::ops::Range;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::text::{self, Alignment, LineHeight, Shaping, Wrapping, paragraph};
use iced::advanced::widget::text::{Format, Style as Appearance, draw, layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Renderer as _, Widget, mouse, renderer};
use iced::{Background, Border, Color, Element, Font, Length, Rectangle, Shadow, Size, alignment};

/// The shaped text.
type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// Marked words; see the module.
pub struct Marked {
    pub(super) content: String,
    /// In bytes of the content, from the first to the last.
    pub(super) marks: Vec<Range<usize>>,
    pub(super) size: f32,
    pub(super) font: Font,
    pub(super) color: Color,
    pub(super) line_height: f32,
    /// The colour of the marks.
    pub(super) mark: Color,
}

impl Marked {
    /// Where the marks are, from the upper left corner of the text: one rectangle for each piece that stands together.
    fn places(&self, paragraph: &Paragraph) -> Vec<Rectangle> {
        let mut places: Vec<Rectangle> = Vec::new();
        for run in paragraph.buffer().layout_runs() {
            let marked = run.glyphs.iter().filter(|glyph| self.marks.iter().any(|mark| mark.start < glyph.end && glyph.start < mark.end));
            let mut last: Option<Rectangle> = None;
            for glyph in marked {
                let place = Rectangle { x: glyph.x, y: run.line_top, width: glyph.w, height: run.line_height };
                last = match last {
                    Some(before) if (before.x + before.width - place.x).abs() < 0.5 => {
                        Some(Rectangle { width: before.width + place.width, ..before })
                    }
                    Some(before) => {
                        places.push(before);
                        Some(place)
                    }
                    None => Some(place),
                };
            }
            places.extend(last);
        }
        places
    }
}

impl<Message> Widget<Message, iced::Theme, iced::Renderer> for Marked {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<paragraph::Plain<Paragraph>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(paragraph::Plain::<Paragraph>::default())
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Shrink, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        let format = Format {
            width: Length::Shrink,
            height: Length::Shrink,
            size: Some(self.size.into()),
            font: Some(self.font),
            line_height: LineHeight::Relative(self.line_height),
            align_x: Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        };
        layout(tree.state.downcast_mut::<paragraph::Plain<Paragraph>>(), renderer, limits, &self.content, format)
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &iced::Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.content);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &iced::Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let paragraph = tree.state.downcast_ref::<paragraph::Plain<Paragraph>>();
        let bounds = layout.bounds();
        for place in self.places(paragraph.raw()) {
            let bounds = Rectangle { x: bounds.x + place.x, y: bounds.y + place.y, ..place };
            let quad = renderer::Quad { bounds, border: Border::default().rounded(3), shadow: Shadow::default(), snap: true };
            renderer.fill_quad(quad, Background::Color(self.mark));
        }
        draw(renderer, style, bounds, paragraph.raw(), Appearance { color: Some(self.color) }, viewport);
    }
}

impl<'a, Message: 'a> From<Marked> for Element<'a, Message> {
    fn from(marked: Marked) -> Self {
        Element::new(marked)
    }
}
