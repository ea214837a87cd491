//! The list of messengers, in the two groups of the source.

use iced::widget::{Column, column, container};
use iced::{Element, Fill};

use super::{Frame, LIST, Message, entry_name, scrolling};
use crate::catalog::{Messenger, MessengerId, Standing};
use crate::fl;
use crate::theme::space;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::tile::tile;
use crate::widget::words::{Style, paragraph};

/// Side of a messenger's tile, in logical pixels.
const TILE: f32 = 36.0;
/// How far a client of another's network stands in, in logical pixels.
const INDENT: f32 = 26.0;

pub(super) fn view<'a>(frame: Frame<'a>, selected: &MessengerId) -> Element<'a, Message> {
    let look = frame.look;
    let mut list = Column::new().spacing(2).padding(space::M).width(Fill);
    for (standing, title) in [
        (Standing::Recommended, fl!(look.words, "standing-recommended-group")),
        (Standing::WithReservations, fl!(look.words, "standing-with-reservations-group")),
    ] {
        let mut group = frame.catalog.messengers().iter().filter(|messenger| messenger.standing == standing).peekable();
        if group.peek().is_none() {
            continue;
        }
        let above = if standing == Standing::Recommended { space::XS } else { space::L };
        let title =
            container(paragraph(look, title, Style::group(look))).padding(look.direction.padding(above, space::XXS, space::XS, space::XXS));
        list = list.push(title);
        for messenger in group {
            list = list.push(entry(frame, messenger, messenger.id == *selected));
        }
    }
    scrolling(look, list.into(), LIST, Message::ListScrolled)
}

fn entry<'a>(frame: Frame<'a>, messenger: &'a Messenger, selected: bool) -> Element<'a, Message> {
    let look = frame.look;
    let words = column![
        paragraph(look, &messenger.name, Style::strong(look)),
        paragraph(look, look.words.text(&messenger.tagline), Style::small(look)),
    ];
    let content = look.direction.row(vec![tile(messenger, TILE), words.width(Fill).into()]).spacing(space::S).align_y(iced::Center);
    let kind = if selected { Kind::SelectedItem } else { Kind::Item };
    let item =
        pressable(look, kind, content).id(entry_name(&messenger.id)).width(Fill).on_press(Message::MessengerChosen(messenger.id.clone()));
    let indent = if messenger.parent.is_some() { INDENT } else { 0.0 };
    container(item).padding(look.direction.padding(0.0, 0.0, 0.0, indent)).into()
}
