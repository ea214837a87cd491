//! The data of the guide: messengers, their links and downloads, and what is known about them.
//!
//! Knows nothing of windows or of any one language: texts are ids of messages, which are checked to exist.

mod check;
mod date;
mod id;
mod link;
mod raw;
mod source;

use rust_embed::RustEmbed;
use serde::Deserialize;

pub use date::Date;
pub use id::{CriterionId, EntryId, LinkId, MessageId, MessengerId, NetworkId, ThreatId};
pub use link::{Link, LinkError, MAX_LEN};
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
    pub page: LinkId,
    /// The threats that a messenger can help against.
    pub threats: Vec<Term<ThreatId>>,
    /// Those that the page as a whole is meant to help against.
    pub page_threats: Vec<ThreatId>,
    /// The kinds of network.
    pub networks: Vec<Term<NetworkId>>,
    /// What every messenger is held against, in the order of display.
    pub criteria: Vec<Criterion>,
    /// The warning on messengers that are listed with reservations.
    pub warning: Warning,
    /// What changed for the page as a whole, oldest first.
    pub changes: Vec<Change>,
    messengers: Vec<Messenger>,
    links: Vec<LinkEntry>,
}

impl Catalog {
    /// The files that are part of the program.
    #[must_use]
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
    #[must_use]
    pub fn messengers(&self) -> &[Messenger] {
        &self.messengers
    }

    /// The messenger with this id, if there is one.
    #[must_use]
    pub fn messenger(&self, id: &str) -> Option<&Messenger> {
        self.messengers.iter().find(|messenger| messenger.id.as_str() == id)
    }

    /// The entry of a link.
    #[must_use]
    pub fn link(&self, id: LinkId) -> &LinkEntry {
        &self.links[id.0]
    }

    /// The name and explanation of a kind of network.
    #[must_use]
    pub fn network(&self, id: &NetworkId) -> Option<&Term<NetworkId>> {
        self.networks.iter().find(|network| network.id == *id)
    }

    /// The name and explanation of a threat.
    #[must_use]
    pub fn threat(&self, id: &ThreatId) -> Option<&Term<ThreatId>> {
        self.threats.iter().find(|threat| threat.id == *id)
    }

    /// All links, those that are opened as well as the old addresses that some of them keep.
    #[must_use]
    pub fn links(&self) -> &[LinkEntry] {
        &self.links
    }

    /// Every message that the data needs, so that a test can tell which ones nothing uses.
    #[must_use]
    pub fn messages(&self) -> Vec<&MessageId> {
        fn both<I>(term: &Term<I>) -> [&MessageId; 2] {
            [&term.name, &term.about]
        }
        let criteria = self.criteria.iter().flat_map(|criterion| both(&criterion.term));
        criteria
            .chain(self.threats.iter().flat_map(both))
            .chain(self.networks.iter().flat_map(both))
            .chain(&self.warning.points)
            .chain(self.changes.iter().map(|change| &change.text))
            .chain(self.links.iter().filter_map(|entry| entry.remark.as_ref()))
            .chain(self.messengers.iter().flat_map(Messenger::messages))
            .collect()
    }
}

/// Whether the source recommends a messenger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Standing {
    /// Recommended for sensitive communication.
    Recommended,
    /// Listed as an additional option, with a warning.
    WithReservations,
}

/// A system that a messenger runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Platform {
    /// Desktop Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    MacOs,
    /// Any browser.
    Web,
    /// Android.
    Android,
    /// iOS.
    Ios,
    /// A place that serves several systems at once.
    Several,
}

impl Platform {
    /// The five systems that the criterion “all five systems” names.
    pub const FIVE: [Self; 5] = [Self::Linux, Self::MacOs, Self::Windows, Self::Android, Self::Ios];

    /// Whether this is a phone's system.
    #[must_use]
    pub fn is_phone(self) -> bool {
        match self {
            Self::Android | Self::Ios => true,
            Self::Linux | Self::Windows | Self::MacOs | Self::Web | Self::Several => false,
        }
    }

