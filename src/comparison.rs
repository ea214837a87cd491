//! Messengers side by side, and the export as Markdown, text and CSV.

use unicode_width::UnicodeWidthStr as _;

use crate::catalog::{
    Answer, Assessment, Catalog, Channel, Criterion, Date, Level, LinkId, MessageId, Messenger,
    Need, Platform, Speaker,
};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::labels;

#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    Criterion(&'a Criterion),
    /// One that is no criterion, with its index in the catalogue.
    Need(usize, &'a Need),
    Network,
    Systems,
    Stores,
    Audits,
}

impl<'a> Subject<'a> {
    /// In the order of display.
    pub fn all(catalog: &'a Catalog) -> impl Iterator<Item = Self> {
        let needs = catalog.needs.iter().enumerate();
        let needs = needs.filter(|(_, need)| need.is_own);
        let criteria = catalog.criteria.iter().map(Self::Criterion);
        criteria
            .chain(needs.map(|(index, need)| Self::Need(index, need)))
            .chain([Self::Network, Self::Systems, Self::Stores, Self::Audits])
    }

    /// Id of the criterion or the need, or an id of its own; for JSON and widget ids.
    pub fn key(self) -> &'a str {
        match self {
            Self::Criterion(criterion) => criterion.term.id.as_str(),
            Self::Need(_, need) => need.id.as_str(),
            Self::Network => "network",
            Self::Systems => "systems",
            Self::Stores => "stores",
            Self::Audits => "audits",
        }
    }

    /// The explanation of a need; the other rows are explained in Learn.
    pub fn meaning(self) -> Option<&'a MessageId> {
        match self {
            Self::Need(_, need) => Some(&need.about),
            Self::Criterion(_) | Self::Network | Self::Systems | Self::Stores | Self::Audits => {
                None
            }
        }
    }

    /// The answer that holds today, where the row has levels.
    pub fn answer(self, messenger: &Messenger) -> Option<&Answer> {
        match self {
            Self::Criterion(criterion) => {
                let assessment = messenger.assessment(&criterion.term.id);
                assessment.map(Assessment::current)
            }
            Self::Need(index, _) => messenger.answers.get(index),
            Self::Network | Self::Systems | Self::Stores | Self::Audits => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A level that holds today.
    Level {
        level: Level,
        /// True if the project itself says so, and not Privacy Guides.
        of_project: bool,
    },
    Words(String),
    NotStated,
}

impl Cell {
    /// True if two cells say the same, whoever says it.
    fn says_the_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Level { level, .. }, Self::Level { level: also, .. }) => level == also,
            _ => self == other,
        }
    }

    pub fn is_of_project(&self) -> bool {
        matches!(
            self,
            Self::Level {
                of_project: true,
                ..
            }
        )
    }
}

/// The speaker of a cell, and the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    pub speaker: Speaker<Date>,
    /// Each address once; empty only where nothing is stated.
    pub sources: Vec<LinkId>,
}

/// One for each who speaks in a cell.
pub fn basis(catalog: &Catalog, messenger: &Messenger, subject: Subject<'_>) -> Vec<Basis> {
    let said = |speaker, sources| vec![Basis { speaker, sources }];
    match subject {
        Subject::Need(_, need) if need.of_downloads => {
            let answer = subject.answer(messenger);
            let rests_on = |link| answer.is_some_and(|answer| answer.sources.contains(&link));
            let basis = of_downloads(catalog, messenger, rests_on);
            if basis.is_empty() {
                said(Speaker::PrivacyGuides, Vec::new())
            } else {
                basis
            }
        }
        Subject::Criterion(_) | Subject::Need(..) => {
            let answer = subject.answer(messenger);
            answer.map_or(said(Speaker::PrivacyGuides, Vec::new()), |answer| {
                said(answer.speaker, answer.sources.clone())
            })
        }
        Subject::Network => {
            // The page as it is today says nothing of what was taken off it.
            let source = match messenger.delisting() {
                Some(_) => catalog.source_edition,
                None => catalog.source_page,
            };
            said(Speaker::PrivacyGuides, vec![source])
        }
        Subject::Systems | Subject::Stores => of_downloads(catalog, messenger, |_| true),
        Subject::Audits => {
            let reports = messenger.audits.iter().map(|audit| audit.report);
            said(Speaker::PrivacyGuides, reports.collect())
        }
    }
}

