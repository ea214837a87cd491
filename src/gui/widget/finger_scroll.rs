//! Scrolling with a finger. iced scrolls only where the finger comes down on nothing that can be pressed, and stops at once when it is lifted.

use std::cell::Cell;
use std::collections::VecDeque;
use std::convert::identity;
use std::rc::Rc;

use iced::advanced::{Shell, mouse};
use iced::mouse::ScrollDelta;
use iced::time::{Duration, Instant};
use iced::{Event, Point, keyboard, touch, window};

use super::finger::DRAG_DISTANCE;
use super::follow_selection::follow_selection;
use crate::gui::Element;
use crate::gui::decorate::{Decorator, Receiver, decorate};

/// The speed of a finger is that of so long before it was lifted.
const SAMPLED: Duration = Duration::from_millis(100);
/// The flung content slows down at this rate, per second.
const FRICTION: f32 = 4.0;
/// In logical pixels per second.
const SLOWEST: f32 = 30.0;
/// In logical pixels per second.
const FASTEST: f32 = 6_000.0;
/// A frame that comes later moves no further.
const LONGEST_FRAME: Duration = Duration::from_millis(50);

/// Lets a finger scroll wherever it comes down, and fling the content. `scrollable` makes iced's scrollable of the content.
pub fn finger_scroll<'a, Message: 'a>(
    reduces_motion: bool,
    content: impl Into<Element<'a, Message>>,
    scrollable: impl FnOnce(Element<'a, Message>) -> Element<'a, Message>,
) -> Element<'a, Message> {
    let catches = Rc::new(Cell::new(false));
    let presses = Presses {
        catches: Rc::clone(&catches),
    };
    let content = decorate(content, presses);
    let fling = Fling {
        catches,
        goes_on: !reduces_motion,
    };
    decorate(follow_selection(scrollable(content)), fling)
}

/// Keeps the content from taking a finger that has begun to drag.
struct Presses {
    /// True if the finger that comes down catches what is still moving, and presses nothing either.
    catches: Rc<Cell<bool>>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Touch {
    #[default]
    None,
    /// In the window.
    Pressed(Point),
    Dragged,
}

impl<Message, Theme> Decorator<Message, Theme> for Presses {
    type State = Touch;

    fn update(
        &self,
        state: &mut Touch,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let Event::Touch(touch) = event else {
            content.pass_on(event);
            return;
        };
        match *touch {
            touch::Event::FingerPressed { position, .. } => {
                if self.catches.take() {
                    *state = Touch::Dragged;
                    return;
                }
                *state = Touch::Pressed(position);
                // Whatever takes it, the scrollable is told, too.
                let mut messages = Vec::new();
                let mut own = Shell::new(&mut messages);
                content.pass_on_with(event, content.cursor, &mut own);
                if own.is_event_captured() {
                    pass_on_all_but_status(own, content.shell);
                } else {
                    content.shell.merge(own, identity);
                }
            }
            touch::Event::FingerMoved { id, position } => match *state {
                Touch::Pressed(from) if from.distance(position) > DRAG_DISTANCE => {
                    *state = Touch::Dragged;
                    let lost = Event::Touch(touch::Event::FingerLost { id, position });
                    content.pass_on_at(&lost, mouse::Cursor::Unavailable);
                }
                Touch::Dragged => {}
                Touch::None | Touch::Pressed(_) => content.pass_on(event),
            },
            touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. } => {
                if std::mem::take(state) != Touch::Dragged {
                    content.pass_on(event);
                }
            }
        }
    }
}

/// Passes on all requests of the content, but not that it took the event.
fn pass_on_all_but_status<Message>(from: Shell<'_, Message>, to: &mut Shell<'_, Message>) {
    let redraw = from.redraw_request();
    let has_invalid_layout = from.is_layout_invalid();
    let has_invalid_widgets = from.are_widgets_invalid();
    let mut messages = Vec::new();
    let mut own = Shell::new(&mut messages);
    own.merge(from, identity);
    drop(own);
    for message in messages {
        to.publish(message);
    }
    match redraw {
        window::RedrawRequest::NextFrame => to.request_redraw(),
        window::RedrawRequest::At(at) => to.request_redraw_at(at),
        window::RedrawRequest::Wait => {}
    }
    if has_invalid_layout {
        to.invalidate_layout();
    }
    if has_invalid_widgets {
        to.invalidate_widgets();
    }
}

