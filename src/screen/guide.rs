//! The Guide: the list of messengers, and everything about the selected one.

mod detail;
mod downloads;
mod glance;
mod list;

use iced::widget::{column, container, operation, rule, scrollable};
use iced::{Background, Element, Fill, Task};

use crate::catalog::{Catalog, LinkId, Messenger, MessengerId, Platform};
use crate::theme::space;
use crate::widget::Look;

/// Width of the list beside the detail panel, in logical pixels.
const LIST_WIDTH: f32 = 304.0;
/// The widest the detail column gets, in logical pixels.
const COLUMN_WIDTH: f32 = 740.0;
/// Name of the list for tests and for scrolling.
pub const LIST: &str = "list";
/// Name of the detail panel for tests and for scrolling.
pub const DETAIL: &str = "detail";

/// The name of a messenger's entry in the list.
#[must_use]
pub fn entry_name(messenger: &MessengerId) -> String {
    format!("messenger-{messenger}")
}

/// What the screen remembers.
#[derive(Debug, Clone)]
pub struct Guide {
    selected: MessengerId,
    pane: Pane,
    list_offset: f32,
    detail_offset: f32,
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
    /// A link or a download was pressed.
    LinkPressed(LinkId),
    /// The list was scrolled to this part of its way.
    ListScrolled(f32),
    /// The detail panel was scrolled to this part of its way.
    DetailScrolled(f32),
}

/// What the application has to do about it.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Open a link.
    Open(LinkId),
    /// Remember the selected messenger, and run what brings its panel to the top.
    Selected(Task<Message>),
    /// Repaint the window, because something in it scrolled.
    Scrolled,
}

/// How much room there is, and what else the view depends on.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Words, direction, colours.
    pub look: Look<'a>,
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
    fn column(&self) -> f32 {
        let pane = if self.narrow { self.width } else { self.width - LIST_WIDTH };
        (pane - 2.0 * self.margin()).min(COLUMN_WIDTH)
    }

    fn margin(&self) -> f32 {
        if self.narrow { space::M } else { space::XL }
    }
}

impl Guide {
    /// The screen with a messenger selected: this one if the catalogue has it, otherwise the first.
    ///
    /// [`None`] if the catalogue has no messenger at all.
    #[must_use]
    pub fn new(catalog: &Catalog, selected: Option<&str>) -> Option<Self> {
        let wanted = selected.and_then(|id| catalog.messenger(id));
        let messenger = wanted.or_else(|| catalog.messengers().first())?;
        Some(Self { selected: messenger.id.clone(), pane: Pane::List, list_offset: 0.0, detail_offset: 0.0 })
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

    /// Back from the detail panel to the list, in a narrow window.
    pub fn back(&mut self) -> Task<Message> {
        self.pane = Pane::List;
        self.restore()
    }

    /// What brings both panes back to where they were, after the window was built anew.
    pub fn restore(&self) -> Task<Message> {
        let to = |y| scrollable::RelativeOffset { x: 0.0, y };
        Task::batch([operation::snap_to(LIST, to(self.list_offset)), operation::snap_to(DETAIL, to(self.detail_offset))])
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::MessengerChosen(id) => {
                self.selected = id;
                self.pane = Pane::Detail;
                self.detail_offset = 0.0;
                Action::Selected(operation::snap_to(DETAIL, scrollable::RelativeOffset::START))
            }
            Message::LinkPressed(link) => Action::Open(link),
            Message::ListScrolled(offset) => {
                self.list_offset = offset;
                Action::Scrolled
            }
            Message::DetailScrolled(offset) => {
                self.detail_offset = offset;
                Action::Scrolled
            }
        }
    }

    /// The screen.
    #[must_use]
    pub fn view<'a>(&'a self, frame: Frame<'a>) -> Element<'a, Message> {
        let messenger = frame.catalog.messenger(self.selected.as_str());
        if !frame.narrow {
            let list = container(list::view(frame, &self.selected)).width(LIST_WIDTH);
            let detail = detail_pane(frame, messenger);
            return frame.look.direction.row(vec![list.into(), upright_line(frame.look), detail]).into();
        }
        match self.pane {
            Pane::List => list::view(frame, &self.selected),
            Pane::Detail => detail_pane(frame, messenger),
        }
    }
}

fn detail_pane<'a>(frame: Frame<'a>, messenger: Option<&'a Messenger>) -> Element<'a, Message> {
    let content = messenger.map(|messenger| detail::view(frame, messenger));
    let centred = container(column![container(column(content)).max_width(COLUMN_WIDTH)].width(Fill).align_x(iced::Center))
        .padding([space::XL, frame.margin()]);
    scrolling(frame.look, centred.into(), DETAIL, Message::DetailScrolled)
}

/// Content that is scrolled up and down; `scrolled` tells which part of the way, from 0 to 1.
pub(super) fn scrolling<'a, M: 'a>(look: Look<'_>, content: Element<'a, M>, id: &'static str, scrolled: fn(f32) -> M) -> Element<'a, M> {
    let colors = look.colors;
    scrollable(content)
        .id(id)
        .width(Fill)
        .height(Fill)
        .direction(scrollable::Direction::Vertical(scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2)))
        .on_scroll(move |viewport| scrolled(viewport.relative_offset().y))
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            let active = matches!(
                status,
                scrollable::Status::Hovered { is_vertical_scrollbar_hovered: true, .. } | scrollable::Status::Dragged { .. }
            );
            let color = if active { colors.secondary } else { colors.line };
            style.vertical_rail.background = None;
            style.vertical_rail.scroller.background = Background::Color(color);
            style
        })
        .into()
}

fn upright_line<'a>(look: Look<'_>) -> Element<'a, Message> {
    let color = look.colors.line;
    rule::vertical(1).style(move |_theme| rule::Style { color, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }).into()
}
