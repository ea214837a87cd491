//! The link that was pressed last: a double click opens one tab.

use std::time::{Duration, Instant};

use crate::catalog::LinkId;

/// Within this time, another press on the same link is not meant to open it again.
const MOMENT: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct LastLink(Option<(LinkId, Instant)>);

impl LastLink {
    /// Notes a press, and tells whether this link was pressed a moment ago. Each press begins a new moment, so that
    /// someone who presses while the browser starts opens one tab however long it takes.
    pub(super) fn is_pressed_again(&mut self, link: LinkId, now: Instant) -> bool {
        let last = self.0.replace((link, now));
        last.is_some_and(|(last, then)| last == link && now.duration_since(then) < MOMENT)
    }

    /// No browser took this link: it may be tried again at once.
    pub(super) fn failed(&mut self, link: LinkId) {
        self.0 = self.0.take().filter(|(last, _)| *last != link);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::l10n::Locales;

    #[test]
    fn a_press_in_the_same_moment_is_the_same_press() {
        let locales = Locales::embedded().expect("the words");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("the facts");
        let downloads = &catalog.messenger("signal").expect("signal").downloads;
        let (one, other) = (downloads[0].link, downloads[1].link);
        let mut last = LastLink::default();
        let start = Instant::now();
        let after = |milliseconds| start + Duration::from_millis(milliseconds);
        assert!(!last.is_pressed_again(one, start));
        // Ten seconds of impatience.
        for n in 1..=20 {
            assert!(last.is_pressed_again(one, after(n * 500)), "{n}");
        }
        assert!(!last.is_pressed_again(one, after(11_000)));
        assert!(!last.is_pressed_again(other, after(11_100)));
        assert!(!last.is_pressed_again(one, after(11_200)));
        last.failed(one);
        assert!(!last.is_pressed_again(one, after(11_300)));
    }
}
