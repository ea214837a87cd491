//! Why a messenger does, or does not, meet what matters: shortly in the list, fully with the sources in its panel.

use iced::widget::{column, container};
use iced::{Element, Fill};

use super::{Frame, Guide, Message, ON_LINK, REASONS};
use crate::catalog::{Level, Messenger};
use crate::theme::space;
use crate::widget::card::{card as framed, separated};
use crate::widget::flow::flow;
use crate::widget::level;
use crate::widget::link::sources;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, label, paragraph};
use crate::wishes::{Reason, Wish};
use crate::{fl, names};

/// The reasons that keep a messenger from meeting what matters, or that are only implied: each leads to its panel.
pub(super) fn short<'a>(
    frame: Frame<'a>,
    messenger: &'a Messenger,
    reasons: &[Reason<'a>],
) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let told = reasons
        .iter()
        .filter(|reason| reason.answer.level != Level::Yes);
    let told: Vec<Element<'a, Message>> = told
        .map(|reason| one_short(frame, messenger, reason))
        .collect();
    (!told.is_empty()).then(|| flow(look.direction, told).spacing(space::XS, 0.0).into())
}

fn one_short<'a>(
    frame: Frame<'a>,
    messenger: &'a Messenger,
    reason: &Reason<'a>,
) -> Element<'a, Message> {
    let look = frame.look;
    let level = reason.answer.level;
    let name = fl!(
        look.words,
        "reason-short",
        level = names::level(look.words, level),
        name = look.words.inline(&name(frame, reason))
    );
    let words = label(
        look,
        name,
        Style::small(look).color(look.colors.level(level)),
    )
    .into();
    let content = look
        .direction
        .row(vec![level::small_sign(look, level).into(), words])
        .spacing(space::XXS)
        .align_y(iced::Center);
    let id = match reason.wish {
        Wish::Need(need) => format!("reason-{}-{}", messenger.id, need.id),
        Wish::Device(system) => format!("reason-{}-{}", messenger.id, system.id()),
    };
    pressable(look, Kind::Link, content)
        .padding([2.0, 4.0])
        .id(id)
        .on_press(Message::ReasonPressed(messenger.id.clone()))
        .into()
}

/// Everything that matters, with the answer of this messenger and what it rests on; nothing where nothing was chosen.
pub(super) fn card<'a>(
    frame: Frame<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let reasons = guide.wishes.reasons(frame.catalog, messenger);
    let rows: Vec<Element<'a, Message>> = reasons.iter().map(|reason| row(frame, reason)).collect();
    let content = framed(look, &fl!(look.words, "needs-title"), separated(look, rows));
    (!reasons.is_empty()).then(|| container(content).id(REASONS).into())
}

fn row<'a>(frame: Frame<'a>, reason: &Reason<'a>) -> Element<'a, Message> {
    let look = frame.look;
    let words = column![
        paragraph(look, name(frame, reason), Style::strong(look)),
        paragraph(look, note(frame, reason), Style::body(look)),
    ];
    let words = if reason.answer.sources.is_empty() {
        words
    } else {
        words.push(sources(
            look,
            frame.catalog,
            &reason.answer.sources,
            ON_LINK,
        ))
    };
    let sign = level::sign(look, reason.answer.level).into();
    look.direction
        .row(vec![sign, words.width(Fill).into()])
        .spacing(space::S)
        .align_y(iced::Center)
        .into()
}

fn name(frame: Frame<'_>, reason: &Reason<'_>) -> String {
    match reason.wish {
        Wish::Need(need) => frame.look.words.text(&need.name),
        Wish::Device(system) => names::platform(frame.look.words, system),
    }
}

/// The level in words, and what it rests on.
fn note(frame: Frame<'_>, reason: &Reason<'_>) -> String {
    let words = frame.look.words;
    let answer = &reason.answer;
    let level = names::level(words, answer.level);
    match (reason.wish, &answer.note, answer.since) {
        (Wish::Device(_), _, _) if answer.level == Level::Yes => {
            fl!(words, "reason-download", level = level)
        }
        (Wish::Device(_), _, _) => fl!(words, "reason-no-download", level = level),
        (Wish::Need(_), Some(note), Some(since)) => {
            fl!(
                words,
                "glance-note-since",
                level = level,
                note = words.inline(&words.text(note)),
                date = words.date(since)
            )
        }
        (Wish::Need(_), Some(note), None) => fl!(
            words,
            "glance-note",
            level = level,
            note = words.inline(&words.text(note))
        ),
        (Wish::Need(_), None, _) => fl!(words, "level-not-stated-about"),
    }
}
