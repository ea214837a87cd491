//! Accessible descriptions of buttons. iced 0.14 has no accessibility tree: an operation can collect them, as the tests do.

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
