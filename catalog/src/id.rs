//! Ids of entries, messages and links. Only the validation makes them.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The longest id, in bytes.
const MAX_LEN: usize = 64;

/// Lowercase Latin letters, digits and single hyphens, a letter first.
fn is_well_formed(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_LEN
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

// Shared rather than copied: criteria, threats and networks are named by every messenger.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            pub(crate) fn parse(text: &str) -> Option<Self> {
                if is_well_formed(text) {
                    Some(Self(text.into()))
                } else {
                    None
                }
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Such as `signal`.
    MessengerId,
    /// Such as `forward-secrecy`.
    CriterionId,
    /// Such as `censorship`.
    ThreatId,
    /// Such as `calls`.
    NeedId,
    /// Such as `federated`.
    NetworkId,
    /// The id of an entry within a messenger: a link, a download, a fact, a step.
    EntryId,
}

/// The id of a Fluent message that every language has.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(Arc<str>);

impl MessageId {
    pub(crate) fn known(text: String) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Index into the catalogue's table of links, the only addresses that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LinkId(pub(crate) usize);
