//! The state of a field from frame to frame: its text, its caret, and its layout.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::input_method::Preedit;
use iced::advanced::mouse::click::Kind;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::advanced::{Clipboard, clipboard, mouse};
use iced::time::{Duration, Instant};
use iced::{Pixels, Point, Rectangle, Size, alignment};

use super::edit::Edit;
use super::key::{Action, Move, Part};
use super::{CARET, LINE_HEIGHT};
use crate::gui::accessibility::request::Act;
use crate::gui::text_menu::Pending;
use crate::gui::theme::{REGULAR, size};
use crate::gui::widget::caret::{Caret, Side, VisibleText};
use crate::gui::widget::finger::Finger;
use crate::gui::widget::words::{next_letter, next_word, previous_letter, previous_word};
use crate::l10n::bidi::Direction;

/// The caret is seen and not seen for so long in turn.
const BLINK: Duration = Duration::from_millis(530);
/// After so long without a key it stays, as nobody is writing any more.
const BLINKING: Duration = Duration::from_secs(10);

pub struct State {
    pub edit: Edit,
    /// Texts that were told to the application, and did not come back yet.
    pub told: Vec<String>,
    pub value: Shaped,
    pub placeholder: Shaped,
    /// The scroll offset of the text from its left end, in logical pixels.
    pub offset: f32,
    pub focus: Option<Focus>,
    pub is_window_focused: bool,
    pub is_hovered: bool,
    pub preedit: Option<Preedit>,
    pub last_click: Option<mouse::Click>,
    pub drag: Option<Drag>,
    pub shift: bool,
    pub finger: Option<Finger>,
    /// The pointer in the window: inside of what is scrolled, iced tells another point.
    pub pointer: Option<Point>,
    pub pending: Pending,
    /// The request of assistive technology.
    pub asked: Option<Act>,
}

#[derive(Debug, Clone, Copy)]
pub struct Focus {
    /// The time at which the caret moved last.
    pub since: Instant,
    pub now: Instant,
}

/// The unit that a mouse button that is down selects.
#[derive(Debug, Clone, Copy)]
pub enum Drag {
    Letters,
    /// From the word at this position.
    Words(Caret),
}

/// A text as it was laid out last, and for what.
#[derive(Default)]
pub struct Shaped {
    pub paragraph: Paragraph,
    pub visible: VisibleText,
    pub text: String,
    pub direction: Option<Direction>,
}

impl Shaped {
    pub fn shape(&mut self, text: &str, direction: Direction) {
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

    pub fn width(&self) -> f32 {
        self.paragraph.min_width()
    }
}

impl Focus {
    /// The time of the next turn of the caret that blinks.
    pub fn next_turn(&self) -> Option<Instant> {
        let rested = self.now.saturating_duration_since(self.since);
        if rested >= BLINKING {
            return None;
        }
        let turns = rested.as_millis() / BLINK.as_millis() + 1;
        let turns = u32::try_from(turns).unwrap_or(u32::MAX);
        Some(self.since + BLINK * turns)
    }
}

impl State {
    pub fn new(value: &str, most: usize) -> Self {
        Self {
            edit: Edit::new(value, most),
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
            pointer: None,
            pending: Pending::default(),
            asked: None,
        }
    }

    /// Takes the text that the application has, unless it is one that was written here.
    pub fn hear(&mut self, value: &str) {
        if value == self.edit.text() {
            self.told.clear();
        } else if let Some(n) = self.told.iter().position(|told| told == value) {
            self.told.drain(..=n);
        } else {
            self.told.clear();
            self.edit.replace(value);
        }
    }

    /// The x at which the text begins in this box, without what is scrolled.
    pub fn origin(&self, bounds: Rectangle, direction: Direction) -> f32 {
        let room = room(bounds.width);
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

    pub fn caret_x(&self, caret: Caret) -> f32 {
        self.value
            .visible
            .caret_bounds(caret)
            .map_or(0.0, |bounds| bounds.x)
    }

    /// Scrolls as far as it takes to see the caret, or the beginning of the text while nothing is written.
    pub fn scroll(&mut self, width: f32) {
        let room = room(width);
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

    pub fn caret_at(&self, x: f32, bounds: Rectangle, direction: Direction) -> Caret {
        let x = x - self.origin(bounds, direction);
        self.value.visible.hit(Point::new(x, 0.0))
    }

    pub fn touch(&mut self) {
        if let Some(focus) = &mut self.focus {
            let now = Instant::now();
            *focus = Focus { since: now, now };
        }
    }

    /// A press of the left button or a finger. `at` is in the window, and `caret` in the text.
    pub fn press(&mut self, at: Point, caret: Caret) {
        let click = mouse::Click::new(at, mouse::Button::Left, self.last_click);
        match click.kind() {
            Kind::Single => {
                self.edit.move_to(caret, self.shift);
                self.drag = Some(Drag::Letters);
            }
            Kind::Double => {
                self.edit.select_words(caret, caret);
                self.drag = Some(Drag::Words(caret));
            }
            Kind::Triple => {
                self.edit.select_all();
                self.drag = None;
            }
        }
        self.last_click = Some(click);
    }

    /// Returns whether something is being dragged.
    pub fn drag_to(&mut self, caret: Caret) -> bool {
        match self.drag {
            Some(Drag::Letters) => self.edit.move_to(caret, true),
            Some(Drag::Words(from)) => self.edit.select_words(from, caret),
            None => return false,
        }
        true
    }

    pub fn release(&mut self, clipboard: &mut dyn Clipboard) {
        self.finger = None;
        if self.drag.take().is_some() {
            self.offer_selection(clipboard);
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
    pub fn perform(&mut self, action: Action, clipboard: &mut dyn Clipboard) -> bool {
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

    /// Returns whether something was selected.
    fn copy(&self, clipboard: &mut dyn Clipboard) -> bool {
        let Some(selected) = self.edit.selected() else {
            return false;
        };
        clipboard.write(clipboard::Kind::Standard, selected.to_owned());
        true
    }

    /// Offers the selection to the middle button, where the system has that.
    pub fn offer_selection(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selected) = self.edit.selected() {
            clipboard.write(clipboard::Kind::Primary, selected.to_owned());
        }
    }

    pub fn preedit_is_empty(&self) -> bool {
        let preedit = self.preedit.as_ref();
        preedit.is_none_or(|preedit| preedit.content.is_empty())
    }

    pub fn caret_is_seen(&self, blinks: bool) -> bool {
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

/// The position of a letter, counted as iced does.
fn byte_of(text: &str, letters: usize) -> usize {
    (0..letters).fold(0, |index, _| next_letter(text, index))
}

/// The room for text in a box of this width. Some desktops make a window narrower than all that stands beside the text.
fn room(width: f32) -> f32 {
    (width - CARET).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_blinks_only_if_it_is_to_and_stays_once_nobody_writes() {
        let mut state = State::new("", usize::MAX);
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
