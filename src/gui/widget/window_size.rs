//! The size of the window, as the widgets have it.

use iced::{Element, Event, Size};

use crate::gui::decorate::{Decorator, Receiver, decorate};

/// Tells the application of the size of the window, in logical pixels of the system, whenever it is another one.
/// Belongs at the root, which fills the window.
///
/// iced's event tells a size in pixels of the scale at that time: when the scale changes meanwhile, nobody can say
/// of which. What is laid out always has the scale of its view.
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

impl<Message, Theme> Decorator<Message, Theme> for WindowSize<Message> {
    /// The size that was told last.
    type State = Option<Size>;

    fn update(
        &self,
        told: &mut Option<Size>,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let size = rounded(content.bounds().size() * self.scale);
        if *told != Some(size) {
            *told = Some(size);
            content.shell.publish((self.on_resize)(size));
        }
        content.pass_on(event);
    }
}

/// Without what the way to another scale and back has added.
pub fn rounded(size: Size) -> Size {
    let round = |length: f32| (length * 16.0).round() / 16.0;
    Size::new(round(size.width), round(size.height))
}
