//! Times the way from a message to the drawn frame, in catalogues and windows of several sizes.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark stops at the first surprise"
)]

mod made_up;
mod window;

use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion};
use iced::{Event, Point, Size, mouse};
use messenger_guide::catalog::Catalog;
use messenger_guide::gui::app::{Message, Screen};
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::theme::BASE;
use messenger_guide::l10n::Locales;

use window::Window;

/// Numbers of messengers; the first is that of the real catalogue.
const SIZES: [usize; 4] = [6, 100, 1_000, 10_000];
/// The windows: that of the design, and all of a large screen.
const WINDOWS: [Size; 2] = [Size::new(1120.0, 760.0), Size::new(3840.0, 2160.0)];

/// A catalogue, ready to be shown.
struct Data {
    size: usize,
    catalog: Arc<Catalog>,
    locales: Arc<Locales>,
    /// By a screen reader.
    heard: bool,
}

fn main() {
    let short = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600));
    let mut criterion = short.without_plots().configure_from_args();
    BASE.load();
    for size in SIZES {
        let made_up = made_up::of(size);
        let locales = Locales::load(&made_up).expect("words");
        let catalog =
            Catalog::load(&made_up.files, &locales).unwrap_or_else(|problems| panic!("{problems}"));
        let mut data = Data {
            size,
            catalog: Arc::new(catalog),
            locales: Arc::new(locales),
            heard: false,
        };
        for window in WINDOWS {
            first_frame(&mut criterion, &data, window);
            another_messenger(&mut criterion, &data, window);
            keystroke(&mut criterion, &data, window);
            another_need(&mut criterion, &data, window);
            scroll_detail(&mut criterion, &data, window);
            scroll_list(&mut criterion, &data, window);
            whole_window(&mut criterion, &data, window);
            open_compare(&mut criterion, &data, window);
            unchanged(&mut criterion, &data, window);
        }
        if size == SIZES[0] {
            data.heard = true;
            for window in WINDOWS {
                another_messenger(&mut criterion, &data, window);
                unchanged(&mut criterion, &data, window);
            }
        }
    }
    another_language(&mut criterion);
    criterion.final_summary();
}

/// Times one case: `run` is given how often, and says how long that took.
fn case(
    criterion: &mut Criterion,
    name: &str,
    data: &Data,
    window: Size,
    mut run: impl FnMut(u64) -> Duration,
) {
    let heard = if data.heard { ", heard" } else { "" };
    let name = format!("{name}{heard}, {} x {}", window.width, window.height);
    let mut group: BenchmarkGroup<'_, WallTime> = criterion.benchmark_group(name);
    group.bench_function(BenchmarkId::from_parameter(data.size), |bencher| {
        bencher.iter_custom(&mut run);
    });
}

/// A window in which everything is laid out.
fn settled(data: &Data, size: Size) -> Window {
    let mut window = window::open(&data.catalog, &data.locales, size, data.heard);
    window.frame([]);
    window.frame([Message::FirstFrameDrawn]);
    window.settle();
    window
}

/// Times messages, one frame each.
fn time_messages(window: &mut Window, times: u64, mut next: impl FnMut() -> Message) -> Duration {
    let mut total = Duration::ZERO;
    for _ in 0..times {
        let message = next();
        let start = Instant::now();
        window.frame([message]);
        total += start.elapsed();
        window.settle();
    }
    total
}

/// From the start of the application to its first frame, with data and words loaded.
fn first_frame(criterion: &mut Criterion, data: &Data, size: Size) {
    case(criterion, "first frame", data, size, |times| {
        let mut total = Duration::ZERO;
        for _ in 0..times {
            let start = Instant::now();
            let mut window = window::open(&data.catalog, &data.locales, size, data.heard);
            window.frame([]);
            total += start.elapsed();
        }
        total
    });
}

/// The first two messengers in turn.
fn another_messenger(criterion: &mut Criterion, data: &Data, size: Size) {
    let mut window = settled(data, size);
    let mut turns = data.catalog.messengers()[..2].iter().cycle().skip(1);
    case(criterion, "choose a messenger", data, size, |times| {
        time_messages(&mut window, times, || {
            let chosen = turns.next().expect("they never end");
            Message::Guide(guide::Message::MessengerChosen(chosen.id.clone()))
        })
    });
}

/// Another frame of the same. With somebody who listens, all of it is collected and compared.
fn unchanged(criterion: &mut Criterion, data: &Data, size: Size) {
    let mut window = settled(data, size);
    case(criterion, "nothing changes", data, size, |times| {
        let start = Instant::now();
        for _ in 0..times {
            window.frame([]);
        }
        start.elapsed()
    });
}

