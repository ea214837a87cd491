//! The screens of the window, a module each.

pub mod about;
pub mod compare;
pub mod guide;
pub mod learn;
mod panes;
