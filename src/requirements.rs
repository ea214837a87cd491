//! The requirements of a person, and how far each messenger meets them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::catalog::{Answer, Catalog, Level, LinkId, Messenger, NeedId, Platform, Speaker};
use crate::l10n::{Localizer, labels};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirements {
    needs: Vec<String>,
    devices: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// Index of the need in the catalogue.
    Need(usize),
    Device(Platform),
}

/// A requirement, and the degree to which a messenger meets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    pub requirement: Requirement,
    pub level: Level,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Every requirement is stated or implied to be met.
    Meets,
    /// Nothing is known against it, but something is not stated.
    NotStated,
    /// A requirement is known not to be met, or only in part.
    DoesNot,
}

impl Requirements {
    /// By ids from the settings. Those that the catalogue does not have are kept, but require nothing.
    pub fn remembered(needs: &[String], devices: &[String]) -> Self {
        let mut requirements = Self::default();
        needs.iter().for_each(|id| add(&mut requirements.needs, id));
        devices
            .iter()
            .for_each(|id| add(&mut requirements.devices, id));
        requirements
    }

    /// The ids of the needs, in the order in which they were chosen.
    pub fn needs(&self) -> &[String] {
        &self.needs
    }

    /// The ids of the systems, in the order in which they were chosen.
    pub fn devices(&self) -> &[String] {
        &self.devices
    }

    pub fn toggle_need(&mut self, id: &NeedId) {
        toggle(&mut self.needs, id.as_str());
    }

    pub fn toggle_device(&mut self, system: Platform) {
        toggle(&mut self.devices, system.id());
    }

    pub fn has_need(&self, id: &NeedId) -> bool {
        self.needs.iter().any(|known| known == id.as_str())
    }

    pub fn has_device(&self, system: Platform) -> bool {
        self.devices.iter().any(|known| known == system.id())
    }

    /// True if anything is required that the catalogue knows.
    pub fn is_active(&self, catalog: &Catalog) -> bool {
        catalog.needs.iter().any(|need| self.has_need(&need.id))
            || Platform::NATIVE
                .into_iter()
                .any(|system| self.has_device(system))
    }

    /// The requirements in the order of display, with how far the messenger meets each.
    pub fn reasons(&self, catalog: &Catalog, messenger: &Messenger) -> Vec<Reason> {
        let needs = catalog.needs.iter().enumerate();
        let needs = needs.filter(|(_, need)| self.has_need(&need.id));
        let devices = Platform::NATIVE.into_iter();
        let devices = devices.filter(|system| self.has_device(*system));
        needs
            .map(|(index, _)| Requirement::Need(index))
            .chain(devices.map(Requirement::Device))
            .map(|requirement| Reason {
                requirement,
                level: requirement.answer(messenger).level,
            })
            .collect()
    }
}

impl Requirement {
    pub fn name(self, catalog: &Catalog, l10n: &Localizer) -> String {
        match self {
            Self::Need(index) => l10n.text(&catalog.needs[index].name),
            Self::Device(system) => labels::platform(l10n, system),
        }
    }

    /// A messenger's answer, with what it rests on: for a system, its official downloads.
    pub fn answer(self, messenger: &Messenger) -> Cow<'_, Answer> {
        match self {
            Self::Need(index) => Cow::Borrowed(&messenger.answers[index]),
            Self::Device(system) => Cow::Owned(downloads(messenger, system)),
        }
    }
}

fn add(ids: &mut Vec<String>, id: &str) {
    if !ids.iter().any(|known| known == id) {
        ids.push(id.to_owned());
    }
}

fn toggle(ids: &mut Vec<String>, id: &str) {
    match ids.iter().position(|known| known == id) {
        Some(index) => drop(ids.remove(index)),
        None => ids.push(id.to_owned()),
    }
}

fn downloads(messenger: &Messenger, system: Platform) -> Answer {
    let downloads = messenger.downloads.iter();
    let links: BTreeSet<LinkId> = downloads
        .filter(|download| download.platform == system)
        .map(|download| download.link)
        .collect();
    Answer {
        level: if links.is_empty() {
            Level::No
        } else {
            Level::Yes
        },
        since: None,
        speaker: Speaker::PrivacyGuides,
        note: None,
        sources: links.into_iter().collect(),
    }
}

impl Verdict {
    /// [`Self::Meets`] if nothing is required.
    pub fn of(reasons: &[Reason]) -> Self {
        reasons
            .iter()
            .map(|reason| Self::on(reason.level))
            .max()
            .unwrap_or(Self::Meets)
    }

    pub fn on(level: Level) -> Self {
        match level {
            Level::Yes | Level::Implied => Self::Meets,
            Level::NotStated => Self::NotStated,
            Level::Partly | Level::No => Self::DoesNot,
        }
    }
}
