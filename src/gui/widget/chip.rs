//! Small switches in a rounded frame.

use iced::widget::{Text, row};

use super::Locale;
use super::button::{Button, Kind, button};
use super::description::Role;
use super::mirror::mirror;
use super::text::{Style, label};
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::space;

/// Something that is on or off, by this name.
pub fn chip<'a, Message: 'a>(locale: Locale<'_>, name: &str, on: bool) -> Button<'a, Message> {
    let kind = if on { Kind::Chosen } else { Kind::Outlined };
    let sign = on.then(|| icon(Icon::Check, 12.0, locale.palette.accent));
    framed(locale, kind, sign, name).role(Role::Switch, Some(on))
}

/// Something to press that stands among chips and is no switch.
pub fn chip_button<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    name: &str,
) -> Button<'a, Message> {
    framed(
        locale,
        Kind::Plain,
        sign.map(|sign| icon(sign, 12.0, locale.palette.secondary)),
        name,
    )
}

fn framed<'a, Message: 'a>(
    locale: Locale<'_>,
    kind: Kind,
    sign: Option<Text<'a>>,
    name: &str,
) -> Button<'a, Message> {
    let words = label(
        locale,
        name,
        Style::small(locale).color(locale.palette.text),
    );
    let content = mirror(
        locale.direction,
        row![]
            .push(sign)
            .push(words)
            .spacing(space::XXS)
            .align_y(iced::Center),
    );
    button(locale, kind, content).padding([4.0, 10.0])
}
