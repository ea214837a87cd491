//! Compares an edition of the Privacy Guides page with the one that the data rests on. `docs/data.md` has the rules.

pub mod compare;
pub mod item;
pub mod links;
mod markdown;
pub mod page;
pub mod record;

/// The findings, and whether a person has to look at them.
#[derive(Debug, Default)]
pub struct Report {
    pub is_alarm: bool,
    pub text: String,
}
