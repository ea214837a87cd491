//! The command line as clap knows it. The program takes the texts in the person's language, `cargo xtask`,
//! which makes the man pages and the completions, in English.

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command};

pub const PROGRAM: &str = "messenger-guide";

/// The message with an id and variables.
pub type Words<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// Values for a shell to complete. The program itself accepts anything, to say better what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Candidates {
    pub messengers: Vec<String>,
    pub platforms: Vec<String>,
    pub languages: Vec<String>,
}

/// Accepts any value without `candidates`.
pub fn command(words: Words<'_>, languages: &str, candidates: Option<&Candidates>) -> Command {
    let of = |list: fn(&Candidates) -> &Vec<String>| match candidates {
        Some(candidates) => PossibleValuesParser::new(list(candidates)).into(),
        None => ValueParser::string(),
    };
    let messengers = of(|candidates| &candidates.messengers);
    let platforms = of(|candidates| &candidates.platforms);
    let text = |id: &str| words(id, &[]);
    let sub = |name: &'static str, about: &str, usage: &str| {
        plain(
            Command::new(name),
            words,
            &format!("{PROGRAM} {name} {usage}"),
        )
        .about(text(about))
    };
    let id = || {
        Arg::new("messenger")
            .value_name(text("cli-value-messenger"))
            .help(text("cli-messenger"))
            .value_parser(messengers.clone())
    };
    let json = || {
        Arg::new("json")
            .long("json")
            .action(ArgAction::SetTrue)
            .help(text("cli-json"))
    };
    let theme = Arg::new("theme")
        .long("theme")
        .help(text("cli-theme"))
        .value_name(text("cli-value-theme"))
        .value_parser(ValueParser::string());
    plain(
        Command::new(PROGRAM),
        words,
        &format!("{PROGRAM} [--lang xx] [--theme light|dark|system]\n       {PROGRAM} <COMMAND> …"),
    )
    .about(text("cli-about"))
    .subcommand_help_heading(text("cli-commands-heading"))
    .arg(theme)
    .arg(
        Arg::new("version")
            .long("version")
            .short('V')
            .action(ArgAction::SetTrue)
            .help(text("cli-version")),
    )
    .arg(
        Arg::new("lang")
            .long("lang")
            .global(true)
            .help(words("cli-lang", &[("languages", languages)]))
            .value_name(text("cli-value-language"))
            .value_parser(of(|candidates| &candidates.languages)),
    )
    .arg(
        Arg::new("help")
            .long("help")
            .short('h')
            .global(true)
            .action(ArgAction::SetTrue)
            .help(text("cli-help")),
    )
    .subcommand(sub("list", "cli-list", "[--json]").arg(json()))
    .subcommand(
        sub("show", "cli-show", "<MESSENGER> [--json]")
            .arg(id().required(true))
            .arg(json()),
    )
    .subcommand(
        sub(
            "compare",
            "cli-compare",
            "[MESSENGER]… [--differences] [--json]",
        )
        .arg(id().action(ArgAction::Append).num_args(0..))
        .arg(
            Arg::new("differences")
                .long("differences")
                .action(ArgAction::SetTrue)
                .help(text("cli-differences")),
        )
        .arg(json()),
    )
    .subcommand(
        sub("find", "cli-find", "<WORDS>… [--json]")
            .arg(
                Arg::new("words")
                    .value_name(text("cli-value-words"))
                    .help(text("cli-words"))
                    .action(ArgAction::Append)
                    .num_args(1..)
                    .required(true),
            )
            .arg(json()),
    )
    .subcommand(
        sub("changes", "cli-changes", "[MESSENGER] [--json]")
            .arg(id())
            .arg(json()),
    )
    .subcommand(
        sub(
            "links",
            "cli-links",
            "<MESSENGER> [--platform <SYSTEM>] [--json]",
        )
        .arg(id().required(true))
        .arg(
            Arg::new("platform")
                .long("platform")
                .value_name(text("cli-value-platform"))
                .help(text("cli-platform"))
                .value_parser(platforms.clone()),
        )
        .arg(json()),
    )
    .subcommand(
        sub("open", "cli-open", "<MESSENGER> [SYSTEM] [--json]")
            .arg(id().required(true))
            .arg(
                Arg::new("place")
                    .value_name(text("cli-value-platform"))
                    .help(text("cli-place"))
                    .value_parser(platforms),
            )
            .arg(json()),
    )
}

/// Without clap's own texts, which are in English.
fn plain(command: Command, words: Words<'_>, usage: &str) -> Command {
    let heading = words("cli-usage-heading", &[]);
    command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .next_help_heading(words("cli-options-heading", &[]))
        .help_template(format!("{{about}}\n\n{heading} {{usage}}\n\n{{all-args}}"))
        .override_usage(usage.to_owned())
}
