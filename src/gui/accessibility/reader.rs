//! The listener: the assistive technology of the system, behind a seam that tests replace.

#[cfg(any(target_os = "linux", windows, target_os = "macos"))]
mod handler;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod unix;
#[cfg(windows)]
mod windows;

use std::sync::Arc;

use iced::Rectangle;
use iced::futures::channel::mpsc::UnboundedSender;

use super::request::Request;
use super::tree::Tree;

/// The receiver of the requests of assistive technology.
pub type Requests = UnboundedSender<Request>;

/// The assistive technology of the system.
pub trait Reader: Send + Sync {
    /// The window was opened, and is not shown yet where that matters.
    fn attach(&self, _window: &dyn iced::window::Window, _requests: Requests) {}

    /// The first frame was drawn.
    fn start(&self) {}

    /// True if anybody is told anything. Asked in every frame.
    fn is_listening(&self) -> bool;

    /// Tells what is shown. `before` is what was told last, if anything was.
    fn tell(&self, tree: &Tree, before: Option<&Tree>);

    /// Tells whether the window has the focus of the system, and its bounds on the screen, in pixels of the screen.
    fn tell_window(&self, _has_focus: bool, _bounds: Rectangle) {}
}

/// Nobody listens.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Reader for Nobody {
    fn is_listening(&self) -> bool {
        false
    }

    fn tell(&self, _tree: &Tree, _before: Option<&Tree>) {}
}

/// The one of this system.
pub fn of_system() -> Arc<dyn Reader> {
    #[cfg(target_os = "linux")]
    return Arc::new(unix::Unix::default());
    #[cfg(windows)]
    return Arc::new(windows::Windows::default());
    #[cfg(target_os = "macos")]
    return Arc::new(macos::MacOs::default());
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    Arc::new(Nobody)
}
