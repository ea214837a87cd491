use iced::{Background, Border, Color};

pub use iced::widget::button::{Status, Style};

use super::{Palette, Theme, radius};

pub type StyleFn = fn(&Theme, Status) -> Style;

/// The button to press.
pub fn primary(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let (fill, border) = match status {
        Status::Active | Status::Disabled => (palette.accent, palette.accent),
        Status::Hovered => (palette.accent_hover, palette.accent_hover),
        Status::Pressed => (palette.accent_hover, palette.text),
    };
    Style {
        text_color: text_color(palette, status, palette.on_accent),
        ..outlined(fill, border, radius::CONTROL)
    }
}

pub fn secondary(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let (fill, border) = match status {
        Status::Active | Status::Disabled => (palette.card, palette.border),
        Status::Hovered => (palette.hover, palette.accent),
        Status::Pressed => (palette.pressed, palette.accent),
    };
    Style {
        text_color: text_color(palette, status, palette.text),
        ..outlined(fill, border, radius::CONTROL)
    }
}

/// Without a border, as in a bar or a menu.
pub fn text(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let fill = match status {
        Status::Active | Status::Disabled => None,
        Status::Hovered => Some(palette.hover),
        Status::Pressed => Some(palette.pressed),
    };
    Style {
        text_color: text_color(palette, status, palette.text),
        ..flat(fill, radius::CONTROL)
    }
}

pub fn list_item(theme: &Theme, status: Status) -> Style {
    let style = text(theme, status);
    Style {
        border: style.border.rounded(radius::ITEM),
        ..style
    }
}

pub fn link(theme: &Theme, status: Status) -> Style {
    Style {
        text_color: text_color(&theme.palette, status, theme.palette.accent),
        ..term(theme, status)
    }
}

/// A word that is explained elsewhere.
pub fn term(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let fill = match status {
        Status::Active | Status::Disabled => None,
        Status::Hovered | Status::Pressed => Some(palette.accent_background),
    };
    Style {
        text_color: text_color(palette, status, palette.text),
        ..flat(fill, radius::LINK)
    }
}

/// A badge with a border of this colour while it is at rest.
pub fn badge(theme: &Theme, status: Status, border: Color) -> Style {
    let palette = &theme.palette;
    let (fill, border) = match status {
        Status::Active | Status::Disabled => (palette.card, border),
        Status::Hovered => (palette.hover, palette.accent),
        Status::Pressed => (palette.hover, palette.text),
    };
    Style {
        text_color: text_color(palette, status, palette.text),
        ..outlined(fill, border, radius::PILL)
    }
}

/// Makes a button of any style look selected.
pub fn selected(theme: &Theme, status: Status, style: Style) -> Style {
    let border = match status {
        Status::Active | Status::Disabled => theme.palette.selected_border,
        Status::Hovered | Status::Pressed => theme.palette.accent,
    };
    Style {
        text_color: text_color(&theme.palette, status, theme.palette.text),
        ..outlined(
            theme.palette.accent_background,
            border,
            style.border.radius.top_left,
        )
    }
}

fn text_color(palette: &Palette, status: Status, color: Color) -> Color {
    match status {
        Status::Active | Status::Hovered | Status::Pressed => color,
        Status::Disabled => palette.secondary,
    }
}

fn flat(fill: Option<Color>, radius: f32) -> Style {
    Style {
        background: fill.map(Background::Color),
        border: Border::default().rounded(radius),
        ..Style::default()
    }
}

fn outlined(fill: Color, border: Color, radius: f32) -> Style {
    Style {
        background: Some(Background::Color(fill)),
        border: Border {
            color: border,
            width: 1.0,
            radius: radius.into(),
        },
        ..Style::default()
    }
}
