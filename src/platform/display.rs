//! Finds out whether there is a display, and why a window can't be opened on it.

#[cfg(target_os = "linux")]
mod shared_memory;

#[cfg(target_os = "linux")]
use std::fs::File;
#[cfg(target_os = "linux")]
use std::io;
#[cfg(target_os = "linux")]
use std::num::NonZero;
#[cfg(target_os = "linux")]
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(target_os = "linux")]
use std::thread;

use super::variable::variable;
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::terminal_line;

#[cfg(target_os = "linux")]
pub use shared_memory::check_room;

/// A failure after this is not about the display.
static STARTED: AtomicBool = AtomicBool::new(false);
/// An end after this is one that somebody wanted.
static CLOSING: AtomicBool = AtomicBool::new(false);

/// The reason why there is no window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DisplayError {
    #[error("there is no display")]
    Missing,
    #[error("{variable} names {display}, which can't be reached")]
    Unreachable {
        variable: &'static str,
        display: String,
    },
    #[error("the display has {0} bits for a color")]
    ColorDepth(u8),
    #[error("{0} is missing")]
    MissingLibrary(String),
    #[error("too many files are open")]
    TooManyFiles,
    #[error("there is too little memory, or no further thread is allowed")]
    NoResources,
    #[error("the connection to the display was lost")]
    Lost,
    #[error("the window could not be opened: {0}")]
    Other(String),
}

pub fn is_there() -> bool {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .any(|name| variable(name).is_some())
}

/// Must be called before there is a window.
///
/// # Errors
/// The faults that the windowing libraries could not report themselves.
pub fn check() -> Result<(), DisplayError> {
    if !is_there() {
        return Err(DisplayError::Missing);
    }
    // Whatever file this is, the library takes it for its own: where it is none, the process is aborted.
    #[cfg(target_os = "linux")]
    if !super::session::answers(super::session::WAYLAND_SOCKET) {
        return Err(unreachable(super::session::WAYLAND_SOCKET));
    }
    #[cfg(target_os = "linux")]
    check_threads()?;
    Ok(())
}

/// Makes as many threads at once as a window needs, and lets them go: where one can't be made, the libraries end the program, or
/// try again and again without ever opening the window.
#[cfg(target_os = "linux")]
fn check_threads() -> Result<(), DisplayError> {
    /// For the messages of the desktop, fonts, files and assistive technology. The window makes another one for each core.
    const NEEDED: usize = 8;
    let needed = NEEDED + thread::available_parallelism().map_or(1, NonZero::get);
    let gate = Mutex::new(());
    let closed = gate.lock();
    thread::scope(|scope| {
        let wait = || drop(gate.lock());
        let threads: io::Result<Vec<_>> = (0..needed)
            .map(|_| thread::Builder::new().spawn_scoped(scope, wait))
            .collect();
        drop(closed);
        // Gone before others are made, not only about to go.
        threads.map(|threads| threads.into_iter().for_each(|thread| drop(thread.join())))
    })
    .map_err(|error| {
        log::error!("{error}");
        DisplayError::NoResources
    })
}

/// Must be called as soon as the window is up.
pub fn started() {
    STARTED.store(true, Ordering::Relaxed);
}

/// Must be called when the window is asked to close, or was closed by another program.
pub fn closing() {
    CLOSING.store(true, Ordering::Relaxed);
}

/// Must be called when the window is gone. Where the connection is lost, the windowing libraries end it without a word on Wayland,
/// and whether the display answers now says nothing: it may have been started again.
///
/// # Errors
/// [`DisplayError::Lost`], if nobody wanted the window to close.
pub fn check_end() -> Result<(), DisplayError> {
    // Elsewhere the system may end a program by itself.
    if cfg!(target_os = "linux") && !CLOSING.load(Ordering::Relaxed) {
        return Err(DisplayError::Lost);
    }
    Ok(())
}

/// The error of a window that could not be opened, or go on, for a reason that is not a fault of the program.
pub fn error_of(reason: &str) -> Option<DisplayError> {
    if !STARTED.load(Ordering::Relaxed) {
        Some(diagnose(reason))
    } else if is_broken_connection(reason) {
        Some(DisplayError::Lost)
    } else if lacks_resources(reason) {
        Some(DisplayError::NoResources)
    } else if is_out_of_reach() {
        Some(DisplayError::Lost)
    } else {
        None
    }
}

