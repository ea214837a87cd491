//! Verification of files: the keys, the verdicts, and how they are told.

use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use messenger_guide::catalog::{Catalog, KeyUse, Speaker};
use messenger_guide::cli::{self, Command, Context, Error};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::sections::{Way, ways_to_check};
use messenger_guide::verify::{Advice, Verdict, Verified, examine, judge};
use serde_json::Value;

use crate::support::{Recorder, all_languages, catalog, locales};

/// Every fingerprint once more: the messenger, the key, the value, who says it, and where it was read at the end of November 2026.
const KEYS: [(&str, &str, &str, bool, &str); 15] = [
    // The value that signal.org/android/apk shows, quoted by people there; the staff refer to that page.
    (
        "signal",
        "android-13",
        "4B:E4:F6:CD:5B:E8:44:08:3E:90:02:79:DC:82:2A:F6:5A:54:7F:EC:C2:6A:BA:7F:F1:F5:20:3A:45:51:8C:D8",
        true,
        "signing-keys",
    ),
    (
        "signal",
        "older-android",
        "29:F3:4E:5F:27:F2:11:B4:24:BC:5B:F9:D6:71:62:C0:EA:FB:A2:DA:35:AF:35:C1:64:16:FC:44:62:76:BA:26",
        true,
        "signing-keys",
    ),
    (
        "molly",
        "app",
        "6aa80fdf4a8cc13737cfb434fc0cde486f09cf8fcda21a67bea5ee1ca2700886",
        true,
        "readme",
    ),
    (
        "molly",
        "repository",
        "3B7E93B1FE32C6E35A93D6DDFC5AFBEB1239A7C6EA6AF20FF33ED53CDC38B04A",
        true,
        "f-droid-page",
    ),
    (
        "simplex",
        "website",
        "3C:52:C4:FD:3C:AD:1C:07:C9:B0:0A:70:80:E3:58:FA:B9:FE:FC:B8:AF:5A:EC:14:77:65:F1:6D:0F:21:AD:85",
        true,
        "signing-keys",
    ),
    (
        "simplex",
        "google-play",
        "5E:3E:DC:C2:00:FB:A8:D5:F4:88:F3:CA:4C:32:5B:05:78:C5:6A:9C:03:A1:CC:B5:92:9C:D7:5C:7E:57:E2:4D",
        true,
        "signing-keys",
    ),
    (
        "simplex",
        "f-droid-org",
        "AE:C1:95:DC:FD:46:14:BD:3A:91:EC:26:D1:D5:14:C8:75:71:C5:CC:8D:CF:48:08:3F:92:83:14:3C:A2:B9:A6",
        true,
        "signing-keys",
    ),
    (
        "simplex",
        "repository",
        "9F 35 8F F2 84 D1 F7 16 56 A2 BF AF 0E 00 5D EA E6 AA 14 14 37 20 E0 89 F1 1F F2 DD CF EB 01 BA",
        true,
        "f-droid-page",
    ),
    (
        "simplex",
        "releases",
        "BBDF 7BDA D154 8B16 836A F5B9 D53B DFD1 53C3 66BA",
        true,
        "release-key",
    ),
    (
        "briar",
        "app",
        "50:1D:DF:14:A6:EC:F9:04:FB:20:28:5C:56:A5:65:CB:98:7A:86:7F:91:57:2E:E3:3C:2D:43:77:1C:CA:4E:37",
        false,
        "verified-apps",
    ),
    (
        "element",
        "google-play-x",
        "C6:DB:9B:9C:8C:BD:D6:5D:16:E8:EC:8C:8B:91:C8:31:B9:EF:C9:5C:BF:98:AE:41:F6:A9:D8:35:15:1A:7E:16",
        true,
        "trusted-keys",
    ),
    (
        "element",
        "f-droid-x",
        "6A:2F:DC:31:48:04:9C:E0:D5:C6:E8:50:10:72:3B:83:FB:20:7D:20:C7:47:7F:5C:22:AC:53:C8:77:E9:2D:47",
        false,
        "verified-apps",
    ),
    (
        "element",
        "google-play-classic",
        "F3:FF:38:D2:E5:A6:38:84:86:4A:4E:0D:45:C5:3B:19:8E:7E:39:C0:50:5B:D9:63:F5:55:D6:53:2D:EA:BF:5F",
        false,
        "verified-apps",
    ),
    (
        "session",
        "app",
        "f2a0ecf70686447d1d6c6cbbf58c42890500ccf41af372ae2099303980824edd",
        true,
        "f-droid-index",
    ),
    (
        "session",
        "repository",
        "DB0E5297EB65CC22D6BD93C869943BDCFCB6A07DC69A48A0DD8C7BA698EC04E6",
        true,
        "f-droid-page",
    ),
];

