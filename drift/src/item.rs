//! The parts of an edition of the page, as far as they can be compared in every language.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

/// One thing that stands on the page. Messengers are known by their ids in `data/messengers/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Item {
    Messenger(String),
    /// Stands in a group that has a warning.
    Warned(String),
    /// Stands below another messenger.
    Below(String, String),
    /// The owner of the label, a messenger or [`PAGE`], and the threat.
    Threat(String, String),
    /// A messenger, the role of an address, and the address.
    Role(String, Role, String),
    /// A messenger, the channel, and the address.
    Download(String, String, String),
    /// An address outside of the site.
    Link(String),
    /// A page of the site itself.
    Internal(String),
    Heading(Kind, String),
    Criterion(Tier, String),
}

/// The owner of labels that concern no single messenger.
pub const PAGE: &str = "page";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    Homepage,
    Privacy,
    Documentation,
    SourceCode,
    Contribute,
}

/// The content under a heading, apart from a messenger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    Messengers,
    MessengersWithWarning,
    Criteria,
    MinimumRequirements,
    BestCase,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tier {
    Minimum,
    BestCase,
}

/// Items with every address outside of the site as a [`Item::Link`] too, however else it is used.
pub fn with_links(items: impl IntoIterator<Item = Item>) -> BTreeSet<Item> {
    let mut all = BTreeSet::new();
    for item in items {
        if let Item::Role(_, _, address) | Item::Download(_, _, address) = &item
            && is_external(address)
        {
            all.insert(Item::Link(address.clone()));
        }
        all.insert(item);
    }
    all
}

/// Items without the links that [`with_links`] adds.
pub fn without_links(items: &BTreeSet<Item>) -> BTreeSet<Item> {
    let used = with_links(
        items
            .iter()
            .filter(|item| !matches!(item, Item::Link(_)))
            .cloned(),
    );
    let is_own = |item: &&Item| !matches!(item, Item::Link(_)) || !used.contains(item);
    items.iter().filter(is_own).cloned().collect()
}

/// True if an address leads out of the site: it has a scheme, or a host.
pub fn is_external(address: &str) -> bool {
    let scheme = address
        .split([':', '/', '?', '#'])
        .next()
        .unwrap_or_default();
    let has_scheme = scheme.len() < address.len()
        && address[scheme.len()..].starts_with(':')
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    has_scheme || address.starts_with("//")
}

impl Item {
    /// The id, of a messenger.
    pub fn messenger(&self) -> Option<&str> {
        let Self::Messenger(id) = self else {
            return None;
        };
        Some(id)
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Messenger(id) => f.write_str(id),
            Self::Warned(id) => write!(f, "{id}, under a warning"),
            Self::Below(id, parent) => write!(f, "{id}, below {parent}"),
            Self::Threat(owner, threat) => write!(f, "{owner}: {threat}"),
            Self::Role(id, role, address) => write!(f, "{id}, {role}: {address}"),
            Self::Download(id, channel, address) => write!(f, "{id}, {channel}: {address}"),
            Self::Link(address) | Self::Internal(address) => f.write_str(address),
            Self::Heading(kind, text) => write!(f, "{kind}: {text}"),
            Self::Criterion(tier, text) => write!(f, "{tier}: {text}"),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Homepage => "homepage",
            Self::Privacy => "privacy policy",
            Self::Documentation => "documentation",
            Self::SourceCode => "source code",
            Self::Contribute => "contribute",
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Messengers => "over messengers",
            Self::MessengersWithWarning => "over messengers with a warning",
            Self::Criteria => "over the criteria",
            Self::MinimumRequirements => "over the minimum requirements",
            Self::BestCase => "over the best case",
            Self::Other => "other",
        })
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Minimum => "minimum",
            Self::BestCase => "best case",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_a_scheme_or_a_host_leads_out_of_the_site() {
        for address in ["https://a.example/", "mailto:a@a.example", "//a.example/x"] {
            assert!(is_external(address), "{address}");
        }
        for address in [
            "about/criteria.md",
            "./a.md#b:c",
            "../a.md?b=c:d",
            "/en/a/",
            "",
        ] {
            assert!(!is_external(address), "{address}");
        }
    }
}
