//! The part of the screen that is for windows, and the state of a window, where the window can't tell.

#[cfg(target_os = "linux")]
mod wayland;

use crate::platform::settings::WindowState;

/// On Wayland the compositor decides where a window is, and a window can't be hidden.
pub fn is_wayland() -> bool {
    cfg!(target_os = "linux")
        && ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .into_iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Width and height of the screen without its panels, in physical pixels. [`None`] where the system
/// doesn't tell.
pub fn work_area() -> Option<(u32, u32)> {
    #[cfg(target_os = "linux")]
    if !is_wayland() {
        return x11::work_area();
    }
    None
}

/// Width and height of each screen of a Wayland desktop, in logical pixels; none where it doesn't tell.
pub fn wayland_screens() -> Vec<(i32, i32)> {
    #[cfg(target_os = "linux")]
    if is_wayland() {
        return wayland::screens();
    }
    Vec::new()
}

/// The state of the window with this system-wide id, and its width and height in physical pixels, if they are known better
/// than the window knows them: on X11 a window manager can make it full screen without its asking.
pub fn window_state(id: u64) -> Option<(WindowState, (u16, u16))> {
    #[cfg(target_os = "linux")]
    if !is_wayland() {
        return x11::window_state(id);
    }
    let _ = id;
    None
}

/// Waits until somebody else has destroyed the window of this system-wide id: the program is not told otherwise, and would go on
/// without one.
/// Returns whether that has happened, and not something else.
pub fn wait_until_destroyed(id: u64) -> bool {
    #[cfg(target_os = "linux")]
    if !is_wayland() {
        return x11::wait_until_destroyed(id).is_some();
    }
    let _ = id;
    false
}

#[cfg(target_os = "linux")]
mod x11 {
    use std::sync::OnceLock;

    use x11rb::connection::Connection as _;
    use x11rb::errors::ReplyError;
    use x11rb::protocol::Event;
    use x11rb::protocol::xproto::{
        AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, Window,
    };
    use x11rb::rust_connection::RustConnection;

    use crate::platform::settings::WindowState;

    /// Beside that of the window, which is not lent.
    static CONNECTION: OnceLock<Option<(RustConnection, usize)>> = OnceLock::new();

    fn connection() -> Option<&'static (RustConnection, usize)> {
        let connection = CONNECTION.get_or_init(|| x11rb::connect(None).ok());
        connection.as_ref()
    }

    pub(super) fn work_area() -> Option<(u32, u32)> {
        let (connection, screen) = connection()?;
        let root = connection.setup().roots.get(*screen)?.root;
        let numbers = numbers(connection, root, "_NET_WORKAREA", AtomEnum::CARDINAL)?;
        // x, y, width and height of each desktop; all have the same panels, as a rule.
        match numbers.as_slice() {
            [_, _, width, height, ..] if *width > 0 && *height > 0 => Some((*width, *height)),
            _ => None,
        }
    }

    pub(super) fn window_state(id: u64) -> Option<(WindowState, (u16, u16))> {
        let (connection, _) = connection()?;
        let window = Window::try_from(id).ok()?;
        // Asked together with the state: a window manager changes one after the other.
        let geometry = connection.get_geometry(window).ok()?;
        let states = numbers(connection, window, "_NET_WM_STATE", AtomEnum::ATOM)?;
        let has = |name| atom(connection, name).is_some_and(|atom| states.contains(&atom));
        let state = if has("_NET_WM_STATE_FULLSCREEN") {
            WindowState::FullScreen
        } else if has("_NET_WM_STATE_MAXIMIZED_VERT") && has("_NET_WM_STATE_MAXIMIZED_HORZ") {
            WindowState::Maximized
        } else {
            WindowState::Normal
        };
        let geometry = geometry.reply().ok()?;
        Some((state, (geometry.width, geometry.height)))
    }

    pub(super) fn wait_until_destroyed(id: u64) -> Option<()> {
        let (connection, _) = connection()?;
        let window = Window::try_from(id).ok()?;
        let mask = ChangeWindowAttributesAux::new().event_mask(EventMask::STRUCTURE_NOTIFY);
        let asked = connection.change_window_attributes(window, &mask).ok()?;
        match asked.check() {
            Ok(()) => {}
            // It is gone already.
            Err(ReplyError::X11Error(_)) => return Some(()),
            Err(ReplyError::ConnectionError(_)) => return None,
        }
        loop {
            if let Event::DestroyNotify(event) = connection.wait_for_event().ok()?
                && event.window == window
            {
                return Some(());
            }
        }
    }

    fn atom(connection: &RustConnection, name: &str) -> Option<u32> {
        let reply = connection.intern_atom(false, name.as_bytes()).ok()?;
        Some(reply.reply().ok()?.atom)
    }

    /// A property; empty where it isn't set.
    fn numbers(
        connection: &RustConnection,
        window: Window,
        name: &str,
        kind: AtomEnum,
    ) -> Option<Vec<u32>> {
        const MOST: u32 = 1024;
        let name = atom(connection, name)?;
        let reply = connection
            .get_property(false, window, name, kind, 0, MOST)
            .ok()?
            .reply()
            .ok()?;
        Some(reply.value32().map(Iterator::collect).unwrap_or_default())
    }
}
