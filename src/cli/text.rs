//! Text for a terminal, wrapped to its width and readable in its direction; plain if it is piped.

use comfy_table::{ContentArrangement, Table};
use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthChar as _;

use super::{Context, plain};
use crate::fl;
use crate::l10n::bidi::Direction;

/// Sets the direction of a line, and keeps the text on both sides of it apart.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
/// A narrower terminal gets lines of this width, in columns.
const MIN_WIDTH: usize = 40;
/// comfy-table's code for lines between columns and below the head.
const LINES: &str = "     ─┼ │          ";
/// Columns of a table's column besides its words: a space on both sides, and the line to the next.
const PADDING: usize = 3;
/// In a table, a piece without spaces is only broken if it is wider, in columns: six Chinese characters.
const UNBROKEN: usize = 12;

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
            self.push(&"─".repeat(display_width(&plain(title)).min(width)));
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
                let options = options(width)
                    .initial_indent(first)
                    .subsequent_indent(others)
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

    /// True if a table with these rows fits without breaking a word.
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
        let rows: Vec<Vec<String>> = if self.mirrored {
            cells(rows, kept_apart)
        } else {
            plain_cells(rows)
        };
        let widths = widths(&rows, width);
        // comfy-table breaks at spaces only, and shares out the room by the bytes of the words.
        let mut rows = rows.iter().map(|row| {
            let cells = row.iter().zip(&widths);
            cells.map(|(cell, width)| textwrap::fill(cell, options(width - PADDING)))
        });
        let mut table = Table::new();
        table
            .load_preset(LINES)
            .set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(rows.next().into_iter().flatten());
        table.add_rows(rows);
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

    /// Warns that the facts may have changed, where their last review is long ago.
    pub(super) fn age(&mut self, context: Context<'_>) {
        if context.is_outdated() {
            let l10n = context.l10n;
            let date = l10n.date(context.catalog.reviewed);
            self.line("");
            self.line(&fl!(l10n, "banner-facts-aged", date = date));
            let page = context.catalog.link(context.catalog.source_page);
            self.address(page.link.as_str());
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

fn plain_cells(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    cells(rows, plain)
}

fn cells(rows: &[Vec<String>], written: impl Fn(&str) -> String) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| row.iter().map(|cell| written(cell)).collect())
        .collect()
}

/// A cell of a table that is written from right to left. What is isolated from right to left, as in a list, begins with a
/// mark instead: an isolate that is broken over two lines would take in what stands beside it.
fn kept_apart(cell: &str) -> String {
    let items: Vec<String> = cell.split(RIGHT_TO_LEFT_ISOLATE).map(plain).collect();
    items.join(&RIGHT_TO_LEFT_MARK.to_string())
}

fn options<'a>(width: usize) -> Options<'a> {
    Options::new(width)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
}

/// The pieces that may stand on lines of their own.
fn words(text: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(text.split_inclusive(' ').flat_map(parts).map(Word::from))
}

/// The parts of what has no spaces in it: of Chinese, where a line may end between most characters. Anything else is whole,
/// as addresses, versions and names with hyphens have to be.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let is_wide = |c: Option<char>| c.and_then(char::width) == Some(2);
    let ends = linebreaks(word).map(|(end, _)| end).filter(move |&end| {
        let (before, after) = word.split_at(end);
        after.is_empty() || is_wide(before.chars().next_back()) || is_wide(after.chars().next())
    });
    let mut start = 0;
    ends.map(move |end| {
        let part = &word[start..end];
        start = end;
        part
    })
}

/// The width of each column of a table. Where there is too little room, the widest columns give way.
fn widths(rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let fits = |widths: &[usize]| widths.iter().sum::<usize>() <= width;
    let whole = column_widths(rows, display_width);
    let mut least = min_widths(rows);
    if !fits(&least) {
        least.fill(PADDING + 1);
    }
    let up_to = |most: usize| {
        let both = whole.iter().zip(&least);
        both.map(|(whole, least)| most.min(*whole).max(*least))
            .collect::<Vec<_>>()
    };
    let fitting = (0..=width).rev().map(up_to).find(|widths| fits(widths));
    fitting.unwrap_or(least)
}

/// The least width of each column in which no word is broken.
fn min_widths(rows: &[Vec<String>]) -> Vec<usize> {
    column_widths(rows, |cell| {
        let least = |word: &str| {
            let whole = display_width(word).min(UNBROKEN);
            parts(word).map(display_width).fold(whole, usize::max)
        };
        cell.split(' ').map(least).max().unwrap_or(0)
    })
}

/// The width of each column, with its padding, by the width of its widest cell.
fn column_widths(rows: &[Vec<String>], of_cell: impl Fn(&str) -> usize) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| of_cell(&plain(cell))).max().unwrap_or(0) + PADDING
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_broken_between_characters_and_nothing_else_but_at_spaces() {
        for (text, expected) in [
            (
                "使用“Signal”的人，请看（说明）。",
                &["使", "用“Signal”的", "人，", "请", "看", "（说", "明）。"][..],
            ),
            (
                "见https://signal.org/a-b/?c=d。",
                &["见", "https://signal.org/a-b/?c=d。"],
            ),
            ("end-to-end Wi-Fi 6.5", &["end-to-end ", "Wi-Fi ", "6.5"]),
            ("(Use .onion hosts)", &["(Use ", ".onion ", "hosts)"]),
            ("10\u{a0}% пр-к", &["10\u{a0}% ", "пр-к"]),
            ("क्षत्रिय কর্মী", &["क्षत्रिय ", "কর্মী"]),
            ("می‌شود، گفت", &["می‌شود، ", "گفت"]),
        ] {
            let found = words(text).map(|part| format!("{}{}", part.word, part.whitespace));
            assert_eq!(found.collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn the_widest_columns_of_a_table_give_way() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [
            row(["ID", "Systems", "In short"]),
            row(["signal", "Linux, Windows", &"word ".repeat(12)]),
        ];
        assert_eq!(widths(&rows, 200), [9, 17, 63]);
        assert_eq!(widths(&rows, 60), [9, 17, 34]);
        assert_eq!(widths(&rows, 36), [9, 13, 13]);
        assert_eq!(widths(&rows, 31), [9, 11, 11]);
        // Chinese characters are not put below one another.
        assert_eq!(
            min_widths(&[row(["未说明", "去中心化的网络和服务器", ""])]),
            [9, 15, 3]
        );
    }

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
