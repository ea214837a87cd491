//! Checks for a display, and turns panics into a message with what to do.

use std::io::{self, Write as _};
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::strip_bidi;

/// A panic after this is not about a missing library.
static STARTED: AtomicBool = AtomicBool::new(false);

pub fn is_there() -> bool {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// To be called as soon as the window is up.
pub fn started() {
    STARTED.store(true, Ordering::Relaxed);
}

/// Turns a panic into a message and exit code 1. The windowing libraries panic if a library is missing.
///
/// `l10n` is asked for the language only then: the hook is set before the texts are loaded.
pub fn explain_panics(l10n: fn() -> Option<Arc<Localizer>>) {
    panic::set_hook(Box::new(move |info| {
        log::error!("{info}");
        let reason = reason(info);
        let started = STARTED.load(Ordering::Relaxed);
        let message = match l10n() {
            Some(l10n) => explained(&l10n, &reason, started),
            None => reason,
        };
        let _ = writeln!(io::stderr(), "{message}");
        std::process::exit(1);
    }));
}

fn reason(info: &panic::PanicHookInfo<'_>) -> String {
    let payload = info.payload();
    if let Some(text) = payload.downcast_ref::<&str>() {
        return (*text).to_owned();
    }
    match payload.downcast_ref::<String>() {
        Some(text) => text.clone(),
        None => info.to_string(),
    }
}

fn explained(l10n: &Localizer, reason: &str, started: bool) -> String {
    let problem = match missing_library(reason) {
        Some((library, package)) => fl!(
            l10n,
            "error-missing-library",
            library = library,
            package = package
        ),
        None if started => fl!(l10n, "error-unexpected", reason = reason),
        None => fl!(
            l10n,
            "error-no-window",
            reason = reason.lines().next().unwrap_or_default()
        ),
    };
    strip_bidi(&fl!(l10n, "error-prefix", problem = problem))
}

/// The library that winit's message names, with its Debian package.
fn missing_library(reason: &str) -> Option<(&'static str, &'static str)> {
    const LIBRARIES: [(&str, &str); 6] = [
        ("libxkbcommon-x11", "libxkbcommon-x11-0"),
        ("libxkbcommon", "libxkbcommon0"),
        ("libX11-xcb", "libx11-xcb1"),
        ("libXcursor", "libxcursor1"),
        ("libXi", "libxi6"),
        ("libX11", "libx11-6"),
    ];
    LIBRARIES
        .into_iter()
        .find(|(library, _)| reason.contains(library))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Locales;

    #[test]
    fn a_missing_library_is_named_with_its_package() {
        let locales = Locales::embedded().expect("languages");
        let english = locales.find("en").expect("english");
        let line = explained(
            english,
            "Library libxkbcommon-x11.so could not be loaded.",
            false,
        );
        assert!(
            line.contains("libxkbcommon-x11") && line.contains("libxkbcommon-x11-0"),
            "{line}"
        );
        assert_eq!(line.lines().count(), 1);
    }

    #[test]
    fn any_other_reason_is_passed_on_in_one_line() {
        let locales = Locales::embedded().expect("languages");
        let english = locales.find("en").expect("english");
        assert!(explained(english, "no display\nat all", false).ends_with("no display"));
        assert!(explained(english, "index", true).contains("index"));
    }
}
