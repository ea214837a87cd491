//! Someone at a window that nobody sees: it keeps its state from one event to the next, as a real one does.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, black_box};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{clipboard, mouse};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Rectangle, Size, Vector, window};
use iced_test::Selector as _;
use iced_test::runtime::futures::BoxStream;
use iced_test::runtime::futures::futures::StreamExt as _;
use iced_test::runtime::futures::futures::executor::block_on;
use iced_test::runtime::futures::futures::task::{Context, Poll, noop_waker_ref};
use iced_test::runtime::{Action, UserInterface, task::into_stream, user_interface::Cache};
use iced_test::selector;
use messenger_guide::gui::app::{App, Message, runtime};

use crate::support::{begin, startup};

/// Someone at the keyboard of a window that nobody sees.
pub struct Typist {
    pub app: App,
    /// The size of the window, in logical pixels of the system.
    size: Size,
    cache: Option<Cache>,
    renderer: iced::Renderer,
    /// Set once the window has closed.
    pub has_ended: bool,
    /// The last copied text.
    pub copied: Option<String>,
    /// The last selected text, for the middle button.
    pub primary: Option<String>,
    /// What iced's executor would be at.
    running: VecDeque<BoxStream<Action<Message>>>,
}

/// A clipboard that only this window has.
struct Clipboard<'a> {
    copied: &'a mut Option<String>,
    primary: &'a mut Option<String>,
}

impl clipboard::Clipboard for Clipboard<'_> {
    fn read(&self, kind: clipboard::Kind) -> Option<String> {
        match kind {
            clipboard::Kind::Standard => self.copied.clone(),
            clipboard::Kind::Primary => self.primary.clone(),
        }
    }

    fn write(&mut self, kind: clipboard::Kind, contents: String) {
        match kind {
            clipboard::Kind::Standard => *self.copied = Some(contents),
            clipboard::Kind::Primary => *self.primary = Some(contents),
        }
    }
}

/// Something that can have the focus.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub id: Option<Id>,
    pub is_focused: bool,
    /// The part of it that is in view.
    pub visible: Option<Rectangle>,
}

impl Typist {
    /// True if more than some words were copied.
    pub fn copied_much(&self) -> bool {
        let copied = self.copied.as_deref();
        copied.is_some_and(|text| text.len() > 500)
    }

    pub fn at(app: App, size: Size) -> Self {
        let settings = runtime();
        let renderer = iced::Renderer::new(settings.default_font, settings.default_text_size);
        Self {
            app,
            size,
            cache: Some(Cache::new()),
            renderer,
            has_ended: false,
            copied: None,
            primary: None,
            running: VecDeque::new(),
        }
    }

    pub fn new(language: &str, size: Size) -> Self {
        Self::at(begin(startup(language, size, &Arc::default())), size)
    }

    /// The size of the window, in logical pixels of the system.
    pub fn size(&self) -> Size {
        self.size
    }

    pub fn operate(&mut self, operation: &mut dyn Operation) {
        let mut window = UserInterface::build(
            self.app.view(),
            self.size * (1.0 / self.app.scale()),
            self.cache.take().expect("a cache"),
            &mut self.renderer,
        );
        window.operate(&self.renderer, operation);
        self.cache = Some(window.into_cache());
    }

    /// Handles a message, and all that follows from it.
    pub fn happened(&mut self, message: Message) {
        self.begin(message);
        self.settle();
    }

    /// Handles a message, and of what follows from it what iced does at once: all up to where a task first waits, be it
    /// only for the answer of a widget.
    fn begin(&mut self, message: Message) {
        let Some(mut stream) = into_stream(self.app.update(message)) else {
            return;
        };
        let mut actions = Vec::new();
        let mut context = Context::from_waker(noop_waker_ref());
        loop {
            match stream.poll_next_unpin(&mut context) {
                Poll::Ready(Some(action)) => actions.push(action),
                Poll::Ready(None) => break,
                Poll::Pending => {
                    self.running.push_back(stream);
                    break;
                }
            }
        }
        actions.into_iter().for_each(|action| self.run(action));
    }

    /// Does what iced's executor does later.
    fn settle(&mut self) {
        while let Some(mut stream) = self.running.pop_front() {
            while let Some(action) = block_on(stream.next()) {
                self.run(action);
            }
        }
    }

    fn run(&mut self, action: Action<Message>) {
        match action {
            Action::Output(message) => self.begin(message),
            Action::Widget(operation) => {
                let mut next = Some(operation);
                while let Some(mut current) = next.take() {
                    self.operate(&mut current);
                    if let Outcome::Chain(chained) = current.finish() {
                        next = Some(chained);
                    }
                }
            }
            Action::Clipboard(iced_test::runtime::clipboard::Action::Write {
                contents, ..
            }) => {
                self.copied = Some(contents);
            }
            Action::Exit => self.has_ended = true,
            _ => {}
        }
    }

    fn press_key(
        &mut self,
        key: Key,
        physical: Physical,
        modifiers: Modifiers,
        text: Option<&str>,
    ) {
        for event in stroke(key, physical, modifiers, text) {
            self.receive(event);
        }
    }

