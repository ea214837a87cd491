//! A few words about a messenger for a friend: what it is, what to know before choosing, and where to really get it.

use crate::catalog::{Catalog, LinkRole, Messenger, Standing, Weight};
use crate::fl;
use crate::localize::{Localizer, without_marks};
use crate::names;

/// The words, in a language, without marks of direction.
#[must_use]
pub fn text(catalog: &Catalog, words: &Localizer, messenger: &Messenger) -> String {
    let mut lines = vec![messenger.name.clone(), words.text(&messenger.summary.text)];
    lines.extend(cautions(catalog, words, messenger));
    lines.push(String::new());
    lines.push(fl!(words, "share-official"));
    let homepage = messenger
        .links
        .iter()
        .filter(|(role, _)| *role == LinkRole::Homepage)
        .map(|(_, link)| *link);
    lines.extend(homepage.map(|link| {
        line(
            words,
            &fl!(words, "link-homepage"),
            catalog.link(link).link.as_str(),
        )
    }));
    let downloads = messenger.downloads.iter();
    lines.extend(downloads.map(|download| {
        line(
            words,
            &names::download(words, download),
            catalog.link(download.link).link.as_str(),
        )
    }));
    lines.push(String::new());
    lines.push(fl!(
        words,
        "share-source",
        date = words.date(catalog.reviewed)
    ));
    without_marks(&lines.join("\n"))
}

fn line(words: &Localizer, name: &str, address: &str) -> String {
    fl!(words, "share-line", name = name, address = address)
}

/// What has to be known before choosing: the warning, and what happened since.
fn cautions(catalog: &Catalog, words: &Localizer, messenger: &Messenger) -> Vec<String> {
    let mut lines = Vec::new();
    match messenger.standing {
        Standing::Recommended => {
            let short = catalog
                .lacks_the_warned(messenger)
                .then(|| words.text(&catalog.warning.short));
            lines.extend(short.map(|short| fl!(words, "share-caution", text = short)));
        }
        Standing::WithReservations => {
            let points = catalog
                .warning
                .points
                .iter()
                .map(|point| fl!(words, "share-caution", text = words.text(point)));
            lines.extend(points);
        }
    }
    let grave = messenger
        .changes
        .iter()
        .filter(|change| change.weight != Weight::Info);
    lines.extend(grave.map(|change| {
        fl!(
            words,
            "share-change",
            date = words.date(change.date),
            text = words.text(&change.text)
        )
    }));
    lines
}
