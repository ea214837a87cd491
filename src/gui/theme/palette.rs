//! The colours of the design. A palette is data: another one needs no other code.

use iced::{Color, color};

/// Colours by their use; `on_…` is for text on the colour of that name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// The contrast that all text has at least against its background, as WCAG counts it.
    pub text_contrast: f32,
    pub background: Color,
    pub card: Color,
    pub hover: Color,
    pub pressed: Color,
    pub border: Color,
    /// Around what lies over cards of its own colour. It has no shadow: where the renderer draws only a part of the window anew, it
    /// draws the whole shadow once more, over the one that is there.
    pub raised_border: Color,
    pub text: Color,
    pub secondary: Color,
    pub accent: Color,
    pub accent_hover: Color,
    pub on_accent: Color,
    /// Behind the selected item.
    pub accent_background: Color,
    /// Around the selected item.
    pub selected_border: Color,
    pub yes: Color,
    /// Also the colour of warnings.
    pub partly: Color,
    pub no: Color,
    pub unknown: Color,
    pub warning_background: Color,
    /// Behind words that were searched for.
    pub mark: Color,
    pub tooltip: Color,
    pub on_tooltip: Color,
    /// Over what lies under a modal.
    pub backdrop: Color,
    pub on_avatar: Color,
    /// Black on white in every palette: many readers know nothing else.
    pub qr_code: Color,
    pub qr_code_background: Color,
}

pub(super) const LIGHT: Palette = Palette {
    text_contrast: 4.5,
    background: color!(0xf6f6f3),
    card: color!(0xffffff),
    hover: color!(0xf0f1ee),
    pressed: color!(0xe6e8ee),
    border: color!(0xe3e3dd),
    raised_border: color!(0xbfc2c4),
    text: color!(0x1c2127),
    secondary: color!(0x5d6671),
    accent: color!(0x3552c8),
    accent_hover: color!(0x2b45b0),
    on_accent: color!(0xffffff),
    accent_background: color!(0xe9edfb),
    selected_border: Color::TRANSPARENT,
    yes: color!(0x227539),
    partly: color!(0x915b00),
    no: color!(0xb3322c),
    unknown: color!(0x5f6875),
    warning_background: color!(0xfdf6e8),
    mark: color!(0xffe9a6),
    tooltip: color!(0x1c2127),
    on_tooltip: color!(0xffffff),
    backdrop: color!(0x000000, 0.45),
    on_avatar: color!(0xffffff),
    qr_code: color!(0x000000),
    qr_code_background: color!(0xffffff),
};

pub(super) const DARK: Palette = Palette {
    text_contrast: 4.5,
    background: color!(0x131619),
    card: color!(0x1b1f23),
    hover: color!(0x242a2f),
    pressed: color!(0x2b3340),
    border: color!(0x2c3238),
    raised_border: color!(0x505860),
    text: color!(0xe9ebee),
    secondary: color!(0x9ba5b0),
    accent: color!(0x8fa6ff),
    accent_hover: color!(0xa9baff),
    on_accent: color!(0x10141f),
    accent_background: color!(0x232b47),
    selected_border: Color::TRANSPARENT,
    yes: color!(0x6cc788),
    partly: color!(0xe0ac52),
    no: color!(0xef8a84),
    unknown: color!(0x9ba5b0),
    warning_background: color!(0x2a2418),
    mark: color!(0x423811),
    tooltip: color!(0xe9ebee),
    on_tooltip: color!(0x1c2127),
    backdrop: color!(0x000000, 0.45),
    on_avatar: color!(0xffffff),
    qr_code: color!(0x000000),
    qr_code_background: color!(0xffffff),
};

pub(super) const LIGHT_HIGH_CONTRAST: Palette = Palette {
    text_contrast: 7.0,
    background: color!(0xffffff),
    card: color!(0xffffff),
    hover: color!(0xeef0f2),
    pressed: color!(0xdfe3ea),
    border: color!(0x4b5158),
    raised_border: color!(0x4b5158),
    text: color!(0x000000),
    secondary: color!(0x333a42),
    accent: color!(0x1d3596),
    accent_hover: color!(0x13246e),
    on_accent: color!(0xffffff),
    accent_background: color!(0xe6ebff),
    selected_border: color!(0x1d3596),
    yes: color!(0x0c5423),
    partly: color!(0x613d00),
    no: color!(0x8c1712),
    unknown: color!(0x3a424c),
    warning_background: color!(0xfff8e3),
    mark: color!(0xffe58f),
    tooltip: color!(0x000000),
    on_tooltip: color!(0xffffff),
    backdrop: color!(0x000000, 0.6),
    on_avatar: color!(0xffffff),
    qr_code: color!(0x000000),
    qr_code_background: color!(0xffffff),
};

