//! The window: how it is opened and painted, and what is known of it.

use iced::{Color, Settings, Size, window};

use super::theme::{FONTS, Palette, REGULAR, size};
use super::window_icon;
use crate::platform::application_id::APPLICATION_ID;
use crate::platform::settings::WindowSize;

/// Below this width, in logical pixels, there is room for one pane only.
const NARROW: f32 = 720.0;

/// What every screen can be laid out in, in logical pixels as widgets have them.
const SMALLEST_LAYOUT: Size = Size::new(320.0, 360.0);

#[derive(Debug)]
pub(super) struct Window {
    /// In logical pixels of the system, whatever the size of the text.
    pub(super) size: Size,
    /// How much larger than designed everything is to be, if there is room.
    pub(super) wanted_scale: f32,
    /// The first frame lays out only what is in view: shaping the rest takes longer than all else.
    pub(super) first_frame_done: bool,
    /// Other than at the last frame if the next one is to be painted as a whole.
    repaint_nonce: u8,
}

impl Window {
    pub(super) fn new(size: WindowSize) -> Self {
        Self {
            size: Size::new(size.width, size.height),
            wanted_scale: 1.0,
            first_frame_done: false,
            repaint_nonce: 0,
        }
    }

    pub(super) fn is_narrow(&self) -> bool {
        self.layout_size().width < NARROW
    }

    /// How much larger than designed everything is. Never so large that something has no room.
    pub(super) fn scale(&self) -> f32 {
        let room = (self.size.width / SMALLEST_LAYOUT.width)
            .min(self.size.height / SMALLEST_LAYOUT.height);
        self.wanted_scale.min(room.max(1.0))
    }

    /// In logical pixels as widgets have them: fewer where the text is larger.
    pub(super) fn layout_size(&self) -> Size {
        self.size * (1.0 / self.scale())
    }

    /// The system says that the window has this size, in pixels as widgets have them.
    pub(super) fn resized(&mut self, layout_size: Size) {
        let round = |length: f32| (length * 16.0).round() / 16.0;
        let size = layout_size * self.scale();
        self.size = Size::new(round(size.width), round(size.height));
    }

    /// Forces a full repaint of the next frame; see [`background`].
    pub(super) fn repaint(&mut self) {
        self.repaint_nonce = self.repaint_nonce.wrapping_add(1);
    }

    pub(super) fn background(&self, palette: &Palette) -> iced::theme::Style {
        background(palette, self.repaint_nonce)
    }
}

/// Fonts and sizes, for the program and for the tests.
pub fn runtime() -> Settings {
    Settings {
        id: Some(APPLICATION_ID.to_owned()),
        fonts: FONTS.iter().map(|&font| font.into()).collect(),
        default_font: REGULAR,
        default_text_size: size::BODY.into(),
        ..Settings::default()
    }
}

pub(super) fn settings(window_size: WindowSize) -> window::Settings {
    #[cfg(target_os = "linux")]
    let platform_specific = window::settings::PlatformSpecific {
        application_id: APPLICATION_ID.to_owned(),
        ..Default::default()
    };
    #[cfg(not(target_os = "linux"))]
    let platform_specific = window::settings::PlatformSpecific::default();
    window::Settings {
        size: Size::new(window_size.width, window_size.height),
        min_size: Some(Size::new(WindowSize::MIN.width, WindowSize::MIN.height)),
        icon: window_icon::window(),
        exit_on_close_request: false,
        platform_specific,
        ..window::Settings::default()
    }
}

/// The background of the window, and the colour of text.
///
/// The software renderer paints a window that changed all over in dozens of small regions, each of
/// them slow: up to half a second on a large screen. It paints everything at once if the background
/// has another colour than in the frame before. So when something scrolled or another thing is shown,
/// each channel of the colour changes by the least that there is: eight colours in turn, as several
/// messages may come before a frame. To be dropped when iced does better by itself.
fn background(palette: &Palette, repaint_nonce: u8) -> iced::theme::Style {
    let changed = |channel: f32, bit: u8| {
        let least = f32::from(repaint_nonce >> bit & 1) / 255.0;
        // Black can't be darker, nor white lighter: the renderer ends the program at such a colour.
        if channel > 0.5 {
            channel - least
        } else {
            channel + least
        }
    };
    let background = palette.background;
    let background_color = Color {
        r: changed(background.r, 0),
        g: changed(background.g, 1),
        b: changed(background.b, 2),
        ..background
    };
    iced::theme::Style {
        background_color,
        text_color: palette.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme::{Appearance, Contrast};

    #[test]
    fn eight_repaints_in_a_row_have_eight_backgrounds_that_look_alike() {
        for appearance in [Appearance::Light, Appearance::Dark] {
            for contrast in [Contrast::Normal, Contrast::High] {
                let palette = appearance.theme(contrast).palette;
                let before = palette.background;
                let grounds: Vec<Color> = (250..=257_u16)
                    .map(|n| background(&palette, n.to_le_bytes()[0]).background_color)
                    .collect();
                for (n, background) in grounds.iter().enumerate() {
                    assert!(!grounds[..n].contains(background), "{n}");
                    for (channel, before) in [
                        (background.r, before.r),
                        (background.g, before.g),
                        (background.b, before.b),
                    ] {
                        assert!((0.0..=1.0).contains(&channel), "{n}: {background:?}");
                        assert!(
                            (channel - before).abs() < 1.01 / 255.0,
                            "{n}: {background:?}"
                        );
                    }
                }
            }
        }
    }
}
