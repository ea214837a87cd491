//! Small switches in a rounded frame.

use iced::Element;
use iced::widget::Text;

use super::Look;
use super::description::Role;
use super::pressable::{Kind, Pressable, pressable};
use super::words::{Style, label};
use crate::icon::{Icon, icon};
use crate::theme::space;

/// Something that is on or off, by this name.
pub fn chip<'a, Message: 'a>(look: Look<'_>, name: &str, on: bool) -> Pressable<'a, Message> {
    let kind = if on { Kind::Chosen } else { Kind::Outlined };
    let sign = on.then(|| icon(Icon::Check, 12.0, look.colors.accent));
    framed(look, kind, sign, name).role(Role::Switch, Some(on))
}

/// Something to press that stands among chips and is no switch.
pub fn chip_button<'a, Message: 'a>(
    look: Look<'_>,
    sign: Option<Icon>,
    name: &str,
) -> Pressable<'a, Message> {
    framed(
        look,
        Kind::Plain,
        sign.map(|sign| icon(sign, 12.0, look.colors.secondary)),
        name,
    )
}

fn framed<'a, Message: 'a>(
    look: Look<'_>,
    kind: Kind,
    sign: Option<Text<'a>>,
    name: &str,
) -> Pressable<'a, Message> {
    let words: Element<'a, Message> =
        label(look, name, Style::small(look).color(look.colors.text)).into();
    let content = look
        .direction
        .row(sign.map(Element::from).into_iter().chain([words]).collect());
    pressable(
        look,
        kind,
        content.spacing(space::XXS).align_y(iced::Center),
    )
    .padding([4.0, 10.0])
}