    /// Whether this is a computer's system.
    #[must_use]
    pub fn is_computer(self) -> bool {
        match self {
            Self::Linux | Self::Windows | Self::MacOs => true,
            Self::Web | Self::Android | Self::Ios | Self::Several => false,
        }
    }
}

/// The kind of place that a download stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Channel {
    /// The messenger's own site.
    Website,
    /// Google Play.
    GooglePlay,
    /// Apple's App Store.
    AppStore,
    /// An F-Droid repository.
    FDroid,
    /// Accrescent.
    Accrescent,
    /// Releases on GitHub.
    GitHub,
    /// Flathub.
    Flathub,
    /// An Android package from the messenger's own site.
    Apk,
}

/// What a link of a messenger is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum LinkRole {
    /// The messenger's own site.
    Homepage,
    /// Its privacy policy.
    Privacy,
    /// Its documentation.
    Documentation,
    /// Its source code.
    SourceCode,
    /// Where to give money.
    Contribute,
    /// A page that a fact rests on.
    Reference,
}

/// How weighty a criterion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Tier {
    /// Required of every recommended messenger.
    Minimum,
    /// What the perfect one would have.
    BestCase,
    /// What it takes to join.
    Joining,
}

/// How far a messenger is known to meet a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Level {
    /// The source states it.
    Yes,
    /// The wording of the source implies it.
    Implied,
    /// It holds in part.
    Partly,
    /// The source states that it doesn't.
    No,
    /// The source says nothing. Not the same as [`Level::No`].
    NotStated,
}

/// Where a fact is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Topic {
    /// What it is and who makes it.
    Background,
    /// How it protects.
    Protection,
    /// What can be done with it.
    Features,
    /// Limits and trade-offs.
    GoodToKnow,
    /// What holds for its variants.
    Variants,
}

/// Whether a variant of an app is still there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum VariantState<D = String> {
    /// It is.
    Current,
    /// Gone since this day.
    Gone(D),
}

/// How much a change matters to someone who is choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Weight {
    /// Good to know.
    Info,
    /// To be known before choosing.
    Caution,
    /// The messenger was removed from the page.
    Delisted,
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

/// A criterion.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// Its id, its short name, and why it matters.
    pub term: Term<CriterionId>,
    /// How weighty it is.
    pub tier: Tier,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
}

/// A warning of several points.
#[derive(Debug, Clone)]
pub struct Warning {
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

/// A messenger.
#[derive(Debug, Clone)]
pub struct Messenger {
    /// Its id.
    pub id: MessengerId,
    /// Its proper name, the same in every language.
    pub name: String,
    /// One or two letters for its tile.
    pub monogram: String,
    /// Hue of its tile, in degrees, 0 to 359.
    pub hue: u16,
    /// The messenger whose network it is another client of.
    pub parent: Option<MessengerId>,
    /// Whether it is recommended.
    pub standing: Standing,
    /// Its kind of network.
    pub network: NetworkId,
    /// One line for the list.
    pub tagline: MessageId,
    /// One paragraph.
    pub summary: Fact,
    /// Homepage, privacy policy and so on, in the order of [`LinkRole`]; no references.
    pub links: Vec<(LinkRole, LinkId)>,
    /// Where to get it.
    pub downloads: Vec<Download>,
    /// What is known about it.
    pub facts: Vec<(Topic, Fact)>,
    /// One for every criterion, in the catalogue's order.
    pub assessments: Vec<Assessment>,
    /// The threats that the source names for it in particular, each with the reason.
    pub threats: Vec<(ThreatId, Fact)>,
    /// Its audits, oldest first.
    pub audits: Vec<Audit>,
    /// Variants of the same app.
    pub variants: Vec<Variant>,
    /// What to set up after installing.
    pub setup: Option<Setup>,
    /// Titles of and links to its specification and whitepapers.
    pub specifications: Vec<Specification>,
    /// What changed since the edition, oldest first.
    pub changes: Vec<Change>,
}

impl Messenger {
    /// The systems of the five that it has no download for.
    #[must_use]
    pub fn missing_systems(&self) -> Vec<Platform> {
        Platform::FIVE.into_iter().filter(|system| !self.downloads.iter().any(|d| d.platform == *system)).collect()
    }

