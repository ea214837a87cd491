//! The environment variables that lead to the desktop: what the window can't or may not use of them is taken away first.

use std::env;
use std::fs;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use zbus::address::Address;
use zbus::address::transport::{Transport, UnixSocket};

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
type Correction = (&'static str, Option<String>);

/// The buses that an environment can name, and what stands in for an address that may not be used.
const BUSES: [(&str, Option<&str>); 2] = [(SESSION_BUS, Some(NO_BUS)), (ACCESSIBILITY_BUS, None)];

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
/// does it would start any program that an address names, or connect to another computer, and takes several addresses for one.
fn buses() -> impl Iterator<Item = Correction> {
    BUSES.into_iter().filter_map(|(name, substitute)| {
        let address = env::var(name).ok()?;
        if address.is_empty() || address == NO_BUS {
            return None;
        }
        let local = local_address(&address, bus_answers);
        if local == Some(&address) {
            return None;
        }
        if local.is_none() {
            log::warn!("{name} is not used: only local sockets are");
        }
        Some((name, local.or(substitute).map(str::to_owned)))
    })
}

/// The address to take of those that D-Bus is given, apart from each other by `;`: of those that are sockets of this computer the
/// first that answers, or else the first.
fn local_address(addresses: &str, answers: impl Fn(&str) -> bool) -> Option<&str> {
    let mut local = addresses.split(';').filter(|one| one.starts_with("unix:"));
    let first = local.next()?;
    if answers(first) {
        return Some(first);
    }
    Some(local.find(|one| answers(one)).unwrap_or(first))
}

fn bus_answers(address: &str) -> bool {
    let Ok(address) = Address::try_from(address) else {
        return false;
    };
    let Transport::Unix(unix) = address.transport() else {
        return false;
    };
    let socket = match unix.path() {
        UnixSocket::File(path) => SocketAddr::from_pathname(path),
        UnixSocket::Abstract(name) => SocketAddr::from_abstract_name(name.as_bytes()),
        _ => return false,
    };
    socket.is_ok_and(|socket| UnixStream::connect_addr(&socket).is_ok())
}

/// Corrections for the case that nothing answers on Wayland (after `su`, in a container, with `ssh -X`) but another display is named:
/// winit takes the first of the three that is set, and no other.
fn wayland() -> impl Iterator<Item = Correction> {
    // Set to nothing, it is no socket for winit, but it is for the library below it.
    let is_empty = env::var_os(WAYLAND_SOCKET).is_some_and(|socket| socket.is_empty());
    let empty_socket = is_empty.then_some((WAYLAND_SOCKET, None));
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
        .chain(empty_socket)
}

/// False if the variable names a socket on which no desktop answers.
pub(super) fn answers(name: &str) -> bool {
    variable(name).is_none_or(|display| answers_on_wayland(name, &display))
}

fn answers_on_wayland(name: &str, display: &str) -> bool {
    if name == WAYLAND_SOCKET {
        // Connected already, by whoever started the program.
        let file = fs::read_link(Path::new("/proc/self/fd").join(display));
        return file.is_ok_and(|file| file.to_string_lossy().starts_with("socket:"));
    }
    let folder = env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
    wayland_socket(display, Path::new(&folder)).is_some_and(|socket| is_served(&socket))
}

/// The socket of a display of this name. As winit has it, there is none where the folder is not set or is relative, unless the name
/// is a whole path.
fn wayland_socket(display: &str, folder: &Path) -> Option<PathBuf> {
    let socket = folder.join(display);
    socket.is_absolute().then_some(socket)
}

/// True if a desktop answers there: a socket may also take a connection only to end it. A slow one is waited for by the window.
fn is_served(socket: &Path) -> bool {
    const PATIENCE: Duration = Duration::from_secs(2);
    /// `wl_display.sync`, which is always answered: the number of the display, the size of this and of the request, and the
    /// number that the answer is to have.
    const SYNC: [u32; 3] = [1, 12 << 16, 2];
    let ask = || -> io::Result<()> {
        let mut stream = UnixStream::connect(socket)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.write_all(&SYNC.map(u32::to_ne_bytes).concat())?;
        stream.read_exact(&mut [0])
    };
    match ask() {
        Ok(()) => true,
        Err(error) => matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::net::UnixListener;
    use std::thread;

    #[test]
    fn a_bus_that_starts_programs_or_is_on_the_network_is_not_taken() {
        for address in [
            "",
            "unixexec:path=/usr/bin/touch,argv1=/tmp/x",
            "tcp:host=127.0.0.1,port=1",
            "nonce-tcp:host=127.0.0.1,port=1,noncefile=/etc/passwd",
            " unixexec:path=/usr/bin/touch",
            "vsock:cid=1,port=1",
            "autolaunch:",
            NO_BUS,
        ] {
            assert_eq!(local_address(address, |_| true), None, "{address}");
        }
        assert_eq!(
            local_address("tcp:host=h,port=1;unix:path=/a;unixexec:path=/b", |_| true),
            Some("unix:path=/a")
        );
    }

    #[test]
    fn the_first_bus_that_answers_is_taken() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("bus");
        let _bus = UnixListener::bind(&path).expect("a bus");
        let there = format!(
            "unix:path={},guid=0123456789abcdef0123456789abcdef",
            path.display()
        );
        let abstract_name = format!("messenger-guide-test-{}", std::process::id());
        let name = SocketAddr::from_abstract_name(&abstract_name).expect("a name");
        let _abstract_bus = UnixListener::bind_addr(&name).expect("a bus");
        let abstract_bus = format!("unix:abstract={abstract_name}");
        let nowhere = "unix:path=/nowhere/a";
        for (addresses, taken) in [
            (nowhere.to_owned(), nowhere),
            (format!("{nowhere};unix:path=/nowhere/b"), nowhere),
            (format!("{nowhere};{there}"), &there),
            (format!("{nowhere};{abstract_bus};{there}"), &abstract_bus),
            (format!("{there};{abstract_bus};"), &there),
        ] {
            assert_eq!(local_address(&addresses, bus_answers), Some(taken));
        }
    }

    #[test]
    fn a_wayland_socket_is_looked_for_only_in_an_absolute_folder() {
        for (display, folder, socket) in [
            ("wayland-0", "/run/user/1", Some("/run/user/1/wayland-0")),
            ("/tmp/wayland-0", "/run/user/1", Some("/tmp/wayland-0")),
            ("/tmp/wayland-0", "", Some("/tmp/wayland-0")),
            ("wayland-0", "", None),
            ("wayland-0", "run", None),
            ("../wayland-0", ".", None),
        ] {
            let found = wayland_socket(display, Path::new(folder));
            assert_eq!(found.as_deref(), socket.map(Path::new), "{folder}");
        }
    }

    #[test]
    fn a_wayland_desktop_answers_and_does_not_only_take_a_connection() {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("wayland-0");
        assert!(!is_served(&socket), "nothing is there");
        let listener = UnixListener::bind(&socket).expect("a socket");
        let server = thread::spawn(move || {
            drop(listener.accept());
            let (mut client, _) = listener.accept().expect("a client");
            let mut request = [0; 12];
            client.read_exact(&mut request).expect("a request");
            client.write_all(&request).expect("an answer");
        });
        assert!(!is_served(&socket), "it hangs up");
        assert!(is_served(&socket), "it answers");
        server.join().expect("the server");
    }
}
