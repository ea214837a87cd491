//! Requirements: who meets them, who doesn't, of whom nothing is known, and why.

use std::collections::BTreeMap;
use std::sync::Arc;

use iced_test::selector;
use messenger_guide::catalog::{Catalog, Level, Platform, ThreatId};
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::screen::guide;
use messenger_guide::platform::settings::Settings;
use messenger_guide::ranking::{GroupKind, Ranking};
use messenger_guide::requirements::{Requirement, Requirements, Verdict};

use crate::support::{
    Recorder, SMALL, WIDE, app, begin, catalog, locales, press, run, simulator, startup,
};

fn requirements(needs: &[&str], devices: &[&str]) -> Requirements {
    let owned = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect::<Vec<_>>();
    Requirements::remembered(&owned(needs), &owned(devices))
}

fn ids(catalog: &Catalog, indices: &[usize]) -> Vec<String> {
    indices
        .iter()
        .map(|index| catalog.messengers()[*index].id.to_string())
        .collect()
}

/// The messengers that meet, that are not known to meet, and that don't meet these wishes.
fn sorted(catalog: &Catalog, requirements: &Requirements) -> [Vec<String>; 3] {
    let groups = Ranking::new(catalog, requirements, None).groups;
    [Verdict::Meets, Verdict::NotStated, Verdict::DoesNot].map(|verdict| {
        let group = groups
            .iter()
            .find(|group| group.kind == GroupKind::Verdict(verdict));
        group
            .map(|group| ids(catalog, &group.indices))
            .unwrap_or_default()
    })
}

#[test]
fn needs_sort_the_list_by_what_is_known() {
    const ALL: &[&str] = &["signal", "molly", "simplex", "briar", "element", "session"];
    type Row = (
        &'static [&'static str],
        &'static [&'static str],
        [&'static [&'static str]; 3],
    );
    let rows: [Row; 21] = [
        (
            &["no-phone-number"],
            &[],
            [
                &["simplex", "briar", "element", "session"],
                &[],
                &["signal", "molly"],
            ],
        ),
        (&["number-hidden"], &[], [ALL, &[], &[]]),
        (
            &["forward-secrecy"],
            &[],
            [
                &["signal", "molly", "simplex", "briar"],
                &[],
                &["element", "session"],
            ],
        ),
        (
            &["future-secrecy"],
            &[],
            [
                &["signal", "molly", "simplex"],
                &["briar", "element", "session"],
                &[],
            ],
        ),
        (
            &["decentralized"],
            &[],
            [
                &["simplex", "briar", "element", "session"],
                &[],
                &["signal", "molly"],
            ],
        ),
        (
            &["without-internet"],
            &[],
            [
                &["briar"],
                &["signal", "molly", "simplex", "element", "session"],
                &[],
            ],
        ),
        (&["without-google-play"], &[], [ALL, &[], &[]]),
        (
            &["over-tor"],
            &[],
            [
                &["molly", "simplex", "briar"],
                &["signal", "element", "session"],
                &[],
            ],
        ),
        (
            &["where-blocked"],
            &[],
            [
                &["signal", "molly", "simplex", "briar"],
                &["element", "session"],
                &[],
            ],
        ),
        (
            &["audited"],
            &[],
            [
                &["signal", "simplex", "briar", "element", "session"],
                &["molly"],
                &[],
            ],
        ),
        (
            &["reproducible-builds"],
            &[],
            [
                &["signal", "molly", "simplex", "briar"],
                &["element", "session"],
                &[],
            ],
        ),
        (&["encrypted-groups"], &[], [ALL, &[], &[]]),
        (
            &["calls"],
            &[],
            [
                &["signal", "molly", "simplex", "element", "session"],
                &["briar"],
                &[],
            ],
        ),
        (
            &["against-censorship"],
            &[],
            [
                &["simplex", "briar"],
                &["signal", "molly", "element", "session"],
                &[],
            ],
        ),
        (
            &["against-targeted-attacks"],
            &[],
            [
                &["molly"],
                &["signal", "simplex", "briar", "element", "session"],
                &[],
            ],
        ),
        (&["against-anonymity"], &[], [&[], ALL, &[]]),
        // A statement of the source on its whole list holds for those that are still on it.
        (
            &["against-mass-surveillance"],
            &[],
            [
                &["signal", "molly", "simplex", "briar"],
                &["element", "session"],
                &[],
            ],
        ),
        // Devices: all of them.
        (&[], &["android"], [ALL, &[], &[]]),
        (
            &[],
            &["ios", "linux"],
            [
                &["signal", "simplex", "element", "session"],
                &[],
                &["molly", "briar"],
            ],
        ),
        // Several: one that fails outweighs one that is not stated.
        (
            &["no-phone-number", "calls"],
            &["ios"],
            [
                &["simplex", "element", "session"],
                &[],
                &["signal", "molly", "briar"],
            ],
        ),
        (
            &["no-such-need", "decentralized"],
            &["no-such-system"],
            [
                &["simplex", "briar", "element", "session"],
                &[],
                &["signal", "molly"],
            ],
        ),
    ];
    let catalog = catalog();
    for (needs, devices, expected) in rows {
        assert_eq!(
            sorted(&catalog, &requirements(needs, devices)),
            expected.map(<[&str]>::to_vec),
            "{needs:?} {devices:?}"
        );
    }
}

