//! The sections of a messenger's page.
//!
//! This module alone decides which there are, in which order, and what belongs to each.
//! The window, the terminal, JSON and the text for a friend render the list and add no conditions of
//! their own.

use crate::catalog::{
    Assessment, Audit, BlockedStep, Catalog, Change, Channel, CheckKind, Criterion, Date, Download,
    DownloadCheck, Fact, KeyUse, LinkId, LinkRole, MessageId, Messenger, NetworkId, Platform,
    Publisher, Recommendation, Setup, SigningKey, Specification, Standing, StoreStep, Term,
    ThreatId, Tier, Topic, Variant, Weight,
};
use crate::fl;
use crate::l10n::{Localizer, labels};

#[derive(Debug, Clone)]
pub struct Section<'a> {
    pub title: String,
    pub content: Content<'a>,
}

#[derive(Debug, Clone)]
pub enum Content<'a> {
    /// Its title is the messenger's name.
    Head {
        summary: &'a Fact,
        /// Today; what the edition made of it comes after.
        standing: Standing<'a>,
        network: Option<&'a Term<NetworkId>>,
        /// The day of the oldest check among the statements.
        checked: Date,
        /// The messenger whose network it is another client of.
        parent: Option<&'a Messenger>,
    },
    /// Its removal from the page; the title says when.
    Delisted(&'a Change),
    /// Changes to know before choosing, newest first.
    Cautions(Vec<&'a Change>),
    /// Reasons to be careful with it, one sentence each.
    Warning {
        points: &'a [MessageId],
        sources: &'a [LinkId],
    },
    Downloads {
        downloads: &'a [Download],
        /// Systems that there is no download for.
        missing: Vec<Platform>,
        links: &'a [(LinkRole, LinkId)],
    },
    /// Tiers without criteria are left out.
    Criteria(Vec<(Tier, Vec<(&'a Criterion, &'a Assessment)>)>),
    Setup(&'a Setup),
    /// Help where it is blocked.
    Blocked {
        facts: Vec<&'a Fact>,
        steps: &'a [BlockedStep],
        /// Help where the stores that it can be got from are blocked.
        stores: Vec<&'a StoreStep>,
    },
    Facts(Topic, Vec<&'a Fact>),
    Threats {
        /// Those that the source names for this messenger, each with the reason.
        named: Vec<(&'a Term<ThreatId>, &'a Fact)>,
        /// Statements of the page on all messengers, and whether this is still one of them.
        general_title: String,
        general: Vec<&'a Term<ThreatId>>,
        general_source: LinkId,
    },
    Audits(&'a [Audit]),
    Variants {
        variants: &'a [Variant],
        /// Facts that hold for all of them.
        facts: Vec<&'a Fact>,
    },
    Specifications(&'a [Specification]),
    /// Ways to check each download, with their keys.
    Checks {
        ways: Vec<Ways<'a>>,
        keys: &'a [SigningKey],
    },
    /// Newest first.
    Changes(Vec<&'a Change>),
}

/// The ways to check some downloads, which all of them share.
#[derive(Debug, Clone)]
pub struct Ways<'a> {
    pub downloads: Vec<&'a Download>,
    /// Never empty.
    pub ways: Vec<Way<'a>>,
}

impl Ways<'_> {
    /// The names of the downloads; two of the same name are by different publishers.
    pub fn names(&self, l10n: &Localizer) -> String {
        let names = self
            .downloads
            .iter()
            .map(|download| match download.publisher {
                Publisher::Store => {
                    let about = labels::publisher(l10n, download.publisher);
                    labels::noted_download(l10n, download, &about)
                }
                Publisher::Project | Publisher::NotStated => labels::download(l10n, download),
            });
        let names: Vec<String> = names.collect();
        labels::list(l10n, &names)
    }
}

/// A way to check a download, the surest first.
#[derive(Debug, Clone, Copy)]
pub enum Way<'a> {
    Key(KeyUse),
    Said(&'a DownloadCheck),
    /// Nothing is known, but a store delivers it.
    Store,
    /// Nothing is known.
    Nothing,
    /// There is no file.
    Browser,
}

impl Way<'_> {
    pub fn text(self, l10n: &Localizer) -> String {
        match self {
            Self::Key(KeyUse::App) => fl!(l10n, "check-certificate"),
            Self::Key(KeyUse::Repository) => fl!(l10n, "check-repository"),
            Self::Key(KeyUse::Files) => fl!(l10n, "check-signed-list"),
            Self::Said(check) => l10n.text(&check.fact.text),
            Self::Store => fl!(l10n, "check-store"),
            Self::Nothing => fl!(l10n, "check-nothing"),
            Self::Browser => fl!(l10n, "check-browser"),
        }
    }

    /// As in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Key(KeyUse::App) => "certificate",
            Self::Key(KeyUse::Repository) => "repository",
            Self::Key(KeyUse::Files) => "signed-list",
            Self::Said(check) => match check.kind {
                CheckKind::SignedChecksums => "signed-checksums",
                CheckKind::ReproducibleBuild => "reproducible-build",
                CheckKind::None => "none",
            },
            Self::Store => "store",
            Self::Nothing => "nothing-known",
            Self::Browser => "browser",
        }
    }

    fn is_same(self, other: Self) -> bool {
        let entry = |way| match way {
            Self::Said(check) => Some(&check.id),
            Self::Key(_) | Self::Store | Self::Nothing | Self::Browser => None,
        };
        self.id() == other.id() && entry(self) == entry(other)
    }
}

/// The ways to check a download of a messenger.
pub fn ways_to_check<'a>(messenger: &'a Messenger, download: &Download) -> Vec<Way<'a>> {
    let mut ways: Vec<Way<'a>> = Vec::new();
    for signs in [KeyUse::App, KeyUse::Repository, KeyUse::Files] {
        let mut keys = messenger.keys.iter();
        if keys.any(|key| key.signs == signs && key.downloads.contains(&download.id)) {
            ways.push(Way::Key(signs));
        }
    }
    let checks = messenger.checks.iter();
    let checks = checks.filter(|check| check.downloads.contains(&download.id));
    ways.extend(checks.map(Way::Said));
    if ways.is_empty() {
        ways.push(match (download.platform, download.channel) {
            (Platform::Web, _) => Way::Browser,
            (
                _,
                Channel::GooglePlay
                | Channel::AppStore
                | Channel::FDroid
                | Channel::Accrescent
                | Channel::Flathub,
            ) => Way::Store,
            (_, Channel::GitHub | Channel::Apk | Channel::Website) => Way::Nothing,
        });
    }
    ways
}

