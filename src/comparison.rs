//! Messengers side by side: what is compared, what stands in each cell, and the whole as text to take along.

use unicode_width::UnicodeWidthStr as _;

use crate::catalog::{Catalog, Channel, Criterion, Level, Messenger, Platform};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::labels;

/// What one row compares.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// How far a criterion is met.
    Criterion(&'a Criterion),
    /// The kind of network.
    Network,
    /// The systems that there are downloads for.
    Systems,
    /// The stores to get it from.
    Stores,
    /// The years of its audits.
    Audits,
}

impl<'a> Subject<'a> {
    /// Everything that is compared, in the order of display.
    pub fn all(catalog: &'a Catalog) -> impl Iterator<Item = Self> {
        catalog.criteria.iter().map(Self::Criterion).chain([
            Self::Network,
            Self::Systems,
            Self::Stores,
            Self::Audits,
        ])
    }

    /// Its name for machines: that of the criterion, or its own.
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

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A level, as it is known today.
    Level(Level),
    /// Words.
    Words(String),
    /// Nothing is known.
    NotStated,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// What it compares.
    pub subject: Subject<'a>,
    /// One cell for each messenger, in their order.
    pub cells: Vec<Cell>,
}

impl Row<'_> {
    /// Whether the messengers differ in it.
    pub fn differs(&self) -> bool {
        self.cells.windows(2).any(|pair| pair[0] != pair[1])
    }
}

/// Messengers side by side.
#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    /// The columns.
    pub messengers: Vec<&'a Messenger>,
    /// The rows, in the order of display.
    pub rows: Vec<Row<'a>>,
}

/// A form in which a comparison can be taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A Markdown table.
    Markdown,
    /// Columns of plain text.
    Text,
    /// Comma-separated values, RFC 4180.
    Csv,
}

impl<'a> Comparison<'a> {
    /// Compares messengers; only the rows in which they differ, if that is wanted.
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

    /// The comparison as text.
    pub fn export(&self, l10n: &Localizer, form: Form) -> String {
        let table = self.table(l10n);
        match form {
            Form::Markdown => markdown(&table),
            Form::Text => text(&table),
            Form::Csv => csv(&table),
        }
    }

    /// All cells as words, the names of the messengers first; without marks of direction.
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

/// What a row is called.
pub fn subject_name(l10n: &Localizer, subject: Subject<'_>) -> String {
    match subject {
        Subject::Criterion(criterion) => l10n.text(&criterion.term.name),
        Subject::Network => fl!(l10n, "compare-network"),
        Subject::Systems => fl!(l10n, "compare-systems"),
        Subject::Stores => fl!(l10n, "compare-stores"),
        Subject::Audits => fl!(l10n, "compare-audits"),
    }
}

/// What the group of a row is called: the tier of its criterion, or the rest.
pub fn group_name(l10n: &Localizer, subject: Subject<'_>) -> String {
    match subject {
        Subject::Criterion(criterion) => labels::tier(l10n, criterion.tier),
        Subject::Network | Subject::Systems | Subject::Stores | Subject::Audits => {
            fl!(l10n, "compare-more")
        }
    }
}

/// A cell in words.
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
    let mut lines = table.iter().map(|cells| line(cells));
    let head = lines.next().unwrap_or_default();
    let rule = format!("|{}\n", "---|".repeat(table.first().map_or(0, Vec::len)));
    std::iter::once(head).chain([rule]).chain(lines).collect()
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
