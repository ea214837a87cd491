//! The kinds of things in the data, each as one of a few.

use serde::Deserialize;

/// Whether the source recommends a messenger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Recommendation {
    /// Recommended for sensitive communication.
    Recommended,
    /// Listed as an additional option, with a warning.
    WithReservations,
}

/// A system that a messenger runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Platform {
    /// Desktop Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    MacOs,
    /// Any browser.
    Web,
    /// Android.
    Android,
    /// iOS.
    Ios,
    /// A place that serves several systems at once.
    Multiple,
}

impl Platform {
    /// The five systems that the criterion “all five systems” names.
    pub const NATIVE: [Self; 5] = [
        Self::Linux,
        Self::MacOs,
        Self::Windows,
        Self::Android,
        Self::Ios,
    ];

    /// Every place that downloads are for.
    pub const ALL: [Self; 7] = [
        Self::Linux,
        Self::Windows,
        Self::MacOs,
        Self::Web,
        Self::Android,
        Self::Ios,
        Self::Multiple,
    ];

    /// Its name for machines: in settings, on the command line.
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

    /// The one with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.id() == id)
    }

    /// Whether this is a phone's system.
    pub fn is_phone(self) -> bool {
        match self {
            Self::Android | Self::Ios => true,
            Self::Linux | Self::Windows | Self::MacOs | Self::Web | Self::Multiple => false,
        }
    }

    /// Whether this is a computer's system.
    pub fn is_computer(self) -> bool {
        match self {
            Self::Linux | Self::Windows | Self::MacOs => true,
            Self::Web | Self::Android | Self::Ios | Self::Multiple => false,
        }
    }
}

/// The kind of place that a download stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Channel {
    /// The messenger's own site.
    Website,
    /// Google Play.
    GooglePlay,
    /// Apple's App Store.
    AppStore,
    /// An F-Droid repository.
    FDroid,
    /// Accrescent.
    Accrescent,
    /// Releases on GitHub.
    GitHub,
    /// Flathub.
    Flathub,
    /// An Android package from the messenger's own site.
    Apk,
}

/// What a link of a messenger is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum LinkRole {
    /// The messenger's own site.
    Homepage,
    /// Its privacy policy.
    Privacy,
    /// Its documentation.
    Documentation,
    /// Its source code.
    SourceCode,
    /// Where to give money.
    Contribute,
    /// A page that a fact rests on.
    Reference,
}

/// How weighty a criterion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Tier {
    /// Required of every recommended messenger.
    Minimum,
    /// What the perfect one would have.
    BestCase,
    /// What it takes to join.
    Joining,
}

/// How far a messenger is known to meet a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Level {
    /// The source states it.
    Yes,
    /// The wording of the source implies it.
    Implied,
    /// It holds in part.
    Partly,
    /// The source states that it doesn't.
    No,
    /// The source says nothing. Not the same as [`Level::No`].
    NotStated,
}

/// Where a fact is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Topic {
    /// What it is and who makes it.
    Background,
    /// How it protects.
    Protection,
    /// What can be done with it.
    Features,
    /// Limits and trade-offs.
    GoodToKnow,
    /// What holds for its variants.
    Variants,
}

/// Whether a variant of an app is still there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum VariantState<D = String> {
    /// It is.
    Current,
    /// Gone since this day.
    Gone(D),
}

/// How much a change matters to someone who is choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Weight {
    /// Good to know.
    Info,
    /// To be known before choosing.
    Caution,
    /// The messenger was removed from the page.
    Delisted,
}
