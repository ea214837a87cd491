//! Everything about a messenger.

use serde::Serialize;

use super::{
    Address, Download, Entry, OwnLink, Said, address, answer, date, download, entry, own_links,
    said, text, urls,
};
use crate::catalog::{
    self, Assessment, Channel, EntryId, KeyUse, Level, LinkId, MessageId, Messenger, Speaker, Tier,
    Topic, VariantState, Weight,
};
use crate::cli::{Context, Error, plain};
use crate::sections::{Content, Way, Ways, sections};

#[derive(Serialize)]
struct Statement<'a> {
    text: String,
    #[serde(flatten)]
    said: Said,
    sources: Vec<&'a str>,
}

fn statement<'a>(
    context: Context<'a>,
    id: &MessageId,
    speaker: Speaker<catalog::Date>,
    sources: &[LinkId],
) -> Statement<'a> {
    Statement {
        text: text(context, id),
        said: said(context, speaker),
        sources: urls(context, sources),
    }
}

fn fact<'a>(context: Context<'a>, fact: &catalog::Fact) -> Statement<'a> {
    statement(context, &fact.text, fact.speaker, &fact.sources)
}

#[derive(Serialize)]
struct Need<'a> {
    id: &'a str,
    name: String,
    level: Level,
    note: Option<String>,
    #[serde(flatten)]
    said: Said,
    sources: Vec<&'a str>,
}

fn needs<'a>(context: Context<'a>, messenger: &'a Messenger) -> Vec<Need<'a>> {
    let answers = context.catalog.own_answers(messenger);
    let needs = answers.map(|(need, answer)| Need {
        id: need.id.as_str(),
        name: text(context, &need.name),
        level: answer.level,
        note: answer.note.as_ref().map(|note| text(context, note)),
        said: said(context, answer.speaker),
        sources: urls(context, &answer.sources),
    });
    needs.collect()
}

/// A store's statement on itself.
#[derive(Serialize)]
struct StoreStep<'a> {
    store: Channel,
    text: String,
    /// The day on which the store's page was read.
    read: String,
    sources: Vec<&'a str>,
}

fn store_step<'a>(context: Context<'a>, step: &catalog::StoreStep) -> StoreStep<'a> {
    StoreStep {
        store: step.store,
        text: text(context, &step.text),
        read: date(step.read),
        sources: urls(context, &step.sources),
    }
}

#[derive(Serialize)]
pub(super) struct Change<'a> {
    date: String,
    weight: Weight,
    #[serde(flatten)]
    statement: Statement<'a>,
}

pub(super) fn change<'a>(context: Context<'a>, change: &catalog::Change) -> Change<'a> {
    Change {
        date: date(change.date),
        weight: change.weight,
        statement: statement(context, &change.text, change.speaker, &change.sources),
    }
}

#[derive(Serialize)]
struct Criterion<'a> {
    id: &'a str,
    tier: Tier,
    name: String,
    /// The level of today.
    level: Level,
    /// In the edition.
    edition: Level,
    /// Since when `level` differs from `edition`.
    since: Option<String>,
    note: Option<String>,
    #[serde(flatten)]
    said: Said,
    sources: Vec<&'a str>,
}

fn criterion<'a>(
    context: Context<'a>,
    criterion: &'a catalog::Criterion,
    assessment: &Assessment,
) -> Criterion<'a> {
    let answer = assessment.current();
    Criterion {
        id: criterion.term.id.as_str(),
        tier: criterion.tier,
        name: text(context, &criterion.term.name),
        level: answer.level,
        edition: assessment.original.level,
        since: answer.since.map(date),
        note: answer.note.as_ref().map(|note| text(context, note)),
        said: said(context, answer.speaker),
        sources: urls(context, &answer.sources),
    }
}

