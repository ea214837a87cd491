//! The articles of Learn, and the anchors in them that terms lead to.

use crate::catalog::{CriterionId, NetworkId, ThreatId};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Article {
    /// The evidence for the facts, and the treatment of changes.
    Evidence,
    Criteria,
    /// Forward and future secrecy.
    Secrecy,
    /// The kinds of network.
    Networks,
    Threats,
    /// The limits of end-to-end encryption.
    Limits,
    /// Help where a messenger is blocked.
    Blocked,
    /// The changes since the edition.
    Changes,
}

impl Article {
    /// In the order of the list.
    pub const ALL: [Self; 8] = [
        Self::Evidence,
        Self::Criteria,
        Self::Secrecy,
        Self::Networks,
        Self::Threats,
        Self::Limits,
        Self::Blocked,
        Self::Changes,
    ];

    /// The id of its entry in the list.
    pub fn entry(self) -> &'static str {
        match self {
            Self::Evidence => "article-evidence",
            Self::Criteria => "article-criteria",
            Self::Secrecy => "article-secrecy",
            Self::Networks => "article-networks",
            Self::Threats => "article-threats",
            Self::Limits => "article-limits",
            Self::Blocked => "article-blocked",
            Self::Changes => "article-changes",
        }
    }
}

/// A part of Learn that a term leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The symbols of the levels.
    Evidence,
    /// The criteria as a whole.
    Criteria,
    Criterion(CriterionId),
    ForwardSecrecy,
    FutureSecrecy,
    /// The kinds of network as a whole.
    Networks,
    Network(NetworkId),
    Threat(ThreatId),
    /// The limits of end-to-end encryption.
    Limits,
    /// Help where a messenger is blocked.
    Blocked,
    /// The changes since the edition.
    Changes,
}

impl Anchor {
    pub fn article(&self) -> Article {
        match self {
            Self::Evidence => Article::Evidence,
            Self::Criteria | Self::Criterion(_) => Article::Criteria,
            Self::ForwardSecrecy | Self::FutureSecrecy => Article::Secrecy,
            Self::Networks | Self::Network(_) => Article::Networks,
            Self::Threat(_) => Article::Threats,
            Self::Limits => Article::Limits,
            Self::Blocked => Article::Blocked,
            Self::Changes => Article::Changes,
        }
    }

    /// The id by which it is brought into view.
    pub fn name(&self) -> String {
        format!("learn-{}", self.key())
    }

    /// The id of the terms that lead to it.
    pub fn term(&self) -> String {
        format!("term-{}", self.key())
    }

    fn key(&self) -> String {
        match self {
            Self::Evidence => "evidence".to_owned(),
            Self::Criteria => "criteria".to_owned(),
            Self::Criterion(id) => format!("criterion-{id}"),
            Self::ForwardSecrecy => "forward-secrecy".to_owned(),
            Self::FutureSecrecy => "future-secrecy".to_owned(),
            Self::Networks => "networks".to_owned(),
            Self::Network(id) => format!("network-{id}"),
            Self::Threat(id) => format!("threat-{id}"),
            Self::Limits => "limits".to_owned(),
            Self::Blocked => "blocked".to_owned(),
            Self::Changes => "changes".to_owned(),
        }
    }
}
