//! The man pages and the shell completions, from the command line itself.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clap_complete::Shell;

use crate::words::{Language, english, names_in};
use crate::{Asset, command};

const MESSENGERS: &str = "data/messengers";

/// The completions of every shell, written into a folder.
pub fn completions(languages: &[Language], folder: &Path) -> Result<(), Box<dyn Error>> {
    let candidates = command::Candidates {
        messengers: names_in(MESSENGERS)?,
        platforms: ["linux", "windows", "macos", "web", "android", "ios"]
            .map(str::to_owned)
            .to_vec(),
        languages: languages
            .iter()
            .map(|language| language.name.clone())
            .collect(),
    };
    let english = english(languages)?;
    let words = |id: &str, variables: &[(&str, &str)]| english.said(id, variables);
    fs::create_dir_all(folder)?;
    for shell in [
        Shell::Bash,
        Shell::Elvish,
        Shell::Fish,
        Shell::PowerShell,
        Shell::Zsh,
    ] {
        let mut command = command::command(&words, &names_of(languages), Some(&candidates));
        clap_complete::generate_to(shell, &mut command, command::PROGRAM, folder)?;
    }
    Ok(())
}

/// The page of the program, and one for each command.
pub fn pages(languages: &[Language]) -> Result<Vec<Asset>, Box<dyn Error>> {
    let english = english(languages)?;
    let words = |id: &str, variables: &[(&str, &str)]| english.said(id, variables);
    let version = env::var("CARGO_PKG_VERSION")?;
    let mut whole = command::command(&words, &names_of(languages), None)
        .version(version.clone())
        .subcommand_help_heading("SUBCOMMANDS");
    // Gives the commands the options that all of them have.
    whole.build();
    let mut pages = vec![page(command::PROGRAM, &whole, &words)?];
    for sub in whole.get_subcommands() {
        let name = format!("{}-{}", command::PROGRAM, sub.get_name());
        let sub = sub
            .clone()
            .name(name.clone())
            .display_name(name.clone())
            .version(version.clone());
        pages.push(page(&name, &sub, &words)?);
    }
    Ok(pages)
}

/// A page: what clap knows, and what it doesn't.
fn page(
    name: &str,
    command: &clap::Command,
    words: command::Words<'_>,
) -> Result<Asset, Box<dyn Error>> {
    let page = clap_mangen::Man::new(command.clone());
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    page.render_name_section(&mut text)?;
    page.render_synopsis_section(&mut text)?;
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    if command.has_subcommands() {
        page.render_subcommands_section(&mut text)?;
    }
    for (title, entries) in [
        ("ENVIRONMENT", vec![("MESSENGER_GUIDE_LOG", "man-log")]),
        (
            "FILES",
            vec![("~/.config/messenger-guide/settings.ron", "man-settings")],
        ),
        (
            "EXIT STATUS",
            vec![
                ("0", "man-exit-0"),
                ("1", "man-exit-1"),
                ("2", "man-exit-2"),
            ],
        ),
    ] {
        let mut section = format!(
            ".SH {}\n",
            if title.contains(' ') {
                format!("\"{title}\"")
            } else {
                title.to_owned()
            }
        );
        for (term, about) in entries {
            let about = words(about, &[]).replace('\\', "\\\\").replace('-', "\\-");
            section.push_str(&format!(".TP\n{}\n{about}\n", term.replace('-', "\\-")));
        }
        text.extend(section.into_bytes());
    }
    page.render_version_section(&mut text)?;
    Ok(Asset {
        place: PathBuf::from("man").join(format!("{name}.1")),
        text: String::from_utf8(text)?,
    })
}

fn names_of(languages: &[Language]) -> String {
    languages
        .iter()
        .map(|language| language.name.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
