//! The focus of a button, its ring, and what counts as a press.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Renderer as _, Shell, mouse, renderer};
use iced::keyboard::{self, key::Named};
use iced::time::Instant;
use iced::widget::button::Status;
use iced::{Border, Color, Event, Point, Rectangle, Shadow, touch, window};

use super::Style;
use crate::gui::accessibility::request::Act;
use crate::gui::accessibility::semantics::Description;
use crate::gui::decorate::{Content, Decorator, Receiver};
use crate::gui::theme::Theme;
use crate::gui::widget::finger::Finger;
use crate::gui::widget::key::{is_copy, is_key_down, is_key_up, is_menu_key, is_repeated_press};

/// Distance of the focus ring from a button with a ground of its own, in logical pixels. Others need none, and lines of text are near.
const RING_GAP: f32 = 1.0;
/// Width of the focus ring, in logical pixels.
const RING_WIDTH: f32 = 2.0;
/// Makes the message for a context menu at this point of the window, if it has one.
pub(super) type OnMenu<'a, Message> = Box<dyn Fn(Option<Point>) -> Message + 'a>;

/// Lets a button take the focus and be pressed with the keyboard, and keeps a press from what was not pressed.
pub(super) struct Focus<'a, Message> {
    pub(super) id: Option<Id>,
    pub(super) style: Style,
    pub(super) on_press: Option<Message>,
    pub(super) on_copy: Option<Message>,
    pub(super) on_menu: Option<OnMenu<'a, Message>>,
    /// Read by operations; its key tells the button from another with the same id, or without one, that replaces it.
    pub(super) description: Description,
}

#[derive(Debug, Default)]
pub(super) struct State {
    /// The id of the button that has this state: another one that replaces it takes over neither focus nor press.
    id: Option<Id>,
    identity: Option<String>,
    is_focused: bool,
    /// True if the focus came by the keyboard, and is shown.
    focus_visible: bool,
    press: Option<Press>,
    /// The pointer in the window: inside of what is scrolled, iced tells another point.
    pointer: Option<Point>,
    /// The space bar is down, and presses when it is let go.
    space_is_down: bool,
    /// The request of an operation: only an event can fulfil it.
    asked: Option<Act>,
}

/// A press of a mouse button or a finger that is still down.
#[derive(Debug)]
struct Press {
    /// The bounds of the button then: what has moved there since was not pressed.
    bounds: Rectangle,
    finger: Option<Finger>,
}

impl State {
    /// The cursor for the button under it: iced's keeps a press even if it is laid out anew, or
    /// replaced by another.
    fn end_press(&mut self, bounds: Rectangle, cursor: mouse::Cursor) -> mouse::Cursor {
        match self.press.take() {
            Some(press) if press.bounds == bounds => cursor,
            Some(_) | None => mouse::Cursor::Unavailable,
        }
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
        self.focus_visible = true;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
        self.focus_visible = false;
        self.space_is_down = false;
    }
}

fn publish<Message: Clone>(message: Option<&Message>, shell: &mut Shell<'_, Message>) {
    if let Some(message) = message {
        shell.publish(message.clone());
        shell.capture_event();
    }
}

impl<Message> Focus<'_, Message> {
    fn open_menu(&self, at: Option<Point>, shell: &mut Shell<'_, Message>) {
        if let Some(on_menu) = &self.on_menu {
            shell.publish(on_menu(at));
            shell.capture_event();
        }
    }
}

