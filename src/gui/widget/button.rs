//! Everything that can be pressed, in one place: how it looks at rest, under the pointer, pressed, disabled and focused, and how it is
//! pressed with the pointer or the keyboard.

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Rectangle, Shadow, Size, Vector,
    touch, window,
};

use super::Locale;
use super::description::{Description, Role};
use crate::gui::theme::{Palette, radius};

/// How far the ring around what has the focus stands off, in logical pixels.
const RING_GAP: f32 = 1.0;
/// Width of that ring, in logical pixels.
const RING_WIDTH: f32 = 2.0;
/// Thickness of the line under a term, in logical pixels.
const UNDERLINE: f32 = 1.0;
/// More than any radius: both ends are round.
const PILL: f32 = 999.0;

/// How something that can be pressed stands just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Active,
    Hovered,
    Pressed,
    Disabled,
}

/// What kind of thing is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A filled button: the one to press.
    Filled,
    /// A button with a border.
    Outlined,
    /// A button without a border, as in a bar or a menu.
    Plain,
    /// The same, chosen.
    Chosen,
    /// An entry of a list.
    Item,
    /// The same, selected.
    SelectedItem,
    /// A link among text.
    Link,
    /// A word that is explained elsewhere: underlined, in the colour of its text.
    Term,
    /// The same, as a badge.
    Badge,
}

/// Something that can be pressed.
pub struct Button<'a, Message> {
    id: Option<Id>,
    kind: Kind,
    content: Element<'a, Message>,
    width: Length,
    padding: Padding,
    on_press: Option<Message>,
    on_secondary_press: Option<Message>,
    name: Option<String>,
    role: Role,
    is_on: Option<bool>,
    palette: Palette,
    line: Option<Color>,
    status: Option<Status>,
}

/// Something that can be pressed, of this kind, with this inside.
pub fn button<'a, Message>(
    locale: Locale<'_>,
    kind: Kind,
    content: impl Into<Element<'a, Message>>,
) -> Button<'a, Message> {
    let padding = match kind {
        Kind::Filled | Kind::Outlined => Padding::from([10.0, 15.0]),
        Kind::Plain | Kind::Chosen => Padding::from([6.0, 12.0]),
        Kind::Item | Kind::SelectedItem => Padding::from([9.0, 10.0]),
        Kind::Link => Padding::from([2.0, 0.0]),
        Kind::Term => Padding::ZERO,
        Kind::Badge => Padding::from([3.0, 11.0]),
    };
    let (role, is_on) = match kind {
        Kind::Filled | Kind::Outlined | Kind::Plain => (Role::Button, None),
        Kind::Chosen => (Role::Button, Some(true)),
        Kind::Item => (Role::Entry, Some(false)),
        Kind::SelectedItem => (Role::Entry, Some(true)),
        Kind::Link | Kind::Term | Kind::Badge => (Role::Link, None),
    };
    Button {
        id: None,
        kind,
        content: content.into(),
        width: Length::Shrink,
        padding,
        on_press: None,
        on_secondary_press: None,
        name: None,
        role,
        is_on,
        palette: locale.palette,
        line: None,
        status: None,
    }
}

