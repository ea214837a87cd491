//! The words of the table, made once per change: of the language, of the messengers, of what is shown.

use crate::catalog::{Level, Messenger, MessengerId};
use crate::comparison::{self, Cell, Comparison, Subject, cell_words, group_name, subject_name};
use crate::fl;
use crate::gui::anchor::Anchor;
use crate::gui::screen::context::ViewContext;
use crate::l10n::Localizer;

/// The choices that the table is made from, besides the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::gui::screen::compare) struct Contents {
    pub language: String,
    pub messengers: Vec<MessengerId>,
    pub only_differences: bool,
}

/// The table in the words of a language.
#[derive(Debug, Clone, Default)]
pub(in crate::gui::screen::compare) struct Table {
    contents: Contents,
    pub heads: Vec<Head>,
    pub lines: Vec<Line>,
    pub(super) legend: Option<String>,
}

/// The head of a column.
#[derive(Debug, Clone)]
pub(in crate::gui::screen::compare) struct Head {
    /// Index in the catalogue.
    messenger: usize,
    pub(super) standing: String,
    pub(super) warning: Option<String>,
}

/// A row.
#[derive(Debug, Clone)]
pub(in crate::gui::screen::compare) struct Line {
    pub key: String,
    pub(super) group: String,
    pub(super) name: String,
    pub(super) meaning: Meaning,
    /// One for each column.
    pub(super) cells: Vec<LineCell>,
}

/// Tells the meaning of a row.
#[derive(Debug, Clone)]
pub(super) enum Meaning {
    /// In Learn, and in short beside the name.
    Term(Anchor, Option<String>),
    /// Beside the name.
    Told(String),
    /// Its name says it.
    Plain,
}

#[derive(Debug, Clone)]
pub(super) struct LineCell {
    pub(super) level: Option<Level>,
    pub(super) words: String,
    /// Not every system tells which row and which column a cell is in.
    pub(super) spoken: String,
}

impl Table {
    pub fn new(cx: ViewContext<'_>, contents: Contents, comparison: &Comparison<'_>) -> Self {
        let (catalog, l10n) = (cx.catalog, cx.locale.l10n);
        let heads = comparison.messengers.iter().enumerate();
        let heads = heads.map(|(column, messenger)| Head {
            messenger: catalog.index_of(&messenger.id),
            standing: comparison.standing(l10n, column),
            warning: catalog
                .fails_warning_criterion(messenger)
                .then(|| l10n.text(&catalog.warning.short)),
        });
        let rows = comparison.rows.iter();
        let lines = rows.map(|row| Line::new(cx, &comparison.messengers, row));
        Self {
            contents,
            heads: heads.collect(),
            lines: lines.collect(),
            legend: comparison.legend(l10n),
        }
    }

    pub fn is_of(&self, contents: &Contents) -> bool {
        self.contents == *contents
    }
}

impl Head {
    pub fn messenger<'a>(&self, cx: ViewContext<'a>) -> &'a Messenger {
        &cx.catalog.messengers()[self.messenger]
    }
}

impl Line {
    fn new(cx: ViewContext<'_>, messengers: &[&Messenger], row: &comparison::Row<'_>) -> Self {
        let l10n = cx.locale.l10n;
        let name = subject_name(l10n, row.subject);
        let cells = row.cells.iter().zip(messengers).map(|(cell, messenger)| {
            let words = cell_words(l10n, cell);
            let spoken = fl!(
                l10n,
                "spoken-cell",
                name = messenger.name.as_str(),
                criterion = l10n.inline(&name),
                words = l10n.inline(&words)
            );
            let level = match cell {
                Cell::Level { level, .. } => Some(*level),
                Cell::Words(_) | Cell::NotStated => None,
            };
            LineCell {
                level,
                words,
                spoken,
            }
        });
        let cells = cells.collect();
        Self {
            key: row.subject.key().to_owned(),
            group: group_name(l10n, row.subject),
            meaning: Meaning::of(l10n, row.subject),
            name,
            cells,
        }
    }
}

impl Meaning {
    fn of(l10n: &Localizer, subject: Subject<'_>) -> Self {
        match subject {
            Subject::Criterion(criterion) => {
                let about = l10n.text(&criterion.term.about);
                Self::Term(Anchor::Criterion(criterion.term.id.clone()), Some(about))
            }
            Subject::Network => Self::Term(Anchor::Networks, None),
            Subject::Need(_, need) => Self::Told(l10n.text(&need.about)),
            Subject::Systems | Subject::Stores | Subject::Audits => Self::Plain,
        }
    }
}
