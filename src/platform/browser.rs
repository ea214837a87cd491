//! Hands links to the default browser, the only way out of the program.

use crate::catalog::Link;

/// Opens links. Tests replace it.
pub trait Opener: Send + Sync {
    /// May wait a moment to see whether the browser starts.
    ///
    /// # Errors
    /// [`OpenError`] if no browser took it.
    fn open(&self, link: &Link) -> Result<(), OpenError>;
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("there is no browser, and nothing that knows one")]
    NoBrowser,
    /// With the reason, which is for the log and not for people.
    #[error("the link could not be handed to a browser: {0}")]
    Failed(String),
}

impl OpenError {
    pub fn new(reason: impl Into<String>) -> Self {
        Self::Failed(reason.into())
    }
}

/// The opener of the window: the browser of the desktop, which is not waited for.
#[derive(Debug, Clone, Copy)]
pub struct SystemBrowser;

impl Opener for SystemBrowser {
    fn open(&self, link: &Link) -> Result<(), OpenError> {
        log::info!("opening {link}");
        launch(link.as_str(), Asker::Window)
    }
}

/// The opener of the command line: the browser that the person named in `BROWSER` comes first, and may show the page in the terminal.
#[derive(Debug, Clone, Copy)]
pub struct TerminalBrowser;

impl Opener for TerminalBrowser {
    fn open(&self, link: &Link) -> Result<(), OpenError> {
        use std::io::{IsTerminal as _, stdin, stdout};

        log::info!("opening {link}");
        let is_terminal = stdin().is_terminal() && stdout().is_terminal();
        launch(link.as_str(), Asker::CommandLine { is_terminal })
    }
}

/// The way in which the link is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asker {
    Window,
    CommandLine {
        /// A person reads and types there, not a script.
        is_terminal: bool,
    },
}

#[cfg(all(unix, not(target_os = "macos")))]
use launchers::launch;

#[cfg(any(not(unix), target_os = "macos"))]
fn launch(address: &str, _asker: Asker) -> Result<(), OpenError> {
    open::that_detached(address).map_err(|error| OpenError::new(error.to_string()))
}

/// The programs that are asked, one after the other, until one takes the link.
#[cfg(all(unix, not(target_os = "macos")))]
mod launchers {
    use std::io;
    use std::os::unix::process::CommandExt as _;
    use std::process::{Command, ExitStatus, Stdio};
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::{Asker, OpenError};
    use crate::platform::display;

    /// A launcher such as `xdg-open` tries several browsers before it gives up, so it is watched for a while.
    const WATCHED: Duration = Duration::from_secs(3);
    /// Tokens that the desktop gave for the window of this program: another program must not inherit them.
    const ACTIVATION_TOKENS: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

    struct Launcher {
        command: Command,
        /// Reads and writes in the terminal until it ends, as browsers for terminals do.
        in_terminal: bool,
    }

    pub(super) fn launch(address: &str, asker: Asker) -> Result<(), OpenError> {
        let named = std::env::var("BROWSER").unwrap_or_default();
        first_that_takes_it(launchers(&named, address, asker, display::is_there()))
    }

    /// The desktop's own choice, and the browsers that `BROWSER` names; these first in a terminal, where it was most likely set.
    fn launchers(named: &str, address: &str, asker: Asker, has_display: bool) -> Vec<Launcher> {
        let of = |commands: Vec<Command>, in_terminal: bool| {
            let commands = commands.into_iter();
            commands.map(move |command| Launcher {
                command,
                in_terminal,
            })
        };
        let (named, known) = (of_variable(named, address), open::commands(address));
        match asker {
            Asker::Window => of(known, false).chain(of(named, false)).collect(),
            Asker::CommandLine { is_terminal } => of(named, is_terminal)
                .chain(of(known, is_terminal && !has_display))
                .collect(),
        }
    }

    fn first_that_takes_it(launchers: Vec<Launcher>) -> Result<(), OpenError> {
        let mut result = Err(OpenError::NoBrowser);
        for mut launcher in launchers {
            let problem = match launcher.ended() {
                Ok(None) => return Ok(()),
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(status)) => status.to_string(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => error.to_string(),
            };
            let program = launcher.command.get_program().to_string_lossy();
            log::warn!("{program}: {problem}");
            result = Err(OpenError::Failed(format!("{program}: {problem}")));
        }
        result
    }

