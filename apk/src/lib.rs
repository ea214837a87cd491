//! Verifies the signatures of Android packages (APKs), offline, and tells who signed them.
//!
//! The rules are those of Android and of its reference tool, `apksigner`, for all versions of Android from the package's own
//! minimum on. Where the reference lets something pass that no honest tool makes, this crate refuses; `docs/verify.md` lists that.
//! A file is only read, in pieces, and never executed or unpacked to disk.

#![forbid(unsafe_code)]
// The input is what an attacker sends: nothing in it may stop the program.
#![cfg_attr(
    not(test),
    deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

mod bytes;
mod content;
mod crypto;
mod error;
mod jar;
mod lineage;
mod manifest;
mod pkcs7;
mod signing_block;
mod source;
mod v1;
mod v2;
mod v3;
mod zip;

use std::fmt;
use std::io::{Read, Seek};

use sha2::{Digest as _, Sha256};

pub use error::{Damage, Error};
pub use source::{Progress, Watch};

use content::ContentDigests;
use crypto::Certificate;
use manifest::Manifest;
use signing_block::SigningBlock;
use source::Source;
use zip::Archive;

/// The first Android versions, by API level, that know a scheme.
const KNOWS_V2: u32 = 24;
const KNOWS_V3: u32 = 28;
const KNOWS_V31: u32 = 33;
/// A package that targets this Android version or a later one needs more than a signature of the first scheme.
const TARGET_NEEDS_V2: u32 = 30;

/// A way to sign a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// JAR signing.
    V1,
    V2,
    V3,
    V31,
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
            Self::V31 => "v3.1",
        })
    }
}

/// The SHA-256 of a certificate, which identifies its key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    fn of(certificate: &[u8]) -> Self {
        Self(Sha256::digest(certificate).into())
    }
}

/// Formats it in lowercase hexadecimal digits, without separators.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A package whose signatures hold, all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    pub package: String,
    pub version_code: u64,
    /// Absent where the package refers to its resources for it.
    pub version_name: Option<String>,
    /// Those that it is signed with, oldest first.
    pub schemes: Vec<Scheme>,
    /// Whom the newest Android takes for the signer: one, or in the old schemes all of several.
    pub signers: Vec<Fingerprint>,
    /// The history of the signer's keys, oldest first and the current one last; empty where the package tells none.
    pub lineage: Vec<Fingerprint>,
}

/// Verifies all signatures of a package.
///
/// # Errors
/// [`Error`]: then nothing that the package says of itself can be trusted.
pub fn verify<R: Read + Seek + Send>(file: R, watch: Watch<'_>) -> Result<Verified, Error> {
    let source = Source::new(file, watch)?;
    let archive = Archive::read(&source)?;
    let signing_block = SigningBlock::find(&source, &archive)?;
    let data_end = signing_block
        .as_ref()
        .map_or(archive.directory_start, |block| block.start);
    let manifest = match Manifest::read(&source, &archive, data_end) {
        // Only packages have such a block.
        Err(Error::NotApk) if signing_block.is_some() => {
            return Err(Damage::Manifest("it is missing").into());
        }
        result => result?,
    };
    Verification {
        source: &source,
        archive: &archive,
        signing_block: signing_block.as_ref(),
        data_end,
        manifest: &manifest,
    }
    .run()
}

/// The SHA-256 of a whole file.
///
/// # Errors
/// [`Error::Read`] and [`Error::Cancelled`] only.
pub fn sha256<R: Read + Seek + Send>(file: R, watch: Watch<'_>) -> Result<[u8; 32], Error> {
    let source = Source::new(file, watch)?;
    source.expect_to_read(source.len());
    let mut digest = Sha256::new();
    let mut rest = 0..source.len();
    let mut piece = vec![0; source::READ_AT_ONCE];
    while !rest.is_empty() {
        let length = usize::try_from(rest.end.saturating_sub(rest.start))
            .unwrap_or(usize::MAX)
            .min(piece.len());
        let piece = piece.get_mut(..length).unwrap_or_default();
        source.read(rest.start, piece)?;
        digest.update(&*piece);
        rest.start = rest.start.saturating_add(length as u64);
        source.advance(length as u64)?;
    }
    Ok(digest.finalize().into())
}

struct Verification<'a, R> {
    source: &'a Source<'a, R>,
    archive: &'a Archive,
    signing_block: Option<&'a SigningBlock>,
    /// The end of the entries: the start of the signing block, or of the central directory.
    data_end: u64,
    manifest: &'a Manifest,
}

