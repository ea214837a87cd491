//! The view, laid out without a display: where things stand, in both directions.

use std::sync::Arc;

use iced::{Point, Rectangle, Size};
use iced_test::selector;
use messenger_guide::catalog::{Platform, Recommendation, Topic};
use messenger_guide::fl;
use messenger_guide::gui::app::{App, BANNERS, Message, Screen};
use messenger_guide::gui::screen::guide;
use messenger_guide::l10n::bidi::{Direction, isolate_ltr};
use messenger_guide::platform::browser::OpenError;
use messenger_guide::platform::settings::{LoadError, LoadErrorReason, ThemeChoice};
use messenger_guide::search::MAX_QUERY;

use crate::support::{
    HEADER, SMALL, WIDE, app, begin, catalog, languages, press, run, select, simulator, startup,
};

/// High enough for a whole detail panel.
const TALL: Size = Size::new(1120.0, 8000.0);

fn bounds(app: &App, size: Size, id: &str) -> Rectangle {
    let target = simulator(app, size).find(selector::id(id.to_owned()));
    target
        .unwrap_or_else(|error| panic!("{id}: {error}"))
        .bounds()
}

/// The bounds of a text as it is drawn: with the mark that settles its direction.
fn text_bounds(app: &App, size: Size, text: &str) -> Rectangle {
    let text = app.l10n().direction().with_base_direction(text);
    simulator(app, size)
        .find(text.as_str())
        .unwrap_or_else(|error| panic!("{text}: {error}"))
        .bounds()
}

fn shows(app: &App, size: Size, text: &str) -> bool {
    simulator(app, size)
        .find(app.l10n().direction().with_base_direction(text).as_str())
        .is_ok()
}

fn right(bounds: Rectangle) -> f32 {
    bounds.x + bounds.width
}

#[test]
fn banners_leave_most_of_the_window_to_the_screen() {
    let folder = "/a folder with a long name".repeat(60);
    for language in languages() {
        let mut startup = startup(language, SMALL, &Arc::default());
        startup.load_error = Some(LoadError {
            reason: LoadErrorReason::Empty,
            backup: Some(folder.clone().into()),
        });
        let mut app = begin(startup);
        for messenger in catalog().messengers() {
            for download in &messenger.downloads {
                let failed = Message::LinkOpened(download.link, Err(OpenError::new("none")));
                run(&mut app, failed);
            }
        }
        let banners = bounds(&app, SMALL, BANNERS);
        assert!(banners.height <= SMALL.height / 3.0, "{banners:?}");
        let list = bounds(&app, SMALL, guide::LIST);
        assert!(list.height > 100.0, "{list:?}");
        let newest = bounds(&app, SMALL, "banner-1");
        assert_eq!(newest.y, banners.y, "the newest is on top");
    }
}

#[test]
fn the_search_says_where_it_ends() {
    let longest = "a".repeat(MAX_QUERY);
    for language in languages() {
        let mut app = app(language, WIDE);
        let words = fl!(app.l10n(), "search-cut", count = MAX_QUERY);
        let mut is_said_for = |text: &str| {
            let typed = guide::Message::SearchTyped(text.to_owned());
            run(&mut app, Message::Guide(typed));
            (shows(&app, WIDE, &words), app.guide().search().to_owned())
        };
        assert_eq!(is_said_for(&longest), (false, longest.clone()));
        let long = "a".repeat(100_000);
        assert_eq!(is_said_for(&long), (true, longest.clone()));
        assert_eq!(is_said_for("a"), (false, "a".to_owned()));
    }
}

#[test]
fn in_english_the_list_is_left_of_the_panel_and_in_hebrew_right_of_it() {
    let (list, detail) = (
        |app: &App| bounds(app, WIDE, guide::LIST),
        |app: &App| bounds(app, WIDE, guide::DETAIL),
    );
    let english = app("en", WIDE);
    assert!(right(list(&english)) <= detail(&english).x);
    let hebrew = app("he", WIDE);
    assert!(right(detail(&hebrew)) <= list(&hebrew).x);
    assert_eq!(right(list(&hebrew)), WIDE.width);
}

