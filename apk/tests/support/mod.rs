//! Makes small packages, and damages signed ones.

use std::collections::BTreeMap;

/// An unsigned package of this kind is signed for the samples.
#[derive(Debug, Clone)]
pub struct Package {
    pub name: &'static str,
    pub version_code: u32,
    pub version_name: &'static str,
    pub min_sdk: u32,
    pub target_sdk: u32,
}

pub const PACKAGE: Package = Package {
    name: "org.example.sample",
    version_code: 7,
    version_name: "1.2.3",
    min_sdk: 21,
    target_sdk: 29,
};

/// The archive with the manifest and some more entries, packed and plain.
pub fn unsigned(package: &Package) -> Vec<u8> {
    let text = "Nothing to see here. ".repeat(40);
    archive(&[
        ("AndroidManifest.xml", &manifest(package), true),
        ("classes.dex", b"dex\n035\0 not really", false),
        ("assets/text.txt", text.as_bytes(), true),
        ("assets/empty", b"", false),
    ])
}

fn u16(value: usize) -> [u8; 2] {
    u16::try_from(value).expect("small").to_le_bytes()
}

fn u32(value: usize) -> [u8; 4] {
    u32::try_from(value).expect("small").to_le_bytes()
}

fn chunk(kind: u16, header: &[u8], content: &[u8]) -> Vec<u8> {
    let mut chunk = kind.to_le_bytes().to_vec();
    chunk.extend(u16(8 + header.len()));
    chunk.extend(u32(8 + header.len() + content.len()));
    chunk.extend(header);
    chunk.extend(content);
    chunk
}

/// AndroidManifest.xml in its binary form.
pub fn manifest(package: &Package) -> Vec<u8> {
    const NONE: u32 = u32::MAX;
    let ids = [0x0101_021b, 0x0101_021c, 0x0101_020c, 0x0101_0270_u32];
    let texts = [
        "versionCode",
        "versionName",
        "minSdkVersion",
        "targetSdkVersion",
        "http://schemas.android.com/apk/res/android",
        "package",
        "manifest",
        "uses-sdk",
        package.name,
        package.version_name,
    ];
    let mut offsets = Vec::new();
    let mut strings = Vec::new();
    for text in texts {
        offsets.extend(u32(strings.len()));
        strings.extend(u16(text.len()));
        strings.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        strings.extend([0, 0]);
    }
    while !strings.len().is_multiple_of(4) {
        strings.push(0);
    }
    let head = [
        u32(texts.len()),
        u32(0),
        u32(0),
        u32(28 + offsets.len()),
        u32(0),
    ];
    let pool = chunk(1, &head.concat(), &[offsets, strings].concat());
    let map = chunk(0x0180, &[], &ids.map(u32::to_le_bytes).concat());
    let attribute = |namespace: u32, name: u32, kind: u8, value: u32| {
        let mut bytes = Vec::new();
        for word in [namespace, name, if kind == 3 { value } else { NONE }] {
            bytes.extend(word.to_le_bytes());
        }
        bytes.extend([8, 0, 0, kind]);
        bytes.extend(value.to_le_bytes());
        bytes
    };
    let start = |name: u32, attributes: &[Vec<u8>]| {
        let mut content = NONE.to_le_bytes().to_vec();
        content.extend(name.to_le_bytes());
        content.extend([20, 0, 20, 0]);
        content.extend(u16(attributes.len()));
        content.extend([0; 6]);
        content.extend(attributes.concat());
        chunk(0x0102, &[1, 0, 0, 0, 255, 255, 255, 255], &content)
    };
    let end = |name: u32| {
        let mut content = NONE.to_le_bytes().to_vec();
        content.extend(name.to_le_bytes());
        chunk(0x0103, &[1, 0, 0, 0, 255, 255, 255, 255], &content)
    };
    let of_manifest = [
        attribute(4, 0, 0x10, package.version_code),
        attribute(4, 1, 3, 9),
        attribute(NONE, 5, 3, 8),
    ];
    let of_sdk = [
        attribute(4, 2, 0x10, package.min_sdk),
        attribute(4, 3, 0x10, package.target_sdk),
    ];
    let parts = [
        pool,
        map,
        start(6, &of_manifest),
        start(7, &of_sdk),
        end(7),
        end(6),
    ];
    chunk(3, &[], &parts.concat())
}

