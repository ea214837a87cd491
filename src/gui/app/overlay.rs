//! Opening and closing what lies over the screen: menus and modals.

use iced::Task;
use iced::widget::Id;

use super::App;
use crate::gui::message::{Menu, Message};
use crate::gui::modal::Modal;
use crate::gui::overlay::Overlay;
use crate::gui::{focus, header};

impl App {
    pub(super) fn press_menu(&mut self, menu: Menu) -> Task<Message> {
        match &self.overlay {
            Some(Overlay::Menu(open)) if *open == menu => return self.close_overlay(),
            Some(Overlay::Modal { .. }) => return Task::none(),
            Some(Overlay::Menu(_)) | None => self.overlay = Some(Overlay::Menu(menu)),
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
