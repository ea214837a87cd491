//! iced's button with the keyboard added: in iced 0.14 only text fields can take the focus.

mod focus;

use iced::advanced::widget::Id;
use iced::widget::button::Status;
use iced::{Length, Padding, Point};

use self::focus::{Focus, OnMenu};
use crate::gui::Element;
use crate::gui::accessibility::semantics::{Description, Role};
use crate::gui::decorate::decorate;
use crate::gui::theme::button::StyleFn;
use crate::gui::theme::{self, Theme, color::ColorFn};

pub struct Button<'a, Message> {
    content: Element<'a, Message>,
    id: Option<Id>,
    identity: Option<String>,
    style: Style,
    is_selected: bool,
    width: Length,
    padding: Padding,
    on_press: Option<Message>,
    on_copy: Option<Message>,
    on_menu: Option<OnMenu<'a, Message>>,
    name: Option<String>,
    about: Option<String>,
    role: Role,
    is_on: Option<bool>,
    is_expanded: Option<bool>,
    position_in_set: Option<usize>,
    language: Option<String>,
    is_news: bool,
    /// The words on it can be selected.
    is_text: bool,
}

#[derive(Clone, Copy)]
enum Style {
    Plain(StyleFn),
    Badge { border: ColorFn },
}

/// The one to press.
pub fn primary<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::primary, [10.0, 15.0], Role::Button)
}

pub fn secondary<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(
        content,
        theme::button::secondary,
        [10.0, 15.0],
        Role::Button,
    )
}

/// Without a border, as in a bar or a menu.
pub fn text<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::text, [6.0, 12.0], Role::Button)
}

pub fn list_item<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    let button = Button::new(content, theme::button::list_item, [9.0, 10.0], Role::Entry);
    button.selected(false)
}

pub fn link<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::link, [3.0, 0.0], Role::Link)
}

/// A word that is explained elsewhere.
pub fn term<'a, Message>(content: impl Into<Element<'a, Message>>) -> Button<'a, Message> {
    Button::new(content, theme::button::term, [1.5, 0.0], Role::Link)
}

/// A badge with a border of this colour while it is at rest.
pub fn badge<'a, Message>(
    content: impl Into<Element<'a, Message>>,
    border: ColorFn,
) -> Button<'a, Message> {
    Button {
        style: Style::Badge { border },
        ..Button::new(content, theme::button::text, [3.0, 11.0], Role::Link)
    }
}

impl<'a, Message> Button<'a, Message> {
    fn new(
        content: impl Into<Element<'a, Message>>,
        style: StyleFn,
        padding: [f32; 2],
        role: Role,
    ) -> Self {
        Self {
            content: content.into(),
            id: None,
            identity: None,
            style: Style::Plain(style),
            is_selected: false,
            width: Length::Shrink,
            padding: padding.into(),
            on_press: None,
            on_copy: None,
            on_menu: None,
            name: None,
            about: None,
            role,
            is_on: None,
            is_expanded: None,
            position_in_set: None,
            language: None,
            is_news: false,
            is_text: matches!(role, Role::Entry | Role::Link),
        }
    }

    pub fn id(self, id: impl Into<String>) -> Self {
        Self {
            id: Some(Id::from(id.into())),
            ..self
        }
    }

    /// Tells it from another with the same id, or without one, that replaces it.
    pub fn identity(self, identity: impl Into<String>) -> Self {
        Self {
            identity: Some(identity.into()),
            ..self
        }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self {
            width: width.into(),
            ..self
        }
    }

    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self {
            padding: padding.into(),
            ..self
        }
    }

    pub fn selected(self, is_selected: bool) -> Self {
        Self {
            is_selected,
            is_on: Some(is_selected),
            ..self
        }
    }

    /// Without it, the button is disabled.
    pub fn on_press(self, message: Message) -> Self {
        Self {
            on_press: Some(message),
            ..self
        }
    }

    /// For Ctrl+C (⌘C).
    pub fn on_copy(self, message: Message) -> Self {
        Self {
            on_copy: Some(message),
            ..self
        }
    }

    /// The message for a context menu: by the right mouse button or a long press, which have a point in the window, or
    /// by the menu key or Shift+F10.
    pub fn on_menu(self, message: impl Fn(Option<Point>) -> Message + 'a) -> Self {
        Self {
            on_menu: Some(Box::new(message)),
            ..self
        }
    }

    /// An accessible name, where the words on the button are not its name, or not alone.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    /// More than the name says, and than stands on the button, for those who hear it.
    pub fn about(self, about: impl Into<String>) -> Self {
        Self {
            about: Some(about.into()),
            ..self
        }
    }

    /// Tells whether what it opens is open.
    pub fn expanded(self, is_expanded: bool) -> Self {
        Self {
            is_expanded: Some(is_expanded),
            ..self
        }
    }

    /// Its index in its list.
    pub fn position_in_set(self, index: usize) -> Self {
        Self {
            position_in_set: Some(index),
            ..self
        }
    }

    /// The language of its name, if that is another than the language of the window.
    pub fn language(self, language: impl Into<String>) -> Self {
        Self {
            language: Some(language.into()),
            ..self
        }
    }

    /// Tells that its name has changed because it was pressed: that is heard then.
    pub fn news(self, is_news: bool) -> Self {
        Self { is_news, ..self }
    }

    /// An accessible role other than the style suggests, and whether it is on.
    pub fn role(self, role: Role, is_on: Option<bool>) -> Self {
        Self {
            role,
            is_on,
            is_text: self.is_text || role == Role::Switch,
            ..self
        }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        let (style, is_selected) = (button.style, button.is_selected);
        let content = iced::widget::button(button.content)
            .width(button.width)
            .height(Length::Shrink)
            .padding(button.padding)
            .on_press_maybe(button.on_press.clone())
            .style(move |theme, status| {
                let style = style.of(theme, status);
                if is_selected {
                    theme::button::selected(theme, status, style)
                } else {
                    style
                }
            });
        decorate(
            content,
            Focus {
                id: button.id,
                style,
                description: Description {
                    role: button.role,
                    name: button.name,
                    about: button.about,
                    key: button.identity,
                    is_on: button.is_on,
                    is_expanded: button.is_expanded,
                    position_in_set: button.position_in_set,
                    language: button.language,
                    is_news: button.is_news,
                    is_enabled: button.on_press.is_some(),
                    is_focused: false,
                    has_context_menu: button.on_menu.is_some(),
                    is_text: button.is_text,
                    asked: None,
                },
                on_press: button.on_press,
                on_copy: button.on_copy,
                on_menu: button.on_menu,
            },
        )
    }
}

impl Style {
    fn of(self, theme: &Theme, status: Status) -> theme::button::Style {
        match self {
            Self::Plain(style) => style(theme, status),
            Self::Badge { border } => theme::button::badge(theme, status, border(theme)),
        }
    }
}
