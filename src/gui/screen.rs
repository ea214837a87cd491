//! The screens of the window, a module each.

pub mod about;
pub mod anchor;
pub mod compare;
pub mod context;
pub mod guide;
pub mod learn;
mod split;
