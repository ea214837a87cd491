//! All that can be heard of a frame, and what is another than in the frame before.

use std::collections::{HashMap, HashSet};

use accesskit::{Affine, Live, Node, NodeId, Role as NodeRole, TreeId, TreeInfo, TreeUpdate};
use iced::{Rectangle, Size};

use super::collector::{Element, Kind, ROOT};
use super::nodes::{direction, ids, push_nodes, rect};
use super::semantics::Part;
use crate::l10n::bidi::Direction;

/// The state of the window that the nodes depend on.
#[derive(Debug, Clone, PartialEq)]
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

/// All that can be heard of a frame. Nodes are made only of what is told: most frames differ little from the one before.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    shown: Shown,
    elements: Vec<Element>,
    /// The ids of those that are not to be announced.
    heard: HashSet<u64>,
    focus: NodeId,
}

impl Tree {
    /// Those with the ids in `heard` are not to be announced.
    pub(super) fn new(shown: Shown, elements: Vec<Element>, heard: HashSet<u64>) -> Self {
        let mut focus = NodeId(ROOT);
        visit(&elements, None, &mut |element, _| {
            if element.is_focused {
                focus = NodeId(element.id);
            }
        });
        Self {
            shown,
            elements,
            heard,
            focus,
        }
    }

    /// True if something other than the window has the focus.
    pub fn has_focus(&self) -> bool {
        self.focus != NodeId(ROOT)
    }

    pub fn contains(&self, id: u64) -> bool {
        let mut is_there = id == ROOT;
        visit(&self.elements, None, &mut |element, _| {
            is_there |= element.id == id;
        });
        is_there
    }

    /// The tree before anything was announced. Whoever begins to listen hears it only as what comes after this.
    pub(super) fn unannounced(&self) -> Self {
        fn silence(elements: &mut [Element], heard: &HashSet<u64>) {
            for element in elements {
                if let Kind::Part(Part::Announcement(said)) = &mut element.kind
                    && !heard.contains(&element.id)
                {
                    said.words.clear();
                }
                silence(&mut element.children, heard);
            }
        }
        let mut tree = self.clone();
        silence(&mut tree.elements, &tree.heard);
        tree
    }

    /// All of it.
    pub fn whole(&self) -> TreeUpdate {
        let mut nodes = vec![(NodeId(ROOT), self.root())];
        visit(&self.elements, None, &mut |element, parent| {
            push_nodes(element, self.live(element, parent), &mut nodes);
        });
        self.update(nodes)
    }

    /// The difference from the frame before, if there is any.
    pub fn since(&self, before: &Self) -> Option<TreeUpdate> {
        let mut told = HashMap::new();
        visit(&before.elements, None, &mut |element, parent| {
            told.insert(element.id, (element, before.live(element, parent)));
        });
        let mut nodes = Vec::new();
        if self.shown != before.shown || !are_alike(&self.elements, &before.elements) {
            nodes.push((NodeId(ROOT), self.root()));
        }
        visit(&self.elements, None, &mut |element, parent| {
            let live = self.live(element, parent);
            let is_told = told
                .get(&element.id)
                .is_some_and(|(before, was_live)| live == *was_live && makes_same(element, before));
            if !is_told {
                push_nodes(element, live, &mut nodes);
            }
        });
        (!nodes.is_empty() || self.focus != before.focus).then(|| self.update(nodes))
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

    fn root(&self) -> Node {
        let shown = &self.shown;
        let mut root = Node::new(NodeRole::Window);
        root.set_label(shown.title.as_str());
        root.set_language(shown.language.as_str());
        root.set_text_direction(direction(shown.direction));
        root.set_bounds(rect(Rectangle::with_size(shown.size)));
        root.set_transform(Affine::scale(shown.scale.into()));
        root.set_children(ids(&self.elements).collect::<Vec<_>>());
        root
    }

    fn live(&self, element: &Element, parent: Option<&Element>) -> Option<Live> {
        let is_announcement =
            |element: &Element| matches!(element.kind, Kind::Part(Part::Announcement(_)));
        if parent.is_some_and(is_announcement) {
            // Otherwise what stands in it would be announced as well.
            return Some(Live::Off);
        }
        let is_news = match &element.kind {
            Kind::Pressable(description) => description.is_news,
            Kind::Part(_) | Kind::Text(_) => is_announcement(element),
        };
        (is_news && !self.heard.contains(&element.id)).then_some(Live::Polite)
    }
}

/// Goes through all elements, each with the one that it is in.
fn visit<'a>(
    elements: &'a [Element],
    parent: Option<&'a Element>,
    visitor: &mut impl FnMut(&'a Element, Option<&'a Element>),
) {
    for element in elements {
        visit(&element.children, Some(element), visitor);
        visitor(element, parent);
    }
}

/// True if they are the same ones, whatever became of them.
fn are_alike(elements: &[Element], before: &[Element]) -> bool {
    ids(elements).eq(ids(before))
}

/// True if the same nodes are made of both.
fn makes_same(element: &Element, before: &Element) -> bool {
    let Element {
        id: _,
        kind,
        bounds,
        words,
        about,
        address,
        is_focused: _,
        children,
    } = element;
    *kind == before.kind
        && *bounds == before.bounds
        && *words == before.words
        && *about == before.about
        && *address == before.address
        && are_alike(children, &before.children)
}
