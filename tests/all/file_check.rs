//! Files that are checked in the window: how they get there, and what is shown of them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::keyboard::key::Code;
use iced_test::selector;
use messenger_guide::catalog::Catalog;
use messenger_guide::fl;
use messenger_guide::gui::app::{App, CheckError, CheckState, FileChecks, Message, Modal, Screen};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::about;
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::l10n::io_error;
use messenger_guide::verify::Advice;
use messenger_guide::verify::report::Line;

use crate::support::{
    Recorder, SMALL, WIDE, begin, catalog, languages, press, run, simulator, startup,
};
use crate::typist::Typist;
use crate::verify::{Asked, sample, with_samples};

const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// The application, if the samples were Signal's.
fn app_with(language: &str, catalog: Catalog, recorder: &Arc<Recorder>) -> App {
    let mut startup = startup(language, WIDE, recorder);
    startup.catalog = Arc::new(catalog);
    begin(startup)
}

fn app(language: &str) -> App {
    app_with(language, with_samples(), &Arc::default())
}

fn checks(app: &App) -> &FileChecks {
    match app.modal() {
        Some(Modal::FileCheck(checks)) => checks,
        other => panic!("{other:?}"),
    }
}

/// The lines that are shown of a file.
fn lines(app: &App, n: usize) -> (Advice, Vec<Line>) {
    match &checks(app).files()[n].state {
        CheckState::Done { report, .. } => (report.advice, report.lines.clone()),
        other => panic!("{other:?}"),
    }
}

fn words(app: &App, n: usize) -> Vec<String> {
    let lines = lines(app, n).1.into_iter();
    let words = lines.filter_map(|line| match line {
        Line::Verdict(words) | Line::Text(words) | Line::Item(words) => Some(strip_bidi(&words)),
        Line::Sources(_) | Line::Fingerprint(_) | Line::Command(_) => None,
    });
    words.collect()
}

fn is_shown(app: &App, words: &str) -> bool {
    let words = app.l10n().direction().with_base_direction(words);
    simulator(app, iced::Size::new(WIDE.width, 6000.0))
        .find(words.as_str())
        .is_ok()
}

pub fn abc(folder: &Path) -> PathBuf {
    let file = folder.join("app.AppImage");
    fs::write(&file, "abc").expect("a file");
    file
}

#[test]
fn a_dropped_file_gets_the_sentences_of_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = abc(folder.path());
    for language in languages() {
        let asked = Asked {
            catalog: with_samples(),
            language,
        };
        for file in [
            sample("all"),
            sample("all-other"),
            sample("v1"),
            other.clone(),
        ] {
            let mut app = app(language);
            run(&mut app, Message::FileDropped(file.clone()));
            let (answer, _) = asked.answer(&[&file], None, false);
            let (_, lines) = lines(&app, 0);
            let Line::Verdict(verdict) = &lines[0] else {
                panic!("{lines:?}")
            };
            assert_eq!(
                answer.lines().nth(1),
                Some(&*strip_bidi(verdict)),
                "{file:?}"
            );
            assert!(is_shown(&app, verdict), "{verdict}");
            // The window tells more, and how to compare by pasting; nothing that the terminal tells is left out.
            let said = words(&app, 0);
            let paste = strip_bidi(&fl!(app.l10n(), "verify-checksum-paste"));
            let sentences = answer
                .lines()
                .skip(2)
                .filter(|line| !line.starts_with("  "));
            let compare = strip_bidi(&fl!(app.l10n(), "verify-checksum-compare"));
            for sentence in sentences.filter(|line| *line != compare) {
                let sentence = sentence.trim_start_matches("- ");
                assert!(said.iter().any(|words| words == sentence), "{sentence}");
            }
            assert_eq!(said.contains(&paste), file == other);
        }
    }
}