#[test]
fn every_fingerprint_is_the_one_that_was_read() {
    let catalog = catalog();
    let mut expected: Vec<_> = KEYS
        .iter()
        .map(|(messenger, key, value, by_project, source)| {
            let digits: String = value.chars().filter(char::is_ascii_hexdigit).collect();
            (
                *messenger,
                *key,
                digits.to_uppercase(),
                *by_project,
                *source,
            )
        })
        .collect();
    let mut found = Vec::new();
    for messenger in catalog.messengers() {
        for key in &messenger.keys {
            let first = catalog.link(key.fact.sources[0]).id.as_str();
            let by_project = key.fact.speaker != Speaker::PrivacyGuides;
            let fingerprint = key.fingerprint.clone();
            found.push((
                messenger.id.as_str(),
                key.id.as_str(),
                fingerprint,
                by_project,
                first,
            ));
        }
    }
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

/// The ways to check each download, repeated: read at the sources on 25 and 29 November 2026. A download that no official source
/// mentions is left to the store, or nothing is known.
const CHECKS: [(&str, &[(&str, &str)]); 6] = [
    (
        "signal",
        &[
            ("linux", "reproducible-build"),
            ("windows", "none"),
            ("macos", "none"),
            ("google-play", "certificate reproducible-build"),
            ("app-store", "store"),
            ("apk", "certificate reproducible-build"),
            ("github", "nothing-known"),
        ],
    ),
    (
        "molly",
        &[
            ("f-droid", "certificate repository"),
            ("accrescent", "certificate"),
            ("github", "certificate reproducible-build"),
        ],
    ),
    (
        "simplex",
        &[
            ("linux", "signed-list reproducible-build"),
            ("flathub", "store"),
            ("windows", "nothing-known"),
            ("macos", "nothing-known"),
            ("google-play", "certificate"),
            ("f-droid", "certificate repository"),
            ("f-droid-org", "certificate"),
            ("app-store", "store"),
            ("github", "certificate signed-list reproducible-build"),
        ],
    ),
    (
        "briar",
        &[
            ("linux", "nothing-known"),
            ("flathub", "store"),
            ("windows", "nothing-known"),
            ("google-play", "certificate"),
            ("f-droid", "certificate"),
            ("apk", "certificate reproducible-build"),
        ],
    ),
    (
        "element",
        &[
            ("linux", "nothing-known"),
            ("windows", "nothing-known"),
            ("macos", "nothing-known"),
            ("web", "browser"),
            ("google-play-x", "certificate"),
            ("app-store-x", "store"),
            ("github-x", "nothing-known"),
            ("f-droid-x", "certificate"),
            ("google-play", "certificate"),
            ("app-store", "store"),
            ("github", "nothing-known"),
            ("f-droid", "store"),
        ],
    ),
    (
        "session",
        &[
            ("linux", "signed-checksums"),
            ("windows", "signed-checksums"),
            ("macos", "signed-checksums"),
            ("google-play", "store"),
            ("app-store", "store"),
            ("github", "signed-checksums"),
            ("f-droid", "certificate repository"),
        ],
    ),
];

/// The source of each way that a project tells of: the messenger, the way, and the address.
const CHECK_SOURCES: [(&str, &str, &str); 8] = [
    (
        "signal",
        "android",
        "https://github.com/signalapp/Signal-Android/blob/175ad4dd6345f73b22c47459d0f1fc91590875a8/reproducible-builds/README.md",
    ),
    (
        "signal",
        "linux",
        "https://github.com/signalapp/Signal-Desktop/blob/4661c2fa7e1c5b2e0c3ca687702ff9b22c782318/reproducible-builds/README.md",
    ),
    (
        "signal",
        "desktop",
        "https://github.com/signalapp/Signal-Desktop/blob/4661c2fa7e1c5b2e0c3ca687702ff9b22c782318/reproducible-builds/README.md",
    ),
    (
        "molly",
        "source",
        "https://github.com/mollyim/mollyim-android/blob/807c023aab0ca8fb755551091b9a6a8cec02ac58/README.md",
    ),
    ("simplex", "source", "https://simplex.chat/reproduce/"),
    (
        "briar",
        "source",
        "https://code.briarproject.org/briar/briar/-/blob/b46d008aceb4c9cea306df8299fcfc1b7ce79d21/README.md",
    ),
    (
        "session",
        "desktop",
        "https://github.com/session-foundation/session-desktop/blob/1380d1eb1169c11985e354b4623505e6a7f433e7/README.md",
    ),
    (
        "session",
        "android",
        "https://github.com/session-foundation/session-android/blob/bdaeff9dfdee50d89bf6d5d4928553915b9cccab/README.md",
    ),
];

#[test]
fn every_download_says_how_it_can_be_checked() {
    let catalog = catalog();
    let messengers = catalog.messengers().iter();
    assert_eq!(messengers.clone().count(), CHECKS.len());
    for messenger in messengers {
        let (_, expected) = CHECKS
            .iter()
            .find(|(id, _)| *id == messenger.id.as_str())
            .unwrap_or_else(|| panic!("{}", messenger.id));
        let found: Vec<(&str, String)> = messenger
            .downloads
            .iter()
            .map(|download| {
                let ways = ways_to_check(messenger, download);
                let ways: Vec<&str> = ways.into_iter().map(Way::id).collect();
                (download.id.as_str(), ways.join(" "))
            })
            .collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(id, ways)| (*id, &**ways)).collect();
        assert_eq!(found, *expected, "{}", messenger.name);
    }
}

