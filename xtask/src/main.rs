//! Jobs around the project that `cargo build` has nothing to do with: `cargo xtask` lists them.

mod files;
mod manual;
mod translation;
mod words;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use words::Language;

#[path = "../../src/platform/application_id.rs"]
mod application_id;
#[path = "../../src/cli/command.rs"]
mod command;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const JOBS: &str = "\
Usage: cargo xtask JOB

Jobs:
  generate           write what is checked in but made from i18n, CHANGELOG.md and the list of icons
  generate --check   say which of those files are stale, and exit with 1 if any is
  manual FOLDER      write the man pages, in every language, and the shell completions into FOLDER/man and FOLDER/completions
  pictures           draw the README's pictures and those of the tests anew
  words LANGUAGE     list what is missing in a language, changed in English since, or perhaps too long
";

/// A file to write: its path in the project or in the folder asked for, and its text.
struct Output {
    path: PathBuf,
    text: String,
}

impl Output {
    fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    fn write_below(&self, folder: &Path) -> Result<()> {
        let path = folder.join(&self.path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, &self.text))
            .map_err(|error| format!("{}: {error}", path.display()).into())
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        [] => {
            print!("{JOBS}");
            Ok(())
        }
        ["generate"] => generate(),
        ["generate", "--check"] => check(),
        ["manual", folder] => manual(Path::new(folder)),
        ["pictures"] => pictures(),
        ["words", language] => translation::report(language).map(|report| print!("{report}")),
        _ => {
            eprint!("{JOBS}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the whole project.
fn project() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(project().join(path)).map_err(|error| format!("{path}: {error}").into())
}

/// Returns the package's value in Cargo.toml under this name.
fn in_manifest(name: &str) -> Result<Option<String>> {
    let manifest = read("Cargo.toml")?;
    let value = manifest.lines().find_map(|line| {
        let (key, value) = line.split_once(" = ")?;
        let value = value.strip_prefix('"')?.strip_suffix('"')?;
        (key == name).then(|| value.to_owned())
    });
    Ok(value)
}

fn version() -> Result<String> {
    Ok(in_manifest("version")?.ok_or("Cargo.toml has no version")?)
}

fn generated() -> Result<Vec<Output>> {
    files::outputs(
        &Language::all()?,
        &version()?,
        in_manifest("repository")?.as_deref(),
    )
}

fn generate() -> Result<()> {
    for output in generated()? {
        output.write_below(project())?;
    }
    Ok(())
}

fn check() -> Result<()> {
    let mut stale = String::new();
    for output in generated()? {
        let found = fs::read_to_string(project().join(&output.path));
        if found.ok().as_ref() != Some(&output.text) {
            stale += &format!("stale: {}\n", output.path.display());
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("{stale}write them anew with: cargo xtask generate").into())
}

fn manual(folder: &Path) -> Result<()> {
    let languages = Language::all()?;
    let version = version()?;
    let releases = files::releases(&version)?;
    let (_, day) = releases
        .iter()
        .find(|(released, _)| *released == version)
        .ok_or("CHANGELOG.md lacks the version")?;
    let edition = manual::Edition {
        version: &version,
        day,
    };
    for output in manual::outputs(&languages, edition)? {
        output.write_below(folder)?;
    }
    Ok(())
}

fn pictures() -> Result<()> {
    let status = Command::new(env!("CARGO"))
        .args(["test", "--locked", "--test", "all", "pictures::"])
        .env("UPDATE_PICTURES", "1")
        .current_dir(project())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err("the pictures could not be drawn".into())
    }
}
