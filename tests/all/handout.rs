//! The page to print: what stands on it, that its codes can be read, and that nothing in it reaches out.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use messenger_guide::catalog::{Messenger, Topic};
use messenger_guide::cli::{self, Command, Context};
use messenger_guide::gui::app::{Message, Modal};
use messenger_guide::handout;
use messenger_guide::l10n::bidi::{Direction, strip_bidi};
use messenger_guide::sections::ways_to_check;

use crate::support::{Recorder, WIDE, begin, catalog, languages, locales, press, run, startup};

/// Reads the SVG codes of a page, drawn as a printer would.
fn scanned(html: &str) -> Vec<String> {
    let codes = html.split("<svg ").skip(1);
    let codes = codes.map(|code| {
        let code = code.split("</svg>").next().expect("an end");
        let attribute = |name: &str| {
            let after = code.split(&format!("{name}=\"")).nth(1).expect(name);
            after.split('"').next().expect("an end")
        };
        let size: usize = attribute("viewBox")
            .split(' ')
            .nth(2)
            .and_then(|size| size.parse().ok())
            .expect("a size");
        let mut dark = vec![false; size * size];
        for run in attribute(" d").split('M').skip(1) {
            let number = |text: &str| -> usize { text.parse().expect("a number") };
            let (corner, rest) = run.split_once('h').expect("a run");
            let (x, y) = corner.split_once(' ').expect("a corner");
            let length = number(rest.split('v').next().expect("a length"));
            assert_eq!(rest, format!("{length}v1h-{length}z"));
            for column in 0..length {
                dark[number(y) * size + number(x) + column] = true;
            }
        }
        const MODULE: usize = 4;
        let width = size * MODULE;
        let luma = |x: usize, y: usize| {
            if dark[y / MODULE * size + x / MODULE] {
                0
            } else {
                255
            }
        };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, width, luma);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().expect("a readable code").1
    });
    codes.collect()
}

/// The text that a reader sees, without the tags.
fn words(html: &str) -> String {
    let body = html.split("<body>").nth(1).expect("a body");
    let parts = body.split('<').map(|part| match part.split_once('>') {
        Some((_, text)) => text,
        None => part,
    });
    let text: Vec<&str> = parts.collect();
    let text = text.join(" ").replace("&amp;", "&").replace("&#39;", "'");
    strip_bidi(&text)
}

#[test]
fn every_download_is_there_with_a_code_that_leads_to_it() {
    let (catalog, locales) = (catalog(), locales());
    for l10n in locales.iter() {
        for messenger in catalog.messengers() {
            let html = handout::html(&catalog, l10n, &[messenger]);
            let codes = scanned(&html);
            let text = words(&html);
            assert!(text.contains(&messenger.name));
            for download in &messenger.downloads {
                let address = catalog.link(download.link).link.as_str();
                assert!(codes.iter().any(|code| code == address), "{address}");
                assert!(text.contains(address), "{address}");
            }
            // No code leads anywhere else.
            for code in &codes {
                assert!(text.contains(code.as_str()), "{code}");
                let links = catalog.links().iter();
                let known = links.map(|entry| entry.link.as_str());
                assert!(known.into_iter().any(|known| known == code), "{code}");
            }
            for key in &messenger.keys {
                assert!(text.contains(&key.fingerprint[..4]), "{}", key.fingerprint);
            }
            for step in messenger.setup.iter().flat_map(|setup| &setup.steps) {
                assert!(text.contains(&strip_bidi(&l10n.text(&step.text))));
            }
            for download in &messenger.downloads {
                for way in ways_to_check(messenger, download) {
                    assert!(text.contains(&strip_bidi(&way.text(l10n))));
                }
            }
            let facts = messenger.facts_on(Topic::Blocked).map(|fact| &fact.text);
            let steps = messenger.blocked.iter().map(|step| &step.fact.text);
            let stores = catalog.store_steps_for(messenger).into_iter();
            for words in facts.chain(steps).chain(stores.map(|step| &step.text)) {
                assert!(text.contains(&strip_bidi(&l10n.text(words))), "{words:?}");
            }
            for words in ["blocked-check", "blocked-noticed"] {
                assert!(text.contains(&strip_bidi(&l10n.loader().get(words))));
            }
            let cautions = messenger.changes.iter();
            let cautions = cautions.filter(|it| {
                matches!(
                    it.weight,
                    messenger_guide::catalog::Weight::Caution
                        | messenger_guide::catalog::Weight::Delisted
                )
            });
            for caution in cautions {
                assert!(text.contains(&strip_bidi(&l10n.text(&caution.text))));
            }
            assert!(text.contains(&strip_bidi(&l10n.date(catalog.reviewed))));
            assert!(text.contains("CC BY-SA 4.0"));
        }
    }
}

