//! Tells when the connection of the window to an X11 display is lost.
//!
//! Unsafe code, and the reason for this crate: Xlib, which winit opens the window with, then writes a line of its own and ends the
//! process, unless it is given a C function to call, and no safe function does that. Everywhere else but in `macos/`, unsafe code is
//! forbidden.
#![cfg(target_os = "linux")]

use std::ffi::c_int;
use std::panic;
use std::process::exit;
use std::sync::OnceLock;

use x11_dl::xlib::{Display, Xlib};

static REPORT: OnceLock<fn()> = OnceLock::new();

/// From now on, `report` is called when a connection is lost, and the program ends with exit code 1. To be called before one is
/// opened. Where there is no Xlib, there is none to lose.
pub fn when_connection_is_lost(report: fn()) {
    let Ok(xlib) = Xlib::open() else {
        return;
    };
    let _ = REPORT.set(report);
    // SAFETY: It takes nothing, and may be called again. Xlib wants it to be the first call, and that of winit comes later.
    unsafe { (xlib.XInitThreads)() };
    // SAFETY: The function has the signature that Xlib asks for, lasts as long as the program, and nothing unwinds out of it.
    unsafe { (xlib.XSetIOErrorHandler)(Some(end)) };
}

/// Xlib ends the process where this returns.
extern "C" fn end(_: *mut Display) -> c_int {
    if let Some(report) = REPORT.get() {
        let _ = panic::catch_unwind(report);
    }
    exit(1)
}
