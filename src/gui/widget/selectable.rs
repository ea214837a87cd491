//! Text that can be selected and copied, from one paragraph to another: iced's text can't be selected, and its editor can't tell where
//! Hebrew letters stand.

mod key;
mod key_owner;
mod passages;
mod state;
mod texts;

use iced::advanced::widget::Operation;
use iced::advanced::{Shell, mouse};
use iced::time::Instant;
use iced::{Event, Point, keyboard, touch, window};

pub use self::key_owner::KeyOwner;
use self::key_owner::Part;
use self::state::{CaretMode, State};
use self::texts::show;
use super::finger::Finger;
use super::key::{is_menu_key, is_tab};
use super::selection::SelectionEnd;
use crate::gui::Element;
use crate::gui::decorate::{Content, Decorator, Receiver, decorate};
use crate::gui::request::Request;
use crate::gui::text_menu::{TextMenu, TextOwner};
use crate::gui::theme::Theme;

/// Lets the texts in the content be selected, those on links and cells too, but not the names of buttons.
pub fn selectable<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_request: fn(Request) -> Message,
) -> Element<'a, Message> {
    part(content, on_request, Part::Only)
}

/// The same for the page of a screen, beside which there may be more to select.
pub fn selectable_page<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_request: fn(Request) -> Message,
    key_owner: &KeyOwner,
) -> Element<'a, Message> {
    part(content, on_request, Part::Page(key_owner.clone()))
}

/// The same for a part beside the page: the keys are for it once it was pressed.
pub fn selectable_aside<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_request: fn(Request) -> Message,
    key_owner: &KeyOwner,
) -> Element<'a, Message> {
    part(content, on_request, Part::Aside(key_owner.clone()))
}

fn part<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_request: fn(Request) -> Message,
    part: Part,
) -> Element<'a, Message> {
    decorate(content, Selectable { on_request, part })
}

struct Selectable<Message> {
    on_request: fn(Request) -> Message,
    part: Part,
}

impl<Message> Selectable<Message> {
    fn leave(&self, state: &mut State) {
        state.leave();
        self.part.left(&state.token);
    }

    fn open_menu(&self, state: &State, at: Option<Point>, shell: &mut Shell<'_, Message>) {
        let menu = TextMenu {
            owner: TextOwner::Page,
            has_selection: state.has_selection(),
        };
        shell.publish((self.on_request)(Request::ShowTextMenu(menu, at)));
        shell.capture_event();
    }

    /// `is_taken` if the content took the event.
    fn on_mouse(
        &self,
        state: &mut State,
        event: mouse::Event,
        is_taken: bool,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let over = content.cursor.position_over(content.bounds());
        match event {
            mouse::Event::ButtonPressed(mouse::Button::Left) => {
                state.drag = None;
                match over.filter(|_| !is_taken) {
                    Some(at) => {
                        self.part.pressed(&state.token);
                        state.press(at);
                        if state.caret_mode == CaretMode::Selecting {
                            state.caret_mode = CaretMode::Hidden;
                        }
                    }
                    // A press on the scrollbar keeps what is selected.
                    None if self.part.is_scrolled()
                        && over.is_none()
                        && content.cursor.land().is_over(*content.viewport) => {}
                    None => self.leave(state),
                }
            }
            mouse::Event::ButtonPressed(mouse::Button::Right) if !is_taken => {
                if let Some(at) = over {
                    self.part.pressed(&state.token);
                    state.choose(at, content.clipboard);
                    self.open_menu(state, state.pointer, content.shell);
                }
            }
            mouse::Event::CursorMoved { position } => {
                state.pointer = Some(position);
                if let Some(at) = content.cursor.land().position() {
                    state.drag_to(at);
                }
            }
            mouse::Event::ButtonReleased(mouse::Button::Left) => {
                state.release(content.clipboard);
            }
            _ => {}
        }
    }

    /// `over` is where on the content the finger is, if that did not take the event.
    fn on_touch(
        &self,
        state: &mut State,
        event: touch::Event,
        over: Option<Point>,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            touch::Event::FingerPressed { position, .. } => {
                state.finger = over.map(|at| Finger::new(position, at));
                if let Some(finger) = state.finger {
                    shell.request_redraw_at(finger.long_press());
                }
            }
            touch::Event::FingerMoved { position, .. } => {
                state.finger.take_if(|finger| !finger.rests(position));
            }
            touch::Event::FingerLifted { .. } => {
                if state.finger.take().is_some() {
                    self.leave(state);
                }
            }
            touch::Event::FingerLost { .. } => state.finger = None,
        }
    }

    fn on_frame(
        &self,
        state: &mut State,
        now: Instant,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match state.finger {
            Some(finger) if now >= finger.long_press() => {
                state.finger = None;
                self.part.pressed(&state.token);
                state.choose(finger.content, content.clipboard);
                self.open_menu(state, Some(finger.window), content.shell);
            }
            Some(finger) => content.shell.request_redraw_at(finger.long_press()),
            None => state.perform(content.clipboard),
        }
    }

    fn on_key(
        &self,
        state: &mut State,
        event: &keyboard::Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        if is_menu_key(event) && state.has_selection() {
            self.open_menu(state, None, content.shell);
        } else if let Some(action) = key::action(event) {
            if state.press_key(action, *content.viewport, content.clipboard) {
                content.shell.capture_event();
            }
        } else if state.caret_mode == CaretMode::Browsing && is_tab(event) {
            state.leave();
        }
    }
}

impl<Message> Decorator<Message, Theme> for Selectable<Message> {
    type State = State;

    fn diff(&self, state: &mut State) {
        state.is_announced = false;
    }

    fn operate(
        &mut self,
        state: &mut State,
        operation: &mut dyn Operation,
        content: &mut Content<'_, Message, Theme>,
    ) {
        if self.part.has_keys(&state.token) {
            operation.custom(None, content.bounds(), &mut state.pending);
        }
        let end = state
            .selection
            .and_then(|selection| selection.end(&state.passages));
        if let Some(bounds) = end.filter(|_| state.has_moved) {
            let is_followed = false;
            let mut end = SelectionEnd {
                bounds,
                is_followed,
            };
            operation.custom(None, content.bounds(), &mut end);
            state.has_moved = !end.is_followed;
        }
        content.operate(operation);
    }

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        content.pass_on(event);
        let is_taken = content.shell.is_event_captured();
        if !is_taken && state.is_concerned(event) {
            state.learn(&mut content.content);
        }
        let before = (state.selection, state.caret_mode);
        match event {
            Event::Mouse(event) => self.on_mouse(state, *event, is_taken, content),
            Event::Touch(event) => {
                let over = content.cursor.position_over(content.bounds());
                self.on_touch(state, *event, over.filter(|_| !is_taken), content.shell);
            }
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.shift = modifiers.shift();
            }
            Event::Keyboard(event) if !is_taken && self.part.has_keys(&state.token) => {
                self.on_key(state, event, content);
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.on_frame(state, *now, content);
            }
            _ => {}
        }
        if (state.selection, state.caret_mode) != before {
            show(&mut content.content, state.selection, state.caret());
            content.shell.request_redraw();
        }
    }
}
