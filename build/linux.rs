//! How menus and stores of Linux present the program: its desktop entry and its AppStream metainfo, in every language.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::Asset;
use crate::application_id::APPLICATION_ID;
use crate::command::PROGRAM;
use crate::words::Language;

const CHANGELOG: &str = "CHANGELOG.md";
/// Where menus put it: <https://specifications.freedesktop.org/menu-spec/latest/category-registry.html>.
const CATEGORY: &str = "Utility";
/// The program, then its data and words, its letters, its icons, the matcher of its search.
const LICENCE: &str = "(MIT OR Apache-2.0) AND CC-BY-SA-4.0 AND OFL-1.1 AND ISC AND MPL-2.0";
/// What the points of the description say.
const POINTS: [&str; 4] = [
    "package-point-downloads",
    "package-point-sources",
    "package-point-compare",
    "package-point-offline",
];

/// The desktop entry and the metainfo.
pub fn texts(languages: &[Language]) -> Result<Vec<Asset>, Box<dyn Error>> {
    let place =
        |extension: &str| PathBuf::from("linux").join(format!("{APPLICATION_ID}.{extension}"));
    Ok(vec![
        Asset {
            place: place("desktop"),
            text: desktop_entry(languages)?,
        },
        Asset {
            place: place("metainfo.xml"),
            text: metainfo(languages, &releases()?)?,
        },
    ])
}

fn desktop_entry(languages: &[Language]) -> Result<String, Box<dyn Error>> {
    let mut lines = vec!["[Desktop Entry]".to_owned(), "Type=Application".to_owned()];
    for (key, id) in [
        ("Name", "app-name"),
        ("GenericName", "package-kind"),
        ("Comment", "package-summary"),
    ] {
        for language in languages {
            lines.push(format!(
                "{}={}",
                in_language(key, language),
                escaped(&language.text(id)?)
            ));
        }
    }
    for language in languages {
        let keywords: String = keywords(language)?
            .iter()
            .map(|word| format!("{};", escaped(word).replace(';', "\\;")))
            .collect();
        lines.push(format!("{}={keywords}", in_language("Keywords", language)));
    }
    lines.push(format!("Exec={PROGRAM}"));
    lines.push(format!("Icon={APPLICATION_ID}"));
    lines.push(format!("StartupWMClass={APPLICATION_ID}"));
    lines.extend(["Terminal=false", "StartupNotify=true"].map(str::to_owned));
    lines.push(format!("Categories={CATEGORY};"));
    Ok(lines.join("\n") + "\n")
}

/// The key as it stands for this language.
fn in_language(key: &str, language: &Language) -> String {
    if language.is_first() {
        key.to_owned()
    } else {
        format!("{key}[{}]", language.name)
    }
}

/// A value of a desktop entry stands on one line.
fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\n', " ")
}

fn keywords(language: &Language) -> Result<Vec<String>, Box<dyn Error>> {
    Ok(language
        .text("package-keywords")?
        .split(',')
        .map(|word| word.trim().to_owned())
        .collect())
}

/// A version, and the day it came out.
struct Release {
    version: String,
    date: String,
}

/// The releases that the changelog names, the newest first.
fn releases() -> Result<Vec<Release>, Box<dyn Error>> {
    let text = fs::read_to_string(CHANGELOG).map_err(|error| format!("{CHANGELOG}: {error}"))?;
    let headings = text
        .lines()
        .filter_map(|line| line.strip_prefix("## [")?.split_once("] - "));
    let releases: Vec<Release> = headings
        .map(|(version, date)| Release {
            version: version.to_owned(),
            date: date.trim().to_owned(),
        })
        .collect();
    let version = std::env::var("CARGO_PKG_VERSION")?;
    if releases.iter().any(|release| release.version == version) {
        Ok(releases)
    } else {
        Err(format!("{CHANGELOG} has no “## [{version}] - year-month-day”, which is the version in Cargo.toml").into())
    }
}

/// A document in the making.
type Document = Writer<Vec<u8>>;
type Written = std::io::Result<()>;

