//! Opening and closing what lies over the screen: menus and modals.

use iced::widget::Id;
use iced::{Point, Task};

use super::App;
use crate::catalog::{EntryId, LinkId, MessengerId};
use crate::gui::message::{Menu, Message};
use crate::gui::modal::{Fingerprint, Modal};
use crate::gui::overlay::Overlay;
use crate::gui::request::ContextMenu;
use crate::gui::text_menu::{Command, Perform, TextOwner};
use crate::gui::{context_menu, focus, header_menu, operation};

impl App {
    pub(super) fn press_menu(&mut self, menu: Menu) -> Task<Message> {
        match &self.overlay {
            Some(Overlay::Menu { menu: open, .. }) if *open == menu => return self.close_overlay(),
            Some(Overlay::Modal { .. }) => return Task::none(),
            Some(Overlay::Menu { .. } | Overlay::ContextMenu(_)) | None => {
                self.overlay = Some(Overlay::of_menu(menu));
            }
        }
        self.focus.go_to(self.chosen_in(menu))
    }

    /// The id of the entry that is in use.
    fn chosen_in(&self, menu: Menu) -> String {
        match menu {
            Menu::Language => header_menu::language_entry_id(self.l10n().language()),
            Menu::Theme => header_menu::theme_entry_id(self.environment.theme).to_owned(),
        }
    }

    /// The id of the entry of the open menu, if one is, to which the arrow keys lead from outside: the pointer may have
    /// opened it, and then nothing in it has the focus.
    pub(super) fn first_in_menu(&self) -> Option<Id> {
        let overlay = self.overlay.as_ref()?;
        if let Some(menu) = overlay.menu() {
            return Some(Id::from(self.chosen_in(menu)));
        }
        let open = overlay.context_menu()?;
        Some(Id::new(context_menu::entries(&open.menu)[0]))
    }

    /// Moves the focus in the menu of languages to the one that begins with what was typed.
    pub(super) fn type_in_menu(&mut self, text: &str) -> Task<Message> {
        let Some(Overlay::Menu {
            menu: Menu::Language,
            typed,
        }) = &mut self.overlay
        else {
            return Task::none();
        };
        let locales = &self.environment.locales;
        typed.push_str(text);
        let longer = locales.starting_with(typed);
        let found = longer.or_else(|| {
            text.clone_into(typed);
            locales.starting_with(typed)
        });
        self.focus.show();
        match found {
            Some(language) => self
                .focus
                .go_to(header_menu::language_entry_id(language.name())),
            None => Task::none(),
        }
    }

    /// Opens a modal. The focus goes into it, and back when it closes.
    pub(super) fn open_modal(&mut self, modal: Modal) -> Task<Message> {
        let first = modal.first();
        Overlay::open_modal(&mut self.overlay, modal);
        focus::focused()
            .map(Message::FocusLeft)
            .chain(self.focus.go_to(first))
    }

    /// Opens a context menu at this point. The keyboard has none: then the point is found first, as nothing else is
    /// found once a menu is open.
    pub(super) fn show_context_menu(
        &mut self,
        menu: ContextMenu,
        at: Option<Point>,
    ) -> Task<Message> {
        if let Some(at) = at {
            return self.open_context_menu(menu, at);
        }
        self.focus.show();
        let window = self.environment.window.layout_size();
        context_menu::below_focus(window, self.environment.direction())
            .map(move |at| Message::ContextMenuRequested(menu.clone(), at))
    }

    /// The focus goes into the menu if the keyboard is in use.
    pub(super) fn open_context_menu(&mut self, menu: ContextMenu, at: Point) -> Task<Message> {
        let first = context_menu::entries(&menu)[0];
        Overlay::open_context_menu(&mut self.overlay, menu, at);
        focus::focused()
            .map(Message::FocusLeft)
            .chain(self.focus.go_to(first))
    }

    pub(super) fn command_text(&mut self, owner: TextOwner, command: Command) -> Task<Message> {
        let closed = self.close_overlay();
        let field = match &owner {
            TextOwner::Field(id) => Some(id.clone()),
            TextOwner::Page => None,
        };
        let done = operation::change(Perform { owner, command });
        match field {
            // The press in the menu has taken the focus from it.
            Some(field) => operation::focus(field).chain(done),
            None => closed.chain(done),
        }
    }

    pub(super) fn show_link_details(&mut self, link: LinkId) -> Task<Message> {
        let address = self.environment.catalog.link(link).link.as_str();
        self.open_modal(Modal::of_link(link, address))
    }

    pub(super) fn show_fingerprint(
        &mut self,
        messenger: &MessengerId,
        key: &EntryId,
    ) -> Task<Message> {
        let messenger = self.environment.catalog.messenger(messenger.as_str());
        let keys = messenger.into_iter().flat_map(|it| &it.keys);
        let found = keys.into_iter().find(|known| known.id == *key);
        match found.map(Fingerprint::new) {
            Some(fingerprint) => self.open_modal(Modal::Fingerprint(fingerprint)),
            None => Task::none(),
        }
    }

    pub(super) fn copy_fingerprint(&mut self) -> Task<Message> {
        match self.overlay.as_mut().and_then(Overlay::modal_mut) {
            Some(Modal::Fingerprint(fingerprint)) => {
                fingerprint.is_copied = true;
                iced::clipboard::write(fingerprint.text.clone())
            }
            Some(Modal::Link { .. } | Modal::FileCheck(_) | Modal::Share(_) | Modal::Shortcuts)
            | None => Task::none(),
        }
    }

    pub(super) fn set_focus_before(&mut self, id: Id) -> Task<Message> {
        if let Some(overlay) = &mut self.overlay {
            overlay.set_focus_before(id);
        }
        Task::none()
    }

    pub(super) fn close_overlay(&mut self) -> Task<Message> {
        let Some(overlay) = self.overlay.take() else {
            return Task::none();
        };
        let (open, focus) = overlay.close();
        self.overlay = open;
        focus.map_or_else(Task::none, |id| self.focus.go_to(id))
    }
}
