//! The shape of the files in `data/`, as serde reads it; `docs/data.md` explains it.
//!
//! Ids, links, dates and references from one entry to another are plain text here; the validation turns them into the model.
//! Texts are slices of the file, so that a diagnostic can tell the line of each of them. They can't hold escapes for that reason.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::{
    Channel, CheckKind, KeyUse, Level, LinkRole, Platform, Publisher, Recommendation, Speaker,
    Tier, Topic, VariantState, Weight,
};

/// A value other than a text, and the slice of the file that it was read from.
#[derive(Debug)]
pub(crate) struct Located<'a, T> {
    pub value: T,
    pub at: &'a str,
}

impl<'de: 'a, 'a, T: Deserialize<'a>> Deserialize<'de> for Located<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'a ron::value::RawValue>::deserialize(deserializer)?.trim();
        Ok(Self {
            value: raw.into_rust().map_err(D::Error::custom)?,
            at: raw.get_ron(),
        })
    }
}

/// `data/catalog.ron`: what the messengers have in common.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Catalog<'a> {
    /// See [`crate::FORMAT`].
    pub format: Located<'a, u32>,
    /// Date of the edition of the Privacy Guides page that the facts come from, as `YYYY-MM-DD`.
    pub edition: &'a str,
    /// Date on which the facts were last reviewed, as `YYYY-MM-DD`.
    pub reviewed: &'a str,
    /// Hosts that a source may stand on, apart from the messengers' own.
    pub reference_hosts: Vec<&'a str>,
    /// Links that belong to no single messenger; see `docs/data.md` for those that must be there.
    pub links: Vec<Link<'a>>,
    /// The threats that a messenger can help against.
    pub threats: Vec<KnownThreat<'a>>,
    /// Ids of the threats that the page as a whole is meant to help against.
    pub page_threats: Vec<&'a str>,
    /// Links that explain the threats.
    pub threat_sources: Located<'a, Vec<&'a str>>,
    /// The kinds of network.
    pub networks: Vec<Network<'a>>,
    /// The criteria that every messenger is held against, in the order of display.
    pub criteria: Vec<Criterion<'a>>,
    /// The needs that a person may have, in the order of display.
    pub needs: Vec<Need<'a>>,
    /// Links that explain blocking, and how to get around it.
    pub blocking_sources: Located<'a, Vec<&'a str>>,
    /// Help where a store is blocked.
    pub store_steps: Vec<StoreStep<'a>>,
    /// The warning on the messengers that are listed with reservations.
    pub warning: Warning<'a>,
    /// Changes to the page as a whole since the edition.
    pub changes: Vec<Change<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct KnownThreat<'a> {
    pub id: &'a str,
    /// The page that explains it further.
    pub source: &'a str,
}

