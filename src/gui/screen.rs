//! The screens of the window, a module each.

pub mod about;
pub mod anchor;
pub mod compare;
pub mod context;
pub mod guide;
pub mod learn;
mod split;

/// A screen of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Messengers, one by one.
    Guide,
    /// Messengers side by side.
    Compare,
    /// What the words of this guide mean.
    Learn,
    /// About the program and its facts.
    About,
}

impl Screen {
    /// The id of the button of the header that leads to it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "screen-guide",
            Self::Compare => "screen-compare",
            Self::Learn => "screen-learn",
            Self::About => "screen-about",
        }
    }
}
