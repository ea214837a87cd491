//! Makes nodes for assistive technology of what was collected.

use std::collections::{HashMap, HashSet};

use accesskit::{
    Action, ActionData, ActionRequest, Affine, Live, Node, NodeId, Rect, Role as NodeRole,
    TextDirection, TextPosition, TextSelection, Toggled, TreeId, TreeInfo, TreeUpdate,
};
use iced::{Rectangle, Size};

use super::collector::{Element, Kind, ROOT};
use super::request::{Act, Request};
use super::semantics::{Description, Field, Part, Role};
use crate::l10n::bidi::{Direction, strip_bidi};

/// The state of the window that the nodes depend on.
#[derive(Debug, Clone)]
pub struct Shown {
    pub title: String,
    /// Such as `he`.
    pub language: String,
    pub direction: Direction,
    /// In logical pixels as widgets have them.
    pub size: Size,
    /// Pixels of the screen for each of those.
    pub scale: f32,
}

/// All nodes of a frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    nodes: HashMap<NodeId, Node>,
    focus: NodeId,
}

impl Tree {
    /// Those with the ids in `heard` are not to be announced.
    pub(super) fn new(shown: &Shown, elements: Vec<Element>, heard: &HashSet<u64>) -> Self {
        let mut builder = Builder {
            nodes: HashMap::new(),
            focus: NodeId(ROOT),
            heard,
        };
        let mut root = Node::new(NodeRole::Window);
        root.set_label(shown.title.as_str());
        root.set_language(shown.language.as_str());
        root.set_text_direction(direction(shown.direction));
        root.set_bounds(rect(Rectangle::with_size(shown.size)));
        root.set_transform(Affine::scale(shown.scale.into()));
        root.set_children(builder.elements(elements));
        builder.nodes.insert(NodeId(ROOT), root);
        Self {
            nodes: builder.nodes,
            focus: builder.focus,
        }
    }

    /// True if something other than the window has the focus.
    pub fn has_focus(&self) -> bool {
        self.focus != NodeId(ROOT)
    }

    pub fn contains(&self, element: u64) -> bool {
        self.nodes.contains_key(&NodeId(element))
    }

    /// The tree before anything was announced. Whoever begins to listen hears it only as what comes after this.
    pub(super) fn unannounced(&self) -> Self {
        let mut tree = self.clone();
        for node in tree.nodes.values_mut() {
            if node.role() == NodeRole::Label && node.live() == Some(Live::Polite) {
                node.clear_value();
            }
        }
        tree
    }

    /// All of it.
    pub fn whole(&self) -> TreeUpdate {
        self.update(self.nodes.clone().into_iter().collect())
    }

    /// The difference from the frame before, if there is any.
    pub fn since(&self, before: &Self) -> Option<TreeUpdate> {
        let changed = self.nodes.iter();
        let changed = changed.filter(|(id, node)| before.nodes.get(id) != Some(node));
        let changed: Vec<_> = changed.map(|(id, node)| (*id, node.clone())).collect();
        (!changed.is_empty() || self.focus != before.focus).then(|| self.update(changed))
    }

    fn update(&self, nodes: Vec<(NodeId, Node)>) -> TreeUpdate {
        let mut tree = TreeInfo::new(NodeId(ROOT));
        tree.toolkit_name = Some("iced".to_owned());
        TreeUpdate {
            nodes,
            tree: Some(tree),
            tree_id: TreeId::ROOT,
            focus: self.focus,
        }
    }
}

struct Builder<'a> {
    nodes: HashMap<NodeId, Node>,
    focus: NodeId,
    heard: &'a HashSet<u64>,
}

