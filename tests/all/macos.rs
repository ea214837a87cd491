//! How macOS presents the program: the properties of its bundle, and its names in every language.

use std::path::{Path, PathBuf};

use messenger_guide::platform::application_id::APPLICATION_ID;

use crate::presented::{read, said};
use crate::support::locales;

/// A property of the bundle, as it stands in Info.plist.
fn property(name: &str, value: &str) -> String {
    format!("<key>{name}</key>\n    <string>{value}</string>\n")
}

#[test]
fn the_bundle_says_who_it_is() {
    let properties = read("packaging/macos/Info.plist");
    for (name, value) in [
        ("CFBundleIdentifier", APPLICATION_ID),
        ("CFBundleExecutable", env!("CARGO_PKG_NAME")),
        ("CFBundleShortVersionString", env!("CARGO_PKG_VERSION")),
        ("CFBundleVersion", env!("CARGO_PKG_VERSION")),
        ("CFBundleIconFile", "messenger-guide.icns"),
        (
            "CFBundleDevelopmentRegion",
            locales().fallback().language().as_str(),
        ),
    ] {
        let line = property(name, value);
        assert!(
            properties.contains(&line),
            "{line:?} is missing in\n{properties}"
        );
    }
    assert!(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/icon/messenger-guide.icns")
            .is_file()
    );
}

#[test]
fn the_bundle_has_its_name_in_every_language() {
    let properties = read("packaging/macos/Info.plist");
    let mut languages = String::new();
    for localizer in locales().iter() {
        let language = localizer.language();
        languages.push_str(&format!("      <string>{language}</string>\n"));
        let strings = read(&format!(
            "packaging/macos/{language}.lproj/InfoPlist.strings"
        ));
        for (name, id) in [
            ("CFBundleDisplayName", "app-name"),
            ("CFBundleName", "app-name"),
            ("NSHumanReadableCopyright", "package-copyright"),
        ] {
            let value = said(localizer, id);
            let line = format!("\"{name}\" = \"{value}\";");
            assert!(
                strings.lines().any(|other| other == line),
                "{line:?} is missing in\n{strings}"
            );
            if language == locales().fallback().language() {
                assert!(
                    properties.contains(&property(name, &value)),
                    "{name} is not {value:?} in\n{properties}"
                );
            }
        }
    }
    let listed =
        format!("<key>CFBundleLocalizations</key>\n    <array>\n{languages}    </array>\n");
    assert!(
        properties.contains(&listed),
        "{listed:?} is missing in\n{properties}"
    );
}

/// Menus of macOS cut a longer one off.
#[test]
fn the_name_fits_into_menus() {
    for localizer in locales().iter() {
        let name = said(localizer, "app-name");
        assert!(
            name.chars().count() <= 15,
            "{}: {name:?} is longer than 15 letters",
            localizer.language()
        );
    }
}

#[test]
fn what_is_checked_in_for_macos_is_what_the_build_makes() {
    let made = PathBuf::from(env!("MESSENGER_GUIDE_BUILT_ASSETS"));
    let mut names = vec!["macos/Info.plist".to_owned(), "macos/PkgInfo".to_owned()];
    names.extend(
        locales()
            .iter()
            .map(|localizer| format!("macos/{}.lproj/InfoPlist.strings", localizer.language())),
    );
    for name in names {
        let made = std::fs::read_to_string(made.join(&name)).expect("the build made it");
        assert_eq!(read(&format!("packaging/{name}")), made, "{name} is stale");
    }
}
