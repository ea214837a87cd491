//! The answers for machines. Their shapes are stable: fields are added, never renamed or taken away.
//!
//! Ids are those of the data, levels and the like are words in kebab-case, dates are ISO 8601 as exact as they are known, texts are in the
//! language that was asked for, without marks of direction.

use serde::Serialize;

use super::{Context, Failure, plain, warning};
use crate::catalog::{
    Catalog, Change, Channel, Date, Download, Fact, Level, Link, LinkId, LinkRole, MessageId,
    Messenger, MessengerId, Platform, Recommendation, Tier, Topic, VariantState, Weight,
};
use crate::comparison::{Cell, Comparison, Subject, cell_words, subject_name};

/// A day, a month or a year.
fn date(date: Date) -> String {
    let parts = [
        Some(format!("{:04}", date.year)),
        date.month.map(|n| format!("{n:02}")),
        date.day.map(|n| format!("{n:02}")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Yes => "yes",
        Level::Implied => "implied",
        Level::Partly => "partly",
        Level::No => "no",
        Level::NotStated => "not-stated",
    }
}

fn recommendation(recommendation: Recommendation) -> &'static str {
    match recommendation {
        Recommendation::Recommended => "recommended",
        Recommendation::WithReservations => "with-reservations",
    }
}

fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Website => "website",
        Channel::GooglePlay => "google-play",
        Channel::AppStore => "app-store",
        Channel::FDroid => "f-droid",
        Channel::Accrescent => "accrescent",
        Channel::GitHub => "github",
        Channel::Flathub => "flathub",
        Channel::Apk => "apk",
    }
}

fn role(role: LinkRole) -> &'static str {
    match role {
        LinkRole::Homepage => "homepage",
        LinkRole::Privacy => "privacy",
        LinkRole::Documentation => "documentation",
        LinkRole::SourceCode => "source-code",
        LinkRole::Contribute => "contribute",
        LinkRole::Reference => "reference",
    }
}

fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Background => "background",
        Topic::Protection => "protection",
        Topic::Features => "features",
        Topic::GoodToKnow => "good-to-know",
        Topic::Variants => "variants",
    }
}

fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Minimum => "minimum",
        Tier::BestCase => "best-case",
        Tier::Joining => "joining",
    }
}

fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Info => "info",
        Weight::Caution => "caution",
        Weight::Delisted => "delisted",
    }
}

/// What every answer begins with.
#[derive(Serialize)]
struct Answer<T> {
    /// The language of the texts.
    language: String,
    /// The day of the edition that the facts come from.
    edition: String,
    /// The day on which the facts were last reviewed.
    reviewed: String,
    #[serde(flatten)]
    content: T,
}

fn answer<T: Serialize>(context: Context<'_>, content: T) -> Result<String, Failure> {
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
    recommendation: &'static str,
    network: &'a str,
    tagline: String,
    /// The systems that there are downloads for.
    systems: Vec<&'static str>,
    /// The messenger whose network it is another client of.
    parent: Option<&'a str>,
    /// What to know before choosing, if it lacks forward secrecy.
    warning: Option<String>,
}

fn entry<'a>(context: Context<'a>, messenger: &'a Messenger) -> Entry<'a> {
    Entry {
        id: messenger.id.as_str(),
        name: &messenger.name,
        recommendation: recommendation(messenger.recommendation),
        network: messenger.network.as_str(),
        tagline: text(context, &messenger.tagline),
        systems: Platform::ALL
            .into_iter()
            .filter(|system| messenger.runs_on(*system))
            .map(Platform::id)
            .collect(),
        parent: messenger.parent.as_ref().map(MessengerId::as_str),
        warning: warning(context, messenger).map(|short| plain(&short)),
    }
}

pub(super) fn list(context: Context<'_>) -> Result<String, Failure> {
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
) -> Result<String, Failure> {
    #[derive(Serialize)]
    struct Hit<'a> {
        #[serde(flatten)]
        messenger: Entry<'a>,
        /// A piece of text that tells why it was found.
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

/// A place to get a messenger from.
#[derive(Serialize)]
struct Place<'a> {
    id: &'a str,
    platform: &'static str,
    channel: &'static str,
    /// Name of the app where it isn't the messenger's own.
    app: Option<&'a str>,
    #[serde(flatten)]
    address: Address<'a>,
}

/// An address, and what is to be said about it.
#[derive(Serialize)]
struct Address<'a> {
    url: &'a str,
    /// The address of the edition that it replaces; never to be opened.
    replaces: Option<&'a str>,
    remark: Option<String>,
}

