//! Everything about a messenger.

use super::text::TextWriter;
use super::{Context, links};
use crate::catalog::{
    Answer, Assessment, Audit, BlockedStep, Change, Criterion, Date, Download, Fact, LinkId,
    LinkRole, MessageId, Messenger, NetworkId, Platform, Setup, SigningKey, Speaker, Specification,
    Standing, StoreStep, Term, ThreatId, Tier, Variant, VariantState,
};
use crate::fl;
use crate::l10n::labels;
use crate::sections::{Content, Way, Ways, sections};
use crate::verify::grouped;

pub(super) fn answer(context: Context<'_>, messenger: &Messenger) -> String {
    let l10n = context.l10n;
    let mut page = Page {
        context,
        text: TextWriter::new(context),
        messenger,
    };
    for section in sections(context.catalog, l10n, messenger) {
        page.text.title(&section.title);
        match section.content {
            Content::Head {
                summary,
                standing,
                network,
                checked,
                parent: _,
            } => page.head(summary, standing, network, checked),
            Content::Delisted(change) => page.delisted(change),
            Content::Cautions(changes) | Content::Changes(changes) => page.changes(&changes),
            Content::Warning { points, sources } => page.warning(points, sources),
            Content::Downloads {
                downloads,
                missing,
                links,
            } => page.downloads(downloads, &missing, links),
            Content::Criteria(tiers) => page.criteria(&tiers),
            Content::Setup(setup) => page.setup(setup),
            Content::Blocked {
                facts,
                steps,
                stores,
            } => page.blocked(&facts, steps, &stores),
            Content::Facts(_, facts) => page.facts(&facts),
            Content::Threats {
                named,
                general_title,
                general,
                general_source,
            } => page.threats(&named, &general_title, &general, general_source),
            Content::Audits(audits) => page.audits(audits),
            Content::Variants { variants, facts } => page.variants(variants, &facts),
            Content::Specifications(documents) => page.specifications(documents),
            Content::Checks { ways, keys } => page.checks(&ways, keys),
        }
    }
    page.text.age(context);
    page.text.finish()
}

struct Page<'a> {
    context: Context<'a>,
    text: TextWriter,
    messenger: &'a Messenger,
}

