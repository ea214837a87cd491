//! Every term leads to its anchor in Learn and back, with the pointer and with the keyboard.

use std::collections::BTreeSet;

use iced::advanced::widget::Id;
use messenger_guide::catalog::{Messenger, Network};
use messenger_guide::fl;
use messenger_guide::gui::anchor::{Anchor, Article};
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::screen::context::Pane;
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::screen::learn;

use crate::learn::{TALL, assert_shows, has, reading};
use crate::support::{HEADER, SMALL, WIDE, app, catalog, press, run};
use crate::typist::Typist;

fn id(name: &str) -> Option<Id> {
    Some(Id::from(name.to_owned()))
}

fn select(app: &mut App, messenger: &Messenger) {
    run(
        app,
        Message::Guide(guide::Message::MessengerChosen(messenger.id.clone())),
    );
}

/// The anchors that the terms of a messenger lead to.
fn anchors_of(messenger: &Messenger) -> Vec<Anchor> {
    let catalog = catalog();
    let criteria = catalog
        .criteria
        .iter()
        .map(|criterion| Anchor::Criterion(criterion.term.id.clone()));
    let threats = messenger
        .threats
        .iter()
        .map(|(threat, _)| threat)
        .chain(&catalog.page_threats);
    let threats = threats.map(|threat| Anchor::Threat(threat.clone()));
    [
        Anchor::Criteria,
        Anchor::Evidence,
        Anchor::Network(messenger.network.clone()),
    ]
    .into_iter()
    .chain(criteria)
    .chain(threats)
    .collect()
}

#[test]
fn every_term_of_the_guide_leads_to_its_anchor_and_back_to_the_same_messenger() {
    let catalog = catalog();
    for (language, messengers) in [
        ("en", catalog.messengers()),
        ("he", &catalog.messengers()[1..2]),
    ] {
        let mut app = app(language, TALL);
        for messenger in messengers {
            select(&mut app, messenger);
            for anchor in anchors_of(messenger) {
                press(&mut app, TALL, &anchor.term());
                assert_eq!(
                    (app.screen(), app.learn().reading_position().article()),
                    (Screen::Learn, anchor.article())
                );
                assert!(has(&app, TALL, &anchor.name()), "{anchor:?}");
                let back = fl!(app.l10n(), "learn-back-to", name = messenger.name.as_str());
                assert_shows(&app, [back]);
                press(&mut app, TALL, learn::BACK);
                assert_eq!(app.screen(), Screen::Guide);
                assert_eq!(app.guide().selected(), &messenger.id);
            }
        }
    }
}

#[test]
fn every_term_of_compare_and_about_leads_to_its_anchor_and_back() {
    let criteria = catalog()
        .criteria
        .iter()
        .map(|criterion| Anchor::Criterion(criterion.term.id.clone()))
        .collect::<Vec<_>>();
    let of_compare = criteria
        .into_iter()
        .chain([Anchor::Networks, Anchor::Evidence])
        .collect();
    for (screen, anchors) in [
        (Screen::Compare, of_compare),
        (Screen::About, vec![Anchor::Criteria, Anchor::Evidence]),
    ] {
        let mut app = app("en", TALL);
        run(&mut app, Message::ScreenChosen(screen));
        for anchor in anchors {
            press(&mut app, TALL, &anchor.term());
            assert_eq!(
                (app.screen(), app.learn().reading_position().article()),
                (Screen::Learn, anchor.article())
            );
            assert!(has(&app, TALL, &anchor.name()), "{anchor:?}");
            press(&mut app, TALL, learn::BACK);
            assert_eq!(app.screen(), screen);
        }
    }
}