#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    entry: Entry<'a>,
    /// The day of the oldest check among the statements.
    checked: String,
    summary: Option<Statement<'a>>,
    cautions: Vec<Statement<'a>>,
    downloads: Vec<Download<'a>>,
    links: Vec<OwnLink<'a>>,
    criteria: Vec<Criterion<'a>>,
    /// The needs that are no criteria and no threats.
    needs: Vec<Need<'a>>,
    /// By topic.
    facts: Vec<Fact<'a>>,
    threats: Vec<Threat<'a>>,
    audits: Vec<Audit<'a>>,
    variants: Vec<Variant<'a>>,
    setup: Option<Setup<'a>>,
    /// Help where it is blocked, step by step.
    blocked: Vec<Statement<'a>>,
    /// Help where the stores that it can be got from are blocked.
    store_blocked: Vec<StoreStep<'a>>,
    documents: Vec<Document<'a>>,
    /// By the ways: each download stands once.
    checks: Vec<Check<'a>>,
    keys: Vec<Key<'a>>,
    /// Oldest first.
    changes: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Fact<'a> {
    topic: Topic,
    #[serde(flatten)]
    statement: Statement<'a>,
}

#[derive(Serialize)]
struct Threat<'a> {
    id: &'a str,
    name: String,
    #[serde(flatten)]
    statement: Statement<'a>,
}

#[derive(Serialize)]
struct Audit<'a> {
    date: String,
    auditor: Option<&'a str>,
    #[serde(flatten)]
    statement: Statement<'a>,
}

#[derive(Serialize)]
struct Variant<'a> {
    name: &'a str,
    /// Since when it is gone.
    gone: Option<String>,
    #[serde(flatten)]
    statement: Statement<'a>,
}

#[derive(Serialize)]
struct Setup<'a> {
    title: String,
    steps: Vec<Step<'a>>,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct Step<'a> {
    id: &'a str,
    optional: bool,
    text: String,
}

/// A way to check some downloads.
#[derive(Serialize)]
struct Check<'a> {
    /// Ids of the downloads.
    downloads: Vec<&'a str>,
    ways: Vec<CheckWay<'a>>,
}

#[derive(Serialize)]
struct CheckWay<'a> {
    way: &'static str,
    text: String,
    /// The speaker and the sources.
    said: Option<Statement<'a>>,
}

#[derive(Serialize)]
struct Key<'a> {
    id: &'a str,
    signs: KeyUse,
    packages: &'a [String],
    fingerprint: &'a str,
    /// Ids of the downloads that it signs.
    downloads: Vec<&'a str>,
    #[serde(flatten)]
    statement: Statement<'a>,
}

#[derive(Serialize)]
struct Document<'a> {
    title: String,
    #[serde(flatten)]
    address: Address<'a>,
}

pub(in crate::cli) fn show(context: Context<'_>, messenger: &Messenger) -> Result<String, Error> {
    let mut page = Page {
        entry: entry(context, messenger),
        checked: date(context.catalog.oldest_check(messenger)),
        summary: None,
        cautions: Vec::new(),
        downloads: Vec::new(),
        links: Vec::new(),
        criteria: Vec::new(),
        needs: needs(context, messenger),
        facts: Vec::new(),
        threats: Vec::new(),
        audits: Vec::new(),
        variants: Vec::new(),
        setup: None,
        documents: Vec::new(),
        blocked: Vec::new(),
        store_blocked: Vec::new(),
        checks: Vec::new(),
        keys: Vec::new(),
        changes: Vec::new(),
    };
    for section in sections(context.catalog, context.l10n, messenger) {
        page.add(context, section.content);
    }
    page.facts.sort_by_key(|fact| fact.topic);
    answer(context, page)
}

