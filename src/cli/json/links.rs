//! `links` and `open`: the downloads of a messenger, and the link that was opened.

use serde::Serialize;

use super::{Download, OwnLink, Today, answer, download, own_links, text, today};
use crate::catalog::{self, Messenger, Platform, Weight};
use crate::cli::{Context, Error, links, plain, warning};

pub(in crate::cli) fn links(
    context: Context<'_>,
    messenger: &Messenger,
    platform: Option<Platform>,
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Links<'a> {
        id: &'a str,
        name: &'a str,
        today: Today,
        warning: Option<String>,
        /// Changes to know before choosing, the removal from the list included, newest first.
        cautions: Vec<String>,
        downloads: Vec<Download<'a>>,
        links: Vec<OwnLink<'a>>,
    }
    let downloads = links::downloads(messenger, platform);
    let links = match platform {
        Some(_) => &[],
        None => messenger.links.as_slice(),
    };
    let cautions = messenger.changes.iter().rev();
    let cautions = cautions
        .filter(|change| change.weight != Weight::Info)
        .map(|change| text(context, &change.text));
    answer(
        context,
        Links {
            id: messenger.id.as_str(),
            name: &messenger.name,
            today: today(context, messenger),
            warning: warning(context, messenger).map(|short| plain(&short)),
            cautions: cautions.collect(),
            downloads: downloads.map(|it| download(context, it)).collect(),
            links: own_links(context, links),
        },
    )
}

pub(in crate::cli) fn opened(
    context: Context<'_>,
    messenger: &Messenger,
    opened: &catalog::Download,
    others: &[&catalog::Download],
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Opened<'a> {
        id: &'a str,
        warning: Option<String>,
        opened: Download<'a>,
        /// The other downloads for the same system.
        others: Vec<Download<'a>>,
    }
    let warning = warning(context, messenger).map(|short| plain(&short));
    let others = others
        .iter()
        .map(|other| download(context, other))
        .collect();
    answer(
        context,
        Opened {
            id: messenger.id.as_str(),
            warning,
            opened: download(context, opened),
            others,
        },
    )
}
