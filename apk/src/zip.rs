//! A strict reader of what a ZIP archive consists of. It reads nothing that Android would read otherwise.

mod trace;

use std::collections::HashSet;
use std::io::{Read, Seek};

use flate2::{Crc, Decompress, FlushDecompress, Status};

use crate::bytes::Bytes;
use crate::source::Source;
use crate::{Damage, Error};

const END_SIGNATURE: &[u8; 4] = b"PK\x05\x06";
const DIRECTORY_SIGNATURE: u32 = 0x0201_4b50;
const LOCAL_SIGNATURE: u32 = 0x0403_4b50;
const ZIP64_SIGNATURE: &[u8; 4] = b"PK\x06\x07";
const END_LENGTH: u64 = 22;
const END_LENGTH_USIZE: usize = 22;
const ZIP64_LOCATOR_LENGTH: u64 = 20;
const LOCAL_LENGTH: usize = 30;
/// The entry that every package has.
pub(crate) const MANIFEST: &str = "AndroidManifest.xml";
/// The end of a signing block, right before the central directory.
pub(crate) const SIGNING_BLOCK_MAGIC: &[u8; 16] = b"APK Sig Block 42";
/// Longer central directories are refused: they are kept in memory.
const MAX_DIRECTORY: u64 = 32 << 20;
const ENCRYPTED: u16 = 1;
const DATA_DESCRIPTOR: u16 = 8;
/// Read at once while unpacking.
const PIECE: usize = 64 << 10;

/// The parts of an archive, and its entries.
#[derive(Debug)]
pub(crate) struct Archive {
    pub directory_start: u64,
    pub directory: Vec<u8>,
    /// The record at the end, with the comment.
    pub end: Vec<u8>,
    pub entries: Vec<Entry>,
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub name: String,
    flags: u16,
    method: u16,
    crc: u32,
    pub packed: u32,
    size: u32,
    pub header: u64,
}

fn damaged(reason: &'static str) -> Error {
    Damage::Archive(reason).into()
}

impl Archive {
    /// Reads a package. A file that is none, as far as can be told, is not called damaged.
    pub(crate) fn read<R: Read + Seek>(source: &Source<'_, R>) -> Result<Self, Error> {
        match Self::read_strictly(source) {
            Err(Error::Damaged(damage)) => Err(trace::unreadable(source, damage)?),
            result => result,
        }
    }

    fn read_strictly<R: Read + Seek>(source: &Source<'_, R>) -> Result<Self, Error> {
        let (end_start, end) = find_end(source)?.ok_or(damaged("it has no end"))?;
        let mut record = Bytes(&end);
        let short = || damaged("it has no end");
        record.take(4).ok_or_else(short)?;
        let disk = record.u16().ok_or_else(short)?;
        let directory_disk = record.u16().ok_or_else(short)?;
        let count_here = record.u16().ok_or_else(short)?;
        let count = record.u16().ok_or_else(short)?;
        let directory_length = record.u32().ok_or_else(short)?;
        let directory_start = record.u32().ok_or_else(short)?;
        if disk != 0 || directory_disk != 0 || count_here != count {
            return Err(damaged("it has several parts"));
        }
        if count == u16::MAX || directory_length == u32::MAX || directory_start == u32::MAX {
            return Err(damaged("it is of the kind ZIP64"));
        }
        if let Some(locator) = end_start.checked_sub(ZIP64_LOCATOR_LENGTH) {
            let mut signature = [0; 4];
            source.read(locator, &mut signature)?;
            if signature == *ZIP64_SIGNATURE {
                return Err(damaged("it is of the kind ZIP64"));
            }
        }
        let directory_start = u64::from(directory_start);
        let directory_length = u64::from(directory_length);
        if directory_start.checked_add(directory_length) != Some(end_start) {
            return Err(damaged(
                "the central directory does not end where it should",
            ));
        }
        if directory_length > MAX_DIRECTORY {
            return Err(damaged("the central directory is too long"));
        }
        let length = usize::try_from(directory_length).map_err(|_| short())?;
        let directory = source.read_vec(directory_start, length)?;
        let entries = entries(&directory, count)?;
        Ok(Self {
            directory_start,
            directory,
            end,
            entries,
        })
    }

    pub(crate) fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// The packed size of all entries that a v1 signature protects, in bytes.
    pub(crate) fn packed_size(&self) -> u64 {
        self.entries
            .iter()
            .filter(|entry| entry.is_protected())
            .map(|entry| u64::from(entry.packed))
            .fold(0, u64::saturating_add)
    }
}

