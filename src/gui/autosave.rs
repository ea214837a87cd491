//! Writes the settings whenever they change: one write at a time, so that the last one wins.

use std::sync::Arc;

use iced::{Task, window};

use crate::platform::settings::{SaveError, Settings, SettingsStore};

/// Keeps what is on disk the same as the settings.
pub(super) struct Autosave {
    store: Arc<dyn SettingsStore>,
    /// As they are on disk: moves only when a write succeeded.
    saved: Settings,
    /// Being written just now.
    saving: Option<Settings>,
    pending_close: Option<PendingClose>,
    error_shown: bool,
}

/// A window that is to be closed once the settings are written.
#[derive(Debug, Clone, Copy)]
struct PendingClose {
    window: window::Id,
    /// The write in flight began after the window was asked to close: if it fails, the window closes
    /// all the same.
    is_last_attempt: bool,
}

type SaveTask = Task<Result<(), SaveError>>;

impl Autosave {
    pub(super) fn new(store: Arc<dyn SettingsStore>, saved: Settings) -> Self {
        Self {
            store,
            saved,
            saving: None,
            pending_close: None,
            error_shown: false,
        }
    }

    /// Writes the settings if they differ from those on disk, unless a write is in flight: what
    /// changes meanwhile is written after it.
    pub(super) fn changed(&mut self, settings: &Settings) -> SaveTask {
        if self.saving.is_some() || !self.is_dirty(settings) {
            return Task::none();
        }
        self.saving = Some(settings.clone());
        let (store, settings) = (Arc::clone(&self.store), settings.clone());
        Task::future(async move { store.save(&settings) })
    }

    /// Handles the end of a write. Gives the error back the first time only: once is enough to be told.
    ///
    /// What could not be written is tried again at the next change, and once more when the window is
    /// closed; not at once, as it would most likely fail again.
    pub(super) fn finished(
        &mut self,
        result: Result<(), SaveError>,
        settings: &Settings,
    ) -> (SaveTask, Option<SaveError>) {
        let attempted = self.saving.take();
        let has_changed = attempted.as_ref() != Some(settings);
        let error = match result {
            Ok(()) => {
                if let Some(attempted) = attempted {
                    self.saved = attempted;
                }
                None
            }
            Err(error) => {
                log::warn!("{error}");
                Some(error)
            }
        };
        let task = match self.pending_close {
            Some(close) if close.is_last_attempt && error.is_some() => window::close(close.window),
            Some(close) => self.close(close.window, settings),
            None if has_changed => self.changed(settings),
            None => Task::none(),
        };
        let first_error = error.filter(|_| !self.error_shown);
        self.error_shown |= first_error.is_some();
        (task, first_error)
    }

    /// Closes the window, as soon as everything is written or can't be.
    pub(super) fn close(&mut self, window: window::Id, settings: &Settings) -> SaveTask {
        let was_saving = self.saving.is_some();
        let task = self.changed(settings);
        if self.saving.is_none() {
            return window::close(window);
        }
        self.pending_close = Some(PendingClose {
            window,
            is_last_attempt: !was_saving,
        });
        task
    }

    fn is_dirty(&self, settings: &Settings) -> bool {
        self.saved != *settings
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicBool, Ordering};

    use iced_test::runtime::futures::futures::{StreamExt as _, executor::block_on};
    use iced_test::runtime::task::into_stream;
    use iced_test::runtime::{Action, window};

    use super::*;

    /// A store that fails while it is told to.
    #[derive(Default)]
    struct Disk {
        is_full: AtomicBool,
        attempts: Mutex<Vec<Settings>>,
    }

    impl SettingsStore for Disk {
        fn save(&self, settings: &Settings) -> Result<(), SaveError> {
            self.attempts
                .lock()
                .expect("attempts")
                .push(settings.clone());
            if self.is_full.load(Ordering::Relaxed) {
                Err(SaveError::NoFolder)
            } else {
                Ok(())
            }
        }
    }

    impl Disk {
        /// The languages that were written, or tried to.
        fn attempts(&self) -> Vec<String> {
            let attempts = self.attempts.lock().expect("attempts");
            attempts
                .iter()
                .map(|settings| settings.language.clone().unwrap_or_default())
                .collect()
        }
    }

