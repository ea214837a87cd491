//! `changes`: news since the edition, the newest first.

use super::Context;
use super::text::TextWriter;
use crate::catalog::{Catalog, Change, Messenger, Speaker};
use crate::fl;
use crate::l10n::labels;

pub(super) fn answer(context: Context<'_>, messenger: Option<&Messenger>) -> String {
    let Context { catalog, l10n, .. } = context;
    let mut text = TextWriter::new(context);
    text.title(&fl!(l10n, "changes-title"));
    let changes = changes(catalog, messenger);
    if changes.is_empty() {
        text.line(&fl!(l10n, "changes-none"));
    } else {
        text.line(&fl!(l10n, "said-by-default"));
    }
    for (of, change) in changes {
        let name = match of {
            Some(messenger) => messenger.name.clone(),
            None => fl!(l10n, "changes-criteria"),
        };
        let date = l10n.date(change.date);
        text.item(&fl!(
            l10n,
            "terminal-change",
            date = date,
            name = l10n.inline(&name)
        ));
        text.inside(&l10n.text(&change.text));
        if let (Some(messenger), true) = (of, change.speaker != Speaker::PrivacyGuides) {
            let speaker = labels::speaker(l10n, messenger, change.speaker);
            text.inside(&fl!(l10n, "said-by", speaker = l10n.inline(&speaker)));
        }
        for source in &change.sources {
            text.address(catalog.link(*source).link.as_str());
        }
    }
    text.finish()
}

/// Those of a messenger, or all of them.
pub(super) fn changes<'a>(
    catalog: &'a Catalog,
    messenger: Option<&Messenger>,
) -> Vec<(Option<&'a Messenger>, &'a Change)> {
    let mut changes = catalog.all_changes();
    if let Some(wanted) = messenger {
        changes.retain(|(of, _)| of.is_some_and(|of| of.id == wanted.id));
    }
    changes
}
