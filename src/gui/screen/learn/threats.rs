//! The threats.

use iced::widget::{column, container, row};

use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{Catalog, LinkId, Term, ThreatId};
use crate::fl;
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{color, space};
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::text::{Style, paragraph};
use crate::gui::{Column, Element};

/// For each threat, the messengers that it is named with, by their indices in the catalogue.
pub(super) fn messengers_named(catalog: &Catalog) -> Vec<Vec<usize>> {
    let threats = catalog.threats.iter().map(|threat| {
        let messengers = catalog.messengers().iter().enumerate();
        let named = messengers
            .filter(|(_, messenger)| messenger.threats.iter().any(|(id, _)| *id == threat.id));
        named.map(|(index, _)| index).collect()
    });
    threats.collect()
}

pub(super) fn view<'a>(page: Page<'a>, named: &[Vec<usize>]) -> Column<'a, Message> {
    let (locale, catalog) = (page.locale(), page.cx.catalog);
    let threats = catalog.threats.iter().zip(&catalog.threat_pages);
    let entries = threats.zip(named).map(|((threat, explained), named)| {
        (
            Anchor::Threat(threat.id.clone()),
            entry(page, threat, *explained, named),
        )
    });
    let rests_on: Vec<_> = catalog
        .threat_sources
        .iter()
        .copied()
        .chain([catalog.source_page])
        .collect();
    page.opening(
        title(locale.l10n, Article::Threats),
        fl!(locale.l10n, "learn-threats-lead"),
    )
    .push(page.text(fl!(locale.l10n, "learn-threats-choice")))
    .push(page.entries(
        fl!(locale.l10n, "learn-threats-title"),
        None,
        entries.collect(),
        &rests_on,
    ))
}

fn entry<'a>(
    page: Page<'a>,
    threat: &'a Term<ThreatId>,
    explained: LinkId,
    named: &[usize],
) -> Element<'a, Message> {
    let (locale, catalog) = (page.locale(), page.cx.catalog);
    let mut entry = column![
        paragraph(locale, locale.l10n.text(&threat.name), Style::strong()),
        page.text(locale.l10n.text(&threat.about)),
        page.sources(&[explained]),
    ];
    if catalog.page_threats.contains(&threat.id) {
        let shield = icon(Icon::Shield, 14.0, color::secondary);
        let words = paragraph(
            locale,
            fl!(locale.l10n, "learn-threat-of-page"),
            Style::small(),
        );
        let row = mirror(
            locale.direction,
            row![shield, words]
                .spacing(space::XXS)
                .align_y(iced::Center),
        );
        entry =
            entry.push(container(row).id(iced::widget::Id::from(format!("shield-{}", threat.id))));
    }
    // The ways around it have an article of their own.
    if threat.id.as_str() == "censorship" {
        entry = entry.push(page.way(title(locale.l10n, Article::Blocked), Anchor::Blocked));
    }
    if !named.is_empty() {
        entry = entry
            .push(paragraph(
                locale,
                fl!(locale.l10n, "learn-threat-named"),
                Style::small(),
            ))
            .push(page.messengers(threat.id.as_str(), page.messengers_at(named)));
    }
    entry.spacing(space::XXS).into()
}
