//! Names that entries of the data go by.

use std::fmt;

/// The longest id, in bytes.
const MAX_LEN: usize = 64;

/// Whether a text is a well-formed id: small Latin letters, digits and single hyphens, starting with a letter.
pub(super) fn is_well_formed(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_LEN
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            pub(super) fn checked(text: &str) -> Option<Self> {
                is_well_formed(text).then(|| Self(text.to_owned()))
            }

            /// The id as it stands in the data.
            pub fn as_str(&self) -> &str {
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
    /// The id of a messenger, as `signal`.
    MessengerId,
    /// The id of a criterion, as `forward-secrecy`.
    CriterionId,
    /// The id of a threat, as `censorship`.
    ThreatId,
    /// The id of a need, as `calls`.
    NeedId,
    /// The id of a kind of network, as `federated`.
    NetworkId,
    /// The id of an entry inside a messenger: a download, a fact, a step.
    EntryId,
}

/// The id of a Fluent message that exists in every language: made only while the data is checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(String);

impl MessageId {
    pub(super) fn known(text: String) -> Self {
        Self(text)
    }

    /// The id as it stands in the Fluent files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A place in the catalogue's table of links: the only thing that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LinkId(pub(super) usize);
