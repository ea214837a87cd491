//! The check of needs, and of how far a messenger meets them.

use super::super::{
    Answer, Assessment, CriterionId, Date, EntryId, Fact, Level, LinkId, MessageId, Need, NeedId,
    Source, Term, ThreatId, Topic, Weight, raw,
};
use super::{Checker, Common, Place, unknown};

/// The message on a threat that the source names for its list as a whole.
const OF_THE_LIST: &str = "answer-of-the-list";
/// The same, where the messenger is on that list no more.
const ONCE_OF_THE_LIST: &str = "answer-once-of-the-list";

/// A need, and what tells whether it is met.
pub(super) struct CheckedNeed {
    pub(super) need: Need,
    basis: Basis,
}

enum Basis {
    Criterion(CriterionId),
    Threat(ThreatId),
    Stated,
}

/// What is known of a messenger already, when its needs are looked at.
pub(super) struct Known<'a> {
    pub(super) facts: &'a [(EntryId, Topic, Fact)],
    pub(super) assessments: &'a [Assessment],
    pub(super) threats: &'a [(ThreatId, Fact)],
}

impl Checker<'_> {
    pub(super) fn needs(
        &mut self,
        file: &Source,
        raw: &[raw::Need],
        criteria: &[Term<CriterionId>],
        threats: &[Term<ThreatId>],
    ) -> Vec<CheckedNeed> {
        self.unique(file, "needs", raw.iter().map(|need| need.id.as_str()));
        raw.iter()
            .filter_map(|need| self.need(file, need, criteria, threats))
            .collect()
    }

    fn need(
        &mut self,
        file: &Source,
        raw: &raw::Need,
        criteria: &[Term<CriterionId>],
        threats: &[Term<ThreatId>],
    ) -> Option<CheckedNeed> {
        let place = Place::new(file, "needs", &raw.id);
        let id = self.id(place, NeedId::checked)?;
        match &raw.basis {
            raw::NeedBasis::Criterion(criterion) => {
                let Some(term) = criteria.iter().find(|term| term.id.as_str() == criterion) else {
                    self.problem(place, unknown("criterion", criterion, "criteria"));
                    return None;
                };
                let name = self.message(place, format!("need-{id}"))?;
                let need = Need {
                    id,
                    name,
                    about: term.about.clone(),
                    threat: None,
                };
                Some(CheckedNeed {
                    need,
                    basis: Basis::Criterion(term.id.clone()),
                })
            }
            raw::NeedBasis::Threat(threat) => {
                let Some(term) = threats.iter().find(|term| term.id.as_str() == threat) else {
                    self.problem(place, unknown("threat", threat, "threats"));
                    return None;
                };
                let need = Need {
                    id,
                    name: term.name.clone(),
                    about: term.about.clone(),
                    threat: Some(term.id.clone()),
                };
                Some(CheckedNeed {
                    need,
                    basis: Basis::Threat(term.id.clone()),
                })
            }
            raw::NeedBasis::Stated => {
                let name = self.message(place, format!("need-{id}"));
                let about = self.message(place, format!("need-{id}-about"));
                Some(CheckedNeed {
                    need: Need {
                        id,
                        name: name?,
                        about: about?,
                        threat: None,
                    },
                    basis: Basis::Stated,
                })
            }
        }
    }

    /// How far a messenger meets each need.
    pub(super) fn answers(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        known: &Known<'_>,
        common: &Common,
    ) -> Vec<Answer> {
        self.unique(
            file,
            "needs",
            raw.needs.iter().map(|answer| answer.need.as_str()),
        );
        for answer in &raw.needs {
            let place = Place::new(file, "needs", &answer.need);
            match common
                .needs
                .iter()
                .find(|checked| checked.need.id.as_str() == answer.need)
                .map(|checked| &checked.basis)
            {
                Some(Basis::Stated) => {}
                Some(Basis::Criterion(_) | Basis::Threat(_)) => {
                    self.problem(
                        place,
                        format!(
                            "the need «{}» rests on a criterion or a threat; state it there",
                            answer.need
                        ),
                    );
                }
                None => self.problem(
                    place,
                    unknown("need", &answer.need, "needs in data/catalog.ron"),
                ),
            }
        }
        let answers = common.needs.iter().map(|checked| match &checked.basis {
            Basis::Criterion(criterion) => of_criterion(known, criterion),
            Basis::Threat(threat) => self.of_threat(file, raw, known, threat, common),
            Basis::Stated => self.stated(file, raw, known, &checked.need.id),
        });
        answers.collect()
    }

    fn of_threat(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        known: &Known<'_>,
        threat: &ThreatId,
        common: &Common,
    ) -> Answer {
        if let Some((_, fact)) = known.threats.iter().find(|(id, _)| id == threat) {
            return Answer {
                level: Level::Yes,
                since: None,
                note: Some(fact.text.clone()),
                sources: fact.sources.clone(),
            };
        }
        if !common.page_threats.contains(threat) {
            return Answer::SILENCE;
        }
        let delisted = raw
            .changes
            .iter()
            .find(|change| change.weight == Weight::Delisted);
        let (level, message) = if delisted.is_some() {
            (Level::NotStated, ONCE_OF_THE_LIST)
        } else {
            (Level::Implied, OF_THE_LIST)
        };
        let since = delisted.and_then(|change| Date::parse(&change.date));
        let note = self.message(Place::new(file, "id", &raw.id), message.to_owned());
        Answer {
            level,
            since,
            note,
            sources: common.page.into_iter().collect(),
        }
    }

    fn stated(
        &mut self,
        file: &Source,
        raw: &raw::Messenger,
        known: &Known<'_>,
        need: &NeedId,
    ) -> Answer {
        let Some(answer) = raw.needs.iter().find(|answer| answer.need == need.as_str()) else {
            return Answer::SILENCE;
        };
        let Some((_, _, fact)) = known
            .facts
            .iter()
            .find(|(id, _, _)| id.as_str() == answer.fact)
        else {
            self.problem(
                Place::new(file, "needs", &answer.fact),
                unknown("fact", &answer.fact, "facts"),
            );
            return Answer::SILENCE;
        };
        Answer {
            level: answer.level,
            since: None,
            note: Some(fact.text.clone()),
            sources: fact.sources.clone(),
        }
    }
}

fn of_criterion(known: &Known<'_>, criterion: &CriterionId) -> Answer {
    let Some(assessment) = known
        .assessments
        .iter()
        .find(|assessment| assessment.criterion == *criterion)
    else {
        return Answer::SILENCE;
    };
    let (note, sources): (Option<&MessageId>, &[LinkId]) = match &assessment.revision {
        Some(now) => (Some(&now.note), &now.sources),
        None => (assessment.note.as_ref(), &assessment.sources),
    };
    let since = assessment.revision.as_ref().map(|now| now.since);
    Answer {
        level: assessment.level(),
        since,
        note: note.cloned(),
        sources: sources.to_vec(),
    }
}
