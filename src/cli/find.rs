//! Searching, as in the window: the best answer first, each with the reason.

use super::text::Page;
use super::{Context, Failure, json, warning};
use crate::fl;
use crate::l10n::Localizer;
use crate::search::Index;

pub(super) fn answer(context: Context<'_>, query: &str) -> Result<String, Failure> {
    let Context {
        catalog,
        l10n,
        fallback,
        ..
    } = context;
    let same = l10n.language() == fallback.language();
    let languages: &[&Localizer] = if same { &[l10n] } else { &[l10n, fallback] };
    let index = Index::new(catalog, languages);
    let found = index.find(query);
    let places = found
        .as_ref()
        .map(|found| found.places.as_slice())
        .unwrap_or_default();
    let hits = places.iter().filter_map(|place| {
        let passage = found
            .as_ref()
            .and_then(|found| index.passage(found, *place, languages));
        Some((
            catalog.messengers().get(*place)?,
            passage.map(|passage| passage.text),
        ))
    });
    if context.json {
        return json::found(context, query, &hits.collect::<Vec<_>>());
    }
    let mut page = Page::new(context);
    if places.is_empty() {
        page.line(&fl!(l10n, "search-nothing"));
        page.line(&fl!(l10n, "terminal-nothing-about"));
    }
    for (messenger, passage) in hits {
        let tagline = l10n.inline(&l10n.text(&messenger.tagline));
        page.item(&fl!(
            l10n,
            "terminal-found",
            name = messenger.name.as_str(),
            id = messenger.id.as_str(),
            tagline = tagline
        ));
        if let Some(warning) = warning(context, messenger) {
            page.inside(&fl!(l10n, "share-caution", text = l10n.inline(&warning)));
        }
        if let Some(passage) = passage {
            page.inside(&passage);
        }
    }
    Ok(page.finish())
}
