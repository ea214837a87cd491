//! The man pages and the shell completions, from the program's own command line.

use clap::{Command, ValueEnum as _};
use clap_complete::{Generator as _, Shell};
use clap_mangen::Man;
use messenger_guide_catalog::Platform;

use crate::command::{self, Candidates, PROGRAM};
use crate::words::{Language, names_in};
use crate::{Output, Result};

/// What the man pages tell beyond the command line: titles, and pairs of a term and a message.
const SECTIONS: [(&str, &[(&str, &str)]); 3] = [
    ("ENVIRONMENT", &[("MESSENGER_GUIDE_LOG", "man-log")]),
    (
        "FILES",
        &[("~/.config/messenger-guide/settings.ron", "man-settings")],
    ),
    (
        "\"EXIT STATUS\"",
        &[
            ("0", "man-exit-0"),
            ("1", "man-exit-1"),
            ("2", "man-exit-2"),
            ("3", "man-exit-3"),
            ("4", "man-exit-4"),
        ],
    ),
];

pub fn outputs(languages: &[Language], version: &str) -> Result<Vec<Output>> {
    let english = languages.first().ok_or("i18n is empty")?;
    let words = |id: &str, variables: &[(&str, &str)]| {
        english.message(id, variables).unwrap_or_else(|error| {
            eprintln!("{error}");
            id.to_owned()
        })
    };
    let names: Vec<String> = languages.iter().map(|l| l.name.clone()).collect();
    let listed = names.join(", ");
    let mut outputs = Vec::new();

    let mut whole = command::command(&words, &listed, None)
        .version(version.to_owned())
        .subcommand_help_heading("SUBCOMMANDS");
    // Gives the subcommands the options that all of them have.
    whole.build();
    outputs.push(page(PROGRAM, &whole, &words)?);
    for sub in whole.get_subcommands() {
        let name = format!("{PROGRAM}-{}", sub.get_name());
        let sub = sub.clone().name(name.clone()).display_name(name.clone());
        outputs.push(page(&name, &sub.version(version.to_owned()), &words)?);
    }

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

fn page(name: &str, command: &Command, words: command::Words<'_>) -> Result<Output> {
    let page = Man::new(command.clone());
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    page.render_name_section(&mut text)?;
    page.render_synopsis_section(&mut text)?;
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    if command.has_subcommands() {
        page.render_subcommands_section(&mut text)?;
    }
    let escaped = |text: &str| text.replace('\\', "\\\\").replace('-', "\\-");
    for (title, entries) in SECTIONS {
        text.extend(format!(".SH {title}\n").bytes());
        for (term, id) in entries {
            let about = escaped(&words(id, &[]));
            text.extend(format!(".TP\n{}\n{about}\n", escaped(term)).bytes());
        }
    }
    page.render_version_section(&mut text)?;
    Ok(Output::new(
        format!("man/{name}.1"),
        String::from_utf8(text)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_and_is_completed() {
        let languages = Language::all().expect("the words can be read");
        let outputs = outputs(&languages, "1.2.3").expect("made");
        let has = |path: &str, texts: &[&str]| {
            let output = outputs.iter().find(|output| output.path.ends_with(path));
            let output = output.unwrap_or_else(|| panic!("no {path}"));
            for text in texts {
                assert!(output.text.contains(text), "{path} lacks {text}");
            }
        };
        has(
            "messenger-guide.1",
            &["ENVIRONMENT", "FILES", "EXIT STATUS", "1.2.3"],
        );
        has("messenger-guide.bash", &["simplex"]);
        has("messenger-guide.bash", &Platform::ALL.map(Platform::id));
        for command in [
            "list", "show", "compare", "find", "changes", "links", "open", "verify", "handout",
        ] {
            has(
                "messenger-guide.1",
                &[&format!("messenger\\-guide\\-{command}(1)")],
            );
            let page = format!("messenger-guide-{command}.1");
            has(&page, &[".SH NAME", "\\-\\-lang", "EXIT STATUS"]);
            for extension in [".bash", ".fish", ".elv"] {
                has(&format!("messenger-guide{extension}"), &[command]);
            }
            has("_messenger-guide", &[command]);
            has("_messenger-guide.ps1", &[command]);
        }
    }
}