#[test]
fn the_header_is_mirrored() {
    for (language, mirrored) in [("en", false), ("he", true)] {
        let app = app(language, WIDE);
        let positions: Vec<f32> = HEADER
            .iter()
            .map(|id| bounds(&app, WIDE, id).center_x())
            .collect();
        let ordered = positions.windows(2).all(|pair| {
            if mirrored {
                pair[0] > pair[1]
            } else {
                pair[0] < pair[1]
            }
        });
        assert!(ordered, "{language}: {positions:?}");
    }
}

#[test]
fn the_filled_download_stands_at_the_start() {
    let others = [
        "download-signal-windows",
        "download-signal-macos",
        "download-signal-google-play",
        "download-signal-apk",
    ];
    let english = app("en", WIDE);
    let filled = bounds(&english, WIDE, "download-signal-linux");
    assert!(
        others
            .iter()
            .all(|id| bounds(&english, WIDE, id).x >= filled.x
                && bounds(&english, WIDE, id).y >= filled.y)
    );
    let hebrew = app("he", WIDE);
    let filled = bounds(&hebrew, WIDE, "download-signal-linux");
    assert!(
        others
            .iter()
            .all(|id| right(bounds(&hebrew, WIDE, id)) <= right(filled))
    );
    // The first of a group is the rightmost.
    assert!(
        bounds(&hebrew, WIDE, "download-signal-windows").x
            > bounds(&hebrew, WIDE, "download-signal-macos").x
    );
}

#[test]
fn the_download_for_this_computer_comes_first_whatever_it_is() {
    for (host_platform, first, second) in [
        (Platform::Linux, "linux", "windows"),
        (Platform::Windows, "windows", "linux"),
        (Platform::MacOs, "macos", "linux"),
    ] {
        let mut start = crate::support::startup("en", WIDE, &std::sync::Arc::default());
        start.services.host_platform = Some(host_platform);
        let app = begin(start);
        let first = bounds(&app, WIDE, &format!("download-signal-{first}"));
        let second = bounds(&app, WIDE, &format!("download-signal-{second}"));
        assert!(
            first.x < second.x && first.y == second.y && first.width > second.width,
            "{host_platform:?}"
        );
    }
}

#[test]
fn a_hebrew_paragraph_begins_at_the_right_even_when_it_starts_with_signal() {
    use iced::advanced::text::{LineHeight, Paragraph as _, Renderer, Shaping, Text, Wrapping};
    type Paragraph = <iced::Renderer as Renderer>::Paragraph;
    let ends = |content: &str| {
        let paragraph = Paragraph::with_text(Text {
            content,
            bounds: Size::new(600.0, 200.0),
            size: 15.into(),
            line_height: LineHeight::default(),
            font: messenger_guide::gui::theme::REGULAR,
            align_x: iced::advanced::text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::Word,
        });
        let last = content.chars().count() - 1;
        let x = |n: usize| paragraph.grapheme_position(0, n).unwrap_or(Point::ORIGIN).x;
        (x(0), x(last))
    };
    let sentence = "Signal היא אפליקציה למסרים.";
    let (first, last) = ends(&Direction::Rtl.with_base_direction(sentence));
    assert!(first > last, "it starts at {first} and ends at {last}");
    // Without the mark it would be laid out from the left: that is what the mark is for.
    let (first, last) = ends(sentence);
    assert!(first < last);
}

#[test]
fn a_hebrew_paragraph_stands_at_the_right_edge_of_its_column() {
    let app = app("he", WIDE);
    let summary = app
        .l10n()
        .text(&catalog().messenger("signal").expect("signal").summary.text);
    let (text, detail) = (
        text_bounds(&app, WIDE, &summary),
        bounds(&app, WIDE, guide::DETAIL),
    );
    let column = detail.center_x() + 370.0;
    assert!(
        (right(text) - column).abs() < 1.5,
        "{text:?} ends at {column}"
    );
    assert!(text.x >= detail.x);
}

