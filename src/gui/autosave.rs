//! Writes the settings whenever they change: one write at a time, so that the last one wins.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use iced::Task;

use super::background::in_background;
use crate::platform::settings::{SaveError, Saved, Settings, SettingsStore};

/// A setting that changes in many steps, as the size of the window, is written once it has stayed the same for so long.
const SETTLING_TIME: Duration = Duration::from_millis(500);

/// A window that is to be closed waits so long for the disk.
const CLOSE_DEADLINE: Duration = Duration::from_secs(3);

/// What is not on disk yet, for [`save_unsaved`].
static UNSAVED: Mutex<Option<Unsaved>> = Mutex::new(None);

/// Settings, and where and over what they are to be written.
#[derive(Clone)]
struct Unsaved {
    store: Arc<dyn SettingsStore>,
    saved: Settings,
    settings: Settings,
}

impl Unsaved {
    /// Writes them, and waits no longer than this.
    fn save(self, deadline: Duration) {
        let (sender, result) = mpsc::channel();
        let save = move || {
            let _ = sender.send(self.store.save(&self.saved, &self.settings));
        };
        if let Err(error) = thread::Builder::new().spawn(save) {
            log::warn!("{error}");
        }
        match result.recv_timeout(deadline) {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => log::warn!("{error}"),
            Err(error) => log::warn!("the settings are not written yet: {error}"),
        }
    }
}

/// Writes unsaved changes where the program ends without even dropping its window: Xlib allows nothing else when the connection to
/// the display is lost.
pub fn save_unsaved() {
    let unsaved = UNSAVED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    if let Some(unsaved) = unsaved {
        unsaved.save(CLOSE_DEADLINE);
    }
}

/// Keeps the file on disk the same as the settings.
pub(super) struct Autosave {
    store: Arc<dyn SettingsStore>,
    /// As this window has them on disk, where another may have changed them since. Moves only when a
    /// write succeeded.
    saved: Settings,
    /// Being written just now, or to count as written once everything else is forgotten.
    saving: Option<Settings>,
    forgetting: Forgetting,
    /// Takes every step of a setting that changes in many; dropping it stops the wait for the last one.
    settling: Option<mpsc::Sender<()>>,
    settling_time: Duration,
    pending_close: Option<PendingClose>,
    close_deadline: Duration,
    /// Dropping it stops the deadline that is running.
    running_deadline: Option<mpsc::Sender<()>>,
    error_shown: bool,
}

/// The program is to end once the settings are written.
#[derive(Debug, Clone, Copy)]
struct PendingClose {
    /// The write in flight began after the window was asked to close: if it fails, the window closes
    /// all the same.
    is_last_attempt: bool,
}

/// Tells whether the file is to be removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Forgetting {
    No,
    /// Once the write in flight has ended.
    Next,
    Now,
}

fn note(unsaved: Option<Unsaved>) {
    *UNSAVED.lock().unwrap_or_else(PoisonError::into_inner) = unsaved;
}

type SaveTask = Task<Result<Saved, SaveError>>;

impl Autosave {
    pub(super) fn new(store: Arc<dyn SettingsStore>, saved: Settings) -> Self {
        Self {
            store,
            saved,
            saving: None,
            forgetting: Forgetting::No,
            settling: None,
            settling_time: SETTLING_TIME,
            pending_close: None,
            close_deadline: CLOSE_DEADLINE,
            running_deadline: None,
            error_shown: false,
        }
    }

    /// Writes the settings if they differ from those on disk, unless a write is in flight: what
    /// changes meanwhile is written after it.
    pub(super) fn changed(&mut self, settings: &Settings) -> SaveTask {
        self.note_unsaved(settings);
        if self.saving.is_some() || !self.is_dirty(settings) {
            return Task::none();
        }
        self.saving = Some(settings.clone());
        let store = Arc::clone(&self.store);
        let (base, settings) = (self.saved.clone(), settings.clone());
        in_background(move || store.save(&base, &settings))
    }

