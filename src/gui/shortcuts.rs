//! The keyboard shortcuts of the window.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, event, mouse, window};

use super::focus::FocusMove;
use super::message::{Menu, Message, TextSizeStep};
use super::request::Request;
use super::screen::Screen;
use super::scroll_keys::ScrollMove;

/// The shortcuts: the meaning of keys that no widget took; and what is to be known of the pointer and of the window.
pub(super) fn on_event(event: &Event, status: event::Status) -> Option<Message> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            modified_key,
            physical_key,
            modifiers,
            text,
            repeat,
            ..
        }) if status == event::Status::Ignored => {
            let message = on_key(key, *physical_key, *modifiers)
                .or_else(|| on_plus(modified_key, *modifiers))
                .or_else(|| on_text(*modifiers, text.as_deref()?))?;
            // A held key goes on moving the focus and typing, and does everything else once.
            let may_repeat = matches!(
                message,
                Message::FocusMoved(_)
                    | Message::ScrollKeyPressed(_)
                    | Message::TextSizePressed(_)
                    | Message::Typed(_)
            );
            (!repeat || may_repeat).then_some(message)
        }
        Event::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::PointerPressed),
        Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
        Event::Window(window::Event::FileDropped(file)) => Some(Message::FileDropped(file.clone())),
        _ => None,
    }
}

fn on_key(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Message> {
    match key {
        Key::Named(Named::Escape) => Some(Message::Dismissed),
        Key::Named(Named::F1) => Some(Message::Request(Request::ShowShortcuts)),
        Key::Named(Named::F11) => Some(Message::FullScreenPressed),
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
        Key::Named(named) if modifiers.is_empty() || modifiers == Modifiers::SHIFT => {
            scroll_move(*named, modifiers.shift()).map(Message::ScrollKeyPressed)
        }
        // Letters and digits by their position, so that they work on a Hebrew layout.
        _ if modifiers == Modifiers::COMMAND => match latin(key, physical)? {
            '1' => Some(Message::ScreenChosen(Screen::Guide)),
            '2' => Some(Message::ScreenChosen(Screen::Compare)),
            '3' => Some(Message::ScreenChosen(Screen::Learn)),
            '4' => Some(Message::ScreenChosen(Screen::About)),
            '5' => Some(Message::ChangesRequested),
            'f' => Some(Message::SearchRequested),
            'l' => Some(Message::MenuPressed(Menu::Language)),
            'o' => Some(Message::Request(Request::CheckFile)),
            'q' | 'w' => Some(Message::CloseRequested),
            '-' => Some(Message::TextSizePressed(TextSizeStep::Smaller)),
            '0' => Some(Message::TextSizePressed(TextSizeStep::Normal)),
            // Plus, without Shift.
            '=' | '+' => Some(Message::TextSizePressed(TextSizeStep::Larger)),
            _ => None,
        },
        _ => None,
    }
}

/// Plus, where it takes Shift: the key alone is another sign.
fn on_plus(modified_key: &Key, modifiers: Modifiers) -> Option<Message> {
    let is_plus = matches!(modified_key, Key::Character(sign) if sign == "+");
    (is_plus && modifiers == Modifiers::COMMAND | Modifiers::SHIFT)
        .then_some(Message::TextSizePressed(TextSizeStep::Larger))
}

/// The letter, or the one that the key has on a Latin layout.
fn latin(key: &Key, physical: Physical) -> Option<char> {
    match (key.to_latin(physical)?, physical) {
        // iced takes signs for Latin; a Hebrew layout has these two where others have letters.
        ('/', Physical::Code(Code::KeyQ)) => Some('q'),
        ('\'', Physical::Code(Code::KeyW)) => Some('w'),
        (letter, _) => Some(letter),
    }
}

fn scroll_move(key: Named, shift: bool) -> Option<ScrollMove> {
    match (key, shift) {
        (Named::PageUp, false) | (Named::Space, true) => Some(ScrollMove::PageUp),
        (Named::PageDown | Named::Space, false) => Some(ScrollMove::PageDown),
        (Named::Home, false) => Some(ScrollMove::Start),
        (Named::End, false) => Some(ScrollMove::End),
        _ => None,
    }
}

/// Letters typed anywhere start a search.
fn on_text(modifiers: Modifiers, text: &str) -> Option<Message> {
    let is_typing =
        !modifiers.command() && !modifiers.alt() && !modifiers.control() && !modifiers.logo();
    let letters: String = text.chars().filter(|c| !c.is_control()).collect();
    (is_typing && !letters.is_empty()).then_some(Message::Typed(letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Most keyboards have it above “=”, which the key alone is then.
    #[test]
    fn plus_enlarges_the_text_where_it_takes_shift() {
        let pressed = |modifiers| {
            let event = keyboard::Event::KeyPressed {
                key: Key::Character("=".into()),
                modified_key: Key::Character("+".into()),
                physical_key: Physical::Code(Code::Equal),
                location: keyboard::Location::Standard,
                modifiers,
                text: None,
                repeat: false,
            };
            on_event(&Event::Keyboard(event), event::Status::Ignored)
        };
        assert!(matches!(
            pressed(Modifiers::COMMAND | Modifiers::SHIFT),
            Some(Message::TextSizePressed(TextSizeStep::Larger))
        ));
        assert!(pressed(Modifiers::SHIFT).is_none());
    }

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