#[test]
fn every_way_that_a_project_tells_of_names_where() {
    let catalog = catalog();
    let mut found = Vec::new();
    for messenger in catalog.messengers() {
        for check in &messenger.checks {
            assert_ne!(check.fact.speaker, Speaker::PrivacyGuides);
            let first = catalog.link(check.fact.sources[0]).link.as_str();
            found.push((messenger.id.as_str(), check.id.as_str(), first));
        }
    }
    assert_eq!(found, CHECK_SOURCES);
}

#[test]
fn no_key_is_of_two_messengers() {
    let catalog = catalog();
    let mut seen = Vec::new();
    for messenger in catalog.messengers() {
        for key in &messenger.keys {
            assert!(!seen.contains(&&key.fingerprint), "{}", key.fingerprint);
            seen.push(&key.fingerprint);
        }
        let apps = messenger.keys.iter().filter(|key| key.signs == KeyUse::App);
        assert!(apps.count() > 0, "{} has a key", messenger.name);
    }
}

pub fn app(package: &str, signers: &[&str]) -> Verified {
    let fingerprint = |text: &&str| {
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
        let bytes = digits.chunks(2).map(|pair| {
            let pair = str::from_utf8(pair).expect("ASCII");
            u8::from_str_radix(pair, 16).expect("digits")
        });
        let bytes: Vec<u8> = bytes.collect();
        messenger_guide_apk::Fingerprint(bytes.try_into().expect("32 bytes"))
    };
    Verified {
        package: package.to_owned(),
        version_code: 1,
        version_name: None,
        schemes: vec![messenger_guide_apk::Scheme::V3],
        signers: signers.iter().map(fingerprint).collect(),
        lineage: Vec::new(),
    }
}

