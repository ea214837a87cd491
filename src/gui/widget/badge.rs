//! Short words in a rounded frame.

use iced::widget::{Row, container};
use iced::{Background, Border, Color, Element};

use super::Locale;
use super::mirror::mirror;
use super::text::{Style, label};
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::space;

/// A badge in this colour, with a sign before the words if there is one.
pub fn badge<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    words: &str,
    color: Color,
) -> Element<'a, Message> {
    let (line, background) = (line(locale, sign, color), locale.palette.card);
    container(content(locale, sign, words, color))
        .padding([3.0, space::S - 1.0])
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border: Border {
                color: line,
                width: 1.0,
                radius: 999.0.into(),
            },
            ..container::Style::default()
        })
        .into()
}

/// What stands in a badge.
pub(super) fn content<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    words: &str,
    color: Color,
) -> Element<'a, Message> {
    let mut children: Vec<Element<'a, Message>> = Vec::new();
    children.extend(sign.map(|sign| icon(sign, 13.0, color).into()));
    children.push(label(locale, words, Style::small(locale).color(color)).into());
    mirror(
        locale.direction,
        Row::with_children(children)
            .spacing(5.0)
            .align_y(iced::Center),
    )
}

/// The colour of a badge's border.
pub(super) fn line(locale: Locale<'_>, sign: Option<Icon>, color: Color) -> Color {
    if sign.is_some() {
        color
    } else {
        locale.palette.border
    }
}
