//! The window.

pub mod anchor;
pub mod app;
mod banner;
mod focus;
mod header;
pub mod icon;
mod layout;
mod message;
mod modal;
mod navigation;
pub mod request;
pub mod screen;
mod shortcuts;
pub mod theme;
pub mod widget;
mod window;
mod window_icon;
