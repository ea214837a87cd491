//! The window.

pub mod app;
pub mod icon;
mod layout;
pub mod screen;
pub mod theme;
pub mod widget;
