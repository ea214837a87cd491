//! JSON for programs. The shapes are stable: fields are added, never renamed or removed.
//!
//! Ids are those of the data, enums are in kebab-case, dates are ISO 8601 as exact as they are known,
//! texts are in the language that was asked for, without bidi control characters.

use serde::Serialize;

use super::{Context, Error, links, plain, warning};
use crate::catalog::{
    self, Assessment, Catalog, Channel, Date, Level, Link, LinkId, LinkRole, MessageId, Messenger,
    MessengerId, Platform, Recommendation, Tier, Topic, VariantState, Weight,
};
use crate::comparison::{Cell, Comparison, Subject, cell_words, subject_name};
use crate::sections::{Content, sections};

/// A day, a month or a year.
fn date(date: Date) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", date.year),
        (Some(month), None) => format!("{:04}-{month:02}", date.year),
        (None, _) => format!("{:04}", date.year),
    }
}

/// The fields that every answer begins with.
#[derive(Serialize)]
struct Answer<'a, T> {
    /// Of the texts.
    language: &'a str,
    edition: String,
    reviewed: String,
    #[serde(flatten)]
    content: T,
}

fn answer<T: Serialize>(context: Context<'_>, content: T) -> Result<String, Error> {
    let Catalog {
        edition, reviewed, ..
    } = context.catalog;
    let answer = Answer {
        language: context.l10n.language(),
        edition: date(*edition),
        reviewed: date(*reviewed),
        content,
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&answer)?))
}

fn text(context: Context<'_>, id: &MessageId) -> String {
    plain(&context.l10n.text(id))
}

/// A messenger in short.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(rename = "standing")]
    recommendation: Recommendation,
    network: &'a str,
    tagline: String,
    systems: Vec<Platform>,
    /// The messenger whose network it is another client of.
    parent: Option<&'a str>,
    warning: Option<String>,
}

fn entry<'a>(context: Context<'a>, messenger: &'a Messenger) -> Entry<'a> {
    Entry {
        id: messenger.id.as_str(),
        name: &messenger.name,
        recommendation: messenger.recommendation,
        network: messenger.network.as_str(),
        tagline: text(context, &messenger.tagline),
        systems: Platform::ALL
            .into_iter()
            .filter(|system| messenger.runs_on(*system))
            .collect(),
        parent: messenger.parent.as_ref().map(MessengerId::as_str),
        warning: warning(context, messenger).map(|short| plain(&short)),
    }
}

pub(super) fn list(context: Context<'_>) -> Result<String, Error> {
    #[derive(Serialize)]
    struct List<'a> {
        messengers: Vec<Entry<'a>>,
    }
    answer(
        context,
        List {
            messengers: context
                .catalog
                .messengers()
                .iter()
                .map(|messenger| entry(context, messenger))
                .collect(),
        },
    )
}

pub(super) fn found(
    context: Context<'_>,
    query: &str,
    hits: &[(&Messenger, Option<String>)],
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Hit<'a> {
        #[serde(flatten)]
        messenger: Entry<'a>,
        passage: Option<String>,
    }
    #[derive(Serialize)]
    struct Hits<'a> {
        query: &'a str,
        messengers: Vec<Hit<'a>>,
    }
    let hits = hits.iter().map(|(messenger, passage)| Hit {
        messenger: entry(context, messenger),
        passage: passage.as_deref().map(plain),
    });
    answer(
        context,
        Hits {
            query,
            messengers: hits.collect(),
        },
    )
}

#[derive(Serialize)]
struct Download<'a> {
    id: &'a str,
    platform: Platform,
    channel: Channel,
    app: Option<&'a str>,
    #[serde(flatten)]
    address: Address<'a>,
}

#[derive(Serialize)]
struct Address<'a> {
    url: &'a str,
    /// The address of the edition that it replaces; never to be opened.
    replaces: Option<&'a str>,
    remark: Option<String>,
}

#[derive(Serialize)]
struct OwnLink<'a> {
    role: LinkRole,
    #[serde(flatten)]
    address: Address<'a>,
}

fn address(context: Context<'_>, id: LinkId) -> Address<'_> {
    let entry = context.catalog.link(id);
    let remark = entry.remark.as_ref().map(|remark| text(context, remark));
    Address {
        url: entry.link.as_str(),
        replaces: entry.replaces.as_ref().map(Link::as_str),
        remark,
    }
}

fn download<'a>(context: Context<'a>, download: &'a catalog::Download) -> Download<'a> {
    Download {
        id: download.id.as_str(),
        platform: download.platform,
        channel: download.channel,
        app: download.app.as_deref(),
        address: address(context, download.link),
    }
}

fn own_links<'a>(context: Context<'a>, links: &[(LinkRole, LinkId)]) -> Vec<OwnLink<'a>> {
    links
        .iter()
        .map(|(of, id)| OwnLink {
            role: *of,
            address: address(context, *id),
        })
        .collect()
}

pub(super) fn links(
    context: Context<'_>,
    messenger: &Messenger,
    platform: Option<Platform>,
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Links<'a> {
        id: &'a str,
        name: &'a str,
        downloads: Vec<Download<'a>>,
        links: Vec<OwnLink<'a>>,
    }
    let downloads = links::downloads(messenger, platform);
    let links = match platform {
        Some(_) => &[],
        None => messenger.links.as_slice(),
    };
    answer(
        context,
        Links {
            id: messenger.id.as_str(),
            name: &messenger.name,
            downloads: downloads.map(|it| download(context, it)).collect(),
            links: own_links(context, links),
        },
    )
}

