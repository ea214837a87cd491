//! The validation of one messenger.

use std::collections::HashSet;

use super::common::Common;
use super::hosts::{self, Owner};
use super::needs::Known;
use super::{Validator, unknown};
use crate::{
    Answer, Assessment, Audit, BlockedStep, CheckKind, CriterionId, Date, Download, DownloadCheck,
    EntryId, Fact, KeyUse, Level, Link, LinkEntry, LinkId, LinkRole, Messenger, MessengerId,
    NetworkId, Publisher, Setup, SigningKey, Speaker, Specification, Step, ThreatId, Topic,
    Variant, VariantState, message_ids, schema,
};

/// No speaker is given: it can only be of the edition.
const OF_EDITION: Option<Speaker<&str>> = None;

impl<'a> Validator<'a> {
    pub(super) fn messenger(
        &mut self,
        raw: &schema::Messenger<'a>,
        parent: Option<&schema::Messenger<'a>>,
        common: &Common,
    ) -> Option<Messenger> {
        self.appearance(raw);
        let links = self.messenger_links(raw, parent);
        let downloads = self.downloads(raw);
        let keys = self.keys(raw);
        let checks = self.checks(raw);
        let facts = self.facts(raw);
        let assessments = self.assessments(raw, common);
        let threats = self.threats(raw, common, &facts);
        let known = Known {
            downloads: &downloads,
            facts: &facts,
            assessments: &assessments,
            threats: &threats,
        };
        let answers = self.answers(raw, &known, common);
        let audits = self.audits(raw);
        let variants = self.variants(raw);
        let setup = raw
            .setup
            .as_ref()
            .and_then(|setup| self.setup(raw.id, setup));
        let blocked = self.blocked(raw);
        let specifications = self.specifications(raw);
        let changes = self.changes(&raw.changes);
        let basis = &raw.summary;
        let summary = self.fact(
            basis.at,
            message_ids::summary(raw.id),
            Some(basis.value.by),
            &basis.value.statements,
            &basis.value.sources,
        );
        let aliases = if raw.aliased {
            self.message(raw.id, message_ids::aliases(raw.id))
        } else {
            None
        };
        let one_case = if raw.in_one_case {
            self.message(raw.id, message_ids::one_case(raw.id))
        } else {
            None
        };
        let tagline = self.message(raw.id, message_ids::tagline(raw.id));
        let network = self.network(raw.network, common);
        Some(Messenger {
            id: self.id(raw.id, MessengerId::parse)?,
            name: raw.name.to_owned(),
            monogram: raw.monogram.to_owned(),
            hue: raw.hue.value,
            parent: raw.parent.and_then(MessengerId::parse),
            recommendation: raw.recommendation,
            one_case,
            network: network?,
            aliases,
            tagline: tagline?,
            summary: summary?,
            links,
            downloads,
            keys,
            checks,
            facts: facts
                .into_iter()
                .map(|(_, topic, fact)| (topic, fact))
                .collect(),
            assessments,
            answers,
            threats,
            audits,
            variants,
            setup,
            blocked,
            specifications,
            changes,
        })
    }

    fn appearance(&mut self, raw: &schema::Messenger<'a>) {
        if raw.name.trim().is_empty() || raw.name.chars().any(char::is_control) {
            let message = "the name is empty or has control characters; write the proper name";
            self.problem(raw.name, message);
        }
        if !(1..=2).contains(&raw.monogram.chars().count()) {
            self.problem(raw.monogram, "the monogram must have one or two letters");
        }
        if raw.hue.value >= 360 {
            let message = format!("the hue {} is not below 360 degrees", raw.hue.value);
            self.problem(raw.hue.at, message);
        }
    }

    fn network(&mut self, id: &'a str, common: &Common) -> Option<NetworkId> {
        let known = common
            .networks
            .iter()
            .find(|network| network.term.id.as_str() == id);
        if known.is_none() {
            self.problem(id, unknown("network", id, "networks in data/catalog.ron"));
        }
        known.map(|network| network.term.id.clone())
    }

