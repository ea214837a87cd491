//! Times the loading of texts and data, in catalogues of several sizes.
//!
//! Each load has a process of its own, as in the program: a second load in the same process finds its memory and the
//! processor's caches warm, the more so the smaller the catalogue.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark stops at the first surprise"
)]

mod made_up;

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, hint};

use messenger_guide::catalog::{Catalog, DataFile};
use messenger_guide::l10n::Locales;

use made_up::MadeUp;

/// Numbers of messengers; the first is that of the real catalogue.
const SIZES: [usize; 4] = [6, 100, 1_000, 10_000];
/// Loads of each size; the median is printed.
const LOADS: usize = 11;
/// Tells the process to load the catalogue in this folder once.
const FOLDER: &str = "MESSENGER_GUIDE_BENCH_FOLDER";
/// Tells the process to read the program's own texts in this language once.
const LANGUAGE: &str = "MESSENGER_GUIDE_BENCH_LANGUAGE";

fn main() {
    if let Some(folder) = env::var_os(FOLDER) {
        return load(Path::new(&folder));
    }
    if let Ok(language) = env::var(LANGUAGE) {
        return read_language(&language);
    }
    println!(
        "messengers   texts   µs each    data   µs each   (milliseconds, median of {LOADS} processes)"
    );
    for size in SIZES {
        let folder = tempfile::tempdir().expect("a folder");
        write(&made_up::of(size), folder.path());
        let (mut texts, mut data): (Vec<_>, Vec<_>) = (0..LOADS)
            .map(|_| in_a_process(FOLDER, folder.path()))
            .unzip();
        let (texts, data) = (median(&mut texts), median(&mut data));
        let millis = |time: Duration| time.as_secs_f64() * 1e3;
        let each = |time: Duration| time.as_secs_f64() * 1e6 / size as f64;
        println!(
            "{size:>10} {:>7.2} {:>9.1} {:>7.2} {:>9.1}",
            millis(texts),
            each(texts),
            millis(data),
            each(data)
        );
    }
    println!("\n  language    texts of a start, when it is chosen   (the same)");
    for language in Locales::embedded().expect("texts").languages() {
        let name = language.name();
        let (mut start, mut chosen): (Vec<_>, Vec<_>) =
            (0..LOADS).map(|_| in_a_process(LANGUAGE, name)).unzip();
        let millis = |times: &mut Vec<Duration>| median(times).as_secs_f64() * 1e3;
        let (start, chosen) = (millis(&mut start), millis(&mut chosen));
        println!("{name:>10} {start:>19.2} {chosen:>20.2}");
    }
}

fn in_a_process(what: &str, of: impl AsRef<OsStr>) -> (Duration, Duration) {
    let program = env::current_exe().expect("this program");
    let output = Command::new(program)
        .env(what, of)
        .output()
        .expect("a process");
    let output = String::from_utf8(output.stdout).expect("text");
    let mut times = output
        .split_whitespace()
        .map(|nanos| Duration::from_nanos(nanos.parse().expect("a number")));
    (times.next().expect("texts"), times.next().expect("data"))
}

fn load(folder: &Path) {
    let made_up = read(folder);
    let start = Instant::now();
    let locales = Locales::load(&made_up).expect("texts");
    let texts = start.elapsed();
    let start = Instant::now();
    let catalog = Catalog::load(&made_up.files, &locales)
        .unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let data = start.elapsed();
    hint::black_box(catalog);
    println!("{} {}", texts.as_nanos(), data.as_nanos());
}

/// Those of a start in English, and then those of another language.
fn read_language(language: &str) {
    let start = Instant::now();
    let locales = Locales::embedded().expect("texts");
    let texts = start.elapsed();
    let start = Instant::now();
    hint::black_box(locales.find(language).expect("a language"));
    let chosen = start.elapsed();
    println!("{} {}", texts.as_nanos(), chosen.as_nanos());
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Writes the catalogue to a folder, each language as one file.
fn write(made_up: &MadeUp, folder: &Path) {
    let write = |path: &Path, content: &[u8]| {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    };
    for file in &made_up.files {
        write(&folder.join(&file.name), file.text.as_bytes());
    }
    for (language, files) in &made_up.words {
        write(&folder.join("i18n").join(language), &files.join(&b'\n'));
    }
}

fn read(folder: &Path) -> MadeUp {
    let mut names = vec!["data/catalog.ron".to_owned()];
    for entry in fs::read_dir(folder.join("data/messengers")).expect("messengers") {
        let name = entry.expect("an entry").file_name();
        names.push(format!("data/messengers/{}", name.display()));
    }
    let file = |name: String| {
        let text = fs::read_to_string(folder.join(&name)).expect("a file");
        DataFile::new(name, text)
    };
    let languages = fs::read_dir(folder.join("i18n")).expect("languages");
    let languages = languages.map(|entry| {
        let path = entry.expect("an entry").path();
        let language = path.file_name().expect("a name").to_string_lossy();
        (language.into_owned(), vec![fs::read(&path).expect("texts")])
    });
    MadeUp {
        files: names.into_iter().map(file).collect(),
        words: languages.collect(),
    }
}
