//! The kinds of network, each with a picture, what speaks for it and against it, and who uses it.

use iced::widget::{Column, column};
use iced::{Color, Element, Fill};

use super::drawing::network::{self, Shape};
use super::list::title;
use super::page::Page;
use super::{Article, Message, Place};
use crate::catalog::{MessageId, Network};
use crate::fl;
use crate::theme::space;
use crate::widget::card::card;
use crate::widget::flow::flow;
use crate::widget::words::{Style, label, paragraph};

/// Width of the column from which on advantages and drawbacks stand side by side, in logical pixels.
const SIDE_BY_SIDE: f32 = 560.0;

pub(super) fn view(page: Page<'_>) -> Column<'_, Message> {
    let look = page.look();
    let opening = page
        .opening(
            title(look.words, Article::Networks),
            fl!(look.words, "learn-networks-lead"),
        )
        .push(legend(page));
    let cards = page
        .frame
        .catalog
        .networks
        .iter()
        .map(|network| kind(page, network));
    cards
        .fold(
            Column::new().push(page.at(&Place::Networks, opening)),
            Column::push,
        )
        .spacing(space::M)
}

/// What the pictures are made of.
fn legend(page: Page<'_>) -> Element<'_, Message> {
    let look = page.look();
    let signs = [
        (
            network::Sign::Person,
            fl!(look.words, "learn-legend-person"),
        ),
        (
            network::Sign::Server,
            fl!(look.words, "learn-legend-server"),
        ),
        (network::Sign::Relay, fl!(look.words, "learn-legend-relay")),
    ];
    let signs = signs.into_iter().map(|(sign, words)| {
        let words = label(look, words, Style::body(look)).into();
        look.direction
            .row(vec![network::sign(look, sign), words])
            .spacing(space::XS)
            .align_y(iced::Center)
            .into()
    });
    card(
        look,
        &fl!(look.words, "learn-legend-title"),
        flow(look.direction, signs.collect()).spacing(space::L, space::XXS),
    )
}

fn kind<'a>(page: Page<'a>, network: &'a Network) -> Element<'a, Message> {
    let (look, id) = (page.look(), &network.term.id);
    let mut content = column![page.text(look.words.text(&network.term.about))].spacing(space::S);
    if let Some(shape) = Shape::of(id) {
        content = content.push(network::view(look, shape));
    }
    content = content.push(points(page, network));
    let mut users = page
        .frame
        .catalog
        .messengers()
        .iter()
        .filter(|messenger| messenger.network == *id)
        .peekable();
    if users.peek().is_some() {
        let title = paragraph(
            look,
            fl!(look.words, "learn-network-users"),
            Style::group(look),
        );
        content =
            content.push(column![title, page.messengers(id.as_str(), users)].spacing(space::XXS));
    }
    let content = content.push(page.sources(&network.sources));
    page.card_at(
        &Place::Network(id.clone()),
        &look.words.text(&network.term.name),
        content,
    )
}

/// Advantages and drawbacks, side by side where there is room.
fn points<'a>(page: Page<'a>, network: &'a Network) -> Element<'a, Message> {
    let look = page.look();
    if network.advantages.is_empty() && network.drawbacks.is_empty() {
        return paragraph(
            look,
            fl!(look.words, "learn-network-no-points"),
            Style::body(look).color(look.colors.secondary),
        );
    }
    let advantages = list(
        page,
        fl!(look.words, "learn-advantages"),
        &network.advantages,
        look.colors.yes,
    );
    let drawbacks = list(
        page,
        fl!(look.words, "learn-drawbacks"),
        &network.drawbacks,
        look.colors.partly,
    );
    if page.frame.column() >= SIDE_BY_SIDE {
        look.direction
            .row(vec![advantages, drawbacks])
            .spacing(space::XL)
            .into()
    } else {
        column![advantages, drawbacks].spacing(space::S).into()
    }
}

fn list<'a>(
    page: Page<'a>,
    title: String,
    points: &[MessageId],
    color: Color,
) -> Element<'a, Message> {
    let look = page.look();
    let texts: Vec<String> = points.iter().map(|point| look.words.text(point)).collect();
    column![
        paragraph(look, title, Style::group(look)),
        page.points(texts, color)
    ]
    .spacing(space::XXS)
    .width(Fill)
    .into()
}
