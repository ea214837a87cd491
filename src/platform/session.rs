//! The environment variables that lead to the desktop: what the window may not use of them is taken away first.

use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// An environment variable, with the value that it is to have.
type Correction = (&'static str, &'static str);

const SESSION_BUS: &str = "DBUS_SESSION_BUS_ADDRESS";
/// An address that leads nowhere, so that the default one is not looked for either.
const NO_BUS: &str = "disabled:";

/// Starts the program anew, in its place, where something in the environment has to be changed; Rust has no safe way to
/// change it for what runs already.
///
/// # Errors
/// If it can't be started anew.
pub fn correct() -> io::Result<()> {
    let corrections: Vec<Correction> = session_bus().into_iter().collect();
    if corrections.is_empty() {
        return Ok(());
    }
    let mut arguments = std::env::args_os();
    let mut command = Command::new(std::env::current_exe()?);
    command.arg0(arguments.next().unwrap_or_default());
    Err(command.args(arguments).envs(corrections).exec())
}

/// The window asks the session bus whether the desktop is dark. The library that does it would start any program
/// that the address names, or connect to another computer.
fn session_bus() -> Option<Correction> {
    let address = std::env::var(SESSION_BUS).ok()?;
    (!is_local(&address) && address != NO_BUS).then(|| {
        log::warn!("{SESSION_BUS} is not used: only local sockets are");
        (SESSION_BUS, NO_BUS)
    })
}

/// Whether an address of D-Bus leads to sockets of this computer only. It may be several, the first that answers counts.
fn is_local(address: &str) -> bool {
    address.split(';').all(|one| one.starts_with("unix:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bus_that_starts_programs_or_is_on_the_network_is_not_local() {
        for address in [
            "unix:path=/run/user/1000/bus",
            "unix:abstract=/tmp/dbus-x,guid=0;unix:path=/run/user/1000/bus",
        ] {
            assert!(is_local(address), "{address}");
        }
        for address in [
            "",
            "unixexec:path=/usr/bin/touch,argv1=/tmp/x",
            "tcp:host=127.0.0.1,port=1",
            "nonce-tcp:host=127.0.0.1,port=1,noncefile=/etc/passwd",
            "unix:path=/nowhere;unixexec:path=/usr/bin/touch",
            " unixexec:path=/usr/bin/touch",
            "vsock:cid=1,port=1",
            "autolaunch:",
            NO_BUS,
        ] {
            assert!(!is_local(address), "{address}");
        }
    }
}
