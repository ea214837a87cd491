//! The app by finger alone.

use iced::{Point, Size, Vector};
use messenger_guide::gui::app::{App, Message, Screen};
use messenger_guide::gui::request::{ContextMenu, Request};
use messenger_guide::gui::screen::{about, guide};
use messenger_guide::gui::theme::{Appearance, Contrast};
use messenger_guide::verify::published;

use crate::cases::{Outcome, SIZE, catalog, mirror, point_at, point_of, settings_text};
use crate::desktop::{self, Desktop, Home, Window, wait_for};
use crate::portal::{Dialogs, Portal, Preference};
use crate::touchscreen::Finger;

/// Through the screens, the modals, the menus and the text, to a download.
pub fn by_finger_alone(desktop: &Desktop, language: &str) -> Outcome {
    let home = Home::new()?.with_settings(&settings_text(language))?;
    let browser = home.fake_browser(0)?;
    let portal = Portal::start(Preference::Light)?;
    let dialogs = portal.show_dialogs_to_cancel()?;
    let desktop = desktop.with_touchscreen()?;
    let bus = ("DBUS_SESSION_BUS_ADDRESS", portal.address());
    let window = desktop.open(&home, &[("PATH", browser.path()), bus])?;
    let mut finger = desktop.finger(&window)?;
    let guide = mirror(language, &[]);

    // Every screen, and back.
    for screen in [Screen::Compare, Screen::Learn, Screen::About, Screen::Guide] {
        let shown = mirror(language, &[Message::ScreenChosen(screen)]);
        let button = point_of(&shown, screen.id())?;
        finger.tap(button)?;
        wait_for(&format!("{screen:?}"), || is_chosen(&window, button))?;
        if screen == Screen::About {
            let modal = [
                Message::ScreenChosen(screen),
                Message::Request(Request::ShowShortcuts),
            ];
            see_modal(
                &mut finger,
                &window,
                &shown,
                "about-keys",
                &mirror(language, &modal),
            )?;
            check_no_file(&mut finger, &window, &dialogs, &shown, language)?;
        }
    }

    // The modals of a messenger; the code is read from the pixels.
    let catalog = catalog();
    let signal = catalog.messenger("signal").ok_or("no Signal")?;
    let request = |request| Message::Guide(guide::Message::Request(request));
    let phone = signal.downloads.iter().find(|it| it.platform.is_phone());
    let phone = phone.ok_or("no phone")?;
    let code = format!("code-signal-{}", phone.id);
    let modals = [
        (
            "share".to_owned(),
            request(Request::Share(signal.id.clone())),
        ),
        (code, request(Request::ShowLinkDetails(phone.link))),
    ];
    for (id, message) in modals {
        see_modal(
            &mut finger,
            &window,
            &guide,
            &id,
            &mirror(language, &[message]),
        )?;
    }

    see_fingerprint(&mut finger, &window, &desktop, language)?;

    // A finger that rests opens the menu of a link, and copies its address.
    let download = &signal.downloads[0];
    let at = point_of(&guide, &format!("download-signal-{}", download.id))?;
    // In the menu, whose corner is at the finger, and on the link before: its words are not everywhere.
    let towards = if language == "he" { -1.0 } else { 1.0 };
    let corner = [20.0, 26.0, 32.0].map(|x| at + Vector::new(x * towards, 3.0));
    let card = desktop::card_color(Appearance::Light);
    finger.hold(at)?;
    wait_for("the menu", || {
        corner.iter().all(|point| window.color_at(*point) == card)
    })?;
    let menu = ContextMenu::Link(download.link);
    let open = mirror(language, &[Message::ContextMenuRequested(menu, at)]);
    finger.tap(point_of(&open, "menu-copy")?)?;
    let address = catalog.link(download.link).link.to_string();
    wait_for("the address on the clipboard", || {
        desktop.clipboard() == address
    })?;
    wait_for("the menu to be gone", || {
        corner.iter().any(|point| window.color_at(*point) != card)
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

    // The theme by its menu.
    finger.tap(point_of(&guide, "theme")?)?;
    let menu = Message::MenuPressed(messenger_guide::gui::app::Menu::Theme);
    let dark = point_of(&mirror(language, &[menu]), "theme-dark")?;
    wait_for("the menu of the theme", || {
        window.color_at(dark - Vector::new(0.0, 14.0)) == card
    })?;
    finger.tap(dark)?;
    wait_for("the dark window", || {
        window.color_at(Point::new(3.0, 3.0)) == desktop::card_color(Appearance::Dark)
    })?;

    // A flung page goes on after the finger was lifted.
    let from = Point::new(SIZE.width / 2.0, SIZE.height - 300.0);
    finger.fling(from, Vector::new(0.0, -120.0))?;
    let lifted = window.pixels()?;
    wait_for("the page to go on", || {
        window.pixels().is_ok_and(|pixels| pixels != lifted)
    })?;
    if browser.calls().len() != 1 {
        return Err("the fling pressed something".to_owned());
    }
    window.close()
}

/// True if the button of a screen is drawn as chosen.
fn is_chosen(window: &Window<'_>, button: Point) -> bool {
    let accent = Appearance::Light.theme(Contrast::Normal).palette.accent;
    let width = window.size().0 as usize;
    let pixels = window.pixels_of(accent);
    let is_near = |pixel: &usize| {
        let (x, y) = (pixel % width, pixel / width);
        Point::new(x as f32, y as f32).distance(button) < 40.0
    };
    pixels.is_ok_and(|pixels| pixels.iter().any(is_near))
}

/// Taps what opens a modal, sees it over the darkened window, and closes it.
fn see_modal(
    finger: &mut Finger,
    window: &Window<'_>,
    below: &App,
    id: &str,
    modal: &App,
) -> Outcome {
    finger.tap(point_of(below, id)?)?;
    wait_for(&format!("the modal of {id}"), || !is_light(window))?;
    finger.tap(point_of(modal, "modal-close")?)?;
    wait_for(&format!("the modal of {id} to be closed"), || {
        is_light(window)
    })
}

/// True if no modal darkens the window.
fn is_light(window: &Window<'_>) -> bool {
    window.color_at(Point::new(3.0, 3.0)) == desktop::card_color(Appearance::Light)
}

/// Opens the check of files from About, cancels the desktop's dialog, and again, and closes the check.
fn check_no_file(
    finger: &mut Finger,
    window: &Window<'_>,
    dialogs: &Dialogs,
    about: &App,
    language: &str,
) -> Outcome {
    finger.tap(point_of(about, about::FILE_CHECK)?)?;
    wait_for("the check of files", || !is_light(window))?;
    let asked = [
        Message::ScreenChosen(Screen::About),
        Message::Request(Request::CheckFile),
    ];
    let open = mirror(language, &asked);
    let choose = point_of(&open, "file-choose")?;
    let palette = Appearance::Light.theme(Contrast::Normal).palette;
    // Above its words, it has another color under a finger that can press it.
    let can_be_pressed =
        || window.color_at(choose - Vector::new(0.0, 14.0)) != desktop::color(palette.card);
    for times in 1..=2 {
        finger.tap(choose)?;
        wait_for("the dialog for files", || dialogs.shown() == times)?;
        wait_for("the button to wait", || !can_be_pressed())?;
        dialogs.cancel()?;
        wait_for("the button to be there again", can_be_pressed)?;
        if !window.pixels_of(palette.partly)?.is_empty() {
            return Err("there is something to be said of what was cancelled".to_owned());
        }
    }
    finger.tap(point_of(&open, "modal-close")?)?;
    wait_for("the check of files to be closed", || is_light(window))
}

/// Scrolls down to a key, reads its fingerprint in the code, copies it, closes it, and scrolls back.
fn see_fingerprint(
    finger: &mut Finger,
    window: &Window<'_>,
    desktop: &Desktop,
    language: &str,
) -> Outcome {
    /// As far as a finger drags at once.
    const REACH: f32 = 700.0;
    /// The y at which it comes down.
    const LOW: f32 = 1250.0;
    let catalog = catalog();
    let signal = catalog.messenger("signal").ok_or("no Signal")?;
    let key = signal.keys.first().ok_or("no key")?;
    let expected = published(key);
    // Its point in a window that has room for the whole page.
    let room = Size::new(SIZE.width, 20_000.0);
    let id = format!("code-key-signal-{}", key.id);
    let mut button = point_at(&mirror(language, &[]), room, &id)?;
    let mut drags = Vec::new();
    while button.y > SIZE.height * 0.5 {
        let way = Vector::new(0.0, (button.y - SIZE.height * 0.5).round().min(REACH));
        drags.push(way);
        button -= way;
    }
    let low = Point::new(button.x, LOW);
    for way in &drags {
        drag_page(finger, window, low, *way * -1.0)?;
    }
    finger.tap(button)?;
    wait_for("the code of the fingerprint", || {
        window.codes() == [expected.as_str()]
    })?;
    let shown = Request::ShowFingerprint(signal.id.clone(), key.id.clone());
    let shown = mirror(language, &[Message::Guide(guide::Message::Request(shown))]);
    finger.tap(point_of(&shown, "modal-copy")?)?;
    wait_for("the fingerprint on the clipboard", || {
        desktop.clipboard() == expected
    })?;
    finger.tap(point_of(&shown, "modal-close")?)?;
    wait_for("the fingerprint to be closed", || is_light(window))?;
    for way in &drags {
        drag_page(finger, window, low - *way, *way)?;
    }
    Ok(())
}

/// Drags the page up or down, and sees that it follows.
fn drag_page(finger: &mut Finger, window: &Window<'_>, from: Point, by: Vector) -> Outcome {
    let before = Seen::before(window, from, by)?;
    finger.drag(from, by, || {
        wait_for("the page to follow the finger", || {
            before.has_followed(window)
        })
    })
}

/// Some of the page, before a finger moves it.
struct Seen {
    pixels: Vec<u8>,
    from: Point,
    /// The offset afterwards.
    down: usize,
}

impl Seen {
    /// Before a finger comes down here and moves so far, up or down.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the window"
    )]
    fn before(window: &Window<'_>, from: Point, by: Vector) -> Result<Self, String> {
        let way = by.y.abs() as usize;
        let (old, down) = if by.y < 0.0 { (way, 0) } else { (0, way) };
        let pixels = part(window, from, old).ok_or("too few rows")?;
        Ok(Self { pixels, from, down })
    }

    /// True if it has moved exactly as far as the finger.
    fn has_followed(&self, window: &Window<'_>) -> bool {
        // The edges of a card may lie otherwise between the pixels.
        part(window, self.from, self.down).is_some_and(|now| {
            let mut pairs = now.iter().zip(&self.pixels);
            pairs.all(|(one, other)| one.abs_diff(*other) < 16)
        })
    }
}