    impl Launcher {
        /// Starts it, and gives how it ended, if that was soon.
        fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
            for token in ACTIVATION_TOKENS {
                self.command.env_remove(token);
            }
            if self.in_terminal {
                self.command.status().map(Some)
            } else {
                watched(&mut self.command)
            }
        }
    }

    /// The browsers that `BROWSER` names, as `xdg-open` reads it: separated by colons, each with `%s` for the address, or with the
    /// address at its end.
    fn of_variable(browsers: &str, address: &str) -> Vec<Command> {
        let browsers = browsers.split(':').filter_map(|browser| {
            let mut words = browser.split_whitespace();
            let mut command = Command::new(words.next()?);
            command.args(words.map(|word| word.replace("%s", address)));
            if !browser.contains("%s") {
                command.arg(address);
            }
            Some(command)
        });
        browsers.collect()
    }

    fn watched(command: &mut Command) -> io::Result<Option<ExitStatus>> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Ctrl+C in the terminal is not for the browser.
            .process_group(0)
            .spawn()?;
        let (sender, ended) = mpsc::channel();
        // Waits for as long as it takes, so that no dead process is left.
        let waiter = thread::Builder::new().spawn(move || {
            let _ = sender.send(child.wait());
        });
        // It was started: another one would open the link twice.
        if waiter.is_err() {
            return Ok(None);
        }
        match ended.recv_timeout(WATCHED) {
            Ok(status) => status.map(Some),
            Err(_) => Ok(None),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const ADDRESS: &str = "https://signal.org/";

        fn words(command: &Command) -> Vec<String> {
            std::iter::once(command.get_program())
                .chain(command.get_args())
                .map(|word| word.to_string_lossy().into_owned())
                .collect()
        }

        fn shell(script: &str) -> Launcher {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            Launcher {
                command,
                in_terminal: false,
            }
        }

        fn missing() -> Launcher {
            Launcher {
                command: Command::new("/nowhere/browser"),
                in_terminal: true,
            }
        }

        #[test]
        fn the_variable_names_browsers_as_xdg_open_reads_it() {
            let commands: Vec<_> = of_variable("w3m:: /opt/fire -u %s -x:a %s?", ADDRESS)
                .iter()
                .map(words)
                .collect();
            assert_eq!(
                commands,
                [
                    vec!["w3m", ADDRESS],
                    vec!["/opt/fire", "-u", ADDRESS, "-x"],
                    vec!["a", "https://signal.org/?"],
                ]
            );
            assert!(of_variable("", ADDRESS).is_empty());
        }

        #[test]
        fn the_terminal_is_for_a_person_who_has_it() {
            let first = |asker, has_display| {
                let launchers = launchers("w3m", ADDRESS, asker, has_display);
                let of = |name: &str| {
                    let mut all = launchers.iter().enumerate();
                    all.find(|(_, launcher)| launcher.command.get_program() == name)
                        .map(|(index, launcher)| (index, launcher.in_terminal))
                        .expect("known")
                };
                let (named, known) = (of("w3m"), of("xdg-open"));
                (named.0 < known.0, named.1, known.1)
            };
            let (person, script) = (
                Asker::CommandLine { is_terminal: true },
                Asker::CommandLine { is_terminal: false },
            );
            assert_eq!(first(person, false), (true, true, true));
            assert_eq!(first(person, true), (true, true, false));
            assert_eq!(first(script, false), (true, false, false));
            assert_eq!(first(Asker::Window, true), (false, false, false));
        }

        #[test]
        fn the_next_one_is_asked_where_one_fails_or_is_missing() {
            assert_eq!(
                first_that_takes_it(vec![missing(), shell("exit 3"), shell("exit 0")]),
                Ok(())
            );
            assert_eq!(
                first_that_takes_it(vec![missing(), missing()]),
                Err(OpenError::NoBrowser)
            );
            assert!(matches!(
                first_that_takes_it(vec![shell("exit 3"), missing()]),
                Err(OpenError::Failed(reason)) if reason.starts_with("sh: ")
            ));
        }

        #[test]
        fn the_tokens_of_the_desktop_are_for_this_window_only() {
            for token in ACTIVATION_TOKENS {
                let mut launcher = shell(&format!("test -z \"${token}\""));
                launcher.command.env(token, "ours");
                assert_eq!(first_that_takes_it(vec![launcher]), Ok(()), "{token}");
            }
        }
    }
}