    fn messenger_links(
        &mut self,
        raw: &schema::Messenger<'a>,
        parent: Option<&schema::Messenger<'a>>,
    ) -> Vec<(LinkRole, LinkId)> {
        self.unique(raw.links.iter().map(|link| link.id));
        let owner = match parent {
            Some(parent) => Owner::Client { own: raw, parent },
            None => Owner::Messenger(raw),
        };
        let mut links = Vec::new();
        let mut roles = HashSet::new();
        for link in &raw.links {
            let id = self.link(link, owner);
            if link.role == LinkRole::Reference {
                continue;
            }
            if !roles.insert(link.role) {
                let message = format!(
                    "the role {:?} is given twice; keep one, make the other a Reference",
                    link.role
                );
                self.problem(link.id, message);
            }
            links.extend(id.map(|id| (link.role, id)));
        }
        if !roles.contains(&LinkRole::Homepage) {
            let at = raw.links.first().map_or(raw.id, |link| link.id);
            let message = "no link has the role Homepage; add the messenger's own site";
            self.problem(at, message);
        }
        links.sort_by_key(|(role, _)| *role);
        links
    }

    fn downloads(&mut self, raw: &schema::Messenger<'a>) -> Vec<Download> {
        self.unique(raw.downloads.iter().map(|download| download.id));
        if raw.downloads.is_empty() {
            self.problem(raw.id, "there is no download; add the official one");
        }
        raw.downloads
            .iter()
            .filter_map(|download| self.download(raw, download))
            .collect()
    }

    fn download(
        &mut self,
        messenger: &schema::Messenger<'a>,
        raw: &schema::Download<'a>,
    ) -> Option<Download> {
        self.statements(&raw.statements);
        let id = self.id(raw.id, EntryId::parse);
        let link = self.address(raw.url)?;
        if let Err(error) = hosts::download(&link, raw.channel, messenger) {
            self.problem(raw.url, error.to_string());
        }
        let (speaker, sources) = self.said_of_download(&link, raw)?;
        let remark = if raw.noted {
            let message = message_ids::download_remark(messenger.id, raw.id);
            self.message(raw.id, message)
        } else {
            None
        };
        let replaces = raw.replaces.and_then(|address| self.address(address));
        let since = raw.since.and_then(|day| self.day(day));
        let id = id?;
        let link = self.enter(LinkEntry {
            messenger: self.scope.owner.clone(),
            id: EntryId::parse(&format!("download-{id}"))?,
            link,
            replaces,
            since,
            remark,
        });
        Some(Download {
            id,
            platform: raw.platform,
            channel: raw.channel,
            app: raw.app.map(str::to_owned),
            publisher: raw.publisher,
            beta: raw.beta,
            needs_phone: raw.needs_phone,
            minimum: raw.minimum.map(str::to_owned),
            link,
            speaker,
            sources,
        })
    }

    fn keys(&mut self, raw: &schema::Messenger<'a>) -> Vec<SigningKey> {
        self.unique(raw.keys.iter().map(|key| key.id));
        let mut keys = Vec::new();
        for key in &raw.keys {
            let digits = match key.signs {
                KeyUse::App | KeyUse::Repository => 64,
                KeyUse::Files => 40,
            };
            let is_digit = |c: char| c.is_ascii_digit() || ('A'..='F').contains(&c);
            if key.fingerprint.len() != digits || !key.fingerprint.chars().all(is_digit) {
                let message =
                    format!("a fingerprint of this kind has {digits} digits of 0–9 and A–F");
                self.problem(key.fingerprint, message);
            }
            if key.packages.is_empty() == (key.signs == KeyUse::App) {
                let message =
                    "the packages belong to a key that signs Android packages, and to no other";
                self.problem(key.id, message);
            }
            let downloads = self.known_downloads(raw, &key.downloads);
            let text = message_ids::key(raw.id, key.id);
            let fact = self.fact(key.id, text, Some(key.by), &[], &key.sources);
            let id = self.id(key.id, EntryId::parse);
            if let (Some(id), Some(fact)) = (id, fact) {
                keys.push(SigningKey {
                    id,
                    signs: key.signs,
                    packages: key.packages.iter().map(|name| (*name).to_owned()).collect(),
                    fingerprint: key.fingerprint.to_owned(),
                    downloads,
                    fact,
                });
            }
        }
        keys
    }

