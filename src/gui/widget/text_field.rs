//! A field for a line of text. iced's own puts the caret of Hebrew and mixed text in a wrong place, and so do its clicks and its selection.

mod edit;
mod key;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::input_method::{self, InputMethod, Preedit, Purpose};
use iced::advanced::layout::{Limits, Node};
use iced::advanced::mouse::click::Kind;
use iced::advanced::text::{
    Alignment, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping,
};
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, clipboard, mouse, renderer};
use iced::time::{Duration, Instant};
use iced::{
    Border, Color, Event, Length, Padding, Pixels, Point, Rectangle, Shadow, Size, alignment,
    touch, window,
};

use self::edit::Edit;
use self::key::{Action, Move, Part};
use super::Locale;
use super::button::focus::is_menu_key;
use super::caret::{
    Caret, Side, VisibleText, next_letter, next_word, previous_letter, previous_word,
};
use super::finger::Finger;
use super::selection::draw_selected;
use super::text_menu::{Command, Pending, Place, TextMenu};
use crate::gui::Element;
use crate::gui::accessibility::request::Act;
use crate::gui::accessibility::semantics::{self, Field};
use crate::gui::icon::{Icon, font};
use crate::gui::request::Request;
use crate::gui::theme::text_field::{Status, outlined};
use crate::gui::theme::{REGULAR, Theme, size, space};
use crate::l10n::bidi::Direction;

const LINE_HEIGHT: f32 = 1.3;
/// Side of the icon, in logical pixels.
const ICON: f32 = 15.0;
/// Width of the caret, in logical pixels.
const CARET: f32 = 1.0;
/// The caret is seen and not seen for so long in turn.
const BLINK: Duration = Duration::from_millis(530);
/// After so long without a key it stays, as nobody is writing any more.
const BLINKING: Duration = Duration::from_secs(10);

/// A text field with a magnifying glass at its start.
pub fn search_field<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    id: &'static str,
    placeholder: &str,
    value: &str,
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
        on_input: Box::new(typed),
        on_submit: Some(submitted),
        on_request,
        caret_blinks,
    })
}

