//! Tooltips: what there is to know about something, as long as the pointer rests on it.

use iced::widget::{self, Column, container};
use iced::{Background, Border, Element};

use super::Locale;
use super::text::{Style, label};
use crate::gui::theme::{radius, space};

/// The widest a tooltip gets, in logical pixels.
const WIDTH: f32 = 360.0;

/// The content with a tooltip of these lines.
pub fn tooltip<'a, Message: 'a>(
    locale: Locale<'_>,
    content: impl Into<Element<'a, Message>>,
    lines: impl IntoIterator<Item = String>,
) -> Element<'a, Message> {
    let style = Style::small(locale).color(locale.palette.on_tooltip);
    let lines = lines
        .into_iter()
        .map(|line| label(locale, line, style).into());
    let lines = Column::with_children(lines)
        .spacing(space::XXS)
        .align_x(locale.direction.start());
    let background = locale.palette.tooltip;
    widget::tooltip(
        content,
        container(lines)
            .padding([space::XS, space::S])
            .max_width(WIDTH),
        widget::tooltip::Position::Bottom,
    )
    .gap(space::XXS)
    .style(move |_theme| container::Style {
        background: Some(Background::Color(background)),
        border: Border {
            radius: radius::CONTROL.into(),
            ..Border::default()
        },
        ..container::Style::default()
    })
    .into()
}
