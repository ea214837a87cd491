//! Follows where the links of the data lead, and finds the pages of releases. Nothing is fetched here: that is for curl.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use messenger_guide_catalog::{Catalog, Date, Diagnostics, Messages};
use quick_xml::Reader;
use quick_xml::events::Event;
use url::Url;

use crate::Report;
use crate::compare::shown;

struct AllMessages;

impl Messages for AllMessages {
    fn missing_in(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

/// The data, without a look at the texts.
pub fn catalog() -> Result<Catalog, Diagnostics> {
    Catalog::load(&Catalog::embedded_files(), &AllMessages)
}

/// Every address that the program can open.
pub fn addresses(catalog: &Catalog) -> BTreeSet<&str> {
    let links = catalog.links().iter();
    links.map(|entry| entry.link.as_str()).collect()
}

/// Judges links that were followed: lines of an address, the last status, and the address where it ended.
pub fn followed(lines: &str) -> Report {
    let host = |address: &str| {
        let url = Url::parse(address).ok()?;
        url.host_str().map(str::to_owned)
    };
    let (mut alarms, mut without_page, mut fine) = (Vec::new(), Vec::new(), 0_usize);
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        let mut words = line.split_whitespace();
        let (Some(address), Some(status), Some(end)) = (words.next(), words.next(), words.next())
        else {
            alarms.push(format!("not understood: {line}"));
            continue;
        };
        let line = format!("{address} -> {end} ({status})");
        if host(address).is_none() || host(address) != host(end) {
            alarms.push(line);
        } else if status.len() != 3 || !status.starts_with('2') {
            without_page.push(line);
        } else {
            fine += 1;
        }
    }
    if lines.trim().is_empty() {
        // Whatever was to print the addresses failed.
        alarms.push("no link was followed".to_owned());
    }
    let mut text = String::new();
    let groups = [
        ("End on another host", &alarms),
        ("Gave no page", &without_page),
    ];
    for (title, lines) in groups {
        let _ = writeln!(text, "{title}: {}", lines.len());
        for line in lines {
            let _ = writeln!(text, "  {}", shown(line));
        }
    }
    let _ = writeln!(text, "Stayed on their host: {fine}");
    Report {
        is_alarm: !alarms.is_empty() || !without_page.is_empty(),
        text,
    }
}

/// The Atom feeds of the projects' releases: of those that the data links to, and of two that it only names.
pub fn feeds(catalog: &Catalog) -> BTreeSet<String> {
    let releases = addresses(catalog).into_iter().filter(|address| {
        address.starts_with("https://github.com/") && address.ends_with("/releases")
    });
    let feeds = releases.map(|address| format!("{address}.atom"));
    let others = [
        "https://code.briarproject.org/briar/briar/-/tags?format=atom",
        "https://github.com/signalapp/Signal-Desktop/releases.atom",
    ];
    feeds.chain(others.map(str::to_owned)).collect()
}

/// The entries of a feed since a day, in the order of the feed. `file` tells which one it is where it doesn't say so itself.
pub fn released(file: &str, feed: &str, since: Date) -> Report {
    let mut reader = Reader::from_str(feed);
    let mut path: Vec<String> = Vec::new();
    let (mut name, mut title, mut updated) = (String::new(), String::new(), String::new());
    let mut lines = Vec::new();
    let mut is_broken = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                path.push(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
            }
            Ok(Event::End(_)) => {
                if path.pop().as_deref() == Some("entry") {
                    let day = updated.get(..10).and_then(Date::parse);
                    if day.is_none_or(|day| day > since) {
                        let day = updated.get(..10).unwrap_or("undated");
                        lines.push(format!("{day} {}", title.trim()));
                    }
                    title.clear();
                    updated.clear();
                }
            }
            Ok(event @ (Event::Text(_) | Event::CData(_) | Event::GeneralRef(_))) => {
                let text = match &event {
                    Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                        Ok(Some(c)) => c.to_string(),
                        Ok(None) | Err(_) => format!("&{};", String::from_utf8_lossy(reference)),
                    },
                    event => String::from_utf8_lossy(event).into_owned(),
                };
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                match path.as_slice() {
                    ["feed", "title"] => name += &text,
                    ["feed", "entry", "title"] => title += &text,
                    ["feed", "entry", "updated"] => updated += text.trim(),
                    _ => {}
                }
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => {
                is_broken = true;
                break;
            }
        }
    }
    let is_feed = !name.trim().is_empty() && !is_broken;
    let mut text = if is_feed {
        format!("{}: {}\n", shown(name.trim()), lines.len())
    } else {
        format!("{}: no feed of releases\n", shown(file))
    };
    for line in &lines {
        let _ = writeln!(text, "  {}", shown(line));
    }
    Report {
        is_alarm: !is_feed || !lines.is_empty(),
        text,
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_ends_on_another_host_is_an_alarm() {
        let report = followed(
            "https://a.example/ 200 https://a.example/en/\n\
             https://b.example/x 200 https://b.example.evil.example/x\n\
             https://c.example/ 404 https://c.example/\n\
             https://d.example/ 000 https://d.example/\n\
             https://e.example/ 200 https://www.e.example/\n\
             \n\
             nonsense\n",
        );
        assert!(report.is_alarm);
        assert_eq!(
            report.text,
            "End on another host: 3\n  \
             https://b.example/x -> https://b.example.evil.example/x (200)\n  \
             https://e.example/ -> https://www.e.example/ (200)\n  \
             not understood: nonsense\n\
             Gave no page: 2\n  \
             https://c.example/ -> https://c.example/ (404)\n  \
             https://d.example/ -> https://d.example/ (000)\n\
             Stayed on their host: 1\n"
        );
    }

    #[test]
    fn nothing_followed_is_an_alarm() {
        for lines in ["", "\n"] {
            let report = followed(lines);
            assert!(report.is_alarm, "{}", report.text);
        }
    }

    #[test]
    fn links_that_stay_on_their_host_are_no_alarm() {
        let report = followed("https://a.example/ 200 https://A.example:443/en/#x\n");
        assert!(!report.is_alarm, "{}", report.text);
    }

    #[test]
    fn every_address_of_the_data_is_followed_and_each_page_of_releases_has_a_feed() {
        let catalog = catalog().unwrap_or_else(|error| panic!("{error}"));
        let addresses = addresses(&catalog);
        assert!(addresses.contains("https://signal.org/android/apk"));
        assert!(addresses.len() > 80);
        let feeds = feeds(&catalog);
        let molly = "https://github.com/mollyim/mollyim-android/releases.atom";
        assert!(feeds.contains(molly), "{feeds:?}");
    }

    #[test]
    fn releases_since_a_day_are_listed() {
        let feed = "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Releases of A &amp; B</title>\
            <updated>2030-02-02T00:00:00Z</updated>\
            <entry><title>v2 &#x2014; new</title><updated>2030-02-02T10:00:00Z</updated><content><title>no</title></content></entry>\
            <entry><title><![CDATA[v1]]></title><updated>2030-01-01T10:00:00Z</updated></entry></feed>";
        let day = |text| Date::parse(text).unwrap_or_else(|| panic!("{text}"));
        let report = released("a.xml", feed, day("2030-01-01"));
        assert_eq!(
            (report.is_alarm, report.text.as_str()),
            (true, "Releases of A &amp; B: 1\n  2030-02-02 v2 — new\n")
        );
        assert!(!released("a.xml", feed, day("2030-02-02")).is_alarm);
        let broken = released("b.xml", "<html>not <found>", day("2030-01-01"));
        assert!(broken.is_alarm);
        assert_eq!(broken.text, "b.xml: no feed of releases\n");
        assert!(released("c.xml", "", day("2030-01-01")).is_alarm);
    }
}
