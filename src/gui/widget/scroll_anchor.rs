//! Scroll anchoring: keeps in view what is in view while the window becomes wider or narrower, although all of it is laid out anew.
//!
//! The anchor is a text in view: lines are broken elsewhere, columns come and go, and a pane is another widget where it stands
//! alone.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;

use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Element, Event, Rectangle, Vector, keyboard, mouse, touch, window};

use crate::gui::decorate::{Content, Decorator, Receiver, decorate};
use crate::gui::operation::panes::Pane;

/// For so many frames after a key or a press the focus may still move.
const FRAMES: u8 = 4;

/// The anchor of each pane, by its id.
#[derive(Debug, Clone, Default)]
pub struct ScrollAnchors(Rc<RefCell<HashMap<&'static str, ScrollAnchor>>>);

/// A text in view in a pane.
#[derive(Debug, Clone, Copy, PartialEq)]
struct ScrollAnchor {
    /// The width of the window then, in logical pixels.
    window_width: f32,
    /// The first text of all: another page has another.
    page: u64,
    /// A text that is there only once.
    text: u64,
    /// Its distance from the top of the pane, in logical pixels.
    below: f32,
    /// True if the focused widget is in view, too.
    shows_focus: bool,
}

/// Keeps in view what is in view in a pane. `content` holds the scrollable with this id.
pub fn keep_in_view<'a, Message: 'a, Theme: 'a>(
    id: &'static str,
    window_width: f32,
    anchors: &ScrollAnchors,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    let anchors = anchors.clone();
    decorate(
        content,
        KeepInView {
            id,
            window_width,
            anchors,
        },
    )
}

struct KeepInView {
    id: &'static str,
    window_width: f32,
    anchors: ScrollAnchors,
}

#[derive(Debug, Default)]
struct State {
    /// The layout at the last look.
    layout: Option<Extent>,
    /// The width has changed, and the person has done nothing since.
    is_resized: bool,
    frames: u8,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Extent {
    view: Rectangle,
    whole: f32,
    offset: f32,
}

impl<Message, Theme> Decorator<Message, Theme> for KeepInView {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match event {
            Event::Window(window::Event::RedrawRequested(_)) => {
                self.look(state, &mut content.content);
            }
            Event::Keyboard(keyboard::Event::KeyPressed { .. })
            | Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. })
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                state.is_resized = false;
                state.frames = FRAMES;
            }
            _ => {}
        }
        content.pass_on(event);
    }
}

impl KeepInView {
    fn look<Message, Theme>(&self, state: &mut State, content: &mut Content<'_, Message, Theme>) {
        let mut look = Look::new(self.id, false);
        content.operate(&mut look);
        let now = look.extent();
        if now.is_none() || (now == state.layout && state.frames == 0) {
            return;
        }
        let anchor = self.anchors.0.borrow().get(self.id).copied();
        let width = |extent: Option<Extent>| extent.map(|extent| extent.view.width);
        state.is_resized |= match state.layout {
            Some(_) => width(state.layout) != width(now),
            // Another widget, which may stand for one in a window of another width.
            None => anchor.is_some_and(|anchor| anchor.window_width != self.window_width),
        };
        let mut look = Look::new(self.id, true);
        content.operate(&mut look);
        if state.is_resized {
            if let Some(offset) = anchor.and_then(|anchor| look.offset_to_show(anchor)) {
                look.wanted = Some(offset);
                content.operate(&mut look);
            }
            // As it is afterwards.
            let mut look = Look::new(self.id, false);
            content.operate(&mut look);
            state.layout = look.extent();
        } else {
            state.frames = state.frames.saturating_sub(1);
            state.layout = now;
            if let Some(anchor) = look.anchor(self.window_width) {
                self.anchors.0.borrow_mut().insert(self.id, anchor);
            }
        }
    }
}

/// Looks at what is in a pane, or only at how it is scrolled: unlike [`InPanes`](crate::gui::operation::panes::InPanes), it goes into no
/// other pane, and into this one only where something has changed.
struct Look {
    id: Id,
    goes_in: bool,
    pane: Option<Pane>,
    is_next: bool,
    is_inside: bool,
    /// The texts, and where in the whole they are.
    texts: Vec<(u64, Rectangle)>,
    focused: Option<Rectangle>,
    /// The offset to scroll to, in logical pixels.
    wanted: Option<f32>,
}

impl Look {
    fn new(id: &'static str, goes_in: bool) -> Self {
        Self {
            id: Id::new(id),
            goes_in,
            pane: None,
            is_next: false,
            is_inside: false,
            texts: Vec::new(),
            focused: None,
            wanted: None,
        }
    }

    fn extent(&self) -> Option<Extent> {
        let pane = self.pane.as_ref()?;
        Some(Extent {
            view: pane.bounds,
            whole: pane.content_bounds.height,
            offset: pane.translation.y,
        })
    }

    fn page(&self) -> Option<u64> {
        self.texts.first().map(|(text, _)| *text)
    }

    /// The first text that begins in view and is there only once.
    fn anchor(&self, window_width: f32) -> Option<ScrollAnchor> {
        let pane = self.pane.as_ref()?;
        let top = pane.bounds.y + pane.translation.y;
        let is_in_view =
            |bounds: &Rectangle| bounds.y >= top && bounds.y < top + pane.bounds.height;
        let times = |text: u64| self.texts.iter().filter(|(it, _)| *it == text).count();
        let mut in_view: Vec<_> = self.texts.iter().filter(|(_, it)| is_in_view(it)).collect();
        in_view.sort_by(|(_, one), (_, other)| one.y.total_cmp(&other.y));
        let (text, bounds) = in_view.into_iter().find(|(text, _)| times(*text) == 1)?;
        Some(ScrollAnchor {
            window_width,
            page: self.page()?,
            text: *text,
            below: bounds.y - top,
            shows_focus: self.focused.as_ref().is_some_and(is_in_view),
        })
    }

    /// The offset at which the same text is in view, or at least the focused widget.
    fn offset_to_show(&self, anchor: ScrollAnchor) -> Option<f32> {
        let pane = self.pane.as_ref()?;
        let is_same_page = self.page() == Some(anchor.page);
        let mut texts = self.texts.iter().filter(|_| is_same_page);
        let again = texts.find(|(text, _)| *text == anchor.text);
        let end = (pane.content_bounds.height - pane.bounds.height).max(0.0);
        let offset = again.map_or(pane.translation.y, |(_, bounds)| {
            (bounds.y - anchor.below - pane.bounds.y).clamp(0.0, end)
        });
        let scrolled = Pane {
            translation: Vector::new(0.0, offset),
            ..pane.clone()
        };
        let focused = self.focused.filter(|_| anchor.shows_focus);
        let shown = focused.and_then(|focused| scrolled.offset_to_show(focused));
        shown.or(again.map(|_| offset))
    }
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let is_pane = std::mem::take(&mut self.is_next);
        if is_pane && (!self.goes_in || self.wanted.is_some()) {
            return;
        }
        let outside = self.is_inside;
        self.is_inside |= is_pane;
        operate(self);
        self.is_inside = outside;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.id) {
            self.is_next = true;
            self.pane = Some(Pane::new(id, bounds, content_bounds, translation));
            if self.wanted.is_some() {
                state.scroll_to(AbsoluteOffset {
                    x: None,
                    y: self.wanted,
                });
            }
        }
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.is_inside && state.is_focused() {
            self.focused = Some(bounds);
        }
    }

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
        if self.is_inside {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            self.texts.push((hasher.finish(), bounds));
        }
    }
}
