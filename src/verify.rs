//! Verifies that a file is the genuine app of a messenger. A file that is in doubt is not.

mod checksum;
pub mod report;

use std::fs::{self, File};
use std::io;
use std::path::Path;

pub use checksum::{Checksum, Listed, parse_checksum};
pub use messenger_guide_apk::{Damage, Error, Progress, Verified, Watch};

use crate::catalog::{Catalog, Download, KeyUse, Messenger, Platform, SigningKey};

/// The outcome for a file.
#[derive(Debug)]
pub enum Verdict<'a> {
    /// Signed by keys of this messenger, which are for this app.
    Genuine {
        messenger: &'a Messenger,
        keys: Vec<&'a SigningKey>,
        app: Verified,
    },
    /// It has the name of this messenger's app, and a signature by somebody else.
    OtherKey {
        messenger: &'a Messenger,
        app: Verified,
    },
    /// Signed by a key of this messenger, which is not for this app.
    OtherApp {
        messenger: &'a Messenger,
        app: Verified,
    },
    /// It has the name of this messenger's app, for which no key is known.
    NoKey {
        messenger: &'a Messenger,
        app: Verified,
    },
    /// The app of no messenger in the guide.
    UnknownApp(Verified),
    NotSigned,
    Damaged(Damage),
    NotApk,
}

/// The advice on a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Advice {
    Trust,
    /// It is what was asked for: as good as the source of its checksum.
    Same,
    /// Nothing is known for or against it.
    Unknown,
    Refuse,
}

impl<'a> Verdict<'a> {
    pub fn advice(&self) -> Advice {
        match self {
            Self::Genuine { .. } => Advice::Trust,
            Self::NoKey { .. } | Self::UnknownApp(_) | Self::NotApk => Advice::Unknown,
            Self::OtherKey { .. } | Self::OtherApp { .. } | Self::NotSigned | Self::Damaged(_) => {
                Advice::Refuse
            }
        }
    }

    /// As in JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Genuine { .. } => "genuine",
            Self::OtherKey { .. } => "other-key",
            Self::OtherApp { .. } => "other-app",
            Self::NoKey { .. } => "no-key-known",
            Self::UnknownApp(_) => "unknown-app",
            Self::NotSigned => "not-signed",
            Self::Damaged(_) => "damaged",
            Self::NotApk => "not-an-app",
        }
    }

    pub fn app(&self) -> Option<&Verified> {
        match self {
            Self::Genuine { app, .. }
            | Self::OtherKey { app, .. }
            | Self::OtherApp { app, .. }
            | Self::NoKey { app, .. }
            | Self::UnknownApp(app) => Some(app),
            Self::NotSigned | Self::Damaged(_) | Self::NotApk => None,
        }
    }

    pub fn messenger(&self) -> Option<&'a Messenger> {
        match self {
            Self::Genuine { messenger, .. }
            | Self::OtherKey { messenger, .. }
            | Self::OtherApp { messenger, .. }
            | Self::NoKey { messenger, .. } => Some(messenger),
            Self::UnknownApp(_) | Self::NotSigned | Self::Damaged(_) | Self::NotApk => None,
        }
    }
}

/// Opens a file to read it. Anything but a file could keep the reader waiting for ever.
///
/// # Errors
/// The error of the system; [`io::ErrorKind::IsADirectory`] for whatever else is no file, such as a pipe.
pub fn open(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::IsADirectory,
            "this is not a file",
        ));
    }
    File::open(path)
}

/// The findings in a file, without knowing any messenger.
#[derive(Debug, Clone)]
pub struct Examined {
    pub signature: Signature,
    /// [`None`] where it was not asked for.
    pub checksum: Option<Checksum>,
}

#[derive(Debug, Clone)]
pub enum Signature {
    Valid(Verified),
    NotSigned,
    Damaged(Damage),
    NotApk,
}

impl Examined {
    pub fn verdict<'a>(&self, catalog: &'a Catalog) -> Verdict<'a> {
        match &self.signature {
            Signature::Valid(app) => judge(catalog, app.clone()),
            Signature::NotSigned => Verdict::NotSigned,
            Signature::Damaged(damage) => Verdict::Damaged(*damage),
            Signature::NotApk => Verdict::NotApk,
        }
    }

    /// The advice on the file, if it is to have this SHA-256.
    pub fn advice(&self, catalog: &Catalog, wanted: Option<&str>) -> Advice {
        let verdict = self.verdict(catalog);
        let Some(checksum) = &self.checksum else {
            return verdict.advice();
        };
        let is_given = wanted.map(|wanted| wanted == checksum.actual);
        if is_given == Some(false) || !checksum.listed.iter().all(|it| it.agrees(checksum)) {
            return Advice::Refuse;
        }
        match verdict {
            // A list from the same source as the file may be as forged as the file.
            Verdict::NotApk if is_given == Some(true) => Advice::Same,
            _ => verdict.advice(),
        }
    }
}

