//! Hands links to the default browser, the only way out of the program.

use crate::catalog::Link;

/// Opens links. Tests replace it.
pub trait Opener: Send + Sync {
    /// May wait a moment to see whether the browser starts.
    ///
    /// # Errors
    /// [`OpenError`] if no browser took it.
    fn open(&self, link: &Link) -> Result<(), OpenError>;
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the link could not be handed to a browser: {0}")]
pub struct OpenError(String);

impl OpenError {
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

#[derive(Debug, Clone, Copy)]
pub struct SystemBrowser;

impl Opener for SystemBrowser {
    fn open(&self, link: &Link) -> Result<(), OpenError> {
        log::info!("opening {link}");
        launch(link.as_str()).map_err(|error| OpenError::new(error.to_string()))
    }
}

/// A launcher such as `xdg-open` tries several browsers before it gives up, so it is watched for a while.
#[cfg(all(unix, not(target_os = "macos")))]
fn launch(address: &str) -> std::io::Result<()> {
    const WATCHED: std::time::Duration = std::time::Duration::from_secs(3);
    open::that_detached_with_timeout(address, WATCHED)
}

#[cfg(any(not(unix), target_os = "macos"))]
fn launch(address: &str) -> std::io::Result<()> {
    open::that_detached(address)
}
