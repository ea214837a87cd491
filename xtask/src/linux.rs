//! The desktop entry and the AppStream metainfo of Linux.

use crate::application_id::APPLICATION_ID;
use crate::command::PROGRAM;
use crate::words::{Language, xml};
use crate::{Output, Result, read};

/// The program, its data and words, its fonts, its icons, the matcher of its search.
const LICENSE: &str = "(MIT OR Apache-2.0) AND CC-BY-SA-4.0 AND OFL-1.1 AND ISC AND MPL-2.0";
const POINTS: [&str; 4] = [
    "package-point-downloads",
    "package-point-sources",
    "package-point-compare",
    "package-point-offline",
];

pub fn outputs(languages: &[Language], version: &str) -> Result<Vec<Output>> {
    let path = |extension: &str| format!("packaging/linux/{APPLICATION_ID}.{extension}");
    Ok(vec![
        Output::new(path("desktop"), desktop_entry(languages)?),
        Output::new(path("metainfo.xml"), metainfo(languages, version)?),
    ])
}

fn desktop_entry(languages: &[Language]) -> Result<String> {
    let mut entry = "[Desktop Entry]\nType=Application\n".to_owned();
    for (key, id) in [
        ("Name", "app-name"),
        ("GenericName", "package-kind"),
        ("Comment", "package-summary"),
        ("Keywords", "package-keywords"),
    ] {
        for language in languages {
            let value = match key {
                "Keywords" => keywords(language)?
                    .iter()
                    .map(|word| format!("{};", word.replace(';', "\\;")))
                    .collect(),
                _ => language.text(id)?,
            };
            let mark = if language.is_fallback() {
                String::new()
            } else {
                format!("[{}]", language.name)
            };
            entry += &format!("{key}{mark}={}\n", value.replace('\\', "\\\\"));
        }
    }
    entry += &format!(
        "Exec={PROGRAM}\nIcon={APPLICATION_ID}\nStartupWMClass={APPLICATION_ID}\n\
         Terminal=false\nStartupNotify=true\nCategories=Utility;\n"
    );
    Ok(entry)
}

fn keywords(language: &Language) -> Result<Vec<String>> {
    let text = language.text("package-keywords")?;
    Ok(text.split(',').map(|word| word.trim().to_owned()).collect())
}

fn metainfo(languages: &[Language], version: &str) -> Result<String> {
    let element = |name: &str, language: &Language, text: &str| {
        let mark = if language.is_fallback() {
            String::new()
        } else {
            format!(" xml:lang=\"{}\"", language.name)
        };
        format!("<{name}{mark}>{}</{name}>\n", xml(text))
    };
    // The same element once in every language.
    let each = |indent: &str, name: &str, id: &str| -> Result<String> {
        let mut lines = String::new();
        for language in languages {
            lines += indent;
            lines += &element(name, language, &language.text(id)?);
        }
        Ok(lines)
    };
    let mut points = String::new();
    for id in POINTS {
        points += &each("      ", "li", id)?;
    }
    let mut words = String::new();
    for language in languages {
        for word in keywords(language)? {
            words += &format!("    {}", element("keyword", language, &word));
        }
    }
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APPLICATION_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{LICENSE}</project_license>
{name}{summary}  <developer id="{APPLICATION_ID}">
{makers}  </developer>
  <description>
{description}    <ul>
{points}    </ul>
{no_affiliation}  </description>
  <launchable type="desktop-id">{APPLICATION_ID}.desktop</launchable>
  <categories>
    <category>Utility</category>
  </categories>
  <keywords>
{words}  </keywords>
  <provides>
    <binary>{PROGRAM}</binary>
  </provides>
  <supports>
    <internet>offline-only</internet>
    <control>keyboard</control>
    <control>pointing</control>
  </supports>
  <content_rating type="oars-1.1"/>
  <releases>
{releases}  </releases>
</component>
"#,
        name = each("  ", "name", "app-name")?,
        summary = each("  ", "summary", "package-summary")?,
        makers = each("    ", "name", "package-makers")?,
        description = each("    ", "p", "package-description")?,
        no_affiliation = each("    ", "p", "package-no-affiliation")?,
        releases = releases(version)?,
    ))
}

/// The releases that the changelog names, as elements.
fn releases(version: &str) -> Result<String> {
    let changelog = read("CHANGELOG.md")?;
    let releases: String = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## [")?.split_once("] - "))
        .map(|(version, date)| format!("    <release version=\"{version}\" date=\"{date}\"/>\n"))
        .collect();
    if releases.contains(&format!("version=\"{version}\"")) {
        return Ok(releases);
    }
    Err(format!("CHANGELOG.md lacks “## [{version}] - DATE” for the version in Cargo.toml").into())
}
