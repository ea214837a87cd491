//! Scrolls to where text is being selected: iced's scrollable knows nothing of that.

use std::any::Any;

use iced::advanced::mouse;
use iced::mouse::ScrollDelta;
use iced::{Event, Point, Rectangle, Size, keyboard, window};

use super::selection::SelectionEnd;
use crate::gui::Element;
use crate::gui::decorate::{Content, Decorator, Receiver, decorate};
use crate::gui::operation::panes::{InPanes, Pane, Visitor};

/// The margin around the end of the selection, in logical pixels.
const MARGIN: f32 = 8.0;
/// A frame scrolls at most so far, in logical pixels.
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
    /// The pointer in the window, while its button is down.
    drag: Option<Point>,
    /// A key may have moved the end.
    has_key: bool,
}

impl<Message, Theme> Decorator<Message, Theme> for FollowSelection {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        content.pass_on(event);
        let bounds = content.bounds();
        match *event {
            // Text does not take the press: whatever does is not dragged for its text.
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_taken = content.shell.is_event_captured();
                state.drag = content.cursor.position_over(bounds).filter(|_| !is_taken);
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) if state.drag.is_some() => {
                state.drag = Some(position);
                if outside(bounds, Rectangle::new(position, Size::ZERO)) != 0.0 {
                    content.shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => state.drag = None,
            Event::Keyboard(keyboard::Event::KeyPressed { .. }) => state.has_key = true,
            Event::Window(window::Event::RedrawRequested(_)) => {
                if std::mem::take(&mut state.has_key) {
                    let missing = find_missing(&mut content.content);
                    scroll(missing, content);
                }
                let Some(position) = state.drag else {
                    return;
                };
                let by = (outside(bounds, Rectangle::new(position, Size::ZERO)) * SHARE)
                    .clamp(-FASTEST, FASTEST);
                if by != 0.0 {
                    scroll(by, content);
                    // The text under the pointer now is selected, too.
                    let moved = Event::Mouse(mouse::Event::CursorMoved { position });
                    content.pass_on_at(&moved, mouse::Cursor::Available(position));
                    content.shell.request_redraw();
                }
            }
            _ => {}
        }
    }
}

/// Scrolls the content down by this, in logical pixels.
fn scroll<Message, Theme>(by: f32, content: &mut Receiver<'_, '_, Message, Theme>) {
    if by != 0.0 {
        let delta = ScrollDelta::Pixels { x: 0.0, y: -by };
        let wheel = Event::Mouse(mouse::Event::WheelScrolled { delta });
        let cursor = mouse::Cursor::Available(content.bounds().center());
        content.pass_on_at(&wheel, cursor);
    }
}

/// The way to scroll down to the end of the selection, in logical pixels.
fn find_missing<Message, Theme>(content: &mut Content<'_, Message, Theme>) -> f32 {
    let mut find = InPanes::new(FindEnd::default());
    content.operate(&mut find);
    find.visitor.missing
}

/// The distance of something below the bounds; above them, it is less than nothing.
fn outside(bounds: Rectangle, part: Rectangle) -> f32 {
    let below = (part.y + part.height - bounds.y - bounds.height).max(0.0);
    let above = (bounds.y - part.y).max(0.0);
    below - above
}

/// Finds how far down to scroll to see the end of the selection.
#[derive(Default)]
struct FindEnd {
    missing: f32,
}

impl Visitor for FindEnd {
    fn custom(&mut self, state: &mut dyn Any, pane: Option<&Pane>) {
        if let Some(end) = state.downcast_mut::<SelectionEnd>()
            && let Some(pane) = pane
        {
            let bounds = end.bounds - pane.translation;
            // An end in view stays where it is.
            if outside(pane.bounds, bounds) != 0.0 {
                self.missing = outside(pane.bounds, bounds.expand(MARGIN));
            }
            end.is_followed = true;
        }
    }
}
