//! Everything outside of the program: browser, settings file, dialogs for files, display and screen, environment, Windows console.

pub mod application_id;
pub mod browser;
#[cfg(target_os = "linux")]
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod display;
pub mod file_dialog;
pub mod screen;
#[cfg(target_os = "linux")]
pub mod session;
pub mod settings;
mod variable;
