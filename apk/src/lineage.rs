//! The proof of rotation: a history of keys, in which each key signs the certificate of the next.

use crate::bytes::Bytes;
use crate::crypto::{Certificate, is_signed};
use crate::v2::algorithm;

const VERSION: u32 = 1;
const MAX_LENGTH: usize = 100;

/// The certificates, oldest first, if the proof holds.
pub(crate) fn read(bytes: &[u8]) -> Option<Vec<Certificate>> {
    let mut rest = Bytes(bytes);
    if rest.u32()? != VERSION {
        return None;
    }
    let mut history: Vec<Certificate> = Vec::new();
    // By which the next certificate is to be signed.
    let mut next_algorithm = 0;
    while !rest.is_empty() {
        let mut node = rest.prefixed()?;
        let signed_data = node.prefixed()?;
        let _flags = node.u32()?;
        let own_algorithm = node.u32()?;
        let signature = node.prefixed()?;

        let mut data = signed_data;
        let certificate = Certificate::parse(data.prefixed()?.0)?;
        let signed_with = data.u32()?;
        if let Some(parent) = history.last() {
            let (algorithm, _) = algorithm(next_algorithm)?;
            let holds = signed_with == next_algorithm
                && is_signed(&parent.public_key, algorithm, signed_data.0, signature.0);
            holds.then_some(())?;
        }
        if history.contains(&certificate) || history.len() >= MAX_LENGTH {
            return None;
        }
        history.push(certificate);
        next_algorithm = own_algorithm;
    }
    (!history.is_empty()).then_some(history)
}
