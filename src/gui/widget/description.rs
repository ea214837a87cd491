//! What something that can be pressed is, in the terms of accessibility: ready to be told to whoever reads the window aloud.
//!
//! Every [`Pressable`](super::pressable::Pressable) gives a [`Description`] of itself to whatever operation goes through the widgets; its
//! name is what stands on it, or what it was given where that is a sign only.

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Does something.
    Button,
    /// Leads somewhere.
    Link,
    /// One of several entries, of which one is selected.
    Entry,
    /// One of several views, of which one is shown.
    Tab,
    /// On or off.
    Switch,
}

/// What it is, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// What kind of thing it is.
    pub role: Role,
    /// What it is called where no words stand on it.
    pub name: Option<String>,
    /// Whether it is selected, shown or on; [`None`] if it can't be.
    pub is_on: Option<bool>,
    /// Whether it can be pressed.
    pub is_enabled: bool,
    /// Whether it has the focus.
    pub is_focused: bool,
}
