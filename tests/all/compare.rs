//! Compare: the table equals the data, every form can be read again, and the screen does what is pressed.

use iced::Size;
use iced_test::selector;
use messenger_guide::catalog::{Level, Messenger, Speaker};
use messenger_guide::comparison::{
    Cell, Comparison, Form, Row, Subject, basis, cell_words, subject_name,
};
use messenger_guide::fl;
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::screen::compare;
use messenger_guide::l10n::bidi::strip_bidi;

use crate::support::{SMALL, WIDE, app, catalog, locales, press, run, simulator};

fn comparing(language: &str, size: Size) -> App {
    let mut app = app(language, size);
    run(&mut app, Message::ScreenChosen(Screen::Compare));
    app
}

fn shows(app: &App, size: Size, id: &str) -> bool {
    simulator(app, size)
        .find(selector::id(id.to_owned()))
        .is_ok()
}

#[test]
fn the_cells_are_the_levels_of_the_data() {
    let (catalog, locales) = (catalog(), locales());
    let all: Vec<&Messenger> = catalog.messengers().iter().collect();
    let comparison = Comparison::new(&catalog, locales.find("en").expect("english"), all, false);
    let own = catalog.needs.iter().filter(|need| need.is_own).count();
    assert_eq!(comparison.rows.len(), catalog.criteria.len() + own + 4);
    let mut compared = 0;
    for row in &comparison.rows {
        if let Subject::Need(index, _) = row.subject {
            for (messenger, cell) in comparison.messengers.iter().zip(&row.cells) {
                let answer = &messenger.answers[index];
                assert!(
                    matches!(cell, Cell::Level { level, .. } if *level == answer.level),
                    "{}",
                    messenger.id
                );
            }
        }
        let Subject::Criterion(criterion) = row.subject else {
            continue;
        };
        for (messenger, cell) in comparison.messengers.iter().zip(&row.cells) {
            let assessment = messenger
                .assessments
                .iter()
                .find(|a| a.criterion == criterion.term.id)
                .expect("a level");
            assert_eq!(
                *cell,
                Cell::Level {
                    level: assessment.current().level,
                    of_project: assessment.current().speaker != Speaker::PrivacyGuides
                        && assessment.current().level != Level::NotStated,
                },
                "{}: {}",
                messenger.id,
                criterion.term.id
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 72);
}

#[test]
fn an_answer_that_rests_on_downloads_is_of_those_who_name_them() {
    // True if Privacy Guides names some, and the project others.
    const NAMED: [(&str, bool, bool); 3] = [
        ("signal", true, false),
        ("briar", false, true),
        ("session", true, true),
    ];
    let (catalog, locales) = (catalog(), locales());
    let l10n = locales.find("en").expect("english");
    for (id, by_privacy_guides, by_project) in NAMED {
        let messenger = catalog.messenger(id).expect("a messenger");
        let comparison = Comparison::new(&catalog, l10n, vec![messenger], false);
        let mut rows = comparison.rows.iter();
        let row = rows.find(|row| row.subject.key() == "without-google-play");
        let row = row.expect("a need");
        let said = basis(&catalog, messenger, row.subject);
        let speakers: Vec<_> = said.iter().map(|basis| basis.speaker).collect();
        let privacy_guides = speakers.contains(&Speaker::PrivacyGuides);
        let project = speakers.iter().any(|it| *it != Speaker::PrivacyGuides);
        assert_eq!(
            (privacy_guides, project),
            (by_privacy_guides, by_project),
            "{id}"
        );
        assert_eq!(row.cells[0].is_of_project(), !by_privacy_guides, "{id}");
        // Only on these downloads.
        let answer = row.subject.answer(messenger).expect("an answer");
        let mut sources = said.iter().flat_map(|basis| &basis.sources);
        assert!(
            sources.all(|source| answer.sources.contains(source)),
            "{id}"
        );
    }
}

#[test]
fn not_stated_is_another_word_than_no() {
    for localizer in locales().iter() {
        let word = |level| {
            let of_project = false;
            cell_words(localizer, &Cell::Level { level, of_project })
        };
        let words = [
            Level::Yes,
            Level::Implied,
            Level::Partly,
            Level::No,
            Level::NotStated,
        ]
        .map(word);
        let distinct: std::collections::HashSet<_> = words.iter().collect();
        assert_eq!(distinct.len(), 5, "{words:?}");
    }
}

#[test]
fn only_differences_leaves_out_what_all_have_in_common() {
    let (catalog, locales) = (catalog(), locales());
    let two: Vec<&Messenger> = ["signal", "simplex"]
        .map(|id| catalog.messenger(id).expect("a messenger"))
        .to_vec();
    let words = locales.find("en").expect("english");
    let whole = Comparison::new(&catalog, words, two.clone(), false);
    let differences = Comparison::new(&catalog, words, two, true);
    let same: Vec<String> = whole
        .rows
        .iter()
        .filter(|row| !row.differs())
        .map(|row| subject_name(words, row.subject))
        .collect();
    // Privacy Guides says so of one, and the project of the other: that is no difference.
    assert!(
        same.iter().any(|name| name == "Forward secrecy"),
        "{same:?}"
    );
    assert_eq!(differences.rows.len(), whole.rows.len() - same.len());
    assert!(differences.rows.iter().all(Row::differs));
}

#[test]
fn every_form_can_be_read_again() {
    let (catalog, locales) = (catalog(), locales());
    for words in locales.iter() {
        let all: Vec<&Messenger> = catalog.messengers().iter().collect();
        let comparison = Comparison::new(&catalog, words, all, false);
        let mut expected = vec![vec![String::new()]];
        expected[0].extend(
            catalog
                .messengers()
                .iter()
                .map(|messenger| messenger.name.clone()),
        );
        let standings = (0..catalog.messengers().len())
            .map(|column| strip_bidi(&comparison.standing(words, column)));
        let standing = strip_bidi(&fl!(words, "terminal-standing"));
        expected.push(std::iter::once(standing).chain(standings).collect());
        for row in &comparison.rows {
            let name = std::iter::once(subject_name(words, row.subject));
            let cells = name.chain(row.cells.iter().map(|cell| cell_words(words, cell)));
            expected.push(cells.map(|text| strip_bidi(&text)).collect());
        }
        let csv = comparison.export(words, Form::Csv);
        let records = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(csv.as_bytes())
            .into_records();
        let read: Vec<Vec<String>> = records
            .map(|r| r.expect("a record").iter().map(str::to_owned).collect())
            .collect();
        let legend = strip_bidi(&comparison.legend(words).expect("a legend"));
        let (last, rows) = read.split_last().expect("records");
        assert_eq!(rows, expected);
        assert_eq!(last[0], legend);

        let markdown = comparison.export(words, Form::Markdown);
        let cells = |line: &str| -> Vec<String> {
            let inside = line
                .strip_prefix("| ")
                .and_then(|line| line.strip_suffix(" |"))
                .expect("a row");
            inside
                .split(" | ")
                .map(|cell| cell.replace("\\*", "*"))
                .collect()
        };
        let (markdown, below) = markdown.split_once("\n\n").expect("a legend");
        assert_eq!(below.trim_end().replace("\\*", "*"), legend);
        let lines: Vec<&str> = markdown.lines().collect();
        assert!(lines[1].chars().all(|c| "|-".contains(c)));
        let read: Vec<Vec<String>> = lines
            .iter()
            .enumerate()
            .filter(|(n, _)| *n != 1)
            .map(|(_, line)| cells(line))
            .collect();
        assert_eq!(read, expected);

        let text = comparison.export(words, Form::Text);
        let (text, below) = text.split_once("\n\n").expect("a legend");
        assert_eq!(below.trim_end(), legend);
        assert_eq!(text.lines().count(), expected.len());
        for (line, row) in text.lines().zip(&expected) {
            assert!(
                row.iter().all(|cell| line.contains(cell.as_str())),
                "{line}"
            );
        }
    }
}

/// In the words of the list.
#[test]
fn the_head_tells_what_is_recommended_today() {
    let (catalog, locales) = (catalog(), locales());
    let english = locales.find("en").expect("english");
    let all: Vec<&Messenger> = catalog.messengers().iter().collect();
    let comparison = Comparison::new(&catalog, english, all, true);
    let standings = (0..6).map(|column| strip_bidi(&comparison.standing(english, column)));
    assert_eq!(
        standings.collect::<Vec<_>>(),
        [
            "Recommended",
            "Recommended in one case",
            "Recommended",
            "Recommended",
            "No longer recommended since 10 May 2025",
            "No longer recommended since 16 May 2025",
        ]
    );
    let app = comparing("en", WIDE);
    let mut window = simulator(&app, WIDE);
    assert!(window.find("Recommended in one case").is_ok());
}

#[test]
fn pressing_a_cell_tells_what_it_rests_on() {
    for language in crate::support::languages() {
        let mut app = comparing(language, WIDE);
        assert!(!shows(&app, WIDE, "basis"));
        press(&mut app, WIDE, "cell-audited-signal");
        assert!(shows(&app, WIDE, "basis"));
        let note = catalog().messenger("signal").expect("signal").assessments[4]
            .current()
            .note
            .clone()
            .expect("a note");
        let level = app.l10n().loader().get("level-yes");
        let note = app.l10n().inline(&app.l10n().text(&note));
        let expected = messenger_guide::fl!(app.l10n(), "glance-note", level = level, note = note);
        let expected = app.l10n().direction().with_base_direction(&expected);
        assert!(
            simulator(&app, WIDE).find(expected.as_str()).is_ok(),
            "{language}: {expected}"
        );
        run(&mut app, Message::Dismissed);
        assert!(!shows(&app, WIDE, "basis"));
    }
}

#[test]
fn a_messenger_can_be_left_out_and_taken_in_again() {
    let mut app = comparing("en", WIDE);
    assert!(shows(&app, WIDE, "cell-audited-briar"));
    press(&mut app, WIDE, "compare-briar");
    assert!(!shows(&app, WIDE, "cell-audited-briar") && shows(&app, WIDE, "cell-audited-signal"));
    press(&mut app, WIDE, "compare-briar");
    assert!(shows(&app, WIDE, "cell-audited-briar"));
    for messenger in catalog().messengers() {
        press(&mut app, WIDE, &format!("compare-{}", messenger.id));
    }
    let none = app.l10n().loader().get("compare-none");
    assert!(simulator(&app, WIDE).find(none.as_str()).is_ok());
}

/// The messengers that are seen side by side.
fn columns(app: &App, size: Size) -> Vec<String> {
    let all = catalog();
    let ids = all
        .messengers()
        .iter()
        .map(|messenger| messenger.id.to_string());
    ids.filter(|id| shows(app, size, &format!("cell-audited-{id}")))
        .collect()
}

#[test]
fn a_narrow_window_shows_two_messengers_and_a_choice_of_which() {
    for language in crate::support::languages() {
        let mut app = comparing(language, SMALL);
        let columns = |app: &App| columns(app, SMALL);
        assert_eq!(columns(&app), ["signal", "molly"]);
        press(&mut app, SMALL, "compare-session");
        assert_eq!(columns(&app), ["molly", "session"]);
        press(&mut app, SMALL, "compare-briar");
        assert_eq!(columns(&app), ["briar", "session"]);
    }
}

#[test]
fn the_first_messenger_stands_at_the_start() {
    let cells = |language: &str| {
        let app = comparing(language, WIDE);
        let mut window = simulator(&app, WIDE);
        let mut x = |id: &str| {
            window
                .find(selector::id(id.to_owned()))
                .expect("a cell")
                .bounds()
                .x
        };
        (x("cell-audited-signal"), x("cell-audited-session"))
    };
    let (first, last) = cells("en");
    assert!(first < last);
    let (first, last) = cells("he");
    assert!(first > last);
}

/// Everything that is read in the window.
fn texts(app: &App, size: Size) -> Vec<String> {
    let mut texts = Vec::new();
    let reading = |candidate: selector::Candidate<'_>| -> Option<()> {
        if let selector::Candidate::Text { content, .. } = candidate {
            texts.push(content.to_owned());
        }
        None
    };
    assert!(simulator(app, size).find(reading).is_err());
    texts
}

#[test]
fn the_table_follows_the_language_and_the_width_of_the_window() {
    let anew = |language: &str, size: Size| {
        let mut app = comparing(language, size);
        run(&mut app, Message::WelcomeDismissed);
        app
    };
    let mut app = anew("en", WIDE);
    let english = texts(&app, WIDE);
    assert!(english.len() > 100, "{english:?}");
    run(&mut app, Message::LanguageChosen("he".to_owned()));
    assert_eq!(texts(&app, WIDE), texts(&anew("he", WIDE), WIDE));
    // On another screen the language changes as well.
    run(&mut app, Message::ScreenChosen(Screen::Guide));
    run(&mut app, Message::LanguageChosen("en".to_owned()));
    run(&mut app, Message::ScreenChosen(Screen::Compare));
    assert_eq!(texts(&app, WIDE), english);
    run(&mut app, Message::WindowResized(SMALL));
    assert_eq!(texts(&app, SMALL), texts(&anew("en", SMALL), SMALL));
    run(&mut app, Message::WindowResized(WIDE));
    assert_eq!(texts(&app, WIDE), english);
}

/// The text that “Copy as CSV” puts on the clipboard.
fn copied(app: &mut App) -> String {
    use iced_test::runtime::{
        Action, clipboard,
        futures::futures::{StreamExt as _, executor::block_on},
        task::into_stream,
    };
    let pressed = Message::Compare(compare::Message::CopyPressed(Form::Csv));
    let actions: Vec<_> = block_on(into_stream(app.update(pressed)).expect("a task").collect());
    let [Action::Clipboard(clipboard::Action::Write { contents, .. })] = actions.as_slice() else {
        panic!("no write")
    };
    contents.clone()
}

#[test]
fn a_copy_goes_to_the_clipboard_without_marks() {
    let contents = copied(&mut comparing("he", WIDE));
    assert!(contents.contains("Signal") && contents.contains("כן"));
    assert_eq!(contents, strip_bidi(&contents));
}

#[test]
fn every_cell_tells_what_it_rests_on() {
    let tall = Size::new(1120.0, 2400.0);
    for language in crate::support::languages() {
        for messenger in catalog().messengers() {
            for row in [
                "audited",
                "no-phone-number",
                "network",
                "systems",
                "stores",
                "audits",
            ] {
                let mut app = comparing(language, tall);
                press(&mut app, tall, &format!("cell-{row}-{}", messenger.id));
                let basis = simulator(&app, tall)
                    .find(selector::id("basis"))
                    .unwrap_or_else(|error| panic!("{row}: {error}"))
                    .bounds();
                assert!(
                    basis.height > 60.0,
                    "{language} {row} {}: {basis:?}",
                    messenger.id
                );
            }
        }
    }
}

#[test]
fn columns_for_which_there_is_no_room_come_one_press_later() {
    let size = Size::new(880.0, 900.0);
    for language in crate::support::languages() {
        let mut app = comparing(language, size);
        let columns = |app: &App| columns(app, size);
        assert_eq!(columns(&app), ["signal", "molly", "simplex", "briar"]);
        press(&mut app, size, "columns-on");
        assert_eq!(columns(&app), ["simplex", "briar", "element", "session"]);
        press(&mut app, size, "columns-back");
        assert_eq!(columns(&app), ["signal", "molly", "simplex", "briar"]);
        // The whole table is copied.
        let catalog = catalog();
        let all: Vec<&Messenger> = catalog.messengers().iter().collect();
        let whole = Comparison::new(&catalog, app.l10n(), all, false).export(app.l10n(), Form::Csv);
        assert_eq!(copied(&mut app), whole);
    }
}

#[test]
fn names_and_criteria_stay_in_view_while_the_table_scrolls() {
    for language in crate::support::languages() {
        let app = comparing(language, WIDE);
        let mut window = simulator(&app, WIDE);
        let table = window
            .find(selector::id(compare::TABLE))
            .expect("a table")
            .bounds();
        let name = app.l10n().direction().with_base_direction("SimpleX Chat");
        let head = window.find(name.as_str()).expect("a name").bounds();
        assert!(head.y < WIDE.height, "{head:?}");
        // The name in the head of the table stands above what scrolls, so it can't scroll away.
        let mut above = false;
        let looking = |candidate: selector::Candidate<'_>| -> Option<()> {
            if let selector::Candidate::Text {
                content, bounds, ..
            } = candidate
            {
                above |= content == name
                    && bounds.y + bounds.height <= table.y
                    && bounds.y > table.y - 120.0;
            }
            None
        };
        let _ = window.find(looking);
        assert!(above, "{language}: {table:?}");
    }
}

