//! Everything that can be pressed, in one place: how it looks at rest, under the pointer, pressed and disabled.

use iced::widget::button::{Status, Style};
use iced::widget::{button, container};
use iced::{Background, Border, Color, Element, Length, Padding, Shadow};

use super::Look;
use crate::theme::{Colors, radius};

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
}

/// Something that can be pressed.
pub struct Pressable<'a, Message> {
    id: Option<String>,
    kind: Kind,
    content: Element<'a, Message>,
    width: Length,
    padding: Padding,
    on_press: Option<Message>,
}

/// Something that can be pressed, of this kind, with this inside.
pub fn pressable<'a, Message>(kind: Kind, content: impl Into<Element<'a, Message>>) -> Pressable<'a, Message> {
    let padding = match kind {
        Kind::Filled | Kind::Outlined => Padding::from([10.0, 15.0]),
        Kind::Plain | Kind::Chosen => Padding::from([6.0, 12.0]),
        Kind::Item | Kind::SelectedItem => Padding::from([9.0, 10.0]),
        Kind::Link => Padding::from([2.0, 0.0]),
    };
    Pressable { id: None, kind, content: content.into(), width: Length::Shrink, padding, on_press: None }
}

impl<'a, Message: Clone + 'a> Pressable<'a, Message> {
    /// With a name by which tests find it.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// With another width than that of its content.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// With another padding.
    #[must_use]
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self { padding: padding.into(), ..self }
    }

    /// What a press means. Without it, it is disabled.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        Self { on_press: Some(message), ..self }
    }

    /// The finished element.
    pub fn view(self, look: Look<'_>) -> Element<'a, Message> {
        let (kind, colors) = (self.kind, look.colors);
        let button = button(self.content)
            .width(self.width)
            .padding(self.padding)
            .style(move |_theme, status| style(kind, colors, status))
            .on_press_maybe(self.on_press);
        match self.id {
            Some(id) => container(button).id(iced::widget::Id::from(id)).width(self.width).into(),
            None => button.into(),
        }
    }
}

fn style(kind: Kind, colors: Colors, status: Status) -> Style {
    let ground = match (kind, status) {
        (Kind::Filled, Status::Active | Status::Disabled) => Some(colors.accent),
        (Kind::Filled, Status::Hovered | Status::Pressed) => Some(colors.accent_hover),
        (Kind::Chosen | Kind::SelectedItem, _) => Some(colors.accent_ground),
        (Kind::Outlined, Status::Active | Status::Disabled) => Some(colors.card),
        (Kind::Plain | Kind::Item | Kind::Link, Status::Active | Status::Disabled) => None,
        (Kind::Outlined | Kind::Plain | Kind::Item, Status::Hovered) => Some(colors.hover),
        (Kind::Outlined | Kind::Plain | Kind::Item, Status::Pressed) => Some(colors.pressed),
        (Kind::Link, Status::Hovered | Status::Pressed) => Some(colors.accent_ground),
    };
    let line = match (kind, status) {
        (Kind::Filled, Status::Pressed) => colors.text,
        (Kind::Filled, _) => ground.unwrap_or(colors.accent),
        (Kind::Outlined, Status::Hovered | Status::Pressed) => colors.accent,
        (Kind::Outlined, Status::Active | Status::Disabled) => colors.line,
        (Kind::SelectedItem | Kind::Chosen, Status::Hovered | Status::Pressed) => colors.accent,
        (Kind::SelectedItem | Kind::Chosen | Kind::Plain | Kind::Item | Kind::Link, _) => Color::TRANSPARENT,
    };
    let corner = match kind {
        Kind::Filled | Kind::Outlined | Kind::Plain | Kind::Chosen => radius::CONTROL,
        Kind::Item | Kind::SelectedItem => radius::ITEM,
        Kind::Link => 4.0,
    };
    let text_color = match kind {
        Kind::Filled => colors.on_accent,
        Kind::Link => colors.accent,
        Kind::Outlined | Kind::Plain | Kind::Chosen | Kind::Item | Kind::SelectedItem => colors.text,
    };
    let style = Style {
        background: ground.map(Background::Color),
        text_color,
        border: Border { color: line, width: 1.0, radius: corner.into() },
        shadow: Shadow::default(),
        snap: true,
    };
    match status {
        Status::Disabled => Style { text_color: colors.secondary, ..style },
        Status::Active | Status::Hovered | Status::Pressed => style,
    }
}
