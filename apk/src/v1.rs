//! JAR signing, the oldest scheme. It protects the unpacked entries, not the archive.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Seek};

use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use crate::crypto::{Certificate, Hash};
use crate::jar::{Digests, Section, sections};
use crate::manifest::Manifest;
use crate::source::{Source, in_parallel};
use crate::v2::check_is_found;
use crate::zip::{Archive, Entry};
use crate::{Damage, Error, Scheme, pkcs7};

const FOLDER: &str = "META-INF/";
const MANIFEST: &str = "META-INF/MANIFEST.MF";
/// The attribute of a signature file that names the schemes besides this one.
const ALSO_SIGNED: &str = "X-Android-APK-Signed";
/// The longest file that is kept in memory.
const MAX_SIZE: u32 = 32 << 20;
const MAX_SIGNERS: usize = 10;

fn malformed(reason: &'static str) -> Error {
    Damage::Malformed(Scheme::V1, reason).into()
}

fn is_signature(entry: &Entry) -> bool {
    let name = entry.name.as_str();
    name.starts_with(FOLDER)
        && [".RSA", ".DSA", ".EC"]
            .iter()
            .any(|ending| name.ends_with(ending))
}

/// True if anything says that the package is signed in this way.
pub(crate) fn is_there(archive: &Archive) -> bool {
    archive.entries.iter().any(is_signature)
}

/// The certificates of the signers. `found` are the other schemes that the package is signed with.
pub(crate) fn verify<R: Read + Seek + Send>(
    source: &Source<'_, R>,
    archive: &Archive,
    data_end: u64,
    about: &Manifest,
    found: &[Scheme],
) -> Result<Vec<Certificate>, Error> {
    // With something in front of the archive, the file could be of another kind as well.
    if found.is_empty() && archive.entries.iter().all(|entry| entry.header != 0) {
        return Err(Damage::Archive("something precedes it").into());
    }
    // Each entry is read whole: if they lay over each other, a small file would take for ever.
    if archive.packed_size() > data_end {
        return Err(Damage::Archive("its entries overlap").into());
    }
    let manifest = archive.entry(MANIFEST);
    let manifest = manifest.ok_or(Damage::Stripped(Scheme::V1))?;
    let manifest = manifest.unpack(source, data_end, MAX_SIZE)?;
    let manifest_sections = sections(&manifest).ok_or(malformed("the manifest"))?;
    let digests = entry_sections(&manifest_sections)?;
    let names: HashSet<&str> = archive
        .entries
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    if digests.keys().any(|name| !names.contains(name)) {
        return Err(Damage::Contents(Scheme::V1).into());
    }

    let mut signers = Vec::new();
    let mut signed_by_all: Option<HashSet<String>> = None;
    for block in archive.entries.iter().filter(|entry| is_signature(entry)) {
        let Some((stem, _)) = block.name.rsplit_once('.') else {
            continue;
        };
        let Some(file) = archive.entry(&format!("{stem}.SF")) else {
            return Err(malformed("a signature without its file"));
        };
        let file = file.unpack(source, data_end, MAX_SIZE)?;
        let block = block.unpack(source, data_end, MAX_SIZE)?;
        signers.push(pkcs7::signer(&block, &file, about.min_sdk)?);
        if signers.len() > MAX_SIGNERS {
            return Err(malformed("too many signers"));
        }
        let names = signed_names(
            &file,
            &manifest,
            manifest_sections.first(),
            about.min_sdk,
            found,
        )?;
        // Android takes no package whose entries are signed by different signers.
        match &signed_by_all {
            None => signed_by_all = Some(names),
            Some(others) if *others == names => {}
            Some(_) => return Err(malformed("the signers sign different entries")),
        }
    }
    let Some(signed) = signed_by_all else {
        return Err(Damage::Stripped(Scheme::V1).into());
    };

    let protected = protected_entries(archive, &digests, &signed, about.min_sdk)?;
    check_entries(source, data_end, &protected)?;
    Ok(signers)
}

/// The entries that have to be signed, with what their digests are said to be.
fn protected_entries<'a>(
    archive: &'a Archive,
    digests: &HashMap<&str, &Section<'_>>,
    signed: &HashSet<String>,
    min_sdk: u32,
) -> Result<Vec<(&'a Entry, Digests)>, Error> {
    let mut protected = Vec::new();
    for entry in archive.entries.iter().filter(|it| it.is_protected()) {
        let digests = digests
            .get(entry.name.as_str())
            .filter(|_| signed.contains(&entry.name))
            .and_then(|section| section.digests("-Digest", min_sdk));
        protected.push((entry, digests.ok_or(Damage::Contents(Scheme::V1))?));
    }
    if protected.is_empty() {
        return Err(malformed("nothing is signed"));
    }
    Ok(protected)
}