    /// Debounces a setting that changes in many steps. Only the first step waits, and tells when it is time for
    /// [`Self::settled`].
    pub(super) fn settle(&mut self, settings: &Settings) -> Task<()> {
        self.note_unsaved(settings);
        let is_waiting = |steps: &mpsc::Sender<()>| steps.send(()).is_ok();
        if self.settling.as_ref().is_some_and(is_waiting) || !self.is_dirty(settings) {
            return Task::none();
        }
        let (steps, next_step) = mpsc::channel();
        self.settling = Some(steps);
        let time = self.settling_time;
        let wait = move || loop {
            match next_step.recv_timeout(time) {
                Ok(()) => {}
                Err(end) => return end == mpsc::RecvTimeoutError::Timeout,
            }
        };
        in_background(wait).then(|is_settled| {
            if is_settled {
                Task::done(())
            } else {
                Task::none()
            }
        })
    }

    /// Writes settings that have settled.
    pub(super) fn settled(&mut self, settings: &Settings) -> SaveTask {
        self.settling = None;
        self.changed(settings)
    }

    /// Removes the file from disk, after the write in flight. Only what changes from now on is written again.
    pub(super) fn forget(&mut self, settings: &Settings) -> SaveTask {
        if self.saving.is_some() {
            self.forgetting = Forgetting::Next;
            return Task::none();
        }
        note(None);
        self.forgetting = Forgetting::Now;
        self.saving = Some(settings.clone());
        let store = Arc::clone(&self.store);
        in_background(move || store.forget().map(|()| Saved::default()))
    }

    pub(super) fn is_forgetting(&self) -> bool {
        self.forgetting == Forgetting::Now
    }

    /// True if the file says only that nothing is remembered.
    pub(super) fn remembers_nothing(&self) -> bool {
        self.saved.remember_nothing
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.store.path()
    }

    /// Whether nothing is to be remembered, where the write that has ended found that another window had chosen that, and
    /// this one has not chosen since.
    pub(super) fn chosen_elsewhere(&self, saved: Saved, settings: &Settings) -> Option<bool> {
        let attempted = self.saving.as_ref().filter(|_| !self.is_forgetting())?;
        let is_told = saved.remembers_nothing == attempted.remember_nothing;
        let is_chosen = settings.remember_nothing != attempted.remember_nothing;
        (!is_told && !is_chosen).then_some(saved.remembers_nothing)
    }

    /// Handles the end of a write. Returns the error the first time only: once is enough to be told.
    ///
    /// A failed write is repeated at the next change, and once more when the window is
    /// closed; not at once, as it would most likely fail again.
    pub(super) fn finished(
        &mut self,
        result: Result<Saved, SaveError>,
        settings: &Settings,
    ) -> (SaveTask, Option<SaveError>) {
        let attempted = self.saving.take();
        let has_changed = attempted.as_ref() != Some(settings);
        let was_forgetting = self.is_forgetting();
        let forget_next = self.forgetting == Forgetting::Next;
        self.forgetting = Forgetting::No;
        let error = match result {
            Ok(Saved { remembers_nothing }) => {
                self.saved = match attempted {
                    Some(attempted)
                        if remembers_nothing || (was_forgetting && attempted.remember_nothing) =>
                    {
                        Settings {
                            remember_nothing: true,
                            ..Settings::default()
                        }
                    }
                    Some(attempted) => attempted,
                    None => self.saved.clone(),
                };
                self.note_unsaved(settings);
                None
            }
            Err(error) => {
                log::warn!("{error}");
                Some(error)
            }
        };
        let task = match self.pending_close {
            _ if forget_next => self.forget(settings),
            Some(close) if close.is_last_attempt && error.is_some() => self.close_now(),
            Some(_) => self.close(settings),
            None if has_changed && self.settling.is_none() => self.changed(settings),
            None => Task::none(),
        };
        let first_error = error.filter(|_| !self.error_shown && !was_forgetting);
        self.error_shown |= first_error.is_some();
        (task, first_error)
    }

