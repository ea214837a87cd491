//! The keys that sign a messenger's files, to be compared by eye.

use iced::Fill;
use iced::widget::{Column, column, container};

use super::Message;
use crate::catalog::{Messenger, SigningKey};
use crate::gui::Element;
use crate::gui::request::Request;
use crate::gui::screen::context::ViewContext;
use crate::gui::widget::card::{card, separated};
use crate::gui::widget::check_button::check_button;
use crate::gui::widget::link::sources;
use crate::gui::widget::text::{Style, paragraph};
use crate::l10n::bidi::isolate_ltr;
use crate::l10n::labels;
use crate::verify::grouped;

/// Id of the button that checks files.
const FILE_CHECK: &str = "file-check";

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    title: &str,
    keys: &'a [SigningKey],
) -> Element<'a, Message> {
    let locale = cx.locale;
    let check = check_button(locale, FILE_CHECK, Message::Request(Request::CheckFile));
    let check = container(check)
        .width(Fill)
        .align_x(locale.direction.start());
    let keys = keys.iter().map(|one| key(cx, messenger, one));
    let content = separated(std::iter::once(check.into()).chain(keys).collect());
    card(locale, title, content)
}

/// What a key signs, and its fingerprint in groups, from left to right in every language.
fn key<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    key: &'a SigningKey,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let lines = grouped(&key.fingerprint).into_iter();
    let lines = lines.map(|line| paragraph(locale, isolate_ltr(&line), Style::strong()));
    let speaker = labels::speaker(locale.l10n, messenger, key.fact.speaker);
    let rests_on = sources(
        locale,
        cx.catalog,
        &speaker,
        &key.fact.sources,
        Message::Request,
    );
    column![
        paragraph(locale, locale.l10n.text(&key.fact.text), Style::body()),
        Column::with_children(lines),
        rests_on,
    ]
    .into()
}
