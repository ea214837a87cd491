//! The official links of a messenger.

use super::Context;
use super::text::Page;
use crate::catalog::{LinkId, Messenger, Platform};
use crate::fl;
use crate::l10n::labels;

pub(super) fn page(
    context: Context<'_>,
    messenger: &Messenger,
    platform: Option<Platform>,
) -> String {
    let l10n = context.l10n;
    let mut page = Page::new(context);
    super::caution(context, messenger, &mut page);
    let downloads: Vec<_> = messenger
        .downloads
        .iter()
        .filter(|download| platform.is_none_or(|wanted| download.platform == wanted))
        .collect();
    if downloads.is_empty() {
        let system = platform
            .map(|system| labels::platform(l10n, system))
            .unwrap_or_default();
        page.line(&fl!(
            l10n,
            "download-none-here",
            name = messenger.name.as_str(),
            system = system
        ));
    }
    for download in downloads {
        page.item(&labels::download(l10n, download));
        link(context, &mut page, download.link);
    }
    if platform.is_none() {
        for (role, id) in &messenger.links {
            page.item(&labels::role(l10n, *role));
            link(context, &mut page, *id);
        }
    }
    page.finish()
}

/// The address, what is to be said about it, and the one that it replaces.
pub(super) fn link(context: Context<'_>, page: &mut Page, id: LinkId) {
    let entry = context.catalog.link(id);
    page.address(entry.link.as_str());
    if let Some(remark) = &entry.remark {
        page.inside(&context.l10n.text(remark));
    }
    if let Some(old) = &entry.replaces {
        page.inside(&fl!(context.l10n, "link-replaces", address = old.as_str()));
    }
}
