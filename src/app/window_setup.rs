//! How the window is opened and painted: size, icon, fonts, background.

use iced::{Settings as Runtime, Size, event, keyboard, theme as mode, window};

use super::{Message, window_icon};
use crate::settings::WindowSize;
use crate::theme::{self, Colors};

/// The id of the program for the desktop; the name of its `.desktop` file.
pub const APPLICATION_ID: &str = "messenger-guide";

/// Fonts and sizes, for the program and for the tests.
#[must_use]
pub fn runtime() -> Runtime {
    Runtime {
        id: Some(APPLICATION_ID.to_owned()),
        fonts: theme::FONTS.iter().map(|&font| font.into()).collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::size::BODY.into(),
        ..Runtime::default()
    }
}

/// How the window is opened.
pub(super) fn settings(size: WindowSize) -> window::Settings {
    #[cfg(target_os = "linux")]
    let platform_specific = window::settings::PlatformSpecific { application_id: APPLICATION_ID.to_owned(), ..Default::default() };
    #[cfg(not(target_os = "linux"))]
    let platform_specific = window::settings::PlatformSpecific::default();
    window::Settings {
        size: Size::new(size.width, size.height),
        min_size: Some(Size::new(WindowSize::MIN.width, WindowSize::MIN.height)),
        icon: window_icon::window(),
        exit_on_close_request: false,
        platform_specific,
        ..window::Settings::default()
    }
}

/// The background of the window, and the colour of text.
///
/// The software renderer paints a scrolled window in dozens of small regions, each slower than one large one. It paints everything at
/// once when the background's colour changed, so it changes by the least there is whenever something scrolled: half the time of a
/// frame, or less. To be dropped when iced does better by itself.
pub(super) fn background(colors: Colors, repainted: bool) -> mode::Style {
    let mut background_color = colors.ground;
    if repainted {
        background_color.b -= 1.0 / 255.0;
    }
    mode::Style { background_color, text_color: colors.text }
}

/// Escape dismisses whatever is open.
pub(super) fn on_event(event: iced::Event, _status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        iced::Event::Keyboard(keyboard::Event::KeyPressed { key: keyboard::Key::Named(keyboard::key::Named::Escape), .. }) => {
            Some(Message::Dismissed)
        }
        _ => None,
    }
}
