//! The window for those who hear it: what the widgets say of themselves becomes a tree for screen readers.
//!
//! Widgets only say what they are ([`semantics`]). An operation collects that from the layout that is painted
//! ([`collector`]), a pure function finds what is another than before ([`tree`]) and makes nodes of it ([`nodes`]), a
//! widget at the root decides when ([`watch`]), and a seam talks to the system ([`reader`]). Only [`tree`], [`nodes`] and
//! [`reader`] know AccessKit.

pub(super) mod collector;
pub mod nodes;
pub mod reader;
pub mod request;
pub(super) mod semantic;
pub mod semantics;
pub mod tree;
pub(super) mod watch;
