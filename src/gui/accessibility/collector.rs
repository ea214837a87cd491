//! Collects what the widgets say of themselves, from the layout that is painted; and does with one of them what was asked.

use std::any::Any;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::mem;

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::request::Act;
use super::semantics::{Description, Part};
use crate::gui::operation::panes::{Pane, ScrollTo};
use crate::l10n::bidi::strip_bidi;

/// The id of the window itself.
pub const ROOT: u64 = 0;

/// Something to be heard, and what is inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// The same from frame to frame, for as long as it is the same thing.
    pub id: u64,
    pub kind: Kind,
    /// The part of it that is in view, in the window. Without height at the edge if it is scrolled away.
    pub bounds: Rectangle,
    /// The texts on it, without bidi control characters.
    pub words: Vec<String>,
    pub about: Vec<String>,
    pub address: Option<String>,
    pub is_focused: bool,
    pub children: Vec<Element>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Without bidi control characters.
    Text(String),
    Part(Part),
    Pressable(Box<Description>),
}

/// An action on one element.
#[derive(Debug, Clone)]
struct Task {
    target: u64,
    act: Act,
    /// True once it is known that the element is there: acting on it changes others, too.
    is_sure: bool,
}

/// The surroundings of the widgets that the operation is at.
#[derive(Debug, Clone, Default)]
struct Surroundings {
    /// The sum of the scroll offsets around.
    scrolled: Vector,
    /// The part of the window that is in view there.
    view: Option<Rectangle>,
    pane: Option<Pane>,
    about: Option<(Vec<String>, Option<String>)>,
    is_decoration: bool,
}

/// The next thing that the operation goes into.
#[derive(Debug)]
enum Next {
    Element(Element),
    Pane(Pane),
    About(Vec<String>, Option<String>),
    Decoration,
}

/// An operation that goes through all widgets.
#[derive(Debug, Default)]
pub struct Collector {
    /// The elements that the operation is in, the innermost last.
    open: Vec<Element>,
    found: Vec<Element>,
    next: Option<Next>,
    surroundings: Surroundings,
    /// The numbers of elements of the same kind.
    counts: HashMap<u64, u32>,
    task: Option<Task>,
    /// The element of the task was met.
    is_met: bool,
    /// The scrolling that brings that element into view.
    scroll: Option<ScrollTo>,
}

impl Collector {
    /// Does this with the element with this id, if it is there.
    pub(in crate::gui) fn to_do(target: u64, act: Act) -> Self {
        Self {
            task: Some(Task {
                target,
                act,
                is_sure: false,
            }),
            ..Self::default()
        }
    }

    pub fn into_elements(self) -> Vec<Element> {
        self.found
    }

    /// The action that is due on an element of this id, now.
    fn due(&self, element: u64) -> Option<Act> {
        let task = self.task.as_ref();
        let task = task.filter(|task| task.is_sure && task.target == element);
        task.map(|task| task.act.clone())
    }

    fn id_of(&mut self, key: impl Hash) -> u64 {
        let first = hash(key);
        let count = self.counts.entry(first).or_default();
        *count += 1;
        if *count == 1 {
            first
        } else {
            hash((first, *count))
        }
    }

    fn parent(&self) -> u64 {
        self.open.last().map_or(ROOT, |parent| parent.id)
    }

    fn element(&mut self, id: u64, kind: Kind, bounds: Rectangle) -> Element {
        if self.task.as_ref().is_some_and(|task| task.target == id) {
            self.meet(bounds);
        }
        Element {
            id,
            kind,
            bounds: self.surroundings.visible(bounds),
            words: Vec::new(),
            about: Vec::new(),
            address: None,
            is_focused: false,
            children: Vec::new(),
        }
    }

    /// The element is there: finds out how far its pane is to be scrolled for it to be seen.
    fn meet(&mut self, bounds: Rectangle) {
        self.is_met = true;
        if let Some(pane) = &self.surroundings.pane {
            self.scroll = pane.scroll_to_show(bounds);
        }
    }

    fn close(&mut self, element: Element) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.found.push(element),
        }
    }

    /// The field or the button that takes the focus, as those who hear it know it.
    fn at_focus(&mut self) -> Option<&mut Element> {
        match &mut self.next {
            Some(Next::Element(element)) => Some(element),
            Some(Next::Pane(_) | Next::About(..) | Next::Decoration) | None => {
                let inside = self.open.last_mut();
                inside.filter(|element| matches!(element.kind, Kind::Part(Part::Field(_))))
            }
        }
    }
}

impl Kind {
    /// True if the texts on it belong to its name.
    fn takes_words(&self) -> bool {
        match self {
            Self::Pressable(_) => true,
            Self::Part(part) => matches!(
                part,
                Part::Heading(_)
                    | Part::Progress { .. }
                    | Part::Announcement(_)
                    | Part::ColumnHeader(_)
            ),
            Self::Text(_) => false,
        }
    }
}

impl Surroundings {
    fn visible(&self, bounds: Rectangle) -> Rectangle {
        let bounds = bounds - self.scrolled;
        let Some(view) = self.view else {
            return bounds;
        };
        bounds.intersection(&view).unwrap_or_else(|| Rectangle {
            y: bounds.y.clamp(view.y, view.y + view.height),
            height: 0.0,
            ..bounds
        })
    }
}

