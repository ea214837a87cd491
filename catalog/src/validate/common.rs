//! The validation of what the messengers have in common.

use std::collections::HashSet;

use super::{Validator, hosts, unknown};
use crate::schema::Located;
use crate::{
    Change, Criterion, CriterionId, EntryId, FORMAT, LinkId, MessageId, Need, Network, NetworkId,
    StoreStep, Term, ThreatId, Warning, Weight, message_ids, schema,
};

/// The entries that the files of the messengers refer to.
pub(super) struct Common {
    pub threats: Vec<Term<ThreatId>>,
    pub threat_pages: Vec<LinkId>,
    pub page_threats: Vec<ThreatId>,
    pub networks: Vec<Network>,
    pub criteria: Vec<Criterion>,
    pub needs: Vec<KnownNeed>,
    /// The statement about a messenger of the page's list and the page's threats.
    pub of_the_list: Option<MessageId>,
    pub once_of_the_list: Option<MessageId>,
}

/// A need, and what tells how far it is met.
pub(super) struct KnownNeed {
    pub need: Need,
    pub basis: Basis,
}

pub(super) enum Basis {
    Criterion(CriterionId),
    Threat(ThreatId),
    Stated,
    /// With the statement for a messenger that has such a download.
    OutsideGooglePlay(MessageId),
}

impl<'a> Validator<'a> {
    pub(super) fn format(&mut self, format: &Located<'a, u32>) {
        if format.value != FORMAT {
            let message = format!(
                "format {} is not known; this program reads format {FORMAT}",
                format.value
            );
            self.problem(format.at, message);
        }
    }

    pub(super) fn common_links(&mut self, raw: &schema::Catalog<'a>) {
        self.unique(raw.links.iter().map(|link| link.id));
        for link in &raw.links {
            self.link(link, hosts::Owner::Nobody);
        }
        self.common_links = self.links.len();
    }

    /// A link that the guide itself shows.
    pub(super) fn link_of_the_guide(
        &mut self,
        raw: &schema::Catalog<'a>,
        id: &str,
    ) -> Option<LinkId> {
        let link = self.find_link(id);
        if link.is_none() {
            let at = raw.links.first().map_or(raw.edition, |link| link.id);
            let message = format!("the link «{id}» is missing; the guide always needs it");
            self.problem(at, message);
        }
        link
    }

    pub(super) fn common(&mut self, raw: &schema::Catalog<'a>) -> Common {
        let (threats, threat_pages) = self.threats_and_pages(&raw.threats);
        let page_threats = self.page_threats(&raw.page_threats, &threats);
        let criteria = self.criteria(&raw.criteria);
        let needs = self.needs(&raw.needs, &criteria, &threats);
        let at = raw.page_threats.first().copied().unwrap_or(raw.edition);
        Common {
            threats,
            threat_pages,
            page_threats,
            networks: self.networks(&raw.networks),
            criteria,
            needs,
            of_the_list: self.message(at, message_ids::ANSWER_OF_THE_LIST.to_owned()),
            once_of_the_list: self.message(at, message_ids::ANSWER_ONCE_OF_THE_LIST.to_owned()),
        }
    }

