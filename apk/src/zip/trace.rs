//! Looks for signs that a file that can't be read is a package.

use std::io::{Read, Seek};

use super::{
    DIRECTORY_SIGNATURE, LOCAL_LENGTH, LOCAL_SIGNATURE, MANIFEST, SIGNING_BLOCK_MAGIC, ends,
    is_last, tail,
};
use crate::bytes::Bytes;
use crate::source::{READ_AT_ONCE, Source};
use crate::{Damage, Error};

/// Length of what is in front of a name in the central directory.
const RECORD_LENGTH: usize = 46;
/// The length of a name stands so many bytes in front of the name.
const NAME_LENGTH_IN_RECORD: usize = 28;
const NAME_LENGTH_IN_HEADER: usize = 26;

/// The error for a file in which something is wrong.
///
/// Many files have the bytes of an archive's end somewhere, and many archives are no packages. But whatever Android could take for
/// a package is one here: Android looks for a last record whose comment ends with the file, and in a central directory for the
/// manifest.
pub(super) fn unreadable<R: Read + Seek>(
    source: &Source<'_, R>,
    damage: Damage,
) -> Result<Error, Error> {
    let begins = begins_as_archive(source)?;
    if !begins && !ends_as_archive(source)? {
        return Ok(Error::NotApk);
    }
    let found = Traces::look_for(source)?;
    Ok(if found.manifest || (found.signing_block && begins) {
        damage.into()
    } else if begins {
        Error::OtherArchive(damage)
    } else {
        Error::NotApk
    })
}

fn begins_as_archive<R: Read + Seek>(source: &Source<'_, R>) -> Result<bool, Error> {
    let mut start = [0; 4];
    if source.len() < start.len() as u64 {
        return Ok(false);
    }
    source.read(0, &mut start)?;
    Ok(u32::from_le_bytes(start) == LOCAL_SIGNATURE)
}

fn ends_as_archive<R: Read + Seek>(source: &Source<'_, R>) -> Result<bool, Error> {
    let (_, tail) = tail(source)?;
    Ok(ends(&tail).any(|(_, record)| is_last(record)))
}

#[derive(Debug, Default)]
struct Traces {
    /// An entry of its name, somewhere.
    manifest: bool,
    signing_block: bool,
}

impl Traces {
    /// Reads the whole file.
    fn look_for<R: Read + Seek>(source: &Source<'_, R>) -> Result<Self, Error> {
        // A match can begin in one piece and end in the next.
        let overlap = RECORD_LENGTH.saturating_add(MANIFEST.len());
        source.expect_to_read(source.len());
        let mut found = Self::default();
        let mut seen = Vec::new();
        let mut offset = 0;
        while offset < source.len() {
            let rest = source.len().saturating_sub(offset);
            let length = usize::try_from(rest)
                .unwrap_or(usize::MAX)
                .min(READ_AT_ONCE);
            seen.drain(..seen.len().saturating_sub(overlap));
            let kept = seen.len();
            seen.resize(kept.saturating_add(length), 0);
            source.read(offset, seen.get_mut(kept..).unwrap_or_default())?;
            found.look_at(&seen);
            offset = offset.saturating_add(length as u64);
            source.advance(length as u64)?;
        }
        Ok(found)
    }

    fn look_at(&mut self, bytes: &[u8]) {
        let mut from = 0;
        while let Some(rest) = bytes.get(from..)
            // Both begin with this letter.
            && let Some(at) = rest.iter().position(|byte| *byte == b'A')
        {
            let at = from.saturating_add(at);
            let (before, here) = bytes.split_at(at);
            self.signing_block |= here.starts_with(SIGNING_BLOCK_MAGIC);
            self.manifest |=
                here.starts_with(MANIFEST.as_bytes()) && is_in_front_of_manifest(before);
            from = at.saturating_add(1);
        }
    }
}

/// True if this ends with what stands in front of the manifest's name, in the central directory or in front of its data.
fn is_in_front_of_manifest(bytes: &[u8]) -> bool {
    let has = |length: usize, signature: u32, name_length: usize| {
        let start = bytes.len().checked_sub(length);
        let header = start.and_then(|start| bytes.get(start..));
        header.is_some_and(|header| {
            let mut name = Bytes(header.get(name_length..).unwrap_or_default());
            Bytes(header).u32() == Some(signature)
                && name.u16().map(usize::from) == Some(MANIFEST.len())
        })
    };
    has(RECORD_LENGTH, DIRECTORY_SIGNATURE, NAME_LENGTH_IN_RECORD)
        || has(LOCAL_LENGTH, LOCAL_SIGNATURE, NAME_LENGTH_IN_HEADER)
}
