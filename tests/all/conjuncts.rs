//! Consonants without a vowel between them join, in Hindi and Bengali, as people there know it.

use std::collections::BTreeSet;

use iced::advanced::graphics::text::cosmic_text::LayoutGlyph;
use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Size, alignment};
use messenger_guide::gui::theme::{BASE, BOLD, REGULAR, SEMIBOLD};

use crate::words::messages;

/// Signs that take the vowel from a consonant. They are seen only where the next consonant doesn't join.
const VIRAMAS: [char; 2] = ['\u{94d}', '\u{9cd}'];

#[test]
fn consonants_join() {
    BASE.load();
    let texts = ["bn", "hi"].map(|language| messages(language).into_values());
    let texts: Vec<_> = texts.into_iter().flatten().map(|it| it.text).collect();
    let texts = texts.join("\n");
    assert!(VIRAMAS.iter().all(|virama| texts.contains(*virama)));
    let (mut apart, mut twice) = (BTreeSet::new(), BTreeSet::new());
    for font in [REGULAR, SEMIBOLD, BOLD] {
        let paragraph = Paragraph::with_text(Text {
            content: &texts,
            bounds: Size::INFINITE,
            size: 15.0.into(),
            line_height: LineHeight::Relative(1.5),
            font,
            align_x: Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        });
        let mut system = font_system().write().expect("fonts");
        let database = system.raw().db();
        for run in paragraph.buffer().layout_runs() {
            for (number, glyph) in run.glyphs.iter().enumerate() {
                let is_again = |before: &&LayoutGlyph| {
                    (before.start, before.glyph_id) == (glyph.start, glyph.glyph_id)
                };
                if let Some(again) = run.glyphs[..number].iter().find(is_again) {
                    twice.insert(run.text[again.start..again.end].to_owned());
                }
                let is_virama = database.with_face_data(glyph.font_id, |data, index| {
                    let face = ttf_parser::Face::parse(data, index).expect("a font");
                    let viramas = VIRAMAS.map(|virama| face.glyph_index(virama));
                    viramas.contains(&Some(ttf_parser::GlyphId(glyph.glyph_id)))
                });
                let rest = &run.text[glyph.start..];
                let word = rest.split([' ', '\u{fffc}']).next().unwrap_or_default();
                let before_another = word.char_indices().any(|(at, c)| {
                    at < glyph.end - glyph.start
                        && VIRAMAS.contains(&c)
                        && word[at + c.len_utf8()..].starts_with(char::is_alphabetic)
                });
                if is_virama == Some(true) && before_another {
                    apart.insert(word.to_owned());
                }
            }
        }
    }
    assert!(apart.is_empty(), "seen apart: {apart:?}");
    assert!(
        twice.is_empty(),
        "with a sign that is drawn twice: {twice:?}"
    );
}