    /// Closes the window, as soon as everything is written or can't be, or when that takes too long.
    pub(super) fn close(&mut self, settings: &Settings) -> SaveTask {
        self.settling = None;
        let was_saving = self.saving.is_some();
        let task = self.changed(settings);
        if self.saving.is_none() {
            return self.close_now();
        }
        self.pending_close = Some(PendingClose {
            is_last_attempt: !was_saving,
        });
        if self.running_deadline.is_some() {
            return task;
        }
        Task::batch([task, self.start_deadline()])
    }

    fn close_now(&mut self) -> SaveTask {
        self.running_deadline = None;
        iced::exit()
    }

    /// Closes the window after a while, unless it is stopped.
    fn start_deadline(&mut self) -> SaveTask {
        let (running, stopped) = mpsc::channel::<()>();
        self.running_deadline = Some(running);
        let deadline = self.close_deadline;
        let timeout = Err(mpsc::RecvTimeoutError::Timeout);
        in_background(move || stopped.recv_timeout(deadline) == timeout).then(move |is_over| {
            if is_over {
                log::warn!("the settings are not written yet, the window closes all the same");
                iced::exit()
            } else {
                Task::none()
            }
        })
    }

    /// Writes unsaved changes, where the program ends without having been closed: a panic, or a display that is lost on Wayland; on
    /// X11, [`save_unsaved`] does. Waits no longer for the disk than closing does.
    pub(super) fn flush(&self, settings: &Settings) {
        if self.pending_close.is_some() || !self.is_dirty(settings) {
            return;
        }
        self.unsaved(settings).save(self.close_deadline);
    }

    fn unsaved(&self, settings: &Settings) -> Unsaved {
        Unsaved {
            store: Arc::clone(&self.store),
            saved: self.saved.clone(),
            settings: settings.clone(),
        }
    }

    fn note_unsaved(&self, settings: &Settings) {
        note(self.is_dirty(settings).then(|| self.unsaved(settings)));
    }

    fn is_dirty(&self, settings: &Settings) -> bool {
        let stays_nothing = self.saved.remember_nothing && settings.remember_nothing;
        self.saved != *settings && !stays_nothing
    }
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::process::Command;
    use std::sync::atomic::{AtomicBool, Ordering};

    use iced_test::runtime::Action;
    use iced_test::runtime::futures::futures::{StreamExt as _, executor::block_on};
    use iced_test::runtime::task::into_stream;

    use super::*;

    /// A store that fails while it is told to.
    #[derive(Default)]
    struct Disk {
        /// The number of attempts that there had been when everything was forgotten.
        forgotten: Mutex<Vec<usize>>,
        is_full: AtomicBool,
        attempts: Mutex<Vec<Settings>>,
        bases: Mutex<Vec<Settings>>,
    }

    impl SettingsStore for Disk {
        fn save(&self, base: &Settings, settings: &Settings) -> Result<Saved, SaveError> {
            self.bases.lock().expect("bases").push(base.clone());
            self.attempts
                .lock()
                .expect("attempts")
                .push(settings.clone());
            if self.is_full.load(Ordering::Relaxed) {
                Err(SaveError::NoFolder)
            } else {
                Ok(Saved {
                    remembers_nothing: settings.remember_nothing,
                })
            }
        }

        fn forget(&self) -> Result<(), SaveError> {
            let attempts = self.attempts.lock().expect("attempts").len();
            self.forgotten.lock().expect("forgotten").push(attempts);
            Ok(())
        }

        fn path(&self) -> Option<&Path> {
            None
        }
    }

    impl Disk {
        /// The languages that were written, or tried to.
        fn attempts(&self) -> Vec<String> {
            languages(&self.attempts)
        }

        /// The languages that each attempt took for those on disk.
        fn bases(&self) -> Vec<String> {
            languages(&self.bases)
        }
    }

