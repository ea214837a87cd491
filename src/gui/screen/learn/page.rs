//! The parts of articles: text, points, entries that terms lead to, and links to more.

use iced::Fill;
use iced::widget::{column, container, row};

use super::Message;
use crate::catalog::{LinkId, Messenger};
use crate::fl;
use crate::gui::anchor::Anchor;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{self, space};
use crate::gui::widget::Locale;
use crate::gui::widget::avatar::avatar;
use crate::gui::widget::button;
use crate::gui::widget::card::{self, framed, separator};
use crate::gui::widget::glossary_link::glossary_line;
use crate::gui::widget::link::sources;
use crate::gui::widget::list;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::{Column, Element};

/// Side of an avatar, in logical pixels.
const AVATAR: f32 = 22.0;
/// At most this many messengers are named together; the Guide lists them all.
const MOST: usize = 24;

#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'a> {
    pub cx: ViewContext<'a>,
    /// The anchor that a term led to.
    pub anchor: Option<&'a Anchor>,
}

impl<'a> Page<'a> {
    pub(super) fn locale(self) -> Locale<'a> {
        self.cx.locale
    }

    pub(super) fn opening(self, title: String, lead: String) -> Column<'a, Message> {
        let locale = self.locale();
        column![
            paragraph(locale, title, Style::title()),
            paragraph(locale, lead, Style::lead())
        ]
        .spacing(space::M)
    }

    /// Content that a term can lead to.
    pub(super) fn at(
        self,
        anchor: &Anchor,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        container(content)
            .id(iced::widget::Id::from(anchor.name()))
            .width(Fill)
            .into()
    }

    pub(super) fn text(self, words: String) -> Element<'a, Message> {
        paragraph(self.locale(), words, Style::body())
    }

    pub(super) fn texts(self, texts: impl IntoIterator<Item = String>) -> Column<'a, Message> {
        Column::with_children(texts.into_iter().map(|text| self.text(text))).spacing(space::S)
    }

    /// `name` is what the list of them is called by those who hear it.
    pub(super) fn points(
        self,
        name: &str,
        points: impl IntoIterator<Item = String>,
        color: ColorFn,
    ) -> Element<'a, Message> {
        list::points(self.locale(), name, color, points, space::XXS)
    }

    pub(super) fn sources(self, links: &[LinkId]) -> Element<'a, Message> {
        let speaker = fl!(self.locale().l10n, "said-by-privacy-guides");
        self.sources_of(&speaker, links)
    }

    pub(super) fn sources_of(self, speaker: &str, links: &[LinkId]) -> Element<'a, Message> {
        sources(
            self.locale(),
            self.cx.catalog,
            speaker,
            links,
            Message::Request,
        )
    }

    pub(super) fn way(self, words: String, anchor: Anchor) -> Element<'a, Message> {
        glossary_line(
            self.locale(),
            words,
            Style::body(),
            anchor,
            Message::Request,
        )
    }

    /// A card that a term can lead to: it is highlighted when one did.
    pub(super) fn card_at(
        self,
        anchor: &Anchor,
        title: &str,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let style = if self.anchor == Some(anchor) {
            theme::container::current_card
        } else {
            theme::container::card
        };
        self.at(anchor, card::styled(self.locale(), style, title, content))
    }

    /// A card of entries, each of which a term can lead to: it is highlighted when one did. `foot` says what they rest on.
    pub(super) fn entries(
        self,
        title: String,
        about: Option<String>,
        entries: Vec<(Anchor, Element<'a, Message>)>,
        foot: &[LinkId],
    ) -> Element<'a, Message> {
        let locale = self.locale();
        let about =
            about.map(|about| paragraph(locale, about, Style::body().color(color::secondary)));
        let heading = column![paragraph(locale, title, Style::heading())]
            .push(about)
            .spacing(space::XXS);
        let mut list = Column::new().push(container(heading).padding(locale.direction.padding(
            space::L,
            space::L,
            space::XS,
            space::L,
        )));
        for (n, (anchor, content)) in entries.into_iter().enumerate() {
            if n > 0 {
                list = list.push(container(separator()).padding([0.0, space::L]));
            }
            list = list.push(self.entry(&anchor, content));
        }
        let foot = container(self.sources(foot)).padding(locale.direction.padding(
            space::XS,
            space::L,
            space::M,
            space::L,
        ));
        framed(list.push(foot).into())
    }

    fn entry(self, anchor: &Anchor, content: Element<'a, Message>) -> Element<'a, Message> {
        let mut inside = container(content)
            .width(Fill)
            .padding([space::XS, space::S]);
        if self.anchor == Some(anchor) {
            inside = inside.style(theme::container::current_entry);
        }
        self.at(anchor, container(inside).padding([space::XXS, space::XS]))
    }

    /// Those with these indices in the catalogue.
    pub(super) fn messengers_at(self, indices: &[usize]) -> impl Iterator<Item = &'a Messenger> {
        let all = self.cx.catalog.messengers();
        indices.iter().map(|index| &all[*index])
    }

    /// Messengers, each of which leads to the Guide. `of` tells their names from those of others on the page.
    pub(super) fn messengers(
        self,
        of: &str,
        messengers: impl Iterator<Item = &'a Messenger>,
    ) -> Element<'a, Message> {
        let locale = self.locale();
        let buttons = messengers.take(MOST).map(|messenger| {
            let name = label(locale, &messenger.name, Style::small().color(color::text));
            let content = mirror(
                locale.direction,
                row![avatar(messenger, AVATAR), name]
                    .spacing(space::XS)
                    .align_y(iced::Center),
            );
            let button = button::secondary(content).padding([space::XXS, space::XS]);
            button
                .id(format!("show-{of}-{}", messenger.id))
                .on_press(Message::MessengerPressed(messenger.id.clone()))
                .into()
        });
        wrap(locale.direction, buttons, [space::XS, space::XS])
    }
}
