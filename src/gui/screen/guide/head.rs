//! The head of a messenger's page: what it is called, how it stands, and the button that shares.

use iced::Fill;
use iced::widget::{Row, column};

use super::Message;
use crate::catalog::{Messenger, NetworkId, Standing, Term};
use crate::fl;
use crate::gui::Element;
use crate::gui::anchor::Anchor;
use crate::gui::icon::{Icon, icon};
use crate::gui::request::Request;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color;
use crate::gui::theme::space;
use crate::gui::widget::avatar::avatar;
use crate::gui::widget::badge::badge;
use crate::gui::widget::button;
use crate::gui::widget::copy_button::icon_label;
use crate::gui::widget::glossary_link::glossary_badge;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, paragraph};
use crate::gui::widget::tooltip::tooltip;
use crate::l10n::labels;

/// Side of the tile beside the name, in logical pixels.
const AVATAR: f32 = 64.0;
/// A window of this width has room for the name of the button that shares, in logical pixels.
const ROOMY: f32 = 900.0;

/// Avatar, name, badges, and the button that shares.
pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    badges: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let words = column![
        paragraph(locale, &messenger.name, Style::title()),
        wrap(locale.direction, badges, [space::XS, space::XXS]),
    ]
    .spacing(space::XXS);
    let line = vec![
        avatar(messenger, AVATAR),
        words.width(Fill).into(),
        share(cx, messenger),
    ];
    mirror(
        locale.direction,
        Row::with_children(line).spacing(18.0).align_y(iced::Center),
    )
}

pub(super) fn badges<'a>(
    cx: ViewContext<'a>,
    standing: Standing<'_>,
    network: Option<&'a Term<NetworkId>>,
    parent: Option<&'a Messenger>,
) -> Vec<Element<'a, Message>> {
    let locale = cx.locale;
    let sign = if standing.calls_for_caution() {
        Icon::TriangleAlert
    } else {
        Icon::Check
    };
    let about = labels::about_standing(locale.l10n, standing);
    let about = Anchor::Criteria.into_glossary_entry(Some(about), Message::Request);
    let name = labels::standing(locale.l10n, standing);
    let color = color::standing(standing);
    let mut badges = vec![glossary_badge(locale, Some(sign), &name, color, about)];
    if let Some(network) = network {
        let about = Anchor::Network(network.id.clone())
            .into_glossary_entry(Some(locale.l10n.text(&network.about)), Message::Request);
        badges.push(glossary_badge(
            locale,
            None,
            &locale.l10n.text(&network.name),
            color::secondary,
            about,
        ));
    }
    if let Some(parent) = parent {
        let words = fl!(locale.l10n, "client-of", name = parent.name.as_str());
        badges.push(badge(locale, None, &words, color::secondary));
    }
    badges
}

/// Tells a friend about the messenger.
fn share<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let locale = cx.locale;
    let share = fl!(locale.l10n, "share");
    // If the name has little room beside it, the sign is enough.
    let content = if cx.width < ROOMY {
        icon(Icon::Share, 15.0, color::accent).into()
    } else {
        icon_label(locale, Icon::Share, &share)
    };
    let button = button::secondary(content)
        .padding([7.0, 10.0])
        .id("share")
        .identity(messenger.id.as_str())
        .named(share);
    let pressed = Message::Request(Request::Share(messenger.id.clone()));
    tooltip(
        locale,
        button.on_press(pressed),
        [fl!(
            locale.l10n,
            "share-tooltip",
            name = messenger.name.as_str()
        )],
    )
}
