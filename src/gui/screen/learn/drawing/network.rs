//! Kinds of network: people, servers and relays, and who is connected to whom.

use iced::{Color, Fill, Size};

use super::{Pen, Position, drawing};
use crate::catalog::NetworkId;
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::widget::Locale;
use crate::l10n::Localizer;

/// Height of a drawing, in logical pixels.
const HEIGHT: f32 = 168.0;
/// The widest that a drawing gets, in logical pixels.
const WIDTH: f32 = 440.0;
/// Room kept free at its edges for the signs that stand there, in logical pixels.
const EDGE: f32 = 16.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gui::screen::learn) enum Shape {
    /// Everybody at one server.
    Centralized,
    /// Servers with people of their own, which talk to one another.
    Federated,
    /// People with people.
    PeerToPeer,
    /// A detour from one node to the next.
    AnonymousRouting,
    /// Relays that have nothing to do with one another.
    DecentralizedRelays,
}

impl Shape {
    /// The shape of a kind of network, if there is a drawing of it.
    pub(in crate::gui::screen::learn) fn of(network: &NetworkId) -> Option<Self> {
        match network.as_str() {
            "centralized" => Some(Self::Centralized),
            "federated" => Some(Self::Federated),
            "peer-to-peer" => Some(Self::PeerToPeer),
            "anonymous-routing" => Some(Self::AnonymousRouting),
            "decentralized-relays" => Some(Self::DecentralizedRelays),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gui::screen::learn) enum Sign {
    Person,
    Server,
    /// A relay, or a node.
    Relay,
}

/// Signs at relative positions, and which of them are connected.
struct Plan {
    signs: &'static [(Sign, Position)],
    lines: &'static [(usize, usize)],
}

const CENTRALIZED: Plan = Plan {
    signs: &[
        (Sign::Server, (0.5, 0.5)),
        (Sign::Person, (0.0, 0.5)),
        (Sign::Person, (0.2, 0.0)),
        (Sign::Person, (0.5, 0.0)),
        (Sign::Person, (0.8, 0.0)),
        (Sign::Person, (1.0, 0.5)),
        (Sign::Person, (0.8, 1.0)),
        (Sign::Person, (0.5, 1.0)),
        (Sign::Person, (0.2, 1.0)),
    ],
    lines: &[
        (0, 1),
        (0, 2),
        (0, 3),
        (0, 4),
        (0, 5),
        (0, 6),
        (0, 7),
        (0, 8),
    ],
};

const FEDERATED: Plan = Plan {
    signs: &[
        (Sign::Server, (0.28, 0.3)),
        (Sign::Server, (0.72, 0.3)),
        (Sign::Server, (0.5, 0.85)),
        (Sign::Person, (0.0, 0.1)),
        (Sign::Person, (0.04, 0.75)),
        (Sign::Person, (1.0, 0.1)),
        (Sign::Person, (0.96, 0.75)),
        (Sign::Person, (0.28, 1.0)),
        (Sign::Person, (0.72, 1.0)),
    ],
    lines: &[
        (0, 1),
        (1, 2),
        (2, 0),
        (0, 3),
        (0, 4),
        (1, 5),
        (1, 6),
        (2, 7),
        (2, 8),
    ],
};

const PEER_TO_PEER: Plan = Plan {
    signs: &[
        (Sign::Person, (0.0, 0.5)),
        (Sign::Person, (0.28, 0.0)),
        (Sign::Person, (0.75, 0.1)),
        (Sign::Person, (1.0, 0.6)),
        (Sign::Person, (0.68, 1.0)),
        (Sign::Person, (0.25, 0.95)),
    ],
    lines: &[
        (0, 1),
        (1, 2),
        (2, 3),
        (3, 4),
        (4, 5),
        (5, 0),
        (1, 4),
        (2, 5),
    ],
};

const ANONYMOUS_ROUTING: Plan = Plan {
    signs: &[
        (Sign::Person, (0.0, 0.5)),
        (Sign::Relay, (0.25, 0.0)),
        (Sign::Relay, (0.5, 1.0)),
        (Sign::Relay, (0.75, 0.5)),
        (Sign::Person, (1.0, 0.5)),
        (Sign::Relay, (0.25, 0.5)),
        (Sign::Relay, (0.25, 1.0)),
        (Sign::Relay, (0.5, 0.0)),
        (Sign::Relay, (0.5, 0.5)),
        (Sign::Relay, (0.75, 0.0)),
        (Sign::Relay, (0.75, 1.0)),
    ],
    lines: &[(0, 1), (1, 2), (2, 3), (3, 4)],
};

const DECENTRALIZED_RELAYS: Plan = Plan {
    signs: &[
        (Sign::Relay, (0.5, 0.0)),
        (Sign::Relay, (0.36, 0.5)),
        (Sign::Relay, (0.64, 0.5)),
        (Sign::Relay, (0.5, 1.0)),
        (Sign::Person, (0.0, 0.1)),
        (Sign::Person, (0.0, 0.9)),
        (Sign::Person, (1.0, 0.1)),
        (Sign::Person, (1.0, 0.9)),
    ],
    lines: &[
        (4, 0),
        (0, 6),
        (4, 1),
        (1, 5),
        (5, 3),
        (3, 7),
        (6, 2),
        (2, 7),
    ],
};

pub(in crate::gui::screen::learn) fn view<'a, Message: 'a>(
    locale: Locale<'_>,
    shape: Shape,
) -> Element<'a, Message> {
    let (plan, is_way) = match shape {
        Shape::Centralized => (&CENTRALIZED, false),
        Shape::Federated => (&FEDERATED, false),
        Shape::PeerToPeer => (&PEER_TO_PEER, false),
        Shape::AnonymousRouting => (&ANONYMOUS_ROUTING, true),
        Shape::DecentralizedRelays => (&DECENTRALIZED_RELAYS, false),
    };
    let drawing = drawing(locale, Fill, HEIGHT, move |pen| network(pen, plan, is_way));
    semantic(Part::Picture(told(locale.l10n, shape)), drawing)
}

/// Describes the drawing.
fn told(l10n: &Localizer, shape: Shape) -> String {
    match shape {
        Shape::Centralized => fl!(l10n, "spoken-drawing-centralized"),
        Shape::Federated => fl!(l10n, "spoken-drawing-federated"),
        Shape::PeerToPeer => fl!(l10n, "spoken-drawing-peer-to-peer"),
        Shape::AnonymousRouting => fl!(l10n, "spoken-drawing-anonymous-routing"),
        Shape::DecentralizedRelays => fl!(l10n, "spoken-drawing-decentralized-relays"),
    }
}

/// A sign for the legend.
pub(in crate::gui::screen::learn) fn sign<'a, Message: 'a>(
    locale: Locale<'_>,
    sign: Sign,
) -> Element<'a, Message> {
    drawing(locale, 30.0, 32.0, move |pen| {
        stand(pen, sign, (15.0, 16.0), pen.palette.text);
    })
}

