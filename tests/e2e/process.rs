//! Programs that a test starts and ends.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// Starts what says in its first line where it is reached.
pub fn start(command: &mut Command) -> Result<(Child, String), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{name}: {error}"))?;
    let stdout = child.stdout.take();
    let stdout = stdout.ok_or_else(|| format!("{name} says nothing"))?;
    let mut line = String::new();
    BufReader::new(stdout)
        .read_line(&mut line)
        .map_err(|error| error.to_string())?;
    Ok((child, line.trim().to_owned()))
}

pub fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}
