//! Checking files that were chosen, or dropped on the window.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use super::App;
use crate::fl;
use crate::gui::background::in_background;
use crate::gui::file_check::{CheckEvent, CheckId, FileChecks};
use crate::gui::message::Message;
use crate::gui::modal::Modal;
use crate::gui::overlay::Overlay;
use crate::l10n::bidi::strip_bidi;
use crate::platform::file_dialog::DialogError;

impl App {
    /// Opens the modal, unless it is open, under another one perhaps: it keeps its files.
    pub(super) fn open_file_check(&mut self) -> Task<Message> {
        if self.file_checks().is_some() {
            let mut closed = Task::none();
            while !matches!(self.modal(), Some(Modal::FileCheck(_))) {
                closed = self.close_overlay();
            }
            return closed;
        }
        self.open_modal(Modal::FileCheck(FileChecks::default()))
    }

    pub(super) fn choose_files(&mut self) -> Task<Message> {
        let title = strip_bidi(&fl!(self.l10n(), "file-check-title"));
        let Some(checks) = self.file_checks() else {
            return Task::none();
        };
        checks.is_choosing = true;
        checks.has_no_dialog = false;
        let dialog = Arc::clone(&self.file_dialog);
        in_background(move || dialog.open(&title)).map(Message::FilesChosen)
    }

    pub(super) fn files_chosen(
        &mut self,
        result: Result<Vec<PathBuf>, DialogError>,
    ) -> Task<Message> {
        if let Some(checks) = self.file_checks() {
            checks.is_choosing = false;
        }
        match result {
            Ok(files) => self.check_files(files),
            Err(error) => {
                log::warn!("{error}");
                if let Some(checks) = self.file_checks() {
                    checks.has_no_dialog = true;
                }
                Task::none()
            }
        }
    }

    /// Checks these files after those that are already there.
    pub(super) fn check_files(&mut self, files: Vec<PathBuf>) -> Task<Message> {
        if files.is_empty() {
            return Task::none();
        }
        let opened = self.open_file_check();
        for file in files {
            let id = self.check_ids.next();
            if let Some(checks) = self.file_checks() {
                checks.add(id, file);
            }
        }
        Task::batch([opened, self.start_check()])
    }

    pub(super) fn file_checked(&mut self, id: CheckId, event: CheckEvent) -> Task<Message> {
        let (catalog, l10n) = (
            Arc::clone(&self.environment.catalog),
            Arc::clone(&self.environment.l10n),
        );
        if let Some(checks) = self.file_checks() {
            checks.handle(&catalog, &l10n, (id, event));
        }
        self.start_check()
    }

    pub(super) fn cancel_check(&mut self, id: CheckId) -> Task<Message> {
        if let Some(checks) = self.file_checks() {
            checks.cancel(id);
        }
        Task::none()
    }

    pub(super) fn compare_checksum(&mut self, id: CheckId, text: String) -> Task<Message> {
        let (catalog, l10n) = (
            Arc::clone(&self.environment.catalog),
            Arc::clone(&self.environment.l10n),
        );
        if let Some(checks) = self.file_checks() {
            checks.compare(&catalog, &l10n, id, text);
        }
        Task::none()
    }

    fn start_check(&mut self) -> Task<Message> {
        match self.file_checks() {
            Some(checks) => checks
                .start_next()
                .map(|(id, event)| Message::FileChecked(id, event)),
            None => Task::none(),
        }
    }

    fn file_checks(&mut self) -> Option<&mut FileChecks> {
        self.overlay.as_mut().and_then(Overlay::file_checks_mut)
    }
}
