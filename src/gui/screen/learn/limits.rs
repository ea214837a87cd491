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

/// How much others can see depends on the kind of network.
fn networks(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let kinds = [
        ("federated", fl!(locale.l10n, "learn-limits-federated")),
        (
            "peer-to-peer",
            fl!(locale.l10n, "learn-limits-peer-to-peer"),
        ),
        (
            "anonymous-routing",
            fl!(locale.l10n, "learn-limits-anonymous-routing"),
        ),
    ];
    let items = kinds.into_iter().filter_map(|(id, about)| {
        let network = page
            .cx
            .catalog
            .networks
            .iter()
            .find(|network| network.term.id.as_str() == id)?;
        let way = page.way(
            locale.l10n.text(&network.term.name),
            Anchor::Network(network.term.id.clone()),
        );
        Some(column![page.text(about), way, page.sources(&network.sources)].into())
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
        page.sources(&[page.cx.catalog.source_edition])
    ];
    card(
        locale,
        &fl!(locale.l10n, "learn-limits-keys-title"),
        content,
    )
}
