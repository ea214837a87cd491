//! APK Signature Scheme v2, and what it has in common with the later ones.

use crate::bytes::Bytes;
use crate::content::{ContentDigest, ContentDigests};
use crate::crypto::{Algorithm, Certificate, Hash, is_signed};
use crate::{Damage, Error, KNOWS_V2, KNOWS_V3, Scheme};

const STRIPPING_PROTECTION: u32 = 0xbeef_f00d;
const MAX_SIGNERS: usize = 10;

pub(crate) struct Signed {
    /// One for each signer.
    pub certificates: Vec<Certificate>,
    pub contents: ContentDigests,
}

/// The algorithm of an id, and the digest of the contents that it goes with.
pub(crate) fn algorithm(id: u32) -> Option<(Algorithm, ContentDigest)> {
    use ContentDigest::{Chunked256, Chunked512, Verity};
    Some(match id {
        0x0101 => (Algorithm::RsaPss(Hash::Sha256), Chunked256),
        0x0102 => (Algorithm::RsaPss(Hash::Sha512), Chunked512),
        0x0103 => (Algorithm::RsaPkcs1(Hash::Sha256), Chunked256),
        0x0104 => (Algorithm::RsaPkcs1(Hash::Sha512), Chunked512),
        0x0201 => (Algorithm::Ecdsa(Hash::Sha256), Chunked256),
        0x0202 => (Algorithm::Ecdsa(Hash::Sha512), Chunked512),
        0x0421 => (Algorithm::RsaPkcs1(Hash::Sha256), Verity),
        0x0423 => (Algorithm::Ecdsa(Hash::Sha256), Verity),
        _ => return None,
    })
}

/// Reads a v2 block whose signatures hold. `found` are the later schemes that the package is signed with.
pub(crate) fn read(block: &[u8], min_sdk: u32, found: &[Scheme]) -> Result<Signed, Error> {
    let malformed = |reason| Error::from(Damage::Malformed(Scheme::V2, reason));
    let mut block = Bytes(block);
    let mut signers = block.prefixed().ok_or(malformed("no signers"))?;
    let mut signed = Signed {
        certificates: Vec::new(),
        contents: Vec::new(),
    };
    while !signers.is_empty() {
        let mut signer = signers.prefixed().ok_or(malformed("a signer"))?;
        let signed_data = signer.prefixed().ok_or(malformed("what is signed"))?;
        let keys = Keys::read(&mut signer, Scheme::V2)?;
        keys.verify(Scheme::V2, signed_data.0, min_sdk.max(KNOWS_V2))?;

        let mut data = signed_data;
        let digests = data.prefixed().ok_or(malformed("the digests"))?;
        let certificates = data.prefixed().ok_or(malformed("the certificates"))?;
        let mut attributes = data.prefixed().ok_or(malformed("the attributes"))?;
        signed
            .certificates
            .push(keys.certificate(Scheme::V2, certificates)?);
        signed.contents.extend(keys.contents(Scheme::V2, digests)?);
        while !attributes.is_empty() {
            let mut attribute = attributes.prefixed().ok_or(malformed("an attribute"))?;
            if attribute.u32().ok_or(malformed("an attribute"))? == STRIPPING_PROTECTION {
                let scheme = attribute.u32().ok_or(malformed("an attribute"))?;
                check_is_found(scheme, found)?;
            }
        }
    }
    match signed.certificates.len() {
        1..=MAX_SIGNERS => Ok(signed),
        0 => Err(malformed("no signers")),
        _ => Err(malformed("too many signers")),
    }
}

/// A scheme, by the number that a signature names it by, is one of those found. An unknown one can't be looked for.
pub(crate) fn check_is_found(number: u32, found: &[Scheme]) -> Result<(), Error> {
    let scheme = match number {
        2 => Scheme::V2,
        3 => Scheme::V3,
        31 => Scheme::V31,
        _ => return Ok(()),
    };
    if found.contains(&scheme) {
        Ok(())
    } else {
        Err(Damage::Stripped(scheme).into())
    }
}

/// A signer's signatures and public key, which follow what is signed.
pub(crate) struct Keys<'a> {
    /// By the ids of their algorithms, unknown ones too.
    signatures: Vec<(u32, &'a [u8])>,
    public_key: &'a [u8],
}

impl<'a> Keys<'a> {
    pub(crate) fn read(signer: &mut Bytes<'a>, scheme: Scheme) -> Result<Self, Error> {
        let malformed = |reason| Error::from(Damage::Malformed(scheme, reason));
        let mut rest = signer.prefixed().ok_or(malformed("the signatures"))?;
        let public_key = signer.prefixed().ok_or(malformed("the public key"))?;
        let mut signatures = Vec::new();
        while !rest.is_empty() {
            signatures.push(numbered(&mut rest).ok_or(malformed("a signature"))?);
        }
        Ok(Self {
            signatures,
            public_key: public_key.0,
        })
    }

    /// Verifies all signatures whose algorithm is known, not only the best one that each Android version would look at.
    pub(crate) fn verify(&self, scheme: Scheme, data: &[u8], min_sdk: u32) -> Result<(), Error> {
        let mut is_enough = false;
        for (id, signature) in &self.signatures {
            let Some((algorithm, content)) = algorithm(*id) else {
                continue;
            };
            if !is_signed(self.public_key, algorithm, data, signature) {
                return Err(Damage::Signature(scheme).into());
            }
            is_enough |= content != ContentDigest::Verity || min_sdk >= KNOWS_V3;
        }
        if is_enough {
            Ok(())
        } else {
            Err(Damage::Unsupported("no signature of a known kind").into())
        }
    }

    /// The signer's own certificate, the first.
    pub(crate) fn certificate(
        &self,
        scheme: Scheme,
        mut certificates: Bytes<'_>,
    ) -> Result<Certificate, Error> {
        let malformed = |reason| Error::from(Damage::Malformed(scheme, reason));
        let mut first = None;
        while !certificates.is_empty() {
            let bytes = certificates
                .prefixed()
                .ok_or(malformed("the certificates"))?;
            let certificate = Certificate::parse(bytes.0).ok_or(malformed("a certificate"))?;
            first.get_or_insert(certificate);
        }
        let first = first.ok_or(malformed("no certificate"))?;
        if first.public_key != self.public_key {
            return Err(malformed("the certificate is of another key"));
        }
        Ok(first)
    }

    /// The digests of the contents. There has to be one for each signature, in the same order.
    pub(crate) fn contents(
        &self,
        scheme: Scheme,
        mut digests: Bytes<'_>,
    ) -> Result<ContentDigests, Error> {
        let malformed = |reason| Error::from(Damage::Malformed(scheme, reason));
        let mut contents = Vec::new();
        let mut ids = Vec::new();
        while !digests.is_empty() {
            let (id, digest) = numbered(&mut digests).ok_or(malformed("a digest"))?;
            ids.push(id);
            contents.extend(algorithm(id).map(|(_, content)| (content, digest.to_vec())));
        }
        if ids.iter().eq(self.signatures.iter().map(|(id, _)| id)) {
            Ok(contents)
        } else {
            Err(malformed("the digests are not those of the signatures"))
        }
    }
}

/// A number, and bytes with their length in front.
fn numbered<'a>(rest: &mut Bytes<'a>) -> Option<(u32, &'a [u8])> {
    let mut entry = rest.prefixed()?;
    Some((entry.u32()?, entry.prefixed()?.0))
}
