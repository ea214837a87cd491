//! APK Signature Scheme v3 and v3.1, in which a key can be replaced by another.

use crate::bytes::Bytes;
use crate::content::ContentDigests;
use crate::crypto::Certificate;
use crate::v2::Keys;
use crate::{Damage, Error, KNOWS_V3, KNOWS_V31, Scheme, lineage};

const PROOF_OF_ROTATION: u32 = 0x3ba0_6f8c;
const ROTATION_MIN_SDK: u32 = 0x559f_8b02;
/// The highest Android version, as signatures write it.
const ANY_SDK: u32 = i32::MAX as u32;
const MAX_SIGNERS: usize = 10;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    V3 {
        /// The minimum of the package.
        min_sdk: u32,
        /// From which version on a v3.1 signature takes over.
        rotation: Option<u32>,
    },
    V31,
}

impl Kind {
    fn scheme(self) -> Scheme {
        match self {
            Self::V3 { .. } => Scheme::V3,
            Self::V31 => Scheme::V31,
        }
    }
}

pub(crate) struct Signed {
    /// By the Android versions that they sign for, which follow one another.
    pub signers: Vec<Signer>,
    /// The longest history of keys.
    pub lineage: Option<Vec<Certificate>>,
    pub contents: ContentDigests,
    /// The first Android version that it is for.
    pub min_sdk: u32,
}

impl Signed {
    /// The signer for the newest Android.
    pub(crate) fn current(&self) -> Option<&Certificate> {
        self.signers.last().map(|signer| &signer.certificate)
    }
}

pub(crate) struct Signer {
    pub certificate: Certificate,
    min_sdk: u32,
    max_sdk: u32,
    lineage: Option<Vec<Certificate>>,
}

/// Reads a block whose signatures hold.
pub(crate) fn read(block: &[u8], kind: Kind) -> Result<Signed, Error> {
    let scheme = kind.scheme();
    let malformed = |reason| Error::from(Damage::Malformed(scheme, reason));
    let mut block = Bytes(block);
    let mut rest = block.prefixed().ok_or(malformed("no signers"))?;
    let mut signers = Vec::new();
    let mut contents = Vec::new();
    while !rest.is_empty() {
        let signer = rest.prefixed().ok_or(malformed("a signer"))?;
        let (signer, digests) = self::signer(signer, kind)?;
        signers.push(signer);
        contents.extend(digests);
        if signers.len() > MAX_SIGNERS {
            return Err(malformed("too many signers"));
        }
    }
    signers.sort_by_key(|signer| signer.min_sdk);
    let (Some(first), Some(last)) = (signers.first(), signers.last()) else {
        return Err(malformed("no signers"));
    };
    for (before, after) in signers.iter().zip(signers.iter().skip(1)) {
        if before.max_sdk.checked_add(1) != Some(after.min_sdk) {
            return Err(malformed("the Android versions do not follow one another"));
        }
    }
    let (first_needed, last_needed) = match kind {
        Kind::V3 { min_sdk, rotation } => (
            min_sdk.max(KNOWS_V3),
            rotation.map_or(ANY_SDK, |rotation| rotation.saturating_sub(1)),
        ),
        // Older versions have the v3 signature.
        Kind::V31 => (first.min_sdk.max(KNOWS_V31), ANY_SDK),
    };
    if first.min_sdk > first_needed || last.max_sdk < last_needed {
        return Err(malformed("some Android versions have no signer"));
    }
    let min_sdk = first.min_sdk;
    let lineage = longest_lineage(&signers)?;
    Ok(Signed {
        signers,
        lineage,
        contents,
        min_sdk,
    })
}

fn signer(mut signer: Bytes<'_>, kind: Kind) -> Result<(Signer, ContentDigests), Error> {
    let scheme = kind.scheme();
    let malformed = |reason| Error::from(Damage::Malformed(scheme, reason));
    let signed_data = signer.prefixed().ok_or(malformed("what is signed"))?;
    let min_sdk = signer.u32().ok_or(malformed("the Android versions"))?;
    let max_sdk = signer.u32().ok_or(malformed("the Android versions"))?;
    if min_sdk > max_sdk || max_sdk > ANY_SDK {
        return Err(malformed("the Android versions"));
    }
    let keys = Keys::read(&mut signer, scheme)?;
    keys.verify(scheme, signed_data.0, min_sdk)?;

    let mut data = signed_data;
    let digests = data.prefixed().ok_or(malformed("the digests"))?;
    let certificates = data.prefixed().ok_or(malformed("the certificates"))?;
    if (data.u32(), data.u32()) != (Some(min_sdk), Some(max_sdk)) {
        return Err(malformed("other Android versions are signed"));
    }
    let mut attributes = data.prefixed().ok_or(malformed("the attributes"))?;
    let certificate = keys.certificate(scheme, certificates)?;
    let contents = keys.contents(scheme, digests)?;
    let mut lineage = None;
    while !attributes.is_empty() {
        let mut attribute = attributes.prefixed().ok_or(malformed("an attribute"))?;
        match attribute.u32().ok_or(malformed("an attribute"))? {
            PROOF_OF_ROTATION => {
                let history = lineage::read(attribute.0).ok_or(Damage::Rotation)?;
                if history.last() != Some(&certificate) || lineage.replace(history).is_some() {
                    return Err(Damage::Rotation.into());
                }
            }
            ROTATION_MIN_SDK => {
                let expected = attribute.u32().ok_or(malformed("an attribute"))?;
                if let Kind::V3 { rotation, .. } = kind
                    && rotation != Some(expected)
                {
                    return Err(Damage::Stripped(Scheme::V31).into());
                }
            }
            _ => {}
        }
    }
    let signer = Signer {
        certificate,
        min_sdk,
        max_sdk,
        lineage,
    };
    Ok((signer, contents))
}

/// The histories have to be the beginnings of one another, and not to get shorter for newer Android versions.
fn longest_lineage(signers: &[Signer]) -> Result<Option<Vec<Certificate>>, Error> {
    let mut longest: Option<&Vec<Certificate>> = None;
    for lineage in signers.iter().filter_map(|signer| signer.lineage.as_ref()) {
        if longest.is_some_and(|before| !lineage.starts_with(before)) {
            return Err(Damage::Rotation.into());
        }
        longest = Some(lineage);
    }
    Ok(longest.cloned())
}
