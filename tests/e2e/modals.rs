//! The modals by the keyboard alone.

use std::collections::BTreeSet;

use atspi::{Role, State};
use messenger_guide::gui::app::{App, Message, Modal, Screen};
use messenger_guide::gui::request::Request;

use crate::assistive::{Ear, Heard, Session};
use crate::cases::{Outcome, SIZE, catalog, mirror, settings_text, steps, stops};
use crate::desktop::{Desktop, Home, wait_for};
use crate::hearing::{opened, word};

/// The screen with what opens a modal, its id, and the message of its title.
fn opener(modal: &Modal) -> Result<(Screen, String, &'static str), String> {
    let catalog = catalog();
    let signal = catalog.messenger("signal").ok_or("no Signal")?;
    let phone = signal.downloads.iter().find(|it| it.platform.is_phone());
    let (phone, key) = (phone.ok_or("no phone")?, signal.keys.first());
    Ok(match modal {
        Modal::Link { .. } => {
            let code = format!("code-signal-{}", phone.id);
            (Screen::Guide, code, "link-modal-title")
        }
        Modal::Fingerprint(_) => {
            let code = format!("code-key-signal-{}", key.ok_or("no key")?.id);
            (Screen::Guide, code, "fingerprint-title")
        }
        Modal::Share(_) => (Screen::Guide, "share".to_owned(), "share"),
        Modal::FileCheck(_) => {
            let button = messenger_guide::gui::screen::about::FILE_CHECK;
            (Screen::About, button.to_owned(), "file-check-title")
        }
        Modal::Shortcuts => (Screen::About, "about-keys".to_owned(), "keys-title"),
    })
}

/// Opens each with Enter, goes through it with Tab and the arrows, and closes it with Escape: what opened it has the focus again.
pub fn by_keyboard_alone(desktop: &Desktop, language: &str) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let (window, ear) = opened(desktop, &session, &home, &[])?;
    let catalog = catalog();
    let signal = catalog.messenger("signal").ok_or("no Signal")?;
    let phone = signal.downloads.iter().find(|it| it.platform.is_phone());
    let (phone, key) = (phone.ok_or("no phone")?, signal.keys.first());
    let key = key.ok_or("no key")?.id.clone();
    // The keyboard is in use, and something else has the focus than the button of the first screen.
    window.keys(&["Tab", "Tab"])?;
    ear.wait_for("something with the focus", has_focus)?;
    for request in [
        Request::ShowLinkDetails(phone.link),
        Request::ShowFingerprint(signal.id.clone(), key),
        Request::Share(signal.id.clone()),
        Request::CheckFile,
        Request::ShowShortcuts,
    ] {
        let request = Message::Request(request);
        let shown = mirror(language, std::slice::from_ref(&request));
        let modal = shown.modal().ok_or("no modal")?;
        let (screen, id, title) = opener(modal)?;
        let (title, below) = (
            word(language, title),
            mirror(language, &[Message::ScreenChosen(screen)]),
        );
        let key = match screen {
            Screen::Guide => "ctrl+1",
            Screen::Compare => "ctrl+2",
            Screen::Learn => "ctrl+3",
            Screen::About => "ctrl+4",
        };
        ear.focused();
        window.keys(&[key])?;
        let mut events = Vec::new();
        wait_for(&format!("the focus on {}", screen.id()), || {
            events = ear.focused();
            !events.is_empty()
        })?;
        let tabs = steps(&below, screen.id(), &id)?;
        window.keys(&vec!["Tab"; tabs])?;
        let button = settled_focus(&ear)?;
        window.keys(&["Return"])?;
        let is_open = |all: &[Heard]| {
            all.iter().any(|heard| {
                heard.role == Role::Dialog
                    && heard.name == title
                    && heard.states.contains(State::Modal)
            })
        };
        wait_for(&format!("the modal {title}"), || is_open(&ear.all()))?;
        go_through(&window, &ear, &shown, &title)?;
        window.keys(&["Down", "Up", "End", "Home"])?;
        if !is_open(&ear.all()) {
            return Err(format!("an arrow closed {title}"));
        }
        ear.focused();
        window.keys(&["Escape"])?;
        let mut events = Vec::new();
        wait_for(&format!("the focus on {} again", button.name), || {
            events.extend(ear.focused());
            events.last().map(String::as_str) == Some(button.node.id())
        })?;
        if is_open(&ear.all()) {
            return Err(format!("{title} is still open"));
        }
    }
    window.close()
}

fn has_focus(heard: &Heard) -> bool {
    heard.states.contains(State::Focused)
}

/// The focused widget.
fn focus(ear: &Ear) -> Result<Heard, String> {
    ear.wait_for("something with the focus", has_focus)
}

/// The focused widget, once the focus has come to rest.
fn settled_focus(ear: &Ear) -> Result<Heard, String> {
    let mut last = focus(ear)?;
    wait_for("the focus to rest", || {
        let Ok(now) = focus(ear) else { return false };
        let rests = now.node.id() == last.node.id();
        last = now;
        rests
    })?;
    Ok(last)
}

/// The focused widget once it is another one.
fn next_focus(ear: &Ear, what: &str, before: &Heard) -> Result<Heard, String> {
    ear.wait_for(&format!("the focus on {what}"), |heard| {
        has_focus(heard) && heard.node.id() != before.node.id()
    })
}

/// Each stop once, and from the last to the first.
fn go_through(window: &crate::desktop::Window<'_>, ear: &Ear, shown: &App, title: &str) -> Outcome {
    let first = focus(ear)?;
    let all = stops(shown, SIZE).len();
    let mut visited = BTreeSet::from([first.node.id().to_owned()]);
    let mut last = first.clone();
    for _ in 1..all {
        window.keys(&["Tab"])?;
        last = next_focus(ear, &format!("the next in {title}"), &last)?;
        visited.insert(last.node.id().to_owned());
    }
    if visited.len() != all {
        return Err(format!("{title}: {} of {all} stops", visited.len()));
    }
    window.keys(&["Tab"])?;
    ear.wait_for(&format!("the first in {title}"), |heard| {
        heard.node.id() == first.node.id() && has_focus(heard)
    })?;
    Ok(())
}