/// The end of the file, as much as the last record and its comment can take, and its offset.
fn tail<R: Read + Seek>(source: &Source<'_, R>) -> Result<(u64, Vec<u8>), Error> {
    let longest = END_LENGTH.saturating_add(u16::MAX.into());
    let start = source.len().saturating_sub(longest);
    let length = usize::try_from(source.len().saturating_sub(start)).unwrap_or(0);
    Ok((start, source.read_vec(start, length)?))
}

/// Candidates for the record at the end, last ones first: each with its offset in the tail.
fn ends(tail: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let records = (0..tail.len())
        .rev()
        .filter_map(|at| Some((at, tail.get(at..)?)));
    records
        .filter(|(_, record)| record.starts_with(END_SIGNATURE) && record.len() >= END_LENGTH_USIZE)
}

/// True if the file ends where the comment of the record does.
fn is_last(record: &[u8]) -> bool {
    let mut comment = Bytes(record);
    comment.take(20);
    let length = comment.u16().map(usize::from);
    length == Some(record.len().saturating_sub(END_LENGTH_USIZE))
}

/// The record at the end of the archive, and where it starts.
fn find_end<R: Read + Seek>(source: &Source<'_, R>) -> Result<Option<(u64, Vec<u8>)>, Error> {
    let (tail_start, tail) = tail(source)?;
    // Android and others don't agree which one it is where there are several behind each other, or one whose comment has
    // another length than it says.
    let Some((start, record)) = ends(&tail).next() else {
        return Ok(None);
    };
    if !is_last(record) {
        return Err(damaged("something follows its end"));
    }
    let position = tail_start.saturating_add(start as u64);
    Ok(Some((position, record.to_vec())))
}

fn entries(directory: &[u8], count: u16) -> Result<Vec<Entry>, Error> {
    let mut rest = Bytes(directory);
    let mut entries = Vec::new();
    let mut names = HashSet::new();
    for _ in 0..count {
        let entry = entry(&mut rest).ok_or(damaged("the central directory is malformed"))?;
        if entry.name.contains('\0') {
            return Err(damaged("an entry has a name that is not allowed"));
        }
        if !names.insert(entry.name.clone()) {
            return Err(damaged("two entries have the same name"));
        }
        entries.push(entry);
    }
    if !rest.is_empty() {
        return Err(damaged("the central directory is longer than its entries"));
    }
    Ok(entries)
}

fn entry(rest: &mut Bytes<'_>) -> Option<Entry> {
    if rest.u32()? != DIRECTORY_SIGNATURE {
        return None;
    }
    // The versions of who made it and of who can read it.
    rest.take(4)?;
    let flags = rest.u16()?;
    let method = rest.u16()?;
    // Time and date.
    rest.take(4)?;
    let crc = rest.u32()?;
    let packed = rest.u32()?;
    let size = rest.u32()?;
    let name_length = rest.u16()?;
    let extra_length = rest.u16()?;
    let comment_length = rest.u16()?;
    // Disk and attributes.
    rest.take(8)?;
    let header = rest.u32()?;
    let name = rest.take(name_length.into())?;
    rest.take(extra_length.into())?;
    rest.take(comment_length.into())?;
    Some(Entry {
        name: String::from_utf8(name.to_vec()).ok()?,
        flags,
        method,
        crc,
        packed,
        size,
        header: header.into(),
    })
}

impl Entry {
    /// True if a v1 signature has to protect it.
    pub(crate) fn is_protected(&self) -> bool {
        !self.name.starts_with("META-INF/") && !self.name.ends_with('/')
    }

    /// Unpacks the entry whole, if it is not larger than `limit`.
    pub(crate) fn unpack<R: Read + Seek>(
        &self,
        source: &Source<'_, R>,
        data_end: u64,
        limit: u32,
    ) -> Result<Vec<u8>, Error> {
        if self.size > limit {
            return Err(damaged("an entry is too large"));
        }
        let mut unpacked = Vec::new();
        let mut take = |piece: &[u8]| unpacked.extend_from_slice(piece);
        self.unpack_in_pieces(source, data_end, &mut take, &|_| Ok(()))?;
        Ok(unpacked)
    }

