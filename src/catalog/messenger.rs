//! A messenger, and all that is known about it.

use super::{
    Change, Channel, CriterionId, Date, EntryId, Level, LinkId, LinkRole, MessageId, MessengerId,
    NetworkId, Numbers, Platform, Recommendation, ThreatId, Topic, VariantState, Weight,
};

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
    pub recommendation: Recommendation,
    /// Its kind of network.
    pub network: NetworkId,
    /// Other spellings to find it by, such as its name in the letters of the language.
    pub aliases: Option<MessageId>,
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
    /// One for every need, in the catalogue's order.
    pub answers: Vec<Answer>,
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
    pub fn missing_systems(&self) -> Vec<Platform> {
        Platform::NATIVE
            .into_iter()
            .filter(|system| !self.runs_on(*system))
            .collect()
    }

    /// How it stands to a criterion.
    pub fn assessment(&self, criterion: &CriterionId) -> Option<&Assessment> {
        self.assessments
            .iter()
            .find(|assessment| assessment.criterion == *criterion)
    }

    /// Whether there is a download for a system.
    pub fn runs_on(&self, system: Platform) -> bool {
        self.downloads
            .iter()
            .any(|download| download.platform == system)
    }

    /// The facts of one topic.
    pub fn facts_on(&self, topic: Topic) -> impl Iterator<Item = &Fact> {
        self.facts
            .iter()
            .filter(move |(of, _)| *of == topic)
            .map(|(_, fact)| fact)
    }

    /// The change that took it off the page, if one did.
    pub fn delisting(&self) -> Option<&Change> {
        self.changes
            .iter()
            .find(|change| change.weight == Weight::Delisted)
    }

    /// Every message that it needs.
    pub(super) fn messages(&self) -> Vec<&MessageId> {
        let assessments = self.assessments.iter().flat_map(|a| {
            a.note
                .iter()
                .chain(a.revision.iter().map(|revision| &revision.note))
        });
        let setup = self
            .setup
            .iter()
            .flat_map(|s| std::iter::once(&s.title).chain(s.steps.iter().map(|step| &step.text)));
        [&self.tagline, &self.summary.text]
            .into_iter()
            .chain(&self.aliases)
            .chain(self.facts.iter().map(|(_, fact)| &fact.text))
            .chain(self.threats.iter().map(|(_, fact)| &fact.text))
            .chain(assessments)
            .chain(
                self.answers
                    .iter()
                    .filter_map(|answer| answer.note.as_ref()),
            )
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
    pub original: Level,
    /// A few words on why; [`None`] only where nothing is stated.
    pub note: Option<MessageId>,
    /// Statements of the edition that it rests on.
    pub numbers: Numbers,
    /// What it rests on; empty only where nothing is stated.
    pub sources: Vec<LinkId>,
    /// What is known since, where that differs.
    pub revision: Option<Revision>,
}

impl Assessment {
    /// The level as far as it is known today.
    pub fn level(&self) -> Level {
        self.revision
            .as_ref()
            .map_or(self.original, |revision| revision.level)
    }
}

/// How far a messenger meets a need, as far as it is known today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How far.
    pub level: Level,
    /// Since when, where that changed after the edition.
    pub since: Option<Date>,
    /// What is known about it, in words; [`None`] only where nothing is stated.
    pub note: Option<MessageId>,
    /// What it rests on.
    pub sources: Vec<LinkId>,
}

impl Answer {
    /// The answer where nothing is stated.
    pub(super) const SILENCE: Self = Self {
        level: Level::NotStated,
        since: None,
        note: None,
        sources: Vec::new(),
    };
}

/// A level that changed after the edition.
#[derive(Debug, Clone)]
pub struct Revision {
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
