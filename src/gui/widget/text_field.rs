//! A field for a line of text. In Hebrew and mixed text iced's own has its caret, its clicks and its selection at wrong points.

mod edit;
mod events;
mod key;
mod state;

use iced::advanced::input_method::{InputMethod, Preedit, Purpose};
use iced::advanced::layout::{Limits, Node};
use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::operation::Focusable as _;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, renderer};
use iced::{
    Border, Color, Event, Length, Padding, Pixels, Point, Rectangle, Shadow, Size, alignment,
};

use self::state::State;
use super::Locale;
use super::selection::draw_selected;
use crate::gui::Element;
use crate::gui::accessibility::semantics::{self, Field};
use crate::gui::icon::{Icon, font};
use crate::gui::request::Request;
use crate::gui::theme::text_field::{Status, outlined};
use crate::gui::theme::{Theme, size, space};
use crate::l10n::bidi::Direction;

const LINE_HEIGHT: f32 = 1.3;
/// Side of the icon, in logical pixels.
const ICON: f32 = 15.0;
/// Width of the caret, in logical pixels.
const CARET: f32 = 1.0;

/// A text field with a magnifying glass at its start.
pub fn search_field<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    id: &'static str,
    placeholder: &str,
    value: &str,
    most: usize,
    typed: fn(String) -> Message,
    submitted: Message,
    on_request: fn(Request) -> Message,
    caret_blinks: bool,
) -> Element<'a, Message> {
    Element::new(TextField {
        id: Id::new(id),
        icon: Some(Icon::Search),
        direction: locale.direction,
        placeholder: placeholder.to_owned(),
        value: value.to_owned(),
        most,
        on_input: Box::new(typed),
        on_submit: Some(submitted),
        on_request,
        caret_blinks,
    })
}

/// A text field for a value that is read from left to right in every language.
pub fn value_field<'a, Message: Clone + 'a>(
    id: String,
    placeholder: &str,
    value: &str,
    most: usize,
    typed: impl Fn(String) -> Message + 'a,
    on_request: fn(Request) -> Message,
    caret_blinks: bool,
) -> Element<'a, Message> {
    Element::new(TextField {
        id: Id::from(id),
        icon: None,
        direction: Direction::Ltr,
        placeholder: placeholder.to_owned(),
        value: value.to_owned(),
        most,
        on_input: Box::new(typed),
        on_submit: None,
        on_request,
        caret_blinks,
    })
}

struct TextField<'a, Message> {
    id: Id,
    icon: Option<Icon>,
    direction: Direction,
    placeholder: String,
    value: String,
    /// So many characters are taken: each event lays all of them out anew.
    most: usize,
    on_input: Box<dyn Fn(String) -> Message + 'a>,
    on_submit: Option<Message>,
    on_request: fn(Request) -> Message,
    caret_blinks: bool,
}

/// The field without its border, and the box for the text in it.
fn inside(bounds: Rectangle, direction: Direction, has_icon: bool) -> (Rectangle, Rectangle) {
    let inner = bounds.shrink(Padding::from([10.0, space::S]));
    let taken = if has_icon { ICON + space::XS } else { 0.0 };
    let text = Rectangle {
        x: match direction {
            Direction::Ltr => inner.x + taken,
            Direction::Rtl => inner.x,
        },
        width: (inner.width - taken).max(0.0),
        ..inner
    };
    (inner, text)
}

impl<Message: Clone> TextField<'_, Message> {
    fn text_bounds(&self, layout: Layout<'_>) -> Rectangle {
        inside(layout.bounds(), self.direction, self.icon.is_some()).1
    }

    fn caret_bounds(&self, state: &State, bounds: Rectangle) -> Rectangle {
        let x = state.origin(bounds, self.direction) + state.caret_x(state.edit.caret());
        Rectangle {
            x,
            width: CARET,
            ..bounds
        }
    }

    fn input_method<'s>(&self, state: &'s State, layout: Layout<'_>) -> InputMethod<&'s str> {
        InputMethod::Enabled {
            cursor: self.caret_bounds(state, self.text_bounds(layout)),
            purpose: Purpose::Normal,
            preedit: state.preedit.as_ref().map(Preedit::as_ref),
        }
    }
}