#[test]
fn the_key_and_the_name_have_to_belong_together() {
    let catalog = catalog();
    let (signal, molly) = (KEYS[0].2, KEYS[2].2);
    let stranger = "00".repeat(32);
    let verdict = |package: &str, signers: &[&str]| {
        let verdict = judge(&catalog, app(package, signers));
        let messenger = verdict.messenger().map(|it| it.id.as_str());
        (verdict.id(), messenger, verdict.advice())
    };
    let package = "org.thoughtcrime.securesms";
    assert_eq!(
        verdict(package, &[signal]),
        ("genuine", Some("signal"), Advice::Trust)
    );
    assert_eq!(
        verdict(package, &[&stranger]),
        ("other-key", Some("signal"), Advice::Refuse)
    );
    // The key of another messenger of the guide is a stranger's too.
    assert_eq!(
        verdict(package, &[molly]),
        ("other-key", Some("signal"), Advice::Refuse)
    );
    // Several signers count together.
    assert_eq!(
        verdict(package, &[signal, &stranger]),
        ("other-key", Some("signal"), Advice::Refuse)
    );
    assert_eq!(
        verdict(package, &[]),
        ("other-key", Some("signal"), Advice::Refuse)
    );
    assert_eq!(
        verdict("org.example", &[signal]),
        ("other-app", Some("signal"), Advice::Refuse)
    );
    assert_eq!(
        verdict("org.example", &[&stranger]),
        ("unknown-app", None, Advice::Unknown)
    );
    // The key of an F-Droid repository signs no apps.
    let repository = KEYS[3].2;
    assert_eq!(
        verdict("im.molly.app", &[repository]),
        ("other-key", Some("molly"), Advice::Refuse)
    );
    // Each app of Element has its own.
    let (x, classic) = (KEYS[10].2, KEYS[12].2);
    assert_eq!(verdict("io.element.android.x", &[x]).0, "genuine");
    assert_eq!(verdict("im.vector.app", &[classic]).0, "genuine");
    assert_eq!(verdict("im.vector.app", &[x]).0, "other-key");
}

pub fn sample(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("apk/tests/samples");
    folder.join(format!("{name}.apk"))
}

/// The guide, if the samples were Signal's.
pub fn with_samples() -> Catalog {
    let real = catalog();
    let go_on = |_| ControlFlow::Continue(());
    let examined = examine(&sample("all"), false, &go_on).expect("a finding");
    let verdict = examined.verdict(&real);
    let signer = verdict.app().expect("an app").signers[0].to_string();
    let mut files = Catalog::embedded_files();
    let mut changes = 0;
    for file in &mut files {
        if file.name.ends_with("signal.ron") {
            let key = KEYS[0].2.replace(':', "");
            let text = file.text.replace(&key, &signer.to_uppercase());
            let text = text.replace(
                "packages: [\"org.thoughtcrime.securesms\"]",
                "packages: [\"org.example.sample\"]",
            );
            changes += usize::from(text != file.text);
            file.text = text;
        }
    }
    assert_eq!(changes, 1);
    Catalog::load(&files, &locales()).expect("the data is in order")
}

pub struct Asked {
    pub catalog: Catalog,
    pub language: &'static str,
}

