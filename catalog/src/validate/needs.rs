//! The validation of needs, and of how far a messenger meets them.

use super::common::{Basis, Common, KnownNeed};
use super::{Validator, unknown};
use crate::{
    Answer, Assessment, Channel, Criterion, CriterionId, Date, Download, EntryId, Fact, Level,
    LinkId, MessageId, Need, NeedId, Platform, Speaker, Term, ThreatId, Topic, Weight, message_ids,
    schema,
};

/// The parts of a messenger that are validated before its answers.
pub(super) struct Known<'k> {
    pub downloads: &'k [Download],
    pub facts: &'k [(EntryId, Topic, Fact)],
    pub assessments: &'k [Assessment],
    pub threats: &'k [(ThreatId, Fact)],
}

impl<'a> Validator<'a> {
    pub(super) fn needs(
        &mut self,
        raw: &[schema::Need<'a>],
        criteria: &[Criterion],
        threats: &[Term<ThreatId>],
    ) -> Vec<KnownNeed> {
        self.unique(raw.iter().map(|need| need.id));
        raw.iter()
            .filter_map(|need| self.need(need, criteria, threats))
            .collect()
    }

    fn need(
        &mut self,
        raw: &schema::Need<'a>,
        criteria: &[Criterion],
        threats: &[Term<ThreatId>],
    ) -> Option<KnownNeed> {
        let id = self.id(raw.id, NeedId::parse)?;
        let name = message_ids::need(raw.id);
        match &raw.basis {
            schema::NeedBasis::Criterion(criterion) => {
                let Some(known) = criteria
                    .iter()
                    .find(|known| known.term.id.as_str() == *criterion)
                else {
                    self.problem(criterion, unknown("criterion", criterion, "criteria"));
                    return None;
                };
                Some(KnownNeed {
                    need: Need {
                        id,
                        name: self.message(raw.id, name)?,
                        about: known.term.about.clone(),
                        threat: None,
                        of_downloads: false,
                        is_own: false,
                    },
                    basis: Basis::Criterion(known.term.id.clone()),
                })
            }
            schema::NeedBasis::Threat(threat) => {
                let Some(term) = threats.iter().find(|term| term.id.as_str() == *threat) else {
                    self.problem(threat, unknown("threat", threat, "threats"));
                    return None;
                };
                Some(KnownNeed {
                    need: Need {
                        id,
                        name: term.name.clone(),
                        about: term.about.clone(),
                        threat: Some(term.id.clone()),
                        of_downloads: false,
                        is_own: false,
                    },
                    basis: Basis::Threat(term.id.clone()),
                })
            }
            schema::NeedBasis::Stated => self.need_of_its_own(raw.id, id, Basis::Stated),
            schema::NeedBasis::OutsideGooglePlay => {
                let note = message_ids::ANSWER_OUTSIDE_GOOGLE_PLAY.to_owned();
                let note = self.message(raw.id, note)?;
                self.need_of_its_own(raw.id, id, Basis::OutsideGooglePlay(note))
            }
        }
    }

    /// A need with an explanation of its own.
    fn need_of_its_own(&mut self, at: &'a str, id: NeedId, basis: Basis) -> Option<KnownNeed> {
        let name = message_ids::need(at);
        let about = self.message(at, message_ids::about(&name));
        Some(KnownNeed {
            need: Need {
                id,
                name: self.message(at, name)?,
                about: about?,
                threat: None,
                of_downloads: matches!(basis, Basis::OutsideGooglePlay(_)),
                is_own: true,
            },
            basis,
        })
    }

    /// Returns how far a messenger meets each need.
    pub(super) fn answers(
        &mut self,
        raw: &schema::Messenger<'a>,
        known: &Known<'_>,
        common: &Common,
    ) -> Vec<Answer> {
        self.unique(raw.needs.iter().map(|answer| answer.need));
        for answer in &raw.needs {
            let need = common
                .needs
                .iter()
                .find(|known| known.need.id.as_str() == answer.need);
            match need.map(|known| &known.basis) {
                Some(Basis::Stated) => {}
                Some(Basis::Criterion(_) | Basis::Threat(_) | Basis::OutsideGooglePlay(_)) => {
                    let message = format!(
                        "the need «{}» rests on a criterion, a threat or the downloads; state it there",
                        answer.need
                    );
                    self.problem(answer.need, message);
                }
                None => {
                    let message = unknown("need", answer.need, "needs in data/catalog.ron");
                    self.problem(answer.need, message);
                }
            }
        }
        let mut answers = Vec::with_capacity(common.needs.len());
        for KnownNeed { need, basis } in &common.needs {
            answers.push(match basis {
                Basis::Criterion(criterion) => of_criterion(known, criterion),
                Basis::Threat(threat) => self.of_threat(raw, known, threat, common),
                Basis::Stated => self.stated(raw, known, &need.id),
                Basis::OutsideGooglePlay(note) => outside_google_play(known, note),
            });
        }
        answers
    }

    fn of_threat(
        &self,
        raw: &schema::Messenger<'a>,
        known: &Known<'_>,
        threat: &ThreatId,
        common: &Common,
    ) -> Answer {
        if let Some((_, fact)) = known.threats.iter().find(|(id, _)| id == threat) {
            return answer(Level::Yes, fact);
        }
        if !common.page_threats.contains(threat) {
            return Answer::NOT_STATED;
        }
        let delisted = raw
            .changes
            .iter()
            .find(|change| change.weight == Weight::Delisted);
        let (level, note, source) = if delisted.is_some() {
            (Level::NotStated, &common.once_of_the_list, super::EDITION)
        } else {
            (Level::Implied, &common.of_the_list, super::PAGE)
        };
        Answer {
            level,
            since: delisted.and_then(|change| Date::parse(change.date)),
            speaker: Speaker::PrivacyGuides,
            note: note.clone(),
            sources: self.find_link(source).into_iter().collect(),
        }
    }

    fn stated(&mut self, raw: &schema::Messenger<'a>, known: &Known<'_>, need: &NeedId) -> Answer {
        let Some(stated) = raw.needs.iter().find(|stated| stated.need == need.as_str()) else {
            return Answer::NOT_STATED;
        };
        let fact = known
            .facts
            .iter()
            .find(|(id, _, _)| id.as_str() == stated.fact);
        let Some((_, _, fact)) = fact else {
            self.problem(stated.fact, unknown("fact", stated.fact, "facts"));
            return Answer::NOT_STATED;
        };
        answer(stated.level, fact)
    }
}

fn of_criterion(known: &Known<'_>, criterion: &CriterionId) -> Answer {
    known
        .assessments
        .iter()
        .find(|assessment| assessment.criterion == *criterion)
        .map_or(Answer::NOT_STATED, |assessment| {
            assessment.current().clone()
        })
}

/// A download that is not listed may exist all the same.
fn outside_google_play(known: &Known<'_>, note: &MessageId) -> Answer {
    let downloads = known.downloads.iter().filter(|download| {
        download.platform == Platform::Android && download.channel != Channel::GooglePlay
    });
    let sources: Vec<LinkId> = downloads.map(|download| download.link).collect();
    if sources.is_empty() {
        return Answer::NOT_STATED;
    }
    Answer {
        level: Level::Yes,
        since: None,
        speaker: Speaker::PrivacyGuides,
        note: Some(note.clone()),
        sources,
    }
}

fn answer(level: Level, fact: &Fact) -> Answer {
    Answer {
        level,
        since: None,
        speaker: fact.speaker,
        note: Some(fact.text.clone()),
        sources: fact.sources.clone(),
    }
}