fn of_downloads(
    catalog: &Catalog,
    messenger: &Messenger,
    is_meant: impl Fn(LinkId) -> bool,
) -> Vec<Basis> {
    let address = |link: LinkId| &catalog.link(link).link;
    let mut all: Vec<Basis> = Vec::new();
    let downloads = messenger.downloads.iter();
    for download in downloads.filter(|download| is_meant(download.link)) {
        let mut known = all.iter().flat_map(|basis| &basis.sources);
        if known.any(|known| address(*known) == address(download.link)) {
            continue;
        }
        let is_on_the_page = catalog.link(download.link).since.is_none()
            || download.sources.contains(&catalog.source_page);
        // Of what is on the page a project may tell more.
        let speaker = if is_on_the_page {
            Speaker::PrivacyGuides
        } else {
            download.speaker
        };
        match all.iter_mut().find(|it| it.speaker == speaker) {
            Some(basis) => basis.sources.push(download.link),
            None => all.push(Basis {
                speaker,
                sources: vec![download.link],
            }),
        }
    }
    all
}

#[derive(Debug, Clone)]
pub struct Row<'a> {
    pub subject: Subject<'a>,
    /// One for each messenger.
    pub cells: Vec<Cell>,
}

impl Row<'_> {
    pub fn differs(&self) -> bool {
        self.cells
            .windows(2)
            .any(|pair| !pair[0].says_the_same_as(&pair[1]))
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
        let legend = self.legend(l10n).map(|legend| strip_bidi(&legend));
        match (form, legend) {
            (Form::Markdown, Some(legend)) => {
                format!("{}\n{}\n", markdown(&table), legend.replace('*', "\\*"))
            }
            (Form::Text, Some(legend)) => format!("{}\n{legend}\n", text(&table)),
            (Form::Csv, Some(legend)) => {
                let mut table = table;
                let width = table.first().map_or(1, Vec::len);
                let mut last = vec![String::new(); width.max(1)];
                last[0] = legend;
                table.push(last);
                csv(&table)
            }
            (Form::Markdown, None) => markdown(&table),
            (Form::Text, None) => text(&table),
            (Form::Csv, None) => csv(&table),
        }
    }

    /// Explains the mark on a project's own word, if the table has one.
    pub fn legend(&self, l10n: &Localizer) -> Option<String> {
        let mut cells = self.rows.iter().flat_map(|row| &row.cells);
        cells
            .any(Cell::is_of_project)
            .then(|| fl!(l10n, "said-by-project-legend"))
    }

    /// The opinion of Privacy Guides on a messenger of the table today, in a few words.
    pub fn standing(&self, l10n: &Localizer, column: usize) -> String {
        labels::standing(l10n, self.messengers[column].standing())
    }

    /// All cells as plain text, the names of the messengers and their standing first.
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
        let standings =
            (0..self.messengers.len()).map(|column| strip_bidi(&self.standing(l10n, column)));
        let standings = std::iter::once(strip_bidi(&fl!(l10n, "terminal-standing")))
            .chain(standings)
            .collect();
        [head, standings].into_iter().chain(rows).collect()
    }
}

pub fn subject_name(l10n: &Localizer, subject: Subject<'_>) -> String {
    match subject {
        Subject::Criterion(criterion) => l10n.text(&criterion.term.name),
        Subject::Need(_, need) => l10n.text(&need.name),
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
        Subject::Need(..)
        | Subject::Network
        | Subject::Systems
        | Subject::Stores
        | Subject::Audits => fl!(l10n, "compare-more"),
    }
}

/// Words, with a sign that the legend of the table explains if the project itself says so.
pub fn marked(l10n: &Localizer, words: String, of_project: bool) -> String {
    if of_project {
        fl!(l10n, "said-by-project-mark", words = words)
    } else {
        words
    }
}

pub fn cell_words(l10n: &Localizer, cell: &Cell) -> String {
    match cell {
        Cell::Level { level, of_project } => marked(l10n, labels::level(l10n, *level), *of_project),
        Cell::Words(words) => words.clone(),
        Cell::NotStated => labels::level(l10n, Level::NotStated),
    }
}

fn cell(catalog: &Catalog, l10n: &Localizer, messenger: &Messenger, subject: Subject<'_>) -> Cell {
    let found: Vec<String> = match subject {
        Subject::Criterion(_) | Subject::Need(..) => {
            let answer = subject.answer(messenger);
            let level = answer.map_or(Level::NotStated, |answer| answer.level);
            let mut said = basis(catalog, messenger, subject).into_iter();
            return Cell::Level {
                level,
                of_project: level != Level::NotStated
                    && said.all(|basis| basis.speaker != Speaker::PrivacyGuides),
            };
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
                .map(|cell| cell.replace('|', "\\|").replace('*', "\\*"))
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
