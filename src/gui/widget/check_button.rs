//! The button that leads to the check of a file.

use super::Locale;
use super::button;
use super::copy_button::icon_label;
use crate::fl;
use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::theme::space;

pub fn check_button<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    id: &'static str,
    pressed: Message,
) -> Element<'a, Message> {
    let words = fl!(locale.l10n, "file-check-open");
    button::secondary(icon_label(locale, Icon::FileText, &words))
        .padding([7.0, space::S])
        .id(id)
        .on_press(pressed)
        .into()
}
