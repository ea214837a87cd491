//! Searches as the window does: the best match first, each with the passage that matched.

use super::text::TextWriter;
use super::{Context, Error, json, warnings};
use crate::fl;
use crate::search::{Index, MAX_QUERY, languages};

pub(super) fn answer(context: Context<'_>, query: &str) -> Result<String, Error> {
    let Context {
        catalog,
        l10n,
        fallback,
        ..
    } = context;
    let languages = languages(l10n, fallback);
    let search_index = Index::new(catalog, &languages);
    let mut hits = Vec::new();
    let searched: String = query.chars().take(MAX_QUERY).collect();
    if let Some(results) = search_index.find(&searched) {
        for index in &results.indices {
            if let Some(messenger) = catalog.messengers().get(*index) {
                let passage = search_index.passage(&results, *index, &languages);
                hits.push((messenger, passage.map(|passage| passage.text)));
            }
        }
    }
    if context.json {
        return json::found(context, query, &searched, &hits);
    }
    let mut text = TextWriter::new(context);
    if searched.len() < query.len() {
        text.line(&fl!(l10n, "search-cut", count = MAX_QUERY));
    }
    if hits.is_empty() {
        text.line(&fl!(l10n, "search-nothing"));
        text.line(&fl!(l10n, "terminal-nothing-about"));
    }
    for (messenger, passage) in hits {
        text.item(&fl!(
            l10n,
            "terminal-found",
            name = messenger.name.as_str(),
            id = messenger.id.as_str(),
            tagline = l10n.inline(&l10n.text(&messenger.tagline))
        ));
        for warning in warnings(context, messenger) {
            text.inside(&fl!(l10n, "share-caution", text = l10n.inline(&warning)));
        }
        if let Some(passage) = passage {
            text.inside(&passage);
        }
    }
    Ok(text.finish())
}
