//! Says what a part of the window is.

use iced::advanced::widget::Operation;
use iced::{Element, Rectangle};

use super::semantics::Part;
use crate::gui::widget::decorate::{Content, Decorator, decorate};

/// The content, which is this to those who hear it.
pub fn semantic<'a, Message: 'a, Theme: 'a>(
    part: Part,
    content: impl Into<Element<'a, Message, Theme>>,
) -> Element<'a, Message, Theme> {
    decorate(content, Semantic(part))
}

struct Semantic(Part);

impl<Message, Theme> Decorator<Message, Theme> for Semantic {
    type State = ();

    fn state(&self) {}

    fn operate(
        &self,
        (): &mut (),
        bounds: Rectangle,
        operation: &mut dyn Operation,
        content: &mut Content<'_>,
    ) {
        let mut part = self.0.clone();
        operation.custom(None, bounds, &mut part);
        operation.traverse(&mut |operation| content.operate(operation));
    }
}