/// A ZIP archive. The last of each entry tells whether it is packed.
pub fn archive(entries: &[(&str, &[u8], bool)]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, content, is_packed) in entries {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let packed = if *is_packed {
            deflate(content)
        } else {
            content.to_vec()
        };
        let header = archive.len();
        let common = [
            u16(20).to_vec(),
            u16(0x0800).to_vec(),
            u16(if *is_packed { 8 } else { 0 }).to_vec(),
            // 1 January 1980.
            u16(0).to_vec(),
            u16(33).to_vec(),
            crc.sum().to_le_bytes().to_vec(),
            u32(packed.len()).to_vec(),
            u32(content.len()).to_vec(),
            u16(name.len()).to_vec(),
            u16(0).to_vec(),
        ]
        .concat();
        archive.extend(b"PK\x03\x04");
        archive.extend(&common);
        archive.extend(name.as_bytes());
        archive.extend(packed);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(u32(header));
        directory.extend(name.as_bytes());
    }
    let start = archive.len();
    archive.extend(&directory);
    let count = u16::try_from(entries.len()).unwrap_or(u16::MAX);
    if count == u16::MAX {
        // ZIP64: its end, and where that is.
        let (end, count) = (archive.len() as u64, entries.len() as u64);
        archive.extend(b"PK\x06\x06");
        archive.extend(44_u64.to_le_bytes());
        archive.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        for number in [count, count, directory.len() as u64, start as u64] {
            archive.extend(number.to_le_bytes());
        }
        archive.extend(b"PK\x06\x07\0\0\0\0");
        archive.extend(end.to_le_bytes());
        archive.extend(1_u32.to_le_bytes());
    }
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(u32(directory.len()));
    archive.extend(u32(start));
    archive.extend([0, 0]);
    archive
}

fn deflate(content: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(content.len() + 1024);
    let mut compress = flate2::Compress::new(flate2::Compression::best(), false);
    let status = compress.compress_vec(content, &mut packed, flate2::FlushCompress::Finish);
    assert_eq!(status.expect("it is packed"), flate2::Status::StreamEnd);
    packed
}

fn read_u32(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four")) as usize
}

fn read_u64(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight"))
}

/// A signed package without a comment, taken apart.
#[derive(Clone)]
pub struct Parts {
    pub entries: Vec<u8>,
    /// The entries of the signing block, by their ids. [`None`] without a block.
    pub pairs: Option<Vec<(u32, Vec<u8>)>>,
    pub directory: Vec<u8>,
    pub end: Vec<u8>,
}

pub const V2: u32 = 0x7109_871a;
pub const V3: u32 = 0xf053_68c0;
pub const V31: u32 = 0x1b93_ad61;

impl Parts {
    pub fn of(apk: &[u8]) -> Self {
        let end = apk.len() - 22;
        let start = read_u32(apk, end + 16);
        let mut parts = Self {
            entries: apk[..start].to_vec(),
            pairs: None,
            directory: apk[start..end].to_vec(),
            end: apk[end..].to_vec(),
        };
        if start > 24 && &apk[start - 16..start] == b"APK Sig Block 42" {
            let length = read_u64(apk, start - 24) as usize;
            let block = start - length - 8;
            let mut pairs = Vec::new();
            let mut at = block + 8;
            while at < start - 24 {
                let length = read_u64(apk, at) as usize;
                let id = read_u32(apk, at + 8) as u32;
                pairs.push((id, apk[at + 12..at + 8 + length].to_vec()));
                at += 8 + length;
            }
            parts.pairs = Some(pairs);
            parts.entries.truncate(block);
        }
        parts
    }