#[test]
fn every_download_has_a_button_that_shows_its_host() {
    let catalog = catalog();
    for language in crate::support::languages() {
        let mut app = app(language, TALL);
        for messenger in catalog.messengers() {
            select(&mut app, messenger.id.as_str());
            for download in &messenger.downloads {
                let button = bounds(
                    &app,
                    TALL,
                    &format!("download-{}-{}", messenger.id, download.id),
                );
                assert!(button.width >= 130.0 && button.height >= 40.0, "{button:?}");
                let host = isolate_ltr(catalog.link(download.link).link.host());
                assert!(shows(&app, TALL, &host), "{language}: {host}");
            }
        }
    }
}

#[test]
fn everything_that_is_known_of_a_messenger_is_shown() {
    let catalog = catalog();
    for language in crate::support::languages() {
        let mut app = app(language, TALL);
        for messenger in catalog.messengers() {
            select(&mut app, messenger.id.as_str());
            let l10n = app.l10n();
            let mut texts = vec![
                messenger.name.clone(),
                l10n.text(&messenger.summary.text),
                l10n.text(&messenger.tagline),
            ];
            texts.extend(
                messenger
                    .facts
                    .iter()
                    .map(|(_, fact)| l10n.text(&fact.text)),
            );
            texts.extend(
                messenger
                    .threats
                    .iter()
                    .map(|(_, fact)| l10n.text(&fact.text)),
            );
            texts.extend(messenger.audits.iter().map(|audit| l10n.text(&audit.text)));
            texts.extend(
                messenger
                    .variants
                    .iter()
                    .flat_map(|v| [v.name.clone(), l10n.text(&v.fact.text)]),
            );
            texts.extend(
                messenger
                    .setup
                    .iter()
                    .flat_map(|setup| setup.steps.iter().map(|step| l10n.text(&step.text))),
            );
            texts.extend(
                messenger
                    .specifications
                    .iter()
                    .map(|document| l10n.text(&document.title)),
            );
            texts.extend(
                messenger
                    .changes
                    .iter()
                    .flat_map(|change| [l10n.date(change.date), l10n.text(&change.text)]),
            );
            texts.extend(
                catalog
                    .criteria
                    .iter()
                    .map(|criterion| l10n.text(&criterion.term.name)),
            );
            if messenger.recommendation == Recommendation::WithReservations {
                texts.extend(catalog.warning.points.iter().map(|point| l10n.text(point)));
            }
            let links = messenger
                .downloads
                .iter()
                .map(|d| d.link)
                .chain(messenger.links.iter().map(|(_, link)| *link));
            texts.extend(
                links
                    .filter_map(|link| catalog.link(link).remark.as_ref())
                    .map(|remark| l10n.text(remark)),
            );
            let mut window = simulator(&app, TALL);
            for text in texts {
                let shown = l10n.direction().with_base_direction(&text);
                assert!(
                    window.find(shown.as_str()).is_ok(),
                    "{language}: {}: {text}",
                    messenger.id
                );
            }
        }
    }
}

#[test]
fn every_topic_is_on_the_screen() {
    let catalog = catalog();
    let used: std::collections::HashSet<Topic> = catalog
        .messengers()
        .iter()
        .flat_map(|messenger| messenger.facts.iter().map(|(topic, _)| *topic))
        .collect();
    for topic in [
        Topic::Background,
        Topic::Protection,
        Topic::Features,
        Topic::GoodToKnow,
        Topic::Variants,
        Topic::Blocked,
    ] {
        assert!(used.contains(&topic), "{topic:?}");
    }
}

