//! Learn: what the words of this guide mean, article by article. Every term of the other screens leads here, and back.

mod criteria;
mod drawing;
mod evidence;
mod limits;
mod list;
mod networks;
mod page;
mod secrecy;
mod threats;

use iced::widget::{Column, Space, column, container, operation, row, scrollable};
use iced::{Element, Fill, Task};

use super::Action;
use super::context::{Pane, ViewContext};
use super::split::{centred, split};
use crate::catalog::MessengerId;
use crate::gui::anchor::{Anchor, Article};
use crate::gui::icon::icon;
use crate::gui::request::Request;
use crate::gui::theme::space;
use crate::gui::widget::Locale;
use crate::gui::widget::button::{Kind, button};
use crate::gui::widget::card::separator;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::text::{Style, label};
use page::Page;

pub use list::title;

/// Name of the list for tests and for scrolling.
pub const LIST: &str = "articles";
/// Name of the article for tests and for scrolling.
pub const ARTICLE: &str = "article";
/// Name of the way back to where a term was pressed.
pub const BACK: &str = "learn-back";

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct Learn {
    reading_position: ReadingPosition,
    pane: Pane,
    list_offset: f32,
}

/// Where one is reading.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingPosition {
    article: Article,
    /// How far the article is scrolled, as a part of its way.
    offset: f32,
    /// The place that a term led to, which is marked.
    place: Option<Anchor>,
}

/// What happened on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// An article of the list was pressed.
    ArticleChosen(Article),
    /// A messenger was pressed.
    MessengerPressed(MessengerId),
    /// The application was asked for something.
    Request(Request),
    /// The way back to where a term was pressed was taken.
    BackPressed,
    /// The list was scrolled to this part of its way.
    ListScrolled(f32),
    /// The article was scrolled to this part of its way.
    ArticleScrolled(f32),
}

/// The ids of the list, for the arrow keys: one in a row.
pub(in crate::gui) fn focus_grid() -> Vec<Vec<String>> {
    Article::ALL
        .into_iter()
        .map(|article| vec![article.entry().to_owned()])
        .collect()
}

impl ReadingPosition {
    /// The article.
    pub fn article(&self) -> Article {
        self.article
    }

    /// How far it is scrolled, as a part of its way.
    pub fn offset(&self) -> f32 {
        self.offset
    }
}

impl Default for Learn {
    fn default() -> Self {
        Self {
            reading_position: ReadingPosition {
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
    pub fn pane(&self) -> Pane {
        self.pane
    }

    /// Where one is reading.
    pub fn reading_position(&self) -> &ReadingPosition {
        &self.reading_position
    }

    /// Back to where one was reading.
    pub fn return_to(&mut self, reading_position: ReadingPosition) {
        self.reading_position = reading_position;
        self.pane = Pane::Detail;
    }

    /// The article of a place, from its top: that the place is brought into view is up to the application.
    pub fn open(&mut self, place: Anchor) {
        self.reading_position = ReadingPosition {
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
            operation::snap_to(ARTICLE, to(self.reading_position.offset)),
        ])
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::ArticleChosen(article) => {
                self.reading_position = ReadingPosition {
                    article,
                    offset: 0.0,
                    place: None,
                };
                self.pane = Pane::Detail;
                Action::run(operation::snap_to(
                    ARTICLE,
                    scrollable::RelativeOffset::START,
                ))
                .with_request(Request::ForgetArticles)
            }
            Message::MessengerPressed(messenger) => {
                Action::request(Request::ShowMessenger(messenger))
            }
            Message::Request(request) => Action::request(request),
            Message::BackPressed => Action::request(Request::GoBack),
            Message::ListScrolled(offset) => {
                self.list_offset = offset;
                Action::none()
            }
            Message::ArticleScrolled(offset) => {
                self.reading_position.offset = offset;
                Action::none()
            }
        }
    }

    /// Escape leads back to where a term was pressed.
    pub(in crate::gui) fn escape(&self) -> Action<Message> {
        Action::request(Request::GoBack)
    }

    /// The screen; `back` says where the way back leads, if there is one.
    pub fn view<'a>(&'a self, cx: ViewContext<'a>, back: Option<String>) -> Element<'a, Message> {
        split(
            cx,
            self.pane,
            || list::view(cx, self.reading_position.article),
            || self.article_pane(cx, back),
        )
    }

    fn article_pane<'a>(
        &'a self,
        cx: ViewContext<'a>,
        back: Option<String>,
    ) -> Element<'a, Message> {
        let page = Page {
            cx,
            place: self.reading_position.place.as_ref(),
        };
        let content = match self.reading_position.article {
            Article::Evidence => evidence::view(page),
            Article::Criteria => criteria::view(page),
            Article::Secrecy => secrecy::view(page),
            Article::Networks => networks::view(page),
            Article::Threats => threats::view(page),
            Article::Limits => limits::view(page),
        };
        // The way back stays in view above what is scrolled; where there is none, something empty keeps its place.
        let top: Element<'a, Message> =
            back.map_or_else(|| Space::new().into(), |words| back_label(cx.locale, words));
        column![
            top,
            scroll(
                cx.locale,
                centred(cx, content.into()),
                ARTICLE,
                Message::ArticleScrolled
            )
        ]
        .into()
    }
}

fn back_label<'a>(locale: Locale<'_>, words: String) -> Element<'a, Message> {
    let arrow = icon(locale.direction.back_icon(), 16.0, locale.palette.accent);
    let words = label(
        locale,
        words,
        Style::strong(locale).color(locale.palette.accent),
    );
    let content = mirror(
        locale.direction,
        row![arrow, words].spacing(space::XXS).align_y(iced::Center),
    );
    let button = button(locale, Kind::Plain, content)
        .padding([6.0, space::XS])
        .id(BACK)
        .on_press(Message::BackPressed);
    let background = locale.palette.card;
    let bar = container(button)
        .width(Fill)
        .align_x(locale.direction.start())
        .padding([space::XXS, space::S]);
    Column::new()
        .push(bar.style(move |_theme| container::background(background)))
        .push(separator(locale))
        .into()
}