pub(super) const DARK_HIGH_CONTRAST: Palette = Palette {
    text_contrast: 7.0,
    background: color!(0x000000),
    card: color!(0x0a0c0e),
    hover: color!(0x1f2429),
    pressed: color!(0x2c333d),
    border: color!(0xaab2ba),
    raised_border: color!(0xaab2ba),
    text: color!(0xffffff),
    secondary: color!(0xd2d8de),
    accent: color!(0xb9c8ff),
    accent_hover: color!(0xd3ddff),
    on_accent: color!(0x000000),
    accent_background: color!(0x1b2440),
    selected_border: color!(0xb9c8ff),
    yes: color!(0x93e5ab),
    partly: color!(0xf2c981),
    no: color!(0xffb4af),
    unknown: color!(0xd2d8de),
    warning_background: color!(0x211a0a),
    mark: color!(0x453809),
    tooltip: color!(0xffffff),
    on_tooltip: color!(0x000000),
    backdrop: color!(0x000000, 0.7),
    on_avatar: color!(0xffffff),
    qr_code: color!(0x000000),
    qr_code_background: color!(0xffffff),
};

impl Palette {
    /// The background of an avatar: of this hue, as light as text on it allows.
    pub fn avatar(&self, hue: u16) -> Color {
        let enough = self.text_contrast + 0.1;
        (10..=52_u8)
            .rev()
            .map(|percent| from_hsl(f32::from(hue % 360), 0.48, f32::from(percent) / 100.0))
            .find(|color| color.relative_contrast(self.on_avatar) >= enough)
            .unwrap_or(Color::BLACK)
    }
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

    /// Every pair of text and background in use.
    fn pairs(palette: &Palette) -> Vec<(&'static str, Color, Color)> {
        let mut pairs = Vec::new();
        for background in [
            palette.background,
            palette.card,
            palette.hover,
            palette.accent_background,
        ] {
            pairs.extend([
                ("text", palette.text, background),
                ("secondary", palette.secondary, background),
                ("accent", palette.accent, background),
            ]);
        }
        for background in [
            palette.background,
            palette.card,
            palette.hover,
            palette.pressed,
            palette.accent_background,
        ] {
            let signs = [
                ("yes", palette.yes),
                ("partly", palette.partly),
                ("no", palette.no),
                ("unknown", palette.unknown),
            ];
            pairs.extend(signs.map(|(name, color)| (name, color, background)));
        }
        pairs.extend([
            ("text when pressed", palette.text, palette.pressed),
            ("secondary when pressed", palette.secondary, palette.pressed),
            ("on accent", palette.on_accent, palette.accent),
            (
                "on accent under the pointer",
                palette.on_accent,
                palette.accent_hover,
            ),
            ("warning", palette.text, palette.warning_background),
            (
                "warning's title",
                palette.partly,
                palette.warning_background,
            ),
            ("warning's link", palette.accent, palette.warning_background),
            (
                "warning's date",
                palette.secondary,
                palette.warning_background,
            ),
            ("marked", palette.text, palette.mark),
            ("marked in small words", palette.secondary, palette.mark),
            ("tooltip", palette.on_tooltip, palette.tooltip),
        ]);
        pairs
    }

    const ALL: [Palette; 4] = [LIGHT, DARK, LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST];

    #[test]
    fn high_contrast_has_more_and_shows_every_border() {
        for palette in [LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST] {
            assert!(palette.text_contrast >= 7.0);
            for background in [palette.background, palette.card, palette.warning_background] {
                for border in [palette.border, palette.accent, palette.selected_border] {
                    let contrast = border.relative_contrast(background);
                    assert!(
                        contrast >= 4.5,
                        "{border:?} on {background:?} has {contrast:.2}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_text_can_be_told_from_its_background() {
        for palette in ALL {
            for (name, text, background) in pairs(&palette) {
                let contrast = text.relative_contrast(background);
                assert!(
                    contrast >= palette.text_contrast,
                    "{name}: {text:?} on {background:?} has {contrast:.2}"
                );
            }
        }
    }

    #[test]
    fn text_can_be_read_on_an_avatar_of_any_hue() {
        for palette in ALL {
            for hue in 0..360 {
                let contrast = palette.avatar(hue).relative_contrast(palette.on_avatar);
                assert!(contrast >= palette.text_contrast, "{hue}");
            }
        }
    }
}