fn hash(key: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    // Zero is the window.
    hasher.finish().max(1)
}

/// The key that tells a part from others of the same kind beside it. Not its words, which may change.
fn key(part: &Part) -> u64 {
    let kind = mem::discriminant(part);
    match part {
        Part::Region { key, .. } => hash((kind, key)),
        Part::Announcement(said) => hash((kind, &said.words, &said.key)),
        Part::Item(index) | Part::Row(index) | Part::ColumnHeader(index) | Part::Cell(index) => {
            hash((kind, index))
        }
        Part::Heading(_)
        | Part::Banner
        | Part::Navigation(_)
        | Part::Main
        | Part::Group(_)
        | Part::List { .. }
        | Part::Dialog(_)
        | Part::Menu(_)
        | Part::Table { .. }
        | Part::RowHeader { .. }
        | Part::Field(_)
        | Part::Picture(_)
        | Part::Progress { .. }
        | Part::About { .. }
        | Part::Decoration => hash(kind),
    }
}

/// Icons are letters of the private use area.
fn is_spoken(words: &str) -> bool {
    words.chars().any(char::is_alphanumeric)
}

impl<T: 'static> Operation<T> for Collector {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let next = self.next.take();
        let is_element = matches!(next, Some(Next::Element(_)));
        // Most widgets are neither elements nor change the surroundings, which are not copied for them.
        let changes_surroundings = next.is_some() && !is_element;
        let outside = changes_surroundings.then(|| self.surroundings.clone());
        match next {
            Some(Next::Element(element)) => self.open.push(element),
            Some(Next::Pane(pane)) => {
                self.surroundings.view = Some(self.surroundings.visible(pane.bounds));
                self.surroundings.scrolled += pane.translation;
                self.surroundings.pane = Some(pane);
            }
            Some(Next::About(words, address)) => self.surroundings.about = Some((words, address)),
            Some(Next::Decoration) => self.surroundings.is_decoration = true,
            None => {}
        }
        operate(self);
        if let Some(outside) = outside {
            self.surroundings = outside;
        }
        if is_element && let Some(element) = self.open.pop() {
            self.close(element);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let pane = Pane::new(id, bounds, content_bounds, translation);
        self.next = Some(Next::Pane(pane));
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if self.surroundings.is_decoration {
            return;
        }
        if let Some(part) = state.downcast_mut::<Part>() {
            self.next = Some(match part {
                Part::About { words, address } => Next::About(words.clone(), address.clone()),
                Part::Decoration => Next::Decoration,
                part => {
                    let id = self.id_of((self.parent(), key(part)));
                    if let Part::Field(field) = part {
                        field.asked = self.due(id);
                    }
                    Next::Element(self.element(id, Kind::Part(part.clone()), bounds))
                }
            });
        } else if let Some(description) = state.downcast_mut::<Description>() {
            let id = match id {
                Some(id) => self.id_of(("id", id)),
                None => {
                    let key = (self.parent(), description.role, &description.key);
                    self.id_of(key)
                }
            };
            description.asked = self.due(id);
            // The focus is told apart from what has it, which is no other for that.
            let unfocused = Description {
                is_focused: false,
                ..description.clone()
            };
            let kind = Kind::Pressable(Box::new(unfocused));
            let mut element = self.element(id, kind, bounds);
            element.is_focused = description.is_focused;
            if let Some((words, address)) = &self.surroundings.about {
                element.about.extend_from_slice(words);
                element.address.clone_from(address);
            }
            self.next = Some(Next::Element(element));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let id = self.at_focus().map(|element| element.id);
        if let Some(Task {
            target,
            act: Act::Press | Act::Focus | Act::OpenContextMenu | Act::Select(..) | Act::Write(_),
            is_sure: true,
        }) = &self.task
        {
            if id == Some(*target) {
                state.focus();
            } else if state.is_focused() {
                state.unfocus();
            }
        }
        if let Some(element) = self.at_focus() {
            element.is_focused = state.is_focused();
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let words = strip_bidi(text);
        if self.surroundings.is_decoration || !is_spoken(&words) {
            return;
        }
        if let Some(element) = self.open.last_mut()
            && element.kind.takes_words()
        {
            element.words.push(words);
            return;
        }
        let id = self.id_of((self.parent(), "text", &words));
        let element = self.element(id, Kind::Text(words), bounds);
        self.close(element);
    }

    /// First it is made sure that the element is there; then it is done, and seen at once.
    fn finish(&self) -> Outcome<T> {
        let Some(task) = self.task.as_ref().filter(|_| self.is_met) else {
            return Outcome::None;
        };
        if !task.is_sure {
            return Outcome::Chain(Box::new(Self {
                task: Some(Task {
                    is_sure: true,
                    ..task.clone()
                }),
                ..Self::default()
            }));
        }
        let scroll = self.scroll.as_ref();
        scroll.map_or(Outcome::None, ScrollTo::outcome)
    }
}
