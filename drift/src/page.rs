//! Reads an edition of the page by its structure, which is the same in every language.

mod outline;
mod section_reader;

use std::collections::BTreeSet;

use crate::item::{Item, Role, is_external, with_links};
use crate::markdown::{front_matter, to_html};

/// An edition, read.
#[derive(Debug)]
pub struct Page {
    pub title: Option<String>,
    pub items: BTreeSet<Item>,
}

/// From one heading to the next.
#[derive(Debug, Default)]
struct Section {
    /// 1 to 6; 0 before the first heading.
    level: u8,
    heading: String,
    /// Names of the image files in a folder `messengers`, without ending.
    logos: Vec<String>,
    links: Vec<Link>,
    /// The texts of its list items.
    points: Vec<String>,
    has_warning: bool,
}

#[derive(Debug, Default)]
struct Link {
    address: String,
    label: String,
    /// The attributes in braces behind it.
    attributes: String,
    is_download: bool,
}

/// The icon at the start of a label, without its size, as `octicons-home`.
fn icon(label: &str) -> Option<&str> {
    let rest = label.trim_start().strip_prefix(':')?;
    let (name, _) = rest.split_once(':')?;
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_+".contains(c));
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit());
    is_name.then_some(name.trim_end_matches('-'))
}

/// A text without icons, attributes in braces and undefined footnotes, in single spaces.
fn plain(text: &str) -> String {
    let text = text.trim_end();
    let text = match text.rsplit_once('{') {
        Some((before, attributes)) if attributes.ends_with('}') => before,
        _ => text,
    };
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words.retain(|word| icon(word).is_none());
    let mut text = words.join(" ");
    while let Some((start, length)) = text
        .find("[^")
        .and_then(|start| Some((start, text[start..].find(']')?)))
    {
        text.replace_range(start..=start + length, "");
    }
    text.trim().to_owned()
}

fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

impl Link {
    fn role(&self) -> Option<Role> {
        let of_icon = match icon(&self.label) {
            Some("octicons-home") => Some(Role::Homepage),
            Some("octicons-eye") => Some(Role::Privacy),
            Some("octicons-info") => Some(Role::Documentation),
            Some("octicons-code") => Some(Role::SourceCode),
            Some("octicons-heart") => Some(Role::Contribute),
            Some(_) => return None,
            None => None,
        };
        if of_icon.is_some()
            || !self.attributes.contains("card-link") && !self.attributes.contains("md-button")
        {
            return of_icon;
        }
        let words = format!("{} {}", self.label, self.attributes).to_lowercase();
        let named = [
            ("privacy policy", Role::Privacy),
            ("documentation", Role::Documentation),
            ("source code", Role::SourceCode),
            ("contribute", Role::Contribute),
            ("donat", Role::Contribute),
            ("homepage", Role::Homepage),
            ("md-button--primary", Role::Homepage),
        ];
        let named = named.into_iter().find(|(name, _)| words.contains(name));
        named.map(|(_, role)| role)
    }

    /// The threat that the link is a label of: by its icon, or by its colour and address, since translations lose icons.
    fn threat(&self) -> Option<String> {
        let (page, anchor) = self.address.split_once('#').unwrap_or((&self.address, ""));
        let icon = icon(&self.label);
        let is_label = icon.is_some() || self.attributes.contains(".pg-");
        if !is_label || !page.contains("common-threats") || is_external(page) {
            return None;
        }
        let known = [
            ("incognito", "anonymity-vs-privacy", "anonymity"),
            (
                "target-account",
                "attacks-against-specific-individuals",
                "targeted-attacks",
            ),
            (
                "package-variant",
                "attacks-against-certain-organizations",
                "supply-chain-attacks",
            ),
            ("bug-outline", "security-and-privacy", "passive-attacks"),
            (
                "server-network",
                "privacy-from-service-providers",
                "service-providers",
            ),
            (
                "eye-outline",
                "mass-surveillance-programs",
                "mass-surveillance",
            ),
            (
                "account-cash",
                "surveillance-as-a-business-model",
                "surveillance-capitalism",
            ),
            (
                "account-search",
                "limiting-public-information",
                "public-exposure",
            ),
            ("close-outline", "avoiding-censorship", "censorship"),
        ];
        let known = known.into_iter().find(|(part, of_anchor, _)| match icon {
            Some(icon) => icon.contains(part),
            None => anchor == *of_anchor,
        });
        Some(known.map_or_else(
            || format!("{} #{anchor}", icon.unwrap_or_default()),
            |(.., threat)| threat.to_owned(),
        ))
    }

    /// The channel of a download, such as `google-play`.
    fn channel(&self) -> Option<String> {
        let icon = icon(&self.label);
        let of_icon = match icon.unwrap_or_default() {
            icon if icon.contains("googleplay") || icon.contains("google-play") => "google-play",
            icon if icon.contains("appstore") || icon.contains("app-store") => "app-store",
            icon if icon.contains("windows") => "windows",
            icon if icon.contains("fdroid") => "f-droid",
            icon if icon.contains("flathub") => "flathub",
            icon if icon.contains("android") => "android",
            icon if icon.contains("linux") => "linux",
            icon if icon.contains("github") => "github",
            icon if icon.contains("apple") => "macos",
            icon if icon.contains("globe") => "web",
            icon if icon.contains("moon") => "accrescent",
            _ => "",
        };
        if !of_icon.is_empty() {
            return Some(of_icon.to_owned());
        }
        let name = [
            slug(&plain(&self.label)),
            icon.unwrap_or_default().to_owned(),
        ];
        let name = name.into_iter().find(|name| !name.is_empty());
        name.filter(|_| self.is_download)
    }

    /// The address of another page of the site, written in one way.
    fn internal(&self) -> Option<String> {
        let mut address = self.address.as_str();
        while let Some(rest) = address.strip_prefix("./") {
            address = rest;
        }
        (!is_external(address) && !address.is_empty() && !address.starts_with('#'))
            .then(|| address.to_owned())
    }
}

/// Reads a page. `known` are the ids of messengers that it may name.
pub fn read(text: &str, known: &BTreeSet<String>) -> Page {
    let sections = section_reader::sections(&to_html(text));
    Page {
        title: front_matter(text, "title").map(str::to_owned),
        items: with_links(outline::items(&sections, known)),
    }
}
