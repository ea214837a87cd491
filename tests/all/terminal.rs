//! The answers in a terminal: as they look, as they equal the data, and what is said where there is none.

use std::collections::BTreeSet;
use std::io::{self, Write};
#[cfg(unix)]
use std::process::Stdio;
use std::process::{Command as Process, Output};

use messenger_guide::catalog::{Catalog, Date, Level, Platform, Standing};
use messenger_guide::cli::{self, Command, Context, Error, nearest};
use messenger_guide::fl;
use messenger_guide::l10n::Locales;
use messenger_guide::l10n::bidi::{Direction, strip_bidi};
use messenger_guide::share;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::support::{Recorder, catalog, locales};

/// The width of the terminal that an answer goes to; [`None`] if it goes elsewhere.
type Width = Option<usize>;

struct Asked {
    catalog: Catalog,
    locales: Locales,
    recorder: Recorder,
    today: Option<Date>,
}

impl Asked {
    fn new() -> Self {
        Self {
            catalog: catalog(),
            locales: locales(),
            recorder: Recorder::default(),
            today: Date::parse("2026-11-25"),
        }
    }

    fn answer(
        &self,
        command: &Command,
        language: &str,
        width: Width,
        json: bool,
    ) -> Result<String, Error> {
        let context = Context {
            catalog: &self.catalog,
            l10n: self.locales.find(language).expect("a language"),
            fallback: self.locales.fallback(),
            opener: &self.recorder,
            host_platform: Some(Platform::Linux),
            today: self.today,
            width,
            json,
        };
        let mut answer = Vec::new();
        cli::run(command, context, &mut answer)?;
        Ok(String::from_utf8(answer).expect("UTF-8"))
    }

    fn json(&self, command: &Command) -> Value {
        serde_json::from_str(&self.answer(command, "en", None, true).expect("an answer"))
            .expect("JSON")
    }
}

fn owned(text: &str) -> String {
    text.to_owned()
}

