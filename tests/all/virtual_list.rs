//! The virtual list: only the items near the view are built.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Instant;

use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome};
use iced::advanced::{clipboard, mouse};
use iced::widget::{Column, Id, column, container, scrollable, space, text_input};
use iced::{Element, Event, Fill, Point, Rectangle, Size, window};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::selector;
use messenger_guide::catalog::Catalog;
use messenger_guide::gui::app::{App, Message, Startup};
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::widget::virtual_list::virtual_list;
use messenger_guide::l10n::Locales;

use crate::made_up;
use crate::support::{Recorder, WIDE, begin, run, simulator, startup};

const SIZE: Size = Size::new(300.0, 500.0);
const HEIGHT: f32 = 40.0;
const SPACING: f32 = 10.0;
const MANY: usize = 1_000;

/// A window without an application.
struct Window {
    cache: Cache,
    renderer: iced::Renderer,
}

/// Collects names, and where they are; and the name that has the focus.
#[derive(Default)]
struct Seen {
    bounds: HashMap<Id, Rectangle>,
    focused: Option<Id>,
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.bounds.extend(id.map(|id| (id.clone(), bounds)));
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = id.cloned();
        }
    }
}

impl Seen {
    fn top(&self, n: usize) -> Option<f32> {
        self.bounds.get(&name("item", n)).map(|bounds| bounds.y)
    }
}

impl Window {
    fn new() -> Self {
        Self {
            cache: Cache::default(),
            renderer: iced::Renderer::new(iced::Font::DEFAULT, 16.into()),
        }
    }

    /// Shows a view, lets these events happen, draws the frame, and then lets the keyboard do something.
    fn show(
        &mut self,
        view: Element<'_, ()>,
        events: &[Event],
        keyboard: impl Operation + 'static,
    ) -> Seen {
        let cache = std::mem::take(&mut self.cache);
        let mut interface = UserInterface::build(view, SIZE, cache, &mut self.renderer);
        let cursor = mouse::Cursor::Available(Point::new(100.0, 100.0));
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        for event in events.iter().chain([&redraw]) {
            let event = std::slice::from_ref(event);
            let _ = interface.update(
                event,
                cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut Vec::new(),
            );
        }
        let mut next: Option<Box<dyn Operation>> = Some(Box::new(keyboard));
        while let Some(mut operation) = next.take() {
            interface.operate(&self.renderer, operation.as_mut());
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
        let mut seen = Seen::default();
        interface.operate(&self.renderer, &mut seen);
        self.cache = interface.into_cache();
        seen
    }

    /// The same, without the keyboard.
    fn draw(&mut self, view: Element<'_, ()>, events: &[Event]) -> Seen {
        self.show(view, events, Seen::default())
    }
}

fn name(kind: &str, n: usize) -> Id {
    Id::from(format!("{kind}-{n}"))
}

fn wheel(pixels: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Pixels { x: 0.0, y: -pixels },
    })
}

/// The item with this number: a field in a box.
fn item<'a>(n: usize) -> Element<'a, ()> {
    let field = text_input("", "").id(name("field", n)).on_input(|_| ());
    container(column![field, space()])
        .id(name("item", n))
        .height(HEIGHT)
        .into()
}

fn scrolled<'a>(content: impl Into<Element<'a, ()>>) -> Element<'a, ()> {
    scrollable(content).width(Fill).height(Fill).into()
}

/// So many items, and a note of those that are built.
fn many(count: usize, built: &RefCell<BTreeSet<usize>>) -> Element<'_, ()> {
    built.borrow_mut().clear();
    let view = |n| {
        assert!(built.borrow_mut().insert(n), "{n} is built twice");
        item(n)
    };
    scrolled(virtual_list((0..count as u64).collect(), view).spacing(SPACING))
}

/// A range, and those at both ends.
fn and_the_ends(range: RangeInclusive<usize>) -> BTreeSet<usize> {
    range.chain([0, 1, MANY - 2, MANY - 1]).collect()
}

