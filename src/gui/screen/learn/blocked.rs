//! Help where messengers or their stores are blocked, and what that does not hide.

use iced::widget::column;

use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{Catalog, StoreStep};
use crate::fl;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::space;
use crate::gui::widget::card::{card, separated};
use crate::gui::{Column, Element};
use crate::l10n::labels;

/// The messengers that have steps for it, by their indices in the catalogue.
pub(super) fn messengers_with_steps(catalog: &Catalog) -> Vec<usize> {
    let messengers = catalog.messengers().iter().enumerate();
    let with_steps = messengers.filter(|(_, messenger)| !messenger.blocked.is_empty());
    with_steps.map(|(index, _)| index).collect()
}

pub(super) fn view<'a>(page: Page<'a>, with_steps: &[usize]) -> Column<'a, Message> {
    let locale = page.locale();
    let opening = page.opening(
        title(locale.l10n, Article::Blocked),
        fl!(locale.l10n, "learn-blocked-lead"),
    );
    column![
        page.at(&Anchor::Blocked, opening),
        helps(page, with_steps),
        limits(page),
        stores(page)
    ]
    .spacing(space::M)
}

fn helps<'a>(page: Page<'a>, with_steps: &[usize]) -> Element<'a, Message> {
    let locale = page.locale();
    let heading = fl!(locale.l10n, "learn-blocked-helps-title");
    let ways = [
        fl!(locale.l10n, "learn-blocked-proxy"),
        fl!(locale.l10n, "learn-blocked-tor"),
        fl!(locale.l10n, "learn-blocked-bridges"),
    ];
    let content = points(page, &heading, ways, color::yes)
        .push(page.text(fl!(locale.l10n, "learn-blocked-messengers")))
        .push(page.messengers("blocked", page.messengers_at(with_steps)));
    card(locale, &heading, content)
}

fn limits(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let heading = fl!(locale.l10n, "learn-blocked-limits-title");
    let limits = [
        fl!(locale.l10n, "learn-blocked-visible"),
        fl!(locale.l10n, "learn-blocked-later"),
        fl!(locale.l10n, "learn-blocked-plan"),
    ];
    card(
        locale,
        &heading,
        points(page, &heading, limits, color::partly),
    )
}

/// Points, and the sources of all that is said of blocking.
fn points<'a>(
    page: Page<'a>,
    name: &str,
    points: [String; 3],
    color: ColorFn,
) -> Column<'a, Message> {
    column![
        page.points(name, points, color),
        page.sources(&page.cx.catalog.blocking_sources)
    ]
    .spacing(space::S)
}

/// The statements of each store on itself. How a file from elsewhere is checked does not depend on the store.
fn stores(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let steps = page.cx.catalog.store_steps.iter();
    let mut items: Vec<Element<'_, Message>> = steps.map(|step| store(page, step)).collect();
    items.push(page.text(fl!(locale.l10n, "blocked-check")));
    card(
        locale,
        &fl!(locale.l10n, "learn-blocked-stores-title"),
        separated(items),
    )
}

fn store<'a>(page: Page<'a>, step: &'a StoreStep) -> Element<'a, Message> {
    let l10n = page.locale().l10n;
    let speaker = labels::store_speaker(l10n, step);
    column![
        page.text(l10n.text(&step.text)),
        page.sources_of(&speaker, &step.sources)
    ]
    .into()
}