impl<'a> Section<'a> {
    fn new(title: String, content: Content<'a>) -> Self {
        Self { title, content }
    }
}

/// The sections of a messenger's page, from top to bottom.
pub fn sections<'a>(
    catalog: &'a Catalog,
    l10n: &Localizer,
    messenger: &'a Messenger,
) -> Vec<Section<'a>> {
    let facts = |topic, title| facts(messenger, topic, title);
    let sections = [
        Some(head(catalog, messenger)),
        delisted(l10n, messenger),
        cautions(l10n, messenger),
        warning(catalog, l10n, messenger),
        Some(downloads(l10n, messenger)),
        Some(criteria(catalog, l10n, messenger)),
        Some(checks(l10n, messenger)),
        setup(l10n, messenger),
        blocked(catalog, l10n, messenger),
        facts(Topic::Protection, fl!(l10n, "topic-protection")),
        facts(Topic::Features, fl!(l10n, "topic-features")),
        facts(Topic::GoodToKnow, fl!(l10n, "topic-good-to-know")),
        Some(threats(catalog, l10n, messenger)),
        audits(l10n, messenger),
        variants(l10n, messenger),
        specifications(l10n, messenger),
        facts(Topic::Background, fl!(l10n, "topic-background")),
        changes(l10n, messenger),
    ];
    sections.into_iter().flatten().collect()
}

fn head<'a>(catalog: &'a Catalog, messenger: &'a Messenger) -> Section<'a> {
    let parent = messenger.parent.as_ref();
    Section::new(
        messenger.name.clone(),
        Content::Head {
            summary: &messenger.summary,
            standing: messenger.standing(),
            network: catalog.network(&messenger.network),
            checked: catalog.oldest_check(messenger),
            parent: parent.and_then(|id| catalog.messenger(id.as_str())),
        },
    )
}

fn delisted<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    let change = messenger.delisting()?;
    Some(Section::new(
        fl!(l10n, "delisted-title", date = l10n.date(change.date)),
        Content::Delisted(change),
    ))
}

fn cautions<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    let changes: Vec<&Change> = messenger
        .changes
        .iter()
        .rev()
        .filter(|change| change.weight == Weight::Caution)
        .collect();
    if changes.is_empty() {
        return None;
    }
    Some(Section::new(
        fl!(l10n, "caution-title"),
        Content::Cautions(changes),
    ))
}

fn warning<'a>(
    catalog: &'a Catalog,
    l10n: &Localizer,
    messenger: &Messenger,
) -> Option<Section<'a>> {
    let warning = &catalog.warning;
    let (title, points) = match messenger.recommendation {
        Recommendation::WithReservations => (fl!(l10n, "warning-title"), warning.points.as_slice()),
        Recommendation::Recommended if catalog.has_warning(messenger) => (
            fl!(l10n, "caution-title"),
            std::slice::from_ref(&warning.short),
        ),
        Recommendation::Recommended => return None,
    };
    let sources = &warning.sources;
    Some(Section::new(title, Content::Warning { points, sources }))
}

