//! Order and groups of the list: by the search, and by what matters to the person.

use crate::catalog::{Catalog, Recommendation};
use crate::requirements::{Reason, Requirements, Verdict};
use crate::search::SearchResults;

#[derive(Debug, Clone, Default)]
pub struct Ranking {
    /// From top to bottom; none is empty.
    pub groups: Vec<Group>,
    /// The reasons for each messenger of the catalogue.
    reasons: Vec<Vec<Reason>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub kind: GroupKind,
    /// Indices of the messengers in the catalogue, in the order of display.
    pub indices: Vec<usize>,
}

/// The property that the messengers of a group share. Groups of one list are in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKind {
    Recommendation(Recommendation),
    Verdict(Verdict),
    Found,
}

impl Ranking {
    /// Messengers that the search did not find are left out; those that fail a requirement are not, they
    /// are further down.
    pub fn new(
        catalog: &Catalog,
        requirements: &Requirements,
        results: Option<&SearchResults>,
    ) -> Self {
        let messengers = catalog.messengers();
        let reasons: Vec<Vec<Reason>> = messengers
            .iter()
            .map(|messenger| requirements.reasons(catalog, messenger))
            .collect();
        let is_active = requirements.is_active(catalog);
        let kind_of = |index: usize| {
            if is_active {
                GroupKind::Verdict(Verdict::of(&reasons[index]))
            } else if results.is_some() {
                GroupKind::Found
            } else {
                GroupKind::Recommendation(messengers[index].recommendation)
            }
        };
        let indices = match results {
            Some(results) => results.indices.clone(),
            None => (0..messengers.len()).collect(),
        };
        let mut groups: Vec<Group> = Vec::new();
        for index in indices {
            let kind = kind_of(index);
            match groups.iter_mut().find(|group| group.kind == kind) {
                Some(group) => group.indices.push(index),
                None => groups.push(Group {
                    kind,
                    indices: vec![index],
                }),
            }
        }
        groups.sort_by_key(|group| group.kind);
        Self { groups, reasons }
    }

    /// The requirements, with how far the messenger with this index meets each.
    pub fn reasons(&self, index: usize) -> &[Reason] {
        self.reasons.get(index).map_or(&[], Vec::as_slice)
    }
}
