//! Text that can be selected and copied, from one paragraph to another: iced's text can't be selected, and its editor can't tell where
//! Hebrew letters stand.

mod key;
mod passages;

use std::sync::Arc;

use iced::advanced::mouse::click::Kind;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Clipboard, Shell, clipboard, mouse};
use iced::time::Instant;
use iced::{Event, Point, Rectangle, keyboard, touch, window};

use self::key::Action;
use self::passages::{Passage, Place, Selection, Unit, first_in_view, hit};
use super::finger::Finger;
use super::highlighted_text::ShapedText;
use super::key::{is_menu_key, is_tab};
use super::selection::SelectionEnd;
use crate::gui::Element;
use crate::gui::accessibility::semantics::Description;
use crate::gui::decorate::{Content, Decorator, Receiver, decorate};
use crate::gui::request::Request;
use crate::gui::text_menu::{Command, Pending, Place as MenuPlace, TextMenu};
use crate::gui::theme::Theme;

/// Lets the texts in the content be selected, those on links and cells too, but not the names of buttons.
pub fn selectable<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_request: fn(Request) -> Message,
) -> Element<'a, Message> {
    decorate(content, Selectable { on_request })
}

struct Selectable<Message> {
    on_request: fn(Request) -> Message,
}

/// What the keyboard does with a selection.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Caret {
    /// Nothing: it is the pointer's.
    #[default]
    Hidden,
    /// It moves the end.
    Selecting,
    /// It also moves a caret that selects nothing, as browsers do after F7.
    Browsing,
}

struct State {
    selection: Option<Selection>,
    caret: Caret,
    /// The keyboard has moved the end, and nobody has seen to it that it is in view.
    has_moved: bool,
    /// Which text is the first in or after what has the focus, and where that is.
    focused: Option<(usize, Rectangle)>,
    /// Of which texts.
    passages: Vec<Passage>,
    /// Where a mouse button that is down was pressed, and what it selects.
    drag: Option<(Place, Unit)>,
    last_click: Option<mouse::Click>,
    shift: bool,
    finger: Option<Finger>,
    /// Where in the window the pointer is: inside of what is scrolled, iced tells another place.
    pointer: Option<Point>,
    pending: Pending,
    /// Whether the texts know that they can be selected.
    is_announced: bool,
}

/// Visits the texts that can be selected, in reading order: not those on a button that is called by them.
struct Visit<'a> {
    /// How many texts were visited.
    count: usize,
    /// What has the focus: how many texts were before it, and where it is.
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

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
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

