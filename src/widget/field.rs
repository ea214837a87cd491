//! A field to type into.

use iced::keyboard::{self, Key, key::Named};
use iced::widget::{TextInput, text_input};
use iced::{Background, Border, Element, Padding};

use super::Look;
use super::gate::filtered;
use crate::direction::Direction;
use crate::icon::{Icon, font};
use crate::theme::{radius, size, space};

/// A field with a magnifying glass at its start; `name` is its id.
pub fn search_field<'a, Message: Clone + 'a>(
    look: Look<'_>,
    name: &'static str,
    placeholder: &str,
    value: &str,
    typed: fn(String) -> Message,
    submitted: Message,
) -> Element<'a, Message> {
    let colors = look.colors;
    let side = match look.direction {
        Direction::Ltr => text_input::Side::Left,
        Direction::Rtl => text_input::Side::Right,
    };
    let sign = text_input::Icon {
        font: font(),
        code_point: Icon::Search.glyph(),
        size: Some(15.0.into()),
        spacing: space::XS,
        side,
    };
    let field: TextInput<'a, Message> = text_input(&look.direction.paragraph(placeholder), value);
    let field = field
        .id(name)
        .on_input(typed)
        .on_submit(submitted)
        .icon(sign)
        .size(size::BODY)
        .padding(Padding::from([10.0, space::S]))
        .align_x(look.direction.start())
        .style(move |_theme, status| {
            let (line, width) = match status {
                text_input::Status::Focused { .. } => (colors.accent, 2.0),
                text_input::Status::Hovered => (colors.accent, 1.0),
                text_input::Status::Active | text_input::Status::Disabled => (colors.line, 1.0),
            };
            text_input::Style {
                background: Background::Color(colors.card),
                border: Border {
                    color: line,
                    width,
                    radius: radius::CONTROL.into(),
                },
                icon: colors.secondary,
                placeholder: colors.secondary,
                value: colors.text,
                selection: colors.accent_ground,
            }
        });
    filtered(is_for_a_field, field).into()
}

/// Whether a key is meant for what is typed. Escape and the window's own shortcuts are not: iced's field would lose the focus with the
/// one, and write down the others.
fn is_for_a_field(event: &keyboard::Event) -> bool {
    match event {
        keyboard::Event::KeyPressed {
            key: Key::Named(Named::Escape),
            ..
        } => false,
        keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        } if modifiers.command() => {
            matches!(
                key.to_latin(*physical_key),
                None | Some('a' | 'c' | 'v' | 'x')
            )
        }
        keyboard::Event::KeyPressed { .. }
        | keyboard::Event::KeyReleased { .. }
        | keyboard::Event::ModifiersChanged(_) => true,
    }
}
