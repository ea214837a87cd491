//! Everything that every view depends on: the facts, the language, the theme and the window.

use std::sync::Arc;

use super::screen::context::ViewContext;
use super::theme::{Appearance, Contrast, Theme};
use super::widget::Locale;
use super::widget::scroll_anchor::ScrollAnchors;
use super::widget::selectable::KeyOwner;
use super::window::Window;
use crate::catalog::{Catalog, Platform};
use crate::l10n::bidi::Direction;
use crate::l10n::{Locales, Localizer};
use crate::platform::settings::{TextSize, ThemeChoice};

/// Owns what a [`ViewContext`] borrows.
pub(super) struct Environment {
    pub(super) catalog: Arc<Catalog>,
    pub(super) locales: Arc<Locales>,
    pub(super) l10n: Arc<Localizer>,
    /// English only because the program has no language that the system is set to.
    pub(super) is_fallback_forced: bool,
    pub(super) theme: ThemeChoice,
    pub(super) system_appearance: Appearance,
    /// [`None`] follows the system.
    pub(super) high_contrast: Option<bool>,
    pub(super) system_high_contrast: bool,
    pub(super) text_size: TextSize,
    /// The factor by which the desktop wants text to be larger than usual.
    pub(super) system_text_scale: f32,
    pub(super) caret_blinks: bool,
    /// Nothing is to move by itself.
    pub(super) reduces_motion: bool,
    /// The owner of the keys that select text.
    pub(super) key_owner: KeyOwner,
    /// The text in view in each pane.
    pub(super) scroll_anchors: ScrollAnchors,
    pub(super) host_platform: Option<Platform>,
    pub(super) window: Window,
}

impl Environment {
    pub(super) fn appearance(&self) -> Appearance {
        match self.theme {
            ThemeChoice::Light => Appearance::Light,
            ThemeChoice::Dark => Appearance::Dark,
            ThemeChoice::System => self.system_appearance,
        }
    }

    pub(super) fn has_high_contrast(&self) -> bool {
        self.high_contrast.unwrap_or(self.system_high_contrast)
    }

    pub(super) fn theme(&self) -> Theme {
        let contrast = if self.has_high_contrast() {
            Contrast::High
        } else {
            Contrast::Normal
        };
        self.appearance().theme(contrast)
    }

    pub(super) fn direction(&self) -> Direction {
        self.l10n.direction()
    }

    pub(super) fn cx(&self) -> ViewContext<'_> {
        ViewContext {
            locale: Locale {
                l10n: &self.l10n,
                direction: self.direction(),
            },
            fallback: self.locales.fallback(),
            catalog: &self.catalog,
            host_platform: self.host_platform,
            width: self.window.layout_size().width,
            height: self.window.layout_size().height,
            text_scale: self.window.scale(),
            narrow: self.window.is_narrow(),
            first_frame_done: self.window.first_frame_done,
            caret_blinks: self.caret_blinks,
            reduces_motion: self.reduces_motion,
            key_owner: &self.key_owner,
            scroll_anchors: &self.scroll_anchors,
        }
    }
}
