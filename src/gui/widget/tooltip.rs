//! Tooltips of our own: iced's opens under a pointer that something was scrolled under, and over the thing that it is about.

use std::mem;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Layout, mouse, overlay, renderer};
use iced::alignment::Horizontal;
use iced::time::{Duration, Instant};
use iced::widget::{Column, container};
use iced::{Event, Point, Rectangle, Size, keyboard, window};

use super::Locale;
use super::highlighted_text::HighlightedText;
use super::text::{Style, label};
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::decorate::{Decorator, Receiver, decorate};
use crate::gui::theme::{self, Theme, color, space};

/// The widest a tooltip gets, in logical pixels.
const WIDTH: f32 = 370.0;
/// The gap between a tooltip and what it is about, in logical pixels.
const GAP: f32 = space::XXS;
/// So long the pointer rests before a tooltip opens.
const REST: Duration = Duration::from_millis(500);
const ID: &str = "tooltip";

/// Heard as a description of the button inside.
pub fn tooltip<'a, Message: 'a>(
    locale: Locale<'_>,
    content: impl Into<Element<'a, Message>>,
    lines: impl IntoIterator<Item = String>,
) -> Element<'a, Message> {
    let lines: Vec<String> = lines.into_iter().collect();
    let about = Part::About {
        words: lines.clone(),
        address: None,
    };
    semantic(about, seen(locale, content, lines))
}

/// One for those who see it.
pub fn seen<'a, Message: 'a>(
    locale: Locale<'_>,
    content: impl Into<Element<'a, Message>>,
    lines: impl IntoIterator<Item = String>,
) -> Element<'a, Message> {
    let style = Style::small().color(color::on_tooltip);
    let lines = lines.into_iter();
    let tooltip = Tooltip {
        lines: lines.map(|line| label(locale, line, style)).collect(),
        align: locale.direction.start(),
        words: None,
    };
    decorate(content, tooltip)
}

struct Tooltip<'a, Message> {
    lines: Vec<HighlightedText>,
    align: Horizontal,
    /// Made of the lines once they are shown: few of all tooltips ever are.
    words: Option<Element<'a, Message>>,
}

impl<'a, Message: 'a> Tooltip<'a, Message> {
    fn words(lines: &mut Vec<HighlightedText>, align: Horizontal) -> Element<'a, Message> {
        let lines = lines.drain(..).map(Element::from);
        let lines = Column::with_children(lines)
            .spacing(space::XXS)
            .align_x(align);
        container(lines)
            .padding([space::S, space::M])
            .max_width(WIDTH)
            .style(theme::container::tooltip)
            .into()
    }
}

struct State {
    phase: Phase,
    /// A window that opens under the pointer is told where that is, as if it had moved there.
    is_pointer_known: bool,
    /// The state of the words.
    tree: Tree,
}

