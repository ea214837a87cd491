//! What messengers are held against, and why it matters.

use iced::Element;
use iced::widget::{Column, column};

use super::list::title;
use super::page::Page;
use super::{Article, Message, Place};
use crate::catalog::{Criterion, Tier};
use crate::fl;
use crate::theme::space;
use crate::widget::card::card;
use crate::widget::words::{Style, paragraph};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let look = page.look();
    let opening = page.opening(
        title(look.words, Article::Criteria),
        fl!(look.words, "learn-criteria-lead"),
    );
    let choice = page.texts([
        fl!(look.words, "learn-criteria-choice"),
        fl!(look.words, "learn-criteria-best-case"),
    ]);
    let choice = choice.push(page.sources(&[page.frame.catalog.page]));
    let tiers = [
        (
            Tier::Minimum,
            fl!(look.words, "tier-minimum"),
            fl!(look.words, "learn-tier-minimum"),
        ),
        (
            Tier::BestCase,
            fl!(look.words, "tier-best-case"),
            fl!(look.words, "learn-tier-best-case"),
        ),
        (
            Tier::Joining,
            fl!(look.words, "tier-joining"),
            fl!(look.words, "learn-tier-joining"),
        ),
    ];
    let tiers = tiers.into_iter().filter_map(|(tier, name, about)| {
        let of_tier = page
            .frame
            .catalog
            .criteria
            .iter()
            .filter(|criterion| criterion.tier == tier);
        let entries: Vec<_> = of_tier
            .map(|criterion| {
                (
                    Place::Criterion(criterion.term.id.clone()),
                    entry(page, criterion),
                )
            })
            .collect();
        (!entries.is_empty())
            .then(|| page.entries(name, Some(about), entries, &[page.frame.catalog.page]))
    });
    let start = column![
        page.at(&Place::Criteria, opening),
        card(
            look,
            &fl!(look.words, "learn-criteria-choice-title"),
            choice
        )
    ];
    tiers.fold(start, Column::push).spacing(space::M)
}

fn entry<'a>(page: Page<'a>, criterion: &'a Criterion) -> Element<'a, Message> {
    let look = page.look();
    let mut entry = column![
        paragraph(
            look,
            look.words.text(&criterion.term.name),
            Style::strong(look)
        ),
        page.text(look.words.text(&criterion.term.about)),
    ];
    if let Some((words, place)) = way_on(page, criterion) {
        entry = entry.push(page.way(words, place));
    }
    if !criterion.sources.is_empty() {
        entry = entry.push(page.sources(&criterion.sources));
    }
    entry.into()
}

/// Where there is more to read about a criterion.
fn way_on(page: Page<'_>, criterion: &Criterion) -> Option<(String, Place)> {
    let words = page.look().words;
    match criterion.term.id.as_str() {
        "forward-secrecy" => Some((fl!(words, "learn-see-picture"), Place::ForwardSecrecy)),
        "future-secrecy" => Some((fl!(words, "learn-see-picture"), Place::FutureSecrecy)),
        "private-messages-encrypted" => Some((title(words, Article::Limits), Place::Limits)),
        "decentralized" => Some((fl!(words, "learn-see-networks"), Place::Networks)),
        _ => None,
    }
}