/// Goes on scrolling after the finger was lifted.
struct Fling {
    catches: Rc<Cell<bool>>,
    /// False if the system asks that nothing moves by itself.
    goes_on: bool,
}

#[derive(Debug, Default)]
struct FlingState {
    /// Recent points of the finger, with their times.
    samples: VecDeque<(Instant, Point)>,
    has_dragged: bool,
    flung: Option<Flung>,
}

#[derive(Debug, Clone, Copy)]
struct Flung {
    at: Point,
    /// Downwards, in logical pixels per second.
    speed: f32,
    last: Instant,
}

impl FlingState {
    fn sample(&mut self, position: Point) {
        let now = Instant::now();
        self.samples.push_back((now, position));
        while self.samples.len() > 1
            && self
                .samples
                .front()
                .is_some_and(|(then, _)| now.duration_since(*then) > SAMPLED)
        {
            self.samples.pop_front();
        }
    }

    fn lift(&mut self) -> Option<Flung> {
        let now = Instant::now();
        let (first, from) = *self.samples.front()?;
        let (last, to) = *self.samples.back()?;
        self.samples.clear();
        let is_flung = std::mem::take(&mut self.has_dragged) && now.duration_since(last) < SAMPLED;
        let seconds = now.duration_since(first).as_secs_f32().max(0.001);
        let speed = ((to.y - from.y) / seconds).clamp(-FASTEST, FASTEST);
        (is_flung && speed.abs() > SLOWEST).then_some(Flung {
            at: to,
            speed,
            last: now,
        })
    }
}

impl<Message, Theme> Decorator<Message, Theme> for Fling {
    type State = FlingState;

    fn update(
        &self,
        state: &mut FlingState,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        self.catches.set(false);
        match *event {
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                let was_flung = state.flung.take().is_some();
                state.samples.clear();
                state.has_dragged = false;
                if content.bounds().contains(position) {
                    self.catches.set(was_flung);
                    state.sample(position);
                }
            }
            Event::Touch(touch::Event::FingerMoved { position, .. })
                if !state.samples.is_empty() =>
            {
                let from = state.samples.front().map(|(_, from)| *from);
                state.has_dragged |=
                    from.is_some_and(|from| from.distance(position) > DRAG_DISTANCE);
                state.sample(position);
            }
            Event::Touch(touch::Event::FingerLifted { .. }) => {
                state.flung = state.lift().filter(|_| self.goes_on);
                if state.flung.is_some() {
                    content.shell.request_redraw();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.samples.clear(),
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. })
            | Event::Keyboard(keyboard::Event::KeyPressed { .. }) => state.flung = None,
            Event::Window(window::Event::RedrawRequested(now)) => {
                if let Some(flung) = state.flung {
                    let passed = now.saturating_duration_since(flung.last).min(LONGEST_FRAME);
                    let seconds = passed.as_secs_f32();
                    let delta = ScrollDelta::Pixels {
                        x: 0.0,
                        y: flung.speed * seconds,
                    };
                    let wheel = Event::Mouse(mouse::Event::WheelScrolled { delta });
                    content.pass_on_at(&wheel, mouse::Cursor::Available(flung.at));
                    let speed = flung.speed * (-FRICTION * seconds).exp();
                    state.flung = (speed.abs() > SLOWEST).then_some(Flung {
                        speed,
                        last: now.max(flung.last),
                        ..flung
                    });
                    if state.flung.is_some() {
                        content.shell.request_redraw();
                    }
                }
            }
            _ => {}
        }
        content.pass_on(event);
    }
}
