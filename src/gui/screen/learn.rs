//! Learn: what the words of this guide mean, article by article. Every term of the other screens leads here, and back.

mod blocked;
mod changes;
mod criteria;
mod drawing;
mod evidence;
mod limits;
mod list;
mod networks;
mod page;
mod secrecy;
mod threats;

use iced::Task;
use iced::widget::{Column, Space, column, row};

use super::Action;
use super::context::{Pane, ViewContext};
use super::split::{centred, split};
use crate::catalog::{ChangeIndex, MessengerId};
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::anchor::{Anchor, Article};
use crate::gui::icon::icon;
use crate::gui::operation;
use crate::gui::request::Request;
use crate::gui::theme::{self, color, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button;
use crate::gui::widget::card::separator;
use crate::gui::widget::mirror::{at_start, mirror};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::text::{Style, label};
use page::Page;

pub use list::title;

/// Id of the list.
pub const LIST: &str = "articles";
/// Id of the article.
pub const ARTICLE: &str = "article";
/// Id of the way back to where a term was pressed.
pub const BACK: &str = "learn-back";

#[derive(Debug, Clone)]
pub struct Learn {
    reading_position: ReadingPosition,
    /// Empty until they are to be seen, as what follows.
    changes: Vec<ChangeIndex>,
    network_users: networks::Users,
    /// For each threat, the messengers that it is named with, by their indices in the catalogue.
    named_with_threats: Vec<Vec<usize>>,
    /// The messengers that have steps where they are blocked, in the same way.
    with_steps: Vec<usize>,
    pane: Pane,
    list_offset: f32,
}

/// The reading position in Learn.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingPosition {
    article: Article,
    /// The scroll offset of the article, from 0 to 1.
    offset: f32,
    /// The anchor that a term led to: it is highlighted.
    anchor: Option<Anchor>,
}

#[derive(Debug, Clone)]
pub enum Message {
    ArticleChosen(Article),
    MessengerPressed(MessengerId),
    /// The way back to where a term was pressed.
    BackPressed,
    Request(Request),
    /// From 0 to 1.
    ListScrolled(f32),
    /// From 0 to 1.
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
    pub fn article(&self) -> Article {
        self.article
    }

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
                anchor: None,
            },
            changes: Vec::new(),
            network_users: networks::Users::default(),
            named_with_threats: Vec::new(),
            with_steps: Vec::new(),
            pane: Pane::List,
            list_offset: 0.0,
        }
    }
}

impl Learn {
    pub fn pane(&self) -> Pane {
        self.pane
    }

    pub fn reading_position(&self) -> &ReadingPosition {
        &self.reading_position
    }

    pub fn return_to(&mut self, reading_position: ReadingPosition) {
        self.reading_position = reading_position;
        self.pane = Pane::Detail;
    }

    /// Looks up once what the article in view says of all messengers.
    pub(in crate::gui) fn prepare(&mut self, cx: ViewContext<'_>) {
        let (catalog, l10n) = (cx.catalog, cx.locale.l10n);
        match self.reading_position.article {
            Article::Changes if self.changes.is_empty() => {
                self.changes = catalog.changes_newest_first();
            }
            Article::Networks if !self.network_users.is_of(l10n) => {
                self.network_users = networks::Users::new(catalog, l10n);
            }
            Article::Threats if self.named_with_threats.is_empty() => {
                self.named_with_threats = threats::messengers_named(catalog);
            }
            Article::Blocked if self.with_steps.is_empty() => {
                self.with_steps = blocked::messengers_with_steps(catalog);
            }
            _ => {}
        }
    }

    /// Opens the article of an anchor at its top: the application brings the anchor into view.
    pub fn open(&mut self, anchor: Anchor) {
        self.reading_position = ReadingPosition {
            article: anchor.article(),
            offset: 0.0,
            anchor: Some(anchor),
        };
        self.pane = Pane::Detail;
    }

    /// Back from the article to the list, in a narrow window.
    pub fn back(&mut self) {
        self.pane = Pane::List;
    }

    /// Restores both scroll offsets after the widgets were built anew.
    pub fn restore<T: Send + 'static>(&self) -> Task<T> {
        Task::batch([
            operation::snap_to(LIST, self.list_offset),
            operation::snap_to(ARTICLE, self.reading_position.offset),
        ])
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::ArticleChosen(article) => {
                self.reading_position = ReadingPosition {
                    article,
                    offset: 0.0,
                    anchor: None,
                };
                self.pane = Pane::Detail;
                Action::run(operation::snap_to(ARTICLE, 0.0)).with_request(Request::ForgetArticles)
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

    /// `back` is the label of the way back, if there is one.
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
            anchor: self.reading_position.anchor.as_ref(),
        };
        let content = match self.reading_position.article {
            Article::Evidence => evidence::view(page),
            Article::Criteria => criteria::view(page),
            Article::Secrecy => secrecy::view(page),
            Article::Networks => networks::view(page, &self.network_users),
            Article::Threats => threats::view(page, &self.named_with_threats),
            Article::Limits => limits::view(page),
            Article::Blocked => blocked::view(page, &self.with_steps),
            Article::Changes => changes::view(page, &self.changes),
        };
        // The way back stays in view above what is scrolled; where there is none, something empty stands for it.
        let top: Element<'a, Message> =
            back.map_or_else(|| Space::new().into(), |words| back_label(cx.locale, words));
        let article = scroll(
            cx.scrolling(),
            centred(cx, content.into(), Message::Request),
            ARTICLE,
            Message::ArticleScrolled,
        );
        let article_kind = self.reading_position.article;
        let region = Part::Region {
            name: list::title(cx.locale.l10n, article_kind),
            key: article_kind.entry().to_owned(),
        };
        column![top, semantic(region, article)].into()
    }
}

fn back_label<'a>(locale: Locale<'_>, words: String) -> Element<'a, Message> {
    let arrow = icon(locale.direction.back_icon(), 16.0, color::accent);
    let words = label(locale, words, Style::strong().color(color::accent));
    let content = mirror(
        locale.direction,
        row![arrow, words].spacing(space::XXS).align_y(iced::Center),
    );
    let button = button::text(content)
        .padding([6.0, space::XS])
        .id(BACK)
        .on_press(Message::BackPressed);
    let bar = at_start(locale.direction, button).padding([space::XXS, space::S]);
    Column::new()
        .push(bar.style(theme::container::bar))
        .push(separator())
        .into()
}
