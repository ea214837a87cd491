//! The state of sharing a messenger with a friend.

use std::io;
use std::path::PathBuf;

use crate::catalog::MessengerId;
use crate::platform::file_dialog::DialogError;

#[derive(Debug)]
pub struct Share {
    pub messenger: MessengerId,
    /// Those on the page to print.
    chosen: Vec<MessengerId>,
    pub is_copied: bool,
    /// A dialog of the desktop is open.
    pub is_saving: bool,
    /// The path of the saved page, or the reason why it was not saved.
    pub outcome: Option<Result<PathBuf, HandoutError>>,
}

/// The reason why a page was not saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HandoutError {
    #[error(transparent)]
    NoDialog(#[from] DialogError),
    #[error("the page could not be written: {0}")]
    NotSaved(io::ErrorKind),
}

impl Share {
    pub fn new(messenger: MessengerId) -> Self {
        Self {
            chosen: vec![messenger.clone()],
            messenger,
            is_copied: false,
            is_saving: false,
            outcome: None,
        }
    }

    pub fn has(&self, messenger: &MessengerId) -> bool {
        self.chosen.contains(messenger)
    }

    pub fn toggle(&mut self, messenger: &MessengerId) {
        match self.chosen.iter().position(|known| known == messenger) {
            Some(index) => drop(self.chosen.remove(index)),
            None => self.chosen.push(messenger.clone()),
        }
        self.outcome = None;
    }
}