impl<Message: Clone> Focus<'_, Message> {
    fn on_mouse(
        &self,
        state: &mut State,
        event: mouse::Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match event {
            mouse::Event::CursorMoved { position } => state.pointer = Some(position),
            mouse::Event::ButtonPressed(mouse::Button::Left) => {
                self.begin_press(state, None, content);
            }
            mouse::Event::ButtonPressed(mouse::Button::Right)
                if content.cursor.is_over(content.bounds()) =>
            {
                self.open_menu(state.pointer, content.shell);
            }
            _ => {}
        }
    }

    fn on_touch(
        &self,
        state: &mut State,
        event: touch::Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match event {
            touch::Event::FingerPressed { position, .. } => {
                let finger = Finger::new(position, position);
                self.begin_press(state, Some(finger), content);
                if state.press.is_some() && self.on_menu.is_some() {
                    content.shell.request_redraw_at(finger.long_press());
                }
            }
            touch::Event::FingerMoved { position, .. } => {
                let is_drag = |finger: Finger| !finger.rests(position);
                state
                    .press
                    .take_if(|press| press.finger.is_some_and(is_drag));
            }
            touch::Event::FingerLost { .. } => state.press = None,
            touch::Event::FingerLifted { .. } => {}
        }
    }

    /// A press anywhere takes the focus along, so that the keyboard goes on from there.
    fn begin_press(
        &self,
        state: &mut State,
        finger: Option<Finger>,
        content: &Receiver<'_, '_, Message, Theme>,
    ) {
        if self.on_press.is_none() {
            return;
        }
        let bounds = content.bounds();
        state.is_focused = content.cursor.is_over(bounds);
        state.focus_visible = false;
        state.space_is_down = false;
        state.press = state.is_focused.then_some(Press { bounds, finger });
    }

    fn on_key(&self, state: &mut State, event: &keyboard::Event, shell: &mut Shell<'_, Message>) {
        if is_key_down(event, Named::Escape) {
            state.space_is_down = false;
        } else if is_key_up(event, Named::Space) {
            let was_down = std::mem::take(&mut state.space_is_down);
            if was_down && state.is_focused {
                publish(self.on_press.as_ref(), shell);
            }
        }
        if !state.is_focused {
            return;
        }
        if is_key_down(event, Named::Enter) {
            state.focus_visible |= self.on_press.is_some();
            publish(self.on_press.as_ref(), shell);
        } else if is_key_down(event, Named::Space) {
            state.focus_visible |= self.on_press.is_some();
            state.space_is_down = true;
            shell.capture_event();
        } else if is_repeated_press(event) {
            shell.capture_event();
        } else if is_menu_key(event) {
            self.open_menu(None, shell);
        } else if is_copy(event) {
            publish(self.on_copy.as_ref(), shell);
        }
    }

    /// Opens the context menu once a finger has rested for long enough.
    fn on_frame(&self, state: &mut State, now: Instant, shell: &mut Shell<'_, Message>) {
        let finger = state.press.as_ref().and_then(|press| press.finger);
        match finger.filter(|_| self.on_menu.is_some()) {
            Some(finger) if now >= finger.long_press() => {
                state.press = None;
                self.open_menu(Some(finger.window), shell);
            }
            Some(finger) => shell.request_redraw_at(finger.long_press()),
            None => {}
        }
    }
}

