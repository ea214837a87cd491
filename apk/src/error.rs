//! The reasons why a file is not a package that can be trusted.

use std::io;

use crate::Scheme;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not an Android package")]
    NotApk,
    /// Nothing in it tells of a package, but what can't be read might.
    #[error("an archive that can't be read, and no Android package as far as can be told: {0}")]
    OtherArchive(Damage),
    #[error("an Android package without a signature")]
    NotSigned,
    /// The package was damaged or changed, or it is made in a way that cannot be trusted.
    #[error(transparent)]
    Damaged(#[from] Damage),
    #[error("cancelled")]
    Cancelled,
    #[error("the file can't be read: {0}")]
    Read(#[from] io::Error),
}

/// The reasons are for those who look closer, and in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    #[error("the archive is damaged: {0}")]
    Archive(&'static str),
    #[error("AndroidManifest.xml is damaged: {0}")]
    Manifest(&'static str),
    #[error("the APK Signing Block is damaged: {0}")]
    SigningBlock(&'static str),
    #[error("the {0} signature is malformed: {1}")]
    Malformed(Scheme, &'static str),
    #[error("the {0} signature does not verify")]
    Signature(Scheme),
    #[error("the contents are not those of the {0} signature")]
    Contents(Scheme),
    #[error("the {0} signature was removed")]
    Stripped(Scheme),
    #[error("the signatures are by different keys")]
    SignersDiffer,
    #[error("the proof of a change of keys does not verify")]
    Rotation,
    #[error("signed with what is too weak or not known here: {0}")]
    Unsupported(&'static str),
}