    /// Gives the unpacked bytes in pieces, never more than the entry is to have, and tells how much was read for each.
    pub(crate) fn unpack_in_pieces<R: Read + Seek>(
        &self,
        source: &Source<'_, R>,
        data_end: u64,
        take: &mut dyn FnMut(&[u8]),
        advance: &dyn Fn(u64) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let start = self.data_start(source, data_end)?;
        let mut crc = Crc::new();
        let mut take = |piece: &[u8]| {
            crc.update(piece);
            take(piece);
        };
        match self.method {
            0 if self.packed == self.size => {
                in_pieces(source, start, self.packed, |piece| {
                    take(piece);
                    advance(piece.len() as u64)
                })?;
            }
            8 => self.inflate(source, start, &mut take, advance)?,
            _ => return Err(damaged("an entry is packed in an unknown way")),
        }
        if crc.sum() != self.crc {
            return Err(damaged("an entry has another checksum than it says"));
        }
        Ok(())
    }

    fn inflate<R: Read + Seek>(
        &self,
        source: &Source<'_, R>,
        start: u64,
        take: &mut dyn FnMut(&[u8]),
        advance: &dyn Fn(u64) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let wrong = || damaged("an entry can't be unpacked");
        let mut inflater = Decompress::new(false);
        let mut buffer = vec![0; PIECE];
        let mut is_done = false;
        in_pieces(source, start, self.packed, |piece| {
            let mut rest = piece;
            while !is_done {
                let before = (inflater.total_in(), inflater.total_out());
                let status = inflater
                    .decompress(rest, &mut buffer, FlushDecompress::None)
                    .map_err(|_| wrong())?;
                let eaten = inflater.total_in().saturating_sub(before.0);
                let made = inflater.total_out().saturating_sub(before.1);
                if inflater.total_out() > u64::from(self.size) {
                    return Err(damaged("an entry is larger than it says"));
                }
                rest = usize::try_from(eaten)
                    .ok()
                    .and_then(|eaten| rest.get(eaten..))
                    .ok_or_else(wrong)?;
                let made = usize::try_from(made).map_err(|_| wrong())?;
                take(buffer.get(..made).ok_or_else(wrong)?);
                is_done = status == Status::StreamEnd;
                if eaten == 0 && made == 0 {
                    break;
                }
            }
            advance(piece.len() as u64)
        })?;
        if is_done && inflater.total_out() == u64::from(self.size) {
            Ok(())
        } else {
            Err(wrong())
        }
    }

    /// Returns the offset of the entry's data, after a check that the directory and the header of the data agree.
    fn data_start<R: Read + Seek>(
        &self,
        source: &Source<'_, R>,
        data_end: u64,
    ) -> Result<u64, Error> {
        let beyond = || damaged("an entry lies outside of the archive");
        let length = LOCAL_LENGTH.saturating_add(self.name.len());
        let header_end = self.header.checked_add(length as u64);
        if header_end.is_none_or(|end| end > data_end) {
            return Err(beyond());
        }
        let header = source.read_vec(self.header, length)?;
        let other = || damaged("an entry is described in two ways");
        let mut local = Bytes(&header);
        if local.u32() != Some(LOCAL_SIGNATURE) {
            return Err(other());
        }
        local.take(2);
        let flags = local.u16().ok_or_else(other)?;
        let method = local.u16().ok_or_else(other)?;
        local.take(4);
        let crc = local.u32().ok_or_else(other)?;
        let packed = local.u32().ok_or_else(other)?;
        let size = local.u32().ok_or_else(other)?;
        let name_length = local.u16().ok_or_else(other)?;
        let extra_length = local.u16().ok_or_else(other)?;
        if (flags | self.flags) & ENCRYPTED != 0 {
            return Err(damaged("an entry is encrypted"));
        }
        let follows = flags & DATA_DESCRIPTOR != 0;
        let same = method == self.method
            && follows == (self.flags & DATA_DESCRIPTOR != 0)
            && (follows || (crc, packed, size) == (self.crc, self.packed, self.size))
            && usize::from(name_length) == self.name.len()
            && local.0 == self.name.as_bytes();
        if !same {
            return Err(other());
        }
        let start = header_end
            .and_then(|end| end.checked_add(extra_length.into()))
            .ok_or_else(beyond)?;
        match start.checked_add(self.packed.into()) {
            Some(end) if end <= data_end => Ok(start),
            Some(_) | None => Err(beyond()),
        }
    }
}

fn in_pieces<R: Read + Seek>(
    source: &Source<'_, R>,
    start: u64,
    length: u32,
    mut take: impl FnMut(&[u8]) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut buffer = vec![0; PIECE];
    let mut offset = start;
    let mut rest = usize::try_from(length).unwrap_or(usize::MAX);
    while rest > 0 {
        let piece = buffer.get_mut(..rest.min(PIECE)).unwrap_or_default();
        source.read(offset, piece)?;
        take(piece)?;
        offset = offset.saturating_add(piece.len() as u64);
        rest = rest.saturating_sub(piece.len());
    }
    Ok(())
}
