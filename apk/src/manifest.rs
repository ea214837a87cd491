//! Reads from the binary AndroidManifest.xml what it says about the package.

use std::io::{Read, Seek};

use crate::bytes::Bytes;
use crate::source::Source;
use crate::zip::{Archive, MANIFEST};
use crate::{Damage, Error};

const MAX_SIZE: u32 = 16 << 20;
const MAX_NAME: usize = 255;

const STRING_POOL: u16 = 0x0001;
const XML: u16 = 0x0003;
const START_ELEMENT: u16 = 0x0102;
const END_ELEMENT: u16 = 0x0103;
const RESOURCE_MAP: u16 = 0x0180;
/// The header of every chunk: its type, the length of its header, its length.
const CHUNK_HEADER: usize = 8;
const NONE: u32 = u32::MAX;

const TYPE_STRING: u8 = 0x03;
const TYPE_DECIMAL: u8 = 0x10;
const TYPE_HEXADECIMAL: u8 = 0x11;

// The framework's ids of attributes.
const MIN_SDK: u32 = 0x0101_020c;
const VERSION_CODE: u32 = 0x0101_021b;
const VERSION_NAME: u32 = 0x0101_021c;
const TARGET_SDK: u32 = 0x0101_0270;
const TARGET_SANDBOX: u32 = 0x0101_054c;
const VERSION_CODE_MAJOR: u32 = 0x0101_0576;

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub package: String,
    pub version_code: u64,
    pub version_name: Option<String>,
    pub min_sdk: u32,
    pub target_sdk: u32,
    pub target_sandbox: u32,
}

fn damaged(reason: &'static str) -> Error {
    Damage::Manifest(reason).into()
}

impl Manifest {
    pub(crate) fn read<R: Read + Seek>(
        source: &Source<'_, R>,
        archive: &Archive,
        data_end: u64,
    ) -> Result<Self, Error> {
        let entry = archive.entry(MANIFEST).ok_or(Error::NotApk)?;
        Self::parse(&entry.unpack(source, data_end, MAX_SIZE)?)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let mut rest = Bytes(bytes);
        let document = loop {
            match Chunk::next(&mut rest)? {
                Some(chunk) if chunk.kind == XML => break chunk,
                Some(_) => {}
                None => return Err(damaged("it is not in the binary form")),
            }
        };
        let mut reading = Reading::default();
        let mut rest = Bytes(document.content);
        while let Some(chunk) = Chunk::next(&mut rest)? {
            reading.chunk(&chunk)?;
        }
        reading.finish()
    }
}

struct Chunk<'a> {
    kind: u16,
    header: &'a [u8],
    content: &'a [u8],
}

impl<'a> Chunk<'a> {
    /// Returns the next chunk. As in Android, a last chunk that is longer than the file is ignored.
    fn next(rest: &mut Bytes<'a>) -> Result<Option<Self>, Error> {
        let mut head = *rest;
        let (Some(kind), Some(header), Some(length)) = (head.u16(), head.u16(), head.u32()) else {
            return Ok(None);
        };
        let Some(whole) = usize::try_from(length)
            .ok()
            .and_then(|length| rest.take(length))
        else {
            return Ok(None);
        };
        let (header, content) = whole
            .split_at_checked(header.into())
            .ok_or(damaged("a part is malformed"))?;
        if header.len() < CHUNK_HEADER {
            return Err(damaged("a part is malformed"));
        }
        Ok(Some(Self {
            kind,
            header,
            content,
        }))
    }
}

#[derive(Default)]
struct Reading<'a> {
    strings: Option<Strings<'a>>,
    resources: Option<&'a [u8]>,
    depth: usize,
    has_root: bool,
    package: Option<String>,
    version_code: u32,
    version_code_major: u32,
    version_name: Option<String>,
    min_sdk: Option<u32>,
    target_sdk: Option<u32>,
    target_sandbox: Option<u32>,
}

struct Attribute<'a> {
    namespace: u32,
    name: u32,
    kind: u8,
    value: u32,
    strings: &'a Strings<'a>,
}

