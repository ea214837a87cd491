//! `data/edition.ron`: the edition that the data rests on, and what is known to have changed on the page since.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::item::{Item, Kind, with_links, without_links};
use crate::page::Page;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its English title. The headings and the criteria are English too.
    pub title: String,
    pub date: String,
    /// The commit of the page, in the repository of Privacy Guides.
    pub commit: String,
    pub page: Vec<Item>,
    /// Oldest first.
    pub changes: Vec<Change>,
    /// Addresses that came to the page and are not in the data.
    #[serde(default)]
    pub left_out: Vec<LeftOut>,
}

/// The differences that one commit made to the page.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub date: String,
    pub commit: String,
    #[serde(default)]
    pub came: Vec<Item>,
    #[serde(default)]
    pub went: Vec<Item>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    pub address: String,
    pub reason: String,
}

/// The page as it was after a commit.
#[derive(Debug)]
pub struct State<'a> {
    pub date: &'a str,
    pub commit: &'a str,
    pub items: BTreeSet<Item>,
}

impl State<'_> {
    /// Its date and the start of its commit.
    pub fn named(&self) -> String {
        let commit = self.commit.get(..8).unwrap_or(self.commit);
        format!("{} ({commit})", self.date)
    }
}

impl Edition {
    pub fn parse(text: &str) -> Result<Self, ron::error::SpannedError> {
        ron::from_str(text)
    }

    /// The edition itself, and the page after each change.
    pub fn states(&self) -> Vec<State<'_>> {
        let mut own: BTreeSet<Item> = self.page.iter().cloned().collect();
        let mut states = vec![State {
            date: &self.date,
            commit: &self.commit,
            items: with_links(own.clone()),
        }];
        for change in &self.changes {
            own.retain(|item| !change.went.contains(item));
            own.extend(change.came.iter().cloned());
            states.push(State {
                date: &change.date,
                commit: &change.commit,
                items: with_links(own.clone()),
            });
        }
        states
    }

    /// The ids of all messengers that were ever on the page.
    pub fn messengers(&self) -> BTreeSet<String> {
        let came = self.changes.iter().flat_map(|change| &change.came);
        let items = self.page.iter().chain(came);
        let messengers = items.filter_map(Item::messenger);
        messengers.map(str::to_owned).collect()
    }

    /// True if a page is an English one: it has the English title, and headings or criteria that are known.
    pub fn is_english(&self, page: &Page) -> bool {
        let states = self.states();
        let counts = |is_text: fn(&Item) -> bool| {
            let texts = page.items.iter().filter(|item| is_text(item));
            let is_known = |item: &&Item| states.iter().any(|state| state.items.contains(item));
            let (known, other): (Vec<&Item>, Vec<&Item>) = texts.partition(is_known);
            (known.len(), other.len())
        };
        let (headings, other_headings) =
            counts(|item| matches!(item, Item::Heading(kind, _) if *kind != Kind::Other));
        let (criteria, _) = counts(|item| matches!(item, Item::Criterion(..)));
        page.title.as_ref() == Some(&self.title)
            && headings >= other_headings
            && (criteria > 0 || other_headings == 0)
    }
}

impl Change {
    /// The change that leads from a state to a page.
    pub fn between(
        before: &BTreeSet<Item>,
        after: &BTreeSet<Item>,
        date: &str,
        commit: &str,
    ) -> Self {
        let (before, after) = (without_links(before), without_links(after));
        Self {
            date: date.to_owned(),
            commit: commit.to_owned(),
            came: after.difference(&before).cloned().collect(),
            went: before.difference(&after).cloned().collect(),
        }
    }

    /// Formats it as it stands in the record.
    pub fn to_ron(&self) -> Result<String, ron::Error> {
        let config = ron::ser::PrettyConfig::new().depth_limit(2);
        let mut text = ron::ser::to_string_pretty(self, config)?;
        for empty in ["    came: [],\n", "    went: [],\n"] {
            text = text.replace(empty, "");
        }
        let lines = text.lines().map(|line| format!("        {line}\n"));
        let text: String = lines.collect();
        Ok(format!("{},\n", text.trim_end()))
    }
}
