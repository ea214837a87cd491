//! Attaches to the console that the program was started from, on Windows: a program without a console
//! window of its own has none.

use std::io;
use std::os::windows::io::AsRawHandle as _;

use winsafe::{AttachConsole, GetStartupInfo, PidParent, co};

/// Attaches to that console, if there is one, so that answers are seen in it.
///
/// Windows then replaces a file or pipe that the output was redirected to, unless the parent process set the
/// handles (as `messenger-guide.com` does). So it attaches only if no redirection is lost.
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
