//! Who the program is to the desktop.

/// The id by which desktop entry, icons, packages and windows know that they belong together.
///
/// In reverse order of a domain, as AppStream and Flatpak want it, of letters and dots only, as macOS does. It is a name: nothing is ever
/// fetched from there.
pub const APPLICATION_ID: &str = "io.github.messengerguide.MessengerGuide";