fn downloads<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Section<'a> {
    Section::new(
        fl!(l10n, "downloads-title", name = messenger.name.as_str()),
        Content::Downloads {
            downloads: &messenger.downloads,
            missing: messenger.missing_systems(),
            links: &messenger.links,
        },
    )
}

fn criteria<'a>(catalog: &'a Catalog, l10n: &Localizer, messenger: &'a Messenger) -> Section<'a> {
    let tiers = Tier::ALL.map(|tier| {
        let criteria = catalog.criteria.iter().zip(&messenger.assessments);
        let of_tier = criteria.filter(|(criterion, _)| criterion.tier == tier);
        (tier, of_tier.collect::<Vec<_>>())
    });
    let tiers = tiers.into_iter().filter(|(_, list)| !list.is_empty());
    Section::new(
        fl!(l10n, "glance-title"),
        Content::Criteria(tiers.collect()),
    )
}

fn setup<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    let setup = messenger.setup.as_ref()?;
    Some(Section::new(l10n.text(&setup.title), Content::Setup(setup)))
}

fn blocked<'a>(
    catalog: &'a Catalog,
    l10n: &Localizer,
    messenger: &'a Messenger,
) -> Option<Section<'a>> {
    let facts: Vec<&Fact> = messenger.facts_on(Topic::Blocked).collect();
    let steps = messenger.blocked.as_slice();
    let stores = catalog.store_steps_for(messenger);
    if facts.is_empty() && steps.is_empty() && stores.is_empty() {
        return None;
    }
    let content = Content::Blocked {
        facts,
        steps,
        stores,
    };
    Some(Section::new(fl!(l10n, "blocked-title"), content))
}

fn facts(messenger: &Messenger, topic: Topic, title: String) -> Option<Section<'_>> {
    let facts: Vec<&Fact> = messenger.facts_on(topic).collect();
    if facts.is_empty() {
        return None;
    }
    Some(Section::new(title, Content::Facts(topic, facts)))
}

fn threats<'a>(catalog: &'a Catalog, l10n: &Localizer, messenger: &'a Messenger) -> Section<'a> {
    let named = messenger.threats.iter();
    let named = named.filter_map(|(id, reason)| Some((catalog.threat(id)?, reason)));
    let general = catalog.page_threats.iter();
    Section::new(
        fl!(l10n, "threats-title"),
        Content::Threats {
            named: named.collect(),
            general_title: if messenger.delisting().is_some() {
                fl!(l10n, "threats-once-of-page")
            } else {
                fl!(l10n, "threats-of-page")
            },
            general: general.filter_map(|id| catalog.threat(id)).collect(),
            general_source: catalog.source_edition,
        },
    )
}

fn audits<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    if messenger.audits.is_empty() {
        return None;
    }
    let content = Content::Audits(&messenger.audits);
    Some(Section::new(fl!(l10n, "audits-title"), content))
}

fn variants<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    let variants = &messenger.variants;
    let facts: Vec<&Fact> = messenger.facts_on(Topic::Variants).collect();
    if variants.is_empty() && facts.is_empty() {
        return None;
    }
    Some(Section::new(
        fl!(l10n, "variants-title", name = messenger.name.as_str()),
        Content::Variants { variants, facts },
    ))
}

fn checks<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Section<'a> {
    let mut all: Vec<Ways<'a>> = Vec::new();
    for download in &messenger.downloads {
        let ways = ways_to_check(messenger, download);
        let is_same = |known: &&mut Ways<'a>| {
            let pairs = known.ways.iter().zip(&ways);
            known.ways.len() == ways.len() && pairs.into_iter().all(|(a, b)| a.is_same(*b))
        };
        match all.iter_mut().find(is_same) {
            Some(known) => known.downloads.push(download),
            None => all.push(Ways {
                downloads: vec![download],
                ways,
            }),
        }
    }
    Section::new(
        fl!(l10n, "signing-keys-title"),
        Content::Checks {
            ways: all,
            keys: &messenger.keys,
        },
    )
}

fn specifications<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    if messenger.specifications.is_empty() {
        return None;
    }
    let content = Content::Specifications(&messenger.specifications);
    Some(Section::new(fl!(l10n, "specifications-title"), content))
}

fn changes<'a>(l10n: &Localizer, messenger: &'a Messenger) -> Option<Section<'a>> {
    if messenger.changes.is_empty() {
        return None;
    }
    let content = Content::Changes(messenger.changes.iter().rev().collect());
    Some(Section::new(fl!(l10n, "changes-title"), content))
}