#[test]
fn every_need_and_every_threat_is_there_to_choose() {
    let catalog = catalog();
    let threats: Vec<&str> = catalog
        .needs
        .iter()
        .filter_map(|need| need.threat.as_ref())
        .map(ThreatId::as_str)
        .collect();
    let all: Vec<&str> = catalog
        .threats
        .iter()
        .map(|threat| threat.id.as_str())
        .collect();
    assert_eq!(threats, all);
    for messenger in catalog.messengers() {
        assert_eq!(messenger.answers.len(), catalog.needs.len());
        for (need, answer) in catalog.answers(messenger) {
            let silent = answer.level == Level::NotStated;
            assert!(
                silent || (answer.note.is_some() && !answer.sources.is_empty()),
                "{}: {}",
                messenger.id,
                need.id
            );
        }
    }
}

#[test]
fn a_messenger_in_no_standing_group_is_never_lost() {
    let catalog = catalog();
    for needs in [
        &[][..],
        &["calls"],
        &["calls", "over-tor", "no-phone-number"],
    ] {
        let groups = Ranking::new(&catalog, &requirements(needs, &[]), None).groups;
        let count: usize = groups.iter().map(|group| group.indices.len()).sum();
        assert_eq!(count, catalog.messengers().len(), "{needs:?}");
        assert!(groups.iter().all(|group| !group.indices.is_empty()));
    }
}

#[test]
fn a_device_is_met_by_a_download_and_by_nothing_else() {
    let catalog = catalog();
    for messenger in catalog.messengers() {
        for system in Platform::NATIVE {
            let reasons = requirements(&[], &[system.id()]).reasons(&catalog, messenger);
            let [reason] = reasons.as_slice() else {
                panic!("one reason")
            };
            assert!(matches!(reason.requirement, Requirement::Device(of) if of == system));
            let there = messenger
                .downloads
                .iter()
                .any(|download| download.platform == system);
            assert_eq!(reason.level, if there { Level::Yes } else { Level::No });
            let answer = reason.requirement.answer(messenger);
            assert!(answer.sources.iter().all(|link| {
                messenger
                    .downloads
                    .iter()
                    .any(|download| download.link == *link)
            }));
        }
    }
}

fn shows(app: &App, id: &str) -> bool {
    simulator(app, WIDE)
        .find(selector::id(id.to_owned()))
        .is_ok()
}

#[test]
fn a_need_is_pressed_remembered_and_cleared() {
    for language in crate::support::languages() {
        let recorder = Arc::new(Recorder::default());
        let mut app = begin(startup(language, WIDE, &recorder));
        assert!(!shows(&app, "needs-clear") && !shows(&app, "reasons"));
        press(&mut app, WIDE, "need-no-phone-number");
        press(&mut app, WIDE, "needs-fold");
        run(
            &mut app,
            Message::Guide(guide::Message::DeviceToggled(Platform::Ios)),
        );
        let saved = recorder.last_saved();
        assert_eq!(
            (saved.needs.as_slice(), saved.devices.as_slice()),
            (&["no-phone-number".to_owned()][..], &["ios".to_owned()][..])
        );
        assert!(
            shows(&app, "reasons")
                && shows(&app, "reason-signal-no-phone-number")
                && shows(&app, "reason-molly-ios")
        );
        // The next start knows them.
        let mut start = startup(language, WIDE, &Arc::default());
        start.settings = Settings {
            window: start.settings.window,
            ..saved
        };
        let again = begin(start);
        assert!(
            again.guide().requirements().has_device(Platform::Ios)
                && shows(&again, "reason-molly-ios")
        );
        press(&mut app, WIDE, "needs-clear");
        let saved = recorder.last_saved();
        assert_eq!((saved.needs.len(), saved.devices.len()), (0, 0));
        assert!(!shows(&app, "reasons"));
    }
}

