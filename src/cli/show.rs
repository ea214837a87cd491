//! Everything about a messenger, in the order of its panel in the window.

use super::text::Page;
use super::{Context, links};
use crate::catalog::{Fact, LinkId, Messenger, Recommendation, Tier, Topic, VariantState, Weight};
use crate::fl;
use crate::l10n::labels;

pub(super) fn page(context: Context<'_>, messenger: &Messenger) -> String {
    let Context { catalog, l10n, .. } = context;
    let mut page = Page::new(context);
    page.title(&messenger.name);
    let network = catalog
        .network(&messenger.network)
        .map(|network| l10n.text(&network.name))
        .unwrap_or_default();
    page.line(&fl!(
        l10n,
        "terminal-kind",
        standing = labels::recommendation(l10n, messenger.recommendation),
        network = l10n.inline(&network)
    ));
    page.line(&l10n.text(&messenger.summary.text));
    sources(context, &mut page, &messenger.summary.sources);
    warnings(context, &mut page, messenger);
    page.title(&fl!(
        l10n,
        "downloads-title",
        name = messenger.name.as_str()
    ));
    for download in &messenger.downloads {
        page.item(&labels::download(l10n, download));
        links::link(context, &mut page, download.link);
    }
    for system in messenger.missing_systems() {
        page.item(&fl!(
            l10n,
            "download-missing",
            system = labels::platform(l10n, system)
        ));
    }
    for (role, id) in &messenger.links {
        page.item(&labels::role(l10n, *role));
        links::link(context, &mut page, *id);
    }
    glance(context, &mut page, messenger);
    steps(context, &mut page, messenger);
    for (topic, title) in [
        (Topic::Protection, fl!(l10n, "topic-protection")),
        (Topic::Features, fl!(l10n, "topic-features")),
        (Topic::GoodToKnow, fl!(l10n, "topic-good-to-know")),
    ] {
        facts(context, &mut page, messenger, topic, &title);
    }
    threats(context, &mut page, messenger);
    audits(context, &mut page, messenger);
    variants(context, &mut page, messenger);
    documents(context, &mut page, messenger);
    facts(
        context,
        &mut page,
        messenger,
        Topic::Background,
        &fl!(l10n, "topic-background"),
    );
    changes(context, &mut page, messenger);
    page.finish()
}

/// What has to be known before choosing.
fn warnings(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, l10n, .. } = context;
    let grave: Vec<_> = messenger
        .changes
        .iter()
        .filter(|change| change.weight != Weight::Info)
        .collect();
    if let Some(change) = messenger.delisting() {
        page.title(&fl!(l10n, "delisted-title", date = l10n.date(change.date)));
    } else if !grave.is_empty() {
        page.title(&fl!(l10n, "caution-title"));
    }
    for change in grave.iter().rev() {
        page.item(&fl!(
            l10n,
            "share-change",
            date = l10n.date(change.date),
            text = l10n.inline(&l10n.text(&change.text))
        ));
        sources(context, page, &change.sources);
    }
    if messenger.recommendation == Recommendation::WithReservations {
        page.title(&fl!(l10n, "warning-title"));
        catalog
            .warning
            .points
            .iter()
            .for_each(|point| page.item(&l10n.text(point)));
        sources(context, page, &catalog.warning.sources);
    }
}

fn glance(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, l10n, .. } = context;
    page.title(&fl!(l10n, "glance-title"));
    for (tier, title) in [
        (Tier::Minimum, fl!(l10n, "tier-minimum")),
        (Tier::BestCase, fl!(l10n, "tier-best-case")),
        (Tier::Joining, fl!(l10n, "tier-joining")),
    ] {
        let of_tier = catalog
            .criteria
            .iter()
            .zip(&messenger.assessments)
            .filter(|(criterion, _)| criterion.tier == tier);
        let of_tier: Vec<_> = of_tier.collect();
        if !of_tier.is_empty() {
            page.line(&format!("[{title}]"));
        }
        for (criterion, assessment) in of_tier {
            let level = labels::signed_level(l10n, assessment.level());
            let name = l10n.inline(&l10n.text(&criterion.term.name));
            page.item(&fl!(l10n, "reason-short", name = name, level = level));
            let (note, since, rests_on) = match &assessment.revision {
                Some(now) => (Some(&now.note), Some(now.since), &now.sources),
                None => (assessment.note.as_ref(), None, &assessment.sources),
            };
            if let Some(note) = note {
                page.inside(&l10n.text(note));
            }
            if let Some(since) = since {
                let before = labels::level(l10n, assessment.original);
                page.inside(&fl!(
                    l10n,
                    "terminal-since",
                    date = l10n.date(since),
                    level = before
                ));
            }
            sources(context, page, rests_on);
        }
    }
}

