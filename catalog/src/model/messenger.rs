//! A messenger, and all that is known about it.

use crate::{
    Change, Channel, CheckKind, CriterionId, Date, EntryId, KeyUse, Level, LinkId, LinkRole,
    MessageId, MessengerId, NetworkId, Platform, Publisher, Recommendation, Speaker, ThreatId,
    Topic, VariantState, Weight,
};

#[derive(Debug, Clone)]
pub struct Messenger {
    pub id: MessengerId,
    /// Its proper name, the same in every language.
    pub name: String,
    /// One or two letters for its avatar.
    pub monogram: String,
    /// Hue of its avatar, in degrees, 0 to 359.
    pub hue: u16,
    /// The messenger whose network it is another client of.
    pub parent: Option<MessengerId>,
    /// In the edition.
    pub recommendation: Recommendation,
    /// The only case in which it is recommended.
    pub one_case: Option<MessageId>,
    pub network: NetworkId,
    /// Other spellings to find it by, such as its name in the letters of the language.
    pub aliases: Option<MessageId>,
    /// One line for the list.
    pub tagline: MessageId,
    /// One paragraph.
    pub summary: Fact,
    /// In the order of [`LinkRole`], without references.
    pub links: Vec<(LinkRole, LinkId)>,
    pub downloads: Vec<Download>,
    pub keys: Vec<SigningKey>,
    pub checks: Vec<DownloadCheck>,
    pub facts: Vec<(Topic, Fact)>,
    /// One for every criterion, in the catalogue's order.
    pub assessments: Vec<Assessment>,
    /// One for every need, in the catalogue's order.
    pub answers: Vec<Answer>,
    /// The threats that the source names for it in particular, each with the reason.
    pub threats: Vec<(ThreatId, Fact)>,
    /// Oldest first.
    pub audits: Vec<Audit>,
    /// Variants of the same app.
    pub variants: Vec<Variant>,
    /// Settings to make after installing.
    pub setup: Option<Setup>,
    /// Help where it or the stores are blocked, as its project says.
    pub blocked: Vec<BlockedStep>,
    pub specifications: Vec<Specification>,
    /// Changes since the edition, oldest first.
    pub changes: Vec<Change>,
}

/// The opinion of Privacy Guides on a messenger today.
#[derive(Debug, Clone, Copy)]
pub enum Standing<'a> {
    Recommended,
    InOneCase(&'a MessageId),
    WithReservations,
    /// It was removed from the list on this day.
    NoLonger(Date),
}

impl Standing<'_> {
    /// True if there is something to think of before choosing the messenger.
    pub fn calls_for_caution(self) -> bool {
        match self {
            Self::Recommended | Self::InOneCase(_) => false,
            Self::WithReservations | Self::NoLonger(_) => true,
        }
    }
}

impl Messenger {
    pub fn standing(&self) -> Standing<'_> {
        if let Some(change) = self.delisting() {
            return Standing::NoLonger(change.date);
        }
        match (self.recommendation, &self.one_case) {
            (Recommendation::WithReservations, _) => Standing::WithReservations,
            (Recommendation::Recommended, Some(case)) => Standing::InOneCase(case),
            (Recommendation::Recommended, None) => Standing::Recommended,
        }
    }

    /// The native systems that it has no download for.
    pub fn missing_systems(&self) -> Vec<Platform> {
        Platform::NATIVE
            .into_iter()
            .filter(|system| !self.runs_on(*system))
            .collect()
    }

    pub fn assessment(&self, criterion: &CriterionId) -> Option<&Assessment> {
        self.assessments
            .iter()
            .find(|assessment| assessment.criterion == *criterion)
    }

    /// True if there is a download for a system.
    pub fn runs_on(&self, system: Platform) -> bool {
        self.downloads
            .iter()
            .any(|download| download.platform == system)
    }

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

    /// The speakers of all statements about it.
    pub(super) fn speakers(&self) -> impl Iterator<Item = Speaker<Date>> {
        let facts = self.facts.iter().map(|(_, fact)| fact);
        let facts = facts.chain([&self.summary]);
        let facts = facts.chain(self.blocked.iter().map(|step| &step.fact));
        let facts = facts.chain(self.checks.iter().map(|check| &check.fact));
        let facts = facts.chain(self.threats.iter().map(|(_, fact)| fact));
        let facts = facts.chain(self.variants.iter().map(|variant| &variant.fact));
        let answers = self.assessments.iter().map(Assessment::current);
        facts
            .map(|fact| fact.speaker)
            .chain(answers.map(|answer| answer.speaker))
            .chain(self.downloads.iter().map(|download| download.speaker))
            .chain(self.changes.iter().map(|change| change.speaker))
    }

    pub(super) fn messages(&self) -> Vec<&MessageId> {
        let assessments = self.assessments.iter().flat_map(|assessment| {
            let answers = std::iter::once(&assessment.original).chain(&assessment.revision);
            answers.filter_map(|answer| answer.note.as_ref())
        });
        let setup = self.setup.iter().flat_map(|setup| {
            std::iter::once(&setup.title).chain(setup.steps.iter().map(|step| &step.text))
        });
        [&self.tagline, &self.summary.text]
            .into_iter()
            .chain(&self.aliases)
            .chain(&self.one_case)
            .chain(self.facts.iter().map(|(_, fact)| &fact.text))
            .chain(self.keys.iter().map(|key| &key.fact.text))
            .chain(self.checks.iter().map(|check| &check.fact.text))
            .chain(self.blocked.iter().map(|step| &step.fact.text))
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
    pub text: MessageId,
    pub speaker: Speaker<Date>,
    /// Never empty.
    pub sources: Vec<LinkId>,
}

