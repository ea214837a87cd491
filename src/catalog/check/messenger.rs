//! The check of one messenger.

use super::super::{
    Assessment, Audit, CriterionId, Download, EntryId, Fact, Level, LinkEntry, LinkId, LinkRole,
    MessageId, Messenger, MessengerId, NetworkId, Revision, Setup, Source, Specification, Step,
    ThreatId, Topic, Variant, VariantState, raw,
};
use super::needs::Known;
use super::{Checker, Common, Place, official, unknown};

impl Checker<'_> {
    pub(super) fn messenger(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        parent: Option<&raw::Messenger>,
        common: &Common,
    ) -> Option<Messenger> {
        let m = raw.id.as_str();
        self.appearance(file, raw);
        let links = self.links_of(file, raw, parent);
        let downloads = self.downloads(file, raw);
        let facts = self.facts(file, raw);
        let assessments = self.assessments(file, raw, common);
        let threats = self.threats(file, raw, common);
        let answers = self.answers(
            file,
            raw,
            &Known {
                facts: &facts,
                assessments: &assessments,
                threats: &threats,
            },
            common,
        );
        let facts = facts
            .into_iter()
            .map(|(_, topic, fact)| (topic, fact))
            .collect();
        let audits = self.audits(file, raw);
        let variants = self.variants(file, raw);
        let setup = raw
            .setup
            .as_ref()
            .and_then(|setup| self.setup(file, m, setup));
        let specifications = self.specifications(file, raw);
        let changes = self.changes(file, Some(m), &raw.changes);
        let summary = Place::new(file, "summary", "");
        let summary = self.fact(
            summary,
            m,
            format!("{m}-summary"),
            &raw.summary.numbers,
            &raw.summary.sources,
        );
        let network = Place::new(file, "network", &raw.network);
        if !common
            .networks
            .iter()
            .any(|known| known.term.id.as_str() == raw.network)
        {
            self.problem(
                network,
                unknown("network", &raw.network, "networks in data/catalog.ron"),
            );
        }
        Some(Messenger {
            id: self.id(Place::new(file, "id", m), MessengerId::checked)?,
            name: raw.name.clone(),
            monogram: raw.monogram.clone(),
            hue: raw.hue,
            parent: raw.parent.as_deref().and_then(MessengerId::checked),
            recommendation: raw.recommendation,
            network: self.id(network, NetworkId::checked)?,
            aliases: if raw.aliased {
                self.message(Place::new(file, "id", m), format!("{m}-aliases"))
            } else {
                None
            },
            tagline: self.message(Place::new(file, "id", m), format!("{m}-tagline"))?,
            summary: summary?,
            links,
            downloads,
            facts,
            assessments,
            answers,
            threats,
            audits,
            variants,
            setup,
            specifications,
            changes,
        })
    }

    fn appearance(&mut self, file: &Source, raw: &raw::Messenger) {
        if raw.name.trim().is_empty() || raw.name.chars().any(char::is_control) {
            self.problem(
                Place::new(file, "name", &raw.name),
                "the name is empty or has control characters; write the proper name",
            );
        }
        if !(1..=2).contains(&raw.monogram.chars().count()) {
            self.problem(
                Place::new(file, "monogram", &raw.monogram),
                "the monogram must have one or two letters",
            );
        }
        if raw.hue >= 360 {
            self.problem(
                Place::new(file, "hue", ""),
                format!("the hue {} is not below 360 degrees", raw.hue),
            );
        }
    }

    fn links_of(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        parent: Option<&raw::Messenger>,
    ) -> Vec<(LinkRole, LinkId)> {
        self.unique(file, "links", raw.links.iter().map(|link| link.id.as_str()));
        let owner = official::Owner::of(raw, parent);
        let mut links = Vec::new();
        for link in &raw.links {
            let id = self.link(file, Some(&raw.id), link, &owner);
            match (link.role, id) {
                (LinkRole::Reference, _) | (_, None) => {}
                (role, Some(id)) => links.push((role, id)),
            }
        }
        links.sort_by_key(|(role, _)| *role);
        for pair in links.windows(2) {
            if pair[0].0 == pair[1].0 {
                let place = Place::new(file, "links", "");
                self.problem(
                    place,
                    format!(
                        "the role {:?} is given twice; keep one, make the other a Reference",
                        pair[0].0
                    ),
                );
            }
        }
        if links.first().map(|(role, _)| *role) != Some(LinkRole::Homepage) {
            self.problem(
                Place::new(file, "links", ""),
                "no link has the role Homepage; add the messenger's own site",
            );
        }
        links
    }

    fn downloads(&mut self, file: &Source, raw: &raw::Messenger) -> Vec<Download> {
        self.unique(
            file,
            "downloads",
            raw.downloads.iter().map(|download| download.id.as_str()),
        );
        if raw.downloads.is_empty() {
            self.problem(
                Place::new(file, "downloads", ""),
                "there is no download; add the official one",
            );
        }
        raw.downloads
            .iter()
            .filter_map(|download| self.download(file, raw, download))
            .collect()
    }

    fn download(
        &mut self,
        file: &Source,
        messenger: &raw::Messenger,
        raw: &raw::Download,
    ) -> Option<Download> {
        // The same address may serve several systems, so the line is that of the entry, found by its id.
        let place = Place::new(file, "downloads", &raw.id);
        let id = self.id(place, EntryId::checked);
        let link = self.address(Place {
            value: &raw.url,
            ..place
        })?;
        if let Err(what) =
            official::download(&link, raw.channel, &official::Owner::alone(messenger))
        {
            self.problem(place, what);
        }
        let remark = if raw.noted {
            self.message(place, format!("{}-download-{}", messenger.id, raw.id))
        } else {
            None
        };
        let replaces = self.replaced(place, raw.replaces.as_deref());
        let since = raw.since.as_deref().map(|since| {
            self.day(Place {
                value: since,
                ..place
            })
        });
        let id = id?;
        let link = self.enter(LinkEntry {
            messenger: MessengerId::checked(&messenger.id),
            id: EntryId::checked(&format!("download-{id}"))?,
            link,
            replaces,
            since,
            remark,
            numbers: raw.numbers.clone(),
        });
        Some(Download {
            id,
            platform: raw.platform,
            channel: raw.channel,
            app: raw.app.clone(),
            link,
        })
    }

    fn fact(
        &mut self,
        place: Place<'_>,
        m: &str,
        text: String,
        numbers: &[String],
        sources: &[String],
    ) -> Option<Fact> {
        let sources = self.sources(place, Some(m), sources);
        let text: MessageId = self.message(place, text)?;
        Some(Fact {
            text,
            numbers: numbers.to_vec(),
            sources,
        })
    }

    fn facts(&mut self, file: &Source, raw: &raw::Messenger) -> Vec<(EntryId, Topic, Fact)> {
        self.unique(file, "facts", raw.facts.iter().map(|fact| fact.id.as_str()));
        let mut facts = Vec::new();
        for fact in &raw.facts {
            let place = Place::new(file, "facts", &fact.id);
            let id = self.id(place, EntryId::checked);
            let text = format!("{}-fact-{}", raw.id, fact.id);
            let checked = self.fact(place, &raw.id, text, &fact.numbers, &fact.sources);
            facts.extend(
                id.zip(checked)
                    .map(|(id, checked)| (id, fact.topic, checked)),
            );
        }
        facts
    }

    fn assessments(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        common: &Common,
    ) -> Vec<Assessment> {
        self.unique(
            file,
            "criteria",
            raw.criteria
                .iter()
                .map(|assessment| assessment.criterion.as_str()),
        );
        for assessment in &raw.criteria {
            let id = &assessment.criterion;
            if !common
                .criteria
                .iter()
                .any(|criterion| criterion.term.id.as_str() == id)
            {
                self.problem(
                    Place::new(file, "criteria", id),
                    unknown("criterion", id, "criteria in data/catalog.ron"),
                );
            }
        }
        let mut assessments = Vec::new();
        for criterion in &common.criteria {
            let id = &criterion.term.id;
            match raw
                .criteria
                .iter()
                .find(|assessment| assessment.criterion == id.as_str())
            {
                Some(assessment) => {
                    assessments.extend(self.assessment(file, &raw.id, id, assessment));
                }
                None => {
                    let what = format!(
                        "there is no value for the criterion «{id}»; add one, NotStated if nothing is known"
                    );
                    self.problem(Place::new(file, "criteria", ""), what);
                }
            }
        }
        assessments
    }

    fn assessment(
        &mut self,
        file: &Source,
        m: &str,
        id: &CriterionId,
        raw: &raw::Assessment,
    ) -> Option<Assessment> {
        let place = Place::new(file, "criteria", &raw.criterion);
        let silent =
            raw.level == Level::NotStated && raw.numbers.is_empty() && raw.sources.is_empty();
        let key = format!("{m}-criterion-{id}");
        let (note, sources) = if silent {
            (None, Vec::new())
        } else {
            (
                Some(self.message(place, key.clone())?),
                self.sources(place, Some(m), &raw.sources),
            )
        };
        let now = raw.now.as_ref().and_then(|now| {
            Some(Revision {
                level: now.level,
                since: self.day(Place {
                    value: &now.since,
                    ..place
                }),
                sources: self.sources(place, Some(m), &now.sources),
                note: self.message(place, format!("{key}-now"))?,
            })
        });
        Some(Assessment {
            criterion: id.clone(),
            original: raw.level,
            note,
            numbers: raw.numbers.clone(),
            sources,
            revision: now,
        })
    }

    fn threats(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        common: &Common,
    ) -> Vec<(ThreatId, Fact)> {
        self.unique(
            file,
            "threats",
            raw.threats.iter().map(|threat| threat.threat.as_str()),
        );
        let mut threats = Vec::new();
        for threat in &raw.threats {
            let place = Place::new(file, "threats", &threat.threat);
            let Some(known) = common
                .threats
                .iter()
                .find(|known| known.id.as_str() == threat.threat)
            else {
                self.problem(
                    place,
                    unknown("threat", &threat.threat, "threats in data/catalog.ron"),
                );
                continue;
            };
            let text = format!("{}-threat-{}", raw.id, threat.threat);
            let fact = self.fact(place, &raw.id, text, &threat.numbers, &threat.sources);
            threats.extend(fact.map(|fact| (known.id.clone(), fact)));
        }
        threats
    }

    fn audits(&mut self, file: &Source, raw: &raw::Messenger) -> Vec<Audit> {
        self.unique(
            file,
            "audits",
            raw.audits.iter().map(|audit| audit.id.as_str()),
        );
        let mut audits = Vec::new();
        for audit in &raw.audits {
            let place = Place::new(file, "audits", &audit.id);
            let date = self.date(Place {
                value: &audit.date,
                ..place
            });
            let text = self.message(place, format!("{}-audit-{}", raw.id, audit.id));
            let report = self.report(place, &raw.id, &audit.report);
            if let (Some(date), Some(text), Some(report)) = (date, text, report) {
                audits.push(Audit {
                    date,
                    auditor: audit.auditor.clone(),
                    text,
                    report,
                    numbers: audit.numbers.clone(),
                });
            }
        }
        audits.sort_by_key(|audit| audit.date);
        audits
    }

    fn report(&mut self, place: Place<'_>, m: &str, id: &str) -> Option<LinkId> {
        let link = self.find_link(Some(m), id);
        if link.is_none() {
            self.problem(Place { value: id, ..place }, unknown("link", id, "links"));
        }
        link
    }

    fn variants(&mut self, file: &Source, raw: &raw::Messenger) -> Vec<Variant> {
        self.unique(
            file,
            "variants",
            raw.variants.iter().map(|variant| variant.id.as_str()),
        );
        let mut variants = Vec::new();
        for variant in &raw.variants {
            let place = Place::new(file, "variants", &variant.id);
            let state = match &variant.state {
                VariantState::Current => VariantState::Current,
                VariantState::Gone(date) => VariantState::Gone(self.day(Place {
                    value: date,
                    ..place
                })),
            };
            let text = format!("{}-variant-{}", raw.id, variant.id);
            let fact = self.fact(place, &raw.id, text, &variant.numbers, &variant.sources);
            variants.extend(fact.map(|fact| Variant {
                name: variant.name.clone(),
                state,
                fact,
            }));
        }
        variants
    }

    fn setup(&mut self, file: &Source, m: &str, raw: &raw::Setup) -> Option<Setup> {
        self.unique(file, "steps", raw.steps.iter().map(|step| step.id.as_str()));
        let mut steps = Vec::new();
        for step in &raw.steps {
            let place = Place::new(file, "steps", &step.id);
            let id = self.id(place, EntryId::checked);
            let text = self.message(place, format!("{m}-step-{}", step.id));
            if let (Some(id), Some(text)) = (id, text) {
                steps.push(Step {
                    id,
                    optional: step.optional,
                    text,
                    numbers: step.numbers.clone(),
                });
            }
        }
        let place = Place::new(file, "setup", "");
        Some(Setup {
            sources: self.sources(place, Some(m), &raw.sources),
            title: self.message(place, format!("{m}-setup"))?,
            steps,
        })
    }

    fn specifications(&mut self, file: &Source, raw: &raw::Messenger) -> Vec<Specification> {
        let mut specifications = Vec::new();
        for document in &raw.specifications {
            let place = Place::new(file, "specifications", &document.link);
            let link = self.report(place, &raw.id, &document.link);
            let title = self.message(place, format!("{}-spec-{}", raw.id, document.link));
            if let (Some(title), Some(link)) = (title, link) {
                specifications.push(Specification {
                    title,
                    link,
                    numbers: document.numbers.clone(),
                });
            }
        }
        specifications
    }
}