    fn checks(&mut self, raw: &schema::Messenger<'a>) -> Vec<DownloadCheck> {
        self.unique(raw.checks.iter().map(|check| check.id));
        let mut checks = Vec::new();
        for check in &raw.checks {
            if check.downloads.is_empty() {
                self.problem(check.id, "no download is named that can be checked so");
            }
            let has_key = |id: &&&str| {
                let mut keys = raw.keys.iter();
                keys.any(|key| key.downloads.contains(*id))
            };
            if check.kind == CheckKind::None
                && let Some(id) = check.downloads.iter().find(has_key)
            {
                let message = format!("a key signs «{id}», so there is a way to check it");
                self.problem(id, message);
            }
            let downloads = self.known_downloads(raw, &check.downloads);
            let text = message_ids::check(raw.id, check.id);
            let fact = self.fact(
                check.id,
                text,
                Some(check.by),
                &check.statements,
                &check.sources,
            );
            let id = self.id(check.id, EntryId::parse);
            if let (Some(id), Some(fact)) = (id, fact) {
                checks.push(DownloadCheck {
                    id,
                    kind: check.kind,
                    downloads,
                    fact,
                });
            }
        }
        checks
    }

    fn known_downloads(&mut self, raw: &schema::Messenger<'a>, ids: &[&'a str]) -> Vec<EntryId> {
        let mut downloads = Vec::new();
        for id in ids {
            if raw.downloads.iter().any(|known| known.id == *id) {
                downloads.extend(EntryId::parse(id));
            } else {
                self.problem(id, unknown("download", id, "downloads"));
            }
        }
        downloads
    }

    /// The speaker of a statement about a download, and its sources.
    fn said_of_download(
        &mut self,
        link: &Link,
        raw: &schema::Download<'a>,
    ) -> Option<(Speaker<Date>, Vec<LinkId>)> {
        if let Err(error) = hosts::publisher(link, raw.channel, raw.publisher) {
            self.problem(raw.id, error.to_string());
        }
        let told = raw.publisher != Publisher::Project
            || raw.beta
            || raw.needs_phone
            || raw.minimum.is_some();
        if raw.since.is_none() && !told && raw.sources.is_empty() {
            return Some((Speaker::PrivacyGuides, Vec::new()));
        }
        let sources = self.sources(raw.id, &raw.sources);
        let speaker = self.speaker(raw.id, raw.by, false, &sources)?;
        Some((speaker, sources))
    }

    fn fact(
        &mut self,
        at: &'a str,
        text: String,
        by: Option<Speaker<&'a str>>,
        statements: &[&'a str],
        sources: &[&'a str],
    ) -> Option<Fact> {
        self.statements(statements);
        let sources = self.sources(at, sources);
        let speaker = match by {
            Some(by) => self.speaker(at, by, !statements.is_empty(), &sources),
            None => Some(Speaker::PrivacyGuides),
        };
        let text = self.message(at, text)?;
        Some(Fact {
            text,
            speaker: speaker?,
            sources,
        })
    }

    fn facts(&mut self, raw: &schema::Messenger<'a>) -> Vec<(EntryId, Topic, Fact)> {
        self.unique(raw.facts.iter().map(|fact| fact.id));
        let mut facts = Vec::new();
        for fact in &raw.facts {
            let id = self.id(fact.id, EntryId::parse);
            let text = message_ids::fact(raw.id, fact.id);
            let checked = self.fact(
                fact.id,
                text,
                Some(fact.by),
                &fact.statements,
                &fact.sources,
            );
            if let (Some(id), Some(checked)) = (id, checked) {
                facts.push((id, fact.topic, checked));
            }
        }
        facts
    }

    fn assessments(&mut self, raw: &schema::Messenger<'a>, common: &Common) -> Vec<Assessment> {
        self.unique(raw.criteria.iter().map(|assessment| assessment.criterion));
        for assessment in &raw.criteria {
            let id = assessment.criterion;
            if !common
                .criteria
                .iter()
                .any(|criterion| criterion.term.id.as_str() == id)
            {
                let message = unknown("criterion", id, "criteria in data/catalog.ron");
                self.problem(id, message);
            }
        }
        let mut assessments = Vec::new();
        for criterion in &common.criteria {
            let id = &criterion.term.id;
            let assessment = raw
                .criteria
                .iter()
                .find(|assessment| assessment.criterion == id.as_str());
            match assessment {
                Some(assessment) => assessments.extend(self.assessment(raw.id, id, assessment)),
                None => {
                    let last = raw.criteria.last();
                    let message = format!(
                        "there is no value for the criterion «{id}»; add one, NotStated if nothing is known"
                    );
                    self.problem(last.map_or(raw.id, |last| last.criterion), message);
                }
            }
        }
        assessments
    }

    fn assessment(
        &mut self,
        messenger: &str,
        id: &CriterionId,
        raw: &schema::Assessment<'a>,
    ) -> Option<Assessment> {
        let at = raw.criterion;
        let is_silent =
            raw.level == Level::NotStated && raw.statements.is_empty() && raw.sources.is_empty();
        let original = if is_silent {
            Answer::NOT_STATED
        } else {
            let note = message_ids::assessment(messenger, id.as_str());
            let fact = self.fact(at, note, OF_EDITION, &raw.statements, &raw.sources);
            answer(raw.level, None, fact?)
        };
        let revision = match &raw.now {
            Some(now) => {
                let since = now.since.and_then(|day| self.day(day));
                if now.since.is_none() && now.by == Speaker::PrivacyGuides {
                    let message = "it is not said since when Privacy Guides says so; add `since`, or who says so instead with `by`";
                    self.problem(now.level.at, message);
                }
                let note = message_ids::revision(messenger, id.as_str());
                let fact = self.fact(now.level.at, note, Some(now.by), &[], &now.sources);
                Some(answer(now.level.value, since, fact?))
            }
            None => None,
        };
        Some(Assessment {
            criterion: id.clone(),
            original,
            revision,
        })
    }

    fn threats(
        &mut self,
        raw: &schema::Messenger<'a>,
        common: &Common,
        facts: &[(EntryId, Topic, Fact)],
    ) -> Vec<(ThreatId, Fact)> {
        self.unique(raw.threats.iter().map(|threat| threat.threat));
        let mut threats = Vec::new();
        for threat in &raw.threats {
            let id = threat.threat;
            let Some(known) = common.threats.iter().find(|known| known.id.as_str() == id) else {
                self.problem(id, unknown("threat", id, "threats in data/catalog.ron"));
                continue;
            };
            let fact = match threat.fact {
                Some(fact) => self.fact_on_threat(threat, fact, facts),
                None => {
                    let text = message_ids::messenger_threat(raw.id, id);
                    self.fact(id, text, OF_EDITION, &threat.statements, &threat.sources)
                }
            };
            threats.extend(fact.map(|fact| (known.id.clone(), fact)));
        }
        threats
    }

    /// The statement about a threat where a fact makes it already.
    fn fact_on_threat(
        &mut self,
        threat: &schema::Threat<'a>,
        id: &'a str,
        facts: &[(EntryId, Topic, Fact)],
    ) -> Option<Fact> {
        let Some((.., fact)) = facts.iter().find(|(known, ..)| known.as_str() == id) else {
            self.problem(id, unknown("fact", id, "facts"));
            return None;
        };
        if !threat.statements.is_empty() || !threat.sources.is_empty() {
            let message = format!("the fact «{id}» has the statements and sources already");
            self.problem(id, message);
        }
        if fact.speaker != Speaker::PrivacyGuides {
            let message = format!("the fact «{id}» is not said by Privacy Guides, as a threat is");
            self.problem(id, message);
        }
        Some(fact.clone())
    }

    fn audits(&mut self, raw: &schema::Messenger<'a>) -> Vec<Audit> {
        self.unique(raw.audits.iter().map(|audit| audit.id));
        let mut audits = Vec::new();
        for audit in &raw.audits {
            self.statements(&audit.statements);
            let date = self.date(audit.date);
            let text = self.message(audit.id, message_ids::audit(raw.id, audit.id));
            let report = self.required_link(audit.report);
            if let (Some(date), Some(text), Some(report)) = (date, text, report) {
                audits.push(Audit {
                    date,
                    auditor: audit.auditor.map(str::to_owned),
                    text,
                    report,
                });
            }
        }
        audits.sort_by_key(|audit| audit.date);
        audits
    }

    fn variants(&mut self, raw: &schema::Messenger<'a>) -> Vec<Variant> {
        self.unique(raw.variants.iter().map(|variant| variant.id));
        let mut variants = Vec::new();
        for variant in &raw.variants {
            let state = match variant.state {
                VariantState::Current => Some(VariantState::Current),
                VariantState::Gone(date) => self.day(date).map(VariantState::Gone),
            };
            let text = message_ids::variant(raw.id, variant.id);
            let fact = self.fact(
                variant.id,
                text,
                Some(variant.by),
                &variant.statements,
                &variant.sources,
            );
            if let (Some(state), Some(fact)) = (state, fact) {
                variants.push(Variant {
                    name: variant.name.to_owned(),
                    state,
                    fact,
                });
            }
        }
        variants
    }

    fn setup(&mut self, messenger: &'a str, raw: &schema::Setup<'a>) -> Option<Setup> {
        self.unique(raw.steps.iter().map(|step| step.id));
        let mut steps = Vec::new();
        for step in &raw.steps {
            self.statements(&step.statements);
            let id = self.id(step.id, EntryId::parse);
            let text = self.message(step.id, message_ids::step(messenger, step.id));
            if let (Some(id), Some(text)) = (id, text) {
                steps.push(Step {
                    id,
                    optional: step.optional,
                    text,
                });
            }
        }
        let at = raw.steps.first().map_or(messenger, |step| step.id);
        let title = self.fact(
            at,
            message_ids::setup(messenger),
            OF_EDITION,
            &[],
            &raw.sources,
        )?;
        Some(Setup {
            title: title.text,
            steps,
            sources: title.sources,
        })
    }

    fn blocked(&mut self, raw: &schema::Messenger<'a>) -> Vec<BlockedStep> {
        self.unique(raw.blocked.iter().map(|step| step.id));
        let mut steps = Vec::new();
        for step in &raw.blocked {
            let text = message_ids::blocked(raw.id, step.id);
            if step.by == Speaker::PrivacyGuides {
                let message = "only what the project itself says helps there; name it with `by`";
                self.problem(step.id, message);
            }
            let fact = self.fact(step.id, text, Some(step.by), &[], &step.sources);
            let id = self.step_id("blocked", step.id);
            if let (Some(id), Some(fact)) = (id, fact) {
                steps.push(BlockedStep { id, fact });
            }
        }
        steps
    }

    fn specifications(&mut self, raw: &schema::Messenger<'a>) -> Vec<Specification> {
        let mut specifications = Vec::new();
        for document in &raw.specifications {
            self.statements(&document.statements);
            let link = self.required_link(document.link);
            let title = message_ids::specification(raw.id, document.link);
            let title = self.message(document.link, title);
            if let (Some(title), Some(link)) = (title, link) {
                specifications.push(Specification { title, link });
            }
        }
        specifications
    }
}

fn answer(level: Level, since: Option<crate::Date>, fact: Fact) -> Answer {
    Answer {
        level,
        since,
        speaker: fact.speaker,
        note: Some(fact.text),
        sources: fact.sources,
    }
}