/// From English to another language in a program that has not read it yet, one language after the other.
fn another_language(criterion: &mut Criterion) {
    let locales = Locales::embedded().expect("words");
    let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("data");
    let catalog = Arc::new(catalog);
    let names = locales
        .languages()
        .map(|language| language.name().to_owned());
    let names: Vec<String> = names.skip(1).collect();
    let mut turns = names.iter().cycle();
    let mut data = Data {
        size: SIZES[0],
        catalog,
        locales: Arc::new(locales),
        heard: false,
    };
    let mut window_of = |times| {
        let mut total = Duration::ZERO;
        for _ in 0..times {
            data.locales = Arc::new(Locales::embedded().expect("words"));
            let mut window = settled(&data, WINDOWS[0]);
            let language = turns.next().expect("they never end").clone();
            total += time_messages(&mut window, 1, || Message::LanguageChosen(language.clone()));
        }
        total
    };
    let mut group = criterion.benchmark_group("choose another language, 1120 x 760");
    group.bench_function(BenchmarkId::from_parameter(SIZES[0]), |bencher| {
        bencher.iter_custom(&mut window_of);
    });
}

/// Letters of a word, one after the other: it is found in some, then in fewer, and at last everything is there again.
fn keystroke(criterion: &mut Criterion, data: &Data, size: Size) {
    let mut window = settled(data, size);
    let mut turns = ["t", "to", "tor", "tor r", "tor ro", "tor", "t", ""]
        .iter()
        .cycle();
    case(
        criterion,
        "type a letter into the search",
        data,
        size,
        |times| {
            time_messages(&mut window, times, || {
                let typed = turns.next().expect("they never end");
                Message::Guide(guide::Message::SearchTyped((*typed).to_owned()))
            })
        },
    );
}

/// A need is chosen, then taken back, one need after the other.
fn another_need(criterion: &mut Criterion, data: &Data, size: Size) {
    let mut window = settled(data, size);
    let mut turns = data
        .catalog
        .needs
        .iter()
        .flat_map(|need| [need, need])
        .cycle();
    case(criterion, "choose a need", data, size, |times| {
        time_messages(&mut window, times, || {
            let need = turns.next().expect("they never end");
            Message::Guide(guide::Message::NeedToggled(need.id.clone()))
        })
    });
}

/// To Compare and back, of which the way there is timed.
fn open_compare(criterion: &mut Criterion, data: &Data, size: Size) {
    let mut window = settled(data, size);
    case(criterion, "open Compare", data, size, |times| {
        let mut total = Duration::ZERO;
        for _ in 0..times {
            total += time_messages(&mut window, 1, || Message::ScreenChosen(Screen::Compare));
            window.frame([Message::ScreenChosen(Screen::Guide)]);
            window.settle();
        }
        total
    });
}

/// One step of the wheel over the detail panel.
fn scroll_detail(criterion: &mut Criterion, data: &Data, size: Size) {
    scroll(
        criterion,
        "scroll the panel",
        data,
        size,
        Point::new(size.width * 0.6, size.height / 2.0),
    );
}

/// One step of the wheel over the list, where it is longer than the window.
fn scroll_list(criterion: &mut Criterion, data: &Data, size: Size) {
    if data.size >= 100 {
        scroll(
            criterion,
            "scroll the list",
            data,
            size,
            Point::new(150.0, size.height / 2.0),
        );
    }
}

fn scroll(criterion: &mut Criterion, name: &str, data: &Data, size: Size, pointer: Point) {
    let mut window = settled(data, size);
    assert_eq!(window.app().screen(), Screen::Guide);
    window.point_at(pointer);
    let mut down = true;
    case(criterion, name, data, size, |times| {
        let mut total = Duration::ZERO;
        for _ in 0..times {
            let delta = mouse::ScrollDelta::Lines {
                x: 0.0,
                y: if down { -1.0 } else { 1.0 },
            };
            total += window.time_event(Event::Mouse(mouse::Event::WheelScrolled { delta }));
            down = !down;
        }
        total
    });
}

/// The frame as it stands, painted from corner to corner: the upper bound of a repaint.
fn whole_window(criterion: &mut Criterion, data: &Data, size: Size) {
    let mut window = settled(data, size);
    case(criterion, "paint all of the window", data, size, |times| {
        let start = Instant::now();
        for _ in 0..times {
            window.paint_whole();
        }
        start.elapsed()
    });
}
