//! Messengers side by side, and the export as Markdown, text and CSV.

use unicode_width::UnicodeWidthStr as _;

use crate::catalog::{Catalog, Channel, Criterion, Level, Messenger, Platform};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::labels;

#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    Criterion(&'a Criterion),
    Network,
    Systems,
    Stores,
    Audits,
}

impl<'a> Subject<'a> {
    /// In the order of display.
    pub fn all(catalog: &'a Catalog) -> impl Iterator<Item = Self> {
        catalog.criteria.iter().map(Self::Criterion).chain([
            Self::Network,
            Self::Systems,
            Self::Stores,
            Self::Audits,
        ])
    }

    /// Id of the criterion, or an id of its own; for JSON and widget ids.
    pub fn key(self) -> &'a str {
        match self {
            Self::Criterion(criterion) => criterion.term.id.as_str(),
            Self::Network => "network",
            Self::Systems => "systems",
            Self::Stores => "stores",
            Self::Audits => "audits",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// What holds today.
    Level(Level),
    Words(String),
    NotStated,
}

#[derive(Debug, Clone)]
pub struct Row<'a> {
    pub subject: Subject<'a>,
    /// One for each messenger.
    pub cells: Vec<Cell>,
}

impl Row<'_> {
    pub fn differs(&self) -> bool {
        self.cells.windows(2).any(|pair| pair[0] != pair[1])
    }
}

#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    pub messengers: Vec<&'a Messenger>,
    /// In the order of display.
    pub rows: Vec<Row<'a>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Markdown,
    Text,
    /// RFC 4180.
    Csv,
}

impl<'a> Comparison<'a> {
    pub fn new(
        catalog: &'a Catalog,
        l10n: &Localizer,
        messengers: Vec<&'a Messenger>,
        only_differences: bool,
    ) -> Self {
        let rows = Subject::all(catalog).map(|subject| {
            let cells = messengers
                .iter()
                .map(|messenger| cell(catalog, l10n, messenger, subject));
            Row {
                subject,
                cells: cells.collect(),
            }
        });
        let rows = rows
            .filter(|row| !only_differences || row.differs())
            .collect();
        Self { messengers, rows }
    }

    pub fn export(&self, l10n: &Localizer, form: Form) -> String {
        let table = self.table(l10n);
        match form {
            Form::Markdown => markdown(&table),
            Form::Text => text(&table),
            Form::Csv => csv(&table),
        }
    }

    /// All cells as plain text, the names of the messengers first.
    fn table(&self, l10n: &Localizer) -> Vec<Vec<String>> {
        let names = self
            .messengers
            .iter()
            .map(|messenger| messenger.name.clone());
        let head = std::iter::once(String::new()).chain(names).collect();
        let rows = self.rows.iter().map(|row| {
            let cells = row
                .cells
                .iter()
                .map(|cell| strip_bidi(&cell_words(l10n, cell)));
            std::iter::once(strip_bidi(&subject_name(l10n, row.subject)))
                .chain(cells)
                .collect()
        });
        std::iter::once(head).chain(rows).collect()
    }
}

pub fn subject_name(l10n: &Localizer, subject: Subject<'_>) -> String {
    match subject {
        Subject::Criterion(criterion) => l10n.text(&criterion.term.name),
        Subject::Network => fl!(l10n, "compare-network"),
        Subject::Systems => fl!(l10n, "compare-systems"),
        Subject::Stores => fl!(l10n, "compare-stores"),
        Subject::Audits => fl!(l10n, "compare-audits"),
    }
}

/// The tier of a criterion, or “more”.
pub fn group_name(l10n: &Localizer, subject: Subject<'_>) -> String {
    match subject {
        Subject::Criterion(criterion) => labels::tier(l10n, criterion.tier),
        Subject::Network | Subject::Systems | Subject::Stores | Subject::Audits => {
            fl!(l10n, "compare-more")
        }
    }
}

pub fn cell_words(l10n: &Localizer, cell: &Cell) -> String {
    match cell {
        Cell::Level(level) => labels::level(l10n, *level),
        Cell::Words(words) => words.clone(),
        Cell::NotStated => labels::level(l10n, Level::NotStated),
    }
}

fn cell(catalog: &Catalog, l10n: &Localizer, messenger: &Messenger, subject: Subject<'_>) -> Cell {
    let found: Vec<String> = match subject {
        Subject::Criterion(criterion) => {
            return Cell::Level(
                messenger
                    .assessment(&criterion.term.id)
                    .map_or(Level::NotStated, |assessment| assessment.current().level),
            );
        }
        Subject::Network => catalog
            .network(&messenger.network)
            .map(|network| l10n.text(&network.name))
            .into_iter()
            .collect(),
        Subject::Systems => {
            let has = |system: &Platform| messenger.runs_on(*system);
            let systems = Platform::NATIVE
                .into_iter()
                .chain([Platform::Web])
                .filter(has);
            systems
                .map(|system| labels::platform(l10n, system))
                .collect()
        }
        Subject::Stores => {
            let mut stores: Vec<Channel> = messenger
                .downloads
                .iter()
                .map(|download| download.channel)
                .collect();
            stores.sort_unstable();
            stores.dedup();
            stores
                .into_iter()
                .map(|channel| labels::channel(l10n, channel))
                .collect()
        }
        Subject::Audits => messenger
            .audits
            .iter()
            .map(|audit| audit.date.year.to_string())
            .collect(),
    };
    if found.is_empty() {
        Cell::NotStated
    } else {
        Cell::Words(labels::list(l10n, found))
    }
}

fn markdown(table: &[Vec<String>]) -> String {
    let line = |cells: &[String]| {
        format!(
            "| {} |\n",
            cells
                .iter()
                .map(|cell| cell.replace('|', "\\|"))
                .collect::<Vec<_>>()
                .join(" | ")
        )
    };
    let mut text = String::new();
    for (n, cells) in table.iter().enumerate() {
        text.push_str(&line(cells));
        if n == 0 {
            text.push_str(&format!("|{}\n", "---|".repeat(cells.len())));
        }
    }
    text
}

/// A table as columns of plain text, two spaces apart.
pub fn text(table: &[Vec<String>]) -> String {
    let columns = table.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|n| {
            table
                .iter()
                .map(|cells| cells[n].width())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for cells in table {
        let padded = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
        text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn csv(table: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for cells in table {
        if let Err(error) = writer.write_record(cells) {
            // Writing into memory doesn't fail, and all rows are of one length.
            log::error!("{error}");
        }
    }
    writer
        .into_inner()
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}
