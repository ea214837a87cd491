//! The data: what must be in it, and what the check finds when something is wrong.

use std::collections::BTreeSet;

use messenger_guide::catalog::{
    Assessment, Catalog, DataFile, Diagnostics, Download, Level, Link, LinkRole, MAX_FILE,
    Messenger, Platform, Publisher, Recommendation, Speaker, Weight,
};
use messenger_guide::l10n::attribution::PAGES;

use crate::support::{catalog, locales};

/// The addresses of the edition.
fn edition_links() -> BTreeSet<&'static str> {
    let record = include_str!("../../data/edition.ron");
    let (edition, _) = record.split_once("changes: [").expect("what changed since");
    let texts = edition.split('"');
    texts.filter(|text| text.starts_with("https:")).collect()
}

#[test]
fn the_messengers_stand_in_the_order_of_the_source() {
    let catalog = catalog();
    let names: Vec<&str> = catalog
        .messengers()
        .iter()
        .map(|messenger| messenger.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "Signal",
            "Molly",
            "SimpleX Chat",
            "Briar",
            "Element",
            "Session"
        ]
    );
    let recommendation = |id: &str| catalog.messenger(id).expect("a messenger").recommendation;
    assert!(
        ["signal", "molly", "simplex", "briar"]
            .into_iter()
            .all(|id| recommendation(id) == Recommendation::Recommended)
    );
    assert!(
        ["element", "session"]
            .into_iter()
            .all(|id| recommendation(id) == Recommendation::WithReservations)
    );
    let parent = catalog
        .messenger("molly")
        .expect("molly")
        .parent
        .as_ref()
        .expect("a parent");
    assert_eq!(parent.as_str(), "signal");
}

