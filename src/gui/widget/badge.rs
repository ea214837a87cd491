//! Short words in a rounded frame.

use iced::widget::{container, row};

use super::Locale;
use super::mirror::mirror;
use super::text::{Style, label};
use crate::gui::Element;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{self, Theme, space};

/// A badge with an optional sign before the words.
pub fn badge<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    words: &str,
    color: ColorFn,
) -> Element<'a, Message> {
    let border = border(sign, color);
    container(content(locale, sign, words, color))
        .padding([3.0, space::S - 1.0])
        .style(move |theme: &Theme| theme::container::badge(theme, border(theme)))
        .into()
}

pub(super) fn content<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    words: &str,
    color: ColorFn,
) -> Element<'a, Message> {
    let sign = sign.map(|sign| icon(sign, 13.0, color));
    mirror(
        locale.direction,
        row![]
            .push(sign)
            .push(label(locale, words, Style::small().color(color)))
            .spacing(5.0)
            .align_y(iced::Center),
    )
}

pub(super) fn border(sign: Option<Icon>, color: ColorFn) -> ColorFn {
    if sign.is_some() { color } else { color::border }
}