/// One of the messenger's own pages.
#[derive(Serialize)]
struct OwnLink<'a> {
    role: &'static str,
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

fn place<'a>(context: Context<'a>, download: &'a Download) -> Place<'a> {
    Place {
        id: download.id.as_str(),
        platform: download.platform.id(),
        channel: channel(download.channel),
        app: download.app.as_deref(),
        address: address(context, download.link),
    }
}

fn own_links<'a>(context: Context<'a>, messenger: &Messenger) -> Vec<OwnLink<'a>> {
    messenger
        .links
        .iter()
        .map(|(of, id)| OwnLink {
            role: role(*of),
            address: address(context, *id),
        })
        .collect()
}

pub(super) fn links(
    context: Context<'_>,
    messenger: &Messenger,
    platform: Option<Platform>,
) -> Result<String, Failure> {
    #[derive(Serialize)]
    struct Links<'a> {
        id: &'a str,
        name: &'a str,
        downloads: Vec<Place<'a>>,
        links: Vec<OwnLink<'a>>,
    }
    let downloads = messenger
        .downloads
        .iter()
        .filter(|download| platform.is_none_or(|wanted| download.platform == wanted));
    let downloads = downloads.map(|download| place(context, download)).collect();
    let links = if platform.is_none() {
        own_links(context, messenger)
    } else {
        Vec::new()
    };
    answer(
        context,
        Links {
            id: messenger.id.as_str(),
            name: &messenger.name,
            downloads,
            links,
        },
    )
}

pub(super) fn opened(
    context: Context<'_>,
    messenger: &Messenger,
    download: &Download,
    others: &[&Download],
) -> Result<String, Failure> {
    #[derive(Serialize)]
    struct Opened<'a> {
        id: &'a str,
        warning: Option<String>,
        opened: Place<'a>,
        /// The other downloads for the same system.
        others: Vec<Place<'a>>,
    }
    let warning = warning(context, messenger).map(|short| plain(&short));
    let others = others.iter().map(|other| place(context, other)).collect();
    answer(
        context,
        Opened {
            id: messenger.id.as_str(),
            warning,
            opened: place(context, download),
            others,
        },
    )
}

pub(super) fn compare(
    context: Context<'_>,
    messengers: Vec<&Messenger>,
    only_differences: bool,
) -> Result<String, Failure> {
    #[derive(Serialize)]
    struct OneCell {
        /// Absent where the row has no levels.
        level: Option<&'static str>,
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
                Cell::Level(known) => Some(level(*known)),
                Cell::NotStated => Some(level(Level::NotStated)),
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

/// Something that is known, and what it rests on.
#[derive(Serialize)]
struct Statement<'a> {
    text: String,
    sources: Vec<&'a str>,
}

/// Something that changed, and what that rests on.
#[derive(Serialize)]
struct DatedStatement<'a> {
    date: String,
    weight: &'static str,
    #[serde(flatten)]
    statement: Statement<'a>,
}

fn statement<'a>(context: Context<'a>, id: &MessageId, sources: &[LinkId]) -> Statement<'a> {
    Statement {
        text: text(context, id),
        sources: sources
            .iter()
            .map(|source| context.catalog.link(*source).link.as_str())
            .collect(),
    }
}

fn fact<'a>(context: Context<'a>, fact: &Fact) -> Statement<'a> {
    statement(context, &fact.text, &fact.sources)
}

fn change<'a>(context: Context<'a>, change: &Change) -> DatedStatement<'a> {
    let statement = statement(context, &change.text, &change.sources);
    DatedStatement {
        date: date(change.date),
        weight: weight(change.weight),
        statement,
    }
}

/// How a messenger stands to a criterion.
#[derive(Serialize)]
struct Criterion<'a> {
    id: &'a str,
    tier: &'static str,
    name: String,
    /// As it is known today.
    level: &'static str,
    /// In the edition.
    edition: &'static str,
    /// Since when it is known otherwise than in the edition.
    since: Option<String>,
    note: Option<String>,
    sources: Vec<&'a str>,
}

fn criteria<'a>(context: Context<'a>, messenger: &Messenger) -> Vec<Criterion<'a>> {
    let all = context.catalog.criteria.iter().zip(&messenger.assessments);
    let all = all.map(|(criterion, assessment)| {
        let now = assessment.revision.as_ref();
        let note = now.map(|now| &now.note).or(assessment.note.as_ref());
        let sources = now.map_or(&assessment.sources, |now| &now.sources);
        Criterion {
            id: criterion.term.id.as_str(),
            tier: tier(criterion.tier),
            name: text(context, &criterion.term.name),
            level: level(assessment.level()),
            edition: level(assessment.original),
            since: now.map(|now| date(now.since)),
            note: note.map(|note| text(context, note)),
            sources: sources
                .iter()
                .map(|source| context.catalog.link(*source).link.as_str())
                .collect(),
        }
    });
    all.collect()
}

