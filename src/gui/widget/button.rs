//! iced's button with the keyboard added: in iced 0.14 only text fields can take the focus.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Renderer as _, Shell, mouse, renderer};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::widget::button::Status;
use iced::{Border, Color, Event, Length, Padding, Point, Rectangle, Shadow, touch};

use super::decorate::{Decorator, decorate};
use super::description::{Description, Role};
use crate::gui::Element;
use crate::gui::theme::button::StyleFn;
use crate::gui::theme::{self, Theme, color::ColorFn};

/// Distance of the focus ring from the button, in logical pixels.
const RING_GAP: f32 = 1.0;
/// Width of the focus ring, in logical pixels.
const RING_WIDTH: f32 = 2.0;
/// A finger that moves further than this drags, and presses nothing, in logical pixels.
const DRAG_DISTANCE: f32 = 8.0;

pub struct Button<'a, Message> {
    content: Element<'a, Message>,
    id: Option<Id>,
    identity: Option<String>,
    style: Style,
    is_selected: bool,
    width: Length,
    padding: Padding,
    on_press: Option<Message>,
    on_secondary_press: Option<Message>,
    name: Option<String>,
    role: Role,
    is_on: Option<bool>,
}

#[derive(Clone, Copy)]
enum Style {
    Plain(StyleFn),
    Badge { border: ColorFn },
}

/// The one to press.
pub fn primary<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::primary, [10.0, 15.0], Role::Button)
}

pub fn secondary<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(
        content,
        theme::button::secondary,
        [10.0, 15.0],
        Role::Button,
    )
}

/// Without a border, as in a bar or a menu.
pub fn text<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::text, [6.0, 12.0], Role::Button)
}

pub fn list_item<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    let button = Button::new(content, theme::button::list_item, [9.0, 10.0], Role::Entry);
    button.selected(false)
}

pub fn link<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::link, [2.0, 0.0], Role::Link)
}

/// A word that is explained elsewhere.
pub fn term<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::term, [0.0, 0.0], Role::Link)
}

/// A badge with a border of this colour while it is at rest.
pub fn badge<'a, Message>(
    content: impl Into<Element<'a, Message>>,
    border: ColorFn,
) -> Button<'a, Message> {
    Button {
        style: Style::Badge { border },
        ..Button::new(content, theme::button::text, [3.0, 11.0], Role::Link)
    }
}

impl<'a, Message> Button<'a, Message> {
    fn new(
        content: impl Into<Element<'a, Message>>,
        style: StyleFn,
        padding: [f32; 2],
        role: Role,
    ) -> Self {
        Self {
            content: content.into(),
            id: None,
            identity: None,
            style: Style::Plain(style),
            is_selected: false,
            width: Length::Shrink,
            padding: padding.into(),
            on_press: None,
            on_secondary_press: None,
            name: None,
            role,
            is_on: None,
        }
    }

    pub fn id(self, id: impl Into<String>) -> Self {
        Self {
            id: Some(Id::from(id.into())),
            ..self
        }
    }

    /// Tells it from another with the same id, or without one, that takes its place.
    pub fn identity(self, identity: impl Into<String>) -> Self {
        Self {
            identity: Some(identity.into()),
            ..self
        }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self {
            width: width.into(),
            ..self
        }
    }

    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self {
            padding: padding.into(),
            ..self
        }
    }

    pub fn selected(self, is_selected: bool) -> Self {
        Self {
            is_selected,
            is_on: Some(is_selected),
            ..self
        }
    }

    /// Without it, the button is disabled.
    pub fn on_press(self, message: Message) -> Self {
        Self {
            on_press: Some(message),
            ..self
        }
    }

    /// For the right mouse button, the menu key, and Ctrl+C (⌘C).
    pub fn on_secondary_press(self, message: Message) -> Self {
        Self {
            on_secondary_press: Some(message),
            ..self
        }
    }

    /// An accessible name, where no words stand on the button.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    /// An accessible role other than the style suggests, and whether it is on.
    pub fn role(self, role: Role, is_on: Option<bool>) -> Self {
        Self {
            role,
            is_on,
            ..self
        }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        let (style, is_selected) = (button.style, button.is_selected);
        let content = iced::widget::button(button.content)
            .width(button.width)
            .height(Length::Shrink)
            .padding(button.padding)
            .on_press_maybe(button.on_press.clone())
            .style(move |theme, status| {
                let style = style.of(theme, status);
                if is_selected {
                    theme::button::selected(theme, status, style)
                } else {
                    style
                }
            });
        decorate(
            content,
            Focus {
                id: button.id,
                identity: button.identity,
                style,
                on_press: button.on_press,
                on_secondary_press: button.on_secondary_press,
                name: button.name,
                role: button.role,
                is_on: button.is_on,
            },
        )
    }
}

