use iced::widget::container::{Style, background};
use iced::{Border, Color};

use super::{Theme, radius};

/// A bar as wide as the window.
pub fn bar(theme: &Theme) -> Style {
    background(theme.palette.card)
}

pub fn banner(theme: &Theme) -> Style {
    background(theme.palette.warning_background)
}

pub fn card(theme: &Theme) -> Style {
    outlined(theme.palette.card, theme.palette.border, radius::CARD)
}

/// The card that something led to.
pub fn current_card(theme: &Theme) -> Style {
    outlined(theme.palette.card, theme.palette.accent, radius::CARD)
}

pub fn warning_card(theme: &Theme) -> Style {
    outlined(
        theme.palette.warning_background,
        theme.palette.partly,
        radius::CARD,
    )
}

/// The part of a card that something led to.
pub fn current_entry(theme: &Theme) -> Style {
    background(theme.palette.accent_background).border(Border::default().rounded(radius::ITEM))
}

pub fn menu(theme: &Theme) -> Style {
    outlined(
        theme.palette.card,
        theme.palette.raised_border,
        radius::ITEM,
    )
}

/// A box as large as a button, with something in it.
pub fn control(theme: &Theme) -> Style {
    outlined(theme.palette.card, theme.palette.border, radius::CONTROL)
}

/// A badge with a border of this colour.
pub fn badge(theme: &Theme, border: Color) -> Style {
    outlined(theme.palette.card, border, radius::PILL)
}

/// A verdict, in a frame of this colour.
pub fn verdict(theme: &Theme, border: Color) -> Style {
    let style = outlined(theme.palette.card, border, radius::CARD);
    Style {
        border: style.border.width(2.0),
        ..style
    }
}

/// The part of a bar that stands for what is done.
pub fn progress(theme: &Theme) -> Style {
    background(theme.palette.accent).border(Border::default().rounded(radius::CONTROL))
}

pub fn tooltip(theme: &Theme) -> Style {
    background(theme.palette.tooltip).border(Border::default().rounded(radius::CONTROL))
}

/// Lies between a modal and the window under it.
pub fn backdrop(theme: &Theme) -> Style {
    background(theme.palette.backdrop)
}

pub fn qr_code(theme: &Theme) -> Style {
    background(theme.palette.qr_code_background).border(Border::default().rounded(radius::CONTROL))
}

/// An avatar of this hue and with corners of this radius.
pub fn avatar(theme: &Theme, hue: u16, radius: f32) -> Style {
    background(theme.palette.avatar(hue)).border(Border::default().rounded(radius))
}

fn outlined(fill: Color, border: Color, radius: f32) -> Style {
    background(fill).border(Border {
        color: border,
        width: 1.0,
        radius: radius.into(),
    })
}
