//! Colours, sizes and weights of the design.

use iced::font::{Family, Weight};
use iced::{Color, Font, color};

use crate::catalog::Level;

/// The family of all text: Open Sans, embedded under a name of its own, so that one installed on the system never takes its place.
pub const FAMILY: &str = "Messenger Guide Sans";
/// Regular weight.
pub const REGULAR: Font = Font::with_name(FAMILY);
/// Semibold weight.
pub const SEMIBOLD: Font = Font {
    weight: Weight::Semibold,
    family: Family::Name(FAMILY),
    ..Font::DEFAULT
};
/// Bold weight.
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    family: Family::Name(FAMILY),
    ..Font::DEFAULT
};

/// The embedded fonts: three weights of text, and the icons.
pub const FONTS: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/OpenSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/OpenSans-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/OpenSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/icons.ttf"),
];

/// Sizes of text, in logical pixels.
pub mod size {
    /// Captions, badges, hosts.
    pub const SMALL: f32 = 12.5;
    /// Ordinary text.
    pub const BODY: f32 = 15.0;
    /// Titles of cards, summaries.
    pub const LEAD: f32 = 17.0;
    /// The name of a messenger, the title of a screen.
    pub const TITLE: f32 = 30.0;
}

/// Steps between things, in logical pixels.
pub mod space {
    /// 4.
    pub const XXS: f32 = 4.0;
    /// 8.
    pub const XS: f32 = 8.0;
    /// 12.
    pub const S: f32 = 12.0;
    /// 16.
    pub const M: f32 = 16.0;
    /// 20.
    pub const L: f32 = 20.0;
    /// 28.
    pub const XL: f32 = 28.0;
}

/// Radii of corners, in logical pixels.
pub mod radius {
    /// Of buttons and fields.
    pub const CONTROL: f32 = 8.0;
    /// Of the entries of a list.
    pub const ITEM: f32 = 10.0;
    /// Of cards.
    pub const CARD: f32 = 14.0;
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Appearance {
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// The colours of one shade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Behind everything.
    pub background: Color,
    /// Of cards and bars.
    pub card: Color,
    /// Of a card's content that the pointer rests on.
    pub hover: Color,
    /// Of what is being pressed.
    pub pressed: Color,
    /// Of borders and separators.
    pub border: Color,
    /// Of text.
    pub text: Color,
    /// Of less important text.
    pub secondary: Color,
    /// Of links and filled buttons.
    pub accent: Color,
    /// Of a filled button under the pointer.
    pub accent_hover: Color,
    /// Of letters on the accent.
    pub on_accent: Color,
    /// Behind what is selected.
    pub accent_background: Color,
    /// Of the level *yes*.
    pub yes: Color,
    /// Of the level *partly*, and of warnings.
    pub partly: Color,
    /// Of the level *no*.
    pub no: Color,
    /// Of the level *not stated*.
    pub unknown: Color,
    /// Behind warnings.
    pub warning_background: Color,
    /// Behind words that were searched for.
    pub mark: Color,
    /// Of tooltips.
    pub tooltip: Color,
    /// Of letters in tooltips.
    pub on_tooltip: Color,
}

const LIGHT: Palette = Palette {
    background: color!(0xf6f6f3),
    card: color!(0xffffff),
    hover: color!(0xf0f1ee),
    pressed: color!(0xe6e8ee),
    border: color!(0xe3e3dd),
    text: color!(0x1c2127),
    secondary: color!(0x5d6671),
    accent: color!(0x3552c8),
    accent_hover: color!(0x2b45b0),
    on_accent: color!(0xffffff),
    accent_background: color!(0xe9edfb),
    yes: color!(0x247a3c),
    partly: color!(0x9a6100),
    no: color!(0xb3322c),
    unknown: color!(0x5f6875),
    warning_background: color!(0xfdf6e8),
    mark: color!(0xffe9a6),
    tooltip: color!(0x1c2127),
    on_tooltip: color!(0xffffff),
};

const DARK: Palette = Palette {
    background: color!(0x131619),
    card: color!(0x1b1f23),
    hover: color!(0x242a2f),
    pressed: color!(0x2b3340),
    border: color!(0x2c3238),
    text: color!(0xe9ebee),
    secondary: color!(0x9ba5b0),
    accent: color!(0x8fa6ff),
    accent_hover: color!(0xa9baff),
    on_accent: color!(0x10141f),
    accent_background: color!(0x232b47),
    yes: color!(0x6cc788),
    partly: color!(0xe0ac52),
    no: color!(0xef8a84),
    unknown: color!(0x9ba5b0),
    warning_background: color!(0x2a2418),
    mark: color!(0x423811),
    tooltip: color!(0xe9ebee),
    on_tooltip: color!(0x1c2127),
};

impl Appearance {
    /// The colours of this shade.
    pub fn palette(self) -> Palette {
        match self {
            Self::Light => LIGHT,
            Self::Dark => DARK,
        }
    }