/// With which of them is the first in or after what has the focus, and where that is.
fn passages<Message>(
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
fn show<Message>(
    content: &mut Content<'_, Message, Theme>,
    selection: Option<Selection>,
    caret: Caret,
) {
    let mut n = 0;
    let caret = match caret {
        Caret::Hidden => None,
        Caret::Selecting | Caret::Browsing => selection.map(|selection| selection.focus()),
    };
    visit(content, &mut |_, text| {
        let part = selection.and_then(|selection| selection.part_of(n, text.text()));
        let caret = caret.filter(|place| place.passage == n);
        text.select(part, caret.map(|place| place.caret));
        n += 1;
    });
}

impl Default for State {
    fn default() -> Self {
        Self {
            selection: None,
            caret: Caret::Hidden,
            has_moved: false,
            focused: None,
            passages: Vec::new(),
            drag: None,
            last_click: None,
            shift: false,
            finger: None,
            pointer: None,
            pending: Pending::default(),
            is_announced: false,
        }
    }
}

impl State {
    /// For a context menu: what is selected already if it was pressed there, or else the word that was.
    fn choose(&mut self, at: Point, clipboard: &mut dyn Clipboard) {
        let Some(place) = hit(&self.passages, at) else {
            return;
        };
        let is_text = self.passages[place.passage].bounds.contains(at);
        let is_selected = self.selection.is_some_and(|it| it.contains(place));
        if is_text && !is_selected {
            let word = Selection::of_units(&self.passages, place, place, Unit::Word);
            self.selection = Some(word);
            self.offer(clipboard);
        }
    }

    fn has_selection(&self) -> bool {
        self.selection
            .is_some_and(|selection| !selection.is_empty())
    }

    fn copy(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selection) = self.selection {
            let text = selection.text(&self.passages);
            clipboard.write(clipboard::Kind::Standard, text);
        }
    }

    /// Whether there is anything to select.
    fn select_all(&mut self, clipboard: &mut dyn Clipboard) -> bool {
        let Some(all) = Selection::all(&self.passages) else {
            return false;
        };
        self.selection = Some(all);
        self.offer(clipboard);
        true
    }

    /// Does what a context menu has asked for.
    fn perform(&mut self, clipboard: &mut dyn Clipboard) {
        match self.pending.take() {
            Some(Command::Copy) => self.copy(clipboard),
            Some(Command::SelectAll) => {
                self.select_all(clipboard);
            }
            Some(Command::Cut | Command::Paste) | None => {}
        }
    }

    fn leave(&mut self) {
        self.selection = None;
        self.caret = Caret::Hidden;
    }

    /// Lets the keyboard select from here on: from what is selected, or else from what has the focus, or from the first text in
    /// view. Whether there is any.
    fn begin(&mut self, view: Rectangle) -> bool {
        let is_far = |selection: &Selection| {
            let end = selection.end(&self.passages);
            let is_seen = end.is_some_and(|end| end.expand(1.0).intersects(&view));
            selection.is_empty() && !is_seen
        };
        if self.selection.is_some_and(|selection| !is_far(&selection)) {
            return true;
        }
        let focused = self.focused.filter(|(_, bounds)| bounds.intersects(&view));
        let from = focused.map_or(0, |(from, _)| from);
        let first = first_in_view(&self.passages, from, view);
        let first = first.or_else(|| first_in_view(&self.passages, 0, view));
        self.selection = first.map(Selection::at);
        self.selection.is_some()
    }

    fn press(&mut self, at: Point) {
        let Some(place) = hit(&self.passages, at) else {
            return;
        };
        let click = mouse::Click::new(at, mouse::Button::Left, self.last_click);
        self.last_click = Some(click);
        let unit = match click.kind() {
            Kind::Single => Unit::Letter,
            Kind::Double => Unit::Word,
            Kind::Triple => Unit::Passage,
        };
        if unit == Unit::Letter
            && self.shift
            && let Some(selection) = self.selection
        {
            self.drag = Some((selection.anchor(), unit));
            self.selection = Some(selection.extended(place));
            return;
        }
        self.drag = Some((place, unit));
        self.selection = Some(Selection::of_units(&self.passages, place, place, unit));
    }

    fn drag_to(&mut self, at: Point) {
        let to = hit(&self.passages, at);
        if let (Some((from, unit)), Some(to)) = (self.drag, to) {
            self.selection = Some(Selection::of_units(&self.passages, from, to, unit));
        }
    }

    fn release(&mut self, clipboard: &mut dyn Clipboard) {
        if self.drag.take().is_some() {
            self.offer(clipboard);
        }
    }

    /// Whether the key was for what is selected, or is now. `view` is what can be seen.
    fn press_key(
        &mut self,
        action: Action,
        view: Rectangle,
        clipboard: &mut dyn Clipboard,
    ) -> bool {
        match action {
            Action::SelectAll => {
                self.caret = Caret::Hidden;
                self.select_all(clipboard)
            }
            Action::Copy => {
                let is_possible = self.has_selection();
                if is_possible {
                    self.copy(clipboard);
                }
                is_possible
            }
            Action::Extend(step) => {
                let moved = self.move_end(view, |it, passages| it.moved(passages, step));
                if moved && self.caret == Caret::Hidden {
                    self.caret = Caret::Selecting;
                }
                self.offer(clipboard);
                moved
            }
            Action::Move(step) => {
                self.caret == Caret::Browsing
                    && self.move_end(view, |it, passages| it.caret_moved(passages, step))
            }
            Action::ToggleCaret if self.caret == Caret::Browsing => {
                self.leave();
                true
            }
            Action::ToggleCaret => {
                let begun = self.move_end(view, |it, _| it);
                if begun {
                    self.caret = Caret::Browsing;
                }
                begun
            }
            Action::Leave => {
                let was_there = self.caret != Caret::Hidden;
                if was_there {
                    self.leave();
                }
                was_there
            }
        }
    }

    fn move_end(
        &mut self,
        view: Rectangle,
        moved: impl FnOnce(Selection, &[Passage]) -> Selection,
    ) -> bool {
        let begun = self.begin(view);
        self.selection = self.selection.map(|it| moved(it, &self.passages));
        self.has_moved = begun;
        begun
    }

    /// What is selected can be pasted with the middle button, where the system has that.
    fn offer(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selection) = self.selection
            && !selection.is_empty()
        {
            let text = selection.text(&self.passages);
            clipboard.write(clipboard::Kind::Primary, text);
        }
    }

    /// Whether the event may be about what is selected, so that the texts have to be known.
    fn is_concerned(&self, event: &Event) -> bool {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => true,
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                self.drag.is_some() || !self.is_announced
            }
            Event::Keyboard(event) => match key::action(event) {
                Some(
                    Action::SelectAll | Action::Copy | Action::Extend(_) | Action::ToggleCaret,
                ) => true,
                Some(Action::Move(_)) => self.caret == Caret::Browsing,
                Some(Action::Leave) | None => false,
            },
            Event::Touch(touch::Event::FingerPressed { .. }) => true,
            Event::Window(window::Event::RedrawRequested(_)) => {
                self.selection.is_some() || self.pending.is_some()
            }
            _ => false,
        }
    }

    /// Learns which texts there are; what was selected in others no longer is.
    fn learn<Message>(&mut self, content: &mut Content<'_, Message, Theme>) {
        let (passages, focused) = passages(content);
        self.is_announced = true;
        if !self.has_same_texts(&passages) && self.selection.is_some() {
            self.leave();
            self.drag = None;
            show(content, None, Caret::Hidden);
        }
        self.passages = passages;
        self.focused = focused;
    }

    fn has_same_texts(&self, passages: &[Passage]) -> bool {
        let known = self.passages.iter().map(|passage| &passage.text);
        known.eq(passages.iter().map(|passage| &passage.text))
    }
}

