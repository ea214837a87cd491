//! The app by finger alone.

use iced::{Point, Vector};
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::request::{ContextMenu, Request};
use messenger_guide::gui::screen::guide;
use messenger_guide::gui::theme::{Appearance, Contrast};

use crate::cases::{Outcome, SIZE, catalog, mirror, place, settings_text};
use crate::desktop::{self, Desktop, Home, Window, wait_for};
use crate::touchscreen::Finger;

/// Through the screens, the sheets, the menus and the text, to a download.
pub fn by_finger_alone(desktop: &Desktop, language: &str) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let browser = home.fake_browser(0)?;
    let desktop = desktop.with_touchscreen()?;
    let window = desktop.open(&home, &[("PATH", browser.path())])?;
    let mut finger = desktop.finger(&window)?;
    let guide = mirror(language, &[]);

    // Every screen, and back.
    for screen in [Screen::Compare, Screen::Learn, Screen::About, Screen::Guide] {
        let shown = mirror(language, &[Message::ScreenChosen(screen)]);
        let button = place(&shown, screen.id())?;
        finger.tap(button)?;
        wait_for(&format!("{screen:?}"), || is_chosen(&window, button))?;
        if screen == Screen::About {
            let sheet = [Message::ScreenChosen(screen), Message::ShortcutsRequested];
            see_sheet(
                &mut finger,
                &window,
                &shown,
                "about-keys",
                &mirror(language, &sheet),
            )?;
        }
    }

    // The sheets of a messenger; the code is read from the pixels.
    let catalog = catalog();
    let signal = catalog.messenger("signal").ok_or("no Signal")?;
    let request = |request| Message::Guide(guide::Message::Request(request));
    let phone = signal.downloads.iter().find(|it| it.platform.is_phone());
    let phone = phone.ok_or("no phone")?;
    let code = format!("code-signal-{}", phone.id);
    let sheets = [
        (
            "share".to_owned(),
            request(Request::Share(signal.id.clone())),
        ),
        (code, request(Request::ShowLinkDetails(phone.link))),
    ];
    for (id, message) in sheets {
        see_sheet(
            &mut finger,
            &window,
            &guide,
            &id,
            &mirror(language, &[message]),
        )?;
    }

    // A finger that rests opens the menu of a link, and copies its address.
    let download = &signal.downloads[0];
    let at = place(&guide, &format!("download-signal-{}", download.id))?;
    // In the menu, whose corner is at the finger, and on the link before: its words are not everywhere.
    let towards = if language == "he" { -1.0 } else { 1.0 };
    let corner = [20.0, 26.0, 32.0].map(|x| at + Vector::new(x * towards, 3.0));
    let card = desktop::card_color(Appearance::Light);
    finger.hold(at)?;
    wait_for("the menu", || {
        corner.iter().all(|place| window.color_at(*place) == card)
    })?;
    let menu = ContextMenu::Link(download.link);
    let open = mirror(language, &[Message::ContextMenuRequested(menu, at)]);
    finger.tap(place(&open, "menu-copy")?)?;
    let address = catalog.link(download.link).link.to_string();
    wait_for("the address on the clipboard", || {
        desktop.clipboard() == address
    })?;
    wait_for("the menu to be gone", || {
        corner.iter().any(|place| window.color_at(*place) != card)
    })?;
    if !browser.calls().is_empty() {
        return Err("the finger that rested pressed, too".to_owned());
    }

    // A tap opens it, exactly.
    finger.tap(at)?;
    wait_for("the download to be opened", || !browser.calls().is_empty())?;
    if browser.calls() != [format!("1 {address}")] {
        return Err(format!("opened {:?}", browser.calls()));
    }

    // What is flung goes on after the finger was lifted.
    let from = Point::new(SIZE.width / 2.0, SIZE.height - 300.0);
    finger.fling(from, Vector::new(0.0, -120.0))?;
    let lifted = window.pixels()?;
    wait_for("the page to go on", || {
        window.pixels().is_ok_and(|pixels| pixels != lifted)
    })?;
    if browser.calls().len() != 1 {
        return Err("the fling pressed something".to_owned());
    }

    // The theme by its menu.
    finger.tap(place(&guide, "theme")?)?;
    let menu = Message::MenuPressed(messenger_guide::gui::app::Menu::Theme);
    finger.tap(place(&mirror(language, &[menu]), "theme-dark")?)?;
    wait_for("the dark window", || {
        window.color_at(Point::new(3.0, 3.0)) == desktop::card_color(Appearance::Dark)
    })?;
    window.close()
}

/// Whether the button of a screen is drawn as chosen.
fn is_chosen(window: &Window<'_>, button: Point) -> bool {
    let accent = Appearance::Light.theme(Contrast::Normal).palette.accent;
    let width = window.size().0 as usize;
    let places = window.places_of(accent);
    let is_near = |place: &usize| {
        let (x, y) = (place % width, place / width);
        Point::new(x as f32, y as f32).distance(button) < 40.0
    };
    places.is_ok_and(|places| places.iter().any(is_near))
}

/// Taps what opens a sheet, sees it over the darkened window, and closes it.
fn see_sheet(
    finger: &mut Finger,
    window: &Window<'_>,
    below: &App,
    id: &str,
    sheet: &App,
) -> Outcome {
    let is_light =
        || window.color_at(Point::new(3.0, 3.0)) == desktop::card_color(Appearance::Light);
    finger.tap(place(below, id)?)?;
    wait_for(&format!("the sheet of {id}"), || !is_light())?;
    finger.tap(place(sheet, "sheet-close")?)?;
    wait_for(&format!("the sheet of {id} to be closed"), is_light)
}