fn check_entries<R: Read + Seek + Send>(
    source: &Source<'_, R>,
    data_end: u64,
    protected: &[(&Entry, Digests)],
) -> Result<(), Error> {
    in_parallel(protected.len(), |number| {
        let Some((entry, digests)) = protected.get(number) else {
            return Ok(());
        };
        let mut hashers: Vec<Hasher> = digests.iter().map(|(hash, _)| Hasher::new(*hash)).collect();
        let mut take = |piece: &[u8]| hashers.iter_mut().for_each(|hasher| hasher.update(piece));
        entry.unpack_in_pieces(source, data_end, &mut take, &|read| source.advance(read))?;
        for (hasher, (_, expected)) in hashers.into_iter().zip(digests) {
            if hasher.finish() != *expected {
                return Err(Damage::Contents(Scheme::V1).into());
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// The manifest's sections but the first, by the entries that they are about.
fn entry_sections<'a>(
    sections: &'a [Section<'a>],
) -> Result<HashMap<&'a str, &'a Section<'a>>, Error> {
    let mut found = HashMap::new();
    for section in sections.iter().skip(1) {
        let name = section
            .name()
            .ok_or(malformed("a section without a name"))?;
        if found.insert(name, section).is_some() {
            return Err(malformed("two sections for the same entry"));
        }
    }
    Ok(found)
}

/// The entries that a signature file names, after a check that the manifest is the one that it is about.
fn signed_names(
    file: &[u8],
    manifest: &[u8],
    manifest_main: Option<&Section<'_>>,
    min_sdk: u32,
    found: &[Scheme],
) -> Result<HashSet<String>, Error> {
    let sections = sections(file).ok_or(malformed("a signature file"))?;
    let main = sections.first().ok_or(malformed("a signature file"))?;
    if main.get("Signature-Version").is_none() {
        return Err(malformed("a signature file without a version"));
    }
    for number in main.get(ALSO_SIGNED).unwrap_or_default().split(',') {
        if let Ok(number) = number.trim().parse() {
            check_is_found(number, found)?;
        }
    }
    let matches = |digests: Digests, bytes: &[u8]| {
        digests
            .iter()
            .all(|(hash, digest)| hash.digest(bytes) == *digest)
    };
    // Android would take a digest of each section instead. No tool of today makes do without it.
    let whole = main.digests("-Digest-Manifest", min_sdk);
    let whole = whole.ok_or(malformed("a signature file without a digest"))?;
    let of_main = main.digests("-Digest-Manifest-Main-Attributes", min_sdk);
    let main_matches = of_main
        .is_none_or(|digests| manifest_main.is_some_and(|main| matches(digests, main.bytes)));
    if !matches(whole, manifest) || !main_matches {
        return Err(Damage::Contents(Scheme::V1).into());
    }
    let names = entry_sections(&sections)?;
    Ok(names.into_keys().map(str::to_owned).collect())
}

enum Hasher {
    Sha1(Sha1),
    Sha256(Sha256),
    Sha384(Sha384),
    Sha512(Sha512),
}

impl Hasher {
    fn new(hash: Hash) -> Self {
        match hash {
            Hash::Sha1 => Self::Sha1(Sha1::new()),
            Hash::Sha256 => Self::Sha256(Sha256::new()),
            Hash::Sha384 => Self::Sha384(Sha384::new()),
            Hash::Sha512 => Self::Sha512(Sha512::new()),
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Sha1(hasher) => hasher.update(bytes),
            Self::Sha256(hasher) => hasher.update(bytes),
            Self::Sha384(hasher) => hasher.update(bytes),
            Self::Sha512(hasher) => hasher.update(bytes),
        }
    }

    fn finish(self) -> Vec<u8> {
        match self {
            Self::Sha1(hasher) => hasher.finalize().to_vec(),
            Self::Sha256(hasher) => hasher.finalize().to_vec(),
            Self::Sha384(hasher) => hasher.finalize().to_vec(),
            Self::Sha512(hasher) => hasher.finalize().to_vec(),
        }
    }
}
