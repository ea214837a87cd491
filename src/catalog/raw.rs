//! The shape of the files in `data/`, as serde reads it.
//!
//! Everything that needs a check (ids, links, dates, references from one entry to another) is still plain text here;
//! [`super::check`] turns it into the types that the rest of the program uses, and reports every problem at once.

use serde::Deserialize;

use super::{Channel, LinkRole, Platform, Recommendation, Tier, Topic, VariantState, Weight};

/// `data/catalog.ron`: what the messengers have in common.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalog {
    /// The version of this format; see [`super::FORMAT`].
    pub format: u32,
    /// Date of the edition of the Privacy Guides page that the facts come from, as `YYYY-MM-DD`.
    pub edition: String,
    /// Date on which the facts were last reviewed, as `YYYY-MM-DD`.
    pub reviewed: String,
    /// Hosts that a source may stand on, apart from the messengers' own.
    pub reference_hosts: Vec<String>,
    /// Links that belong to no single messenger; `page` stands for the edition itself, `licence` for the licence of its text.
    pub links: Vec<Link>,
    /// Ids of the threats that a messenger can help against.
    pub threats: Vec<String>,
    /// Ids of the threats that the page as a whole is meant to help against.
    pub page_threats: Vec<String>,
    /// Links that explain the threats.
    pub threat_sources: Vec<String>,
    /// The kinds of network.
    pub networks: Vec<Network>,
    /// What every messenger is held against, in the order of display.
    pub criteria: Vec<Criterion>,
    /// What a person may need, in the order of display.
    pub needs: Vec<Need>,
    /// The warning on the messengers that are listed with reservations.
    pub warning: Warning,
    /// What changed for the page as a whole since the edition.
    pub changes: Vec<Change>,
}

/// A kind of network, with the ids of what speaks for it and against it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Network {
    pub id: String,
    #[serde(default)]
    pub advantages: Vec<String>,
    #[serde(default)]
    pub drawbacks: Vec<String>,
    pub sources: Vec<String>,
}

/// One criterion of the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Criterion {
    pub id: String,
    pub tier: Tier,
    /// Numbers of the statements that this entry restates.
    #[serde(default)]
    pub numbers: Vec<String>,
    /// Where it is explained further.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Something that a person may need of a messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Need {
    pub id: String,
    pub basis: NeedBasis,
}

/// What tells whether a messenger meets a need.
#[derive(Debug, Deserialize)]
pub(super) enum NeedBasis {
    /// The level for a criterion.
    Criterion(String),
    /// Whether it helps against a threat.
    Threat(String),
    /// What the messenger's own file says about the need.
    Stated,
}

/// A warning of several points, with what it rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Warning {
    /// The criterion that the warned of don't meet. Whoever doesn't carries the warning wherever it shows.
    pub criterion: String,
    pub points: Vec<String>,
    #[serde(default)]
    pub numbers: Vec<String>,
    pub sources: Vec<String>,
}

/// An address, where it comes from, and the address that it took the place of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    pub id: String,
    #[serde(default = "reference")]
    pub role: LinkRole,
    pub url: String,
    /// The address that the edition gives, where it was replaced since. It is kept, never opened.
    #[serde(default)]
    pub replaces: Option<String>,
    /// Since when the address is part of the guide; absent when the edition has it.
    #[serde(default)]
    pub since: Option<String>,
    /// Whether there is a remark to show beside it.
    #[serde(default)]
    pub noted: bool,
    #[serde(default)]
    pub numbers: Vec<String>,
}

fn reference() -> LinkRole {
    LinkRole::Reference
}