/// One of each kind.
fn commands() -> [(&'static str, Command); 7] {
    [
        ("list", Command::List),
        (
            "show",
            Command::Show {
                messenger: owned("simplex"),
            },
        ),
        (
            "compare",
            Command::Compare {
                messengers: ["signal", "briar", "session"].map(owned).to_vec(),
                only_differences: false,
            },
        ),
        (
            "find",
            Command::Find {
                query: owned("no phone"),
            },
        ),
        ("changes", Command::Changes { messenger: None }),
        (
            "links",
            Command::Links {
                messenger: owned("element"),
                platform: None,
            },
        ),
        (
            "links-linux",
            Command::Links {
                messenger: owned("signal"),
                platform: Some(owned("linux")),
            },
        ),
    ]
}

/// Six months after the last review, and not before.
#[test]
fn a_search_has_a_limit_and_says_so() {
    let asked = Asked::new();
    let answer = |query: String| {
        let find = Command::Find { query };
        let answer = asked.answer(&find, "en", None, false);
        answer.expect("an answer")
    };
    let cut = "Only the first 200 characters are searched for.";
    assert!(!answer("signal".to_owned()).contains(cut));
    let long = answer(format!("signal{}xyzzy", " ".repeat(200)));
    assert!(long.contains(cut) && long.contains("(signal)"), "{long}");
}

#[test]
fn the_list_and_a_page_say_when_their_facts_are_old() {
    let mut asked = Asked::new();
    asked.catalog.reviewed = Date::parse("2026-11-25").expect("a day");
    let show = Command::Show {
        messenger: owned("signal"),
    };
    for (today, is_old) in [
        (None, false),
        (Some("2026-11-25"), false),
        (Some("2027-05-24"), false),
        (Some("2027-05-25"), true),
        (Some("2031-01-01"), true),
    ] {
        asked.today = today.and_then(Date::parse);
        for command in [&Command::List, &show] {
            for (language, words) in [("en", "six months ago"), ("he", "שישה חודשים")] {
                let answer = asked.answer(command, language, None, false).expect("one");
                assert_eq!(answer.contains(words), is_old, "{today:?}: {answer}");
                let page = "https://www.privacyguides.org/en/real-time-communication/";
                assert!(!is_old || answer.trim_end().ends_with(page), "{answer}");
            }
            assert_eq!(asked.json(command)["may_be_outdated"], is_old);
        }
    }
}

#[test]
fn every_statement_says_when_it_was_last_checked() {
    let asked = Asked::new();
    for messenger in asked.catalog.messengers() {
        let page = asked.json(&Command::Show {
            messenger: messenger.id.to_string(),
        });
        let mut checked = Vec::new();
        for list in ["criteria", "facts", "downloads", "changes", "audits"] {
            for statement in page[list].as_array().expect("statements") {
                let date = statement["checked"].as_str().expect("a date");
                let read = statement["read"].as_str();
                assert!(read.is_none_or(|read| read == date), "{statement}");
                checked.push(date.to_owned());
            }
        }
        assert!(checked.len() > 20);
        let oldest = checked.iter().min().expect("a date");
        assert_eq!(page["checked"], *oldest);
    }
}

#[test]
fn a_page_shows_the_date_of_what_was_not_checked_for_longest() {
    let mut asked = Asked::new();
    asked.catalog.reviewed = Date::parse("2027-03-01").expect("a day");
    let show = |messenger: &str| Command::Show {
        messenger: owned(messenger),
    };
    let page = asked
        .answer(&show("signal"), "en", None, false)
        .expect("one");
    // A project's own statement was read earlier.
    assert!(page.contains("last checked on 29 November 2026 or later"));
    let page = asked.json(&show("signal"));
    assert_eq!(page["checked"], "2026-11-29");
}

#[test]
fn a_removal_from_the_list_says_its_date_once() {
    let asked = Asked::new();
    for (id, date) in [("element", "10 May 2025"), ("session", "16 May 2025")] {
        let show = Command::Show {
            messenger: owned(id),
        };
        let page = asked.answer(&show, "en", None, false).expect("a page");
        let section = page.split("\n\n").find(|it| it.starts_with("Off the"));
        let section = section.expect("a section");
        assert_eq!(section.matches(date).count(), 1, "{section}");
    }
}

/// The recommendation of today comes first in every face.
#[test]
fn every_face_tells_what_is_recommended_today() {
    const TODAY: [(&str, &str, &str); 4] = [
        ("signal", "Recommended", "recommended"),
        (
            "molly",
            "Recommended in one case",
            "recommended-in-one-case",
        ),
        (
            "element",
            "No longer recommended since 10 May 2025",
            "no-longer-recommended",
        ),
        (
            "session",
            "No longer recommended since 16 May 2025",
            "no-longer-recommended",
        ),
    ];
    let asked = Asked::new();
    let english = asked.locales.find("en").expect("english");
    let text = |command: &Command| asked.answer(command, "en", None, false).expect("an answer");
    let list = text(&Command::List);
    let listed = asked.json(&Command::List);
    let listed = listed["messengers"].as_array().expect("messengers");
    for (id, words, standing) in TODAY {
        let show = Command::Show {
            messenger: owned(id),
        };
        let links = Command::Links {
            messenger: owned(id),
            platform: None,
        };
        let name = &asked.catalog.messenger(id).expect("a messenger").name;
        let line = list.lines().find(|line| line.starts_with(id));
        assert!(line.expect("a line").contains(words), "{list}");
        let page = text(&show);
        let below = page.strip_prefix(&format!("{name}\n")).expect("a name");
        assert!(below.starts_with(words), "{page}");
        let mut entries = listed.iter();
        let entry = entries.find(|entry| entry["id"] == id).expect("an entry");
        assert_eq!(entry["today"]["standing"], standing);
        assert_eq!(asked.json(&show)["today"]["standing"], standing);
        assert_eq!(asked.json(&links)["today"]["standing"], standing);
        let messenger = asked.catalog.messenger(id).expect("a messenger");
        let shared = share::text(&asked.catalog, english, messenger);
        // A friend also has to see who recommends it.
        let words = match messenger.standing() {
            Standing::Recommended => "Privacy Guides recommends it",
            Standing::InOneCase(_) | Standing::WithReservations | Standing::NoLonger(_) => words,
        };
        assert!(
            shared.lines().nth(1).expect("a line").starts_with(words),
            "{shared}"
        );
        let Standing::NoLonger(since) = messenger.standing() else {
            continue;
        };
        for language in crate::support::languages() {
            let l10n = asked.locales.find(language).expect("a language");
            let shared = share::text(&asked.catalog, l10n, messenger);
            let [first, second] = [0, 1].map(|line| shared.lines().nth(line).expect("a line"));
            assert_eq!(first, *name, "{language}");
            assert!(second.contains(&strip_bidi(&l10n.date(since))), "{shared}");
        }
    }
    let molly = text(&Command::Show {
        messenger: owned("molly"),
    });
    assert!(molly.contains("on Android if you need protection against targeted attacks"));
    // Someone who only asks for the links is told as well.
    let links = Command::Links {
        messenger: owned("session"),
        platform: None,
    };
    let page = text(&links);
    assert!(
        page.starts_with("Caution: No longer recommended since 16 May 2025"),
        "{page}"
    );
    assert!(
        page.contains("No forward secrecy") && page.contains("8 July 2026"),
        "{page}"
    );
    let links = asked.json(&links);
    assert_eq!(links["warning"], "No forward secrecy");
    let cautions = links["cautions"].as_array().expect("cautions");
    assert_eq!(cautions.len(), 2, "{cautions:?}");
}

/// A page of releases for several systems is a download for each of them, and no system.
#[test]
fn several_systems_are_no_system() {
    let asked = Asked::new();
    let links = asked.json(&Command::Links {
        messenger: owned("simplex"),
        platform: Some(owned("android")),
    });
    let downloads = links["downloads"].as_array().expect("downloads");
    let mut platforms = downloads.iter().map(|download| &download["platform"]);
    assert!(platforms.any(|platform| platform == "several"), "{links}");
    for messenger in asked.json(&Command::List)["messengers"]
        .as_array()
        .expect("a list")
    {
        let systems = messenger["systems"].as_array().expect("systems");
        assert!(
            systems.iter().all(|system| system != "several"),
            "{messenger}"
        );
    }
}

#[test]
fn whoever_says_something_is_named_beside_it() {
    let asked = Asked::new();
    let show = Command::Show {
        messenger: owned("signal"),
    };
    let compare = Command::Compare {
        messengers: ["signal", "briar"].map(owned).to_vec(),
        only_differences: false,
    };
    let text = |command| asked.answer(command, "en", None, false).expect("an answer");
    let page = text(&show);
    assert!(
        page.contains("Where nobody is named, Privacy Guides says it"),
        "{page}"
    );
    assert!(
        page.contains(
            "  Signal itself, read on 29 November 2026:\n  https://github.com/signalapp/"
        ),
        "{page}"
    );
    assert!(page.contains("  Privacy Guides: Not stated"), "{page}");
    let table = text(&compare);
    assert!(table.contains("✓ Yes *"), "{table}");
    assert!(table.contains("* Said by the project itself"), "{table}");

    let page = asked.json(&show);
    let criteria = page["criteria"].as_array().expect("criteria");
    let of = |id: &str| {
        let mut all = criteria.iter();
        all.find(|criterion| criterion["id"] == id)
            .expect("a criterion")
    };
    assert_eq!(of("open-source-servers")["said_by"], "project");
    assert_eq!(of("open-source-servers")["read"], "2026-11-29");
    assert_eq!(of("audited")["said_by"], "privacy-guides");
    let facts = page["facts"].as_array().expect("facts");
    assert!(facts.iter().any(|fact| fact["said_by"] == "project"));
    let rows = asked.json(&compare)["rows"].clone();
    let mut rows = rows.as_array().expect("rows").iter();
    let servers = rows.find(|row| row["id"] == "open-source-servers");
    let cells = &servers.expect("a row")["cells"];
    assert_eq!(
        (&cells[0]["said_by"], &cells[0]["text"]),
        (&"project".into(), &"Yes".into())
    );
}

#[test]
fn every_cell_of_the_comparison_says_who_says_it_when_it_was_read_and_where() {
    let asked = Asked::new();
    let messengers = asked.catalog.messengers().iter();
    let ids: Vec<String> = messengers.map(|it| it.id.to_string()).collect();
    let compared = asked.json(&Command::Compare {
        messengers: ids.clone(),
        only_differences: false,
    });
    for (column, id) in ids.iter().enumerate() {
        let page = asked.json(&Command::Show {
            messenger: id.clone(),
        });
        let criteria = page["criteria"].as_array().expect("criteria");
        for row in compared["rows"].as_array().expect("rows") {
            let cell = &row["cells"][column];
            let basis = cell["basis"].as_array().expect("a basis");
            assert!(!basis.is_empty(), "{id}: {row}");
            for said in basis {
                let by_project = said["said_by"] == "project";
                assert_eq!(said["read"].is_string(), by_project, "{id}: {cell}");
                assert!(said["checked"].is_string(), "{id}: {cell}");
                let sources = said["sources"].as_array().expect("sources");
                let open = cell["level"] == "not-stated";
                assert!(open || !sources.is_empty(), "{id}: {cell}");
            }
            // The page of the messenger says the same of it.
            let criterion = criteria.iter().find(|it| it["id"] == row["id"]);
            for field in ["said_by", "read", "checked", "sources"] {
                assert!(
                    criterion.is_none_or(|it| basis.len() == 1 && it[field] == basis[0][field]),
                    "{id}: {cell}"
                );
            }
            let mut speakers = basis.iter().map(|said| &said["said_by"]);
            let has_level = !cell["level"].is_null();
            assert!(
                !has_level || speakers.any(|said_by| *said_by == cell["said_by"]),
                "{id}: {cell}"
            );
        }
    }
    // A messenger that is off the page is not described by the page of today.
    let network = compared["rows"].as_array().expect("rows").iter();
    let mut network = network.filter(|row| row["id"] == "network");
    let cells = network.next().expect("a row")["cells"].clone();
    let source = |id: &str| {
        let column = ids.iter().position(|it| it == id).expect("a messenger");
        cells[column]["basis"][0]["sources"][0].to_string()
    };
    assert!(source("signal").contains("www.privacyguides.org/en/real-time"));
    assert!(source("session").contains("/i18n/he/real-time"));
}

#[test]
fn the_answers_look_as_they_were_looked_at() {
    let asked = Asked::new();
    // Compared, never written: a new look is a decision, taken with `INSTA_UPDATE=always cargo test`.
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, command) in commands() {
            for language in ["en", "he"] {
                for (output, width) in [("80", Some(80)), ("120", Some(120)), ("piped", None)] {
                    let answer = asked
                        .answer(&command, language, width, false)
                        .expect("an answer");
                    insta::assert_snapshot!(format!("{name}-{language}-{output}"), answer);
                }
            }
            let answer = asked.answer(&command, "en", None, true).expect("an answer");
            insta::assert_snapshot!(format!("{name}-json"), answer);
        }
    });
}