/// Every need is in view.
const TALL: iced::Size = iced::Size::new(1120.0, 1200.0);

/// The bounds of all of these, in order.
fn all_bounds(app: &App, ids: &[String]) -> Vec<Option<iced::Rectangle>> {
    let mut window = simulator(app, TALL);
    let bounds = |id: &String| Some(window.find(selector::id(id.clone())).ok()?.bounds());
    ids.iter().map(bounds).collect()
}

#[test]
fn choosing_moves_nothing_but_what_it_sorts() {
    for language in crate::support::languages() {
        let mut app = app(language, TALL);
        press(&mut app, TALL, "needs-fold");
        let mut chips: Vec<String> = catalog()
            .needs
            .iter()
            .map(|need| format!("need-{}", need.id))
            .collect();
        chips.extend(Platform::NATIVE.map(|system| format!("device-{}", system.id())));
        let mut all = chips.clone();
        all.push("needs-fold".to_owned());
        // The page beside it: what may be pressed next stays where it is.
        let catalog = catalog();
        let downloads = &catalog.first().downloads;
        all.extend(
            downloads
                .iter()
                .map(|one| format!("download-signal-{}", one.id)),
        );
        all.push("share".to_owned());
        let before = all_bounds(&app, &all);
        assert!(before.iter().all(Option::is_some), "{before:?}");
        for chip in chips {
            press(&mut app, TALL, &chip);
            assert_eq!(all_bounds(&app, &all), before, "{language} {chip}");
            press(&mut app, TALL, &chip);
            assert_eq!(all_bounds(&app, &all), before, "{language} not {chip}");
        }
    }
}

#[test]
fn what_was_copied_says_so_in_the_room_that_it_had() {
    for language in crate::support::languages() {
        let mut app = app(language, TALL);
        run(&mut app, Message::ScreenChosen(Screen::Compare));
        let all: Vec<String> = ["only-differences", "copy-markdown", "copy-text", "copy-csv"]
            .map(str::to_owned)
            .to_vec();
        let before = all_bounds(&app, &all);
        for id in &all {
            press(&mut app, TALL, id);
            assert_eq!(all_bounds(&app, &all), before, "{language} {id}");
        }
        run(&mut app, Message::ScreenChosen(Screen::Guide));
        press(&mut app, TALL, "share");
        let copy = ["share-copy".to_owned()];
        let before = all_bounds(&app, &copy);
        press(&mut app, TALL, "share-copy");
        assert_eq!(all_bounds(&app, &copy), before, "{language} share");
    }
}

#[test]
fn a_reason_leads_to_the_fact_and_its_source() {
    for (language, size) in [("en", WIDE), ("he", SMALL)] {
        let mut app = app(language, size);
        press(&mut app, size, "need-no-phone-number");
        run(
            &mut app,
            Message::Guide(guide::Message::ReasonPressed(
                catalog().messenger("signal").expect("signal").id.clone(),
            )),
        );
        assert_eq!(app.guide().selected().as_str(), "signal");
        let l10n = app.l10n();
        let note = l10n.text(
            catalog().messenger("signal").expect("signal").assessments[11]
                .current()
                .note
                .as_ref()
                .expect("a note"),
        );
        let expected = messenger_guide::fl!(
            l10n,
            "glance-note",
            level = l10n.loader().get("level-no"),
            note = l10n.inline(&note)
        );
        let expected = l10n.direction().with_base_direction(&expected);
        assert!(
            simulator(&app, size).find(expected.as_str()).is_ok(),
            "{language}: {expected}"
        );
    }
}

#[test]
fn who_lacks_forward_secrecy_is_warned_of_wherever_it_shows() {
    let (catalog, locales) = (catalog(), locales());
    let lacking: Vec<&str> = catalog
        .messengers()
        .iter()
        .filter(|m| catalog.fails_warning_criterion(m))
        .map(|m| m.id.as_str())
        .collect();
    assert_eq!(lacking, ["element", "session"]);
    for localizer in locales.iter() {
        for messenger in catalog.messengers() {
            let text = messenger_guide::share::text(&catalog, localizer, messenger);
            let point = messenger_guide::l10n::bidi::strip_bidi(
                &localizer.text(&catalog.warning.points[0]),
            );
            assert_eq!(
                text.contains(&point),
                lacking.contains(&messenger.id.as_str()),
                "{text}"
            );
        }
        let mut app = app(localizer.language(), WIDE);
        let warnings = |app: &App| {
            let wanted = app
                .l10n()
                .direction()
                .with_base_direction(&app.l10n().text(&catalog.warning.short));
            let mut count = 0;
            let counting = |candidate: iced_test::selector::Candidate<'_>| -> Option<()> {
                if let iced_test::selector::Candidate::Text { content, .. } = candidate {
                    count += usize::from(content == wanted);
                }
                None
            };
            let _ = simulator(app, WIDE).find(counting);
            count
        };
        assert_eq!(warnings(&app), 2, "in the list");
        press(&mut app, WIDE, "need-decentralized");
        assert_eq!(warnings(&app), 2, "in the list sorted by needs");
        run(
            &mut app,
            Message::ScreenChosen(messenger_guide::gui::app::Screen::Compare),
        );
        assert_eq!(warnings(&app), 2, "in the comparison");
    }
}

