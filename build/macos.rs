//! How macOS presents the program: the properties of its bundle, and its names in every language.

use std::error::Error;
use std::path::PathBuf;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::Asset;
use crate::application_id::APPLICATION_ID;
use crate::command::PROGRAM;
use crate::words::{Language, english};

/// The oldest macOS that the program is for; scripts/package-macos.sh builds it for this one. It is where Rust begins on Macs with Apple's
/// processor. On Intel Macs Rust and objc2 begin with 10.12 and winit with 10.11, but nobody tries them there any more.
const MINIMUM_SYSTEM: &str = "11.0";
/// The kind of the file, and who made it: nobody registers for that any more.
const PACKAGE_INFO: &str = "APPL????";
/// The icon, in the bundle's own folder of resources.
const ICON: &str = "messenger-guide.icns";
/// Where Launchpad and the Finder put it.
const CATEGORY: &str = "public.app-category.utilities";
const DOCUMENT_TYPE: &str = r#"plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd""#;

/// What is said in the language of whoever looks: the property and the message. The name in menus may have 15 letters.
const SPOKEN: [(&str, &str); 3] = [
    ("CFBundleDisplayName", "app-name"),
    ("CFBundleName", "app-name"),
    ("NSHumanReadableCopyright", "package-copyright"),
];

/// The properties of the bundle, its kind, and what it is called in every language.
pub fn texts(languages: &[Language]) -> Result<Vec<Asset>, Box<dyn Error>> {
    let place = |name: &str| PathBuf::from("macos").join(name);
    let mut texts = vec![
        Asset {
            place: place("Info.plist"),
            text: properties(languages)?,
        },
        Asset {
            place: place("PkgInfo"),
            text: PACKAGE_INFO.to_owned(),
        },
    ];
    for language in languages {
        texts.push(Asset {
            place: place(&format!("{}.lproj/InfoPlist.strings", language.name)),
            text: strings(language)?,
        });
    }
    Ok(texts)
}

/// What a property is.
enum Value {
    Text(String),
    Texts(Vec<String>),
    Yes,
}

fn properties(languages: &[Language]) -> Result<String, Box<dyn Error>> {
    let text = |text: &str| Value::Text(text.to_owned());
    let english = english(languages)?;
    let version = std::env::var("CARGO_PKG_VERSION")?;
    let mut properties = vec![
        ("CFBundleDevelopmentRegion", text(&english.name)),
        ("CFBundleExecutable", text(PROGRAM)),
        ("CFBundleIconFile", text(ICON)),
        ("CFBundleIdentifier", text(APPLICATION_ID)),
        ("CFBundleInfoDictionaryVersion", text("6.0")),
        (
            "CFBundleLocalizations",
            Value::Texts(
                languages
                    .iter()
                    .map(|language| language.name.clone())
                    .collect(),
            ),
        ),
        ("CFBundlePackageType", text("APPL")),
        ("CFBundleShortVersionString", text(&version)),
        ("CFBundleVersion", text(&version)),
        ("LSApplicationCategoryType", text(CATEGORY)),
        // The Finder shows the name in the person's language only where this says that there is one.
        ("LSHasLocalizedDisplayName", Value::Yes),
        ("LSMinimumSystemVersion", text(MINIMUM_SYSTEM)),
        ("NSHighResolutionCapable", Value::Yes),
    ];
    for (name, id) in SPOKEN {
        properties.push((name, Value::Text(english.text(id)?)));
    }
    properties.sort_by_key(|(name, _)| *name);
    property_list(&properties)
}

fn property_list(properties: &[(&str, Value)]) -> Result<String, Box<dyn Error>> {
    let mut document = Writer::new_with_indent(Vec::new(), b' ', 2);
    document.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    document.write_event(Event::DocType(BytesText::from_escaped(DOCUMENT_TYPE)))?;
    document
        .create_element("plist")
        .with_attribute(("version", "1.0"))
        .write_inner_content(|document| {
            let dictionary = document.create_element("dict");
            dictionary.write_inner_content(|document| {
                properties
                    .iter()
                    .try_for_each(|(name, value)| property(document, name, value))
            })?;
            Ok(())
        })?;
    Ok(String::from_utf8(document.into_inner())? + "\n")
}

fn property(document: &mut Writer<Vec<u8>>, name: &str, value: &Value) -> std::io::Result<()> {
    let text = |document: &mut Writer<Vec<u8>>, element: &str, text: &str| {
        document
            .create_element(element)
            .write_text_content(BytesText::new(text))
            .map(|_| ())
    };
    text(document, "key", name)?;
    match value {
        Value::Text(value) => text(document, "string", value),
        Value::Texts(values) => {
            let array = document.create_element("array");
            array
                .write_inner_content(|document| {
                    values
                        .iter()
                        .try_for_each(|value| text(document, "string", value))
                })
                .map(|_| ())
        }
        Value::Yes => document.create_element("true").write_empty().map(|_| ()),
    }
}

/// The names in one language, in the form that Apple calls strings.
fn strings(language: &Language) -> Result<String, Box<dyn Error>> {
    let line = |(name, id): (&str, &str)| -> Result<String, Box<dyn Error>> {
        let text = language
            .text(id)?
            .replace('\\', r"\\")
            .replace('"', r#"\""#)
            .replace('\n', r"\n");
        Ok(format!("\"{name}\" = \"{text}\";\n"))
    };
    SPOKEN.into_iter().map(line).collect()
}
