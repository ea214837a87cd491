//! Keys that mean the same to several widgets.

use iced::keyboard::{self, Key, Modifiers, key::Named};

/// True if a key has just gone down, without others: held keys repeat, and press only once.
pub fn is_key_down(event: &keyboard::Event, name: Named) -> bool {
    matches!(
        event,
        keyboard::Event::KeyPressed {
            key: Key::Named(key),
            modifiers,
            repeat: false,
            ..
        } if *key == name && modifiers.is_empty()
    )
}

/// True for a key that is held on a button: it types nothing either.
pub fn is_repeated_press(event: &keyboard::Event) -> bool {
    matches!(
        event,
        keyboard::Event::KeyPressed {
            key: Key::Named(Named::Enter | Named::Space),
            modifiers,
            repeat: true,
            ..
        } if modifiers.is_empty()
    )
}

pub fn is_key_up(event: &keyboard::Event, name: Named) -> bool {
    matches!(event, keyboard::Event::KeyReleased { key: Key::Named(key), .. } if *key == name)
}

/// True for the keys that open a context menu.
pub fn is_menu_key(event: &keyboard::Event) -> bool {
    let keyboard::Event::KeyPressed {
        key: Key::Named(key),
        modifiers,
        repeat: false,
        ..
    } = event
    else {
        return false;
    };
    *key == Named::ContextMenu || *key == Named::F10 && *modifiers == Modifiers::SHIFT
}

pub fn is_copy(event: &keyboard::Event) -> bool {
    matches!(
        event,
        keyboard::Event::KeyPressed { key, physical_key, modifiers, repeat: false, .. }
            if *modifiers == Modifiers::COMMAND && key.to_latin(*physical_key) == Some('c')
    )
}

/// Leads the focus on or back.
pub fn is_tab(event: &keyboard::Event) -> bool {
    matches!(
        event,
        keyboard::Event::KeyPressed {
            key: Key::Named(Named::Tab),
            ..
        }
    )
}
