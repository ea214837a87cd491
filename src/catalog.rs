//! The data of the guide: messengers, their links and downloads, and what is known about them.
//!
//! Knows nothing of windows or of any one language: texts are ids of messages, which are checked to exist.

mod check;
mod date;
mod id;
mod kind;
mod link;
mod messenger;
mod raw;
mod source;

use std::collections::HashMap;

use rust_embed::RustEmbed;

pub use date::Date;
pub use id::{CriterionId, EntryId, LinkId, MessageId, MessengerId, NeedId, NetworkId, ThreatId};
pub use kind::{
    Channel, Level, LinkRole, Platform, Recommendation, Tier, Topic, VariantState, Weight,
};
pub use link::{Link, LinkError, MAX_LEN};
pub use messenger::{
    Answer, Assessment, Audit, Download, Fact, Messenger, Revision, Setup, Specification, Step,
    Variant,
};
pub use source::{MAX_FILE, Problem, Problems, Source};

/// The version of the data format that this program reads.
pub const FORMAT: u32 = 1;

#[derive(RustEmbed)]
#[folder = "data/"]
struct Files;

/// The words that the data refers to, as far as the data needs to know them.
pub trait Words {
    /// The languages that must have every message.
    fn languages(&self) -> Vec<String>;
    /// Whether a language has a message.
    fn has(&self, language: &str, message: &str) -> bool;
}

/// Everything that the guide knows, checked.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// Day of the edition of the Privacy Guides page that the facts come from.
    pub edition: Date,
    /// Day on which the facts were last reviewed.
    pub reviewed: Date,
    /// The Privacy Guides page itself.
    pub source_page: LinkId,
    /// The licence of its text, and of this data.
    pub licence: LinkId,
    /// The threats that a messenger can help against.
    pub threats: Vec<Term<ThreatId>>,
    /// Those that the page as a whole is meant to help against.
    pub page_threats: Vec<ThreatId>,
    /// Where the threats are explained further.
    pub threat_sources: Vec<LinkId>,
    /// The kinds of network.
    pub networks: Vec<Network>,
    /// What every messenger is held against, in the order of display.
    pub criteria: Vec<Criterion>,
    /// What a person may need of a messenger, in the order of display.
    pub needs: Vec<Need>,
    /// The warning on messengers that are listed with reservations.
    pub warning: Warning,
    /// What changed for the page as a whole, oldest first.
    pub changes: Vec<Change>,
    messengers: Vec<Messenger>,
    /// The place of each messenger, by its id.
    places: HashMap<String, usize>,
    links: Vec<LinkEntry>,
}

impl Catalog {
    /// The files that are part of the program.
    pub fn embedded_files() -> Vec<Source> {
        Files::iter()
            .filter_map(|name| {
                let file = Files::get(&name)?;
                let text = String::from_utf8_lossy(&file.data).into_owned();
                Some(Source::new(format!("data/{name}"), text))
            })
            .collect()
    }

    /// Reads and checks the files.
    ///
    /// # Errors
    /// Every problem of every file, each with its line and what to do.
    pub fn load(files: &[Source], words: &dyn Words) -> Result<Self, Problems> {
        check::catalog(files, words)
    }

    /// All messengers, in the order of the list: by standing and rank, each followed by the other clients of its network.
    pub fn messengers(&self) -> &[Messenger] {
        &self.messengers
    }

    /// The messenger with this id, if there is one.
    pub fn messenger(&self, id: &str) -> Option<&Messenger> {
        self.messengers.get(*self.places.get(id)?)
    }

    /// The place of a messenger in the list of all; the end if it isn't there.
    pub fn index_of(&self, id: &MessengerId) -> usize {
        self.places
            .get(id.as_str())
            .copied()
            .unwrap_or(self.messengers.len())
    }

    /// The need with this id, if there is one.
    pub fn need(&self, id: &str) -> Option<&Need> {
        self.needs.iter().find(|need| need.id.as_str() == id)
    }