impl Style {
    fn of(self, theme: &Theme, status: Status) -> theme::button::Style {
        match self {
            Self::Plain(style) => style(theme, status),
            Self::Badge { border } => theme::button::badge(theme, status, border(theme)),
        }
    }
}

/// Lets a button take the focus and be pressed with the keyboard, and draws a ring around it.
struct Focus<Message> {
    id: Option<Id>,
    identity: Option<String>,
    style: Style,
    on_press: Option<Message>,
    on_secondary_press: Option<Message>,
    name: Option<String>,
    role: Role,
    is_on: Option<bool>,
}

#[derive(Debug, Default)]
struct State {
    /// Of the button that has this state: another one in its place takes over neither focus nor press.
    id: Option<Id>,
    identity: Option<String>,
    is_focused: bool,
    /// Whether the focus came by the keyboard, and is shown.
    focus_visible: bool,
    press: Option<Press>,
    /// The space bar is down, and presses when it is let go.
    space_is_down: bool,
}

/// Of a mouse button or a finger that is still down.
#[derive(Debug)]
struct Press {
    /// Where the button was: what has moved there since was not pressed.
    bounds: Rectangle,
    /// Where the finger came down.
    finger: Option<Point>,
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

/// Whether a key has just gone down, without others: held keys repeat, and press only once.
fn is_key_down(event: &keyboard::Event, name: Named) -> bool {
    matches!(
        event,
        keyboard::Event::KeyPressed {
            key: Key::Named(key),
            modifiers,
            repeat: false,
            ..
        } if *key == name && modifiers.is_empty()
    )
}

/// Of a key that is held on a button: it types nothing either.
fn is_repeated_press(event: &keyboard::Event) -> bool {
    matches!(
        event,
        keyboard::Event::KeyPressed {
            key: Key::Named(Named::Enter | Named::Space),
            modifiers,
            repeat: true,
            ..
        } if modifiers.is_empty()
    )
}

fn is_key_up(event: &keyboard::Event, name: Named) -> bool {
    matches!(event, keyboard::Event::KeyReleased { key: Key::Named(key), .. } if *key == name)
}

fn is_secondary_press(event: &keyboard::Event) -> bool {
    let keyboard::Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        repeat: false,
        ..
    } = event
    else {
        return false;
    };
    *key == Key::Named(Named::ContextMenu)
        || *modifiers == Modifiers::COMMAND && key.to_latin(*physical_key) == Some('c')
}

impl<Message: Clone> Decorator<Message, Theme> for Focus<Message> {
    type State = State;

    fn state(&self) -> State {
        State {
            id: self.id.clone(),
            identity: self.identity.clone(),
            ..State::default()
        }
    }

    fn keeps(&self, state: &State) -> bool {
        state.id == self.id && state.identity == self.identity
    }

