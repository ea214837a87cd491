//! The levels, the sources, and how changes are treated.

use iced::widget::{column, row};

use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::Level;
use crate::fl;
use crate::gui::theme::{color, space};
use crate::gui::widget::card::card;
use crate::gui::widget::level;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::text::{Style, paragraph};
use crate::gui::{Column, Element};
use crate::l10n::labels;

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let l10n = page.locale().l10n;
    page.opening(
        title(l10n, Article::Evidence),
        fl!(l10n, "learn-evidence-lead"),
    )
    .push(levels(page))
    .push(claims(page))
    .push(since(page))
    .push(never(page))
}

fn levels(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let meanings = [
        (Level::Yes, fl!(locale.l10n, "level-yes-about")),
        (Level::Implied, fl!(locale.l10n, "level-implied-about")),
        (Level::Partly, fl!(locale.l10n, "level-partly-about")),
        (Level::No, fl!(locale.l10n, "level-no-about")),
        (Level::NotStated, fl!(locale.l10n, "level-not-stated-about")),
    ];
    let rows = meanings.into_iter().map(|(known, about)| {
        let text = column![
            paragraph(locale, labels::level(locale.l10n, known), Style::strong()),
            paragraph(locale, about, Style::small())
        ];
        mirror(
            locale.direction,
            row![level::sign(known), text]
                .spacing(space::S)
                .align_y(iced::Center),
        )
    });
    let content = Column::with_children(rows)
        .push(page.text(fl!(locale.l10n, "learn-not-stated")))
        .spacing(space::S);
    page.card_at(
        &Anchor::Evidence,
        &fl!(locale.l10n, "learn-levels-title"),
        content,
    )
}

fn claims(page: Page<'_>) -> Element<'_, Message> {
    let (locale, catalog) = (page.locale(), page.cx.catalog);
    let (date, reviewed) = (
        locale.l10n.date(catalog.edition),
        locale.l10n.date(catalog.reviewed),
    );
    let texts = page.texts([
        fl!(locale.l10n, "learn-claims-sources"),
        fl!(locale.l10n, "learn-claims-own-words"),
        fl!(
            locale.l10n,
            "learn-claims-edition",
            date = date,
            reviewed = reviewed
        ),
    ]);
    card(
        locale,
        &fl!(locale.l10n, "learn-claims-title"),
        texts.push(page.sources(&[catalog.source_edition, catalog.source_page])),
    )
}

fn since(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let texts = page.texts([
        fl!(locale.l10n, "learn-since-notes"),
        fl!(locale.l10n, "learn-since-levels"),
        fl!(locale.l10n, "learn-since-links"),
    ]);
    let way = page.way(title(locale.l10n, Article::Changes), Anchor::Changes);
    card(
        locale,
        &fl!(locale.l10n, "learn-since-title"),
        texts.push(way),
    )
}

fn never(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let points = [
        fl!(locale.l10n, "learn-never-connect"),
        fl!(locale.l10n, "learn-never-open"),
        fl!(locale.l10n, "learn-never-tell"),
        fl!(locale.l10n, "learn-never-guess"),
    ];
    let title = fl!(locale.l10n, "learn-never-title");
    card(
        locale,
        &title,
        page.points(&title, points, color::secondary),
    )
}
