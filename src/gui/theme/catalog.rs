//! Lets iced's widgets take style functions of our theme. The first style is that of a widget which asks for none.

use iced::widget::{button, container, qr_code, rule, scrollable, text};

use super::Theme;

macro_rules! catalog {
    ($widget:ident, $default:expr) => {
        impl $widget::Catalog for Theme {
            type Class<'a> = $widget::StyleFn<'a, Self>;

            fn default<'a>() -> Self::Class<'a> {
                Box::new($default)
            }

            fn style(&self, class: &Self::Class<'_>) -> $widget::Style {
                class(self)
            }
        }
    };
    ($widget:ident, $default:expr, by status) => {
        impl $widget::Catalog for Theme {
            type Class<'a> = $widget::StyleFn<'a, Self>;

            fn default<'a>() -> Self::Class<'a> {
                Box::new($default)
            }

            fn style(&self, class: &Self::Class<'_>, status: $widget::Status) -> $widget::Style {
                class(self, status)
            }
        }
    };
}

catalog!(text, |_| text::Style::default());
catalog!(container, |_| container::Style::default());
catalog!(button, super::button::text, by status);
catalog!(scrollable, super::scrollable::thin, by status);
catalog!(rule, |theme| rule::Style {
    color: theme.palette.border,
    radius: 0.into(),
    fill_mode: rule::FillMode::Full,
    snap: true,
});
catalog!(qr_code, |theme| qr_code::Style {
    cell: theme.palette.qr_code,
    background: theme.palette.qr_code_background,
});
