//! The command line as clap knows it. The program takes the texts in the person's language, `cargo xtask` makes the man pages
//! in every language and the completions in English.

use std::path::PathBuf;

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
    let texts = Texts { words, candidates };
    let usage = format!(
        "{PROGRAM} [--lang <{}>] [--theme light|dark|system]\n       {PROGRAM} <{}> …",
        texts.text("cli-value-language"),
        texts.text("cli-value-command")
    );
    texts
        .plain(Command::new(PROGRAM), &usage)
        .about(texts.text("cli-about"))
        .subcommand_help_heading(texts.text("cli-commands-heading"))
        .args([
            texts.theme(),
            texts.version(),
            texts.language(languages),
            texts.help(),
        ])
        .subcommands([
            texts.list(),
            texts.show(),
            texts.compare(),
            texts.find(),
            texts.changes(),
            texts.links(),
            texts.open(),
            texts.verify(),
            texts.handout(),
        ])
}

/// The texts and the style of the options and commands.
struct Texts<'a> {
    words: Words<'a>,
    candidates: Option<&'a Candidates>,
}

impl Texts<'_> {
    fn text(&self, id: &str) -> String {
        (self.words)(id, &[])
    }

    fn values(&self, list: fn(&Candidates) -> &Vec<String>) -> ValueParser {
        match self.candidates {
            Some(candidates) => PossibleValuesParser::new(list(candidates)).into(),
            None => ValueParser::string(),
        }
    }

    /// Without clap's own texts, which are in English.
    fn plain(&self, command: Command, usage: &str) -> Command {
        let heading = self.text("cli-usage-heading");
        command
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
            .next_help_heading(self.text("cli-options-heading"))
            .help_template(format!("{{about}}\n\n{heading} {{usage}}\n\n{{all-args}}"))
            .override_usage(usage.to_owned())
    }

    // Options

    fn theme(&self) -> Arg {
        Arg::new("theme")
            .long("theme")
            .help(self.text("cli-theme"))
            .value_name(self.text("cli-value-theme"))
            .value_parser(ValueParser::string())
    }

    fn version(&self) -> Arg {
        Arg::new("version")
            .long("version")
            .short('V')
            .action(ArgAction::SetTrue)
            .help(self.text("cli-version"))
    }

    fn language(&self, languages: &str) -> Arg {
        Arg::new("lang")
            .long("lang")
            .global(true)
            .help((self.words)("cli-lang", &[("languages", languages)]))
            .value_name(self.text("cli-value-language"))
            .value_parser(self.values(|candidates| &candidates.languages))
    }

    fn help(&self) -> Arg {
        Arg::new("help")
            .long("help")
            .short('h')
            .global(true)
            .action(ArgAction::SetTrue)
            .help(self.text("cli-help"))
    }

    fn messenger(&self) -> Arg {
        Arg::new("messenger")
            .value_name(self.text("cli-value-messenger"))
            .help(self.text("cli-messenger"))
            .value_parser(self.values(|candidates| &candidates.messengers))
    }

    fn platform(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name)
            .value_name(self.text("cli-value-platform"))
            .help(self.text(help))
            .value_parser(self.values(|candidates| &candidates.platforms))
    }

    // Commands

    /// Every command can answer in JSON.
    fn subcommand(&self, name: &'static str, about: &str, usage: &str, args: &[Arg]) -> Command {
        let json = Arg::new("json")
            .long("json")
            .action(ArgAction::SetTrue)
            .help(self.text("cli-json"));
        let usage = format!("{PROGRAM} {name} {usage}");
        self.plain(Command::new(name), &usage)
            .about(self.text(about))
            .args(args)
            .arg(json)
    }

    fn list(&self) -> Command {
        self.subcommand("list", "cli-list", "[--json]", &[])
    }

    fn show(&self) -> Command {
        let messenger = self.messenger().required(true);
        let usage = format!("<{}> [--json]", self.text("cli-value-messenger"));
        self.subcommand("show", "cli-show", &usage, &[messenger])
    }

    fn compare(&self) -> Command {
        let messengers = self.messenger().action(ArgAction::Append).num_args(0..);
        let differences = Arg::new("differences")
            .long("differences")
            .action(ArgAction::SetTrue)
            .help(self.text("cli-differences"));
        let value = self.text("cli-value-messenger");
        let usage = format!("[{value}]… [--differences] [--json]");
        self.subcommand("compare", "cli-compare", &usage, &[messengers, differences])
    }

    fn find(&self) -> Command {
        let searched = Arg::new("words")
            .value_name(self.text("cli-value-words"))
            .help(self.text("cli-words"))
            .action(ArgAction::Append)
            .num_args(1..)
            .required(true);
        let usage = format!("<{}>… [--json]", self.text("cli-value-words"));
        self.subcommand("find", "cli-find", &usage, &[searched])
    }

    fn changes(&self) -> Command {
        let usage = format!("[{}] [--json]", self.text("cli-value-messenger"));
        self.subcommand("changes", "cli-changes", &usage, &[self.messenger()])
    }

    fn links(&self) -> Command {
        let messenger = self.messenger().required(true);
        let platform = self.platform("platform", "cli-platform").long("platform");
        let usage = format!(
            "<{}> [--platform <{}>] [--json]",
            self.text("cli-value-messenger"),
            self.text("cli-value-platform")
        );
        self.subcommand("links", "cli-links", &usage, &[messenger, platform])
    }

    fn open(&self) -> Command {
        let messenger = self.messenger().required(true);
        let download = self.platform("download", "cli-download");
        let usage = format!(
            "<{}> [{}] [--json]",
            self.text("cli-value-messenger"),
            self.text("cli-value-platform")
        );
        self.subcommand("open", "cli-open", &usage, &[messenger, download])
    }

    fn handout(&self) -> Command {
        let messengers = self.messenger().action(ArgAction::Append).num_args(0..);
        let usage = format!(
            "[{}]… [--lang <{}>] [--json] > {}",
            self.text("cli-value-messenger"),
            self.text("cli-value-language"),
            self.text("cli-value-file")
        );
        self.subcommand("handout", "cli-handout", &usage, &[messengers])
    }

    fn verify(&self) -> Command {
        let files = Arg::new("files")
            .value_name(self.text("cli-value-file"))
            .help(self.text("cli-files"))
            .value_parser(clap::value_parser!(PathBuf))
            .value_hint(clap::ValueHint::FilePath)
            .action(ArgAction::Append)
            .num_args(1..)
            .required(true);
        let checksum = Arg::new("sha256")
            .long("sha256")
            .value_name(self.text("cli-value-checksum"))
            .help(self.text("cli-sha256"))
            .value_parser(ValueParser::string());
        let usage = format!(
            "<{}>… [--sha256 <{}>] [--json]",
            self.text("cli-value-file"),
            self.text("cli-value-checksum")
        );
        self.subcommand("verify", "cli-verify", &usage, &[files, checksum])
    }
}
