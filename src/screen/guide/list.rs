//! The list of messengers: the field to search in, what matters, and the messengers in groups.

use iced::widget::{column, container};
use iced::{Element, Fill};

use super::{Frame, Guide, LIST, Message, SEARCH, entry_name, needs, reasons, scrolling};
use crate::catalog::{Messenger, MessengerId, Standing};
use crate::fl;
use crate::icon::{Icon, icon};
use crate::shortlist::{Group, Title};
use crate::theme::space;
use crate::widget::field::search_field;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::shelf::shelf;
use crate::widget::tile::tile;
use crate::widget::tip::tip;
use crate::widget::words::{Style, label, marked, paragraph};
use crate::wishes::Verdict;

/// Side of a messenger's tile, in logical pixels.
const TILE: f32 = 36.0;
/// How far a client of another's network stands in, in logical pixels.
const INDENT: f32 = 26.0;
/// How far the reasons stand in, so that they stand under the name, in logical pixels.
const REASON_INDENT: f32 = 54.0;

pub(super) fn view<'a>(frame: Frame<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let items = items(frame, guide);
    let selected = items.iter().position(
        |item| matches!(item, Item::Entry { messenger, .. } if messenger.id == guide.selected),
    );
    let keys = items.iter().map(Item::key).collect();
    let list = shelf(keys, move |n| item(frame, guide, &items[n]))
        .spacing(2.0)
        .padding([0.0, space::M])
        .keeping(selected);
    column![
        field(frame, guide),
        scrolling(frame.look, list.into(), LIST, Message::ListScrolled)
    ]
    .height(Fill)
    .into()
}

/// What stands in the list.
enum Item<'a> {
    /// What matters.
    Needs,
    /// The title of the group with this number.
    Title(usize, &'a Group),
    /// A messenger, with its place in the catalogue, and the one above it in the same group.
    Entry {
        place: usize,
        messenger: &'a Messenger,
        before: Option<&'a Messenger>,
    },
    /// That nothing was found.
    Nothing,
}

impl Item<'_> {
    /// What tells it from the others wherever it stands.
    fn key(&self) -> u64 {
        match self {
            Self::Needs => u64::MAX,
            Self::Nothing => u64::MAX - 1,
            Self::Title(number, _) => u64::MAX - 2 - *number as u64,
            Self::Entry { place, .. } => *place as u64,
        }
    }
}

/// All that stands in the list, from top to bottom.
fn items<'a>(frame: Frame<'a>, guide: &'a Guide) -> Vec<Item<'a>> {
    let mut items = vec![Item::Needs];
    for (number, group) in guide.groups.iter().enumerate() {
        items.push(Item::Title(number, group));
        let mut before = None;
        for &place in &group.places {
            if let Some(messenger) = frame.catalog.messengers().get(place) {
                items.push(Item::Entry {
                    place,
                    messenger,
                    before,
                });
                before = Some(messenger);
            }
        }
    }
    if guide.groups.is_empty() {
        items.push(Item::Nothing);
    }
    items
}

fn item<'a>(frame: Frame<'a>, guide: &'a Guide, item: &Item<'a>) -> Element<'a, Message> {
    match item {
        Item::Needs => needs::view(frame, guide),
        Item::Title(_, group) => title(frame, group),
        Item::Entry {
            place,
            messenger,
            before,
        } => entry(frame, guide, (*place, messenger), *before),
        Item::Nothing => nothing(frame),
    }
}

/// The field to search in, and what clears it.
fn field<'a>(frame: Frame<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let look = frame.look;
    let placeholder = fl!(look.words, "search-placeholder");
    let field = search_field(
        look,
        SEARCH,
        &placeholder,
        &guide.search,
        Message::SearchTyped,
        Message::SearchSubmitted,
    );
    let mut line = vec![container(field).width(Fill).into()];
    if !guide.search.is_empty() {
        let sign = icon(Icon::X, 16.0, look.colors.secondary);
        let button = pressable(look, Kind::Plain, sign)
            .padding(space::XS)
            .id("search-clear")
            .on_press(Message::SearchCleared);
        let name = fl!(look.words, "search-clear");
        line.push(tip(look, button.named(name.as_str()), [name]));
    }
    let line = look
        .direction
        .row(line)
        .spacing(space::XXS)
        .align_y(iced::Center);
    container(line)
        .padding(
            look.direction
                .padding(space::M, space::M, space::S, space::M),
        )
        .into()
}

