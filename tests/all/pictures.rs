//! Pictures of the main states, drawn without a display and with the embedded fonts, compared with those that are checked in.
//!
//! `cargo xtask pictures` draws them anew; look at them before checking them in.

use std::fs::File;
use std::path::{Path, PathBuf};

use iced::Size;
use iced_test::Simulator;
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::screen::learn;
use messenger_guide::gui::theme::Theme;
use messenger_guide::platform::browser::OpenError;
use messenger_guide::platform::settings::ThemeChoice;

use crate::support::{WIDE, app, catalog, press, run, simulator};

/// A pixel counts as different when one of its channels differs by more than this: rounding is not the same on every processor.
const TOLERANCE: u8 = 24;
/// The share of pixels that may be different.
const SHARE: f64 = 0.0005;

#[derive(PartialEq)]
struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

fn read(path: &Path) -> Picture {
    let decoder = png::Decoder::new(std::io::BufReader::new(
        File::open(path).expect("a picture"),
    ));
    let mut reader = decoder.read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut pixels).expect("a frame");
    Picture {
        width: frame.width,
        height: frame.height,
        pixels,
    }
}

fn draw(app: &App, size: Size) -> Picture {
    pixels(&mut simulator(app, size), app)
}

fn pixels(window: &mut Simulator<'_, Message, Theme>, app: &App) -> Picture {
    let folder = tempfile::tempdir().expect("a folder");
    let snapshot = window.snapshot(&app.theme()).expect("a snapshot");
    assert!(
        snapshot
            .matches_image(folder.path().join("picture"))
            .expect("written")
    );
    let file = std::fs::read_dir(folder.path())
        .expect("a folder")
        .next()
        .expect("a picture")
        .expect("an entry");
    read(&file.path())
}

fn compare(name: &str, app: &App, size: Size) {
    compare_in("tests/pictures", name, app, size);
}

fn compare_in(folder: &str, name: &str, app: &App, size: Size) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join(folder)
        .join(format!("{name}.png"));
    let drawn = draw(app, size);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        write(&path, &drawn);
        return;
    }
    assert!(
        path.exists(),
        "{name}: there is no picture to compare with; see the top of this file"
    );
    let expected = read(&path);
    assert_eq!(
        (drawn.width, drawn.height),
        (expected.width, expected.height),
        "{name}"
    );
    let pairs = drawn.pixels.chunks(4).zip(expected.pixels.chunks(4));
    let different = pairs
        .filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > TOLERANCE))
        .count();
    let share = different as f64 / (drawn.pixels.len() / 4) as f64;
    if share > SHARE {
        let seen = std::env::temp_dir().join(format!("{name}.png"));
        write(&seen, &drawn);
        panic!(
            "{name}: {different} pixels ({:.3} %) are different; drawn as {}",
            share * 100.0,
            seen.display()
        );
    }
}

fn write(path: &Path, picture: &Picture) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    let mut encoder = png::Encoder::new(
        File::create(path).expect("a file"),
        picture.width,
        picture.height,
    );
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::High);
    encoder
        .write_header()
        .expect("written")
        .write_image_data(&picture.pixels)
        .expect("written");
}

#[test]
fn what_is_selected_is_not_seen_outside_of_its_pane() {
    use iced::keyboard::key::{Code, Physical};
    use iced::keyboard::{self, Key, Modifiers};
    use iced::{Event, Point, mouse};
    let app = app("en", WIDE);
    let header = |selects: bool| {
        let mut window = simulator(&app, WIDE);
        if selects {
            let key = Key::Character("a".into());
            let _ = window.simulate([Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key,
                physical_key: Physical::Code(Code::KeyA),
                location: keyboard::Location::Standard,
                modifiers: Modifiers::COMMAND,
                text: None,
                repeat: false,
            })]);
        }
        window.point_at(Point::new(800.0, 400.0));
        let delta = mouse::ScrollDelta::Pixels { x: 0.0, y: -60.0 };
        let _ = window.simulate([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
        let picture = pixels(&mut window, &app);
        let row = 4 * picture.width as usize;
        picture.pixels[..row * 50].to_vec()
    };
    assert!(header(true) == header(false));
}

fn showing(language: &str, size: Size, theme: ThemeChoice, messenger: &str) -> App {
    let mut app = app(language, size);
    run(&mut app, Message::ThemeChosen(theme));
    let id = catalog()
        .messenger(messenger)
        .expect("a messenger")
        .id
        .clone();
    run(
        &mut app,
        Message::Guide(guide::Message::MessengerChosen(id)),
    );
    app
}

