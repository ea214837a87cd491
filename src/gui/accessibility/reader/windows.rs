//! UI Automation.

use std::cell::RefCell;
use std::ffi::c_void;

use accesskit_windows::{HWND, SubclassingAdapter};
use iced::window::raw_window_handle::RawWindowHandle;

use super::handler::{Handler, Listeners};
use super::{Reader, Requests};
use crate::gui::accessibility::tree::Tree;

thread_local! {
    /// Belongs to the thread of the window, which is the only one that asks for it.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = RefCell::default();
}

#[derive(Default)]
pub(super) struct Windows {
    listeners: Listeners,
}

impl Reader for Windows {
    /// AccessKit wants the window hidden, as it is when it opens.
    fn attach(&self, window: &dyn iced::window::Window, requests: Requests) {
        let handle = window.window_handle().map(|handle| handle.as_raw());
        let Ok(RawWindowHandle::Win32(handle)) = handle else {
            log::warn!("no window for assistive technology: {handle:?}");
            return;
        };
        let handler = Handler {
            listeners: self.listeners.clone(),
            requests,
        };
        let window = HWND(handle.hwnd.get() as *mut c_void);
        let adapter = SubclassingAdapter::new(window, handler.clone(), handler);
        ADAPTER.with_borrow_mut(|kept| *kept = Some(adapter));
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
}
