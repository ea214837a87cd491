//! The list of messengers: the field to search in, what matters, and the messengers in groups.
//!
//! Names and summaries can't be selected here, nor in the list of Learn. In a list a press chooses, as in every other, and nobody expects
//! a drag to do more; what is worth copying stands on the page.

use iced::widget::{Row, Space, column, container, row};
use iced::{Fill, Padding};

use super::{Guide, LIST, Message, SEARCH, entry_name, needs, reasons};
use crate::catalog::{Messenger, MessengerId, Recommendation, Standing};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Announcement, Part};
use crate::gui::icon::{Icon, icon};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::space;
use crate::gui::widget::avatar::avatar;
use crate::gui::widget::button;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::text::{Style, label, marked, paragraph};
use crate::gui::widget::text_field::search_field;
use crate::gui::widget::tooltip::tooltip;
use crate::gui::widget::virtual_list::virtual_list;
use crate::l10n::labels;
use crate::ranking::{Group, GroupKind};
use crate::requirements::Verdict;
use crate::search::MAX_QUERY;

/// Side of an avatar, in logical pixels.
const AVATAR: f32 = 36.0;
/// Indent of a client of another's network, in logical pixels.
const INDENT: f32 = 26.0;
/// Indent of the reasons, so that they stand under the name, in logical pixels.
const REASON_INDENT: f32 = 54.0;

pub(super) fn view<'a>(cx: ViewContext<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let items = items(cx, guide);
    let selected = items.iter().position(
        |item| matches!(item, Item::Entry { messenger, .. } if messenger.id == guide.selected),
    );
    let keys = items.iter().map(Item::key).collect();
    let length = items.iter().filter(|item| item.is_entry()).count();
    let list = virtual_list(keys, move |n| item(cx, guide, &items[n]))
        .spacing(2.0)
        // Below, so that the focus ring of the last entry is whole.
        .padding(Padding::from([0.0, space::M]).bottom(space::XS))
        .pin(selected);
    let name = fl!(cx.locale.l10n, "screen-guide");
    let list = semantic(Part::List { name, length }, list);
    column![
        field(cx, guide),
        scroll(cx.scrolling(), list, LIST, Message::ListScrolled)
    ]
    .push(news(cx, guide))
    .height(Fill)
    .into()
}

/// What became of the list, for those who don't see it change: the names of its groups, with how many there are in each. It is not in
/// the list, where it would come and go as that is scrolled.
fn news<'a>(cx: ViewContext<'a>, guide: &Guide) -> Option<Element<'a, Message>> {
    let groups = guide.groups().iter();
    let is_news = |group: &&Group| !matches!(group.kind, GroupKind::Recommendation(_));
    let mut names: Vec<String> = groups
        .filter(is_news)
        .map(|group| group_name(cx, group))
        .collect();
    if guide.groups().is_empty() {
        names.push(fl!(cx.locale.l10n, "search-nothing"));
    }
    let spoken = Part::Announcement(Announcement {
        words: names.join("\n"),
        key: guide.changes.to_string(),
        is_of_screen: true,
    });
    // What was chosen in an earlier session is no news.
    let is_spoken = guide.changes > 0 && !names.is_empty();
    is_spoken.then(|| semantic(spoken, Space::new()))
}

enum Item<'a> {
    Needs,
    /// The title of the group with this number.
    GroupKind(usize, &'a Group),
    /// A messenger, with its index in the catalogue, and the one above it in the same group.
    Entry {
        index: usize,
        messenger: &'a Messenger,
        before: Option<&'a Messenger>,
        /// How many stand above it in the list.
        place: usize,
    },
    Nothing,
}

impl Item<'_> {
    fn is_entry(&self) -> bool {
        matches!(self, Self::Entry { .. })
    }

    /// The same wherever the item stands.
    fn key(&self) -> u64 {
        match self {
            Self::Needs => u64::MAX,
            Self::Nothing => u64::MAX - 1,
            Self::GroupKind(number, _) => u64::MAX - 2 - *number as u64,
            Self::Entry { index, .. } => *index as u64,
        }
    }
}

fn items<'a>(cx: ViewContext<'a>, guide: &'a Guide) -> Vec<Item<'a>> {
    let mut items = vec![Item::Needs];
    let mut place = 0;
    for (number, group) in guide.groups().iter().enumerate() {
        items.push(Item::GroupKind(number, group));
        let mut before = None;
        for &index in &group.indices {
            if let Some(messenger) = cx.catalog.messengers().get(index) {
                items.push(Item::Entry {
                    index,
                    messenger,
                    before,
                    place,
                });
                before = Some(messenger);
                place += 1;
            }
        }
    }
    if guide.groups().is_empty() {
        items.push(Item::Nothing);
    }
    items
}

fn item<'a>(cx: ViewContext<'a>, guide: &'a Guide, item: &Item<'a>) -> Element<'a, Message> {
    match item {
        Item::Needs => needs::view(cx, guide),
        Item::GroupKind(_, group) => title(cx, group),
        Item::Entry {
            index,
            messenger,
            before,
            place,
        } => entry(cx, guide, (*index, messenger), *before, *place),
        Item::Nothing => nothing(cx),
    }
}