impl<Message> Selectable<Message> {
    fn open_menu(&self, state: &State, at: Option<Point>, shell: &mut Shell<'_, Message>) {
        let menu = TextMenu {
            place: MenuPlace::Page,
            has_selection: state.has_selection(),
        };
        shell.publish((self.on_request)(Request::ShowTextMenu(menu, at)));
        shell.capture_event();
    }

    /// `is_taken` if the content took the event.
    fn on_mouse(
        &self,
        state: &mut State,
        event: mouse::Event,
        is_taken: bool,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        let over = content.cursor.position_over(content.bounds());
        match event {
            mouse::Event::ButtonPressed(mouse::Button::Left) => {
                state.drag = None;
                match over.filter(|_| !is_taken) {
                    Some(at) => {
                        state.press(at);
                        if state.caret == Caret::Selecting {
                            state.caret = Caret::Hidden;
                        }
                    }
                    // A press on the scrollbar keeps what is selected.
                    None if over.is_none() && content.cursor.land().is_over(*content.viewport) => {}
                    None => state.leave(),
                }
            }
            mouse::Event::ButtonPressed(mouse::Button::Right) if !is_taken => {
                if let Some(at) = over {
                    state.choose(at, content.clipboard);
                    self.open_menu(state, state.pointer, content.shell);
                }
            }
            mouse::Event::CursorMoved { position } => {
                state.pointer = Some(position);
                if let Some(at) = content.cursor.land().position() {
                    state.drag_to(at);
                }
            }
            mouse::Event::ButtonReleased(mouse::Button::Left) => {
                state.release(content.clipboard);
            }
            _ => {}
        }
    }

    /// `over` is where on the content the finger is, if that did not take the event.
    fn on_touch(
        &self,
        state: &mut State,
        event: touch::Event,
        over: Option<Point>,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            touch::Event::FingerPressed { position, .. } => {
                state.finger = over.map(|at| Finger::new(position, at));
                if let Some(finger) = state.finger {
                    shell.request_redraw_at(finger.long_press());
                }
            }
            touch::Event::FingerMoved { position, .. } => {
                state.finger.take_if(|finger| !finger.rests(position));
            }
            touch::Event::FingerLifted { .. } => {
                if state.finger.take().is_some() {
                    state.leave();
                }
            }
            touch::Event::FingerLost { .. } => state.finger = None,
        }
    }

    fn on_frame(
        &self,
        state: &mut State,
        now: Instant,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        match state.finger {
            Some(finger) if now >= finger.long_press() => {
                state.finger = None;
                state.choose(finger.content, content.clipboard);
                self.open_menu(state, Some(finger.window), content.shell);
            }
            Some(finger) => content.shell.request_redraw_at(finger.long_press()),
            None => state.perform(content.clipboard),
        }
    }

    fn on_key(
        &self,
        state: &mut State,
        event: &keyboard::Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        if is_menu_key(event) && state.has_selection() {
            self.open_menu(state, None, content.shell);
        } else if let Some(action) = key::action(event) {
            if state.press_key(action, *content.viewport, content.clipboard) {
                content.shell.capture_event();
            }
        } else if state.caret == Caret::Browsing && is_tab(event) {
            state.leave();
        }
    }
}

impl<Message> Decorator<Message, Theme> for Selectable<Message> {
    type State = State;

    fn diff(&self, state: &mut State) {
        state.is_announced = false;
    }

    fn operate(
        &mut self,
        state: &mut State,
        operation: &mut dyn Operation,
        content: &mut Content<'_, Message, Theme>,
    ) {
        operation.custom(None, content.bounds(), &mut state.pending);
        let end = state
            .selection
            .and_then(|selection| selection.end(&state.passages));
        if let Some(bounds) = end.filter(|_| state.has_moved) {
            let is_followed = false;
            let mut end = SelectionEnd {
                bounds,
                is_followed,
            };
            operation.custom(None, content.bounds(), &mut end);
            state.has_moved = !end.is_followed;
        }
        content.operate(operation);
    }

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        content: &mut Receiver<'_, '_, Message, Theme>,
    ) {
        content.pass_on(event);
        let is_taken = content.shell.is_event_captured();
        if !is_taken && state.is_concerned(event) {
            state.learn(&mut content.content);
        }
        let before = (state.selection, state.caret);
        match event {
            Event::Mouse(event) => self.on_mouse(state, *event, is_taken, content),
            Event::Touch(event) => {
                let over = content.cursor.position_over(content.bounds());
                self.on_touch(state, *event, over.filter(|_| !is_taken), content.shell);
            }
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.shift = modifiers.shift();
            }
            Event::Keyboard(event) if !is_taken => {
                self.on_key(state, event, content);
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.on_frame(state, *now, content);
            }
            _ => {}
        }
        if (state.selection, state.caret) != before {
            show(&mut content.content, state.selection, state.caret);
            content.shell.request_redraw();
        }
    }
}
