//! Attaches AccessKit to a view of AppKit.
//!
//! Unsafe code, and the reason for this crate: AccessKit takes the view as a pointer, and no safe function makes an adapter of it.
//! Everywhere else but in `x11/`, unsafe code is forbidden.
#![cfg(target_os = "macos")]

use accesskit::{ActionHandler, ActivationHandler};
use accesskit_macos::SubclassingAdapter;
use raw_window_handle::{RawWindowHandle, WindowHandle};

/// An adapter for the view of a window that is not shown yet, on the main thread; [`None`] if the window has none.
pub fn adapter(
    window: WindowHandle<'_>,
    activation: impl ActivationHandler + 'static,
    action: impl ActionHandler + 'static,
) -> Option<SubclassingAdapter> {
    let RawWindowHandle::AppKit(handle) = window.as_raw() else {
        return None;
    };
    let view = handle.ns_view.as_ptr();
    // SAFETY: A `WindowHandle` is borrowed from a window that lives, and so does its `NSView`; the adapter retains it.
    Some(unsafe { SubclassingAdapter::new(view, activation, action) })
}
