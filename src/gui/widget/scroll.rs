//! The vertical scrollable of lists and panes.

use iced::widget::scrollable;
use iced::{Background, Element, Fill};

use super::Locale;

/// Content that is scrolled up and down; `scrolled` tells which part of the way, from 0 to 1.
pub fn scroll<'a, M: 'a>(
    locale: Locale<'_>,
    content: Element<'a, M>,
    id: &'static str,
    scrolled: fn(f32) -> M,
) -> Element<'a, M> {
    let palette = locale.palette;
    scrollable(content)
        .id(id)
        .width(Fill)
        .height(Fill)
        .direction(scrollable::Direction::Vertical(
            scrollable::Scrollbar::new()
                .width(8)
                .scroller_width(6)
                .margin(2),
        ))
        .on_scroll(move |viewport| scrolled(viewport.relative_offset().y))
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            let active = matches!(
                status,
                scrollable::Status::Hovered {
                    is_vertical_scrollbar_hovered: true,
                    ..
                } | scrollable::Status::Dragged { .. }
            );
            let color = if active {
                palette.secondary
            } else {
                palette.border
            };
            style.vertical_rail.background = None;
            style.vertical_rail.scroller.background = Background::Color(color);
            style
        })
        .into()
}
