//! The kinds of network, each with a picture, advantages, drawbacks, and who uses it.

use iced::Fill;
use iced::widget::{column, row};

use super::drawing::network::{self, Shape};
use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{Catalog, LinkId, MessageId, Network};
use crate::fl;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::space;
use crate::gui::widget::card::card;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::{Column, Element};
use crate::l10n::{Localizer, labels};

/// Width of the column from which on advantages and drawbacks stand side by side, in logical pixels.
const SIDE_BY_SIDE: f32 = 560.0;

/// What is said of each network's messengers, in the order of the networks.
#[derive(Debug, Clone, Default)]
pub(super) struct Users {
    language: String,
    of_networks: Vec<UsersOf>,
}

#[derive(Debug, Clone)]
struct UsersOf {
    /// Indices in the catalogue.
    messengers: Vec<usize>,
    /// The sources by who speaks there: Privacy Guides, or the messengers of the kind.
    said: Vec<(String, Vec<LinkId>)>,
}

impl Users {
    pub fn new(catalog: &Catalog, l10n: &Localizer) -> Self {
        let networks = catalog.networks.iter();
        Self {
            language: l10n.language().to_owned(),
            of_networks: networks
                .map(|network| UsersOf::new(catalog, l10n, network))
                .collect(),
        }
    }

    pub fn is_of(&self, l10n: &Localizer) -> bool {
        self.language == l10n.language()
    }
}

impl UsersOf {
    fn new(catalog: &Catalog, l10n: &Localizer, network: &Network) -> Self {
        let all = catalog.messengers();
        let messengers: Vec<usize> = (0..all.len())
            .filter(|index| all[*index].network == network.term.id)
            .collect();
        let sources = network.sources.iter().copied();
        let (guides, own): (Vec<_>, Vec<_>) =
            sources.partition(|source| catalog.link(*source).link.is_privacy_guides());
        let mut said = Vec::new();
        if !guides.is_empty() {
            said.push((fl!(l10n, "said-by-privacy-guides"), guides));
        }
        if !own.is_empty() {
            let names = messengers.iter().map(|index| &all[*index].name);
            said.push((labels::list(l10n, names), own));
        }
        Self { messengers, said }
    }
}

pub(super) fn view<'a>(page: Page<'a>, users: &'a Users) -> Column<'a, Message> {
    let locale = page.locale();
    let opening = page
        .opening(
            title(locale.l10n, Article::Networks),
            fl!(locale.l10n, "learn-networks-lead"),
        )
        .push(legend(page));
    let networks = page.cx.catalog.networks.iter();
    let cards = networks
        .zip(&users.of_networks)
        .map(|(network, users)| kind(page, network, users));
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

fn kind<'a>(page: Page<'a>, network: &'a Network, users: &'a UsersOf) -> Element<'a, Message> {
    let (locale, id) = (page.locale(), &network.term.id);
    let mut content = column![page.text(locale.l10n.text(&network.term.about))].spacing(space::S);
    if let Some(shape) = Shape::of(id) {
        content = content.push(network::view(locale, shape));
    }
    content = content.push(points(page, network));
    if !users.messengers.is_empty() {
        let title = paragraph(
            locale,
            fl!(locale.l10n, "learn-network-users"),
            Style::group(),
        );
        let buttons = page.messengers(id.as_str(), page.messengers_at(&users.messengers));
        content = content.push(column![title, buttons].spacing(space::XXS));
    }
    for (speaker, sources) in &users.said {
        content = content.push(page.sources_of(speaker, sources));
    }
    page.card_at(
        &Anchor::Network(id.clone()),
        &locale.l10n.text(&network.term.name),
        content,
    )
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
