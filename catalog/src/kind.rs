//! The closed lists of the data. In RON a variant is written as here, in JSON in kebab-case.

use serde::{Deserialize, Serialize};

/// The source's recommendation of a messenger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Recommendation {
    /// For sensitive communication.
    Recommended,
    /// An additional option, with a warning.
    WithReservations,
}

/// A system that a messenger runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Platform {
    Linux,
    Windows,
    #[serde(rename(serialize = "macos"))]
    MacOs,
    Web,
    Android,
    Ios,
    /// Several systems at once, as on a page of releases.
    #[serde(rename(serialize = "several"))]
    Multiple,
}

impl Platform {
    /// The five systems of the criterion `all-five-systems`.
    pub const NATIVE: [Self; 5] = [
        Self::Linux,
        Self::MacOs,
        Self::Windows,
        Self::Android,
        Self::Ios,
    ];

    pub const ALL: [Self; 7] = [
        Self::Linux,
        Self::Windows,
        Self::MacOs,
        Self::Web,
        Self::Android,
        Self::Ios,
        Self::Multiple,
    ];

    /// Its name in settings, on the command line and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::Windows => "windows",
            Self::MacOs => "macos",
            Self::Web => "web",
            Self::Android => "android",
            Self::Ios => "ios",
            Self::Multiple => "several",
        }
    }

    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.id() == id)
    }

    pub fn is_phone(self) -> bool {
        match self {
            Self::Android | Self::Ios => true,
            Self::Linux | Self::Windows | Self::MacOs | Self::Web | Self::Multiple => false,
        }
    }

    pub fn is_computer(self) -> bool {
        match self {
            Self::Linux | Self::Windows | Self::MacOs => true,
            Self::Web | Self::Android | Self::Ios | Self::Multiple => false,
        }
    }
}

/// The channel of a download: a site, a store or a repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Channel {
    /// The messenger's own site.
    Website,
    GooglePlay,
    AppStore,
    /// The main F-Droid repository or one of the messenger's own.
    FDroid,
    Accrescent,
    /// A page of releases.
    #[serde(rename(serialize = "github"))]
    GitHub,
    Flathub,
    /// An Android package from the messenger's own site.
    Apk,
}

/// The publisher of a download.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Publisher {
    #[default]
    Project,
    /// The volunteers who run the store.
    Store,
    /// Nobody says who does.
    NotStated,
}

/// The things that a key signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum KeyUse {
    /// Android packages. The fingerprint is the SHA-256 of the certificate.
    #[default]
    App,
    /// The index of an F-Droid repository. The fingerprint is the SHA-256 of the certificate.
    Repository,
    /// Files, or a list of their checksums, with OpenPGP.
    Files,
}

/// Ways to check a download without a fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum CheckKind {
    /// The project signs a list of checksums.
    SignedChecksums,
    /// Whoever builds it from the published source gets the same.
    ReproducibleBuild,
    /// The project says that there is no way.
    None,
}

/// The purpose of a messenger's link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum LinkRole {
    Homepage,
    Privacy,
    Documentation,
    SourceCode,
    /// Ways to give money or help.
    Contribute,
    /// A page that facts rest on.
    Reference,
}

/// The weight of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Tier {
    /// Required of every recommended messenger.
    Minimum,
    /// Features of a perfect messenger.
    BestCase,
    /// Requirements for joining.
    Joining,
}

impl Tier {
    pub const ALL: [Self; 3] = [Self::Minimum, Self::BestCase, Self::Joining];
}

/// The degree to which something is known to hold of a messenger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Level {
    /// The source states it.
    Yes,
    /// The wording of the source implies it.
    Implied,
    Partly,
    /// The source states that it does not hold.
    No,
    /// The source says nothing, which is not the same as [`Level::No`].
    NotStated,
}

/// The section that a fact is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Topic {
    /// The nature and the makers of a messenger.
    Background,
    Protection,
    Features,
    /// Limits and trade-offs.
    GoodToKnow,
    /// Statements about the variants of the app.
    Variants,
    /// Statements about a messenger where it is blocked.
    Blocked,
}

/// The state of a variant of an app; `D` is the type of a date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum VariantState<D> {
    Current,
    /// Gone since this day.
    Gone(D),
}

/// The speaker of a statement; `D` is the type of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Speaker<D> {
    #[default]
    PrivacyGuides,
    /// The messenger's own project, on a page that was read on this day.
    Project(D),
}

/// The importance of a change to someone who is choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Weight {
    Info,
    /// A change to know before choosing.
    Caution,
    /// The messenger was removed from the page.
    Delisted,
}
