//! The properties of the bundle for macOS, and its name in every language.

use crate::application_id::APPLICATION_ID;
use crate::command::PROGRAM;
use crate::words::{Language, xml};
use crate::{Output, Result};

/// The oldest macOS that the program is built for: the first one for Macs with Apple's processor. Rust and winit would
/// allow older ones on Intel Macs, but nobody tests there. `scripts/package-macos.sh` reads it from Info.plist.
const MINIMUM_SYSTEM: &str = "11.0";
/// What depends on the language. Menus have room for names of 15 characters.
const TRANSLATED: [(&str, &str); 3] = [
    ("CFBundleDisplayName", "app-name"),
    ("CFBundleName", "app-name"),
    ("NSHumanReadableCopyright", "package-copyright"),
];

pub fn outputs(languages: &[Language], version: &str) -> Result<Vec<Output>> {
    let mut outputs = vec![Output::new(
        "packaging/macos/Info.plist",
        properties(languages, version)?,
    )];
    for language in languages {
        let mut strings = String::new();
        for (key, id) in TRANSLATED {
            let text = language.text(id)?.replace('\\', r"\\").replace('"', "\\\"");
            strings += &format!("\"{key}\" = \"{text}\";\n");
        }
        let path = format!("packaging/macos/{}.lproj/InfoPlist.strings", language.name);
        outputs.push(Output::new(path, strings));
    }
    Ok(outputs)
}

fn properties(languages: &[Language], version: &str) -> Result<String> {
    let string = |text: &str| format!("<string>{}</string>", xml(text));
    let names: String = languages
        .iter()
        .map(|language| format!("\n      {}", string(&language.name)))
        .collect();
    let english = languages.first().ok_or("i18n is empty")?;
    let mut properties = vec![
        ("CFBundleDevelopmentRegion", string(&english.name)),
        ("CFBundleExecutable", string(PROGRAM)),
        ("CFBundleIconFile", string("messenger-guide.icns")),
        ("CFBundleIdentifier", string(APPLICATION_ID)),
        ("CFBundleInfoDictionaryVersion", string("6.0")),
        (
            "CFBundleLocalizations",
            format!("<array>{names}\n    </array>"),
        ),
        ("CFBundlePackageType", string("APPL")),
        ("CFBundleShortVersionString", string(version)),
        ("CFBundleVersion", string(version)),
        (
            "LSApplicationCategoryType",
            string("public.app-category.utilities"),
        ),
        // Without it the Finder ignores the translated names.
        ("LSHasLocalizedDisplayName", "<true/>".to_owned()),
        ("LSMinimumSystemVersion", string(MINIMUM_SYSTEM)),
        ("NSHighResolutionCapable", "<true/>".to_owned()),
    ];
    for (key, id) in TRANSLATED {
        properties.push((key, string(&english.text(id)?)));
    }
    properties.sort_by_key(|(key, _)| *key);
    let properties: String = properties
        .iter()
        .map(|(key, value)| format!("    <key>{key}</key>\n    {value}\n"))
        .collect();
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
  <dict>
{properties}  </dict>
</plist>
"#
    ))
}