#[test]
fn the_pictures_of_the_readme() {
    for (name, language, theme) in [
        ("guide-en", "en", ThemeChoice::Light),
        ("guide-he", "he", ThemeChoice::Dark),
    ] {
        let mut app = app(language, WIDE);
        run(&mut app, Message::ThemeChosen(theme));
        compare_in("docs/pictures", name, &app, WIDE);
    }
}

#[test]
fn the_guide_in_english_light() {
    compare(
        "guide-en-light",
        &showing("en", WIDE, ThemeChoice::Light, "signal"),
        WIDE,
    );
}

#[test]
fn the_guide_in_hebrew_light() {
    compare(
        "guide-he-light",
        &showing("he", WIDE, ThemeChoice::Light, "signal"),
        WIDE,
    );
}

#[test]
fn the_guide_in_english_dark_with_a_warning() {
    compare(
        "guide-en-dark",
        &showing("en", WIDE, ThemeChoice::Dark, "session"),
        WIDE,
    );
}

#[test]
fn a_narrow_panel_in_hebrew_dark() {
    let size = Size::new(420.0, 900.0);
    compare(
        "guide-he-dark-narrow",
        &showing("he", size, ThemeChoice::Dark, "element"),
        size,
    );
}

#[test]
fn a_narrow_list_in_hebrew_with_a_banner() {
    let size = Size::new(380.0, 600.0);
    let mut app = app("he", size);
    let link = catalog().messenger("signal").expect("signal").downloads[0].link;
    run(
        &mut app,
        Message::LinkOpened(link, Err(OpenError::new("none"))),
    );
    compare("list-he-banner", &app, size);
}

#[test]
fn compare_in_english_light_with_a_basis() {
    let mut app = app("en", WIDE);
    run(&mut app, Message::ScreenChosen(Screen::Compare));
    press(&mut app, WIDE, "cell-audited-session");
    compare("compare-en-light", &app, WIDE);
}

#[test]
fn compare_in_hebrew_dark_and_narrow() {
    let size = Size::new(420.0, 800.0);
    let mut app = app("he", size);
    run(&mut app, Message::ThemeChosen(ThemeChoice::Dark));
    run(&mut app, Message::ScreenChosen(Screen::Compare));
    compare("compare-he-dark-narrow", &app, size);
}

#[test]
fn about_in_hebrew_with_an_open_menu() {
    let mut app = app("he", WIDE);
    run(&mut app, Message::ScreenChosen(Screen::About));
    press(&mut app, WIDE, "language");
    compare("about-he-menu", &app, WIDE);
}

fn explaining(language: &str, size: Size, theme: ThemeChoice, article: Article) -> App {
    let mut app = app(language, size);
    run(&mut app, Message::ThemeChosen(theme));
    run(&mut app, Message::ScreenChosen(Screen::Learn));
    run(
        &mut app,
        Message::Learn(learn::Message::ArticleChosen(article)),
    );
    app
}

#[test]
fn keys_over_time() {
    for (language, theme, name) in [
        ("en", ThemeChoice::Light, "learn-secrecy-en-light"),
        ("en", ThemeChoice::Dark, "learn-secrecy-en-dark"),
        ("he", ThemeChoice::Light, "learn-secrecy-he-light"),
        ("he", ThemeChoice::Dark, "learn-secrecy-he-dark"),
    ] {
        let size = if language == "en" {
            Size::new(800.0, 1560.0)
        } else {
            Size::new(380.0, 1760.0)
        };
        compare(
            name,
            &explaining(language, size, theme, Article::Secrecy),
            size,
        );
    }
}

#[test]
fn the_kinds_of_network() {
    for (language, theme, name) in [
        ("en", ThemeChoice::Light, "learn-networks-en-light"),
        ("en", ThemeChoice::Dark, "learn-networks-en-dark"),
        ("he", ThemeChoice::Light, "learn-networks-he-light"),
        ("he", ThemeChoice::Dark, "learn-networks-he-dark"),
    ] {
        let size = Size::new(420.0, 3100.0);
        compare(
            name,
            &explaining(language, size, theme, Article::Networks),
            size,
        );
    }
}

#[test]
fn a_criterion_that_a_term_led_to() {
    let mut app = app("he", WIDE);
    let size = Size::new(WIDE.width, 1500.0);
    run(&mut app, Message::WindowResized(size));
    press(&mut app, size, "term-criterion-audited");
    compare("learn-criteria-he", &app, size);
}

/// One language of each script that the others don't show.
#[test]
fn a_messenger_in_every_script() {
    let size = Size::new(720.0, 600.0);
    for language in ["ar", "bn", "hi", "ru", "vi", "zh-Hans", "zh-Hant"] {
        let app = showing(language, size, ThemeChoice::Light, "simplex");
        compare(&format!("simplex-{language}"), &app, size);
    }
}