    /// The facts of one topic.
    pub fn facts_on(&self, topic: Topic) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |(of, _)| *of == topic).map(|(_, fact)| fact)
    }

    /// The change that took it off the page, if one did.
    #[must_use]
    pub fn delisting(&self) -> Option<&Change> {
        self.changes.iter().find(|change| change.weight == Weight::Delisted)
    }

    fn messages(&self) -> Vec<&MessageId> {
        let assessments = self.assessments.iter().flat_map(|a| a.note.iter().chain(a.now.iter().map(|now| &now.note)));
        let setup = self.setup.iter().flat_map(|s| std::iter::once(&s.title).chain(s.steps.iter().map(|step| &step.text)));
        [&self.tagline, &self.summary.text]
            .into_iter()
            .chain(self.facts.iter().map(|(_, fact)| &fact.text))
            .chain(self.threats.iter().map(|(_, fact)| &fact.text))
            .chain(assessments)
            .chain(self.audits.iter().map(|audit| &audit.text))
            .chain(self.variants.iter().map(|variant| &variant.fact.text))
            .chain(setup)
            .chain(self.specifications.iter().map(|document| &document.title))
            .chain(self.changes.iter().map(|change| &change.text))
            .collect()
    }
}

/// A statement in our own words, with what it rests on.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The words.
    pub text: MessageId,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
    /// What it rests on; never empty.
    pub sources: Vec<LinkId>,
}

/// A place to get a messenger from.
#[derive(Debug, Clone)]
pub struct Download {
    /// Its id within the messenger, as `linux`.
    pub id: EntryId,
    /// The system that it is for.
    pub platform: Platform,
    /// The kind of place.
    pub channel: Channel,
    /// Name of the app where it isn't the messenger's own.
    pub app: Option<String>,
    /// Where it leads.
    pub link: LinkId,
}

/// How a messenger stands to a criterion.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The criterion.
    pub criterion: CriterionId,
    /// The level according to the edition.
    pub edition: Level,
    /// A few words on why; [`None`] only where nothing is stated.
    pub note: Option<MessageId>,
    /// Statements of the edition that it rests on.
    pub numbers: Numbers,
    /// What it rests on; empty only where nothing is stated.
    pub sources: Vec<LinkId>,
    /// What is known since, where that differs.
    pub now: Option<Reassessment>,
}

impl Assessment {
    /// The level as far as it is known today.
    #[must_use]
    pub fn level(&self) -> Level {
        self.now.as_ref().map_or(self.edition, |now| now.level)
    }
}

/// A level that changed after the edition.
#[derive(Debug, Clone)]
pub struct Reassessment {
    /// The level now.
    pub level: Level,
    /// Since this day.
    pub since: Date,
    /// A few words on why.
    pub note: MessageId,
    /// What it rests on; never empty.
    pub sources: Vec<LinkId>,
}

/// An audit.
#[derive(Debug, Clone)]
pub struct Audit {
    /// When it was done or published.
    pub date: Date,
    /// Who did it, where the source names them.
    pub auditor: Option<String>,
    /// What was examined, and with what outcome.
    pub text: MessageId,
    /// Where to read it.
    pub report: LinkId,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
}

/// A variant of an app.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its proper name.
    pub name: String,
    /// Whether it is still there.
    pub state: VariantState<Date>,
    /// What it is.
    pub fact: Fact,
}

/// Steps to follow after installing.
#[derive(Debug, Clone)]
pub struct Setup {
    /// What they achieve.
    pub title: MessageId,
    /// In order.
    pub steps: Vec<Step>,
    /// What they rest on.
    pub sources: Vec<LinkId>,
}

/// A set-up step.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id within the messenger.
    pub id: EntryId,
    /// Whether it can be left out.
    pub optional: bool,
    /// What to do.
    pub text: MessageId,
    /// Statements of the edition that it restates.
    pub numbers: Numbers,
}

/// A document that describes how a messenger works.
#[derive(Debug, Clone)]
pub struct Specification {
    /// What it is.
    pub title: MessageId,
    /// Where to read it.
    pub link: LinkId,
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
