//! The text files of JAR signing: sections of `Name: value` lines.

use base64ct::{Base64, Encoding as _};

use crate::crypto::Hash;

/// Digests of the same bytes.
pub(crate) type Digests = Vec<(Hash, Vec<u8>)>;

/// A part of a file, between empty lines.
#[derive(Debug)]
pub(crate) struct Section<'a> {
    /// The section as it stands in the file, with the empty line after it.
    pub bytes: &'a [u8],
    attributes: Vec<(String, String)>,
}

impl Section<'_> {
    /// The name of an entry of the archive; [`None`] for the main section.
    pub(crate) fn name(&self) -> Option<&str> {
        let (name, value) = self.attributes.first()?;
        name.eq_ignore_ascii_case("Name").then_some(value)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The digests that Android would look at, from the oldest version that counts on; [`None`] if there are none, or not
    /// enough, or some are malformed.
    pub(crate) fn digests(&self, suffix: &str, min_sdk: u32) -> Option<Digests> {
        const STRONGEST_FIRST: [(&str, Hash); 4] = [
            ("SHA-512", Hash::Sha512),
            ("SHA-384", Hash::Sha384),
            ("SHA-256", Hash::Sha256),
            ("SHA1", Hash::Sha1),
        ];
        let value = |name: &str| self.get(&format!("{name}{suffix}"));
        let decode = |text: &str| Base64::decode_vec(text.trim()).ok();
        let mut digests = Vec::new();
        if min_sdk < KNOWS_STRONGEST {
            let named = self.get("Digest-Algorithms").unwrap_or("SHA SHA1");
            let first = named.split_whitespace().find_map(|name| {
                let hash = hash(name, min_sdk)?;
                Some((hash, value(name)?))
            });
            let (hash, text) = first?;
            digests.push((hash, decode(text)?));
        }
        let strongest = STRONGEST_FIRST
            .into_iter()
            .find_map(|(name, hash)| Some((hash, value(name)?)));
        if let Some((hash, text)) = strongest {
            digests.push((hash, decode(text)?));
        }
        (!digests.is_empty()).then_some(digests)
    }
}

/// From this Android version on the strongest digest counts, before it the one that `Digest-Algorithms` names.
const KNOWS_STRONGEST: u32 = 18;

fn hash(name: &str, min_sdk: u32) -> Option<Hash> {
    match name.to_ascii_uppercase().as_str() {
        "SHA" | "SHA1" | "SHA-1" => Some(Hash::Sha1),
        "SHA-256" => Some(Hash::Sha256),
        "SHA-384" if min_sdk >= 9 => Some(Hash::Sha384),
        "SHA-512" if min_sdk >= 9 => Some(Hash::Sha512),
        _ => None,
    }
}

/// All sections, the main one first. [`None`] where the text is not UTF-8.
pub(crate) fn sections(bytes: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut sections = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let whole = rest;
        let mut lines: Vec<Vec<u8>> = Vec::new();
        while let Some((line, after)) = line(rest) {
            rest = after;
            match line.split_first() {
                // Before the first line of a section, an empty one belongs to nothing.
                None => break,
                Some((b' ', more)) if !lines.is_empty() => {
                    if let Some(last) = lines.last_mut() {
                        last.extend_from_slice(more);
                    }
                }
                Some(_) => lines.push(line.to_vec()),
            }
        }
        if lines.is_empty() {
            continue;
        }
        let length = whole.len().saturating_sub(rest.len());
        let attributes: Option<Vec<_>> = lines
            .into_iter()
            .map(|line| {
                let line = String::from_utf8(line).ok()?;
                Some(match line.split_once(": ") {
                    Some((name, value)) => (name.to_owned(), value.to_owned()),
                    None => (line, String::new()),
                })
            })
            .collect();
        sections.push(Section {
            bytes: whole.get(..length)?,
            attributes: attributes?,
        });
    }
    Some(sections)
}

/// The first line without its end, and what follows.
fn line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    if bytes.is_empty() {
        return None;
    }
    let end = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    let Some(end) = end else {
        return Some((bytes, &[]));
    };
    let (line, rest) = bytes.split_at_checked(end)?;
    let rest = rest
        .strip_prefix(b"\r\n")
        .or_else(|| rest.get(1..))
        .unwrap_or_default();
    Some((line, rest))
}