    fn page_threats(&mut self, ids: &[&'a str], threats: &[Term<ThreatId>]) -> Vec<ThreatId> {
        let mut found = Vec::new();
        for id in ids {
            match threats.iter().find(|threat| threat.id.as_str() == *id) {
                Some(threat) => found.push(threat.id.clone()),
                None => self.problem(id, unknown("threat", id, "threats")),
            }
        }
        found
    }

    fn criteria(&mut self, raw: &[schema::Criterion<'a>]) -> Vec<Criterion> {
        self.unique(raw.iter().map(|criterion| criterion.id));
        let mut criteria = Vec::new();
        for criterion in raw {
            self.statements(&criterion.statements);
            let term = self.term(criterion.id, message_ids::criterion, CriterionId::parse);
            let sources = if criterion.sources.is_empty() {
                Vec::new()
            } else {
                self.sources(criterion.id, &criterion.sources)
            };
            criteria.extend(term.map(|term| Criterion {
                term,
                tier: criterion.tier,
                sources,
            }));
        }
        criteria
    }

    fn networks(&mut self, raw: &[schema::Network<'a>]) -> Vec<Network> {
        self.unique(raw.iter().map(|network| network.id));
        let mut networks = Vec::new();
        for network in raw {
            let mut seen = HashSet::new();
            for point in network.advantages.iter().chain(&network.drawbacks) {
                if !seen.insert(point) {
                    let message = format!(
                        "«{}» has the point «{point}» twice; give one of them another id",
                        network.id
                    );
                    self.problem(point, message);
                }
            }
            let term = self.term(network.id, message_ids::network, NetworkId::parse);
            let advantages = self.points(network.id, &network.advantages);
            let drawbacks = self.points(network.id, &network.drawbacks);
            let sources = self.sources(network.id, &network.sources);
            networks.extend(term.map(|term| Network {
                term,
                advantages,
                drawbacks,
                sources,
            }));
        }
        networks
    }

    fn points(&mut self, network: &str, points: &[&'a str]) -> Vec<MessageId> {
        points
            .iter()
            .filter_map(|point| self.message(point, message_ids::network_point(network, point)))
            .collect()
    }

    pub(super) fn store_steps(&mut self, raw: &[schema::StoreStep<'a>]) -> Vec<StoreStep> {
        self.unique(raw.iter().map(|step| step.id));
        let mut steps = Vec::new();
        for step in raw {
            let id = self.step_id("store", step.id);
            let read = self.day(step.read);
            let text = self.message(step.id, message_ids::store_step(step.id));
            let sources = self.sources(step.id, &step.sources);
            if let (Some(id), Some(read), Some(text)) = (id, read, text) {
                steps.push(StoreStep {
                    id,
                    store: step.store,
                    read,
                    text,
                    sources,
                });
            }
        }
        steps
    }

    pub(super) fn warning(
        &mut self,
        raw: &schema::Warning<'a>,
        criteria: &[Criterion],
    ) -> Option<Warning> {
        self.statements(&raw.statements);
        let short = self.message(raw.criterion, message_ids::WARNING_SHORT.to_owned());
        let points = raw
            .points
            .iter()
            .filter_map(|point| self.message(point, message_ids::warning_point(point)))
            .collect();
        let sources = self.sources(raw.criterion, &raw.sources);
        let criterion = criteria
            .iter()
            .find(|criterion| criterion.term.id.as_str() == raw.criterion);
        if criterion.is_none() {
            let message = unknown("criterion", raw.criterion, "criteria");
            self.problem(raw.criterion, message);
        }
        Some(Warning {
            criterion: criterion?.term.id.clone(),
            short: short?,
            points,
            sources,
        })
    }

    /// Changes of the page as a whole, or of the messenger whose file it is.
    pub(super) fn changes(&mut self, raw: &[schema::Change<'a>]) -> Vec<Change> {
        self.unique(raw.iter().map(|change| change.id));
        let mut changes = Vec::new();
        for change in raw {
            self.id(change.id, EntryId::parse);
            let text = match self.scope.messenger {
                Some(messenger) => message_ids::messenger_change(messenger, change.id),
                None => message_ids::change(change.id),
            };
            if self.scope.messenger.is_none() && change.weight == Weight::Delisted {
                let message = "only a messenger can be delisted; use Info or Caution here";
                self.problem(change.id, message);
            }
            let date = self.day(change.date);
            let sources = self.sources(change.id, &change.sources);
            let speaker = self.speaker(change.id, change.by, false, &sources);
            let text = self.message(change.id, text);
            if let (Some(date), Some(speaker), Some(text)) = (date, speaker, text) {
                changes.push(Change {
                    date,
                    weight: change.weight,
                    speaker,
                    text,
                    sources,
                });
            }
        }
        changes.sort_by_key(|change| change.date);
        changes
    }

    fn threats_and_pages(
        &mut self,
        raw: &[schema::KnownThreat<'a>],
    ) -> (Vec<Term<ThreatId>>, Vec<LinkId>) {
        self.unique(raw.iter().map(|threat| threat.id));
        let known = raw.iter().filter_map(|threat| {
            let page = self.required_link(threat.source);
            let term = self.term(threat.id, message_ids::threat, ThreatId::parse);
            Some((term?, page?))
        });
        known.unzip()
    }

    fn term<I>(
        &mut self,
        id: &'a str,
        name: fn(&str) -> String,
        parse: fn(&str) -> Option<I>,
    ) -> Option<Term<I>> {
        let name = name(id);
        let about = self.message(id, message_ids::about(&name));
        let name = self.message(id, name);
        Some(Term {
            id: self.id(id, parse)?,
            name: name?,
            about: about?,
        })
    }
}
