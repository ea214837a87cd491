//! At a glance: every criterion with its level and its sources.

use iced::Fill;
use iced::widget::{Column, Row, column, container, row};

use super::Message;
use crate::catalog::{Answer, Assessment, Criterion, Messenger, Speaker, Tier};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::anchor::Anchor;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::space;
use crate::gui::widget::card::{card, separator};
use crate::gui::widget::glossary_link::{glossary_line, glossary_term};
use crate::gui::widget::level;
use crate::gui::widget::link::text_link;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, paragraph};
use crate::l10n::labels;

/// Width of the detail column from which on there are two columns of criteria, in logical pixels: long words need the room.
const TWO_COLUMNS: f32 = 680.0;
/// Below this width of the detail column, in logical pixels, the sources stand below the words.
const ROOMY: f32 = 420.0;

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    title: &str,
    tiers: Vec<(Tier, Vec<(&'a Criterion, &'a Assessment)>)>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let mut content = Column::new().spacing(space::M);
    for (tier, criteria) in tiers {
        let name = labels::tier(locale.l10n, tier);
        let name = paragraph(locale, name, Style::group());
        let list = Part::List {
            name: labels::tier(locale.l10n, tier),
            length: criteria.len(),
        };
        let rows = criteria.into_iter().enumerate();
        let rows = rows.map(|(index, (criterion, assessment))| {
            semantic(
                Part::Item(index),
                assessed(cx, messenger, criterion, assessment),
            )
        });
        let rows = semantic(list, in_columns(cx, rows.collect()));
        content = content.push(column![name, rows].spacing(space::XXS));
    }
    let signs = glossary_line(
        locale,
        fl!(locale.l10n, "learn-levels-title"),
        Style::small(),
        Anchor::Evidence,
        Message::Request,
    );
    card(locale, title, content.push(signs))
}

fn in_columns<'a>(cx: ViewContext<'a>, rows: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let locale = cx.locale;
    let across = if cx.card_width() >= TWO_COLUMNS { 2 } else { 1 };
    let mut list = Column::new();
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let mut line: Vec<Element<'a, Message>> = rows.by_ref().take(across).collect();
        while line.len() < across {
            line.push(container(column![]).width(Fill).into());
        }
        list = list.push(mirror(
            locale.direction,
            Row::with_children(line)
                .spacing(space::XL)
                .align_y(iced::Center),
        ));
        if rows.peek().is_some() {
            list = list.push(separator());
        }
    }
    list.into()
}

fn assessed<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    criterion: &'a Criterion,
    assessment: &'a Assessment,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let answer = assessment.current();
    let note = labels::answer(locale.l10n, answer);
    let about = Anchor::Criterion(criterion.term.id.clone()).into_glossary_entry(
        Some(locale.l10n.text(&criterion.term.about)),
        Message::Request,
    );
    let name = glossary_term(
        locale,
        locale.l10n.text(&criterion.term.name),
        Style::strong(),
        about,
    );
    let mut words =
        column![name, paragraph(locale, note, Style::small())].align_x(locale.direction.start());
    if assessment.revision.is_some() {
        let before = before(cx, messenger, assessment);
        words = words.push(paragraph(locale, before, Style::small()));
    }
    let sources = sources_of(cx, messenger, answer);
    let beside: Option<Element<'a, Message>> = if cx.card_width() < ROOMY {
        words = words.push(wrap(locale.direction, sources, [space::S, 0.0]));
        None
    } else {
        let sources = Column::with_children(sources).align_x(locale.direction.end());
        Some(sources.into())
    };
    let row = mirror(
        locale.direction,
        row![level::sign(answer.level), words.width(Fill)]
            .push(beside)
            .spacing(space::S)
            .align_y(iced::Center),
    );
    container(row)
        .width(Fill)
        .padding([10.0, 0.0])
        .id(iced::widget::Id::from(format!(
            "glance-{}",
            criterion.term.id
        )))
        .into()
}

/// The edition's answer, where another holds today; and when that was read of the project itself.
fn before(cx: ViewContext<'_>, messenger: &Messenger, assessment: &Assessment) -> String {
    let l10n = cx.locale.l10n;
    let original = assessment.original.level;
    let speaker = assessment.current().speaker;
    match speaker {
        Speaker::PrivacyGuides => {
            let level = labels::level(l10n, original);
            fl!(l10n, "glance-edition", level = level)
        }
        Speaker::Project(_) => fl!(
            l10n,
            "glance-said-by-project",
            speaker = l10n.inline(&labels::speaker(l10n, messenger, speaker)),
            before = l10n.inline(&labels::edition_beside_project(l10n, original))
        ),
    }
}

/// The sources, called by who speaks there.
fn sources_of<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    answer: &Answer,
) -> Vec<Element<'a, Message>> {
    let locale = cx.locale;
    let sources = &answer.sources;
    let speaker = match answer.speaker {
        Speaker::PrivacyGuides => fl!(locale.l10n, "said-by-privacy-guides"),
        Speaker::Project(_) => messenger.name.clone(),
    };
    let links = sources.iter().enumerate().map(|(n, source)| {
        let name = if sources.len() == 1 {
            speaker.clone()
        } else {
            let number = n + 1;
            fl!(
                locale.l10n,
                "source-numbered",
                speaker = speaker.as_str(),
                number = number
            )
        };
        text_link(
            locale,
            cx.catalog,
            *source,
            &name,
            Style::small(),
            Message::Request,
        )
    });
    links.collect()
}
