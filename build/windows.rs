//! What Windows shows of the program: its icon, its name and version, and how it wants to be run. For other systems nothing is done.

use std::env;
use std::error::Error;
use std::path::PathBuf;

use winresource::WindowsResource;

use crate::Asset;
use crate::command::PROGRAM;
use crate::words::{Language, english};

const ICON: &str = "assets/icon/messenger-guide.ico";
const MANIFEST: &str = "packaging/windows/messenger-guide.manifest";

/// The words that the installer shows, as definitions for WiX.
pub fn installer(languages: &[Language]) -> Result<Asset, Box<dyn Error>> {
    let english = english(languages)?;
    let mut lines = vec!["<Include>".to_owned()];
    for (name, id) in [
        ("Name", "app-name"),
        ("Summary", "package-summary"),
        ("Makers", "package-makers"),
        ("Newer", "package-newer"),
    ] {
        lines.push(format!("  <?define {name} = \"{}\" ?>", english.text(id)?));
    }
    lines.push("</Include>".to_owned());
    Ok(Asset {
        place: PathBuf::from("windows/words.wxi"),
        text: lines.join("\n") + "\n",
    })
}

/// Builds icon, version and manifest into the program.
pub fn resources(languages: &[Language]) -> Result<(), Box<dyn Error>> {
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    println!("cargo:rerun-if-changed={ICON}");
    println!("cargo:rerun-if-changed={MANIFEST}");
    let english = english(languages)?;
    let mut resource = WindowsResource::new();
    resource
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set_language(code(english).unwrap_or_default());
    for (key, value) in shown(english)? {
        resource.set(key, &value);
    }
    for language in languages.iter().filter(|language| !language.is_first()) {
        if let Some(code) = code(language) {
            resource.append_rc_content(&version(language, code)?);
        }
    }
    match resource.compile() {
        // Types can be checked on a computer that has no compiler for resources; a release can't do without them.
        Err(error) if env::var("PROFILE")? == "debug" => {
            println!("cargo:warning=built without icon, version and manifest: {error}");
            Ok(())
        }
        result => Ok(result?),
    }
}

/// What Windows calls a language, where that is known here; the program's file is then described in it too.
fn code(language: &Language) -> Option<u16> {
    match language.name.as_str() {
        "en" => Some(0x0409),
        "he" => Some(0x040d),
        _ => None,
    }
}

/// What the properties of the program's file show.
fn shown(words: &Language) -> Result<[(&'static str, String); 7], Box<dyn Error>> {
    let makers = words.text("package-makers")?;
    Ok([
        ("ProductName", words.text("app-name")?),
        // What the task manager, the taskbar and “open with” call the program.
        ("FileDescription", words.text("app-name")?),
        ("Comments", words.text("package-summary")?),
        ("LegalCopyright", format!("© {makers}. MIT OR Apache-2.0")),
        ("CompanyName", makers),
        ("InternalName", PROGRAM.to_owned()),
        ("OriginalFilename", format!("{PROGRAM}.exe")),
    ])
}

/// The version once more, in the words of another language: Windows takes the one whose language is its own.
fn version(language: &Language, code: u16) -> Result<String, Box<dyn Error>> {
    let number = env::var("CARGO_PKG_VERSION")?;
    let part = |name| env::var(format!("CARGO_PKG_VERSION_{name}"));
    let parts = format!(
        "{}, {}, {}, 0",
        part("MAJOR")?,
        part("MINOR")?,
        part("PATCH")?
    );
    let (kind, place) = (code & 0x3ff, code >> 10);
    let mut lines = vec![
        format!(
            "LANGUAGE {kind:#x}, {place:#x}\n1 VERSIONINFO\nFILEVERSION {parts}\nPRODUCTVERSION {parts}"
        ),
        "FILEFLAGSMASK 0x3f\nFILEOS 0x40004\nFILETYPE 1".to_owned(),
        format!("{{\nBLOCK \"StringFileInfo\"\n{{\nBLOCK \"{code:04x}04b0\"\n{{"),
    ];
    let numbers = ["FileVersion", "ProductVersion"].map(|key| (key, number.clone()));
    // Doubled quotation marks stand for one of them.
    lines.extend(
        shown(language)?
            .into_iter()
            .chain(numbers)
            .map(|(key, value)| format!("VALUE \"{key}\", \"{}\"", value.replace('"', "\"\""))),
    );
    lines.push(format!(
        "}}\n}}\nBLOCK \"VarFileInfo\"\n{{\nVALUE \"Translation\", {code:#x}, 0x04b0\n}}\n}}\n"
    ));
    Ok(lines.join("\n"))
}
