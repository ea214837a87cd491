//! The list of articles.

use iced::widget::{Column, column, container};
use iced::{Background, Border, Element, Fill};

use super::{Article, Frame, LIST, Message, scrolling};
use crate::fl;
use crate::icon::{Icon, icon};
use crate::localize::Localizer;
use crate::theme::{radius, space};
use crate::widget::Look;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, paragraph};

/// Side of the box around an article's sign, in logical pixels.
const TILE: f32 = 36.0;

/// The title of an article.
#[must_use]
pub fn title(words: &Localizer, article: Article) -> String {
    match article {
        Article::Evidence => fl!(words, "learn-evidence"),
        Article::Criteria => fl!(words, "learn-criteria"),
        Article::Secrecy => fl!(words, "learn-secrecy"),
        Article::Networks => fl!(words, "learn-networks"),
        Article::Threats => fl!(words, "learn-threats"),
        Article::Limits => fl!(words, "learn-limits"),
    }
}

fn tagline(words: &Localizer, article: Article) -> String {
    match article {
        Article::Evidence => fl!(words, "learn-evidence-tagline"),
        Article::Criteria => fl!(words, "learn-criteria-tagline"),
        Article::Secrecy => fl!(words, "learn-secrecy-tagline"),
        Article::Networks => fl!(words, "learn-networks-tagline"),
        Article::Threats => fl!(words, "learn-threats-tagline"),
        Article::Limits => fl!(words, "learn-limits-tagline"),
    }
}

fn sign(article: Article) -> Icon {
    match article {
        Article::Evidence => Icon::FileText,
        Article::Criteria => Icon::ListChecks,
        Article::Secrecy => Icon::KeyRound,
        Article::Networks => Icon::Network,
        Article::Threats => Icon::Shield,
        Article::Limits => Icon::EyeOff,
    }
}

pub(super) fn view<'a>(frame: Frame<'a>, chosen: Article) -> Element<'a, Message> {
    let look = frame.look;
    let heading = paragraph(look, fl!(look.words, "learn-list"), Style::group(look));
    let heading = container(heading).padding(look.direction.padding(
        space::XS,
        space::XXS,
        space::XS,
        space::XXS,
    ));
    let entries = Article::ALL
        .into_iter()
        .map(|article| entry(look, article, article == chosen));
    let list = entries
        .fold(Column::new().push(heading), Column::push)
        .spacing(2)
        .padding(space::M)
        .width(Fill);
    scrolling(look, list.into(), LIST, Message::ListScrolled)
}

fn entry<'a>(look: Look<'_>, article: Article, chosen: bool) -> Element<'a, Message> {
    let words = column![
        paragraph(look, title(look.words, article), Style::strong(look)),
        paragraph(look, tagline(look.words, article), Style::small(look)),
    ];
    let content = look
        .direction
        .row(vec![tile(look, sign(article)), words.width(Fill).into()])
        .spacing(space::S)
        .align_y(iced::Center);
    let kind = if chosen {
        Kind::SelectedItem
    } else {
        Kind::Item
    };
    pressable(look, kind, content)
        .id(article.entry())
        .width(Fill)
        .on_press(Message::ArticleChosen(article))
        .into()
}

fn tile<'a>(look: Look<'_>, sign: Icon) -> Element<'a, Message> {
    let (ground, line) = (look.colors.card, look.colors.line);
    container(icon(sign, 18.0, look.colors.accent))
        .center(TILE)
        .style(move |_theme| container::Style {
            background: Some(Background::Color(ground)),
            border: Border {
                color: line,
                width: 1.0,
                radius: radius::CONTROL.into(),
            },
            ..container::Style::default()
        })
        .into()
}