#[test]
fn no_line_is_wider_than_the_terminal_but_an_address() {
    let asked = Asked::new();
    for (name, command) in commands() {
        for language in crate::support::all_languages() {
            let is_one_of_each_direction = crate::support::languages().any(|it| it == language);
            let widths: Vec<usize> = if is_one_of_each_direction {
                (40..60).chain((60..=200).step_by(7)).collect()
            } else {
                vec![40, 57, 80, 120]
            };
            for width in widths {
                let answer = asked
                    .answer(&command, language, Some(width), false)
                    .expect("an answer");
                for line in answer.lines().filter(|line| !line.contains("https://")) {
                    assert!(
                        line.width() <= width,
                        "{name} {language} {width}: {} columns: {line}",
                        line.width()
                    );
                }
            }
        }
    }
}

#[test]
fn no_word_is_broken_for_want_of_room() {
    let asked = Asked::new();
    for language in crate::support::all_languages() {
        for width in [40, 48, 60, 80] {
            let compared = asked.answer(
                &Command::Compare {
                    messengers: Vec::new(),
                    only_differences: false,
                },
                language,
                Some(width),
                false,
            );
            let compared = compared.expect("an answer");
            let listed = asked
                .answer(&Command::List, language, Some(width), false)
                .expect("an answer");
            for messenger in asked.catalog.messengers() {
                let word = messenger.name.split(' ').next().expect("a word");
                assert!(
                    compared.contains(word),
                    "{language} {width}: {word} in\n{compared}"
                );
                assert!(
                    listed.contains(word) && listed.contains(messenger.id.as_str()),
                    "{language} {width}: {word} in\n{listed}"
                );
            }
            let l10n = asked.locales.find(language).expect("a language");
            for level in ["level-not-stated", "level-implied"] {
                let level = l10n.loader().get(level);
                let whole = level.split(' ').all(|word| compared.contains(word));
                assert!(whole, "{language} {width}: {level} in\n{compared}");
            }
        }
    }
}

