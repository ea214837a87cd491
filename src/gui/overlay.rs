//! What is open over the screen: a menu, a context menu or a modal, one at a time.

use iced::Point;
use iced::widget::Id;

use super::message::Menu;
use super::modal::Modal;
use super::request::ContextMenu;

#[derive(Debug)]
pub(super) enum Overlay {
    Menu {
        menu: Menu,
        /// The letters that led to the focused entry.
        typed: String,
    },
    ContextMenu {
        menu: ContextMenu,
        /// In the window.
        at: Point,
        /// What had the focus when it opened, to have it again afterwards.
        focus_before: Option<Id>,
    },
    Modal {
        modal: Modal,
        /// What had the focus when it opened, to have it again afterwards.
        focus_before: Option<Id>,
    },
}

impl Overlay {
    pub(super) fn of_menu(menu: Menu) -> Self {
        Self::Menu {
            menu,
            typed: String::new(),
        }
    }

    /// The modal in place of what is open. The focus goes back to where it was before the first one.
    pub(super) fn open_modal(overlay: &mut Option<Self>, modal: Modal) {
        let focus_before = match overlay.take() {
            Some(Self::Modal { focus_before, .. } | Self::ContextMenu { focus_before, .. }) => {
                focus_before
            }
            Some(Self::Menu { .. }) | None => None,
        };
        *overlay = Some(Self::Modal {
            modal,
            focus_before,
        });
    }

    /// Keeps what had the focus when the modal opened.
    pub(super) fn set_focus_before(&mut self, id: Id) {
        match self {
            Self::Modal { focus_before, .. } | Self::ContextMenu { focus_before, .. } => {
                focus_before.get_or_insert(id);
            }
            Self::Menu { .. } => {}
        }
    }

    pub(super) fn menu(&self) -> Option<Menu> {
        match self {
            Self::Menu { menu, .. } => Some(*menu),
            Self::Modal { .. } | Self::ContextMenu { .. } => None,
        }
    }

    pub(super) fn modal(&self) -> Option<&Modal> {
        match self {
            Self::Modal { modal, .. } => Some(modal),
            Self::Menu { .. } | Self::ContextMenu { .. } => None,
        }
    }

    pub(super) fn modal_mut(&mut self) -> Option<&mut Modal> {
        match self {
            Self::Modal { modal, .. } => Some(modal),
            Self::Menu { .. } | Self::ContextMenu { .. } => None,
        }
    }

    /// What gets the focus once it is closed: the button of a menu, or what had it before a modal.
    pub(super) fn into_focus(self) -> Option<Id> {
        match self {
            Self::Menu { menu, .. } => Some(Id::new(menu.id())),
            Self::Modal { focus_before, .. } | Self::ContextMenu { focus_before, .. } => {
                focus_before
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_gives_the_focus_back_to_its_button() {
        let overlay = Overlay::of_menu(Menu::Theme);
        assert_eq!(overlay.menu(), Some(Menu::Theme));
        assert!(overlay.modal().is_none());
        assert_eq!(overlay.into_focus(), Some(Id::new("theme")));
    }

    #[test]
    fn a_modal_gives_the_focus_back_to_what_had_it() {
        let mut overlay = Some(Overlay::of_menu(Menu::Language));
        Overlay::open_modal(&mut overlay, Modal::Shortcuts);
        let mut open = overlay.expect("a modal");
        assert!(open.menu().is_none());
        open.set_focus_before(Id::new("download"));
        assert_eq!(open.into_focus(), Some(Id::new("download")));
    }

    #[test]
    fn a_modal_that_replaces_another_leads_back_to_before_the_first() {
        let mut overlay = None;
        Overlay::open_modal(&mut overlay, Modal::Shortcuts);
        for id in ["download", "modal-close"] {
            if let Some(open) = &mut overlay {
                open.set_focus_before(Id::new(id));
            }
            Overlay::open_modal(&mut overlay, Modal::Shortcuts);
        }
        let open = overlay.expect("a modal");
        assert_eq!(open.into_focus(), Some(Id::new("download")));
    }
}
