//! Opens an official download in the browser.

use super::text::TextWriter;
use super::{Context, Error, json, warning_lines};
use crate::catalog::{Download, Messenger, Platform};
use crate::fl;

pub(super) fn answer(
    context: Context<'_>,
    messenger: &Messenger,
    wanted: Option<&str>,
) -> Result<String, Error> {
    let (download, others) = pick(messenger, wanted, context.host_platform)?;
    let link = &context.catalog.link(download.link).link;
    context
        .opener
        .open(link)
        .map_err(|error| Error::NotOpened {
            address: link.to_string(),
            error,
        })?;
    if context.json {
        json::opened(context, messenger, download, &others)
    } else {
        Ok(text(context, messenger, download, &others))
    }
}

/// The download with this id, or the first one for this system (or else the host's) and the others
/// for it. The first is the one that the system's button in the window opens.
fn pick<'a>(
    messenger: &'a Messenger,
    wanted: Option<&str>,
    host_platform: Option<Platform>,
) -> Result<(&'a Download, Vec<&'a Download>), Error> {
    let wanted = wanted.map(str::to_lowercase);
    let system = match &wanted {
        Some(wanted) => Platform::find(wanted),
        None => host_platform,
    };
    let mut of_system = messenger
        .downloads
        .iter()
        .filter(|download| Some(download.platform) == system);
    if let Some(first) = of_system.next() {
        return Ok((first, of_system.collect()));
    }
    let by_id = messenger
        .downloads
        .iter()
        .find(|download| Some(download.id.as_str()) == wanted.as_deref());
    if let Some(download) = by_id {
        return Ok((download, Vec::new()));
    }
    let host = || host_platform.map(|system| system.id().to_owned());
    Err(Error::NoDownload {
        messenger: messenger.name.clone(),
        wanted: wanted.or_else(host).unwrap_or_default(),
        known: messenger
            .downloads
            .iter()
            .map(|download| download.id.to_string())
            .collect(),
    })
}

fn text(
    context: Context<'_>,
    messenger: &Messenger,
    download: &Download,
    others: &[&Download],
) -> String {
    let Context { catalog, l10n, .. } = context;
    let mut text = TextWriter::new(context);
    warning_lines(context, messenger, &mut text);
    let address = catalog.link(download.link).link.as_str();
    text.line(&fl!(l10n, "terminal-opened", address = address));
    for other in others {
        let address = catalog.link(other.link).link.as_str();
        text.line(&fl!(
            l10n,
            "terminal-other-download",
            id = other.id.as_str(),
            address = address
        ));
    }
    text.finish()
}
