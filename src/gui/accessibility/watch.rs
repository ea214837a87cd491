//! Tells whoever listens what is painted, in the frame that paints it.

use std::collections::HashSet;
use std::sync::Arc;

use iced::advanced::Shell;
use iced::time::{Duration, Instant};
use iced::{Element as Widget, Event, Point, Rectangle, window};

use super::collector::{Collector, Element, Kind};
use super::nodes::{Shown, Tree};
use super::reader::Reader;
use super::semantics::Part;
use crate::gui::decorate::{Decorator, Receiver, decorate};

/// For so long nobody is told that nothing has the focus: a task may be about to give it to something.
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
    /// Of the window on the screen, in logical pixels of the system.
    position: Point,
    /// What was told last.
    told: Option<Tree>,
    told_window: Option<(bool, Rectangle)>,
    /// The announcements that were made, for as long as they are there or may come back.
    announced: HashSet<u64>,
    /// Those that were away meanwhile, and are not made again.
    came_back: HashSet<u64>,
    /// Since when nothing has the focus.
    unfocused: Option<Instant>,
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
            state.told = None;
            state.told_window = None;
            return;
        }
        self.tell_window(state);
        // What is laid out anew is not painted yet.
        if let window::Event::RedrawRequested(now) = event
            && !content.shell.is_layout_invalid()
        {
            let mut collector = Collector::default();
            content.content.operate(&mut collector);
            self.tell(state, &collector.into_elements(), *now, content.shell);
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
        elements: &[Element],
        now: Instant,
        shell: &mut Shell<'_, Message>,
    ) {
        let mut ids = Vec::new();
        find_announcements(elements, &mut ids);
        for id in &ids {
            let was_there = state.told.as_ref().is_some_and(|told| told.contains(*id));
            if state.announced.contains(id) && !was_there {
                state.came_back.insert(*id);
            }
        }
        let tree = Tree::new(&self.shown, elements, &state.came_back);
        let was_focused = state.told.as_ref().is_some_and(Tree::has_focus);
        if was_focused && !tree.has_focus() {
            let until = *state.unfocused.get_or_insert(now) + BETWEEN_FOCUSES;
            if now < until {
                shell.request_redraw_at(until);
                return;
            }
        }
        state.unfocused = None;
        self.reader.tell(&tree, state.told.as_ref());
        state.told = Some(tree);
        state.announced.extend(&ids);
        // What is under a menu or a modal comes back.
        if elements.iter().any(is_screen) {
            state.announced.retain(|id| ids.contains(id));
            state.came_back.retain(|id| ids.contains(id));
        }
    }
}

fn is_screen(element: &Element) -> bool {
    matches!(element.kind, Kind::Part(Part::Main))
}

fn find_announcements(elements: &[Element], ids: &mut Vec<u64>) {
    for element in elements {
        if matches!(element.kind, Kind::Part(Part::Announcement(_))) {
            ids.push(element.id);
        }
        find_announcements(&element.children, ids);
    }
}