    /// What iced's own widgets should look like.
    pub fn theme(self) -> iced::Theme {
        let palette = self.palette();
        let palette = iced::theme::Palette {
            background: palette.background,
            text: palette.text,
            primary: palette.accent,
            success: palette.yes,
            warning: palette.partly,
            danger: palette.no,
        };
        let name = match self {
            Self::Light => "light",
            Self::Dark => "dark",
        };
        iced::Theme::custom(name, palette)
    }
}

impl Palette {
    /// The colour of a level's sign.
    pub fn level(&self, level: Level) -> Color {
        match level {
            Level::Yes | Level::Implied => self.yes,
            Level::Partly => self.partly,
            Level::No => self.no,
            Level::NotStated => self.unknown,
        }
    }

    /// Every pair of letters and ground in use, for the test of contrast.
    pub fn pairs(&self) -> Vec<(&'static str, Color, Color)> {
        let mut pairs = Vec::new();
        for background in [
            self.background,
            self.card,
            self.hover,
            self.accent_background,
        ] {
            pairs.extend([
                ("text", self.text, background),
                ("secondary", self.secondary, background),
                ("accent", self.accent, background),
            ]);
        }
        for background in [self.background, self.card, self.hover] {
            let signs = [
                ("yes", self.yes),
                ("partly", self.partly),
                ("no", self.no),
                ("unknown", self.unknown),
            ];
            pairs.extend(signs.map(|(name, color)| (name, color, background)));
        }
        pairs.extend([
            ("text when pressed", self.text, self.pressed),
            ("secondary when pressed", self.secondary, self.pressed),
            ("on accent", self.on_accent, self.accent),
            (
                "on accent under the pointer",
                self.on_accent,
                self.accent_hover,
            ),
            ("warning", self.text, self.warning_background),
            ("warning's title", self.partly, self.warning_background),
            ("warning's link", self.accent, self.warning_background),
            ("warning's date", self.secondary, self.warning_background),
            ("marked", self.text, self.mark),
            ("marked in small words", self.secondary, self.mark),
            ("tooltip", self.on_tooltip, self.tooltip),
        ]);
        pairs
    }
}

/// The colour of a tile: the hue of the data, as light as white letters on it allow.
pub fn avatar(hue: u16) -> Color {
    const ENOUGH: f32 = 4.6;
    let lightness = (20..=52).rev().map(|percent| percent as f32 / 100.0);
    let mut palette = lightness.map(|lightness| from_hsl(f32::from(hue % 360), 0.48, lightness));
    palette
        .find(|color| color.relative_contrast(Color::WHITE) >= ENOUGH)
        .unwrap_or(Color::BLACK)
}

fn from_hsl(hue: f32, saturation: f32, lightness: f32) -> Color {
    let chroma = (1.0 - (2.0 * lightness - 1.0).abs()) * saturation;
    let channel = |offset: f32| {
        let k = (offset + hue / 30.0) % 12.0;
        lightness - chroma / 2.0 * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    };
    Color::from_rgb(channel(0.0), channel(8.0), channel(4.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_can_be_told_from_its_ground() {
        for appearance in [Appearance::Light, Appearance::Dark] {
            for (name, letters, background) in appearance.palette().pairs() {
                let contrast = letters.relative_contrast(background);
                assert!(
                    contrast >= 4.5,
                    "{appearance:?}: {name} {letters:?} on {background:?} has {contrast:.2}"
                );
            }
        }
    }

    #[test]
    fn a_tile_of_any_hue_carries_white_letters() {
        for hue in 0..360 {
            assert!(avatar(hue).relative_contrast(Color::WHITE) >= 4.5, "{hue}");
        }
    }
}
