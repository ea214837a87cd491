use iced::widget::container;
use iced::widget::scrollable::{AutoScroll, Rail, Scroller, Status, Style};
use iced::{Background, Border, Shadow};

use super::Theme;

/// A scroller without a rail.
pub fn thin(theme: &Theme, status: Status) -> Style {
    let palette = &theme.palette;
    let is_active = matches!(
        status,
        Status::Hovered {
            is_vertical_scrollbar_hovered: true,
            ..
        } | Status::Dragged { .. }
    );
    let color = if is_active {
        palette.secondary
    } else {
        palette.border
    };
    let rail = Rail {
        background: None,
        border: Border::default().rounded(2),
        scroller: Scroller {
            background: Background::Color(color),
            border: Border::default().rounded(2),
        },
    };
    Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: AutoScroll {
            background: Background::Color(palette.background.scale_alpha(0.9)),
            border: Border::default()
                .rounded(u32::MAX)
                .width(1)
                .color(palette.text.scale_alpha(0.8)),
            shadow: Shadow {
                color: palette.backdrop,
                blur_radius: 2.0,
                ..Shadow::default()
            },
            icon: palette.text.scale_alpha(0.8),
        },
    }
}