#[test]
fn a_way_on_inside_learn_leads_back_one_step_at_a_time() {
    let mut app = app("en", TALL);
    press(&mut app, TALL, "term-criterion-forward-secrecy");
    press(&mut app, TALL, "term-forward-secrecy");
    assert_eq!(app.learn().reading_position().article(), Article::Secrecy);
    assert_shows(
        &app,
        [fl!(
            app.l10n(),
            "learn-back-to",
            name = learn::title(app.l10n(), Article::Criteria)
        )],
    );
    press(&mut app, TALL, learn::BACK);
    assert_eq!(app.learn().reading_position().article(), Article::Criteria);
    press(&mut app, TALL, learn::BACK);
    assert_eq!(app.screen(), Screen::Guide);
    // The other ways on, each from one article to another.
    for (article, anchor) in [
        (Article::Criteria, Anchor::FutureSecrecy),
        (Article::Criteria, Anchor::Limits),
        (Article::Criteria, Anchor::Networks),
        (Article::Limits, Anchor::ForwardSecrecy),
        (Article::Threats, Anchor::Blocked),
        (
            Article::Limits,
            Anchor::Network(catalog().networks[1].term.id.clone()),
        ),
    ] {
        let mut app = reading("he", TALL, article);
        press(&mut app, TALL, &anchor.term());
        assert_eq!(
            app.learn().reading_position().article(),
            anchor.article(),
            "{anchor:?}"
        );
        assert!(has(&app, TALL, &anchor.name()), "{anchor:?}");
    }
}

#[test]
fn another_article_or_another_screen_ends_the_steps_inside_learn() {
    let mut app = app("en", TALL);
    press(&mut app, TALL, "term-criterion-forward-secrecy");
    press(&mut app, TALL, "term-forward-secrecy");
    press(&mut app, TALL, Article::Threats.entry());
    press(&mut app, TALL, learn::BACK);
    assert_eq!(app.screen(), Screen::Guide, "from there one came");
    press(&mut app, TALL, "term-criteria");
    press(&mut app, TALL, "screen-compare");
    press(&mut app, TALL, "screen-learn");
    assert!(
        !has(&app, TALL, learn::BACK),
        "the header is not a way to come back from"
    );
    assert_eq!(app.learn().reading_position().article(), Article::Criteria);
}

#[test]
fn a_messenger_of_learn_is_shown_in_the_guide() {
    let mut app = reading("he", TALL, Article::Networks);
    press(&mut app, TALL, "show-federated-element");
    assert_eq!(
        (app.screen(), app.guide().selected().as_str()),
        (Screen::Guide, "element")
    );
    assert_eq!(app.settings().messenger.as_deref(), Some("element"));
}

#[test]
fn a_narrow_window_goes_from_the_list_to_an_article_and_back() {
    let mut app = app("he", SMALL);
    press(&mut app, SMALL, "screen-learn");
    assert!(has(&app, SMALL, learn::LIST) && !has(&app, SMALL, learn::ARTICLE));
    press(&mut app, SMALL, Article::Networks.entry());
    assert!(has(&app, SMALL, learn::ARTICLE) && !has(&app, SMALL, learn::LIST));
    press(&mut app, SMALL, "back");
    assert_eq!(
        (app.screen(), app.learn().pane()),
        (Screen::Learn, Pane::List)
    );
    press(&mut app, SMALL, "back");
    assert_eq!(app.screen(), Screen::Guide);
    // After a term, the way back in the header leads to the term too.
    press(&mut app, SMALL, "messenger-briar");
    press(&mut app, SMALL, "term-criteria");
    press(&mut app, SMALL, "back");
    assert_eq!(
        (app.screen(), app.guide().pane()),
        (Screen::Guide, Pane::Detail)
    );
}

#[test]
fn a_term_brings_its_anchor_to_the_top_and_its_way_back_to_where_one_was() {
    for language in crate::support::languages() {
        let mut app = app(language, WIDE);
        select(&mut app, catalog().messenger("briar").expect("briar"));
        let mut window = Typist::at(app, WIDE);
        window.tab_to("term-criterion-forward-secrecy");
        window.redraw();
        let before = window
            .visible_bounds("term-criterion-forward-secrecy")
            .expect("in view");
        window.click("term-criterion-forward-secrecy");
        let pane = window.visible_bounds(learn::ARTICLE).expect("an article");
        let heading = window
            .visible_bounds("learn-criterion-forward-secrecy")
            .expect("in view");
        assert!(
            (0.0..40.0).contains(&(heading.y - pane.y)),
            "{language}: {heading:?} in {pane:?}"
        );
        assert!(window.app.learn().reading_position().offset() > 0.0);
        window.click(learn::BACK);
        assert_eq!(window.app.guide().selected().as_str(), "briar");
        let after = window
            .visible_bounds("term-criterion-forward-secrecy")
            .expect("in view again");
        assert!(
            (after.y - before.y).abs() < 1.0,
            "{language}: {before:?} {after:?}"
        );
    }
}

