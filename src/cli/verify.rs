//! Checks whether files are genuine.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::text::TextWriter;
use super::{Context, Error, Unread, json};
use crate::l10n::bidi::terminal_line;
use crate::verify::report::{Asker, Line, Report, report};
use crate::verify::{self, Advice, Examined, Verdict, grouped};

/// The findings about a file.
struct Found<'a> {
    path: &'a Path,
    examined: Examined,
    verdict: Verdict<'a>,
    report: Report,
}

/// The answer, and the error with whose exit code the program ends although there is an answer.
pub(super) fn answer(
    context: Context<'_>,
    files: &[PathBuf],
    wanted: Option<&str>,
) -> (Result<String, Error>, Result<(), Error>) {
    let (mut found, mut unread) = (Vec::new(), Vec::new());
    for path in files {
        match look(context, path, wanted) {
            Ok(file) => found.push(file),
            Err(file) => unread.push(file),
        }
    }
    let worst = found.iter().map(|file| file.report.advice).max();
    let outcome = match worst {
        Some(Advice::Refuse) => Err(Error::Refused { unread }),
        _ if !unread.is_empty() => Err(Error::NotRead(unread)),
        Some(Advice::Unknown) => Err(Error::Unverified),
        Some(Advice::Trust | Advice::Same) | None => Ok(()),
    };
    let answer = if context.json {
        in_json(context, &found, wanted)
    } else {
        Ok(text(context, &found))
    };
    (answer, outcome)
}

fn look<'a>(
    context: Context<'a>,
    path: &'a Path,
    wanted: Option<&str>,
) -> Result<Found<'a>, Unread> {
    let go_on = |_| ControlFlow::Continue(());
    let not_read = |error: verify::Error| {
        log::warn!("{}: {error}", path.display());
        Unread {
            path: path.display().to_string(),
            reason: verify::io_kind(&error),
        }
    };
    let examined = verify::examine(path, wanted.is_some(), &go_on).map_err(not_read)?;
    let Context { catalog, l10n, .. } = context;
    Ok(Found {
        path,
        verdict: examined.verdict(catalog),
        report: report(catalog, l10n, &examined, wanted, Asker::Terminal),
        examined,
    })
}

fn text(context: Context<'_>, found: &[Found<'_>]) -> String {
    let mut text = TextWriter::new(context);
    for file in found {
        let name = terminal_line(&file.path.display().to_string());
        text.title(&context.l10n.inline(&name));
        for line in &file.report.lines {
            match line {
                Line::Verdict(words) | Line::Text(words) => text.line(words),
                Line::Item(words) => text.item(words),
                Line::Sources(links) => links
                    .iter()
                    .for_each(|it| text.address(context.catalog.link(*it).link.as_str())),
                Line::Fingerprint(digits) => {
                    grouped(digits).iter().for_each(|it| text.address(it));
                }
                Line::Command(command) => text.address(command),
            }
        }
    }
    text.finish()
}

#[derive(Serialize)]
struct Answer<'a> {
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    file: String,
    verdict: &'static str,
    /// The verdict on installing or opening it: `yes`, `no` or `unknown`; `same` where only its checksum is the one that was given.
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

fn in_json(
    context: Context<'_>,
    found: &[Found<'_>],
    wanted: Option<&str>,
) -> Result<String, Error> {
    let files = found.iter().map(|file| {
        let app = file.verdict.app();
        let checksum = file.examined.checksum.as_ref();
        let keys = match &file.verdict {
            Verdict::Genuine { keys, .. } => keys.as_slice(),
            _ => &[],
        };
        let listed = checksum.map_or(&[][..], |checksum| checksum.listed.as_slice());
        File {
            file: file.path.display().to_string(),
            verdict: file.verdict.id(),
            trust: match file.report.advice {
                Advice::Trust => "yes",
                Advice::Same => "same",
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
            sha256_is_given: checksum
                .zip(wanted)
                .map(|(checksum, wanted)| checksum.actual == wanted),
            listed: listed
                .iter()
                .map(|listed| InList {
                    list: listed.list.display().to_string(),
                    matches: checksum.is_some_and(|it| listed.agrees(it)),
                })
                .collect(),
        }
    });
    let files = files.collect();
    json::answer(context, Answer { files })
}
