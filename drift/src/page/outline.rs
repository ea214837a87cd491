//! Finds the subjects of a page's sections, and so the items on it.

use std::collections::BTreeSet;

use super::{Link, Section, slug};
use crate::item::{Item, Kind, PAGE, Role, Tier, is_external};

/// The items of a page with these sections.
pub(super) fn items(sections: &[Section], known: &BTreeSet<String>) -> Vec<Item> {
    let outline = Outline::new(sections, known);
    let criteria = Criteria::find(&outline);
    let mut items = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        if let Some(id) = &outline.messengers[index] {
            outline.add_messenger(index, id, &mut items);
        } else if section.level > 0 {
            let kind = criteria.kind(index).unwrap_or(outline.kind(index));
            items.push(Item::Heading(kind, section.heading.clone()));
        }
        if let Some(tier) = criteria.tier(index) {
            let points = section.points.iter();
            items.extend(points.map(|point| Item::Criterion(tier, point.clone())));
        }
        let owner = outline.owner(index);
        for link in &section.links {
            add_link(link, owner, &mut items);
        }
    }
    items
}

/// The sections, and which messenger each is about, if it is about one.
struct Outline<'a> {
    sections: &'a [Section],
    messengers: Vec<Option<String>>,
}

impl<'a> Outline<'a> {
    fn new(sections: &'a [Section], known: &BTreeSet<String>) -> Self {
        let messengers = sections.iter().map(|section| messenger(section, known));
        Self {
            sections,
            messengers: messengers.collect(),
        }
    }

    /// The sections that this one stands in, the innermost first.
    fn above(&self, index: usize) -> impl Iterator<Item = usize> {
        let mut level = self.sections[index].level;
        (0..index).rev().filter(move |outer| {
            let of_outer = self.sections[*outer].level;
            let is_outer = (1..level).contains(&of_outer);
            if is_outer {
                level = of_outer;
            }
            is_outer
        })
    }

    fn holds_messengers(&self, index: usize) -> bool {
        let mut inside =
            (index + 1..self.sections.len()).filter(|inner| self.messengers[*inner].is_some());
        inside.any(|inner| self.above(inner).any(|outer| outer == index))
    }

    /// The sections that are neither about a messenger nor about several.
    fn plain(&self) -> Vec<usize> {
        let is_plain = |index: &usize| {
            self.sections[*index].level > 0
                && self.messengers[*index].is_none()
                && !self.holds_messengers(*index)
        };
        (0..self.sections.len()).filter(is_plain).collect()
    }

    /// The messenger that a section stands below.
    fn parent(&self, index: usize) -> Option<&str> {
        self.above(index)
            .find_map(|outer| self.messengers[outer].as_deref())
    }

    /// The messenger that what stands in a section belongs to.
    fn owner(&self, index: usize) -> Option<&str> {
        self.messengers[index]
            .as_deref()
            .or_else(|| self.parent(index))
    }

    /// The content under the heading of a section that is not about the criteria.
    fn kind(&self, index: usize) -> Kind {
        if !self.holds_messengers(index) {
            Kind::Other
        } else if self.sections[index].has_warning {
            Kind::MessengersWithWarning
        } else {
            Kind::Messengers
        }
    }

    fn add_messenger(&self, index: usize, id: &str, items: &mut Vec<Item>) {
        items.push(Item::Messenger(id.to_owned()));
        let parent = self.parent(index).filter(|parent| *parent != id);
        items.extend(parent.map(|parent| Item::Below(id.to_owned(), parent.to_owned())));
        let warns =
            |outer: usize| self.messengers[outer].is_none() && self.sections[outer].has_warning;
        if self.above(index).any(warns) {
            items.push(Item::Warned(id.to_owned()));
        }
    }
}

/// The section of the criteria, and those inside of it with the points of each tier.
#[derive(Default)]
struct Criteria {
    all: Option<usize>,
    minimum: Option<usize>,
    best_case: Option<usize>,
}

impl Criteria {
    fn find(outline: &Outline<'_>) -> Self {
        let plain = outline.plain();
        let is_outermost = |index: &&usize| outline.above(**index).next().is_none();
        let last = || plain.iter().rev().find(is_outermost);
        let names_them = |index: &&usize| names_criteria(&outline.sections[**index]);
        let Some(all) = plain.iter().find(names_them).or_else(last).copied() else {
            return Self::default();
        };
        let inside = plain.iter().copied();
        let inside = inside.filter(|index| outline.above(*index).any(|outer| outer == all));
        let with_points = std::iter::once(all).chain(inside);
        let mut with_points =
            with_points.filter(|index| !outline.sections[*index].points.is_empty());
        Self {
            all: Some(all),
            minimum: with_points.next(),
            best_case: with_points.next(),
        }
    }

    fn kind(&self, index: usize) -> Option<Kind> {
        let index = Some(index);
        if index == self.all {
            Some(Kind::Criteria)
        } else if index == self.minimum {
            Some(Kind::MinimumRequirements)
        } else if index == self.best_case {
            Some(Kind::BestCase)
        } else {
            None
        }
    }

    fn tier(&self, index: usize) -> Option<Tier> {
        let index = Some(index);
        if index == self.minimum {
            Some(Tier::Minimum)
        } else if index == self.best_case {
            Some(Tier::BestCase)
        } else {
            None
        }
    }
}

fn names_criteria(section: &Section) -> bool {
    let mut pages = section.links.iter().filter_map(Link::internal);
    pages.any(|page| page.contains("about/criteria"))
}

fn add_link(link: &Link, owner: Option<&str>, items: &mut Vec<Item>) {
    let threat = link.threat();
    let is_label = threat.is_some();
    let label_owner = owner.unwrap_or(PAGE).to_owned();
    items.extend(threat.map(|threat| Item::Threat(label_owner, threat)));
    items.extend(link.internal().map(Item::Internal));
    if is_external(&link.address) {
        items.push(Item::Link(link.address.clone()));
    }
    // A part that several messengers share belongs to none.
    let Some(owner) = owner.filter(|_| !link.address.starts_with('#')) else {
        return;
    };
    let (owner, address) = (owner.to_owned(), link.address.clone());
    if let Some(role) = link.role() {
        items.push(Item::Role(owner, role, address));
    } else if !is_label && let Some(channel) = link.channel() {
        items.push(Item::Download(owner, channel, address));
    }
}

/// The messenger that a section is about.
fn messenger(section: &Section, known: &BTreeSet<String>) -> Option<String> {
    if section.level == 0 {
        return None;
    }
    let of_logo = section.logos.iter().find(|logo| known.contains(*logo));
    let words = slug(&section.heading);
    let of_heading = known
        .iter()
        .find(|id| words.split('-').any(|word| word == *id));
    let homepage = section
        .links
        .iter()
        .find(|link| link.role() == Some(Role::Homepage));
    let of_homepage = homepage.and_then(|link| {
        let host = link.address.split('/').nth(2)?;
        known.iter().find(|id| host.contains(id.as_str()))
    });
    let id = of_logo.or(of_heading).or(of_homepage);
    let has_own_links = section
        .links
        .iter()
        .any(|link| link.role().is_some() || link.channel().is_some());
    match id {
        Some(id) if has_own_links => Some(id.clone()),
        Some(_) | None => homepage.map(|_| words),
    }
}
