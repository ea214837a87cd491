//! Names in a row: from right to left in the languages that are written so, whatever letters the names have.

use std::sync::Arc;

use messenger_guide::catalog::{Messenger, Platform};
use messenger_guide::cli::{self, Command, Context};
use messenger_guide::comparison::{Cell, Comparison, Subject};
use messenger_guide::fl;
use messenger_guide::handout;
use messenger_guide::l10n::bidi::{Direction, strip_bidi};
use messenger_guide::l10n::{Locales, Localizer, labels};
use unicode_bidi::BidiInfo;

use crate::support::{Recorder, catalog, locales};

const NAMES: [&str; 3] = ["SimpleX Chat", "F-Droid", "Android 7.0"];

fn right_to_left(locales: &Locales) -> Vec<&Arc<Localizer>> {
    let all = locales.iter();
    let found: Vec<_> = all
        .filter(|l10n| l10n.direction() == Direction::Rtl)
        .collect();
    assert_eq!(found.len(), 4);
    found
}

/// A line as it is seen, from left to right; its direction is that of its first letter or mark.
fn seen(line: &str) -> String {
    let info = BidiInfo::new(line, None);
    let paragraph = info.paragraphs.first().expect("a line");
    info.reorder_line(paragraph, paragraph.range.clone())
        .into_owned()
}

/// The offsets at which the names are seen on a line, in their order.
fn offsets<'a>(line: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<usize> {
    let seen = seen(line);
    let offset = |name: &str| seen.find(name).unwrap_or_else(|| panic!("{name}: {seen}"));
    names.into_iter().map(offset).collect()
}

fn are_from_right_to_left<'a>(line: &str, names: impl IntoIterator<Item = &'a str>) -> bool {
    offsets(line, names)
        .windows(2)
        .all(|pair| pair[0] > pair[1])
}

#[test]
fn the_first_name_stands_where_a_line_begins() {
    let locales = locales();
    for l10n in right_to_left(&locales) {
        let language = l10n.language();
        let list = labels::list(l10n, NAMES);
        assert!(are_from_right_to_left(&list, NAMES), "{language}: {list:?}");
        // Nor does a text turn it around that it is put into.
        let text = fl!(l10n, "handout-title", names = list.as_str());
        let text = l10n.inline(&text);
        assert!(are_from_right_to_left(&text, NAMES), "{language}: {text:?}");
    }
    let english = locales.fallback();
    assert_eq!(
        labels::list(english, NAMES),
        "SimpleX Chat, F-Droid, Android 7.0"
    );
}

#[test]
fn systems_and_stores_are_compared_from_right_to_left() {
    let (catalog, locales) = (catalog(), locales());
    for l10n in right_to_left(&locales) {
        let all: Vec<&Messenger> = catalog.messengers().iter().collect();
        let comparison = Comparison::new(&catalog, l10n, all, false);
        let separator = fl!(l10n, "list-separator");
        let mut rows = 0;
        for row in &comparison.rows {
            if !matches!(row.subject, Subject::Systems | Subject::Stores) {
                continue;
            }
            for cell in &row.cells {
                let Cell::Words(words) = cell else { continue };
                let plain = strip_bidi(words);
                let names: Vec<&str> = plain.split(separator.as_str()).collect();
                let latin = names.iter().filter(|name| name.is_ascii());
                let latin = latin.copied().collect::<Vec<_>>();
                rows += usize::from(latin.len() > 1);
                assert!(
                    are_from_right_to_left(words, latin),
                    "{}: {words:?}",
                    l10n.language()
                );
            }
        }
        assert!(rows > 6, "{}: {rows}", l10n.language());
    }
}

#[test]
fn a_download_says_its_needs_from_right_to_left() {
    let (catalog, locales) = (catalog(), locales());
    for l10n in right_to_left(&locales) {
        let messengers = catalog.messengers().iter();
        for download in messengers.flat_map(|messenger| &messenger.downloads) {
            let about = labels::about_download(l10n, download);
            let needs = labels::needs_of_download(l10n, download);
            let whose = labels::publisher(l10n, download.publisher);
            // Hebrew letters are turned around as they are seen.
            let turned = std::iter::once(whose).chain(needs).map(|words| {
                let words = strip_bidi(&seen(&l10n.inline(&words)));
                words.trim().to_owned()
            });
            let turned: Vec<String> = turned.collect();
            let line = strip_bidi(&seen(&about));
            let mut rest = line.as_str();
            for words in turned.iter().rev() {
                let (_, after) = rest.split_once(words.as_str()).unwrap_or_else(|| {
                    panic!("{}: {words} in {line}", l10n.language());
                });
                rest = after;
            }
        }
    }
}

#[test]
fn a_handout_is_titled_from_right_to_left() {
    let (catalog, locales) = (catalog(), locales());
    let all: Vec<&Messenger> = catalog.messengers().iter().collect();
    for l10n in right_to_left(&locales) {
        let page = handout::html(&catalog, l10n, &all);
        let title = page.split("<title>").nth(1).expect("a title");
        let title = title.split("</title>").next().expect("an end");
        let names = all.iter().map(|messenger| messenger.name.as_str());
        assert!(
            are_from_right_to_left(&l10n.inline(title), names),
            "{}: {title:?}",
            l10n.language()
        );
    }
}

#[test]
fn a_terminal_shows_names_from_right_to_left() {
    let (catalog, locales, recorder) = (catalog(), locales(), Recorder::default());
    for l10n in right_to_left(&locales) {
        let answer = |command: &Command| {
            let context = Context {
                catalog: &catalog,
                l10n,
                fallback: locales.fallback(),
                opener: &recorder,
                host_platform: None,
                today: None,
                width: Some(220),
                json: false,
            };
            let mut answer = Vec::new();
            cli::run(command, context, &mut answer).expect("an answer");
            String::from_utf8(answer).expect("UTF-8")
        };
        let list = answer(&Command::List);
        let systems = [Platform::Linux, Platform::Windows, Platform::MacOs];
        let systems = systems.map(|system| labels::platform(l10n, system));
        let mut lines = list
            .lines()
            .filter(|line| systems.iter().all(|system| line.contains(system)))
            .peekable();
        assert!(lines.peek().is_some(), "{}: {list}", l10n.language());
        for line in lines {
            let are_so = are_from_right_to_left(line, systems.iter().map(String::as_str));
            assert!(are_so, "{}: {line:?}", l10n.language());
        }
        let warned = list.lines().filter(|line| {
            line.starts_with("\u{200f}(!)") && line.contains("Element") && line.contains("Session")
        });
        for line in warned {
            let are_so = are_from_right_to_left(line, ["Element", "Session"]);
            assert!(are_so, "{}: {line:?}", l10n.language());
        }
    }
}
