//! The current screen, and the way back from Learn to where a term was pressed.

use super::screen::Screen;
use super::screen::learn::{self, ReadingPosition};
use crate::fl;
use crate::l10n::Localizer;

#[derive(Debug)]
pub(super) struct Navigation {
    screen: Screen,
    /// The last one at the end. Empty on every screen but Learn.
    back_stack: Vec<Entry>,
}

/// A pressed term, and where it was.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) origin: Origin,
    /// The id of the term.
    pub(super) term: String,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Origin {
    /// A screen, which keeps by itself what it showed.
    Screen(Screen),
    Article(ReadingPosition),
}

impl Navigation {
    pub(super) fn new() -> Self {
        Self {
            screen: Screen::Guide,
            back_stack: Vec::new(),
        }
    }

    pub(super) fn screen(&self) -> Screen {
        self.screen
    }

    /// Shows a screen that was chosen: nothing leads back from there.
    pub(super) fn show(&mut self, screen: Screen) {
        self.back_stack.clear();
        self.screen = screen;
    }

    /// Shows Learn, which explains a term, and keeps where the term was pressed.
    pub(super) fn explain(&mut self, term: String, reading_position: &ReadingPosition) {
        let origin = match self.screen {
            Screen::Learn => Origin::Article(reading_position.clone()),
            screen @ (Screen::Guide | Screen::Compare | Screen::About) => Origin::Screen(screen),
        };
        self.back_stack.push(Entry { origin, term });
        self.screen = Screen::Learn;
    }

    /// Another article was chosen: only the way out of Learn is still a way back.
    pub(super) fn forget_articles(&mut self) {
        self.back_stack
            .retain(|entry| matches!(entry.origin, Origin::Screen(_)));
    }

    /// Goes back to where the last term was pressed.
    pub(super) fn go_back(&mut self) -> Option<Entry> {
        let entry = self.back_stack.pop()?;
        if let Origin::Screen(screen) = entry.origin {
            self.screen = screen;
        }
        Some(entry)
    }

    /// The words of the way back; `messenger` is the name of the one that the Guide shows.
    pub(super) fn back_label(&self, l10n: &Localizer, messenger: &str) -> Option<String> {
        Some(match &self.back_stack.last()?.origin {
            Origin::Article(reading_position) => {
                let title = learn::title(l10n, reading_position.article());
                fl!(l10n, "learn-back-to", name = l10n.inline(&title))
            }
            Origin::Screen(Screen::Guide) => fl!(l10n, "learn-back-to", name = messenger),
            Origin::Screen(Screen::Compare) => fl!(l10n, "learn-back-to-compare"),
            Origin::Screen(Screen::About) => fl!(l10n, "learn-back-to-about"),
            Origin::Screen(Screen::Learn) => fl!(l10n, "back"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::anchor::{Anchor, Article};
    use crate::gui::screen::learn::Learn;
    use crate::l10n::Locales;
    use crate::l10n::bidi::strip_bidi;

    /// From a screen to the criteria, and on from there to the networks.
    fn two_terms_from(screen: Screen) -> (Navigation, ReadingPosition) {
        let mut navigation = Navigation::new();
        navigation.show(screen);
        let mut learn = Learn::default();
        navigation.explain("term-criteria".to_owned(), learn.reading_position());
        learn.open(Anchor::Criteria);
        let reading_position = learn.reading_position().clone();
        navigation.explain("term-networks".to_owned(), &reading_position);
        (navigation, reading_position)
    }

    #[test]
    fn back_leads_through_the_articles_to_the_screen_where_the_first_term_was_pressed() {
        let (mut navigation, reading_position) = two_terms_from(Screen::Compare);
        assert_eq!(navigation.screen(), Screen::Learn);
        let entry = navigation.go_back().expect("an entry");
        assert_eq!(entry.origin, Origin::Article(reading_position));
        assert_eq!(entry.term, "term-networks");
        assert_eq!(navigation.screen(), Screen::Learn);
        let entry = navigation.go_back().expect("an entry");
        assert_eq!(entry.origin, Origin::Screen(Screen::Compare));
        assert_eq!(entry.term, "term-criteria");
        assert_eq!(navigation.screen(), Screen::Compare);
        assert_eq!(navigation.go_back(), None);
    }

    #[test]
    fn a_chosen_article_leaves_only_the_way_out_of_learn() {
        let (mut navigation, _) = two_terms_from(Screen::About);
        navigation.forget_articles();
        let entry = navigation.go_back().expect("an entry");
        assert_eq!(entry.origin, Origin::Screen(Screen::About));
        assert_eq!(navigation.screen(), Screen::About);
    }

    #[test]
    fn a_chosen_screen_leaves_no_way_back() {
        let (mut navigation, _) = two_terms_from(Screen::Guide);
        navigation.show(Screen::Learn);
        assert_eq!(navigation.go_back(), None);
    }

    #[test]
    fn the_way_back_says_where_it_leads() {
        let locales = Locales::embedded().expect("languages");
        let l10n = locales.find("en").expect("english");
        let label = |navigation: &Navigation| {
            let label = navigation.back_label(l10n, "Briar");
            label.map(|label| strip_bidi(&label))
        };
        let (mut navigation, _) = two_terms_from(Screen::Guide);
        let article = label(&navigation).expect("a label");
        let title = strip_bidi(&learn::title(l10n, Article::Criteria));
        assert!(article.contains(&title), "{article}");
        navigation.go_back();
        let messenger = label(&navigation).expect("a label");
        assert!(messenger.contains("Briar"), "{messenger}");
        navigation.go_back();
        assert_eq!(label(&navigation), None);
    }
}
