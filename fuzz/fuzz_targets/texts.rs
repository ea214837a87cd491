//! Texts in Fluent: whatever a translator writes is either refused or can be asked for.

#![no_main]

use std::borrow::Cow;
use std::collections::HashMap;

use i18n_embed::I18nAssets;
use libfuzzer_sys::fuzz_target;
use messenger_guide::l10n::Locales;

/// One language with one file.
struct File<'a>(&'a [u8]);

impl I18nAssets for File<'_> {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0)]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once("en/messenger_guide.ftl".to_owned()))
    }
}

fuzz_target!(|file: &[u8]| {
    let Ok(locales) = Locales::load(&File(file)) else {
        return;
    };
    let text = String::from_utf8_lossy(file);
    let l10n = locales.fallback();
    let ids = text.lines().filter_map(|line| line.split_once('='));
    for (id, _) in ids {
        let id = id.trim();
        if l10n.has(id) {
            let variables = ["count", "name", "date"].map(|name| (name.to_owned(), 3.into()));
            let _ = l10n.inline(&l10n.message(id, HashMap::from(variables)));
        }
    }
});
