//! Tooltips: what there is to know about something, as long as the pointer rests on it.

use iced::widget::{Column, container, tooltip};
use iced::{Background, Border, Element};

use super::Look;
use super::words::{Style, label};
use crate::theme::{radius, space};

/// The widest a tooltip gets, in logical pixels.
const WIDTH: f32 = 360.0;

/// The content with a tooltip of these lines.
pub fn tip<'a, Message: 'a>(
    look: Look<'_>,
    content: impl Into<Element<'a, Message>>,
    lines: impl IntoIterator<Item = String>,
) -> Element<'a, Message> {
    let style = Style::small(look).color(look.colors.on_tip);
    let lines = lines
        .into_iter()
        .map(|line| label(look, line, style).into());
    let lines = Column::with_children(lines)
        .spacing(space::XXS)
        .align_x(look.direction.start());
    let ground = look.colors.tip;
    tooltip(
        content,
        container(lines)
            .padding([space::XS, space::S])
            .max_width(WIDTH),
        tooltip::Position::Bottom,
    )
    .gap(space::XXS)
    .style(move |_theme| container::Style {
        background: Some(Background::Color(ground)),
        border: Border {
            radius: radius::CONTROL.into(),
            ..Border::default()
        },
        ..container::Style::default()
    })
    .into()
}
