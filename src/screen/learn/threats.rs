//! What there is to protect oneself from.

use iced::Element;
use iced::widget::{Column, column, container};

use super::list::title;
use super::page::Page;
use super::{Article, Message, Place};
use crate::catalog::{Term, ThreatId};
use crate::fl;
use crate::icon::{Icon, icon};
use crate::theme::space;
use crate::widget::words::{Style, paragraph};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let (look, catalog) = (page.look(), page.frame.catalog);
    let entries = catalog
        .threats
        .iter()
        .map(|threat| (Place::Threat(threat.id.clone()), entry(page, threat)));
    let rests_on: Vec<_> = catalog
        .threat_sources
        .iter()
        .copied()
        .chain([catalog.page])
        .collect();
    page.opening(
        title(look.words, Article::Threats),
        fl!(look.words, "learn-threats-lead"),
    )
    .push(page.text(fl!(look.words, "learn-threats-choice")))
    .push(page.entries(
        fl!(look.words, "learn-threats-title"),
        None,
        entries.collect(),
        &rests_on,
    ))
}

fn entry<'a>(page: Page<'a>, threat: &'a Term<ThreatId>) -> Element<'a, Message> {
    let (look, catalog) = (page.look(), page.frame.catalog);
    let mut entry = column![
        paragraph(look, look.words.text(&threat.name), Style::strong(look)),
        page.text(look.words.text(&threat.about)),
    ];
    if catalog.page_threats.contains(&threat.id) {
        let shield = icon(Icon::Shield, 14.0, look.colors.secondary).into();
        let words = paragraph(
            look,
            fl!(look.words, "learn-threat-of-page"),
            Style::small(look),
        );
        let row = look
            .direction
            .row(vec![shield, words])
            .spacing(space::XXS)
            .align_y(iced::Center);
        entry =
            entry.push(container(row).id(iced::widget::Id::from(format!("shield-{}", threat.id))));
    }
    let mut named = catalog
        .messengers()
        .iter()
        .filter(|messenger| messenger.threats.iter().any(|(id, _)| *id == threat.id))
        .peekable();
    if named.peek().is_some() {
        entry = entry
            .push(paragraph(
                look,
                fl!(look.words, "learn-threat-named"),
                Style::small(look),
            ))
            .push(page.messengers(threat.id.as_str(), named));
    }
    entry.spacing(space::XXS).into()
}
