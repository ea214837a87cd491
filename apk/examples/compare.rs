//! Makes and damages signed packages, and compares what this crate says of each with what `apksigner verify` says.
//!
//!     compare samples FOLDER     makes the signed samples
//!     compare dump FOLDER FILE…  writes what would be compared
//!     compare FILE…              compares files, and damaged versions of those in a folder of samples
//!
//! `APKSIGNER` and `KEYTOOL` name the tools. Started by scripts/test-apk.sh.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    reason = "a test stops at the first surprise"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use messenger_guide_apk::{Error, verify};
use support::{PACKAGE, Package, damaged, unsigned};

const PASSWORD: &str = "pass:sample";

/// Parts of the reasons for which this crate refuses on purpose what the reference tool accepts; docs/verify.md has them too.
const STRICTER: &[&str] = &[
    "something follows its end",
    "something precedes it",
    "its entries overlap",
    "the central directory does not end where it should",
    "the central directory is longer than its entries",
    "it has several parts",
    "two entries have the same name",
    "an entry has another checksum than it says",
    "an entry is encrypted",
    "an entry is packed in an unknown way",
    "an entry is described in two ways",
    "it has a signature twice",
    "APK Signing Block is damaged",
    "the signatures are by different keys",
    // If v3 is there, the reference looks at v2 only for old Android versions.
    "the v2 signature does not verify",
    "the v2 signature is malformed",
    "the contents are not those of the v2 signature",
    "the v3 signature is malformed: no signers",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [command, folder] if command == "samples" => {
            samples(Path::new(folder));
            ExitCode::SUCCESS
        }
        // To be looked at, or to be verified by something else.
        [command, folder, files @ ..] if command == "dump" => {
            for (name, bytes) in cases(files) {
                let name = name.replace(['/', ' '], "_");
                fs::write(Path::new(folder).join(name), bytes).expect("a file");
            }
            ExitCode::SUCCESS
        }
        [_, ..] => compare(&arguments),
        [] => ExitCode::from(2),
    }
}

fn tool(variable: &str, default: &str) -> Command {
    let named = std::env::var(variable).unwrap_or_else(|_| default.to_owned());
    let mut words = named.split_whitespace();
    let mut command = Command::new(words.next().expect("a tool"));
    command.args(words);
    command
}

fn run(command: &mut Command) {
    let output = command.output().expect("the tool starts");
    assert!(
        output.status.success(),
        "{command:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// A key that is thrown away afterwards.
fn key(folder: &Path, name: &str, algorithm: &[&str]) -> PathBuf {
    let store = folder.join(format!("{name}.p12"));
    if !store.exists() {
        run(tool("KEYTOOL", "keytool")
            .args(["-genkeypair", "-alias", "sample", "-validity", "36500"])
            .args(["-storetype", "PKCS12", "-storepass", "sample"])
            .args(["-dname", &format!("CN={name}")])
            .arg("-keystore")
            .arg(&store)
            .arg("-keyalg")
            .args(algorithm));
    }
    store
}

fn signer(command: &mut Command, store: &Path) {
    command.arg("--ks").arg(store).args(["--ks-pass", PASSWORD]);
}

/// Signs the samples, with keys that are made for it and thrown away.
struct Signing<'a> {
    folder: &'a Path,
    work: &'a Path,
    /// From the first key to the second.
    lineage: PathBuf,
    knows_v31: bool,
}

impl Signing<'_> {
    fn sign(&self, name: &str, package: &Package, schemes: [bool; 3], stores: &[&PathBuf]) {
        let input = self.work.join("unsigned.apk");
        fs::write(&input, unsigned(package)).expect("a file");
        let output = self.folder.join(format!("{name}.apk"));
        let mut command = tool("APKSIGNER", "apksigner");
        command.arg("sign").arg("--in").arg(&input);
        command.arg("--out").arg(&output);
        for (number, is_on) in schemes.into_iter().enumerate() {
            let option = format!("--v{}-signing-enabled", number + 1);
            command.args([option, is_on.to_string()]);
        }
        command.args(["--v4-signing-enabled", "false"]);
        if name.contains("rotated") {
            command.arg("--lineage").arg(&self.lineage);
        }
        if name.contains("verity") {
            command.args(["--verity-enabled", "true"]);
        }
        if self.knows_v31 {
            let sdk = if name.contains("v31") { "33" } else { "28" };
            command.args(["--rotation-min-sdk-version", sdk]);
        }
        for (number, store) in stores.iter().enumerate() {
            if number > 0 {
                command.arg("--next-signer");
            }
            signer(&mut command, store);
            command.args(["--v1-signer-name", &format!("SIGNER{number}")]);
        }
        run(&mut command);
    }
}

