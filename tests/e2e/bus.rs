//! A message bus of its own, which ends with the test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

pub struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// What the bus starts is on this X display, if there is one.
    pub fn start(display: Option<&str>) -> Result<Self, String> {
        let mut command = Command::new("dbus-daemon");
        if let Some(display) = display {
            command
                .env("DISPLAY", display)
                .env_remove("WAYLAND_DISPLAY");
        }
        let mut daemon = command
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("dbus-daemon: {error}"))?;
        let mut address = String::new();
        let stdout = daemon.stdout.take().ok_or("dbus-daemon says nothing")?;
        BufReader::new(stdout)
            .read_line(&mut address)
            .map_err(|error| error.to_string())?;
        let address = address.trim().to_owned();
        Ok(Self { daemon, address })
    }

    /// What DBUS_SESSION_BUS_ADDRESS has to be.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn end(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.end();
    }
}
