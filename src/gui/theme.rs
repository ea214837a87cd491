//! The design: fonts, sizes, colours, and the styles of iced's widgets.

pub(super) mod button;
mod catalog;
pub(super) mod color;
pub(super) mod container;
mod palette;
mod scrollable;
pub(super) mod text_field;

use std::sync::{Arc, Once, PoisonError};

use iced::Font;
use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::advanced::graphics::text::font_system;
use iced::font::{Family, Weight};
use iced::theme::{Base, Mode, Style};

pub use palette::Palette;

/// Open Sans and Noto Sans, under a name of their own, so that one installed on the system never takes their place.
pub const FAMILY: &str = "Messenger Guide Sans";
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
    include_bytes!("../../assets/fonts/MessengerGuideSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/MessengerGuideSans-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/MessengerGuideSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/icons.ttf"),
]);
pub static SIMPLIFIED_CHINESE: Fonts = Fonts::new(&[
    include_bytes!("../../assets/fonts/MessengerGuideSansSC-Regular.ttf"),
    include_bytes!("../../assets/fonts/MessengerGuideSansSC-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/MessengerGuideSansSC-Bold.ttf"),
]);
pub static TRADITIONAL_CHINESE: Fonts = Fonts::new(&[
    include_bytes!("../../assets/fonts/MessengerGuideSansTC-Regular.ttf"),
    include_bytes!("../../assets/fonts/MessengerGuideSansTC-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/MessengerGuideSansTC-Bold.ttf"),
]);

impl Fonts {
    const fn new(files: &'static [&'static [u8]]) -> Self {
        Self {
            files,
            loaded: Once::new(),
        }
    }

    /// Once: somebody else who is at it is waited for. The text engine reads them where they lie in the program,
    /// and only what it needs; iced's own way would copy them into memory.
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

/// The font with the forms that a language has for characters that it shares with another. It is there as soon as
/// somebody asks for it.
pub fn localized(font: Font, language: &str) -> Font {
    let (fonts, family) = match language {
        "zh-Hans" => (&SIMPLIFIED_CHINESE, "Messenger Guide Sans SC"),
        "zh-Hant" => (&TRADITIONAL_CHINESE, "Messenger Guide Sans TC"),
        _ => return font,
    };
    match font.family {
        Family::Name(FAMILY) => {
            fonts.load();
            Font {
                family: Family::Name(family),
                ..font
            }
        }
        _ => font,
    }
}

/// Sizes of text, in logical pixels.
pub mod size {
    pub const SMALL: f32 = 12.5;
    pub const BODY: f32 = 15.0;
    pub const LEAD: f32 = 17.0;
    pub const TITLE: f32 = 30.0;
}

/// Spacing and padding, in logical pixels.
pub mod space {
    pub const XXS: f32 = 4.0;
    pub const XS: f32 = 8.0;
    pub const S: f32 = 12.0;
    pub const M: f32 = 16.0;
    pub const L: f32 = 20.0;
    pub const XL: f32 = 28.0;
}

/// Radii of corners, in logical pixels.
pub mod radius {
    pub const LINK: f32 = 4.0;
    pub const CONTROL: f32 = 8.0;
    pub const ITEM: f32 = 10.0;
    pub const CARD: f32 = 14.0;
    /// More than half of any height: both ends are round.
    pub const PILL: f32 = 999.0;
}

/// Light or dark mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Appearance {
    Light,
    Dark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Contrast {
    /// 4.5 : 1 for all text.
    Normal,
    /// 7 : 1 for all text, and borders that are as visible as text.
    High,
}

impl Appearance {
    pub(super) fn of_dark(is_dark: bool) -> Self {
        if is_dark { Self::Dark } else { Self::Light }
    }

    pub fn theme(self, contrast: Contrast) -> Theme {
        let palette = match (self, contrast) {
            (Self::Light, Contrast::Normal) => palette::LIGHT,
            (Self::Dark, Contrast::Normal) => palette::DARK,
            (Self::Light, Contrast::High) => palette::LIGHT_HIGH_CONTRAST,
            (Self::Dark, Contrast::High) => palette::DARK_HIGH_CONTRAST,
        };
        Theme {
            appearance: self,
            contrast,
            palette,
        }
    }
}

/// Every widget gets it when it is drawn, so that no view holds a colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub appearance: Appearance,
    pub contrast: Contrast,
    pub palette: Palette,
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::None | Mode::Light => Appearance::Light.theme(Contrast::Normal),
            Mode::Dark => Appearance::Dark.theme(Contrast::Normal),
        }
    }

    fn mode(&self) -> Mode {
        match self.appearance {
            Appearance::Light => Mode::Light,
            Appearance::Dark => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        Style {
            background_color: self.palette.background,
            text_color: self.palette.text,
        }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        Some(iced::theme::Palette {
            background: self.palette.background,
            text: self.palette.text,
            primary: self.palette.accent,
            success: self.palette.yes,
            warning: self.palette.partly,
            danger: self.palette.no,
        })
    }

    fn name(&self) -> &str {
        match (self.appearance, self.contrast) {
            (Appearance::Light, Contrast::Normal) => "light",
            (Appearance::Dark, Contrast::Normal) => "dark",
            (Appearance::Light, Contrast::High) => "light, high contrast",
            (Appearance::Dark, Contrast::High) => "dark, high contrast",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::app::runtime;

    /// How often the text engine has each of these.
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
