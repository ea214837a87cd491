//! The vertical scrollable of lists and panes.

use iced::Fill;
use iced::widget::scrollable;

use super::finger_scroll::finger_scroll;
use crate::gui::Element;

/// A scroller beside the content, without a rail.
pub fn thin() -> scrollable::Scrollbar {
    scrollable::Scrollbar::new()
        .width(8)
        .scroller_width(6)
        .margin(2)
}

/// `scrolled` gets the relative offset, from 0 to 1.
pub fn scroll<'a, M: 'a>(
    reduces_motion: bool,
    content: Element<'a, M>,
    id: &'static str,
    scrolled: fn(f32) -> M,
) -> Element<'a, M> {
    finger_scroll(reduces_motion, content, move |content| {
        scrollable(content)
            .id(id)
            .width(Fill)
            .height(Fill)
            .direction(scrollable::Direction::Vertical(thin()))
            .on_scroll(move |viewport| scrolled(viewport.relative_offset().y))
            .into()
    })
}
