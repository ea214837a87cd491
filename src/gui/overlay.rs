//! The overlay over the screen: a menu, a context menu or a modal; over a modal, a context menu of what is in it.

use iced::Point;
use iced::widget::Id;

use super::file_check::FileChecks;
use super::message::Menu;
use super::modal::Modal;
use super::request::ContextMenu;

/// A context menu that is open.
#[derive(Debug)]
pub(super) struct OpenMenu {
    pub(super) menu: ContextMenu,
    /// In the window.
    pub(super) at: Point,
    /// The widget that had the focus when it opened, to have it again afterwards.
    pub(super) focus_before: Option<Id>,
}

#[derive(Debug)]
pub(super) enum Overlay {
    Menu {
        menu: Menu,
        /// The letters that led to the focused entry.
        typed: String,
    },
    ContextMenu(OpenMenu),
    Modal {
        modal: Modal,
        /// The widget that had the focus when it opened, to have it again afterwards.
        focus_before: Option<Id>,
        /// Over it.
        context_menu: Option<Box<OpenMenu>>,
        /// The check of files under it, which goes on.
        below: Option<Box<Overlay>>,
    },
}

impl Overlay {
    pub(super) fn of_menu(menu: Menu) -> Self {
        Self::Menu {
            menu,
            typed: String::new(),
        }
    }

    /// Opens a modal instead of what is open, or over a check of files. The focus goes back to where it was before.
    pub(super) fn open_modal(overlay: &mut Option<Self>, modal: Modal) {
        let is_check = |modal: &Modal| matches!(modal, Modal::FileCheck(_));
        let (focus_before, below) = match overlay.take() {
            Some(Self::Modal {
                modal: open,
                focus_before,
                context_menu,
                below,
            }) => {
                if is_check(&open) && !is_check(&modal) {
                    let check = Self::Modal {
                        modal: open,
                        focus_before,
                        context_menu: None,
                        below,
                    };
                    let focus_before = context_menu.and_then(|it| it.focus_before);
                    (focus_before, Some(Box::new(check)))
                } else {
                    (focus_before, below)
                }
            }
            Some(Self::ContextMenu(open)) => (open.focus_before, None),
            Some(Self::Menu { .. }) | None => (None, None),
        };
        *overlay = Some(Self::Modal {
            modal,
            focus_before,
            context_menu: None,
            below,
        });
    }

    /// Opens a context menu instead of another menu, or over a modal.
    pub(super) fn open_context_menu(overlay: &mut Option<Self>, menu: ContextMenu, at: Point) {
        let open = OpenMenu {
            menu,
            at,
            focus_before: None,
        };
        match overlay {
            Some(Self::Modal { context_menu, .. }) => *context_menu = Some(Box::new(open)),
            Some(Self::Menu { .. } | Self::ContextMenu(_)) | None => {
                *overlay = Some(Self::ContextMenu(open));
            }
        }
    }

    /// Remembers the widget that had the focus when the topmost overlay opened.
    pub(super) fn set_focus_before(&mut self, id: Id) {
        match self {
            Self::ContextMenu(open) => {
                open.focus_before.get_or_insert(id);
            }
            Self::Modal {
                context_menu: Some(open),
                ..
            } => {
                open.focus_before.get_or_insert(id);
            }
            Self::Modal { focus_before, .. } => {
                focus_before.get_or_insert(id);
            }
            Self::Menu { .. } => {}
        }
    }

    pub(super) fn menu(&self) -> Option<Menu> {
        match self {
            Self::Menu { menu, .. } => Some(*menu),
            Self::Modal { .. } | Self::ContextMenu(_) => None,
        }
    }

    pub(super) fn context_menu(&self) -> Option<&OpenMenu> {
        match self {
            Self::ContextMenu(open) => Some(open),
            Self::Modal { context_menu, .. } => context_menu.as_deref(),
            Self::Menu { .. } => None,
        }
    }

    pub(super) fn modal(&self) -> Option<&Modal> {
        match self {
            Self::Modal { modal, .. } => Some(modal),
            Self::Menu { .. } | Self::ContextMenu(_) => None,
        }
    }

