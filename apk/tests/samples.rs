//! Signed packages, made by scripts/test-apk.sh, and what becomes of them when they are damaged.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    reason = "a test stops at the first surprise"
)]

mod support;

use std::cell::Cell;
use std::fs;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use messenger_guide_apk::{Damage, Error, Scheme, Verified, sha256, verify};
use support::{PACKAGE, Parts, V2, V3, V31, archive, damaged, manifest, unsigned};

fn sample(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    fs::read(folder.join(format!("{name}.apk"))).expect("a sample")
}

fn check(bytes: &[u8]) -> Result<Verified, Error> {
    verify(Cursor::new(bytes), &|_| ControlFlow::Continue(()))
}

fn damage(bytes: &[u8]) -> Damage {
    match check(bytes) {
        Err(Error::Damaged(damage)) => damage,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_scheme_and_kind_of_key_is_verified() {
    use Scheme::{V1, V2, V3, V31};
    for (name, schemes, signers) in [
        ("v1", &[V1][..], 1),
        ("v1-ec", &[V1], 1),
        ("v1-sha1", &[V1], 1),
        ("v1-two", &[V1], 2),
        ("v1-v2", &[V1, V2], 1),
        ("v2", &[V2], 1),
        ("v2-ec", &[V2], 1),
        ("v2-large", &[V2], 1),
        ("v2-two", &[V2], 2),
        ("v2-v3", &[V2, V3], 1),
        ("v3", &[V3], 1),
        ("v3-p384", &[V3], 1),
        ("v3-p521", &[V3], 1),
        ("v3-verity", &[V3], 1),
        ("v3-rotated", &[V3], 1),
        ("all", &[V1, V2, V3], 1),
        ("all-other", &[V1, V2, V3], 1),
        ("all-rotated", &[V1, V2, V3], 1),
        ("v31-rotated", &[V1, V2, V3, V31], 1),
    ] {
        let verified = check(&sample(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(verified.schemes, schemes, "{name}");
        assert_eq!(verified.signers.len(), signers, "{name}");
        assert_eq!(verified.package, PACKAGE.name, "{name}");
        assert_eq!(verified.version_code, u64::from(PACKAGE.version_code));
        assert_eq!(verified.version_name.as_deref(), Some(PACKAGE.version_name));
    }
}

#[test]
fn a_rotated_key_is_the_last_of_its_history() {
    let before = check(&sample("all")).expect("it is genuine").signers[0];
    let after = check(&sample("all-other")).expect("it is genuine").signers[0];
    for name in ["all-rotated", "v3-rotated", "v31-rotated"] {
        let verified = check(&sample(name)).expect("it is genuine");
        assert_eq!(verified.signers, [after], "{name}");
        assert_eq!(verified.lineage, [before, after], "{name}");
    }
    assert_eq!(check(&sample("v2")).expect("it is genuine").lineage, []);
}

#[test]
fn no_damaged_package_is_taken_for_genuine() {
    let other = sample("all-other");
    let mut count = 0;
    let mut taken = Vec::new();
    for name in [
        "v1",
        "all",
        "all-rotated",
        "v31-rotated",
        "v2-v3",
        "v3-verity",
    ] {
        let genuine = check(&sample(name)).expect("it is genuine");
        for (damage, bytes) in damaged(&sample(name), &other, 50) {
            count += 1;
            let Ok(verified) = check(&bytes) else {
                continue;
            };
            // The rest may be a package by somebody else, but never pass for this one, unless nothing that counts changed:
            // v1 doesn't protect what lies between the entries, v2 and v3 not what else is in the signing block, and v3 doesn't
            // tell that v2 is to be there.
            let harmless = match name {
                "v1" => &["flip-", "comment", "bytes-before"][..],
                "v2-v3" => &["flip-", "longer-", "without-7109871a"],
                _ => &["flip-", "longer-"],
            };
            let is_harmless = harmless.iter().any(|known| damage.starts_with(known));
            if !is_harmless && verified.signers == genuine.signers {
                taken.push(format!("{name}: {damage}"));
            }
        }
    }
    assert_eq!(taken, Vec::<String>::new());
    assert!(count > 500, "{count}");
}

#[test]
fn a_flipped_bit_is_found_wherever_it_counts() {
    // Outside of the signing block everything counts.
    for name in ["v2", "v3", "v3-verity", "v2-ec"] {
        let apk = sample(name);
        let parts = Parts::of(&apk);
        let block = parts.entries.len()..parts.entries.len() + parts.block().len();
        for at in (0..apk.len()).filter(|at| !block.contains(at)).step_by(3) {
            let mut bytes = apk.clone();
            bytes[at] ^= 1 << (at % 8);
            assert!(check(&bytes).is_err(), "{name}: {at}");
        }
    }
}

#[test]
fn a_removed_signature_is_damage() {
    let parts = Parts::of(&sample("all"));
    let without = |ids: &[u32]| {
        let mut parts = parts.clone();
        let pairs = parts.pairs.as_mut().expect("a block");
        pairs.retain(|(id, _)| !ids.contains(id));
        parts.join()
    };
    assert_eq!(damage(&without(&[V3])), Damage::Stripped(Scheme::V3));
    assert_eq!(damage(&without(&[V2, V3])), Damage::Stripped(Scheme::V2));
    assert_eq!(damage(&without(&[V2])), Damage::Stripped(Scheme::V2));
    let mut removed = parts.clone();
    removed.pairs = None;
    assert_eq!(damage(&removed.join()), Damage::Stripped(Scheme::V2));

    let mut rotated = Parts::of(&sample("v31-rotated"));
    let pairs = rotated.pairs.as_mut().expect("a block");
    pairs.retain(|(id, _)| *id != V31);
    assert_eq!(damage(&rotated.join()), Damage::Stripped(Scheme::V31));
}

/// The contents are genuine then, but some Android versions would take updates from somebody else.
#[test]
fn a_signature_by_somebody_else_beside_the_genuine_one_is_damage() {
    let genuine = Parts::of(&sample("v3"));
    let mut v2_too = Parts::of(&sample("v2-v3"));
    let theirs = Parts::of(&sample("v2-ec"));
    assert_eq!(genuine.entries, theirs.entries, "the same contents");
    let pairs = v2_too.pairs.as_mut().expect("a block");
    let (_, v2) = theirs
        .pairs
        .expect("a block")
        .into_iter()
        .find(|(id, _)| *id == V2)
        .expect("v2");
    pairs.iter_mut().find(|(id, _)| *id == V2).expect("v2").1 = v2.clone();
    assert_eq!(damage(&v2_too.join()), Damage::SignersDiffer);

    let mut added = genuine;
    added.pairs.as_mut().expect("a block").push((V2, v2));
    assert_eq!(damage(&added.join()), Damage::SignersDiffer);
}

#[test]
fn a_genuine_certificate_on_somebody_elses_signature_does_not_help() {
    let genuine = Parts::of(&sample("all"));
    let theirs = Parts::of(&sample("all-other"));
    let value = |parts: &Parts, wanted| {
        let pairs = parts.pairs.clone().expect("a block");
        pairs
            .into_iter()
            .find(|(id, _)| *id == wanted)
            .expect("it is there")
            .1
    };
    for id in [V2, V3] {
        let (own, other) = (value(&genuine, id), value(&theirs, id));
        let (own, other) = (support::certificate(&own), support::certificate(&other));
        assert_eq!(own.len(), other.len(), "one fits where the other was");
        let mut changed = theirs.clone();
        for (known, bytes) in changed.pairs.as_mut().expect("a block") {
            let at = bytes
                .windows(other.len())
                .position(|window| window == other);
            if let Some(at) = at.filter(|_| *known == id) {
                bytes[at..at + own.len()].copy_from_slice(own);
            }
        }
        let scheme = if id == V2 { Scheme::V2 } else { Scheme::V3 };
        assert_eq!(damage(&changed.join()), Damage::Signature(scheme));
    }
}

#[test]
fn what_is_no_package_is_told_apart_from_one_without_a_signature() {
    assert!(matches!(check(b""), Err(Error::NotApk)));
    assert!(matches!(check(&[0; 100_000]), Err(Error::NotApk)));
    let picture = fs::read("tests/samples.rs").expect("this file");
    assert!(matches!(check(&picture), Err(Error::NotApk)));
    let zip = archive(&[("readme.txt", b"hello", false)]);
    assert!(matches!(check(&zip), Err(Error::NotApk)));
    assert!(matches!(check(&unsigned(&PACKAGE)), Err(Error::NotSigned)));
}

/// Files as people have them: programs with the bytes of an archive's end in them, and archives of other things.
fn no_packages() -> Vec<(&'static str, Vec<u8>)> {
    let program = |start: &[u8], comment: [u8; 2]| {
        let mut bytes = vec![0; 100_000];
        bytes[..start.len()].copy_from_slice(start);
        let end = bytes.len() - 1000;
        bytes[end..end + 4].copy_from_slice(b"PK\x05\x06");
        bytes[end + 20..end + 22].copy_from_slice(&comment);
        bytes
    };
    let fits = 978_u16.to_le_bytes();
    let names: Vec<String> = (0..65_600).map(|n| n.to_string()).collect();
    let many: Vec<(&str, &[u8], bool)> = names
        .iter()
        .map(|name| (name.as_str(), &b""[..], false))
        .collect();
    let one = ("readme.txt", &b"hello"[..], false);
    let mut followed = archive(&[one]);
    followed.push(b'\n');
    // An archive that holds a package is none, even if it can't be read.
    let mut bundle = b"ustar".to_vec();
    bundle.extend(sample("all"));
    bundle.extend([0; 1024]);
    vec![
        ("an ELF file", program(b"\x7fELF", [0; 2])),
        ("an ELF file whose end would fit", program(b"\x7fELF", fits)),
        ("an MZ file", program(b"MZ", [0; 2])),
        ("65600 entries", archive(&many)),
        ("two entries of the same name", archive(&[one, one])),
        ("a byte after the end", followed),
        ("a package in something else", bundle),
    ]
}

#[test]
fn what_is_no_package_is_not_called_damaged() {
    for (what, bytes) in no_packages() {
        let result = check(&bytes);
        let is_other = matches!(result, Err(Error::NotApk | Error::OtherArchive(_)));
        assert!(is_other, "{what}: {result:?}");
    }
    // Looking for what tells of a package can be cancelled.
    let (_, many) = no_packages().swap_remove(3);
    let result = verify(Cursor::new(many), &|_| ControlFlow::Break(()));
    assert!(matches!(result, Err(Error::Cancelled)), "{result:?}");
}

/// Android looks for the last record of an archive that reaches to the end of the file, and in its central directory for the
/// manifest. Nobody who changes something else may make it look like a file of another kind.
#[test]
fn a_damaged_package_is_still_known_for_one() {
    let apk = sample("all");
    let (end, disguise) = (apk.len() - 22, b"\x7fELF".as_slice());
    let mut started = apk.clone();
    started[..4].copy_from_slice(disguise);
    let mut commented = started.clone();
    commented[end + 20..].copy_from_slice(&30_u16.to_le_bytes());
    commented.extend([b"PK\x05\x06".as_slice(), &[0; 26]].concat());
    let mut counted = started.clone();
    counted[end + 8..end + 12].copy_from_slice(&[0xff; 4]);
    let mut shifted = disguise.to_vec();
    shifted.extend(&apk);
    // The pieces in which it is looked for meet in the middle of the name.
    let mut far = disguise.to_vec();
    let name = b"AndroidManifest.xml";
    let directory = Parts::of(&apk).entries.len() + Parts::of(&apk).block().len();
    let at = apk[directory..]
        .windows(name.len())
        .position(|it| it == name);
    let at = directory + at.expect("the manifest is listed");
    far.resize((4 << 20) - at - name.len() / 2, 0);
    far.extend(&apk);
    for (what, bytes) in [
        ("another start", started.clone()),
        ("two ends", commented),
        ("ZIP64", counted),
        ("something in front", shifted),
        ("very much in front", far),
        ("cut off", apk[..apk.len() / 2].to_vec()),
        ("the manifest's name in the directory", {
            let mut bytes = apk.clone();
            bytes[at] ^= 1;
            bytes
        }),
    ] {
        let result = check(&bytes);
        assert!(
            matches!(result, Err(Error::Damaged(_))),
            "{what}: {result:?}"
        );
    }

    let other = sample("all-other");
    let v1 = sample("v1");
    let name = v1.windows(name.len()).rposition(|it| it == name);
    let name = name.expect("the manifest is listed");
    for sample_name in ["v1", "all", "v2-v3", "v3-verity", "v31-rotated"] {
        for (damage, bytes) in damaged(&sample(sample_name), &other, 200) {
            // Without that name nothing tells a package that only v1 signs from another archive, for Android neither.
            let at = damage.strip_prefix("flip-").and_then(|at| at.parse().ok());
            let is_nameless =
                sample_name == "v1" && at.is_some_and(|at: usize| (name..name + 19).contains(&at));
            let result = check(&bytes);
            let is_other = matches!(result, Err(Error::NotApk | Error::OtherArchive(_)));
            assert_eq!(is_other, is_nameless, "{sample_name}: {damage}: {result:?}");
        }
    }
}

#[test]
fn an_archive_that_others_read_otherwise_is_refused() {
    let manifest = manifest(&PACKAGE);
    let twice = archive(&[
        ("AndroidManifest.xml", &manifest, true),
        ("AndroidManifest.xml", &manifest, false),
    ]);
    assert_eq!(
        damage(&twice),
        Damage::Archive("two entries have the same name")
    );
    // Data in front of a package that only v1 protects could be read as something else.
    let mut prefixed = b"dex\n035\0".to_vec();
    let moved = Parts::of(&sample("v1"));
    prefixed.extend(&moved.entries);
    let mut directory = moved.directory.clone();
    let mut at = 0;
    while at < directory.len() {
        let header = u32::from_le_bytes(directory[at + 42..at + 46].try_into().expect("four"));
        directory[at + 42..at + 46].copy_from_slice(&(header + 8).to_le_bytes());
        let lengths = [28, 30, 32].map(|field| usize::from(directory[at + field]));
        at += 46 + lengths.iter().sum::<usize>();
    }
    let changed = Parts {
        entries: prefixed,
        directory,
        ..moved
    };
    assert_eq!(
        damage(&changed.join()),
        Damage::Archive("something precedes it")
    );
}

#[test]
fn an_entry_that_unpacks_to_more_than_it_says_is_refused_early() {
    // 64 MiB of zeros that say that they are 1000 bytes.
    let zeros = vec![0; 64 << 20];
    let mut bomb = archive(&[("AndroidManifest.xml", &zeros, true)]);
    let directory = Parts::of(&bomb).entries.len();
    bomb[22..26].copy_from_slice(&1000_u32.to_le_bytes());
    bomb[directory + 24..directory + 28].copy_from_slice(&1000_u32.to_le_bytes());
    assert_eq!(
        damage(&bomb),
        Damage::Archive("an entry is larger than it says")
    );
    let honest = archive(&[("AndroidManifest.xml", &zeros, true)]);
    assert_eq!(damage(&honest), Damage::Archive("an entry is too large"));
}

/// The entries of the directory must lie one behind the other: else a small file takes for ever.
#[test]
fn entries_that_together_are_longer_than_the_package_are_refused() {
    let mut parts = Parts::of(&sample("v1"));
    let length = u32::try_from(parts.entries.len() * 2 / 3).expect("small");
    for name in ["assets/one", "assets/two"] {
        let mut record = Parts::of(&archive(&[(name, b"", false)])).directory;
        record[20..24].copy_from_slice(&length.to_le_bytes());
        record[24..28].copy_from_slice(&length.to_le_bytes());
        parts.directory.extend(record);
    }
    for count in [8, 10] {
        parts.end[count] += 2;
    }
    let length = u32::try_from(parts.directory.len()).expect("small");
    parts.end[12..16].copy_from_slice(&length.to_le_bytes());
    assert_eq!(
        damage(&parts.join()),
        Damage::Archive("its entries overlap")
    );
}

/// One entry may be gigabytes long.
#[test]
fn the_check_of_a_long_entry_tells_its_progress_and_can_be_cancelled() {
    const LENGTH: usize = 8 << 20;
    let mut parts = Parts::of(&sample("v1"));
    let zeros = vec![0; LENGTH];
    let long = Parts::of(&archive(&[("classes.dex", &zeros, false)]));
    let name = b"classes.dex";
    let at = parts
        .directory
        .windows(name.len())
        .position(|it| it == name)
        .expect("it is listed");
    // The record of the long one instead of the other.
    let mut record = long.directory;
    let header = u32::try_from(parts.entries.len()).expect("small");
    record[42..46].copy_from_slice(&header.to_le_bytes());
    parts.directory.splice(at - 46..at + name.len(), record);
    parts.entries.extend(&long.entries);
    let apk = parts.join();

    let most = AtomicUsize::new(0);
    let result = verify(Cursor::new(&apk), &|progress| {
        most.fetch_max(
            usize::try_from(progress.done).expect("small"),
            Ordering::Relaxed,
        );
        ControlFlow::Continue(())
    });
    let contents = Damage::Contents(Scheme::V1);
    assert!(matches!(result, Err(Error::Damaged(damage)) if damage == contents));
    assert!(most.into_inner() >= LENGTH, "all of it was told of");
    let result = verify(Cursor::new(&apk), &|progress| {
        if progress.done > (LENGTH / 2) as u64 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert!(matches!(result, Err(Error::Cancelled)), "{result:?}");
}

#[test]
fn progress_reaches_the_whole_and_can_be_cancelled() {
    let seen = Mutex::new(Vec::new());
    verify(Cursor::new(sample("all")), &|progress| {
        seen.lock().expect("no panic").push(progress);
        ControlFlow::Continue(())
    })
    .expect("it is genuine");
    let mut seen = seen.into_inner().expect("no panic");
    seen.sort_by_key(|progress| progress.done);
    let last = seen.last().expect("some progress");
    assert_eq!(last.done, last.total);

    let asked = AtomicUsize::new(0);
    let result = verify(Cursor::new(sample("all")), &|_| {
        asked.fetch_add(1, Ordering::Relaxed);
        ControlFlow::Break(())
    });
    assert!(matches!(result, Err(Error::Cancelled)), "{result:?}");
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    let result = sha256(Cursor::new([0; 10]), &|_| ControlFlow::Break(()));
    assert!(matches!(result, Err(Error::Cancelled)), "{result:?}");
}

/// Reads like a disk that fails.
struct Failing(Cell<u32>, Cursor<Vec<u8>>);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.0.get();
        if left == 0 {
            return Err(io::Error::other("the disk is gone"));
        }
        self.0.set(left - 1);
        self.1.read(buffer)
    }
}

impl Seek for Failing {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.1.seek(to)
    }
}

#[test]
fn a_disk_that_fails_is_no_verdict_on_the_package() {
    for reads in 0..8 {
        let file = Failing(Cell::new(reads), Cursor::new(sample("all")));
        let result = verify(file, &|_| ControlFlow::Continue(()));
        assert!(matches!(result, Err(Error::Read(_))), "{reads}: {result:?}");
    }
}

#[test]
fn a_whole_file_has_the_known_digest() {
    let abc = sha256(Cursor::new(b"abc"), &|_| ControlFlow::Continue(())).expect("a digest");
    let hex: String = abc.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        hex,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    let long = vec![7; 3 << 20];
    let whole = sha256(Cursor::new(&long), &|_| ControlFlow::Continue(())).expect("a digest");
    let part = sha256(Cursor::new(&long[1..]), &|_| ControlFlow::Continue(())).expect("a digest");
    assert_ne!(whole, part);
}
