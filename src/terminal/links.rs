//! The official links of a messenger.

use super::Context;
use super::page::Page;
use crate::catalog::{LinkId, Messenger, Platform};
use crate::{fl, names};

pub(super) fn page(
    context: Context<'_>,
    messenger: &Messenger,
    platform: Option<Platform>,
) -> String {
    let words = context.words;
    let mut page = Page::new(context);
    super::caution(context, messenger, &mut page);
    let downloads: Vec<_> = messenger
        .downloads
        .iter()
        .filter(|download| platform.is_none_or(|wanted| download.platform == wanted))
        .collect();
    if downloads.is_empty() {
        let system = platform
            .map(|system| names::platform(words, system))
            .unwrap_or_default();
        page.line(&fl!(
            words,
            "download-none-here",
            name = messenger.name.as_str(),
            system = system
        ));
    }
    for download in downloads {
        page.item(&names::download(words, download));
        link(context, &mut page, download.link);
    }
    if platform.is_none() {
        for (role, id) in &messenger.links {
            page.item(&names::role(words, *role));
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
        page.inside(&context.words.text(remark));
    }
    if let Some(old) = &entry.replaces {
        page.inside(&fl!(context.words, "link-replaces", address = old.as_str()));
    }
}
