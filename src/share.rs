//! A few words about a messenger for a friend: what it is, what to know before choosing, and where to really get it.

use crate::catalog::{Catalog, LinkRole, Messenger, Recommendation, Weight};
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;
use crate::l10n::labels;

/// The words, in a language, without marks of direction.
pub fn text(catalog: &Catalog, l10n: &Localizer, messenger: &Messenger) -> String {
    let mut lines = vec![messenger.name.clone(), l10n.text(&messenger.summary.text)];
    lines.extend(cautions(catalog, l10n, messenger));
    lines.push(String::new());
    lines.push(fl!(l10n, "share-official"));
    let homepage = messenger
        .links
        .iter()
        .filter(|(role, _)| *role == LinkRole::Homepage)
        .map(|(_, link)| *link);
    lines.extend(homepage.map(|link| {
        line(
            l10n,
            &fl!(l10n, "link-homepage"),
            catalog.link(link).link.as_str(),
        )
    }));
    let downloads = messenger.downloads.iter();
    lines.extend(downloads.map(|download| {
        line(
            l10n,
            &labels::download(l10n, download),
            catalog.link(download.link).link.as_str(),
        )
    }));
    lines.push(String::new());
    lines.push(fl!(
        l10n,
        "share-source",
        date = l10n.date(catalog.reviewed)
    ));
    strip_bidi(&lines.join("\n"))
}

fn line(l10n: &Localizer, name: &str, address: &str) -> String {
    fl!(l10n, "share-line", name = name, address = address)
}

/// What has to be known before choosing: the warning, and what happened since.
fn cautions(catalog: &Catalog, l10n: &Localizer, messenger: &Messenger) -> Vec<String> {
    let mut lines = Vec::new();
    match messenger.recommendation {
        Recommendation::Recommended => {
            let short = catalog
                .fails_warning_criterion(messenger)
                .then(|| l10n.text(&catalog.warning.short));
            lines.extend(short.map(|short| fl!(l10n, "share-caution", text = short)));
        }
        Recommendation::WithReservations => {
            let points = catalog
                .warning
                .points
                .iter()
                .map(|point| fl!(l10n, "share-caution", text = l10n.text(point)));
            lines.extend(points);
        }
    }
    let grave = messenger
        .changes
        .iter()
        .filter(|change| change.weight != Weight::Info);
    lines.extend(grave.map(|change| {
        fl!(
            l10n,
            "share-change",
            date = l10n.date(change.date),
            text = l10n.text(&change.text)
        )
    }));
    lines
}
