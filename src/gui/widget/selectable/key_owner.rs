//! The part that gets the keys, where a screen has several parts with text to select.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// Tells the parts apart; dropped with the part.
pub(super) type Token = Rc<()>;

/// The part beside the page that was pressed last, if it is still there and nothing else was pressed since.
#[derive(Debug, Clone, Default)]
pub struct KeyOwner(Rc<RefCell<Weak<()>>>);

impl KeyOwner {
    fn take(&self, token: &Token) {
        self.0.replace(Rc::downgrade(token));
    }

    fn release(&self) {
        self.0.take();
    }

    fn is_taken(&self) -> bool {
        self.0.borrow().strong_count() > 0
    }

    fn is(&self, token: &Token) -> bool {
        self.0.borrow().as_ptr() == Rc::as_ptr(token)
    }
}

/// The part of the window that a text is in.
pub(super) enum Part {
    /// All that can be selected, as in a modal.
    Only,
    /// The main part of a screen: keys are for it unless a part beside it was pressed.
    Page(KeyOwner),
    /// Beside that: keys are for it once it was pressed.
    Aside(KeyOwner),
}

impl Part {
    pub(super) fn has_keys(&self, token: &Token) -> bool {
        match self {
            Self::Only => true,
            Self::Page(owner) => !owner.is_taken(),
            Self::Aside(owner) => owner.is(token),
        }
    }

    pub(super) fn pressed(&self, token: &Token) {
        match self {
            Self::Only => {}
            Self::Page(owner) => owner.release(),
            Self::Aside(owner) => owner.take(token),
        }
    }

    /// True if it fills what scrolls it, so that what is pressed beside it in there is the scrollbar.
    pub(super) fn is_scrolled(&self) -> bool {
        !matches!(self, Self::Aside(_))
    }

    /// Something else was pressed.
    pub(super) fn left(&self, token: &Token) {
        if let Self::Aside(owner) = self
            && owner.is(token)
        {
            owner.release();
        }
    }
}
