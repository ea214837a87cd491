//! What matters to a person, and how far each messenger meets it: with a reason for every answer, never a bare verdict.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::catalog::{Answer, Catalog, Level, LinkId, Messenger, Need, NeedId, Platform};

/// What a person wants of a messenger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirements {
    needs: Vec<String>,
    devices: Vec<String>,
}

/// One thing that a person wants of a messenger.
#[derive(Debug, Clone, Copy)]
pub enum Requirement<'a> {
    /// That it meets a need.
    Need(&'a Need),
    /// That it runs on a system.
    Device(Platform),
}

/// How far a messenger does what is wanted, and why.
#[derive(Debug, Clone)]
pub struct Reason<'a> {
    /// What is wanted.
    pub requirement: Requirement<'a>,
    /// How far it does.
    pub answer: Cow<'a, Answer>,
}

/// What all reasons together come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Everything that is wanted is stated or implied.
    Meets,
    /// Nothing is known against it, but something is not stated.
    NotStated,
    /// Something that is wanted is known not to be so, or only in part.
    DoesNot,
}

impl Requirements {
    /// Wishes as they were remembered, by their ids. What the catalogue doesn't know is kept, but asks for nothing.
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

    /// Adds a need, or takes it back.
    pub fn toggle_need(&mut self, id: &NeedId) {
        toggle(&mut self.needs, id.as_str());
    }

    /// Adds a system, or takes it back.
    pub fn toggle_device(&mut self, system: Platform) {
        toggle(&mut self.devices, system.id());
    }

    /// Whether a need is among them.
    pub fn has_need(&self, id: &NeedId) -> bool {
        self.needs.iter().any(|known| known == id.as_str())
    }

    /// Whether a system is among them.
    pub fn has_device(&self, system: Platform) -> bool {
        self.devices.iter().any(|known| known == system.id())
    }

    /// Whether anything is wanted that the catalogue knows of.
    pub fn is_active(&self, catalog: &Catalog) -> bool {
        catalog.needs.iter().any(|need| self.has_need(&need.id))
            || Platform::NATIVE
                .into_iter()
                .any(|system| self.has_device(system))
    }

    /// What a messenger has to say to each wish, in the order of display.
    pub fn reasons<'a>(&self, catalog: &'a Catalog, messenger: &'a Messenger) -> Vec<Reason<'a>> {
        let needs = catalog
            .answers(messenger)
            .filter(|(need, _)| self.has_need(&need.id));
        let needs = needs.map(|(need, answer)| Reason {
            requirement: Requirement::Need(need),
            answer: Cow::Borrowed(answer),
        });
        let devices = Platform::NATIVE
            .into_iter()
            .filter(|system| self.has_device(*system));
        let devices = devices.map(|system| Reason {
            requirement: Requirement::Device(system),
            answer: Cow::Owned(on(messenger, system)),
        });
        needs.chain(devices).collect()
    }
}

fn add(ids: &mut Vec<String>, id: &str) {
    if !ids.iter().any(|known| known == id) {
        ids.push(id.to_owned());
    }
}

fn toggle(ids: &mut Vec<String>, id: &str) {
    match ids.iter().position(|known| known == id) {
        Some(place) => drop(ids.remove(place)),
        None => ids.push(id.to_owned()),
    }
}

/// Whether a messenger runs on a system: as its official downloads say.
fn on(messenger: &Messenger, system: Platform) -> Answer {
    let downloads = messenger
        .downloads
        .iter()
        .filter(|download| download.platform == system);
    let sources: BTreeSet<LinkId> = downloads.map(|download| download.link).collect();
    let level = if sources.is_empty() {
        Level::No
    } else {
        Level::Yes
    };
    Answer {
        level,
        since: None,
        note: None,
        sources: sources.into_iter().collect(),
    }
}

impl Verdict {
    /// What these reasons come to. No wish, no objection.
    pub fn of(reasons: &[Reason<'_>]) -> Self {
        reasons
            .iter()
            .map(|reason| Self::on(reason.answer.level))
            .max()
            .unwrap_or(Self::Meets)
    }

    /// What a single level comes to.
    pub fn on(level: Level) -> Self {
        match level {
            Level::Yes | Level::Implied => Self::Meets,
            Level::NotStated => Self::NotStated,
            Level::Partly | Level::No => Self::DoesNot,
        }
    }
}
