//! Handing a link to the person's browser: the only way out of the program.

use crate::catalog::Link;

/// Opens links: the seam behind which tests record them.
pub trait Opener: Send + Sync {
    /// Hands a link to the browser. May wait a moment to see whether that fails.
    ///
    /// # Errors
    /// [`OpenError`] if no browser took it.
    fn open(&self, link: &Link) -> Result<(), OpenError>;
}

/// Nothing on this computer took the link.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the link could not be handed to a browser: {0}")]
pub struct OpenError(String);

impl OpenError {
    /// An error for this reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

/// The person's default browser.
#[derive(Debug, Clone, Copy)]
pub struct SystemBrowser;

impl Opener for SystemBrowser {
    fn open(&self, link: &Link) -> Result<(), OpenError> {
        log::info!("opening {link}");
        launch(link.as_str()).map_err(|error| OpenError::new(error.to_string()))
    }
}

/// A launcher such as `xdg-open` looks for a browser before it gives up, so it is watched for a while.
#[cfg(all(unix, not(target_os = "macos")))]
fn launch(address: &str) -> std::io::Result<()> {
    const WATCHED: std::time::Duration = std::time::Duration::from_secs(3);
    open::that_detached_with_timeout(address, WATCHED)
}

#[cfg(any(not(unix), target_os = "macos"))]
fn launch(address: &str) -> std::io::Result<()> {
    open::that_detached(address)
}
