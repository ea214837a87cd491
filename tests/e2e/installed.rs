//! The program as its package installed it, in a system that has nothing else: started from the menu, a download pressed.
//!
//! Run by `scripts/test-linux.sh`, which makes that system, with a person and a browser of the test's own in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use iced::Size;
use messenger_guide::gui::theme::Appearance;
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::platform::application_id::APPLICATION_ID;

use crate::cases::{self, Case, Outcome};
use crate::desktop::{Desktop, wait_for};

/// Names the folder that the system is in.
pub const ROOT: &str = "MESSENGER_GUIDE_ROOT";
/// Names the folder that pictures are put into.
const PICTURES: &str = "MESSENGER_GUIDE_PICTURES";
/// The file in which the test's browser writes down its arguments, one on each line.
const OPENED: &str = "home/person/opened";
/// The size of a first start.
const SIZE: Size = Size::new(1120.0, 760.0);

/// Runs all cases.
pub fn run() -> ExitCode {
    let cases: [Case; 2] = [
        (
            "started from the menu, a download pressed, in English",
            |d| from_the_menu(d, "en", "en_US.UTF-8", "Messenger Guide"),
        ),
        (
            "started from the menu, a download pressed, in Hebrew",
            |d| from_the_menu(d, "he", "he_IL.UTF-8", "מדריך המסנג׳רים"),
        ),
    ];
    // One home is the home of both.
    cases::verdict(&cases::run_all(Path::new(""), &cases, 1))
}

fn folder(variable: &str) -> Result<PathBuf, String> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{variable} must name a folder"))
}

fn from_the_menu(desktop: &Desktop, language: &str, locale: &str, title: &str) -> Outcome {
    let (root, pictures) = (folder(ROOT)?, folder(PICTURES)?);
    let opened = root.join(OPENED);
    let _ = fs::remove_file(&opened);
    let mut menu = Command::new("chroot");
    menu.arg("--userspec=person").arg(&root).args([
        "/usr/bin/env",
        "-i",
        "HOME=/home/person",
        "PATH=/usr/local/bin:/usr/bin:/bin",
    ]);
    menu.arg(format!("DISPLAY={}", desktop.display()))
        .arg(format!("LANG={locale}"));
    menu.args([
        "gio",
        "launch",
        &format!("/usr/share/applications/{APPLICATION_ID}.desktop"),
    ]);
    let window = desktop.launch(&mut menu, Appearance::Light)?;
    let found = strip_bidi(&window.title());
    if found != title {
        return Err(format!("the title is «{found}»"));
    }
    window.picture(&pictures.join(format!("installed-{language}.png")))?;

    window.press(cases::point_in(language, SIZE, "download-signal-linux")?)?;
    let catalog = cases::catalog();
    let download = catalog.messenger("signal").and_then(|signal| {
        signal
            .downloads
            .iter()
            .find(|download| download.id.as_str() == "linux")
    });
    let expected = format!(
        "1\n{}\n",
        catalog.link(download.ok_or("no such download")?.link).link
    );
    let handed_over = || fs::read_to_string(&opened).unwrap_or_default();
    wait_for("the download to be opened", || {
        handed_over().ends_with('\n') && handed_over().lines().count() > 1
    })?;
    if handed_over() != expected {
        return Err(format!("expected {expected:?}, opened {:?}", handed_over()));
    }
    window.see_it_close()
}
