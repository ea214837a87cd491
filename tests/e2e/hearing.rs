//! The program as somebody uses it who hears it and sees nothing.

use std::collections::{BTreeSet, HashMap};

use atspi::{Role, State};
use messenger_guide::catalog::{Catalog, Download};
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Message, Screen};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::{self, guide, learn};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::platform::settings::ThemeChoice;

use crate::assistive::{Ear, Heard, Session};
use crate::cases::{Outcome, catalog, locales, settings_text};
use crate::desktop::{Desktop, Home, Window, wait_for};
use crate::expected;

/// A message of the program in a language.
pub fn word(language: &str, id: &str) -> String {
    let locales = locales();
    let l10n = locales.find(language).expect("a language");
    strip_bidi(&l10n.message(id, HashMap::new()))
}

/// Opens the window with somebody who listens.
pub fn opened<'a>(
    desktop: &'a Desktop,
    session: &Session,
    home: &Home,
    variables: &[(&str, &str)],
) -> Result<(Window<'a>, Ear), String> {
    let ear = session.listen()?;
    let bus = ("DBUS_SESSION_BUS_ADDRESS", session.address());
    let window = desktop.open(home, &[variables, &[bus]].concat())?;
    // There is no window manager to give it the focus.
    window.keys(&[])?;
    wait_for("the window to be heard", || ear.all().len() > 20)?;
    Ok((window, ear))
}

/// All makes sense: what can be used has a name, what is in view is found where it is.
fn check(window: &Window<'_>, ear: &Ear, context: &str) -> Outcome {
    let (width, height) = window.size();
    let (width, height) = (
        width.try_into().unwrap_or(0),
        height.try_into().unwrap_or(0),
    );
    let all = ear.all();
    let root = all.first().ok_or("nothing is heard")?;
    let (mut usable, mut found) = (0, 0);
    for heard in &all {
        let told = || format!("{context}: {:?} “{}”", heard.role, heard.name);
        if heard.name != strip_bidi(&heard.name) || heard.about != strip_bidi(&heard.about) {
            return Err(format!("a direction mark: {}", told()));
        }
        let can_be_used = heard.states.contains(State::Focusable);
        usable += usize::from(can_be_used);
        if can_be_used && heard.name.is_empty() {
            return Err(format!("no name: {}", told()));
        }
        let (x, y, w, h) = heard.node.bounds()?;
        if x < 0 || y < 0 || x + w > width || y + h > height {
            return Err(format!(
                "out of the window: {} at {x}, {y}, {w}, {h}",
                told()
            ));
        }
        if heard.is_leaf && w > 4 && h > 4 {
            let at = root.node.at(x + w / 2, y + h / 2)?;
            if at.id() != heard.node.id() {
                let name = at.name().unwrap_or_default();
                return Err(format!("instead of {} there is “{name}”", told()));
            }
            found += 1;
        }
    }
    if usable < 10 || found < 10 {
        return Err(format!("{context}: {usable} usable, {found} found"));
    }
    Ok(())
}

/// All is heard as the window has it after these messages: role, name, description, states and bounds of each.
fn compare(ear: &Ear, home: &Home, language: &str, messages: &[Message]) -> Outcome {
    let expected = expected::after(home, language, messages);
    let mut difference = Ok(());
    let is_same = wait_for("all to be heard as it is", || {
        difference = expected::difference(&expected, &ear.all());
        difference.is_ok()
    });
    is_same.and(Ok(())).or(difference)
}

