//! Learn: complete in both languages, and inside the window.

use iced::Size;
use iced_test::selector;
use messenger_guide::catalog::Level;
use messenger_guide::fl;
use messenger_guide::gui::anchor::{Anchor, Article};
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::screen::{guide, learn};
use messenger_guide::l10n::bidi::isolate_ltr;
use messenger_guide::l10n::labels;

use crate::support::{SMALL, WIDE, app, catalog, press, run, simulator};
use crate::typist::Typist;

/// High enough for a whole article, and for all of a messenger.
pub const TALL: Size = Size::new(1120.0, 8000.0);

pub fn has(app: &App, size: Size, id: &str) -> bool {
    simulator(app, size)
        .find(selector::id(id.to_owned()))
        .is_ok()
}

pub fn reading(language: &str, size: Size, article: Article) -> App {
    let mut app = app(language, size);
    run(&mut app, Message::ScreenChosen(Screen::Learn));
    press(&mut app, size, article.entry());
    app
}

/// Asserts that all of these words are shown.
pub fn assert_shows(app: &App, texts: impl IntoIterator<Item = String>) {
    let direction = app.l10n().direction();
    let mut window = simulator(app, TALL);
    for text in texts {
        assert!(
            window
                .find(direction.with_base_direction(&text).as_str())
                .is_ok(),
            "{}: {text}",
            app.l10n().language()
        );
    }
}

fn assert_has(app: &App, ids: impl IntoIterator<Item = String>) {
    let mut window = simulator(app, TALL);
    for id in ids {
        assert!(
            window.find(selector::id(id.clone())).is_ok(),
            "{}: {id}",
            app.l10n().language()
        );
    }
}

#[test]
fn every_article_is_reached_from_the_list_and_has_its_title() {
    for language in crate::support::languages() {
        for article in Article::ALL {
            let app = reading(language, TALL, article);
            assert_eq!(app.learn().reading_position().article(), article);
            assert_shows(&app, [learn::title(app.l10n(), article)]);
        }
    }
}

#[test]
fn evidence_explains_every_level_and_the_edition_and_leads_to_the_changes() {
    let catalog = catalog();
    for language in crate::support::languages() {
        let app = reading(language, TALL, Article::Evidence);
        let l10n = app.l10n();
        let levels = [
            Level::Yes,
            Level::Implied,
            Level::Partly,
            Level::No,
            Level::NotStated,
        ];
        assert_shows(&app, levels.map(|level| labels::level(l10n, level)));
        assert_has(&app, [Anchor::Changes.term()]);
        let (date, reviewed) = (l10n.date(catalog.edition), l10n.date(catalog.reviewed));
        assert_shows(
            &app,
            [
                fl!(
                    l10n,
                    "learn-claims-edition",
                    date = date,
                    reviewed = reviewed
                ),
                fl!(l10n, "learn-not-stated"),
            ],
        );
    }
}

#[test]
fn what_changed_tells_every_change_with_its_subject_newest_first() {
    let catalog = catalog();
    let changes = catalog.all_changes();
    for language in crate::support::languages() {
        let app = reading(language, TALL, Article::Changes);
        let (l10n, direction) = (app.l10n(), app.l10n().direction());
        let mut window = simulator(&app, TALL);
        let mut last = 0.0;
        for (n, (messenger, change)) in changes.iter().enumerate() {
            assert_shows(&app, [l10n.date(change.date)]);
            match messenger {
                Some(messenger) => {
                    assert_has(&app, [format!("show-change-{n}-{}", messenger.id)]);
                    let speaker = labels::speaker(l10n, messenger, change.speaker);
                    assert_shows(&app, [fl!(l10n, "said-by", speaker = speaker.as_str())]);
                }
                None => assert_shows(&app, [fl!(l10n, "changes-criteria")]),
            }
            let text = direction.with_base_direction(&l10n.text(&change.text));
            let y = window.find(text.as_str()).expect("the change").bounds().y;
            assert!(y > last, "{language}: {text}");
            last = y;
        }
    }
}

