//! Nothing is cut off or lies over something else, in any window and at any size of the text.

mod views;

use std::any::Any;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::renderer::Style;
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::operation::Scrollable;
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{clipboard, mouse};
use iced::{Event, Rectangle, Size, Vector, window};
use iced_test::runtime::{UserInterface, user_interface::Cache};
use messenger_guide::gui::accessibility::semantics::Description;
use messenger_guide::gui::app::{App, Message, Screen, runtime};
use messenger_guide::gui::screen::compare;
use messenger_guide::gui::widget::ShapedText;
use messenger_guide::l10n::bidi::strip_bidi;

use crate::resizing::TINY;
use crate::support::{WIDE, all_languages, catalog, locales, run};
use views::{Sizes, Tour, View, all_kinds};

/// A window as the system has it, and the size of the text in percent. Larger text leaves less room, and is laid out in that.
const WINDOWS: [(Size, f32); 8] = [
    (Size::new(380.0, 480.0), 100.0),
    // As large as it gets in the smallest window.
    (Size::new(380.0, 480.0), 150.0),
    (Size::new(720.0, 600.0), 150.0),
    (Size::new(1280.0, 800.0), 200.0),
    (Size::new(720.0, 600.0), 100.0),
    (Size::new(1120.0, 760.0), 150.0),
    (Size::new(1120.0, 760.0), 100.0),
    // Two columns of cards.
    (Size::new(1760.0, 990.0), 100.0),
];
/// A window without room for two panes.
const NARROWEST: [(Size, f32); 1] = [(Size::new(380.0, 480.0), 150.0)];
/// The same, and what has.
const WIDTHS: [(Size, f32); 2] = [NARROWEST[0], (Size::new(720.0, 600.0), 100.0)];

/// For rounding, and for letters that reach a little over their line.
const SLACK: f32 = 1.5;

/// A text, where it stands, and what scrolls it.
struct Text {
    words: String,
    bounds: Rectangle,
    pane: Option<usize>,
    /// The button that it stands on.
    button: Option<Rectangle>,
    /// A fault of its lines.
    fault: Option<String>,
}

/// All texts that can be seen or scrolled to.
#[derive(Default)]
struct Texts {
    found: Vec<Text>,
    panes: Vec<Rectangle>,
    entered: Option<usize>,
    inside: Option<usize>,
    entered_button: Option<Rectangle>,
    button: Option<Rectangle>,
    fault: Option<String>,
}

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let (outside, button) = (self.inside, self.button);
        self.inside = self.entered.take().or(outside);
        self.button = self.entered_button.take().or(button);
        operate(self);
        (self.inside, self.button) = (outside, button);
    }

    fn container(&mut self, _: Option<&Id>, _: Rectangle) {
        self.entered_button = None;
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

    fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(shaped) = state.downcast_ref::<ShapedText>() {
            self.fault = fault_of(shaped.paragraph(), bounds);
        } else if state.is::<Description>() {
            self.entered_button = Some(bounds);
        }
    }

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
        self.found.push(Text {
            words: text.to_owned(),
            bounds,
            pane: self.inside,
            button: self.button,
            fault: self.fault.take(),
        });
    }
}

/// A fault of a text as it is laid out.
fn fault_of(paragraph: &Paragraph, bounds: Rectangle) -> Option<String> {
    let taken = paragraph.min_bounds();
    if taken.width > bounds.width + SLACK || taken.height > bounds.height + SLACK {
        return Some(format!("cut off, as it takes {taken:?}"));
    }
    let runs: Vec<_> = paragraph.buffer().layout_runs().collect();
    let broken = runs.windows(2).find_map(|pair| {
        let [first, second] = pair else { return None };
        let text = first.text;
        let end = first.glyphs.iter().map(|glyph| glyph.end).max()?;
        let start = second.glyphs.iter().map(|glyph| glyph.start).min()?;
        if first.line_i != second.line_i {
            return None;
        }
        let mut breaks = unicode_linebreak::linebreaks(text);
        let is_at_space = text[end..].starts_with(' ') || text[..start].ends_with(' ');
        if is_at_space || breaks.any(|(at, _)| (end..=start).contains(&at)) {
            return None;
        }
        let (before, after) = text.split_at(start);
        let before = before.rsplit(' ').next().unwrap_or_default();
        let after = after.split(' ').next().unwrap_or_default();
        Some(strip_bidi(&format!("{before}{after}")))
    });
    let broken = broken.filter(|word| !is_technical(word));
    broken.map(|word| format!("{word} is broken"))
}

/// Addresses, paths, fingerprints, the names of packages and the like are no words, and may be broken anywhere.
fn is_technical(word: &str) -> bool {
    word.contains(['/', '@', '_']) || word.matches('.').count() > 1 || word.len() > 60
}