/// A text field for a value that is read from left to right in every language.
pub fn value_field<'a, Message: Clone + 'a>(
    id: &'static str,
    placeholder: &str,
    value: &str,
    typed: impl Fn(String) -> Message + 'a,
    on_request: fn(Request) -> Message,
    caret_blinks: bool,
) -> Element<'a, Message> {
    Element::new(TextField {
        id: Id::new(id),
        icon: None,
        direction: Direction::Ltr,
        placeholder: placeholder.to_owned(),
        value: value.to_owned(),
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
    on_input: Box<dyn Fn(String) -> Message + 'a>,
    on_submit: Option<Message>,
    on_request: fn(Request) -> Message,
    caret_blinks: bool,
}

struct State {
    edit: Edit,
    /// What was told to the application, and did not come back yet.
    told: Vec<String>,
    value: Shaped,
    placeholder: Shaped,
    /// How far the text is scrolled, from its left end, in logical pixels.
    offset: f32,
    focus: Option<Focus>,
    is_window_focused: bool,
    is_hovered: bool,
    preedit: Option<Preedit>,
    last_click: Option<mouse::Click>,
    drag: Option<Drag>,
    shift: bool,
    finger: Option<Finger>,
    pending: Pending,
    /// What assistive technology has asked for.
    asked: Option<Act>,
}

#[derive(Debug, Clone, Copy)]
struct Focus {
    /// When the caret moved last.
    since: Instant,
    now: Instant,
}

/// What a mouse button that is down selects.
#[derive(Debug, Clone, Copy)]
enum Drag {
    Letters,
    /// From the word at this place.
    Words(Caret),
}

/// A text as it was laid out last, and for what.
#[derive(Default)]
struct Shaped {
    paragraph: Paragraph,
    visible: VisibleText,
    text: String,
    direction: Option<Direction>,
}

impl Shaped {
    fn shape(&mut self, text: &str, direction: Direction) {
        if self.direction == Some(direction) && self.text == text {
            return;
        }
        // The direction follows the first letter, as everywhere on a desktop; signs alone follow the language.
        let content = if text.chars().any(char::is_alphabetic) {
            text.to_owned()
        } else {
            direction.with_base_direction(text)
        };
        let mark = content.len() - text.len();
        self.paragraph = Paragraph::with_text(Text {
            content: &content,
            bounds: Size::INFINITE,
            size: Pixels(size::BODY),
            line_height: LineHeight::Relative(LINE_HEIGHT),
            font: REGULAR,
            align_x: Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        });
        self.visible = VisibleText::new(self.paragraph.buffer(), |_, offset| {
            offset.saturating_sub(mark)
        });
        text.clone_into(&mut self.text);
        self.direction = Some(direction);
    }

    fn width(&self) -> f32 {
        self.paragraph.min_width()
    }
}

impl State {
    fn new(value: &str) -> Self {
        Self {
            edit: Edit::new(value),
            told: Vec::new(),
            value: Shaped::default(),
            placeholder: Shaped::default(),
            offset: 0.0,
            focus: None,
            is_window_focused: true,
            is_hovered: false,
            preedit: None,
            last_click: None,
            drag: None,
            shift: false,
            finger: None,
            pending: Pending::new(Place::Field),
            asked: None,
        }
    }

    /// Takes the text that the application has, unless it is one that was written here.
    fn hear(&mut self, value: &str) {
        if value == self.edit.text() {
            self.told.clear();
        } else if let Some(n) = self.told.iter().position(|told| told == value) {
            self.told.drain(..=n);
        } else {
            self.told.clear();
            self.edit.replace(value);
        }
    }

    /// Where the text begins in this box, without what is scrolled.
    fn origin(&self, bounds: Rectangle, direction: Direction) -> f32 {
        let room = bounds.width - CARET;
        let width = self.value.width();
        if width > room {
            bounds.x - self.offset
        } else {
            match direction {
                Direction::Ltr => bounds.x,
                Direction::Rtl => bounds.x + room - width,
            }
        }
    }

    fn caret_x(&self, caret: Caret) -> f32 {
        self.value.visible.place(caret).map_or(0.0, |place| place.x)
    }

    /// Scrolls as far as it takes to see the caret, or the beginning of the text while nothing is written.
    fn scroll(&mut self, width: f32) {
        let room = width - CARET;
        let most = (self.value.width() - room).max(0.0);
        self.offset = if self.focus.is_some() {
            let x = self.caret_x(self.edit.caret());
            self.offset.clamp(x - room, x)
        } else if self.value.visible.is_rtl() {
            most
        } else {
            0.0
        };
        self.offset = self.offset.clamp(0.0, most);
    }

    fn caret_at(&self, x: f32, bounds: Rectangle, direction: Direction) -> Caret {
        let x = x - self.origin(bounds, direction);
        self.value.visible.hit(Point::new(x, 0.0))
    }

    fn touch(&mut self) {
        if let Some(focus) = &mut self.focus {
            let now = Instant::now();
            *focus = Focus { since: now, now };
        }
    }

    fn go(&mut self, to: Move, selects: bool) {
        let caret = self.edit.caret();
        let visible = &self.value.visible;
        let is_rtl = visible.is_rtl();
        let end = self.edit.text().len();
        let to = match to {
            Move::Letter(side) => match self.edit.selection_end(visible, side) {
                Some(end) if !selects => end,
                _ => visible.beside(caret, side).unwrap_or(caret),
            },
            Move::Word(side) if is_rtl == (side == Side::Left) => {
                Caret::after(next_word(self.edit.text(), caret.index))
            }
            Move::Word(_) => Caret::before(previous_word(self.edit.text(), caret.index)),
            Move::Start => Caret::before(0),
            Move::End => Caret::after(end),
        };
        self.edit.move_to(to, selects);
    }

    fn delete(&mut self, part: Part) -> bool {
        self.edit.delete(match part {
            Part::LetterBefore => previous_letter,
            Part::LetterAfter => next_letter,
            Part::WordBefore => previous_word,
            Part::WordAfter => next_word,
            Part::AllBefore => |_, _| 0,
            Part::AllAfter => |text, _| text.len(),
        })
    }

    /// Does this, and tells whether the text is another one now.
    fn perform(&mut self, action: Action, clipboard: &mut dyn Clipboard) -> bool {
        match action {
            Action::Move { to, selects } => {
                self.go(to, selects);
                self.offer_selection(clipboard);
                false
            }
            Action::SelectAll => {
                self.edit.select_all();
                self.offer_selection(clipboard);
                false
            }
            Action::Type(text) => {
                self.edit.insert(&text, true);
                true
            }
            Action::Delete(part) => self.delete(part),
            Action::Cut => self.copy(clipboard) && self.delete(Part::LetterAfter),
            Action::Copy => {
                self.copy(clipboard);
                false
            }
            Action::Paste => match clipboard.read(clipboard::Kind::Standard) {
                Some(text) => {
                    self.edit.insert(&text, false);
                    true
                }
                None => false,
            },
            Action::Undo => self.edit.undo(),
            Action::Redo => self.edit.redo(),
            Action::Submit => false,
        }
    }

    /// Whether something was selected.
    fn copy(&self, clipboard: &mut dyn Clipboard) -> bool {
        let Some(selected) = self.edit.selected() else {
            return false;
        };
        clipboard.write(clipboard::Kind::Standard, selected.to_owned());
        true
    }

    /// What is selected can be pasted with the middle button, where the system has that.
    fn offer_selection(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selected) = self.edit.selected() {
            clipboard.write(clipboard::Kind::Primary, selected.to_owned());
        }
    }

    fn preedit_is_empty(&self) -> bool {
        let preedit = self.preedit.as_ref();
        preedit.is_none_or(|preedit| preedit.content.is_empty())
    }

    fn caret_is_seen(&self, blinks: bool) -> bool {
        let Some(Focus { since, now }) = self.focus else {
            return false;
        };
        let rested = now.saturating_duration_since(since);
        let is_off = (rested.as_millis() / BLINK.as_millis()) % 2 == 1;
        self.is_window_focused && (!blinks || rested >= BLINKING || !is_off)
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focus.is_some()
    }

    fn focus(&mut self) {
        let now = Instant::now();
        self.focus = Some(Focus { since: now, now });
    }

    fn unfocus(&mut self) {
        self.focus = None;
        self.drag = None;
        self.preedit = None;
    }
}

