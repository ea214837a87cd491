//! Forward and future secrecy, in pictures of keys over time.

use iced::widget::{column, row};

use super::drawing::timeline::{self, Keys};
use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{Criterion, LinkId};
use crate::fl;
use crate::gui::theme::space;
use crate::gui::widget::card::card;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::text::{Style, paragraph};
use crate::gui::{Column, Element};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let locale = page.locale();
    let forward = fl!(locale.l10n, "learn-forward-title");
    let future = fl!(locale.l10n, "learn-future-title");
    page.opening(
        title(locale.l10n, Article::Secrecy),
        fl!(locale.l10n, "learn-secrecy-lead"),
    )
    .push(legend(page))
    .push(card(
        locale,
        &fl!(locale.l10n, "learn-without-title"),
        without(page),
    ))
    .push(page.card_at(&Anchor::ForwardSecrecy, &forward, with_forward(page)))
    .push(page.card_at(&Anchor::FutureSecrecy, &future, with_future(page)))
}

fn legend(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let signs = [
        (timeline::Sign::Key, fl!(locale.l10n, "learn-legend-key")),
        (
            timeline::Sign::Theft,
            fl!(locale.l10n, "learn-legend-theft"),
        ),
        (
            timeline::Sign::Exchange,
            fl!(locale.l10n, "learn-legend-exchange"),
        ),
        (
            timeline::Sign::Closed,
            fl!(locale.l10n, "learn-legend-closed"),
        ),
        (timeline::Sign::Open, fl!(locale.l10n, "learn-legend-open")),
    ];
    let rows = signs.into_iter().map(|(sign, words)| {
        mirror(
            locale.direction,
            row![
                timeline::sign(locale, sign),
                paragraph(locale, words, Style::body())
            ]
            .spacing(space::S)
            .align_y(iced::Center),
        )
    });
    let content = column![page.text(fl!(locale.l10n, "learn-legend-time"))]
        .push(Column::with_children(rows).spacing(space::XXS));
    card(
        locale,
        &fl!(locale.l10n, "learn-legend-title"),
        content.spacing(space::S),
    )
}

fn without(page: Page<'_>) -> Column<'_, Message> {
    let l10n = page.locale().l10n;
    column![
        page.text(fl!(l10n, "learn-without-about")),
        timeline::view(page.locale(), Keys::One),
        page.sources(&[page.cx.catalog.source_edition])
    ]
    .spacing(space::S)
}

fn with_forward(page: Page<'_>) -> Column<'_, Message> {
    const ID: &str = "forward-secrecy";
    let l10n = page.locale().l10n;
    let about = criterion(page, ID).map(|known| page.text(l10n.text(&known.term.about)));
    column![]
        .push(about)
        .push(timeline::view(page.locale(), Keys::Forward))
        .push(page.text(fl!(l10n, "learn-forward-limit")))
        .push(page.sources(&rests_on(page, ID)))
        .spacing(space::S)
}

fn with_future(page: Page<'_>) -> Column<'_, Message> {
    let l10n = page.locale().l10n;
    column![
        page.text(fl!(l10n, "learn-future-about")),
        timeline::view(page.locale(), Keys::Future),
        page.text(fl!(l10n, "learn-future-further")),
        page.sources(&rests_on(page, "future-secrecy")),
    ]
    .spacing(space::S)
}

fn criterion<'a>(page: Page<'a>, id: &str) -> Option<&'a Criterion> {
    let mut criteria = page.cx.catalog.criteria.iter();
    criteria.find(|known| known.term.id.as_str() == id)
}

/// Its own sources, then the edition.
fn rests_on(page: Page<'_>, id: &str) -> Vec<LinkId> {
    let own = criterion(page, id).map(|known| known.sources.clone());
    own.unwrap_or_default()
        .into_iter()
        .chain([page.cx.catalog.source_edition])
        .collect()
}
