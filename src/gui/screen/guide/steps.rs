//! The steps to set up a messenger after installing, which can be ticked.

use iced::Fill;
use iced::widget::{Row, column, container, row, text};

use super::{Guide, Message};
use crate::catalog::{BlockedStep, EntryId, LinkId, MessageId, Messenger, Setup, StoreStep};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::anchor::Anchor;
use crate::gui::icon::{Icon, icon};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{BOLD, size, space};
use crate::gui::widget::badge::badge;
use crate::gui::widget::button;
use crate::gui::widget::card::card;
use crate::gui::widget::glossary_link::glossary_line;
use crate::gui::widget::link::sources;
use crate::gui::widget::list::list;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::text::{Style, label, paragraph};
use crate::l10n::labels;

/// Width kept for the number of a step, in logical pixels.
const NUMBER: f32 = 20.0;

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
    title: &str,
    setup: &'a Setup,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let steps = &setup.steps;
    let lines: Vec<Line<'a>> = steps
        .iter()
        .map(|step| Line {
            id: &step.id,
            text: &step.text,
            is_optional: step.optional,
            is_done: is_done(guide, messenger, &step.id),
        })
        .collect();
    let done = lines.iter().filter(|line| line.is_done).count();
    let rows = (1..)
        .zip(&lines)
        .map(|(number, line)| view_line(cx, messenger, number, line));
    let content = column![
        progress(cx, messenger, done, steps.len()),
        list(title, rows, space::XXS),
        said_by_privacy_guides(cx, &setup.sources),
    ];
    card(locale, title, content.spacing(space::XS))
}

/// Help where the messenger or its stores are blocked: each step with its source.
pub(super) fn blocked<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
    title: &str,
    steps: &'a [BlockedStep],
    stores: &[&'a StoreStep],
) -> Element<'a, Message> {
    let locale = cx.locale;
    let own = steps.iter().map(|step| {
        let fact = &step.fact;
        let speaker = labels::speaker(locale.l10n, messenger, fact.speaker);
        (&step.id, &fact.text, speaker, &fact.sources)
    });
    let of_stores = stores.iter().map(|step| {
        let speaker = labels::store_speaker(locale.l10n, step);
        (&step.id, &step.text, speaker, &step.sources)
    });
    let rows = (1..).zip(own.chain(of_stores)).map(|(number, step)| {
        let (id, text, speaker, links) = step;
        let line = Line {
            id,
            text,
            is_optional: false,
            is_done: is_done(guide, messenger, id),
        };
        let rests_on = sources(locale, cx.catalog, &speaker, links, Message::Request);
        column![view_line(cx, messenger, number, &line), rests_on].into()
    });
    let check = paragraph(locale, fl!(locale.l10n, "blocked-check"), Style::body());
    column![list(title, rows, space::XS), check, caution(cx)]
        .spacing(space::S)
        .into()
}

/// Warns that getting around a block can be noticed, with the way to the article about it.
fn caution<'a>(cx: ViewContext<'a>) -> Element<'a, Message> {
    let locale = cx.locale;
    let noticed = paragraph(locale, fl!(locale.l10n, "blocked-noticed"), Style::body());
    let more = glossary_line(
        locale,
        fl!(locale.l10n, "learn-blocked"),
        Style::body(),
        Anchor::Blocked,
        Message::Request,
    );
    // The first is about that; the others about ways around a block.
    let source = cx.catalog.blocking_sources.first().copied();
    column![noticed, said_by_privacy_guides(cx, source.as_slice()), more].into()
}

fn said_by_privacy_guides<'a>(cx: ViewContext<'a>, links: &[LinkId]) -> Element<'a, Message> {
    let speaker = fl!(cx.locale.l10n, "said-by-privacy-guides");
    sources(cx.locale, cx.catalog, &speaker, links, Message::Request)
}

fn is_done(guide: &Guide, messenger: &Messenger, step: &EntryId) -> bool {
    let ticked = guide.ticks.get(messenger.id.as_str());
    ticked.is_some_and(|ticked| ticked.contains(step.as_str()))
}

/// A step to tick.
struct Line<'a> {
    id: &'a EntryId,
    text: &'a MessageId,
    is_optional: bool,
    is_done: bool,
}

fn progress<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    done: usize,
    of: usize,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let words = fl!(locale.l10n, "steps-done", done = done, of = of);
    let mut line = vec![
        container(semantic(
            Part::Progress { done, of },
            paragraph(locale, words, Style::small()),
        ))
        .width(Fill)
        .padding([4.0, 0.0])
        .into(),
    ];
    if done > 0 {
        let style = Style::small().color(color::accent);
        let words = label(locale, fl!(locale.l10n, "steps-reset"), style);
        let content = mirror(
            locale.direction,
            row![icon(Icon::RotateCcw, 12.0, color::accent), words]
                .spacing(space::XXS)
                .align_y(iced::Center),
        );
        let button = button::link(content)
            .padding([4.0, 6.0])
            .id("steps-reset")
            .role(Role::Button, None)
            .identity(messenger.id.as_str());
        line.push(
            button
                .on_press(Message::StepsReset(messenger.id.clone()))
                .into(),
        );
    }
    mirror(
        locale.direction,
        Row::with_children(line).align_y(iced::Center),
    )
}

fn view_line<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    number: usize,
    line: &Line<'_>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let done = line.is_done;
    let (sign, color): (Icon, ColorFn) = if done {
        (Icon::SquareCheck, color::yes)
    } else {
        (Icon::Square, color::secondary)
    };
    // Its position in the list says it.
    let number = text(number.to_string())
        .font(BOLD)
        .size(size::BODY)
        .style(color::style(color::accent));
    let number = semantic(Part::Decoration, number);
    let style = if done {
        Style::body().color(color::secondary)
    } else {
        Style::body()
    };
    let mut words = column![paragraph(locale, locale.l10n.text(line.text), style)]
        .spacing(space::XXS)
        .width(Fill);
    if line.is_optional {
        words = words.push(badge(
            locale,
            None,
            &fl!(locale.l10n, "step-optional"),
            color::secondary,
        ));
    }
    let content = vec![
        container(icon(sign, 18.0, color))
            .padding([3.0, 0.0])
            .into(),
        container(number)
            .width(NUMBER)
            .align_x(locale.direction.start())
            .into(),
        words.align_x(locale.direction.start()).into(),
    ];
    let content = mirror(
        locale.direction,
        Row::with_children(content).spacing(space::XS),
    );
    let button = button::list_item(content)
        .padding([6.0, 6.0])
        .width(Fill)
        .id(format!("step-{}", line.id))
        .identity(messenger.id.as_str())
        .role(Role::CheckBox, Some(done));
    button
        .on_press(Message::StepToggled(messenger.id.clone(), line.id.clone()))
        .into()
}
