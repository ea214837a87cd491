//! The PKCS #7 signature of a JAR signing file.

use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode as _, Reader as _, SliceReader, Tag, TagNumber, Tagged as _};

use crate::crypto::{Algorithm, Certificate, Hash, is_signed};
use crate::{Damage, Error, Scheme};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");

const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const SHA1_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.5");
const SHA256_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const SHA384_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const SHA512_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const SHA1_EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.1");
const SHA256_EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const SHA384_EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const SHA512_EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");

/// Android before this version doesn't check the digest in signed attributes.
const CHECKS_ATTRIBUTES: u32 = 19;

/// The certificate of who signed `file`.
pub(crate) fn signer(signature: &[u8], file: &[u8], min_sdk: u32) -> Result<Certificate, Error> {
    let malformed = || Error::from(Damage::Malformed(Scheme::V1, "a signature file"));
    let signed = SignedData::parse(signature).ok_or_else(malformed)?;
    let (digest, algorithm) = signed
        .algorithm(min_sdk)
        .ok_or(Damage::Unsupported("the kind of the v1 signature"))?;
    let certificate = signed
        .certificates
        .iter()
        .find(|known| known.issuer == signed.issuer && known.serial == signed.serial)
        .ok_or_else(malformed)?;
    if !certificate.may_sign {
        return Err(Damage::Malformed(Scheme::V1, "the certificate is not for signatures").into());
    }
    let wrong = || Error::from(Damage::Signature(Scheme::V1));
    let message = match signed.attributes {
        Some(attributes) => {
            if min_sdk < CHECKS_ATTRIBUTES {
                return Err(Damage::Unsupported("signed attributes").into());
            }
            let told = attribute_digest(attributes, signed.content_type).ok_or_else(malformed)?;
            if told != digest.digest(file) {
                return Err(wrong());
            }
            // Signed as the set that they are, and not as the field that they stand in.
            let mut set = attributes.to_vec();
            if let Some(tag) = set.first_mut() {
                *tag = 0x31;
            }
            set
        }
        None => file.to_vec(),
    };
    if is_signed(&certificate.public_key, algorithm, &message, signed.value) {
        Ok(certificate.clone())
    } else {
        Err(wrong())
    }
}

/// The relevant parts of a SignedData with one signer.
struct SignedData<'a> {
    content_type: ObjectIdentifier,
    certificates: Vec<Certificate>,
    issuer: Vec<u8>,
    serial: Vec<u8>,
    digest: ObjectIdentifier,
    signature: ObjectIdentifier,
    /// With the tag in front.
    attributes: Option<&'a [u8]>,
    value: &'a [u8],
}

/// The elements that a constructed value consists of, each with its tag and length.
fn elements(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut reader = SliceReader::new(bytes).ok()?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        elements.push(reader.tlv_bytes().ok()?);
    }
    Some(elements)
}

/// The elements inside of an element, which has to have this tag.
fn inside(element: &[u8], tag: Tag) -> Option<Vec<&[u8]>> {
    elements(content(element, tag)?)
}

fn content(element: &[u8], tag: Tag) -> Option<&[u8]> {
    let any = AnyRef::from_der(element).ok()?;
    (any.tag() == tag).then(|| any.value())
}

fn context(number: u32) -> Tag {
    Tag::ContextSpecific {
        constructed: true,
        number: TagNumber(number),
    }
}

fn has_tag(element: &[u8], tag: Tag) -> bool {
    content(element, tag).is_some()
}

