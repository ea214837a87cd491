//! The semantics of widgets, for whoever hears the window instead of seeing it. An operation gets them as its custom
//! state, right before it goes into the widget.

use iced::Rectangle;

use super::request::Act;
use crate::l10n::bidi::Direction;

/// The role of a widget that can be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Button,
    Link,
    /// In a list of which one entry is selected.
    Entry,
    Tab,
    Switch,
    CheckBox,
    /// In a menu.
    MenuItem,
    /// In a menu, where one of several is chosen.
    MenuChoice,
    /// In a menu, on or off.
    MenuSwitch,
}

/// A widget that can be pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    pub role: Role,
    /// Its name, where the words on the button are not that, or not all of it.
    pub name: Option<String>,
    /// More than the name says, and than stands on the button.
    pub about: Option<String>,
    /// Tells it from others without an id.
    pub key: Option<String>,
    /// True if it is selected, shown or on; [`None`] if it can't be.
    pub is_on: Option<bool>,
    /// True if what it opens is open; [`None`] if it opens nothing that stays.
    pub is_expanded: Option<bool>,
    /// Its index in its list.
    pub position_in_set: Option<usize>,
    /// The language of its name, if that is another than the language of the window.
    pub language: Option<String>,
    /// Its name is another than before because of what happened, and is to be heard.
    pub is_news: bool,
    pub is_enabled: bool,
    pub is_focused: bool,
    pub has_context_menu: bool,
    /// The words on it are text of the page, which can be selected, and not only its name.
    pub is_text: bool,
    /// Set by the operation: what is to be done with it.
    pub asked: Option<Act>,
}

/// A widget that can't be pressed.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// With its level, from 1.
    Heading(u8),
    Banner,
    Navigation(String),
    Main,
    /// A part of a screen that one may want to jump to.
    Region {
        name: String,
        /// Another key is another region, not the same with other words.
        key: String,
    },
    Group(String),
    List {
        name: String,
        length: usize,
    },
    /// An item of a list, with its index.
    Item(usize),
    Dialog(String),
    Menu(String),
    Table {
        name: String,
        rows: usize,
        columns: usize,
    },
    Row(usize),
    /// With the index of its column.
    ColumnHeader(usize),
    RowHeader {
        name: String,
        /// More than the name says.
        about: Option<String>,
    },
    /// With the index of its column.
    Cell(usize),
    Field(Field),
    /// With what it shows.
    Picture(String),
    Progress {
        done: usize,
        of: usize,
    },
    Announcement(Announcement),
    /// Says more about what can be pressed inside.
    About {
        words: Vec<String>,
        /// The address that it leads to.
        address: Option<String>,
    },
    /// Nothing to those who don't see it.
    Decoration,
}

/// Words to be heard once, as soon as they are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    pub words: String,
    /// Tells it from another with the same words, which is news again.
    pub key: String,
    /// It stays on its screen, and is no news any more when that is shown again.
    pub is_of_screen: bool,
}

impl Part {
    /// Words to be heard whenever they appear.
    pub fn announcement(words: impl Into<String>) -> Self {
        Self::Announcement(Announcement {
            words: words.into(),
            key: String::new(),
            is_of_screen: false,
        })
    }
}

/// A field to write in.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub name: String,
    pub value: String,
    /// The direction in which the value is seen.
    pub direction: Direction,
    /// A search field has a menu: others lie over the screen, as the menu would.
    pub is_search: bool,
    /// From where and to where is selected, in characters; the caret stands at the second.
    pub selection: (usize, usize),
    /// In the window.
    pub caret_bounds: Rectangle,
    /// Set by the operation: what is to be done with it.
    pub asked: Option<Act>,
}
