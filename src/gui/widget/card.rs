//! Frames around what belongs together.

use iced::Fill;
use iced::widget::container::Style as ContainerStyle;
use iced::widget::{column, container, row, rule};

use super::Locale;
use super::mirror::{at_start, mirror};
use super::text::{Style, label, paragraph};
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{self, Theme, color, space};
use crate::gui::{Column, Element};

pub fn card<'a, Message: 'a>(
    locale: Locale<'_>,
    title: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    styled(locale, theme::container::card, title, content)
}

/// A card of another style.
pub fn styled<'a, Message: 'a>(
    locale: Locale<'_>,
    style: fn(&Theme) -> ContainerStyle,
    title: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let title = paragraph(locale, title, Style::heading());
    container(column![title, content.into()].spacing(space::S))
        .padding(space::L)
        .width(Fill)
        .style(style)
        .into()
}

pub fn warning<'a, Message: 'a>(
    locale: Locale<'_>,
    title: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let title = label(locale, title, Style::heading().color(color::partly));
    let title = mirror(
        locale.direction,
        row![
            icon(Icon::TriangleAlert, 20.0, color::partly),
            at_start(locale.direction, semantic(Part::Heading(2), title)),
        ]
        .spacing(space::XS)
        .align_y(iced::Center),
    );
    container(column![title, content.into()].spacing(space::XS))
        .padding(space::L)
        .width(Fill)
        .style(theme::container::warning_card)
        .into()
}

/// A card for content that brings its own title and padding.
pub fn framed<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content)
        .width(Fill)
        .style(theme::container::card)
        .into()
}

pub fn separator<'a, Message: 'a>() -> Element<'a, Message> {
    rule::horizontal(1).into()
}

/// A column with a line between each two items.
pub fn separated<'a, Message: 'a>(items: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let mut list = Column::new().spacing(space::S).width(Fill);
    for (n, item) in items.into_iter().enumerate() {
        if n > 0 {
            list = list.push(separator());
        }
        list = list.push(item);
    }
    list.into()
}
