//! Text that can be selected and copied, from one paragraph to another. A widget of its own: iced's text can't be selected, and its
//! editor can't tell where Hebrew letters stand.

mod key;
mod passages;

use std::sync::Arc;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::mouse::click::Kind;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, clipboard, mouse, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector, keyboard, touch, window};

use self::key::Action;
use self::passages::{Passage, Place, Selection, Unit, hit};
use super::button::focus::is_menu_key;
use super::finger::Finger;
use super::highlighted_text::ShapedText;
use super::selection::SelectionEnd;
use super::text_menu::{self, Command, Pending, TextMenu};
use crate::gui::Element;
use crate::gui::accessibility::semantics::Description;
use crate::gui::operation::Inside;
use crate::gui::request::Request;
use crate::gui::theme::Theme;

/// Lets the texts in the content be selected, those on links and cells too, but not the names of buttons.
///
/// Without `on_request` they have no context menu: because they are in what lies over the screen, as the menu would.
pub fn selectable<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_request: Option<fn(Request) -> Message>,
) -> Element<'a, Message> {
    Element::new(Selectable {
        content: content.into(),
        on_request,
    })
}

struct Selectable<'a, Message> {
    content: Element<'a, Message>,
    on_request: Option<fn(Request) -> Message>,
}

struct State {
    selection: Option<Selection>,
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

/// Visits the texts that can be selected, in reading order.
struct Visit<'a> {
    /// Inside of a button that is called by what stands on it.
    inside: Inside<()>,
    visit: &'a mut (dyn FnMut(Rectangle, &mut ShapedText) + Send),
}

impl Operation for Visit<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.inside.enter();
        operate(self);
        self.inside.leave(outside);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(description) = state.downcast_ref::<Description>() {
            self.inside.meet((!description.is_text).then_some(()));
        } else if let Some(text) = state.downcast_mut::<ShapedText>()
            && self.inside.pane().is_none()
        {
            (self.visit)(bounds, text);
        }
    }
}

impl<Message> Selectable<'_, Message> {
    fn visit(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        visit: &mut (dyn FnMut(Rectangle, &mut ShapedText) + Send),
    ) {
        let inside = Inside::default();
        let mut operation = Visit { inside, visit };
        self.content
            .as_widget_mut()
            .operate(tree, layout, renderer, &mut operation);
    }

    fn passages(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
    ) -> Vec<Passage> {
        let mut passages = Vec::new();
        self.visit(tree, layout, renderer, &mut |bounds, text| {
            passages.push(Passage {
                bounds,
                text: text.text().to_owned(),
                visible: Arc::clone(text.visible()),
            });
        });
        passages
    }

    /// Shows in each text what of it is selected.
    fn show(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        selection: Option<Selection>,
    ) {
        let mut n = 0;
        self.visit(tree, layout, renderer, &mut |_, text| {
            let part = selection.and_then(|selection| selection.part_of(n, text.text()));
            text.select(part);
            n += 1;
        });
    }
}

/// What an event changes of what is selected.
enum Change {
    Nothing,
    /// Something else is selected.
    Select(Option<Selection>),
    /// The same, and it is to be pasted with the middle button, where the system has that.
    Offer(Option<Selection>),
}

impl State {
    fn new() -> Self {
        Self {
            selection: None,
            passages: Vec::new(),
            drag: None,
            last_click: None,
            shift: false,
            finger: None,
            pointer: None,
            pending: Pending::new(text_menu::Place::Page),
            is_announced: false,
        }
    }

