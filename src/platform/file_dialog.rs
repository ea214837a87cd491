//! The desktop's own dialogs for files. On Linux the desktop portal shows them, on the message bus: it works from inside a sandbox too, and
//! starts no program of ours.

use std::path::PathBuf;

/// Shows the dialogs, and waits for the person. Tests replace it.
pub trait FileDialog: Send + Sync {
    /// The files to open: none if the person cancelled.
    ///
    /// # Errors
    /// [`DialogError`] if no dialog can be shown.
    fn open(&self, title: &str) -> Result<Vec<PathBuf>, DialogError>;

    /// Asks for the path under which to save a file, with `name` as a suggestion: [`None`] if the person cancelled.
    ///
    /// # Errors
    /// [`DialogError`] if no dialog can be shown.
    fn save(&self, title: &str, name: &str) -> Result<Option<PathBuf>, DialogError>;
}

/// The reason is for the log, not for people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no dialog for files can be shown: {0}")]
pub struct DialogError(String);

impl DialogError {
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

/// The dialogs of the desktop.
#[derive(Debug, Clone, Copy)]
pub struct SystemFileDialog;

#[cfg(any(windows, target_os = "macos"))]
impl FileDialog for SystemFileDialog {
    fn open(&self, title: &str) -> Result<Vec<PathBuf>, DialogError> {
        let files = rfd::FileDialog::new().set_title(title).pick_files();
        Ok(files.unwrap_or_default())
    }

    fn save(&self, title: &str, name: &str) -> Result<Option<PathBuf>, DialogError> {
        let dialog = rfd::FileDialog::new().set_title(title).set_file_name(name);
        Ok(dialog.save_file())
    }
}

#[cfg(target_os = "linux")]
impl FileDialog for SystemFileDialog {
    fn open(&self, title: &str) -> Result<Vec<PathBuf>, DialogError> {
        portal::ask("OpenFile", title, [("multiple", true.into())])
    }

    fn save(&self, title: &str, name: &str) -> Result<Option<PathBuf>, DialogError> {
        let files = portal::ask("SaveFile", title, [("current_name", name.into())])?;
        Ok(files.into_iter().next())
    }
}

#[cfg(target_os = "linux")]
mod portal {
    use std::collections::HashMap;
    use std::path::PathBuf;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use url::Url;
    use zbus::MatchRule;
    use zbus::blocking::fdo::DBusProxy;
    use zbus::blocking::{Connection, MessageIterator, Proxy, connection};
    use zbus::message::{self, Message};
    use zbus::names::{MemberName, UniqueName};
    use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

    use super::DialogError;

    const DESTINATION: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const CHOOSER: &str = "org.freedesktop.portal.FileChooser";
    const REQUEST: &str = "org.freedesktop.portal.Request";
    const BUS: &str = "org.freedesktop.DBus";
    /// Each question has a connection of its own, so that one name is enough.
    const TOKEN: &str = "messenger_guide";
    /// The portal may take so long to take a question, not the person to answer it. Desktops start the portal only when it is asked.
    const PATIENCE: Duration = Duration::from_secs(20);
    /// The same for the bus, which runs already.
    const PATIENCE_WITH_BUS: Duration = Duration::from_secs(5);

    impl From<zbus::fdo::Error> for DialogError {
        fn from(error: zbus::fdo::Error) -> Self {
            Self(error.to_string())
        }
    }

    impl From<zbus::Error> for DialogError {
        fn from(error: zbus::Error) -> Self {
            Self(error.to_string())
        }
    }

