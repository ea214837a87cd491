//! Who the program is to the desktop.

/// The id by which desktop entry, icons, packages and windows know that they belong together.
///
/// In reverse order of a domain, as AppStream and Flatpak want it. It is a name only: nothing is ever fetched from there.
pub const APPLICATION_ID: &str = "io.github.messenger_guide.MessengerGuide";
