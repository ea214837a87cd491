//! The list of articles.

use iced::Fill;
use iced::widget::{Column, column, container, row};

use super::{LIST, Message};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::anchor::Article;
use crate::gui::icon::{Icon, icon};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::{self, color, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::text::{Style, paragraph};
use crate::l10n::Localizer;

/// Side of the box around an article's sign, in logical pixels.
const AVATAR: f32 = 36.0;

/// The title of an article.
pub fn title(l10n: &Localizer, article: Article) -> String {
    match article {
        Article::Evidence => fl!(l10n, "learn-evidence"),
        Article::Criteria => fl!(l10n, "learn-criteria"),
        Article::Secrecy => fl!(l10n, "learn-secrecy"),
        Article::Networks => fl!(l10n, "learn-networks"),
        Article::Threats => fl!(l10n, "learn-threats"),
        Article::Limits => fl!(l10n, "learn-limits"),
        Article::Blocked => fl!(l10n, "learn-blocked"),
        Article::Changes => fl!(l10n, "changes-title"),
    }
}

fn tagline(l10n: &Localizer, article: Article) -> String {
    match article {
        Article::Evidence => fl!(l10n, "learn-evidence-tagline"),
        Article::Criteria => fl!(l10n, "learn-criteria-tagline"),
        Article::Secrecy => fl!(l10n, "learn-secrecy-tagline"),
        Article::Networks => fl!(l10n, "learn-networks-tagline"),
        Article::Threats => fl!(l10n, "learn-threats-tagline"),
        Article::Limits => fl!(l10n, "learn-limits-tagline"),
        Article::Blocked => fl!(l10n, "learn-blocked-tagline"),
        Article::Changes => fl!(l10n, "learn-changes-tagline"),
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
        Article::Blocked => Icon::Ban,
        Article::Changes => Icon::History,
    }
}

pub(super) fn view<'a>(cx: ViewContext<'a>, chosen: Article) -> Element<'a, Message> {
    let locale = cx.locale;
    let heading = paragraph(locale, fl!(locale.l10n, "learn-list"), Style::group());
    let heading = container(heading).padding(locale.direction.padding(
        space::XS,
        space::XXS,
        space::XS,
        space::XXS,
    ));
    let entries = Article::ALL
        .into_iter()
        .enumerate()
        .map(|(position, article)| entry(locale, position, article, article == chosen));
    let list = entries
        .fold(Column::new().push(heading), Column::push)
        .spacing(2)
        .padding(space::M)
        .width(Fill);
    let part = Part::List {
        name: fl!(locale.l10n, "learn-list"),
        length: Article::ALL.len(),
    };
    scroll(
        cx.scrolling(),
        semantic(part, list),
        LIST,
        Message::ListScrolled,
    )
}

fn entry<'a>(
    locale: Locale<'_>,
    position: usize,
    article: Article,
    chosen: bool,
) -> Element<'a, Message> {
    let words = column![
        paragraph(locale, title(locale.l10n, article), Style::strong()),
        paragraph(locale, tagline(locale.l10n, article), Style::small()),
    ];
    let content = mirror(
        locale.direction,
        row![avatar(sign(article)), words.width(Fill)]
            .spacing(space::S)
            .align_y(iced::Center),
    );
    button::list_item(content)
        .selected(chosen)
        .position_in_set(position)
        .id(article.entry())
        .width(Fill)
        .on_press(Message::ArticleChosen(article))
        .into()
}

fn avatar<'a>(sign: Icon) -> Element<'a, Message> {
    container(icon(sign, 18.0, color::accent))
        .center(AVATAR)
        .style(theme::container::control)
        .into()
}
