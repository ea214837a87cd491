//! How the window is opened and painted: size, icon, fonts, background.

use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Color, Settings as Runtime, Size, event, mouse, theme as mode, window};

use super::{FocusMove, Menu, Message, Screen, window_icon};
use crate::gui::theme::{self, Palette};
use crate::platform::application_id::APPLICATION_ID;
use crate::platform::settings::WindowSize;

/// Fonts and sizes, for the program and for the tests.
pub fn runtime() -> Runtime {
    Runtime {
        id: Some(APPLICATION_ID.to_owned()),
        fonts: theme::FONTS.iter().map(|&font| font.into()).collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::size::BODY.into(),
        ..Runtime::default()
    }
}

/// How the window is opened.
pub(super) fn settings(size: WindowSize) -> window::Settings {
    #[cfg(target_os = "linux")]
    let platform_specific = window::settings::PlatformSpecific {
        application_id: APPLICATION_ID.to_owned(),
        ..Default::default()
    };
    #[cfg(not(target_os = "linux"))]
    let platform_specific = window::settings::PlatformSpecific::default();
    window::Settings {
        size: Size::new(size.width, size.height),
        min_size: Some(Size::new(WindowSize::MIN.width, WindowSize::MIN.height)),
        icon: window_icon::window(),
        exit_on_close_request: false,
        platform_specific,
        ..window::Settings::default()
    }
}

/// The background of the window, and the colour of text.
///
/// The software renderer paints a window that changed all over in dozens of small regions, each of them slow: on a large screen that takes
/// up to half a second. It paints everything at once when the background's colour is not that of the frame before. So whenever something
/// scrolled or another thing is shown, each of the colour's channels takes or leaves the least that there is: eight colours in turn, as
/// several messages may come before a frame. To be dropped when iced does better by itself.
pub(super) fn background(palette: Palette, repaint_nonce: u8) -> mode::Style {
    let darker = |channel: f32, bit: u8| channel - f32::from(repaint_nonce >> bit & 1) / 255.0;
    let background = palette.background;
    let background_color = Color {
        r: darker(background.r, 0),
        g: darker(background.g, 1),
        b: darker(background.b, 2),
        ..background
    };
    mode::Style {
        background_color,
        text_color: palette.text,
    }
}

/// What the keyboard means, whatever layout it has, where no widget took it; and that the pointer is in use.
pub fn on_event(event: iced::Event, status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        iced::Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            text,
            ..
        }) if status == event::Status::Ignored => {
            on_key(&key, physical_key, modifiers).or_else(|| on_text(modifiers, text.as_deref()?))
        }
        iced::Event::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::PointerPressed),
        _ => None,
    }
}

fn on_key(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Message> {
    match key {
        Key::Named(Named::Escape) => Some(Message::Dismissed),
        Key::Named(Named::F1) => Some(Message::ShortcutsRequested),
        Key::Named(Named::Tab) if modifiers.is_empty() => {
            Some(Message::FocusMoved(FocusMove::Next))
        }
        Key::Named(Named::Tab) if modifiers == Modifiers::SHIFT => {
            Some(Message::FocusMoved(FocusMove::Previous))
        }
        Key::Named(Named::ArrowUp) if modifiers.is_empty() => {
            Some(Message::FocusMoved(FocusMove::Up))
        }
        Key::Named(Named::ArrowDown) if modifiers.is_empty() => {
            Some(Message::FocusMoved(FocusMove::Down))
        }
        Key::Named(Named::ArrowLeft) if modifiers.is_empty() => {
            Some(Message::FocusMoved(FocusMove::Left))
        }
        Key::Named(Named::ArrowRight) if modifiers.is_empty() => {
            Some(Message::FocusMoved(FocusMove::Right))
        }
        Key::Named(Named::ArrowLeft) if modifiers == Modifiers::ALT => Some(Message::BackPressed),
        // Letters and digits by their place, so that they work on a Hebrew layout.
        _ if modifiers == Modifiers::COMMAND => match key.to_latin(physical)? {
            '1' => Some(Message::ScreenChosen(Screen::Guide)),
            '2' => Some(Message::ScreenChosen(Screen::Compare)),
            '3' => Some(Message::ScreenChosen(Screen::Learn)),
            '4' => Some(Message::ScreenChosen(Screen::About)),
            'f' => Some(Message::SearchRequested),
            'l' => Some(Message::MenuPressed(Menu::Language)),
            _ => None,
        },
        _ => None,
    }
}

/// Letters typed anywhere are looked for.
fn on_text(modifiers: Modifiers, text: &str) -> Option<Message> {
    let is_typing =
        !modifiers.command() && !modifiers.alt() && !modifiers.control() && !modifiers.logo();
    let letters: String = text.chars().filter(|c| !c.is_control()).collect();
    (is_typing && !letters.is_empty()).then_some(Message::Typed(letters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::key::Code;

    #[test]
    fn shortcuts_work_on_a_hebrew_layout() {
        let key = Key::Character("ך".into());
        let message = on_key(&key, Physical::Code(Code::KeyL), Modifiers::COMMAND);
        assert!(
            matches!(message, Some(Message::MenuPressed(Menu::Language))),
            "{message:?}"
        );
        assert!(on_key(&key, Physical::Code(Code::KeyL), Modifiers::empty()).is_none());
    }

    #[test]
    fn eight_repaints_in_a_row_have_eight_backgrounds_that_look_alike() {
        let palette = crate::gui::theme::Appearance::Dark.palette();
        let grounds: Vec<Color> = (250..=257_u16)
            .map(|n| background(palette, n.to_le_bytes()[0]).background_color)
            .collect();
        for (n, background) in grounds.iter().enumerate() {
            assert!(!grounds[..n].contains(background), "{n}");
            let differences = [
                palette.background.r - background.r,
                palette.background.g - background.g,
                palette.background.b - background.b,
            ];
            assert!(
                differences
                    .iter()
                    .all(|difference| (0.0..1.01 / 255.0).contains(difference)),
                "{n}: {differences:?}"
            );
        }
    }

    #[test]
    fn tab_goes_on_and_back() {
        let tab = Key::Named(Named::Tab);
        let physical = Physical::Code(Code::Tab);
        assert!(matches!(
            on_key(&tab, physical, Modifiers::empty()),
            Some(Message::FocusMoved(FocusMove::Next))
        ));
        assert!(matches!(
            on_key(&tab, physical, Modifiers::SHIFT),
            Some(Message::FocusMoved(FocusMove::Previous))
        ));
    }
}
