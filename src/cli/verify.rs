//! Checks whether files are genuine.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::text::TextWriter;
use super::{Context, Error, json};
use crate::catalog::{KeyUse, Messenger, SigningKey, Speaker};
use crate::fl;
use crate::l10n::bidi::terminal_line;
use crate::l10n::labels;
use crate::verify::{
    self, Advice, Listed, Verdict, Verified, checksum, downloads_without_key, grouped, listed,
};

/// What is found out about a file.
struct Found<'a> {
    path: &'a Path,
    verdict: Verdict<'a>,
    /// Of what is no app, and where a value to compare is given.
    checksum: Option<Checksum>,
}

struct Checksum {
    actual: String,
    /// Whether it is the given value, if one is.
    is_given: Option<bool>,
    listed: Vec<Listed>,
}

impl Found<'_> {
    fn advice(&self) -> Advice {
        let Some(checksum) = &self.checksum else {
            return self.verdict.advice();
        };
        let is_listed = |listed: &Listed| listed.checksum == checksum.actual;
        if checksum.is_given == Some(false) || !checksum.listed.iter().all(is_listed) {
            return Advice::Refuse;
        }
        match self.verdict {
            // A list from the same place as the file may be as forged as the file.
            Verdict::NotApk if checksum.is_given == Some(true) => Advice::Trust,
            _ => self.verdict.advice(),
        }
    }
}

/// The answer, and the error with whose exit code the program ends although there is an answer.
pub(super) fn answer(
    context: Context<'_>,
    files: &[PathBuf],
    wanted: Option<&str>,
) -> (Result<String, Error>, Result<(), Error>) {
    let mut found = Vec::new();
    let mut unread = None;
    for path in files {
        match look(context, path, wanted) {
            Ok(file) => found.push(file),
            Err(error) => unread = unread.or(Some(error)),
        }
    }
    let worst = found.iter().map(Found::advice).max();
    let outcome = match (worst, unread) {
        (Some(Advice::Refuse), _) => Err(Error::Refused),
        (_, Some(error)) => Err(error),
        (Some(Advice::Unknown), None) => Err(Error::Unverified),
        (Some(Advice::Trust) | None, None) => Ok(()),
    };
    let answer = if context.json {
        in_json(context, &found)
    } else {
        Ok(text(context, &found))
    };
    (answer, outcome)
}

fn look<'a>(
    context: Context<'a>,
    path: &'a Path,
    wanted: Option<&str>,
) -> Result<Found<'a>, Error> {
    let go_on = |_| ControlFlow::Continue(());
    let not_read = |error: verify::Error| Error::NotRead {
        path: path.display().to_string(),
        error: match error {
            verify::Error::Read(error) => error,
            other => std::io::Error::other(other.to_string()),
        },
    };
    let verdict = verify::file(context.catalog, path, &go_on).map_err(not_read)?;
    let is_other = matches!(verdict, Verdict::NotApk);
    let checksum = if is_other || wanted.is_some() {
        let actual = checksum(path, &go_on).map_err(not_read)?;
        let listed = if is_other { listed(path) } else { Vec::new() };
        Some(Checksum {
            is_given: wanted.map(|wanted| wanted == actual),
            actual,
            listed,
        })
    } else {
        None
    };
    Ok(Found {
        path,
        verdict,
        checksum,
    })
}

fn text(context: Context<'_>, found: &[Found<'_>]) -> String {
    let mut text = TextWriter::new(context);
    for file in found {
        let name = terminal_line(&file.path.display().to_string());
        text.title(&context.l10n.inline(&name));
        verdict(context, &mut text, file);
        if let Some(app) = file.verdict.app() {
            details(context, &mut text, app);
        }
    }
    text.finish()
}

