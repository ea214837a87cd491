//! The size of the window, as the widgets have it, and the focus while that changes.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::{Element, Event, Rectangle, Size, keyboard, mouse, touch, window};

use crate::gui::accessibility::semantics::Description;
use crate::gui::decorate::{Decorator, Receiver, decorate};

/// Tells the application of the size of the window, in logical pixels of the system, whenever it is another one.
/// Belongs at the root, which fills the window.
///
/// iced's event tells a size in pixels of the scale at that time: when the scale changes meanwhile, nobody can say
/// of which. What is laid out always has the scale of its view.
///
/// In a window of another width, what has the focus may be another widget, which gets it then.
pub fn window_size<'a, Message: 'a, Theme: 'a>(
    scale: f32,
    on_resize: fn(Size) -> Message,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, WindowSize { scale, on_resize })
}

struct WindowSize<Message> {
    scale: f32,
    on_resize: fn(Size) -> Message,
}

#[derive(Debug, Default)]
struct State {
    /// The size that was told last.
    told: Option<Size>,
    /// The widget that had the focus as the size changed, until the person does something.
    focused: Option<Stop>,
}

impl<Message, Theme> Decorator<Message, Theme> for WindowSize<Message> {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let size = rounded(content.bounds().size() * self.scale);
        if state.told != Some(size) {
            state.told = Some(size);
            let mut find = Stops::default();
            content.content.operate(&mut find);
            if find.focused.is_some() {
                state.focused = find.focused;
            }
            content.shell.publish((self.on_resize)(size));
        }
        match event {
            Event::Window(window::Event::RedrawRequested(_)) => {
                if let Some(focused) = &state.focused {
                    let mut find = Stops::default();
                    content.content.operate(&mut find);
                    if find.focused.is_none() {
                        let mut give = Stops {
                            wanted: Some(focused.clone()),
                            ..Stops::default()
                        };
                        content.content.operate(&mut give);
                    }
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { .. })
            | Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. }) => state.focused = None,
            _ => {}
        }
        content.pass_on(event);
    }
}

/// Tells what can have the focus from all else.
#[derive(Debug, Clone, PartialEq)]
struct Stop {
    id: Option<Id>,
    key: Option<String>,
    /// The number of those like it that come before.
    index: usize,
}

/// Finds what has the focus, or gives it to what is wanted.
#[derive(Debug, Default)]
struct Stops {
    /// Of what comes next.
    key: Option<String>,
    met: Vec<(Option<Id>, Option<String>)>,
    focused: Option<Stop>,
    wanted: Option<Stop>,
}

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(description) = state.downcast_ref::<Description>() {
            self.key.clone_from(&description.key);
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        let like = (id.cloned(), self.key.take());
        let index = self.met.iter().filter(|met| **met == like).count();
        self.met.push(like.clone());
        let (id, key) = like;
        let stop = Stop { id, key, index };
        if self.wanted.as_ref() == Some(&stop) {
            state.focus();
        } else if state.is_focused() {
            self.focused = Some(stop);
        }
    }
}

/// Without what the way to another scale and back has added.
pub fn rounded(size: Size) -> Size {
    let round = |length: f32| (length * 16.0).round() / 16.0;
    Size::new(round(size.width), round(size.height))
}