#[test]
fn the_smallest_window_has_room_for_some_rows() {
    for language in crate::support::languages() {
        let app = comparing(language, SMALL);
        let mut window = simulator(&app, SMALL);
        let table = window
            .find(selector::id(compare::TABLE))
            .expect("a table")
            .bounds();
        assert!(
            table.height > 170.0 && table.y + table.height <= SMALL.height,
            "{language}: {table:?}"
        );
        for id in ["copy-csv", "only-differences"] {
            assert!(window.find(selector::id(id)).is_ok(), "{language}: {id}");
        }
    }
}

/// Whatever it says, and however low the window is.
#[test]
fn what_a_cell_rests_on_leaves_room_for_a_row() {
    let windows = [
        WIDE,
        Size::new(720.0, 600.0),
        SMALL,
        Size::new(480.0, 400.0),
        // The room that the largest text leaves of the smallest window.
        Size::new(320.0, 404.0),
    ];
    let catalog = catalog();
    for language in crate::support::languages() {
        for size in windows {
            for subject in Subject::all(&catalog) {
                let mut app = comparing(language, size);
                let messenger = catalog.messengers()[1].id.clone();
                let pressed = compare::Message::CellPressed(subject.key().to_owned(), messenger);
                run(&mut app, Message::Compare(pressed));
                let mut window = simulator(&app, size);
                let mut bounds = |id: &'static str| {
                    let found = window.find(selector::id(id));
                    found
                        .unwrap_or_else(|error| panic!("{id}: {error}"))
                        .bounds()
                };
                let (table, basis) = (bounds(compare::TABLE), bounds("basis"));
                let name = format!("{language}, {size:?}, {}", subject.key());
                assert!(table.height > 40.0, "{name}: {table:?}");
                let end = basis.y + basis.height;
                assert!(
                    basis.y > table.y + table.height && end <= size.height,
                    "{name}: {basis:?}"
                );
            }
        }
    }
}

