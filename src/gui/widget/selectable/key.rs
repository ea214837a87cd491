//! The keys that select text.

use iced::keyboard::{self, Key, Modifiers, key::Named};

use super::passages::Step;
use crate::gui::widget::caret::Side;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    SelectAll,
    Copy,
    /// Moves the end of the selection.
    Extend(Step),
    /// Moves the caret.
    Move(Step),
    /// Shows a caret to move, or hides it.
    ToggleCaret,
    /// Ends the selection by keyboard.
    Leave,
}

/// [`None`] for keys that do something else.
pub fn action(event: &keyboard::Event) -> Option<Action> {
    let keyboard::Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    if let Key::Named(key) = key {
        return on_named(*key, *modifiers);
    }
    if *modifiers != Modifiers::COMMAND {
        return None;
    }
    match key.to_latin(*physical_key)? {
        'a' => Some(Action::SelectAll),
        'c' => Some(Action::Copy),
        _ => None,
    }
}

fn on_named(key: Named, modifiers: Modifiers) -> Option<Action> {
    if key == Named::Insert && modifiers == Modifiers::CTRL {
        return Some(Action::Copy);
    }
    match key {
        Named::F7 if modifiers.is_empty() => return Some(Action::ToggleCaret),
        Named::Escape if modifiers.is_empty() => return Some(Action::Leave),
        _ => {}
    }
    let step = step(key, modifiers)?;
    Some(if modifiers.shift() {
        Action::Extend(step)
    } else {
        Action::Move(step)
    })
}

fn step(key: Named, modifiers: Modifiers) -> Option<Step> {
    if modifiers.alt() && !modifiers.jump() {
        return None;
    }
    let by_word = modifiers.jump();
    let to_end = modifiers.macos_command();
    Some(match key {
        Named::ArrowLeft | Named::ArrowRight => {
            let side = if key == Named::ArrowLeft {
                Side::Left
            } else {
                Side::Right
            };
            if by_word {
                Step::Word(side)
            } else {
                Step::Letter(side)
            }
        }
        Named::ArrowUp if to_end => Step::Start,
        Named::ArrowDown if to_end => Step::End,
        Named::ArrowUp => Step::Line(-1),
        Named::ArrowDown => Step::Line(1),
        Named::Home if by_word => Step::Start,
        Named::End if by_word => Step::End,
        Named::Home => Step::LineStart,
        Named::End => Step::LineEnd,
        _ => return None,
    })
}
