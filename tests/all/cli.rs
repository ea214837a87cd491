//! The command line, by running the program.

use std::process::{Command, Output};

fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_messenger-guide"));
    command.args(arguments).env("HOME", home.path());
    for name in [
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "WAYLAND_SOCKET",
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
    ] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn the_version_is_printed() {
    for flag in ["--version", "-V"] {
        let output = run(&[flag], &[]);
        assert!(output.status.success());
        assert_eq!(
            text(&output.stdout),
            format!("messenger-guide {}\n", env!("CARGO_PKG_VERSION"))
        );
    }
}

#[test]
fn the_help_names_every_option_in_the_persons_language() {
    for (language, word) in [
        ("en_US.UTF-8", "Usage"),
        ("he_IL.UTF-8", "שימוש"),
        ("iw", "שימוש"),
        ("", "Usage"),
    ] {
        let output = run(&["--help"], &[("LANG", language)]);
        assert!(output.status.success(), "{output:?}");
        let help = text(&output.stdout);
        let languages = crate::support::languages();
        for expected in [word, "--lang", "--theme", "--version", "--help"]
            .into_iter()
            .chain(languages)
        {
            assert!(
                help.contains(expected),
                "{language}: {expected} is missing in\n{help}"
            );
        }
    }
}

#[test]
fn what_is_not_known_is_said_on_stderr_with_exit_code_2() {
    let cases: [(&[&str], &str); 9] = [
        (&["--lang", "xx"], "“xx”"),
        (&["--lang", "not a language"], "“not a language”"),
        (&["--lang"], "--lang"),
        (&["--theme", "purple"], "“purple”"),
        (&["--theme="], "“”"),
        (&["--colour"], "“--colour”"),
        (&["-x"], "“-x”"),
        (&["signal"], "“signal”"),
        (&["--lang", "en", "--lang", "he"], "--lang"),
    ];
    for (arguments, expected) in cases {
        let output = run(arguments, &[("LANG", "en_US.UTF-8")]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        let error = text(&output.stderr);
        assert!(
            error.starts_with("error: ") && error.contains(expected) && error.contains("--help"),
            "{arguments:?}: {error}"
        );
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn errors_are_in_hebrew_for_those_who_read_hebrew() {
    let output = run(&["--lang", "xx"], &[("LANG", "he_IL.UTF-8")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("שגיאה: "), "{output:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_one_line_says_what_to_do() {
    for arguments in [&[][..], &["--lang", "he"], &["--theme", "dark"]] {
        let output = run(arguments, &[("LANG", "en_US.UTF-8")]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let error = text(&output.stderr);
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(
            error.contains("DISPLAY") && !error.contains("panicked"),
            "{error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStrExt as _;
    let mut command = Command::new(env!("CARGO_BIN_EXE_messenger-guide"));
    let output = command
        .arg("--lang")
        .arg(std::ffi::OsStr::from_bytes(b"\xff"))
        .env("LANG", "en")
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}
