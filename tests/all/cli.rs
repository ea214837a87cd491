//! The command line, by running the program.

use std::process::{Command, Output};

use messenger_guide::search::MAX_QUERY;

fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_messenger-guide"));
    command.args(arguments).env("HOME", home.path());
    for name in [
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "WAYLAND_SOCKET",
        "BROWSER",
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
        let languages = crate::support::all_languages();
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

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn a_script_that_sets_the_c_locale_reads_english() {
    for locale in ["C", "C.UTF-8", "POSIX"] {
        let variables = [
            ("LC_ALL", locale),
            ("LANG", "he_IL.UTF-8"),
            ("LANGUAGE", "he"),
        ];
        let output = run(&["--lang", "xx"], &variables);
        assert!(text(&output.stderr).starts_with("error: "), "{output:?}");
    }
}

#[test]
fn no_argument_commands_the_terminal() {
    let typed = "\u{1b}]0;x\u{7}\n\u{7f}\u{9b}\u{202e}";
    let option = format!("--{typed}");
    for arguments in [
        &["show", typed][..],
        &["open", "signal", typed],
        &["links", "signal", "--platform", typed],
        &["compare", typed],
        &["list", typed],
        &[typed],
        &[&option],
        &["--lang", typed],
        &["--theme", typed],
    ] {
        let output = run(arguments, &[("LANG", "en_US.UTF-8")]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let error = text(&output.stderr);
        assert_eq!(error.lines().count(), 2, "{error:?}");
        assert!(
            !error.contains(|c: char| c.is_control() && c != '\n') && !error.contains('\u{202e}'),
            "{error:?}"
        );
    }
}

#[test]
fn a_query_that_is_too_long_is_searched_in_part_which_is_said() {
    let long = "signal ".repeat(40);
    let found = |query| -> serde_json::Value {
        let output = run(&["find", "--json", query], &[]);
        serde_json::from_str(&text(&output.stdout)).expect("JSON")
    };
    let json = found(&long);
    assert_eq!(json["query"], long.as_str());
    let searched = json["searched"].as_str().expect("what was searched");
    assert_eq!(searched.chars().count(), MAX_QUERY);
    assert!(long.starts_with(searched));
    assert!(found("signal")["searched"].is_null());
}

#[test]
fn no_search_commands_the_terminal() {
    let typed = "\u{1b}]0;x\u{7}\n\u{7f}\u{85}\u{9b}\u{202e}\u{2028}\u{2067}";
    for arguments in [&["find", typed][..], &["find", "--json", typed]] {
        let output = run(arguments, &[("MESSENGER_GUIDE_LOG", "trace")]);
        let printed = text(&output.stdout) + &text(&output.stderr);
        assert_quiet(&printed);
        if arguments.len() == 3 {
            let json: serde_json::Value =
                serde_json::from_str(&text(&output.stdout)).expect("JSON");
            assert_eq!(json["query"], typed);
        }
    }
}

#[test]
fn the_log_commands_no_terminal() {
    let typed = "\u{1b}]0;x\u{7}\n\u{9b}\u{202e}";
    let output = run(&["list", typed], &[("MESSENGER_GUIDE_LOG", "info")]);
    let log = text(&output.stderr);
    assert!(log.starts_with("[ERROR messenger_guide]"), "{log:?}");
    assert_quiet(&log);
}

/// Nothing in it moves the cursor or turns the text around.
fn assert_quiet(printed: &str) {
    let odd = printed.chars().find(|&c| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    });
    assert_eq!(odd, None, "{printed:?}");
}

#[test]
fn the_help_of_a_command_needs_no_messenger() {
    for arguments in [
        ["show", "--help"],
        ["links", "-h"],
        ["--help", "open"],
        ["find", "--help"],
        ["compare", "--help"],
    ] {
        let output = run(&arguments, &[("LANG", "en_US.UTF-8")]);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        assert!(text(&output.stdout).contains("Usage"), "{output:?}");
    }
}

#[test]
fn a_level_alone_logs_our_own_lines() {
    for (filter, logged) in [
        ("error", true),
        ("messenger_guide=error", true),
        ("iced_winit=error", false),
        ("a=b=c,,=", false),
    ] {
        let variables = [("LANG", "en_US.UTF-8"), ("MESSENGER_GUIDE_LOG", filter)];
        let error = text(&run(&["--colour"], &variables).stderr);
        assert_eq!(error.contains("ERROR messenger_guide"), logged, "{error}");
        assert!(!error.contains("warning"), "{error}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_terminal_is_no_crash() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
    let status = Command::new(env!("CARGO_BIN_EXE_messenger-guide"))
        .arg("list")
        .env("MESSENGER_GUIDE_LOG", "a=b=c,trace")
        .stdout(std::process::Stdio::null())
        .stderr(full.expect("/dev/full"))
        .status();
    assert!(status.expect("the program runs").success());
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

/// Runs `open signal linux` with these programs, scripts of a shell, and nothing else in its PATH; and with variables, in
/// which `{}` stands for the folder of the programs.
#[cfg(target_os = "linux")]
fn open_with(programs: &[(&str, &str)], variables: &[(&str, &str)]) -> (Output, String) {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_string_lossy().into_owned();
    for (name, script) in programs {
        let program = folder.path().join(name);
        let notes = folder.path().join("notes");
        let script = format!("#!/bin/sh\nexec >> '{}'\n{script}\n", notes.display());
        fs::write(&program, script).expect("a program");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program");
    }
    let variables: Vec<(&str, String)> = variables
        .iter()
        .map(|(name, value)| (*name, value.replace("{}", &path)))
        .chain([("PATH", path.clone())])
        .collect();
    let variables: Vec<(&str, &str)> = variables
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let output = run(&["open", "signal", "linux"], &variables);
    let notes = fs::read_to_string(folder.path().join("notes")).unwrap_or_default();
    (output, notes)
}

#[cfg(target_os = "linux")]
#[test]
fn open_says_what_happened_and_no_status_numbers() {
    const ADDRESS: &str = "https://signal.org/download/linux";
    let none: &[(&str, &str)] = &[];
    for (programs, code, said) in [
        (none, 1, "there is no browser to open the address with"),
        (
            &[("xdg-open", "exit 3"), ("gio", "exit 4")],
            1,
            "the browser did not open the address",
        ),
        (
            &[("xdg-open", "exit 3"), ("gio", "exit 0")],
            0,
            "Handed to the browser",
        ),
    ] {
        let (output, _) = open_with(programs, &[("LANG", "en_US.UTF-8")]);
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let printed = text(&output.stdout) + &text(&output.stderr);
        assert!(
            printed.contains(said) && printed.contains(ADDRESS),
            "{printed}"
        );
        for sign in ["exit", "status", "Launcher", "xdg-open", "\""] {
            assert!(!printed.contains(sign), "{printed}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn open_uses_the_browser_that_was_named() {
    let programs = [
        ("broken", "exit 1"),
        ("mine", "echo \"mine $*\""),
        ("xdg-open", "echo \"the desktop's\""),
    ];
    let (_, notes) = open_with(
        &programs,
        &[("BROWSER", "missing:{}/broken:{}/mine --new %s")],
    );
    assert_eq!(notes, "mine --new https://signal.org/download/linux\n");
    let (_, notes) = open_with(&programs, &[("BROWSER", "")]);
    assert_eq!(notes, "the desktop's\n");
}

#[cfg(target_os = "linux")]
#[test]
fn open_keeps_the_tokens_of_the_desktop_to_itself() {
    let browser = (
        "xdg-open",
        "echo \"$XDG_ACTIVATION_TOKEN$DESKTOP_STARTUP_ID.\"",
    );
    let tokens = [("XDG_ACTIVATION_TOKEN", "a"), ("DESKTOP_STARTUP_ID", "b")];
    let (output, notes) = open_with(&[browser], &tokens);
    assert_eq!((output.status.code(), notes.as_str()), (Some(0), ".\n"));
}