/// Shows an app in windows of several sizes, and keeps what is laid out already.
struct Watcher {
    cache: Option<Cache>,
    renderer: iced::Renderer,
}

impl Watcher {
    fn new() -> Self {
        let settings = runtime();
        Self {
            cache: Some(Cache::new()),
            renderer: iced::Renderer::new(settings.default_font, settings.default_text_size),
        }
    }

    /// Draws it as after a change of the size.
    fn draw(&mut self, app: &mut App, size: Size) {
        run(app, Message::WindowResized(size));
        let cache = self.cache.take().unwrap_or_default();
        let mut window = UserInterface::build(app.view(), size, cache, &mut self.renderer);
        let redraw = window::Event::RedrawRequested(Instant::now());
        let (theme, cursor) = (app.theme(), mouse::Cursor::Unavailable);
        let _ = window.update(
            &[Event::Window(redraw)],
            cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        window.draw(&mut self.renderer, &theme, &Style::default(), cursor);
        self.cache = Some(window.into_cache());
    }

    fn texts(&mut self, app: &mut App, size: Size) -> Texts {
        run(app, Message::WindowResized(size));
        let cache = self.cache.take().unwrap_or_default();
        let mut window = UserInterface::build(app.view(), size, cache, &mut self.renderer);
        let mut texts = Texts::default();
        window.operate(&self.renderer, &mut texts);
        self.cache = Some(window.into_cache());
        assert!(!texts.found.is_empty());
        texts
    }
}

/// The faults of this view.
fn faults(texts: &Texts, size: Size) -> Vec<String> {
    let mut faults = Vec::new();
    for (n, text) in texts.found.iter().enumerate() {
        let bounds = text.bounds;
        let mut fault = |what: &str| faults.push(format!("{what}: {} at {bounds:?}", text.words));
        let is_beside = |outer: Rectangle| {
            bounds.x < outer.x - SLACK || bounds.x + bounds.width > outer.x + outer.width + SLACK
        };
        let is_above_or_below = |outer: Rectangle| {
            bounds.y < outer.y - SLACK || bounds.y + bounds.height > outer.y + outer.height + SLACK
        };
        let window = Rectangle::with_size(size);
        let pane = text.pane.map(|pane| texts.panes[pane]);
        if is_beside(pane.unwrap_or(window)) || is_beside(window) {
            fault("beside the window");
        }
        if pane.is_none() && is_above_or_below(window) {
            fault("above or below");
        }
        let is_outside = |button| is_beside(button) || is_above_or_below(button);
        if text.button.is_some_and(is_outside) {
            fault("outside of its button");
        }
        if let Some(what) = &text.fault {
            fault(what);
        }
        for other in &texts.found[n + 1..] {
            let shared = bounds.intersection(&other.bounds);
            let is_covered =
                shared.is_some_and(|shared| shared.width > SLACK && shared.height > 2.0 * SLACK);
            if is_covered && text.pane == other.pane {
                fault(&format!("over each other, with {}", other.words));
            }
        }
    }
    faults
}

#[test]
fn what_does_not_fit_is_found() {
    let text = |words: &str, bounds, pane| Text {
        words: words.to_owned(),
        bounds,
        pane,
        button: None,
        fault: None,
    };
    let at = |x, y| Rectangle::new(iced::Point::new(x, y), Size::new(50.0, 20.0));
    let size = Size::new(400.0, 300.0);
    let faults = |found| {
        let texts = Texts {
            found,
            panes: vec![Rectangle::with_size(Size::new(390.0, 300.0))],
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
    let on_button = |width| Text {
        button: Some(Rectangle::new(
            iced::Point::new(10.0, 40.0),
            Size::new(width, 20.0),
        )),
        ..text("two", at(10.0, 40.0), None)
    };
    assert_eq!(faults(vec![one(), on_button(50.0)]), [""; 0]);
    for (other, expected) in [
        (text("two", at(30.0, 20.0), None), "over each other"),
        (text("two", at(360.0, 10.0), Some(0)), "beside the window"),
        (text("two", at(345.0, 10.0), Some(0)), "beside the window"),
        (text("two", at(-5.0, 40.0), None), "beside the window"),
        (text("two", at(10.0, 290.0), None), "above or below"),
        (on_button(40.0), "outside of its button"),
    ] {
        let found = faults(vec![one(), other]);
        assert!(
            found.len() == 1 && found[0].starts_with(expected),
            "{found:?}"
        );
    }
}

#[test]
fn what_is_broken_or_cut_off_is_found() {
    use iced::advanced::text::{Alignment, LineHeight, Shaping, Text, Wrapping};
    use messenger_guide::gui::theme::{BASE, REGULAR};
    BASE.load();
    let fault = |content, width, height| {
        let bounds = Size::new(width, f32::INFINITY);
        let paragraph = Paragraph::with_text(Text {
            content,
            bounds,
            size: 15.0.into(),
            line_height: LineHeight::default(),
            font: REGULAR,
            align_x: Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        });
        fault_of(&paragraph, Rectangle::with_size(Size::new(width, height)))
    };
    for words in [
        "one unbreakable word",
        "מילה אחת ארוכה",
        "一个没有空格的句子",
    ] {
        assert_eq!(fault(words, 110.0, 200.0), None, "{words}");
        let cut_off = fault(words, 110.0, 10.0).expect("a fault");
        assert!(cut_off.starts_with("cut off"), "{cut_off}");
    }
    for (words, expected) in [
        ("one unbreakable word", "unbreakable is broken"),
        ("מילה אחת ארוכהמאוד", "ארוכהמאוד is broken"),
    ] {
        assert_eq!(fault(words, 40.0, 900.0).as_deref(), Some(expected));
    }
    assert_eq!(fault("see example.org/somewhere", 60.0, 900.0), None);
}

/// The table, whose columns are as narrow as the window.
#[test]
fn no_word_of_the_table_is_broken_in_a_narrow_window() {
    let mut faulty = Vec::new();
    for language in all_languages() {
        let mut watcher = Watcher::new();
        let mut app = crate::support::app(language, Size::new(380.0, 600.0));
        run(&mut app, Message::ScreenChosen(Screen::Compare));
        for pair in catalog().messengers().chunks(2) {
            for messenger in pair {
                let toggled = compare::Message::MessengerToggled(messenger.id.clone());
                run(&mut app, Message::Compare(toggled));
            }
            for width in [320.0, 380.0, 530.0] {
                let size = Size::new(width, 600.0);
                for fault in faults(&watcher.texts(&mut app, size), size) {
                    faulty.push(format!("{language} {width}: {fault}"));
                }
            }
        }
    }
    assert!(faulty.is_empty(), "{}\n{}", faulty.len(), faulty.join("\n"));
}

#[test]
fn nothing_is_cut_off_or_lies_over_something_else() {
    let (catalog, locales) = (Arc::new(catalog()), Arc::new(locales()));
    let waiting = Mutex::new(all_languages());
    let next = || waiting.lock().expect("not poisoned").next();
    let outcomes = Mutex::new(Vec::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(language) = next() {
                    let outcome = look_at_all(language, &catalog, &locales);
                    outcomes
                        .lock()
                        .expect("not poisoned")
                        .push((language, outcome));
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().expect("not poisoned");
    assert_eq!(outcomes.len(), all_languages().count());
    let mut faulty = Vec::new();
    for (language, (faults, kinds)) in outcomes {
        let missing = &all_kinds() - &kinds;
        assert!(missing.is_empty(), "{language}: never shown: {missing:?}");
        faulty.extend(faults);
    }
    assert!(faulty.is_empty(), "{}\n{}", faulty.len(), faulty.join("\n"));
}

#[test]
fn everything_is_drawn_in_a_tiny_window() {
    let (catalog, locales) = (Arc::new(catalog()), Arc::new(locales()));
    for language in ["en", "he"] {
        let (mut watcher, mut kinds) = (Watcher::new(), BTreeSet::new());
        let look = |view: &View, app: &mut App| {
            kinds.extend(&view.kinds);
            for size in TINY {
                watcher.draw(app, size);
            }
            run(app, Message::WindowResized(WIDE));
        };
        Tour::new(&catalog, &locales, language, look).take();
        let missing = &all_kinds() - &kinds;
        assert!(missing.is_empty(), "{language}: never shown: {missing:?}");
    }
}

/// The faults in a language, and the kinds that were looked at.
fn look_at_all(
    language: &str,
    catalog: &Arc<messenger_guide::catalog::Catalog>,
    locales: &Arc<messenger_guide::l10n::Locales>,
) -> (Vec<String>, BTreeSet<&'static str>) {
    let mut watcher = Watcher::new();
    let (mut faulty, mut kinds) = (Vec::new(), BTreeSet::new());
    let look = |view: &View, app: &mut App| {
        kinds.extend(&view.kinds);
        let windows: &[(Size, f32)] = match view.sizes {
            Sizes::All => &WINDOWS,
            Sizes::Widths => &WIDTHS,
            Sizes::Narrowest => &NARROWEST,
        };
        for &(window, percent) in windows {
            // The same as `App::scale`.
            let most = (window.width / 320.0).min(window.height / 360.0);
            let size = window * (1.0 / (percent / 100.0_f32).min(most));
            let texts = watcher.texts(app, size);
            for fault in faults(&texts, size) {
                let name = &view.name;
                faulty.push(format!("{language} {window:?} {percent} % {name}: {fault}"));
            }
        }
    };
    Tour::new(catalog, locales, language, look).take();
    (faulty, kinds)
}