/// Everything about a messenger.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    entry: Entry<'a>,
    summary: Statement<'a>,
    /// What has to be known before choosing.
    cautions: Vec<Statement<'a>>,
    downloads: Vec<Place<'a>>,
    links: Vec<OwnLink<'a>>,
    criteria: Vec<Criterion<'a>>,
    facts: Vec<OnTopic<'a>>,
    threats: Vec<Threat<'a>>,
    audits: Vec<Audit<'a>>,
    variants: Vec<Variant<'a>>,
    setup: Option<Setup<'a>>,
    documents: Vec<Document<'a>>,
    changes: Vec<DatedStatement<'a>>,
}

/// A fact, and where it belongs.
#[derive(Serialize)]
struct OnTopic<'a> {
    topic: &'static str,
    #[serde(flatten)]
    statement: Statement<'a>,
}

/// A threat that the source names for the messenger in particular.
#[derive(Serialize)]
struct Threat<'a> {
    id: String,
    name: String,
    #[serde(flatten)]
    statement: Statement<'a>,
}

/// An audit.
#[derive(Serialize)]
struct Audit<'a> {
    date: String,
    auditor: Option<&'a str>,
    #[serde(flatten)]
    statement: Statement<'a>,
}

/// A version of the same app.
#[derive(Serialize)]
struct Variant<'a> {
    name: &'a str,
    /// Since when it is gone.
    gone: Option<String>,
    #[serde(flatten)]
    statement: Statement<'a>,
}

/// What to set up.
#[derive(Serialize)]
struct Setup<'a> {
    title: String,
    steps: Vec<Step<'a>>,
    sources: Vec<&'a str>,
}

/// A step of it.
#[derive(Serialize)]
struct Step<'a> {
    id: &'a str,
    optional: bool,
    text: String,
}

/// A specification or a paper.
#[derive(Serialize)]
struct Document<'a> {
    title: String,
    #[serde(flatten)]
    address: Address<'a>,
}

pub(super) fn show(context: Context<'_>, messenger: &Messenger) -> Result<String, Failure> {
    let catalog = context.catalog;
    let warned = catalog.has_warning(messenger);
    let points = catalog.warning.points.iter().filter(|_| warned);
    let threats = messenger.threats.iter().map(|(id, reason)| Threat {
        id: id.to_string(),
        name: catalog
            .threat(id)
            .map(|threat| text(context, &threat.name))
            .unwrap_or_default(),
        statement: fact(context, reason),
    });
    let audits = messenger.audits.iter().map(|audit| Audit {
        date: date(audit.date),
        auditor: audit.auditor.as_deref(),
        statement: statement(context, &audit.text, &[audit.report]),
    });
    let variants = messenger.variants.iter().map(|variant| Variant {
        name: &variant.name,
        gone: match &variant.state {
            VariantState::Current => None,
            VariantState::Gone(day) => Some(date(*day)),
        },
        statement: fact(context, &variant.fact),
    });
    let setup = messenger.setup.as_ref().map(|setup| Setup {
        title: text(context, &setup.title),
        steps: setup
            .steps
            .iter()
            .map(|s| Step {
                id: s.id.as_str(),
                optional: s.optional,
                text: text(context, &s.text),
            })
            .collect(),
        sources: setup
            .sources
            .iter()
            .map(|source| catalog.link(*source).link.as_str())
            .collect(),
    });
    let documents = messenger.specifications.iter();
    let documents = documents.map(|known| Document {
        title: text(context, &known.title),
        address: address(context, known.link),
    });
    let first_frame_done = Whole {
        entry: entry(context, messenger),
        summary: fact(context, &messenger.summary),
        cautions: points
            .map(|point| statement(context, point, &catalog.warning.sources))
            .collect(),
        downloads: messenger
            .downloads
            .iter()
            .map(|download| place(context, download))
            .collect(),
        links: own_links(context, messenger),
        criteria: criteria(context, messenger),
        facts: messenger
            .facts
            .iter()
            .map(|(of, one)| OnTopic {
                topic: topic(*of),
                statement: fact(context, one),
            })
            .collect(),
        threats: threats.collect(),
        audits: audits.collect(),
        variants: variants.collect(),
        setup,
        documents: documents.collect(),
        changes: messenger
            .changes
            .iter()
            .map(|one| change(context, one))
            .collect(),
    };
    answer(context, first_frame_done)
}