#[test]
fn what_changed_is_reached_from_a_messenger_from_about_and_by_its_key() {
    let term = Anchor::Changes.term();
    for (screen, origin) in [(Screen::Guide, "session"), (Screen::About, "session")] {
        let mut app = app("en", TALL);
        let id = catalog().messenger(origin).expect("session").id.clone();
        run(
            &mut app,
            Message::Guide(guide::Message::MessengerChosen(id)),
        );
        run(&mut app, Message::ScreenChosen(screen));
        press(&mut app, TALL, &term);
        assert_eq!(app.learn().reading_position().article(), Article::Changes);
        press(&mut app, TALL, learn::BACK);
        assert_eq!(app.screen(), screen);
    }
    for size in [WIDE, SMALL] {
        let mut window = Typist::at(app("he", size), size);
        window.tab_to("messenger-molly");
        window.redraw();
        window.keys(&["ctrl+5", "ctrl+5"]);
        let article = window.app.learn().reading_position().article();
        assert_eq!(
            (window.app.screen(), article),
            (Screen::Learn, Article::Changes)
        );
        window.keys(&["alt+Left"]);
        assert_eq!(window.app.screen(), Screen::Guide);
        assert!(window.focused().is_some(), "{size:?}");
    }
}

#[test]
fn criteria_explain_every_criterion() {
    let catalog = catalog();
    for language in crate::support::languages() {
        let app = reading(language, TALL, Article::Criteria);
        let l10n = app.l10n();
        assert_shows(
            &app,
            catalog
                .criteria
                .iter()
                .flat_map(|known| [l10n.text(&known.term.name), l10n.text(&known.term.about)]),
        );
        assert_has(
            &app,
            catalog
                .criteria
                .iter()
                .map(|known| Anchor::Criterion(known.term.id.clone()).name()),
        );
        assert_shows(&app, [isolate_ltr("en.wikipedia.org")]);
    }
}

#[test]
fn networks_tell_what_speaks_for_each_and_against_it_and_who_uses_it() {
    let catalog = catalog();
    assert_eq!(catalog.networks.len(), 5);
    for language in crate::support::languages() {
        let app = reading(language, TALL, Article::Networks);
        let l10n = app.l10n();
        for network in &catalog.networks {
            let points = network.advantages.iter().chain(&network.drawbacks);
            assert_shows(
                &app,
                [&network.term.name, &network.term.about]
                    .into_iter()
                    .chain(points)
                    .map(|id| l10n.text(id)),
            );
            assert_has(&app, [Anchor::Network(network.term.id.clone()).name()]);
        }
        assert_has(
            &app,
            catalog
                .messengers()
                .iter()
                .map(|messenger| format!("show-{}-{}", messenger.network, messenger.id)),
        );
        // The source says nothing for or against relays: the app doesn't either.
        assert_shows(&app, [fl!(l10n, "learn-network-no-points")]);
    }
}

#[test]
fn threats_tell_which_four_the_page_is_about_and_which_messengers_are_named() {
    let catalog = catalog();
    for language in crate::support::languages() {
        let app = reading(language, TALL, Article::Threats);
        let l10n = app.l10n();
        assert_eq!(catalog.threats.len(), 9);
        let mut shielded = 0;
        for threat in &catalog.threats {
            assert_shows(&app, [l10n.text(&threat.name), l10n.text(&threat.about)]);
            assert_has(&app, [Anchor::Threat(threat.id.clone()).name()]);
            let shield = has(&app, TALL, &format!("shield-{}", threat.id));
            assert_eq!(
                shield,
                catalog.page_threats.contains(&threat.id),
                "{}",
                threat.id
            );
            shielded += usize::from(shield);
            for messenger in catalog.messengers() {
                let named = messenger.threats.iter().any(|(id, _)| *id == threat.id);
                assert_eq!(
                    has(&app, TALL, &format!("show-{}-{}", threat.id, messenger.id)),
                    named,
                    "{}: {}",
                    threat.id,
                    messenger.id
                );
            }
        }
        assert_eq!(shielded, 4);
    }
}

