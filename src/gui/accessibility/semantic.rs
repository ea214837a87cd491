//! Says what a part of the window is.

use iced::Element;
use iced::advanced::widget::Operation;

use super::semantics::Part;
use crate::gui::decorate::{Content, Decorator, decorate};

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

    fn operate(
        &mut self,
        (): &mut (),
        operation: &mut dyn Operation,
        content: &mut Content<'_, Message, Theme>,
    ) {
        operation.custom(None, content.bounds(), &mut self.0);
        operation.traverse(&mut |operation| content.operate(operation));
    }
}
