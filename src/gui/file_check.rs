//! Files that are checked, one after the other.

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use iced::Task;

use super::background::with_reports;
use crate::catalog::Catalog;
use crate::l10n::Localizer;
use crate::verify::report::{Asker, Report, Wanted, report};
use crate::verify::{self, Error, Examined, Progress, examine};

/// More would take too long to draw.
pub const MOST_FILES: usize = 20;

/// Different for every check of a run, so that no outcome is shown for another file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckId(u64);

/// Makes the ids.
#[derive(Debug, Default)]
pub(super) struct CheckIds(u64);

impl CheckIds {
    pub(super) fn next(&mut self) -> CheckId {
        self.0 += 1;
        CheckId(self.0)
    }
}

/// An event in the check of a file.
#[derive(Debug, Clone)]
pub enum CheckEvent {
    Progressed { percent: u8 },
    Finished(Result<Arc<Examined>, CheckError>),
}

/// The reason why a file was not checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckError {
    Cancelled,
    NotRead(io::ErrorKind),
}

#[derive(Debug)]
pub struct FileCheck {
    pub id: CheckId,
    pub path: PathBuf,
    pub state: CheckState,
    /// The pasted text that the file is compared with.
    pub pasted: String,
}

#[derive(Debug)]
pub enum CheckState {
    Waiting,
    Running {
        percent: u8,
        is_cancelled: Arc<AtomicBool>,
    },
    Done {
        examined: Arc<Examined>,
        report: Report,
    },
    Failed(CheckError),
}

/// All files of the modal. Closing it ends their checks.
#[derive(Debug, Default)]
pub struct FileChecks {
    files: Vec<FileCheck>,
    /// A dialog of the desktop is open.
    pub(super) is_choosing: bool,
    /// No dialog could be shown.
    pub(super) has_no_dialog: bool,
    /// There were more files than are checked.
    pub(super) is_cut: bool,
}

impl FileChecks {
    pub fn files(&self) -> &[FileCheck] {
        &self.files
    }

    pub(super) fn add(&mut self, id: CheckId, path: PathBuf) {
        if self.files.len() < MOST_FILES {
            self.files.push(FileCheck {
                id,
                path,
                state: CheckState::Waiting,
                pasted: String::new(),
            });
        } else {
            self.is_cut = true;
        }
    }

    /// Starts the next check, unless one is running: one alone is as fast as the disk.
    pub(super) fn start_next(&mut self) -> Task<(CheckId, CheckEvent)> {
        let is_running = |file: &FileCheck| matches!(file.state, CheckState::Running { .. });
        if self.files.iter().any(is_running) {
            return Task::none();
        }
        let is_waiting = |file: &&mut FileCheck| matches!(file.state, CheckState::Waiting);
        match self.files.iter_mut().find(is_waiting) {
            Some(file) => file.start(),
            None => Task::none(),
        }
    }

    pub(super) fn handle(
        &mut self,
        catalog: &Catalog,
        l10n: &Localizer,
        (id, event): (CheckId, CheckEvent),
    ) {
        let Some(file) = self.file_mut(id) else {
            return;
        };
        match event {
            CheckEvent::Progressed { percent: now } => {
                if let CheckState::Running { percent, .. } = &mut file.state {
                    *percent = now;
                }
            }
            CheckEvent::Finished(Ok(examined)) => file.show(catalog, l10n, examined),
            CheckEvent::Finished(Err(error)) => file.state = CheckState::Failed(error),
        }
    }

    pub(super) fn cancel(&mut self, id: CheckId) {
        let Some(file) = self.file_mut(id) else {
            return;
        };
        match &file.state {
            // Its thread says when it has stopped.
            CheckState::Running { is_cancelled, .. } => is_cancelled.store(true, Ordering::Relaxed),
            CheckState::Waiting => file.state = CheckState::Failed(CheckError::Cancelled),
            CheckState::Done { .. } | CheckState::Failed(_) => {}
        }
    }

    /// Compares a file with the pasted text.
    pub(super) fn compare(
        &mut self,
        catalog: &Catalog,
        l10n: &Localizer,
        id: CheckId,
        pasted: String,
    ) {
        let Some(file) = self.file_mut(id) else {
            return;
        };
        file.pasted = pasted;
        if let CheckState::Done { examined, .. } = &file.state {
            let examined = Arc::clone(examined);
            file.show(catalog, l10n, examined);
        }
    }

    fn file_mut(&mut self, id: CheckId) -> Option<&mut FileCheck> {
        self.files.iter_mut().find(|file| file.id == id)
    }
}

impl Drop for FileChecks {
    fn drop(&mut self) {
        for file in &self.files {
            if let CheckState::Running { is_cancelled, .. } = &file.state {
                is_cancelled.store(true, Ordering::Relaxed);
            }
        }
    }
}

impl FileCheck {
    fn start(&mut self) -> Task<(CheckId, CheckEvent)> {
        let is_cancelled = Arc::new(AtomicBool::new(false));
        self.state = CheckState::Running {
            percent: 0,
            is_cancelled: Arc::clone(&is_cancelled),
        };
        let (id, path) = (self.id, self.path.clone());
        with_reports(move |tell| {
            let outcome = check(&path, &is_cancelled, &|percent| {
                tell((id, CheckEvent::Progressed { percent }));
            });
            tell((id, CheckEvent::Finished(outcome)));
        })
    }

    fn show(&mut self, catalog: &Catalog, l10n: &Localizer, examined: Arc<Examined>) {
        let wanted = match Wanted::parse(&self.pasted) {
            Wanted::Checksum(checksum) => Some(checksum),
            Wanted::Nothing | Wanted::Unreadable => None,
        };
        let report = report(catalog, l10n, &examined, wanted.as_deref(), Asker::Window);
        self.state = CheckState::Done { examined, report };
    }
}

/// Reads the file twice: for its signatures, and for its SHA-256.
fn check(
    path: &Path,
    is_cancelled: &AtomicBool,
    tell: &(dyn Fn(u8) + Sync),
) -> Result<Arc<Examined>, CheckError> {
    let told = AtomicU8::new(0);
    let watch = |progress: Progress| {
        if is_cancelled.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        let percent = percent(progress);
        // Several threads tell, and not in order.
        if told.fetch_max(percent, Ordering::Relaxed) < percent {
            tell(percent);
        }
        ControlFlow::Continue(())
    };
    match examine(path, true, &watch) {
        Ok(examined) => Ok(Arc::new(examined)),
        Err(Error::Cancelled) => Err(CheckError::Cancelled),
        Err(error) => {
            log::warn!("{}: {error}", path.display());
            Err(CheckError::NotRead(verify::io_kind(&error)))
        }
    }
}

fn percent(progress: Progress) -> u8 {
    let percent = progress.done.saturating_mul(100) / progress.total.max(1);
    u8::try_from(percent).unwrap_or(100).min(100)
}
