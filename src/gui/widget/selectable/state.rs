//! The selection, and how presses and keys change it.

use iced::advanced::mouse::click::Kind;
use iced::advanced::{Clipboard, clipboard, mouse};
use iced::{Event, Point, Rectangle, touch, window};

use super::key::{self, Action};
use super::key_owner::Token;
use super::passages::{Passage, Selection, TextPosition, Unit, first_in_view, hit};
use super::texts::{passages, show};
use crate::gui::decorate::Content;
use crate::gui::text_menu::{Command, Pending};
use crate::gui::theme::Theme;
use crate::gui::widget::finger::Finger;

/// The effect of the keyboard on a selection.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum CaretMode {
    /// Nothing: it is the pointer's.
    #[default]
    Hidden,
    /// It moves the end.
    Selecting,
    /// It also moves a caret that selects nothing, as browsers do after F7.
    Browsing,
}

pub(super) struct State {
    pub(super) token: Token,
    pub(super) selection: Option<Selection>,
    pub(super) caret_mode: CaretMode,
    /// The keyboard has moved the end, and nobody has seen to it that it is in view.
    pub(super) has_moved: bool,
    /// The index of the first text in or after the focused widget, and the bounds of that.
    pub(super) focused: Option<(usize, Rectangle)>,
    /// The texts of the selection.
    pub(super) passages: Vec<Passage>,
    /// The position at which a mouse button that is down was pressed, and the unit that it selects.
    pub(super) drag: Option<(TextPosition, Unit)>,
    pub(super) last_click: Option<mouse::Click>,
    pub(super) shift: bool,
    pub(super) finger: Option<Finger>,
    /// The pointer in the window: inside of what is scrolled, iced tells another point.
    pub(super) pointer: Option<Point>,
    pub(super) pending: Pending,
    /// True once the texts know that they can be selected.
    pub(super) is_announced: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            token: Token::default(),
            selection: None,
            caret_mode: CaretMode::Hidden,
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
    /// Chooses the text for a context menu: the selection if it was pressed there, or else the word that was.
    pub(super) fn choose(&mut self, at: Point, clipboard: &mut dyn Clipboard) {
        let Some(position) = hit(&self.passages, at) else {
            return;
        };
        let is_text = self.passages[position.passage].bounds.contains(at);
        let is_selected = self.selection.is_some_and(|it| it.contains(position));
        if is_text && !is_selected {
            let word = Selection::of_units(&self.passages, position, position, Unit::Word);
            self.selection = Some(word);
            self.offer(clipboard);
        }
    }

    /// The position of the caret, if it is seen.
    pub(super) fn caret(&self) -> Option<TextPosition> {
        match self.caret_mode {
            CaretMode::Hidden => None,
            CaretMode::Selecting | CaretMode::Browsing => {
                self.selection.map(|selection| selection.focus())
            }
        }
    }

    pub(super) fn has_selection(&self) -> bool {
        self.selection
            .is_some_and(|selection| !selection.is_empty())
    }

    fn copy(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selection) = self.selection {
            let text = selection.text(&self.passages);
            clipboard.write(clipboard::Kind::Standard, text);
        }
    }

    /// Returns whether there is anything to select.
    fn select_all(&mut self, clipboard: &mut dyn Clipboard) -> bool {
        let Some(all) = Selection::all(&self.passages) else {
            return false;
        };
        self.selection = Some(all);
        self.offer(clipboard);
        true
    }

    /// Does what a context menu has asked for.
    pub(super) fn perform(&mut self, clipboard: &mut dyn Clipboard) {
        match self.pending.take() {
            Some(Command::Copy) => self.copy(clipboard),
            Some(Command::SelectAll) => {
                self.select_all(clipboard);
            }
            Some(Command::Cut | Command::Paste) | None => {}
        }
    }

    pub(super) fn leave(&mut self) {
        self.selection = None;
        self.caret_mode = CaretMode::Hidden;
    }

    /// Lets the keyboard select from here on: from the selection, or else from the focused widget, or from the first text in
    /// view. Returns whether there is any.
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

    pub(super) fn press(&mut self, at: Point) {
        let Some(position) = hit(&self.passages, at) else {
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
            self.selection = Some(selection.extended(position));
            return;
        }
        self.drag = Some((position, unit));
        self.selection = Some(Selection::of_units(
            &self.passages,
            position,
            position,
            unit,
        ));
    }

    pub(super) fn drag_to(&mut self, at: Point) {
        let to = hit(&self.passages, at);
        if let (Some((from, unit)), Some(to)) = (self.drag, to) {
            self.selection = Some(Selection::of_units(&self.passages, from, to, unit));
        }
    }

    pub(super) fn release(&mut self, clipboard: &mut dyn Clipboard) {
        if self.drag.take().is_some() {
            self.offer(clipboard);
        }
    }

    /// Returns whether the key was for the selection, or is now. `view` is the part that can be seen.
    pub(super) fn press_key(
        &mut self,
        action: Action,
        view: Rectangle,
        clipboard: &mut dyn Clipboard,
    ) -> bool {
        match action {
            Action::SelectAll => {
                self.caret_mode = CaretMode::Hidden;
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
                if moved && self.caret_mode == CaretMode::Hidden {
                    self.caret_mode = CaretMode::Selecting;
                }
                self.offer(clipboard);
                moved
            }
            Action::Move(step) => {
                self.caret_mode == CaretMode::Browsing
                    && self.move_end(view, |it, passages| it.caret_moved(passages, step))
            }
            Action::ToggleCaret if self.caret_mode == CaretMode::Browsing => {
                self.leave();
                true
            }
            Action::ToggleCaret => {
                let begun = self.move_end(view, |it, _| it);
                if begun {
                    self.caret_mode = CaretMode::Browsing;
                }
                begun
            }
            Action::Leave => {
                let was_there = self.caret_mode != CaretMode::Hidden;
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

    /// Offers the selection to the middle button, where the system has that.
    fn offer(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selection) = self.selection
            && !selection.is_empty()
        {
            let text = selection.text(&self.passages);
            clipboard.write(clipboard::Kind::Primary, text);
        }
    }

    /// True if the event may be about the selection, so that the texts have to be known.
    pub(super) fn is_concerned(&self, event: &Event) -> bool {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => true,
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                self.drag.is_some() || !self.is_announced
            }
            Event::Keyboard(event) => match key::action(event) {
                Some(
                    Action::SelectAll | Action::Copy | Action::Extend(_) | Action::ToggleCaret,
                ) => true,
                Some(Action::Move(_)) => self.caret_mode == CaretMode::Browsing,
                Some(Action::Leave) | None => false,
            },
            Event::Touch(touch::Event::FingerPressed { .. }) => true,
            Event::Window(window::Event::RedrawRequested(_)) => {
                self.selection.is_some() || self.pending.is_some()
            }
            _ => false,
        }
    }

    /// Learns which texts there are; a selection in others ends.
    pub(super) fn learn<Message>(&mut self, content: &mut Content<'_, Message, Theme>) {
        let (passages, focused) = passages(content);
        self.is_announced = true;
        if !self.has_same_texts(&passages) && self.selection.is_some() {
            self.leave();
            self.drag = None;
            show(content, None, None);
        }
        self.passages = passages;
        self.focused = focused;
    }

    fn has_same_texts(&self, passages: &[Passage]) -> bool {
        let known = self.passages.iter().map(|passage| &passage.text);
        known.eq(passages.iter().map(|passage| &passage.text))
    }
}