    pub(super) fn ask<const N: usize>(
        method: &str,
        title: &str,
        options: [(&str, Value<'_>); N],
    ) -> Result<Vec<PathBuf>, DialogError> {
        let mut options = HashMap::from(options);
        options.insert("handle_token", TOKEN.into());
        let builder = connection::Builder::session()?.method_timeout(PATIENCE);
        let connection = connected(builder, PATIENCE_WITH_BUS)?;
        // Before the question: the answer may come at once.
        let messages = MessageIterator::from(&connection);
        let bus = DBusProxy::new(&connection)?;
        bus.add_match_rule(signals(REQUEST, "Response")?.sender(DESTINATION)?.build())?;
        bus.add_match_rule(
            signals(BUS, "NameOwnerChanged")?
                .arg(0, DESTINATION)?
                .build(),
        )?;
        let chooser = Proxy::new(&connection, DESTINATION, PATH, CHOOSER)?;
        let taken = chooser.call_method(method, &("", title, options))?;
        let request: OwnedObjectPath = taken.body().deserialize()?;
        let portal = taken.header().sender().map(UniqueName::to_owned);
        for message in messages {
            let message = message?;
            let header = message.header();
            let is_of_portal = header.sender() == portal.as_ref();
            match header.member().map(MemberName::as_str) {
                Some("Response") if is_of_portal && header.path() == Some(&*request) => {
                    return files_of(&message);
                }
                // Nobody will answer any more, and the dialog is gone.
                Some("NameOwnerChanged") if has_ended(&message, portal.as_ref()) => {
                    return Err(DialogError::new("the portal has ended"));
                }
                Some(_) | None => {}
            }
        }
        Err(DialogError::new("the portal did not answer"))
    }

    fn signals<'a>(
        interface: &'a str,
        member: &'a str,
    ) -> zbus::Result<zbus::match_rule::Builder<'a>> {
        MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface(interface)?
            .member(member)
    }

    /// True if the bus says that this is no longer the portal.
    fn has_ended(message: &Message, portal: Option<&UniqueName<'_>>) -> bool {
        let is_of_bus = message
            .header()
            .sender()
            .is_some_and(|name| name.as_str() == BUS);
        let body = message.body();
        let change = body.deserialize::<(&str, &str, &str)>();
        is_of_bus
            && change.is_ok_and(|(name, old, _)| {
                name == DESTINATION && portal.is_some_and(|portal| old == portal.as_str())
            })
    }

    fn files_of(answer: &Message) -> Result<Vec<PathBuf>, DialogError> {
        let (outcome, results): (u32, HashMap<String, OwnedValue>) = answer.body().deserialize()?;
        match outcome {
            0 => files(results),
            1 => Ok(Vec::new()),
            other => Err(DialogError::new(format!("the portal answered {other}"))),
        }
    }

    /// A library that waits for ever for a bus that takes the connection, and then says nothing, waits on a thread of its own.
    fn connected(
        builder: connection::Builder<'static>,
        patience: Duration,
    ) -> Result<Connection, DialogError> {
        let (sender, outcome) = mpsc::channel();
        thread::Builder::new()
            .spawn(move || sender.send(builder.build()))
            .map_err(|error| DialogError::new(error.to_string()))?;
        let silent = |_| DialogError::new("the session bus did not answer");
        Ok(outcome.recv_timeout(patience).map_err(silent)??)
    }

    fn files(mut results: HashMap<String, OwnedValue>) -> Result<Vec<PathBuf>, DialogError> {
        let addresses = results.remove("uris").map(Vec::<String>::try_from);
        let addresses = addresses.transpose().map_err(zbus::Error::from)?;
        let paths = addresses.into_iter().flatten().map(|address| {
            let url = Url::parse(&address).ok();
            let path = url.and_then(|url| url.to_file_path().ok());
            path.ok_or_else(|| DialogError::new(format!("this is not a file: {address}")))
        });
        paths.collect()
    }

    #[cfg(test)]
    mod tests {
        use std::os::unix::net::UnixListener;

        use super::*;

        #[test]
        fn a_bus_that_never_answers_is_not_waited_for() {
            let folder = tempfile::tempdir().expect("a folder");
            let socket = folder.path().join("bus");
            // Connections are taken by the system, and nobody reads what comes over them.
            let _bus = UnixListener::bind(&socket).expect("a socket");
            let address = format!("unix:path={}", socket.display());
            let builder = connection::Builder::address(address.as_str()).expect("an address");
            let (sender, outcome) = mpsc::channel();
            thread::spawn(move || {
                sender.send(connected(builder, Duration::from_millis(100)).err())
            });
            let error = outcome
                .recv_timeout(Duration::from_secs(10))
                .expect("an outcome");
            assert_eq!(
                error,
                Some(DialogError::new("the session bus did not answer"))
            );
        }
    }
}
