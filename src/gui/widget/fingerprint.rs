//! A fingerprint in groups, to be compared by eye: from left to right in every language.

use iced::widget::Column;

use super::Locale;
use super::text::{Style, paragraph};
use crate::gui::Element;
use crate::l10n::bidi::isolate_ltr;
use crate::verify::grouped;

pub fn fingerprint<'a, Message: 'a>(locale: Locale<'_>, digits: &str) -> Element<'a, Message> {
    let lines = grouped(digits).into_iter();
    let lines = lines.map(|line| paragraph(locale, isolate_ltr(&line), Style::strong()));
    Column::with_children(lines).into()
}