#[test]
fn at_first_as_much_is_built_as_fills_a_large_screen() {
    let built = RefCell::default();
    let seen = Window::new().draw(many(MANY, &built), &[]);
    assert_eq!(*built.borrow(), and_the_ends(0..=80));
    assert_eq!(
        (seen.top(0), seen.top(1), seen.top(80), seen.top(81)),
        (Some(0.0), Some(50.0), Some(4_000.0), None)
    );
}

#[test]
fn once_the_view_is_known_only_it_and_its_surroundings_are_built() {
    let (mut window, built) = (Window::new(), RefCell::default());
    window.draw(many(MANY, &built), &[]);
    window.draw(many(MANY, &built), &[]);
    assert_eq!(*built.borrow(), and_the_ends(0..=20));
    window.draw(many(MANY, &built), &[wheel(100.0)]);
    assert_eq!(
        *built.borrow(),
        and_the_ends(0..=20),
        "there is enough for a step"
    );
}

#[test]
fn what_comes_into_view_is_built_before_it_is_drawn_down_and_up() {
    let (mut window, built) = (Window::new(), RefCell::default());
    window.draw(many(MANY, &built), &[]);
    // The view reaches from 20,000 to 20,500.
    let seen = window.draw(many(MANY, &built), &[wheel(20_000.0)]);
    assert!(
        (400..=410).all(|n| seen.top(n) == Some(50.0 * n as f32)),
        "down"
    );
    window.draw(many(MANY, &built), &[]);
    assert_eq!(*built.borrow(), and_the_ends(390..=420));
    let seen = window.draw(many(MANY, &built), &[wheel(-10_000.0)]);
    assert!(
        (200..=210).all(|n| seen.top(n) == Some(50.0 * n as f32)),
        "up"
    );
    let seen = window.draw(many(MANY, &built), &[wheel(-20_000.0)]);
    assert!(
        (0..=10).all(|n| seen.top(n).is_some()) && seen.top(200).is_none(),
        "to the top"
    );
}

#[test]
fn nothing_of_the_view_is_left_blank_at_its_end() {
    let (mut window, built) = (Window::new(), RefCell::default());
    window.draw(many(MANY, &built), &[]);
    let seen = window.draw(many(MANY, &built), &[wheel(1e9)]);
    assert!((MANY - 10..MANY).all(|n| seen.top(n) == Some(50.0 * n as f32)));
}

#[test]
fn there_is_no_gap_in_the_view_however_high_items_are() {
    let high = |n: usize| 15.0 + (n * 37 % 90) as f32;
    let view = || {
        scrolled(virtual_list((0..MANY as u64).collect(), move |n| {
            container(space().height(high(n)))
                .id(name("item", n))
                .into()
        }))
    };
    let mut window = Window::new();
    window.draw(view(), &[]);
    let mut offset = 0.0;
    for step in [
        300.0, 20_000.0, -700.0, -700.0, 9_000.0, 450.0, -28_000.0, 12_345.0,
    ] {
        offset += step;
        let seen = window.draw(view(), &[wheel(step)]);
        let first = (0..MANY)
            .rfind(|&n| seen.top(n).is_some_and(|top| top <= offset))
            .expect("one at the top of the view");
        let mut bottom = seen.top(first).expect("its top");
        for n in first..MANY {
            if bottom < offset + SIZE.height {
                assert!(
                    seen.top(n).is_some_and(|top| (top - bottom).abs() < 0.1),
                    "{n} at {offset}: {:?}, not {bottom}",
                    seen.top(n)
                );
                bottom += high(n);
            }
        }
        assert!(
            bottom >= offset + SIZE.height,
            "the list ends at {bottom}, the view at {offset} + {}",
            SIZE.height
        );
    }
}

