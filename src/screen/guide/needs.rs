//! What matters to the person: needs, threats and devices, as chips.

use iced::widget::{Column, container};
use iced::{Element, Fill};

use super::{Frame, Guide, Message};
use crate::catalog::{Need, Platform};
use crate::icon::Icon;
use crate::theme::space;
use crate::widget::chip::{chip, chip_button};
use crate::widget::flow::flow;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::tip::tip;
use crate::widget::words::{Style, label, paragraph};
use crate::{fl, names};

/// How many needs are shown before more are asked for.
const FIRST: usize = 4;

pub(super) fn view<'a>(frame: Frame<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let look = frame.look;
    let mut content = Column::new().spacing(space::XXS).push(title(frame, guide));
    if guide.unfolded {
        let (threats, needs): (Vec<&Need>, Vec<&Need>) = frame
            .catalog
            .needs
            .iter()
            .partition(|need| need.threat.is_some());
        content = content
            .push(chips(
                frame,
                needs
                    .into_iter()
                    .map(|need| need_chip(frame, guide, need))
                    .collect(),
            ))
            .push(paragraph(
                look,
                fl!(look.words, "needs-threats"),
                Style::small(look),
            ))
            .push(chips(
                frame,
                threats
                    .into_iter()
                    .map(|need| need_chip(frame, guide, need))
                    .collect(),
            ))
            .push(paragraph(
                look,
                fl!(look.words, "needs-devices"),
                Style::small(look),
            ))
            .push(paragraph(
                look,
                fl!(look.words, "needs-devices-about"),
                Style::small(look),
            ))
            .push(chips(
                frame,
                Platform::FIVE
                    .into_iter()
                    .map(|system| device_chip(frame, guide, system))
                    .collect(),
            ))
            .push(chips(frame, vec![fold(frame, guide)]));
    } else {
        let needs = frame
            .catalog
            .needs
            .iter()
            .enumerate()
            .filter(|(n, need)| *n < FIRST || guide.wishes.has_need(&need.id));
        let needs = needs.map(|(_, need)| need_chip(frame, guide, need));
        let devices = Platform::FIVE
            .into_iter()
            .filter(|system| guide.wishes.has_device(*system));
        let devices = devices.map(|system| device_chip(frame, guide, system));
        content = content.push(chips(
            frame,
            needs.chain(devices).chain([fold(frame, guide)]).collect(),
        ));
    }
    container(content).width(Fill).into()
}

fn title<'a>(frame: Frame<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let look = frame.look;
    let title = paragraph(look, fl!(look.words, "needs-title"), Style::group(look));
    let mut line = vec![container(title).width(Fill).padding(4.0).into()];
    if guide.wishes.ask(frame.catalog) {
        let words = label(
            look,
            fl!(look.words, "needs-clear"),
            Style::small(look).color(look.colors.accent),
        );
        line.push(
            pressable(look, Kind::Link, words)
                .padding([4.0, 6.0])
                .id("needs-clear")
                .on_press(Message::WishesCleared)
                .into(),
        );
    }
    look.direction.row(line).align_y(iced::Center).into()
}

fn chips<'a>(frame: Frame<'a>, chips: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    flow(frame.look.direction, chips).spacing(6.0, 6.0).into()
}

fn need_chip<'a>(frame: Frame<'a>, guide: &'a Guide, need: &'a Need) -> Element<'a, Message> {
    let look = frame.look;
    let on = guide.wishes.has_need(&need.id);
    let button = chip(look, &look.words.text(&need.name), on).id(format!("need-{}", need.id));
    tip(
        look,
        button.on_press(Message::NeedToggled(need.id.clone())),
        [look.words.text(&need.about)],
    )
}

fn device_chip<'a>(frame: Frame<'a>, guide: &'a Guide, system: Platform) -> Element<'a, Message> {
    let look = frame.look;
    let on = guide.wishes.has_device(system);
    let button =
        chip(look, &names::platform(look.words, system), on).id(format!("device-{}", system.id()));
    button.on_press(Message::DeviceToggled(system)).into()
}

/// What shows all needs, or only some again.
fn fold<'a>(frame: Frame<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let look = frame.look;
    let (sign, words) = if guide.unfolded {
        (None, fl!(look.words, "needs-fewer"))
    } else {
        (Some(Icon::ChevronDown), fl!(look.words, "needs-more"))
    };
    chip_button(look, sign, &words)
        .id("needs-fold")
        .on_press(Message::NeedsFolded(guide.unfolded))
        .into()
}