/// The file that lets the second key replace the first.
fn lineage(folder: &Path, first: &Path, second: &Path) -> PathBuf {
    let lineage = folder.join("lineage");
    run(tool("APKSIGNER", "apksigner")
        .args(["rotate", "--out"])
        .arg(&lineage)
        .arg("--old-signer")
        .arg("--ks")
        .arg(first)
        .args(["--ks-pass", PASSWORD, "--new-signer", "--ks"])
        .arg(second)
        .args(["--ks-pass", PASSWORD]));
    lineage
}

fn knows_v31() -> bool {
    let help = tool("APKSIGNER", "apksigner")
        .args(["sign", "--help"])
        .output()
        .expect("the tool starts");
    String::from_utf8_lossy(&help.stdout).contains("--rotation-min-sdk-version")
}

fn samples(folder: &Path) {
    let work = std::env::temp_dir().join(format!("apk-samples-{}", std::process::id()));
    fs::create_dir_all(&work).expect("a folder");
    fs::create_dir_all(folder).expect("a folder");
    let rsa = key(&work, "one", &["RSA", "-keysize", "2048"]);
    let second = key(&work, "two", &["RSA", "-keysize", "2048"]);
    let ec = key(&work, "ec2", &["EC", "-groupname", "secp256r1"]);
    let p384 = key(&work, "ec3", &["EC", "-groupname", "secp384r1"]);
    let p521 = key(&work, "ec5", &["EC", "-groupname", "secp521r1"]);
    let large = key(&work, "big", &["RSA", "-keysize", "4096"]);
    let signing = Signing {
        folder,
        work: &work,
        lineage: lineage(&work, &rsa, &second),
        knows_v31: knows_v31(),
    };

    let old = PACKAGE;
    let new = Package {
        min_sdk: 28,
        target_sdk: 34,
        ..PACKAGE
    };
    let sign = |name: &str, package: &Package, schemes: [bool; 3], stores: &[&PathBuf]| {
        signing.sign(name, package, schemes, stores);
    };
    sign("v1", &old, [true, false, false], &[&rsa]);
    sign("v1-ec", &old, [true, false, false], &[&ec]);
    sign("v1-two", &old, [true, false, false], &[&rsa, &ec]);
    let oldest = Package {
        min_sdk: 9,
        ..PACKAGE
    };
    sign("v1-sha1", &oldest, [true, false, false], &[&rsa]);
    sign("v1-v2", &old, [true, true, false], &[&rsa]);
    sign("v2", &new, [false, true, false], &[&rsa]);
    sign("v2-ec", &new, [false, true, false], &[&ec]);
    sign("v2-two", &new, [false, true, false], &[&rsa, &p384]);
    sign("v2-large", &new, [false, true, false], &[&large]);
    sign("v3", &new, [false, false, true], &[&rsa]);
    sign("v3-p384", &new, [false, false, true], &[&p384]);
    sign("v3-p521", &new, [false, false, true], &[&p521]);
    sign("v3-verity", &new, [false, false, true], &[&rsa]);
    sign("v2-v3", &new, [false, true, true], &[&rsa]);
    sign("all", &old, [true, true, true], &[&rsa]);
    sign("all-other", &old, [true, true, true], &[&second]);
    sign("all-rotated", &old, [true, true, true], &[&rsa, &second]);
    sign("v3-rotated", &new, [false, false, true], &[&second]);
    if signing.knows_v31 {
        sign("v31-rotated", &old, [true, true, true], &[&rsa, &second]);
    }
    fs::remove_dir_all(&work).expect("the keys are thrown away");
}

/// The fingerprints of the signers, or the reason for a refusal.
type Verdict = Result<Vec<String>, String>;