fn verdict(context: Context<'_>, text: &mut TextWriter, file: &Found<'_>) {
    let l10n = context.l10n;
    let package = file.verdict.app().map_or("", |app| app.package.as_str());
    let name = file.verdict.messenger().map_or("", |it| it.name.as_str());
    if let Some(checksum) = &file.checksum
        && checksum.is_given == Some(false)
        && !matches!(file.verdict, Verdict::NotApk)
    {
        text.line(&fl!(l10n, "verify-checksum-differs"));
        fingerprint(text, &checksum.actual);
        return;
    }
    match &file.verdict {
        Verdict::Genuine {
            messenger, keys, ..
        } => {
            for key in keys {
                text.line(&genuine(context, messenger, key));
                text.item(&l10n.text(&key.fact.text));
                for source in &key.fact.sources {
                    text.address(context.catalog.link(*source).link.as_str());
                }
            }
        }
        Verdict::OtherKey { messenger, .. } => {
            text.line(&fl!(
                l10n,
                "verify-other-key",
                name = name,
                package = package
            ));
            let without = downloads_without_key(messenger);
            let without: Vec<String> = without.map(|it| labels::download(l10n, it)).collect();
            if !without.is_empty() {
                let places = labels::list(l10n, &without);
                text.line(&fl!(l10n, "verify-places-without-key", places = places));
            }
        }
        Verdict::OtherApp { .. } => {
            text.line(&fl!(
                l10n,
                "verify-other-app",
                name = name,
                package = package
            ));
        }
        Verdict::NoKey { .. } => {
            text.line(&fl!(l10n, "verify-no-key", name = name, package = package));
        }
        Verdict::UnknownApp(_) => {
            text.line(&fl!(l10n, "verify-unknown-app", package = package));
        }
        Verdict::NotSigned => text.line(&fl!(l10n, "verify-not-signed")),
        Verdict::Damaged(damage) => {
            text.line(&fl!(l10n, "verify-damaged"));
            let reason = l10n.inline(&damage.to_string());
            text.line(&fl!(l10n, "verify-reason", reason = reason));
        }
        Verdict::NotApk => {
            text.line(&fl!(l10n, "verify-not-apk"));
            if let Some(checksum) = &file.checksum {
                other_file(context, text, checksum);
            }
        }
    }
    if !matches!(file.verdict, Verdict::NotApk)
        && file.checksum.as_ref().and_then(|it| it.is_given) == Some(true)
    {
        text.line(&fl!(l10n, "verify-checksum-is-given"));
    }
}

fn genuine(context: Context<'_>, messenger: &Messenger, key: &SigningKey) -> String {
    let name = messenger.name.as_str();
    match key.fact.speaker {
        Speaker::Project(_) => fl!(context.l10n, "verify-genuine", name = name),
        Speaker::PrivacyGuides => fl!(context.l10n, "verify-genuine-recorded", name = name),
    }
}

/// What no signature of an Android app protects.
fn other_file(context: Context<'_>, text: &mut TextWriter, checksum: &Checksum) {
    let l10n = context.l10n;
    text.line(&fl!(l10n, "verify-checksum"));
    fingerprint(text, &checksum.actual);
    match checksum.is_given {
        Some(true) => text.line(&fl!(l10n, "verify-checksum-is-given")),
        Some(false) => text.line(&fl!(l10n, "verify-checksum-differs")),
        None if checksum.listed.is_empty() => text.line(&fl!(l10n, "verify-checksum-compare")),
        None => {}
    }
    for listed in &checksum.listed {
        let list = listed.list.file_name().unwrap_or_default();
        let list = l10n.inline(&terminal_line(&list.to_string_lossy()));
        if listed.checksum == checksum.actual {
            text.line(&fl!(l10n, "verify-listed", list = list));
        } else {
            text.line(&fl!(l10n, "verify-listed-differs", list = list));
        }
    }
    if !checksum.listed.is_empty() {
        text.line(&fl!(l10n, "verify-steps"));
        text.item(&fl!(l10n, "verify-step-key"));
        for messenger in context.catalog.messengers() {
            let keys = messenger.keys.iter();
            for key in keys.filter(|key| key.signs == KeyUse::Files) {
                text.item(&fl!(
                    l10n,
                    "verify-step-fingerprint",
                    name = messenger.name.as_str(),
                    files = l10n.inline(&l10n.text(&key.fact.text))
                ));
                fingerprint(text, &key.fingerprint);
            }
        }
        text.item(&fl!(l10n, "verify-step-gpg"));
        text.address("gpg --verify _sha256sums.asc _sha256sums");
    }
}

