//! Certificates, and signatures by their keys.

use std::ops::RangeInclusive;

use der::asn1::ObjectIdentifier;
use der::{Decode as _, Encode as _};
use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
use rsa::traits::SignatureScheme as _;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::ext::pkix::KeyUsage;
use x509_cert::spki::SubjectPublicKeyInfoRef;

use crate::Fingerprint;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
/// The lengths of RSA keys: the shortest is Signal's old one, the longest keeps nobody's processor busy.
const RSA_BITS: RangeInclusive<usize> = 1024..=16384;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    /// Only v1 signatures use it.
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(crate) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    RsaPss(Hash),
    RsaPkcs1(Hash),
    Ecdsa(Hash),
}

/// True if the signature is by the owner of the public key, which is a SubjectPublicKeyInfo.
pub(crate) fn is_signed(
    public_key: &[u8],
    algorithm: Algorithm,
    message: &[u8],
    signature: &[u8],
) -> bool {
    check(public_key, algorithm, message, signature).is_some()
}

fn check(public_key: &[u8], algorithm: Algorithm, message: &[u8], signature: &[u8]) -> Option<()> {
    let info = SubjectPublicKeyInfoRef::from_der(public_key).ok()?;
    let key = info.subject_public_key.as_bytes()?;
    match algorithm {
        Algorithm::RsaPss(hash) | Algorithm::RsaPkcs1(hash) => {
            (info.algorithm.oid == RSA).then_some(())?;
            let key = rsa_key(key)?;
            let digest = hash.digest(message);
            let result = match (algorithm, hash) {
                (Algorithm::RsaPss(_), Hash::Sha256) => {
                    rsa::Pss::<Sha256>::new_with_salt(32).verify(&key, &digest, signature)
                }
                (Algorithm::RsaPss(_), Hash::Sha512) => {
                    rsa::Pss::<Sha512>::new_with_salt(64).verify(&key, &digest, signature)
                }
                (Algorithm::RsaPss(_), _) => return None,
                (_, Hash::Sha1) => {
                    rsa::Pkcs1v15Sign::new::<Sha1>().verify(&key, &digest, signature)
                }
                (_, Hash::Sha256) => {
                    rsa::Pkcs1v15Sign::new::<Sha256>().verify(&key, &digest, signature)
                }
                (_, Hash::Sha384) => {
                    rsa::Pkcs1v15Sign::new::<Sha384>().verify(&key, &digest, signature)
                }
                (_, Hash::Sha512) => {
                    rsa::Pkcs1v15Sign::new::<Sha512>().verify(&key, &digest, signature)
                }
            };
            result.ok()
        }
        Algorithm::Ecdsa(hash) => {
            (info.algorithm.oid == EC).then_some(())?;
            let curve: ObjectIdentifier = info.algorithm.parameters?.decode_as().ok()?;
            let digest = hash.digest(message);
            match curve {
                P256 => {
                    let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(key).ok()?;
                    let signature = p256::ecdsa::DerSignature::from_bytes(signature).ok()?;
                    key.verify_prehash(&at_least(32, digest), &signature).ok()
                }
                P384 => {
                    let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(key).ok()?;
                    let signature = p384::ecdsa::DerSignature::from_bytes(signature).ok()?;
                    key.verify_prehash(&at_least(48, digest), &signature).ok()
                }
                P521 => {
                    let key = p521::ecdsa::VerifyingKey::from_sec1_bytes(key).ok()?;
                    let signature = p521::ecdsa::DerSignature::from_bytes(signature).ok()?;
                    key.verify_prehash(&at_least(66, digest), &signature).ok()
                }
                _ => None,
            }
        }
    }
}

fn rsa_key(bytes: &[u8]) -> Option<rsa::PublicKey> {
    let key = rsa::pkcs1::RsaPublicKeyRef::from_der(bytes).ok()?;
    let modulus = rsa::BoxedUint::from_be_slice_vartime(key.modulus.as_bytes());
    let exponent = rsa::BoxedUint::from_be_slice_vartime(key.public_exponent.as_bytes());
    rsa::PublicKey::new_with_size_limits(modulus, exponent, RSA_BITS).ok()
}

/// A digest as a number of at least so many bytes: the crate takes no short ones.
fn at_least(length: usize, digest: Vec<u8>) -> Vec<u8> {
    let mut number = vec![0; length.saturating_sub(digest.len())];
    number.extend(digest);
    number
}

/// A certificate, known by its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate {
    bytes: Vec<u8>,
    /// A SubjectPublicKeyInfo.
    pub public_key: Vec<u8>,
    /// The issuer and the serial number: a v1 signature names the certificate by them.
    pub issuer: Vec<u8>,
    pub serial: Vec<u8>,
    /// True if its key may sign files. Only v1 signatures ask.
    pub may_sign: bool,
}

impl Certificate {
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let certificate = CertificateInner::<Raw>::from_der(bytes).ok()?;
        let tbs = certificate.tbs_certificate();
        let usage = tbs
            .extensions()
            .into_iter()
            .flatten()
            .find(|extension| extension.extn_id == KEY_USAGE)
            .map(|extension| KeyUsage::from_der(extension.extn_value.as_bytes()));
        let may_sign = match usage {
            Some(usage) => {
                let usage = usage.ok()?;
                usage.digital_signature() || usage.non_repudiation()
            }
            None => true,
        };
        Some(Self {
            bytes: bytes.to_vec(),
            public_key: tbs.subject_public_key_info().to_der().ok()?,
            issuer: tbs.issuer().to_der().ok()?,
            serial: tbs.serial_number().as_bytes().to_vec(),
            may_sign,
        })
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.bytes)
    }
}
