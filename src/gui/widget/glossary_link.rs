//! Words that are explained in Learn: in short in a tooltip, in full where a press leads.

use iced::advanced::{Renderer as _, mouse, renderer};
use iced::{Border, Rectangle, Shadow};

use super::Locale;
use super::badge;
use super::button::{self, Button};
use super::mirror::at_start;
use super::text::{Style, label};
use super::tooltip::tooltip;
use crate::gui::Element;
use crate::gui::anchor::Anchor;
use crate::gui::decorate::{Decorator, decorate};
use crate::gui::icon::Icon;
use crate::gui::request::Request;
use crate::gui::theme::Theme;
use crate::gui::theme::color::{self, ColorFn};

/// Thickness of the line under a term, in logical pixels.
const UNDERLINE: f32 = 1.0;

#[derive(Debug, Clone)]
pub struct GlossaryEntry<Message> {
    /// Used by the focus, and by tests.
    pub id: String,
    /// Shown in the tooltip.
    pub summary: Option<String>,
    pub on_press: Message,
}

impl Anchor {
    /// The entry that leads here.
    pub(in crate::gui) fn into_glossary_entry<Message>(
        self,
        summary: Option<String>,
        on_request: fn(Request) -> Message,
    ) -> GlossaryEntry<Message> {
        GlossaryEntry {
            id: self.term(),
            summary,
            on_press: on_request(Request::Explain(self)),
        }
    }
}

/// A term among words, underlined in the colour of its text.
pub fn glossary_term<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
    entry: GlossaryEntry<Message>,
) -> Element<'a, Message> {
    let words = decorate(label(locale, words, style), Underline);
    link(locale, button::term(words), entry)
}

/// A term as a badge.
pub fn glossary_badge<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    sign: Option<Icon>,
    words: &str,
    color: ColorFn,
    entry: GlossaryEntry<Message>,
) -> Element<'a, Message> {
    let content = badge::content(locale, sign, words, color);
    let button = button::badge(content, badge::border(sign, color));
    link(locale, button, entry)
}

/// A link to an explanation.
pub fn glossary_link<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
    entry: GlossaryEntry<Message>,
) -> Element<'a, Message> {
    let words = label(locale, words, style.color(color::accent));
    link(locale, button::link(words), entry)
}

/// A link to an explanation, on a line of its own.
pub fn glossary_line<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    words: impl AsRef<str>,
    style: Style,
    anchor: Anchor,
    on_request: fn(Request) -> Message,
) -> Element<'a, Message> {
    let entry = anchor.into_glossary_entry(None, on_request);
    at_start(locale.direction, glossary_link(locale, words, style, entry)).into()
}

fn link<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    button: Button<'a, Message>,
    entry: GlossaryEntry<Message>,
) -> Element<'a, Message> {
    let button = button.id(entry.id).on_press(entry.on_press);
    match entry.summary {
        Some(summary) => tooltip(locale, button, [summary]),
        None => button.into(),
    }
}

struct Underline;

impl<Message> Decorator<Message, Theme> for Underline {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &mut iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        cursor: mouse::Cursor,
    ) {
        let color = if cursor.is_over(bounds) {
            theme.palette.accent
        } else {
            theme.palette.secondary.scale_alpha(0.45)
        };
        let line = renderer::Quad {
            bounds: Rectangle {
                y: bounds.y + bounds.height - 2.0 * UNDERLINE,
                height: UNDERLINE,
                ..bounds
            },
            border: Border::default(),
            shadow: Shadow::default(),
            snap: true,
        };
        renderer.fill_quad(line, color);
    }
}
