//! Lists that are heard as such.

use iced::widget::{Column, row};

use super::Locale;
use super::mirror::mirror;
use super::text::{Style, label, paragraph};
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::theme::color::ColorFn;
use crate::gui::theme::space;

/// Items one below the other. `name` is what those who hear the list call it.
pub fn list<'a, Message: 'a>(
    name: &str,
    items: impl IntoIterator<Item = Element<'a, Message>>,
    spacing: f32,
) -> Element<'a, Message> {
    let items = items.into_iter().enumerate();
    let items: Vec<_> = items
        .map(|(index, item)| semantic(Part::Item(index), item))
        .collect();
    let part = Part::List {
        name: name.to_owned(),
        length: items.len(),
    };
    semantic(part, Column::with_children(items).spacing(spacing))
}

/// A list of texts, with a dot of this colour in front of each.
pub fn points<'a, Message: 'a>(
    locale: Locale<'_>,
    name: &str,
    color: ColorFn,
    texts: impl IntoIterator<Item = String>,
    spacing: f32,
) -> Element<'a, Message> {
    let points = texts.into_iter().map(|text| {
        let dot = label(locale, "•", Style::body().color(color));
        let text = paragraph(locale, text, Style::body());
        mirror(locale.direction, row![dot, text].spacing(space::XS))
    });
    list(name, points, spacing)
}
