//! The list of messengers: the field to search in, what matters, and the messengers in groups.
//!
//! Names and summaries can't be selected here, nor in the list of Learn. In a list a press chooses, as in every other, and nobody expects
//! a drag to do more; what is worth copying stands on the page.

use std::borrow::Cow;

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
use crate::gui::theme::color;
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
    let items = &guide.items;
    let selected = items.of_messenger(cx.catalog.index_of(&guide.selected));
    let list = virtual_list(Cow::Borrowed(&items.keys), move |n| {
        item(cx, guide, items.all[n])
    })
    .spacing(2.0)
    // Below, so that the focus ring of the last entry is whole.
    .padding(Padding::from([0.0, space::M]).bottom(space::XS))
    .pin(selected);
    let name = fl!(cx.locale.l10n, "screen-guide");
    let length = items.entries;
    let list = semantic(Part::List { name, length }, list);
    column![
        field(cx, guide),
        scroll(cx.scrolling(), list, LIST, Message::ListScrolled)
    ]
    .push(news(cx, guide))
    .height(Fill)
    .into()
}

/// Announces a changed list, for those who don't see it: the names of its groups, with how many there are in each. It is not in
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
    // A choice of an earlier session is no news.
    let is_spoken = guide.changes > 0 && !names.is_empty();
    is_spoken.then(|| semantic(spoken, Space::new()))
}

/// The items of the list, from top to bottom.
#[derive(Debug, Clone)]
pub(super) struct Items {
    all: Vec<Item>,
    /// The keys of the items, the same wherever they stand.
    keys: Vec<u64>,
    /// The number of messengers among them.
    entries: usize,
}

#[derive(Debug, Clone, Copy)]
enum Item {
    Needs,
    /// The title of the group with this number.
    GroupTitle(usize),
    Entry(Entry),
    Nothing,
}

/// A messenger, by its index in the catalogue.
#[derive(Debug, Clone, Copy)]
struct Entry {
    index: usize,
    /// The one above it in the same group.
    before: Option<usize>,
    /// The number of entries above it in the list.
    position: usize,
}

impl Item {
    fn key(self) -> u64 {
        match self {
            Self::Needs => u64::MAX,
            Self::Nothing => u64::MAX - 1,
            Self::GroupTitle(number) => u64::MAX - 2 - number as u64,
            Self::Entry(entry) => entry.index as u64,
        }
    }
}

impl Items {
    pub(super) fn of(groups: &[Group]) -> Self {
        let mut all = vec![Item::Needs];
        let mut entries = 0;
        for (number, group) in groups.iter().enumerate() {
            all.push(Item::GroupTitle(number));
            let mut before = None;
            for &index in &group.indices {
                let position = entries;
                all.push(Item::Entry(Entry {
                    index,
                    before,
                    position,
                }));
                before = Some(index);
                entries += 1;
            }
        }
        if groups.is_empty() {
            all.push(Item::Nothing);
        }
        let keys = all.iter().map(|item| item.key()).collect();
        Self { all, keys, entries }
    }

    /// The index of the item of a messenger, if it is in the list.
    fn of_messenger(&self, index: usize) -> Option<usize> {
        let is_it = |item: &Item| matches!(item, Item::Entry(entry) if entry.index == index);
        self.all.iter().position(is_it)
    }
}

fn item<'a>(cx: ViewContext<'a>, guide: &'a Guide, item: Item) -> Element<'a, Message> {
    match item {
        Item::Needs => needs::view(cx, guide),
        Item::GroupTitle(number) => title(cx, &guide.groups()[number]),
        Item::Entry(of) => entry(cx, guide, of),
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

/// A messenger, and below it why it stands where it does.
fn entry<'a>(cx: ViewContext<'a>, guide: &'a Guide, entry: Entry) -> Element<'a, Message> {
    let locale = cx.locale;
    let Entry {
        index,
        before,
        position,
    } = entry;
    let messengers = cx.catalog.messengers();
    let messenger = &messengers[index];
    let before = before.map(|before| &messengers[before]);
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
        .position_in_set(position)
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
    words = words.push(today(cx, messenger.standing()));
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

/// The recommendation of today, where the title of the group says something else or not all of it.
fn today<'a>(cx: ViewContext<'_>, standing: Standing<'_>) -> Option<Element<'a, Message>> {
    match standing {
        Standing::Recommended | Standing::WithReservations => return None,
        Standing::InOneCase(_) | Standing::NoLonger(_) => {}
    }
    // A standing that is no warning is as quiet as the words around it.
    let color = if standing.calls_for_caution() {
        color::standing(standing)
    } else {
        color::secondary
    };
    let words = labels::standing(cx.locale.l10n, standing);
    Some(paragraph(cx.locale, words, Style::small().color(color)))
}