impl<'a> Page<'a> {
    fn add(&mut self, context: Context<'a>, content: Content<'a>) {
        match content {
            Content::Head { summary, .. } => self.summary = Some(fact(context, summary)),
            // They are among the changes, each with its weight.
            Content::Delisted(_) | Content::Cautions(_) => {}
            Content::Warning { points, sources } => {
                let points = points.iter();
                self.cautions = points
                    .map(|point| statement(context, point, Speaker::PrivacyGuides, sources))
                    .collect();
            }
            Content::Downloads {
                downloads, links, ..
            } => {
                self.downloads = downloads.iter().map(|it| download(context, it)).collect();
                self.links = own_links(context, links);
            }
            Content::Criteria(tiers) => {
                let criteria = tiers.into_iter().flat_map(|(_, criteria)| criteria);
                self.criteria = criteria
                    .map(|(of, assessment)| criterion(context, of, assessment))
                    .collect();
            }
            Content::Setup(setup) => self.setup = Some(setup_of(context, setup)),
            Content::Blocked {
                facts,
                steps,
                stores,
            } => {
                self.add_facts(context, Topic::Blocked, &facts);
                let steps = steps.iter().map(|step| fact(context, &step.fact));
                self.blocked = steps.collect();
                let stores = stores.into_iter();
                self.store_blocked = stores.map(|step| store_step(context, step)).collect();
            }
            Content::Facts(topic, facts) => self.add_facts(context, topic, &facts),
            Content::Threats { named, .. } => {
                let named = named.into_iter();
                self.threats = named
                    .map(|(of, reason)| threat(context, of, reason))
                    .collect();
            }
            Content::Audits(audits) => {
                self.audits = audits.iter().map(|it| audit(context, it)).collect();
            }
            Content::Variants { variants, facts } => {
                self.variants = variants.iter().map(|it| variant(context, it)).collect();
                self.add_facts(context, Topic::Variants, &facts);
            }
            Content::Specifications(documents) => {
                let documents = documents.iter();
                self.documents = documents.map(|it| document(context, it)).collect();
            }
            Content::Checks { ways, keys } => {
                self.checks = ways.iter().map(|it| check(context, it)).collect();
                self.keys = keys.iter().map(|it| key(context, it)).collect();
            }
            Content::Changes(changes) => {
                let oldest_first = changes.into_iter().rev();
                self.changes = oldest_first.map(|it| change(context, it)).collect();
            }
        }
    }

    fn add_facts(&mut self, context: Context<'a>, topic: Topic, facts: &[&catalog::Fact]) {
        self.facts.extend(facts.iter().map(|of| Fact {
            topic,
            statement: fact(context, of),
        }));
    }
}

fn check<'a>(context: Context<'a>, of: &Ways<'a>) -> Check<'a> {
    let ways = of.ways.iter().map(|way| CheckWay {
        way: way.id(),
        text: plain(&way.text(context.l10n)),
        said: match way {
            Way::Said(check) => Some(fact(context, &check.fact)),
            Way::Key(_) | Way::Store | Way::Nothing | Way::Browser => None,
        },
    });
    Check {
        downloads: of.downloads.iter().map(|it| it.id.as_str()).collect(),
        ways: ways.collect(),
    }
}

fn setup_of<'a>(context: Context<'a>, setup: &'a catalog::Setup) -> Setup<'a> {
    let steps = setup.steps.iter().map(|step| Step {
        id: step.id.as_str(),
        optional: step.optional,
        text: text(context, &step.text),
    });
    Setup {
        title: text(context, &setup.title),
        steps: steps.collect(),
        sources: urls(context, &setup.sources),
    }
}

fn variant<'a>(context: Context<'a>, variant: &'a catalog::Variant) -> Variant<'a> {
    Variant {
        name: &variant.name,
        gone: match &variant.state {
            VariantState::Current => None,
            VariantState::Gone(since) => Some(date(*since)),
        },
        statement: fact(context, &variant.fact),
    }
}

fn threat<'a>(
    context: Context<'a>,
    threat: &'a catalog::Term<catalog::ThreatId>,
    reason: &catalog::Fact,
) -> Threat<'a> {
    Threat {
        id: threat.id.as_str(),
        name: text(context, &threat.name),
        statement: fact(context, reason),
    }
}

fn audit<'a>(context: Context<'a>, audit: &'a catalog::Audit) -> Audit<'a> {
    let report = [audit.report];
    Audit {
        date: date(audit.date),
        auditor: audit.auditor.as_deref(),
        statement: statement(context, &audit.text, Speaker::PrivacyGuides, &report),
    }
}

fn document<'a>(context: Context<'a>, document: &catalog::Specification) -> Document<'a> {
    Document {
        title: text(context, &document.title),
        address: address(context, document.link),
    }
}

fn key<'a>(context: Context<'a>, key: &'a catalog::SigningKey) -> Key<'a> {
    Key {
        id: key.id.as_str(),
        signs: key.signs,
        packages: &key.packages,
        fingerprint: &key.fingerprint,
        downloads: key.downloads.iter().map(EntryId::as_str).collect(),
        statement: fact(context, &key.fact),
    }
}
