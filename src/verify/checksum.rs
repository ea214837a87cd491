//! The SHA-256 of a file, and what lists beside it say of that.

use std::fs;
use std::path::{Path, PathBuf};

/// The longest list of checksums that is read.
const MAX_LIST: u64 = 1 << 20;

#[derive(Debug, Clone)]
pub struct Checksum {
    /// The SHA-256 of the file in capital hexadecimal digits.
    pub actual: String,
    /// The entries of lists beside the file; empty where a signature of an Android app protects it.
    pub listed: Vec<Listed>,
}

/// A SHA-256 as people paste it, in capital digits; [`None`] if it is none.
pub fn parse_checksum(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != ':')
        .collect();
    let is_valid = digits.len() == 64 && digits.chars().all(|c| c.is_ascii_hexdigit());
    is_valid.then(|| digits.to_uppercase())
}

/// The entry for a file in a list of checksums beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub list: PathBuf,
    /// In capital digits.
    pub checksum: String,
}

impl Listed {
    pub fn agrees(&self, with: &Checksum) -> bool {
        self.checksum == with.actual
    }
}

/// The lists of checksums in the folder of a file that name it.
pub fn listed(path: &Path) -> Vec<Listed> {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return Vec::new();
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut lists: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|list| list != path && is_list(list))
        .collect();
    lists.sort();
    lists
        .into_iter()
        .filter_map(|list| {
            let text = fs::read_to_string(&list).ok()?;
            let checksum = checksum_of(&text, name)?;
            Some(Listed { list, checksum })
        })
        .collect()
}

fn is_list(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_named = name.to_lowercase().contains("sha256");
    is_named && fs::metadata(path).is_ok_and(|of| of.is_file() && of.len() <= MAX_LIST)
}

/// The checksum of a file in the text of a list, in the notation of `sha256sum` or of BSD.
fn checksum_of(list: &str, name: &str) -> Option<String> {
    list.lines().find_map(|line| {
        if let Some((file, checksum)) = line
            .strip_prefix("SHA256 (")
            .and_then(|rest| rest.rsplit_once(") = "))
        {
            return parse_checksum(checksum).filter(|_| file == name);
        }
        let (checksum, file) = line.split_once(char::is_whitespace)?;
        let file = file.trim_start_matches([' ', '\t', '*']).trim_end();
        let file = file.strip_prefix("./").unwrap_or(file);
        parse_checksum(checksum).filter(|_| file == name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn checksums_are_read_as_people_paste_them() {
        let pairs: Vec<&str> = (0..32).map(|at| &SUM[2 * at..2 * at + 2]).collect();
        for text in [SUM, &SUM.to_uppercase(), &pairs.join(":"), &pairs.join(" ")] {
            assert_eq!(parse_checksum(text), Some(SUM.to_uppercase()), "{text}");
        }
        for text in ["", "abc", &SUM[1..], &SUM.replace('b', "g")] {
            assert_eq!(parse_checksum(text), None, "{text}");
        }
    }

    #[test]
    fn lists_of_checksums_are_read_in_every_notation() {
        for line in [
            format!("{SUM}  app.AppImage"),
            format!("{SUM} *app.AppImage"),
            format!("{SUM}  ./app.AppImage\r"),
            format!("SHA256 (app.AppImage) = {SUM}"),
        ] {
            let list = format!("# a list\n{}  other\n{line}\n", "0".repeat(64));
            assert_eq!(
                checksum_of(&list, "app.AppImage"),
                Some(SUM.to_uppercase()),
                "{line}"
            );
            assert_eq!(checksum_of(&list, "app"), None);
        }
    }
}
