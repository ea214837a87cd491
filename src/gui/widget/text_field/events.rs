//! The events of a field, by the device that they come from.

use iced::advanced::input_method::{self, Preedit};
use iced::advanced::widget::operation::Focusable as _;
use iced::advanced::{Clipboard, Layout, Shell, clipboard, mouse};
use iced::time::Instant;
use iced::{Event, Pixels, Point, Rectangle, keyboard, touch, window};

use super::TextField;
use super::key::{self, Action};
use super::state::State;
use crate::gui::accessibility::request::Act;
use crate::gui::request::Request;
use crate::gui::text_menu::{Command, TextMenu, TextOwner};
use crate::gui::theme::size;
use crate::gui::widget::finger::Finger;
use crate::gui::widget::key::is_menu_key;

impl<Message: Clone> TextField<'_, Message> {
    pub fn handle(
        &self,
        state: &mut State,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = self.text_bounds(layout);
        let over = cursor.position_over(layout.bounds());
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                state.pointer = Some(*position);
                if let Some(at) = cursor.land().position() {
                    self.drag(state, at.x, bounds, shell);
                }
            }
            Event::Mouse(event) => self.on_mouse(state, *event, over, bounds, clipboard, shell),
            Event::Touch(event) => self.on_touch(state, *event, over, bounds, clipboard, shell),
            Event::Keyboard(event) => self.on_key(state, event, clipboard, shell),
            Event::InputMethod(event) if state.is_focused() => {
                self.on_input_method(state, event, shell);
            }
            Event::Window(window::Event::Unfocused) => {
                state.is_window_focused = false;
                state.drag = None;
                shell.request_redraw();
            }
            Event::Window(window::Event::Focused) => {
                state.is_window_focused = true;
                state.touch();
                shell.request_redraw();
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.on_frame(state, *now, layout, clipboard, shell);
            }
            _ => {}
        }
    }

    /// `over` is where on the field the pointer is.
    fn on_mouse(
        &self,
        state: &mut State,
        event: mouse::Event,
        over: Option<Point>,
        bounds: Rectangle,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        match (event, over) {
            (mouse::Event::ButtonPressed(mouse::Button::Left), _) => {
                self.press(state, over, bounds, clipboard, shell);
            }
            (mouse::Event::ButtonPressed(mouse::Button::Middle), Some(at)) => {
                state.focus();
                if let Some(text) = clipboard.read(clipboard::Kind::Primary) {
                    let caret = state.caret_at(at.x, bounds, self.direction);
                    state.edit.move_to(caret, false);
                    state.edit.insert(&text, false);
                    self.tell(state, shell);
                }
                shell.request_redraw();
                shell.capture_event();
            }
            (mouse::Event::ButtonPressed(mouse::Button::Right), Some(at)) => {
                state.focus();
                let caret = state.caret_at(at.x, bounds, self.direction);
                let selection = state.edit.selection();
                if !selection.is_some_and(|part| part.contains(&caret.index)) {
                    state.edit.move_to(caret, false);
                }
                self.open_menu(state, state.pointer, shell);
            }
            (mouse::Event::ButtonReleased(mouse::Button::Left), _) => state.release(clipboard),
            _ => {}
        }
    }

    /// `over` is where on the field the finger is.
    fn on_touch(
        &self,
        state: &mut State,
        event: touch::Event,
        over: Option<Point>,
        bounds: Rectangle,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            touch::Event::FingerPressed { position, .. } => {
                self.press(state, over, bounds, clipboard, shell);
                state.finger = over.map(|at| Finger::new(position, at));
            }
            touch::Event::FingerMoved { position, .. } => {
                state.finger.take_if(|finger| !finger.rests(position));
            }
            touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. } => {
                state.release(clipboard);
            }
        }
    }

    /// A press of the left button or a finger.
    fn press(
        &self,
        state: &mut State,
        over: Option<Point>,
        bounds: Rectangle,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Some(at) = over {
            state.focus();
            let caret = state.caret_at(at.x, bounds, self.direction);
            state.press(at, caret);
            state.offer_selection(clipboard);
            state.finger = None;
            shell.request_redraw();
            shell.capture_event();
        } else if state.is_focused() {
            state.unfocus();
            shell.request_redraw();
        }
    }

    fn drag(&self, state: &mut State, x: f32, bounds: Rectangle, shell: &mut Shell<'_, Message>) {
        let caret = state.caret_at(x, bounds, self.direction);
        if state.drag_to(caret) {
            state.touch();
            shell.request_redraw();
            shell.capture_event();
        }
    }

    fn on_key(
        &self,
        state: &mut State,
        event: &keyboard::Event,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        if let keyboard::Event::ModifiersChanged(modifiers) = event {
            state.shift = modifiers.shift();
        } else if !state.is_focused() {
            // The key is for something else.
        } else if is_menu_key(event) {
            self.open_menu(state, None, shell);
        } else if let Some(action) = key::action(event) {
            if action == Action::Submit {
                if let Some(message) = &self.on_submit {
                    shell.publish(message.clone());
                }
            } else if state.perform(action, clipboard) {
                self.tell(state, shell);
            }
            state.touch();
            shell.request_redraw();
            shell.capture_event();
        }
    }

    fn on_input_method(
        &self,
        state: &mut State,
        event: &input_method::Event,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            input_method::Event::Opened => state.preedit = Some(Preedit::new()),
            input_method::Event::Closed => state.preedit = None,
            input_method::Event::Preedit(content, selection) => {
                state.preedit = Some(Preedit {
                    content: content.clone(),
                    selection: selection.clone(),
                    text_size: Some(Pixels(size::BODY)),
                });
            }
            input_method::Event::Commit(text) => {
                state.edit.insert(text, true);
                self.tell(state, shell);
                shell.capture_event();
            }
        }
        state.touch();
        shell.request_redraw();
    }

    fn on_frame(
        &self,
        state: &mut State,
        now: Instant,
        layout: Layout<'_>,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Some(command) = state.pending.take() {
            let action = match command {
                Command::Cut => Action::Cut,
                Command::Copy => Action::Copy,
                Command::Paste => Action::Paste,
                Command::SelectAll => Action::SelectAll,
            };
            if state.perform(action, clipboard) {
                self.tell(state, shell);
            }
        }
        self.do_what_was_asked(state, shell);
        if let Some(finger) = state.finger {
            if now >= finger.long_press() {
                state.finger = None;
                if state.edit.selection().is_none() {
                    let caret = state.edit.caret();
                    state.edit.select_words(caret, caret);
                }
                self.open_menu(state, Some(finger.window), shell);
            } else {
                shell.request_redraw_at(finger.long_press());
            }
        }
        let blinks = self.caret_blinks && state.edit.selection().is_none();
        if let Some(focus) = &mut state.focus
            && state.is_window_focused
        {
            focus.now = now;
            if let Some(turn) = focus.next_turn().filter(|_| blinks) {
                shell.request_redraw_at(turn);
            }
            shell.request_input_method(&self.input_method(state, layout));
        }
    }

    /// Fulfils a request of assistive technology.
    fn do_what_was_asked(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        match state.asked.take() {
            Some(Act::Write(text)) => {
                state.edit.select_all();
                if !state.edit.insert(&text, false) {
                    state.edit.delete(|_, _| 0);
                }
                self.tell(state, shell);
            }
            Some(Act::OpenContextMenu) => self.open_menu(state, None, shell),
            Some(Act::Select(from, to)) => state.edit.select_chars(from, to),
            Some(Act::Press | Act::Focus | Act::ScrollIntoView) | None => {}
        }
    }

    fn open_menu(&self, state: &mut State, at: Option<Point>, shell: &mut Shell<'_, Message>) {
        state.drag = None;
        let menu = TextMenu {
            owner: TextOwner::Field(self.id.clone()),
            has_selection: state.edit.selection().is_some(),
        };
        shell.publish((self.on_request)(Request::ShowTextMenu(menu, at)));
        shell.capture_event();
    }

    /// Tells the application what is written now, and lays it out: the next event may come before the next view.
    fn tell(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        let text = state.edit.text().to_owned();
        state.told.push(text.clone());
        state.value.shape(&text, self.direction);
        shell.publish((self.on_input)(text));
    }
}
