//! The screens of the window, a module each.

pub mod about;
pub mod compare;
pub mod guide;
