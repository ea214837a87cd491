//! Scrolls to where text is being selected: iced's scrollable knows nothing of that.

use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Shell, mouse};
use iced::mouse::ScrollDelta;
use iced::{Event, Point, Rectangle, Vector, keyboard, window};

use super::decorate::{Decorator, PassOn, decorate};
use super::selection::SelectionEnd;
use crate::gui::Element;
use crate::gui::operation::Inside;

/// Around the end of what is selected, in logical pixels.
const MARGIN: f32 = 8.0;
/// How far a frame scrolls at most, in logical pixels.
const FASTEST: f32 = 24.0;
/// The further the pointer is outside, the further a frame scrolls.
const SHARE: f32 = 0.25;

/// Scrolls the content, a scrollable, while text is selected by dragging out of it, and to the end that the keyboard moves.
pub fn follow_selection<'a, Message: 'a>(
    scrollable: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    decorate(scrollable, FollowSelection)
}

struct FollowSelection;

#[derive(Debug, Default)]
struct State {
    /// Where in the window the pointer is, while its button is down.
    drag: Option<Point>,
    /// A key may have moved the end.
    has_key: bool,
    /// How far down to scroll to see the end, in logical pixels.
    missing: f32,
}

impl<Message, Theme> Decorator<Message, Theme> for FollowSelection {
    type State = State;

    fn state(&self) -> State {
        State::default()
    }

    fn inspect(
        &self,
        state: &mut State,
        event: &Event,
        operate: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if matches!(event, Event::Window(window::Event::RedrawRequested(_)))
            && std::mem::take(&mut state.has_key)
        {
            let mut find = FindEnd {
                inside: Inside::default(),
                missing: 0.0,
            };
            operate(&mut find);
            state.missing = find.missing;
        }
    }

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
        content: &mut PassOn<'_, Message>,
    ) {
        content(event, cursor, shell);
        match *event {
            // Text does not take the press: whatever does is not dragged for its text.
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_taken = shell.is_event_captured();
                state.drag = cursor.position_over(bounds).filter(|_| !is_taken);
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) if state.drag.is_some() => {
                state.drag = Some(position);
                if outside(bounds, position) != 0.0 {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => state.drag = None,
            Event::Keyboard(keyboard::Event::KeyPressed { modifiers, .. }) => {
                state.has_key = modifiers.shift();
            }
            Event::Window(window::Event::RedrawRequested(_)) => {
                let mut scroll = |by: f32, shell: &mut Shell<'_, Message>| {
                    let delta = ScrollDelta::Pixels { x: 0.0, y: -by };
                    let wheel = Event::Mouse(mouse::Event::WheelScrolled { delta });
                    content(&wheel, mouse::Cursor::Available(bounds.center()), shell);
                };
                let missing = std::mem::take(&mut state.missing);
                if missing != 0.0 {
                    scroll(missing, shell);
                }
                let Some(position) = state.drag else {
                    return;
                };
                let by = (outside(bounds, position) * SHARE).clamp(-FASTEST, FASTEST);
                if by != 0.0 {
                    scroll(by, shell);
                    // What is under the pointer now is selected, too.
                    let moved = Event::Mouse(mouse::Event::CursorMoved { position });
                    content(&moved, mouse::Cursor::Available(position), shell);
                    shell.request_redraw();
                }
            }
            _ => {}
        }
    }
}

/// How far below the bounds a point is; above them, it is less than nothing.
fn outside(bounds: Rectangle, point: Point) -> f32 {
    let below = (point.y - bounds.y - bounds.height).max(0.0);
    let above = (bounds.y - point.y).max(0.0);
    below - above
}

/// Finds how far down to scroll to see the end of what is selected.
struct FindEnd {
    /// What is in view of a pane, and how far it is scrolled.
    inside: Inside<(Rectangle, Vector)>,
    missing: f32,
}

impl Operation for FindEnd {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.inside.enter();
        operate(self);
        self.inside.leave(outside);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.inside.meet(Some((bounds, translation)));
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(SelectionEnd(end)) = state.downcast_ref::<SelectionEnd>()
            && let Some((view, translation)) = self.inside.pane()
        {
            let end = (*end - *translation).expand(MARGIN);
            let below = (end.y + end.height - view.y - view.height).max(0.0);
            let above = (view.y - end.y).max(0.0);
            self.missing = below - above;
        }
    }
}