impl Asked {
    pub fn answer(
        &self,
        files: &[&Path],
        sha256: Option<&str>,
        json: bool,
    ) -> (String, Option<Error>) {
        let locales = locales();
        let context = Context {
            catalog: &self.catalog,
            l10n: locales.find(self.language).expect("a language"),
            fallback: locales.fallback(),
            opener: &Recorder::default(),
            host_platform: None,
            today: None,
            width: None,
            json,
        };
        let command = Command::Verify {
            files: files.iter().map(|file| file.to_path_buf()).collect(),
            checksum: sha256.map(str::to_owned),
        };
        let mut answer = Vec::new();
        let result = cli::run(&command, context, &mut answer);
        (String::from_utf8(answer).expect("UTF-8"), result.err())
    }

    fn code(&self, files: &[&Path], sha256: Option<&str>) -> u8 {
        let (_, error) = self.answer(files, sha256, false);
        error.map_or(0, |error| error.exit_code())
    }
}

const ABC: &str = "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

#[test]
fn the_exit_code_tells_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let asked = Asked {
        catalog: with_samples(),
        language: "en",
    };
    let genuine = sample("all");
    let other = sample("all-other");
    assert_eq!(asked.code(&[&genuine], None), 0);
    assert_eq!(asked.code(&[&other], None), 3);
    assert_eq!(asked.code(&[&genuine, &other], None), 3, "the worst counts");
    // A genuine app is not what somebody was to get, if the checksum says so.
    assert_eq!(asked.code(&[&genuine], Some(ABC)), 3);

    let mut bytes = fs::read(&genuine).expect("a sample");
    let middle = bytes.len() / 8;
    bytes[middle] ^= 1;
    let damaged = folder.path().join("damaged.apk");
    fs::write(&damaged, bytes).expect("a file");
    assert_eq!(asked.code(&[&damaged], None), 3);

    let text = folder.path().join("app.AppImage");
    fs::write(&text, "abc").expect("a file");
    assert_eq!(asked.code(&[&text], None), 4);
    assert_eq!(asked.code(&[&text], Some(ABC)), 0);
    assert_eq!(asked.code(&[&text], Some(&"0".repeat(64))), 3);
    let missing = folder.path().join("missing.apk");
    assert_eq!(asked.code(&[&missing], None), 1);
    assert_eq!(asked.code(&[&missing, &other], None), 3);
    assert_eq!(asked.code(&[folder.path()], None), 1, "a folder is no file");

    // The list in the same folder.
    let list = folder.path().join("_sha256sums");
    fs::write(&list, format!("{}  app.AppImage\n", ABC.to_lowercase())).expect("a file");
    assert_eq!(
        asked.code(&[&text], None),
        4,
        "the list itself is not checked"
    );
    fs::write(&list, format!("{}  app.AppImage\n", "0".repeat(64))).expect("a file");
    assert_eq!(asked.code(&[&text], None), 3);
    assert_eq!(
        asked.code(&[&text], Some(ABC)),
        3,
        "whoever contradicts wins"
    );
}

/// An archive of empty entries with these names, with as much of it as tells what it is.
fn archive(names: &[&str]) -> Vec<u8> {
    let count = u16::try_from(names.len()).unwrap_or(u16::MAX).to_le_bytes();
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for name in names {
        let header = u32::try_from(archive.len()).expect("small").to_le_bytes();
        let length = u16::try_from(name.len()).expect("short").to_le_bytes();
        let common = [&[0; 22][..], &length, &[0; 2], name.as_bytes()].concat();
        archive.extend([b"PK\x03\x04", &common[..]].concat());
        let (numbers, name) = common.split_at(26);
        directory.extend([b"PK\x01\x02\x14\0", numbers, &[0; 10], &header, name].concat());
    }
    let start = u32::try_from(archive.len()).expect("small").to_le_bytes();
    let length = u32::try_from(directory.len()).expect("small").to_le_bytes();
    archive.extend(directory);
    let end = [&[0; 4], &count[..], &count, &length, &start, &[0; 2]].concat();
    archive.extend([b"PK\x05\x06", &end[..]].concat());
    archive
}