#[test]
fn the_table_of_compare_is_where_it_was() {
    let mut app = app("en", SMALL);
    run(&mut app, Message::ScreenChosen(Screen::Compare));
    let mut window = Typist::at(app, SMALL);
    window.tab_to("term-criterion-all-five-systems");
    window.redraw();
    let before = window
        .visible_bounds("term-criterion-all-five-systems")
        .expect("in view");
    window.click("term-criterion-all-five-systems");
    assert!(
        window
            .visible_bounds("learn-criterion-all-five-systems")
            .is_some()
    );
    window.keys(&["Escape"]);
    let after = window
        .visible_bounds("term-criterion-all-five-systems")
        .expect("in view again");
    assert!((after.y - before.y).abs() < 1.0, "{before:?} {after:?}");
}

#[test]
fn an_article_is_where_it_was_after_another_screen_and_begins_at_the_top_when_chosen() {
    let mut window = Typist::at(reading("en", WIDE, Article::Networks), WIDE);
    window.tab_to("show-peer-to-peer-briar");
    window.redraw();
    let before = window.app.learn().reading_position().offset();
    assert!(before > 0.0);
    window.keys(&["ctrl+1", "ctrl+3"]);
    assert!((window.app.learn().reading_position().offset() - before).abs() < 0.01);
    window.click(Article::Criteria.entry());
    assert_eq!(window.app.learn().reading_position().offset(), 0.0);
}

#[test]
fn with_the_keyboard_alone_one_goes_to_a_term_and_back_to_it() {
    for (language, back) in [("en", "Escape"), ("he", "alt+Left"), ("he", "Enter")] {
        for size in [WIDE, SMALL] {
            let mut app = app(language, size);
            select(&mut app, catalog().messenger("simplex").expect("simplex"));
            let mut window = Typist::at(app, size);
            for term in [
                "term-criteria",
                "term-network-decentralized-relays",
                "term-criterion-audited",
                "term-threat-censorship",
            ] {
                window.tab_to(term);
                window.redraw();
                window.keys(&["Enter"]);
                assert_eq!(window.app.screen(), Screen::Learn);
                assert_eq!(window.focused(), id(learn::BACK), "{term}");
                window.keys(&[back]);
                assert_eq!(window.app.screen(), Screen::Guide);
                assert_eq!(window.focused(), id(term), "{language}: {back}");
                assert!(
                    window.visible_bounds(term).is_some(),
                    "{language}: {term} is in view"
                );
            }
        }
    }
}

#[test]
fn the_arrows_move_in_the_list_of_articles() {
    let mut window = Typist::at(app("he", WIDE), WIDE);
    window.keys(&["ctrl+3"]);
    window.tab_to(Article::Evidence.entry());
    window.redraw();
    window.keys(&["Down", "Down", "Down", "Up", "Enter"]);
    assert_eq!(window.focused(), id(Article::Secrecy.entry()));
    assert_eq!(
        window.app.learn().reading_position().article(),
        Article::Secrecy
    );
}