    /// Presses these keys, then lets the window see to all of them at once.
    pub fn press_at_once(&mut self, keys: &[Named]) {
        let strokes: Vec<Event> = keys
            .iter()
            .flat_map(|key| stroke_of(*key, Modifiers::empty()))
            .collect();
        self.receive_all(&strokes, mouse::Cursor::Unavailable);
    }

    /// Types a text and presses keys, then lets the window see to all of it at once.
    pub fn write_at_once(&mut self, text: &str, keys: &[Named]) {
        let letters = text.chars().flat_map(stroke_of_letter);
        let keys = keys
            .iter()
            .flat_map(|key| stroke_of(*key, Modifiers::empty()));
        let strokes: Vec<Event> = letters.chain(keys).collect();
        self.receive_all(&strokes, mouse::Cursor::Unavailable);
    }

    fn receive(&mut self, event: Event) {
        self.receive_at(event, mouse::Cursor::Unavailable);
    }

    fn receive_at(&mut self, event: Event, cursor: mouse::Cursor) {
        self.receive_all(&[event], cursor);
    }

    /// Events that waited together: as iced hands them over, all with the last position of the pointer. The frame after them
    /// comes before the executor has done anything.
    pub fn receive_all(&mut self, events: &[Event], cursor: mouse::Cursor) {
        let messages = self.interact(events, cursor);
        let is_redrawn = events.len() > 1 && !messages.is_empty();
        messages.into_iter().for_each(|message| self.begin(message));
        if is_redrawn {
            for message in self.draw() {
                self.begin(message);
            }
        }
        self.settle();
        if is_redrawn {
            self.redraw();
        }
    }

    /// Lets the widgets see an event, and takes what they say.
    fn interact(&mut self, events: &[Event], cursor: mouse::Cursor) -> Vec<Message> {
        let mut window = UserInterface::build(
            self.app.view(),
            self.size * (1.0 / self.app.scale()),
            self.cache.take().expect("a cache"),
            &mut self.renderer,
        );
        let mut messages = Vec::new();
        let _ = window.update(
            events,
            cursor,
            &mut self.renderer,
            &mut Clipboard {
                copied: &mut self.copied,
                primary: &mut self.primary,
            },
            &mut messages,
        );
        self.cache = Some(window.into_cache());
        messages
    }

    /// Holds a key until it has repeated three times.
    pub fn hold(&mut self, key: Named) {
        let physical = Physical::Code(Code::Fn);
        for repeat in [false, true, true, true] {
            let (key, modified_key) = (Key::Named(key), Key::Named(key));
            self.receive(Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modified_key,
                physical_key: physical,
                location: keyboard::Location::Standard,
                modifiers: Modifiers::empty(),
                text: Some(" ".into()),
                repeat,
            }));
        }
    }

    pub fn press(&mut self, key: Named) {
        self.press_with(key, Modifiers::empty());
    }

    pub fn press_with(&mut self, key: Named, modifiers: Modifiers) {
        for event in stroke_of(key, modifiers) {
            self.receive(event);
        }
    }

    /// A shortcut on a Hebrew layout: the letter is Hebrew, the key is where it is.
    pub fn shortcut(&mut self, letter: &str, code: Code) {
        self.press_key(
            Key::Character(letter.into()),
            Physical::Code(code),
            Modifiers::COMMAND,
            Some(letter),
        );
    }

    pub fn write(&mut self, text: &str) {
        for event in text.chars().flat_map(stroke_of_letter) {
            self.receive(event);
        }
    }

    /// The offset of the pane with this id, its height and that of its content.
    pub fn scrolled(&mut self, pane: &str) -> Option<Scrolled> {
        let mut find = FindScrolled {
            pane: Id::from(pane.to_owned()),
            found: None,
        };
        self.operate(&mut find);
        find.found
    }

    /// Makes the window this large, in logical pixels of the system.
    pub fn resize(&mut self, size: Size) {
        self.begin_resize(size);
        self.redraw();
    }

    /// Like [`Self::resize`], but the window has not seen to it yet.
    pub fn begin_resize(&mut self, size: Size) {
        self.size = size;
    }

    pub fn stops(&mut self) -> Vec<Stop> {
        let mut stops = Stops::default();
        self.operate(&mut stops);
        stops.found
    }

    pub fn focused(&mut self) -> Option<Id> {
        self.stops()
            .into_iter()
            .find(|stop| stop.is_focused)
            .and_then(|stop| stop.id)
    }

    /// Presses Tab until this has the focus.
    pub fn tab_to(&mut self, name: &str) {
        let most = self.stops().len() + 1;
        for _ in 0..most {
            self.press(Named::Tab);
            if self.focused() == Some(Id::from(name.to_owned())) {
                return;
            }
        }
        panic!("{name} is not reached");
    }

    /// Presses keys one after the other, each by its name: `Tab`, `Enter`, `Escape`, `Up`, `Down`, `alt+Left`, `ctrl+3`.
    pub fn keys(&mut self, keys: &[&str]) {
        for key in keys {
            match *key {
                "Tab" => self.press(Named::Tab),
                "Enter" => self.press(Named::Enter),
                "Escape" => self.press(Named::Escape),
                "Left" => self.press(Named::ArrowLeft),
                "Up" => self.press(Named::ArrowUp),
                "Down" => self.press(Named::ArrowDown),
                "alt+Left" => self.press_with(Named::ArrowLeft, Modifiers::ALT),
                "ctrl+1" => self.shortcut("1", Code::Digit1),
                "ctrl+2" => self.shortcut("2", Code::Digit2),
                "ctrl+3" => self.shortcut("3", Code::Digit3),
                "ctrl+4" => self.shortcut("4", Code::Digit4),
                "ctrl+5" => self.shortcut("5", Code::Digit5),
                other => panic!("no key is called {other}"),
            }
            self.redraw();
        }
    }

    /// Presses something with the pointer.
    pub fn click(&mut self, id: &str) {
        self.click_times(id, 1);
    }

    /// All within one frame, so that on a busy computer too the clicks belong together.
    pub fn click_times(&mut self, id: &str, times: usize) {
        let position = self
            .visible_bounds(id)
            .unwrap_or_else(|| panic!("{id} is not in view"))
            .center();
        let button = mouse::Button::Left;
        let mut events = vec![mouse::Event::CursorMoved { position }];
        for _ in 0..times {
            events.push(mouse::Event::ButtonPressed(button));
            events.push(mouse::Event::ButtonReleased(button));
        }
        let events: Vec<Event> = events.into_iter().map(Event::Mouse).collect();
        self.receive_all(&events, mouse::Cursor::Available(position));
        self.redraw();
    }

    /// The part of the widget with this id that is in view.
    pub fn visible_bounds(&mut self, id: &str) -> Option<Rectangle> {
        let mut find = selector::id(id.to_owned()).find();
        self.operate(&mut black_box(&mut find));
        match find.finish() {
            Outcome::Some(target) => target?.visible_bounds(),
            Outcome::None | Outcome::Chain(_) => None,
        }
    }

    /// Draws until nothing happens any more: what is scrolled says so when it is drawn.
    pub fn redraw(&mut self) {
        loop {
            let messages = self.draw();
            if messages.is_empty() {
                return;
            }
            messages
                .into_iter()
                .for_each(|message| self.happened(message));
        }
    }

    /// Draws one frame, and tells what the widgets say to it.
    fn draw(&mut self) -> Vec<Message> {
        let redraw = window::Event::RedrawRequested(Instant::now());
        self.interact(&[Event::Window(redraw)], mouse::Cursor::Unavailable)
    }
}