/// Files as people have them, of which a strict reader of packages could say that they are damaged.
fn no_apps() -> Vec<(&'static str, Vec<u8>)> {
    let program = |start: &[u8]| {
        let mut bytes = vec![0; 100_000];
        bytes[..start.len()].copy_from_slice(start);
        bytes[90_000..90_004].copy_from_slice(b"PK\x05\x06");
        bytes
    };
    let names: Vec<String> = (0..65_600).map(|n| n.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    vec![
        ("app.AppImage", program(b"\x7fELF")),
        ("app.exe", program(b"MZ")),
        ("many.zip", archive(&names)),
        ("twice.zip", archive(&["readme.txt", "readme.txt"])),
        (
            "followed.zip",
            [&archive(&["readme.txt"])[..], b"\n"].concat(),
        ),
        ("app.zip", archive(&["readme.txt"])),
    ]
}

#[test]
fn honest_files_that_are_no_app_can_be_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let asked = Asked {
        catalog: catalog(),
        language: "en",
    };
    for (name, bytes) in no_apps() {
        let file = folder.path().join(name);
        fs::write(&file, bytes).expect("a file");
        assert_eq!(asked.code(&[&file], None), 4, "{name}");
        let (answer, _) = asked.answer(&[&file], None, true);
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["files"][0]["verdict"], "not-an-app", "{name}");
        let sum = answer["files"][0]["sha256"].as_str().expect("a checksum");
        assert_eq!(asked.code(&[&file], Some(sum)), 0, "{name}");

        let list = folder.path().join("SHA256SUMS");
        fs::write(&list, format!("{sum}  {name}\n")).expect("a file");
        assert_eq!(asked.code(&[&file], None), 4, "{name}");
        let (answer, _) = asked.answer(&[&file], None, false);
        assert!(
            strip_bidi(&answer).contains("THE SAME as in SHA256SUMS"),
            "{answer}"
        );
        fs::write(&list, format!("{ABC}  {name}\n")).expect("a file");
        assert_eq!(asked.code(&[&file], None), 3, "{name}");
        fs::remove_file(&list).expect("it is there");
    }
}

/// Even if its bytes don't show that it is a package, its name does.
#[test]
fn an_archive_that_cannot_be_read_is_damaged_if_it_is_called_an_app() {
    let folder = tempfile::tempdir().expect("a folder");
    let asked = Asked {
        catalog: catalog(),
        language: "en",
    };
    let bytes = &archive(&["classes.dex", "resources.arsc"])[..80];
    for (name, code) in [("app.apk", 3), ("APP.APK", 3), ("app.zip", 4)] {
        let file = folder.path().join(name);
        fs::write(&file, bytes).expect("a file");
        assert_eq!(asked.code(&[&file], None), code, "{name}");
    }
    // A package is one whatever it is called, and no list beside it makes it better.
    let mut apk = fs::read(sample("all")).expect("a sample");
    apk.push(0);
    let file = folder.path().join("picture.jpg");
    fs::write(&file, apk).expect("a file");
    let (answer, _) = asked.answer(&[&file], None, true);
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(answer["files"][0]["verdict"], "damaged");
    let sum = answer["files"][0]["sha256"].as_str().expect("a checksum");
    let list = folder.path().join("SHA256SUMS");
    fs::write(&list, format!("{sum}  picture.jpg\n")).expect("a file");
    assert_eq!(asked.code(&[&file], None), 3);
    assert_eq!(asked.code(&[&file], Some(sum)), 3);
    let (answer, _) = asked.answer(&[&file], None, false);
    assert!(!answer.contains("THE SAME"), "{answer}");
    fs::write(&list, format!("{ABC}  picture.jpg\n")).expect("a file");
    let (answer, _) = asked.answer(&[&file], None, false);
    assert!(
        strip_bidi(&answer).contains("SHA256SUMS, which is in the same folder, has another"),
        "{answer}"
    );
}

