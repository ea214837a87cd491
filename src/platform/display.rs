//! Finds out whether there is a display, and why a window can't be opened on it.

#[cfg(target_os = "linux")]
use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(target_os = "linux")]
use super::settings::{WindowSize, WindowState};
use super::variable::variable;
use crate::fl;
use crate::l10n::Localizer;
use crate::l10n::bidi::terminal_line;

/// A failure after this is not about the display.
static STARTED: AtomicBool = AtomicBool::new(false);

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
    Ok(())
}

/// Must be called before there is a window. On X11 its pixels are in memory that is shared with the display: where there is no room
/// for them, the system would end the program at the first frame, without a word.
///
/// # Errors
/// [`DisplayError::NoResources`]
#[cfg(target_os = "linux")]
pub fn check_room(size: WindowSize, state: WindowState) -> Result<(), DisplayError> {
    const SHARED_MEMORY: &str = "/dev/shm";
    /// Width and height of a screen that is larger than any.
    const LARGEST: f32 = 16_384.0;
    let is_here = variable(super::session::DISPLAY)
        .is_some_and(|display| display.starts_with(':') || display.starts_with("unix:"));
    if super::screen::is_wayland() || !is_here {
        return Ok(());
    }
    // Without shared memory, the pixels go another way.
    let Ok(memory) = rustix::fs::statvfs(SHARED_MEMORY) else {
        return Ok(());
    };
    let room = memory.f_bavail.saturating_mul(memory.f_frsize);
    let (width, height) = match state {
        WindowState::Normal => (size.width, size.height),
        WindowState::Maximized | WindowState::FullScreen => (LARGEST, LARGEST),
    };
    if has_room(room, width, height) {
        return Ok(());
    }
    match shared_screen() {
        Some((widest, highest)) if !has_room(room, width.min(widest), height.min(highest)) => {
            log::error!("{SHARED_MEMORY} has room for {room} bytes only");
            Err(DisplayError::NoResources)
        }
        Some(_) | None => Ok(()),
    }
}

/// True if so many bytes are enough for the pixels of a window. A screen with more pixels than logical ones needs more, but
/// how many is known only once there is a window.
#[cfg(target_os = "linux")]
fn has_room(bytes: u64, width: f32, height: f32) -> bool {
    const BYTES_OF_PIXEL: f64 = 4.0;
    #[allow(clippy::cast_precision_loss, reason = "it is about millions")]
    let bytes = bytes as f64;
    bytes >= f64::from(width) * f64::from(height) * BYTES_OF_PIXEL
}

/// The size of an X11 screen that shares memory with programs, in its pixels.
#[cfg(target_os = "linux")]
fn shared_screen() -> Option<(f32, f32)> {
    use x11rb::connection::{Connection as _, RequestConnection as _};

    const EXTENSION: &str = "MIT-SHM";
    let (connection, screen) = x11rb::connect(None).ok()?;
    connection.extension_information(EXTENSION).ok()??;
    let root = connection.setup().roots.get(screen)?;
    Some((root.width_in_pixels.into(), root.height_in_pixels.into()))
}

/// Must be called as soon as the window is up.
pub fn started() {
    STARTED.store(true, Ordering::Relaxed);
}

pub fn has_started() -> bool {
    STARTED.load(Ordering::Relaxed)
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

/// True if the window could not go on for this reason because the connection to the display was lost.
pub fn is_loss(reason: &str) -> bool {
    is_broken_connection(reason) || was_lost().is_some()
}

/// True for the words in which x11rb reports a lost connection.
fn is_broken_connection(reason: &str) -> bool {
    reason.contains("UnknownError")
}

/// The error of a lost display. Must be asked for when the window is gone without having been closed, or may be.
pub fn was_lost() -> Option<DisplayError> {
    #[cfg(target_os = "linux")]
    if matches!(ask_the_display(), Some(DisplayError::Unreachable { .. })) {
        return Some(DisplayError::Lost);
    }
    None
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
    use x11rb::connection::Connection as _;

    for name in [WAYLAND_SOCKET, WAYLAND_DISPLAY] {
        if variable(name).is_some() {
            return (!session::answers(name)).then(|| unreachable(name));
        }
    }
    match x11rb::connect(None) {
        Ok((connection, screen)) => {
            let depth = connection.setup().roots.get(screen)?.root_depth;
            (!matches!(depth, 24 | 32)).then_some(DisplayError::ColorDepth(depth))
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

    #[cfg(target_os = "linux")]
    #[test]
    fn a_window_needs_room_for_its_pixels() {
        for (bytes, has_room_for_it) in [(4096, false), (4_839_999, false), (4_840_000, true)] {
            assert_eq!(has_room(bytes, 1100.0, 1100.0), has_room_for_it, "{bytes}");
        }
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
        ] {
            assert!(is_broken_connection(reason), "{reason}");
            assert!(is_loss(reason), "{reason}");
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
