//! What lies outside the program: browser, settings file, display, Windows console.

pub mod application_id;
pub mod browser;
pub mod display;
pub mod settings;
