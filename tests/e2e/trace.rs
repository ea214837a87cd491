//! Traces with strace which programs and connections the program starts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Trace {
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Trace {
    pub fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        Ok(Self {
            file: folder.path().join("trace"),
            _folder: folder,
        })
    }

    /// Follows a program with all that it starts.
    pub fn of(&self, program: &Path) -> Command {
        let mut command = Command::new("strace");
        command
            .args(["-f", "-qq", "-s", "4096", "-e"])
            .arg("trace=execve,execveat,socket,connect")
            .arg("-o")
            .arg(&self.file)
            .arg(program);
        command
    }

    /// The names of the programs that were started, or were to be.
    pub fn started(&self) -> Vec<String> {
        let calls = self.calls();
        let paths = calls
            .iter()
            .filter(|call| call.starts_with("execve"))
            .filter_map(|call| call.split('"').nth(1));
        let names = paths.map(|path| path.rsplit('/').next().unwrap_or(path).to_owned());
        names.collect()
    }

    /// The calls about sockets that are not local.
    pub fn foreign_sockets(&self) -> Vec<String> {
        let mut calls = self.calls();
        calls.retain(|call| !call.starts_with("execve") && !call.contains("AF_UNIX"));
        calls
    }

    /// Each as it begins; what strace writes when one ends later doesn't count.
    fn calls(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.file).unwrap_or_default();
        let calls = text.lines().filter_map(|line| line.split_once(' '));
        calls
            .map(|(_, call)| call.trim_start().to_owned())
            .filter(|call| {
                ["execve", "socket(", "connect("]
                    .iter()
                    .any(|name| call.starts_with(name))
            })
            .collect()
    }
}