#[test]
fn nothing_in_it_runs_and_nothing_comes_from_outside() {
    let (catalog, locales) = (catalog(), locales());
    let all: Vec<&Messenger> = catalog.messengers().iter().collect();
    for l10n in locales.iter() {
        let html = handout::html(&catalog, l10n, &all);
        let lower = html.to_lowercase();
        for reaching_out in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            "<object",
            "<embed",
            "@import",
            "url(",
            " src=",
            "javascript:",
            " onload",
            " onclick",
            "<base",
            "<form",
        ] {
            assert!(!lower.contains(reaching_out), "{reaching_out}");
        }
        assert!(html.contains("default-src 'none'; style-src 'unsafe-inline'"));
        for address in html.split("href=\"").skip(1) {
            let address = address.split('"').next().expect("an end");
            let links = catalog.links().iter();
            let mut known = links.map(|entry| entry.link.as_str());
            assert!(
                known.any(|known| known == address.replace("&amp;", "&")),
                "{address}"
            );
        }
        let direction = match l10n.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        let start = format!("<html lang=\"{}\" dir=\"{direction}\">", l10n.language());
        assert!(html.contains(&start));
        // One messenger on each page.
        assert_eq!(html.matches("<article").count(), all.len());
        assert_eq!(html.matches("<h1>").count(), all.len());
    }
}

#[test]
fn a_long_page_is_set_smaller_and_a_short_one_is_not() {
    let (catalog, locales) = (catalog(), locales());
    let l10n = locales.find("en").expect("English");
    let is_dense = |id: &str| {
        let messenger = catalog.messenger(id).expect("a messenger");
        handout::html(&catalog, l10n, &[messenger]).contains("<article class=\"dense\">")
    };
    assert!(is_dense("element") && !is_dense("molly"));
    // Each page is judged by itself.
    let both = ["element", "molly"].map(|id| catalog.messenger(id).expect("a messenger"));
    let html = handout::html(&catalog, l10n, &both);
    assert_eq!(html.matches("class=\"dense\"").count(), 1);
}

#[test]
fn the_terminal_writes_the_page_for_those_that_are_named() {
    let (catalog, locales) = (catalog(), locales());
    let answer = |language: &str, messengers: &[&str]| {
        let context = Context {
            catalog: &catalog,
            l10n: locales.find(language).expect("a language"),
            fallback: locales.fallback(),
            opener: &Recorder::default(),
            host_platform: None,
            today: None,
            width: None,
            json: false,
        };
        let messengers = messengers.iter().map(|id| (*id).to_owned()).collect();
        let mut answer = Vec::new();
        cli::run(&Command::Handout { messengers }, context, &mut answer).expect("an answer");
        String::from_utf8(answer).expect("UTF-8")
    };
    let two = answer("he", &["signal", "briar"]);
    assert!(two.starts_with("<!DOCTYPE html>"));
    assert!(two.contains("<h1>Signal</h1>") && two.contains("<h1>Briar</h1>"));
    assert!(!two.contains("<h1>Molly</h1>"));
    let all = answer("en", &[]);
    assert_eq!(all.matches("<h1>").count(), catalog.messengers().len());
}

#[test]
fn the_window_saves_the_page_where_the_person_says() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in languages() {
        let path: PathBuf = folder.path().join(format!("{language}.html"));
        let recorder = Arc::new(Recorder {
            chosen: vec![path.clone()],
            ..Recorder::default()
        });
        let mut app = begin(startup(language, WIDE, &recorder));
        press(&mut app, WIDE, "share");
        press(&mut app, WIDE, "handout-briar");
        press(&mut app, WIDE, "handout-save");
        let html = fs::read_to_string(&path).expect("the page");
        let (catalog, locales) = (catalog(), locales());
        let chosen = ["signal", "briar"].map(|id| catalog.messenger(id).expect("a messenger"));
        let l10n = locales.find(language).expect("a language");
        assert_eq!(html, handout::html(&catalog, l10n, &chosen));
        assert!(
            matches!(app.modal(), Some(Modal::Share(share)) if share.outcome == Some(Ok(path.clone())))
        );
        // Without any messenger there is nothing to save.
        press(&mut app, WIDE, "handout-briar");
        press(&mut app, WIDE, "handout-signal");
        fs::remove_file(&path).expect("it is there");
        run(&mut app, Message::HandoutPressed);
        assert!(!path.exists());
    }
}

#[test]
fn a_page_that_cannot_be_saved_is_told_of() {
    let folder = tempfile::tempdir().expect("a folder");
    for (fails, chosen) in [(true, Vec::new()), (false, vec![folder.path().to_owned()])] {
        let recorder = Arc::new(Recorder {
            fails,
            chosen,
            ..Recorder::default()
        });
        let mut app = begin(startup("en", WIDE, &recorder));
        press(&mut app, WIDE, "share");
        press(&mut app, WIDE, "handout-save");
        assert!(
            matches!(app.modal(), Some(Modal::Share(share)) if matches!(share.outcome, Some(Err(_))))
        );
    }
}
