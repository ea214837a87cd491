//! Why a messenger does, or does not, meet what matters: shortly in the list, fully with the sources in its panel.

use iced::Fill;
use iced::widget::{column, container, row};

use super::{Guide, Message, REASONS};
use crate::catalog::{Level, Messenger};
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

/// The reasons that keep a messenger from meeting what matters, or that are only implied: each leads to its panel.
pub(super) fn short<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    reasons: &[Reason<'a>],
) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    let told = reasons
        .iter()
        .filter(|reason| reason.answer.level != Level::Yes);
    let told: Vec<Element<'a, Message>> = told
        .map(|reason| one_short(cx, messenger, reason))
        .collect();
    (!told.is_empty()).then(|| wrap(locale.direction, told, [space::XS, 0.0]))
}

fn one_short<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    reason: &Reason<'a>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let level = reason.answer.level;
    let name = fl!(
        locale.l10n,
        "reason-short",
        level = labels::level(locale.l10n, level),
        name = locale.l10n.inline(&name(cx, reason))
    );
    let words = label(locale, name, Style::small().color(color::level(level)));
    let content = mirror(
        locale.direction,
        row![level::small_sign(level), words]
            .spacing(space::XXS)
            .align_y(iced::Center),
    );
    let id = match reason.requirement {
        Requirement::Need(need) => format!("reason-{}-{}", messenger.id, need.id),
        Requirement::Device(system) => format!("reason-{}-{}", messenger.id, system.id()),
    };
    button::link(content)
        .padding([2.0, 4.0])
        .id(id)
        .on_press(Message::ReasonPressed(messenger.id.clone()))
        .into()
}

/// Everything that matters, with the answer of this messenger and what it rests on; nothing where nothing was chosen.
pub(super) fn card<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    let reasons = guide.requirements.reasons(cx.catalog, messenger);
    let rows: Vec<Element<'a, Message>> = reasons
        .iter()
        .map(|reason| requirement_row(cx, reason))
        .collect();
    let content = framed(locale, &fl!(locale.l10n, "needs-title"), separated(rows));
    (!reasons.is_empty()).then(|| container(content).id(REASONS).into())
}

fn requirement_row<'a>(cx: ViewContext<'a>, reason: &Reason<'a>) -> Element<'a, Message> {
    let locale = cx.locale;
    let words = column![
        paragraph(locale, name(cx, reason), Style::strong()),
        paragraph(locale, note(cx, reason), Style::body()),
    ];
    let words = if reason.answer.sources.is_empty() {
        words
    } else {
        words.push(sources(
            locale,
            cx.catalog,
            &reason.answer.sources,
            Message::Request,
        ))
    };
    let sign = level::sign(reason.answer.level);
    mirror(
        locale.direction,
        row![sign, words.width(Fill)]
            .spacing(space::S)
            .align_y(iced::Center),
    )
}

fn name(cx: ViewContext<'_>, reason: &Reason<'_>) -> String {
    match reason.requirement {
        Requirement::Need(need) => cx.locale.l10n.text(&need.name),
        Requirement::Device(system) => labels::platform(cx.locale.l10n, system),
    }
}

/// The level in words, and what it rests on.
fn note(cx: ViewContext<'_>, reason: &Reason<'_>) -> String {
    let l10n = cx.locale.l10n;
    let answer = &reason.answer;
    let level = labels::level(l10n, answer.level);
    match (reason.requirement, &answer.note, answer.since) {
        (Requirement::Device(_), _, _) if answer.level == Level::Yes => {
            fl!(l10n, "reason-download", level = level)
        }
        (Requirement::Device(_), _, _) => fl!(l10n, "reason-no-download", level = level),
        (Requirement::Need(_), Some(note), Some(since)) => {
            fl!(
                l10n,
                "glance-note-since",
                level = level,
                note = l10n.inline(&l10n.text(note)),
                date = l10n.date(since)
            )
        }
        (Requirement::Need(_), Some(note), None) => fl!(
            l10n,
            "glance-note",
            level = level,
            note = l10n.inline(&l10n.text(note))
        ),
        (Requirement::Need(_), None, _) => fl!(l10n, "level-not-stated-about"),
    }
}
