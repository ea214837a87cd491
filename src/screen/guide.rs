//! The Guide: the list of messengers, found and sorted by what matters, and everything about the selected one.

mod detail;
mod downloads;
mod glance;
mod list;
mod needs;
mod reasons;
mod steps;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use iced::widget::{Column, operation, scrollable};
use iced::{Background, Element, Fill, Task};

use super::learn::Place;
use super::panes::{centred, panes};
use crate::catalog::{Catalog, EntryId, LinkId, Messenger, MessengerId, NeedId, Platform};
use crate::localize::Localizer;
use crate::search::{Found, Index};
use crate::shortlist::{self, Group};
use crate::theme::space;
use crate::widget::Look;
use crate::widget::link::OnLink;
use crate::wishes::Wishes;

/// Width of the list beside the detail panel, in logical pixels.
pub const LIST_WIDTH: f32 = 304.0;
/// The widest the detail column gets, in logical pixels.
pub(super) const COLUMN_WIDTH: f32 = 740.0;
/// Name of the list for tests and for scrolling.
pub const LIST: &str = "list";
/// Name of the detail panel for tests and for scrolling.
pub const DETAIL: &str = "detail";
/// Name of the field to search in.
pub const SEARCH: &str = "search";
/// Name of the card that says how a messenger meets what matters.
pub const REASONS: &str = "reasons";

/// What happens to the links of the screen.
const ON_LINK: OnLink<Message> = OnLink {
    pressed: Message::LinkPressed,
    asked: Message::LinkAsked,
};

/// The name of a messenger's entry in the list.
#[must_use]
pub fn entry_name(messenger: &MessengerId) -> String {
    format!("messenger-{messenger}")
}

/// The set-up steps that were done, by messenger.
pub type Ticks = BTreeMap<String, BTreeSet<String>>;

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct Guide {
    selected: MessengerId,
    pane: Pane,
    list_offset: f32,
    detail_offset: f32,
    search: String,
    index: Option<Arc<Index>>,
    found: Option<Found>,
    wishes: Wishes,
    /// Whether all needs are shown, or only the first and the chosen ones.
    unfolded: bool,
    groups: Vec<Group>,
    ticks: Ticks,
    /// The messenger whose words for a friend were copied last.
    shared: Option<MessengerId>,
}

/// What a narrow window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The list of messengers.
    List,
    /// The selected messenger.
    Detail,
}

/// What happened on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A messenger of the list was pressed.
    MessengerChosen(MessengerId),
    /// A reason of a messenger was pressed.
    ReasonPressed(MessengerId),
    /// A link or a download was pressed.
    LinkPressed(LinkId),
    /// More is wanted of a link than to open it: its code, its address.
    LinkAsked(LinkId),
    /// Something that is explained elsewhere was pressed.
    TermPressed(Place),
    /// The list was scrolled to this part of its way.
    ListScrolled(f32),
    /// The detail panel was scrolled to this part of its way.
    DetailScrolled(f32),
    /// Something was typed into the field to search in.
    SearchTyped(String),
    /// What was typed is to be taken.
    SearchSubmitted,
    /// The search was cleared.
    SearchCleared,
    /// Everything that can be searched is ready.
    Indexed(Arc<Index>),
    /// A need was chosen, or taken back.
    NeedToggled(NeedId),
    /// A system was chosen, or taken back.
    DeviceToggled(Platform),
    /// All needs and systems were taken back.
    WishesCleared,
    /// All needs are to be shown, or only some.
    NeedsFolded(bool),
    /// A set-up step was ticked, or not any more.
    StepToggled(MessengerId, EntryId),
    /// All ticks of a messenger were taken back.
    StepsReset(MessengerId),
    /// The words for a friend are to be copied.
    SharePressed(MessengerId),
}

/// What the application has to do about it.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Open a link.
    Open(LinkId),
    /// Show a link's code and address.
    Ask(LinkId),
    /// Explain a term.
    Explain(Place),
    /// Remember the selected messenger, and run what brings its panel to the top.
    Selected(Task<Message>),
    /// Remember the selected messenger, and bring what has this name into view.
    SelectedAt(&'static str),
    /// Remember what matters, and what was ticked.
    Remember,
    /// Copy the words for a friend.
    Share(MessengerId),
    /// Run this.
    Run(Task<Message>),
    /// Repaint the window, because something in it scrolled.
    Scrolled,
}

