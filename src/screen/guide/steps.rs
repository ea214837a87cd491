//! What to set up after installing: steps that can be ticked.

use iced::widget::{Column, column, container, text};
use iced::{Element, Fill};

use super::{Frame, Guide, Message, ON_LINK};
use crate::catalog::{Messenger, Setup, Step};
use crate::fl;
use crate::icon::{Icon, icon};
use crate::theme::{BOLD, size, space};
use crate::widget::badge::badge;
use crate::widget::card::card;
use crate::widget::description::Role;
use crate::widget::link::sources;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, label, paragraph};

/// Width kept for the number of a step, in logical pixels.
const NUMBER: f32 = 20.0;

pub(super) fn view<'a>(
    frame: Frame<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let Setup {
        title,
        steps,
        sources: rests_on,
    } = messenger.setup.as_ref()?;
    let is_done = |step: &Step| {
        guide
            .ticks
            .get(messenger.id.as_str())
            .is_some_and(|ticked| ticked.contains(step.id.as_str()))
    };
    let done = steps.iter().filter(|step| is_done(step)).count();
    let rows = steps
        .iter()
        .enumerate()
        .map(|(n, step)| one(frame, messenger, n + 1, step, is_done(step)));
    let list = Column::with_children(rows).spacing(space::XXS);
    let content = column![progress(frame, messenger, done, steps.len()), list].spacing(space::XS);
    let content = content.push(sources(look, frame.catalog, rests_on, ON_LINK));
    Some(card(look, &look.words.text(title), content))
}

/// How many steps are done, and the way to begin again.
fn progress<'a>(
    frame: Frame<'a>,
    messenger: &Messenger,
    done: usize,
    of: usize,
) -> Element<'a, Message> {
    let look = frame.look;
    let words = fl!(look.words, "steps-done", done = done, of = of);
    let mut line = vec![
        container(paragraph(look, words, Style::small(look)))
            .width(Fill)
            .padding([4.0, 0.0])
            .into(),
    ];
    if done > 0 {
        let style = Style::small(look).color(look.colors.accent);
        let words = label(look, fl!(look.words, "steps-reset"), style).into();
        let content = look
            .direction
            .row(vec![
                icon(Icon::RotateCcw, 12.0, look.colors.accent).into(),
                words,
            ])
            .spacing(space::XXS);
        let button = pressable(look, Kind::Link, content.align_y(iced::Center))
            .padding([4.0, 6.0])
            .id("steps-reset");
        line.push(
            button
                .on_press(Message::StepsReset(messenger.id.clone()))
                .into(),
        );
    }
    look.direction.row(line).align_y(iced::Center).into()
}

fn one<'a>(
    frame: Frame<'a>,
    messenger: &Messenger,
    number: usize,
    step: &'a Step,
    done: bool,
) -> Element<'a, Message> {
    let look = frame.look;
    let (sign, color) = if done {
        (Icon::SquareCheck, look.colors.yes)
    } else {
        (Icon::Square, look.colors.secondary)
    };
    let number = text(number.to_string())
        .font(BOLD)
        .size(size::BODY)
        .color(look.colors.accent);
    let style = if done {
        Style::body(look).color(look.colors.secondary)
    } else {
        Style::body(look)
    };
    let mut words = column![paragraph(look, look.words.text(&step.text), style)]
        .spacing(space::XXS)
        .width(Fill);
    if step.optional {
        words = words.push(badge(
            look,
            None,
            &fl!(look.words, "step-optional"),
            look.colors.secondary,
        ));
    }
    let content = vec![
        container(icon(sign, 18.0, color))
            .padding([3.0, 0.0])
            .into(),
        container(number)
            .width(NUMBER)
            .align_x(look.direction.start())
            .into(),
        words.align_x(look.direction.start()).into(),
    ];
    let content = look.direction.row(content).spacing(space::XS);
    let button = pressable(look, Kind::Item, content)
        .padding([6.0, 6.0])
        .width(Fill)
        .id(format!("step-{}", step.id))
        .role(Role::Switch, Some(done));
    button
        .on_press(Message::StepToggled(messenger.id.clone(), step.id.clone()))
        .into()
}