fn reference(file: &Path) -> Verdict {
    let output = tool("APKSIGNER", "apksigner")
        .args(["verify", "--print-certs"])
        .arg(file)
        .output()
        .expect("the tool starts");
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        let first = text.lines().chain(errors.lines()).next();
        return Err(first.unwrap_or_default().to_owned());
    }
    let mark = "certificate SHA-256 digest: ";
    let found = text.lines().filter_map(|line| line.split_once(mark));
    let mut found: Vec<String> = found.map(|(_, digest)| digest.to_owned()).collect();
    found.sort();
    found.dedup();
    Ok(found)
}

fn ours(bytes: &[u8]) -> Verdict {
    let verified = verify(Cursor::new(bytes), &|_| ControlFlow::Continue(()));
    let verified = verified.map_err(|error: Error| error.to_string())?;
    let mut found: Vec<String> = verified.signers.iter().map(ToString::to_string).collect();
    found.sort();
    Ok(found)
}

fn cases(files: &[String]) -> BTreeMap<String, Vec<u8>> {
    let mut cases: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let flips = std::env::var("FLIPS").ok().and_then(|it| it.parse().ok());
    let flips = flips.unwrap_or(40);
    for file in files {
        let path = Path::new(file);
        if !path.is_dir() {
            cases.insert(file.clone(), fs::read(path).expect("a file"));
            continue;
        }
        let read = |name: &str| fs::read(path.join(name)).expect("a sample");
        let other = read("all-other.apk");
        for entry in fs::read_dir(path).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            let name = name.to_string_lossy().into_owned();
            let apk = read(&name);
            if [
                "all.apk",
                "v1.apk",
                "v31-rotated.apk",
                "all-rotated.apk",
                "v2-v3.apk",
                "v3-verity.apk",
            ]
            .contains(&name.as_str())
            {
                for (damage, bytes) in damaged(&apk, &other, flips) {
                    cases.insert(format!("{name}: {damage}"), bytes);
                }
            }
            cases.insert(name, apk);
        }
    }
    cases
}

fn compare(files: &[String]) -> ExitCode {
    let cases: Vec<_> = cases(files).into_iter().collect();
    let next = AtomicUsize::new(0);
    let lines = Mutex::new(Vec::new());
    let wrong = AtomicUsize::new(0);
    let taken = AtomicUsize::new(0);
    let stricter = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let (cases, next, lines) = (&cases, &next, &lines);
            let (wrong, taken, stricter) = (&wrong, &taken, &stricter);
            scope.spawn(move || {
                let file = std::env::temp_dir()
                    .join(format!("apk-compare-{}-{thread}.apk", std::process::id()));
                while let Some((name, bytes)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    fs::write(&file, bytes).expect("a file");
                    let (ours, reference) = (ours(bytes), reference(&file));
                    let agree = match (&ours, &reference) {
                        (Ok(ours), Ok(reference)) => ours == reference,
                        (Err(_), Err(_)) => true,
                        (Ok(_), Err(_)) => false,
                        (Err(reason), Ok(_)) => {
                            stricter.fetch_add(1, Ordering::Relaxed);
                            STRICTER.iter().any(|known| reason.contains(known))
                        }
                    };
                    taken.fetch_add(usize::from(ours.is_ok()), Ordering::Relaxed);
                    wrong.fetch_add(usize::from(!agree), Ordering::Relaxed);
                    let differ = ours.is_ok() != reference.is_ok();
                    if !agree || differ || std::env::var_os("VERBOSE").is_some() {
                        let mark = if agree { "ok" } else { "WRONG" };
                        let line = format!("{mark} {name}: {ours:?} / {reference:?}");
                        lines.lock().expect("no panic").push(line);
                    }
                }
                let _ = fs::remove_file(&file);
            });
        }
    });
    let mut lines = lines.into_inner().expect("no panic");
    lines.sort();
    lines.iter().for_each(|line| println!("{line}"));
    println!(
        "{} files: {} genuine for both, {} refused here only, {} wrong",
        cases.len(),
        taken.load(Ordering::Relaxed),
        stricter.load(Ordering::Relaxed),
        wrong.load(Ordering::Relaxed)
    );
    ExitCode::from(u8::from(wrong.load(Ordering::Relaxed) > 0))
}
