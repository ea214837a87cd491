//! A page about messengers to print or to send: one self-contained HTML file, without scripts and without anything from outside.

mod html;
mod qr;

use html::Page;

use crate::catalog::{
    BlockedStep, Catalog, Change, Date, Download, Fact, LinkId, LinkRole, MessageId, Messenger,
    Setup, SigningKey, Speaker, Standing, StoreStep, Topic,
};
use crate::fl;
use crate::l10n::attribution::attribution;
use crate::l10n::{Localizer, labels};
use crate::sections::{Content, Section, Way, Ways, sections};
use crate::verify::grouped;

/// The suggested name of the file.
pub const FILE_NAME: &str = "messenger-guide.html";

/// One printed page for each messenger.
pub fn html(catalog: &Catalog, l10n: &Localizer, messengers: &[&Messenger]) -> String {
    let names = messengers.iter().map(|messenger| messenger.name.as_str());
    let title = fl!(
        l10n,
        "handout-title",
        names = labels::list(l10n, names.collect::<Vec<_>>())
    );
    let mut writer = Writer {
        catalog,
        l10n,
        page: Page::new(l10n.language(), l10n.direction(), &title),
    };
    for messenger in messengers {
        writer.page.open_article();
        for section in sections(catalog, l10n, messenger) {
            let ends_the_head = matches!(section.content, Content::Downloads { .. });
            writer.section(section);
            if ends_the_head {
                // All that follows is printed in two columns, so that one page has room for it.
                writer.page.open_with("div", "columns");
            }
        }
        writer.page.close("div");
        writer.footer();
        writer.page.close_article();
    }
    writer.page.finish()
}

struct Writer<'a> {
    catalog: &'a Catalog,
    l10n: &'a Localizer,
    page: Page,
}

