//! Requests of assistive technology to the window.

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Somebody began to listen, and is to be told everything.
    Tree,
    Act(u64, Act),
}

/// An action on an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    Press,
    OpenContextMenu,
    Focus,
    ScrollIntoView,
    /// From where to where, in characters.
    Select(usize, usize),
    /// Replaces the text in a field.
    Write(String),
}
