//! Goes through the texts in the content: learns which can be selected, and shows the selection.

use std::any::Any;
use std::sync::Arc;

use iced::Rectangle;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};

use super::passages::{Passage, Selection, TextPosition};
use crate::gui::accessibility::semantics::Description;
use crate::gui::decorate::Content;
use crate::gui::theme::Theme;
use crate::gui::widget::highlighted_text::ShapedText;

/// Visits the texts that can be selected, in reading order: not those on a button that is called by them.
struct Visit<'a> {
    /// The number of texts that were visited.
    count: usize,
    /// The focused widget: how many texts were before it, and its bounds.
    focused: Option<(usize, Rectangle)>,
    /// The operation goes into such a button next, or is in it.
    meets_button: bool,
    is_in_button: bool,
    visit: &'a mut (dyn FnMut(Rectangle, &mut ShapedText) + Send),
}

impl Operation for Visit<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.is_in_button;
        self.is_in_button |= std::mem::take(&mut self.meets_button);
        operate(self);
        self.is_in_button = outside;
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(description) = state.downcast_ref::<Description>() {
            self.meets_button = !description.is_text;
        } else if let Some(text) = state.downcast_mut::<ShapedText>()
            && !self.is_in_button
        {
            (self.visit)(bounds, text);
            self.count += 1;
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some((self.count, bounds));
        }
    }
}

fn visit<Message>(
    content: &mut Content<'_, Message, Theme>,
    visit: &mut (dyn FnMut(Rectangle, &mut ShapedText) + Send),
) -> Option<(usize, Rectangle)> {
    let mut visit = Visit {
        count: 0,
        focused: None,
        meets_button: false,
        is_in_button: false,
        visit,
    };
    content.operate(&mut visit);
    visit.focused
}

/// Returns the texts, and which of them is the first in or after the focused widget, with the bounds of that.
pub(super) fn passages<Message>(
    content: &mut Content<'_, Message, Theme>,
) -> (Vec<Passage>, Option<(usize, Rectangle)>) {
    let mut passages = Vec::new();
    let focused = visit(content, &mut |bounds, text| {
        passages.push(Passage {
            bounds,
            text: text.text().to_owned(),
            visible: Arc::clone(text.visible()),
        });
    });
    (passages, focused)
}

/// Shows in each text what of it is selected, and the caret.
pub(super) fn show<Message>(
    content: &mut Content<'_, Message, Theme>,
    selection: Option<Selection>,
    caret: Option<TextPosition>,
) {
    let mut n = 0;
    visit(content, &mut |_, text| {
        let part = selection.and_then(|selection| selection.part_of(n, text.text()));
        let caret = caret.filter(|position| position.passage == n);
        text.select(part, caret.map(|position| position.caret));
        n += 1;
    });
}
