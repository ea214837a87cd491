//! The line of the first start: what this is, where it comes from, and that nothing leaves the computer.

use iced::Fill;
use iced::widget::{column, container, row};

use super::Element;
use super::accessibility::semantic::semantic;
use super::accessibility::semantics::Part;
use super::message::Message;
use super::screen::context::ViewContext;
use super::theme::{self, space};
use super::widget::card::separator;
use super::widget::close_button::close_button;
use super::widget::mirror::mirror;
use super::widget::selectable::selectable_aside;
use super::widget::text::{Style, paragraph};
use crate::fl;

/// The line of the first start, at the lower edge of the window so that nothing moves when it goes. Says where the languages are
/// if none was found that the system is set to.
pub(super) fn view<'a>(cx: ViewContext<'_>, is_fallback_forced: bool) -> Element<'a, Message> {
    let locale = cx.locale;
    let words = fl!(
        locale.l10n,
        "welcome",
        date = locale.l10n.date(cx.catalog.reviewed)
    );
    let language = is_fallback_forced.then(|| fl!(locale.l10n, "welcome-language"));
    let said = |words: String| {
        let spoken = Part::announcement(words.as_str());
        semantic(spoken, paragraph(locale, words, Style::small()))
    };
    let close = close_button(locale, "welcome-close", Message::WelcomeDismissed);
    let line = mirror(
        locale.direction,
        row![
            container(column![said(words)].push(language.map(said))).width(Fill),
            close
        ]
        .spacing(space::S)
        .align_y(iced::Center),
    );
    let line = container(line)
        .padding([space::XXS, space::M])
        .width(Fill)
        .style(theme::container::bar);
    let line = selectable_aside(line, Message::Request, cx.key_owner);
    container(column![separator(), line]).id("welcome").into()
}
