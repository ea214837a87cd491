//! The messages in `i18n`, in every language.

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::{Result, project, read};

/// The language that every message exists in.
pub const FALLBACK: &str = "en";

pub struct Language {
    pub name: String,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    /// Every folder in `i18n`, English first.
    pub fn all() -> Result<Vec<Self>> {
        let mut names = names_in("i18n")?;
        names.sort_by_key(|name| (name != FALLBACK, name.clone()));
        names.into_iter().map(Self::read).collect()
    }

    fn read(name: String) -> Result<Self> {
        let mut bundle = FluentBundle::new(vec![name.parse()?]);
        // Marks around values would stand in files that are not read by people.
        bundle.set_use_isolating(false);
        for file in names_in(Path::new("i18n").join(&name))? {
            let path = format!("i18n/{name}/{file}.ftl");
            let resource = FluentResource::try_new(read(&path)?)
                .map_err(|(_, errors)| format!("{path}: {errors:?}"))?;
            bundle
                .add_resource(resource)
                .map_err(|errors| format!("{path}: {errors:?}"))?;
        }
        Ok(Self { name, bundle })
    }

    /// The language as locales of Linux name it: by region where others name the script.
    pub fn posix_name(&self) -> String {
        match self.name.as_str() {
            "zh-Hans" => "zh_CN".to_owned(),
            "zh-Hant" => "zh_TW".to_owned(),
            other => other.replace('-', "_"),
        }
    }

    /// A message without variables, on one line.
    pub fn text(&self, id: &str) -> Result<String> {
        Ok(self.message(id, &[])?.replace('\n', " "))
    }

    pub fn message(&self, id: &str, variables: &[(&str, &str)]) -> Result<String> {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("i18n/{} lacks the message {id}", self.name))?;
        let arguments: FluentArgs<'_> = variables.iter().copied().collect();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut Vec::new());
        Ok(text.into_owned())
    }
}

/// The names of the entries of a folder, without their extensions, in order.
pub fn names_in(folder: impl AsRef<Path>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project().join(folder))? {
        let path = entry?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into()));
    }
    names.sort();
    Ok(names)
}
