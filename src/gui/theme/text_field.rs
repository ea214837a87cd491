use iced::{Background, Border, Color};

use super::{Theme, radius};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Active,
    Hovered,
    Focused,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub background: Background,
    pub border: Border,
    pub icon: Color,
    pub placeholder: Color,
    pub value: Color,
}

pub fn outlined(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let (color, width) = match status {
        Status::Focused => (palette.accent, 2.0),
        Status::Hovered => (palette.accent, 1.0),
        Status::Active => (palette.border, 1.0),
    };
    Style {
        background: Background::Color(palette.card),
        border: Border {
            color,
            width,
            radius: radius::CONTROL.into(),
        },
        icon: palette.secondary,
        placeholder: palette.secondary,
        value: palette.text,
    }
}
