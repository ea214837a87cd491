//! Codes to scan, addresses to copy, words for a friend, and the list of keys.

use iced_test::runtime::{
    Action, clipboard,
    futures::futures::{StreamExt as _, executor::block_on},
    task::into_stream,
};
use iced_test::selector;
use messenger_guide::catalog::{LinkId, Platform};
use messenger_guide::gui::app::{App, Message, Modal};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::theme::Appearance;

use crate::support::{SMALL, WIDE, app, catalog, locales, press, run, simulator};

/// Reads the code in the window from its pixels.
fn scanned(app: &App, size: iced::Size) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("code");
    // A picture that isn't there is drawn.
    let mut window = simulator(app, size);
    assert!(
        window
            .snapshot(&app.theme())
            .expect("drawn")
            .matches_image(&path)
            .expect("written")
    );
    let file = std::fs::read_dir(folder.path())
        .expect("a folder")
        .next()
        .expect("a picture")
        .expect("a picture")
        .path();
    let decoder = png::Decoder::new(std::io::BufReader::new(
        std::fs::File::open(file).expect("a picture"),
    ));
    let mut reader = decoder.read_info().expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("pixels");
    let (width, height) = (info.width as usize, info.height as usize);
    let channels = info.color_type.samples();
    let luma = |x: usize, y: usize| pixels[(y * width + x) * channels];
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, luma);
    let grids = picture.detect_grids();
    let [grid] = grids.as_slice() else {
        panic!("{} codes", grids.len())
    };
    grid.decode().expect("a readable code").1
}

fn phone_links() -> Vec<(String, LinkId)> {
    let catalog = catalog();
    let downloads = catalog
        .messengers()
        .iter()
        .flat_map(|m| m.downloads.iter().map(move |download| (m, download)));
    let phones = downloads
        .filter(|(_, download)| matches!(download.platform, Platform::Android | Platform::Ios));
    phones
        .map(|(messenger, download)| (format!("{}-{}", messenger.id, download.id), download.link))
        .collect()
}

#[test]
fn the_code_of_every_phone_download_says_exactly_its_address() {
    let catalog = catalog();
    let links = phone_links();
    assert_eq!(links.len(), 26);
    for (n, (name, link)) in links.into_iter().enumerate() {
        let mut app = app(if n % 2 == 0 { "en" } else { "he" }, SMALL);
        if n % 3 == 0 {
            run(
                &mut app,
                Message::ThemeChosen(messenger_guide::platform::settings::ThemeChoice::Dark),
            );
            assert_eq!(app.appearance(), Appearance::Dark);
        }
        run(
            &mut app,
            Message::Guide(guide::Message::Request(Request::ShowLinkDetails(link))),
        );
        assert_eq!(
            scanned(&app, SMALL),
            catalog.link(link).link.as_str(),
            "{name}"
        );
    }
}

#[test]
fn every_fingerprint_can_be_copied_and_scanned_as_the_projects_publish_it() {
    let catalog = catalog();
    for (n, language) in crate::support::languages().enumerate() {
        for messenger in catalog.messengers() {
            for key in &messenger.keys {
                let size = if n == 0 { WIDE } else { SMALL };
                let mut app = app(language, size);
                let shown = Request::ShowFingerprint(messenger.id.clone(), key.id.clone());
                run(&mut app, Message::Guide(guide::Message::Request(shown)));
                let text = scanned(&app, size);
                let digits: String = text.chars().filter(|c| *c != ':').collect();
                assert_eq!(digits, key.fingerprint);
                let copied = [
                    app.update(Message::FingerprintCopied),
                    app.update(Message::Guide(guide::Message::KeyCopied(
                        messenger.id.clone(),
                        key.id.clone(),
                    ))),
                ];
                for task in copied {
                    let actions: Vec<_> = block_on(into_stream(task).expect("a task").collect());
                    let [Action::Clipboard(clipboard::Action::Write { contents, .. })] =
                        actions.as_slice()
                    else {
                        panic!("no write")
                    };
                    assert_eq!(*contents, text);
                }
                assert!(matches!(app.modal(), Some(Modal::Fingerprint(it)) if it.is_copied));
            }
        }
        let mut app = app(language, WIDE);
        let tall = iced::Size::new(WIDE.width, 9000.0);
        press(&mut app, tall, "copy-key-signal-android-13");
        press(&mut app, tall, "code-key-signal-android-13");
        // From left to right in every language.
        let line = messenger_guide::l10n::bidi::isolate_ltr("4BE4 F6CD 5BE8 4408");
        let line = app.l10n().direction().with_base_direction(&line);
        assert!(simulator(&app, WIDE).find(line.as_str()).is_ok());
    }
}

#[test]
fn every_link_of_the_catalogue_fits_into_a_code() {
    let catalog = catalog();
    let mut app = app("en", WIDE);
    for messenger in catalog.messengers() {
        for (_, link) in &messenger.links {
            run(
                &mut app,
                Message::Guide(guide::Message::Request(Request::ShowLinkDetails(*link))),
            );
            assert!(
                matches!(app.modal(), Some(Modal::Link { link: shown, code: Some(_), copied: false }) if shown == link)
            );
        }
    }
}

