//! The accessibility of AppKit.

use std::cell::RefCell;

use accesskit_macos::SubclassingAdapter;
use iced::Rectangle;

use super::handler::{Handler, Listeners};
use super::{Reader, Requests};
use crate::gui::accessibility::tree::Tree;

thread_local! {
    /// Belongs to the main thread, which is the only one that asks for it.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = RefCell::default();
}

#[derive(Default)]
pub(super) struct MacOs {
    listeners: Listeners,
}

impl Reader for MacOs {
    /// AccessKit wants the window hidden, as it is when it opens.
    fn attach(&self, window: &dyn iced::window::Window, requests: Requests) {
        let handler = Handler {
            listeners: self.listeners.clone(),
            requests,
        };
        let handle = match window.window_handle() {
            Ok(handle) => handle,
            Err(error) => {
                log::warn!("no window for assistive technology: {error}");
                return;
            }
        };
        let adapter = messenger_guide_macos::adapter(handle, handler.clone(), handler);
        ADAPTER.with_borrow_mut(|kept| *kept = adapter);
    }

    fn is_listening(&self) -> bool {
        self.listeners.is_listening()
    }

    fn tell(&self, tree: &Tree, before: Option<&Tree>) {
        self.listeners.tell(tree, before, |update| {
            let events =
                ADAPTER.with_borrow_mut(|adapter| adapter.as_mut()?.update_if_active(update));
            // Whoever hears of it may come back at once.
            if let Some(events) = events {
                events.raise();
            }
        });
    }

    fn tell_window(&self, has_focus: bool, _bounds: Rectangle) {
        let events =
            ADAPTER.with_borrow_mut(|adapter| adapter.as_mut()?.update_view_focus_state(has_focus));
        if let Some(events) = events {
            events.raise();
        }
    }
}
