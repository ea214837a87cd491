//! Hands links to the browser while the window goes on.

use std::sync::Arc;

use iced::Task;

use super::background::in_background;
use crate::catalog::Link;
use crate::platform::browser::{OpenError, Opener};

/// At most so many openers may be waited for at once: more than anyone presses in the seconds that one takes.
/// Each costs a thread, and one that hangs never gives it back.
const MOST_WAITING: usize = 128;

pub(super) struct Browser {
    opener: Arc<dyn Opener>,
    /// Shared with each opener that is waited for.
    waiting: Arc<()>,
}

impl Browser {
    pub(super) fn new(opener: Arc<dyn Opener>) -> Self {
        Self {
            opener,
            waiting: Arc::default(),
        }
    }

    pub(super) fn open(&self, link: Link) -> Task<Result<(), OpenError>> {
        if Arc::strong_count(&self.waiting) > MOST_WAITING {
            return Task::done(Err(OpenError::new("too many openers did not return")));
        }
        let (opener, waiting) = (Arc::clone(&self.opener), Arc::clone(&self.waiting));
        in_background(move || {
            let result = opener.open(&link);
            drop(waiting);
            result
        })
    }
}
