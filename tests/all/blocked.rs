//! Help where a messenger or its store is blocked: only what its own project or the store says, with the source.

use messenger_guide::catalog::{Level, Speaker};
use messenger_guide::gui::anchor::{Anchor, Article};
use messenger_guide::gui::app::{Message, Screen};
use messenger_guide::gui::screen::guide;
use messenger_guide::sections::{Content, sections};

use crate::support::{WIDE, app, catalog, languages, locales, press, run};

/// Every step once more: the messenger, the step, and where it was read at the end of November 2026.
const STEPS: [(&str, &str, &str); 11] = [
    ("signal", "blocked-circumvention", SIGNAL),
    (
        "signal",
        "blocked-proxy",
        "https://github.com/signalapp/Signal-TLS-Proxy/blob/cf152e8575b16ce119b2540c83d1742d54b0d7e9/README.md",
    ),
    ("signal", "blocked-use-proxy", SIGNAL),
    (
        "molly",
        "blocked-tor",
        "https://github.com/mollyim/mollyim.github.io/blob/8335e4032e4e9751f31e3873e0b688fbe5ed9d31/public/index.html",
    ),
    ("simplex", "blocked-android", SIMPLEX),
    ("simplex", "blocked-ios", SIMPLEX),
    ("simplex", "blocked-servers", SIMPLEX),
    ("briar", "blocked-bridges", BRIAR),
    ("briar", "blocked-nearby", BRIAR),
    ("briar", "blocked-drive", BRIAR),
    ("briar", "blocked-pass-on", BRIAR),
];
const SIMPLEX: &str = "https://github.com/simplex-chat/simplex-chat/blob/eafbc80e79bf330bbc19b68ba1e679ddad30023c/docs/guide/app-settings.md";
const SIGNAL: &str = "https://github.com/signalapp/Signal-Android/blob/0036b8e2d6331e6cc2ef24671748fb5d91124570/app/src/main/res/values/strings.xml";
const BRIAR: &str = "https://code.briarproject.org/briar/briar/-/blob/b46d008aceb4c9cea306df8299fcfc1b7ce79d21/briar-android/src/main/res/values/strings.xml";

#[test]
fn every_step_is_the_projects_own_and_names_where_it_stands() {
    let catalog = catalog();
    let mut found = Vec::new();
    for messenger in catalog.messengers() {
        for step in &messenger.blocked {
            assert_ne!(step.fact.speaker, Speaker::PrivacyGuides);
            let first = catalog.link(step.fact.sources[0]).link.as_str();
            found.push((messenger.id.as_str(), step.id.as_str(), first));
        }
    }
    assert_eq!(found, STEPS);
}

/// The statements of F-Droid on itself, repeated, and the messengers that it has.
const STORE_STEPS: [(&str, &str); 2] = [
    (
        "store-f-droid-mirrors",
        "https://github.com/f-droid/fdroidclient/blob/b962e281343a533984b19fb2560d96299d428b96/app/src/main/res/values/strings.xml",
    ),
    (
        "store-f-droid-nearby",
        "https://github.com/f-droid/fdroid-website/blob/ab4533fee26952176c6a19851a5fdd108b415aad/_data/en_US/tutorials.json",
    ),
];
const IN_F_DROID: [&str; 5] = ["molly", "simplex", "briar", "element", "session"];

#[test]
fn what_helps_where_a_store_is_blocked_stands_with_each_messenger_that_it_has() {
    let catalog = catalog();
    for messenger in catalog.messengers() {
        let steps = catalog.store_steps_for(messenger).into_iter();
        let found: Vec<(&str, &str)> = steps
            .map(|step| {
                let first = catalog.link(step.sources[0]).link.as_str();
                (step.id.as_str(), first)
            })
            .collect();
        if IN_F_DROID.contains(&messenger.id.as_str()) {
            assert_eq!(found, STORE_STEPS);
        } else {
            assert!(found.is_empty(), "{}", messenger.id);
        }
    }
}

/// The level of each messenger where messengers are blocked, by the project or not, and the source. Nobody says it of the others.
const ANSWERS: [(&str, Level, bool, &str); 4] = [
    ("signal", Level::Implied, true, SIGNAL),
    (
        "molly",
        Level::Implied,
        false,
        "https://github.com/privacyguides/privacyguides.org/blob/9ee0a1a822d5ae50448e5488bbedc55c65cfdf2b/blog/posts/signal-configuration-and-hardening.md",
    ),
    ("simplex", Level::Implied, true, SIMPLEX),
    (
        "briar",
        Level::Yes,
        true,
        "https://code.briarproject.org/briar/website/-/blob/251fb5755438ea49e40e32d3afa093b92b54387c/content/page/how-it-works.md",
    ),
];

#[test]
fn the_need_is_met_only_as_far_as_an_official_text_says() {
    let catalog = catalog();
    let mut found = Vec::new();
    for messenger in catalog.messengers() {
        for (need, answer) in catalog.answers(messenger) {
            if need.id.as_str() != "where-blocked" {
                continue;
            }
            if answer.level == Level::NotStated {
                assert!(answer.sources.is_empty() && messenger.blocked.is_empty());
                continue;
            }
            let by_project = answer.speaker != Speaker::PrivacyGuides;
            let first = catalog.link(answer.sources[0]).link.as_str();
            found.push((messenger.id.as_str(), answer.level, by_project, first));
        }
    }
    assert_eq!(found, ANSWERS);
}

#[test]
fn whoever_uses_a_proxy_of_signal_reads_what_it_does_not_hide() {
    let (catalog, locales) = (catalog(), locales());
    let signal = catalog.messenger("signal").expect("signal");
    for l10n in locales.iter() {
        let sections = sections(&catalog, l10n, signal);
        let blocked = sections.iter().find_map(|section| match &section.content {
            Content::Blocked { facts, .. } => Some(facts),
            _ => None,
        });
        let texts: Vec<&str> = blocked
            .expect("a section")
            .iter()
            .map(|fact| fact.text.as_str())
            .collect();
        assert_eq!(texts, ["signal-fact-censored", "signal-fact-proxy-limit"]);
    }
}

#[test]
fn the_article_is_reached_from_a_messenger_and_leads_to_those_with_steps() {
    let tall = iced::Size::new(WIDE.width, 9000.0);
    for language in languages() {
        let mut app = app(language, WIDE);
        press(&mut app, tall, &Anchor::Blocked.term());
        assert_eq!(app.learn().reading_position().article(), Article::Blocked);
        press(&mut app, tall, "show-blocked-briar");
        assert_eq!(app.screen(), Screen::Guide);
        assert_eq!(app.guide().selected().as_str(), "briar");
    }
}

#[test]
fn every_step_can_be_ticked_apart_from_those_of_the_set_up() {
    let catalog = catalog();
    let tall = iced::Size::new(WIDE.width, 9000.0);
    for language in languages() {
        let mut app = app(language, WIDE);
        let own = STEPS.map(|(messenger, step, _)| (messenger, step));
        let of_store = IN_F_DROID
            .into_iter()
            .flat_map(|messenger| STORE_STEPS.map(|(step, _)| (messenger, step)));
        for (messenger, step) in own.into_iter().chain(of_store) {
            let known = catalog.messenger(messenger).expect("a messenger");
            run(
                &mut app,
                Message::Guide(guide::Message::MessengerChosen(known.id.clone())),
            );
            press(&mut app, tall, &format!("step-{step}"));
            assert!(app.guide().ticks()[messenger].contains(step));
        }
    }
}
