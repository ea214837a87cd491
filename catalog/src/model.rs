//! The checked facts, as the program uses them.

mod messenger;

use std::cmp::Reverse;
use std::collections::HashMap;

pub use self::messenger::{
    Answer, Assessment, Audit, BlockedStep, Download, DownloadCheck, Fact, Messenger, Setup,
    SigningKey, Specification, Standing, Step, StoreStep, Variant,
};
use crate::{
    CriterionId, Date, EntryId, Level, Link, LinkError, LinkId, MessageId, MessengerId, NeedId,
    NetworkId, Recommendation, Speaker, ThreatId, Tier, Weight,
};

/// A review is recent for so long.
const MONTHS_OF_A_REVIEW: u8 = 6;

/// Identifies a change of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeIndex {
    /// [`None`] where it is of the page as a whole.
    messenger: Option<usize>,
    change: usize,
}

/// Everything that the guide knows.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// Day of the edition of the Privacy Guides page that the facts come from.
    pub edition: Date,
    /// Day on which the facts were last reviewed.
    pub reviewed: Date,
    /// The Privacy Guides page as it is today.
    pub source_page: LinkId,
    /// The text of the edition.
    pub source_edition: LinkId,
    /// The criteria of Privacy Guides for everything that it recommends.
    pub general_criteria: LinkId,
    /// The licence of its text, and of the data.
    pub licence: LinkId,
    /// The form for what is wrong in a translation, once the project has an address.
    pub translation_form: Option<LinkId>,
    pub threats: Vec<Term<ThreatId>>,
    /// The pages that explain the threats further, in the same order.
    pub threat_pages: Vec<LinkId>,
    /// Those that the page as a whole is meant to help against.
    pub page_threats: Vec<ThreatId>,
    /// Pages that explain the threats further.
    pub threat_sources: Vec<LinkId>,
    pub networks: Vec<Network>,
    /// In the order of display.
    pub criteria: Vec<Criterion>,
    /// In the order of display.
    pub needs: Vec<Need>,
    /// Pages that explain blocking, and how to get around it.
    pub blocking_sources: Vec<LinkId>,
    /// Help where a store is blocked.
    pub store_steps: Vec<StoreStep>,
    /// The warning on messengers that are listed with reservations.
    pub warning: Warning,
    /// Changes to the page as a whole, oldest first.
    pub changes: Vec<Change>,
    pub(crate) messengers: Vec<Messenger>,
    /// Index of each messenger, by its id.
    pub(crate) indices: HashMap<MessengerId, usize>,
    pub(crate) links: Vec<LinkEntry>,
}

/// The form for translations, below the address of the project.
const TRANSLATION_FORM: &str = "/issues/new?template=4-translation.yml";

impl Catalog {
    /// Takes in what is at the project's own address; without one, there is nothing of it.
    ///
    /// # Errors
    /// [`LinkError`] if it is not an address that may be opened.
    pub fn name_repository(&mut self, repository: &str) -> Result<(), LinkError> {
        if repository.is_empty() {
            return Ok(());
        }
        let repository = repository.trim_end_matches('/');
        let link = Link::new(&format!("{repository}{TRANSLATION_FORM}"))?;
        let Some(id) = EntryId::parse("translation-form") else {
            return Ok(());
        };
        self.translation_form = Some(LinkId(self.links.len()));
        self.links.push(LinkEntry {
            messenger: None,
            id,
            link,
            replaces: None,
            since: None,
            remark: None,
        });
        Ok(())
    }

    /// All messengers, at least one: by recommendation and rank, each followed by the other clients of its network.
    pub fn messengers(&self) -> &[Messenger] {
        &self.messengers
    }

    /// The messenger at the top of the list.
    pub fn first(&self) -> &Messenger {
        // A catalogue without messengers is refused when it is loaded.
        &self.messengers[0]
    }

    pub fn messenger(&self, id: &str) -> Option<&Messenger> {
        self.messengers.get(*self.indices.get(id)?)
    }

    /// The index of a messenger in the list of all; the length of the list if it is not there.
    pub fn index_of(&self, id: &MessengerId) -> usize {
        self.indices
            .get(id)
            .copied()
            .unwrap_or(self.messengers.len())
    }

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