#[test]
fn the_modal_is_reached_from_the_keyboard_from_about_and_from_a_messenger() {
    let mut app = app("en");
    run(&mut app, Message::Request(Request::CheckFile));
    assert!(checks(&app).files().is_empty());
    run(&mut app, Message::Dismissed);
    let tall = iced::Size::new(WIDE.width, 9000.0);
    press(&mut app, tall, "file-check");
    assert!(checks(&app).files().is_empty());
    run(&mut app, Message::Dismissed);
    run(&mut app, Message::ScreenChosen(Screen::About));
    press(&mut app, tall, about::FILE_CHECK);
    assert!(checks(&app).files().is_empty());
}

#[test]
fn files_are_chosen_in_the_dialog_of_the_desktop() {
    let recorder = Arc::new(Recorder {
        chosen: vec![sample("all"), sample("all-other")],
        ..Recorder::default()
    });
    let mut app = app_with("en", with_samples(), &recorder);
    run(&mut app, Message::Request(Request::CheckFile));
    press(&mut app, WIDE, "file-choose");
    assert_eq!(lines(&app, 0).0, Advice::Trust);
    assert_eq!(lines(&app, 1).0, Advice::Refuse);
    let bounds = simulator(&app, SMALL)
        .find(selector::id("modal"))
        .expect("a modal")
        .bounds();
    assert!(bounds.x >= 0.0 && bounds.x + bounds.width <= SMALL.width);
}

#[test]
fn a_desktop_without_dialogs_is_told_of() {
    for language in languages() {
        let recorder = Arc::new(Recorder {
            fails: true,
            ..Recorder::default()
        });
        let mut app = app_with(language, catalog(), &recorder);
        run(&mut app, Message::Request(Request::CheckFile));
        press(&mut app, WIDE, "file-choose");
        let warning = fl!(app.l10n(), "file-check-no-dialog");
        assert!(is_shown(&app, &warning));
        // It can be tried again.
        press(&mut app, WIDE, "file-choose");
    }
}

#[test]
fn what_is_pasted_is_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in languages() {
        let mut app = app(language);
        run(&mut app, Message::FileDropped(abc(folder.path())));
        run(&mut app, Message::FileDropped(sample("all")));
        let ids: Vec<_> = checks(&app).files().iter().map(|file| file.id).collect();
        let l10n = locale(language);
        let (same, differs) = (
            strip_bidi(&fl!(l10n, "verify-checksum-is-given")),
            strip_bidi(&fl!(l10n, "verify-checksum-differs")),
        );
        let unreadable = fl!(l10n, "file-check-unreadable");
        assert_eq!(lines(&app, 0).0, Advice::Unknown);

        // As long as it isn't whole, nothing is said of it.
        run(
            &mut app,
            Message::ChecksumTyped(ids[0], ABC[1..].to_owned()),
        );
        assert_eq!(lines(&app, 0).0, Advice::Unknown);
        assert!(is_shown(&app, &unreadable));

        run(&mut app, Message::ChecksumTyped(ids[0], ABC.to_owned()));
        assert_eq!(lines(&app, 0).0, Advice::Same);
        assert_eq!(words(&app, 0)[0], same);
        assert!(!is_shown(&app, &unreadable));

        // A genuine app that isn't what it is to be: nothing good is said of it any more.
        assert_eq!(lines(&app, 1).0, Advice::Trust);
        let genuine = words(&app, 1)[0].clone();
        run(&mut app, Message::ChecksumTyped(ids[1], ABC.to_owned()));
        assert_eq!(lines(&app, 1).0, Advice::Refuse);
        assert_eq!(words(&app, 1)[0], differs);
        assert!(!words(&app, 1).contains(&genuine));
        run(&mut app, Message::ChecksumTyped(ids[1], String::new()));
        assert_eq!(words(&app, 1)[0], genuine);
    }
}