/// Draws all lines, then all signs. The lines of a way have arrows, and the signs beside it are faint.
fn network(pen: &mut Pen<'_>, plan: &Plan, is_way: bool) {
    let palette = pen.palette;
    let width = (pen.size.width - 2.0 * EDGE).min(WIDTH);
    let (start, height) = ((pen.size.width - width) / 2.0, HEIGHT - 2.0 * EDGE);
    let at = |(x, y): Position| ((start + x * width).round(), (EDGE + y * height).round());
    for (from, to) in plan.lines {
        let (from, to) = (at(plan.signs[*from].1), at(plan.signs[*to].1));
        if is_way {
            pen.arrow(from, short_of(from, to), palette.accent);
        } else {
            pen.line(&[from, to], palette.accent);
        }
    }
    for (n, (sign, position)) in plan.signs.iter().enumerate() {
        let is_used = plan.lines.iter().any(|(from, to)| *from == n || *to == n);
        let color = if is_used {
            palette.text
        } else {
            palette.secondary.scale_alpha(0.6)
        };
        stand(pen, *sign, at(*position), color);
    }
}

/// A point just before the sign at `to`.
fn short_of(from: Position, to: Position) -> Position {
    const ROOM: f32 = 18.0;
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let part = 1.0 - ROOM / dx.hypot(dy).max(ROOM);
    (from.0 + dx * part, from.1 + dy * part)
}

fn stand(pen: &mut Pen<'_>, sign: Sign, (x, y): Position, color: Color) {
    pen.clear((x, y), 15.0);
    match sign {
        Sign::Person => {
            pen.ring((x, y - 5.0), 4.5, color);
            pen.arch((x, y + 11.0), 8.0, color);
        }
        Sign::Server => {
            pen.rounded((x, y), Size::new(24.0, 26.0), color, false);
            for row in [-5.0, 5.0] {
                pen.line(&[(x - 6.0, y + row), (x + 1.0, y + row)], color);
                pen.line(&[(x + 6.0, y + row), (x + 6.1, y + row)], color);
            }
        }
        Sign::Relay => pen.polygon(
            &[(x, y - 11.0), (x + 11.0, y), (x, y + 11.0), (x - 11.0, y)],
            color,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::l10n::Locales;

    #[test]
    fn every_kind_of_network_has_a_drawing() {
        let catalog = Catalog::load(
            &Catalog::embedded_files(),
            &Locales::embedded().expect("words"),
        )
        .expect("data");
        let shapes: Vec<_> = catalog
            .networks
            .iter()
            .map(|network| Shape::of(&network.term.id))
            .collect();
        assert!(shapes.iter().all(Option::is_some), "{shapes:?}");
    }

    #[test]
    fn an_arrow_ends_before_the_sign_it_leads_to() {
        assert_eq!(short_of((0.0, 0.0), (100.0, 0.0)), (82.0, 0.0));
        assert_eq!(short_of((0.0, 0.0), (5.0, 0.0)), (0.0, 0.0));
    }
}