#[test]
fn no_line_of_chinese_begins_with_what_ends_a_sentence_or_a_bracket() {
    let asked = Asked::new();
    let ends = |c: char| "，。、；：？！）」』》”’".contains(c);
    for (name, command) in commands() {
        for language in ["zh-Hans", "zh-Hant"] {
            for width in (40..=120).step_by(10) {
                let answer = asked
                    .answer(&command, language, Some(width), false)
                    .expect("an answer");
                for cell in answer.lines().flat_map(|line| line.split('│')) {
                    let begins = cell.trim_start().starts_with(ends);
                    assert!(!begins, "{name} {language} {width}: {cell}");
                }
            }
        }
    }
}

#[test]
fn the_list_is_a_table_wherever_there_is_room_for_one() {
    let asked = Asked::new();
    for language in crate::support::all_languages() {
        let are_tables = (40..=140).step_by(20).map(|width| {
            let list = asked.answer(&Command::List, language, Some(width), false);
            list.expect("an answer").contains('┼')
        });
        let are_tables: Vec<bool> = are_tables.collect();
        let last = are_tables.last() == Some(&true);
        assert!(last && are_tables.is_sorted(), "{language}: {are_tables:?}");
    }
}

#[test]
fn who_is_warned_of_is_warned_of_in_every_answer() {
    let asked = Asked::new();
    for messenger in asked.catalog.messengers() {
        let id = messenger.id.to_string();
        for command in [
            Command::Show {
                messenger: id.clone(),
            },
            Command::Links {
                messenger: id.clone(),
                platform: Some(owned("android")),
            },
            Command::Open {
                messenger: id.clone(),
                download: Some(owned("android")),
            },
            Command::Compare {
                messengers: vec![id.clone(), id.clone()],
                only_differences: false,
            },
            Command::Find {
                query: messenger.name.clone(),
            },
        ] {
            let answer = asked
                .answer(&command, "en", None, false)
                .expect("an answer");
            let warned = answer.to_lowercase().contains("no forward secrecy");
            // Files beside it may be warned of as well.
            let about_others = matches!(command, Command::Find { .. });
            assert!(
                warned == asked.catalog.has_warning(messenger) || about_others,
                "{command:?}: {answer}"
            );
        }
    }
}

#[test]
fn a_recommended_messenger_that_fails_the_criterion_is_warned_of_too() {
    let mut asked = Asked::new();
    asked.catalog.warning.criterion = asked
        .catalog
        .criteria
        .iter()
        .map(|criterion| criterion.term.id.clone())
        .find(|id| id.as_str() == "no-phone-number")
        .expect("the criterion");
    let signal = asked.catalog.messenger("signal").expect("signal");
    assert!(asked.catalog.fails_warning_criterion(signal));
    let short = asked.locales.fallback().text(&asked.catalog.warning.short);
    let show = Command::Show {
        messenger: owned("signal"),
    };
    let shown = asked.answer(&show, "en", None, false).expect("an answer");
    assert!(shown.contains(&short), "{shown}");
    assert_eq!(asked.json(&show)["cautions"][0]["text"], short);
    let shared = share::text(&asked.catalog, asked.locales.fallback(), signal);
    assert!(shared.contains(&short), "{shared}");
}

