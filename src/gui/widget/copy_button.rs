//! Buttons that copy something, and say so once they have.

use iced::widget::{Row, row};

use super::Locale;
use super::button::{self, Button};
use super::mirror::mirror;
use super::reserve_width::reserve_width;
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
    let name = fl!(locale.l10n, "copy");
    button::secondary(copied_or(locale, copied, Icon::Copy, &name)).news(copied)
}

/// Icon and name of a button that copies, or that it has copied: as wide before as after.
pub fn copied_or<'a, Message: 'a>(
    locale: Locale<'_>,
    copied: bool,
    sign: Icon,
    name: &str,
) -> Element<'a, Message> {
    let icon_of = |sign| icon(sign, ICON, color::accent);
    let done = fl!(locale.l10n, "copied");
    let before = beside(
        locale,
        icon_of(sign),
        label(locale, name, Style::body()),
        space::XS,
    );
    let after = label(locale, done, Style::body());
    let after = beside(locale, icon_of(Icon::Check), after, space::XS);
    one_of(copied, before, after)
}

/// Icon and name of a link that copies, in small letters.
pub fn copied_or_link<'a, Message: 'a>(
    locale: Locale<'_>,
    copied: bool,
    name: &str,
) -> Element<'a, Message> {
    const ICON: f32 = 13.0;
    let style = Style::small().color(color::accent);
    let icon_of = |sign| icon(sign, ICON, color::accent);
    let done = fl!(locale.l10n, "copied");
    let before = beside(
        locale,
        icon_of(Icon::Copy),
        label(locale, name, style),
        space::XXS,
    );
    let after = beside(
        locale,
        icon_of(Icon::Check),
        label(locale, done, style),
        space::XXS,
    );
    one_of(copied, before, after)
}

fn one_of<'a, Message: 'a>(
    copied: bool,
    before: Element<'a, Message>,
    after: Element<'a, Message>,
) -> Element<'a, Message> {
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