fn fingerprint(text: &mut TextWriter, digits: &str) {
    for line in grouped(digits) {
        text.address(&line);
    }
}

fn details(context: Context<'_>, text: &mut TextWriter, app: &Verified) {
    let l10n = context.l10n;
    let version = match &app.version_name {
        // Whoever made the app wrote it.
        Some(name) => terminal_line(&format!("{name} ({})", app.version_code)),
        None => app.version_code.to_string(),
    };
    let schemes: Vec<String> = app.schemes.iter().map(ToString::to_string).collect();
    text.line(&fl!(
        l10n,
        "verify-app",
        package = l10n.inline(&app.package),
        version = l10n.inline(&version),
        schemes = l10n.inline(&schemes.join(", "))
    ));
    text.line(&fl!(l10n, "verify-signers"));
    for signer in &app.signers {
        fingerprint(text, &signer.to_string().to_uppercase());
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    file: String,
    verdict: &'static str,
    /// Whether it may be installed or opened: `yes`, `no` or `unknown`.
    trust: &'static str,
    reason: Option<String>,
    messenger: Option<&'a str>,
    /// Ids of the keys.
    keys: Vec<&'a str>,
    package: Option<&'a str>,
    version_code: Option<u64>,
    version_name: Option<&'a str>,
    schemes: Vec<String>,
    signers: Vec<String>,
    /// Oldest first.
    lineage: Vec<String>,
    sha256: Option<&'a str>,
    sha256_is_given: Option<bool>,
    listed: Vec<InList>,
}

#[derive(Serialize)]
struct InList {
    list: String,
    matches: bool,
}

fn in_json(context: Context<'_>, found: &[Found<'_>]) -> Result<String, Error> {
    let files = found.iter().map(|file| {
        let app = file.verdict.app();
        let checksum = file.checksum.as_ref();
        let keys = match &file.verdict {
            Verdict::Genuine { keys, .. } => keys.as_slice(),
            _ => &[],
        };
        let listed = checksum.map_or(&[][..], |checksum| checksum.listed.as_slice());
        File {
            file: file.path.display().to_string(),
            verdict: file.verdict.id(),
            trust: match file.advice() {
                Advice::Trust => "yes",
                Advice::Unknown => "unknown",
                Advice::Refuse => "no",
            },
            reason: match &file.verdict {
                Verdict::Damaged(damage) => Some(damage.to_string()),
                _ => None,
            },
            messenger: file.verdict.messenger().map(|it| it.id.as_str()),
            keys: keys.iter().map(|key| key.id.as_str()).collect(),
            package: app.map(|app| app.package.as_str()),
            version_code: app.map(|app| app.version_code),
            version_name: app.and_then(|app| app.version_name.as_deref()),
            schemes: app
                .map_or(&[][..], |app| &app.schemes)
                .iter()
                .map(ToString::to_string)
                .collect(),
            signers: app
                .map_or(&[][..], |app| &app.signers)
                .iter()
                .map(ToString::to_string)
                .collect(),
            lineage: app
                .map_or(&[][..], |app| &app.lineage)
                .iter()
                .map(ToString::to_string)
                .collect(),
            sha256: checksum.map(|checksum| checksum.actual.as_str()),
            sha256_is_given: checksum.and_then(|checksum| checksum.is_given),
            listed: listed
                .iter()
                .map(|listed| InList {
                    list: listed.list.display().to_string(),
                    matches: checksum.is_some_and(|it| it.actual == listed.checksum),
                })
                .collect(),
        }
    });
    let files = files.collect();
    json::answer(context, Answer { files })
}