pub(super) fn opened(
    context: Context<'_>,
    messenger: &Messenger,
    opened: &catalog::Download,
    others: &[&catalog::Download],
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Opened<'a> {
        id: &'a str,
        warning: Option<String>,
        opened: Download<'a>,
        /// The other downloads for the same system.
        others: Vec<Download<'a>>,
    }
    let warning = warning(context, messenger).map(|short| plain(&short));
    let others = others
        .iter()
        .map(|other| download(context, other))
        .collect();
    answer(
        context,
        Opened {
            id: messenger.id.as_str(),
            warning,
            opened: download(context, opened),
            others,
        },
    )
}

pub(super) fn compare(
    context: Context<'_>,
    messengers: Vec<&Messenger>,
    only_differences: bool,
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct OneCell {
        /// Absent where the row has no levels.
        level: Option<Level>,
        text: String,
    }
    #[derive(Serialize)]
    struct Row<'a> {
        id: &'a str,
        name: String,
        /// One for each messenger, in their order.
        cells: Vec<OneCell>,
    }
    #[derive(Serialize)]
    struct Rows<'a> {
        messengers: Vec<Entry<'a>>,
        rows: Vec<Row<'a>>,
    }
    let l10n = context.l10n;
    let comparison = Comparison::new(context.catalog, l10n, messengers, only_differences);
    let rows = comparison.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let known = match cell {
                Cell::Level(known) => Some(*known),
                Cell::NotStated => Some(Level::NotStated),
                Cell::Words(_) => None,
            };
            OneCell {
                level: known,
                text: plain(&cell_words(l10n, cell)),
            }
        });
        Row {
            id: Subject::key(row.subject),
            name: plain(&subject_name(l10n, row.subject)),
            cells: cells.collect(),
        }
    });
    let messengers = comparison
        .messengers
        .iter()
        .map(|messenger| entry(context, messenger))
        .collect();
    answer(
        context,
        Rows {
            messengers,
            rows: rows.collect(),
        },
    )
}

#[derive(Serialize)]
struct Statement<'a> {
    text: String,
    sources: Vec<&'a str>,
}

fn statement<'a>(context: Context<'a>, id: &MessageId, sources: &[LinkId]) -> Statement<'a> {
    Statement {
        text: text(context, id),
        sources: urls(context, sources),
    }
}

fn fact<'a>(context: Context<'a>, fact: &catalog::Fact) -> Statement<'a> {
    statement(context, &fact.text, &fact.sources)
}

fn urls<'a>(context: Context<'a>, links: &[LinkId]) -> Vec<&'a str> {
    links
        .iter()
        .map(|link| context.catalog.link(*link).link.as_str())
        .collect()
}

#[derive(Serialize)]
struct Change<'a> {
    date: String,
    weight: Weight,
    #[serde(flatten)]
    statement: Statement<'a>,
}

fn change<'a>(context: Context<'a>, change: &catalog::Change) -> Change<'a> {
    Change {
        date: date(change.date),
        weight: change.weight,
        statement: statement(context, &change.text, &change.sources),
    }
}

#[derive(Serialize)]
struct Criterion<'a> {
    id: &'a str,
    tier: Tier,
    name: String,
    /// As it is known today.
    level: Level,
    /// In the edition.
    edition: Level,
    /// Since when `level` differs from `edition`.
    since: Option<String>,
    note: Option<String>,
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
        sources: urls(context, &answer.sources),
    }
}

/// Everything about a messenger.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    entry: Entry<'a>,
    summary: Option<Statement<'a>>,
    cautions: Vec<Statement<'a>>,
    downloads: Vec<Download<'a>>,
    links: Vec<OwnLink<'a>>,
    criteria: Vec<Criterion<'a>>,
    /// By topic.
    facts: Vec<Fact<'a>>,
    threats: Vec<Threat<'a>>,
    audits: Vec<Audit<'a>>,
    variants: Vec<Variant<'a>>,
    setup: Option<Setup<'a>>,
    documents: Vec<Document<'a>>,
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

#[derive(Serialize)]
struct Document<'a> {
    title: String,
    #[serde(flatten)]
    address: Address<'a>,
}

pub(super) fn show(context: Context<'_>, messenger: &Messenger) -> Result<String, Error> {
    let mut page = Page {
        entry: entry(context, messenger),
        summary: None,
        cautions: Vec::new(),
        downloads: Vec::new(),
        links: Vec::new(),
        criteria: Vec::new(),
        facts: Vec::new(),
        threats: Vec::new(),
        audits: Vec::new(),
        variants: Vec::new(),
        setup: None,
        documents: Vec::new(),
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
            Content::Cautions(_) => {}
            Content::Warning { points, sources } => {
                let points = points.iter();
                self.cautions = points
                    .map(|point| statement(context, point, sources))
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
            Content::Facts(topic, facts) => self.add_facts(context, topic, &facts),
            Content::Threats { named, .. } => {
                self.threats = named
                    .into_iter()
                    .map(|(threat, reason)| Threat {
                        id: threat.id.as_str(),
                        name: text(context, &threat.name),
                        statement: fact(context, reason),
                    })
                    .collect();
            }
            Content::Audits(audits) => {
                self.audits = audits
                    .iter()
                    .map(|audit| Audit {
                        date: date(audit.date),
                        auditor: audit.auditor.as_deref(),
                        statement: statement(context, &audit.text, &[audit.report]),
                    })
                    .collect();
            }
            Content::Variants { variants, facts } => {
                self.variants = variants.iter().map(|it| variant(context, it)).collect();
                self.add_facts(context, Topic::Variants, &facts);
            }
            Content::Specifications(documents) => {
                self.documents = documents
                    .iter()
                    .map(|document| Document {
                        title: text(context, &document.title),
                        address: address(context, document.link),
                    })
                    .collect();
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