    fn operate(&self, state: &mut State, bounds: Rectangle, operation: &mut dyn Operation) -> bool {
        let mut description = Description {
            role: self.role,
            name: self.name.clone(),
            is_on: self.is_on,
            is_enabled: self.on_press.is_some(),
            is_focused: state.is_focused,
        };
        operation.container(self.id.as_ref(), bounds);
        operation.custom(self.id.as_ref(), bounds, &mut description);
        if self.on_press.is_some() {
            operation.focusable(self.id.as_ref(), bounds, state);
        }
        true
    }

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        mut cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) -> Option<mouse::Cursor> {
        let was_visible = state.focus_visible;
        match event {
            // A press anywhere takes the focus along, so that the keyboard goes on from there.
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if self.on_press.is_some() =>
            {
                state.is_focused = cursor.is_over(bounds);
                state.focus_visible = false;
                state.space_is_down = false;
                let finger = match event {
                    Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(*position),
                    _ => None,
                };
                state.press = state.is_focused.then_some(Press { bounds, finger });
            }
            Event::Touch(touch::Event::FingerMoved { position, .. }) => {
                let is_drag = |press: &Press| {
                    let from = press.finger;
                    from.is_some_and(|from| from.distance(*position) > DRAG_DISTANCE)
                };
                state.press = state.press.take().filter(|press| !is_drag(press));
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                // iced's button keeps the press wherever it is laid out anew, or another in its place.
                let press = state.press.take();
                if press.is_none_or(|press| press.bounds != bounds) {
                    cursor = mouse::Cursor::Unavailable;
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right))
                if cursor.is_over(bounds) =>
            {
                publish(self.on_secondary_press.as_ref(), shell);
            }
            Event::Keyboard(event) if state.is_focused && is_key_down(event, Named::Enter) => {
                state.focus_visible |= self.on_press.is_some();
                publish(self.on_press.as_ref(), shell);
            }
            Event::Keyboard(event) if state.is_focused && is_key_down(event, Named::Space) => {
                state.focus_visible |= self.on_press.is_some();
                state.space_is_down = true;
                shell.capture_event();
            }
            Event::Keyboard(event) if state.is_focused && is_repeated_press(event) => {
                shell.capture_event();
            }
            Event::Keyboard(event) if is_key_down(event, Named::Escape) => {
                state.space_is_down = false;
            }
            Event::Keyboard(event) if is_key_up(event, Named::Space) => {
                let was_down = std::mem::take(&mut state.space_is_down);
                publish(
                    self.on_press
                        .as_ref()
                        .filter(|_| was_down && state.is_focused),
                    shell,
                );
            }
            Event::Keyboard(event) if state.is_focused && is_secondary_press(event) => {
                publish(self.on_secondary_press.as_ref(), shell);
            }
            _ => {}
        }
        if was_visible != state.focus_visible {
            shell.request_redraw();
        }
        Some(cursor)
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
        let offset = RING_GAP + RING_WIDTH;
        let radius = self.style.of(theme, Status::Active).border.radius.top_left + offset;
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

    /// Shows something with this name in the place of what was there before, does this, and tells what has the focus.
    fn shown(cache: Cache, name: &str, mut operation: impl Operation) -> (Cache, Option<Id>) {
        let content: Element<'_, ()> = super::text(iced::widget::text(name))
            .id(name)
            .on_press(())
            .into();
        let mut renderer = iced::Renderer::new(crate::gui::theme::REGULAR, 15.into());
        let mut interface =
            UserInterface::build(content, Size::new(200.0, 60.0), cache, &mut renderer);
        interface.operate(&renderer, &mut operation);
        let mut found = find_focused();
        interface.operate(&renderer, &mut black_box(&mut found));
        let focused = match found.finish() {
            Outcome::Some(id) => Some(id),
            Outcome::None | Outcome::Chain(_) => None,
        };
        (interface.into_cache(), focused)
    }

    #[test]
    fn what_takes_its_place_does_not_take_over_the_focus() {
        let (cache, focused) = shown(Cache::default(), "one", focus(Id::new("one")));
        assert_eq!(focused, Some(Id::new("one")));
        // The same again keeps it.
        let (cache, focused) = shown(cache, "one", nothing());
        assert_eq!(focused, Some(Id::new("one")));
        let (_, focused) = shown(cache, "two", nothing());
        assert_eq!(focused, None);
    }

    /// Shows something with this name, lets this happen in its middle, and tells how often it was pressed.
    fn pressed(cache: Cache, name: &str, event: mouse::Event) -> (Cache, usize) {
        let content: Element<'_, ()> = super::link(iced::widget::text("the same words"))
            .identity(name)
            .on_press(())
            .into();
        let mut renderer = iced::Renderer::new(crate::gui::theme::REGULAR, 15.into());
        let mut interface =
            UserInterface::build(content, Size::new(200.0, 60.0), cache, &mut renderer);
        let mut messages = Vec::new();
        let _ = interface.update(
            &[Event::Mouse(event)],
            mouse::Cursor::Available(iced::Point::new(5.0, 5.0)),
            &mut renderer,
            &mut iced::advanced::clipboard::Null,
            &mut messages,
        );
        (interface.into_cache(), messages.len())
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
