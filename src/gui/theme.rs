//! The design: fonts, sizes, colours, and the styles of iced's widgets.

pub(super) mod button;
mod catalog;
pub(super) mod color;
pub(super) mod container;
mod fonts;
mod palette;
mod scrollable;
pub(super) mod text_field;

use iced::theme::{Base, Mode, Style};

pub use fonts::{
    BASE, BOLD, REGULAR, SEMIBOLD, SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, load_letters,
    localized, min_line_height,
};
pub use palette::Palette;

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
