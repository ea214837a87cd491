//! Which messengers stand in the list, in which order, and in which groups: by what is searched for and by what matters.

use crate::catalog::{Catalog, Standing};
use crate::search::Found;
use crate::wishes::{Verdict, Wishes};

/// What the messengers of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Title {
    /// Their standing.
    Standing(Standing),
    /// How far they meet what matters.
    Verdict(Verdict),
    /// They were found.
    Found,
}

/// Some messengers that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub title: Title,
    /// Their places in the catalogue, in the order of display; never empty.
    pub places: Vec<usize>,
}

/// The groups of the list. What was not found is left out; what doesn't meet a wish is not, it stands further down.
#[must_use]
pub fn groups(catalog: &Catalog, wishes: &Wishes, found: Option<&Found>) -> Vec<Group> {
    let places: Vec<usize> = match found {
        Some(found) => found.places.clone(),
        None => (0..catalog.messengers().len()).collect(),
    };
    let titles: Vec<Title> = if wishes.ask(catalog) {
        [Verdict::Meets, Verdict::NotStated, Verdict::DoesNot]
            .map(Title::Verdict)
            .to_vec()
    } else if found.is_some() {
        vec![Title::Found]
    } else {
        [Standing::Recommended, Standing::WithReservations]
            .map(Title::Standing)
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
        let belongs = |title: Title| match title {
            Title::Standing(standing) => messenger.standing == standing,
            Title::Verdict(verdict) => Verdict::of(&wishes.reasons(catalog, messenger)) == verdict,
            Title::Found => true,
        };
        if let Some(group) = groups.iter_mut().find(|group| belongs(group.title)) {
            group.places.push(place);
        }
    }
    groups.retain(|group| !group.places.is_empty());
    groups
}
