//! Learn: what the words of this guide mean, article by article. Every term of the other screens leads here, and back.

mod criteria;
mod drawing;
mod evidence;
mod limits;
mod list;
mod networks;
mod page;
mod place;
mod secrecy;
mod threats;

use iced::widget::{Column, Space, column, container, operation, scrollable};
use iced::{Element, Fill, Task};

use super::guide::{Frame, Pane, scrolling};
use super::panes::{centred, panes};
use crate::catalog::{LinkId, MessengerId};
use crate::icon::icon;
use crate::theme::space;
use crate::widget::Look;
use crate::widget::card::separator;
use crate::widget::link::OnLink;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, label};
use page::Page;

pub use list::title;
pub use place::{Article, Place};

/// Name of the list for tests and for scrolling.
pub const LIST: &str = "articles";
/// Name of the article for tests and for scrolling.
pub const ARTICLE: &str = "article";
/// Name of the way back to where a term was pressed.
pub const BACK: &str = "learn-back";
/// What happens to the links of the screen.
const ON_LINK: OnLink<Message> = OnLink {
    pressed: Message::LinkPressed,
    asked: Message::LinkAsked,
};

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct Learn {
    spot: Spot,
    pane: Pane,
    list_offset: f32,
}

/// Where one is reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    article: Article,
    /// How far the article is scrolled, as a part of its way.
    offset: f32,
    /// The place that a term led to, which is marked.
    place: Option<Place>,
}

/// What happened on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// An article of the list was pressed.
    ArticleChosen(Article),
    /// A term was pressed.
    TermPressed(Place),
    /// A messenger was pressed.
    MessengerPressed(MessengerId),
    /// A source was pressed.
    LinkPressed(LinkId),
    /// More is wanted of a link: its address, its code.
    LinkAsked(LinkId),
    /// The way back to where a term was pressed was taken.
    BackPressed,
    /// The list was scrolled to this part of its way.
    ListScrolled(f32),
    /// The article was scrolled to this part of its way.
    ArticleScrolled(f32),
}

/// What the application has to do about it.
#[derive(Debug)]
pub enum Action {
    /// Run what brings the chosen article to its top.
    Chosen(Task<Message>),
    /// Explain a term.
    Explain(Place),
    /// Show a messenger.
    Show(MessengerId),
    /// Open a link.
    Open(LinkId),
    /// Show a link's code and address.
    Ask(LinkId),
    /// Go back to where a term was pressed.
    Back,
    /// Repaint the window, because something in it scrolled.
    Scrolled,
}

impl Spot {
    /// The article.
    #[must_use]
    pub fn article(&self) -> Article {
        self.article
    }

    /// How far it is scrolled, as a part of its way.
    #[must_use]
    pub fn offset(&self) -> f32 {
        self.offset
    }
}

impl Default for Learn {
    fn default() -> Self {
        Self {
            spot: Spot {
                article: Article::Evidence,
                offset: 0.0,
                place: None,
            },
            pane: Pane::List,
            list_offset: 0.0,
        }
    }
}

impl Learn {
    /// What a narrow window shows.
    #[must_use]
    pub fn pane(&self) -> Pane {
        self.pane
    }

    /// Where one is reading.
    #[must_use]
    pub fn spot(&self) -> &Spot {
        &self.spot
    }

    /// Back to where one was reading.
    pub fn return_to(&mut self, spot: Spot) {
        self.spot = spot;
        self.pane = Pane::Detail;
    }

    /// The article of a place, from its top: that the place is brought into view is up to the application.
    pub fn lead_to(&mut self, place: Place) {
        self.spot = Spot {
            article: place.article(),
            offset: 0.0,
            place: Some(place),
        };
        self.pane = Pane::Detail;
    }

    /// Back from the article to the list, in a narrow window.
    pub fn back(&mut self) {
        self.pane = Pane::List;
    }

    /// What brings both panes back to where they were, after the window was built anew.
    pub fn restore<T: Send + 'static>(&self) -> Task<T> {
        let to = |y| scrollable::RelativeOffset { x: 0.0, y };
        Task::batch([
            operation::snap_to(LIST, to(self.list_offset)),
            operation::snap_to(ARTICLE, to(self.spot.offset)),
        ])
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ArticleChosen(article) => {
                self.spot = Spot {
                    article,
                    offset: 0.0,
                    place: None,
                };
                self.pane = Pane::Detail;
                Action::Chosen(operation::snap_to(
                    ARTICLE,
                    scrollable::RelativeOffset::START,
                ))
            }
            Message::TermPressed(place) => Action::Explain(place),
            Message::MessengerPressed(messenger) => Action::Show(messenger),
            Message::LinkPressed(link) => Action::Open(link),
            Message::LinkAsked(link) => Action::Ask(link),
            Message::BackPressed => Action::Back,
            Message::ListScrolled(offset) => {
                self.list_offset = offset;
                Action::Scrolled
            }
            Message::ArticleScrolled(offset) => {
                self.spot.offset = offset;
                Action::Scrolled
            }
        }
    }

    /// The screen; `back` says where the way back leads, if there is one.
    #[must_use]
    pub fn view<'a>(&'a self, frame: Frame<'a>, back: Option<String>) -> Element<'a, Message> {
        panes(
            frame,
            self.pane,
            || list::view(frame, self.spot.article),
            || self.article_pane(frame, back),
        )
    }

    fn article_pane<'a>(&'a self, frame: Frame<'a>, back: Option<String>) -> Element<'a, Message> {
        let page = Page {
            frame,
            place: self.spot.place.as_ref(),
        };
        let content = match self.spot.article {
            Article::Evidence => evidence::view(page),
            Article::Criteria => criteria::view(page),
            Article::Secrecy => secrecy::view(page),
            Article::Networks => networks::view(page),
            Article::Threats => threats::view(page),
            Article::Limits => limits::view(page),
        };
        // The way back stays in view above what is scrolled; where there is none, something empty keeps its place.
        let top: Element<'a, Message> =
            back.map_or_else(|| Space::new().into(), |words| way_back(frame.look, words));
        column![
            top,
            scrolling(
                frame.look,
                centred(frame, content.into()),
                ARTICLE,
                Message::ArticleScrolled
            )
        ]
        .into()
    }
}

fn way_back<'a>(look: Look<'_>, words: String) -> Element<'a, Message> {
    let arrow = icon(look.direction.back_icon(), 16.0, look.colors.accent);
    let words = label(look, words, Style::strong(look).color(look.colors.accent));
    let content = look
        .direction
        .row(vec![arrow.into(), words.into()])
        .spacing(space::XXS)
        .align_y(iced::Center);
    let button = pressable(look, Kind::Plain, content)
        .padding([6.0, space::XS])
        .id(BACK)
        .on_press(Message::BackPressed);
    let ground = look.colors.card;
    let bar = container(button)
        .width(Fill)
        .align_x(look.direction.start())
        .padding([space::XXS, space::S]);
    Column::new()
        .push(bar.style(move |_theme| container::background(ground)))
        .push(separator(look))
        .into()
}