impl Default for State {
    fn default() -> Self {
        Self {
            phase: Phase::Closed,
            is_pointer_known: false,
            tree: Tree::empty(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Closed,
    /// The pointer has moved over the content, and rests since then.
    Resting(Instant),
    Open,
}

impl Phase {
    /// The phase after an event.
    fn after(self, event: &Event, is_over: bool) -> Self {
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) if is_over => match self {
                Self::Closed | Self::Resting(_) => Self::Resting(Instant::now()),
                Self::Open => Self::Open,
            },
            Event::Mouse(mouse::Event::ButtonReleased(_) | mouse::Event::CursorEntered) => self,
            // It was left, or somebody types, scrolls or presses something.
            Event::Mouse(_)
            | Event::Touch(_)
            | Event::Keyboard(keyboard::Event::KeyPressed { .. }) => Self::Closed,
            Event::Window(window::Event::RedrawRequested(now)) => match self {
                Self::Closed => Self::Closed,
                // What it is about has moved from under the pointer.
                Self::Resting(_) | Self::Open if !is_over => Self::Closed,
                Self::Resting(since) if *now >= since + REST => Self::Open,
                Self::Resting(_) | Self::Open => self,
            },
            _ => self,
        }
    }
}

impl<'a, Message: 'a> Decorator<Message, Theme> for Tooltip<'a, Message> {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let was_known = match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                mem::replace(&mut state.is_pointer_known, true)
            }
            Event::Mouse(mouse::Event::CursorEntered | mouse::Event::CursorLeft) => {
                mem::take(&mut state.is_pointer_known)
            }
            _ => state.is_pointer_known,
        };
        let is_over = was_known && content.cursor.is_over(content.bounds());
        let before = state.phase;
        state.phase = before.after(event, is_over);
        if (before == Phase::Open) != (state.phase == Phase::Open) {
            content.shell.invalidate_layout();
            content.shell.request_redraw();
        }
        if let Phase::Resting(since) = state.phase {
            content.shell.request_redraw_at(since + REST);
        }
        content.pass_on(event);
    }

    fn overlay<'b>(
        &'b mut self,
        state: &'b mut State,
        seen: Rectangle,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        if state.phase != Phase::Open {
            return None;
        }
        let (lines, align) = (&mut self.lines, self.align);
        let words = self.words.get_or_insert_with(|| {
            let words = Self::words(lines, align);
            state.tree.diff(&words);
            words
        });
        Some(overlay::Element::new(Box::new(Overlay {
            words,
            tree: &mut state.tree,
            about: seen,
        })))
    }
}

struct Overlay<'a, 'b, Message> {
    words: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    /// The visible bounds of what it is about, in the window.
    about: Rectangle,
}

impl<Message> overlay::Overlay<Message, Theme, iced::Renderer> for Overlay<'_, '_, Message> {
    fn layout(&mut self, renderer: &iced::Renderer, bounds: Size) -> Node {
        let limits = Limits::new(Size::ZERO, bounds);
        let node = self
            .words
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);
        let position = position(self.about, node.size(), bounds);
        node.move_to(position)
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.words.as_widget().draw(
            self.tree,
            renderer,
            theme,
            style,
            layout,
            cursor,
            &layout.bounds(),
        );
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(Some(&Id::new(ID)), layout.bounds());
    }
}

/// The position below what it is about; where there is no room, above it, or else beside it.
fn position(about: Rectangle, size: Size, window: Size) -> Point {
    let within = |at: f32, length: f32, whole: f32| at.min(whole - length).max(0.0);
    let x = within(
        about.center_x() - size.width / 2.0,
        size.width,
        window.width,
    );
    let y = within(
        about.center_y() - size.height / 2.0,
        size.height,
        window.height,
    );
    let below = about.y + about.height + GAP;
    let above = about.y - GAP - size.height;
    let right = about.x + about.width + GAP;
    if below + size.height <= window.height {
        Point::new(x, below)
    } else if above >= 0.0 {
        Point::new(x, above)
    } else if right + size.width <= window.width {
        Point::new(right, y)
    } else {
        Point::new((about.x - GAP - size.width).max(0.0), y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tooltip_stands_beside_what_it_is_about_and_in_the_window() {
        let (window, size) = (Size::new(380.0, 480.0), Size::new(300.0, 60.0));
        let inside = Rectangle::with_size(window).expand(0.1);
        for y in [0.0, 30.0, 100.0, 300.0, 440.0, 450.0] {
            for x in [0.0, 100.0, 300.0] {
                let about = Rectangle::new(Point::new(x, y), Size::new(80.0, 30.0));
                let bounds = Rectangle::new(position(about, size, window), size);
                assert!(
                    bounds.intersection(&about).is_none(),
                    "{about:?} {bounds:?}"
                );
                assert!(bounds.is_within(&inside), "{about:?} {bounds:?}");
            }
        }
        // Higher than the room above and below it.
        let about = Rectangle::new(Point::new(0.0, 20.0), Size::new(50.0, 440.0));
        assert_eq!(position(about, size, window).x, 50.0 + GAP);
    }
}