impl<Message> Button<'_, Message> {
    /// With a name, by which it can be given the focus and found by tests.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self {
            id: Some(Id::from(id.into())),
            ..self
        }
    }

    /// With another width than that of its content.
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self {
            width: width.into(),
            ..self
        }
    }

    /// With another padding.
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self {
            padding: padding.into(),
            ..self
        }
    }

    /// With a border of another colour while it is at rest.
    pub fn line(self, color: Color) -> Self {
        Self {
            line: Some(color),
            ..self
        }
    }

    /// What a press means. Without it, it is disabled.
    pub fn on_press(self, message: Message) -> Self {
        Self {
            on_press: Some(message),
            ..self
        }
    }

    /// What it means to ask for more than a press does: with the other button of the mouse, the menu key, or Ctrl+C (⌘C).
    pub fn on_secondary_press(self, message: Message) -> Self {
        Self {
            on_secondary_press: Some(message),
            ..self
        }
    }

    /// With a name to be called by, where no words stand on it.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    /// As something else than its looks say, and whether it is on.
    pub fn role(self, role: Role, is_on: Option<bool>) -> Self {
        Self {
            role,
            is_on,
            ..self
        }
    }

    fn describe(&self, state: &State) -> Description {
        Description {
            role: self.role,
            name: self.name.clone(),
            is_on: self.is_on,
            is_enabled: self.on_press.is_some(),
            is_focused: state.is_focused,
        }
    }

    fn status(&self, state: &State, is_over: bool) -> Status {
        match (&self.on_press, is_over) {
            (None, _) => Status::Disabled,
            (Some(_), true) if state.is_pressed => Status::Pressed,
            (Some(_), true) => Status::Hovered,
            (Some(_), false) => Status::Active,
        }
    }
}

impl<Message: Clone> Button<'_, Message> {
    /// Publishes the question, if the event asks it.
    fn ask(&self, state: &mut State, event: &Event, is_over: bool, shell: &mut Shell<'_, Message>) {
        let Some(message) = &self.on_secondary_press else {
            return;
        };
        let asked = match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right)) => is_over,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::ContextMenu),
                ..
            }) => state.is_focused,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                physical_key,
                modifiers,
                ..
            }) => {
                state.is_focused
                    && *modifiers == Modifiers::COMMAND
                    && key.to_latin(*physical_key) == Some('c')
            }
            _ => false,
        };
        if asked {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }
}

/// What is known of it from one event to the next.
#[derive(Debug, Default)]
struct State {
    /// Whose state this is: something else that takes its place in the window does not take over the focus.
    id: Option<Id>,
    is_pressed: bool,
    is_focused: bool,
    /// Whether the focus came by the keyboard, and is shown.
    focus_visible: bool,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
        self.focus_visible = true;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
        self.focus_visible = false;
    }
}

