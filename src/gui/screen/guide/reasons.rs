//! The reasons why a messenger meets the requirements or does not: in short in the list, in full in the detail panel.

use iced::Fill;
use iced::widget::{column, container, row};

use super::{Guide, Message, REASONS};
use crate::catalog::{Answer, Level, Messenger};
use crate::fl;
use crate::gui::Element;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::{color, space};
use crate::gui::widget::button;
use crate::gui::widget::card::{card as framed, separated};
use crate::gui::widget::level;
use crate::gui::widget::link::sources;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::l10n::labels;
use crate::requirements::{Reason, Requirement};

/// The requirements that are not met, or only by implication.
pub(super) fn short<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    reasons: &[Reason],
) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    let told = reasons.iter().filter(|reason| reason.level != Level::Yes);
    let told: Vec<Element<'a, Message>> = told
        .map(|reason| one_short(cx, messenger, reason))
        .collect();
    (!told.is_empty()).then(|| wrap(locale.direction, told, [space::XS, 0.0]))
}

fn one_short<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    reason: &Reason,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let level = reason.level;
    let name = fl!(
        locale.l10n,
        "reason-short",
        level = labels::level(locale.l10n, level),
        name = locale
            .l10n
            .inline(&reason.requirement.name(cx.catalog, locale.l10n))
    );
    let words = label(locale, name, Style::small().color(color::level(level)));
    let content = mirror(
        locale.direction,
        row![level::small_sign(level), words]
            .spacing(space::XXS)
            .align_y(iced::Center),
    );
    let id = match reason.requirement {
        Requirement::Need(index) => {
            format!("reason-{}-{}", messenger.id, cx.catalog.needs[index].id)
        }
        Requirement::Device(system) => format!("reason-{}-{}", messenger.id, system.id()),
    };
    button::link(content)
        .padding([3.0, 4.0])
        .id(id)
        .on_press(Message::ReasonPressed(messenger.id.clone()))
        .into()
}

/// Every requirement with its answer and sources; nothing if there is none.
pub(super) fn card<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    let reasons = guide.ranking.reasons(cx.catalog.index_of(&messenger.id));
    let rows: Vec<Element<'a, Message>> = reasons
        .iter()
        .map(|reason| requirement_row(cx, messenger, reason))
        .collect();
    let content = framed(locale, &fl!(locale.l10n, "needs-title"), separated(rows));
    (!reasons.is_empty()).then(|| container(content).id(REASONS).into())
}

fn requirement_row<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    reason: &Reason,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let name = reason.requirement.name(cx.catalog, locale.l10n);
    let answer = reason.requirement.answer(messenger);
    let words = column![
        paragraph(locale, name, Style::strong()),
        paragraph(locale, note(cx, reason.requirement, &answer), Style::body()),
    ];
    let words = if answer.sources.is_empty() {
        words
    } else {
        let speaker = match reason.requirement {
            Requirement::Need(index) => {
                let need = &cx.catalog.needs[index];
                labels::answering_speaker(locale.l10n, messenger, need, &answer)
            }
            Requirement::Device(_) => fl!(locale.l10n, "said-by-downloads"),
        };
        words.push(sources(
            locale,
            cx.catalog,
            &speaker,
            &answer.sources,
            Message::Request,
        ))
    };
    let sign = level::sign(answer.level);
    mirror(
        locale.direction,
        row![sign, words.width(Fill)]
            .spacing(space::S)
            .align_y(iced::Center),
    )
}

fn note(cx: ViewContext<'_>, requirement: Requirement, answer: &Answer) -> String {
    let l10n = cx.locale.l10n;
    let level = || labels::level(l10n, answer.level);
    match requirement {
        Requirement::Device(_) if answer.level == Level::Yes => {
            fl!(l10n, "reason-download", level = level())
        }
        Requirement::Device(_) => fl!(l10n, "reason-no-download", level = level()),
        Requirement::Need(_) => labels::answer_in_full(l10n, answer),
    }
}
