//! The vertical scrollable of lists and panes.

use iced::Fill;
use iced::widget::scrollable;

use super::finger_scroll::finger_scroll;
use super::scroll_anchor::{ScrollAnchors, keep_in_view};
use crate::gui::Element;

/// A scroller beside the content, without a rail.
pub fn thin() -> scrollable::Scrollbar {
    scrollable::Scrollbar::new()
        .width(8)
        .scroller_width(6)
        .margin(2)
}

/// The things that scrolling depends on, whatever is scrolled.
#[derive(Debug, Clone, Copy)]
pub struct Scrolling<'a> {
    /// Nothing is to move by itself.
    pub reduces_motion: bool,
    /// In logical pixels.
    pub window_width: f32,
    pub scroll_anchors: &'a ScrollAnchors,
}

/// `scrolled` gets the relative offset, from 0 to 1.
pub fn scroll<'a, M: 'a>(
    scrolling: Scrolling<'_>,
    content: Element<'a, M>,
    id: &'static str,
    scrolled: fn(f32) -> M,
) -> Element<'a, M> {
    let Scrolling {
        reduces_motion,
        window_width,
        scroll_anchors,
    } = scrolling;
    let scrolled = finger_scroll(reduces_motion, content, move |content| {
        scrollable(content)
            .id(id)
            .width(Fill)
            .height(Fill)
            .direction(scrollable::Direction::Vertical(thin()))
            .on_scroll(move |viewport| scrolled(viewport.relative_offset().y))
            .into()
    });
    keep_in_view(id, window_width, scroll_anchors, scrolled)
}