fn steps(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let l10n = context.l10n;
    let Some(setup) = &messenger.setup else {
        return;
    };
    page.title(&l10n.text(&setup.title));
    for (n, step) in setup.steps.iter().enumerate() {
        let number = n + 1;
        let text = l10n.inline(&l10n.text(&step.text));
        page.line(&fl!(l10n, "terminal-step", number = number, text = text));
        if step.optional {
            page.inside(&fl!(l10n, "step-optional"));
        }
    }
    sources(context, page, &setup.sources);
}

fn facts(context: Context<'_>, page: &mut Page, messenger: &Messenger, topic: Topic, title: &str) {
    let facts: Vec<&Fact> = messenger.facts_on(topic).collect();
    if !facts.is_empty() {
        page.title(title);
    }
    facts
        .into_iter()
        .for_each(|fact| statement(context, page, fact));
}

fn statement(context: Context<'_>, page: &mut Page, fact: &Fact) {
    page.item(&context.l10n.text(&fact.text));
    sources(context, page, &fact.sources);
}

fn threats(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, l10n, .. } = context;
    page.title(&fl!(l10n, "threats-title"));
    for (id, reason) in &messenger.threats {
        if let Some(threat) = catalog.threat(id) {
            page.item(&l10n.text(&threat.name));
            page.inside(&l10n.text(&reason.text));
            sources(context, page, &reason.sources);
        }
    }
    page.line(&fl!(l10n, "threats-of-page"));
    let names = catalog
        .page_threats
        .iter()
        .filter_map(|id| catalog.threat(id));
    names.for_each(|threat| page.item(&l10n.text(&threat.name)));
    sources(context, page, &[catalog.source_page]);
}

fn audits(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let l10n = context.l10n;
    if messenger.audits.is_empty() {
        return;
    }
    page.title(&fl!(l10n, "audits-title"));
    for audit in &messenger.audits {
        let date = l10n.date(audit.date);
        page.item(&match &audit.auditor {
            Some(auditor) => fl!(l10n, "audit-by", date = date, auditor = auditor.as_str()),
            None => fl!(l10n, "audit-unnamed", date = date),
        });
        page.inside(&l10n.text(&audit.text));
        sources(context, page, &[audit.report]);
    }
}

fn variants(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let l10n = context.l10n;
    if messenger.variants.is_empty() {
        return;
    }
    page.title(&fl!(l10n, "variants-title", name = messenger.name.as_str()));
    for variant in &messenger.variants {
        page.item(&variant.name);
        match &variant.state {
            VariantState::Current => {}
            VariantState::Gone(date) => {
                page.inside(&fl!(l10n, "variant-gone", date = l10n.date(*date)));
            }
        }
        page.inside(&l10n.text(&variant.fact.text));
        sources(context, page, &variant.fact.sources);
    }
    messenger
        .facts_on(Topic::Variants)
        .for_each(|fact| statement(context, page, fact));
}

fn documents(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let l10n = context.l10n;
    if messenger.specifications.is_empty() {
        return;
    }
    page.title(&fl!(l10n, "specifications-title"));
    for document in &messenger.specifications {
        page.item(&l10n.text(&document.title));
        links::link(context, page, document.link);
    }
}

fn changes(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, l10n, .. } = context;
    if messenger.changes.is_empty() {
        return;
    }
    page.title(&fl!(
        l10n,
        "changes-title",
        date = l10n.date(catalog.edition)
    ));
    for change in messenger.changes.iter().rev() {
        page.item(&fl!(
            l10n,
            "share-change",
            date = l10n.date(change.date),
            text = l10n.inline(&l10n.text(&change.text))
        ));
        sources(context, page, &change.sources);
    }
}

fn sources(context: Context<'_>, page: &mut Page, sources: &[LinkId]) {
    sources
        .iter()
        .for_each(|source| page.address(context.catalog.link(*source).link.as_str()));
}
