//! A Wayland desktop that leaves the title bar to the windows, as GNOME does.

use std::fs::{self, File};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::desktop::{signal, wait_for};
use crate::process;

pub const SOCKET: &str = "wayland-test";

pub struct Compositor {
    server: Child,
    /// What started it.
    weston: Command,
    /// The folder of its socket.
    folder: tempfile::TempDir,
}

impl Compositor {
    pub fn start() -> Result<Self, String> {
        let mut weston = Command::new("weston");
        weston.arg("--backend=headless-backend.so");
        Self::with(weston)
    }

    /// One that is seen on an X11 desktop, at its upper left corner, and shows one program in all of it.
    pub fn start_on(display: &str) -> Result<Self, String> {
        let mut weston = Command::new("weston");
        weston.env("DISPLAY", display).args([
            "--backend=x11-backend.so",
            "--shell=kiosk-shell.so",
            "--width=1100",
            "--height=900",
        ]);
        Self::with(weston)
    }

    /// One that is seen on an X11 desktop and has a screen of this size, with a panel. It gives no bounds to the windows.
    pub fn of_size(display: &str, width: u32, height: u32) -> Result<Self, String> {
        let mut weston = Command::new("weston");
        weston.env("DISPLAY", display).args([
            "--backend=x11-backend.so".to_owned(),
            format!("--width={width}"),
            format!("--height={height}"),
        ]);
        Self::with(weston)
    }

    fn with(mut weston: Command) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        weston
            .args(["--use-pixman", "--no-config", "--socket", SOCKET])
            .env("XDG_RUNTIME_DIR", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let server = spawn(&mut weston)?;
        let compositor = Self {
            server,
            weston,
            folder,
        };
        compositor.wait()?;
        Ok(compositor)
    }

    fn wait(&self) -> Result<(), String> {
        let socket = self.folder().join(SOCKET);
        wait_for("the Wayland desktop", || {
            UnixStream::connect(&socket).is_ok()
        })
    }

    /// The folder of its socket.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Ends it, and starts another one in its place.
    pub fn restart(&mut self) -> Result<(), String> {
        self.stop();
        self.server = spawn(&mut self.weston)?;
        self.wait()
    }

    /// Starts a program on it, which writes down what it asks of the desktop.
    pub fn launch(&self, mut command: Command) -> Result<Client, String> {
        let log = self.folder.path().join("log");
        let file = File::create(&log).map_err(|error| error.to_string())?;
        let child = command
            .env_remove("DISPLAY")
            .env("WAYLAND_DISPLAY", SOCKET)
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("WAYLAND_DEBUG", "client")
            .stderr(file)
            .spawn()
            .map_err(|error| format!("{:?}: {error}", command.get_program()))?;
        Ok(Client { child, log })
    }
}

fn spawn(weston: &mut Command) -> Result<Child, String> {
    weston.spawn().map_err(|error| format!("weston: {error}"))
}

impl Compositor {
    /// Ends it; what was written down stays.
    pub fn stop(&mut self) {
        process::end(&mut self.server);
    }
}

impl Drop for Compositor {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A program on the Wayland desktop.
pub struct Client {
    child: Child,
    log: PathBuf,
}

impl Client {
    /// Its requests to the desktop, and what it wrote.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The last two numbers of each request or event of this name: of most, a width and a height.
    pub fn sizes(&self, name: &str) -> Vec<(u32, u32)> {
        let call = format!(".{name}(");
        let log = self.log();
        let arguments = log.lines().filter_map(|line| {
            let (_, arguments) = line.split_once(&call)?;
            arguments.strip_suffix(')')
        });
        let sizes = arguments.filter_map(|arguments| {
            let mut numbers = arguments.rsplit(", ");
            let height = numbers.next()?.parse().ok()?;
            Some((numbers.next()?.parse().ok()?, height))
        });
        sizes.collect()
    }

    /// Does something while the program stands still.
    pub fn stalled(&self, meanwhile: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
        signal("STOP", &self.child)?;
        let result = meanwhile();
        signal("CONT", &self.child)?;
        result
    }

    pub fn exit_code(&mut self) -> Result<Option<i32>, String> {
        let mut ended = None;
        wait_for("the program to end", || {
            ended = self.child.try_wait().ok().flatten();
            ended.is_some()
        })?;
        Ok(ended.and_then(|status| status.code()))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        process::end(&mut self.child);
    }
}
