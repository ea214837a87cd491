//! Reads an edition of the page by its structure, which is the same in every language.

use std::collections::BTreeSet;

use html5gum::{StartTag, Token, Tokenizer};

use crate::item::{Item, Kind, PAGE, Role, Tier, is_external, with_links};
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
    /// What stands in braces behind it.
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

    /// The place of a download, as `google-play`.
    fn place(&self) -> Option<String> {
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
    let sections = sections(&to_html(text));
    Page {
        title: front_matter(text, "title").map(str::to_owned),
        items: with_links(items(&sections, known)),
    }
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> String {
    let value = tag.attributes.get(name);
    value
        .map(|value| String::from_utf8_lossy(value).into_owned())
        .unwrap_or_default()
}

/// The sections of a page, the part before the first heading first.
fn sections(html: &str) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    let mut current = Section::default();
    // Which texts are open: that of a heading, those of list items, that of a link, and what follows one.
    let mut in_heading = false;
    let mut points: Vec<String> = Vec::new();
    let mut link: Option<Link> = None;
    let mut after_link: Option<String> = None;
    let (mut details, mut footnote_mark) = (0_usize, 0_usize);
    sections.clear();
    for token in Tokenizer::new(html).flatten() {
        if !matches!(token, Token::String(_))
            && let Some(text) = after_link.take()
            && let Some(braces) = text.trim_start().strip_prefix('{')
            && let Some(last) = current.links.last_mut()
        {
            braces
                .split('}')
                .next()
                .unwrap_or_default()
                .clone_into(&mut last.attributes);
        }
        match token {
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text);
                if let Some(link) = &mut link {
                    link.label += &text;
                }
                if let Some(after) = &mut after_link {
                    after.push_str(&text);
                }
                if footnote_mark > 0 {
                    continue;
                }
                if in_heading {
                    current.heading += &text;
                } else if let Some(point) = points.last_mut() {
                    point.push_str(&text);
                }
            }
            Token::StartTag(tag) => match tag.name.as_slice() {
                [b'h', level @ b'1'..=b'6'] => {
                    current.points.append(&mut points);
                    sections.push(std::mem::take(&mut current));
                    current.level = level - b'0';
                    in_heading = true;
                }
                b"a" => {
                    current.links.extend(link.take());
                    let address = attribute(&tag, b"href");
                    if !address.is_empty() {
                        link = Some(Link {
                            address: address.trim().to_owned(),
                            is_download: details > 0 && !points.is_empty(),
                            ..Link::default()
                        });
                    }
                }
                b"img" => {
                    let file = attribute(&tag, b"src");
                    let name = file
                        .split("/messengers/")
                        .nth(1)
                        .and_then(|name| name.split('.').next());
                    current.logos.extend(name.map(str::to_owned));
                }
                b"li" => points.push(String::new()),
                b"sup" => footnote_mark += 1,
                b"details" => details += 1,
                b"div" => {
                    let class = attribute(&tag, b"class");
                    let class: Vec<&str> = class.split_whitespace().collect();
                    let harmless = [
                        "recommendation",
                        "example",
                        "info",
                        "tip",
                        "note",
                        "abstract",
                    ];
                    let is_harmless = class.iter().any(|name| harmless.contains(name));
                    current.has_warning |= class.contains(&"admonition") && !is_harmless;
                }
                _ => {}
            },
            Token::EndTag(tag) => match tag.name.as_slice() {
                [b'h', b'1'..=b'6'] => in_heading = false,
                b"a" => {
                    if let Some(link) = link.take() {
                        current.links.push(link);
                        after_link = Some(String::new());
                    }
                }
                b"li" => current.points.extend(points.pop()),
                b"sup" => footnote_mark = footnote_mark.saturating_sub(1),
                b"details" => details = details.saturating_sub(1),
                _ => {}
            },
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    current.links.extend(link);
    current.points.extend(points);
    sections.push(current);
    for section in &mut sections {
        section.heading = plain(&section.heading);
        for point in &mut section.points {
            *point = plain(point);
        }
        section.points.retain(|point| !point.is_empty());
    }
    sections
}

/// The messenger that a section is about.
fn messenger(section: &Section, known: &BTreeSet<String>) -> Option<String> {
    if section.level == 0 {
        return None;
    }
    let of_logo = section.logos.iter().find(|logo| known.contains(*logo));
    let words = slug(&section.heading);
    let of_heading = known
        .iter()
        .find(|id| words.split('-').any(|word| word == *id));
    let homepage = section
        .links
        .iter()
        .find(|link| link.role() == Some(Role::Homepage));
    let of_homepage = homepage.and_then(|link| {
        let host = link.address.split('/').nth(2)?;
        known.iter().find(|id| host.contains(id.as_str()))
    });
    let id = of_logo.or(of_heading).or(of_homepage);
    let has_place = section
        .links
        .iter()
        .any(|link| link.role().is_some() || link.place().is_some());
    match id {
        Some(id) if has_place => Some(id.clone()),
        Some(_) | None => homepage.map(|_| words),
    }
}

