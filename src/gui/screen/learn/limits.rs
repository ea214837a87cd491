//! The limits of end-to-end encryption.

use iced::widget::column;

use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::fl;
use crate::gui::theme::space;
use crate::gui::widget::card::{card, separated};
use crate::gui::{Column, Element};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let locale = page.locale();
    let opening = page.opening(
        title(locale.l10n, Article::Limits),
        fl!(locale.l10n, "learn-limits-lead"),
    );
    column![
        page.at(&Anchor::Limits, opening),
        metadata(page),
        networks(page),
        keys(page)
    ]
    .spacing(space::M)
}

fn metadata(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let texts = page.texts([
        fl!(locale.l10n, "learn-metadata-about"),
        fl!(locale.l10n, "learn-metadata-not-hidden"),
    ]);
    card(
        locale,
        &fl!(locale.l10n, "learn-metadata-title"),
        texts.push(page.sources(&page.cx.catalog.threat_sources)),
    )
}

/// The statements on how much others can see, which depends on the kind of network.
const ON_METADATA: [&str; 3] = [
    "network-federated-metadata",
    "network-peer-to-peer-ip-address",
    "network-anonymous-routing-hidden-parties",
];

fn networks(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let kinds = page.cx.catalog.networks.iter();
    let items = kinds.filter_map(|network| {
        let mut points = network.advantages.iter().chain(&network.drawbacks);
        let point = points.find(|point| ON_METADATA.contains(&point.as_str()))?;
        let way = page.way(
            locale.l10n.text(&network.term.name),
            Anchor::Network(network.term.id.clone()),
        );
        let point = page.text(locale.l10n.text(point));
        Some(column![way, point, page.sources(&network.sources)].into())
    });
    card(
        locale,
        &fl!(locale.l10n, "learn-limits-networks-title"),
        separated(items.collect()),
    )
}

/// The consequences of a stolen key.
fn keys(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let way = page.way(title(locale.l10n, Article::Secrecy), Anchor::ForwardSecrecy);
    let content = column![
        page.text(fl!(locale.l10n, "learn-limits-keys")),
        way,
        page.sources(&page.cx.catalog.warning.sources)
    ];
    card(
        locale,
        &fl!(locale.l10n, "learn-limits-keys-title"),
        content,
    )
}