impl Attribute<'_> {
    fn number(&self) -> Result<u32, Error> {
        match self.kind {
            TYPE_DECIMAL | TYPE_HEXADECIMAL => Ok(self.value),
            _ => Err(damaged("a number is missing")),
        }
    }

    fn text(&self) -> Result<Option<String>, Error> {
        match self.kind {
            TYPE_STRING => self.strings.get(self.value).map(Some),
            // In the resources.
            _ => Ok(None),
        }
    }
}

impl<'a> Reading<'a> {
    fn chunk(&mut self, chunk: &Chunk<'a>) -> Result<(), Error> {
        match chunk.kind {
            STRING_POOL if self.strings.is_some() => Err(damaged("it has its texts twice")),
            STRING_POOL => {
                self.strings = Some(Strings::new(chunk)?);
                Ok(())
            }
            RESOURCE_MAP if self.resources.is_some() => Err(damaged("it has its ids twice")),
            RESOURCE_MAP => {
                self.resources = Some(chunk.content);
                Ok(())
            }
            START_ELEMENT => {
                self.depth = self.depth.saturating_add(1);
                self.element(chunk.content)
            }
            END_ELEMENT => {
                self.depth = self
                    .depth
                    .checked_sub(1)
                    .ok_or(damaged("an element ends twice"))?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn element(&mut self, content: &'a [u8]) -> Result<(), Error> {
        let malformed = || damaged("an element is malformed");
        let mut head = Bytes(content);
        let namespace = head.u32().ok_or_else(malformed)?;
        let name = head.u32().ok_or_else(malformed)?;
        let start = head.u16().ok_or_else(malformed)?;
        let size = head.u16().ok_or_else(malformed)?;
        let count = head.u16().ok_or_else(malformed)?;
        let strings = self.strings.take().ok_or_else(malformed)?;
        let element = strings.get(name)?;
        let is_plain = namespace == NONE || strings.get(namespace)?.is_empty();
        let wanted = match (self.depth, element.as_str()) {
            (1, "manifest") if is_plain && !self.has_root => {
                self.has_root = true;
                true
            }
            (1, _) => return Err(damaged("its root is not that of a package")),
            (2, "uses-sdk") => is_plain,
            _ => false,
        };
        if wanted {
            let mut attributes = Bytes(content.get(start.into()..).ok_or_else(malformed)?);
            let mut min_sdk = 1;
            for _ in 0..count {
                let mut attribute = Bytes(attributes.take(size.into()).ok_or_else(malformed)?);
                let namespace = attribute.u32().ok_or_else(malformed)?;
                let name = attribute.u32().ok_or_else(malformed)?;
                // The raw value, and the length and the reserved byte of the typed one.
                attribute.take(7).ok_or_else(malformed)?;
                let attribute = Attribute {
                    namespace,
                    name,
                    kind: attribute.u8().ok_or_else(malformed)?,
                    value: attribute.u32().ok_or_else(malformed)?,
                    strings: &strings,
                };
                if self.depth == 1 {
                    self.of_manifest(&attribute)?;
                } else {
                    self.of_sdk(&attribute, &mut min_sdk)?;
                }
            }
            if self.depth == 2 {
                self.min_sdk = self.min_sdk.max(Some(min_sdk));
            }
        }
        self.strings = Some(strings);
        Ok(())
    }

    fn id(&self, attribute: &Attribute<'_>) -> u32 {
        let position = usize::try_from(attribute.name)
            .ok()
            .and_then(|name| name.checked_mul(4));
        let ids = position.and_then(|at| self.resources?.get(at..));
        ids.and_then(|ids| Bytes(ids).u32()).unwrap_or(0)
    }

    fn of_manifest(&mut self, attribute: &Attribute<'_>) -> Result<(), Error> {
        match self.id(attribute) {
            VERSION_CODE => self.version_code = attribute.number()?,
            VERSION_CODE_MAJOR => self.version_code_major = attribute.number()?,
            VERSION_NAME => self.version_name = attribute.text()?,
            TARGET_SANDBOX => self.target_sandbox = Some(attribute.number()?),
            0 if attribute.namespace == NONE
                && attribute.strings.get(attribute.name)? == "package" =>
            {
                let name = attribute.text()?.filter(|name| is_package_name(name));
                let name = name.ok_or(damaged("the name of the package is not allowed"))?;
                if self.package.replace(name).is_some() {
                    return Err(damaged("the package has two names"));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn of_sdk(&mut self, attribute: &Attribute<'_>, min_sdk: &mut u32) -> Result<(), Error> {
        match self.id(attribute) {
            // A text is the code name of a version before its release. Taken for the oldest, which asks for most.
            MIN_SDK if attribute.kind == TYPE_STRING => {}
            MIN_SDK => *min_sdk = attribute.number()?,
            // The highest, as it asks for more.
            TARGET_SDK if attribute.kind == TYPE_STRING => self.target_sdk = Some(u32::MAX),
            TARGET_SDK => self.target_sdk = self.target_sdk.max(Some(attribute.number()?)),
            _ => {}
        }
        Ok(())
    }

    fn finish(self) -> Result<Manifest, Error> {
        let package = self.package.ok_or(damaged("the package has no name"))?;
        let min_sdk = self.min_sdk.unwrap_or(1);
        Ok(Manifest {
            package,
            version_code: (u64::from(self.version_code_major) << 32) | u64::from(self.version_code),
            version_name: self.version_name,
            min_sdk,
            target_sdk: self.target_sdk.unwrap_or(min_sdk),
            target_sandbox: self.target_sandbox.unwrap_or(1),
        })
    }
}

fn is_package_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_NAME
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.')
}

struct Strings<'a> {
    offsets: &'a [u8],
    texts: &'a [u8],
    count: u32,
    is_utf8: bool,
}

impl<'a> Strings<'a> {
    fn new(chunk: &Chunk<'a>) -> Result<Self, Error> {
        let malformed = || damaged("its texts are malformed");
        let mut head = Bytes(chunk.header);
        head.take(CHUNK_HEADER).ok_or_else(malformed)?;
        let count = head.u32().ok_or_else(malformed)?;
        let styles = head.u32().ok_or_else(malformed)?;
        let flags = head.u32().ok_or_else(malformed)?;
        let start = head.u32().ok_or_else(malformed)?;
        let styles_start = head.u32().ok_or_else(malformed)?;
        let position = |offset: u32| {
            let offset = usize::try_from(offset).map_err(|_| malformed())?;
            offset.checked_sub(chunk.header.len()).ok_or_else(malformed)
        };
        let texts = if count == 0 {
            &[]
        } else {
            let start = position(start)?;
            let end = if styles > 0 {
                position(styles_start)?
            } else {
                chunk.content.len()
            };
            chunk.content.get(start..end).ok_or_else(malformed)?
        };
        Ok(Self {
            offsets: chunk.content,
            texts,
            count,
            is_utf8: flags & (1 << 8) != 0,
        })
    }

    fn get(&self, index: u32) -> Result<String, Error> {
        let found = if index < self.count {
            self.find(index)
        } else {
            None
        };
        found.ok_or(damaged("a text is malformed"))
    }

    fn find(&self, index: u32) -> Option<String> {
        let position = usize::try_from(index).ok()?.checked_mul(4)?;
        let offset = Bytes(self.offsets.get(position..)?).u32()?;
        let mut text = Bytes(self.texts.get(usize::try_from(offset).ok()?..)?);
        if self.is_utf8 {
            // The length in UTF-16 first, which nobody needs.
            short_length(&mut text)?;
            let length = short_length(&mut text)?;
            let bytes = text.take(length)?;
            (text.u8()? == 0).then_some(())?;
            String::from_utf8(bytes.to_vec()).ok()
        } else {
            let mut length = u32::from(text.u16()?);
            if length & 0x8000 != 0 {
                length = ((length & 0x7fff) << 16) | u32::from(text.u16()?);
            }
            let length = usize::try_from(length).ok()?.checked_mul(2)?;
            let bytes = text.take(length)?;
            (text.u16()? == 0).then_some(())?;
            let units = bytes.chunks_exact(2);
            let units: Option<Vec<u16>> = units.map(|unit| Bytes(unit).u16()).collect();
            String::from_utf16(&units?).ok()
        }
    }
}

fn short_length(text: &mut Bytes<'_>) -> Option<usize> {
    let first = usize::from(text.u8()?);
    if first & 0x80 == 0 {
        return Some(first);
    }
    Some(((first & 0x7f) << 8) | usize::from(text.u8()?))
}
