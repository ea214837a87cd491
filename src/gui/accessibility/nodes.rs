//! Makes nodes for assistive technology of what was collected.

use accesskit::{
    Action, ActionData, ActionRequest, Live, Node, NodeId, Rect, Role as NodeRole, TextDirection,
    TextPosition, TextSelection, Toggled,
};
use iced::Rectangle;

use super::collector::{Element, Kind};
use super::request::{Act, Request};
use super::semantics::{Description, Field, Part, Role};
use crate::l10n::bidi::{Direction, strip_bidi};

pub(super) fn ids(elements: &[Element]) -> impl Iterator<Item = NodeId> {
    elements.iter().map(|element| NodeId(element.id))
}

/// Makes the node of an element, without those inside it; the text of a field is a node of its own.
pub(super) fn push_nodes(element: &Element, live: Option<Live>, nodes: &mut Vec<(NodeId, Node)>) {
    let mut node = match &element.kind {
        Kind::Text(words) => label(words),
        Kind::Part(Part::Field(field)) => {
            let (node, text) = field_nodes(element, field);
            nodes.push(text);
            node
        }
        Kind::Part(part) => part_node(element, part),
        Kind::Pressable(description) => pressable(element, description),
    };
    node.set_bounds(rect(element.bounds));
    node.add_action(Action::ScrollIntoView);
    for child in ids(&element.children) {
        node.push_child(child);
    }
    if let Some(live) = live {
        node.set_live(live);
    }
    nodes.push((NodeId(element.id), node));
}

fn part_node(element: &Element, part: &Part) -> Node {
    let words = || element.words.join(" ");
    match part {
        Part::Heading(level) => {
            let mut node = Node::new(NodeRole::Heading);
            node.set_label(words());
            node.set_level(usize::from(*level));
            node
        }
        Part::Banner => Node::new(NodeRole::Banner),
        Part::Navigation(name) => named(NodeRole::Navigation, name),
        Part::Main => Node::new(NodeRole::Main),
        Part::Region { name, .. } => named(NodeRole::Region, name),
        Part::Group(name) => named(NodeRole::Group, name),
        Part::List { name, length } => {
            let mut node = named(NodeRole::List, name);
            node.set_size_of_set(*length);
            node
        }
        Part::Item(index) => {
            let mut node = Node::new(NodeRole::ListItem);
            node.set_position_in_set(*index);
            node
        }
        Part::Dialog(name) => {
            let mut node = named(NodeRole::Dialog, name);
            node.set_modal();
            node
        }
        Part::Menu(name) => named(NodeRole::Menu, name),
        Part::Table {
            name,
            rows,
            columns,
        } => {
            let mut node = named(NodeRole::Table, name);
            node.set_row_count(*rows);
            node.set_column_count(*columns);
            node
        }
        Part::Row(index) => {
            let mut node = Node::new(NodeRole::Row);
            node.set_row_index(*index);
            node
        }
        Part::ColumnHeader(index) => column_header(&element.words, *index),
        Part::RowHeader { name, about } => row_header(name, about.as_deref()),
        Part::Cell(index) => {
            let mut node = Node::new(NodeRole::Cell);
            node.set_column_index(*index);
            node
        }
        Part::Picture(about) => named(NodeRole::Image, about),
        Part::Progress { done, of } => progress(words(), *done, *of),
        Part::Announcement(said) => label(&strip_bidi(&said.words)),
        // Fields have two nodes, and the collector makes no elements of the others.
        Part::Field(_) | Part::About { .. } | Part::Decoration => {
            Node::new(NodeRole::GenericContainer)
        }
    }
}

/// A field, with what is written in it as a node of its own. AccessKit counts to 255 in there, and no field takes that much.
fn field_nodes(element: &Element, field: &Field) -> (Node, (NodeId, Node)) {
    let run = NodeId(element.id.wrapping_add(1).max(1));
    let lengths = field.value.chars().map(char::len_utf8);
    let lengths: Vec<u8> = lengths.flat_map(u8::try_from).collect();
    let last = lengths.len();
    let position = |at: usize| TextPosition {
        node: run,
        character_index: at.min(last),
    };
    let (from, to) = field.selection;
    let selection = TextSelection {
        anchor: position(from),
        focus: position(to),
    };
    let mut letters = Node::new(NodeRole::TextRun);
    letters.set_value(field.value.as_str());
    letters.set_character_lengths(lengths);
    letters.set_word_starts(word_starts(&field.value));
    letters.set_text_direction(direction(field.direction));
    letters.set_bounds(rect(element.bounds));
    let role = if field.is_search {
        NodeRole::SearchInput
    } else {
        NodeRole::TextInput
    };
    let mut node = named(role, &field.name);
    node.set_value(field.value.as_str());
    node.set_text_selection(selection);
    node.set_children(vec![run]);
    for action in [Action::Focus, Action::SetValue, Action::SetTextSelection] {
        node.add_action(action);
    }
    if field.is_search {
        node.add_action(Action::ShowContextMenu);
    }
    (node, (run, letters))
}

fn named(role: NodeRole, name: &str) -> Node {
    let mut node = Node::new(role);
    node.set_label(strip_bidi(name));
    node
}

