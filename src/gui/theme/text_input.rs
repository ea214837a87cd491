use iced::widget::text_input::{Status, Style};
use iced::{Background, Border};

use super::{Theme, radius};

pub fn outlined(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let (color, width) = match status {
        Status::Focused { .. } => (palette.accent, 2.0),
        Status::Hovered => (palette.accent, 1.0),
        Status::Active | Status::Disabled => (palette.border, 1.0),
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
        selection: palette.accent_background,
    }
}
