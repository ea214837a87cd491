//! Buttons that copy something, and say so once they have.

use iced::widget::{Row, row};

use super::Locale;
use super::button::{self, Button};
use super::mirror::mirror;
use super::text::{Style, label};
use crate::fl;
use crate::gui::Element;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{color, space};

/// Side of an icon beside a label, in logical pixels.
const ICON: f32 = 15.0;

pub fn copy_button<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    copied: bool,
) -> Button<'a, Message> {
    let (sign, name) = copied_or(locale, copied, Icon::Copy, fl!(locale.l10n, "copy"));
    button::secondary(icon_label(locale, sign, &name))
}

/// Icon and name of a button that copies; other ones after it has.
pub fn copied_or(locale: Locale<'_>, copied: bool, icon: Icon, name: String) -> (Icon, String) {
    if copied {
        (Icon::Check, fl!(locale.l10n, "copied"))
    } else {
        (icon, name)
    }
}

pub fn icon_label<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Icon,
    name: &str,
) -> Element<'a, Message> {
    let content: Row<'a, Message, _> = row![
        icon(sign, ICON, color::accent),
        label(locale, name, Style::body())
    ];
    mirror(
        locale.direction,
        content.spacing(space::XS).align_y(iced::Center),
    )
}
