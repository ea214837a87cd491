//! Selecting text of a page with the keyboard alone, in both directions.

use iced::advanced::widget::Id;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Code, Named};
use messenger_guide::gui::app::{Message, Screen};
use messenger_guide::gui::screen::guide;

use crate::selecting::{PANES, copied, paragraphs};
use crate::support::{WIDE, languages};
use crate::typist::Typist;

const SHIFT: Modifiers = Modifiers::SHIFT;

/// The arrow keys on and back, as one reads.
fn arrows(language: &str) -> (Named, Named) {
    if language == "he" {
        (Named::ArrowLeft, Named::ArrowRight)
    } else {
        (Named::ArrowRight, Named::ArrowLeft)
    }
}

fn shown(language: &str, screen: Screen) -> Typist {
    let mut typist = Typist::new(language, WIDE);
    typist.happened(Message::ScreenChosen(screen));
    typist.redraw();
    typist
}

/// All that can be selected.
fn all(language: &str, screen: Screen) -> String {
    let mut typist = shown(language, screen);
    typist.shortcut("ש", Code::KeyA);
    copied(&mut typist)
}

fn press(typist: &mut Typist, key: Named, modifiers: Modifiers) {
    typist.press_with(key, modifiers);
    typist.redraw();
}

#[test]
fn shift_and_an_arrow_begin_at_the_first_text_in_view() {
    for language in languages() {
        for (screen, pane) in PANES {
            let all = all(language, screen);
            let mut typist = shown(language, screen);
            press(&mut typist, arrows(language).0, SHIFT);
            let first = copied(&mut typist);
            // A name in Latin letters lies the other way: the arrow leads past it.
            assert!(!first.is_empty() && first.len() < 10, "{language} {first}");
            assert!(all.starts_with(&first), "{language} {screen:?}: {first}");
            assert_eq!(typist.primary.as_deref(), Some(first.as_str()));
            // Further down, with a whole line, which is in view: nothing scrolls.
            let mut typist = shown(language, screen);
            press(&mut typist, Named::PageDown, Modifiers::empty());
            let offset = typist.scrolled(pane).expect("a pane").offset;
            assert!(offset > 100.0, "{language} {screen:?}: {offset}");
            press(&mut typist, Named::End, SHIFT);
            let line = copied(&mut typist);
            assert!(!line.is_empty(), "{language} {screen:?}");
            let start = all.find(&line).unwrap_or_else(|| panic!("{line}"));
            assert!(start > 0, "{language} {screen:?}: {line}");
            assert_eq!(typist.scrolled(pane).expect("a pane").offset, offset);
        }
    }
}

#[test]
fn shift_and_an_arrow_begin_at_what_has_the_focus() {
    for language in languages() {
        let mut typist = shown(language, Screen::Guide);
        typist.tab_to("term-criteria");
        let all = all(language, Screen::Guide);
        press(&mut typist, Named::ArrowDown, SHIFT);
        let line = copied(&mut typist);
        let offset = all.find(line.trim()).unwrap_or_else(|| panic!("{line}"));
        assert!(offset > 0, "{language}: {line} at {offset}");
        assert_eq!(typist.focused(), Some(Id::new("term-criteria")));
        // It is no longer in view: what is there counts.
        let mut typist = shown(language, Screen::Guide);
        typist.tab_to("term-criteria");
        for _ in 0..3 {
            press(&mut typist, Named::PageDown, Modifiers::empty());
        }
        press(&mut typist, Named::End, SHIFT);
        let further = all.find(&copied(&mut typist)).expect("a line");
        assert!(further > offset + 300, "{language}: {further}");
    }
}

#[test]
fn words_lines_and_the_rest_of_a_page_are_selected_without_a_press() {
    for language in languages() {
        let all = all(language, Screen::About);
        let first = all.lines().next().expect("a line");
        let word = first.split([' ', ',', '.']).next().expect("a word");
        for (key, modifiers, expected) in [
            (arrows(language).0, SHIFT | Modifiers::CTRL, word),
            (Named::End, SHIFT | Modifiers::CTRL, all.as_str()),
        ] {
            let mut typist = shown(language, Screen::About);
            press(&mut typist, key, modifiers);
            assert_eq!(copied(&mut typist), expected, "{language} {key:?}");
        }
    }
}