/// A kind of network, with the ids of its points for and against.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Network<'a> {
    pub id: &'a str,
    #[serde(default)]
    pub advantages: Vec<&'a str>,
    #[serde(default)]
    pub drawbacks: Vec<&'a str>,
    pub sources: Vec<&'a str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Criterion<'a> {
    pub id: &'a str,
    pub tier: Tier,
    /// Ids of the edition's statements that the entry restates, as everywhere below; see `data/statements.ron`.
    #[serde(default)]
    pub statements: Vec<&'a str>,
    /// Pages that explain it further.
    #[serde(default)]
    pub sources: Vec<&'a str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Need<'a> {
    pub id: &'a str,
    pub basis: NeedBasis<'a>,
}

/// The facts that decide how far a messenger meets a need.
#[derive(Debug, Deserialize)]
pub(crate) enum NeedBasis<'a> {
    /// The level for a criterion.
    Criterion(&'a str),
    /// A threat that it helps against.
    Threat(&'a str),
    /// A download for Android outside Google Play.
    OutsideGooglePlay,
    /// An answer in the messenger's own file.
    Stated,
}

/// A warning of several points, with what it rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Warning<'a> {
    /// Messengers that fail this criterion show the warning.
    pub criterion: &'a str,
    pub points: Vec<&'a str>,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    pub sources: Vec<&'a str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Link<'a> {
    pub id: &'a str,
    #[serde(default = "reference")]
    pub role: LinkRole,
    pub url: &'a str,
    /// The edition's address, where it was replaced since. Never opened.
    #[serde(default)]
    pub replaces: Option<&'a str>,
    /// Since when the guide has the address; absent if the edition has it.
    #[serde(default)]
    pub since: Option<&'a str>,
    /// True if there is a message with a remark on it.
    #[serde(default)]
    pub noted: bool,
    #[serde(default)]
    pub statements: Vec<&'a str>,
}

fn reference() -> LinkRole {
    LinkRole::Reference
}

/// `data/messengers/*.ron`: one messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Messenger<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// One or two letters for the avatar.
    pub monogram: &'a str,
    /// Hue of the avatar in degrees, 0 to 359.
    pub hue: Located<'a, u16>,
    /// The messenger whose network it is another client of.
    #[serde(default)]
    pub parent: Option<&'a str>,
    /// True if there is a message with other spellings to find it by.
    #[serde(default)]
    pub aliased: bool,
    pub recommendation: Recommendation,
    /// True if it is recommended in one case only, which a message names.
    #[serde(default)]
    pub in_one_case: bool,
    /// Order among those with the same recommendation, low first.
    pub rank: u16,
    pub network: &'a str,
    pub hosts: Vec<&'a str>,
    #[serde(default)]
    pub github: Vec<&'a str>,
    #[serde(default)]
    pub packages: Packages<'a>,
    pub summary: Located<'a, Basis<'a>>,
    pub links: Vec<Link<'a>>,
    pub downloads: Vec<Download<'a>>,
    /// By which a download can be told from a forged one.
    #[serde(default)]
    pub keys: Vec<SigningKey<'a>>,
    /// Ways to check downloads without a key.
    #[serde(default)]
    pub checks: Vec<DownloadCheck<'a>>,
    pub facts: Vec<Fact<'a>>,
    pub criteria: Vec<Assessment<'a>>,
    /// Answers to the needs whose basis is `Stated`. Nothing is stated about those that are absent.
    #[serde(default)]
    pub needs: Vec<Answer<'a>>,
    #[serde(default)]
    pub threats: Vec<Threat<'a>>,
    #[serde(default)]
    pub audits: Vec<Audit<'a>>,
    #[serde(default)]
    pub variants: Vec<Variant<'a>>,
    #[serde(default)]
    pub setup: Option<Setup<'a>>,
    /// Help where the messenger or the stores are blocked.
    #[serde(default)]
    pub blocked: Vec<BlockedStep<'a>>,
    /// The specification and whitepapers.
    #[serde(default)]
    pub specifications: Vec<Specification<'a>>,
    #[serde(default)]
    pub changes: Vec<Change<'a>>,
}

/// The names under which the stores know a messenger's own packages.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Packages<'a> {
    #[serde(default)]
    pub google_play: Vec<&'a str>,
    #[serde(default)]
    pub app_store: Vec<&'a str>,
    #[serde(default)]
    pub flathub: Vec<&'a str>,
    #[serde(default)]
    pub accrescent: Vec<&'a str>,
    #[serde(default)]
    pub f_droid: Vec<&'a str>,
}

/// The sources of a text of the guide.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Basis<'a> {
    #[serde(default)]
    pub by: Speaker<&'a str>,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    pub sources: Vec<&'a str>,
}

/// One way to get a messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Download<'a> {
    pub id: &'a str,
    pub platform: Platform,
    pub channel: Channel,
    pub url: &'a str,
    /// Name of the app where it is not the messenger's own, such as an older app that is still offered.
    #[serde(default)]
    pub app: Option<&'a str>,
    #[serde(default)]
    pub publisher: Publisher,
    #[serde(default)]
    pub beta: bool,
    /// True if the app has to be on a phone first.
    #[serde(default)]
    pub needs_phone: bool,
    /// The oldest version of the system that it runs on, by its proper name.
    #[serde(default)]
    pub minimum: Option<&'a str>,
    #[serde(default)]
    pub replaces: Option<&'a str>,
    #[serde(default)]
    pub since: Option<&'a str>,
    #[serde(default)]
    pub noted: bool,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    #[serde(default)]
    pub by: Speaker<&'a str>,
    /// Pages that name the download or say something about it.
    #[serde(default)]
    pub sources: Vec<&'a str>,
}

