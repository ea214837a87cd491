//! How menus and stores present the program: in every language, with the words of the program itself.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use messenger_guide::l10n::Localizer;
use messenger_guide::platform::application_id::APPLICATION_ID;

use crate::support::locales;

pub fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn said(localizer: &Localizer, id: &str) -> String {
    localizer.message(id, HashMap::new())
}

#[test]
fn the_menu_entry_speaks_every_language() {
    let entry = read(&format!("packaging/linux/{APPLICATION_ID}.desktop"));
    for localizer in locales().iter() {
        let language = localizer.language();
        for (key, id) in [
            ("Name", "app-name"),
            ("GenericName", "package-kind"),
            ("Comment", "package-summary"),
        ] {
            let key = if language == "en" {
                key.to_owned()
            } else {
                format!("{key}[{language}]")
            };
            let line = format!("{key}={}", said(localizer, id));
            assert!(
                entry.lines().any(|other| other == line),
                "{line:?} is missing in\n{entry}"
            );
        }
    }
}

#[test]
fn the_metainfo_speaks_every_language() {
    let metainfo = read(&format!("packaging/linux/{APPLICATION_ID}.metainfo.xml"));
    for localizer in locales().iter() {
        let language = localizer.language();
        let mark = if language == "en" {
            String::new()
        } else {
            format!(" xml:lang=\"{language}\"")
        };
        for (element, id) in [
            ("name", "app-name"),
            ("summary", "package-summary"),
            ("p", "package-description"),
            ("p", "package-no-affiliation"),
            ("li", "package-point-offline"),
        ] {
            let line = format!("<{element}{mark}>{}</{element}>", said(localizer, id));
            assert!(
                metainfo.contains(&line),
                "{line:?} is missing in\n{metainfo}"
            );
        }
    }
    assert!(
        metainfo.contains(&format!(
            "<release version=\"{}\"",
            env!("CARGO_PKG_VERSION")
        )),
        "{metainfo}"
    );
}

/// Whoever looks for our entry, icon and window by one name must find all of them.
#[test]
fn entry_icon_and_window_have_one_name() {
    let entry = read(&format!("packaging/linux/{APPLICATION_ID}.desktop"));
    for line in [
        format!("Icon={APPLICATION_ID}"),
        format!("StartupWMClass={APPLICATION_ID}"),
        "Exec=messenger-guide".to_owned(),
    ] {
        assert!(
            entry.lines().any(|other| other == line),
            "{line:?} is missing in\n{entry}"
        );
    }
    let metainfo = read(&format!("packaging/linux/{APPLICATION_ID}.metainfo.xml"));
    assert!(
        metainfo.contains(&format!("<id>{APPLICATION_ID}</id>")),
        "{metainfo}"
    );
    assert!(
        metainfo.contains(&format!(
            "<launchable type=\"desktop-id\">{APPLICATION_ID}.desktop</launchable>"
        )),
        "{metainfo}"
    );
}

#[test]
fn what_is_checked_in_is_what_the_build_makes() {
    let made = PathBuf::from(env!("MESSENGER_GUIDE_BUILT_ASSETS"));
    for name in [
        format!("linux/{APPLICATION_ID}.desktop"),
        format!("linux/{APPLICATION_ID}.metainfo.xml"),
    ] {
        let made = std::fs::read_to_string(made.join(&name)).expect("the build made it");
        assert_eq!(read(&format!("packaging/{name}")), made, "{name} is stale");
    }
}
