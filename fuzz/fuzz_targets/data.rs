//! The data files: a damaged one is refused with its name and a line that it has.
//!
//! The first byte says which file is replaced by the rest.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use messenger_guide::catalog::{Catalog, DataFile};
use messenger_guide::l10n::Locales;

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::embedded().expect("texts"));

fuzz_target!(|input: &[u8]| {
    let Some((which, text)) = input.split_first() else {
        return;
    };
    let mut files = Catalog::embedded_files();
    let which = usize::from(*which) % files.len();
    let text = String::from_utf8_lossy(text);
    files[which] = DataFile::new(files[which].name.clone(), text.clone());
    let Err(problems) = Catalog::load(&files, &*LOCALES) else {
        return;
    };
    assert!(!problems.0.is_empty());
    for problem in &problems.0 {
        let file = files.iter().find(|file| file.name == problem.file);
        let lines = file.expect("one of the files").text.lines().count();
        assert!((1..=lines.max(1)).contains(&problem.line), "{problem}");
    }
});