/// A long text would be laid out anew with every key.
#[test]
fn no_more_is_taken_than_a_checksum_can_have() {
    const MOST: usize = 200;
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app("he");
    run(&mut app, Message::FileDropped(abc(folder.path())));
    let mut typist = Typist::at(app, iced::Size::new(WIDE.width, 3000.0));
    let pasted = |typist: &Typist| checks(&typist.app).files()[0].pasted.clone();
    typist.click("file-paste-0");
    typist.copied = Some("0".repeat(20_000));
    typist.shortcut("ה", Code::KeyV);
    assert_eq!(pasted(&typist), "0".repeat(MOST));
    typist.write("1");
    assert_eq!(pasted(&typist), "0".repeat(MOST));
    let unreadable = fl!(typist.app.l10n(), "file-check-unreadable");
    assert!(is_shown(&typist.app, &unreadable));
    // The selected text makes room.
    typist.shortcut("ש", Code::KeyA);
    typist.copied = Some(format!("{ABC}  app.AppImage"));
    typist.shortcut("ה", Code::KeyV);
    assert_eq!(pasted(&typist), format!("{ABC}  app.AppImage"));
}

fn locale(language: &str) -> Arc<messenger_guide::l10n::Localizer> {
    Arc::clone(
        crate::support::locales()
            .find(language)
            .expect("a language"),
    )
}

#[test]
fn a_check_that_is_cancelled_says_that_nothing_was_checked() {
    let mut app = app("en");
    // The task is not run, as if the disk were slow.
    drop(app.update(Message::FileDropped(sample("all"))));
    drop(app.update(Message::FileDropped(sample("all-other"))));
    let ids: Vec<_> = checks(&app).files().iter().map(|file| file.id).collect();
    assert!(matches!(
        checks(&app).files()[0].state,
        CheckState::Running { .. }
    ));
    assert!(matches!(checks(&app).files()[1].state, CheckState::Waiting));
    for id in ids {
        run(&mut app, Message::CheckCancelled(id));
    }
    let CheckState::Running { is_cancelled, .. } = &checks(&app).files()[0].state else {
        panic!("its thread has to stop first")
    };
    assert!(is_cancelled.load(std::sync::atomic::Ordering::Relaxed));
    assert!(matches!(
        checks(&app).files()[1].state,
        CheckState::Failed(CheckError::Cancelled)
    ));
    assert!(is_shown(&app, &fl!(app.l10n(), "file-check-cancelled")));
}

#[test]
fn closing_ends_the_check_and_its_outcome_is_shown_for_no_other_file() {
    let mut app = app("en");
    let slow = app.update(Message::FileDropped(sample("all")));
    let CheckState::Running { is_cancelled, .. } = &checks(&app).files()[0].state else {
        panic!("it runs")
    };
    let is_cancelled = Arc::clone(is_cancelled);
    run(&mut app, Message::Dismissed);
    assert!(is_cancelled.load(std::sync::atomic::Ordering::Relaxed));
    drop(app.update(Message::FileDropped(sample("all-other"))));
    for late in crate::support::outcomes(slow) {
        run(&mut app, late);
    }
    assert!(matches!(
        checks(&app).files()[0].state,
        CheckState::Running { .. }
    ));
}

#[test]
fn what_cannot_be_read_is_not_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in languages() {
        let mut app = app(language);
        for (path, kind) in [
            (folder.path().to_owned(), io::ErrorKind::IsADirectory),
            (folder.path().join("missing.apk"), io::ErrorKind::NotFound),
        ] {
            run(&mut app, Message::FileDropped(path));
            let file = checks(&app).files().last().expect("a file");
            assert!(
                matches!(file.state, CheckState::Failed(CheckError::NotRead(it)) if it == kind),
                "{file:?}"
            );
            let l10n = app.l10n();
            let reason = l10n.inline(&io_error::reason(l10n, kind));
            let words = fl!(l10n, "file-check-not-read", reason = reason);
            assert!(is_shown(&app, &words), "{words}");
        }
    }
}

#[test]
fn only_so_many_files_are_taken_at_once() {
    let mut app = app("en");
    for _ in 0..30 {
        drop(app.update(Message::FileDropped(sample("all"))));
    }
    assert_eq!(checks(&app).files().len(), 20);
    assert!(is_shown(
        &app,
        &fl!(app.l10n(), "file-check-cut", count = 20)
    ));
}