impl<R: Read + Seek + Send> Verification<'_, R> {
    fn run(&self) -> Result<Verified, Error> {
        let min_sdk = self.manifest.min_sdk;
        let block = self.signing_block;
        let v31 = block.and_then(|block| block.v31.as_deref());
        let v3 = block.and_then(|block| block.v3.as_deref());
        let v2 = block.and_then(|block| block.v2.as_deref());

        // Every signature first, and then the contents once for all of them.
        let v31 = v31
            .map(|bytes| v3::read(bytes, v3::Kind::V31))
            .transpose()?;
        let rotation = v31.as_ref().map(|v31| v31.min_sdk);
        let v3 = v3
            .map(|bytes| v3::read(bytes, v3::Kind::V3 { min_sdk, rotation }))
            .transpose()?;
        if v31.is_some() && v3.is_none() {
            return Err(Damage::Stripped(Scheme::V3).into());
        }
        let mut found = Vec::new();
        found.extend(v3.is_some().then_some(Scheme::V3));
        found.extend(v31.is_some().then_some(Scheme::V31));
        let v2 = v2
            .map(|bytes| v2::read(bytes, min_sdk, &found))
            .transpose()?;
        if v2.is_some() {
            found.insert(0, Scheme::V2);
        }

        let needs_v1 = found.is_empty() || min_sdk < KNOWS_V2;
        if found.is_empty() {
            if !v1::is_there(self.archive) {
                return Err(Error::NotSigned);
            }
            if self.manifest.target_sandbox > 1 || self.manifest.target_sdk >= TARGET_NEEDS_V2 {
                return Err(Damage::Stripped(Scheme::V2).into());
            }
        }
        self.expect_to_read(!found.is_empty(), needs_v1);
        if let Some(block) = block {
            let mut expected: Vec<(Scheme, &ContentDigests)> = Vec::new();
            expected.extend(v2.iter().map(|v2| (Scheme::V2, &v2.contents)));
            expected.extend(v3.iter().map(|v3| (Scheme::V3, &v3.contents)));
            expected.extend(v31.iter().map(|v31| (Scheme::V31, &v31.contents)));
            if !expected.is_empty() {
                content::check(self.source, self.archive, block, &expected)?;
            }
        }
        let v1 = if needs_v1 {
            Some(v1::verify(
                self.source,
                self.archive,
                self.data_end,
                self.manifest,
                &found,
            )?)
        } else {
            None
        };

        let signers = agree(v1.as_deref(), v2.as_ref(), v3.as_ref(), v31.as_ref())?;
        if v1.is_some() {
            found.insert(0, Scheme::V1);
        }
        Ok(Verified {
            package: self.manifest.package.clone(),
            version_code: self.manifest.version_code,
            version_name: self.manifest.version_name.clone(),
            schemes: found,
            signers: signers.current,
            lineage: signers.lineage,
        })
    }

    fn expect_to_read(&self, whole: bool, entries: bool) {
        let whole = if whole { self.data_end } else { 0 };
        let entries = if entries {
            self.archive.packed_size()
        } else {
            0
        };
        self.source.expect_to_read(whole.saturating_add(entries));
    }
}

struct Signers {
    current: Vec<Fingerprint>,
    lineage: Vec<Fingerprint>,
}

/// The signers, after a check that every scheme names the same one: each Android version looks at one scheme only, so
/// somebody else's key in another would be the key that those versions take updates from.
fn agree(
    v1: Option<&[Certificate]>,
    v2: Option<&v2::Signed>,
    v3: Option<&v3::Signed>,
    v31: Option<&v3::Signed>,
) -> Result<Signers, Error> {
    let differ = || Error::from(Damage::SignersDiffer);
    let of_v2 = v2.map(|v2| v2.certificates.as_slice());
    if let (Some(v1), Some(v2)) = (v1, of_v2) {
        let same = v1.iter().all(|certificate| v2.contains(certificate))
            && v2.iter().all(|certificate| v1.contains(certificate));
        if !same {
            return Err(differ());
        }
    }
    let Some(newest) = v31.or(v3) else {
        let signers = of_v2.or(v1).ok_or(Error::NotSigned)?;
        return Ok(Signers {
            current: signers.iter().map(Certificate::fingerprint).collect(),
            lineage: Vec::new(),
        });
    };
    let current = newest.current().ok_or_else(differ)?;
    let history = match &newest.lineage {
        Some(lineage) => lineage.as_slice(),
        None => std::slice::from_ref(current),
    };
    // Whoever signs for older versions must be in the history that the newest signer tells.
    let others = v3.into_iter().chain(v31).flat_map(|signed| &signed.signers);
    if others
        .into_iter()
        .any(|signer| !history.contains(&signer.certificate))
    {
        return Err(differ());
    }
    for old in v1.iter().chain(&of_v2) {
        if old.len() != 1 || old.first() != history.first() {
            return Err(differ());
        }
    }
    let lineage = newest.lineage.iter().flatten();
    Ok(Signers {
        current: vec![current.fingerprint()],
        lineage: lineage.map(Certificate::fingerprint).collect(),
    })
}
