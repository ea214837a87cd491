//! Commands on text in a context menu.

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

/// The owner of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextOwner {
    Field(Id),
    Page,
}

/// A context menu of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMenu {
    pub owner: TextOwner,
    /// True if there is something to cut or to copy.
    pub has_selection: bool,
}

/// The command to run in the next frame: whoever asks for it has no clipboard. A field tells it with its id, a page without.
#[derive(Debug, Default)]
pub struct Pending(Option<Command>);

impl Pending {
    pub fn is_some(&self) -> bool {
        self.0.is_some()
    }

    pub fn take(&mut self) -> Option<Command> {
        self.0.take()
    }
}

/// Asks this text to run a command.
pub struct Perform {
    pub owner: TextOwner,
    pub command: Command,
}

impl<T> Operation<T> for Perform {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(Pending(pending)) = state.downcast_mut::<Pending>() {
            let is_there = match &self.owner {
                TextOwner::Field(field) => id == Some(field),
                TextOwner::Page => id.is_none(),
            };
            if is_there {
                *pending = Some(self.command);
            }
        }
    }
}
