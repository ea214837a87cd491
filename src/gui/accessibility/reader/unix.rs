//! AT-SPI, over the message bus of the session.

use std::sync::{Mutex, MutexGuard, PoisonError};

use accesskit_unix::Adapter;
use iced::Rectangle;

use super::handler::{Handler, Listeners};
use super::{Reader, Requests};
use crate::gui::accessibility::nodes::rect;
use crate::gui::accessibility::tree::Tree;

#[derive(Default)]
pub(super) struct Unix {
    listeners: Listeners,
    state: Mutex<State>,
}

#[derive(Default)]
enum State {
    #[default]
    Unattached,
    /// The first frame came before the window was told.
    Due,
    Attached(Requests),
    Started(Adapter),
}

impl Unix {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader for Unix {
    fn attach(&self, _window: &dyn iced::window::Window, requests: Requests) {
        let mut state = self.state();
        let is_due = matches!(*state, State::Due);
        *state = State::Attached(requests);
        drop(state);
        if is_due {
            self.start();
        }
    }

    /// Looking for the bus takes no time of the start.
    fn start(&self) {
        let mut state = self.state();
        match &*state {
            State::Unattached => *state = State::Due,
            State::Attached(requests) => {
                let handler = Handler {
                    listeners: self.listeners.clone(),
                    requests: requests.clone(),
                };
                let adapter = Adapter::new(handler.clone(), handler.clone(), handler);
                *state = State::Started(adapter);
            }
            State::Due | State::Started(_) => {}
        }
    }

    fn is_listening(&self) -> bool {
        self.listeners.is_listening()
    }

    fn tell(&self, tree: &Tree, before: Option<&Tree>) {
        self.listeners.tell(tree, before, |update| {
            if let State::Started(adapter) = &mut *self.state() {
                adapter.update_if_active(update);
            }
        });
    }

    fn tell_window(&self, has_focus: bool, bounds: Rectangle) {
        if let State::Started(adapter) = &mut *self.state() {
            let bounds = rect(bounds);
            adapter.update_window_focus_state(has_focus);
            adapter.set_root_window_bounds(bounds, bounds);
        }
    }
}