#[test]
fn a_few_items_stand_where_they_stand_in_a_column() {
    let high = |n: usize| {
        container(space().height(7.3 * n as f32))
            .id(name("item", n))
            .width(Fill)
            .into()
    };
    let padding = iced::Padding::from([16.0, 8.0]);
    let column = Column::with_children((0..9).map(high))
        .spacing(2)
        .padding(padding)
        .width(Fill);
    let virtual_list = virtual_list((0..9).collect(), high)
        .spacing(2.0)
        .padding(padding);
    let framed = |content: Element<'static, ()>| {
        scrolled(container(column![content, container(space()).id("below")]).id("around"))
    };
    let [a, b] = [column.into(), virtual_list.into()]
        .map(|content| Window::new().draw(framed(content), &[]));
    assert_eq!(a.bounds, b.bounds);
    assert_eq!(a.bounds.len(), 11);
}

#[test]
fn the_focus_stays_with_its_item_wherever_that_moves() {
    let mut window = Window::new();
    let reversed = || scrolled(virtual_list((0..20).rev().collect(), |n| item(19 - n)));
    window.show(
        scrolled(virtual_list((0..20).collect(), item)),
        &[],
        operation::focusable::focus(name("field", 3)),
    );
    assert_eq!(window.draw(reversed(), &[]).focused, Some(name("field", 3)));
    let without = scrolled(virtual_list((0..3).collect(), item));
    assert_eq!(window.draw(without, &[]).focused, None);
    assert_eq!(window.draw(reversed(), &[]).focused, None);
}

#[test]
fn the_keyboard_goes_on_from_the_focus_even_where_it_was_scrolled_out_of_view() {
    let (mut window, built) = (Window::new(), RefCell::default());
    window.show(
        many(MANY, &built),
        &[],
        operation::focusable::focus(name("field", 5)),
    );
    window.draw(many(MANY, &built), &[]);
    for _ in 0..3 {
        window.draw(many(MANY, &built), &[wheel(10_000.0)]);
    }
    assert!(built.borrow().is_superset(&and_the_ends(3..=7)) && !built.borrow().contains(&100));
    let seen = window.show(many(MANY, &built), &[], operation::focusable::focus_next());
    assert_eq!(seen.focused, Some(name("field", 6)));
    let seen = window.show(many(MANY, &built), &[], operation::focusable::focus_next());
    assert_eq!(seen.focused, Some(name("field", 7)));
    let seen = window.show(many(MANY, &built), &[], operation::focusable::focus_next());
    assert_eq!(seen.focused, Some(name("field", 8)));
}

/// A catalogue of as many messengers, with its words.
fn many_messengers(count: usize) -> (Arc<Catalog>, Arc<Locales>) {
    let made_up = made_up::of(count);
    let locales = Locales::load(&made_up).expect("words");
    let catalog =
        Catalog::load(&made_up.files, &locales).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(catalog.messengers().len(), count);
    (Arc::new(catalog), Arc::new(locales))
}

fn app_with((catalog, locales): (Arc<Catalog>, Arc<Locales>), language: &str) -> App {
    begin(Startup {
        catalog,
        locales,
        ..startup(language, WIDE, &Arc::new(Recorder::default()))
    })
}

#[test]
fn the_guide_builds_the_top_of_a_long_list() {
    for language in crate::support::languages() {
        let app = app_with(many_messengers(300), language);
        let mut window = simulator(&app, WIDE);
        assert!(window.find(selector::id("messenger-signal")).is_ok());
        assert!(window.find(selector::id("messenger-m0012")).is_ok());
        assert!(
            window.find(selector::id("messenger-m0250")).is_err(),
            "{language}"
        );
    }
}

#[test]
fn the_selected_messenger_can_take_the_focus_wherever_it_stands() {
    let (catalog, locales) = many_messengers(300);
    let id = catalog.messenger("m0250").expect("a messenger").id.clone();
    let mut app = app_with((catalog, locales), "en");
    let far = |app: &App, id: &str| {
        simulator(app, WIDE)
            .find(selector::id(id.to_owned()))
            .is_ok()
    };
    assert!(!far(&app, "messenger-m0250") && !far(&app, "messenger-m0251"));
    run(
        &mut app,
        Message::Guide(guide::Message::MessengerChosen(id)),
    );
    assert!(far(&app, "messenger-m0250") && !far(&app, "messenger-m0251"));
}