#[derive(Debug, Clone)]
pub struct Download {
    /// Such as `linux`.
    pub id: EntryId,
    pub platform: Platform,
    pub channel: Channel,
    /// Name of the app where it is not the messenger's own.
    pub app: Option<String>,
    pub publisher: Publisher,
    pub beta: bool,
    /// True if the app has to be on a phone first.
    pub needs_phone: bool,
    /// The oldest version of the system that it runs on.
    pub minimum: Option<String>,
    pub link: LinkId,
    pub speaker: Speaker<Date>,
    /// Pages that name it or say something about it. Empty for some that the edition names.
    pub sources: Vec<LinkId>,
}

/// A key that signs downloads.
#[derive(Debug, Clone)]
pub struct SigningKey {
    /// Such as `website`.
    pub id: EntryId,
    pub signs: KeyUse,
    /// Names of the Android packages that it signs.
    pub packages: Vec<String>,
    /// In capital hexadecimal digits, without separators.
    pub fingerprint: String,
    /// The downloads that it signs.
    pub downloads: Vec<EntryId>,
    /// Names the downloads that it signs.
    pub fact: Fact,
}

/// A way to check some downloads without a fingerprint.
#[derive(Debug, Clone)]
pub struct DownloadCheck {
    /// Such as `source`.
    pub id: EntryId,
    pub kind: CheckKind,
    /// Never empty.
    pub downloads: Vec<EntryId>,
    /// The instructions.
    pub fact: Fact,
}

/// The assessment of a messenger by one criterion.
#[derive(Debug, Clone)]
pub struct Assessment {
    pub criterion: CriterionId,
    /// The answer of the edition.
    pub original: Answer,
    /// The answer of today, where that differs.
    pub revision: Option<Answer>,
}

impl Assessment {
    /// The answer of today, or else that of the edition.
    pub fn current(&self) -> &Answer {
        self.revision.as_ref().unwrap_or(&self.original)
    }
}

/// The degree to which a messenger meets a criterion or a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub level: Level,
    /// Since when, where that changed after the edition.
    pub since: Option<Date>,
    pub speaker: Speaker<Date>,
    /// A few words on why; [`None`] only where nothing is stated.
    pub note: Option<MessageId>,
    /// Empty only where nothing is stated.
    pub sources: Vec<LinkId>,
}

impl Answer {
    pub(crate) const NOT_STATED: Self = Self {
        level: Level::NotStated,
        since: None,
        speaker: Speaker::PrivacyGuides,
        note: None,
        sources: Vec::new(),
    };
}

#[derive(Debug, Clone)]
pub struct Audit {
    /// The day on which it was done or published.
    pub date: Date,
    /// The auditor, where the source names them.
    pub auditor: Option<String>,
    /// The subject of the audit, and its outcome.
    pub text: MessageId,
    pub report: LinkId,
}

/// A variant of an app.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its proper name.
    pub name: String,
    pub state: VariantState<Date>,
    /// The step itself.
    pub fact: Fact,
}

/// Steps to follow after installing.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The aim of the steps.
    pub title: MessageId,
    /// In order.
    pub steps: Vec<Step>,
    pub sources: Vec<LinkId>,
}

#[derive(Debug, Clone)]
pub struct Step {
    pub id: EntryId,
    pub optional: bool,
    pub text: MessageId,
}

/// A step that helps where a messenger or the stores are blocked.
#[derive(Debug, Clone)]
pub struct BlockedStep {
    /// Such as `blocked-tor`, so that no step of the set-up has the same.
    pub id: EntryId,
    pub fact: Fact,
}

/// A step that helps where a store is blocked.
#[derive(Debug, Clone)]
pub struct StoreStep {
    /// Such as `store-f-droid-nearby`, so that no other step has the same.
    pub id: EntryId,
    pub store: Channel,
    /// The day on which the store's page was read.
    pub read: Date,
    pub text: MessageId,
    /// Never empty.
    pub sources: Vec<LinkId>,
}

/// A document on how a messenger works.
#[derive(Debug, Clone)]
pub struct Specification {
    pub title: MessageId,
    pub link: LinkId,
}