#[test]
fn the_same_messenger_stands_in_a_comparison_once() {
    let asked = Asked::new();
    let twice = Command::Compare {
        messengers: ["signal", "Signal", "briar"].map(owned).to_vec(),
        only_differences: false,
    };
    assert_eq!(
        asked.json(&twice)["messengers"]
            .as_array()
            .expect("a list")
            .len(),
        2
    );
}

#[test]
fn an_address_stands_alone_on_its_line_and_is_never_broken() {
    let asked = Asked::new();
    for language in crate::support::all_languages() {
        for width in [None, Some(40)] {
            for messenger in asked.catalog.messengers() {
                let command = Command::Show {
                    messenger: messenger.id.to_string(),
                };
                let answer = asked
                    .answer(&command, language, width, false)
                    .expect("an answer");
                for download in &messenger.downloads {
                    let address = asked.catalog.link(download.link).link.as_str();
                    assert!(
                        answer
                            .lines()
                            .any(|line| strip_bidi(line).trim() == address),
                        "{language} {width:?}: {address}"
                    );
                }
            }
        }
    }
}

#[test]
fn marks_of_direction_go_to_right_to_left_terminals_only() {
    let asked = Asked::new();
    for l10n in asked.locales.iter() {
        let language = l10n.language();
        for (name, command) in commands() {
            let answer = |width| {
                asked
                    .answer(&command, language, width, false)
                    .expect("an answer")
            };
            let piped = answer(None);
            assert_eq!(piped, strip_bidi(&piped), "{name} {language}");
            let shown = answer(Some(80));
            match l10n.direction() {
                Direction::Ltr => assert_eq!(shown, strip_bidi(&shown), "{name} {language}"),
                Direction::Rtl => {
                    let mut lines = shown.lines().filter(|line| !line.is_empty());
                    let are_marked = lines.all(|line| line.starts_with('\u{200f}'));
                    assert!(are_marked, "{name} {language}: {shown}");
                }
            }
        }
    }
}

#[test]
fn changes_are_told_newest_first_with_their_subject_in_text_and_json() {
    let asked = Asked::new();
    let all = Command::Changes { messenger: None };
    let json = asked.json(&all);
    let entries = json["changes"].as_array().expect("a list");
    let changes = asked.catalog.all_changes();
    assert_eq!(entries.len(), changes.len());
    let dates: Vec<&str> = entries
        .iter()
        .map(|entry| entry["date"].as_str().expect("a date"))
        .collect();
    assert!(dates.windows(2).all(|pair| pair[0] >= pair[1]), "{dates:?}");
    for (entry, (messenger, change)) in entries.iter().zip(&changes) {
        assert_eq!(
            entry["id"].as_str(),
            messenger.map(|messenger| messenger.id.as_str())
        );
        let l10n = asked.locales.fallback();
        assert_eq!(entry["text"], strip_bidi(&l10n.text(&change.text)));
        assert!(!entry["sources"].as_array().expect("sources").is_empty());
    }
    for l10n in asked.locales.iter() {
        let answer = asked.answer(&all, l10n.language(), None, false);
        let answer = answer.expect("an answer");
        let mut rest = answer.as_str();
        for (messenger, change) in &changes {
            let subject = match messenger {
                Some(messenger) => messenger.name.clone(),
                None => fl!(l10n, "changes-criteria"),
            };
            for text in [l10n.date(change.date), subject, l10n.text(&change.text)] {
                let text = strip_bidi(&text);
                let (_, after) = rest.split_once(&text).unwrap_or_else(|| panic!("{text}"));
                rest = after;
            }
        }
    }
}

#[test]
fn changes_of_one_messenger_are_its_own_alone() {
    let asked = Asked::new();
    for messenger in asked.catalog.messengers() {
        let of = Command::Changes {
            messenger: Some(messenger.name.clone()),
        };
        let json = asked.json(&of);
        let entries = json["changes"].as_array().expect("a list");
        assert_eq!(entries.len(), messenger.changes.len());
        assert!(
            entries
                .iter()
                .all(|entry| entry["id"] == messenger.id.as_str())
        );
        let answer = asked.answer(&of, "en", None, false).expect("an answer");
        let none = fl!(asked.locales.fallback(), "changes-none");
        assert_eq!(answer.contains(&none), entries.is_empty(), "{answer}");
    }
    let unknown = Command::Changes {
        messenger: Some(owned("signl")),
    };
    assert!(matches!(
        asked.answer(&unknown, "en", None, false),
        Err(Error::UnknownMessenger(_))
    ));
}