impl<Message: Clone> Widget<Message, iced::Theme, iced::Renderer> for Button<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            id: self.id.clone(),
            ..State::default()
        })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        if tree.state.downcast_ref::<State>().id != self.id {
            tree.state = self.state();
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size {
            width: self.width,
            height: Length::Shrink,
        }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &iced::Renderer, limits: &Limits) -> Node {
        layout::padded(limits, self.width, Length::Shrink, self.padding, |limits| {
            self.content
                .as_widget_mut()
                .layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(self.id.as_ref(), layout.bounds());
        let mut description = self.describe(tree.state.downcast_ref::<State>());
        operation.custom(self.id.as_ref(), layout.bounds(), &mut description);
        if self.on_press.is_some() {
            operation.focusable(
                self.id.as_ref(),
                layout.bounds(),
                tree.state.downcast_mut::<State>(),
            );
        }
        operation.traverse(&mut |operation| {
            for (tree, layout) in tree.children.iter_mut().zip(layout.children()) {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let is_over = cursor.is_over(layout.bounds());
        let state = tree.state.downcast_mut::<State>();
        let had_ring = state.focus_visible;
        match (event, &self.on_press) {
            (
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. }),
                Some(_),
            ) => {
                // A press anywhere takes the focus along, so that the keyboard goes on from there.
                state.is_focused = is_over;
                state.focus_visible = false;
                state.is_pressed = is_over;
                if is_over {
                    shell.capture_event();
                }
            }
            (
                Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerLifted { .. }),
                Some(message),
            ) if state.is_pressed => {
                state.is_pressed = false;
                if is_over {
                    shell.publish(message.clone());
                }
                shell.capture_event();
            }
            (Event::Touch(touch::Event::FingerLost { .. }), _) => state.is_pressed = false,
            (
                Event::Keyboard(keyboard::Event::KeyPressed {
                    key: Key::Named(Named::Enter | Named::Space),
                    modifiers,
                    ..
                }),
                Some(message),
            ) if state.is_focused && modifiers.is_empty() => {
                state.focus_visible = true;
                shell.publish(message.clone());
                shell.capture_event();
            }
            _ => self.ask(state, event, is_over, shell),
        }
        let status = self.status(state, is_over);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.status = Some(status);
        } else if self.status.is_some_and(|drawn| drawn != status)
            || had_ring != state.focus_visible
        {
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
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &iced::Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let status = self.status.unwrap_or_else(|| self.status(state, false));
        let locale = style(self.kind, self.palette, status);
        let line = self
            .line
            .filter(|_| matches!(status, Status::Active | Status::Disabled))
            .unwrap_or(locale.line);
        if locale.background.is_some() || line != Color::TRANSPARENT {
            let border = Border {
                color: line,
                width: 1.0,
                radius: locale.corner.into(),
            };
            let quad = renderer::Quad {
                bounds: layout.bounds(),
                border,
                shadow: Shadow::default(),
                snap: true,
            };
            renderer.fill_quad(
                quad,
                Background::Color(locale.background.unwrap_or(Color::TRANSPARENT)),
            );
        }
        if let Some(color) = locale.underline {
            let place = layout.bounds();
            let bounds = Rectangle {
                y: place.y + place.height - 2.0 * UNDERLINE,
                height: UNDERLINE,
                ..place
            };
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: Border::default(),
                    shadow: Shadow::default(),
                    snap: true,
                },
                color,
            );
        }
        let text_style = renderer::Style {
            text_color: locale.letters,
        };
        for (tree, layout) in tree.children.iter().zip(layout.children()) {
            self.content.as_widget().draw(
                tree,
                renderer,
                theme,
                &text_style,
                layout,
                cursor,
                viewport,
            );
        }
        if state.focus_visible {
            let bounds = layout.bounds().expand(RING_GAP + RING_WIDTH);
            let radius = (locale.corner + RING_GAP + RING_WIDTH).into();
            let border = Border {
                color: self.palette.accent,
                width: RING_WIDTH,
                radius,
            };
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border,
                    shadow: Shadow::default(),
                    snap: true,
                },
                Color::TRANSPARENT,
            );
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
        let layout = layout.children().next()?;
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        Element::new(button)
    }
}

/// How something that can be pressed is painted.
struct Paint {
    background: Option<Color>,
    line: Color,
    corner: f32,
    letters: Color,
    underline: Option<Color>,
}

