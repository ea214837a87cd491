//! Makes what the packages need from the command line and from the words in `i18n`: man pages and shell completions, the desktop entry
//! and the metainfo of Linux, the properties of the bundle for macOS, the resources of Windows. All but the last goes into the build's own
//! folder, and into the one that MESSENGER_GUIDE_ASSETS names, if it is set. The build fails where a file in `packaging` is not what the
//! words say; UPDATE_PACKAGING=1 writes it anew.

mod linux;
mod macos;
mod pages;
mod windows;
mod words;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "../src/platform/application_id.rs"]
mod application_id;
#[path = "../src/cli/command.rs"]
mod command;

/// Names one more folder to put everything into.
const FOLDER: &str = "MESSENGER_GUIDE_ASSETS";
/// Asks for the files in `packaging` to be written.
const UPDATE: &str = "UPDATE_PACKAGING";
/// The files that are under version control, for those who check and use them without a build.
const CHECKED_IN: &str = "packaging";

/// A file for packages: its place in the folder of assets, and its text.
struct Asset {
    place: PathBuf,
    text: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    for input in [
        "build",
        "src/cli/command.rs",
        "src/platform/application_id.rs",
        "data/messengers",
        "i18n",
        "CHANGELOG.md",
    ] {
        println!("cargo:rerun-if-changed={input}");
    }
    for variable in [FOLDER, UPDATE] {
        println!("cargo:rerun-if-env-changed={variable}");
    }
    let built = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?).join("assets");
    println!(
        "cargo:rustc-env=MESSENGER_GUIDE_BUILT_ASSETS={}",
        built.display()
    );

    let languages = words::languages()?;
    let mut texts = linux::texts(&languages)?;
    texts.extend(macos::texts(&languages)?);
    keep_checked_in(&texts)?;
    let assets: Vec<Asset> = pages::pages(&languages)?
        .into_iter()
        .chain(texts)
        .chain([windows::installer(&languages)?])
        .collect();
    let folders = std::iter::once(built).chain(env::var_os(FOLDER).map(PathBuf::from));
    for folder in folders {
        pages::completions(&languages, &folder.join("completions"))?;
        assets
            .iter()
            .try_for_each(|asset| write(&folder.join(&asset.place), &asset.text))?;
    }
    windows::resources(&languages)
}

/// Sees that the files under version control are those that the words give, or makes them so.
fn keep_checked_in(texts: &[Asset]) -> Result<(), Box<dyn Error>> {
    let update = env::var_os(UPDATE).is_some_and(|value| !value.is_empty() && value != "0");
    for asset in texts {
        let path = Path::new(CHECKED_IN).join(&asset.place);
        println!("cargo:rerun-if-changed={}", path.display());
        if update {
            write(&path, &asset.text)?;
        } else if fs::read_to_string(&path).ok().as_deref() != Some(&asset.text) {
            let path = path.display();
            return Err(format!(
                "{path} is stale: it is not what i18n and CHANGELOG.md say now. Write it anew with: {UPDATE}=1 cargo build"
            )
            .into());
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    let folder = path.parent().ok_or("a file stands in a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()).into())
}