#[test]
fn a_code_is_asked_for_shown_with_its_address_copied_and_closed() {
    let catalog = catalog();
    for language in crate::support::languages() {
        let mut app = app(language, WIDE);
        press(&mut app, WIDE, "code-signal-app-store");
        let address = "https://apps.apple.com/app/id874139669";
        assert_eq!(scanned(&app, WIDE), address);
        let shown = app
            .l10n()
            .direction()
            .with_base_direction(&messenger_guide::l10n::bidi::isolate_ltr(address));
        assert!(simulator(&app, WIDE).find(shown.as_str()).is_ok());
        let link = catalog
            .messenger("signal")
            .expect("signal")
            .downloads
            .iter()
            .find(|d| d.id.as_str() == "app-store")
            .expect("there")
            .link;
        let actions: Vec<_> = block_on(
            into_stream(app.update(Message::Request(Request::CopyAddress(link))))
                .expect("a task")
                .collect(),
        );
        let [Action::Clipboard(clipboard::Action::Write { contents, .. })] = actions.as_slice()
        else {
            panic!("no write")
        };
        assert_eq!(contents, address);
        assert!(matches!(
            app.modal(),
            Some(Modal::Link { copied: true, .. })
        ));
        press(&mut app, WIDE, "modal-close");
        assert!(app.modal().is_none());
    }
}

#[test]
fn a_link_is_asked_about_with_the_other_button_of_the_mouse() {
    use iced::{Event, mouse};
    let app = app("en", WIDE);
    let mut window = simulator(&app, WIDE);
    let point = window
        .find(selector::id("download-signal-linux"))
        .expect("a button")
        .bounds()
        .center();
    window.point_at(point);
    let _ = window.simulate([Event::Mouse(mouse::Event::ButtonPressed(
        mouse::Button::Right,
    ))]);
    let messages: Vec<Message> = window.into_messages().collect();
    let asked = catalog().messenger("signal").expect("signal").downloads[0].link;
    assert!(
        messages.iter().any(
            |m| matches!(m, Message::Guide(guide::Message::Request(Request::ShowLinkMenu(link, _))) if *link == asked)
        ),
        "{messages:?}"
    );
    assert!(
        !messages.iter().any(|m| matches!(
            m,
            Message::Guide(guide::Message::Request(Request::OpenLink(_)))
        )),
        "{messages:?}"
    );
}

#[test]
fn a_link_that_opens_from_its_modal_is_the_one_that_was_asked_about() {
    let recorder = std::sync::Arc::new(crate::support::Recorder::default());
    let mut app = crate::support::begin(crate::support::startup("en", WIDE, &recorder));
    press(&mut app, WIDE, "code-signal-google-play");
    press(&mut app, WIDE, "modal-open");
    assert_eq!(
        *recorder.opened.lock().expect("notes"),
        ["https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms"]
    );
    assert!(app.modal().is_none());
}

#[test]
fn the_words_for_a_friend_have_the_name_the_reason_and_every_official_link() {
    let (catalog, locales) = (catalog(), locales());
    for l10n in locales.iter() {
        for messenger in catalog.messengers() {
            let text = messenger_guide::share::text(&catalog, l10n, messenger);
            assert!(text.starts_with(&messenger.name));
            let summary =
                messenger_guide::l10n::bidi::strip_bidi(&l10n.text(&messenger.summary.text));
            assert!(text.contains(&summary), "{text}");
            for download in &messenger.downloads {
                assert!(
                    text.lines()
                        .any(|line| line.ends_with(catalog.link(download.link).link.as_str())),
                    "{text}"
                );
            }
            assert_eq!(text, messenger_guide::l10n::bidi::strip_bidi(&text));
        }
    }
    let mut app = app("he", WIDE);
    let briar = catalog.messenger("briar").expect("briar").id.clone();
    run(
        &mut app,
        Message::Guide(guide::Message::Request(Request::Share(briar))),
    );
    let pressed = Message::WordsCopied;
    let actions: Vec<_> = block_on(into_stream(app.update(pressed)).expect("a task").collect());
    let [Action::Clipboard(clipboard::Action::Write { contents, .. })] = actions.as_slice() else {
        panic!("no write")
    };
    assert!(
        contents.contains("https://briarproject.org") && contents.contains("אפליקצי"),
        "{contents}"
    );
}

#[test]
fn the_list_of_keys_opens_and_closes() {
    for language in crate::support::languages() {
        let mut app = app(language, SMALL);
        run(
            &mut app,
            Message::ScreenChosen(messenger_guide::gui::app::Screen::About),
        );
        let tall = iced::Size::new(SMALL.width, 3000.0);
        press(&mut app, tall, "about-keys");
        assert!(matches!(app.modal(), Some(Modal::Shortcuts)));
        run(&mut app, Message::Dismissed);
        run(&mut app, Message::Request(Request::ShowShortcuts));
        assert!(matches!(app.modal(), Some(Modal::Shortcuts)));
        let bounds = simulator(&app, SMALL)
            .find(selector::id("modal"))
            .expect("a modal")
            .bounds();
        assert!(
            bounds.x >= 0.0
                && bounds.x + bounds.width <= SMALL.width
                && bounds.height <= SMALL.height,
            "{bounds:?}"
        );
        // Widgets under it are out of reach.
        assert!(simulator(&app, SMALL).find(selector::id("theme")).is_err());
        run(&mut app, Message::Dismissed);
        assert!(app.modal().is_none());
    }
}
