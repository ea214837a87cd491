//! The window.

pub mod anchor;
pub mod app;
mod autosave;
mod banner;
mod environment;
mod focus;
mod header;
pub mod icon;
mod layout;
mod message;
mod modal;
mod navigation;
mod overlay;
pub mod request;
pub mod screen;
mod shortcuts;
mod startup;
pub mod theme;
pub mod widget;
mod window;
mod window_icon;