#[test]
fn in_the_search_field_shift_and_arrows_are_about_what_is_written() {
    let mut typist = shown("en", Screen::Guide);
    typist.happened(Message::SearchRequested);
    typist.write("ab");
    press(&mut typist, Named::ArrowLeft, SHIFT);
    assert_eq!(copied(&mut typist), "b");
}

#[test]
fn a_caret_goes_to_where_the_selection_is_to_begin() {
    for language in languages() {
        let mut typist = shown(language, Screen::Guide);
        let (_, words) = paragraphs(&mut typist).remove(0);
        let (on, back) = arrows(language);
        press(&mut typist, Named::F7, Modifiers::empty());
        // Down to the paragraph, whatever stands above it.
        let second = words.chars().nth(1).expect("a letter").to_string();
        let mut lines = 0;
        loop {
            press(&mut typist, Named::Home, Modifiers::empty());
            press(&mut typist, on, Modifiers::empty());
            assert_eq!(copied(&mut typist), "", "{language}: nothing yet");
            press(&mut typist, Named::End, SHIFT);
            let line = copied(&mut typist);
            if line.len() > 20 && words.starts_with(&format!("{}{line}", first(&words))) {
                break;
            }
            lines += 1;
            assert!(lines < 20, "{language}: {line}");
            press(&mut typist, Named::ArrowDown, Modifiers::empty());
        }
        // An arrow alone leaves what was selected, at the end that it points to.
        press(&mut typist, back, Modifiers::empty());
        assert_eq!(copied(&mut typist), "");
        press(&mut typist, on, SHIFT);
        assert_eq!(copied(&mut typist), second, "{language}");
        // Escape ends it, and is for nothing else.
        press(&mut typist, Named::Escape, Modifiers::empty());
        assert_eq!(copied(&mut typist), "");
        let offset = typist.scrolled(guide::DETAIL).expect("a pane").offset;
        press(&mut typist, Named::ArrowDown, Modifiers::empty());
        let scrolled = typist.scrolled(guide::DETAIL).expect("a pane").offset;
        assert!(scrolled > offset, "{language}: the arrows scroll again");
    }
}

fn first(words: &str) -> char {
    words.chars().next().expect("a letter")
}

#[test]
fn the_page_follows_the_caret_and_not_other_keys() {
    for language in languages() {
        let mut typist = shown(language, Screen::Guide);
        press(&mut typist, Named::F7, Modifiers::empty());
        for _ in 0..60 {
            press(&mut typist, Named::ArrowDown, Modifiers::empty());
        }
        let offset = typist.scrolled(guide::DETAIL).expect("a pane").offset;
        assert!(offset > 100.0, "{language}: {offset}");
        // Away from the caret.
        press(&mut typist, Named::Home, Modifiers::CTRL);
        let top = typist.scrolled(guide::DETAIL).expect("a pane").offset;
        assert!(top < 40.0, "{language}: {top}");
        press(&mut typist, Named::PageDown, Modifiers::empty());
        let page = typist.scrolled(guide::DETAIL).expect("a pane").offset;
        assert!(page > top + 100.0, "{language}: {page}");
        press(&mut typist, Named::F7, Modifiers::empty());
        assert_eq!(
            typist.scrolled(guide::DETAIL).expect("a pane").offset,
            page,
            "{language}"
        );
    }
}

#[test]
fn tab_leads_out_of_the_text_and_the_arrows_are_for_the_list_again() {
    let mut typist = shown("en", Screen::Guide);
    press(&mut typist, Named::F7, Modifiers::empty());
    typist.tab_to("messenger-molly");
    press(&mut typist, Named::ArrowDown, Modifiers::empty());
    assert_eq!(typist.focused(), Some(Id::new("messenger-simplex")));
}
