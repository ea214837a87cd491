//! The keys of a field.

use iced::keyboard::{self, Key, Modifiers, key::Named};

use crate::gui::widget::caret::Side;

#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    Move { to: Move, selects: bool },
    SelectAll,
    Type(String),
    Delete(Part),
    Cut,
    Copy,
    Paste,
    Undo,
    Redo,
    Submit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    Letter(Side),
    Word(Side),
    Start,
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    LetterBefore,
    LetterAfter,
    WordBefore,
    WordAfter,
    AllBefore,
    AllAfter,
}

/// [`None`] for keys that belong to the window.
pub fn action(event: &keyboard::Event) -> Option<Action> {
    let keyboard::Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        text,
        ..
    } = event
    else {
        return None;
    };
    let modifiers = *modifiers;
    if let Key::Named(key) = key
        && let Some(action) = on_named(*key, modifiers)
    {
        return Some(action);
    }
    if modifiers.command() && !modifiers.alt() {
        // By the position of the key, so that they work on a Hebrew layout.
        return match (key.to_latin(*physical_key)?, modifiers.shift()) {
            ('a', false) => Some(Action::SelectAll),
            ('c', false) => Some(Action::Copy),
            ('x', false) => Some(Action::Cut),
            ('v', _) => Some(Action::Paste),
            ('z', false) => Some(Action::Undo),
            ('z', true) => Some(Action::Redo),
            ('y', false) if !cfg!(target_os = "macos") => Some(Action::Redo),
            _ => None,
        };
    }
    let text: String = text
        .as_deref()?
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    (types(modifiers) && !text.is_empty()).then_some(Action::Type(text))
}

/// AltGr is Ctrl and Alt on Windows, and Option types on macOS.
fn types(modifiers: Modifiers) -> bool {
    let is_alt_gr = modifiers.control() && modifiers.alt();
    let has_plain_alt = modifiers.alt() && !cfg!(target_os = "macos");
    !modifiers.logo() && (is_alt_gr || !modifiers.control() && !has_plain_alt)
}

fn on_named(key: Named, modifiers: Modifiers) -> Option<Action> {
    let selects = modifiers.shift();
    let by_word = modifiers.jump();
    let to_end = modifiers.macos_command();
    let others = modifiers - Modifiers::SHIFT;
    let only_known = others.is_empty() || by_word && others == jump() || to_end;
    if !only_known {
        return None;
    }
    let go = |side, end| match (to_end, by_word) {
        (true, _) => end,
        (_, true) => Move::Word(side),
        _ => Move::Letter(side),
    };
    let part = |letter, word, all| match (to_end, by_word) {
        (true, _) => all,
        (_, true) => word,
        _ => letter,
    };
    let to = match key {
        Named::ArrowLeft => go(Side::Left, Move::Start),
        Named::ArrowRight => go(Side::Right, Move::End),
        Named::Home => Move::Start,
        Named::End => Move::End,
        Named::Backspace => {
            let part = part(Part::LetterBefore, Part::WordBefore, Part::AllBefore);
            return Some(Action::Delete(part));
        }
        Named::Delete if selects => return Some(Action::Cut),
        Named::Delete => {
            let part = part(Part::LetterAfter, Part::WordAfter, Part::AllAfter);
            return Some(Action::Delete(part));
        }
        Named::Insert if selects => return Some(Action::Paste),
        Named::Insert if modifiers.control() => return Some(Action::Copy),
        Named::Enter if modifiers.is_empty() => return Some(Action::Submit),
        _ => return None,
    };
    Some(Action::Move { to, selects })
}

/// The modifier that moves by words.
fn jump() -> Modifiers {
    if cfg!(target_os = "macos") {
        Modifiers::ALT
    } else {
        Modifiers::CTRL
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::key::{Code, Physical};

    fn pressed(key: Key, code: Code, modifiers: Modifiers, text: Option<&str>) -> Option<Action> {
        action(&keyboard::Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(code),
            location: keyboard::Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        })
    }

    #[test]
    fn the_keys_of_the_clipboard_work_on_a_hebrew_layout() {
        for (letter, code, expected) in [
            ("ש", Code::KeyA, Action::SelectAll),
            ("ב", Code::KeyC, Action::Copy),
            ("ס", Code::KeyX, Action::Cut),
            ("ה", Code::KeyV, Action::Paste),
            ("ז", Code::KeyZ, Action::Undo),
        ] {
            let key = Key::Character(letter.into());
            let text = Some(letter);
            let found = pressed(key.clone(), code, Modifiers::COMMAND, text);
            assert_eq!(found, Some(expected));
            let typed = pressed(key, code, Modifiers::empty(), text);
            assert_eq!(typed, Some(Action::Type(letter.to_owned())));
        }
    }

    #[test]
    fn other_shortcuts_are_left_to_the_window() {
        for (letter, code) in [("f", Code::KeyF), ("1", Code::Digit1), ("w", Code::KeyW)] {
            let key = Key::Character(letter.into());
            assert_eq!(pressed(key, code, Modifiers::COMMAND, Some(letter)), None);
        }
        for key in [Named::Escape, Named::Tab, Named::ArrowUp, Named::F1] {
            let text = (key == Named::Escape).then_some("\u{1b}");
            assert_eq!(
                pressed(Key::Named(key), Code::Fn, Modifiers::empty(), text),
                None
            );
        }
        let back = pressed(Key::Named(Named::ArrowLeft), Code::Fn, Modifiers::ALT, None);
        assert_eq!(back.is_some(), cfg!(target_os = "macos"));
    }

    #[test]
    fn the_old_keys_of_the_clipboard_work_too() {
        for (key, modifiers, expected) in [
            (Named::Insert, Modifiers::SHIFT, Action::Paste),
            (Named::Insert, Modifiers::CTRL, Action::Copy),
            (Named::Delete, Modifiers::SHIFT, Action::Cut),
        ] {
            if cfg!(target_os = "macos") && modifiers == Modifiers::CTRL {
                continue;
            }
            let found = pressed(Key::Named(key), Code::Fn, modifiers, None);
            assert_eq!(found, Some(expected));
        }
    }
}
