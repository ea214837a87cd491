//! The program in a real window, as a person uses it: started, looked at, pressed.
//!
//! Run by `scripts/e2e.sh`, which builds the program, installs what this needs and says which binary to start.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[cfg(target_os = "linux")]
mod assistive;
#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod cases;
#[cfg(target_os = "linux")]
mod checking;
#[cfg(target_os = "linux")]
mod clipboard_manager;
#[cfg(target_os = "linux")]
mod compositor;
#[cfg(target_os = "linux")]
mod desktop;
#[cfg(target_os = "linux")]
mod dropping;
#[cfg(target_os = "linux")]
mod expected;
#[cfg(target_os = "linux")]
mod focus_ring;
#[cfg(target_os = "linux")]
mod hearing;
#[cfg(target_os = "linux")]
mod installed;
#[cfg(target_os = "linux")]
mod languages;
#[cfg(target_os = "linux")]
mod local_only;
#[cfg(target_os = "linux")]
mod modals;
#[cfg(target_os = "linux")]
mod portal;
#[cfg(target_os = "linux")]
mod process;
#[cfg(target_os = "linux")]
mod storm;
#[cfg(target_os = "linux")]
mod touch;
#[cfg(target_os = "linux")]
mod touchscreen;
#[cfg(target_os = "linux")]
mod trace;
#[cfg(target_os = "linux")]
mod windows;

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [asked, language, id] = arguments.as_slice()
        && asked == "--point-on-windows"
    {
        return windows::tell_point(language, id);
    }
    if std::env::var_os(installed::ROOT).is_some() {
        installed::run()
    } else {
        cases::run()
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("the tests in a real window run on Linux only");
    ExitCode::FAILURE
}