#[test]
fn secrecy_and_limits_say_what_they_are_about() {
    for language in crate::support::languages() {
        let secrecy = reading(language, TALL, Article::Secrecy);
        assert_has(
            &secrecy,
            [Anchor::ForwardSecrecy, Anchor::FutureSecrecy].map(|anchor| anchor.name()),
        );
        let loader = secrecy.l10n().loader();
        let legend = ["key", "theft", "exchange", "closed", "open", "time"]
            .map(|sign| loader.get(&format!("learn-legend-{sign}")));
        assert_shows(&secrecy, legend);
        let about = [
            "learn-without-about",
            "criterion-forward-secrecy-about",
            "learn-future-about",
        ];
        assert_shows(&secrecy, about.map(|id| loader.get(id)));
        let limits = reading(language, TALL, Article::Limits);
        // The statement on a kind of network is the same as in the article about networks.
        let about = [
            "learn-metadata-not-hidden",
            "network-federated-metadata",
            "network-peer-to-peer-ip-address",
            "network-anonymous-routing-hidden-parties",
            "learn-limits-keys",
        ];
        assert_shows(&limits, about.map(|id| loader.get(id)));
    }
}

#[test]
fn the_list_is_at_the_start_of_the_line() {
    for (language, mirrored) in [("en", false), ("he", true)] {
        let mut window = Typist::at(reading(language, WIDE, Article::Criteria), WIDE);
        let (list, article) = (
            window.visible_bounds(learn::LIST).expect("a list"),
            window.visible_bounds(learn::ARTICLE).expect("an article"),
        );
        assert_eq!(list.x > article.x, mirrored, "{language}");
        assert_eq!(list.width, 304.0);
    }
}

#[test]
fn nothing_sticks_out_of_the_smallest_window() {
    let size = Size::new(SMALL.width, 9000.0);
    let catalog = catalog();
    for language in crate::support::languages() {
        for article in Article::ALL {
            let app = reading(language, size, article);
            let anchors = match article {
                Article::Evidence => vec![Anchor::Evidence],
                Article::Criteria => catalog
                    .criteria
                    .iter()
                    .map(|criterion| Anchor::Criterion(criterion.term.id.clone()))
                    .collect(),
                Article::Secrecy => vec![Anchor::ForwardSecrecy, Anchor::FutureSecrecy],
                Article::Networks => catalog
                    .networks
                    .iter()
                    .map(|network| Anchor::Network(network.term.id.clone()))
                    .collect(),
                Article::Threats => catalog
                    .threats
                    .iter()
                    .map(|threat| Anchor::Threat(threat.id.clone()))
                    .collect(),
                Article::Limits => vec![Anchor::Limits],
                Article::Blocked => vec![Anchor::Blocked],
                Article::Changes => vec![Anchor::Changes],
            };
            let header = [
                "back",
                "screen-compare",
                "screen-learn",
                "screen-about",
                "language",
                "theme",
            ]
            .map(str::to_owned);
            let mut window = simulator(&app, size);
            for id in anchors.iter().map(Anchor::name).chain(header) {
                let target = window
                    .find(selector::id(id.clone()))
                    .unwrap_or_else(|error| panic!("{id}: {error}"));
                let (bounds, seen) = (target.bounds(), target.visible_bounds().expect("in view"));
                assert!(
                    bounds.x >= 0.0 && bounds.x + bounds.width <= size.width,
                    "{language}: {id}: {bounds:?}"
                );
                assert_eq!(bounds.width, seen.width, "{language}: {id}");
            }
            // The name is there, and ends before the first sign begins.
            let name = app.l10n().direction().with_base_direction(&app.title());
            let name = window
                .find(name.as_str())
                .unwrap_or_else(|error| panic!("{language}: the name: {error}"))
                .bounds();
            let first = window
                .find(selector::id("screen-compare"))
                .expect("a sign")
                .bounds();
            assert!(
                name.x + name.width <= first.x || first.x + first.width <= name.x,
                "{language}: {name:?} {first:?}"
            );
            assert!(name.height < 30.0, "{language}: on one line: {name:?}");
        }
    }
}
