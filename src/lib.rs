//! Messenger Guide: choose a private messenger and get it from its official place.
//!
//! The rooms, and which of them may use which, are described in docs/architecture.md.

pub use messenger_guide_catalog as catalog;

pub mod cli;
pub mod comparison;
pub mod gui;
pub mod handout;
pub mod l10n;
pub mod platform;
pub mod ranking;
pub mod requirements;
pub mod search;
pub mod sections;
pub mod share;
pub mod verify;