/// The first of the words are its name.
fn column_header(words: &[String], index: usize) -> Node {
    let (name, about) = match words.split_first() {
        Some((name, about)) => (name.as_str(), about),
        None => ("", words),
    };
    let mut node = named(NodeRole::ColumnHeader, name);
    if !about.is_empty() {
        node.set_description(sentences(about));
    }
    node.set_column_index(index);
    node
}

fn row_header(name: &str, about: Option<&str>) -> Node {
    let mut node = named(NodeRole::RowHeader, name);
    if let Some(about) = about {
        node.set_description(strip_bidi(about));
    }
    node.set_column_index(0);
    node
}

fn progress(name: String, done: usize, of: usize) -> Node {
    let mut node = Node::new(NodeRole::ProgressIndicator);
    node.set_label(name);
    node.set_numeric_value(done as f64);
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(of as f64);
    node
}

fn label(words: &str) -> Node {
    let mut node = Node::new(NodeRole::Label);
    node.set_value(words);
    node
}

/// Words one after the other, each to be heard as a sentence.
fn sentences(words: &[String]) -> String {
    let mut text = String::new();
    for words in words {
        if !text.is_empty() {
            let is_sentence = text.ends_with(['.', '!', '?', ':']);
            text.push_str(if is_sentence { " " } else { ". " });
        }
        text.push_str(words);
    }
    text
}

/// The name of a button is given, or is the first text on it. Other texts on it that are not in the name describe it.
fn pressable(element: &Element, description: &Description) -> Node {
    let mut words = element.words.iter();
    let name = match &description.name {
        Some(name) => strip_bidi(name),
        None => words.next().cloned().unwrap_or_default(),
    };
    let more = element.about.iter().chain(&description.about);
    let more = more.map(|words| strip_bidi(words));
    let mut about: Vec<String> = Vec::new();
    for words in words.cloned().chain(more) {
        if !name.contains(&words) && !about.contains(&words) {
            about.push(words);
        }
    }
    let mut node = Node::new(role(description));
    node.set_label(name);
    if !about.is_empty() {
        node.set_description(sentences(&about));
    }
    if let Some(address) = &element.address {
        node.set_url(address.as_str());
    }
    if let Some(is_on) = description.is_on {
        match description.role {
            Role::Entry | Role::Tab => node.set_selected(is_on),
            Role::Button
            | Role::Link
            | Role::Switch
            | Role::CheckBox
            | Role::MenuItem
            | Role::MenuChoice
            | Role::MenuSwitch => node.set_toggled(Toggled::from(is_on)),
        }
    }
    if let Some(position) = description.position_in_set {
        node.set_position_in_set(position);
    }
    if let Some(language) = &description.language {
        node.set_language(language.as_str());
    }
    if let Some(is_expanded) = description.is_expanded {
        node.set_expanded(is_expanded);
        node.add_action(if is_expanded {
            Action::Collapse
        } else {
            Action::Expand
        });
    }
    if description.is_enabled {
        node.add_action(Action::Focus);
        node.add_action(Action::Click);
    } else {
        node.set_disabled();
    }
    if description.has_context_menu {
        node.add_action(Action::ShowContextMenu);
    }
    node
}

fn role(description: &Description) -> NodeRole {
    match description.role {
        Role::Button | Role::Switch => NodeRole::Button,
        Role::Link => NodeRole::Link,
        Role::Entry => NodeRole::ListItem,
        Role::Tab => NodeRole::Tab,
        Role::CheckBox => NodeRole::CheckBox,
        Role::MenuItem => NodeRole::MenuItem,
        Role::MenuChoice => NodeRole::MenuItemRadio,
        Role::MenuSwitch => NodeRole::MenuItemCheckBox,
    }
}

pub(super) fn direction(direction: Direction) -> TextDirection {
    match direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    }
}

pub fn rect(bounds: Rectangle) -> Rect {
    Rect {
        x0: bounds.x.into(),
        y0: bounds.y.into(),
        x1: (bounds.x + bounds.width).into(),
        y1: (bounds.y + bounds.height).into(),
    }
}

/// The indices of the characters that words begin with.
fn word_starts(text: &str) -> Vec<u8> {
    let mut was_space = true;
    let starts = text.chars().enumerate().filter(|(_, letter)| {
        let is_start = was_space && !letter.is_whitespace();
        was_space = letter.is_whitespace();
        is_start
    });
    starts.filter_map(|(at, _)| u8::try_from(at).ok()).collect()
}

/// The request of assistive technology, if it can be done here.
pub fn request(asked: ActionRequest) -> Option<Request> {
    let target = asked.target_node.0;
    let act = match (asked.action, asked.data) {
        (Action::Click | Action::Expand | Action::Collapse, _) => Act::Press,
        (Action::Focus, _) => Act::Focus,
        (Action::ShowContextMenu, _) => Act::OpenContextMenu,
        (Action::ScrollIntoView, _) => Act::ScrollIntoView,
        (Action::SetValue, Some(ActionData::Value(text))) => Act::Write(text.into()),
        (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => Act::Select(
            selection.anchor.character_index,
            selection.focus.character_index,
        ),
        _ => return None,
    };
    Some(Request::Act(target, act))
}
