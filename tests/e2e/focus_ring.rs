//! Finds the ring of keyboard focus among the pixels of a window: a frame that is thin and closed, unlike text and filled buttons of the
//! same color. All sizes are in pixels.

use std::ops::Range;

/// The least length of the straight part of an edge.
const SHORTEST: usize = 8;
const THICKEST: usize = 4;
/// A letter of the line above can reach into an edge.
const WIDEST_GAP: usize = 4;
const MOST_GAPS: usize = 3;
/// The sides can be so far from the ends of the straight parts.
const CORNER: usize = 20;

/// True if there is a ring of this color in a window so many pixels wide, each of which is red, green and blue.
pub fn has_focus_ring(pixels: &[u8], width: usize, color: iced::Color) -> bool {
    let [r, g, b, _] = color.into_rgba8();
    let picture = Picture {
        pixels,
        width,
        color: [r, g, b],
    };
    let edges = picture.edges();
    edges.iter().any(|top| {
        let mut bottoms = edges.iter().filter(|bottom| top.is_opposite(bottom));
        bottoms.any(|bottom| picture.is_closed(top, bottom))
    })
}

struct Picture<'a> {
    pixels: &'a [u8],
    width: usize,
    color: [u8; 3],
}

/// The straight part of an edge above or below.
struct Edge {
    x: Range<usize>,
    y: usize,
}

impl Edge {
    /// True if it can be the one below this one.
    fn is_opposite(&self, bottom: &Self) -> bool {
        self.x.start.abs_diff(bottom.x.start) <= THICKEST
            && self.x.end.abs_diff(bottom.x.end) <= THICKEST
            && bottom.y > self.y + 2 * THICKEST
    }
}

impl Picture<'_> {
    fn is_colored(&self, x: usize, y: usize) -> bool {
        let start = (y * self.width + x) * 3;
        let pixel = self.pixels.get(start..start + 3);
        x < self.width && pixel.is_some_and(|pixel| *pixel == self.color)
    }

    fn edges(&self) -> Vec<Edge> {
        let mut edges = Vec::new();
        for y in 0..self.pixels.len() / 3 / self.width {
            let mut x = 0;
            while x < self.width {
                let edge = x..self.end_of_line(x, y);
                x = edge.end + 1;
                if edge.len() >= SHORTEST && self.is_thin(edge.start.midpoint(edge.end), y) {
                    edges.push(Edge { x: edge, y });
                }
            }
        }
        edges
    }

    /// The end of the line that begins here, if there is one.
    fn end_of_line(&self, start: usize, y: usize) -> usize {
        let mut x = start;
        for gaps in 0..=MOST_GAPS {
            while self.is_colored(x, y) {
                x += 1;
            }
            match (1..WIDEST_GAP).find(|far| self.is_colored(x + far, y)) {
                Some(far) if x > start && gaps < MOST_GAPS => x += far,
                Some(_) | None => break,
            }
        }
        x
    }

    fn is_thin(&self, x: usize, y: usize) -> bool {
        (1..THICKEST).any(|far| !self.is_colored(x, y + far))
            && (1..THICKEST).any(|far| !self.is_colored(x, y.saturating_sub(far)))
    }

    fn is_closed(&self, top: &Edge, bottom: &Edge) -> bool {
        let (left, right) = (top.x.start, top.x.end);
        let has_side = |mut x: Range<usize>, y| x.any(|x| self.is_colored(x, y));
        (top.y + CORNER..bottom.y.saturating_sub(CORNER))
            .chain([top.y.midpoint(bottom.y)])
            .all(|y| {
                has_side(left.saturating_sub(CORNER)..left, y) && has_side(right..right + CORNER, y)
            })
    }
}
