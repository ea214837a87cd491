//! Holds an edition of the Privacy Guides page against the one that the data rests on: `scripts/drift.sh`.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use drift::Report;
use drift::compare::{Manner, compare};
use drift::item::Item;
use drift::links;
use drift::page::{self, Page};
use drift::record::{Change, Edition};
use messenger_guide_catalog::Diagnostics;

const USAGE: &str = "\
Usage: scripts/drift.sh PAGE.md [LANG] [--newest] [--against FILE] [--record DATE COMMIT]
       scripts/drift.sh --links | --feeds | --followed FILE | --released FEED…

Compares an edition of the Privacy Guides page “Real-Time Communication” with data/edition.ron.

LANG       the page's language, as the folder of its translation is named: en, he, pt-BR. In English wording counts too.
           Where it is absent it is found from the file's path, or from the title, the headings and the criteria.
--newest   the page is the newest, so a recorded change that it lacks was undone, which is new
--against  another record than data/edition.ron
--record   print what leads from the record's last change to the page, to be added to it

--links     print every address that the program can open
--followed  judge the lines “ADDRESS STATUS FINAL-ADDRESS” of a file: an address has to end on its own host, with a page
--feeds     print the addresses of the Atom feeds of the projects' releases
--released  print what came out since the data was last reviewed, from the files of such feeds

Exit code: 0 nothing is new or wrong, 1 something is, 2 a file is no such page, or can't be read
";

/// The arguments that say how to compare a page.
#[derive(Debug, Default)]
struct Arguments {
    page: PathBuf,
    language: Option<String>,
    newest: bool,
    against: Option<PathBuf>,
    record: Option<(String, String)>,
}

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("{USAGE}")]
    Usage,
    #[error("{0}: {1}")]
    File(String, std::io::Error),
    #[error("{0}: not UTF-8, so no edition of the page")]
    Encoding(String),
    #[error(
        "{0}: no edition of the page: it has fewer than two of the messengers that the page is known to have had"
    )]
    NoSuchPage(String),
    #[error("{0}:{1}")]
    Record(String, Box<ron::error::SpannedError>),
    #[error("{0}")]
    Ron(#[from] ron::Error),
    #[error("{0}")]
    Data(#[from] Diagnostics),
    #[error("what was found could not be written: {0}")]
    Output(#[from] io::Error),
}

fn main() -> ExitCode {
    let given: Vec<String> = env::args().skip(1).collect();
    match run(&given).and_then(|report| {
        // Whoever reads only the first lines has seen enough.
        match io::stdout().write_all(report.text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
            Ok(()) | Err(_) => Ok(report.is_alarm),
        }
    }) {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run(given: &[String]) -> Result<Report, Error> {
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given.as_slice() {
        ["--links"] => Ok(lines(links::addresses(&links::catalog()?))),
        ["--feeds"] => Ok(lines(links::feeds(&links::catalog()?))),
        ["--followed", file] => Ok(links::followed(&read(Path::new(file))?)),
        ["--released", feeds @ ..] if !feeds.is_empty() => {
            let since = links::catalog()?.reviewed;
            let mut all = Report::default();
            for feed in feeds {
                let report = links::released(feed, &read(Path::new(feed))?, since);
                all.is_alarm |= report.is_alarm;
                all.text += &report.text;
            }
            Ok(all)
        }
        given => compared(arguments(given).ok_or(Error::Usage)?),
    }
}

fn lines<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Report {
    let lines = texts.into_iter().map(|text| format!("{}\n", text.as_ref()));
    Report {
        is_alarm: false,
        text: lines.collect(),
    }
}

fn arguments(given: &[&str]) -> Option<Arguments> {
    let mut arguments = Arguments::default();
    let mut given = given.iter().map(|argument| (*argument).to_owned());
    let mut plain = Vec::new();
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--newest" => arguments.newest = true,
            "--against" => arguments.against = Some(given.next()?.into()),
            "--record" => arguments.record = Some((given.next()?, given.next()?)),
            option if option.starts_with('-') => return None,
            _ => plain.push(argument),
        }
    }
    let mut plain = plain.into_iter();
    arguments.page = plain.next()?.into();
    arguments.language = plain.next();
    let is_language = |language: &String| {
        let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        !language.is_empty() && language.chars().all(is_tag)
    };
    let is_valid = plain.next().is_none() && arguments.language.iter().all(is_language);
    is_valid.then_some(arguments)
}

fn compared(arguments: Arguments) -> Result<Report, Error> {
    let name = arguments.page.display().to_string();
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/edition.ron");
    let against = arguments.against.unwrap_or_else(|| own.into());
    let edition = Edition::parse(&read(&against)?)
        .map_err(|error| Error::Record(against.display().to_string(), error.into()))?;
    let known = edition.messengers();
    let page = page::read(&read(&arguments.page)?, &known);
    if messengers(&page, &known) < 2 {
        return Err(Error::NoSuchPage(name));
    }
    let language = arguments.language.or_else(|| language_of(&arguments.page));
    let english = match language.as_deref() {
        Some(language) => language.split(['-', '_']).next() == Some("en"),
        None => edition.is_english(&page),
    };
    if let Some((date, commit)) = arguments.record {
        let states = edition.states();
        let before = states.last().map(|state| &state.items);
        let change = Change::between(
            before.unwrap_or(&BTreeSet::new()),
            &page.items,
            &date,
            &commit,
        );
        return Ok(Report {
            is_alarm: false,
            text: change.to_ron()?,
        });
    }
    let manner = Manner {
        english,
        language,
        newest: arguments.newest,
    };
    Ok(compare(&name, &page, &edition, &manner))
}

fn read(path: &Path) -> Result<String, Error> {
    let name = || path.display().to_string();
    let bytes = fs::read(path).map_err(|error| Error::File(name(), error))?;
    String::from_utf8(bytes).map_err(|_| Error::Encoding(name()))
}

fn messengers(page: &Page, known: &BTreeSet<String>) -> usize {
    let messengers = page.items.iter().filter_map(Item::messenger);
    messengers.filter(|id| known.contains(*id)).count()
}

/// The language in a path such as `i18n/he/real-time-communication.md` or `real-time-communication.he.md`.
fn language_of(page: &Path) -> Option<String> {
    let parts: Vec<String> = page
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    let folder = parts
        .windows(2)
        .find(|pair| pair[0] == "i18n")
        .map(|pair| pair[1].clone());
    let stem = page.file_stem()?.to_string_lossy().into_owned();
    let of_name = stem
        .rsplit_once('.')
        .map(|(_, language)| language.to_owned());
    let is_language = |language: &String| {
        let main = language.split(['-', '_']).next().unwrap_or_default();
        matches!(main.len(), 2 | 3) && main.bytes().all(|b| b.is_ascii_lowercase())
    };
    folder.or(of_name.filter(is_language))
}
