//! Nothing is cut off or lies over something else, in any window and at any size of the text.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Paragraph as _};
use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size, Vector};
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{App, Menu, Message, Screen};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::{compare, guide, learn};
use messenger_guide::gui::theme;
use messenger_guide::l10n::bidi::strip_bidi;

use crate::support::{app, begin, catalog, run, startup};
use crate::typist::Typist;

/// A window as the system has it, and the size of the text in percent.
const WINDOWS: [(Size, f32); 6] = [
    (Size::new(1120.0, 760.0), 100.0),
    (Size::new(1760.0, 990.0), 100.0),
    (Size::new(380.0, 480.0), 100.0),
    (Size::new(1280.0, 800.0), 200.0),
    (Size::new(720.0, 600.0), 150.0),
    // The room that the largest text leaves of the smallest window.
    (Size::new(320.0, 404.0), 100.0),
];

/// For the languages whose words are as long as they are, and no other than those above in anything else.
const WINDOWS_OF_OTHERS: [(Size, f32); 5] = [
    (Size::new(1120.0, 760.0), 100.0),
    (Size::new(1120.0, 760.0), 150.0),
    (Size::new(720.0, 600.0), 100.0),
    (Size::new(720.0, 600.0), 150.0),
    (Size::new(380.0, 480.0), 100.0),
];

/// A text, where it stands, and what scrolls it.
struct Text {
    words: String,
    bounds: Rectangle,
    pane: Option<usize>,
}

/// All texts that can be seen or scrolled to.
#[derive(Default)]
struct Texts {
    found: Vec<Text>,
    panes: Vec<Rectangle>,
    entered: Option<usize>,
    inside: Option<usize>,
}

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.inside;
        self.inside = self.entered.take().or(outside);
        operate(self);
        self.inside = outside;
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.panes.push(bounds);
        self.entered = Some(self.panes.len() - 1);
    }

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
        let pane = self.inside;
        self.found.push(Text {
            words: text.to_owned(),
            bounds,
            pane,
        });
    }
}

impl Texts {
    fn of(app: App, size: Size) -> Self {
        let mut texts = Self::default();
        Typist::at(app, size).operate(&mut texts);
        assert!(!texts.found.is_empty());
        texts
    }
}

/// The width of a word in the smallest text of the program.
fn smallest_width(word: &str) -> f32 {
    let text = text::Text {
        content: word,
        bounds: Size::INFINITE,
        size: iced::Pixels(12.5),
        line_height: text::LineHeight::default(),
        font: theme::REGULAR,
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::None,
    };
    Paragraph::with_text(text).min_width()
}

/// Addresses, paths, fingerprints and the like have no words, and may be broken anywhere; so may Chinese. The letters of an
/// avatar are smaller.
fn is_technical(text: &str) -> bool {
    text.chars().count() < 3
        || text.contains(['/', '@', '_'])
        || text.contains(|c: char| ('\u{2e80}'..='\u{9fff}').contains(&c))
        || text.split(' ').any(|word| word.len() > 40)
}

/// The faults of this view.
fn faults(texts: &Texts, size: Size) -> Vec<String> {
    /// For rounding, and for letters that reach a little over their line.
    const SLACK: f32 = 1.5;
    let mut faults = Vec::new();
    for (n, text) in texts.found.iter().enumerate() {
        let Rectangle {
            x,
            y,
            width,
            height,
        } = text.bounds;
        if x < -SLACK || x + width > size.width + SLACK {
            faults.push(format!(
                "beside the window: {} at {:?}",
                text.words, text.bounds
            ));
        }
        if text.pane.is_none() && (y < -SLACK || y + height > size.height + SLACK) {
            faults.push(format!(
                "above or below: {} at {:?}",
                text.words, text.bounds
            ));
        }
        // The smallest letters there are: where not even they fit, a word is broken.
        let words = strip_bidi(&text.words);
        let words = words.split([' ', '\u{a0}', '-', '\n']);
        let widest = words.map(smallest_width).fold(0.0, f32::max);
        if widest > width + SLACK && !is_technical(&text.words) {
            faults.push(format!(
                "a word is broken: {} at {:?}",
                text.words, text.bounds
            ));
        }
        for other in &texts.found[n + 1..] {
            let shared = text.bounds.intersection(&other.bounds);
            let is_covered =
                shared.is_some_and(|shared| shared.width > SLACK && shared.height > 2.0 * SLACK);
            if is_covered && text.pane == other.pane {
                faults.push(format!(
                    "over each other: {} and {}",
                    text.words, other.words
                ));
            }
        }
    }
    faults
}

