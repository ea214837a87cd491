//! Messengers side by side.

use serde::Serialize;

use super::{Entry, Said, answer, entry, said, urls};
use crate::catalog::{Level, Messenger, Speaker};
use crate::cli::{Context, Error, plain};
use crate::comparison::{self, Cell, Comparison, Subject, cell_words, subject_name};
use crate::l10n::labels;

#[derive(Serialize)]
struct Basis<'a> {
    #[serde(flatten)]
    said: Said,
    /// The addresses, for downloads.
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct OneCell<'a> {
    /// Absent where the row has no levels.
    level: Option<Level>,
    /// Absent likewise.
    said_by: Option<&'static str>,
    text: String,
    /// One for each who speaks there; of downloads, several may.
    basis: Vec<Basis<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: String,
    /// One for each messenger, in their order.
    cells: Vec<OneCell<'a>>,
}

#[derive(Serialize)]
struct Rows<'a> {
    messengers: Vec<Entry<'a>>,
    rows: Vec<Row<'a>>,
}

pub(in crate::cli) fn compare(
    context: Context<'_>,
    messengers: Vec<&Messenger>,
    only_differences: bool,
) -> Result<String, Error> {
    let l10n = context.l10n;
    let comparison = Comparison::new(context.catalog, l10n, messengers, only_differences);
    let rows = comparison.rows.iter().map(|row| {
        let cells = row.cells.iter().zip(&comparison.messengers);
        let cells = cells.map(|(cell, messenger)| one_cell(context, row.subject, messenger, cell));
        Row {
            id: Subject::key(row.subject),
            name: plain(&subject_name(l10n, row.subject)),
            cells: cells.collect(),
        }
    });
    let messengers = comparison
        .messengers
        .iter()
        .map(|messenger| entry(context, messenger))
        .collect();
    answer(
        context,
        Rows {
            messengers,
            rows: rows.collect(),
        },
    )
}

fn one_cell<'a>(
    context: Context<'a>,
    subject: Subject<'_>,
    messenger: &Messenger,
    cell: &Cell,
) -> OneCell<'a> {
    let l10n = context.l10n;
    let known = match cell {
        Cell::Level { level, .. } => Some(*level),
        Cell::NotStated => Some(Level::NotStated),
        Cell::Words(_) => None,
    };
    let words = match cell {
        // The speaker has a field of its own.
        Cell::Level { level, .. } => labels::level(l10n, *level),
        Cell::Words(_) | Cell::NotStated => cell_words(l10n, cell),
    };
    let basis = comparison::basis(context.catalog, messenger, subject);
    // Of several, Privacy Guides.
    let speakers = basis.iter().map(|it| it.speaker);
    let speaker = speakers.min_by_key(|it| *it != Speaker::PrivacyGuides);
    let basis = basis.iter().map(|it| Basis {
        said: said(context, it.speaker),
        sources: urls(context, &it.sources),
    });
    OneCell {
        level: known,
        said_by: speaker
            .filter(|_| known.is_some())
            .map(|speaker| said(context, speaker).said_by),
        text: plain(&words),
        basis: basis.collect(),
    }
}
