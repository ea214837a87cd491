//! The monogram of a messenger on a coloured tile, in the place of a logo.

use iced::widget::{container, text};
use iced::{Background, Border, Color, Element};

use crate::catalog::Messenger;
use crate::gui::theme::{self, BOLD};

/// The tile of a messenger, `side` logical pixels wide and high.
pub fn avatar<'a, Message: 'a>(messenger: &Messenger, side: f32) -> Element<'a, Message> {
    let background = theme::avatar(messenger.hue);
    let letters = text(messenger.monogram.clone())
        .font(BOLD)
        .size(side * 0.4)
        .color(Color::WHITE);
    container(letters)
        .center(side)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(background)),
            border: Border {
                radius: (side * 0.22).into(),
                ..Border::default()
            },
            ..container::Style::default()
        })
        .into()
}
