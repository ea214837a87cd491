//! The requirements as chips: needs, threats and devices.

use iced::Fill;
use iced::widget::{Column, Row, container};

use super::{Guide, Message};
use crate::catalog::{Need, Platform};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::icon::Icon;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::{color, space};
use crate::gui::widget::button;
use crate::gui::widget::chip::{chip, chip_button};
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::widget::tooltip::tooltip;
use crate::l10n::labels;

/// Needs shown while the others are folded.
const FIRST: usize = 4;

pub(super) fn view<'a>(cx: ViewContext<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let locale = cx.locale;
    let mut content = Column::new().spacing(space::XXS).push(title(cx, guide));
    if guide.unfolded {
        let (threats, needs): (Vec<&Need>, Vec<&Need>) = cx
            .catalog
            .needs
            .iter()
            .partition(|need| need.threat.is_some());
        content = content
            .push(chips(
                cx,
                needs
                    .into_iter()
                    .map(|need| need_chip(cx, guide, need))
                    .collect(),
            ))
            .push(paragraph(
                locale,
                fl!(locale.l10n, "needs-threats"),
                Style::small(),
            ))
            .push(chips(
                cx,
                threats
                    .into_iter()
                    .map(|need| need_chip(cx, guide, need))
                    .collect(),
            ))
            .push(paragraph(
                locale,
                fl!(locale.l10n, "needs-devices"),
                Style::small(),
            ))
            .push(paragraph(
                locale,
                fl!(locale.l10n, "needs-devices-about"),
                Style::small(),
            ))
            .push(chips(
                cx,
                Platform::NATIVE
                    .into_iter()
                    .map(|system| device_chip(cx, guide, system))
                    .collect(),
            ))
            .push(chips(cx, vec![fold(cx, guide)]));
    } else {
        let needs = cx
            .catalog
            .needs
            .iter()
            .enumerate()
            .filter(|(n, need)| *n < FIRST || guide.requirements.has_need(&need.id));
        let needs = needs.map(|(_, need)| need_chip(cx, guide, need));
        let devices = Platform::NATIVE
            .into_iter()
            .filter(|system| guide.requirements.has_device(*system));
        let devices = devices.map(|system| device_chip(cx, guide, system));
        content = content.push(chips(
            cx,
            needs.chain(devices).chain([fold(cx, guide)]).collect(),
        ));
    }
    let group = Part::Group(fl!(locale.l10n, "needs-title"));
    container(semantic(group, content)).width(Fill).into()
}

fn title<'a>(cx: ViewContext<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let locale = cx.locale;
    let title = paragraph(locale, fl!(locale.l10n, "needs-title"), Style::group());
    let mut line = vec![container(title).width(Fill).padding(4.0).into()];
    if guide.requirements.is_active(cx.catalog) {
        let words = label(
            locale,
            fl!(locale.l10n, "needs-clear"),
            Style::small().color(color::accent),
        );
        line.push(
            button::link(words)
                .padding([4.0, 6.0])
                .id("needs-clear")
                .role(Role::Button, None)
                .named(fl!(locale.l10n, "spoken-needs-clear"))
                .on_press(Message::RequirementsCleared)
                .into(),
        );
    }
    mirror(
        locale.direction,
        Row::with_children(line).align_y(iced::Center),
    )
}

fn chips<'a>(cx: ViewContext<'a>, chips: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    wrap(cx.locale.direction, chips, [6.0, 6.0])
}

fn need_chip<'a>(cx: ViewContext<'a>, guide: &'a Guide, need: &'a Need) -> Element<'a, Message> {
    let locale = cx.locale;
    let on = guide.requirements.has_need(&need.id);
    let button = chip(locale, &locale.l10n.text(&need.name), on).id(format!("need-{}", need.id));
    tooltip(
        locale,
        button.on_press(Message::NeedToggled(need.id.clone())),
        [locale.l10n.text(&need.about)],
    )
}

fn device_chip<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    system: Platform,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let on = guide.requirements.has_device(system);
    let button = chip(locale, &labels::platform(locale.l10n, system), on)
        .id(format!("device-{}", system.id()));
    button.on_press(Message::DeviceToggled(system)).into()
}

/// Unfolds the other needs, and folds them again.
fn fold<'a>(cx: ViewContext<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let locale = cx.locale;
    let (sign, words) = if guide.unfolded {
        (None, fl!(locale.l10n, "needs-fewer"))
    } else {
        (Some(Icon::ChevronDown), fl!(locale.l10n, "needs-more"))
    };
    chip_button(locale, sign, &words)
        .id("needs-fold")
        .named(fl!(
            locale.l10n,
            "spoken-needs-fold",
            words = words.as_str()
        ))
        .expanded(guide.unfolded)
        .on_press(Message::NeedsFolded(guide.unfolded))
        .into()
}