/// Reads a file and verifies its signatures. The SHA-256 is taken where none holds, and where it `is_wanted`.
///
/// # Errors
/// [`Error::Read`] and [`Error::Cancelled`] only: everything else is a finding.
pub fn examine(path: &Path, is_wanted: bool, watch: Watch<'_>) -> Result<Examined, Error> {
    // If the file is read twice, each time is half of the work.
    let first = |progress: Progress| {
        let total = progress.total.saturating_mul(1 + u64::from(is_wanted));
        watch(Progress { total, ..progress })
    };
    let second = |progress: Progress| {
        watch(Progress {
            done: progress.done.saturating_add(progress.total),
            total: progress.total.saturating_mul(2),
        })
    };
    let signature = match messenger_guide_apk::verify(open(path)?, &first) {
        Ok(app) => Signature::Valid(app),
        Err(Error::NotSigned) => Signature::NotSigned,
        Err(Error::Damaged(damage)) => Signature::Damaged(damage),
        Err(Error::OtherArchive(damage)) if is_called_apk(path) => Signature::Damaged(damage),
        Err(Error::NotApk | Error::OtherArchive(_)) => Signature::NotApk,
        Err(error @ (Error::Cancelled | Error::Read(_))) => return Err(error),
    };
    let is_signed = matches!(signature, Signature::Valid(_));
    let checksum = if is_wanted || !is_signed {
        let digest = messenger_guide_apk::sha256(open(path)?, &second)?;
        Some(Checksum {
            actual: digest.iter().map(|byte| format!("{byte:02X}")).collect(),
            listed: if is_signed {
                Vec::new()
            } else {
                checksum::listed(path)
            },
        })
    } else {
        None
    };
    Ok(Examined {
        signature,
        checksum,
    })
}

/// The kind of the error because of which a file could not be examined.
pub fn io_kind(error: &Error) -> io::ErrorKind {
    match error {
        Error::Read(error) => error.kind(),
        Error::NotApk
        | Error::OtherArchive(_)
        | Error::NotSigned
        | Error::Damaged(_)
        | Error::Cancelled => io::ErrorKind::Other,
    }
}

/// True if a person would take the file for an app.
fn is_called_apk(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("apk"))
}

/// Finds the messenger whose app this is. The signatures hold, so what it says of itself is what its signer says.
pub fn judge(catalog: &Catalog, app: Verified) -> Verdict<'_> {
    let signers: Vec<String> = app
        .signers
        .iter()
        .map(|signer| signer.to_string().to_uppercase())
        .collect();
    let messengers = catalog.messengers();
    let signs =
        |key: &SigningKey, signer: &String| key.signs == KeyUse::App && key.fingerprint == *signer;
    // All of several signers have to be known: Android takes them together.
    for messenger in messengers {
        let of_package = |signer: &String| {
            messenger
                .keys
                .iter()
                .find(|key| signs(key, signer) && key.packages.contains(&app.package))
        };
        let keys: Option<Vec<_>> = signers.iter().map(of_package).collect();
        if let Some(keys) = keys.filter(|keys| !keys.is_empty()) {
            return Verdict::Genuine {
                messenger,
                keys,
                app,
            };
        }
    }
    if let Some(messenger) = messengers.iter().find(|it| knows_key_for(it, &app.package)) {
        return Verdict::OtherKey { messenger, app };
    }
    let has_signed = |messenger: &&Messenger| {
        let mut signers = signers.iter();
        signers.any(|signer| messenger.keys.iter().any(|key| signs(key, signer)))
    };
    if let Some(messenger) = messengers.iter().find(has_signed) {
        return Verdict::OtherApp { messenger, app };
    }
    let is_offered = |messenger: &&Messenger| {
        messenger
            .downloads
            .iter()
            .any(|download| names_package(catalog, download, &app.package))
    };
    match messengers.iter().find(is_offered) {
        Some(messenger) => Verdict::NoKey { messenger, app },
        None => Verdict::UnknownApp(app),
    }
}

fn knows_key_for(messenger: &Messenger, package: &str) -> bool {
    messenger
        .keys
        .iter()
        .any(|key| key.packages.iter().any(|known| known == package))
}

/// True if a download leads to a store's page of the package.
fn names_package(catalog: &Catalog, download: &Download, package: &str) -> bool {
    let address = catalog.link(download.link).link.as_str();
    let mut parts = address.split(['/', '=']);
    parts.any(|part| part == package)
}

/// The downloads for Android whose key is not known: what comes from there can't be told from a forged app.
pub fn downloads_without_key(messenger: &Messenger) -> impl Iterator<Item = &Download> {
    let is_known = |download: &Download| {
        messenger
            .keys
            .iter()
            .any(|key| key.signs == KeyUse::App && key.downloads.contains(&download.id))
    };
    messenger
        .downloads
        .iter()
        .filter(move |download| download.platform == Platform::Android && !is_known(download))
}

/// Splits a fingerprint into lines of four groups of four, to be compared by eye.
pub fn grouped(fingerprint: &str) -> Vec<String> {
    let digits: Vec<char> = fingerprint.chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|it| it.iter().collect()).collect();
    groups.chunks(4).map(|line| line.join(" ")).collect()
}

/// The fingerprint as the projects publish it: in pairs where it is that of an app.
pub fn published(key: &SigningKey) -> String {
    match key.signs {
        KeyUse::App => {
            let digits: Vec<char> = key.fingerprint.chars().collect();
            let pairs: Vec<String> = digits.chunks(2).map(|it| it.iter().collect()).collect();
            pairs.join(":")
        }
        KeyUse::Repository | KeyUse::Files => key.fingerprint.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_shown_in_groups() {
        assert_eq!(grouped("4BE4F6CD5B"), ["4BE4 F6CD 5B"]);
        assert_eq!(grouped(&"A".repeat(64)), ["AAAA AAAA AAAA AAAA"; 4]);
    }
}