/// In the head of the table: otherwise they look like one line.
#[test]
fn the_words_of_two_columns_keep_apart() {
    let catalog = catalog();
    for language in crate::support::all_languages() {
        for width in [880.0, 1120.0, 1296.0, 1920.0] {
            let size = Size::new(width, 760.0);
            let app = comparing(language, size);
            let all: Vec<&Messenger> = catalog.messengers().iter().collect();
            let comparison = Comparison::new(&catalog, app.l10n(), all, false);
            let standings: Vec<String> = (0..6)
                .map(|column| comparison.standing(app.l10n(), column))
                .map(|words| app.l10n().direction().with_base_direction(&words))
                .collect();
            let mut found = Vec::new();
            let _ =
                simulator(&app, size).find(|candidate: selector::Candidate<'_>| -> Option<()> {
                    if let selector::Candidate::Text {
                        content, bounds, ..
                    } = candidate
                        && standings.iter().any(|standing| standing == content)
                    {
                        found.push(bounds);
                    }
                    None
                });
            assert!(found.len() > 3, "{language} {width}");
            found.sort_by(|one, other| one.x.total_cmp(&other.x));
            for pair in found.windows(2) {
                let between = pair[1].x - pair[0].x - pair[0].width;
                assert!(between >= 8.0, "{language} {width}: {pair:?}");
            }
        }
    }
}
