//! Accessible descriptions of buttons and fields. iced 0.14 has no accessibility tree: an operation can collect them, as the tests do.

use std::ops::Range;

use iced::Rectangle;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Button,
    Link,
    /// Of a list of which one entry is selected.
    Entry,
    Tab,
    Switch,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    pub role: Role,
    /// Where no words stand on the button.
    pub name: Option<String>,
    /// Whether it is selected, shown or on; [`None`] if it can't be.
    pub is_on: Option<bool>,
    pub is_enabled: bool,
    pub is_focused: bool,
}

/// A field for a line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub name: String,
    pub value: String,
    /// In bytes of the value.
    pub caret: usize,
    /// In bytes of the value.
    pub selection: Option<Range<usize>>,
    /// In the window.
    pub caret_bounds: Rectangle,
}