#[test]
fn everything_that_the_panel_shows_is_shown() {
    let asked = Asked::new();
    for l10n in asked.locales.iter() {
        for messenger in asked.catalog.messengers() {
            let command = Command::Show {
                messenger: messenger.id.to_string(),
            };
            let answer = asked
                .answer(&command, l10n.language(), None, false)
                .expect("an answer");
            let mut texts = vec![&messenger.summary.text];
            texts.extend(messenger.facts.iter().map(|(_, fact)| &fact.text));
            texts.extend(messenger.threats.iter().map(|(_, fact)| &fact.text));
            texts.extend(messenger.audits.iter().map(|audit| &audit.text));
            texts.extend(messenger.variants.iter().map(|variant| &variant.fact.text));
            texts.extend(
                messenger
                    .specifications
                    .iter()
                    .map(|document| &document.title),
            );
            texts.extend(messenger.changes.iter().map(|change| &change.text));
            texts.extend(
                asked
                    .catalog
                    .criteria
                    .iter()
                    .map(|criterion| &criterion.term.name),
            );
            texts.extend(
                messenger
                    .assessments
                    .iter()
                    .filter_map(|assessment| assessment.current().note.as_ref()),
            );
            texts.extend(
                messenger
                    .setup
                    .iter()
                    .flat_map(|setup| setup.steps.iter().map(|step| &step.text)),
            );
            if asked.catalog.has_warning(messenger) {
                texts.extend(&asked.catalog.warning.points);
            }
            for id in texts {
                let text = strip_bidi(&l10n.text(id));
                assert!(
                    answer.contains(&text),
                    "{}: {}: {text}",
                    l10n.language(),
                    messenger.id
                );
            }
        }
    }
}

#[test]
fn json_equals_the_data() {
    let asked = Asked::new();
    let list = asked.json(&Command::List);
    let ids: Vec<&str> = list["messengers"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|m| m["id"].as_str().expect("an id"))
        .collect();
    assert_eq!(
        ids,
        asked
            .catalog
            .messengers()
            .iter()
            .map(|messenger| messenger.id.as_str())
            .collect::<Vec<_>>()
    );
    assert_eq!(
        (list["edition"].as_str(), list["language"].as_str()),
        (Some("2024-10-24"), Some("en"))
    );
    let levels = |level| match level {
        Level::Yes => "yes",
        Level::Implied => "implied",
        Level::Partly => "partly",
        Level::No => "no",
        Level::NotStated => "not-stated",
    };
    for messenger in asked.catalog.messengers() {
        let page = asked.json(&Command::Show {
            messenger: messenger.id.to_string(),
        });
        let urls = |list: &Value| -> Vec<String> {
            list.as_array()
                .expect("a list")
                .iter()
                .map(|entry| entry["url"].as_str().expect("an address").to_owned())
                .collect()
        };
        let expected: Vec<String> = messenger
            .downloads
            .iter()
            .map(|d| asked.catalog.link(d.link).link.to_string())
            .collect();
        assert_eq!(urls(&page["downloads"]), expected);
        assert_eq!(
            urls(
                &asked.json(&Command::Links {
                    messenger: messenger.id.to_string(),
                    platform: None
                })["downloads"]
            ),
            expected
        );
        for (assessment, criterion) in messenger
            .assessments
            .iter()
            .zip(page["criteria"].as_array().expect("a list"))
        {
            assert_eq!(criterion["id"], assessment.criterion.as_str());
            assert_eq!(criterion["level"], levels(assessment.current().level));
            assert_eq!(criterion["edition"], levels(assessment.original.level));
        }
        let answers = asked.catalog.answers(messenger);
        let own: Vec<_> = answers.filter(|(need, _)| need.is_own).collect();
        let needs = page["needs"].as_array().expect("a list");
        assert_eq!(needs.len(), own.len());
        for ((need, answer), found) in own.into_iter().zip(needs) {
            assert_eq!(found["id"], need.id.as_str());
            assert_eq!(found["level"], levels(answer.level));
        }
        assert_eq!(
            page["facts"].as_array().expect("a list").len(),
            messenger.facts.len()
        );
        assert_eq!(
            !page["cautions"].as_array().expect("a list").is_empty(),
            asked.catalog.has_warning(messenger)
        );
        assert_eq!(
            page["warning"].is_string(),
            asked.catalog.fails_warning_criterion(messenger)
        );
    }
    let comparison = asked.json(&Command::Compare {
        messengers: Vec::new(),
        only_differences: false,
    });
    let rows = comparison["rows"].as_array().expect("a list");
    let own = asked.catalog.needs.iter().filter(|need| need.is_own);
    assert_eq!(rows.len(), asked.catalog.criteria.len() + own.count() + 4);
    assert!(rows.iter().all(
        |row| row["cells"].as_array().expect("cells").len() == asked.catalog.messengers().len()
    ));
}

