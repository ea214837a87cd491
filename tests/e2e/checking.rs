//! The check of files.

use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::sync::atomic::Ordering;

use atspi::{Role, State};
use iced::Point;
use messenger_guide::gui::theme::{Appearance, Contrast};

use crate::assistive::{Heard, Session};
use crate::bus::Bus;
use crate::cases::{Outcome, settings_text};
use crate::desktop::{Desktop, Home, wait_for};
use crate::hearing::{opened, word};
use crate::portal::{Portal, Preference};
use crate::process;

/// Without dialogs it is told so; with them, the file that is chosen is found to be damaged. The keyboard is enough.
pub fn checks_a_chosen_file(desktop: &Desktop) -> Outcome {
    let portal = Portal::start(Preference::Light)?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let file = home.settings_file().with_file_name("an app.apk");
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/apk/tests/samples/all.apk");
    let mut bytes = fs::read(sample).map_err(|error| error.to_string())?;
    bytes[1000] ^= 1;
    fs::write(&file, bytes).map_err(|error| error.to_string())?;
    let bus = [("DBUS_SESSION_BUS_ADDRESS", portal.address())];
    let window = desktop.open(&home, &bus)?;
    let palette = Appearance::Light.theme(Contrast::Normal).palette;
    // Under the modal every other color is darker.
    let shows = |color| {
        window
            .pixels_of(color)
            .is_ok_and(|pixels| !pixels.is_empty())
    };
    window.keys(&["ctrl+32"])?;
    wait_for("the modal", || !shows(palette.partly))?;
    window.keys(&["Tab", "shift+Tab", "Return"])?;
    wait_for("that there is no dialog", || shows(palette.partly))?;
    let file = file.display().to_string().replace(' ', "%20");
    portal.show_dialogs(&format!("file://{file}"))?;
    window.keys(&["Return"])?;
    wait_for("the verdict", || shows(palette.no))?;
    window.close()
}

/// The desktop's portal crashes with its dialog open: that is said, and another one can be asked.
pub fn goes_on_without_the_dialog(desktop: &Desktop) -> Outcome {
    let bus = Bus::start(None)?;
    let portal = Portal::join(bus.address(), Preference::Light)?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let file = home.settings_file().with_file_name("damaged.apk");
    fs::write(&file, "PK\x03\x04 AndroidManifest.xml").map_err(|error| error.to_string())?;
    let shown = portal.show_dialogs_that_stay()?;
    let window = desktop.open(&home, &[("DBUS_SESSION_BUS_ADDRESS", bus.address())])?;
    let palette = Appearance::Light.theme(Contrast::Normal).palette;
    let shows = |color| {
        window
            .pixels_of(color)
            .is_ok_and(|places| !places.is_empty())
    };
    window.keys(&["ctrl+32"])?;
    wait_for("the modal", || !shows(palette.partly))?;
    window.keys(&["Tab", "shift+Tab", "Return"])?;
    wait_for("the dialog", || shown.load(Ordering::Relaxed) > 0)?;
    portal.die()?;
    wait_for("that there is no dialog", || shows(palette.partly))?;
    let portal = Portal::join(bus.address(), Preference::Light)?;
    portal.show_dialogs(&format!("file://{}", file.display()))?;
    window.keys(&["Return"])?;
    let any_verdict = || shows(palette.no) || shows(palette.unknown);
    wait_for("the verdict", any_verdict)?;
    window.close()
}

/// A menu opens over a check, and Escape closes only the menu.
pub fn goes_on_under_a_menu(desktop: &Desktop) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let portal = Portal::join(session.address(), Preference::Light)?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let file = home.settings_file().with_file_name("slow");
    fs::write(&file, "no app").map_err(|error| error.to_string())?;
    let lease = Lease::of(&file)?;
    portal.show_dialogs(&format!("file://{}", file.display()))?;
    let (window, ear) = opened(desktop, &session, &home, &[])?;
    window.keys(&["ctrl+32"])?;
    ear.named(&word("en", "file-check-choose"))?.node.press()?;
    let is_running = |heard: &Heard| heard.role == Role::ProgressBar;
    ear.wait_for("the check", is_running)?;
    let title = word("en", "file-check-title");
    let title = ear.wait_for("the title", |heard| {
        heard.role == Role::Heading && heard.name == title
    })?;
    let (x, y, _, height) = title.node.bounds()?;
    window.move_to(Point::new(x as f32 + 10.0, y as f32 + height as f32 / 2.0))?;
    window.button("click", 3)?;
    ear.wait_for("the menu of the text", |heard| heard.role == Role::Menu)?;
    window.keys(&["Escape"])?;
    let mut all = Vec::new();
    wait_for("the menu to be closed", || {
        all = ear.all();
        !all.iter().any(|heard| heard.role == Role::Menu)
    })?;
    let is_modal =
        |heard: &Heard| heard.role == Role::Dialog && heard.states.contains(State::Modal);
    if !all.iter().any(is_modal) {
        return Err("the check was closed with the menu".to_owned());
    }
    if !all.iter().any(is_running) {
        return Err("the check has ended with the menu".to_owned());
    }
    drop(lease);
    let verdict = word("en", "verify-not-apk");
    wait_for("the verdict to be announced", || {
        let announced = ear.announced();
        announced.iter().any(|words| words.ends_with(&verdict))
    })?;
    window.close()
}

/// While it is there, whoever opens a file waits: the kernel allows that for 45 seconds.
struct Lease(Child);

impl Lease {
    fn of(file: &Path) -> Result<Self, String> {
        const SCRIPT: &str = r#"open F, '<', $ARGV[0] or die;
            $SIG{IO} = 'IGNORE';
            fcntl F, F_SETLEASE, F_WRLCK or die;
            $| = 1;
            print "taken\n";
            sleep;"#;
        let mut command = Command::new("perl");
        command.args(["-MFcntl=F_SETLEASE,F_WRLCK", "-e", SCRIPT]);
        let (holder, said) = process::start(command.arg(file))?;
        let lease = Self(holder);
        if said == "taken" {
            Ok(lease)
        } else {
            Err(format!("no lease of {}", file.display()))
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        process::end(&mut self.0);
    }
}
