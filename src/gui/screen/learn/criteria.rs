//! The criteria, and why they matter.

use iced::widget::column;

use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{Criterion, Tier};
use crate::fl;
use crate::gui::theme::space;
use crate::gui::widget::card::card;
use crate::gui::widget::text::{Style, paragraph};
use crate::gui::{Column, Element};
use crate::l10n::labels;

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let locale = page.locale();
    let opening = page.opening(
        title(locale.l10n, Article::Criteria),
        fl!(locale.l10n, "learn-criteria-lead"),
    );
    let choice = page.texts([
        fl!(locale.l10n, "learn-criteria-choice"),
        fl!(locale.l10n, "learn-criteria-best-case"),
    ]);
    let choice = choice.push(page.sources(&[
        page.cx.catalog.source_edition,
        page.cx.catalog.source_page,
        page.cx.catalog.general_criteria,
    ]));
    let tiers = Tier::ALL.into_iter().filter_map(|tier| {
        let name = labels::tier(locale.l10n, tier);
        let about = match tier {
            Tier::Minimum => fl!(locale.l10n, "learn-tier-minimum"),
            Tier::BestCase => fl!(locale.l10n, "learn-tier-best-case"),
            Tier::Joining => fl!(locale.l10n, "learn-tier-joining"),
        };
        let of_tier = page
            .cx
            .catalog
            .criteria
            .iter()
            .filter(|criterion| criterion.tier == tier);
        let entries: Vec<_> = of_tier
            .map(|criterion| {
                (
                    Anchor::Criterion(criterion.term.id.clone()),
                    entry(page, criterion),
                )
            })
            .collect();
        (!entries.is_empty()).then(|| {
            page.entries(
                name,
                Some(about),
                entries,
                &[page.cx.catalog.source_edition],
            )
        })
    });
    let start = column![
        page.at(&Anchor::Criteria, opening),
        card(
            locale,
            &fl!(locale.l10n, "learn-criteria-choice-title"),
            choice
        )
    ];
    tiers.fold(start, Column::push).spacing(space::M)
}

fn entry<'a>(page: Page<'a>, criterion: &'a Criterion) -> Element<'a, Message> {
    let locale = page.locale();
    let mut entry = column![
        paragraph(
            locale,
            locale.l10n.text(&criterion.term.name),
            Style::strong()
        ),
        page.text(locale.l10n.text(&criterion.term.about)),
    ];
    if let Some((l10n, anchor)) = way_on(page, criterion) {
        entry = entry.push(page.way(l10n, anchor));
    }
    if !criterion.sources.is_empty() {
        entry = entry.push(page.sources(&criterion.sources));
    }
    entry.into()
}

/// The article with more about a criterion.
fn way_on(page: Page<'_>, criterion: &Criterion) -> Option<(String, Anchor)> {
    let l10n = page.locale().l10n;
    match criterion.term.id.as_str() {
        "forward-secrecy" => Some((fl!(l10n, "learn-see-picture"), Anchor::ForwardSecrecy)),
        "future-secrecy" => Some((fl!(l10n, "learn-see-picture"), Anchor::FutureSecrecy)),
        "private-messages-encrypted" => Some((title(l10n, Article::Limits), Anchor::Limits)),
        "decentralized" => Some((fl!(l10n, "learn-see-networks"), Anchor::Networks)),
        _ => None,
    }
}
