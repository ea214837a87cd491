//! Messenger Guide: choose a private messenger and get it from its official place.
//!
//! Dependencies point one way: `main → app → screen → widget → {theme, direction, localize} → catalog`. The catalogue knows nothing of
//! windows.

pub mod app;
pub mod application_id;
pub mod catalog;
pub mod cli;
pub mod comparison;
pub mod direction;
pub mod display;
pub mod icon;
pub mod localize;
pub mod names;
pub mod opener;
pub mod screen;
pub mod search;
pub mod settings;
pub mod share;
pub mod shortlist;
pub mod terminal;
pub mod theme;
pub mod widget;
pub mod wishes;
