//! The man pages and the shell completions, from the program's own command line.

use std::io::Write;

use clap::{Command, ValueEnum as _};
use clap_complete::{Generator as _, Shell};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use messenger_guide_catalog::Platform;

use crate::command::{self, Candidates, PROGRAM};
use crate::words::{FALLBACK, Language, names_in};
use crate::{Output, Result};

/// Sections of the man pages beyond the command line: messages for the titles, and pairs of a term and a message.
const SECTIONS: [(&str, &[(&str, &str)]); 3] = [
    ("man-environment", &[("MESSENGER_GUIDE_LOG", "man-log")]),
    (
        "man-files",
        &[("~/.config/messenger-guide/settings.ron", "man-settings")],
    ),
    (
        "man-exit-status",
        &[
            ("0", "man-exit-0"),
            ("1", "man-exit-1"),
            ("2", "man-exit-2"),
            ("3", "man-exit-3"),
            ("4", "man-exit-4"),
        ],
    ),
];

/// A version, and the day of its release.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    pub version: &'a str,
    pub day: &'a str,
}

pub fn outputs(languages: &[Language], edition: Edition<'_>) -> Result<Vec<Output>> {
    let names: Vec<String> = languages.iter().map(|l| l.name.clone()).collect();
    let listed = names.join(", ");
    let mut outputs = Vec::new();
    for language in languages {
        outputs.extend(pages(language, &listed, edition)?);
    }

    // Shells know no language: their completions are in English.
    let english = languages.first().ok_or("i18n is empty")?;
    let words = words(english);
    let candidates = Candidates {
        messengers: names_in("data/messengers")?,
        platforms: Platform::ALL.map(|it| it.id().to_owned()).to_vec(),
        languages: names,
    };
    for shell in Shell::value_variants() {
        let mut text = Vec::new();
        let mut command = command::command(&words, &listed, Some(&candidates));
        clap_complete::generate(*shell, &mut command, PROGRAM, &mut text);
        let path = format!("completions/{}", shell.file_name(PROGRAM));
        outputs.push(Output::new(path, String::from_utf8(text)?));
    }
    Ok(outputs)
}

fn words(language: &Language) -> impl Fn(&str, &[(&str, &str)]) -> String {
    |id, variables| {
        let text = language.message(id, variables).unwrap_or_else(|error| {
            eprintln!("{error}");
            id.to_owned()
        });
        // `man` counts marks of direction as letters, and knows no direction.
        text.replace(['\u{200e}', '\u{200f}'], "")
    }
}

/// The pages in a language, in the folder where `man` looks for them.
fn pages(language: &Language, languages: &str, edition: Edition<'_>) -> Result<Vec<Output>> {
    let words = words(language);
    let folder = if language.name == FALLBACK {
        "man/man1".to_owned()
    } else {
        format!("man/{}/man1", language.posix_name())
    };
    let is_chinese = language.name.starts_with("zh");
    let page = |name: &str, command: &Command| {
        let command = command.clone().version(edition.version.to_owned());
        let text = page(command, edition.day, is_chinese, &words)?;
        Ok(Output::new(format!("{folder}/{name}.1"), text))
    };
    let mut whole = command::command(&words, languages, None)
        .subcommand_help_heading(words("cli-commands-heading", &[]).to_uppercase());
    // Gives the subcommands the options that all of them have.
    whole.build();
    let mut pages = vec![page(PROGRAM, &whole)];
    for sub in whole.get_subcommands() {
        let name = format!("{PROGRAM}-{}", sub.get_name());
        let sub = sub.clone().name(name.clone()).display_name(name.clone());
        pages.push(page(&name, &sub));
    }
    pages.into_iter().collect()
}

fn page(
    command: Command,
    day: &str,
    is_chinese: bool,
    words: command::Words<'_>,
) -> Result<String> {
    let has_subcommands = command.has_subcommands();
    let page = Man::new(command).date(day);
    let mut text = rendered(|text| page.render_title(text))?;
    if is_chinese {
        // It parts no words: these macros say where a line may end, and there are no gaps to widen.
        text = format!(".mso zh.tmac\n{text}.ad l\n");
    }
    let name = rendered(|text| page.render_name_section(text))?;
    let synopsis = rendered(|text| page.render_synopsis_section(text))?;
    let description = rendered(|text| page.render_description_section(text))?;
    for (title, section) in [
        ("man-name", name),
        ("man-synopsis", synopsis),
        ("man-description", description),
    ] {
        text += &with_title(&words(title, &[]), &section);
    }
    // These bring their titles along.
    text += &rendered(|text| page.render_options_section(text))?;
    if has_subcommands {
        text += &rendered(|text| page.render_subcommands_section(text))?;
    }
    for (title, entries) in SECTIONS {
        let mut section = Roff::new();
        section.control("SH", [words(title, &[]).as_str()]);
        for (term, id) in entries {
            section.control("TP", []).text([roman(*term)]);
            section.text([roman(words(id, &[]))]);
        }
        text += &section.to_roff();
    }
    let version = rendered(|text| page.render_version_section(text))?;
    text += &with_title(&words("man-version", &[]), &version);
    Ok(text)
}

