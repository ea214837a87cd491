//! The letters of one line don't touch those of the next, in any language.

use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Font, Rectangle, Size, alignment};
use messenger_guide::gui::theme::{BASE, BOLD, REGULAR, localized, min_line_height};

use crate::words::{languages, messages};

/// The size of letters here, in pixels.
const SIZE: f32 = 100.0;
/// A narrow column, so that there are many lines.
const WIDTH: f32 = 12.0 * SIZE;

/// The ink of a letter, from the start of its baseline, and the letter.
type Ink = (Rectangle, String);

/// The least distance between the baselines of two lines at which no ink of one touches that of the other, as a multiple of the size,
/// and the two letters that come closest.
fn needed(text: &str, font: Font) -> (f32, String) {
    let paragraph = Paragraph::with_text(Text {
        content: text,
        bounds: Size::new(WIDTH, f32::INFINITY),
        size: SIZE.into(),
        line_height: LineHeight::Relative(2.0),
        font,
        align_x: Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::WordOrGlyph,
    });
    let mut system = font_system().write().expect("fonts");
    let database = system.raw().db();
    let mut worst = (0.0, String::new());
    let mut above: (usize, Vec<Ink>) = (usize::MAX, Vec::new());
    for run in paragraph.buffer().layout_runs() {
        let mut inks: Vec<Ink> = Vec::new();
        for glyph in run.glyphs {
            let letter = &run.text[glyph.start..glyph.end];
            let bounds = database.with_face_data(glyph.font_id, |data, index| {
                let face = ttf_parser::Face::parse(data, index).expect("a font");
                let id = ttf_parser::GlyphId(glyph.glyph_id);
                let scale = SIZE / f32::from(face.units_per_em());
                face.glyph_bounding_box(id).map(|bounds| Rectangle {
                    x: f32::from(bounds.x_min) * scale + glyph.x + glyph.x_offset * SIZE,
                    y: -f32::from(bounds.y_max) * scale - glyph.y_offset * SIZE,
                    width: f32::from(bounds.width()) * scale,
                    height: f32::from(bounds.height()) * scale,
                })
            });
            // A space has a box so that it is drawn once, but no ink.
            if let Some(ink) = bounds.flatten()
                && !letter.trim().is_empty()
            {
                inks.push((ink, letter.to_owned()));
            }
        }
        if above.0 == run.line_i {
            for (high, a) in &above.1 {
                for (low, b) in &inks {
                    let needed = (high.y + high.height - low.y) / SIZE;
                    if high.x < low.x + low.width && low.x < high.x + high.width && needed > worst.0
                    {
                        worst = (needed, format!("{a} over {b}"));
                    }
                }
            }
        }
        above = (run.line_i, inks);
    }
    worst
}

#[test]
fn the_letters_of_two_lines_do_not_touch() {
    BASE.load();
    let mut touching = Vec::new();
    for language in languages() {
        let texts = messages(&language).into_values();
        let text: Vec<_> = texts
            .map(|message| message.text.replace(['\n', '\u{fffc}'], " "))
            .collect();
        let text = text.join("\n");
        for font in [REGULAR, BOLD] {
            let (needed, letters) = needed(&text, localized(font, &language));
            assert!(needed > 0.9, "{language}: no lines were compared");
            if needed > min_line_height(&language) {
                touching.push(format!("{language} {:?}: {needed} {letters}", font.weight));
            }
        }
    }
    assert!(touching.is_empty(), "{}", touching.join("\n"));
}