#[test]
fn an_unknown_id_is_refused_with_the_nearest_and_with_all() {
    let asked = Asked::new();
    let cases = [
        (
            Command::Show {
                messenger: owned("singal"),
            },
            Some("signal"),
            2,
        ),
        (
            Command::Show {
                messenger: owned("brair"),
            },
            Some("briar"),
            2,
        ),
        (
            Command::Show {
                messenger: owned("qqqq"),
            },
            None,
            2,
        ),
        (
            Command::Links {
                messenger: owned("signal"),
                platform: Some(owned("linus")),
            },
            Some("linux"),
            2,
        ),
        (
            Command::Compare {
                messengers: vec![owned("signal"), owned("sesion")],
                only_differences: false,
            },
            Some("session"),
            2,
        ),
    ];
    for (command, near, code) in cases {
        for language in crate::support::languages() {
            let failure = asked
                .answer(&command, language, None, false)
                .expect_err("unknown");
            let told = failure.report(asked.locales.find(language).expect("a language"));
            assert_eq!(failure.exit_code(), code);
            assert_eq!(
                near.is_some_and(|near| told.matches(near).count() > 1),
                near.is_some(),
                "{told}"
            );
        }
    }
    assert_eq!(nearest("signl", ["signal", "session"]), Some("signal"));
    assert_eq!(nearest("zzz", ["signal", "session"]), None);
}

#[test]
fn names_are_taken_in_any_case() {
    let asked = Asked::new();
    for name in ["SIGNAL", "Signal", "simplex chat"] {
        assert!(
            asked
                .answer(
                    &Command::Show {
                        messenger: owned(name)
                    },
                    "en",
                    None,
                    false
                )
                .is_ok(),
            "{name}"
        );
    }
}

#[test]
fn open_opens_what_the_button_opens() {
    let asked = Asked::new();
    let open = |messenger: &str, download: Option<&str>| Command::Open {
        messenger: owned(messenger),
        download: download.map(owned),
    };
    let cases = [
        (
            open("signal", Some("linux")),
            "https://signal.org/download/linux",
        ),
        (
            open("signal", Some("Windows")),
            "https://signal.org/download/windows",
        ),
        (
            open("signal", Some("google-play")),
            "https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms",
        ),
        (
            open("briar", None),
            "https://briarproject.org/download-briar-desktop",
        ),
        (open("molly", Some("android")), "https://molly.im/fdroid"),
        (
            open("signal", Some("apk")),
            "https://signal.org/android/apk",
        ),
    ];
    for (n, (command, address)) in cases.iter().enumerate() {
        let answer = asked
            .answer(command, "en", None, n % 2 == 1)
            .expect("opened");
        assert!(answer.contains(address), "{answer}");
        let opened = asked.recorder.opened.lock().expect("notes").clone();
        assert_eq!(
            (opened.len(), opened.last().map(String::as_str)),
            (n + 1, Some(*address))
        );
    }
    let others = asked
        .answer(&open("briar", Some("linux")), "en", None, false)
        .expect("opened");
    assert!(others.contains("flathub"), "{others}");
    let before = asked.recorder.opened.lock().expect("notes").len();
    for (messenger, download) in [
        ("molly", Some("ios")),
        ("molly", None),
        ("signal", Some("toaster")),
    ] {
        let failure = asked
            .answer(&open(messenger, download), "en", None, false)
            .expect_err("nothing to open");
        assert!(matches!(failure, Error::NoDownload { .. }) && failure.exit_code() == 2);
    }
    assert_eq!(
        asked.recorder.opened.lock().expect("notes").len(),
        before,
        "nothing was opened instead"
    );
}

#[test]
fn every_download_can_be_opened_by_its_id() {
    let asked = Asked::new();
    let mut opened = BTreeSet::new();
    for messenger in asked.catalog.messengers() {
        for download in &messenger.downloads {
            let command = Command::Open {
                messenger: messenger.id.to_string(),
                download: Some(download.id.to_string()),
            };
            asked.answer(&command, "he", None, false).expect("opened");
            let last = asked
                .recorder
                .opened
                .lock()
                .expect("notes")
                .last()
                .cloned()
                .expect("opened");
            assert_eq!(last, asked.catalog.link(download.link).link.as_str());
            opened.insert((messenger.id.to_string(), download.id.to_string()));
        }
    }
    assert_eq!(opened.len(), 44);
}

#[test]
fn a_closed_pipe_is_no_failure_and_a_full_disk_is_one() {
    struct Broken(io::ErrorKind);
    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let asked = Asked::new();
    let run = |kind| {
        let context = Context {
            catalog: &asked.catalog,
            l10n: asked.locales.fallback(),
            fallback: asked.locales.fallback(),
            opener: &asked.recorder,
            host_platform: None,
            today: None,
            width: None,
            json: false,
        };
        cli::run(&Command::List, context, &mut Broken(kind))
    };
    assert!(run(io::ErrorKind::BrokenPipe).is_ok());
    let failure = run(io::ErrorKind::StorageFull).expect_err("a failure");
    assert_eq!(failure.exit_code(), 1);
}

/// The program itself, without a display and with an empty home.
fn program(arguments: &[&str], variables: &[(&str, &str)]) -> Process {
    let mut process = Process::new(env!("CARGO_BIN_EXE_messenger-guide"));
    process
        .args(arguments)
        .env("LANG", "en_US.UTF-8")
        .env("HOME", "/nonexistent");
    for name in [
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "WAYLAND_SOCKET",
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
    ] {
        process.env_remove(name);
    }
    process.envs(variables.iter().copied());
    process
}

fn run(arguments: &[&str]) -> Output {
    program(arguments, &[]).output().expect("the program runs")
}

