//! The reasons why a file can't be read or written.

use std::io;

use super::Localizer;
use crate::fl;

/// The reason in words of the language: those of the system are in its own, with a number. They belong in the log.
pub fn reason(l10n: &Localizer, kind: io::ErrorKind) -> String {
    match kind {
        // Where a folder of the path is a file, there is no such path either.
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => fl!(l10n, "io-error-not-found"),
        io::ErrorKind::PermissionDenied => fl!(l10n, "io-error-no-access"),
        io::ErrorKind::IsADirectory => fl!(l10n, "io-error-not-a-file"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            fl!(l10n, "io-error-no-space")
        }
        io::ErrorKind::ReadOnlyFilesystem => fl!(l10n, "io-error-read-only"),
        _ => fl!(l10n, "io-error-other"),
    }
}