#[test]
fn tab_reaches_all_of_every_article_in_reading_order() {
    let catalog = catalog();
    for article in Article::ALL {
        let mut window = Typist::at(reading("en", WIDE, article), WIDE);
        let names: Vec<Option<Id>> = window.stops().into_iter().map(|stop| stop.id).collect();
        let first: Vec<Option<Id>> = HEADER
            .into_iter()
            .chain(Article::ALL.map(Article::entry))
            .map(id)
            .collect();
        assert_eq!(names[..first.len()], first, "{article:?}");
        assert!(names.len() > first.len(), "{article:?}");
        for n in 0..names.len() {
            window.keys(&["Tab"]);
            let stops = window.stops();
            assert!(
                stops[n].is_focused && stops[n].visible.is_some(),
                "{article:?}: {:?}",
                stops[n]
            );
        }
        let users = |network: &Network| {
            let users = catalog
                .messengers()
                .iter()
                .filter(|messenger| messenger.network == network.term.id);
            users
                .map(|messenger| format!("show-{}-{}", network.term.id, messenger.id))
                .collect::<Vec<_>>()
        };
        let expected: Vec<String> = match article {
            Article::Networks => catalog.networks.iter().flat_map(users).collect(),
            Article::Blocked => ["signal", "molly", "simplex", "briar"]
                .map(|id| format!("show-blocked-{id}"))
                .into(),
            Article::Threats => [
                "show-targeted-attacks-molly",
                "show-censorship-simplex",
                "show-censorship-briar",
            ]
            .map(str::to_owned)
            .into(),
            Article::Changes => {
                let changes = catalog.all_changes().into_iter().enumerate();
                let of = changes.filter_map(|(n, (of, _))| Some((n, &of?.id)));
                of.map(|(n, id)| format!("show-change-{n}-{id}")).collect()
            }
            Article::Evidence | Article::Criteria | Article::Secrecy | Article::Limits => {
                Vec::new()
            }
        };
        // Links to messengers stand in the order of the data, before, between and after the sources.
        let shown: Vec<&Option<Id>> = names
            .iter()
            .filter(|name| expected.iter().any(|known| **name == id(known)))
            .collect();
        assert_eq!(
            shown,
            expected
                .iter()
                .map(|name| id(name))
                .collect::<Vec<_>>()
                .iter()
                .collect::<Vec<_>>(),
            "{article:?}"
        );
    }
}

#[test]
fn the_focus_is_never_lost_when_the_screen_changes() {
    for size in [WIDE, SMALL] {
        let mut window = Typist::at(app("en", size), size);
        window.tab_to("messenger-molly");
        window.redraw();
        let mut seen = BTreeSet::new();
        for keys in [
            ["ctrl+3", "Tab"],
            ["ctrl+2", "Tab"],
            ["ctrl+4", "Tab"],
            ["ctrl+1", "Tab"],
            ["ctrl+3", "Tab"],
            ["alt+Left", "Tab"],
        ] {
            window.keys(&keys[..1]);
            let stop = window.stops().into_iter().find(|stop| stop.is_focused);
            assert!(
                stop.is_some_and(|stop| stop.visible.is_some()),
                "{size:?}: nothing after {keys:?}"
            );
            seen.insert(format!("{:?}", window.app.screen()));
            window.keys(&keys[1..]);
        }
        assert_eq!(seen.len(), 4);
    }
    // The button at the same position on another screen does not take the focus over.
    let mut window = Typist::at(app("en", WIDE), WIDE);
    window.keys(&["ctrl+3"]);
    window.tab_to(Article::Evidence.entry());
    window.redraw();
    window.keys(&["ctrl+1"]);
    assert_eq!(window.focused(), id("screen-guide"));
    // In a narrow window, what was pressed is gone with its pane.
    let mut window = Typist::at(app("he", SMALL), SMALL);
    window.tab_to("messenger-molly");
    window.redraw();
    window.keys(&["Enter"]);
    assert_eq!(window.focused(), id("back"));
    window.keys(&["Enter"]);
    assert_eq!(window.focused(), id("messenger-molly"));
    window.keys(&["ctrl+3"]);
    window.tab_to(Article::Threats.entry());
    window.redraw();
    window.keys(&["Enter"]);
    assert_eq!(window.focused(), id("screen-learn"));
    window.tab_to("show-censorship-briar");
    window.redraw();
    window.keys(&["Enter"]);
    assert_eq!(
        (window.app.screen(), window.focused()),
        (Screen::Guide, id("back"))
    );
}

#[test]
fn after_the_pointer_no_ring_appears_by_itself() {
    let mut window = Typist::at(app("en", WIDE), WIDE);
    window.click("term-criteria");
    assert_eq!(window.focused(), None);
    window.click(learn::BACK);
    assert_eq!(window.focused(), None);
}