#[test]
fn verdicts_cannot_be_misread() {
    let folder = tempfile::tempdir().expect("a folder");
    let unsigned = folder.path().join("picture.png");
    fs::write(&unsigned, "abc").expect("a file");
    for (language, genuine, refused, unchecked) in [
        ("en", "GENUINE.", "DO NOT INSTALL.", "NOT CHECKED."),
        ("he", "מקורי.", "אין להתקין!", "לא נבדק."),
    ] {
        let asked = Asked {
            catalog: with_samples(),
            language,
        };
        for (file, expected) in [
            (sample("all"), genuine),
            (sample("v31-rotated"), refused),
            (unsigned.clone(), unchecked),
        ] {
            let (answer, _) = asked.answer(&[&file], None, false);
            let verdict = answer.lines().nth(1).unwrap_or_default();
            assert!(verdict.starts_with(expected), "{answer}");
            let words = [genuine, refused, unchecked];
            let count = words.iter().filter(|word| answer.contains(**word)).count();
            assert_eq!(count, 1, "{answer}");
        }
    }
}

#[test]
fn answers_look_as_recorded() {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = folder.path().join("app.AppImage");
    fs::write(&disk, "abc").expect("a file");
    fs::write(
        folder.path().join("_sha256sums"),
        format!("{ABC}  app.AppImage\n"),
    )
    .expect("a file");
    for language in ["en", "he"] {
        let asked = Asked {
            catalog: with_samples(),
            language,
        };
        let files = [sample("all"), sample("all-other"), disk.clone()];
        let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
        let (answer, _) = asked.answer(&files, None, false);
        let answer = answer.replace(&*folder.path().to_string_lossy(), "FOLDER");
        let answer = answer.replace(env!("CARGO_MANIFEST_DIR"), "PROJECT");
        // The samples are made anew now and then.
        let group =
            |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        let lines = answer.lines().map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let is_signer = words.len() == 4 && words.iter().all(|word| group(word));
            if is_signer {
                "  (fingerprint)".to_owned()
            } else {
                line.to_owned()
            }
        });
        let answer: Vec<String> = lines.collect();
        insta::assert_snapshot!(format!("verify-{language}"), answer.join("\n"));
    }
}

#[test]
fn why_a_file_cannot_be_read_or_written_is_said_in_the_language() {
    // The numbers of Linux: a missing file, no permission, a folder, a full disk, one that can only be read, a fault of the device.
    const NUMBERS: [i32; 6] = [2, 13, 21, 28, 30, 5];
    const OF_THE_SYSTEM: [&str; 8] = [
        "os error",
        "No such file",
        "Permission denied",
        "directory",
        "No space left",
        "Read-only",
        "Input/output",
        "this is not a file",
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("missing.apk");
    let asked = Asked {
        catalog: catalog(),
        language: "en",
    };
    let mut errors: Vec<Error> = Vec::new();
    for path in [&*missing, folder.path()] {
        errors.extend(asked.answer(&[path], None, false).1);
    }
    assert_eq!(errors.len(), 2);
    errors.extend(NUMBERS.map(|number| io::Error::from_raw_os_error(number).into()));
    let locales = locales();
    for error in errors {
        let english = error.report(locales.fallback());
        for language in all_languages() {
            let told = error.report(locales.find(language).expect("a language"));
            assert!(language == "en" || told != english, "{language}: {told}");
            let (_, reason) = told.rsplit_once([':', '：']).expect("a reason");
            assert!(reason.contains(char::is_alphabetic), "{language}: {told}");
            for words in OF_THE_SYSTEM {
                assert!(!reason.contains(words), "{language}: {told}");
            }
        }
    }
}

#[test]
fn every_file_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (
        folder.path().join("one.apk"),
        folder.path().join("other.apk"),
    );
    let (genuine, refused) = (sample("all"), sample("all-other"));
    let asked = Asked {
        catalog: with_samples(),
        language: "en",
    };
    for (files, code) in [
        (vec![&one, &other], 1),
        (vec![&one, &genuine, &other], 1),
        (vec![&refused, &one, &other], 3),
    ] {
        for json in [false, true] {
            let files: Vec<&Path> = files.iter().map(|file| file.as_path()).collect();
            let (_, error) = asked.answer(&files, None, json);
            let error = error.expect("an error");
            assert_eq!(error.exit_code(), code);
            let told = error.report(locales().fallback());
            for path in [&one, &other] {
                assert_eq!(told.matches(&*path.to_string_lossy()).count(), 1, "{told}");
            }
            // What to do is read last.
            let last = told.lines().last().unwrap_or_default();
            assert_eq!(last.contains("DO NOT INSTALL"), code == 3, "{told}");
        }
    }
}

