//! The changes since the edition: of all messengers and of the criteria, the newest first.

use iced::widget::column;

use super::list::title;
use super::page::Page;
use super::{Anchor, Article, Message};
use crate::catalog::{Change, ChangeIndex, Messenger};
use crate::fl;
use crate::gui::theme::space;
use crate::gui::widget::card::{card, separated};
use crate::gui::widget::link::sources;
use crate::gui::widget::text::{Style, paragraph};
use crate::gui::{Column, Element};
use crate::l10n::labels;

pub(super) fn view<'a>(page: Page<'a>, newest_first: &[ChangeIndex]) -> Column<'a, Message> {
    let l10n = page.locale().l10n;
    let date = l10n.date(page.cx.catalog.edition);
    let opening = page.opening(
        title(l10n, Article::Changes),
        fl!(l10n, "learn-changes-lead", date = date),
    );
    let catalog = page.cx.catalog;
    let year = |index: ChangeIndex| catalog.change(index).1.date.year;
    let mut content = column![page.at(&Anchor::Changes, opening)].spacing(space::M);
    let mut n = 0;
    for of_year in newest_first.chunk_by(|one, other| year(*one) == year(*other)) {
        let mut entries = Vec::new();
        for index in of_year {
            let (messenger, change) = catalog.change(*index);
            entries.push(entry(page, n, messenger, change));
            n += 1;
        }
        if let Some(first) = of_year.first() {
            let year = year(*first).to_string();
            content = content.push(card(page.locale(), &year, separated(entries)));
        }
    }
    content
}

fn entry<'a>(
    page: Page<'a>,
    n: usize,
    messenger: Option<&'a Messenger>,
    change: &'a Change,
) -> Element<'a, Message> {
    let locale = page.locale();
    let date = locale.l10n.date(change.date);
    let of: Element<'a, Message> = match messenger {
        Some(messenger) => page.messengers(&format!("change-{n}"), std::iter::once(messenger)),
        None => paragraph(
            locale,
            fl!(locale.l10n, "changes-criteria"),
            Style::strong(),
        ),
    };
    let said = match messenger {
        Some(messenger) => sources(
            locale,
            page.cx.catalog,
            &labels::speaker(locale.l10n, messenger, change.speaker),
            &change.sources,
            Message::Request,
        ),
        None => page.sources(&change.sources),
    };
    column![
        paragraph(locale, date, Style::small().semibold()),
        of,
        page.text(locale.l10n.text(&change.text)),
        said,
    ]
    .spacing(space::XXS)
    .into()
}
