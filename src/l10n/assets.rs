//! The files with the texts: a folder for each language.

use std::borrow::Cow;

use i18n_embed::I18nAssets;
use rust_embed::RustEmbed;

/// The file with the texts of the program itself. Those of the data are in files beside it.
pub(super) const DOMAIN: &str = "messenger_guide";

/// The prefix has the listed names stand together in the program. Without it, they would stand among the texts, and
/// whoever lists the languages would have the system read all of them.
#[derive(RustEmbed)]
#[folder = "i18n/"]
#[prefix = "i18n/"]
struct Files;

/// The prefix of the names of the embedded files.
const PREFIX: &str = "i18n/";

/// The embedded files, with all files of a language's folder as its one domain.
pub(super) struct Embedded;

impl I18nAssets for Embedded {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let Some((folder, _)) = file_path.rsplit_once('/') else {
            return Vec::new();
        };
        let folder = format!("{PREFIX}{folder}/");
        let inside = |name: &Cow<'static, str>| name.starts_with(&folder);
        let mut names: Vec<_> = Files::iter().filter(inside).collect();
        // Whoever looks for something in it finds it before the others are read.
        names.sort_by_key(|name| name.strip_prefix(PREFIX) != Some(file_path));
        names
            .into_iter()
            .filter_map(|name| Files::get(&name))
            .map(|file| file.data)
            .collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Files::iter().filter_map(|name| name.strip_prefix(PREFIX).map(str::to_owned)))
    }
}

/// The files of a language as one: otherwise a message is looked for in one file after the other.
pub(super) struct Joined<'a>(pub(super) &'a dyn I18nAssets);

impl I18nAssets for Joined<'_> {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let files = self.0.get_files(file_path);
        if files.len() > 1 {
            vec![Cow::Owned(files.join(&b'\n'))]
        } else {
            files
        }
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        self.0.filenames_iter()
    }
}

/// The name of a language in its own texts, found without reading the rest of them.
pub(super) fn own_name(assets: &dyn I18nAssets, language: &str) -> Option<String> {
    let files = assets.get_files(&format!("{language}/{DOMAIN}.ftl"));
    files.iter().find_map(|file| {
        let mut lines = file.split(|byte| *byte == b'\n');
        let name = lines.find_map(|line| line.strip_prefix(b"language-name = "))?;
        Some(String::from_utf8_lossy(name).trim().to_owned())
    })
}
