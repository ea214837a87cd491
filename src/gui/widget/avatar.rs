//! The monogram of a messenger, instead of a logo.

use iced::widget::{container, text};

use crate::catalog::Messenger;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::theme::{self, BOLD, Theme, color};

/// An avatar `side` logical pixels wide and high.
pub fn avatar<'a, Message: 'a>(messenger: &Messenger, side: f32) -> Element<'a, Message> {
    let hue = messenger.hue;
    let monogram = text(messenger.monogram.clone())
        .font(BOLD)
        .size(side * 0.4)
        .style(color::style(color::on_avatar));
    let avatar = container(monogram)
        .center(side)
        .style(move |theme: &Theme| theme::container::avatar(theme, hue, side * 0.22));
    semantic(Part::Decoration, avatar)
}
