/// The id that ties the desktop entry, icons, packages and windows together.
///
/// A reversed domain, as AppStream and Flatpak require, of letters and dots only, as macOS does. It is only
/// a name: nothing is fetched from there.
pub const APPLICATION_ID: &str = "io.github.messengerguide.MessengerGuide";