    pub fn block(&self) -> Vec<u8> {
        let Some(pairs) = &self.pairs else {
            return Vec::new();
        };
        let mut body = Vec::new();
        for (id, value) in pairs {
            body.extend((value.len() as u64 + 4).to_le_bytes());
            body.extend(id.to_le_bytes());
            body.extend(value);
        }
        let length = (body.len() as u64 + 24).to_le_bytes();
        [&length[..], &body, &length, b"APK Sig Block 42"].concat()
    }

    pub fn join(&self) -> Vec<u8> {
        let mut apk = self.entries.clone();
        apk.extend(self.block());
        let start = u32(apk.len());
        apk.extend(&self.directory);
        let mut end = self.end.clone();
        end[16..20].copy_from_slice(&start);
        apk.extend(end);
        apk
    }

    fn pair(&mut self, id: u32) -> Option<&mut Vec<u8>> {
        let pairs = self.pairs.as_mut()?;
        pairs
            .iter_mut()
            .find(|(known, _)| *known == id)
            .map(|(_, value)| value)
    }

    fn without(&self, id: u32) -> Self {
        let mut parts = self.clone();
        if let Some(pairs) = &mut parts.pairs {
            pairs.retain(|(known, _)| *known != id);
        }
        parts
    }
}

/// Replaces the bytes everywhere, if they are of the same length.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    if from.len() != to.len() {
        return None;
    }
    let mut replaced = bytes.to_vec();
    let mut is_there = false;
    let mut at = 0;
    while at + from.len() <= replaced.len() {
        if &replaced[at..at + from.len()] == from {
            replaced[at..at + from.len()].copy_from_slice(to);
            is_there = true;
            at += from.len();
        } else {
            at += 1;
        }
    }
    is_there.then_some(replaced)
}

/// The first certificate in a v2 or v3 block.
pub fn certificate(value: &[u8]) -> &[u8] {
    // Signers, signer, signed data, digests.
    let digests = read_u32(value, 12);
    let at = 16 + digests + 4;
    let length = read_u32(value, at);
    &value[at + 4..at + 4 + length]
}

/// Damaged versions of a signed package, by names. `other` is another package signed by another key.
pub fn damaged(apk: &[u8], other: &[u8], flips: usize) -> BTreeMap<String, Vec<u8>> {
    let mut damaged = Damaged {
        apk,
        all: BTreeMap::new(),
    };
    let (parts, theirs) = (Parts::of(apk), Parts::of(other));
    damaged.flip_and_cut(flips);
    damaged.surround(other);
    damaged.leave_gaps(&parts);
    damaged.change_the_end();
    damaged.change_an_entry(&parts);
    damaged.add_entries(&parts);
    if let Some(pairs) = &parts.pairs {
        damaged.move_the_block(&parts, &theirs);
        for (id, value) in pairs.iter().filter(|(id, _)| [V2, V3, V31].contains(id)) {
            damaged.change_a_pair(&parts, *id);
            if let Some(theirs) = theirs.clone().pair(*id) {
                damaged.mix_pairs(&parts, *id, value, theirs);
            }
        }
        damaged.change_lengths_of_the_block(&parts);
    }
    damaged.all
}

struct Damaged<'a> {
    apk: &'a [u8],
    all: BTreeMap<String, Vec<u8>>,
}