impl TextInput for State {
    fn text(&self) -> &str {
        let value = self.edit.text();
        if value.is_empty() {
            &self.placeholder.text
        } else {
            value
        }
    }

    fn move_cursor_to_front(&mut self) {
        self.edit.move_to(Caret::before(0), false);
    }

    fn move_cursor_to_end(&mut self) {
        self.edit
            .move_to(Caret::after(self.edit.text().len()), false);
    }

    fn move_cursor_to(&mut self, position: usize) {
        let index = byte_of(self.edit.text(), position);
        self.edit.move_to(Caret::after(index), false);
    }

    fn select_all(&mut self) {
        self.edit.select_all();
    }

    fn select_range(&mut self, start: usize, end: usize) {
        let text = self.edit.text();
        let part = byte_of(text, start)..byte_of(text, end);
        self.edit.select(part);
    }
}

/// The place of a letter, counted as iced does.
fn byte_of(text: &str, letters: usize) -> usize {
    (0..letters).fold(0, |index, _| next_letter(text, index))
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

    /// Tells the application what is written now, and lays it out: the next event may come before the next view.
    fn tell(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        let text = state.edit.text().to_owned();
        state.told.push(text.clone());
        state.value.shape(&text, self.direction);
        shell.publish((self.on_input)(text));
    }

    fn press(
        &self,
        state: &mut State,
        at: Point,
        bounds: Rectangle,
        clipboard: &mut dyn Clipboard,
    ) {
        let caret = state.caret_at(at.x, bounds, self.direction);
        let click = mouse::Click::new(at, mouse::Button::Left, state.last_click);
        match click.kind() {
            Kind::Single => {
                state.edit.move_to(caret, state.shift);
                state.drag = Some(Drag::Letters);
            }
            Kind::Double => {
                state.edit.select_words(caret, caret);
                state.drag = Some(Drag::Words(caret));
            }
            Kind::Triple => {
                state.edit.select_all();
                state.drag = None;
            }
        }
        state.last_click = Some(click);
        state.offer_selection(clipboard);
    }

    fn drag(&self, state: &mut State, x: f32, bounds: Rectangle) -> bool {
        let caret = state.caret_at(x, bounds, self.direction);
        match state.drag {
            Some(Drag::Letters) => state.edit.move_to(caret, true),
            Some(Drag::Words(from)) => state.edit.select_words(from, caret),
            None => return false,
        }
        true
    }

    fn caret_bounds(&self, state: &State, bounds: Rectangle) -> Rectangle {
        let x = state.origin(bounds, self.direction) + state.caret_x(state.edit.caret());
        Rectangle {
            x,
            width: CARET,
            ..bounds
        }
    }

    fn open_menu(&self, state: &mut State, at: Option<Point>, shell: &mut Shell<'_, Message>) {
        state.drag = None;
        let menu = TextMenu {
            place: Place::Field,
            has_selection: state.edit.selection().is_some(),
        };
        shell.publish((self.on_request)(Request::ShowTextMenu(menu, at)));
        shell.capture_event();
    }

    fn input_method<'s>(&self, state: &'s State, layout: Layout<'_>) -> InputMethod<&'s str> {
        InputMethod::Enabled {
            cursor: self.caret_bounds(state, self.text_bounds(layout)),
            purpose: Purpose::Normal,
            preedit: state.preedit.as_ref().map(Preedit::as_ref),
        }
    }

    fn handle(
        &self,
        state: &mut State,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = self.text_bounds(layout);
        let over = cursor.position_over(layout.bounds());
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let Some(at) = over else {
                    if state.is_focused() {
                        state.unfocus();
                        shell.request_redraw();
                    }
                    return;
                };
                state.focus();
                self.press(state, at, bounds, clipboard);
                state.finger = match event {
                    Event::Touch(_) => Some(Finger::new(at, at)),
                    _ => None,
                };
                shell.request_redraw();
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Middle)) => {
                let Some(at) = over else {
                    return;
                };
                state.focus();
                if let Some(text) = clipboard.read(clipboard::Kind::Primary) {
                    let caret = state.caret_at(at.x, bounds, self.direction);
                    state.edit.move_to(caret, false);
                    state.edit.insert(&text, false);
                    self.tell(state, shell);
                }
                shell.request_redraw();
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right)) => {
                let Some(at) = over else {
                    return;
                };
                state.focus();
                let caret = state.caret_at(at.x, bounds, self.direction);
                let selection = state.edit.selection();
                if !selection.is_some_and(|part| part.contains(&caret.index)) {
                    state.edit.move_to(caret, false);
                }
                self.open_menu(state, Some(at), shell);
            }
            Event::Touch(touch::Event::FingerMoved { position, .. }) => {
                let finger = state.finger;
                state.finger = finger.filter(|finger| finger.rests(*position));
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let Some(at) = cursor.land().position()
                    && self.drag(state, at.x, bounds)
                {
                    state.touch();
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                state.finger = None;
                if state.drag.take().is_some() {
                    state.offer_selection(clipboard);
                }
            }
            Event::Keyboard(iced::keyboard::Event::ModifiersChanged(modifiers)) => {
                state.shift = modifiers.shift();
            }
            Event::Keyboard(event) if state.is_focused() && is_menu_key(event) => {
                self.open_menu(state, None, shell);
            }
            Event::Keyboard(event) if state.is_focused() => {
                let Some(action) = key::action(event) else {
                    return;
                };
                if action == Action::Submit {
                    if let Some(message) = &self.on_submit {
                        shell.publish(message.clone());
                    }
                } else if state.perform(action, clipboard) {
                    self.tell(state, shell);
                }
                state.touch();
                shell.request_redraw();
                shell.capture_event();
            }
            Event::InputMethod(event) if state.is_focused() => {
                match event {
                    input_method::Event::Opened => state.preedit = Some(Preedit::new()),
                    input_method::Event::Closed => state.preedit = None,
                    input_method::Event::Preedit(content, selection) => {
                        state.preedit = Some(Preedit {
                            content: content.clone(),
                            selection: selection.clone(),
                            text_size: Some(Pixels(size::BODY)),
                        });
                    }
                    input_method::Event::Commit(text) => {
                        state.edit.insert(text, true);
                        self.tell(state, shell);
                        shell.capture_event();
                    }
                }
                state.touch();
                shell.request_redraw();
            }
            Event::Window(window::Event::Unfocused) => {
                state.is_window_focused = false;
                state.drag = None;
                shell.request_redraw();
            }
            Event::Window(window::Event::Focused) => {
                state.is_window_focused = true;
                state.touch();
                shell.request_redraw();
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                if let Some(command) = state.pending.take() {
                    let action = match command {
                        Command::Cut => Action::Cut,
                        Command::Copy => Action::Copy,
                        Command::Paste => Action::Paste,
                        Command::SelectAll => Action::SelectAll,
                    };
                    if state.perform(action, clipboard) {
                        self.tell(state, shell);
                    }
                }
                match state.asked.take() {
                    Some(Act::Write(text)) => {
                        state.edit.select_all();
                        if !state.edit.insert(&text, false) {
                            state.edit.delete(|_, _| 0);
                        }
                        self.tell(state, shell);
                    }
                    Some(Act::OpenContextMenu) => self.open_menu(state, None, shell),
                    Some(Act::Select(from, to)) => state.edit.select_chars(from, to),
                    Some(Act::Press | Act::Focus | Act::ScrollIntoView) | None => {}
                }
                if let Some(finger) = state.finger {
                    if *now >= finger.long_press() {
                        state.finger = None;
                        if state.edit.selection().is_none() {
                            let caret = state.edit.caret();
                            state.edit.select_words(caret, caret);
                        }
                        self.open_menu(state, Some(finger.window), shell);
                    } else {
                        shell.request_redraw_at(finger.long_press());
                    }
                }
                let blinks = self.caret_blinks && state.edit.selection().is_none();
                if let Some(focus) = &mut state.focus
                    && state.is_window_focused
                {
                    focus.now = *now;
                    let rested = now.saturating_duration_since(focus.since);
                    if blinks && rested < BLINKING {
                        let turns = rested.as_millis() / BLINK.as_millis() + 1;
                        let turns = u32::try_from(turns).unwrap_or(u32::MAX);
                        shell.request_redraw_at(focus.since + BLINK * turns);
                    }
                    shell.request_input_method(&self.input_method(state, layout));
                }
            }
            _ => {}
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
        tree::State::new(State::new(&self.value))
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
                draw_selected(renderer, theme, &state.value.paragraph, at, &covered);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_blinks_only_if_it_is_to_and_stays_once_nobody_writes() {
        let mut state = State::new("");
        assert!(!state.caret_is_seen(true), "it has no focus");
        let since = Instant::now();
        for (rested, is_seen) in [(0, true), (600, false), (1_100, true), (20_600, true)] {
            let now = since + Duration::from_millis(rested);
            state.focus = Some(Focus { since, now });
            assert_eq!(state.caret_is_seen(true), is_seen, "{rested}");
            assert!(state.caret_is_seen(false), "{rested}");
        }
        state.is_window_focused = false;
        assert!(!state.caret_is_seen(false));
    }
}