    pub(super) fn modal_mut(&mut self) -> Option<&mut Modal> {
        match self {
            Self::Modal { modal, .. } => Some(modal),
            Self::Menu { .. } | Self::ContextMenu(_) => None,
        }
    }

    /// True if the topmost overlay closes as a link opens from it: every menu does, and the details of the link itself.
    pub(super) fn ends_with_link(&self) -> bool {
        match self {
            Self::Menu { .. } | Self::ContextMenu(_) => true,
            Self::Modal {
                modal,
                context_menu,
                ..
            } => context_menu.is_some() || matches!(modal, Modal::Link { .. }),
        }
    }

    /// The files of the modal, or of the one below it.
    pub(super) fn file_checks_mut(&mut self) -> Option<&mut FileChecks> {
        match self {
            Self::Modal {
                modal: Modal::FileCheck(checks),
                ..
            } => Some(checks),
            Self::Modal { below, .. } => below.as_mut()?.file_checks_mut(),
            Self::Menu { .. } | Self::ContextMenu(_) => None,
        }
    }

    /// Closes the topmost overlay.
    ///
    /// Returns what is still open, and what gets the focus: the button of a menu, or the widget that had it before.
    pub(super) fn close(self) -> (Option<Self>, Option<Id>) {
        match self {
            Self::Menu { menu, .. } => (None, Some(Id::new(menu.id()))),
            Self::ContextMenu(open) => (None, open.focus_before),
            Self::Modal {
                modal,
                focus_before,
                context_menu: Some(open),
                below,
            } => {
                let modal = Self::Modal {
                    modal,
                    focus_before,
                    context_menu: None,
                    below,
                };
                (Some(modal), open.focus_before)
            }
            Self::Modal {
                focus_before,
                context_menu: None,
                below,
                ..
            } => {
                let first = below.as_ref().and_then(|below| below.modal());
                let first = first.map(|modal| Id::new(modal.first()));
                (below.map(|below| *below), focus_before.or(first))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The widget that gets the focus as the last overlay closes.
    fn closed(overlay: Overlay) -> Option<Id> {
        let (open, focus) = overlay.close();
        assert!(open.is_none());
        focus
    }

    #[test]
    fn a_menu_gives_the_focus_back_to_its_button() {
        let overlay = Overlay::of_menu(Menu::Theme);
        assert_eq!(overlay.menu(), Some(Menu::Theme));
        assert!(overlay.modal().is_none());
        assert_eq!(closed(overlay), Some(Id::new("theme")));
    }

    #[test]
    fn a_modal_gives_the_focus_back_to_what_had_it() {
        let mut overlay = Some(Overlay::of_menu(Menu::Language));
        Overlay::open_modal(&mut overlay, Modal::Shortcuts);
        let mut open = overlay.expect("a modal");
        assert!(open.menu().is_none());
        open.set_focus_before(Id::new("download"));
        assert_eq!(closed(open), Some(Id::new("download")));
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
        assert_eq!(closed(open), Some(Id::new("download")));
    }

    #[test]
    fn a_check_of_files_stays_under_another_modal_and_a_context_menu_closes_first() {
        let checks = || Modal::FileCheck(FileChecks::default());
        let mut overlay = None;
        Overlay::open_modal(&mut overlay, checks());
        let menu = ContextMenu::Text(crate::gui::text_menu::TextMenu {
            owner: crate::gui::text_menu::TextOwner::Page,
            has_selection: true,
        });
        Overlay::open_context_menu(&mut overlay, menu, Point::ORIGIN);
        let mut open = overlay.expect("a modal");
        open.set_focus_before(Id::new("file-choose"));
        let (open, focus) = open.close();
        assert_eq!(focus, Some(Id::new("file-choose")));
        let mut overlay = open;
        Overlay::open_modal(&mut overlay, Modal::Shortcuts);
        let mut open = overlay.expect("a modal");
        assert!(matches!(open.modal(), Some(Modal::Shortcuts)));
        assert!(open.file_checks_mut().is_some());
        let (open, _) = open.close();
        let open = open.expect("the check");
        assert!(matches!(open.modal(), Some(Modal::FileCheck(_))));
        assert_eq!(closed(open), None);
    }
}