#[test]
fn every_address_of_the_edition_is_there_as_it_is_or_as_replaced() {
    let catalog = catalog();
    let known: BTreeSet<&str> = catalog
        .links()
        .iter()
        .flat_map(|entry| {
            [
                Some(entry.link.as_str()),
                entry.replaces.as_ref().map(Link::as_str),
            ]
        })
        .flatten()
        .collect();
    let edition = edition_links();
    assert_eq!(edition.len(), 82);
    let missing: Vec<_> = edition
        .iter()
        .filter(|address| !known.contains(**address))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn an_address_that_is_not_of_the_edition_says_since_when_or_what_it_replaces() {
    let edition = edition_links();
    for entry in catalog().links() {
        let of_edition = edition.contains(entry.link.as_str());
        match &entry.replaces {
            Some(old) => assert!(edition.contains(old.as_str()) && !of_edition, "{old}"),
            None => assert_eq!(of_edition, entry.since.is_none(), "{}", entry.link),
        }
    }
}

#[test]
fn all_downloads_of_the_edition_and_those_added_since_are_there() {
    let catalog = catalog();
    let count = |messenger: &Messenger, of_edition: bool| {
        messenger
            .downloads
            .iter()
            .filter(|download| catalog.link(download.link).since.is_none() == of_edition)
            .count()
    };
    let counts: Vec<(usize, usize)> = catalog
        .messengers()
        .iter()
        .map(|m| (count(m, true), count(m, false)))
        .collect();
    assert_eq!(counts, [(6, 1), (3, 0), (6, 3), (4, 2), (7, 5), (6, 1)]);
    assert_eq!(
        counts
            .iter()
            .map(|(of_edition, _)| of_edition)
            .sum::<usize>(),
        32
    );
}

/// With what the sources say of it: publisher, beta, needs a phone, minimum.
#[test]
fn each_download_outside_of_the_edition_is_the_one_that_its_project_names() {
    let catalog = catalog();
    let told = |messenger: &str, id: &str| {
        let messenger = catalog.messenger(messenger).expect("a messenger");
        let of_id = |download: &&Download| download.id.as_str() == id;
        let download = messenger.downloads.iter().find(of_id).expect("a download");
        (
            catalog.link(download.link).link.as_str(),
            download.publisher,
            download.minimum.as_deref(),
        )
    };
    let rows = [
        (
            ("briar", "f-droid"),
            (
                "https://briarproject.org/fdroid",
                Publisher::Project,
                Some("Android 5.0"),
            ),
        ),
        (
            ("briar", "apk"),
            (
                "https://briarproject.org/apk",
                Publisher::Project,
                Some("Android 5.0"),
            ),
        ),
        (
            ("session", "f-droid"),
            (
                "https://fdroid.getsession.org/",
                Publisher::Project,
                Some("Android 8.0"),
            ),
        ),
        (
            ("simplex", "f-droid"),
            (
                "https://simplex.chat/fdroid/",
                Publisher::Project,
                Some("Android 8.0"),
            ),
        ),
        (
            ("simplex", "f-droid-org"),
            (
                "https://f-droid.org/en/packages/chat.simplex.app",
                Publisher::Store,
                Some("Android 8.0"),
            ),
        ),
        (
            ("element", "f-droid-x"),
            (
                "https://f-droid.org/packages/io.element.android.x",
                Publisher::Store,
                Some("Android 7.0"),
            ),
        ),
        (
            ("element", "f-droid"),
            (
                "https://f-droid.org/packages/im.vector.app",
                Publisher::Store,
                Some("Android 5.0"),
            ),
        ),
    ];
    for ((messenger, id), expected) in rows {
        assert_eq!(told(messenger, id), expected, "{messenger}: {id}");
    }
    let these = |holds: fn(&Download) -> bool| -> Vec<String> {
        catalog
            .messengers()
            .iter()
            .flat_map(|messenger| {
                let downloads = messenger.downloads.iter().filter(|it| holds(it));
                downloads.map(|download| format!("{} {}", messenger.id, download.id))
            })
            .collect()
    };
    // A download in the browser or for several systems has no oldest system of one.
    assert_eq!(
        these(|download| download.minimum.is_none()
            && !matches!(download.platform, Platform::Web | Platform::Multiple)),
        [
            "simplex linux",
            "simplex flathub",
            "simplex windows",
            "simplex macos",
            "briar linux",
            "briar flathub",
            "briar windows",
            "element linux",
            "element windows",
            "element macos",
        ]
    );
    assert_eq!(
        these(|download| download.needs_phone),
        ["signal linux", "signal windows", "signal macos"]
    );
    assert_eq!(
        these(|download| download.beta),
        ["briar linux", "briar flathub", "briar windows"]
    );
    assert_eq!(
        these(|download| download.publisher == Publisher::NotStated),
        ["briar flathub"]
    );
}

#[test]
fn a_download_that_the_edition_does_not_have_says_where_it_is_named() {
    let catalog = catalog();
    for messenger in catalog.messengers() {
        for download in &messenger.downloads {
            let of_edition = catalog.link(download.link).since.is_none();
            assert!(
                of_edition || !download.sources.is_empty(),
                "{}: {}",
                messenger.id,
                download.id
            );
        }
    }
}

#[test]
fn the_levels_are_those_of_the_source() {
    use Level::{Implied as I, No as N, NotStated as Q, Partly as P, Yes as Y};
    // Signal, Molly, SimpleX Chat, Briar, Element, Session.
    let expected = [
        ("open-source-clients", [I, P, I, I, I, I]),
        ("no-identifier-to-contacts", [Y, I, Y, I, Q, Q]),
        ("private-messages-encrypted", [I, I, I, I, Y, I]),
        ("all-messages-encryptable", [I, I, Q, Q, P, P]),
        ("audited", [Y, Q, Y, Y, Y, Y]),
        ("forward-secrecy", [Y, I, Q, Y, N, N]),
        ("future-secrecy", [Y, I, Q, Q, Q, Q]),
        ("open-source-servers", [Q, Q, Q, Q, Q, Q]),
        ("decentralized", [N, N, Y, I, Y, Y]),
        ("all-encrypted-by-default", [I, I, Q, Q, N, Q]),
        ("all-five-systems", [Y, N, Y, Q, Y, Y]),
        ("no-phone-number", [N, N, Y, Q, Q, Q]),
    ];
    let catalog = catalog();
    let criteria: Vec<&str> = catalog
        .criteria
        .iter()
        .map(|criterion| criterion.term.id.as_str())
        .collect();
    assert_eq!(criteria, expected.map(|(criterion, _)| criterion));
    for (n, messenger) in catalog.messengers().iter().enumerate() {
        for ((criterion, levels), assessment) in expected.iter().zip(&messenger.assessments) {
            assert_eq!(assessment.criterion.as_str(), *criterion);
            assert_eq!(
                assessment.original.level, levels[n],
                "{}: {criterion}",
                messenger.id
            );
        }
    }
    let revised: Vec<(&str, &str, Level)> = catalog
        .messengers()
        .iter()
        .flat_map(|messenger| {
            let revised = messenger.assessments.iter().filter_map(|assessment| {
                let level = assessment.revision.as_ref()?.level;
                Some((messenger.id.as_str(), assessment.criterion.as_str(), level))
            });
            revised.collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        revised,
        [
            ("signal", "open-source-servers", Y),
            ("molly", "open-source-clients", Y),
            ("molly", "audited", Q),
            ("molly", "open-source-servers", I),
            ("simplex", "all-messages-encryptable", P),
            ("simplex", "forward-secrecy", Y),
            ("simplex", "future-secrecy", Y),
            ("simplex", "open-source-servers", Y),
            ("simplex", "all-encrypted-by-default", N),
            ("briar", "all-messages-encryptable", Y),
            ("briar", "future-secrecy", Q),
            ("briar", "open-source-servers", Q),
            ("briar", "all-encrypted-by-default", I),
            ("briar", "no-phone-number", I),
            ("element", "no-identifier-to-contacts", I),
            ("element", "future-secrecy", Q),
            ("element", "open-source-servers", Y),
            ("element", "no-phone-number", I),
            ("session", "no-identifier-to-contacts", I),
            ("session", "all-messages-encryptable", N),
            ("session", "future-secrecy", Q),
            ("session", "open-source-servers", I),
            ("session", "decentralized", Y),
            ("session", "all-encrypted-by-default", N),
            ("session", "no-phone-number", Y),
        ]
    );
}

#[test]
fn all_changes_hold_each_once_newest_first() {
    let catalog = catalog();
    let all = catalog.all_changes();
    let of_messengers: usize = catalog.messengers().iter().map(|m| m.changes.len()).sum();
    assert_eq!(all.len(), of_messengers + catalog.changes.len());
    assert!(all.windows(2).all(|pair| pair[0].1.date >= pair[1].1.date));
    for (of, change) in all {
        let list = of.map_or(&catalog.changes, |messenger| &messenger.changes);
        assert!(list.iter().any(|known| known.text == change.text));
    }
}

fn level_now(messenger: &Messenger, criterion: &str) -> Level {
    let mut of = messenger.assessments.iter();
    of.find(|assessment| assessment.criterion.as_str() == criterion)
        .unwrap_or_else(|| panic!("{}: {criterion}", messenger.id))
        .current()
        .level
}

/// All clients of a network share what it decides, whether good or bad.
#[test]
fn a_client_of_a_network_inherits_what_the_network_decides() {
    const BY_NETWORK: [&str; 9] = [
        "no-identifier-to-contacts",
        "private-messages-encrypted",
        "all-messages-encryptable",
        "forward-secrecy",
        "future-secrecy",
        "open-source-servers",
        "decentralized",
        "all-encrypted-by-default",
        "no-phone-number",
    ];
    // Stated of the network, so implied of a client.
    let inherited = |level| {
        if level == Level::Yes {
            Level::Implied
        } else {
            level
        }
    };
    let catalog = catalog();
    let mut clients = 0;
    for client in catalog.messengers() {
        let Some(parent) = &client.parent else {
            continue;
        };
        clients += 1;
        let network = catalog.messenger(parent.as_str()).expect("a parent");
        for criterion in BY_NETWORK {
            assert_eq!(
                level_now(client, criterion),
                inherited(level_now(network, criterion)),
                "{}: {criterion}",
                client.id
            );
        }
        for need in ["encrypted-groups", "calls"] {
            let level = |of| {
                let mut answers = catalog.answers(of);
                let answer = answers.find(|(known, _)| known.id.as_str() == need);
                answer.map(|(_, answer)| answer.level)
            };
            assert_eq!(
                level(client),
                level(network).map(inherited),
                "{}: {need}",
                client.id
            );
        }
    }
    assert!(clients > 0);
}

#[test]
fn every_threat_leads_to_the_part_of_the_page_that_explains_it() {
    let catalog = catalog();
    let parts: BTreeSet<&str> = catalog
        .threat_pages
        .iter()
        .map(|page| catalog.link(*page).link.as_str())
        .inspect(|address| assert!(address.contains("/common-threats/#"), "{address}"))
        .collect();
    assert_eq!(parts.len(), catalog.threats.len());
}

/// A question that neither Privacy Guides nor the project answers names the pages that were searched.
#[test]
fn few_questions_are_open_and_each_says_where_was_looked() {
    let catalog = catalog();
    let open: Vec<(&str, &str)> = catalog
        .messengers()
        .iter()
        .flat_map(|messenger| {
            let open = messenger.assessments.iter().filter(|assessment| {
                let answer = assessment.current();
                assert!(
                    answer.note.is_some() && !answer.sources.is_empty(),
                    "{}: {}",
                    messenger.id,
                    assessment.criterion
                );
                answer.level == Level::NotStated
            });
            open.map(|assessment| (messenger.id.as_str(), assessment.criterion.as_str()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(open.len() <= 8, "{open:?}");
}

/// A project's own page was read after the edition, not before what it cites was known,
/// and before the next review was due.
#[test]
fn what_a_project_says_was_read_after_the_edition_and_before_a_review_was_due() {
    let catalog = catalog();
    let mut spoken = 0;
    for messenger in catalog.messengers() {
        let facts = messenger.facts.iter();
        let facts = facts.map(|(_, fact)| (fact.speaker, &fact.sources));
        let answers = messenger.assessments.iter();
        let answers = answers.map(Assessment::current);
        let answers = answers.map(|answer| (answer.speaker, &answer.sources));
        let changes = messenger.changes.iter();
        let changes = changes.map(|change| (change.speaker, &change.sources));
        let downloads = messenger.downloads.iter();
        let downloads = downloads.map(|download| (download.speaker, &download.sources));
        let keys = messenger.keys.iter();
        let keys = keys.map(|key| (key.fact.speaker, &key.fact.sources));
        let all = facts.chain(answers).chain(changes).chain(downloads);
        for (speaker, sources) in all.chain(keys) {
            if let Speaker::Project(read) = speaker {
                spoken += 1;
                assert!(
                    catalog.edition < read && !catalog.may_be_outdated(read),
                    "{}: {read:?}",
                    messenger.id
                );
                for source in sources.iter().map(|source| catalog.link(*source)) {
                    assert!(
                        source.since.is_none_or(|since| since <= read),
                        "{}: {read:?}: {:?}",
                        messenger.id,
                        source.link
                    );
                }
            }
        }
    }
    assert!(spoken > 20, "{spoken}");
}

#[test]
fn the_level_for_decentralized_agrees_with_the_kind_of_network() {
    for messenger in catalog().messengers() {
        assert_eq!(
            level_now(messenger, "decentralized") == Level::No,
            messenger.network.as_str() == "centralized",
            "{}",
            messenger.id
        );
    }
}

#[test]
fn a_stronger_criterion_is_never_met_better_than_the_weaker_that_it_contains() {
    let met = |level| matches!(level, Level::Yes | Level::Implied);
    for messenger in catalog().messengers() {
        for (stronger, weaker) in [
            ("all-encrypted-by-default", "all-messages-encryptable"),
            ("all-encrypted-by-default", "private-messages-encrypted"),
        ] {
            assert!(
                !met(level_now(messenger, stronger)) || met(level_now(messenger, weaker)),
                "{}: {stronger}, {weaker}",
                messenger.id
            );
        }
    }
}

#[test]
fn the_level_for_all_five_systems_agrees_with_the_downloads() {
    for messenger in catalog().messengers() {
        let assessment = messenger
            .assessments
            .iter()
            .find(|a| a.criterion.as_str() == "all-five-systems")
            .expect("a level");
        assert_eq!(
            assessment.current().level == Level::Yes,
            messenger.missing_systems().is_empty(),
            "{}",
            messenger.id
        );
    }
    let briar = catalog()
        .messenger("briar")
        .expect("briar")
        .missing_systems();
    assert_eq!(briar, [Platform::MacOs, Platform::Ios]);
}

#[test]
fn every_claim_has_a_source() {
    for messenger in catalog().messengers() {
        assert!(
            messenger
                .facts
                .iter()
                .all(|(_, fact)| !fact.sources.is_empty())
        );
        for assessment in &messenger.assessments {
            let silent =
                assessment.original.level == Level::NotStated && assessment.original.note.is_none();
            assert!(
                silent || !assessment.original.sources.is_empty(),
                "{}: {}",
                messenger.id,
                assessment.criterion
            );
            assert!(
                assessment
                    .revision
                    .iter()
                    .all(|now| !now.sources.is_empty()),
                "{}: {}",
                messenger.id,
                assessment.criterion
            );
        }
        assert!(
            messenger
                .changes
                .iter()
                .all(|change| !change.sources.is_empty())
        );
    }
}

#[test]
fn the_attribution_names_every_page_used() {
    let catalog = catalog();
    let mut used = BTreeSet::new();
    for entry in catalog.links() {
        let address = entry.link.as_str();
        let is_of_privacy_guides =
            entry.link.host().ends_with("privacyguides.org") || address.contains("/privacyguides/");
        // The page itself is named first, a commit is of its history, and a video is only a link.
        let is_named_otherwise = ["real-time-communication", "/commit/", "/videos/"]
            .iter()
            .any(|part| address.contains(part));
        if is_of_privacy_guides && !is_named_otherwise {
            let page = PAGES.iter().position(|page| address.contains(page.path));
            used.insert(page.unwrap_or_else(|| panic!("{address} is of a page that is not named")));
        }
    }
    assert_eq!(used.len(), PAGES.len(), "a page is named that is not used");
}

#[test]
fn every_link_can_be_reached_in_the_window() {
    let catalog = catalog();
    let mut reached: BTreeSet<&str> = [
        catalog.source_page,
        catalog.source_edition,
        catalog.general_criteria,
        catalog.licence,
    ]
    .iter()
    .map(|id| catalog.link(*id).link.as_str())
    .collect();
    let mut reach = |ids: &[messenger_guide::catalog::LinkId]| {
        reached.extend(ids.iter().map(|id| catalog.link(*id).link.as_str()));
    };
    catalog
        .criteria
        .iter()
        .for_each(|criterion| reach(&criterion.sources));
    catalog
        .networks
        .iter()
        .for_each(|network| reach(&network.sources));
    reach(&catalog.threat_sources);
    reach(&catalog.threat_pages);
    reach(&catalog.blocking_sources);
    catalog
        .store_steps
        .iter()
        .for_each(|step| reach(&step.sources));
    catalog
        .changes
        .iter()
        .for_each(|change| reach(&change.sources));
    for messenger in catalog.messengers() {
        messenger.links.iter().for_each(|(_, link)| reach(&[*link]));
        messenger.downloads.iter().for_each(|download| {
            reach(&[download.link]);
            reach(&download.sources);
        });
        messenger
            .facts
            .iter()
            .for_each(|(_, fact)| reach(&fact.sources));
        let keys = messenger.keys.iter();
        keys.for_each(|key| reach(&key.fact.sources));
        let blocked = messenger.blocked.iter();
        blocked.for_each(|step| reach(&step.fact.sources));
        let checks = messenger.checks.iter();
        checks.for_each(|check| reach(&check.fact.sources));
        messenger.assessments.iter().for_each(|assessment| {
            reach(&assessment.original.sources);
            reach(&assessment.current().sources);
        });
        messenger
            .audits
            .iter()
            .for_each(|audit| reach(&[audit.report]));
        messenger
            .variants
            .iter()
            .for_each(|variant| reach(&variant.fact.sources));
        messenger
            .specifications
            .iter()
            .for_each(|document| reach(&[document.link]));
        messenger
            .changes
            .iter()
            .for_each(|change| reach(&change.sources));
    }
    let lost: Vec<_> = catalog
        .links()
        .iter()
        .map(|entry| entry.link.as_str())
        .filter(|link| !reached.contains(link))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn what_changed_is_dated_and_the_two_that_were_dropped_say_so() {
    let catalog = catalog();
    let delisted: Vec<&str> = catalog
        .messengers()
        .iter()
        .filter(|messenger| messenger.delisting().is_some())
        .map(|m| m.id.as_str())
        .collect();
    assert_eq!(delisted, ["element", "session"]);
    let session = catalog.messenger("session").expect("session");
    assert!(
        session
            .changes
            .iter()
            .any(|change| change.weight == Weight::Caution)
    );
    let total: usize = catalog
        .messengers()
        .iter()
        .map(|messenger| messenger.changes.len())
        .sum();
    assert!(total + catalog.changes.len() >= 9);
}

/// A messenger, a criterion or a need of it, and the fact that says the same in a sentence.
const SAID_TWICE: [(&str, &str, &str); 26] = [
    ("signal", "forward-secrecy", "secrecy"),
    ("signal", "future-secrecy", "secrecy"),
    ("signal", "no-phone-number", "phone-number"),
    ("signal", "no-identifier-to-contacts", "username"),
    ("signal", "private-messages-encrypted", "protocol"),
    ("molly", "private-messages-encrypted", "network"),
    ("molly", "forward-secrecy", "network"),
    ("molly", "future-secrecy", "network"),
    ("simplex", "audited", "audited"),
    ("simplex", "decentralized", "network"),
    ("simplex", "no-phone-number", "no-identifiers"),
    ("simplex", "no-identifier-to-contacts", "no-identifiers"),
    ("simplex", "forward-secrecy", "own-protocol"),
    ("simplex", "future-secrecy", "own-protocol"),
    ("simplex", "all-messages-encryptable", "channels"),
    ("simplex", "all-encrypted-by-default", "channels"),
    ("briar", "audited", "audited"),
    ("briar", "forward-secrecy", "forward-secrecy"),
    ("briar", "private-messages-encrypted", "about"),
    ("briar", "all-five-systems", "systems"),
    ("element", "decentralized", "matrix"),
    ("element", "forward-secrecy", "no-forward-secrecy"),
    ("element", "private-messages-encrypted", "private-rooms"),
    ("element", "all-encrypted-by-default", "not-encrypted"),
    ("session", "forward-secrecy", "no-forward-secrecy"),
    ("session", "private-messages-encrypted", "encrypted-chats"),
];

#[test]
fn what_is_said_as_an_answer_and_as_a_fact_has_one_speaker_and_a_source_in_common() {
    let catalog = catalog();
    for (id, criterion, fact) in SAID_TWICE {
        let messenger = catalog.messenger(id).expect("a messenger");
        let mut answers = messenger.assessments.iter();
        let answer = answers.find(|it| it.criterion.as_str() == criterion);
        let answer = answer.expect("a criterion").current();
        let text = format!("{id}-fact-{fact}");
        let mut facts = messenger.facts.iter().map(|(_, fact)| fact);
        let fact = facts.find(|fact| fact.text.as_str() == text);
        let fact = fact.expect("a fact");
        assert_eq!(answer.speaker, fact.speaker, "{text}, {criterion}");
        let mut sources = answer.sources.iter();
        assert!(
            sources.any(|source| fact.sources.contains(source)),
            "{text}, {criterion}"
        );
    }
}

#[test]
fn an_answer_that_changed_is_among_the_changes_with_the_same_speaker_and_source() {
    let catalog = catalog();
    let mut changed = 0;
    for messenger in catalog.messengers() {
        for answer in messenger.assessments.iter().map(Assessment::current) {
            let Some(since) = answer.since else {
                continue;
            };
            changed += 1;
            let mut changes = messenger.changes.iter();
            assert!(
                changes.any(|change| change.date == since
                    && change.speaker == answer.speaker
                    && change.sources == answer.sources),
                "{}: {:?}",
                messenger.id,
                answer.note
            );
        }
    }
    assert!(changed >= 6, "{changed}");
}

#[test]
fn that_it_was_audited_rests_on_the_audits() {
    for messenger in catalog().messengers() {
        let mut answers = messenger.assessments.iter();
        let answer = answers.find(|it| it.criterion.as_str() == "audited");
        let answer = answer.expect("a criterion").current();
        let reports: BTreeSet<_> = messenger.audits.iter().map(|it| it.report).collect();
        let audited = answer.level == Level::Yes;
        assert_eq!(audited, !reports.is_empty(), "{}", messenger.id);
        let sources: BTreeSet<_> = answer.sources.iter().copied().collect();
        assert!(!audited || sources == reports, "{}", messenger.id);
    }
}

#[test]
fn one_reason_for_two_answers_is_the_same_in_every_language() {
    let (catalog, locales) = (catalog(), locales());
    let english = locales.fallback();
    let mut twice = 0;
    for messenger in catalog.messengers() {
        let answers = messenger.assessments.iter().map(Assessment::current);
        let answers: Vec<_> = answers
            .filter_map(|answer| Some((answer, answer.note.as_ref()?)))
            .collect();
        for (n, (one, note)) in answers.iter().enumerate() {
            for (other, same) in &answers[n + 1..] {
                if english.text(note) != english.text(same) {
                    continue;
                }
                twice += 1;
                assert_eq!(one.speaker, other.speaker, "{note:?}");
                assert_eq!(one.sources, other.sources, "{note:?}");
                for language in crate::support::languages() {
                    let l10n = locales.find(language).expect("a language");
                    assert_eq!(l10n.text(note), l10n.text(same), "{language}: {note:?}");
                }
            }
        }
    }
    assert!(twice >= 5, "{twice}");
}

#[test]
fn what_a_tagline_promises_is_answered_with_yes_or_implied() {
    const PROMISES: [(&str, &[&str]); 6] = [
        ("signal", &["private-messages-encrypted", "calls"]),
        ("molly", &[]),
        ("simplex", &["no-phone-number"]),
        ("briar", &["over-tor", "without-internet"]),
        ("element", &["private-messages-encrypted"]),
        ("session", &[]),
    ];
    let catalog = catalog();
    for (id, promises) in PROMISES {
        let messenger = catalog.messenger(id).expect("a messenger");
        let assessments = messenger.assessments.iter();
        let met = assessments.map(|it| (it.criterion.as_str(), it.current().level));
        let answers = catalog.answers(messenger);
        let met = met.chain(answers.map(|(need, answer)| (need.id.as_str(), answer.level)));
        let met: Vec<&str> = met
            .filter(|(_, level)| matches!(level, Level::Yes | Level::Implied))
            .map(|(id, _)| id)
            .collect();
        for promise in promises {
            assert!(met.contains(promise), "{id}: {promise}");
        }
    }
}

#[test]
fn every_messenger_has_a_homepage_first_and_no_reference_among_its_links() {
    for messenger in catalog().messengers() {
        assert_eq!(messenger.links[0].0, LinkRole::Homepage);
        assert!(
            messenger
                .links
                .iter()
                .all(|(role, _)| *role != LinkRole::Reference)
        );
    }
}

// The findings of the check.

const SIGNAL: &str = "data/messengers/signal.ron";
const MOLLY: &str = "data/messengers/molly.ron";
const SIMPLEX: &str = "data/messengers/simplex.ron";
const BRIAR: &str = "data/messengers/briar.ron";
const ELEMENT: &str = "data/messengers/element.ron";
const SESSION: &str = "data/messengers/session.ron";
const COMMON: &str = "data/catalog.ron";

/// The real files with one text replaced in one of them.
fn changed(file: &str, from: &str, to: &str) -> Vec<DataFile> {
    let mut files = Catalog::embedded_files();
    let source = files
        .iter_mut()
        .find(|source| source.name == file)
        .unwrap_or_else(|| panic!("{file}"));
    assert!(source.text.contains(from), "{file} does not contain {from}");
    source.text = source.text.replacen(from, to, 1);
    files
}

fn problems(files: &[DataFile]) -> Diagnostics {
    Catalog::load(files, &locales()).expect_err("a problem")
}

#[test]
fn each_mistake_is_found_and_said() {
    let cases = [
        (SIGNAL, "id: \"signal\"", "id: \"Signal\"", "is no id"),
        (SIGNAL, "id: \"signal\"", "id: \"molly\"", "must be called"),
        (
            SIGNAL,
            "network: \"centralized\"",
            "network: \"central\"",
            "there is no network «central»",
        ),
        (
            SIGNAL,
            "monogram: \"S\"",
            "monogram: \"Sig\"",
            "one or two letters",
        ),
        (SIGNAL, "hue: 222", "hue: 360", "not below 360"),
        (
            SIGNAL,
            "\"https://signal.org/donate\"",
            "\"https://signal.org./donate\"",
            "ends in a dot",
        ),
        (
            SIGNAL,
            "\"https://signal.org/donate\"",
            "\"http://signal.org/donate\"",
            "https://",
        ),
        (
            SIGNAL,
            "\"https://signal.org/donate\"",
            "\"https://signal.evil.example/donate\"",
            "neither a host of this messenger",
        ),
        (
            SIGNAL,
            "\"https://github.com/signalapp\"",
            "\"https://github.com/signa1app\"",
            "«signa1app» is not an organization",
        ),
        (
            SIGNAL,
            "\"https://support.signal.org\"",
            "\"https://support.sgnal.org\"",
            "is not a host of this messenger",
        ),
        (
            BRIAR,
            "\"https://briarproject.org/fdroid\"",
            "\"https://briar-project.org/fdroid\"",
            "not an official host",
        ),
        (
            BRIAR,
            "\"https://briarproject.org/fdroid\"",
            "\"https://molly.im/fdroid\"",
            "not an official host",
        ),
        (
            BRIAR,
            "\"https://briarproject.org/apk\"",
            "\"https://briarproject.org.example/apk\"",
            "not an official host",
        ),
        (
            BRIAR,
            "\"https://briarproject.org/fdroid\"",
            "\"https://f-droid.org/packages/org.briarproject.briar.android\"",
            "does not name a package",
        ),
        (
            SESSION,
            "\"https://fdroid.getsession.org/\"",
            "\"https://fdroid.session.example/\"",
            "not an official host",
        ),
        (
            SESSION,
            "\"https://fdroid.getsession.org/\"",
            "\"https://apk.getsession.org/\"",
            "not an official host",
        ),
        (
            SIMPLEX,
            "f-droid.org/en/packages/chat.simplex.app",
            "f-droid.org/en/packages/chat.simplex.app2",
            "does not name a package",
        ),
        (
            SIMPLEX,
            "f-droid.org/en/packages/chat.simplex.app",
            "www.f-droid.org/en/packages/chat.simplex.app",
            "not an official host",
        ),
        (
            SIMPLEX,
            "publisher: Store",
            "publisher: Project",
            "the work of its volunteers",
        ),
        (
            ELEMENT,
            "f-droid.org/packages/io.element.android.x",
            "f-droid.org/packages/io.element.android",
            "does not name a package",
        ),
        (
            SIMPLEX,
            "url: \"https://simplex.chat/fdroid/\",",
            "url: \"https://simplex.chat/fdroid/\", publisher: Store,",
            "the project's own",
        ),
        (
            SIGNAL,
            "            by: Project(\"2026-11-29\"),\n            sources: [\"desktop-registration\", \"desktop-package\"],\n",
            "",
            "no source is given",
        ),
        (
            SIGNAL,
            "\"https://signal.org/download/linux\"",
            "\"https://signal-org.example/linux\"",
            "not an official host",
        ),
        (
            SIGNAL,
            "details?id=org.thoughtcrime.securesms",
            "details?id=org.thoughtcrime.securesm",
            "does not name a package",
        ),
        (
            SIGNAL,
            "details?id=org.thoughtcrime.securesms",
            "details?id=org.thoughtcrime.securesms&x=1",
            "does not name a package",
        ),
        (
            SIGNAL,
            "https://apps.apple.com/app/id874139669",
            "https://apps.apple.com/app/id874139668",
            "does not name a package",
        ),
        (
            SIGNAL,
            "https://apps.apple.com/app/id874139669",
            "https://apps.apple.com.example/app/id874139669",
            "is not apps.apple.com",
        ),
        (
            SIGNAL,
            "https://github.com/signalapp/Signal-Android/releases",
            "https://github.com/signalapp/Signal-Android",
            "/releases",
        ),
        (SIGNAL, "id: \"windows\"", "id: \"linux\"", "is used twice"),
        (
            SIGNAL,
            "criterion: \"audited\"",
            "criterion: \"auditd\"",
            "there is no criterion «auditd»",
        ),
        (
            SIGNAL,
            "criterion: \"audited\"",
            "criterion: \"auditd\"",
            "no value for the criterion «audited»",
        ),
        (
            SIGNAL,
            "sources: [\"private-groups\"]",
            "sources: [\"no-such-link\"]",
            "there is no link «no-such-link»",
        ),
        (
            SIGNAL,
            "sources: [\"private-groups\"]",
            "sources: []",
            "no source is given",
        ),
        (SIGNAL, "date: \"2016\"", "date: \"16\"", "is no date"),
        (SIGNAL, "role: Privacy", "role: Privacyy", "can't be read"),
        (SIGNAL, "monogram:", "color: 1, monogram:", "can't be read"),
        (
            MOLLY,
            "parent: \"signal\"",
            "parent: \"signul\"",
            "there is no messenger «signul»",
        ),
        (
            MOLLY,
            "parent: \"signal\"",
            "parent: \"session\"",
            "another recommendation",
        ),
        (
            MOLLY,
            "threat: \"targeted-attacks\"",
            "threat: \"targeted\"",
            "there is no threat «targeted»",
        ),
        (
            MOLLY,
            "https://accrescent.app/app/im.molly.app",
            "https://accrescent.app/app/im.molly.other",
            "does not name a package",
        ),
        (COMMON, "format: 1", "format: 2", "format 2 is not known"),
        (
            COMMON,
            "edition: \"2024-10-24\"",
            "edition: \"2024-10\"",
            "is no day",
        ),
        (
            SIGNAL,
            "need: \"calls\"",
            "need: \"cals\"",
            "there is no need «cals»",
        ),
        (
            SIGNAL,
            "need: \"calls\"",
            "need: \"audited\"",
            "rests on a criterion, a threat or the downloads",
        ),
        (
            SIGNAL,
            "fact: \"messages-and-calls\"",
            "fact: \"messages\"",
            "there is no fact «messages»",
        ),
        (
            SIMPLEX,
            "(threat: \"censorship\", fact: \"network\")",
            "(threat: \"censorship\", fact: \"networks\")",
            "there is no fact «networks»",
        ),
        (
            SIMPLEX,
            "(threat: \"censorship\", fact: \"network\")",
            "(threat: \"censorship\", fact: \"operators\")",
            "is not said by Privacy Guides, as a threat is",
        ),
        (
            SIMPLEX,
            "(threat: \"censorship\", fact: \"network\")",
            "(threat: \"censorship\", fact: \"network\", sources: [\"edition\"])",
            "has the statements and sources already",
        ),
        (
            COMMON,
            "basis: Criterion(\"audited\")",
            "basis: Criterion(\"auditd\")",
            "there is no criterion «auditd»",
        ),
        (
            COMMON,
            "basis: Threat(\"anonymity\")",
            "basis: Threat(\"anonymous\")",
            "there is no threat «anonymous»",
        ),
        (COMMON, "id: \"calls\"", "id: \"audited\"", "is used twice"),
        (
            COMMON,
            "criterion: \"forward-secrecy\"",
            "criterion: \"forward\"",
            "there is no criterion «forward»",
        ),
        (
            COMMON,
            "\"battery\"",
            "\"batery\"",
            "the message «network-peer-to-peer-batery» is missing in en",
        ),
        (
            COMMON,
            "\"finding-contacts\"",
            "\"new-features\"",
            "«centralized» has the point «new-features» twice",
        ),
        (
            COMMON,
            "sources: [\"network-types\"]",
            "sources: [\"network-kinds\"]",
            "there is no link «network-kinds»",
        ),
        (
            COMMON,
            "threat_sources: [\"common-threats\"]",
            "threat_sources: []",
            "no source is given",
        ),
        (
            COMMON,
            "blocking_sources: [\"threat-censorship\", \"tor-overview\", \"signal-configuration\"]",
            "blocking_sources: []",
            "no source is given",
        ),
        (
            COMMON,
            "\"f-droid-mirrors\", store: FDroid, read: \"2026-11-29\"",
            "\"f-droid-mirrors\", store: FDroid, read: \"2026-11\"",
            "2026-11",
        ),
        (
            COMMON,
            "\"f-droid-nearby\", store",
            "\"f-droid-mirrors\", store",
            "is used twice",
        ),
        (
            COMMON,
            "\"f-droid-nearby\", store",
            "\"f-droid-near\", store",
            "the message «store-step-f-droid-near» is missing in en",
        ),
        (
            COMMON,
            "\"f-droid-nearby\", store",
            "\"f-droid-near-those-who-live-in-the-same-house-or-in-the-next\", store",
            "is too long for a step",
        ),
        (
            COMMON,
            "sources: [\"f-droid-texts\"]",
            "sources: []",
            "no source is given",
        ),
        (
            COMMON,
            "\"censorship\"",
            "\"censoring\"",
            "the message «threat-censoring» is missing in en",
        ),
    ];
    for (file, from, to, expected) in cases {
        let found = problems(&changed(file, from, to));
        assert!(
            found.to_string().contains(expected),
            "{from} → {to}: {expected} is not among\n{found}"
        );
        assert!(
            found
                .0
                .iter()
                .all(|problem| problem.line >= 1 && problem.file.starts_with("data/"))
        );
    }
}

#[test]
fn a_problem_names_its_line() {
    let from = "\"https://signal.org/download/linux\"";
    let files = changed(SIGNAL, from, "\"https://evil.example/download/linux\"");
    let text = &files
        .iter()
        .find(|file| file.name == SIGNAL)
        .expect("signal")
        .text;
    let line = text
        .lines()
        .position(|line| line.contains("evil.example"))
        .expect("the line")
        + 1;
    let found = problems(&files);
    assert!(
        found
            .0
            .iter()
            .any(|problem| problem.file == SIGNAL && problem.line == line),
        "{line} is not among\n{found}"
    );
}

#[test]
fn all_problems_of_all_files_are_reported_at_once() {
    let mut files = changed(
        SIGNAL,
        "https://signal.org/donate",
        "https://signal.org./donate",
    );
    for (name, from, to) in [
        (SIGNAL, "network: \"centralized\"", "network: \"central\""),
        (
            MOLLY,
            "https://molly.im/fdroid",
            "https://molly.example/fdroid",
        ),
        ("data/messengers/briar.ron", "Messenger(", "Messenger(("),
    ] {
        let file = files
            .iter_mut()
            .find(|file| file.name == name)
            .expect("a file");
        file.text = file.text.replacen(from, to, 1);
    }
    let found = problems(&files).to_string();
    for expected in [
        "signal.org./donate",
        "«central»",
        "molly.example",
        "briar.ron:",
    ] {
        assert!(found.contains(expected), "{expected} is not among\n{found}");
    }
}

#[test]
fn files_that_are_missing_foreign_or_huge_are_said() {
    let without = |name: &str| {
        Catalog::embedded_files()
            .into_iter()
            .filter(|file| file.name != name)
            .collect::<Vec<_>>()
    };
    assert!(
        problems(&without(COMMON))
            .to_string()
            .contains("the file is missing")
    );
    assert!(
        problems(&without(SIGNAL))
            .to_string()
            .contains("there is no messenger «signal»")
    );
    let mut files = Catalog::embedded_files();
    files.push(DataFile::new("data/notes.txt", ""));
    assert!(
        problems(&files)
            .to_string()
            .contains("not a file of the guide")
    );
    let mut files = Catalog::embedded_files();
    files.push(DataFile::new(
        "data/messengers/huge.ron",
        " ".repeat(MAX_FILE + 1),
    ));
    assert!(problems(&files).to_string().contains("at most"));
    let mut files = Catalog::embedded_files();
    files.push(DataFile::new(
        "data/messengers/deep.ron",
        "(".repeat(100_000),
    ));
    assert!(problems(&files).to_string().contains("deep.ron:1"));
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let mut files = Catalog::embedded_files();
    for file in &mut files {
        file.text.insert(0, '\u{feff}');
    }
    assert!(Catalog::load(&files, &locales()).is_ok());
}
