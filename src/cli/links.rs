//! The official links of a messenger.

use super::text::TextWriter;
use super::{Context, warning_lines};
use crate::catalog::{Download, LinkId, Messenger, Platform};
use crate::fl;
use crate::l10n::labels;

pub(super) fn answer(
    context: Context<'_>,
    messenger: &Messenger,
    platform: Option<Platform>,
) -> String {
    let l10n = context.l10n;
    let mut text = TextWriter::new(context);
    warning_lines(context, messenger, &mut text);
    for download in downloads(messenger, platform) {
        text.item(&labels::download(l10n, download));
        self::download(context, &mut text, download);
    }
    match platform {
        Some(platform) if !messenger.runs_on(platform) => text.line(&fl!(
            l10n,
            "download-none-here",
            name = messenger.name.as_str(),
            system = labels::platform(l10n, platform)
        )),
        Some(_) => {}
        None => {
            for (role, id) in &messenger.links {
                text.item(&labels::role(l10n, *role));
                link(context, &mut text, *id);
            }
        }
    }
    text.finish()
}

/// The downloads for a system, or all of them.
pub(super) fn downloads(
    messenger: &Messenger,
    platform: Option<Platform>,
) -> impl Iterator<Item = &Download> {
    messenger.downloads.iter().filter(move |download| {
        platform.is_none_or(|wanted| {
            // A page of releases for several systems is for each of them.
            [wanted, Platform::Multiple].contains(&download.platform)
        })
    })
}

/// A download with its publisher, its needs, and its address.
pub(super) fn download(context: Context<'_>, text: &mut TextWriter, of: &Download) {
    text.inside(&labels::about_download(context.l10n, of));
    link(context, text, of.link);
}

/// The address, the remark on it, and the address that it replaces.
pub(super) fn link(context: Context<'_>, text: &mut TextWriter, id: LinkId) {
    let entry = context.catalog.link(id);
    text.address(entry.link.as_str());
    if let Some(remark) = &entry.remark {
        text.inside(&context.l10n.text(remark));
    }
    if let Some(old) = &entry.replaces {
        text.inside(&fl!(context.l10n, "link-replaces", address = old.as_str()));
    }
}