pub fn every_screen(desktop: &Desktop, language: &str) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let browser = home.fake_browser(0)?;
    let (window, ear) = opened(desktop, &session, &home, &[("PATH", browser.path())])?;
    let frame = ear.named(&word(language, "app-name"))?;
    if frame.role != Role::Frame {
        return Err(format!("{:?}", frame.role));
    }
    for (screen, shown) in [
        ("screen-compare", Screen::Compare),
        ("screen-learn", Screen::Learn),
        ("screen-about", Screen::About),
        ("screen-guide", Screen::Guide),
    ] {
        let name = word(language, screen);
        let is_tab = |heard: &Heard| heard.role == Role::PageTab && heard.name == name;
        ear.wait_for(&name, is_tab)?.node.press()?;
        ear.wait_for(&format!("{name} to be shown"), |heard| {
            is_tab(heard)
                && heard.states.contains(State::Selected)
                && heard.states.contains(State::Focused)
        })?;
        check(&window, &ear, &format!("{language} {screen}"))?;
        compare(&ear, &home, language, &[Message::ScreenChosen(shown)])?;
    }
    ear.focused();
    // A menu takes the place of what is under it, and gives the focus back.
    let theme = word(language, "theme-menu");
    ear.named(&theme)?.node.press()?;
    ear.wait_for("an entry with the focus", |heard| {
        heard.role == Role::RadioMenuItem && heard.states.contains(State::Focused)
    })?;
    let light = Message::ThemeChosen(ThemeChoice::Light);
    let opened = Message::MenuPressed(Menu::Theme);
    compare(&ear, &home, language, &[light, opened])?;
    window.keys(&["Escape"])?;
    ear.wait_for("the button again", |heard| {
        heard.name == theme && heard.states.contains(State::Focused)
    })?;
    window.keys(&["F1"])?;
    let title = word(language, "keys-title");
    let dialog = ear.wait_for("the modal", |heard| {
        heard.role == Role::Dialog && heard.name == title
    })?;
    if !dialog.states.contains(State::Modal) {
        return Err("the dialog is not modal".to_owned());
    }
    compare(
        &ear,
        &home,
        language,
        &[Message::Request(Request::ShowShortcuts)],
    )?;
    window.keys(&["Escape"])?;
    ear.wait_for("the button once more", |heard| {
        heard.name == theme && heard.states.contains(State::Focused)
    })?;
    // Another screen, a search and its end, a need and its end, another language: all the while, something has the focus.
    window.keys(&["ctrl+2", "ctrl+1", "s"])?;
    let has_focus = |heard: &Heard| heard.states.contains(State::Focused);
    ear.wait_for("the search", |heard| {
        heard.role == Role::Entry && has_focus(heard)
    })?;
    // The first one ends the search.
    window.keys(&["Escape", "Escape"])?;
    ear.wait_for("the list", |heard| {
        heard.role == Role::ListItem && has_focus(heard)
    })?;
    let need = locales()
        .find(language)
        .map(|l10n| l10n.text(&catalog().needs[0].name));
    ear.named(&strip_bidi(&need.unwrap_or_default()))?
        .node
        .press()?;
    ear.named(&word(language, "spoken-needs-clear"))?
        .node
        .press()?;
    let fold = word(language, "needs-more");
    ear.wait_for("what is left of the needs", |heard| {
        heard.name.starts_with(&fold) && has_focus(heard)
    })?;
    let other = if language == "en" { "he" } else { "en" };
    window.keys(&["ctrl+l"])?;
    ear.wait_for("the languages", |heard| {
        heard.role == Role::RadioMenuItem && has_focus(heard)
    })?;
    ear.named(&word(other, "language-name"))?.node.press()?;
    ear.named(&word(other, "app-name"))?;
    ear.wait_for("the focus", |heard| {
        heard.role != Role::Frame && has_focus(heard)
    })?;
    let focused = ear.focused();
    if focused.len() < 5 || focused.iter().any(|id| id == frame.node.id()) {
        return Err(format!("the focus was nowhere in between: {focused:?}"));
    }
    window.close()
}

/// Every messenger, every article and the basis of a cell.
pub fn every_page(desktop: &Desktop, language: &str) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let (window, ear) = opened(desktop, &session, &home, &[])?;
    let entries = || -> Vec<Heard> {
        let can_be_chosen = |heard: &Heard| {
            heard.role == Role::ListItem && heard.states.contains(State::Selectable)
        };
        ear.all().into_iter().filter(can_be_chosen).collect()
    };
    let catalog = catalog();
    // The first choice of all takes the line of the first start away.
    let mut messages = Vec::new();
    for messenger in catalog.messengers() {
        let mut of_messenger = entries().into_iter();
        of_messenger
            .find(|entry| entry.name.starts_with(&messenger.name))
            .ok_or_else(|| format!("no {} in the list", messenger.name))?
            .node
            .press()?;
        let chosen = guide::Message::MessengerChosen(messenger.id.clone());
        messages.push(Message::Guide(chosen));
        compare(&ear, &home, language, &messages)
            .map_err(|problem| format!("{}: {problem}", messenger.name))?;
    }
    window.keys(&["ctrl+3"])?;
    messages.push(Message::ScreenChosen(Screen::Learn));
    wait_for("the articles", || entries().len() == Article::ALL.len())?;
    for (article, entry) in Article::ALL.into_iter().zip(entries()) {
        entry.node.press()?;
        let chosen = learn::Message::ArticleChosen(article);
        messages.push(Message::Learn(chosen));
        compare(&ear, &home, language, &messages)
            .map_err(|problem| format!("{article:?}: {problem}"))?;
    }
    window.keys(&["ctrl+2"])?;
    messages.push(Message::ScreenChosen(Screen::Compare));
    ear.wait_for("a cell", |heard| heard.role == Role::TableCell)?;
    // What is pressed is in the cell.
    let mut all = ear.all().into_iter();
    all.find(|heard| heard.role == Role::TableCell);
    all.next().ok_or("nothing in the cell")?.node.press()?;
    let (criterion, messenger) = (&catalog.criteria[0].term.id, &catalog.messengers()[0].id);
    let pressed = screen::compare::Message::CellPressed(criterion.to_string(), messenger.clone());
    messages.push(Message::Compare(pressed));
    compare(&ear, &home, language, &messages)?;
    window.close()
}

