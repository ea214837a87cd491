//! Compares an edition of the Privacy Guides page with the one that the data rests on. `docs/data.md` has the rules.

pub mod compare;
pub mod item;
mod markdown;
pub mod page;
pub mod record;