/// Pixels of the page, around this column and so far down.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "within the window"
)]
fn part(window: &Window<'_>, around: Point, down: usize) -> Option<Vec<u8>> {
    /// Rows of the page that are in view before and after, and far from the finger.
    const ROWS: std::ops::Range<usize> = 200..400;
    let (pixels, width) = (window.pixels().ok()?, window.size().0 as usize);
    let rows = ROWS.map(|y| {
        let start = (y + down) * width + around.x as usize;
        pixels.get((start - 150) * 3..(start + 150) * 3)
    });
    rows.collect::<Option<Vec<_>>>().map(|rows| rows.concat())
}

/// Flings go on, or end with the finger where the desktop asks that nothing moves by itself.
pub fn flings_as_the_desktop_says(desktop: &Desktop) -> Outcome {
    let settings = settings_text("en").replace("theme: Light", "theme: System");
    let home = Home::new()?.with_settings(&settings)?;
    let portal = Portal::start(Preference::Dark)?;
    portal.reduce_motion(true)?;
    let desktop = desktop.with_touchscreen()?;
    let bus = ("DBUS_SESSION_BUS_ADDRESS", portal.address());
    let window = desktop.open_in(&home, &[bus], Appearance::Dark)?;
    let mut finger = desktop.finger(&window)?;
    // Many frames, and the desktop's word comes after all that it said before.
    let see_contrast_change = || {
        for contrast in [Contrast::High, Contrast::Normal] {
            portal.prefer_high_contrast(contrast == Contrast::High)?;
            let color = desktop::color(Appearance::Dark.theme(contrast).palette.card);
            wait_for(&format!("{contrast:?} contrast"), || {
                window.color_at(Point::new(3.0, 3.0)) == color
            })?;
        }
        Ok::<(), String>(())
    };
    let (from, by) = (
        Point::new(SIZE.width / 2.0, SIZE.height - 300.0),
        Vector::new(0.0, -120.0),
    );
    for reduces_motion in [true, false, true] {
        portal.reduce_motion(reduces_motion)?;
        see_contrast_change()?;
        let before = Seen::before(&window, from, by)?;
        finger.fling(from, by)?;
        see_contrast_change()?;
        if before.has_followed(&window) != reduces_motion {
            return Err(format!(
                "a fling, where motion is reduced: {reduces_motion}"
            ));
        }
        let mut last = Vec::new();
        wait_for("the page to come to rest", || {
            let now = window.pixels().unwrap_or_default();
            let rests = now == last;
            last = now;
            rests
        })?;
    }
    window.close()
}
