//! Forward and future secrecy, in pictures of keys over time.

use iced::Element;
use iced::widget::{Column, column};

use super::drawing::timeline::{self, Keys};
use super::list::title;
use super::page::Page;
use super::{Article, Message, Place};
use crate::catalog::LinkId;
use crate::fl;
use crate::theme::space;
use crate::widget::card::card;
use crate::widget::words::{Style, paragraph};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let look = page.look();
    let forward = fl!(look.words, "learn-forward-title");
    let future = fl!(look.words, "learn-future-title");
    page.opening(
        title(look.words, Article::Secrecy),
        fl!(look.words, "learn-secrecy-lead"),
    )
    .push(legend(page))
    .push(card(
        look,
        &fl!(look.words, "learn-without-title"),
        without(page),
    ))
    .push(page.card_at(&Place::ForwardSecrecy, &forward, with_forward(page)))
    .push(page.card_at(&Place::FutureSecrecy, &future, with_future(page)))
}

/// What the pictures are made of.
fn legend(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let signs = [
        (timeline::Sign::Key, fl!(look.words, "learn-legend-key")),
        (timeline::Sign::Theft, fl!(look.words, "learn-legend-theft")),
        (
            timeline::Sign::Exchange,
            fl!(look.words, "learn-legend-exchange"),
        ),
        (
            timeline::Sign::Closed,
            fl!(look.words, "learn-legend-closed"),
        ),
        (timeline::Sign::Open, fl!(look.words, "learn-legend-open")),
    ];
    let rows = signs.into_iter().map(|(sign, words)| {
        let row = look.direction.row(vec![
            timeline::sign(look, sign),
            paragraph(look, words, Style::body(look)),
        ]);
        row.spacing(space::S).align_y(iced::Center).into()
    });
    let content = column![page.text(fl!(look.words, "learn-legend-time"))]
        .push(Column::with_children(rows).spacing(space::XXS));
    card(
        look,
        &fl!(look.words, "learn-legend-title"),
        content.spacing(space::S),
    )
}

fn without(page: Page<'_>) -> Column<'_, Message> {
    let words = page.look().words;
    column![
        page.text(fl!(words, "learn-without-about")),
        timeline::view(page.look(), Keys::One),
        page.sources(&[page.frame.catalog.page])
    ]
    .spacing(space::S)
}

fn with_forward(page: Page<'_>) -> Column<'_, Message> {
    let words = page.look().words;
    column![
        page.text(fl!(words, "learn-forward-about")),
        timeline::view(page.look(), Keys::Forward),
        page.text(fl!(words, "learn-forward-limit")),
        page.sources(&rests_on(page, "forward-secrecy")),
    ]
    .spacing(space::S)
}

fn with_future(page: Page<'_>) -> Column<'_, Message> {
    let words = page.look().words;
    column![
        page.text(fl!(words, "learn-future-about")),
        timeline::view(page.look(), Keys::Future),
        page.text(fl!(words, "learn-future-further")),
        page.sources(&rests_on(page, "future-secrecy")),
    ]
    .spacing(space::S)
}

/// What a criterion rests on: its own sources, then the page.
fn rests_on(page: Page<'_>, criterion: &str) -> Vec<LinkId> {
    let catalog = page.frame.catalog;
    let own = catalog
        .criteria
        .iter()
        .find(|known| known.term.id.as_str() == criterion)
        .map(|known| known.sources.clone());
    own.unwrap_or_default()
        .into_iter()
        .chain([catalog.page])
        .collect()
}
