//! Moving between screens, panes and articles, and where the focus is after it.

use iced::Task;
use iced::widget::Id;

use super::App;
use crate::catalog::MessengerId;
use crate::gui::anchor::{Anchor, Article};
use crate::gui::focus::{self, FocusMove};
use crate::gui::message::Message;
use crate::gui::modal;
use crate::gui::navigation::Origin;
use crate::gui::overlay::Overlay;
use crate::gui::screen::context::Pane;
use crate::gui::screen::{Screen, about, compare, guide, learn};
use crate::gui::scroll_keys::{self, ScrollMove};
use crate::gui::{context_menu, header_menu};

impl App {
    pub(super) fn show(&mut self, screen: Screen) -> Task<Message> {
        self.environment.window.repaint();
        self.overlay = None;
        self.navigation.show(screen);
        // Whoever hears the window is told which screen it is. In a narrow one, the Guide has no button.
        self.restore()
            .chain(self.focus.go_to(screen.id()))
            .chain(self.keep_focus())
    }

    pub(super) fn show_messenger(&mut self, messenger: MessengerId) -> Task<Message> {
        self.navigation.show(Screen::Guide);
        let entry = guide::entry_name(&messenger);
        let shown = self.update_guide(guide::Message::MessengerChosen(messenger));
        shown
            .chain(self.focus.go_to(entry))
            .chain(self.keep_focus())
    }

    /// Leads from a term to its anchor in Learn.
    pub(super) fn explain(&mut self, anchor: Anchor) -> Task<Message> {
        self.environment.window.repaint();
        let name = anchor.name();
        self.navigation
            .explain(anchor.term(), self.learn.reading_position());
        self.learn.open(anchor);
        self.learn
            .restore()
            .chain(focus::reveal_named(name))
            .chain(self.focus.go_to(learn::BACK))
    }

    /// Leads to the page of all changes, from wherever it is asked for.
    pub(super) fn show_changes(&mut self) -> Task<Message> {
        self.overlay = None;
        let article = self.learn.reading_position().article();
        if self.screen() == Screen::Learn && article == Article::Changes {
            return Task::none();
        }
        self.explain(Anchor::Changes)
    }

    /// Goes back to where the last term was pressed, if one was.
    pub(super) fn go_back(&mut self) -> Option<Task<Message>> {
        let entry = self.navigation.go_back()?;
        self.environment.window.repaint();
        match entry.origin {
            Origin::Article(reading_position) => self.learn.return_to(reading_position),
            Origin::Screen(_) => {}
        }
        let back = self.focus.go_to(entry.term);
        // A key led to Learn, not a term.
        Some(self.restore().chain(back).chain(self.keep_focus()))
    }

    pub(super) fn back(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return self.close_overlay();
        }
        if let Some(task) = self.go_back() {
            return task;
        }
        if !self.environment.window.is_narrow() {
            return Task::none();
        }
        match self.screen() {
            Screen::Guide => {
                let shown = self.guide.back().map(Message::Guide);
                shown.chain(self.keep_focus())
            }
            Screen::Learn if self.learn.pane() == Pane::Detail => {
                self.learn.back();
                self.learn.restore().chain(self.keep_focus())
            }
            Screen::Learn | Screen::Compare | Screen::About => self.show(Screen::Guide),
        }
    }

    /// True if there is a button for that in a narrow window.
    pub(super) fn can_go_back(&self) -> bool {
        match self.screen() {
            Screen::About | Screen::Compare | Screen::Learn => true,
            Screen::Guide => self.guide.pane() == Pane::Detail,
        }
    }

    /// Closes what is open over the screen, or else the newest banner, or else does what the screen does at Escape.
    pub(super) fn escape(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return self.close_overlay();
        }
        if self.banners.dismiss_newest() {
            return self.keep_focus();
        }
        let escaped = match self.screen() {
            Screen::Guide => {
                let action = self.guide.escape(self.environment.cx());
                self.perform(action, Message::Guide)
            }
            Screen::Compare => {
                let action = self.compare.escape();
                self.perform(action, Message::Compare)
            }
            Screen::Learn => {
                let action = self.learn.escape();
                self.perform(action, Message::Learn)
            }
            Screen::About => Task::none(),
        };
        escaped.chain(self.keep_focus())
    }

    /// Restores the scroll offsets of the screen after its widgets were built anew.
    pub(super) fn restore(&self) -> Task<Message> {
        match self.screen() {
            Screen::Guide => self.guide.restore().map(Message::Guide),
            Screen::Compare => self.compare.restore(),
            Screen::Learn => self.learn.restore(),
            Screen::About => self.about.restore(),
        }
    }

    pub(super) fn move_focus(&mut self, to: FocusMove) -> Task<Message> {
        self.focus.show();
        let (pane, first) = (self.reading_pane(), self.first_in_menu());
        let otherwise = move |to| match (&first, pane) {
            (Some(first), _) => focus::go_to_if_none(first.clone()),
            (None, Some(pane)) => scroll_keys::scroll(to, pane),
            (None, None) => Task::none(),
        };
        let direction = self.environment.direction();
        focus::go(to, || self.focus_grid(), direction, otherwise)
    }

    pub(super) fn scroll(&mut self, to: ScrollMove) -> Task<Message> {
        let pane = self.reading_pane();
        pane.map_or_else(Task::none, |pane| scroll_keys::scroll(to, pane))
    }

    /// The id of what the keys scroll, unless something else has the focus; none while a menu is open.
    fn reading_pane(&self) -> Option<&'static str> {
        if let Some(overlay) = &self.overlay {
            let modal = overlay.modal().filter(|_| overlay.context_menu().is_none());
            return modal.map(|_| modal::CONTENT);
        }
        let in_list = |pane| self.environment.window.is_narrow() && pane == Pane::List;
        Some(match self.screen() {
            Screen::Guide if in_list(self.guide.pane()) => guide::LIST,
            Screen::Guide => guide::DETAIL,
            Screen::Compare => compare::TABLE,
            Screen::Learn if in_list(self.learn.pane()) => learn::LIST,
            Screen::Learn => learn::ARTICLE,
            Screen::About => about::ABOUT,
        })
    }

    pub(super) fn hide_focus(&mut self) -> Task<Message> {
        self.focus.hide();
        Task::none()
    }

    /// The ids among which the arrow keys move, row by row.
    pub(super) fn focus_grid(&self) -> Vec<Vec<String>> {
        let column = |ids: Vec<String>| ids.into_iter().map(|id| vec![id]).collect();
        match &self.overlay {
            Some(Overlay::Menu { menu, .. }) => {
                return column(header_menu::entries(*menu, &self.environment));
            }
            Some(overlay @ (Overlay::ContextMenu(_) | Overlay::Modal { .. })) => {
                let menu = overlay.context_menu();
                let ids = menu.map_or_else(Vec::new, |open| context_menu::entries(&open.menu));
                return column(ids.into_iter().map(str::to_owned).collect());
            }
            None => {}
        }
        match self.screen() {
            Screen::Guide => self.guide.focus_grid(&self.environment.catalog),
            Screen::Compare => self.compare.focus_grid(self.cx()),
            Screen::Learn => learn::focus_grid(),
            Screen::About => Vec::new(),
        }
    }

    /// Gives the focus to the header, or else to the list, if what had it is gone.
    pub(super) fn keep_focus(&self) -> Task<Message> {
        self.focus.keep(|| {
            [
                Id::new(self.screen().id()),
                Id::new("back"),
                Id::from(guide::entry_name(self.guide.selected())),
                Id::new(guide::SEARCH),
            ]
        })
    }
}
