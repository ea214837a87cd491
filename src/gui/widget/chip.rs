//! Small switches in a rounded frame.

use iced::widget::row;

use super::Locale;
use super::button::{self, Button};
use super::description::Role;
use super::mirror::mirror;
use super::text::{Style, label};
use crate::gui::Element;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{color, space};

pub fn chip<'a, Message: 'a>(locale: Locale<'_>, name: &str, on: bool) -> Button<'a, Message> {
    let sign = on.then(|| icon(Icon::Check, 12.0, color::accent).into());
    button::secondary(content(locale, sign, name))
        .padding([4.0, 10.0])
        .selected(on)
        .role(Role::Switch, Some(on))
}

/// A button among chips.
pub fn chip_button<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    name: &str,
) -> Button<'a, Message> {
    let sign = sign.map(|sign| icon(sign, 12.0, color::secondary).into());
    button::text(content(locale, sign, name)).padding([4.0, 10.0])
}

fn content<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Element<'a, Message>>,
    name: &str,
) -> Element<'a, Message> {
    mirror(
        locale.direction,
        row![]
            .push(sign)
            .push(label(locale, name, Style::small().color(color::text)))
            .spacing(space::XXS)
            .align_y(iced::Center),
    )
}
