//! Text for a terminal, wrapped to its width and readable in its direction; plain if it is piped.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};
use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr as _;

use super::{Context, plain};
use crate::fl;
use crate::l10n::bidi::Direction;

/// Sets the direction of a line, and keeps the text on both sides of it apart.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
/// A narrower terminal gets lines of this width, in columns.
const MIN_WIDTH: usize = 40;
/// comfy-table's code for lines between columns and below the head.
const LINES: &str = "     ─┼ │          ";
/// Columns of a table's column besides its words: a space on both sides, and the line to the next.
const PADDING: usize = 3;

pub(super) struct TextWriter {
    text: String,
    width: Option<usize>,
    mirrored: bool,
}

impl TextWriter {
    pub(super) fn new(context: Context<'_>) -> Self {
        let mirrored = context.l10n.direction() == Direction::Rtl;
        Self {
            text: String::new(),
            width: context.width.map(|width| width.max(MIN_WIDTH)),
            mirrored,
        }
    }

    /// A title, with a line below it in a terminal.
    pub(super) fn title(&mut self, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(title);
        if let Some(width) = self.width {
            self.push(&"─".repeat(plain(title).width().min(width)));
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

    /// A paragraph of the entry above.
    pub(super) fn inside(&mut self, text: &str) {
        self.wrapped(text, "  ", "  ");
    }

    /// An address of the entry above, on a line of its own and never broken, so that it can be copied.
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
                    .subsequent_indent(others)
                    .word_splitter(WordSplitter::NoHyphenation)
                    .break_words(false);
                for line in textwrap::wrap(&self.marked(text), options) {
                    self.push(&line);
                }
            }
            None => self.push(&format!("{first}{text}")),
        }
    }

    /// The text with its bidi control characters, if the terminal is written from right to left.
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
        self.width
            .is_none_or(|width| min_widths(rows).iter().sum::<usize>() <= width)
    }

    /// A table, its head first.
    pub(super) fn table(&mut self, rows: &[Vec<String>]) {
        match self.width {
            Some(width) => self.fitted(rows, width),
            None => self.aligned(rows),
        }
    }

    fn fitted(&mut self, rows: &[Vec<String>], width: usize) {
        let rows = plain_cells(rows);
        let mut table = Table::new();
        table
            .load_preset(LINES)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(columns(width));
        let mut bodies = rows.iter();
        table.set_header(bodies.next().into_iter().flatten());
        table.add_rows(bodies);
        // Words are not broken as long as the longest of each column fit beside one another.
        let widths = min_widths(&rows);
        if widths.iter().sum::<usize>() <= width {
            table.set_constraints(widths.into_iter().map(|width| {
                // For comfy-table the line to the next column is not part of a column.
                ColumnConstraint::LowerBoundary(Width::Fixed(columns(width - 1)))
            }));
        }
        for line in table.lines() {
            // Latin names on both sides of a line between columns would become one run of text, in
            // the wrong order.
            let line = if self.mirrored {
                line.replace('│', &format!("{RIGHT_TO_LEFT_MARK}│{RIGHT_TO_LEFT_MARK}"))
            } else {
                line
            };
            self.push(&line);
        }
    }

    fn aligned(&mut self, rows: &[Vec<String>]) {
        let text = crate::comparison::text(&plain_cells(rows));
        text.lines().for_each(|line| self.push(line));
    }

    /// That the facts may have changed, where their last review is long ago.
    pub(super) fn age(&mut self, context: Context<'_>) {
        if context.is_outdated() {
            let l10n = context.l10n;
            let date = l10n.date(context.catalog.reviewed);
            self.line("");
            self.line(&fl!(l10n, "notice-facts-aged", date = date));
            let page = context.catalog.link(context.catalog.source_page);
            self.address(page.link.as_str());
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

fn plain_cells(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| row.iter().map(|cell| plain(cell)).collect())
        .collect()
}

/// A width as comfy-table counts it.
fn columns(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// The least width of each column in which no word is broken.
fn min_widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .flat_map(|cell| cell.split_whitespace())
                .map(|word| plain(word).width())
                .max()
                .unwrap_or(0)
                + PADDING
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_wider_than_a_table_can_be_does_no_harm() {
        let mut writer = TextWriter {
            text: String::new(),
            width: Some(MIN_WIDTH),
            mirrored: false,
        };
        let with_word = |length| {
            [
                vec![String::new(), "name".to_owned()],
                vec!["x".repeat(length), "y".to_owned()],
            ]
        };
        assert!(!writer.has_room_for(&with_word(usize::from(u16::MAX))));
        writer.table(&with_word(500));
        assert!(writer.finish().contains("name"));
    }
}