impl Writer<'_> {
    fn section(&mut self, section: Section<'_>) {
        let l10n = self.l10n;
        let title = section.title;
        match section.content {
            Content::Head {
                summary, standing, ..
            } => self.head(&title, summary, standing),
            Content::Delisted(change) => {
                let words = self.said(&change.text, change.speaker);
                self.warning(&title, [words]);
            }
            Content::Cautions(changes) => {
                let changes: Vec<String> = changes.into_iter().map(|it| self.dated(it)).collect();
                self.warning(&title, changes);
            }
            Content::Warning { points, .. } => {
                self.warning(&title, points.iter().map(|point| l10n.text(point)));
            }
            Content::Downloads {
                downloads, links, ..
            } => {
                let homepage = links.iter().find(|(role, _)| *role == LinkRole::Homepage);
                let homepage = homepage.map(|(_, link)| self.address(*link));
                self.downloads(&title, downloads, homepage.as_deref());
            }
            Content::Checks { ways, keys } => self.checks(&title, &ways, keys),
            Content::Blocked {
                facts,
                steps,
                stores,
            } => self.blocked(&title, &facts, steps, &stores),
            Content::Setup(setup) => self.setup(&title, setup),
            Content::Facts(Topic::Protection, facts) => {
                self.page.title(&title);
                let facts = facts.into_iter();
                let facts: Vec<String> = facts.map(|it| self.said(&it.text, it.speaker)).collect();
                self.page.list("ul", facts);
            }
            Content::Facts(..)
            | Content::Criteria(_)
            | Content::Threats { .. }
            | Content::Audits(_)
            | Content::Variants { .. }
            | Content::Specifications(_)
            | Content::Changes(_) => {}
        }
    }

    fn head(&mut self, name: &str, summary: &Fact, standing: Standing<'_>) {
        let l10n = self.l10n;
        self.page.heading(name);
        let standing = labels::attributed_standing(l10n, standing);
        self.page.paragraph("standing", &standing);
        let summary = self.said(&summary.text, summary.speaker);
        self.page.paragraph("lead", &summary);
    }

    /// A statement, marked if it is the project's own: Privacy Guides says all others.
    fn said(&self, text: &MessageId, speaker: Speaker<Date>) -> String {
        let words = self.l10n.text(text);
        match speaker {
            Speaker::PrivacyGuides => words,
            Speaker::Project(_) => {
                let words = self.l10n.inline(&words);
                fl!(self.l10n, "said-by-project-mark", words = words)
            }
        }
    }

    fn dated(&self, change: &Change) -> String {
        let date = self.l10n.date(change.date);
        let text = self.said(&change.text, change.speaker);
        let text = self.l10n.inline(&text);
        fl!(self.l10n, "share-change", date = date, text = text)
    }

    fn warning(&mut self, title: &str, points: impl IntoIterator<Item = String>) {
        self.page.open_frame();
        self.page.title(title);
        self.page.list("ul", points);
        self.page.close("section");
    }

    fn downloads(&mut self, title: &str, downloads: &[Download], homepage: Option<&str>) {
        let l10n = self.l10n;
        self.page.title(title);
        self.page.paragraph("small", &fl!(l10n, "handout-official"));
        self.page.open_with("div", "downloads");
        let mut all = Vec::new();
        if let Some(address) = homepage {
            let name = labels::role(l10n, LinkRole::Homepage);
            all.push((vec![name], None, address.to_owned()));
        }
        for download in downloads {
            let name = labels::download(l10n, download);
            let about = Some(labels::about_download(l10n, download));
            let address = self.address(download.link);
            // One address often leads to the downloads of several systems.
            let same = all
                .iter_mut()
                .find(|(_, known, at)| *known == about && *at == address);
            match same {
                Some((names, ..)) => names.push(name),
                None => all.push((vec![name], about, address)),
            }
        }
        for (names, about, address) in all {
            let name = labels::list(l10n, &names);
            self.page.open_with("div", "download");
            if let Some(code) = qr::svg(&address) {
                self.page.code(&code);
            }
            self.page.open("div");
            self.page.paragraph("name", &name);
            if let Some(about) = about {
                self.page.paragraph("small", &about);
            }
            self.page.link("address", &address);
            self.page.close("div");
            self.page.close("div");
        }
        self.page.close("div");
    }

    /// Each way once, with the downloads that it is for.
    fn checks(&mut self, title: &str, all: &[Ways<'_>], keys: &[SigningKey]) {
        let l10n = self.l10n;
        self.page.title(title);
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for ways in all {
            for way in &ways.ways {
                let words = match way {
                    Way::Said(check) => self.said(&check.fact.text, check.fact.speaker),
                    Way::Key(_) | Way::Store | Way::Nothing | Way::Browser => way.text(l10n),
                };
                let names = ways.names(l10n);
                match said.iter_mut().find(|(known, _)| *known == words) {
                    Some((_, of)) => of.push(names),
                    None => said.push((words, vec![names])),
                }
            }
        }
        for (words, names) in said {
            let names = labels::list(l10n, &names);
            self.page.named("way", &names, &words);
        }
        self.keys(keys);
    }

    fn blocked(
        &mut self,
        title: &str,
        facts: &[&Fact],
        steps: &[BlockedStep],
        stores: &[&StoreStep],
    ) {
        let l10n = self.l10n;
        self.page.title(title);
        for fact in facts {
            let words = self.said(&fact.text, fact.speaker);
            self.page.paragraph("way", &words);
        }
        let own = steps.iter();
        let own = own.map(|step| self.said(&step.fact.text, step.fact.speaker));
        // A store's statements on itself are not by Privacy Guides either.
        let of_stores = stores.iter();
        let of_stores = of_stores.map(|step| self.said(&step.text, Speaker::Project(step.read)));
        let steps: Vec<String> = own.chain(of_stores).collect();
        self.page.list("ol", steps);
        for words in [fl!(l10n, "blocked-check"), fl!(l10n, "blocked-noticed")] {
            self.page.paragraph("way", &words);
        }
    }

    fn keys(&mut self, keys: &[SigningKey]) {
        if keys.is_empty() {
            return;
        }
        let l10n = self.l10n;
        self.page.subtitle(&fl!(l10n, "handout-fingerprints"));
        self.page.open_with("div", "keys");
        for key in keys {
            self.page.open("div");
            self.page.paragraph("small", &l10n.text(&key.fact.text));
            for line in grouped(&key.fingerprint) {
                self.page.left_to_right("fingerprint", &line);
            }
            self.page.close("div");
        }
        self.page.close("div");
    }

    fn setup(&mut self, title: &str, setup: &Setup) {
        let l10n = self.l10n;
        self.page.title(title);
        let words = |text: &MessageId, is_optional: bool| {
            let text = l10n.text(text);
            if is_optional {
                fl!(l10n, "handout-optional", text = l10n.inline(&text))
            } else {
                text
            }
        };
        let steps = setup.steps.iter();
        let steps: Vec<String> = steps.map(|it| words(&it.text, it.optional)).collect();
        self.page.list("ol", steps);
    }

    /// The footer. Every page has it, as the pages may be separated.
    fn footer(&mut self) {
        let l10n = self.l10n;
        let reviewed = l10n.date(self.catalog.reviewed);
        self.page.open("footer");
        for words in [
            fl!(l10n, "handout-reviewed", date = reviewed),
            fl!(l10n, "said-by-project-legend"),
            attribution(l10n, self.catalog.edition),
            fl!(l10n, "about-no-affiliation"),
        ] {
            self.page.paragraph("small", &words);
        }
        self.page.close("footer");
    }

    fn address(&self, link: LinkId) -> String {
        self.catalog.link(link).link.as_str().to_owned()
    }
}