    /// Those to the needs with an explanation of their own, which no criterion and no threat answers.
    pub fn own_answers<'a>(
        &'a self,
        messenger: &'a Messenger,
    ) -> impl Iterator<Item = (&'a Need, &'a Answer)> {
        let answers = self.answers(messenger);
        answers.filter(|(need, _)| need.is_own)
    }

    /// The day of the last check of a statement: a project's own was checked when it was read, the others at the last review.
    pub fn checked(&self, speaker: Speaker<Date>) -> Date {
        match speaker {
            Speaker::PrivacyGuides => self.reviewed,
            Speaker::Project(read) => read,
        }
    }

    /// The day of the oldest check among the statements about a messenger.
    pub fn oldest_check(&self, messenger: &Messenger) -> Date {
        let speakers = messenger.speakers();
        let checked = speakers.map(|speaker| self.checked(speaker));
        checked.min().unwrap_or(self.reviewed)
    }

    /// True if the last review is so long ago that the facts may well have changed since.
    pub fn may_be_outdated(&self, today: Date) -> bool {
        self.reviewed.is_older_than(MONTHS_OF_A_REVIEW, today)
    }

    /// A messenger has the warning if it is listed with reservations or known to fail the warning's criterion.
    pub fn has_warning(&self, messenger: &Messenger) -> bool {
        messenger.recommendation == Recommendation::WithReservations
            || self.fails_warning_criterion(messenger)
    }

    pub fn fails_warning_criterion(&self, messenger: &Messenger) -> bool {
        messenger
            .assessment(&self.warning.criterion)
            .is_some_and(|assessment| assessment.current().level == Level::No)
    }

    /// Help where the stores that carry a messenger are blocked.
    pub fn store_steps_for(&self, messenger: &Messenger) -> Vec<&StoreStep> {
        let steps = self.store_steps.iter();
        let has = |step: &&StoreStep| {
            let mut downloads = messenger.downloads.iter();
            downloads.any(|download| download.channel == step.store)
        };
        steps.filter(has).collect()
    }

    pub fn link(&self, id: LinkId) -> &LinkEntry {
        &self.links[id.0]
    }

    pub fn network(&self, id: &NetworkId) -> Option<&Term<NetworkId>> {
        self.networks
            .iter()
            .map(|network| &network.term)
            .find(|term| term.id == *id)
    }

    pub fn threat(&self, id: &ThreatId) -> Option<&Term<ThreatId>> {
        self.threats.iter().find(|threat| threat.id == *id)
    }

    /// All changes, the newest first, each with its messenger; without one where it is of the page as a whole.
    pub fn all_changes(&self) -> Vec<(Option<&Messenger>, &Change)> {
        let newest_first = self.changes_newest_first().into_iter();
        newest_first.map(|index| self.change(index)).collect()
    }

    /// The same by their indices.
    pub fn changes_newest_first(&self) -> Vec<ChangeIndex> {
        let indices = |messenger, changes: &[Change]| {
            (0..changes.len()).map(move |change| ChangeIndex { messenger, change })
        };
        let messengers = self.messengers.iter().enumerate();
        let of_messengers =
            messengers.flat_map(|(index, messenger)| indices(Some(index), &messenger.changes));
        let mut all: Vec<_> = indices(None, &self.changes).chain(of_messengers).collect();
        all.sort_by_key(|index| Reverse(self.change(*index).1.date));
        all
    }

    pub fn change(&self, index: ChangeIndex) -> (Option<&Messenger>, &Change) {
        match index.messenger {
            Some(messenger) => {
                let messenger = &self.messengers[messenger];
                (Some(messenger), &messenger.changes[index.change])
            }
            None => (None, &self.changes[index.change]),
        }
    }

    /// Every link of the guide. Those in `replaces` are never opened.
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
            .chain(self.store_steps.iter().map(|step| &step.text))
            .chain(&self.warning.points)
            .chain([&self.warning.short])
            .chain(self.changes.iter().map(|change| &change.text))
            .chain(self.links.iter().filter_map(|entry| entry.remark.as_ref()))
            .chain(self.messengers.iter().flat_map(Messenger::messages))
            .collect()
    }
}

/// An id with a name and an explanation.
#[derive(Debug, Clone)]
pub struct Term<I> {
    pub id: I,
    pub name: MessageId,
    pub about: MessageId,
}

#[derive(Debug, Clone)]
pub struct Network {
    pub term: Term<NetworkId>,
    pub advantages: Vec<MessageId>,
    pub drawbacks: Vec<MessageId>,
    /// Pages that explain it further.
    pub sources: Vec<LinkId>,
}

#[derive(Debug, Clone)]
pub struct Criterion {
    pub term: Term<CriterionId>,
    pub tier: Tier,
    /// Pages that explain it further; often none.
    pub sources: Vec<LinkId>,
}

/// Something that a person may need of a messenger.
#[derive(Debug, Clone)]
pub struct Need {
    pub id: NeedId,
    /// A few words.
    pub name: MessageId,
    pub about: MessageId,
    /// The threat that it is to help against, if it is that.
    pub threat: Option<ThreatId>,
    /// True if the downloads answer it.
    pub of_downloads: bool,
    /// True if it has an explanation of its own, and not that of a criterion or a threat.
    pub is_own: bool,
}

#[derive(Debug, Clone)]
pub struct Warning {
    pub criterion: CriterionId,
    /// The whole in a few words.
    pub short: MessageId,
    /// One sentence each.
    pub points: Vec<MessageId>,
    pub sources: Vec<LinkId>,
}

/// A link with what is known about it.
#[derive(Debug, Clone)]
pub struct LinkEntry {
    /// The messenger that it belongs to; [`None`] for the page's own.
    pub messenger: Option<MessengerId>,
    /// Such as `homepage` or `download-linux`.
    pub id: EntryId,
    pub link: Link,
    /// The edition's address, where it was replaced since. Never opened.
    pub replaces: Option<Link>,
    /// [`None`] if the edition has it.
    pub since: Option<Date>,
    pub remark: Option<MessageId>,
}

/// Something that changed since the edition.
#[derive(Debug, Clone)]
pub struct Change {
    pub date: Date,
    pub weight: Weight,
    pub speaker: Speaker<Date>,
    pub text: MessageId,
    pub sources: Vec<LinkId>,
}