fn items(sections: &[Section], known: &BTreeSet<String>) -> Vec<Item> {
    let messengers: Vec<Option<String>> = sections
        .iter()
        .map(|section| messenger(section, known))
        .collect();
    // The sections that each one stands in, the innermost first.
    let above = |index: usize| {
        let mut level = sections[index].level;
        (0..index).rev().filter(move |outer| {
            let is_outer = (1..level).contains(&sections[*outer].level);
            if is_outer {
                level = sections[*outer].level;
            }
            is_outer
        })
    };
    let holds_messengers = |index: usize| {
        let inside = (index + 1..sections.len()).filter(|inner| messengers[*inner].is_some());
        inside
            .into_iter()
            .any(|inner| above(inner).any(|outer| outer == index))
    };
    let is_plain = |index: &usize| {
        sections[*index].level > 0 && messengers[*index].is_none() && !holds_messengers(*index)
    };
    let plain: Vec<usize> = (0..sections.len()).filter(is_plain).collect();
    let is_inside_messenger = |index: usize| above(index).any(|outer| messengers[outer].is_some());
    let names_criteria = |index: &usize| {
        let links = &sections[*index].links;
        links
            .iter()
            .filter_map(Link::internal)
            .any(|page| page.contains("about/criteria"))
    };
    let last = plain
        .iter()
        .rev()
        .find(|index| !is_inside_messenger(**index) && above(**index).next().is_none());
    let criteria = plain
        .iter()
        .find(|index| names_criteria(index))
        .or(last)
        .copied();
    let of_criteria: Vec<usize> = criteria
        .into_iter()
        .chain(
            plain
                .iter()
                .copied()
                .filter(|index| above(*index).any(|outer| Some(outer) == criteria)),
        )
        .collect();
    let mut with_points = of_criteria
        .iter()
        .copied()
        .filter(|index| !sections[*index].points.is_empty());
    let (minimum, best_case) = (with_points.next(), with_points.next());

    let mut items = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        let id = &messengers[index];
        let owner = id
            .clone()
            .or_else(|| above(index).find_map(|outer| messengers[outer].clone()));
        if let Some(id) = id {
            items.push(Item::Messenger(id.clone()));
            let parent = above(index).find_map(|outer| messengers[outer].clone());
            items.extend(
                parent
                    .filter(|parent| parent != id)
                    .map(|parent| Item::Below(id.clone(), parent)),
            );
            if above(index).any(|outer| messengers[outer].is_none() && sections[outer].has_warning)
            {
                items.push(Item::Warned(id.clone()));
            }
        } else if section.level > 0 {
            let kind = if holds_messengers(index) {
                if section.has_warning {
                    Kind::MessengersWithWarning
                } else {
                    Kind::Messengers
                }
            } else if Some(index) == criteria {
                Kind::Criteria
            } else if Some(index) == minimum {
                Kind::MinimumRequirements
            } else if Some(index) == best_case {
                Kind::BestCase
            } else {
                Kind::Other
            };
            items.push(Item::Heading(kind, section.heading.clone()));
        }
        for (of, tier) in [(minimum, Tier::Minimum), (best_case, Tier::BestCase)] {
            if of == Some(index) {
                items.extend(
                    section
                        .points
                        .iter()
                        .map(|point| Item::Criterion(tier, point.clone())),
                );
            }
        }
        for link in &section.links {
            let place = owner.clone().unwrap_or_else(|| PAGE.to_owned());
            items.extend(
                link.threat()
                    .map(|threat| Item::Threat(place.clone(), threat)),
            );
            items.extend(link.internal().map(Item::Internal));
            if is_external(&link.address) {
                items.push(Item::Link(link.address.clone()));
            }
            // What several messengers have in common belongs to none.
            let Some(owner) = owner.clone().filter(|_| !link.address.starts_with('#')) else {
                continue;
            };
            if let Some(role) = link.role() {
                items.push(Item::Role(owner, role, link.address.clone()));
            } else if link.threat().is_none()
                && let Some(place) = link.place()
            {
                items.push(Item::Download(owner, place, link.address.clone()));
            }
        }
    }
    items
}