/// How much room there is, and what else the view depends on.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Words, direction, colours.
    pub look: Look<'a>,
    /// The words of the language that everybody is assumed to know some of, for searching.
    pub fallback: &'a Localizer,
    /// The data.
    pub catalog: &'a Catalog,
    /// The system of this computer, if it is one that messengers are made for.
    pub computer: Option<Platform>,
    /// Width of the window, in logical pixels.
    pub width: f32,
    /// Whether there is room for one pane only.
    pub narrow: bool,
    /// Whether to lay out all of a messenger, or only what the first frame can show.
    pub whole: bool,
}

impl Frame<'_> {
    /// Width of the detail column, in logical pixels.
    pub(super) fn column(&self) -> f32 {
        let pane = if self.narrow {
            self.width
        } else {
            self.width - LIST_WIDTH
        };
        (pane - 2.0 * self.margin()).min(COLUMN_WIDTH)
    }

    pub(super) fn margin(&self) -> f32 {
        if self.narrow { space::M } else { space::XL }
    }
}

impl Guide {
    /// The screen with a messenger selected: this one if the catalogue has it, otherwise the first.
    ///
    /// [`None`] if the catalogue has no messenger at all.
    #[must_use]
    pub fn new(
        catalog: &Catalog,
        selected: Option<&str>,
        wishes: Wishes,
        ticks: Ticks,
    ) -> Option<Self> {
        let wanted = selected.and_then(|id| catalog.messenger(id));
        let messenger = wanted.or_else(|| catalog.messengers().first())?;
        let groups = shortlist::groups(catalog, &wishes, None);
        Some(Self {
            selected: messenger.id.clone(),
            pane: Pane::List,
            list_offset: 0.0,
            detail_offset: 0.0,
            search: String::new(),
            index: None,
            found: None,
            wishes,
            unfolded: false,
            groups,
            ticks,
            shared: None,
        })
    }

    /// The selected messenger.
    #[must_use]
    pub fn selected(&self) -> &MessengerId {
        &self.selected
    }

    /// What a narrow window shows.
    #[must_use]
    pub fn pane(&self) -> Pane {
        self.pane
    }

    /// What is searched for.
    #[must_use]
    pub fn search(&self) -> &str {
        &self.search
    }

    /// What matters to the person.
    #[must_use]
    pub fn wishes(&self) -> &Wishes {
        &self.wishes
    }

    /// The set-up steps that were done.
    #[must_use]
    pub fn ticks(&self) -> &Ticks {
        &self.ticks
    }

    /// The groups of the list, from top to bottom.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Back from the detail panel to the list, in a narrow window.
    pub fn back(&mut self) -> Task<Message> {
        self.pane = Pane::List;
        self.restore()
    }

    /// What brings both panes back to where they were, after the window was built anew.
    pub fn restore(&self) -> Task<Message> {
        let to = |y| scrollable::RelativeOffset { x: 0.0, y };
        Task::batch([
            operation::snap_to(LIST, to(self.list_offset)),
            operation::snap_to(DETAIL, to(self.detail_offset)),
        ])
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, catalog: &Catalog) -> Action {
        match message {
            Message::MessengerChosen(id) => {
                self.select(id);
                Action::Selected(operation::snap_to(
                    DETAIL,
                    scrollable::RelativeOffset::START,
                ))
            }
            Message::ReasonPressed(id) => {
                self.select(id);
                Action::SelectedAt(REASONS)
            }
            Message::LinkPressed(link) => Action::Open(link),
            Message::LinkAsked(link) => Action::Ask(link),
            Message::TermPressed(place) => Action::Explain(place),
            Message::ListScrolled(offset) => {
                self.list_offset = offset;
                Action::Scrolled
            }
            Message::DetailScrolled(offset) => {
                self.detail_offset = offset;
                Action::Scrolled
            }
            Message::SearchTyped(text) => Action::Run(self.look_for(text, catalog)),
            Message::SearchSubmitted => self.take_first(catalog),
            Message::SearchCleared => {
                let task = self.look_for(String::new(), catalog);
                Action::Run(Task::batch([task, operation::focus(SEARCH)]))
            }
            Message::Indexed(index) => {
                self.index = Some(index);
                Action::Run(self.look_for(self.search.clone(), catalog))
            }
            Message::NeedToggled(id) => self.wish(catalog, |wishes| wishes.toggle_need(&id)),
            Message::DeviceToggled(system) => {
                self.wish(catalog, |wishes| wishes.toggle_device(system))
            }
            Message::WishesCleared => self.wish(catalog, |wishes| *wishes = Wishes::default()),
            Message::NeedsFolded(folded) => {
                self.unfolded = !folded;
                Action::None
            }
            Message::StepToggled(messenger, step) => {
                let ticked = self.ticks.entry(messenger.to_string()).or_default();
                if !ticked.remove(step.as_str()) {
                    ticked.insert(step.to_string());
                }
                Action::Remember
            }
            Message::StepsReset(messenger) => {
                self.ticks.remove(messenger.as_str());
                Action::Remember
            }
            Message::SharePressed(messenger) => {
                self.shared = Some(messenger.clone());
                Action::Share(messenger)
            }
        }
    }