    fn autosave() -> (Arc<Disk>, Autosave) {
        let disk = Arc::new(Disk::default());
        let store: Arc<dyn SettingsStore> = disk.clone();
        (disk, Autosave::new(store, settings("en")))
    }

    fn settings(language: &str) -> Settings {
        Settings {
            language: Some(language.to_owned()),
            ..Settings::default()
        }
    }

    /// Runs a task: the result of the write, if it wrote, and whether it closed the window.
    fn run(task: SaveTask) -> (Option<Result<(), SaveError>>, bool) {
        let (mut result, mut is_closed) = (None, false);
        let Some(stream) = into_stream(task) else {
            return (result, is_closed);
        };
        for action in block_on(stream.collect::<Vec<_>>()) {
            match action {
                Action::Output(output) => result = Some(output),
                Action::Window(window::Action::Close(_)) => is_closed = true,
                _ => {}
            }
        }
        (result, is_closed)
    }

    fn write(task: SaveTask) -> Result<(), SaveError> {
        run(task).0.expect("a write")
    }

    fn closes(task: SaveTask) -> bool {
        run(task).1
    }

    #[test]
    fn what_did_not_change_is_not_written() {
        let (disk, mut autosave) = autosave();
        assert_eq!(run(autosave.changed(&settings("en"))), (None, false));
        assert!(closes(
            autosave.close(iced::window::Id::unique(), &settings("en"))
        ));
        assert!(disk.attempts().is_empty());
    }

    #[test]
    fn changes_during_a_write_are_written_after_it() {
        let (disk, mut autosave) = autosave();
        let first = autosave.changed(&settings("he"));
        assert_eq!(run(autosave.changed(&settings("fr"))), (None, false));
        assert_eq!(run(autosave.changed(&settings("ar"))), (None, false));
        let result = write(first);
        let (second, _) = autosave.finished(result, &settings("ar"));
        let result = write(second);
        assert_eq!(
            run(autosave.finished(result, &settings("ar")).0),
            (None, false)
        );
        assert_eq!(disk.attempts(), ["he", "ar"]);
    }

    #[test]
    fn what_could_not_be_written_is_tried_again_at_the_next_change_and_told_once() {
        let (disk, mut autosave) = autosave();
        disk.is_full.store(true, Ordering::Relaxed);
        let result = write(autosave.changed(&settings("he")));
        let (task, error) = autosave.finished(result, &settings("he"));
        assert_eq!(run(task), (None, false), "not again at once");
        assert_eq!(error, Some(SaveError::NoFolder));

        let result = write(autosave.changed(&settings("he")));
        assert_eq!(autosave.finished(result, &settings("he")).1, None);

        disk.is_full.store(false, Ordering::Relaxed);
        let result = write(autosave.changed(&settings("he")));
        let (task, error) = autosave.finished(result, &settings("he"));
        assert_eq!((run(task), error), ((None, false), None));
        assert_eq!(disk.attempts(), ["he"; 3]);
        assert_eq!(run(autosave.changed(&settings("he"))), (None, false));
    }

    #[test]
    fn a_write_that_failed_is_tried_once_more_before_the_window_closes() {
        let (disk, mut autosave) = autosave();
        let window = iced::window::Id::unique();
        disk.is_full.store(true, Ordering::Relaxed);
        let result = write(autosave.changed(&settings("he")));
        let _ = autosave.finished(result, &settings("he"));

        disk.is_full.store(false, Ordering::Relaxed);
        let result = write(autosave.close(window, &settings("he")));
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert_eq!(disk.attempts(), ["he", "he"]);
    }

    #[test]
    fn the_window_closes_although_nothing_can_be_written() {
        let (disk, mut autosave) = autosave();
        disk.is_full.store(true, Ordering::Relaxed);
        let result = write(autosave.close(iced::window::Id::unique(), &settings("he")));
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert_eq!(disk.attempts(), ["he"]);
    }

    #[test]
    fn the_window_waits_for_the_write_in_flight() {
        let (disk, mut autosave) = autosave();
        let window = iced::window::Id::unique();
        disk.is_full.store(true, Ordering::Relaxed);
        let first = autosave.changed(&settings("he"));
        assert!(!closes(autosave.close(window, &settings("he"))));
        // It fails, but began before the window was to close: there is one more attempt.
        let result = write(first);
        let result = write(autosave.finished(result, &settings("he")).0);
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert_eq!(disk.attempts(), ["he", "he"]);
    }
}
