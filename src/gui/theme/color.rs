//! Colours of text and icons by name.

use iced::Color;
use iced::widget::text::Style;

use super::Theme;
use crate::catalog::{Level, Standing};

/// A colour of whichever theme is in use when something is drawn.
pub type ColorFn = fn(&Theme) -> Color;

/// A style of a colour for iced's own text.
pub fn style(color: ColorFn) -> impl Fn(&Theme) -> Style {
    move |theme| Style {
        color: Some(color(theme)),
    }
}

pub fn text(theme: &Theme) -> Color {
    theme.palette.text
}

pub fn secondary(theme: &Theme) -> Color {
    theme.palette.secondary
}

pub fn accent(theme: &Theme) -> Color {
    theme.palette.accent
}

pub fn on_accent(theme: &Theme) -> Color {
    theme.palette.on_accent
}

pub fn on_tooltip(theme: &Theme) -> Color {
    theme.palette.on_tooltip
}

pub fn on_avatar(theme: &Theme) -> Color {
    theme.palette.on_avatar
}

pub fn border(theme: &Theme) -> Color {
    theme.palette.border
}

pub fn yes(theme: &Theme) -> Color {
    theme.palette.yes
}

pub fn partly(theme: &Theme) -> Color {
    theme.palette.partly
}

pub fn no(theme: &Theme) -> Color {
    theme.palette.no
}

pub fn unknown(theme: &Theme) -> Color {
    theme.palette.unknown
}

pub fn level(level: Level) -> ColorFn {
    match level {
        Level::Yes | Level::Implied => yes,
        Level::Partly => partly,
        Level::No => no,
        Level::NotStated => unknown,
    }
}

pub fn standing(standing: Standing<'_>) -> ColorFn {
    if standing.calls_for_caution() {
        partly
    } else {
        yes
    }
}