impl<Message: Clone> Decorator<Message, Theme> for Focus<'_, Message> {
    type State = State;

    fn diff(&self, state: &mut State) {
        let identity = &self.description.key;
        if state.id != self.id || state.identity != *identity {
            *state = State {
                id: self.id.clone(),
                identity: identity.clone(),
                ..State::default()
            };
        }
    }

    fn operate(
        &mut self,
        state: &mut State,
        operation: &mut dyn Operation,
        content: &mut Content<'_, Message, Theme>,
    ) {
        let bounds = content.bounds();
        self.description.is_focused = state.is_focused;
        operation.container(self.id.as_ref(), bounds);
        operation.custom(self.id.as_ref(), bounds, &mut self.description);
        if let Some(asked) = self.description.asked.take() {
            state.asked = Some(asked);
        }
        if self.on_press.is_some() {
            operation.focusable(self.id.as_ref(), bounds, state);
        }
        operation.traverse(&mut |operation| content.operate(operation));
    }

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let was_visible = state.focus_visible;
        match state.asked.take() {
            Some(Act::Press) => publish(self.on_press.as_ref(), content.shell),
            Some(Act::OpenContextMenu) => self.open_menu(None, content.shell),
            Some(Act::Focus | Act::ScrollIntoView | Act::Select(..) | Act::Write(_)) | None => {}
        }
        let seen = match event {
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                state.end_press(content.bounds(), content.cursor)
            }
            _ => content.cursor,
        };
        match event {
            Event::Mouse(event) => self.on_mouse(state, *event, content),
            Event::Touch(event) => self.on_touch(state, *event, content),
            Event::Keyboard(event) => self.on_key(state, event, content.shell),
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.on_frame(state, *now, content.shell);
            }
            // It may be let go anywhere.
            Event::Window(window::Event::Unfocused) => state.space_is_down = false,
            _ => {}
        }
        if was_visible != state.focus_visible {
            content.shell.request_redraw();
        }
        content.pass_on_at(event, seen);
    }

    fn draw(
        &self,
        state: &State,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) {
        if !state.focus_visible {
            return;
        }
        let style = self.style.of(theme, Status::Active);
        let has_ground = style.background.is_some() || style.border.width > 0.0;
        let offset = RING_WIDTH + if has_ground { RING_GAP } else { 0.0 };
        let radius = style.border.radius.top_left + offset;
        let ring = renderer::Quad {
            bounds: bounds.expand(offset),
            border: Border {
                color: theme.palette.accent,
                width: RING_WIDTH,
                radius: radius.into(),
            },
            shadow: Shadow::default(),
            snap: true,
        };
        renderer.fill_quad(ring, Color::TRANSPARENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::Size;
    use iced::advanced::widget::operation::focusable::{find_focused, focus};
    use iced::advanced::widget::operation::{Outcome, black_box};
    use iced_test::runtime::UserInterface;
    use iced_test::runtime::user_interface::Cache;

    use crate::gui::widget::button::{self, Button};

    /// Shows a button instead of what was there before, and does this with it.
    fn shown<T>(
        cache: Cache,
        button: Button<'_, ()>,
        act: impl FnOnce(&mut UserInterface<'_, (), Theme, iced::Renderer>, &mut iced::Renderer) -> T,
    ) -> (Cache, T) {
        let mut renderer = iced::Renderer::new(crate::gui::theme::REGULAR, 15.into());
        let mut interface =
            UserInterface::build(button, Size::new(200.0, 60.0), cache, &mut renderer);
        let result = act(&mut interface, &mut renderer);
        (interface.into_cache(), result)
    }

    /// Does this while a button with this name is there, and tells what has the focus.
    fn focus_in(cache: Cache, name: &str, mut operation: impl Operation) -> (Cache, Option<Id>) {
        let button = button::text(iced::widget::text(name)).id(name).on_press(());
        shown(cache, button, |interface, renderer| {
            interface.operate(renderer, &mut operation);
            let mut found = find_focused();
            interface.operate(renderer, &mut black_box(&mut found));
            match found.finish() {
                Outcome::Some(id) => Some(id),
                Outcome::None | Outcome::Chain(_) => None,
            }
        })
    }

    #[test]
    fn what_takes_its_place_does_not_take_over_the_focus() {
        let (cache, focused) = focus_in(Cache::default(), "one", focus(Id::new("one")));
        assert_eq!(focused, Some(Id::new("one")));
        // The same again keeps it.
        let (cache, focused) = focus_in(cache, "one", nothing());
        assert_eq!(focused, Some(Id::new("one")));
        let (_, focused) = focus_in(cache, "two", nothing());
        assert_eq!(focused, None);
    }

    /// Lets this happen in the middle of a button of this identity, and tells how often it was pressed.
    fn pressed(cache: Cache, identity: &str, event: mouse::Event) -> (Cache, usize) {
        let button = button::link(iced::widget::text("the same words"))
            .identity(identity)
            .on_press(());
        shown(cache, button, |interface, renderer| {
            let mut messages = Vec::new();
            let _ = interface.update(
                &[Event::Mouse(event)],
                mouse::Cursor::Available(Point::new(5.0, 5.0)),
                renderer,
                &mut iced::advanced::clipboard::Null,
                &mut messages,
            );
            messages.len()
        })
    }

    #[test]
    fn what_takes_its_place_does_not_take_over_the_press() {
        let down = mouse::Event::ButtonPressed(mouse::Button::Left);
        let up = mouse::Event::ButtonReleased(mouse::Button::Left);
        let (cache, _) = pressed(Cache::default(), "one", down);
        let (cache, presses) = pressed(cache, "one", up);
        assert_eq!(presses, 1);
        let (cache, _) = pressed(cache, "one", down);
        let (cache, presses) = pressed(cache, "two", up);
        assert_eq!(presses, 0);
        // Nor is it still held by what was there before.
        let (_, presses) = pressed(cache, "one", up);
        assert_eq!(presses, 0);
    }

    /// Something that changes nothing.
    fn nothing() -> impl Operation {
        struct Nothing;
        impl Operation for Nothing {
            fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}
        }
        Nothing
    }
}
