//! The files that are checked in but made: from `xtask/templates`, the texts in `i18n`, the changelog and the list of icons.

use std::collections::BTreeMap;

use lcid::LanguageId;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};
use unic_langid::LanguageIdentifier;

use crate::application_id::APPLICATION_ID;
use crate::command::PROGRAM;
use crate::words::Language;
use crate::{Output, Result, read};

/// The messages that the templates name.
const MESSAGES: [&str; 14] = [
    "app-name",
    "language-name",
    "package-copyright",
    "package-description",
    "package-keywords",
    "package-kind",
    "package-makers",
    "package-newer",
    "package-no-affiliation",
    "package-point-compare",
    "package-point-downloads",
    "package-point-offline",
    "package-point-sources",
    "package-summary",
];
/// The longest name that the menu bar of macOS has room for, in characters.
const LONGEST_NAME: usize = 15;
/// The code point of the first glyph in the font of icons.
const FIRST_GLYPH: usize = 0xe000;

/// The stores show pictures only from an address: without a `repository` there are none.
pub fn outputs(
    languages: &[Language],
    version: &str,
    repository: Option<&str>,
) -> Result<Vec<Output>> {
    let words = languages.iter().map(words).collect::<Result<Vec<_>>>()?;
    let common = context! {
        id => APPLICATION_ID,
        program => PROGRAM,
        version,
        repository,
        languages => words.clone(),
        releases => releases(version)?,
        icons => icons()?,
    };
    let linux = format!("packaging/linux/{APPLICATION_ID}");
    let mut files = vec![
        (format!("{linux}.desktop"), common.clone()),
        (format!("{linux}.metainfo.xml"), common.clone()),
        ("packaging/macos/Info.plist".into(), common.clone()),
        (
            "packaging/windows/messenger-guide.rc".into(),
            common.clone(),
        ),
        ("packaging/windows/words.wxi".into(), common.clone()),
        ("src/gui/icon/glyph.rs".into(), common.clone()),
        ("src/l10n/own_names.rs".into(), common),
    ];
    for (language, words) in languages.iter().zip(words) {
        let path = format!("packaging/macos/{}.lproj/InfoPlist.strings", language.name);
        files.push((path, context! { language => words }));
    }
    let environment = environment()?;
    let output = |(path, values): (String, Value)| {
        let name = path.rsplit('/').next().unwrap_or_default();
        let name = name.trim_start_matches(APPLICATION_ID).trim_matches('.');
        let template = read(&format!("xtask/templates/{name}"))?;
        let text = environment.render_named_str(name, &template, values);
        Ok(Output::new(path, text?))
    };
    files.into_iter().map(output).collect()
}

fn environment() -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true);
    environment.set_syntax(syntax.keep_trailing_newline(true).build()?);
    // The output of a macro is marked as escaped.
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(|out, state, value| {
        let mut text = value.to_string();
        let special: &[(&str, &str)] = match state.name().rsplit('.').next() {
            _ if value.is_safe() => &[],
            Some("xml" | "plist" | "wxi") => &[
                ("&", "&amp;"),
                ("<", "&lt;"),
                (">", "&gt;"),
                ("\"", "&quot;"),
            ],
            Some("strings") => &[("\\", "\\\\"), ("\"", "\\\"")],
            Some("rc") => &[("\\", "\\\\"), ("\"", "\"\"")],
            Some("desktop") => &[("\\", "\\\\")],
            _ => &[],
        };
        for (character, escaped) in special {
            text = text.replace(character, escaped);
        }
        Ok(out.write_str(&text)?)
    });
    Ok(environment)
}

fn words(language: &Language) -> Result<Value> {
    let messages = MESSAGES.iter().map(|id| Ok((*id, language.text(id)?)));
    let words = messages.collect::<Result<BTreeMap<_, _>>>()?;
    // A longer one stands under the icon only, and in the menu bar the English one.
    let fits_menu = words["app-name"].chars().count() <= LONGEST_NAME;
    let number = windows_language(&language.name)?;
    let windows = number.map(|id| {
        context! {
            number => format!("{id:#x}"),
            digits => format!("{id:04x}"),
            primary => format!("{:#x}", id & 0x3ff),
            sub => format!("{:#x}", id >> 10),
            // For all regions of the language, but for Chinese, and for English, which Windows falls back to as it is in America.
            strings_sub => if language.name == "en" || language.name.starts_with("zh-") { format!("{:#x}", id >> 10) } else { "0x0".to_owned() },
        }
    });
    let posix = language.posix_name();
    Ok(context! { name => language.name.clone(), posix, words, windows, fits_menu })
}

/// The number that Windows has for a language: in the region where most of its speakers live, or else (Swahili) for all regions. A
/// language that Windows doesn't know has none, and is left out there.
fn windows_language(name: &str) -> Result<Option<u32>> {
    let mut language: LanguageIdentifier = name.parse()?;
    language.maximize();
    let region = language.region.map(|region| region.to_string());
    let specific = format!("{}-{}", language.language, region.unwrap_or_default());
    let found = <&LanguageId>::try_from(specific.as_str())
        .or_else(|_| <&LanguageId>::try_from(language.language.as_str()));
    Ok(found.ok().map(|language| language.lcid))
}

/// The versions that the changelog names, and their days.
pub fn releases(version: &str) -> Result<Vec<(String, String)>> {
    let changelog = read("CHANGELOG.md")?;
    let releases: Vec<(String, String)> = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## [")?.split_once("] - "))
        .map(|(version, date)| (version.into(), date.into()))
        .collect();
    if releases.iter().any(|(released, _)| released == version) {
        return Ok(releases);
    }
    Err(format!("CHANGELOG.md lacks “## [{version}] - DATE” for the version in Cargo.toml").into())
}

/// The names of the icons in `scripts/make-assets.sh`'s list, and the code points of their glyphs.
fn icons() -> Result<Vec<(String, String)>> {
    let list = read("assets/fonts/icons.txt")?;
    let names = list.lines().filter_map(|line| line.split(' ').next());
    let icons = names.enumerate().map(|(index, name)| {
        let name = name.split('-').map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        });
        (name.collect(), format!("{{{:x}}}", FIRST_GLYPH + index))
    });
    Ok(icons.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_knows_every_language() {
        let languages = Language::all().expect("languages");
        let mut names = languages.iter().map(|language| &language.name);
        let unknown = names.find(|name| windows_language(name).expect("a name").is_none());
        assert_eq!(unknown, None);
    }

    #[test]
    fn stores_show_a_picture_with_a_caption_once_there_is_an_address() {
        let metainfo = |repository| {
            let languages = Language::all().expect("languages");
            let files = outputs(&languages, "0.1.0", repository).expect("files");
            let is_metainfo =
                |file: &Output| file.path.to_string_lossy().ends_with(".metainfo.xml");
            let file = files.into_iter().find(is_metainfo).expect("metainfo");
            (file.text, languages.len())
        };
        let (without, _) = metainfo(None);
        assert!(!without.contains("screenshot"), "{without}");
        let (with, languages) = metainfo(Some("https://example.org/guide"));
        assert_eq!(with.matches("<caption").count(), languages);
        let picture = "https://example.org/guide/raw/v0.1.0/docs/pictures/guide-en.png";
        assert!(
            with.contains(&format!("<image>{picture}</image>")),
            "{with}"
        );
    }
}
