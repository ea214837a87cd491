//! Which messengers stand in the list, in which order, and in which groups: by what is searched for and by what matters.

use crate::catalog::{Catalog, Recommendation};
use crate::requirements::{Requirements, Verdict};
use crate::search::SearchResults;

/// What the messengers of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// Their standing.
    Recommendation(Recommendation),
    /// How far they meet what matters.
    Verdict(Verdict),
    /// They were found.
    Found,
}

/// Some messengers that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub title: GroupKind,
    /// Their places in the catalogue, in the order of display; never empty.
    pub places: Vec<usize>,
}

/// The groups of the list. What was not found is left out; what doesn't meet a wish is not, it stands further down.
pub fn groups(
    catalog: &Catalog,
    requirements: &Requirements,
    found: Option<&SearchResults>,
) -> Vec<Group> {
    let places: Vec<usize> = match found {
        Some(found) => found.places.clone(),
        None => (0..catalog.messengers().len()).collect(),
    };
    let titles: Vec<GroupKind> = if requirements.is_active(catalog) {
        [Verdict::Meets, Verdict::NotStated, Verdict::DoesNot]
            .map(GroupKind::Verdict)
            .to_vec()
    } else if found.is_some() {
        vec![GroupKind::Found]
    } else {
        [
            Recommendation::Recommended,
            Recommendation::WithReservations,
        ]
        .map(GroupKind::Recommendation)
        .to_vec()
    };
    let mut groups: Vec<Group> = titles
        .into_iter()
        .map(|title| Group {
            title,
            places: Vec::new(),
        })
        .collect();
    for place in places {
        let Some(messenger) = catalog.messengers().get(place) else {
            continue;
        };
        let belongs = |title: GroupKind| match title {
            GroupKind::Recommendation(recommendation) => messenger.recommendation == recommendation,
            GroupKind::Verdict(verdict) => {
                Verdict::of(&requirements.reasons(catalog, messenger)) == verdict
            }
            GroupKind::Found => true,
        };
        if let Some(group) = groups.iter_mut().find(|group| belongs(group.title)) {
            group.places.push(place);
        }
    }
    groups.retain(|group| !group.places.is_empty());
    groups
}
