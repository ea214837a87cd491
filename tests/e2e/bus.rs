//! A message bus of its own, which ends with the test.

use std::process::{Child, Command};

use crate::process;

pub struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// Starts a bus; what it starts is on this X display, if there is one.
    pub fn start(display: Option<&str>) -> Result<Self, String> {
        let mut command = Command::new("dbus-daemon");
        if let Some(display) = display {
            command
                .env("DISPLAY", display)
                .env_remove("WAYLAND_DISPLAY");
        }
        command.args(["--session", "--nofork", "--print-address"]);
        let (daemon, address) = process::start(&mut command)?;
        Ok(Self { daemon, address })
    }

    /// The value for DBUS_SESSION_BUS_ADDRESS.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn end(&mut self) {
        process::end(&mut self.daemon);
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.end();
    }
}