    /// The answers of a messenger, each with the need that it answers.
    pub fn answers<'a>(
        &'a self,
        messenger: &'a Messenger,
    ) -> impl Iterator<Item = (&'a Need, &'a Answer)> {
        self.needs.iter().zip(&messenger.answers)
    }

    /// Whether a messenger carries the warning: it is listed with reservations, or is known not to meet the criterion of the warning.
    pub fn has_warning(&self, messenger: &Messenger) -> bool {
        messenger.recommendation == Recommendation::WithReservations
            || self.fails_warning_criterion(messenger)
    }

    /// Whether a messenger is known not to meet the criterion of the warning.
    pub fn fails_warning_criterion(&self, messenger: &Messenger) -> bool {
        messenger
            .assessment(&self.warning.criterion)
            .is_some_and(|assessment| assessment.level() == Level::No)
    }

    /// The entry of a link.
    pub fn link(&self, id: LinkId) -> &LinkEntry {
        &self.links[id.0]
    }

    /// The name and explanation of a kind of network.
    pub fn network(&self, id: &NetworkId) -> Option<&Term<NetworkId>> {
        self.networks
            .iter()
            .map(|network| &network.term)
            .find(|term| term.id == *id)
    }

    /// The name and explanation of a threat.
    pub fn threat(&self, id: &ThreatId) -> Option<&Term<ThreatId>> {
        self.threats.iter().find(|threat| threat.id == *id)
    }

    /// All links, those that are opened as well as the old addresses that some of them keep.
    pub fn links(&self) -> &[LinkEntry] {
        &self.links
    }

    /// Every message that the data needs, so that a test can tell which ones nothing uses.
    pub fn messages(&self) -> Vec<&MessageId> {
        fn both<I>(term: &Term<I>) -> [&MessageId; 2] {
            [&term.name, &term.about]
        }
        let criteria = self
            .criteria
            .iter()
            .flat_map(|criterion| both(&criterion.term));
        criteria
            .chain(self.threats.iter().flat_map(both))
            .chain(self.networks.iter().flat_map(|network| both(&network.term)))
            .chain(
                self.networks
                    .iter()
                    .flat_map(|network| network.advantages.iter().chain(&network.drawbacks)),
            )
            .chain(self.needs.iter().flat_map(|need| [&need.name, &need.about]))
            .chain(&self.warning.points)
            .chain([&self.warning.short])
            .chain(self.changes.iter().map(|change| &change.text))
            .chain(self.links.iter().filter_map(|entry| entry.remark.as_ref()))
            .chain(self.messengers.iter().flat_map(Messenger::messages))
            .collect()
    }
}

/// Numbers of the edition's statements that an entry restates, as `S14`.
pub type Numbers = Vec<String>;

/// Something that has a name and an explanation.
#[derive(Debug, Clone)]
pub struct Term<I> {
    /// Its id.
    pub id: I,
    /// Its name.
    pub name: MessageId,
    /// What it means.
    pub about: MessageId,
}

/// A kind of network.
#[derive(Debug, Clone)]
pub struct Network {
    /// Its id, its name, and what it is.
    pub term: Term<NetworkId>,
    /// What speaks for it.
    pub advantages: Vec<MessageId>,
    /// What speaks against it.
    pub drawbacks: Vec<MessageId>,
    /// Where it is explained further.
    pub sources: Vec<LinkId>,
}

/// A criterion.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// Its id, its short name, and why it matters.
    pub term: Term<CriterionId>,
    /// How weighty it is.
    pub tier: Tier,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
    /// Where it is explained further; often nowhere.
    pub sources: Vec<LinkId>,
}

/// Something that a person may need of a messenger.
#[derive(Debug, Clone)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// Its name, in a few words.
    pub name: MessageId,
    /// What it means.
    pub about: MessageId,
    /// The threat that it is to help against, if it is that.
    pub threat: Option<ThreatId>,
}

/// A warning of several points.
#[derive(Debug, Clone)]
pub struct Warning {
    /// The criterion that it is about.
    pub criterion: CriterionId,
    /// The whole in a few words.
    pub short: MessageId,
    /// One sentence each.
    pub points: Vec<MessageId>,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
    /// What it rests on.
    pub sources: Vec<LinkId>,
}

/// A link with what is known about it.
#[derive(Debug, Clone)]
pub struct LinkEntry {
    /// The messenger that it belongs to, or none for the page's own.
    pub messenger: Option<MessengerId>,
    /// Its id within that messenger, as `homepage` or `linux`.
    pub id: EntryId,
    /// The address that is opened.
    pub link: Link,
    /// The edition's address, where it was replaced since. Kept, never opened.
    pub replaces: Option<Link>,
    /// Since when it is part of the guide; [`None`] if the edition has it.
    pub since: Option<Date>,
    /// A remark to show with it.
    pub remark: Option<MessageId>,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
}

/// Something that changed since the edition.
#[derive(Debug, Clone)]
pub struct Change {
    /// The day.
    pub date: Date,
    /// How much it matters.
    pub weight: Weight,
    /// What happened.
    pub text: MessageId,
    /// What it rests on.
    pub sources: Vec<LinkId>,
}