    fn languages(settings: &Mutex<Vec<Settings>>) -> Vec<String> {
        let settings = settings.lock().expect("settings");
        let languages = settings.iter().map(|settings| settings.language.clone());
        languages.map(Option::unwrap_or_default).collect()
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

    /// The first outcome of a task: the result of a write, if there is one, and whether the window closes.
    fn run(task: SaveTask) -> (Option<Result<Saved, SaveError>>, bool) {
        match into_stream(task).and_then(|mut stream| block_on(stream.next())) {
            Some(Action::Output(output)) => (Some(output), false),
            Some(Action::Exit) => (None, true),
            _ => (None, false),
        }
    }

    fn write(task: SaveTask) -> Result<Saved, SaveError> {
        run(task).0.expect("a write")
    }

    fn closes(task: SaveTask) -> bool {
        run(task).1
    }

    #[test]
    fn what_did_not_change_is_not_written() {
        let (disk, mut autosave) = autosave();
        assert_eq!(run(autosave.changed(&settings("en"))), (None, false));
        assert!(closes(autosave.close(&settings("en"))));
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

    /// True if a wait ends with something to write.
    fn settles(task: Task<()>) -> bool {
        let first = into_stream(task).and_then(|mut stream| block_on(stream.next()));
        matches!(first, Some(Action::Output(())))
    }

    #[test]
    fn many_steps_are_written_once_after_the_last() {
        let (disk, mut autosave) = autosave();
        autosave.settling_time = Duration::from_millis(1);
        assert!(!settles(autosave.settle(&settings("en"))), "no change");
        let first = autosave.settle(&settings("he"));
        assert!(!settles(autosave.settle(&settings("fr"))), "one waits");
        assert!(settles(first));
        // Begins between the end of the wait and what is done then.
        let next = autosave.settle(&settings("ar"));
        let result = write(autosave.settled(&settings("ar")));
        let _ = autosave.finished(result, &settings("ar"));
        assert!(!settles(next), "written already");
        assert_eq!(disk.attempts(), ["ar"]);
    }

    #[test]
    fn steps_during_a_write_wait_for_the_last() {
        let (disk, mut autosave) = autosave();
        autosave.settling_time = Duration::from_millis(1);
        let first = autosave.changed(&settings("he"));
        let steps = autosave.settle(&settings("fr"));
        let result = write(first);
        let (task, _) = autosave.finished(result, &settings("fr"));
        assert_eq!(run(task), (None, false));
        assert!(settles(steps));
        let _ = write(autosave.settled(&settings("ar")));
        assert_eq!(disk.attempts(), ["he", "ar"]);
    }

    #[test]
    fn closing_does_not_wait_for_what_still_changes() {
        let (disk, mut autosave) = autosave();
        let steps = autosave.settle(&settings("he"));
        let result = write(autosave.close(&settings("he")));
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert!(!settles(steps));
        assert_eq!(disk.attempts(), ["he"]);
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
        assert_eq!(disk.bases(), ["en"; 3], "what failed is not on disk");
        assert_eq!(run(autosave.changed(&settings("he"))), (None, false));
    }

    #[test]
    fn a_write_that_failed_is_tried_once_more_before_the_window_closes() {
        let (disk, mut autosave) = autosave();
        disk.is_full.store(true, Ordering::Relaxed);
        let result = write(autosave.changed(&settings("he")));
        let _ = autosave.finished(result, &settings("he"));

        disk.is_full.store(false, Ordering::Relaxed);
        let result = write(autosave.close(&settings("he")));
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert_eq!(disk.attempts(), ["he", "he"]);
    }

    #[test]
    fn the_window_closes_although_nothing_can_be_written() {
        let (disk, mut autosave) = autosave();
        disk.is_full.store(true, Ordering::Relaxed);
        let result = write(autosave.close(&settings("he")));
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert_eq!(disk.attempts(), ["he"]);
    }

    #[test]
    fn what_is_not_written_yet_is_when_the_program_ends_without_being_closed() {
        let (disk, mut autosave) = autosave();
        autosave.flush(&settings("en"));
        assert!(disk.attempts().is_empty(), "nothing changed");
        autosave.flush(&settings("he"));
        assert_eq!(disk.attempts(), ["he"]);
        let _ = autosave.close(&settings("he"));
        autosave.flush(&settings("he"));
        assert_eq!(disk.attempts(), ["he"], "closing writes by itself");
    }

    #[test]
    fn what_is_not_written_yet_is_when_there_is_no_window_to_drop() {
        const NAME: &str =
            "gui::autosave::tests::what_is_not_written_yet_is_when_there_is_no_window_to_drop";
        /// In a process of its own: what is not written is that of the whole process.
        const IS_CHILD: &str = "MESSENGER_GUIDE_TEST_UNSAVED";
        if env::var_os(IS_CHILD).is_none() {
            let mut child = Command::new(env::current_exe().expect("this test"));
            let output = child.args(["--exact", NAME]).env(IS_CHILD, "1").output();
            let output = output.expect("the child");
            assert!(output.status.success(), "{output:?}");
            return;
        }
        let (disk, mut autosave) = autosave();
        let _waits = autosave.settle(&settings("he"));
        save_unsaved();
        save_unsaved();
        assert_eq!(disk.attempts(), ["he"], "once");
        let result = write(autosave.changed(&settings("fr")));
        save_unsaved();
        assert_eq!(
            disk.attempts(),
            ["he", "fr", "fr"],
            "in flight for all it knows"
        );
        let _ = autosave.finished(result, &settings("fr"));
        save_unsaved();
        assert_eq!(disk.attempts().len(), 3, "written already");
        let _waits = autosave.settle(&settings("ar"));
        let _forgets = autosave.forget(&settings("ar"));
        save_unsaved();
        assert_eq!(disk.attempts().len(), 3, "forgotten");
    }

    #[test]
    fn the_window_waits_for_the_write_in_flight() {
        let (disk, mut autosave) = autosave();
        disk.is_full.store(true, Ordering::Relaxed);
        let first = autosave.changed(&settings("he"));
        let deadline = autosave.close(&settings("he"));
        // It fails, but began before the window was to close: there is one more attempt.
        let result = write(first);
        let result = write(autosave.finished(result, &settings("he")).0);
        assert!(closes(autosave.finished(result, &settings("he")).0));
        assert_eq!(disk.attempts(), ["he", "he"]);
        assert!(!closes(deadline), "the window is closed already");
    }

    #[test]
    fn the_window_does_not_wait_for_ever_for_the_write_in_flight() {
        let (_, mut autosave) = autosave();
        autosave.close_deadline = Duration::from_millis(1);
        let _never_finished = autosave.changed(&settings("he"));
        assert!(closes(autosave.close(&settings("he"))));
    }

    #[test]
    fn everything_is_forgotten_after_the_write_in_flight_and_nothing_old_is_written_again() {
        let (disk, mut autosave) = autosave();
        let first = autosave.changed(&settings("he"));
        assert_eq!(run(autosave.forget(&settings("he"))), (None, false));
        let result = write(first);
        let forgetting = autosave.finished(result, &settings("he")).0;
        assert!(autosave.is_forgetting());
        let result = write(forgetting);
        let (task, error) = autosave.finished(result, &settings("he"));
        assert_eq!((run(task), error), ((None, false), None));
        assert_eq!(*disk.forgotten.lock().expect("forgotten"), [1]);
        assert!(closes(autosave.close(&settings("he"))));
        assert_eq!(disk.attempts(), ["he"]);
    }

    #[test]
    fn nothing_is_written_while_nothing_is_remembered() {
        let (disk, mut autosave) = autosave();
        let nothing = |language: &str| Settings {
            remember_nothing: true,
            ..settings(language)
        };
        let result = write(autosave.changed(&nothing("en")));
        assert_eq!(autosave.finished(result, &nothing("he")).1, None);
        assert!(autosave.remembers_nothing());
        assert_eq!(run(autosave.changed(&nothing("fr"))), (None, false));
        assert!(!settles(autosave.settle(&nothing("fr"))));
        autosave.flush(&nothing("fr"));
        assert_eq!(disk.attempts(), ["en"]);
        let result = write(autosave.changed(&settings("ar")));
        assert_eq!(autosave.finished(result, &settings("ar")).1, None);
        assert_eq!(disk.bases(), ["en", ""], "nothing of the past is on disk");
        assert!(closes(autosave.close(&settings("ar"))));
    }
}