/// A key that signs downloads. A message says which.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct SigningKey<'a> {
    pub id: &'a str,
    #[serde(default)]
    pub signs: KeyUse,
    /// Names of the Android packages that it signs.
    #[serde(default)]
    pub packages: Vec<&'a str>,
    /// In capital hexadecimal digits, without separators.
    pub fingerprint: &'a str,
    /// Ids of the downloads that it signs.
    #[serde(default)]
    pub downloads: Vec<&'a str>,
    #[serde(default)]
    pub by: Speaker<&'a str>,
    pub sources: Vec<&'a str>,
}

/// A way to check downloads without a key. A message has the instructions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct DownloadCheck<'a> {
    pub id: &'a str,
    pub kind: CheckKind,
    /// Ids of the downloads.
    pub downloads: Vec<&'a str>,
    #[serde(default)]
    pub by: Speaker<&'a str>,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    pub sources: Vec<&'a str>,
}

/// A short paragraph about a messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Fact<'a> {
    pub id: &'a str,
    pub topic: Topic,
    /// The speaker, as everywhere below: Privacy Guides where it is absent.
    #[serde(default)]
    pub by: Speaker<&'a str>,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    pub sources: Vec<&'a str>,
}

/// The assessment of a messenger by one criterion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Assessment<'a> {
    pub criterion: &'a str,
    /// The level according to the edition.
    pub level: Level,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    #[serde(default)]
    pub sources: Vec<&'a str>,
    /// The answer of today, where that differs.
    #[serde(default)]
    pub now: Option<Revision<'a>>,
}

/// A level that the edition does not have: one that changed since, or one that the project itself states.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Revision<'a> {
    pub level: Located<'a, Level>,
    #[serde(default)]
    pub by: Speaker<&'a str>,
    /// Since when it holds. Only the project's own word can do without: how long it has stood there is often unknown.
    #[serde(default)]
    pub since: Option<&'a str>,
    pub sources: Vec<&'a str>,
}

/// The degree to which a messenger meets a need, and the fact of the same file that says so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Answer<'a> {
    pub need: &'a str,
    pub level: Level,
    /// Id of the fact.
    pub fact: &'a str,
}

/// A threat that the source says this messenger in particular helps against.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Threat<'a> {
    pub threat: &'a str,
    /// Id of the fact that says so: then there are no words, statements and sources of its own.
    #[serde(default)]
    pub fact: Option<&'a str>,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    #[serde(default)]
    pub sources: Vec<&'a str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Audit<'a> {
    pub id: &'a str,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: &'a str,
    /// Name of the auditor, absent where the source names none.
    #[serde(default)]
    pub auditor: Option<&'a str>,
    /// Id of the link to the report.
    pub report: &'a str,
    #[serde(default)]
    pub statements: Vec<&'a str>,
}

/// A variant of the same app.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Variant<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub state: VariantState<&'a str>,
    #[serde(default)]
    pub by: Speaker<&'a str>,
    #[serde(default)]
    pub statements: Vec<&'a str>,
    pub sources: Vec<&'a str>,
}

/// A set of steps to follow after installing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Setup<'a> {
    pub steps: Vec<Step<'a>>,
    pub sources: Vec<&'a str>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Step<'a> {
    pub id: &'a str,
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub statements: Vec<&'a str>,
}

/// A step that helps where the messenger or the stores are blocked, as its project says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct BlockedStep<'a> {
    pub id: &'a str,
    pub by: Speaker<&'a str>,
    pub sources: Vec<&'a str>,
}

/// A step that helps where a store is blocked, as the store itself says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct StoreStep<'a> {
    pub id: &'a str,
    pub store: Channel,
    /// The day on which the store's page was read, as `YYYY-MM-DD`.
    pub read: &'a str,
    pub sources: Vec<&'a str>,
}

/// A document that describes how the messenger works, by the id of its link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Specification<'a> {
    pub link: &'a str,
    #[serde(default)]
    pub statements: Vec<&'a str>,
}

/// Something that changed since the edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(crate) struct Change<'a> {
    pub id: &'a str,
    /// `YYYY-MM-DD`.
    pub date: &'a str,
    pub weight: Weight,
    #[serde(default)]
    pub by: Speaker<&'a str>,
    pub sources: Vec<&'a str>,
}