impl<'a> SignedData<'a> {
    fn parse(bytes: &'a [u8]) -> Option<Self> {
        let outer = inside(bytes, Tag::Sequence)?;
        let [kind, content] = outer.as_slice() else {
            return None;
        };
        (ObjectIdentifier::from_der(kind).ok()? == SIGNED_DATA).then_some(())?;
        let signed = inside(content, context(0))?;
        let [signed] = signed.as_slice() else {
            return None;
        };
        let parts = inside(signed, Tag::Sequence)?;
        let [_version, _digests, content_info, rest @ ..] = parts.as_slice() else {
            return None;
        };
        let content_type = inside(content_info, Tag::Sequence)?;
        let content_type = ObjectIdentifier::from_der(content_type.first()?).ok()?;
        let mut rest = rest;
        let mut certificates = Vec::new();
        if let [first, after @ ..] = rest
            && has_tag(first, context(0))
        {
            let all = inside(first, context(0))?;
            let all: Option<_> = all.into_iter().map(Certificate::parse).collect();
            certificates = all?;
            rest = after;
        }
        if let [first, after @ ..] = rest
            && has_tag(first, context(1))
        {
            rest = after;
        }
        let [signers] = rest else {
            return None;
        };
        // Android versions differ in which of several they look at.
        let signers = inside(signers, Tag::Set)?;
        let [signer] = signers.as_slice() else {
            return None;
        };
        let signer = inside(signer, Tag::Sequence)?;
        let [_version, name, digest, rest @ ..] = signer.as_slice() else {
            return None;
        };
        let name = inside(name, Tag::Sequence)?;
        let [issuer, serial] = name.as_slice() else {
            return None;
        };
        let mut rest = rest;
        let mut attributes = None;
        if let [first, after @ ..] = rest
            && has_tag(first, context(0))
        {
            attributes = Some(*first);
            rest = after;
        }
        let [signature, value, ..] = rest else {
            return None;
        };
        Some(Self {
            content_type,
            certificates,
            issuer: issuer.to_vec(),
            serial: self::content(serial, Tag::Integer)?.to_vec(),
            digest: algorithm_id(digest)?,
            signature: algorithm_id(signature)?,
            attributes,
            value: self::content(value, Tag::OctetString)?,
        })
    }

    /// The hash of the file, and the algorithm of the signature.
    /// [`None`] where Android does not know them, or not in all versions from `min_sdk` on.
    fn algorithm(&self, min_sdk: u32) -> Option<(Hash, Algorithm)> {
        let hash = match self.digest {
            SHA1 => Hash::Sha1,
            SHA256 => Hash::Sha256,
            SHA384 => Hash::Sha384,
            SHA512 => Hash::Sha512,
            _ => return None,
        };
        let (algorithm, since) = match (self.signature, hash) {
            (RSA, Hash::Sha1) | (SHA1_RSA, Hash::Sha1) => (Algorithm::RsaPkcs1(hash), 0),
            (RSA, _) | (SHA256_RSA, Hash::Sha256) => (Algorithm::RsaPkcs1(hash), 18),
            (SHA384_RSA, Hash::Sha384) | (SHA512_RSA, Hash::Sha512) => {
                (Algorithm::RsaPkcs1(hash), 21)
            }
            (EC, _) | (SHA1_EC, Hash::Sha1) => (Algorithm::Ecdsa(hash), 18),
            (SHA256_EC, Hash::Sha256) | (SHA384_EC, Hash::Sha384) | (SHA512_EC, Hash::Sha512) => {
                (Algorithm::Ecdsa(hash), 21)
            }
            _ => return None,
        };
        (min_sdk >= since).then_some((hash, algorithm))
    }
}

fn algorithm_id(element: &[u8]) -> Option<ObjectIdentifier> {
    let parts = inside(element, Tag::Sequence)?;
    ObjectIdentifier::from_der(parts.first()?).ok()
}

/// The digest that signed attributes tell, if their content type is that of the whole.
fn attribute_digest(attributes: &[u8], content_type: ObjectIdentifier) -> Option<Vec<u8>> {
    let mut types = Vec::new();
    let mut digests = Vec::new();
    for attribute in inside(attributes, context(0))? {
        let attribute = inside(attribute, Tag::Sequence)?;
        let [kind, values] = attribute.as_slice() else {
            return None;
        };
        let kind = ObjectIdentifier::from_der(kind).ok()?;
        if kind == CONTENT_TYPE {
            types.push(inside(values, Tag::Set)?);
        } else if kind == MESSAGE_DIGEST {
            digests.push(inside(values, Tag::Set)?);
        }
    }
    let only = |attributes: &[Vec<&[u8]>]| match attributes {
        [values] => match values.as_slice() {
            [value] => Some(value.to_vec()),
            _ => None,
        },
        _ => None,
    };
    (ObjectIdentifier::from_der(&only(&types)?).ok()? == content_type).then_some(())?;
    content(&only(&digests)?, Tag::OctetString).map(<[u8]>::to_vec)
}
