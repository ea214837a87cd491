//! The facts of the guide: messengers, their links and downloads, and what is known about them.
//!
//! Knows neither windows nor languages: a text is the id of a message, which is checked to exist in every language.
//! [`Catalog::load`] turns data files into a [`Catalog`], or into everything that is wrong with them.

mod date;
mod diagnostics;
mod files;
mod id;
mod kind;
mod link;
mod message_ids;
mod model;
mod schema;
mod validate;

pub use date::Date;
pub use diagnostics::{DataFile, Diagnostic, Diagnostics, MAX_FILE};
pub use id::{CriterionId, EntryId, LinkId, MessageId, MessengerId, NeedId, NetworkId, ThreatId};
pub use kind::{
    Channel, CheckKind, KeyUse, Level, LinkRole, Platform, Publisher, Recommendation, Speaker,
    Tier, Topic, VariantState, Weight,
};
pub use link::{Link, LinkError, MAX_LEN};
pub use model::{
    Answer, Assessment, Audit, BlockedStep, Catalog, Change, ChangeIndex, Criterion, Download,
    DownloadCheck, Fact, LinkEntry, Messenger, Need, Network, Setup, SigningKey, Specification,
    Standing, Step, StoreStep, Term, Variant, Warning,
};

/// The version of the data format that this program reads; see `docs/data.md`.
pub const FORMAT: u32 = 1;

/// The texts, as far as the data needs to know them.
pub trait Messages {
    /// The languages that lack a message; none if all have it.
    fn missing_in(&self, message: &str) -> Vec<String>;
}