#[test]
fn systems_without_an_app_are_named() {
    let mut app = app("en", TALL);
    select(&mut app, "briar");
    let line = |system: &str| format!("No \u{2068}{system}\u{2069} app is listed");
    assert!(shows(&app, TALL, &line("iOS")) && shows(&app, TALL, &line("macOS")));
    assert!(!shows(&app, TALL, &line("Linux")) && !shows(&app, TALL, &line("Android")));
    select(&mut app, "signal");
    assert!(!shows(&app, TALL, &line("iOS")));
    select(&mut app, "molly");
    assert!(
        ["Linux", "macOS", "Windows", "iOS"]
            .into_iter()
            .all(|system| shows(&app, TALL, &line(system)))
    );
}

#[test]
fn molly_stands_in_under_signal() {
    for (language, mirrored) in [("en", false), ("he", true)] {
        let app = app(language, WIDE);
        let (signal, molly) = (
            bounds(&app, WIDE, "messenger-signal"),
            bounds(&app, WIDE, "messenger-molly"),
        );
        let simplex = bounds(&app, WIDE, "messenger-simplex");
        assert!(signal.y < molly.y && molly.y < simplex.y);
        let indent = if mirrored {
            right(signal) - right(molly)
        } else {
            molly.x - signal.x
        };
        assert!((indent - 26.0).abs() < 0.1, "{language}: {indent}");
    }
}

#[test]
fn a_narrow_window_shows_one_pane_and_the_way_back_at_its_start() {
    for (language, mirrored) in [("en", false), ("he", true)] {
        for size in [SMALL, Size::new(719.0, 700.0)] {
            let mut app = app(language, size);
            assert!(
                simulator(&app, size)
                    .find(selector::id(guide::DETAIL))
                    .is_err()
            );
            press(&mut app, size, "messenger-signal");
            assert!(
                simulator(&app, size)
                    .find(selector::id(guide::LIST))
                    .is_err()
            );
            let back = bounds(&app, size, "back");
            let offset = if mirrored {
                size.width - right(back)
            } else {
                back.x
            };
            assert!(offset < 20.0, "{language}: {back:?}");
        }
        let wide = app(language, Size::new(720.0, 700.0));
        assert!(
            simulator(&wide, Size::new(720.0, 700.0))
                .find(selector::id(guide::DETAIL))
                .is_ok()
        );
    }
}

#[test]
fn nothing_sticks_out_of_the_smallest_window() {
    let catalog = catalog();
    let size = Size::new(SMALL.width, 9000.0);
    for language in crate::support::languages() {
        let mut app = app(language, size);
        for messenger in catalog.messengers() {
            select(&mut app, messenger.id.as_str());
            let ids = messenger
                .downloads
                .iter()
                .map(|download| format!("download-{}-{}", messenger.id, download.id));
            let criteria = catalog
                .criteria
                .iter()
                .map(|criterion| format!("glance-{}", criterion.term.id));
            for id in ids
                .chain(criteria)
                .chain(["theme", "language", "screen-about", "screen-learn"].map(str::to_owned))
            {
                let bounds = bounds(&app, size, &id);
                assert!(
                    bounds.x >= 0.0 && right(bounds) <= size.width,
                    "{language}: {id}: {bounds:?}"
                );
            }
        }
    }
}

#[test]
fn the_menus_open_at_the_end() {
    for (language, mirrored) in [("en", false), ("he", true)] {
        let mut app = app(language, WIDE);
        press(&mut app, WIDE, "theme");
        let entry = bounds(&app, WIDE, "theme-dark");
        assert_eq!(
            entry.center_x() < WIDE.width / 2.0,
            mirrored,
            "{language}: {entry:?}"
        );
    }
}

