//! An answer as lines: wrapped to the width of a terminal and readable in its direction there, plain anywhere else.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};
use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr as _;

use super::{Context, plain};
use crate::l10n::bidi::Direction;

/// Settles the direction of a line, and keeps what stands on both sides of it apart.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
/// The narrowest that is reckoned with, in columns.
const NARROWEST: usize = 40;
/// How a table looks in a terminal: comfy-table's code for lines between columns and below the head.
const LINES: &str = "     ─┼ │          ";

/// What a column has beside its words: a space on both sides, and the line to the next.
const BESIDE: u16 = 3;

/// Lines that are being put together.
pub(super) struct Page {
    text: String,
    width: Option<usize>,
    mirrored: bool,
}

impl Page {
    pub(super) fn new(context: Context<'_>) -> Self {
        let mirrored = context.l10n.direction() == Direction::Rtl;
        Self {
            text: String::new(),
            width: context.width.map(|width| width.max(NARROWEST)),
            mirrored,
        }
    }

    /// A title, with a line below it in a terminal.
    pub(super) fn title(&mut self, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(title);
        if self.width.is_some() {
            let width = plain(title).width().min(self.width.unwrap_or(usize::MAX));
            self.push(&"─".repeat(width));
        }
    }

    /// A paragraph.
    pub(super) fn line(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    /// An entry of a list.
    pub(super) fn item(&mut self, text: &str) {
        self.wrapped(text, "- ", "  ");
    }

    /// Something that belongs to the entry above.
    pub(super) fn inside(&mut self, text: &str) {
        self.wrapped(text, "  ", "  ");
    }

    /// An address that belongs to the entry above: on a line of its own and never broken, so that it can be taken as it is.
    pub(super) fn address(&mut self, address: &str) {
        let isolated = if self.width.is_some() && self.mirrored {
            crate::l10n::bidi::isolate_ltr(address)
        } else {
            address.to_owned()
        };
        self.push(&format!("  {isolated}"));
    }

    fn wrapped(&mut self, text: &str, first: &str, others: &str) {
        match self.width {
            Some(width) => {
                // Never inside a word: an address must stay whole, and one may be longer than a line.
                let options = Options::new(width)
                    .initial_indent(first)
                    .subsequent_indent(others);
                let options = options
                    .word_splitter(WordSplitter::NoHyphenation)
                    .break_words(false);
                let lines: Vec<String> = textwrap::wrap(&self.marked(text), options)
                    .into_iter()
                    .map(String::from)
                    .collect();
                lines.iter().for_each(|line| self.push(line));
            }
            None => self.push(&format!("{first}{text}")),
        }
    }

    /// The words as they can be told apart from their surroundings: marks are kept in a terminal that is written from right to left only.
    fn marked(&self, text: &str) -> String {
        if self.width.is_some() && self.mirrored {
            text.to_owned()
        } else {
            plain(text)
        }
    }

    fn push(&mut self, line: &str) {
        if self.width.is_some() && self.mirrored {
            self.text.push(RIGHT_TO_LEFT_MARK);
            self.text.push_str(line.trim_end());
        } else {
            self.text.push_str(plain(line).trim_end());
        }
        self.text.push('\n');
    }

    /// Whether a table with these rows can stand here without breaking a word.
    pub(super) fn has_room_for(&self, rows: &[Vec<String>]) -> bool {
        self.width.is_none_or(|width| {
            least(rows)
                .iter()
                .map(|word| usize::from(*word))
                .sum::<usize>()
                <= width
        })
    }

    /// A table, its head first.
    pub(super) fn table(&mut self, rows: &[Vec<String>]) {
        match self.width {
            Some(width) => self.fitted(rows, width),
            None => self.aligned(rows),
        }
    }

    fn fitted(&mut self, rows: &[Vec<String>], width: usize) {
        let mut table = Table::new();
        let width = u16::try_from(width).unwrap_or(u16::MAX);
        table
            .load_preset(LINES)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width);
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| plain(cell)).collect())
            .collect();
        let mut bodies = rows.iter();
        table.set_header(bodies.next().into_iter().flatten());
        table.add_rows(bodies);
        // Words are not broken as long as the longest of each column fit beside one another.
        let least = least(&rows);
        if least.iter().sum::<u16>() <= width {
            table.set_constraints(
                least
                    .into_iter()
                    .map(|least| ColumnConstraint::LowerBoundary(Width::Fixed(least - 1))),
            );
        }
        for line in table.lines() {
            // A name in Latin letters on each side of a line between columns would make one piece of them, in the wrong order.
            let line = if self.mirrored {
                line.replace('│', &format!("{RIGHT_TO_LEFT_MARK}│{RIGHT_TO_LEFT_MARK}"))
            } else {
                line
            };
            self.push(&line);
        }
    }

    fn aligned(&mut self, rows: &[Vec<String>]) {
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| plain(cell)).collect())
            .collect();
        let text = crate::comparison::text(&rows);
        text.lines().for_each(|line| self.push(line));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// The least width of each column, with what it has beside its words.
fn least(rows: &[Vec<String>]) -> Vec<u16> {
    (0..rows.first().map_or(0, Vec::len))
        .map(|n| longest_word(rows, n) + BESIDE)
        .collect()
}

/// Width of the longest word of a column.
fn longest_word(rows: &[Vec<String>], column: usize) -> u16 {
    let text = rows
        .iter()
        .filter_map(|row| row.get(column))
        .flat_map(|cell| cell.split_whitespace());
    text.map(|word| u16::try_from(plain(word).width()).unwrap_or(u16::MAX))
        .max()
        .unwrap_or(0)
}
