//! What lies outside the program: browser, settings file, display, environment, Windows console.

pub mod application_id;
pub mod browser;
#[cfg(target_os = "linux")]
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod display;
#[cfg(target_os = "linux")]
pub mod session;
pub mod settings;
mod variable;
