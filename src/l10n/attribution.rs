//! The attribution that the licence of Privacy Guides asks for.

use super::Localizer;
use super::labels;
use crate::catalog::Date;
use crate::fl;

/// A page of Privacy Guides from which there are facts, besides the one that is named first.
pub struct Page {
    title: &'static str,
    /// A part of its address, on the site and in the repository.
    pub path: &'static str,
}

pub const PAGES: [Page; 8] = [
    page("Common Threats", "basics/common-threats"),
    page(
        "Types of Communication Networks",
        "advanced/communication-network-types",
    ),
    page("Social Networks", "/social-networks"),
    page("Tor Overview", "advanced/tor-overview"),
    page("General Criteria", "about/criteria"),
    page(
        "Signal Configuration and Hardening Guide",
        "/signal-configuration-and-hardening",
    ),
    page(
        "A Warning About Signal Proxies in Iran and Other Oppressive Countries",
        "/warning-about-signal-proxies",
    ),
    page("verified-apps", "/verified-apps"),
];

const fn page(title: &'static str, path: &'static str) -> Page {
    Page { title, path }
}

/// `edition` is the day of the edition of the page that is named first.
pub fn attribution(l10n: &Localizer, edition: Date) -> String {
    fl!(
        l10n,
        "about-attribution",
        date = l10n.date(edition),
        pages = labels::list(l10n, PAGES.iter().map(|page| page.title))
    )
}