impl Damaged<'_> {
    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        if bytes != self.apk {
            self.all.insert(name.to_owned(), bytes);
        }
    }

    fn flip_and_cut(&mut self, flips: usize) {
        for number in 0..flips {
            let at = number * self.apk.len() / flips;
            let mut bytes = self.apk.to_vec();
            bytes[at] ^= 1 << (number % 8);
            self.add(&format!("flip-{at}"), bytes);
        }
        for eighth in 1..8 {
            self.add(
                &format!("truncated-{eighth}"),
                self.apk[..self.apk.len() * eighth / 8].to_vec(),
            );
        }
        for less in [1, 4, 21, 22, 23] {
            self.add(
                &format!("truncated-by-{less}"),
                self.apk[..self.apk.len() - less].to_vec(),
            );
        }
    }

    /// Something behind it or in front of it.
    fn surround(&mut self, other: &[u8]) {
        let end = &self.apk[self.apk.len() - 22..];
        self.add("appended-byte", [self.apk, b"x"].concat());
        self.add("appended-zeros", [self.apk, &[0; 4096]].concat());
        self.add("appended-end", [self.apk, end].concat());
        self.add("appended-archive", [self.apk, other].concat());
        self.add("prepended", [b"dex\n035\0", self.apk].concat());
        let mut comment = self.apk.to_vec();
        let length = comment.len();
        comment[length - 2] = 5;
        comment.extend(b"hello");
        self.add("comment", comment);
    }

    /// Something between its parts.
    fn leave_gaps(&mut self, parts: &Parts) {
        let mut changed = parts.clone();
        changed.entries.extend(b"more");
        self.add("bytes-before-block", changed.join());
        let mut changed = parts.clone();
        changed.directory.extend(b"more");
        let length = u32(changed.directory.len());
        changed.end[12..16].copy_from_slice(&length);
        self.add("longer-directory", changed.join());
        let mut changed = parts.clone();
        changed.directory.extend(b"more");
        self.add("gap-after-directory", changed.join());
    }

    fn change_the_end(&mut self) {
        for (name, field, value) in [
            ("end-count", 10, vec![0xff, 0xff]),
            ("end-count-less", 10, vec![1, 0]),
            ("end-size", 12, vec![0xff; 4]),
            ("end-size-zero", 12, vec![0; 4]),
            ("end-disk", 4, vec![1, 0]),
        ] {
            let mut bytes = self.apk.to_vec();
            let at = bytes.len() - 22 + field;
            bytes[at..at + value.len()].copy_from_slice(&value);
            self.add(name, bytes);
        }
        for (name, value) in [("ffffffff", [0xff; 4]), ("zero", [0; 4])] {
            let mut bytes = self.apk.to_vec();
            let at = bytes.len() - 6;
            bytes[at..at + 4].copy_from_slice(&value);
            self.add(&format!("end-offset-{name}"), bytes);
        }
    }

    fn change_an_entry(&mut self, parts: &Parts) {
        // Entries that say something else than they are.
        for (name, field, value) in [
            ("flags", 8, 1_u32),
            ("method", 10, 99),
            ("crc", 16, 0xdead_beef),
            ("packed", 20, 0xffff_fff0),
            ("size", 24, 0xffff_fff0),
            ("header", 42, 0xffff_fff0),
            ("name", 28, 0xffff),
        ] {
            let mut changed = parts.clone();
            let value = value.to_le_bytes();
            let width = if matches!(field, 8 | 10 | 28) { 2 } else { 4 };
            changed.directory[field..field + width].copy_from_slice(&value[..width]);
            self.add(&format!("entry-{name}"), changed.join());
        }
        // A bomb: both headers of the first packed entry say that it is as large as can be.
        let mut bomb = parts.clone();
        bomb.entries[22..26].copy_from_slice(&[0xf0, 0xff, 0xff, 0xff]);
        bomb.directory[24..28].copy_from_slice(&[0xf0, 0xff, 0xff, 0xff]);
        self.add("bomb", bomb.join());
    }

    fn add_entries(&mut self, parts: &Parts) {
        // Duplicates: the whole directory twice, and the first entry twice.
        let count = usize::from(u16::from_le_bytes([parts.end[10], parts.end[11]]));
        let mut twice = parts.clone();
        twice.directory.extend(parts.directory.clone());
        twice.end[8..10].copy_from_slice(&u16(count * 2));
        twice.end[10..12].copy_from_slice(&u16(count * 2));
        let length = u32(twice.directory.len());
        twice.end[12..16].copy_from_slice(&length);
        self.add("entries-twice", twice.join());
        // Something that nobody signed.
        let added = archive(&[("assets/added.txt", b"added", false)]);
        let added = Parts::of(&added);
        let mut with = parts.clone();
        let header = with.entries.len();
        with.entries.extend(&added.entries);
        let mut record = added.directory.clone();
        record[42..46].copy_from_slice(&u32(header));
        with.directory.extend(record);
        with.end[8..10].copy_from_slice(&u16(count + 1));
        with.end[10..12].copy_from_slice(&u16(count + 1));
        let length = u32(with.directory.len());
        with.end[12..16].copy_from_slice(&length);
        self.add("entry-added", with.join());
    }

    fn move_the_block(&mut self, parts: &Parts, other_parts: &Parts) {
        // The block removed, moved, and of another package.
        let mut without = parts.clone();
        without.pairs = None;
        self.add("block-removed", without.join());
        let mut at_end = without.join();
        at_end.extend(parts.block());
        self.add("block-at-end", at_end);
        let mut at_start = without.clone();
        at_start.entries = [parts.block(), at_start.entries].concat();
        self.add("block-at-start", at_start.join());
        let mut two = parts.clone();
        two.entries.extend(parts.block());
        self.add("two-blocks", two.join());
        let mut foreign = parts.clone();
        foreign.pairs = other_parts.pairs.clone();
        self.add("block-of-other", foreign.join());
    }

    /// The pair with this id is gone, there twice, or not what it should be.
    fn change_a_pair(&mut self, parts: &Parts, id: u32) {
        let name = format!("{id:08x}");
        self.add(&format!("without-{name}"), parts.without(id).join());
        let mut twice = parts.clone();
        let value = twice.pair(id).expect("it is there").clone();
        twice.pairs.as_mut().expect("pairs").push((id, value));
        self.add(&format!("twice-{name}"), twice.join());
        let mut longer = parts.clone();
        longer.pair(id).expect("it is there").push(0);
        self.add(&format!("longer-{name}"), longer.join());
        let mut empty = parts.clone();
        *empty.pair(id).expect("it is there") = vec![0; 4];
        self.add(&format!("no-signers-{name}"), empty.join());
        for number in 0..12 {
            let at = number * 4;
            let mut huge = parts.clone();
            let value = huge.pair(id).expect("it is there");
            value[at..at + 4].copy_from_slice(&[0xff; 4]);
            self.add(&format!("huge-{name}-{at}"), huge.join());
        }
    }

    /// A pair of the other package beside the own one, instead of it, or with the own certificate.
    fn mix_pairs(&mut self, parts: &Parts, id: u32, value: &[u8], theirs: &[u8]) {
        let name = format!("{id:08x}");
        let mut second = parts.clone();
        second
            .pairs
            .as_mut()
            .expect("pairs")
            .push((id, theirs.to_vec()));
        self.add(&format!("second-of-other-{name}"), second.join());
        let mut first = parts.clone();
        first
            .pairs
            .as_mut()
            .expect("pairs")
            .insert(0, (id, theirs.to_vec()));
        self.add(&format!("first-of-other-{name}"), first.join());
        let mut replaced_pair = parts.clone();
        *replaced_pair.pair(id).expect("it is there") = theirs.to_vec();
        self.add(&format!("other-{name}"), replaced_pair.join());
        // A genuine certificate on somebody else's signature.
        let transplanted = replaced(theirs, certificate(theirs), certificate(value));
        if let Some(transplanted) = transplanted {
            let mut changed = parts.clone();
            *changed.pair(id).expect("it is there") = transplanted;
            self.add(&format!("certificate-{name}"), changed.join());
        }
    }

    fn change_lengths_of_the_block(&mut self, parts: &Parts) {
        let block = parts.block();
        for (name, at) in [("first", 0), ("pair", 8), ("last", block.len() - 24)] {
            for (kind, value) in [("huge", u64::MAX), ("zero", 0), ("more", 0x10_0000)] {
                let mut bytes = self.apk.to_vec();
                let at = parts.entries.len() + at;
                bytes[at..at + 8].copy_from_slice(&value.to_le_bytes());
                self.add(&format!("length-{name}-{kind}"), bytes);
            }
        }
    }
}