impl Page<'_> {
    fn head(
        &mut self,
        summary: &Fact,
        standing: Standing<'_>,
        network: Option<&Term<NetworkId>>,
        checked: Date,
    ) {
        let l10n = self.context.l10n;
        if let Some(network) = network {
            self.text.line(&fl!(
                l10n,
                "terminal-kind",
                standing = l10n.inline(&labels::standing_in_full(l10n, standing)),
                network = l10n.inline(&l10n.text(&network.name))
            ));
        }
        let edition = self.context.catalog.edition;
        if let Some(before) = labels::edition_standing(l10n, edition, self.messenger) {
            self.text.line(&before);
        }
        self.text.line(&l10n.text(&summary.text));
        self.sources(&summary.sources);
        self.text.line(&fl!(l10n, "said-by-default"));
        self.text
            .line(&fl!(l10n, "checked-all", date = l10n.date(checked)));
    }

    fn delisted(&mut self, change: &Change) {
        self.text.item(&self.context.l10n.text(&change.text));
        self.said(change.speaker, &change.sources);
    }

    fn changes(&mut self, changes: &[&Change]) {
        let l10n = self.context.l10n;
        for change in changes {
            self.text.item(&fl!(
                l10n,
                "share-change",
                date = l10n.date(change.date),
                text = l10n.inline(&l10n.text(&change.text))
            ));
            self.said(change.speaker, &change.sources);
        }
    }

    fn warning(&mut self, points: &[MessageId], sources: &[LinkId]) {
        for point in points {
            self.text.item(&self.context.l10n.text(point));
        }
        self.sources(sources);
    }

    fn downloads(
        &mut self,
        downloads: &[Download],
        missing: &[Platform],
        links: &[(LinkRole, LinkId)],
    ) {
        let l10n = self.context.l10n;
        for download in downloads {
            self.text.item(&labels::download(l10n, download));
            links::download(self.context, &mut self.text, download);
            if !download.sources.is_empty() {
                self.said(download.speaker, &download.sources);
            }
        }
        for system in missing {
            let system = labels::platform(l10n, *system);
            self.text
                .item(&fl!(l10n, "download-missing", system = system));
        }
        for (role, link) in links {
            self.text.item(&labels::role(l10n, *role));
            links::link(self.context, &mut self.text, *link);
        }
    }

    fn criteria(&mut self, tiers: &[(Tier, Vec<(&Criterion, &Assessment)>)]) {
        let l10n = self.context.l10n;
        for (tier, criteria) in tiers {
            self.text.line(&format!("[{}]", labels::tier(l10n, *tier)));
            for (criterion, assessment) in criteria {
                let answer = assessment.current();
                self.answer(&criterion.term.name, answer);
                if let Some(since) = answer.since {
                    let before = labels::level(l10n, assessment.original.level);
                    self.text.inside(&fl!(
                        l10n,
                        "terminal-since",
                        date = l10n.date(since),
                        level = before
                    ));
                } else if answer.speaker != Speaker::PrivacyGuides {
                    let original = assessment.original.level;
                    self.text
                        .inside(&labels::edition_beside_project(l10n, original));
                }
                self.said(answer.speaker, &answer.sources);
            }
        }
        self.needs();
    }

    /// The needs that are no criteria and no threats, as in the comparison.
    fn needs(&mut self) {
        let l10n = self.context.l10n;
        self.text.line(&format!("[{}]", fl!(l10n, "compare-more")));
        let catalog = self.context.catalog;
        for (need, answer) in catalog.own_answers(self.messenger) {
            self.answer(&need.name, answer);
            self.said(answer.speaker, &answer.sources);
        }
    }

    /// The level, and its reason.
    fn answer(&mut self, name: &MessageId, answer: &Answer) {
        let l10n = self.context.l10n;
        let level = labels::signed_level(l10n, answer.level);
        let name = l10n.inline(&l10n.text(name));
        self.text
            .item(&fl!(l10n, "reason-short", name = name, level = level));
        if let Some(note) = &answer.note {
            self.text.inside(&l10n.text(note));
        }
    }

    fn blocked(&mut self, facts: &[&Fact], steps: &[BlockedStep], stores: &[&StoreStep]) {
        let l10n = self.context.l10n;
        self.facts(facts);
        for (n, step) in steps.iter().enumerate() {
            self.numbered(n, &step.fact.text);
            self.said(step.fact.speaker, &step.fact.sources);
        }
        for (n, step) in stores.iter().enumerate() {
            self.numbered(steps.len() + n, &step.text);
            self.said_by(&labels::store_speaker(l10n, step));
            self.sources(&step.sources);
        }
        self.text.line(&fl!(l10n, "blocked-check"));
        self.text.line(&fl!(l10n, "blocked-noticed"));
    }

    fn numbered(&mut self, n: usize, text: &MessageId) {
        let l10n = self.context.l10n;
        let text = l10n.inline(&l10n.text(text));
        let number = n + 1;
        let line = fl!(l10n, "terminal-step", number = number, text = text);
        self.text.line(&line);
    }

    fn setup(&mut self, setup: &Setup) {
        let l10n = self.context.l10n;
        for (n, step) in setup.steps.iter().enumerate() {
            self.numbered(n, &step.text);
            if step.optional {
                self.text.inside(&fl!(l10n, "step-optional"));
            }
        }
        self.sources(&setup.sources);
    }

    fn facts(&mut self, facts: &[&Fact]) {
        for fact in facts {
            self.text.item(&self.context.l10n.text(&fact.text));
            self.said(fact.speaker, &fact.sources);
        }
    }

    fn threats(
        &mut self,
        named: &[(&Term<ThreatId>, &Fact)],
        general_title: &str,
        general: &[&Term<ThreatId>],
        general_source: LinkId,
    ) {
        let l10n = self.context.l10n;
        for (threat, reason) in named {
            self.text.item(&l10n.text(&threat.name));
            self.fact_inside(reason);
        }
        self.text.line(general_title);
        for threat in general {
            self.text.item(&l10n.text(&threat.name));
        }
        self.sources(&[general_source]);
    }

    fn audits(&mut self, audits: &[Audit]) {
        let l10n = self.context.l10n;
        for audit in audits {
            self.text.item(&labels::audit(l10n, audit));
            self.text.inside(&l10n.text(&audit.text));
            self.sources(&[audit.report]);
        }
    }

    fn variants(&mut self, variants: &[Variant], facts: &[&Fact]) {
        let l10n = self.context.l10n;
        for variant in variants {
            self.text.item(&variant.name);
            match &variant.state {
                VariantState::Current => {}
                VariantState::Gone(date) => {
                    let date = l10n.date(*date);
                    self.text.inside(&fl!(l10n, "variant-gone", date = date));
                }
            }
            self.fact_inside(&variant.fact);
        }
        self.facts(facts);
    }

    fn checks(&mut self, all: &[Ways<'_>], keys: &[SigningKey]) {
        let l10n = self.context.l10n;
        for ways in all {
            self.text.item(&ways.names(l10n));
            for way in &ways.ways {
                self.text.inside(&way.text(l10n));
                match way {
                    Way::Said(check) => self.said(check.fact.speaker, &check.fact.sources),
                    Way::Key(_) | Way::Store | Way::Nothing | Way::Browser => {}
                }
            }
        }
        if !keys.is_empty() {
            self.text.line(&fl!(l10n, "signing-keys-fingerprints"));
        }
        for key in keys {
            self.text.item(&self.context.l10n.text(&key.fact.text));
            for line in grouped(&key.fingerprint) {
                self.text.address(&line);
            }
            self.said(key.fact.speaker, &key.fact.sources);
        }
    }

    fn specifications(&mut self, documents: &[Specification]) {
        for document in documents {
            self.text.item(&self.context.l10n.text(&document.title));
            links::link(self.context, &mut self.text, document.link);
        }
    }

    /// A fact about the item above.
    fn fact_inside(&mut self, fact: &Fact) {
        self.text.inside(&self.context.l10n.text(&fact.text));
        self.said(fact.speaker, &fact.sources);
    }

    /// The sources, and who speaks there unless it is Privacy Guides.
    fn said(&mut self, speaker: Speaker<Date>, sources: &[LinkId]) {
        if speaker != Speaker::PrivacyGuides {
            let speaker = labels::speaker(self.context.l10n, self.messenger, speaker);
            self.said_by(&speaker);
        }
        self.sources(sources);
    }

    fn said_by(&mut self, speaker: &str) {
        let l10n = self.context.l10n;
        let speaker = l10n.inline(speaker);
        self.text.inside(&fl!(l10n, "said-by", speaker = speaker));
    }

    fn sources(&mut self, sources: &[LinkId]) {
        for source in sources {
            let link = &self.context.catalog.link(*source).link;
            self.text.address(link.as_str());
        }
    }
}