/// Finds out why no window could be opened. What the windowing libraries say is written for programmers, and may be about
/// another thing: a file that can't be opened looks like one that is missing.
pub fn diagnose(reason: &str) -> DisplayError {
    #[cfg(target_os = "linux")]
    if too_many_files_are_open() {
        return DisplayError::TooManyFiles;
    }
    if lacks_resources(reason) {
        return DisplayError::NoResources;
    }
    if let Some(library) = missing_library(reason) {
        return DisplayError::MissingLibrary(library);
    }
    #[cfg(target_os = "linux")]
    if let Some(error) = ask_the_display() {
        return error;
    }
    if is_broken_connection(reason) {
        return DisplayError::Lost;
    }
    DisplayError::Other(reason.lines().next().unwrap_or_default().to_owned())
}

fn is_out_of_reach() -> bool {
    #[cfg(target_os = "linux")]
    if matches!(ask_the_display(), Some(DisplayError::Unreachable { .. })) {
        return true;
    }
    false
}

/// True for the words in which x11rb, or the system, reports a lost connection.
fn is_broken_connection(reason: &str) -> bool {
    [
        "UnknownError",
        "Broken pipe",
        "BrokenPipe",
        "Connection reset",
    ]
    .into_iter()
    .any(|sign| reason.contains(sign))
}

/// True if there is no room for the files that a window needs.
#[cfg(target_os = "linux")]
fn too_many_files_are_open() -> bool {
    /// Somewhat more than a window opens: by now, some of them are closed again.
    const NEEDED: usize = 32;
    const ENFILE: i32 = 23;
    const EMFILE: i32 = 24;
    let files: Result<Vec<File>, _> = (0..NEEDED).map(|_| File::open("/dev/null")).collect();
    files.is_err_and(|error| matches!(error.raw_os_error(), Some(ENFILE | EMFILE)))
}

fn lacks_resources(reason: &str) -> bool {
    [
        "Cannot allocate memory",
        "Resource temporarily unavailable",
        "OutOfMemory",
        "failed to map segment",
        "executor could not be created",
    ]
    .into_iter()
    .any(|sign| reason.contains(sign))
}

/// The library that a message of winit, or of the loader, says is missing.
fn missing_library(reason: &str) -> Option<String> {
    if reason.contains("NoWaylandLib") {
        return Some("libwayland-client".to_owned());
    }
    let is_missing = ["could not be loaded", "cannot open shared object file"]
        .into_iter()
        .any(|sign| reason.contains(sign));
    let words = reason.split(|c: char| !(c.is_alphanumeric() || ".-_+".contains(c)));
    let mut names = words.filter_map(|word| {
        let (name, _) = word.split_once(".so")?;
        name.starts_with("lib").then(|| name.to_owned())
    });
    if is_missing { names.next() } else { None }
}

/// The Debian package of a library that windows need.
fn package(library: &str) -> Option<&'static str> {
    match library {
        "libwayland-client" => Some("libwayland-client0"),
        "libX11" => Some("libx11-6"),
        "libX11-xcb" => Some("libx11-xcb1"),
        "libXau" => Some("libxau6"),
        "libXcursor" => Some("libxcursor1"),
        "libXdmcp" => Some("libxdmcp6"),
        "libXi" => Some("libxi6"),
        "libxcb" => Some("libxcb1"),
        "libxkbcommon" => Some("libxkbcommon0"),
        "libxkbcommon-x11" => Some("libxkbcommon-x11-0"),
        _ => None,
    }
}

/// The obstacle to a window on the display that winit takes, if it can be found out.
#[cfg(target_os = "linux")]
fn ask_the_display() -> Option<DisplayError> {
    use super::session::{self, DISPLAY, WAYLAND_DISPLAY, WAYLAND_SOCKET};
    use x11rb::connection::{Connection as _, RequestConnection as _};

    /// Without any of them, winit opens no window.
    const EXTENSIONS: [&str; 3] = ["RANDR", "XInputExtension", "XKEYBOARD"];
    for name in [WAYLAND_SOCKET, WAYLAND_DISPLAY] {
        if variable(name).is_some() {
            return (!session::answers(name)).then(|| unreachable(name));
        }
    }
    match x11rb::connect(None) {
        Ok((connection, screen)) => {
            let depth = connection.setup().roots.get(screen)?.root_depth;
            if !matches!(depth, 24 | 32) {
                return Some(DisplayError::ColorDepth(depth));
            }
            let name = EXTENSIONS
                .into_iter()
                .find(|&name| matches!(connection.extension_information(name), Ok(None)))?;
            log::error!("the display lacks {name}");
            Some(DisplayError::Missing)
        }
        Err(error) => {
            log::error!("{error}");
            Some(unreachable(DISPLAY))
        }
    }
}

