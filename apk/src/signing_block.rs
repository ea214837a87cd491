//! The APK Signing Block, which lies between the entries and the central directory.

use std::io::{Read, Seek};

use crate::bytes::Bytes;
use crate::source::Source;
use crate::zip::{Archive, SIGNING_BLOCK_MAGIC};
use crate::{Damage, Error};

/// The length once more, and the magic.
const FOOTER: u64 = 24;
const V2: u32 = 0x7109_871a;
const V3: u32 = 0xf053_68c0;
const V31: u32 = 0x1b93_ad61;
/// Longer blocks are refused: they are kept in memory.
const MAX_LENGTH: u64 = 16 << 20;

#[derive(Debug)]
pub(crate) struct SigningBlock {
    pub start: u64,
    /// The length of the block, its first length included.
    pub length: u64,
    pub v2: Option<Vec<u8>>,
    pub v3: Option<Vec<u8>>,
    pub v31: Option<Vec<u8>>,
}

fn damaged(reason: &'static str) -> Error {
    Damage::SigningBlock(reason).into()
}

impl SigningBlock {
    pub(crate) fn find<R: Read + Seek>(
        source: &Source<'_, R>,
        archive: &Archive,
    ) -> Result<Option<Self>, Error> {
        let end = archive.directory_start;
        let Some(footer_start) = end.checked_sub(FOOTER) else {
            return Ok(None);
        };
        let footer = source.read_vec(footer_start, 24)?;
        let mut footer = Bytes(&footer);
        let length = footer.u64();
        if footer.0 != SIGNING_BLOCK_MAGIC {
            return Ok(None);
        }
        let wrong_length = || damaged("its length is wrong");
        let length = length.filter(|length| (FOOTER..=MAX_LENGTH).contains(length));
        let length = length.ok_or_else(wrong_length)?;
        let start = end
            .checked_sub(length)
            .and_then(|start| start.checked_sub(8))
            .ok_or_else(wrong_length)?;
        let block_length = length.saturating_add(8);
        let size = usize::try_from(block_length).map_err(|_| wrong_length())?;
        let block = source.read_vec(start, size)?;
        let mut block = Bytes(&block);
        if block.u64() != Some(length) {
            return Err(wrong_length());
        }
        let pairs = usize::try_from(length.saturating_sub(FOOTER)).ok();
        let pairs = pairs.and_then(|length| block.take(length));
        let mut found = Self {
            start,
            length: block_length,
            v2: None,
            v3: None,
            v31: None,
        };
        found.pairs(Bytes(pairs.ok_or_else(wrong_length)?))?;
        Ok(Some(found))
    }

    fn pairs(&mut self, mut pairs: Bytes<'_>) -> Result<(), Error> {
        while !pairs.is_empty() {
            let (id, value) = pair(&mut pairs).ok_or(damaged("an entry is malformed"))?;
            let block = match id {
                V2 => &mut self.v2,
                V3 => &mut self.v3,
                V31 => &mut self.v31,
                _ => continue,
            };
            if block.replace(value.to_vec()).is_some() {
                return Err(damaged("it has a signature twice"));
            }
        }
        Ok(())
    }
}

fn pair<'a>(pairs: &mut Bytes<'a>) -> Option<(u32, &'a [u8])> {
    let length = usize::try_from(pairs.u64()?).ok()?;
    let mut pair = Bytes(pairs.take(length)?);
    Some((pair.u32()?, pair.0))
}
