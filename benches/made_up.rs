//! Made-up catalogues of any size: the real data and words, and beside them messengers that don't exist.
//!
//! The same number always makes the same catalogue.

#[path = "made_up/messenger.rs"]
mod messenger;
#[path = "made_up/sentences.rs"]
mod sentences;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use i18n_embed::I18nAssets;
use messenger_guide::catalog::{Catalog, DataFile};
use messenger_guide::l10n::Locales;

/// A catalogue in files: the data, and the words as assets.
pub struct MadeUp {
    /// The files of the data.
    pub files: Vec<DataFile>,
    /// Languages, each with its files.
    pub words: BTreeMap<String, Vec<Vec<u8>>>,
}

/// A catalogue with this many messengers: the real ones, and as many made-up ones as are missing.
pub fn of(total: usize) -> MadeUp {
    let locales = Locales::embedded().expect("the words can be read");
    let mut files = Catalog::embedded_files();
    let real = Catalog::load(&files, &locales).unwrap_or_else(|problems| panic!("{problems}"));
    let mut words: BTreeMap<String, Vec<Vec<u8>>> = locales
        .iter()
        .map(|localizer| localizer.language())
        .map(|language| (language.to_owned(), real_words(language)))
        .collect();
    for number in 0..total.saturating_sub(real.messengers().len()) {
        let made = messenger::make(number, &real);
        files.push(DataFile::new(
            format!("data/messengers/{}.ron", made.id),
            made.data.as_str(),
        ));
        for (language, files) in &mut words {
            files.push(made.words_in(language).as_bytes().to_vec());
        }
    }
    MadeUp { files, words }
}

/// The files with the words of the program and of the real messengers.
fn real_words(language: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("i18n")
        .join(language);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("words")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| fs::read(path).expect("a file"))
        .collect()
}

impl I18nAssets for MadeUp {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let language = file_path.split('/').next().unwrap_or_default();
        let files = self.words.get(language).into_iter().flatten();
        files.map(|file| Cow::Borrowed(file.as_slice())).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(
            self.words
                .keys()
                .map(|language| format!("{language}/messenger_guide.ftl")),
        )
    }
}
