//! Starts the program from a terminal of Windows, beside it as `messenger-guide.com`.
//!
//! There a program without a console window of its own is not waited for: the prompt comes back before the answer, and the exit code is
//! lost. A terminal finds `.com` before `.exe`; this one waits, and passes input, output and exit code through.

use std::env;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            // In the words of Windows, which are in its language: texts of our own would make this as large as the program itself.
            eprintln!("messenger-guide: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> std::io::Result<ExitCode> {
    let program =
        env::current_exe()?.with_file_name(format!("messenger-guide{}", env::consts::EXE_SUFFIX));
    let mut command = Command::new(program);
    command.args(env::args_os().skip(1));
    if env::args_os().len() <= 1 {
        // A window needs no terminal that waits for it.
        command.spawn()?;
        return Ok(ExitCode::SUCCESS);
    }
    let status = command.status()?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from))
}
