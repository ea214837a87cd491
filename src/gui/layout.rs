//! Left and right by direction: everything else in the window says *start* and *end*.

use iced::Padding;
use iced::alignment::Horizontal;

use crate::gui::icon::Icon;
use crate::l10n::bidi::Direction;

impl Direction {
    pub(super) fn start(self) -> Horizontal {
        match self {
            Self::Ltr => Horizontal::Left,
            Self::Rtl => Horizontal::Right,
        }
    }

    pub(super) fn end(self) -> Horizontal {
        match self {
            Self::Ltr => Horizontal::Right,
            Self::Rtl => Horizontal::Left,
        }
    }

    pub(super) fn padding(self, top: f32, end: f32, bottom: f32, start: f32) -> Padding {
        let (right, left) = match self {
            Self::Ltr => (end, start),
            Self::Rtl => (start, end),
        };
        Padding {
            top,
            right,
            bottom,
            left,
        }
    }

    /// The x of something of `width` in a box of `outer` width, `offset` after the start.
    pub(super) fn mirrored(self, offset: f32, width: f32, outer: f32) -> f32 {
        match self {
            Self::Ltr => offset,
            Self::Rtl => outer - offset - width,
        }
    }

    pub(super) fn back_icon(self) -> Icon {
        match self {
            Self::Ltr => Icon::ChevronLeft,
            Self::Rtl => Icon::ChevronRight,
        }
    }

    pub(super) fn forward_icon(self) -> Icon {
        match self {
            Self::Ltr => Icon::ChevronRight,
            Self::Rtl => Icon::ChevronLeft,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sides of a padding: above, on the right, below, and on the left.
    fn sides(direction: Direction) -> [f32; 4] {
        let padding = direction.padding(1.0, 2.0, 3.0, 4.0);
        [padding.top, padding.right, padding.bottom, padding.left]
    }

    #[test]
    fn hebrew_starts_on_the_right() {
        let hebrew = Direction::of(&"he".parse().expect("language"));
        assert_eq!(hebrew, Direction::Rtl);
        assert_eq!(
            (hebrew.start(), hebrew.end()),
            (Horizontal::Right, Horizontal::Left)
        );
        assert_eq!(sides(hebrew), [1.0, 4.0, 3.0, 2.0]);
        assert_eq!(hebrew.back_icon(), Icon::ChevronRight);
    }

    #[test]
    fn english_starts_on_the_left() {
        let english = Direction::of(&"en".parse().expect("language"));
        assert_eq!(
            (english.start(), english.end()),
            (Horizontal::Left, Horizontal::Right)
        );
        assert_eq!(sides(english), [1.0, 2.0, 3.0, 4.0]);
    }

    #[test]
    fn offsets_are_mirrored() {
        assert_eq!(Direction::Ltr.mirrored(10.0, 20.0, 100.0), 10.0);
        assert_eq!(Direction::Rtl.mirrored(10.0, 20.0, 100.0), 70.0);
    }
}
