//! Digests over the whole file but the signing block, by which the schemes from v2 on protect it.

use std::io::{Read, Seek};

use sha2::{Digest, Sha256, Sha512};

use crate::signing_block::SigningBlock;
use crate::source::{Source, in_parallel};
use crate::zip::Archive;
use crate::{Damage, Error, Scheme};

/// What the schemes make one digest of, in bytes.
const CHUNK: usize = 1 << 20;
const PAGE: usize = 4096;
/// The salt that fs-verity puts in front of each page.
const SALT: [u8; 8] = [0; 8];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContentDigest {
    /// SHA-256 of chunks of a megabyte.
    Chunked256,
    /// SHA-512 of chunks of a megabyte.
    Chunked512,
    /// The tree of fs-verity: SHA-256 of pages of 4 KiB.
    Verity,
}

/// The digests that a signature states.
pub(crate) type ContentDigests = Vec<(ContentDigest, Vec<u8>)>;

/// The parts of a piece of the file that each digest is made of.
struct Piece {
    chunk256: Option<[u8; 32]>,
    chunk512: Option<[u8; 64]>,
    pages: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Wanted {
    chunked256: bool,
    chunked512: bool,
    verity: bool,
}

pub(crate) fn check<R: Read + Seek + Send>(
    source: &Source<'_, R>,
    archive: &Archive,
    block: &SigningBlock,
    expected: &[(Scheme, &ContentDigests)],
) -> Result<(), Error> {
    let all = || expected.iter().flat_map(|(_, digests)| digests.iter());
    let is_wanted = |kind| all().any(|(wanted, _)| *wanted == kind);
    let wanted = Wanted {
        chunked256: is_wanted(ContentDigest::Chunked256),
        chunked512: is_wanted(ContentDigest::Chunked512),
        verity: is_wanted(ContentDigest::Verity),
    };
    let page = PAGE as u64;
    if wanted.verity && !(block.start.is_multiple_of(page) && block.length.is_multiple_of(page)) {
        return Err(Damage::SigningBlock("it is not aligned to pages").into());
    }

    let chunk = CHUNK as u64;
    let too_long = || Error::from(Damage::Archive("it is too large"));
    let count = usize::try_from(block.start.div_ceil(chunk)).map_err(|_| too_long())?;
    let mut pieces = in_parallel(count, |number| {
        let offset = (number as u64).saturating_mul(chunk);
        let length = block.start.saturating_sub(offset).min(chunk);
        let length = usize::try_from(length).map_err(|_| too_long())?;
        let bytes = source.read_vec(offset, length)?;
        let piece = Piece::of(&bytes, wanted);
        source.advance(length as u64)?;
        Ok(piece)
    })?;

    // Signed as if the directory stood where the signing block does.
    let mut end = archive.end.clone();
    let position = u32::try_from(block.start).map_err(|_| too_long())?;
    if let Some(field) = end.get_mut(16..20) {
        field.copy_from_slice(&position.to_le_bytes());
    }
    let without_pages = Wanted {
        verity: false,
        ..wanted
    };
    for part in [&archive.directory, &end] {
        pieces.extend(
            part.chunks(CHUNK)
                .map(|bytes| Piece::of(bytes, without_pages)),
        );
    }
    let mut pages = Vec::new();
    if wanted.verity {
        for piece in &mut pieces {
            pages.append(&mut piece.pages);
        }
        // The pages of the parts at the end don't begin where the parts do.
        pages.extend(hash_pages(&[archive.directory.as_slice(), &end].concat()));
    }

    let signed_length = block
        .start
        .saturating_add(archive.directory.len() as u64)
        .saturating_add(end.len() as u64);
    for (scheme, digests) in expected {
        for (kind, digest) in *digests {
            let actual = match kind {
                ContentDigest::Chunked256 => whole::<Sha256>(
                    pieces
                        .iter()
                        .filter_map(|piece| piece.chunk256.as_ref().map(|digest| &digest[..])),
                    pieces.len(),
                ),
                ContentDigest::Chunked512 => whole::<Sha512>(
                    pieces
                        .iter()
                        .filter_map(|piece| piece.chunk512.as_ref().map(|digest| &digest[..])),
                    pieces.len(),
                ),
                ContentDigest::Verity => verity_root(pages.clone(), signed_length),
            };
            if actual != *digest {
                return Err(Damage::Contents(*scheme).into());
            }
        }
    }
    Ok(())
}

impl Piece {
    fn of(bytes: &[u8], wanted: Wanted) -> Self {
        Self {
            chunk256: wanted.chunked256.then(|| chunk::<Sha256>(bytes).into()),
            chunk512: wanted.chunked512.then(|| chunk::<Sha512>(bytes).into()),
            pages: if wanted.verity {
                hash_pages(bytes)
            } else {
                Vec::new()
            },
        }
    }
}

fn chunk<D: Digest>(bytes: &[u8]) -> sha2::digest::Output<D> {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    D::new()
        .chain_update([0xa5])
        .chain_update(length.to_le_bytes())
        .chain_update(bytes)
        .finalize()
}

fn whole<'a, D: Digest>(chunks: impl Iterator<Item = &'a [u8]>, count: usize) -> Vec<u8> {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let mut digest = D::new()
        .chain_update([0x5a])
        .chain_update(count.to_le_bytes());
    chunks.for_each(|chunk| digest.update(chunk));
    digest.finalize().to_vec()
}

/// The digests of all pages, one after the other; the last page is filled up with zeros.
fn hash_pages(bytes: &[u8]) -> Vec<u8> {
    bytes
        .chunks(PAGE)
        .flat_map(|page| {
            let missing = PAGE.saturating_sub(page.len());
            Sha256::new()
                .chain_update(SALT)
                .chain_update(page)
                .chain_update(vec![0; missing])
                .finalize()
        })
        .collect()
}

fn verity_root(mut level: Vec<u8>, length: u64) -> Vec<u8> {
    while level.len() > PAGE {
        level = hash_pages(&level);
    }
    let mut root = hash_pages(&level);
    root.extend(length.to_le_bytes());
    root
}
