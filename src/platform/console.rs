//! The terminal that the program was started from, on Windows: there a program without a console window of its own doesn't have it.

use std::io;
use std::os::windows::io::AsRawHandle as _;

use winsafe::{AttachConsole, GetStartupInfo, PidParent, co};

/// Joins that terminal, if there is one, so that answers are seen in it.
///
/// Windows then puts the terminal in the place of a file or a pipe that the output goes to, unless whoever started the program said where it
/// goes (as `messenger-guide.com` does, see `launcher.rs`). So it is joined only where nothing is lost.
pub fn join() {
    let output_stays = GetStartupInfo().dwFlags.has(co::STARTF::USESTDHANDLES);
    let goes_nowhere =
        io::stdout().as_raw_handle().is_null() && io::stderr().as_raw_handle().is_null();
    if (output_stays || goes_nowhere)
        && let Err(reason) = AttachConsole(PidParent::Parent)
    {
        log::debug!("no terminal: {reason}");
    }
}