fn field<'a>(cx: ViewContext<'a>, guide: &'a Guide) -> Element<'a, Message> {
    let locale = cx.locale;
    let placeholder = fl!(locale.l10n, "search-placeholder");
    let field = search_field(
        locale,
        SEARCH,
        &placeholder,
        &guide.search,
        // One more than is searched for, which is then said.
        MAX_QUERY + 1,
        Message::SearchTyped,
        Message::SearchSubmitted,
        Message::Request,
        cx.caret_blinks,
    );
    let mut line = vec![container(field).width(Fill).into()];
    if !guide.search.is_empty() {
        let sign = icon(Icon::X, 16.0, color::secondary);
        let button = button::text(sign)
            .padding(space::XS)
            .id("search-clear")
            .on_press(Message::SearchCleared);
        let name = fl!(locale.l10n, "search-clear");
        line.push(tooltip(locale, button.named(name.as_str()), [name]));
    }
    let line = mirror(
        locale.direction,
        Row::with_children(line)
            .spacing(space::XXS)
            .align_y(iced::Center),
    );
    let cut = guide.is_search_cut.then(|| {
        let words = fl!(locale.l10n, "search-cut", count = MAX_QUERY);
        let spoken = Part::announcement(words.as_str());
        let style = Style::small().color(color::secondary);
        semantic(spoken, paragraph(locale, words, style))
    });
    container(column![line].push(cut).spacing(space::XXS))
        .padding(
            locale
                .direction
                .padding(space::M, space::M, space::S, space::M),
        )
        .into()
}

fn title<'a>(cx: ViewContext<'a>, group: &Group) -> Element<'a, Message> {
    let locale = cx.locale;
    let title = group_name(cx, group);
    container(paragraph(locale, title, Style::group()))
        .padding(
            locale
                .direction
                .padding(space::S, space::XXS, space::XXS, space::XXS),
        )
        .into()
}

fn group_name(cx: ViewContext<'_>, group: &Group) -> String {
    let locale = cx.locale;
    let count = group.indices.len();
    match group.kind {
        GroupKind::Recommendation(Recommendation::Recommended) => {
            fl!(locale.l10n, "standing-recommended-group")
        }
        GroupKind::Recommendation(Recommendation::WithReservations) => {
            fl!(locale.l10n, "standing-with-reservations-group")
        }
        GroupKind::Verdict(Verdict::Meets) => fl!(locale.l10n, "verdict-meets", count = count),
        GroupKind::Verdict(Verdict::NotStated) => {
            fl!(locale.l10n, "verdict-not-stated", count = count)
        }
        GroupKind::Verdict(Verdict::DoesNot) => fl!(locale.l10n, "verdict-does-not", count = count),
        GroupKind::Found => fl!(locale.l10n, "search-found", count = count),
    }
}

fn nothing<'a>(cx: ViewContext<'a>) -> Element<'a, Message> {
    let locale = cx.locale;
    let nothing = fl!(locale.l10n, "search-nothing");
    let words = column![
        paragraph(locale, nothing, Style::strong()),
        paragraph(
            locale,
            fl!(locale.l10n, "search-nothing-about"),
            Style::small()
        ),
    ];
    container(words.spacing(space::XXS))
        .padding([space::M, space::XXS])
        .id("search-nothing")
        .into()
}

/// A messenger, and below it why it stands where it does. `before` is the one above it in the same group.
fn entry<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    (index, messenger): (usize, &'a Messenger),
    before: Option<&Messenger>,
    place: usize,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let content = mirror(
        locale.direction,
        row![
            avatar(messenger, AVATAR),
            words(cx, guide, index, messenger)
        ]
        .spacing(space::S)
        .align_y(iced::Center),
    );
    let id = entry_name(&messenger.id);
    let item = button::list_item(content)
        .id(id)
        .selected(messenger.id == guide.selected)
        .place(place)
        .width(Fill)
        .on_press(Message::MessengerChosen(messenger.id.clone()));
    let reasons = reasons::short(cx, messenger, guide.ranking.reasons(index));
    let reasons = reasons.map(|reasons| {
        container(reasons).padding(locale.direction.padding(0.0, 0.0, space::XS, REASON_INDENT))
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
        .padding(locale.direction.padding(0.0, 0.0, 0.0, indent))
        .into()
}

/// Name and tagline, with what was searched for marked; its warning, if it has one.
fn words<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    index: usize,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let hit = guide.hits.get(&index);
    let (name_marks, tagline_marks): (&[_], &[_]) =
        hit.map_or((&[], &[]), |hit| (&hit.name, &hit.tagline));
    let tagline = locale.l10n.text(&messenger.tagline);
    let mut words = column![
        marked(locale, &messenger.name, name_marks, Style::strong()),
        marked(locale, &tagline, tagline_marks, Style::small()),
    ]
    .width(Fill);
    if let Some(passage) = hit.and_then(|hit| hit.passage.as_ref()) {
        words = words.push(marked(
            locale,
            &passage.text,
            &passage.marks,
            Style::small(),
        ));
    }
    let standing = messenger.standing();
    let today = match standing {
        Standing::Recommended | Standing::WithReservations => None,
        Standing::InOneCase(_) => Some((
            labels::standing(locale.l10n, standing),
            color::secondary as ColorFn,
        )),
        Standing::NoLonger(_) => Some((
            labels::standing(locale.l10n, standing),
            color::partly as ColorFn,
        )),
    };
    words = words
        .push(today.map(|(today, color)| paragraph(locale, today, Style::small().color(color))));
    if cx.catalog.fails_warning_criterion(messenger) {
        let style = Style::small().color(color::partly);
        let warning = label(locale, locale.l10n.text(&cx.catalog.warning.short), style);
        let sign = icon(Icon::TriangleAlert, 13.0, color::partly);
        words = words.push(mirror(
            locale.direction,
            row![sign, warning]
                .spacing(space::XXS)
                .align_y(iced::Center),
        ));
    }
    words.align_x(locale.direction.start()).into()
}
