//! Heights of items, measured or estimated, and where they put the items.

use std::collections::HashMap;

/// A height to start with, in logical pixels.
const INITIAL_ESTIMATE: f32 = 64.0;
/// After this many measured heights the estimate is kept: if it went on changing, everything below would move with it.
const ENOUGH: usize = 32;

/// From a top to a bottom, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Span {
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Span {
    pub(super) fn new(top: f32, bottom: f32) -> Self {
        Self { top, bottom }
    }

    /// The span with this many times its own height above and below.
    pub(super) fn widened(self, times: f32) -> Self {
        let by = (self.bottom - self.top) * times;
        Self::new(self.top - by, self.bottom + by)
    }

    pub(super) fn within(self, top: f32, bottom: f32) -> Self {
        Self::new(
            self.top.max(top).min(bottom),
            self.bottom.max(top).min(bottom),
        )
    }

    pub(super) fn contains(self, other: Self) -> bool {
        self.top <= other.top && other.bottom <= self.bottom
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.top <= other.bottom && other.top <= self.bottom
    }
}

/// By key, at one width.
#[derive(Debug, Default)]
pub(super) struct Heights {
    width: f32,
    measured: HashMap<u64, f32>,
    estimate: Option<f32>,
}

impl Heights {
    /// Forgets what was measured at another width.
    pub(super) fn set_width(&mut self, width: f32) {
        if self.width != width {
            *self = Self {
                width,
                ..Self::default()
            };
        }
    }

    fn measure(&mut self, key: u64, height: f32) {
        let known = self.measured.len();
        self.measured.insert(key, height);
        if known < ENOUGH {
            let average = self.measured.values().sum::<f32>() / self.measured.len() as f32;
            self.estimate = Some(average);
        }
    }

    fn expected(&self, key: u64) -> f32 {
        self.measured
            .get(&key)
            .copied()
            .or(self.estimate)
            .unwrap_or(INITIAL_ESTIMATE)
    }

    /// Goes through the items from the top, at `start`; returns the bottom of the last one.
    ///
    /// Those that are wanted where they stand are measured: `measure` gets their index and their top, and returns their height.
    pub(super) fn arrange(
        &mut self,
        keys: &[u64],
        start: f32,
        spacing: f32,
        wanted: impl Fn(usize, Span) -> bool,
        mut measure: impl FnMut(usize, f32) -> f32,
    ) -> f32 {
        let mut y = start;
        for (index, &key) in keys.iter().enumerate() {
            if index > 0 {
                y += spacing;
            }
            let mut height = self.expected(key);
            if wanted(index, Span::new(y, y + height)) {
                height = measure(index, y);
                self.measure(key, height);
            }
            y += height;
        }
        y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: f32 = 300.0;

    /// The indices of the measured items, if there are so many of this height, and the bottom of the last one.
    fn arranged(heights: &mut Heights, count: u64, region: Span, height: f32) -> (Vec<usize>, f32) {
        let keys: Vec<u64> = (0..count).collect();
        let mut measured = Vec::new();
        let wanted = |_, span: Span| region.meets(span);
        let bottom = heights.arrange(&keys, 10.0, 2.0, wanted, |index, _| {
            measured.push(index);
            height
        });
        (measured, bottom)
    }

    #[test]
    fn those_in_the_region_are_measured() {
        let mut heights = Heights::default();
        heights.set_width(WIDTH);
        assert_eq!(
            arranged(&mut heights, 4, Span::new(0.0, 1000.0), 50.0),
            (vec![0, 1, 2, 3], 216.0)
        );
        // Tops at 10, 62, 114, 166; all known now.
        assert_eq!(
            arranged(&mut heights, 4, Span::new(70.0, 113.0), 50.0),
            (vec![1], 216.0)
        );
        assert_eq!(
            arranged(&mut heights, 4, Span::new(70.0, 130.0), 50.0),
            (vec![1, 2], 216.0)
        );
        assert_eq!(
            arranged(&mut heights, 4, Span::new(300.0, 400.0), 50.0),
            (vec![], 216.0)
        );
    }

    #[test]
    fn where_items_are_lower_than_expected_more_of_them_are_measured() {
        let mut heights = Heights::default();
        let (measured, _) = arranged(&mut heights, 100, Span::new(0.0, 100.0), 8.0);
        assert_eq!(measured, (0..10).collect::<Vec<_>>());
    }

    #[test]
    fn the_others_are_as_high_as_those_measured_on_average() {
        let mut heights = Heights::default();
        let (measured, bottom) = arranged(&mut heights, 10, Span::new(0.0, 70.0), 30.0);
        assert_eq!(
            (measured.len(), bottom),
            (2, 10.0 + 10.0 * 30.0 + 9.0 * 2.0)
        );
        heights.measure(7, 60.0);
        assert_eq!(heights.expected(3), 40.0);
        assert_eq!(heights.expected(7), 60.0);
        assert_eq!(Heights::default().expected(3), INITIAL_ESTIMATE);
    }

    #[test]
    fn an_estimate_that_rests_on_enough_stays_as_it_is() {
        let mut heights = Heights::default();
        for key in 0..ENOUGH as u64 {
            heights.measure(key, 50.0);
        }
        heights.measure(1_000, 500.0);
        assert_eq!(heights.expected(2_000), 50.0);
    }

    #[test]
    fn another_width_makes_everything_unknown() {
        let mut heights = Heights::default();
        heights.set_width(WIDTH);
        heights.measure(1, 30.0);
        heights.set_width(WIDTH);
        assert_eq!(heights.expected(1), 30.0);
        heights.set_width(WIDTH + 1.0);
        assert_eq!(heights.expected(1), INITIAL_ESTIMATE);
    }

    #[test]
    fn spans_are_widened_cut_and_compared() {
        let view = Span::new(100.0, 300.0);
        assert_eq!(view.widened(0.5), Span::new(0.0, 400.0));
        assert_eq!(view.widened(1.0).within(0.0, 350.0), Span::new(0.0, 350.0));
        assert!(view.widened(1.0).contains(view) && !view.contains(view.widened(1.0)));
        assert!(view.meets(Span::new(0.0, 100.0)) && !view.meets(Span::new(0.0, 99.0)));
    }
}
