//! What helps where a messenger is blocked: only what its own project says, and where.

use messenger_guide::catalog::Speaker;
use messenger_guide::gui::app::Message;
use messenger_guide::gui::screen::guide;

use crate::support::{WIDE, app, catalog, languages, press, run};

/// Every step once more: the messenger, the step, and where it was read on 29 November 2026.
const STEPS: [(&str, &str, &str); 8] = [
    (
        "signal",
        "blocked-proxy",
        "https://github.com/signalapp/Signal-TLS-Proxy/blob/cf152e8575b16ce119b2540c83d1742d54b0d7e9/README.md",
    ),
    (
        "molly",
        "blocked-tor",
        "https://github.com/mollyim/mollyim-android/blob/807c023aab0ca8fb755551091b9a6a8cec02ac58/README.md",
    ),
    ("simplex", "blocked-android", SIMPLEX),
    ("simplex", "blocked-ios", SIMPLEX),
    ("simplex", "blocked-servers", SIMPLEX),
    ("briar", "blocked-bridges", BRIAR),
    ("briar", "blocked-nearby", BRIAR),
    ("briar", "blocked-pass-on", BRIAR),
];
const SIMPLEX: &str = "https://github.com/simplex-chat/simplex-chat/blob/eafbc80e79bf330bbc19b68ba1e679ddad30023c/docs/guide/app-settings.md";
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

#[test]
fn every_step_can_be_ticked_apart_from_those_of_the_set_up() {
    let catalog = catalog();
    let tall = iced::Size::new(WIDE.width, 9000.0);
    for language in languages() {
        let mut app = app(language, WIDE);
        for (messenger, step, _) in STEPS {
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
