//! Buttons that close what they stand in.

use super::Locale;
use super::button::{self, Button};
use crate::fl;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{color, space};

pub fn close_button<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    id: &'static str,
    on_press: Message,
) -> Button<'a, Message> {
    button::text(icon(Icon::X, 16.0, color::secondary))
        .padding(space::XS)
        .id(id)
        .named(fl!(locale.l10n, "close"))
        .on_press(on_press)
}
