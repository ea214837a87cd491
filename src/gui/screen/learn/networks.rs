//! The kinds of network, each with a picture, advantages, drawbacks, and who uses it.

use iced::Fill;
use iced::widget::{column, row};

use super::drawing::network::{self, Shape};
use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{LinkId, MessageId, Network};
use crate::fl;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::space;
use crate::gui::widget::card::card;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::{Column, Element};
use crate::l10n::labels;

/// Width of the column from which on advantages and drawbacks stand side by side, in logical pixels.
const SIDE_BY_SIDE: f32 = 560.0;

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let locale = page.locale();
    let opening = page
        .opening(
            title(locale.l10n, Article::Networks),
            fl!(locale.l10n, "learn-networks-lead"),
        )
        .push(legend(page));
    let cards = page
        .cx
        .catalog
        .networks
        .iter()
        .map(|network| kind(page, network));
    cards
        .fold(
            Column::new().push(page.at(&Anchor::Networks, opening)),
            Column::push,
        )
        .spacing(space::M)
}

fn legend(page: Page<'_>) -> Element<'_, Message> {
    let locale = page.locale();
    let signs = [
        (
            network::Sign::Person,
            fl!(locale.l10n, "learn-legend-person"),
        ),
        (
            network::Sign::Server,
            fl!(locale.l10n, "learn-legend-server"),
        ),
        (network::Sign::Relay, fl!(locale.l10n, "learn-legend-relay")),
    ];
    let signs = signs.into_iter().map(|(sign, words)| {
        let words = label(locale, words, Style::body());
        mirror(
            locale.direction,
            row![network::sign(locale, sign), words]
                .spacing(space::XS)
                .align_y(iced::Center),
        )
    });
    card(
        locale,
        &fl!(locale.l10n, "learn-legend-title"),
        wrap(locale.direction, signs, [space::L, space::XXS]),
    )
}

fn kind<'a>(page: Page<'a>, network: &'a Network) -> Element<'a, Message> {
    let (locale, id) = (page.locale(), &network.term.id);
    let mut content = column![page.text(locale.l10n.text(&network.term.about))].spacing(space::S);
    if let Some(shape) = Shape::of(id) {
        content = content.push(network::view(locale, shape));
    }
    content = content.push(points(page, network));
    let mut users = page
        .cx
        .catalog
        .messengers()
        .iter()
        .filter(|messenger| messenger.network == *id)
        .peekable();
    if users.peek().is_some() {
        let title = paragraph(
            locale,
            fl!(locale.l10n, "learn-network-users"),
            Style::group(),
        );
        content =
            content.push(column![title, page.messengers(id.as_str(), users)].spacing(space::XXS));
    }
    for (speaker, sources) in said(page, network) {
        content = content.push(page.sources_of(&speaker, &sources));
    }
    page.card_at(
        &Anchor::Network(id.clone()),
        &locale.l10n.text(&network.term.name),
        content,
    )
}

/// The sources by who speaks there: Privacy Guides, or the messengers of the kind.
fn said(page: Page<'_>, network: &Network) -> impl Iterator<Item = (String, Vec<LinkId>)> {
    let (catalog, l10n) = (page.cx.catalog, page.locale().l10n);
    let sources = network.sources.iter().copied();
    let (guides, own): (Vec<_>, Vec<_>) =
        sources.partition(|source| catalog.link(*source).link.is_privacy_guides());
    let users = catalog.messengers().iter();
    let users = users.filter(|messenger| messenger.network == network.term.id);
    let users = labels::list(l10n, users.map(|messenger| &messenger.name));
    let said = [(fl!(l10n, "said-by-privacy-guides"), guides), (users, own)];
    said.into_iter().filter(|(_, sources)| !sources.is_empty())
}

/// Advantages and drawbacks, side by side where there is room.
fn points<'a>(page: Page<'a>, network: &'a Network) -> Element<'a, Message> {
    let locale = page.locale();
    if network.advantages.is_empty() && network.drawbacks.is_empty() {
        return paragraph(
            locale,
            fl!(locale.l10n, "learn-network-no-points"),
            Style::body().color(color::secondary),
        );
    }
    let advantages = list(
        page,
        fl!(locale.l10n, "learn-advantages"),
        &network.advantages,
        color::yes,
    );
    let drawbacks = list(
        page,
        fl!(locale.l10n, "learn-drawbacks"),
        &network.drawbacks,
        color::partly,
    );
    if page.cx.column() >= SIDE_BY_SIDE {
        mirror(
            locale.direction,
            row![advantages, drawbacks].spacing(space::XL),
        )
    } else {
        column![advantages, drawbacks].spacing(space::S).into()
    }
}

fn list<'a>(
    page: Page<'a>,
    title: String,
    points: &[MessageId],
    color: ColorFn,
) -> Element<'a, Message> {
    let locale = page.locale();
    let texts: Vec<String> = points.iter().map(|point| locale.l10n.text(point)).collect();
    column![
        paragraph(locale, &title, Style::group()),
        page.points(&title, texts, color)
    ]
    .spacing(space::XXS)
    .width(Fill)
    .into()
}
