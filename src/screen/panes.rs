//! A list and what is chosen in it: side by side where there is room, one at a time where there isn't.

use iced::widget::{column, container, rule};
use iced::{Element, Fill};

use super::guide::{COLUMN_WIDTH, Frame, LIST_WIDTH, Pane};
use crate::theme::space;
use crate::widget::Look;

/// The list at the start with what is chosen beside it; in a narrow window only one of them, which alone is made.
pub(super) fn panes<'a, M: 'a>(
    frame: Frame<'a>,
    pane: Pane,
    list: impl FnOnce() -> Element<'a, M>,
    detail: impl FnOnce() -> Element<'a, M>,
) -> Element<'a, M> {
    if !frame.narrow {
        let list = container(list()).width(LIST_WIDTH).into();
        return frame
            .look
            .direction
            .row(vec![list, upright_line(frame.look), detail()])
            .into();
    }
    match pane {
        Pane::List => list(),
        Pane::Detail => detail(),
    }
}

/// A column in the middle of a pane, with room around it.
pub(super) fn centred<'a, M: 'a>(frame: Frame<'a>, content: Element<'a, M>) -> Element<'a, M> {
    container(
        column![container(content).max_width(COLUMN_WIDTH)]
            .width(Fill)
            .align_x(iced::Center),
    )
    .padding([space::XL, frame.margin()])
    .into()
}

fn upright_line<'a, M: 'a>(look: Look<'_>) -> Element<'a, M> {
    let color = look.colors.line;
    rule::vertical(1)
        .style(move |_theme| rule::Style {
            color,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
        .into()
}
