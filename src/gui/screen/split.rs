//! A list and its detail panel: side by side, or one at a time in a narrow window.

use iced::Fill;
use iced::widget::{column, container, row, rule};

use super::context::{BETWEEN_COLUMNS, COLUMN_WIDTH, LIST_WIDTH, Pane, ViewContext};
use crate::gui::Element;
use crate::gui::request::Request;
use crate::gui::theme::space;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::selectable::selectable_page;

/// Shows two panes side by side. In a narrow window only the pane that is shown is built.
pub(super) fn split<'a, M: 'a>(
    cx: ViewContext<'a>,
    pane: Pane,
    list: impl FnOnce() -> Element<'a, M>,
    detail: impl FnOnce() -> Element<'a, M>,
) -> Element<'a, M> {
    if !cx.narrow {
        let list = container(list()).width(LIST_WIDTH);
        return mirror(cx.locale.direction, row![list, rule::vertical(1), detail()]);
    }
    match pane {
        Pane::List => list(),
        Pane::Detail => detail(),
    }
}

/// A column of text in the middle of a pane, with room around it.
pub(super) fn centred<'a, M: 'a>(
    cx: ViewContext<'a>,
    content: Element<'a, M>,
    on_request: fn(Request) -> M,
) -> Element<'a, M> {
    in_the_middle(cx, content, COLUMN_WIDTH, on_request)
}

/// Centres the content in the width of two columns, where there is room for them.
pub(super) fn centred_columns<'a, M: 'a>(
    cx: ViewContext<'a>,
    content: Element<'a, M>,
    on_request: fn(Request) -> M,
) -> Element<'a, M> {
    let width = match cx.two_columns() {
        Some(each) => 2.0 * each + BETWEEN_COLUMNS,
        None => COLUMN_WIDTH,
    };
    in_the_middle(cx, content, width, on_request)
}

fn in_the_middle<'a, M: 'a>(
    cx: ViewContext<'a>,
    content: Element<'a, M>,
    widest: f32,
    on_request: fn(Request) -> M,
) -> Element<'a, M> {
    let content = container(
        column![container(content).max_width(widest)]
            .width(Fill)
            .align_x(iced::Center),
    );
    let content = content.padding([space::XL, cx.margin()]);
    selectable_page(content, on_request, cx.key_owner)
}
