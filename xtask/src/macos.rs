//! The properties of the bundle for macOS, and its name in every language.

use crate::application_id::APPLICATION_ID;
use crate::command::PROGRAM;
use crate::words::{Language, xml};
use crate::{Output, Result};

/// The oldest macOS that the program is built for: the first one for Macs with Apple's processor. Rust and winit would
/// allow older ones on Intel Macs, but nobody tests there. `scripts/package-macos.sh` reads it from Info.plist.
const MINIMUM_SYSTEM: &str = "11.0";
/// What menus have room for.
const LONGEST_NAME: usize = 15;

pub fn outputs(languages: &[Language], version: &str) -> Result<Vec<Output>> {
    let mut outputs = vec![Output::new(
        "packaging/macos/Info.plist",
        properties(languages, version)?,
    )];
    for language in languages {
        let quoted = |text: String| text.replace('\\', r"\\").replace('"', "\\\"");
        let name = language.text("app-name")?;
        if name.chars().count() > LONGEST_NAME {
            return Err(format!("{}: {name} is too long for menus of macOS", language.name).into());
        }
        let name = quoted(name);
        let copyright = quoted(language.text("package-copyright")?);
        outputs.push(Output::new(
            format!("packaging/macos/{}.lproj/InfoPlist.strings", language.name),
            format!(
                "\"CFBundleDisplayName\" = \"{name}\";\n\"CFBundleName\" = \"{name}\";\n\
                 \"NSHumanReadableCopyright\" = \"{copyright}\";\n"
            ),
        ));
    }
    Ok(outputs)
}

fn properties(languages: &[Language], version: &str) -> Result<String> {
    let english = languages.first().ok_or("i18n is empty")?;
    let region = &english.name;
    let name = xml(&english.text("app-name")?);
    let copyright = xml(&english.text("package-copyright")?);
    let localizations: String = languages
        .iter()
        .map(|language| format!("      <string>{}</string>\n", language.name))
        .collect();
    // The Finder shows translated names only with LSHasLocalizedDisplayName.
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
  <dict>
    <key>CFBundleDevelopmentRegion</key>
    <string>{region}</string>
    <key>CFBundleDisplayName</key>
    <string>{name}</string>
    <key>CFBundleExecutable</key>
    <string>{PROGRAM}</string>
    <key>CFBundleIconFile</key>
    <string>messenger-guide.icns</string>
    <key>CFBundleIdentifier</key>
    <string>{APPLICATION_ID}</string>
    <key>CFBundleInfoDictionaryVersion</key>
    <string>6.0</string>
    <key>CFBundleLocalizations</key>
    <array>
{localizations}    </array>
    <key>CFBundleName</key>
    <string>{name}</string>
    <key>CFBundlePackageType</key>
    <string>APPL</string>
    <key>CFBundleShortVersionString</key>
    <string>{version}</string>
    <key>CFBundleVersion</key>
    <string>{version}</string>
    <key>LSApplicationCategoryType</key>
    <string>public.app-category.utilities</string>
    <key>LSHasLocalizedDisplayName</key>
    <true/>
    <key>LSMinimumSystemVersion</key>
    <string>{MINIMUM_SYSTEM}</string>
    <key>NSHighResolutionCapable</key>
    <true/>
    <key>NSHumanReadableCopyright</key>
    <string>{copyright}</string>
  </dict>
</plist>
"#
    ))
}