    /// Takes note that everything has to be searched anew: in another language.
    pub fn forget_index(&mut self) {
        self.index = None;
        self.shared = None;
    }

    fn select(&mut self, id: MessengerId) {
        self.selected = id;
        self.pane = Pane::Detail;
        self.detail_offset = 0.0;
        self.shared = None;
    }

    fn wish(&mut self, catalog: &Catalog, change: impl FnOnce(&mut Wishes)) -> Action {
        change(&mut self.wishes);
        self.sort(catalog);
        Action::Remember
    }

    /// Searches for a text, and shows the list from its top where that changed.
    fn look_for(&mut self, text: String, catalog: &Catalog) -> Task<Message> {
        let changed = self.search != text;
        self.search = text;
        self.found = self
            .index
            .as_ref()
            .and_then(|index| index.find(&self.search));
        self.sort(catalog);
        if changed {
            operation::snap_to(LIST, scrollable::RelativeOffset::START)
        } else {
            Task::none()
        }
    }

    fn sort(&mut self, catalog: &Catalog) {
        self.groups = shortlist::groups(catalog, &self.wishes, self.found.as_ref());
    }

    /// Selects the first messenger of the list.
    fn take_first(&mut self, catalog: &Catalog) -> Action {
        let first = self.groups.first().and_then(|group| group.places.first());
        match first.and_then(|place| catalog.messengers().get(*place)) {
            Some(messenger) => self.update(Message::MessengerChosen(messenger.id.clone()), catalog),
            None => Action::None,
        }
    }

    /// The screen.
    #[must_use]
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        panes(
            frame,
            self.pane,
            || list::view(frame, self),
            || self.detail(frame),
        )
    }

    fn detail<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let content = frame
            .catalog
            .messenger(self.selected.as_str())
            .map(|messenger: &'a Messenger| detail::view(frame, self, messenger));
        scrolling(
            frame.look,
            centred(frame, Column::with_children(content).into()),
            DETAIL,
            Message::DetailScrolled,
        )
    }
}

/// Content that is scrolled up and down; `scrolled` tells which part of the way, from 0 to 1.
pub(super) fn scrolling<'a, M: 'a>(
    look: Look<'_>,
    content: Element<'a, M>,
    id: &'static str,
    scrolled: fn(f32) -> M,
) -> Element<'a, M> {
    let colors = look.colors;
    scrollable(content)
        .id(id)
        .width(Fill)
        .height(Fill)
        .direction(scrollable::Direction::Vertical(
            scrollable::Scrollbar::new()
                .width(8)
                .scroller_width(6)
                .margin(2),
        ))
        .on_scroll(move |viewport| scrolled(viewport.relative_offset().y))
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            let active = matches!(
                status,
                scrollable::Status::Hovered {
                    is_vertical_scrollbar_hovered: true,
                    ..
                } | scrollable::Status::Dragged { .. }
            );
            let color = if active {
                colors.secondary
            } else {
                colors.line
            };
            style.vertical_rail.background = None;
            style.vertical_rail.scroller.background = Background::Color(color);
            style
        })
        .into()
}
