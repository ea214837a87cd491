//! Drawings without words, mirrored for right-to-left: the words stand beside them.

pub(super) mod network;
pub(super) mod timeline;

use iced::widget::canvas::{self, Path, Stroke, path};
use iced::{Color, Length, Point, Rectangle, Size, mouse};

use crate::gui::Element;
use crate::gui::theme::{Palette, Theme};
use crate::gui::widget::Locale;
use crate::l10n::bidi::Direction;

/// Thickness of a line, in logical pixels.
const LINE: f32 = 2.0;

fn drawing<'a, Message: 'a>(
    locale: Locale<'_>,
    width: impl Into<Length>,
    height: f32,
    draw: impl Fn(&mut Pen<'_>) + 'a,
) -> Element<'a, Message> {
    let drawing = Drawing {
        direction: locale.direction,
        draw,
    };
    canvas::Canvas::new(drawing)
        .width(width)
        .height(height)
        .into()
}

struct Drawing<F> {
    direction: Direction,
    draw: F,
}

impl<Message, F: Fn(&mut Pen<'_>)> canvas::Program<Message, Theme> for Drawing<F> {
    type State = ();

    fn draw(
        &self,
        _state: &(),
        renderer: &iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let mut frame = canvas::Frame::new(renderer, bounds.size());
        (self.draw)(&mut Pen {
            frame: &mut frame,
            size: bounds.size(),
            direction: self.direction,
            palette: theme.palette,
        });
        vec![frame.into_geometry()]
    }
}

/// Draws shapes.
struct Pen<'f> {
    frame: &'f mut canvas::Frame,
    size: Size,
    direction: Direction,
    palette: Palette,
}

/// From the start of the line and from the top, in logical pixels.
type Position = (f32, f32);

impl Pen<'_> {
    fn point(&self, (x, y): Position) -> Point {
        Point::new(self.direction.mirrored(x, 0.0, self.size.width), y)
    }

    fn stroke(&mut self, path: &Path, color: Color) {
        self.frame.stroke(
            path,
            Stroke::default()
                .with_color(color)
                .with_width(LINE)
                .with_line_cap(canvas::LineCap::Round),
        );
    }

    fn dashes(&mut self, path: &Path, color: Color) {
        let stroke = Stroke {
            line_dash: canvas::LineDash {
                segments: &[4.0, 4.0],
                offset: 0,
            },
            ..Stroke::default()
        };
        self.frame
            .stroke(path, stroke.with_color(color).with_width(LINE));
    }

    fn line(&mut self, positions: &[Position], color: Color) {
        let path = self.through(positions);
        self.stroke(&path, color);
    }

    fn dashed_line(&mut self, positions: &[Position], color: Color) {
        let path = self.through(positions);
        self.dashes(&path, color);
    }

    fn through(&self, positions: &[Position]) -> Path {
        Path::new(|path| self.trace(path, positions))
    }

    fn trace(&self, path: &mut path::Builder, positions: &[Position]) {
        for (n, position) in positions.iter().enumerate() {
            if n == 0 {
                path.move_to(self.point(*position));
            } else {
                path.line_to(self.point(*position));
            }
        }
    }

    /// A polygon filled with the background of a card.
    fn polygon(&mut self, corners: &[Position], color: Color) {
        let path = Path::new(|path| {
            self.trace(path, corners);
            path.close();
        });
        self.frame.fill(&path, self.palette.card);
        self.stroke(&path, color);
    }

    /// A line with an arrowhead at its end.
    fn arrow(&mut self, from: Position, to: Position, color: Color) {
        const HEAD: f32 = 6.0;
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy).max(1.0);
        let (ux, uy) = (dx / length, dy / length);
        let barb = |side: f32| {
            (
                to.0 - HEAD * (ux - side * uy),
                to.1 - HEAD * (uy + side * ux),
            )
        };
        self.line(&[from, to], color);
        self.line(&[barb(0.7), to, barb(-0.7)], color);
    }

    /// A rounded box around a position, filled with the background of a card.
    fn rounded(&mut self, (x, y): Position, size: Size, color: Color, dashed: bool) {
        let middle = self.point((x, y));
        let corner = Point::new(middle.x - size.width / 2.0, middle.y - size.height / 2.0);
        let path = Path::rounded_rectangle(corner, size, 6.0.into());
        self.frame.fill(&path, self.palette.card);
        if dashed {
            self.dashes(&path, color);
        } else {
            self.stroke(&path, color);
        }
    }

    /// Covers lines, so that they end before a sign here.
    fn clear(&mut self, position: Position, radius: f32) {
        let path = Path::circle(self.point(position), radius);
        self.frame.fill(&path, self.palette.card);
    }

    fn ring(&mut self, position: Position, radius: f32, color: Color) {
        let path = Path::circle(self.point(position), radius);
        self.stroke(&path, color);
    }

    /// The upper half of a circle.
    fn arch(&mut self, (x, y): Position, radius: f32, color: Color) {
        let center = self.point((x, y));
        let arc = path::Arc {
            center,
            radius,
            start_angle: iced::Radians::PI,
            end_angle: iced::Radians::PI * 2.0,
        };
        let path = Path::new(|path| path.arc(arc));
        self.stroke(&path, color);
    }
}
