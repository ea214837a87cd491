//! Messages over time with the keys that protect them, and what can be read when one of the keys is found out.

use iced::{Color, Fill, Size};

use super::{Pen, Position, drawing};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::widget::Locale;
use crate::l10n::Localizer;

const MESSAGES: u8 = 7;
/// The message during which the key is found out, counted from 0.
const THEFT: u8 = 3;
/// The first message after an exchange of keys that is not intercepted.
const EXCHANGE: u8 = 5;

/// Height of the drawing, and where its rows stand, in logical pixels.
const HEIGHT: f32 = 136.0;
const EVENTS: f32 = 13.0;
const KEYS: f32 = 52.0;
const LETTERS: f32 = 100.0;
const TIME: f32 = 130.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gui::screen::learn) enum Keys {
    /// One key for everything.
    One,
    /// Keys change, with forward secrecy.
    Forward,
    /// Forward and future secrecy.
    Future,
}

impl Keys {
    /// True if a stolen key opens this message.
    fn opens(self, message: u8) -> bool {
        match self {
            Self::One => true,
            Self::Forward => message >= THEFT,
            Self::Future => (THEFT..EXCHANGE).contains(&message),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gui::screen::learn) enum Sign {
    Key,
    Theft,
    Exchange,
    Closed,
    Open,
}

pub(in crate::gui::screen::learn) fn view<'a, Message: 'a>(
    locale: Locale<'_>,
    keys: Keys,
) -> Element<'a, Message> {
    let drawing = drawing(locale, Fill, HEIGHT, move |pen| timeline(pen, keys));
    semantic(Part::Picture(told(locale.l10n, keys)), drawing)
}

/// Describes the drawing.
fn told(l10n: &Localizer, keys: Keys) -> String {
    match keys {
        Keys::One => fl!(l10n, "spoken-drawing-one-key"),
        Keys::Forward => fl!(l10n, "spoken-drawing-forward"),
        Keys::Future => fl!(l10n, "spoken-drawing-future"),
    }
}

/// A sign for the legend.
pub(in crate::gui::screen::learn) fn sign<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Sign,
) -> Element<'a, Message> {
    drawing(locale, 40.0, 36.0, move |pen| {
        let (middle, palette) = ((20.0, 18.0), pen.palette);
        match sign {
            Sign::Key => key(pen, middle, palette.secondary),
            Sign::Theft => theft(pen, middle),
            Sign::Exchange => exchange(pen, middle),
            Sign::Closed => letter(pen, middle, 34.0, false),
            Sign::Open => letter(pen, middle, 34.0, true),
        }
    })
}

fn timeline(pen: &mut Pen<'_>, keys: Keys) {
    let palette = pen.palette;
    // Whole pixels, so that what is upright is sharp.
    let step = (pen.size.width / f32::from(MESSAGES)).floor();
    let start = ((pen.size.width - step * f32::from(MESSAGES)) / 2.0).floor();
    let at = |message: u8| start + step * f32::from(message) + (step / 2.0).floor();
    pen.arrow(
        (start + 4.0, TIME),
        (start + step * f32::from(MESSAGES) - 4.0, TIME),
        palette.secondary,
    );
    let stolen = at(THEFT);
    pen.dashed_line(&[(stolen, EVENTS + 12.0), (stolen, TIME - 6.0)], palette.no);
    theft(pen, (stolen, EVENTS));
    if keys == Keys::Future {
        let new = start + step * f32::from(EXCHANGE);
        pen.dashed_line(&[(new, EVENTS + 14.0), (new, TIME - 6.0)], palette.yes);
        exchange(pen, (new, EVENTS));
    }
    if keys == Keys::One {
        let middle = start + step * f32::from(MESSAGES) / 2.0;
        held_key(pen, (middle, KEYS), step * f32::from(MESSAGES) - 8.0, true);
    }
    for message in 0..MESSAGES {
        let (x, opened) = (at(message), keys.opens(message));
        if keys != Keys::One {
            held_key(pen, (x, KEYS), (step - 8.0).min(64.0), opened);
        }
        letter(pen, (x, LETTERS), (step - 8.0).min(52.0), opened);
    }
}

fn color(pen: &Pen<'_>, opened: bool) -> Color {
    if opened {
        pen.palette.no
    } else {
        pen.palette.yes
    }
}

/// A key with its time of use around it; in dashes where it was found out.
fn held_key(pen: &mut Pen<'_>, position: Position, width: f32, found_out: bool) {
    let color = if found_out {
        pen.palette.no
    } else {
        pen.palette.secondary
    };
    pen.rounded(position, Size::new(width, 28.0), color, found_out);
    key(pen, position, color);
}

fn key(pen: &mut Pen<'_>, (x, y): Position, color: Color) {
    pen.ring((x - 5.0, y), 4.5, color);
    pen.line(&[(x, y), (x + 10.0, y), (x + 10.0, y + 5.0)], color);
    pen.line(&[(x + 5.5, y), (x + 5.5, y + 4.0)], color);
}

/// A message with a lock on it: shut, or open and in dashes.
fn letter(pen: &mut Pen<'_>, (x, y): Position, width: f32, opened: bool) {
    let color = color(pen, opened);
    pen.rounded((x, y), Size::new(width, 32.0), color, opened);
    pen.rounded((x, y + 4.0), Size::new(14.0, 10.0), color, false);
    // The shackle of an open lock hangs on one side.
    let shackle = if opened { x + 8.0 } else { x };
    pen.arch((shackle, y - 4.0), 4.0, color);
    pen.line(&[(shackle - 4.0, y - 4.0), (shackle - 4.0, y - 1.0)], color);
    if !opened {
        pen.line(&[(shackle + 4.0, y - 4.0), (shackle + 4.0, y - 1.0)], color);
    }
}

/// A triangle with an exclamation mark.
fn theft(pen: &mut Pen<'_>, (x, y): Position) {
    let color = pen.palette.no;
    pen.polygon(
        &[(x, y - 10.0), (x + 11.0, y + 9.0), (x - 11.0, y + 9.0)],
        color,
    );
    pen.line(&[(x, y - 3.0), (x, y + 2.0)], color);
    pen.line(&[(x, y + 5.5), (x, y + 5.6)], color);
}

/// Two arrows, to and fro.
fn exchange(pen: &mut Pen<'_>, (x, y): Position) {
    let color = pen.palette.yes;
    pen.arrow((x - 11.0, y - 5.0), (x + 11.0, y - 5.0), color);
    pen.arrow((x + 11.0, y + 5.0), (x - 11.0, y + 5.0), color);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(keys: Keys) -> Vec<bool> {
        (0..MESSAGES).map(|message| keys.opens(message)).collect()
    }

    #[test]
    fn without_forward_secrecy_all_can_be_read() {
        assert!(opened(Keys::One).into_iter().all(|opened| opened));
    }

    #[test]
    fn with_forward_secrecy_the_past_stays_closed() {
        assert_eq!(
            opened(Keys::Forward),
            [false, false, false, true, true, true, true]
        );
    }

    #[test]
    fn with_future_secrecy_it_ends_at_the_exchange() {
        assert_eq!(
            opened(Keys::Future),
            [false, false, false, true, true, false, false]
        );
    }
}
