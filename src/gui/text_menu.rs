//! What can be done with text from a context menu.

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

/// Where the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Field,
    Page,
}

/// A context menu of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextMenu {
    pub place: Place,
    /// Whether there is something to cut or to copy.
    pub has_selection: bool,
}

/// What is to be done in the next frame: whoever asks for it has no clipboard.
#[derive(Debug)]
pub struct Pending {
    place: Place,
    command: Option<Command>,
}

impl Pending {
    pub fn new(place: Place) -> Self {
        let command = None;
        Self { place, command }
    }

    pub fn is_some(&self) -> bool {
        self.command.is_some()
    }

    pub fn take(&mut self) -> Option<Command> {
        self.command.take()
    }
}

/// Asks the text in this place to do this.
pub struct Perform {
    pub place: Place,
    pub command: Command,
}

impl<T> Operation<T> for Perform {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(pending) = state.downcast_mut::<Pending>()
            && pending.place == self.place
        {
            pending.command = Some(self.command);
        }
    }
}
