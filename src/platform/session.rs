//! The environment variables that lead to the desktop: what the window can't or may not use of them is taken away first.

use std::env;
use std::fs;
use std::io;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use super::variable::variable;

pub const DISPLAY: &str = "DISPLAY";
pub const WAYLAND_DISPLAY: &str = "WAYLAND_DISPLAY";
/// The number of a file that is open already, instead of a name.
pub const WAYLAND_SOCKET: &str = "WAYLAND_SOCKET";
const SESSION_BUS: &str = "DBUS_SESSION_BUS_ADDRESS";
/// The bus of assistive technology. Without it the session bus is asked.
const ACCESSIBILITY_BUS: &str = "AT_SPI_BUS_ADDRESS";
/// An address that leads nowhere, so that the default one is not looked for either.
const NO_BUS: &str = "disabled:";

/// An environment variable, and the value that it is to have; none takes it away.
type Correction = (&'static str, Option<&'static str>);

/// The buses that an environment can name, and what stands in for an address that may not be used.
const BUSES: [Correction; 2] = [(SESSION_BUS, Some(NO_BUS)), (ACCESSIBILITY_BUS, None)];

/// Replaces the running program by a new start of it, where something in the environment has to be changed: Rust has no safe way to
/// change it for what runs already.
///
/// # Errors
/// If it can't be started anew.
pub fn correct() -> io::Result<()> {
    let corrections: Vec<Correction> = buses().chain(wayland()).collect();
    if corrections.is_empty() {
        return Ok(());
    }
    let mut arguments = env::args_os();
    let mut command = Command::new(env::current_exe()?);
    command.arg0(arguments.next().unwrap_or_default());
    command.args(arguments);
    for (name, value) in corrections {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    Err(command.exec())
}

/// True if there may be a desktop that tells its settings.
pub fn has_session_bus() -> bool {
    match env::var(SESSION_BUS) {
        Ok(address) => address != NO_BUS && !address.is_empty(),
        Err(_) => env::var_os("XDG_RUNTIME_DIR")
            .is_some_and(|folder| Path::new(&folder).join("bus").exists()),
    }
}

/// The window asks the session bus whether the desktop is dark, and tells assistive technology what it shows. The library that
/// does it would start any program that an address names, or connect to another computer.
fn buses() -> impl Iterator<Item = Correction> {
    BUSES.into_iter().filter(|(name, _)| {
        let is_refused = env::var(name).is_ok_and(|address| is_refused(&address));
        if is_refused {
            log::warn!("{name} is not used: only local sockets are");
        }
        is_refused
    })
}

fn is_refused(address: &str) -> bool {
    !is_local(address) && !address.is_empty() && address != NO_BUS
}

/// True if an address of D-Bus leads to sockets of this computer only. It may be several, the first that answers counts.
fn is_local(address: &str) -> bool {
    address.split(';').all(|one| one.starts_with("unix:"))
}

/// Corrections for the case that nothing answers on Wayland (after `su`, in a container, with `ssh -X`) but another display is named:
/// winit takes the first of the three that is set, and no other.
fn wayland() -> impl Iterator<Item = Correction> {
    let others: [(_, &[&str]); 2] = [
        (WAYLAND_SOCKET, &[WAYLAND_DISPLAY, DISPLAY]),
        (WAYLAND_DISPLAY, &[DISPLAY]),
    ];
    others
        .into_iter()
        .filter(|(name, others)| {
            others.iter().any(|other| variable(other).is_some()) && !answers(name)
        })
        .map(|(name, _)| (name, None))
}

/// False if the variable names a socket that takes no connection.
pub(super) fn answers(name: &str) -> bool {
    variable(name).is_none_or(|display| answers_on_wayland(name, &display))
}

fn answers_on_wayland(name: &str, display: &str) -> bool {
    if name == WAYLAND_SOCKET {
        // Connected already, by whoever started the program.
        let file = fs::read_link(Path::new("/proc/self/fd").join(display));
        return file.is_ok_and(|file| file.to_string_lossy().starts_with("socket:"));
    }
    // An absolute path stands for itself.
    let folder = env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
    UnixStream::connect(Path::new(&folder).join(display)).is_ok()
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
