//! What end-to-end encryption does not hide.

use iced::Element;
use iced::widget::{Column, column};

use super::list::title;
use super::page::Page;
use super::{Article, Message, Place};
use crate::fl;
use crate::theme::space;
use crate::widget::card::{card, separated};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let look = page.look();
    let opening = page.opening(
        title(look.words, Article::Limits),
        fl!(look.words, "learn-limits-lead"),
    );
    column![
        page.at(&Place::Limits, opening),
        metadata(page),
        networks(page),
        keys(page)
    ]
    .spacing(space::M)
}

fn metadata(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let texts = page.texts([
        fl!(look.words, "learn-metadata-about"),
        fl!(look.words, "learn-metadata-not-hidden"),
    ]);
    card(
        look,
        &fl!(look.words, "learn-metadata-title"),
        texts.push(page.sources(&page.frame.catalog.threat_sources)),
    )
}

/// How much others can see depends on the kind of network.
fn networks(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let kinds = [
        ("federated", fl!(look.words, "learn-limits-federated")),
        ("peer-to-peer", fl!(look.words, "learn-limits-peer-to-peer")),
        (
            "anonymous-routing",
            fl!(look.words, "learn-limits-anonymous-routing"),
        ),
    ];
    let items = kinds.into_iter().filter_map(|(id, about)| {
        let network = page
            .frame
            .catalog
            .networks
            .iter()
            .find(|network| network.term.id.as_str() == id)?;
        let way = page.way(
            look.words.text(&network.term.name),
            Place::Network(network.term.id.clone()),
        );
        Some(column![page.text(about), way, page.sources(&network.sources)].into())
    });
    card(
        look,
        &fl!(look.words, "learn-limits-networks-title"),
        separated(look, items.collect()),
    )
}

/// What a key that was found out gives away.
fn keys(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let way = page.way(title(look.words, Article::Secrecy), Place::ForwardSecrecy);
    let content = column![
        page.text(fl!(look.words, "learn-limits-keys")),
        way,
        page.sources(&[page.frame.catalog.page])
    ];
    card(look, &fl!(look.words, "learn-limits-keys-title"), content)
}