fn style(kind: Kind, palette: Palette, status: Status) -> Paint {
    let background = match (kind, status) {
        (Kind::Filled, Status::Active | Status::Disabled) => Some(palette.accent),
        (Kind::Filled, Status::Hovered | Status::Pressed) => Some(palette.accent_hover),
        (Kind::Chosen | Kind::SelectedItem, _) => Some(palette.accent_background),
        (Kind::Outlined | Kind::Badge, Status::Active | Status::Disabled) => Some(palette.card),
        (Kind::Plain | Kind::Item | Kind::Link | Kind::Term, Status::Active | Status::Disabled) => {
            None
        }
        (Kind::Outlined | Kind::Plain | Kind::Item, Status::Hovered) => Some(palette.hover),
        (Kind::Outlined | Kind::Plain | Kind::Item, Status::Pressed) => Some(palette.pressed),
        (Kind::Badge, Status::Hovered | Status::Pressed) => Some(palette.hover),
        (Kind::Link | Kind::Term, Status::Hovered | Status::Pressed) => {
            Some(palette.accent_background)
        }
    };
    let line = match (kind, status) {
        (Kind::Filled, Status::Pressed) => palette.text,
        (Kind::Filled, _) => background.unwrap_or(palette.accent),
        (Kind::Badge, Status::Pressed) => palette.text,
        (Kind::Outlined | Kind::Badge, Status::Hovered | Status::Pressed) => palette.accent,
        (Kind::Outlined | Kind::Badge, Status::Active | Status::Disabled) => palette.border,
        (Kind::SelectedItem | Kind::Chosen, Status::Hovered | Status::Pressed) => palette.accent,
        (
            Kind::SelectedItem | Kind::Chosen | Kind::Plain | Kind::Item | Kind::Link | Kind::Term,
            _,
        ) => Color::TRANSPARENT,
    };
    let corner = match kind {
        Kind::Filled | Kind::Outlined | Kind::Plain | Kind::Chosen => radius::CONTROL,
        Kind::Item | Kind::SelectedItem => radius::ITEM,
        Kind::Link | Kind::Term => 4.0,
        Kind::Badge => PILL,
    };
    let letters = match (kind, status) {
        (_, Status::Disabled) => palette.secondary,
        (Kind::Filled, _) => palette.on_accent,
        (Kind::Link, _) => palette.accent,
        (
            Kind::Outlined
            | Kind::Plain
            | Kind::Chosen
            | Kind::Item
            | Kind::SelectedItem
            | Kind::Term
            | Kind::Badge,
            _,
        ) => palette.text,
    };
    let underline = match (kind, status) {
        (Kind::Term, Status::Disabled) => None,
        (Kind::Term, Status::Active) => Some(palette.secondary.scale_alpha(0.45)),
        (Kind::Term, Status::Hovered | Status::Pressed) => Some(palette.accent),
        (
            Kind::Filled
            | Kind::Outlined
            | Kind::Plain
            | Kind::Chosen
            | Kind::Item
            | Kind::SelectedItem
            | Kind::Link
            | Kind::Badge,
            _,
        ) => None,
    };
    Paint {
        background,
        line,
        corner,
        letters,
        underline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme::Appearance;
    use crate::l10n::Locales;
    use iced::advanced::widget::operation::focusable::{find_focused, focus};
    use iced::advanced::widget::operation::{Outcome, black_box};
    use iced_test::runtime::UserInterface;
    use iced_test::runtime::user_interface::Cache;

    /// Shows something with this name in the place of what was there before, does this, and tells what has the focus.
    fn shown(cache: Cache, name: &str, mut operation: impl Operation) -> (Cache, Option<Id>) {
        let locales = Locales::embedded().expect("words");
        let l10n = locales.find("en").expect("english");
        let locale = Locale {
            l10n,
            direction: l10n.direction(),
            palette: Appearance::Light.palette(),
        };
        let content: Element<'_, ()> = button(locale, Kind::Plain, iced::widget::text(name))
            .id(name)
            .on_press(())
            .into();
        let mut renderer = iced::Renderer::new(crate::gui::theme::REGULAR, 15.into());
        let mut interface =
            UserInterface::build(content, Size::new(200.0, 60.0), cache, &mut renderer);
        interface.operate(&renderer, &mut operation);
        let mut found = find_focused();
        interface.operate(&renderer, &mut black_box(&mut found));
        let focused = match found.finish() {
            Outcome::Some(id) => Some(id),
            Outcome::None | Outcome::Chain(_) => None,
        };
        (interface.into_cache(), focused)
    }

    #[test]
    fn what_takes_its_place_does_not_take_over_the_focus() {
        let (cache, focused) = shown(Cache::default(), "one", focus(Id::new("one")));
        assert_eq!(focused, Some(Id::new("one")));
        // The same again keeps it.
        let (cache, focused) = shown(cache, "one", nothing());
        assert_eq!(focused, Some(Id::new("one")));
        let (_, focused) = shown(cache, "two", nothing());
        assert_eq!(focused, None);
    }

    /// Something that changes nothing.
    fn nothing() -> impl Operation {
        struct Nothing;
        impl Operation for Nothing {
            fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}
        }
        Nothing
    }
}