fn title<'a>(frame: Frame<'a>, group: &Group) -> Element<'a, Message> {
    let look = frame.look;
    let count = group.places.len();
    let title = match group.title {
        Title::Standing(Standing::Recommended) => fl!(look.words, "standing-recommended-group"),
        Title::Standing(Standing::WithReservations) => {
            fl!(look.words, "standing-with-reservations-group")
        }
        Title::Verdict(Verdict::Meets) => fl!(look.words, "verdict-meets", count = count),
        Title::Verdict(Verdict::NotStated) => fl!(look.words, "verdict-not-stated", count = count),
        Title::Verdict(Verdict::DoesNot) => fl!(look.words, "verdict-does-not", count = count),
        Title::Found => fl!(look.words, "search-found", count = count),
    };
    let title = paragraph(look, title, Style::group(look));
    container(title)
        .padding(
            look.direction
                .padding(space::S, space::XXS, space::XXS, space::XXS),
        )
        .into()
}

/// Nothing was found: what to try.
fn nothing<'a>(frame: Frame<'a>) -> Element<'a, Message> {
    let look = frame.look;
    let words = column![
        paragraph(look, fl!(look.words, "search-nothing"), Style::strong(look)),
        paragraph(
            look,
            fl!(look.words, "search-nothing-about"),
            Style::small(look)
        ),
    ];
    container(words.spacing(space::XXS))
        .padding([space::M, space::XXS])
        .id("search-nothing")
        .into()
}

/// A messenger, and below it why it stands where it does. `before` is the one above it in the same group.
fn entry<'a>(
    frame: Frame<'a>,
    guide: &'a Guide,
    (place, messenger): (usize, &'a Messenger),
    before: Option<&Messenger>,
) -> Element<'a, Message> {
    let look = frame.look;
    let kind = if messenger.id == guide.selected {
        Kind::SelectedItem
    } else {
        Kind::Item
    };
    let content = look
        .direction
        .row(vec![
            tile(messenger, TILE),
            words(frame, guide, place, messenger),
        ])
        .spacing(space::S)
        .align_y(iced::Center);
    let id = entry_name(&messenger.id);
    let item = pressable(look, kind, content)
        .id(id)
        .width(Fill)
        .on_press(Message::MessengerChosen(messenger.id.clone()));
    let reasons = guide.wishes.reasons(frame.catalog, messenger);
    let reasons = reasons::short(frame, messenger, &reasons);
    let reasons = reasons.map(|reasons| {
        container(reasons).padding(look.direction.padding(0.0, 0.0, space::XS, REASON_INDENT))
    });
    let follows = |parent: &MessengerId| {
        before.is_some_and(|before| before.id == *parent || before.parent.as_ref() == Some(parent))
    };
    let indent = if messenger.parent.as_ref().is_some_and(follows) {
        INDENT
    } else {
        0.0
    };
    container(column![item].push(reasons))
        .padding(look.direction.padding(0.0, 0.0, 0.0, indent))
        .into()
}

/// Name and tagline, with what was searched for marked; its warning, if it has one.
fn words<'a>(
    frame: Frame<'a>,
    guide: &'a Guide,
    place: usize,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let look = frame.look;
    let found = guide.index.as_ref().zip(guide.found.as_ref());
    let marks = |text: &str| {
        found
            .map(|(index, found)| index.marks(found, text))
            .unwrap_or_default()
    };
    let tagline = look.words.text(&messenger.tagline);
    let (name_marks, tagline_marks) = (marks(&messenger.name), marks(&tagline));
    let is_explained = !name_marks.is_empty() || !tagline_marks.is_empty();
    let mut words = column![
        marked(look, &messenger.name, &name_marks, Style::strong(look)),
        marked(look, &tagline, &tagline_marks, Style::small(look)),
    ]
    .width(Fill);
    if let Some((index, found)) = found.filter(|_| !is_explained)
        && let Some(passage) = index.passage(found, place, &[look.words, frame.fallback])
    {
        words = words.push(marked(
            look,
            &passage.text,
            &passage.marks,
            Style::small(look),
        ));
    }
    if frame.catalog.lacks_the_warned(messenger) {
        let style = Style::small(look).color(look.colors.partly);
        let warning = label(look, look.words.text(&frame.catalog.warning.short), style).into();
        let sign = icon(Icon::TriangleAlert, 13.0, look.colors.partly).into();
        words = words.push(
            look.direction
                .row(vec![sign, warning])
                .spacing(space::XXS)
                .align_y(iced::Center),
        );
    }
    words.align_x(look.direction.start()).into()
}
