//! A short text about a messenger for a friend: what it is, what to know before choosing, and where
//! to really get it.

use crate::catalog::{Catalog, Download, LinkId, LinkRole, Messenger, Publisher};
use crate::fl;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::{Localizer, labels};
use crate::sections::{Content, sections};

/// The text, without bidi control characters.
pub fn text(catalog: &Catalog, l10n: &Localizer, messenger: &Messenger) -> String {
    let mut lines = Vec::new();
    for section in sections(catalog, l10n, messenger) {
        match section.content {
            Content::Head {
                summary, standing, ..
            } => {
                let standing = labels::attributed_standing(l10n, standing);
                lines.extend([section.title, standing, l10n.text(&summary.text)]);
            }
            Content::Delisted(change) => lines.push(l10n.text(&change.text)),
            Content::Cautions(changes) => lines.extend(changes.into_iter().map(|change| {
                let (date, text) = (l10n.date(change.date), l10n.text(&change.text));
                fl!(l10n, "share-change", date = date, text = text)
            })),
            Content::Warning { points, .. } => lines.extend(
                points
                    .iter()
                    .map(|point| fl!(l10n, "share-caution", text = l10n.text(point))),
            ),
            Content::Downloads {
                downloads, links, ..
            } => {
                let line = |name: String, link: LinkId| {
                    let address = catalog.link(link).link.as_str();
                    fl!(l10n, "share-line", name = name, address = address)
                };
                lines.extend([String::new(), fl!(l10n, "share-official")]);
                let homepage = links.iter().filter(|(role, _)| *role == LinkRole::Homepage);
                lines.extend(homepage.map(|(role, link)| line(labels::role(l10n, *role), *link)));
                lines.extend(
                    downloads
                        .iter()
                        .map(|download| line(named(l10n, download), download.link)),
                );
            }
            Content::Criteria(_)
            | Content::Setup(_)
            | Content::Blocked { .. }
            | Content::Facts(..)
            | Content::Threats { .. }
            | Content::Audits(_)
            | Content::Variants { .. }
            | Content::Specifications(_)
            | Content::Checks { .. }
            | Content::Changes(_) => {}
        }
    }
    let reviewed = l10n.date(catalog.reviewed);
    lines.extend([String::new(), fl!(l10n, "share-source", date = reviewed)]);
    strip_bidi(&lines.join("\n"))
}

/// A download with what the friend has to know of it; that it is the project's own goes without saying.
fn named(l10n: &Localizer, download: &Download) -> String {
    let told = download.publisher != Publisher::Project
        || !labels::needs_of_download(l10n, download).is_empty();
    if told {
        labels::noted_download(l10n, download, &labels::about_download(l10n, download))
    } else {
        labels::download(l10n, download)
    }
}