fn rendered(render: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<String> {
    let mut text = Vec::new();
    render(&mut text)?;
    Ok(String::from_utf8(text)?)
}

/// A section of `clap_mangen`, which knows English titles only, with another.
fn with_title(title: &str, section: &str) -> String {
    let mut heading = Roff::new();
    heading.control("SH", [title]);
    let heading = heading.to_roff();
    let lines = section.split_inclusive('\n');
    lines
        .map(|line| {
            if line.starts_with(".SH ") {
                &heading
            } else {
                line
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn outputs_of_all() -> Vec<Output> {
        let languages = Language::all().expect("the words can be read");
        let edition = Edition {
            version: "1.2.3",
            day: "2026-04-05",
        };
        outputs(&languages, edition).expect("made")
    }

    #[test]
    fn the_pages_are_in_every_language() {
        let outputs = outputs_of_all();
        let pages = |folder: &str| {
            let pages = outputs.iter().filter(|output| {
                output.path.parent() == Some(&Path::new("man").join(folder).join("man1"))
            });
            pages.collect::<Vec<_>>()
        };
        let english = pages("");
        assert_eq!(english.len(), 10, "the program and its commands");
        for language in Language::all().expect("the words can be read") {
            if language.name == FALLBACK {
                continue;
            }
            let folder = match language.name.as_str() {
                "pt-BR" => "pt_BR",
                "zh-Hans" => "zh_CN",
                "zh-Hant" => "zh_TW",
                name => name,
            };
            let pages = pages(folder);
            assert_eq!(pages.len(), english.len(), "{folder}");
            for (page, english) in pages.into_iter().zip(&english) {
                let path = page.path.display();
                assert_eq!(page.path.file_name(), english.path.file_name());
                for id in ["man-name", "man-synopsis", "man-exit-status", "man-exit-3"] {
                    let text = language.text(id).expect("a message");
                    let plain = page.text.replace("\\-", "-");
                    assert!(plain.contains(&text), "{path} lacks {text}");
                }
                let english: Vec<&str> = english.text.lines().collect();
                let same = |line: &&str| line.starts_with(".SH ") && english.contains(line);
                let same: Vec<&str> = page.text.lines().filter(same).collect();
                // Some words are the same in both.
                let most = if ["de", "fr"].contains(&folder) { 4 } else { 0 };
                assert!(same.len() <= most, "{path} has titles in English: {same:?}");
            }
        }
    }

    #[test]
    fn the_pages_have_no_marks_of_direction_and_no_stray_requests() {
        for Output { path, text } in outputs_of_all() {
            if !path.starts_with("man") {
                continue;
            }
            let path = path.display();
            let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert_eq!(text.find(is_mark), None, "{path}");
            let known = ["TH", "SH", "TP", "br", "ie", "el", "mso", "ad"];
            for line in text.lines().filter(|line| line.starts_with(['.', '\''])) {
                let request = line[1..].split(' ').next().unwrap_or_default();
                assert!(known.contains(&request), "{path}: {line}");
            }
        }
    }

    #[test]
    fn every_command_has_a_page_and_is_completed() {
        let outputs = outputs_of_all();
        let has = |path: &str, texts: &[&str]| {
            let output = outputs.iter().find(|output| output.path.ends_with(path));
            let output = output.unwrap_or_else(|| panic!("no {path}"));
            for text in texts {
                assert!(output.text.contains(text), "{path} lacks {text}");
            }
        };
        has(
            "man/man1/messenger-guide.1",
            &[
                "ENVIRONMENT",
                "FILES",
                "EXIT STATUS",
                "v1.2.3",
                "1 2026-04-05 \"messenger-guide 1.2.3\"",
            ],
        );
        has("messenger-guide.bash", &["simplex"]);
        has("messenger-guide.bash", &Platform::ALL.map(Platform::id));
        for command in [
            "list", "show", "compare", "find", "changes", "links", "open", "verify", "handout",
        ] {
            has(
                "man/man1/messenger-guide.1",
                &[&format!("messenger\\-guide\\-{command}(1)")],
            );
            let page = format!("man/man1/messenger-guide-{command}.1");
            has(&page, &[".SH NAME", "\\-\\-lang", "EXIT STATUS"]);
            for extension in [".bash", ".fish", ".elv"] {
                has(&format!("messenger-guide{extension}"), &[command]);
            }
            has("_messenger-guide", &[command]);
            has("_messenger-guide.ps1", &[command]);
        }
    }
}
