//! The files that are part of the program.

use rust_embed::RustEmbed;

use crate::{Catalog, DataFile};

pub(crate) const CATALOG_FILE: &str = "data/catalog.ron";
pub(crate) const MESSENGER_FOLDER: &str = "data/messengers/";

/// The files of the messengers. The statements beside them in `data/` are not for the program.
#[derive(RustEmbed)]
#[folder = "../data/messengers/"]
struct MessengerFiles;

impl Catalog {
    /// The files that are part of the program.
    pub fn embedded_files() -> Vec<DataFile> {
        let common = DataFile::new(CATALOG_FILE, include_str!("../../data/catalog.ron"));
        let messengers = MessengerFiles::iter().filter_map(|name| {
            let file = MessengerFiles::get(&name)?;
            let name = format!("{MESSENGER_FOLDER}{name}");
            Some(DataFile::new(name, String::from_utf8_lossy(&file.data)))
        });
        std::iter::once(common).chain(messengers).collect()
    }
}