impl Builder<'_> {
    fn elements(&mut self, elements: Vec<Element>) -> Vec<NodeId> {
        let ids = elements.into_iter().map(|element| self.element(element));
        ids.collect()
    }

    fn element(&mut self, element: Element) -> NodeId {
        let Element {
            id,
            kind,
            bounds,
            words,
            about,
            address,
            is_focused,
            children,
        } = element;
        let children = self.elements(children);
        if matches!(kind, Kind::Part(Part::Announcement(_))) {
            // Otherwise what stands in it would be announced as well.
            for child in &children {
                self.nodes
                    .entry(*child)
                    .and_modify(|child| child.set_live(Live::Off));
            }
        }
        let mut node = match kind {
            Kind::Text(words) => label(words),
            Kind::Part(part) => self.part(id, bounds, &words, part),
            Kind::Pressable(description) => {
                let mut node = pressable(&description, words, &about, address);
                if description.is_news && !self.heard.contains(&id) {
                    node.set_live(Live::Polite);
                }
                node
            }
        };
        node.set_bounds(rect(bounds));
        node.add_action(Action::ScrollIntoView);
        for child in children {
            node.push_child(child);
        }
        let id = NodeId(id);
        if is_focused {
            self.focus = id;
        }
        self.nodes.insert(id, node);
        id
    }

    fn part(&mut self, id: u64, bounds: Rectangle, words: &[String], part: Part) -> Node {
        match part {
            Part::Heading(level) => {
                let mut node = Node::new(NodeRole::Heading);
                node.set_label(words.join(" "));
                node.set_level(usize::from(level));
                node
            }
            Part::Banner => Node::new(NodeRole::Banner),
            Part::Navigation(name) => named(NodeRole::Navigation, &name),
            Part::Main => Node::new(NodeRole::Main),
            Part::Region { name, .. } => named(NodeRole::Region, &name),
            Part::Group(name) => named(NodeRole::Group, &name),
            Part::List { name, length } => {
                let mut node = named(NodeRole::List, &name);
                node.set_size_of_set(length);
                node
            }
            Part::Item(index) => {
                let mut node = Node::new(NodeRole::ListItem);
                node.set_position_in_set(index);
                node
            }
            Part::Dialog(name) => {
                let mut node = named(NodeRole::Dialog, &name);
                node.set_modal();
                node
            }
            Part::Menu(name) => named(NodeRole::Menu, &name),
            Part::Table {
                name,
                rows,
                columns,
            } => {
                let mut node = named(NodeRole::Table, &name);
                node.set_row_count(rows);
                node.set_column_count(columns);
                node
            }
            Part::Row(index) => {
                let mut node = Node::new(NodeRole::Row);
                node.set_row_index(index);
                node
            }
            Part::ColumnHeader(index) => column_header(words, index),
            Part::RowHeader { name, about } => row_header(&name, about.as_deref()),
            Part::Cell(index) => {
                let mut node = Node::new(NodeRole::Cell);
                node.set_column_index(index);
                node
            }
            Part::Field(field) => self.field(id, bounds, &field),
            Part::Picture(about) => named(NodeRole::Image, &about),
            Part::Progress { done, of } => progress(words.join(" "), done, of),
            Part::Announcement(said) => {
                let mut node = label(strip_bidi(&said.words));
                if !self.heard.contains(&id) {
                    node.set_live(Live::Polite);
                }
                node
            }
            // The collector makes no elements of these.
            Part::About { .. } | Part::Decoration => Node::new(NodeRole::GenericContainer),
        }
    }

    /// A field, with what is written in it as a node of its own. AccessKit counts to 255 in there, and no field takes that much.
    fn field(&mut self, id: u64, bounds: Rectangle, field: &Field) -> Node {
        let run = NodeId(id.wrapping_add(1).max(1));
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
        letters.set_bounds(rect(bounds));
        self.nodes.insert(run, letters);
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
        node
    }
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

fn label(words: String) -> Node {
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
fn pressable(
    description: &Description,
    words: Vec<String>,
    about: &[String],
    address: Option<String>,
) -> Node {
    let mut words = words.into_iter();
    let name = match &description.name {
        Some(name) => strip_bidi(name),
        None => words.next().unwrap_or_default(),
    };
    let more = about.iter().chain(&description.about);
    let more = more.map(|words| strip_bidi(words));
    let mut told: Vec<String> = Vec::new();
    for words in words.chain(more) {
        if !name.contains(&words) && !told.contains(&words) {
            told.push(words);
        }
    }
    let mut node = Node::new(role(description));
    node.set_label(name);
    if !told.is_empty() {
        node.set_description(sentences(&told));
    }
    if let Some(address) = address {
        node.set_url(address);
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

fn direction(direction: Direction) -> TextDirection {
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
