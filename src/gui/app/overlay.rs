//! Opening and closing what lies over the screen: menus and modals.

use iced::widget::Id;
use iced::{Point, Task};

use super::App;
use crate::catalog::LinkId;
use crate::gui::message::{Menu, Message};
use crate::gui::modal::Modal;
use crate::gui::overlay::Overlay;
use crate::gui::{context_menu, focus, header};

impl App {
    pub(super) fn press_menu(&mut self, menu: Menu) -> Task<Message> {
        match &self.overlay {
            Some(Overlay::Menu(open)) if *open == menu => return self.close_overlay(),
            Some(Overlay::Modal { .. }) => return Task::none(),
            Some(Overlay::Menu(_) | Overlay::ContextMenu { .. }) | None => {
                self.overlay = Some(Overlay::Menu(menu));
            }
        }
        self.focus.go_to(match menu {
            Menu::Language => header::language_entry_id(self.l10n().language()),
            Menu::Theme => header::theme_entry_id(self.environment.theme).to_owned(),
        })
    }

    /// Opens a modal. The focus goes into it, and back when it closes.
    pub(super) fn open_modal(&mut self, modal: Modal) -> Task<Message> {
        let first = modal.first();
        Overlay::open_modal(&mut self.overlay, modal);
        focus::focused()
            .map(Message::FocusLeft)
            .chain(self.focus.go_to(first))
    }

    /// Finds where the menu that the keyboard asked for belongs: once it is open, nothing else is found.
    pub(super) fn ask_for_context_menu(&self, link: LinkId) -> Task<Message> {
        let window = self.environment.window.layout_size();
        context_menu::below_focus(window, self.environment.direction())
            .map(move |at| Message::ContextMenuRequested(link, at))
    }

    /// Opens the context menu of a link. The focus goes into it if the keyboard is in use.
    pub(super) fn open_context_menu(&mut self, link: LinkId, at: Point) -> Task<Message> {
        self.overlay = Some(Overlay::ContextMenu {
            link,
            at,
            focus_before: None,
        });
        let [first, ..] = context_menu::ENTRIES;
        focus::focused()
            .map(Message::FocusLeft)
            .chain(self.focus.go_to(first))
    }

    pub(super) fn show_link_details(&mut self, link: LinkId) -> Task<Message> {
        let address = self.environment.catalog.link(link).link.as_str();
        self.open_modal(Modal::of_link(link, address))
    }

    pub(super) fn set_focus_before(&mut self, id: Id) -> Task<Message> {
        if let Some(overlay) = &mut self.overlay {
            overlay.set_focus_before(id);
        }
        Task::none()
    }

    pub(super) fn close_overlay(&mut self) -> Task<Message> {
        match self.overlay.take().and_then(Overlay::into_focus) {
            Some(id) => self.focus.go_to(id),
            None => Task::none(),
        }
    }
}
