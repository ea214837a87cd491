//! What articles are made of: text, points, entries that terms lead to, and ways on.

use iced::widget::{Column, column, container};
use iced::{Background, Border, Color, Element, Fill};

use super::{Frame, Message, ON_LINK, Place};
use crate::catalog::{LinkId, Messenger};
use crate::theme::{radius, space};
use crate::widget::Look;
use crate::widget::card::{bordered, framed, separator};
use crate::widget::flow::flow;
use crate::widget::link::sources;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::term::term_link;
use crate::widget::tile::tile;
use crate::widget::words::{Style, label, paragraph};

/// Side of a messenger's tile beside its name, in logical pixels.
const TILE: f32 = 22.0;
/// How many messengers are named in one place; the Guide lists them all.
const MOST: usize = 24;

/// What an article is written on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'a> {
    /// How much room there is, and what else the view depends on.
    pub frame: Frame<'a>,
    /// The place that a term led to.
    pub place: Option<&'a Place>,
}

impl<'a> Page<'a> {
    pub(super) fn look(self) -> Look<'a> {
        self.frame.look
    }

    /// The title, and what the article is about.
    pub(super) fn opening(self, title: String, lead: String) -> Column<'a, Message> {
        let look = self.look();
        column![
            paragraph(look, title, Style::title(look)),
            paragraph(look, lead, Style::lead(look))
        ]
        .spacing(space::M)
    }

    /// Something that a term can lead to.
    pub(super) fn at(
        self,
        place: &Place,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        container(content)
            .id(iced::widget::Id::from(place.name()))
            .width(Fill)
            .into()
    }

    pub(super) fn text(self, words: String) -> Element<'a, Message> {
        paragraph(self.look(), words, Style::body(self.look()))
    }

    /// Paragraphs below one another.
    pub(super) fn texts(self, texts: impl IntoIterator<Item = String>) -> Column<'a, Message> {
        Column::with_children(texts.into_iter().map(|text| self.text(text))).spacing(space::S)
    }

    /// Points of a list, with dots of this colour.
    pub(super) fn points(
        self,
        points: impl IntoIterator<Item = String>,
        color: Color,
    ) -> Column<'a, Message> {
        let look = self.look();
        let points = points.into_iter().map(|point| {
            let dot = label(look, "•", Style::body(look).color(color));
            look.direction
                .row(vec![dot.into(), self.text(point)])
                .spacing(space::XS)
                .into()
        });
        Column::with_children(points).spacing(space::XXS)
    }

    pub(super) fn sources(self, links: &[LinkId]) -> Element<'a, Message> {
        sources(self.look(), self.frame.catalog, links, ON_LINK)
    }

    /// A way on to another place.
    pub(super) fn way(self, words: String, place: Place) -> Element<'a, Message> {
        let look = self.look();
        let way = term_link(
            look,
            words,
            Style::body(look),
            place.into_term(None, Message::TermPressed),
        );
        container(way)
            .width(Fill)
            .align_x(look.direction.start())
            .into()
    }

    /// A card that a term can lead to: it is marked when one did.
    pub(super) fn card_at(
        self,
        place: &Place,
        title: &str,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let look = self.look();
        let line = if self.place == Some(place) {
            look.colors.accent
        } else {
            look.colors.line
        };
        self.at(place, bordered(look, line, title, content))
    }

    /// A card of entries, each of which a term can lead to: it is marked when one did. `foot` says what they rest on.
    pub(super) fn entries(
        self,
        title: String,
        about: Option<String>,
        entries: Vec<(Place, Element<'a, Message>)>,
        foot: &[LinkId],
    ) -> Element<'a, Message> {
        let look = self.look();
        let about = about
            .map(|about| paragraph(look, about, Style::body(look).color(look.colors.secondary)));
        let heading = column![paragraph(look, title, Style::heading(look))]
            .push(about)
            .spacing(space::XXS);
        let mut list = Column::new().push(container(heading).padding(look.direction.padding(
            space::L,
            space::L,
            space::XS,
            space::L,
        )));
        for (n, (place, content)) in entries.into_iter().enumerate() {
            if n > 0 {
                list = list.push(container(separator(look)).padding([0.0, space::L]));
            }
            list = list.push(self.entry(&place, content));
        }
        let foot = container(self.sources(foot)).padding(look.direction.padding(
            space::XS,
            space::L,
            space::M,
            space::L,
        ));
        framed(look, list.push(foot).into())
    }

    fn entry(self, place: &Place, content: Element<'a, Message>) -> Element<'a, Message> {
        let ground = (self.place == Some(place))
            .then(|| Background::Color(self.look().colors.accent_ground));
        let inside = container(content)
            .width(Fill)
            .padding([space::XS, space::S])
            .style(move |_theme| container::Style {
                background: ground,
                border: Border {
                    radius: radius::ITEM.into(),
                    ..Border::default()
                },
                ..container::Style::default()
            });
        self.at(place, container(inside).padding([space::XXS, space::XS]))
    }

    /// Messengers, each of which leads to the Guide. `of` tells their names from those of others on the page.
    pub(super) fn messengers(
        self,
        of: &str,
        messengers: impl Iterator<Item = &'a Messenger>,
    ) -> Element<'a, Message> {
        let look = self.look();
        let buttons = messengers.take(MOST).map(|messenger| {
            let name = label(
                look,
                &messenger.name,
                Style::small(look).color(look.colors.text),
            );
            let content = look
                .direction
                .row(vec![tile(messenger, TILE), name.into()])
                .spacing(space::XS)
                .align_y(iced::Center);
            let button = pressable(look, Kind::Outlined, content).padding([space::XXS, space::XS]);
            button
                .id(format!("show-{of}-{}", messenger.id))
                .on_press(Message::MessengerPressed(messenger.id.clone()))
                .into()
        });
        flow(look.direction, buttons.collect())
            .spacing(space::XS, space::XS)
            .into()
    }
}