#[test]
fn the_program_answers_without_a_display_or_a_home() {
    for arguments in [
        &["list"][..],
        &["show", "signal"],
        &["compare"],
        &["compare", "signal", "briar", "--differences"],
        &["find", "no phone"],
        &["find", "no", "phone", "--json"],
        &["links", "signal", "--platform", "linux"],
        &["--lang", "he", "show", "briar"],
        &["show", "briar", "--lang", "he", "--json"],
        &["list", "--help"],
    ] {
        let output = run(arguments);
        assert!(
            output.status.success() && output.stderr.is_empty() && output.stdout.len() > 40,
            "{arguments:?}: {output:?}"
        );
    }
}

#[test]
fn hebrew_may_be_asked_for_before_or_after_the_command() {
    for arguments in [&["--lang", "he", "list"][..], &["list", "--lang", "he"]] {
        let text = String::from_utf8(run(arguments).stdout).expect("UTF-8");
        assert!(text.contains("מומלצת"), "{text}");
    }
}

#[test]
fn wrong_arguments_end_with_2_and_say_what_to_do() {
    let cases: [(&[&str], &str); 11] = [
        (&["show", "signal", "extra"], "“extra” is not expected"),
        (&["list", "extra"], "“extra” is not expected"),
        (&["--theme", "dark", "list"], "--theme"),
        (&["shw", "signal"], "“show”"),
        (&["frobnicate"], "compare"),
        (&["show"], "MESSENGER"),
        (&["find"], "WORDS"),
        (&["show", "singal"], "“signal”"),
        (&["links", "signal", "--platform", "linus"], "“linux”"),
        (&["open", "molly", "ios"], "f-droid"),
        (&["list", "--colour"], "--colour"),
    ];
    for (arguments, expected) in cases {
        let output = run(arguments);
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(
            error.starts_with("error: ") && error.contains(expected) && output.stdout.is_empty(),
            "{arguments:?}: {error}"
        );
        assert!(error.contains("--help"), "{arguments:?}: {error}");
    }
}

#[test]
fn help_and_errors_are_in_the_language_that_is_asked_for() {
    let help = run(&["--lang", "he", "--help"]);
    assert!(
        String::from_utf8(help.stdout)
            .expect("UTF-8")
            .contains("שימוש")
    );
    let error = run(&["--lang=he", "shw"]);
    assert!(
        String::from_utf8(error.stderr)
            .expect("UTF-8")
            .starts_with("שגיאה")
    );
}

#[test]
fn a_usage_names_its_values_as_the_lists_below_it_do() {
    for (language, command, value) in [
        ("en", "show", "MESSENGER"),
        ("de", "open", "SYSTEM"),
        ("ru", "find", "СЛОВА"),
        ("vi", "verify", "GIÁ-TRỊ"),
        ("he", "handout", "FILE"),
        ("zh-Hant", "compare", "通訊軟體"),
        ("tr", "", "KOMUT"),
    ] {
        let arguments = ["--lang", language, "--help", command];
        let help = run(arguments.strip_suffix(&[""]).unwrap_or(&arguments));
        let help = String::from_utf8(help.stdout).expect("UTF-8");
        let usages = help.lines().filter(|line| line.contains("messenger-guide"));
        let usages: String = usages.collect();
        assert!(usages.contains(value), "{language}: {help}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_or_at_least_shows_in_the_exit_code() {
    let full = || {
        std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .expect("a full disk")
    };
    for arguments in [&["list"][..], &["--help"], &["--version"]] {
        let output = program(arguments, &[])
            .stdout(full())
            .stderr(Stdio::piped())
            .spawn()
            .expect("runs")
            .wait_with_output()
            .expect("ends");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(
            String::from_utf8(output.stderr)
                .expect("UTF-8")
                .starts_with("error: "),
            "{arguments:?}"
        );
    }
    let status = program(&["show", "nosuch"], &[])
        .stdout(Stdio::null())
        .stderr(full())
        .status()
        .expect("runs");
    assert_eq!(status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_reader_who_closes_the_pipe_is_met_with_silence() {
    let mut child = program(&["show", "signal"], &[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn the_program_hands_the_address_to_the_browser() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let (browser, notes) = (folder.path().join("xdg-open"), folder.path().join("notes"));
    std::fs::write(
        &browser,
        format!(
            "#!/bin/sh\nprintf '%s %s\\n' \"$#\" \"$*\" >> '{}'\n",
            notes.display()
        ),
    )
    .expect("a file");
    std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).expect("a program");
    let path = folder.path().to_string_lossy().into_owned();
    let output = program(&["open", "signal", "linux"], &[("PATH", &path)])
        .output()
        .expect("runs");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        std::fs::read_to_string(&notes).expect("notes"),
        "1 https://signal.org/download/linux\n"
    );
    // Nothing that could open it: said, with the address.
    let empty = tempfile::tempdir().expect("a folder");
    let output = program(
        &["open", "signal", "linux"],
        &[("PATH", &empty.path().to_string_lossy())],
    )
    .output()
    .expect("runs");
    let error = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(
        error.contains("https://signal.org/download/linux"),
        "{error}"
    );
}