/// Every screen, article, messenger, menu and modal, by name.
fn views(language: &str, size: Size) -> Vec<(String, App)> {
    let mut views = Vec::new();
    let mut add = |name: String, messages: Vec<Message>| {
        let mut app = app(language, size);
        for message in messages {
            run(&mut app, message);
        }
        views.push((name, app));
    };
    for screen in [Screen::Guide, Screen::Compare, Screen::Learn, Screen::About] {
        add(format!("{screen:?}"), vec![Message::ScreenChosen(screen)]);
    }
    for messenger in catalog().messengers() {
        let chosen = guide::Message::MessengerChosen(messenger.id.clone());
        add(messenger.id.to_string(), vec![Message::Guide(chosen)]);
    }
    for article in Article::ALL {
        let chosen = learn::Message::ArticleChosen(article);
        let shown = Message::ScreenChosen(Screen::Learn);
        add(format!("{article:?}"), vec![shown, Message::Learn(chosen)]);
    }
    for menu in [Menu::Language, Menu::Theme] {
        add(format!("{menu:?}"), vec![Message::MenuPressed(menu)]);
    }
    add(
        "shortcuts".to_owned(),
        vec![Message::Request(Request::ShowShortcuts)],
    );
    let link = catalog().messengers()[0].downloads[0].link;
    let details = Message::Guide(guide::Message::Request(
        messenger_guide::gui::request::Request::ShowLinkDetails(link),
    ));
    add("link".to_owned(), vec![details]);
    let mut first_start = startup(language, size, &std::sync::Arc::default());
    first_start.settings.welcomed = false;
    views.push(("first start".to_owned(), begin(first_start)));
    // As it is once the project has an address.
    for message in [
        Message::ScreenChosen(Screen::About),
        Message::MenuPressed(Menu::Language),
    ] {
        let mut published = startup(language, size, &std::sync::Arc::default());
        let mut catalog = catalog();
        let named = catalog.name_repository("https://github.com/owner/name");
        named.expect("an address");
        published.catalog = std::sync::Arc::new(catalog);
        let name = format!("published: {message:?}");
        let mut app = begin(published);
        run(&mut app, message);
        views.push((name, app));
    }
    views
}

#[test]
fn what_does_not_fit_is_found() {
    let text = |words: &str, bounds, pane| Text {
        words: words.to_owned(),
        bounds,
        pane,
    };
    let at = |x, y| Rectangle::new(iced::Point::new(x, y), Size::new(50.0, 20.0));
    let size = Size::new(400.0, 300.0);
    let faults = |found| {
        let texts = Texts {
            found,
            ..Texts::default()
        };
        faults(&texts, size)
    };
    let one = || text("one", at(10.0, 10.0), None);
    assert_eq!(
        faults(vec![one(), text("two", at(10.0, 30.0), None)]),
        [""; 0]
    );
    let below = || text("two", at(10.0, 290.0), Some(0));
    assert_eq!(faults(vec![one(), below()]), [""; 0], "can be scrolled to");
    for (other, expected) in [
        (text("two", at(30.0, 20.0), None), "over each other"),
        (text("two", at(360.0, 10.0), Some(0)), "beside the window"),
        (text("two", at(-5.0, 40.0), None), "beside the window"),
        (text("two", at(10.0, 290.0), None), "above or below"),
    ] {
        let found = faults(vec![one(), other]);
        assert!(
            found.len() == 1 && found[0].starts_with(expected),
            "{found:?}"
        );
    }
}

/// The table, whose columns are as narrow as the window.
#[test]
fn no_word_of_the_table_is_broken_in_a_narrow_window() {
    let mut faulty = Vec::new();
    for language in crate::support::all_languages() {
        for width in [380.0, 500.0] {
            let size = Size::new(width, 600.0);
            for pair in catalog().messengers().chunks(2) {
                let mut app = app(language, size);
                run(&mut app, Message::ScreenChosen(Screen::Compare));
                for messenger in pair {
                    let toggled = compare::Message::MessengerToggled(messenger.id.clone());
                    run(&mut app, Message::Compare(toggled));
                }
                for fault in faults(&Texts::of(app, size), size) {
                    faulty.push(format!("{language} {width}: {fault}"));
                }
            }
        }
    }
    assert!(faulty.is_empty(), "{}\n{}", faulty.len(), faulty.join("\n"));
}

#[test]
fn nothing_is_cut_off_or_lies_over_something_else() {
    let mut faulty = Vec::new();
    for language in crate::support::all_languages() {
        let is_of_both = crate::support::languages().any(|of| of == language);
        let windows: &[(Size, f32)] = if is_of_both {
            &WINDOWS
        } else {
            &WINDOWS_OF_OTHERS
        };
        for &(window, percent) in windows {
            let size = window * (100.0 / percent);
            for (name, app) in views(language, size) {
                for fault in faults(&Texts::of(app, size), size) {
                    faulty.push(format!("{language} {window:?} {percent} % {name}: {fault}"));
                }
            }
        }
    }
    assert!(faulty.is_empty(), "{}\n{}", faulty.len(), faulty.join("\n"));
}