fn metainfo(languages: &[Language], releases: &[Release]) -> Result<String, Box<dyn Error>> {
    let words = Spoken::of(languages)?;
    let mut document = Writer::new_with_indent(Vec::new(), b' ', 2);
    document.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let component = document
        .create_element("component")
        .with_attribute(("type", "desktop-application"));
    component.write_inner_content(|document| {
        element(document, "id", APPLICATION_ID)?;
        element(document, "metadata_license", "CC0-1.0")?;
        element(document, "project_license", LICENCE)?;
        words.each(document, "name", "app-name")?;
        words.each(document, "summary", "package-summary")?;
        document
            .create_element("developer")
            .with_attribute(("id", APPLICATION_ID))
            .write_inner_content(|document| words.each(document, "name", "package-makers"))?;
        document
            .create_element("description")
            .write_inner_content(|document| {
                words.each(document, "p", "package-description")?;
                let list = document.create_element("ul");
                list.write_inner_content(|document| {
                    POINTS
                        .into_iter()
                        .try_for_each(|point| words.each(document, "li", point))
                })?;
                words.each(document, "p", "package-no-affiliation")
            })?;
        let launchable = document
            .create_element("launchable")
            .with_attribute(("type", "desktop-id"));
        launchable.write_text_content(BytesText::new(&format!("{APPLICATION_ID}.desktop")))?;
        list(document, "categories", "category", &[CATEGORY])?;
        document
            .create_element("keywords")
            .write_inner_content(|document| words.keywords(document))?;
        list(document, "provides", "binary", &[PROGRAM])?;
        document
            .create_element("supports")
            .write_inner_content(|document| {
                element(document, "internet", "offline-only")?;
                element(document, "control", "keyboard")?;
                element(document, "control", "pointing")
            })?;
        // Nothing in it is meant for adults only: see <https://hughsie.github.io/oars/>.
        document
            .create_element("content_rating")
            .with_attribute(("type", "oars-1.1"))
            .write_empty()?;
        document
            .create_element("releases")
            .write_inner_content(|document| {
                releases.iter().try_for_each(|release| {
                    let element = document
                        .create_element("release")
                        .with_attribute(("version", release.version.as_str()));
                    element
                        .with_attribute(("date", release.date.as_str()))
                        .write_empty()
                        .map(|_| ())
                })
            })?;
        Ok(())
    })?;
    Ok(String::from_utf8(document.into_inner())? + "\n")
}

fn element(document: &mut Document, name: &str, text: &str) -> Written {
    document
        .create_element(name)
        .write_text_content(BytesText::new(text))
        .map(|_| ())
}

fn list(document: &mut Document, name: &str, of: &str, texts: &[&str]) -> Written {
    let list = document.create_element(name);
    list.write_inner_content(|document| {
        texts
            .iter()
            .try_for_each(|text| element(document, of, text))
    })
    .map(|_| ())
}

/// What the metainfo says, in every language.
struct Spoken {
    /// The id of a message, the name of a language where it isn't the first, the words.
    words: Vec<(&'static str, Option<String>, String)>,
    keywords: Vec<(Option<String>, String)>,
}

impl Spoken {
    fn of(languages: &[Language]) -> Result<Self, Box<dyn Error>> {
        let ids = [
            "app-name",
            "package-summary",
            "package-makers",
            "package-description",
            "package-no-affiliation",
        ];
        let mut spoken = Self {
            words: Vec::new(),
            keywords: Vec::new(),
        };
        for language in languages {
            let name = || (!language.is_first()).then(|| language.name.clone());
            for id in ids.into_iter().chain(POINTS) {
                spoken.words.push((id, name(), language.text(id)?));
            }
            spoken
                .keywords
                .extend(keywords(language)?.into_iter().map(|word| (name(), word)));
        }
        Ok(spoken)
    }

    fn each(&self, document: &mut Document, name: &str, id: &str) -> Written {
        let said = self.words.iter().filter(|(of, ..)| *of == id);
        said.map(|(_, language, text)| (language, text))
            .try_for_each(|(language, text)| translated(document, name, language.as_deref(), text))
    }

    fn keywords(&self, document: &mut Document) -> Written {
        self.keywords.iter().try_for_each(|(language, word)| {
            translated(document, "keyword", language.as_deref(), word)
        })
    }
}

fn translated(document: &mut Document, name: &str, language: Option<&str>, text: &str) -> Written {
    let element = document.create_element(name);
    let element = match language {
        Some(language) => element.with_attribute(("xml:lang", language)),
        None => element,
    };
    element.write_text_content(BytesText::new(text)).map(|_| ())
}
