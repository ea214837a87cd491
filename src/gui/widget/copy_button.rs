//! Buttons that copy something, and say so once they have.

use iced::widget::{Row, row};

use super::Locale;
use super::button::{self, Button};
use super::mirror::mirror;
use super::reserve_width::reserve_width;
use super::text::{Style, label};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantics::Role;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{color, space};

/// Side of an icon beside a label, in logical pixels.
const ICON: f32 = 15.0;

pub fn copy_button<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    copied: bool,
) -> Button<'a, Message> {
    named_copy_button(locale, copied, &fl!(locale.l10n, "copy"))
}

pub fn named_copy_button<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    copied: bool,
    name: &str,
) -> Button<'a, Message> {
    button::secondary(copied_or(locale, copied, name, LARGE)).news(copied)
}

/// In small letters.
pub fn small_copy_button<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    copied: bool,
    name: &str,
) -> Button<'a, Message> {
    button::secondary(copied_or(locale, copied, name, SMALL)).news(copied)
}

/// As small as that, and without a frame.
pub fn copy_link<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    copied: bool,
    name: &str,
) -> Button<'a, Message> {
    let button = button::link(copied_or(locale, copied, name, SMALL));
    button.role(Role::Button, None).news(copied)
}

/// Of what stands on a button.
struct Look {
    /// Side of the icon, in logical pixels.
    icon: f32,
    style: fn() -> Style,
    between: f32,
}

const LARGE: Look = Look {
    icon: ICON,
    style: Style::body,
    between: space::XS,
};
const SMALL: Look = Look {
    icon: 13.0,
    style: small_accent,
    between: space::XXS,
};

fn small_accent() -> Style {
    Style::small().color(color::accent)
}

/// Icon and name of a button that copies, or that it has copied: as wide before as after.
fn copied_or<'a, Message: 'a>(
    locale: Locale<'_>,
    copied: bool,
    name: &str,
    look: Look,
) -> Element<'a, Message> {
    let content = |sign, words: &str| {
        let words = label(locale, words, (look.style)());
        let sign = icon(sign, look.icon, color::accent);
        beside(locale, sign, words, look.between)
    };
    let before = content(Icon::Copy, name);
    let after = content(Icon::Check, &fl!(locale.l10n, "copied"));
    if copied {
        reserve_width(after, before)
    } else {
        reserve_width(before, after)
    }
}

pub fn icon_label<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Icon,
    name: &str,
) -> Element<'a, Message> {
    let words = label(locale, name, Style::body());
    beside(locale, icon(sign, ICON, color::accent), words, space::XS)
}

fn beside<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: impl Into<Element<'a, Message>>,
    words: impl Into<Element<'a, Message>>,
    between: f32,
) -> Element<'a, Message> {
    let content: Row<'a, Message, _> = row![sign.into(), words.into()];
    mirror(
        locale.direction,
        content.spacing(between).align_y(iced::Center),
    )
}
