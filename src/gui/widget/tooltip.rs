use iced::widget::{self, Column, container};

use super::Locale;
use super::text::{Style, label};
use crate::gui::Element;
use crate::gui::theme::{self, color, space};

/// The widest a tooltip gets, in logical pixels.
const WIDTH: f32 = 360.0;

pub fn tooltip<'a, Message: 'a>(
    locale: Locale<'_>,
    content: impl Into<Element<'a, Message>>,
    lines: impl IntoIterator<Item = String>,
) -> Element<'a, Message> {
    let style = Style::small().color(color::on_tooltip);
    let lines = lines
        .into_iter()
        .map(|line| label(locale, line, style).into());
    let lines = Column::with_children(lines)
        .spacing(space::XXS)
        .align_x(locale.direction.start());
    widget::tooltip(
        content,
        container(lines)
            .padding([space::XS, space::S])
            .max_width(WIDTH),
        widget::tooltip::Position::Bottom,
    )
    .gap(space::XXS)
    .style(theme::container::tooltip)
    .into()
}
