//! Tells the listener what is painted, in the frame that paints it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use iced::advanced::Shell;
use iced::time::{Duration, Instant};
use iced::{Element as Widget, Event, Point, Rectangle, window};

use super::collector::{Collector, Element, Kind};
use super::reader::Reader;
use super::semantics::Part;
use super::tree::{Shown, Tree};
use crate::gui::decorate::{Decorator, Receiver, decorate};

/// Nobody is told for so long that nothing has the focus: a task may be about to give it to something.
const BETWEEN_FOCUSES: Duration = Duration::from_millis(150);

/// Lets the content be heard. Belongs at the root. `system_scale` is the scale of the system alone.
pub(in crate::gui) fn watch<'a, Message: 'a, Theme: 'a>(
    reader: Arc<dyn Reader>,
    shown: Shown,
    system_scale: f32,
    content: impl Into<Widget<'a, Message, Theme>>,
) -> Widget<'a, Message, Theme> {
    decorate(
        content,
        Watch {
            reader,
            shown,
            system_scale,
        },
    )
}

struct Watch {
    reader: Arc<dyn Reader>,
    shown: Shown,
    system_scale: f32,
}

#[derive(Debug, Default)]
struct State {
    has_focus: bool,
    /// The window's position on the screen, in logical pixels of the system.
    position: Point,
    /// The tree that was told last.
    told: Option<Tree>,
    told_window: Option<(bool, Rectangle)>,
    /// The announcements that were made, for as long as they are there or may come back; and whether that is with their screen.
    announced: HashMap<u64, bool>,
    /// Those that were away meanwhile, and are not made again.
    came_back: HashSet<u64>,
    /// Since when nothing has the focus.
    unfocused: Option<Instant>,
}

impl State {
    /// Nobody listens any more: who listens next knows nothing.
    fn forget(&mut self) {
        *self = Self {
            has_focus: self.has_focus,
            position: self.position,
            ..Self::default()
        };
    }
}

impl<Message, Theme> Decorator<Message, Theme> for Watch {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        if let Event::Window(event) = event {
            match event {
                window::Event::Focused => state.has_focus = true,
                window::Event::Unfocused => state.has_focus = false,
                window::Event::Moved(position) => state.position = *position,
                window::Event::Opened {
                    position: Some(position),
                    ..
                } => state.position = *position,
                _ => {}
            }
        }
        content.pass_on(event);
        let Event::Window(event) = event else {
            return;
        };
        if !self.reader.is_listening() {
            state.forget();
            return;
        }
        self.tell_window(state);
        // A new layout is not painted yet.
        if let window::Event::RedrawRequested(now) = event
            && !content.shell.is_layout_invalid()
        {
            let mut collector = Collector::default();
            content.content.operate(&mut collector);
            self.tell(state, collector.into_elements(), *now, content.shell);
        }
    }
}

impl Watch {
    fn tell_window(&self, state: &mut State) {
        let size = self.shown.size * self.shown.scale;
        let position = Point::new(
            state.position.x * self.system_scale,
            state.position.y * self.system_scale,
        );
        let window = (state.has_focus, Rectangle::new(position, size));
        if state.told_window != Some(window) {
            state.told_window = Some(window);
            self.reader.tell_window(window.0, window.1);
        }
    }

    fn tell<Message>(
        &self,
        state: &mut State,
        elements: Vec<Element>,
        now: Instant,
        shell: &mut Shell<'_, Message>,
    ) {
        let mut found = HashMap::new();
        find_announcements(&elements, &mut found);
        for id in found.keys() {
            let was_there = state.told.as_ref().is_some_and(|told| told.contains(*id));
            if state.announced.contains_key(id) && !was_there {
                state.came_back.insert(*id);
            }
        }
        let shows_screen = elements.iter().any(is_screen);
        let tree = Tree::new(self.shown.clone(), elements, state.came_back.clone());
        let was_focused = state.told.as_ref().is_some_and(Tree::has_focus);
        if was_focused && !tree.has_focus() {
            let until = *state.unfocused.get_or_insert(now) + BETWEEN_FOCUSES;
            if now < until {
                shell.request_redraw_at(until);
                return;
            }
        }
        state.unfocused = None;
        match &state.told {
            Some(told) => self.reader.tell(&tree, Some(told)),
            None => {
                let before = tree.unannounced();
                self.reader.tell(&before, None);
                self.reader.tell(&tree, Some(&before));
            }
        }
        state.announced.extend(&found);
        // Whatever is under a menu or a modal comes back.
        if shows_screen {
            state.came_back.retain(|id| found.contains_key(id));
            state.announced.retain(|id, is_of_screen| {
                found.contains_key(id) || (*is_of_screen && !tree.contains(*id))
            });
        }
        state.told = Some(tree);
    }
}

fn is_screen(element: &Element) -> bool {
    matches!(element.kind, Kind::Part(Part::Main))
}

/// Finds them by their ids, and whether they are of a screen.
fn find_announcements(elements: &[Element], found: &mut HashMap<u64, bool>) {
    for element in elements {
        let is_of_screen = match &element.kind {
            Kind::Part(Part::Announcement(said)) => Some(said.is_of_screen),
            Kind::Pressable(description) => description.is_news.then_some(true),
            Kind::Part(_) | Kind::Text(_) => None,
        };
        found.extend(is_of_screen.map(|is_of_screen| (element.id, is_of_screen)));
        find_announcements(&element.children, found);
    }
}