#[cfg(target_os = "linux")]
fn unreachable(name: &'static str) -> DisplayError {
    DisplayError::Unreachable {
        variable: name,
        display: variable(name).unwrap_or_default(),
    }
}

impl DisplayError {
    /// The error in one line, with what to do.
    pub fn message(&self, l10n: &Localizer) -> String {
        match self {
            Self::Missing => fl!(l10n, "error-no-display"),
            Self::Unreachable { variable, display } => fl!(
                l10n,
                "error-display-unreachable",
                display = terminal_line(display),
                variable = (*variable)
            ),
            Self::ColorDepth(bits) => fl!(l10n, "error-color-depth", bits = (*bits)),
            Self::MissingLibrary(library) => match package(library) {
                Some(package) => fl!(
                    l10n,
                    "error-missing-library",
                    library = library.as_str(),
                    package = package
                ),
                None => fl!(
                    l10n,
                    "error-missing-other-library",
                    library = library.as_str()
                ),
            },
            Self::TooManyFiles => fl!(l10n, "error-too-many-files"),
            Self::NoResources => fl!(l10n, "error-no-resources"),
            Self::Lost => fl!(l10n, "error-display-lost"),
            Self::Other(_) => fl!(l10n, "error-no-window"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Locales;

    #[test]
    fn a_window_that_nobody_closes_has_lost_its_display() {
        let lost = if cfg!(target_os = "linux") {
            Err(DisplayError::Lost)
        } else {
            Ok(())
        };
        assert_eq!(check_end(), lost);
        closing();
        assert_eq!(check_end(), Ok(()));
    }

    #[test]
    fn a_window_that_can_make_no_thread_lacks_resources_later_too() {
        let reason = "failed to spawn thread: Os { code: 11, kind: WouldBlock, message: \"Resource temporarily unavailable\" }";
        started();
        assert_eq!(error_of(reason), Some(DisplayError::NoResources));
    }

    #[test]
    fn a_missing_library_is_found_in_what_the_libraries_say() {
        for (reason, library) in [
            (
                "Library libxkbcommon-x11.so could not be loaded.",
                "libxkbcommon-x11",
            ),
            (
                "Create event loop: Os(OsError { error: XNotSupported(LibraryOpenError(OpenError { kind: Library, detail: \
                 \"opening library failed (libxcb.so.1: cannot open shared object file: No such file or directory)\" })) })",
                "libxcb",
            ),
            (
                "Create event loop: WaylandError(Connection(NoWaylandLib))",
                "libwayland-client",
            ),
        ] {
            assert_eq!(missing_library(reason).as_deref(), Some(library));
        }
        assert_eq!(missing_library("in libX11.so: BadWindow"), None);
    }

    #[test]
    fn a_lost_connection_is_found_in_what_the_libraries_say() {
        for reason in [
            "Failed to set cursor: Connection(IoError(Custom { kind: Other, error: UnknownError }))",
            "Create softbuffer surface for window: PlatformError(Some(\"Failed to send geometry request\"), \
             Some(IoError(Custom { kind: Other, error: UnknownError })))",
            "Create softbuffer surface for window: PlatformError(Some(\"Failed to receive events\"), Some(Io(Os { code: 32, \
             kind: BrokenPipe, message: \"Broken pipe\" })))",
        ] {
            assert!(is_broken_connection(reason), "{reason}");
            started();
            assert_eq!(error_of(reason), Some(DisplayError::Lost), "{reason}");
        }
        assert!(!is_broken_connection(
            "called `Option::unwrap()` on a `None` value"
        ));
    }

    #[test]
    fn every_reason_is_one_line_with_what_to_do() {
        let locales = Locales::embedded().expect("languages");
        let problems = [
            DisplayError::Missing,
            DisplayError::Unreachable {
                variable: "DISPLAY",
                display: ":1\u{1b}\n".to_owned(),
            },
            DisplayError::ColorDepth(16),
            DisplayError::MissingLibrary("libxcb".to_owned()),
            DisplayError::MissingLibrary("libother".to_owned()),
            DisplayError::TooManyFiles,
            DisplayError::NoResources,
            DisplayError::Lost,
            DisplayError::Other("called `Option::unwrap()` on a `None` value".to_owned()),
        ];
        for l10n in [locales.find("en"), locales.find("he")] {
            let l10n = l10n.expect("a language");
            for problem in &problems {
                let line = problem.message(l10n);
                assert_eq!(line.lines().count(), 1, "{line}");
                assert!(line.contains(';'), "nothing to do: {line}");
                assert!(
                    !line.contains("unwrap") && !line.contains(char::is_control),
                    "{line}"
                );
            }
        }
    }
}
