//! Makes the man pages and the shell completions from the command line itself: into the build's own folder, and into the one that
//! MESSENGER_GUIDE_ASSETS names, if it is set, for those who make packages.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clap_complete::Shell;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

#[path = "src/cli/command.rs"]
mod command;

const COMMAND: &str = "src/cli/command.rs";
const WORDS: &str = "i18n/en/messenger_guide.ftl";
const MESSENGERS: &str = "data/messengers";
const FOLDER: &str = "MESSENGER_GUIDE_ASSETS";

fn main() -> Result<(), Box<dyn Error>> {
    for input in ["build.rs", COMMAND, WORDS, MESSENGERS, "i18n"] {
        println!("cargo:rerun-if-changed={input}");
    }
    println!("cargo:rerun-if-env-changed={FOLDER}");
    let built = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    println!("cargo:rustc-env=MESSENGER_GUIDE_BUILT_ASSETS={}", built.join("assets").display());
    let folders = std::iter::once(built.join("assets")).chain(env::var_os(FOLDER).map(PathBuf::from));
    folders.into_iter().try_for_each(|folder| make(&folder))
}

fn make(folder: &Path) -> Result<(), Box<dyn Error>> {
    let bundle = english()?;
    let words = |id: &str, variables: &[(&str, &str)]| message(&bundle, id, variables);
    let candidates = command::Candidates {
        messengers: names_in(MESSENGERS)?,
        platforms: ["linux", "windows", "macos", "web", "android", "ios"].map(str::to_owned).to_vec(),
        languages: names_in("i18n")?,
    };
    let languages = candidates.languages.join(", ");
    let (pages, completions) = (folder.join("man"), folder.join("completions"));
    fs::create_dir_all(&pages)?;
    fs::create_dir_all(&completions)?;
    for shell in [Shell::Bash, Shell::Elvish, Shell::Fish, Shell::PowerShell, Shell::Zsh] {
        let mut command = command::command(&words, &languages, Some(&candidates));
        clap_complete::generate_to(shell, &mut command, command::PROGRAM, &completions)?;
    }
    let version = env::var("CARGO_PKG_VERSION")?;
    let mut whole = command::command(&words, &languages, None).version(version.clone()).subcommand_help_heading("SUBCOMMANDS");
    // Gives the commands the options that all of them have.
    whole.build();
    write_page(&pages, command::PROGRAM, &whole, &words)?;
    for sub in whole.get_subcommands() {
        let name = format!("{}-{}", command::PROGRAM, sub.get_name());
        let page = sub.clone().name(name.clone()).display_name(name.clone()).version(version.clone());
        write_page(&pages, &name, &page, &words)?;
    }
    Ok(())
}

/// The page of the program: what clap knows, and what it doesn't.
fn write_page(folder: &Path, name: &str, command: &clap::Command, words: command::Words<'_>) -> Result<(), Box<dyn Error>> {
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
        ("FILES", vec![("~/.config/messenger-guide/settings.ron", "man-settings")]),
        ("EXIT STATUS", vec![("0", "man-exit-0"), ("1", "man-exit-1"), ("2", "man-exit-2")]),
    ] {
        let mut section = format!(".SH {}\n", if title.contains(' ') { format!("\"{title}\"") } else { title.to_owned() });
        for (term, about) in entries {
            let about = words(about, &[]).replace('\\', "\\\\").replace('-', "\\-");
            section.push_str(&format!(".TP\n{}\n{about}\n", term.replace('-', "\\-")));
        }
        text.extend(section.into_bytes());
    }
    page.render_version_section(&mut text)?;
    fs::write(folder.join(format!("{name}.1")), text)?;
    Ok(())
}

fn english() -> Result<FluentBundle<FluentResource>, Box<dyn Error>> {
    let resource = FluentResource::try_new(fs::read_to_string(WORDS)?).map_err(|(_, errors)| format!("{WORDS}: {errors:?}"))?;
    let mut bundle = FluentBundle::new(vec!["en".parse()?]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).map_err(|errors| format!("{WORDS}: {errors:?}"))?;
    Ok(bundle)
}

fn message(bundle: &FluentBundle<FluentResource>, id: &str, variables: &[(&str, &str)]) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        println!("cargo:warning={WORDS} lacks the message {id}");
        return id.to_owned();
    };
    let arguments: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, *value)).collect();
    bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
}

/// The names of the entries of a folder, without their extensions, in their order.
fn names_in(folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.extend(entry?.path().file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}