    /// For a context menu: what is selected already if it was pressed there, or else the word that was.
    fn choose(&self, at: Point) -> Change {
        let Some(place) = hit(&self.passages, at) else {
            return Change::Nothing;
        };
        let is_text = self.passages[place.passage].bounds.contains(at);
        match self.selection {
            Some(selection) if selection.contains(place) => Change::Nothing,
            _ if is_text => {
                let word = Selection::of_units(&self.passages, place, place, Unit::Word);
                Change::Offer(Some(word))
            }
            _ => Change::Nothing,
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

    /// Does what a context menu has asked for.
    fn perform(&mut self, clipboard: &mut dyn Clipboard) -> Change {
        match self.pending.take() {
            Some(Command::Copy) => {
                self.copy(clipboard);
                Change::Nothing
            }
            Some(Command::SelectAll) => Change::Offer(Selection::all(&self.passages)),
            Some(Command::Cut | Command::Paste) | None => Change::Nothing,
        }
    }

    fn press(&mut self, at: Point) -> Change {
        let Some(place) = hit(&self.passages, at) else {
            return Change::Nothing;
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
            return Change::Select(Some(selection.extended(place)));
        }
        self.drag = Some((place, unit));
        let selection = Selection::of_units(&self.passages, place, place, unit);
        Change::Select(Some(selection))
    }

    fn drag_to(&self, at: Point) -> Change {
        let to = hit(&self.passages, at);
        match (self.drag, to) {
            (Some((from, unit)), Some(to)) => {
                let selection = Selection::of_units(&self.passages, from, to, unit);
                Change::Select(Some(selection))
            }
            _ => Change::Nothing,
        }
    }

    fn press_key(
        &self,
        event: &keyboard::Event,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, impl Sized>,
    ) -> Change {
        let Some(action) = key::action(event) else {
            return Change::Nothing;
        };
        let change = match (action, self.selection) {
            (Action::SelectAll, _) => match Selection::all(&self.passages) {
                Some(all) => Change::Offer(Some(all)),
                None => return Change::Nothing,
            },
            (Action::Copy, Some(selection)) if !selection.is_empty() => {
                self.copy(clipboard);
                Change::Nothing
            }
            (Action::Extend(step), Some(selection)) => {
                Change::Offer(Some(selection.moved(&self.passages, step)))
            }
            (Action::Copy | Action::Extend(_), _) => return Change::Nothing,
        };
        shell.capture_event();
        change
    }

    fn offer(&self, clipboard: &mut dyn Clipboard) {
        if let Some(selection) = self.selection
            && !selection.is_empty()
        {
            let text = selection.text(&self.passages);
            clipboard.write(clipboard::Kind::Primary, text);
        }
    }

    fn has_same_texts(&self, passages: &[Passage]) -> bool {
        let texts = |passages: &[Passage]| passages.iter().map(|p| p.text.clone()).collect();
        let (one, other): (Vec<_>, Vec<_>) = (texts(&self.passages), texts(passages));
        one == other
    }
}

impl<Message> Selectable<'_, Message> {
    /// Whether the event may be about what is selected, so that the texts have to be known.
    fn concerns(state: &State, event: &Event) -> bool {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => true,
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                state.drag.is_some() || !state.is_announced
            }
            Event::Keyboard(event) => key::action(event).is_some(),
            Event::Touch(touch::Event::FingerPressed { .. }) => true,
            Event::Window(window::Event::RedrawRequested(_)) => {
                state.selection.is_some() || state.pending.is_some()
            }
            _ => false,
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Selectable<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<State>().is_announced = false;
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.custom(None, layout.bounds(), &mut state.pending);
        let end = state
            .selection
            .and_then(|selection| selection.end(&state.passages));
        if let Some(end) = end {
            operation.custom(None, layout.bounds(), &mut SelectionEnd(end));
        }
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let Tree {
            state, children, ..
        } = tree;
        let (state, content) = (state.downcast_mut::<State>(), &mut children[0]);
        if let Event::Mouse(mouse::Event::CursorMoved { position }) = event {
            state.pointer = Some(*position);
        }
        let is_taken = shell.is_event_captured();
        if !is_taken && Self::concerns(state, event) {
            let passages = self.passages(content, layout, renderer);
            state.is_announced = true;
            if !state.has_same_texts(&passages) && state.selection.take().is_some() {
                state.drag = None;
                self.show(content, layout, renderer, None);
            }
            state.passages = passages;
        }
        // Where in the window a context menu was asked for; the keyboard has no place.
        let mut menu_at: Option<Option<Point>> = None;
        let change = match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                state.drag = None;
                let over = cursor.position_over(layout.bounds());
                match over.filter(|_| !is_taken) {
                    Some(at) => state.press(at),
                    // A press on the scrollbar keeps what is selected.
                    None if over.is_none() && cursor.land().is_over(*viewport) => Change::Nothing,
                    None => Change::Select(None),
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                let at = cursor.land().position();
                at.map_or(Change::Nothing, |at| state.drag_to(at))
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                match state.drag.take() {
                    Some(_) => Change::Offer(state.selection),
                    None => Change::Nothing,
                }
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                let over = cursor.position_over(layout.bounds());
                let over = over.filter(|_| !is_taken);
                state.finger = over.map(|at| Finger::new(*position, at));
                if let Some(finger) = state.finger
                    && self.on_request.is_some()
                {
                    shell.request_redraw_at(finger.long_press());
                }
                Change::Nothing
            }
            Event::Touch(touch::Event::FingerMoved { position, .. }) => {
                let finger = state.finger;
                state.finger = finger.filter(|finger| finger.rests(*position));
                Change::Nothing
            }
            Event::Touch(touch::Event::FingerLost { .. }) => {
                state.finger = None;
                Change::Nothing
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right))
                if !is_taken && self.on_request.is_some() =>
            {
                match cursor.position_over(layout.bounds()) {
                    Some(at) => {
                        menu_at = Some(state.pointer);
                        state.choose(at)
                    }
                    None => Change::Nothing,
                }
            }
            Event::Window(window::Event::RedrawRequested(now)) => match state.finger {
                Some(finger) if self.on_request.is_some() => {
                    if *now >= finger.long_press() {
                        state.finger = None;
                        menu_at = Some(Some(finger.window));
                        state.choose(finger.content)
                    } else {
                        shell.request_redraw_at(finger.long_press());
                        Change::Nothing
                    }
                }
                _ => state.perform(clipboard),
            },
            Event::Keyboard(event) if !is_taken && is_menu_key(event) && state.has_selection() => {
                menu_at = Some(None);
                Change::Nothing
            }
            Event::Touch(touch::Event::FingerLifted { .. }) => match state.finger.take() {
                Some(_) => Change::Select(None),
                None => Change::Nothing,
            },
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.shift = modifiers.shift();
                Change::Nothing
            }
            Event::Keyboard(event) if !is_taken => state.press_key(event, clipboard, shell),
            _ => Change::Nothing,
        };
        let (selection, is_offered) = match change {
            Change::Nothing => (state.selection, false),
            Change::Select(selection) => (selection, false),
            Change::Offer(selection) => (selection, true),
        };
        if selection != state.selection {
            state.selection = selection;
            self.show(content, layout, renderer, selection);
            shell.request_redraw();
        }
        if is_offered {
            state.offer(clipboard);
        }
        if let (Some(at), Some(on_request)) = (menu_at, self.on_request) {
            let menu = TextMenu {
                place: text_menu::Place::Page,
                has_selection: state.has_selection(),
            };
            shell.publish(on_request(Request::ShowTextMenu(menu, at)));
            shell.capture_event();
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