fn draw_icon(
    renderer: &mut iced::Renderer,
    icon: Icon,
    inner: Rectangle,
    direction: Direction,
    color: Color,
    clip_bounds: Rectangle,
) {
    let x = match direction {
        Direction::Ltr => inner.x,
        Direction::Rtl => inner.x + inner.width - ICON,
    };
    let sign = Text {
        content: icon.glyph().to_string(),
        bounds: Size::new(ICON, ICON),
        size: Pixels(ICON),
        line_height: LineHeight::Relative(1.0),
        font: font(),
        align_x: Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Basic,
        wrapping: Wrapping::None,
    };
    let at = Point::new(x, inner.center_y() - ICON / 2.0);
    renderer.fill_text(sign, at, color, clip_bounds);
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for TextField<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(&self.value, self.most))
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<State>().hear(&self.value);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &iced::Renderer, limits: &Limits) -> Node {
        let state = tree.state.downcast_mut::<State>();
        state.value.shape(state.edit.text(), self.direction);
        state.placeholder.shape(&self.placeholder, self.direction);
        let height = size::BODY * LINE_HEIGHT + 20.0;
        let bounds = limits.resolve(Length::Fill, height, Size::ZERO);
        Node::new(bounds)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let (id, bounds) = (Some(&self.id), layout.bounds());
        let text_bounds = self.text_bounds(layout);
        let mut part = semantics::Part::Field(Field {
            name: self.placeholder.clone(),
            value: state.edit.text().to_owned(),
            direction: if state.value.visible.is_rtl() {
                Direction::Rtl
            } else {
                Direction::Ltr
            },
            is_search: self.on_submit.is_some(),
            selection: state.edit.ends_in_chars(),
            caret_bounds: self.caret_bounds(state, text_bounds),
            asked: None,
        });
        operation.container(id, bounds);
        operation.custom(id, bounds, &mut part);
        if let semantics::Part::Field(field) = part
            && field.asked.is_some()
        {
            state.asked = field.asked;
        }
        operation.traverse(&mut |operation| {
            operation.custom(id, bounds, &mut state.pending);
            operation.text_input(id, bounds, state);
            operation.focusable(id, bounds, state);
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        self.handle(state, event, layout, cursor, clipboard, shell);
        state.scroll(self.text_bounds(layout).width);
        let is_hovered = cursor.is_over(layout.bounds());
        if is_hovered != state.is_hovered {
            state.is_hovered = is_hovered;
            shell.request_redraw();
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::None
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let status = if state.is_focused() {
            Status::Focused
        } else if cursor.is_over(bounds) {
            Status::Hovered
        } else {
            Status::Active
        };
        let style = outlined(theme, status);
        let frame = renderer::Quad {
            bounds,
            border: style.border,
            ..renderer::Quad::default()
        };
        renderer.fill_quad(frame, style.background);
        let (inner, text_bounds) = inside(bounds, self.direction, self.icon.is_some());
        if let Some(icon) = self.icon {
            draw_icon(renderer, icon, inner, self.direction, style.icon, *viewport);
        }

        if state.edit.text().is_empty() && state.preedit_is_empty() {
            let placeholder = &state.placeholder;
            let x = match self.direction {
                Direction::Ltr => text_bounds.x,
                Direction::Rtl => text_bounds.x + text_bounds.width - placeholder.width(),
            };
            let at = Point::new(x, text_bounds.y);
            renderer.fill_paragraph(&placeholder.paragraph, at, style.placeholder, text_bounds);
        }
        let at = Point::new(state.origin(text_bounds, self.direction), text_bounds.y);
        renderer.fill_paragraph(&state.value.paragraph, at, style.value, text_bounds);
        if !state.is_focused() {
            return;
        }
        match state.edit.selection() {
            Some(part) => {
                let covered = state.value.visible.cover(&part);
                let covered = covered.into_iter().map(|part| part + (at - Point::ORIGIN));
                let covered: Vec<_> = covered
                    .filter_map(|part| part.intersection(&text_bounds))
                    .collect();
                let paragraph = &state.value.paragraph;
                draw_selected(renderer, theme, paragraph, at, &covered, *viewport);
            }
            None if state.caret_is_seen(self.caret_blinks) => {
                let quad = renderer::Quad {
                    bounds: self.caret_bounds(state, text_bounds),
                    border: Border::default(),
                    shadow: Shadow::default(),
                    snap: true,
                };
                renderer.fill_quad(quad, style.value);
            }
            None => {}
        }
    }
}