/// `data/messengers/*.ron`: one messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Messenger {
    pub id: String,
    pub name: String,
    /// One or two letters for the tile.
    pub monogram: String,
    /// Hue of the tile, in degrees of the colour circle, 0 to 359.
    pub hue: u16,
    /// The messenger whose network it is another client of.
    #[serde(default)]
    pub parent: Option<String>,
    /// Whether there are other spellings to find it by, in the words.
    #[serde(default)]
    pub aliased: bool,
    pub recommendation: Recommendation,
    /// Place within its standing, low first.
    pub rank: u16,
    pub network: String,
    pub hosts: Vec<String>,
    #[serde(default)]
    pub github: Vec<String>,
    #[serde(default)]
    pub packages: Packages,
    pub summary: Basis,
    pub links: Vec<Link>,
    pub downloads: Vec<Download>,
    pub facts: Vec<Fact>,
    pub criteria: Vec<Assessment>,
    /// What is said about the needs that rest on no criterion or threat; nothing is stated about those that are absent.
    #[serde(default)]
    pub needs: Vec<Answer>,
    #[serde(default)]
    pub threats: Vec<Threat>,
    #[serde(default)]
    pub audits: Vec<Audit>,
    #[serde(default)]
    pub variants: Vec<Variant>,
    #[serde(default)]
    pub setup: Option<Setup>,
    /// Ids of links to the specification and whitepapers; each has a title in the words.
    #[serde(default)]
    pub specifications: Vec<Specification>,
    #[serde(default)]
    pub changes: Vec<Change>,
}

/// The names under which the stores know a messenger's own packages.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Packages {
    #[serde(default)]
    pub google_play: Vec<String>,
    #[serde(default)]
    pub app_store: Vec<String>,
    #[serde(default)]
    pub flathub: Vec<String>,
    #[serde(default)]
    pub accrescent: Vec<String>,
    #[serde(default)]
    pub f_droid: Vec<String>,
}

/// What a text of the guide rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Basis {
    #[serde(default)]
    pub numbers: Vec<String>,
    pub sources: Vec<String>,
}

/// One place to get a messenger from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Download {
    pub id: String,
    pub platform: Platform,
    pub channel: Channel,
    pub url: String,
    /// Name of the app where it is not the messenger's own, such as an older app that is still offered.
    #[serde(default)]
    pub app: Option<String>,
    #[serde(default)]
    pub replaces: Option<String>,
    #[serde(default)]
    pub since: Option<String>,
    #[serde(default)]
    pub noted: bool,
    #[serde(default)]
    pub numbers: Vec<String>,
}

/// A short paragraph about a messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fact {
    pub id: String,
    pub topic: Topic,
    #[serde(default)]
    pub numbers: Vec<String>,
    pub sources: Vec<String>,
}

/// How a messenger stands to one criterion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Assessment {
    pub criterion: String,
    /// The level according to the edition.
    pub level: super::Level,
    #[serde(default)]
    pub numbers: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    /// What is known since, where that differs.
    #[serde(default)]
    pub now: Option<Revision>,
}

/// A level that changed after the edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Revision {
    pub level: super::Level,
    pub since: String,
    pub sources: Vec<String>,
}

/// How far a messenger meets a need, and the fact of the same file that says so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    pub need: String,
    pub level: super::Level,
    /// Id of the fact.
    pub fact: String,
}

/// A threat that the source says this messenger in particular helps against.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Threat {
    pub threat: String,
    #[serde(default)]
    pub numbers: Vec<String>,
    pub sources: Vec<String>,
}

/// One audit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Audit {
    pub id: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// Name of the auditor, absent where the source names none.
    #[serde(default)]
    pub auditor: Option<String>,
    /// Id of the link to the report.
    pub report: String,
    #[serde(default)]
    pub numbers: Vec<String>,
}

/// A variant of the same app.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Variant {
    pub id: String,
    pub name: String,
    pub state: VariantState,
    #[serde(default)]
    pub numbers: Vec<String>,
    pub sources: Vec<String>,
}

/// A set of steps to follow after installing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Setup {
    pub steps: Vec<Step>,
    pub sources: Vec<String>,
}

/// One set-up step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub id: String,
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub numbers: Vec<String>,
}

/// A document that describes how the messenger works, by the id of its link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Specification {
    pub link: String,
    #[serde(default)]
    pub numbers: Vec<String>,
}

/// Something that changed since the edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    pub id: String,
    /// `YYYY-MM-DD`.
    pub date: String,
    pub weight: Weight,
    pub sources: Vec<String>,
}
