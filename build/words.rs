//! The words of every language, for files that are made while building.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

const FOLDER: &str = "i18n";
/// The words of the program itself, and those that only packages need.
const FILES: [&str; 2] = ["messenger_guide.ftl", "packages.ftl"];
/// The language that has everything, and comes first.
const FIRST: &str = "en";

/// A language with its words.
pub struct Language {
    /// Its name, as `he`.
    pub name: String,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    fn read(name: String) -> Result<Self, Box<dyn Error>> {
        let mut bundle = FluentBundle::new(vec![name.parse()?]);
        bundle.set_use_isolating(false);
        for file in FILES {
            let path = Path::new(FOLDER).join(&name).join(file);
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            let resource = FluentResource::try_new(text)
                .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
            bundle
                .add_resource(resource)
                .map_err(|errors| format!("{}: {errors:?}", path.display()))?;
        }
        Ok(Self { name, bundle })
    }

    /// Whether this is the language that others stand beside.
    pub fn is_first(&self) -> bool {
        self.name == FIRST
    }

    /// A message with these variables. What is missing is said, and stands as its id: the tests refuse it.
    pub fn said(&self, id: &str, variables: &[(&str, &str)]) -> String {
        self.message(id, variables).unwrap_or_else(|error| {
            println!("cargo:warning={error}");
            id.to_owned()
        })
    }

    /// A message without variables.
    ///
    /// # Errors
    /// The language lacks it.
    pub fn text(&self, id: &str) -> Result<String, Box<dyn Error>> {
        self.message(id, &[])
    }

    /// A message with these variables.
    ///
    /// # Errors
    /// The language lacks it.
    pub fn message(&self, id: &str, variables: &[(&str, &str)]) -> Result<String, Box<dyn Error>> {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let pattern =
            pattern.ok_or_else(|| format!("{FOLDER}/{} lacks the message {id}", self.name))?;
        let arguments: FluentArgs<'_> = variables
            .iter()
            .map(|(name, value)| (*name, *value))
            .collect();
        Ok(self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned())
    }
}

/// Every language, English first.
pub fn languages() -> Result<Vec<Language>, Box<dyn Error>> {
    let mut names = names_in(FOLDER)?;
    names.sort_by_key(|name| (name != FIRST, name.clone()));
    names.into_iter().map(Language::read).collect()
}

/// The language that has everything.
pub fn english(languages: &[Language]) -> Result<&Language, Box<dyn Error>> {
    languages
        .iter()
        .find(|language| language.is_first())
        .ok_or_else(|| "there is no English".into())
}

/// The names of the entries of a folder, without their extensions, in their order.
pub fn names_in(folder: impl Into<PathBuf>) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder.into())? {
        names.extend(
            entry?
                .path()
                .file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
        );
    }
    names.sort();
    Ok(names)
}
