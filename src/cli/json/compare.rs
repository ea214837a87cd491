//! Messengers side by side.

use serde::Serialize;

use super::{Entry, answer, entry};
use crate::catalog::{Level, Messenger};
use crate::cli::{Context, Error, plain};
use crate::comparison::{Cell, Comparison, Subject, cell_words, subject_name};
use crate::l10n::labels;

pub(in crate::cli) fn compare(
    context: Context<'_>,
    messengers: Vec<&Messenger>,
    only_differences: bool,
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct OneCell {
        /// Absent where the row has no levels.
        level: Option<Level>,
        /// Absent likewise.
        said_by: Option<&'static str>,
        text: String,
    }
    #[derive(Serialize)]
    struct Row<'a> {
        id: &'a str,
        name: String,
        /// One for each messenger, in their order.
        cells: Vec<OneCell>,
    }
    #[derive(Serialize)]
    struct Rows<'a> {
        messengers: Vec<Entry<'a>>,
        rows: Vec<Row<'a>>,
    }
    let l10n = context.l10n;
    let comparison = Comparison::new(context.catalog, l10n, messengers, only_differences);
    let rows = comparison.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let known = match cell {
                Cell::Level { level, .. } => Some(*level),
                Cell::NotStated => Some(Level::NotStated),
                Cell::Words(_) => None,
            };
            let words = match cell {
                // Who says so has a field of its own.
                Cell::Level { level, .. } => labels::level(l10n, *level),
                Cell::Words(_) | Cell::NotStated => cell_words(l10n, cell),
            };
            OneCell {
                level: known,
                said_by: known.map(|_| {
                    if cell.is_of_project() {
                        "project"
                    } else {
                        "privacy-guides"
                    }
                }),
                text: plain(&words),
            }
        });
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
