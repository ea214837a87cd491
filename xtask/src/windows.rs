//! The resources that `build.rs` links into the program on Windows, and the words of the installer.

use lcid::LanguageId;
use unic_langid::LanguageIdentifier;

use crate::command::PROGRAM;
use crate::words::{Language, xml};
use crate::{Output, Result};

pub fn outputs(languages: &[Language], version: &str) -> Result<Vec<Output>> {
    let english = languages.first().ok_or("i18n is empty")?;
    Ok(vec![
        Output::new("packaging/windows/words.wxi", installer(english)?),
        Output::new(
            "packaging/windows/messenger-guide.rc",
            resources(languages, version)?,
        ),
    ])
}

fn installer(english: &Language) -> Result<String> {
    let mut definitions = String::new();
    for (name, id) in [
        ("Name", "app-name"),
        ("Summary", "package-summary"),
        ("Makers", "package-makers"),
        ("Newer", "package-newer"),
    ] {
        let text = xml(&english.text(id)?);
        definitions += &format!("  <?define {name} = \"{text}\" ?>\n");
    }
    Ok(format!("<Include>\n{definitions}</Include>\n"))
}

fn resources(languages: &[Language], version: &str) -> Result<String> {
    let mut script = r#"#pragma code_page(65001)
1 ICON "assets/icon/messenger-guide.ico"
1 24 "packaging/windows/messenger-guide.manifest"
"#
    .to_owned();
    for language in languages {
        if let Some(id) = windows_language(&language.name)? {
            script += &version_resource(language, id, version)?;
        }
    }
    Ok(script)
}

/// The number that Windows has for a language, in the region where most of its speakers live, if it has one.
fn windows_language(name: &str) -> Result<Option<u32>> {
    let mut language: LanguageIdentifier = name.parse()?;
    language.maximize();
    let region = language.region.map(|region| region.to_string());
    let specific = format!("{}-{}", language.language, region.unwrap_or_default());
    let found = <&LanguageId>::try_from(specific.as_str());
    Ok(found.ok().map(|language| language.lcid))
}

/// What the properties of the program's file show. Windows takes the resource in the language of its user.
fn version_resource(language: &Language, id: u32, version: &str) -> Result<String> {
    let name = language.text("app-name")?;
    let makers = language.text("package-makers")?;
    let copyright = format!("© {makers}. MIT OR Apache-2.0");
    let mut values = String::new();
    for (key, value) in [
        ("CompanyName", makers.as_str()),
        ("Comments", &language.text("package-summary")?),
        // What the task manager, the taskbar and “open with” call the program.
        ("FileDescription", &name),
        ("FileVersion", version),
        ("InternalName", PROGRAM),
        ("LegalCopyright", &copyright),
        ("OriginalFilename", &format!("{PROGRAM}.exe")),
        ("ProductName", &name),
        ("ProductVersion", version),
    ] {
        let value = value.replace('\\', r"\\").replace('"', "\"\"");
        values += &format!("      VALUE \"{key}\", \"{value}\"\n");
    }
    let numbers = version.replace('.', ",");
    let (primary, sub) = (id & 0x3ff, id >> 10);
    Ok(format!(
        r#"
LANGUAGE {primary:#x}, {sub:#x}
1 VERSIONINFO
FILEVERSION {numbers},0
PRODUCTVERSION {numbers},0
FILEFLAGSMASK 0x3f
FILEOS 0x40004
FILETYPE 1
{{
  BLOCK "StringFileInfo"
  {{
    BLOCK "{id:04x}04b0"
    {{
{values}    }}
  }}
  BLOCK "VarFileInfo"
  {{
    VALUE "Translation", {id:#x}, 0x4b0
  }}
}}
"#
    ))
}
