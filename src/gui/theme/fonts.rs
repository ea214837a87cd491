//! The fonts in the program, and when they are read.

use std::sync::{Arc, Once, PoisonError};

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use iced::font::{Family, Weight};

/// Open Sans and Noto Sans, under a name of their own, so that one installed on the system never replaces them.
const FAMILY: &str = "Messenger Guide Sans";
pub const REGULAR: Font = Font::with_name(FAMILY);
pub const SEMIBOLD: Font = Font {
    weight: Weight::Semibold,
    family: Family::Name(FAMILY),
    ..Font::DEFAULT
};
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    family: Family::Name(FAMILY),
    ..Font::DEFAULT
};

/// Fonts in the program, which are given to the text engine at once.
pub struct Fonts {
    pub files: &'static [&'static [u8]],
    loaded: Once,
}

/// The letters of all languages but Chinese, in three weights, and the icons.
pub static BASE: Fonts = Fonts::new(&[
    include_bytes!("../../../assets/fonts/MessengerGuideSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/MessengerGuideSans-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/MessengerGuideSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/icons.ttf"),
]);
pub static SIMPLIFIED_CHINESE: Fonts = Fonts::new(&[
    include_bytes!("../../../assets/fonts/MessengerGuideSansSC-Regular.ttf"),
    include_bytes!("../../../assets/fonts/MessengerGuideSansSC-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/MessengerGuideSansSC-Bold.ttf"),
]);
pub static TRADITIONAL_CHINESE: Fonts = Fonts::new(&[
    include_bytes!("../../../assets/fonts/MessengerGuideSansTC-Regular.ttf"),
    include_bytes!("../../../assets/fonts/MessengerGuideSansTC-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/MessengerGuideSansTC-Bold.ttf"),
]);

impl Fonts {
    const fn new(files: &'static [&'static [u8]]) -> Self {
        Self {
            files,
            loaded: Once::new(),
        }
    }

    /// Loads the fonts once: somebody else who is at it is waited for. The text engine reads them from the program's own memory,
    /// and only what it needs; iced's own way would copy them.
    pub fn load(&self) {
        self.loaded.call_once(|| {
            let mut system = font_system()
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            let database = system.raw().db_mut();
            for &file in self.files {
                database.load_font_source(Source::Binary(Arc::new(file)));
            }
        });
    }
}

/// The fonts of a language that has forms of its own for characters which it shares with another, and their family.
fn own_fonts(language: &str) -> Option<(&'static Fonts, &'static str)> {
    match language {
        "zh-Hans" => Some((&SIMPLIFIED_CHINESE, "Messenger Guide Sans SC")),
        "zh-Hant" => Some((&TRADITIONAL_CHINESE, "Messenger Guide Sans TC")),
        _ => None,
    }
}

/// Loads the letters of a language, for words of it in a text of another: they are found in whichever font has them.
pub fn load_letters(language: &str) {
    if let Some((fonts, _)) = own_fonts(language) {
        fonts.load();
    }
}

/// The font with the forms of this language. It is there as soon as somebody asks for it.
pub fn localized(font: Font, language: &str) -> Font {
    match (font.family, own_fonts(language)) {
        (Family::Name(FAMILY), Some((fonts, family))) => {
            fonts.load();
            Font {
                family: Family::Name(family),
                ..font
            }
        }
        _ => font,
    }
}

/// The least height of a line in this language, as a multiple of the size: marks above and below its letters would touch those of the
/// next line in a lower one (`tests/all/line_height.rs` measures it).
pub fn min_line_height(language: &str) -> f32 {
    match language {
        // With vowel signs, now and then two above one letter.
        "ar" => 1.7,
        "fa" | "ur" => 1.4,
        "bn" | "hi" | "vi" => 1.3,
        _ => 1.2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::app::runtime;

    /// The number of times that the text engine has each of these.
    fn times(fonts: &Fonts) -> Vec<usize> {
        let faces: Vec<_> = {
            let mut system = font_system().write().expect("fonts");
            system.raw().db().faces().cloned().collect()
        };
        let is_at = |source: &Source, file: &[u8]| match source {
            // The same address: not a copy.
            Source::Binary(data) => std::ptr::eq((**data).as_ref(), file),
            _ => false,
        };
        let files = fonts.files.iter();
        files
            .map(|file| faces.iter().filter(|of| is_at(&of.source, file)).count())
            .collect()
    }

    #[test]
    fn fonts_are_read_where_they_lie_in_the_program_and_once() {
        for _ in 0..2 {
            BASE.load();
            for language in ["en", "zh-Hans", "zh-Hant"] {
                let _ = localized(SEMIBOLD, language);
            }
        }
        assert_eq!(times(&BASE), [1; 4]);
        assert_eq!(times(&SIMPLIFIED_CHINESE), [1; 3]);
        assert_eq!(times(&TRADITIONAL_CHINESE), [1; 3]);
        // iced would copy these.
        assert!(runtime().fonts.is_empty());
    }
}