fn address(catalog: &Catalog, download: &Download) -> String {
    catalog.link(download.link).link.to_string()
}

pub fn every_download(desktop: &Desktop, language: &str) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let browser = home.fake_browser(0)?;
    let (window, ear) = opened(desktop, &session, &home, &[("PATH", browser.path())])?;
    let catalog = catalog();
    let mut expected: Vec<String> = Vec::new();
    for messenger in catalog.messengers() {
        let name = messenger.name.as_str();
        ear.wait_for(name, |heard| {
            heard.role == Role::ListItem && heard.name == name
        })?
        .node
        .press()?;
        ear.wait_for("its page", |heard| {
            heard.role == Role::Landmark && heard.name == name
        })?;
        let addresses: BTreeSet<String> = messenger
            .downloads
            .iter()
            .map(|download| address(&catalog, download))
            .collect();
        for address in addresses {
            let host = address.split('/').nth(2).unwrap_or_default();
            // Its name ends with the host, its description with the address.
            let download = ear.wait_for(&address, |heard| {
                heard.role == Role::Link
                    && heard.name.ends_with(&format!(", {host}"))
                    && heard
                        .about
                        .split(' ')
                        .any(|word| word.trim_end_matches('.') == address)
            })?;
            download.node.press()?;
            expected.push(format!("1 {address}"));
            wait_for(&format!("{address} to be opened"), || {
                browser.calls().len() >= expected.len()
            })?;
            if browser.calls() != expected {
                return Err(format!("{:?} instead of {expected:?}", browser.calls()));
            }
        }
    }
    window.close()
}

pub fn search_and_banner(desktop: &Desktop) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let path = home.empty_folder()?;
    let (window, ear) = opened(desktop, &session, &home, &[("PATH", &path)])?;
    let field = ear.wait_for("the field", |heard| heard.role == Role::Entry)?;
    field.node.write("matrix")?;
    wait_for("the results", || {
        let all = ear.all();
        let listed = all.iter().filter(|heard| {
            heard.role == Role::ListItem && heard.states.contains(State::Selectable)
        });
        listed.map(|heard| heard.name.as_str()).collect::<Vec<_>>() == ["Element"]
    })?;
    wait_for("the results to be announced", || {
        ear.announced().contains(&"Found: 1".to_owned())
    })?;
    if field.node.written()?.0 != "matrix" {
        return Err("the field says something else".to_owned());
    }
    window.keys(&["ctrl+f", "s", "s"])?;
    wait_for("the caret", || {
        field.node.written() == Ok(("matrixss".to_owned(), 8))
    })?;
    window.keys(&["Escape"])?;
    ear.announced();
    let download = "Download Signal for Linux, signal.org";
    ear.named(download)?.node.press()?;
    let banner = word("en", "banner-link-failed");
    wait_for("the banner to be announced", || {
        ear.announced().contains(&banner)
    })?;
    // Out of sight it gets the focus, and is scrolled into view.
    let last = ear.named(&word("en", "changes-all"))?;
    if last.node.bounds()?.3 != 0 {
        return Err("it is in view already".to_owned());
    }
    last.node.focus()?;
    ear.wait_for("the last link in view", |heard| {
        heard.name == last.name
            && heard.states.contains(State::Focused)
            && heard
                .node
                .bounds()
                .is_ok_and(|(_, _, _, height)| height > 10)
    })?;
    ear.named("Signal")?.node.scroll_into_view()?;
    let announced = ear.announced();
    if !announced.is_empty() {
        return Err(format!("announced again: {announced:?}"));
    }
    window.close()
}

pub fn while_it_runs(desktop: &Desktop) -> Outcome {
    let mut session = Session::start(desktop)?;
    session.enable(false)?;
    let ear = session.listen()?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let browser = home.fake_browser(0)?;
    let bus = ("DBUS_SESSION_BUS_ADDRESS", session.address().to_owned());
    let window = desktop.open(&home, &[("PATH", browser.path()), (bus.0, &bus.1)])?;
    if ear.window().is_some() {
        return Err("it speaks though nobody listens".to_owned());
    }
    for _ in 0..2 {
        session.enable(true)?;
        wait_for("the window to be heard", || ear.all().len() > 20)?;
        check(&window, &ear, "once somebody listens")?;
        session.enable(false)?;
    }
    session.enable(true)?;
    wait_for("the window to be heard", || ear.all().len() > 20)?;
    session.die();
    // It goes on: the keyboard chooses another messenger.
    window.keys(&["ctrl+f", "b", "r", "i", "a", "r", "Return"])?;
    wait_for("briar to be chosen", || {
        home.settings().contains("\"briar\"")
    })?;
    window.close()
}
