//! Everything about a messenger, in the order of its panel in the window.

use super::page::Page;
use super::{Context, links};
use crate::catalog::{Fact, LinkId, Messenger, Standing, Tier, Topic, VariantState, Weight};
use crate::{fl, names};

pub(super) fn page(context: Context<'_>, messenger: &Messenger) -> String {
    let Context { catalog, words, .. } = context;
    let mut page = Page::new(context);
    page.title(&messenger.name);
    let network = catalog
        .network(&messenger.network)
        .map(|network| words.text(&network.name))
        .unwrap_or_default();
    page.line(&fl!(
        words,
        "terminal-kind",
        standing = names::standing(words, messenger.standing),
        network = words.inline(&network)
    ));
    page.line(&words.text(&messenger.summary.text));
    sources(context, &mut page, &messenger.summary.sources);
    warnings(context, &mut page, messenger);
    page.title(&fl!(
        words,
        "downloads-title",
        name = messenger.name.as_str()
    ));
    for download in &messenger.downloads {
        page.item(&names::download(words, download));
        links::link(context, &mut page, download.link);
    }
    for system in messenger.missing_systems() {
        page.item(&fl!(
            words,
            "download-missing",
            system = names::platform(words, system)
        ));
    }
    for (role, id) in &messenger.links {
        page.item(&names::role(words, *role));
        links::link(context, &mut page, *id);
    }
    glance(context, &mut page, messenger);
    steps(context, &mut page, messenger);
    for (topic, title) in [
        (Topic::Protection, fl!(words, "topic-protection")),
        (Topic::Features, fl!(words, "topic-features")),
        (Topic::GoodToKnow, fl!(words, "topic-good-to-know")),
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
        &fl!(words, "topic-background"),
    );
    changes(context, &mut page, messenger);
    page.finish()
}

/// What has to be known before choosing.
fn warnings(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, words, .. } = context;
    let grave: Vec<_> = messenger
        .changes
        .iter()
        .filter(|change| change.weight != Weight::Info)
        .collect();
    if let Some(change) = messenger.delisting() {
        page.title(&fl!(
            words,
            "delisted-title",
            date = words.date(change.date)
        ));
    } else if !grave.is_empty() {
        page.title(&fl!(words, "caution-title"));
    }
    for change in grave.iter().rev() {
        page.item(&fl!(
            words,
            "share-change",
            date = words.date(change.date),
            text = words.inline(&words.text(&change.text))
        ));
        sources(context, page, &change.sources);
    }
    if messenger.standing == Standing::WithReservations {
        page.title(&fl!(words, "warning-title"));
        catalog
            .warning
            .points
            .iter()
            .for_each(|point| page.item(&words.text(point)));
        sources(context, page, &catalog.warning.sources);
    }
}

fn glance(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, words, .. } = context;
    page.title(&fl!(words, "glance-title"));
    for (tier, title) in [
        (Tier::Minimum, fl!(words, "tier-minimum")),
        (Tier::BestCase, fl!(words, "tier-best-case")),
        (Tier::Joining, fl!(words, "tier-joining")),
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
            let level = names::signed_level(words, assessment.level());
            let name = words.inline(&words.text(&criterion.term.name));
            page.item(&fl!(words, "reason-short", name = name, level = level));
            let (note, since, rests_on) = match &assessment.now {
                Some(now) => (Some(&now.note), Some(now.since), &now.sources),
                None => (assessment.note.as_ref(), None, &assessment.sources),
            };
            if let Some(note) = note {
                page.inside(&words.text(note));
            }
            if let Some(since) = since {
                let before = names::level(words, assessment.edition);
                page.inside(&fl!(
                    words,
                    "terminal-since",
                    date = words.date(since),
                    level = before
                ));
            }
            sources(context, page, rests_on);
        }
    }
}

fn steps(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let words = context.words;
    let Some(setup) = &messenger.setup else {
        return;
    };
    page.title(&words.text(&setup.title));
    for (n, step) in setup.steps.iter().enumerate() {
        let number = n + 1;
        let text = words.inline(&words.text(&step.text));
        page.line(&fl!(words, "terminal-step", number = number, text = text));
        if step.optional {
            page.inside(&fl!(words, "step-optional"));
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
    page.item(&context.words.text(&fact.text));
    sources(context, page, &fact.sources);
}

fn threats(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, words, .. } = context;
    page.title(&fl!(words, "threats-title"));
    for (id, reason) in &messenger.threats {
        if let Some(threat) = catalog.threat(id) {
            page.item(&words.text(&threat.name));
            page.inside(&words.text(&reason.text));
            sources(context, page, &reason.sources);
        }
    }
    page.line(&fl!(words, "threats-of-page"));
    let names = catalog
        .page_threats
        .iter()
        .filter_map(|id| catalog.threat(id));
    names.for_each(|threat| page.item(&words.text(&threat.name)));
    sources(context, page, &[catalog.page]);
}

fn audits(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let words = context.words;
    if messenger.audits.is_empty() {
        return;
    }
    page.title(&fl!(words, "audits-title"));
    for audit in &messenger.audits {
        let date = words.date(audit.date);
        page.item(&match &audit.auditor {
            Some(auditor) => fl!(words, "audit-by", date = date, auditor = auditor.as_str()),
            None => fl!(words, "audit-unnamed", date = date),
        });
        page.inside(&words.text(&audit.text));
        sources(context, page, &[audit.report]);
    }
}

fn variants(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let words = context.words;
    if messenger.variants.is_empty() {
        return;
    }
    page.title(&fl!(
        words,
        "variants-title",
        name = messenger.name.as_str()
    ));
    for variant in &messenger.variants {
        page.item(&variant.name);
        match &variant.state {
            VariantState::Current => {}
            VariantState::Gone(date) => {
                page.inside(&fl!(words, "variant-gone", date = words.date(*date)))
            }
        }
        page.inside(&words.text(&variant.fact.text));
        sources(context, page, &variant.fact.sources);
    }
    messenger
        .facts_on(Topic::Variants)
        .for_each(|fact| statement(context, page, fact));
}

fn documents(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let words = context.words;
    if messenger.specifications.is_empty() {
        return;
    }
    page.title(&fl!(words, "specifications-title"));
    for document in &messenger.specifications {
        page.item(&words.text(&document.title));
        links::link(context, page, document.link);
    }
}

fn changes(context: Context<'_>, page: &mut Page, messenger: &Messenger) {
    let Context { catalog, words, .. } = context;
    if messenger.changes.is_empty() {
        return;
    }
    page.title(&fl!(
        words,
        "changes-title",
        date = words.date(catalog.edition)
    ));
    for change in messenger.changes.iter().rev() {
        page.item(&fl!(
            words,
            "share-change",
            date = words.date(change.date),
            text = words.inline(&words.text(&change.text))
        ));
        sources(context, page, &change.sources);
    }
}

fn sources(context: Context<'_>, page: &mut Page, sources: &[LinkId]) {
    sources
        .iter()
        .for_each(|source| page.address(context.catalog.link(*source).link.as_str()));
}
