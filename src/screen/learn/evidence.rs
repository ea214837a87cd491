//! How sure each fact is, where it comes from, and how changes are treated.

use iced::Element;
use iced::widget::{Column, column};

use super::list::title;
use super::page::Page;
use super::{Article, Message, Place};
use crate::catalog::Level;
use crate::theme::space;
use crate::widget::card::{card, separated};
use crate::widget::level;
use crate::widget::words::{Style, paragraph};
use crate::{fl, names};

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let words = page.look().words;
    page.opening(
        title(words, Article::Evidence),
        fl!(words, "learn-evidence-lead"),
    )
    .push(levels(page))
    .push(claims(page))
    .push(since(page))
    .push(changes(page))
    .push(never(page))
}

/// What the signs mean.
fn levels(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let meanings = [
        (Level::Yes, fl!(look.words, "level-yes-about")),
        (Level::Implied, fl!(look.words, "level-implied-about")),
        (Level::Partly, fl!(look.words, "level-partly-about")),
        (Level::No, fl!(look.words, "level-no-about")),
        (Level::NotStated, fl!(look.words, "level-not-stated-about")),
    ];
    let rows = meanings.into_iter().map(|(known, about)| {
        let words = column![
            paragraph(look, names::level(look.words, known), Style::strong(look)),
            paragraph(look, about, Style::small(look))
        ];
        look.direction
            .row(vec![level::sign(look, known).into(), words.into()])
            .spacing(space::S)
            .align_y(iced::Center)
            .into()
    });
    let content = Column::with_children(rows)
        .push(page.text(fl!(look.words, "learn-not-stated")))
        .spacing(space::S);
    page.card_at(
        &Place::Evidence,
        &fl!(look.words, "learn-levels-title"),
        content,
    )
}

fn claims(page: Page<'_>) -> Element<'_, Message> {
    let (look, catalog) = (page.look(), page.frame.catalog);
    let (date, reviewed) = (
        look.words.date(catalog.edition),
        look.words.date(catalog.reviewed),
    );
    let texts = page.texts([
        fl!(look.words, "learn-claims-sources"),
        fl!(look.words, "learn-claims-own-words"),
        fl!(
            look.words,
            "learn-claims-edition",
            date = date,
            reviewed = reviewed
        ),
    ]);
    card(
        look,
        &fl!(look.words, "learn-claims-title"),
        texts.push(page.sources(&[catalog.page])),
    )
}

/// How this guide treats what changed.
fn since(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let texts = page.texts([
        fl!(look.words, "learn-since-notes"),
        fl!(look.words, "learn-since-levels"),
        fl!(look.words, "learn-since-links"),
    ]);
    card(look, &fl!(look.words, "learn-since-title"), texts)
}

/// What changed for the page as a whole, the newest first.
fn changes(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let notes = page.frame.catalog.changes.iter().rev().map(|change| {
        column![
            paragraph(
                look,
                look.words.date(change.date),
                Style::small(look).semibold()
            ),
            page.text(look.words.text(&change.text)),
            page.sources(&change.sources),
        ]
        .into()
    });
    card(
        look,
        &fl!(look.words, "learn-changes-title"),
        separated(look, notes.collect()),
    )
}

fn never(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let points = [
        fl!(look.words, "learn-never-connect"),
        fl!(look.words, "learn-never-open"),
        fl!(look.words, "learn-never-tell"),
        fl!(look.words, "learn-never-guess"),
    ];
    card(
        look,
        &fl!(look.words, "learn-never-title"),
        page.points(points, look.colors.secondary),
    )
}