#[test]
fn what_lies_under_an_open_menu_is_out_of_reach() {
    let mut app = app("en", WIDE);
    let reachable = |app: &App, id: &str| {
        simulator(app, WIDE)
            .find(selector::id(id.to_owned()))
            .is_ok()
    };
    let before = bounds(&app, WIDE, guide::DETAIL);
    press(&mut app, WIDE, "theme");
    assert!(
        reachable(&app, "theme-dark")
            && !reachable(&app, "messenger-briar")
            && !reachable(&app, "language")
    );
    run(&mut app, Message::Dismissed);
    assert!(!reachable(&app, "theme-dark") && reachable(&app, "messenger-briar"));
    assert_eq!(before, bounds(&app, WIDE, guide::DETAIL));
}

#[test]
fn about_says_where_the_facts_come_from() {
    for language in crate::support::languages() {
        let mut app = app(language, TALL);
        run(&mut app, Message::ScreenChosen(Screen::About));
        let l10n = app.l10n();
        let catalog = catalog();
        for text in [
            l10n.loader().get("about-no-connection"),
            l10n.loader().get("about-no-affiliation"),
            l10n.loader().get("about-licence-words"),
            messenger_guide::fl!(
                l10n,
                "about-licence-fonts",
                open_sans = isolate_ltr("© 2020 The Open Sans Project Authors"),
                noto = isolate_ltr("© 2022 The Noto Project Authors"),
                adobe = isolate_ltr("© 2014–2021 Adobe")
            ),
            messenger_guide::fl!(
                l10n,
                "about-licence-icons",
                lucide = isolate_ltr("© Lucide Icons and Contributors"),
                feather = isolate_ltr("© Cole Bemis")
            ),
            messenger_guide::fl!(l10n, "about-version", version = env!("CARGO_PKG_VERSION")),
            messenger_guide::fl!(l10n, "about-edition", date = l10n.date(catalog.edition)),
            messenger_guide::fl!(l10n, "welcome", date = l10n.date(catalog.reviewed)),
        ] {
            assert!(shows(&app, TALL, &text), "{language}: {text}");
        }
    }
}

#[test]
fn the_theme_is_that_of_the_choice() {
    let mut app = app("en", WIDE);
    run(&mut app, Message::ThemeChosen(ThemeChoice::Dark));
    assert_eq!(
        app.appearance(),
        messenger_guide::gui::theme::Appearance::Dark
    );
}

#[test]
fn the_first_frame_has_the_downloads_and_the_next_one_everything() {
    let mut app = App::new(crate::support::startup(
        "en",
        WIDE,
        &std::sync::Arc::default(),
    ))
    .0;
    let has = |app: &App, id: &str| {
        simulator(app, TALL)
            .find(selector::id(id.to_owned()))
            .is_ok()
    };
    assert!(has(&app, "download-signal-linux") && !has(&app, "glance-audited"));
    run(&mut app, Message::FirstFrameDrawn);
    assert!(has(&app, "download-signal-linux") && has(&app, "glance-audited"));
}

#[test]
fn a_wide_window_has_two_columns_of_cards() {
    for (width, are_beside) in [
        (1120.0, false),
        (1750.0, false),
        (1760.0, true),
        (1920.0, true),
    ] {
        let size = Size::new(width, 1080.0);
        for language in languages() {
            let app = app(language, size);
            let mut window = simulator(&app, size);
            let mut bounds = |id: String| {
                let found = window.find(selector::id(id.clone()));
                found
                    .unwrap_or_else(|error| panic!("{id}: {error}"))
                    .bounds()
            };
            let criterion = &catalog().criteria[0].term.id;
            let (share, glance) = (
                bounds("share".to_owned()),
                bounds(format!("glance-{criterion}")),
            );
            let is_beside = match language {
                "he" => glance.x + glance.width < share.x,
                _ => glance.x > share.x + share.width,
            };
            assert_eq!(is_beside, are_beside, "{language} {width}: {glance:?}");
            assert_eq!(
                glance.y < 200.0,
                are_beside,
                "{language} {width}: {glance:?}"
            );
        }
    }
}
