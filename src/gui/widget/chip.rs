//! Small switches in a rounded frame.

use iced::widget::row;

use super::Locale;
use super::button::{self, Button};
use super::mirror::mirror;
use super::text::{Style, label};
use crate::gui::Element;
use crate::gui::accessibility::semantics::Role;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{color, space};

/// Size of the tick, in logical pixels.
const TICK: f32 = 12.0;
/// Beside the name when there is no tick, in logical pixels.
const SIDE: f32 = 15.0;

/// A chip. It is as wide with the tick as without, so that pressing it moves nothing else.
pub fn chip<'a, Message: 'a>(locale: Locale<'_>, name: &str, on: bool) -> Button<'a, Message> {
    let sign = on.then(|| icon(Icon::Check, TICK, color::accent).into());
    let side = if on {
        SIDE - (TICK + space::XXS) / 2.0
    } else {
        SIDE
    };
    button::secondary(content(locale, sign, name))
        .padding([4.0, side])
        .selected(on)
        .role(Role::Switch, Some(on))
}

/// A button among chips.
pub fn chip_button<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    name: &str,
) -> Button<'a, Message> {
    let sign = sign.map(|sign| icon(sign, TICK, color::secondary).into());
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