#[test]
fn set_up_steps_are_ticked_counted_kept_and_reset() {
    let recorder = Arc::new(Recorder::default());
    let mut app = begin(startup("en", WIDE, &recorder));
    let tall = iced::Size::new(1120.0, 4000.0);
    let progress = |app: &App, done: usize| {
        let l10n = messenger_guide::fl!(app.l10n(), "steps-done", done = done, of = 7);
        simulator(app, tall).find(l10n.as_str()).is_ok()
    };
    assert!(
        progress(&app, 0)
            && simulator(&app, tall)
                .find(selector::id("steps-reset"))
                .is_err()
    );
    press(&mut app, tall, "step-username");
    press(&mut app, tall, "step-profile");
    press(&mut app, tall, "step-username");
    press(&mut app, tall, "step-privacy");
    assert!(progress(&app, 2));
    let saved = recorder.last_saved().steps;
    let expected = BTreeMap::from([(
        "signal".to_owned(),
        ["privacy", "profile"]
            .map(str::to_owned)
            .into_iter()
            .collect(),
    )]);
    assert_eq!(saved, expected);
    press(&mut app, tall, "steps-reset");
    assert!(progress(&app, 0) && recorder.last_saved().steps.is_empty());
}

#[test]
fn among_a_hundred_made_up_ones_every_messenger_stands_where_its_answers_put_it() {
    let made_up = crate::made_up::of(100);
    let locales = messenger_guide::l10n::Locales::load(&made_up).expect("words");
    let catalog =
        Catalog::load(&made_up.files, &locales).unwrap_or_else(|problems| panic!("{problems}"));
    let choices: [(&[&str], &[&str]); 6] = [
        (&["forward-secrecy"], &[]),
        (&["calls", "encrypted-groups"], &[]),
        (&["audited", "decentralized", "against-censorship"], &[]),
        (&[], &["linux", "ios"]),
        (&["no-phone-number"], &["android"]),
        (
            &["against-mass-surveillance", "future-secrecy"],
            &["windows"],
        ),
    ];
    for (needs, devices) in choices {
        let requirements = requirements(needs, devices);
        let groups = Ranking::new(&catalog, &requirements, None).groups;
        let mut seen = 0;
        for group in &groups {
            let GroupKind::Verdict(verdict) = group.kind else {
                panic!("{:?}", group.kind)
            };
            for index in &group.indices {
                let messenger = &catalog.messengers()[*index];
                // By hand: the data of each wish, not the reasons that the program makes of it.
                let of_needs = needs.iter().map(|id| {
                    let n = catalog
                        .needs
                        .iter()
                        .position(|need| need.id.as_str() == *id)
                        .expect("a need");
                    messenger.answers[n].level
                });
                let of_devices = devices.iter().map(|id| {
                    let there = messenger
                        .downloads
                        .iter()
                        .any(|download| download.platform.id() == *id);
                    if there { Level::Yes } else { Level::No }
                });
                let levels: Vec<Level> = of_needs.chain(of_devices).collect();
                let fails = levels
                    .iter()
                    .any(|level| matches!(level, Level::No | Level::Partly));
                let silent = levels.contains(&Level::NotStated);
                let expected = match (fails, silent) {
                    (true, _) => Verdict::DoesNot,
                    (false, true) => Verdict::NotStated,
                    (false, false) => Verdict::Meets,
                };
                assert_eq!(
                    verdict, expected,
                    "{needs:?} {devices:?}: {}: {levels:?}",
                    messenger.id
                );
                seen += 1;
            }
            assert!(group.indices.is_sorted(), "in the order of the catalogue");
        }
        assert_eq!(seen, catalog.messengers().len(), "{needs:?} {devices:?}");
        assert!(
            groups.len() >= 2,
            "{needs:?} {devices:?}: a choice that sorts nothing tests nothing"
        );
    }
}