#[test]
fn the_kinds_of_signatures_are_listed_as_the_language_does_it() {
    let mut asked = Asked {
        catalog: with_samples(),
        language: "en",
    };
    for (language, expected) in [
        ("en", "v1, v2, v3."),
        ("ar", "v1، v2، v3."),
        ("fa", "v1، v2، v3."),
        ("zh-Hans", "v1、v2、v3。"),
    ] {
        asked.language = language;
        let (answer, _) = asked.answer(&[&sample("all")], None, false);
        assert!(answer.contains(expected), "{answer}");
    }
}

#[test]
fn json_tells_the_same() {
    let asked = Asked {
        catalog: with_samples(),
        language: "he",
    };
    let (answer, error) = asked.answer(&[&sample("all"), &sample("all-other")], None, true);
    assert!(matches!(error, Some(Error::Refused { .. })));
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let files = answer["files"].as_array().expect("a list");
    assert_eq!(files[0]["verdict"], "genuine");
    assert_eq!(files[0]["trust"], "yes");
    assert_eq!(files[0]["messenger"], "signal");
    assert_eq!(files[0]["keys"], serde_json::json!(["android-13"]));
    assert_eq!(files[0]["package"], "org.example.sample");
    assert_eq!(files[0]["schemes"], serde_json::json!(["v1", "v2", "v3"]));
    assert_eq!(files[1]["verdict"], "other-key");
    assert_eq!(files[1]["trust"], "no");

    // That a file has the checksum it was to have doesn't make it one to be trusted.
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("app.AppImage");
    fs::write(&file, "abc").expect("a file");
    for (sum, trust) in [
        (None, "unknown"),
        (Some(ABC), "same"),
        (Some(&*"0".repeat(64)), "no"),
    ] {
        let (answer, _) = asked.answer(&[&file], sum, true);
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["files"][0]["trust"], trust);
        assert_eq!(answer["files"][0]["verdict"], "not-an-app");
    }
}

#[test]
fn what_a_file_says_of_itself_cannot_command_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a\u{1b}[2J\u{202e}.apk");
    if fs::write(&path, "abc").is_err() {
        // This system has no such names.
        return;
    }
    let asked = Asked {
        catalog: catalog(),
        language: "en",
    };
    let (answer, _) = asked.answer(&[&path], None, false);
    assert!(
        !answer.contains('\u{1b}') && !answer.contains('\u{202e}'),
        "{answer:?}"
    );
}

#[test]
fn a_verdict_is_given_for_every_kind_of_damage() {
    let real = catalog();
    let go_on = |_| ControlFlow::Continue(());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.apk");
    let genuine = fs::read(sample("all")).expect("a sample");
    for length in [0, 1, 100, genuine.len() / 2, genuine.len() - 1] {
        fs::write(&path, &genuine[..length]).expect("a file");
        let examined = examine(&path, false, &go_on).expect("a finding");
        let verdict = examined.verdict(&real);
        let is_refused = matches!(verdict, Verdict::Damaged(_) | Verdict::NotApk);
        assert!(is_refused, "{length}: {verdict:?}");
    }
}
