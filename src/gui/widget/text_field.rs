use iced::Padding;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{TextInput, text_input};

use super::Locale;
use super::inert::filter_keys;
use crate::gui::Element;
use crate::gui::icon::{Icon, font};
use crate::gui::theme::{Theme, size, space};
use crate::l10n::bidi::Direction;

/// A text input with a magnifying glass at its start.
pub fn search_field<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    id: &'static str,
    placeholder: &str,
    value: &str,
    typed: fn(String) -> Message,
    submitted: Message,
) -> Element<'a, Message> {
    let side = match locale.direction {
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
    let field: TextInput<'a, Message, Theme> =
        text_input(&locale.direction.with_base_direction(placeholder), value);
    let field = field
        .id(id)
        .on_input(typed)
        .on_submit(submitted)
        .icon(sign)
        .size(size::BODY)
        .padding(Padding::from([10.0, space::S]))
        .align_x(locale.direction.start());
    filter_keys(is_for_input, field)
}

/// Escape and the shortcuts are for the window: iced's text input would lose the focus with the one, and write down the others.
fn is_for_input(event: &keyboard::Event) -> bool {
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
