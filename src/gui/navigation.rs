//! The way from a term to what Learn says about it, and back to where the term stands.

use super::screen::Screen;
use super::screen::learn::ReadingPosition;

/// A step on the way: where a term was pressed, and the name of that term.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) origin: Origin,
    pub(super) term: String,
}

#[derive(Debug, Clone)]
pub(super) enum Origin {
    /// A screen, which remembers by itself what it showed.
    Screen(Screen),
    /// An article.
    Article(ReadingPosition),
}
