//! The text of a data file, and the problems found in it.

use std::fmt;

/// The largest data file that is read, in bytes.
pub const MAX_FILE: usize = 1 << 20;

/// One file of the data: its name as it should be shown, and its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path below the project, as `data/messengers/signal.ron`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A file with this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }

    /// The line, counted from 1, on which the `nth` (from 0) quoted `value` after the field `section` stands; that of the field if the
    /// value isn't there; 1 if neither is.
    pub(super) fn line(&self, section: &str, value: &str, nth: usize) -> usize {
        let start = self.field(section).unwrap_or(0);
        let quoted = format!("\"{value}\"");
        let at = self.text[start..]
            .match_indices(&quoted)
            .nth(nth)
            .map_or(start, |(at, _)| start + at);
        self.text[..at].matches('\n').count() + 1
    }

    fn field(&self, section: &str) -> Option<usize> {
        let key = format!("{section}:");
        self.text.match_indices(&key).map(|(at, _)| at).find(|at| {
            let line_start = self.text[..*at]
                .rfind('\n')
                .map_or(0, |newline| newline + 1);
            self.text[line_start..*at].trim().is_empty()
        })
    }
}

/// One thing that is wrong with the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the file.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong, and what to do about it.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Everything that is wrong with the data, in the order of the files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.0.iter().enumerate() {
            if n > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}