/// A key goes down and up again.
fn stroke(key: Key, physical: Physical, modifiers: Modifiers, text: Option<&str>) -> [Event; 4] {
    let pressed = keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key.clone(),
        physical_key: physical,
        location: keyboard::Location::Standard,
        modifiers,
        text: text.map(Into::into),
        repeat: false,
    };
    let released = keyboard::Event::KeyReleased {
        key: key.clone(),
        modified_key: key,
        physical_key: physical,
        location: keyboard::Location::Standard,
        modifiers,
    };
    [
        keyboard::Event::ModifiersChanged(modifiers),
        pressed,
        released,
        keyboard::Event::ModifiersChanged(Modifiers::empty()),
    ]
    .map(Event::Keyboard)
}

pub fn stroke_of(key: Named, modifiers: Modifiers) -> [Event; 4] {
    let text = match key {
        Named::Space => Some(" "),
        Named::Enter => Some("\r"),
        Named::Tab => Some("\t"),
        _ => None,
    };
    stroke(Key::Named(key), Physical::Code(Code::Fn), modifiers, text)
}

fn stroke_of_letter(letter: char) -> [Event; 4] {
    let letter = letter.to_string();
    stroke(
        Key::Character(letter.as_str().into()),
        Physical::Code(Code::Fn),
        Modifiers::empty(),
        Some(&letter),
    )
}

/// A scrollable, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scrolled {
    pub offset: f32,
    pub height: f32,
    pub whole: f32,
}

struct FindScrolled {
    pane: Id,
    found: Option<Scrolled>,
}

impl Operation for FindScrolled {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        if id == Some(&self.pane) {
            self.found = Some(Scrolled {
                offset: translation.y,
                height: bounds.height,
                whole: content_bounds.height,
            });
        }
    }
}

/// Everything that can have the focus, in its order.
#[derive(Default)]
struct Stops {
    found: Vec<Stop>,
    entered: Option<(Rectangle, Vector)>,
    inside: Option<(Rectangle, Vector)>,
}

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.inside;
        if let Some(pane) = self.entered.take() {
            self.inside = Some(pane);
        }
        operate(self);
        self.inside = outside;
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.entered = Some((bounds, translation));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let visible = match self.inside {
            Some((view, translation)) => (bounds - translation).intersection(&view),
            None => Some(bounds),
        };
        self.found.push(Stop {
            id: id.cloned(),
            is_focused: state.is_focused(),
            visible,
        });
    }
}
