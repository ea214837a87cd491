//! Frames around what belongs together.

use iced::widget::{Column, Container, column, container, row, rule};
use iced::{Background, Border, Color, Element, Fill};

use super::Locale;
use super::mirror::mirror;
use super::text::{Style, label, paragraph};
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{radius, space};

/// A card with a title.
pub fn card<'a, Message: 'a>(
    locale: Locale<'_>,
    title: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    bordered(locale, locale.palette.border, title, content)
}

/// A card with a title and a border of this colour.
pub fn bordered<'a, Message: 'a>(
    locale: Locale<'_>,
    line: Color,
    title: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let inside = column![
        paragraph(locale, title, Style::heading(locale)),
        content.into()
    ]
    .spacing(space::S);
    in_frame(
        container(inside).padding(space::L),
        locale.palette.card,
        line,
    )
}

/// A card that warns: a sign, a title, and what there is to say.
pub fn warning<'a, Message: 'a>(
    locale: Locale<'_>,
    title: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let color = locale.palette.partly;
    let title = mirror(
        locale.direction,
        row![
            icon(Icon::TriangleAlert, 20.0, color),
            container(label(locale, title, Style::heading(locale).color(color)))
                .width(Fill)
                .align_x(locale.direction.start())
        ]
        .spacing(space::XS)
        .align_y(iced::Center),
    );
    let inside = column![title, content.into()].spacing(space::XS);
    in_frame(
        container(inside).padding(space::L),
        locale.palette.warning_background,
        color,
    )
}

/// A frame without a title and without room inside: for what brings its own.
pub fn framed<'a, Message: 'a>(
    locale: Locale<'_>,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    in_frame(
        container(content),
        locale.palette.card,
        locale.palette.border,
    )
}

fn in_frame<'a, Message: 'a>(
    content: Container<'a, Message>,
    background: Color,
    line: Color,
) -> Element<'a, Message> {
    content
        .width(Fill)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border: Border {
                color: line,
                width: 1.0,
                radius: radius::CARD.into(),
            },
            ..container::Style::default()
        })
        .into()
}

/// A thin line across.
pub fn separator<'a, Message: 'a>(locale: Locale<'_>) -> Element<'a, Message> {
    let color = locale.palette.border;
    rule::horizontal(1)
        .style(move |_theme| rule::Style {
            color,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
        .into()
}

/// Things below one another, with a line between each two.
pub fn separated<'a, Message: 'a>(
    locale: Locale<'_>,
    items: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut list = Column::new().spacing(space::S).width(Fill);
    for (n, item) in items.into_iter().enumerate() {
        if n > 0 {
            list = list.push(separator(locale));
        }
        list = list.push(item);
    }
    list.into()
}
