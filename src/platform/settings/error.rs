//! Faults of the settings file.

use std::path::PathBuf;

use super::VERSION;

/// The largest file that is read, in bytes. Ours is a few hundred.
pub(super) const MAX_FILE: u64 = 64 * 1024;

/// A settings file that can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    pub reason: LoadErrorReason,
    /// The new path of the file; [`None`] if it could not be moved, and then it is never overwritten.
    pub backup: Option<PathBuf>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadErrorReason {
    #[error("the settings can't be read: {0}")]
    Unreadable(String),
    #[error("the settings are not in a file, but in something else of that name")]
    NotAFile,
    #[error("the settings file is larger than {MAX_FILE} bytes")]
    Huge,
    #[error("the settings file is empty")]
    Empty,
    #[error("the settings are of version {0}; this program knows {VERSION}")]
    Version(u32),
    #[error("the settings can't be understood: {0}")]
    Malformed(String),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    #[error("there is no folder for settings; set HOME to a folder of yours")]
    NoFolder,
    #[error("an unusable file stands at {0} and can't be moved")]
    Blocked(PathBuf),
    #[error("{path}: {reason}")]
    Write { path: PathBuf, reason: String },
}
