//! A browser that takes for ever: nothing else waits for it.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use iced::futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use iced::futures::executor::LocalPool;
use iced::futures::task::LocalSpawnExt as _;
use iced::futures::{FutureExt as _, StreamExt as _};
use iced_test::runtime::{Action, task::into_stream};
use messenger_guide::catalog::{Link, LinkId};
use messenger_guide::gui::app::{App, Banner, Message};
use messenger_guide::platform::browser::{OpenError, Opener};
use messenger_guide::platform::settings::ThemeChoice;

use crate::support::{WIDE, begin, catalog, startup};

/// How long anything may take before it counts as not happening.
const PATIENCE: Duration = Duration::from_secs(20);

/// Lets nobody through until it is opened.
#[derive(Default)]
struct Gate {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: usize,
    is_open: bool,
}

impl Gate {
    /// Waits until the gate is open; false if it took too long.
    fn pass(&self) -> bool {
        let mut state = self.state.lock().expect("not poisoned");
        state.waiting += 1;
        self.changed.notify_all();
        let (mut state, timeout) = self
            .changed
            .wait_timeout_while(state, PATIENCE, |state| !state.is_open)
            .expect("not poisoned");
        state.waiting -= 1;
        // Once was enough to know.
        state.is_open = true;
        !timeout.timed_out()
    }

    /// Whether there came to be this many at the gate at once.
    fn is_reached_by(&self, expected: usize) -> bool {
        let state = self.state.lock().expect("not poisoned");
        let wait = self
            .changed
            .wait_timeout_while(state, PATIENCE, |state| state.waiting < expected);
        !wait.expect("not poisoned").1.timed_out()
    }

    fn open(&self) {
        self.state.lock().expect("not poisoned").is_open = true;
        self.changed.notify_all();
    }
}

impl Opener for Gate {
    fn open(&self, _link: &Link) -> Result<(), OpenError> {
        if self.pass() {
            Ok(())
        } else {
            Err(OpenError::new("everything waited for this"))
        }
    }
}

/// The one thread that iced's executor has on a machine with one core, and what comes from it.
struct Executor {
    pool: LocalPool,
    sender: UnboundedSender<Action<Message>>,
    receiver: UnboundedReceiver<Action<Message>>,
}

impl Executor {
    fn new() -> Self {
        let (sender, receiver) = unbounded();
        Self {
            pool: LocalPool::new(),
            sender,
            receiver,
        }
    }

    /// Runs what follows from a message as far as it can be without waiting.
    fn update(&mut self, app: &mut App, message: Message) {
        if let Some(stream) = into_stream(app.update(message)) {
            let run = stream.map(Ok).forward(self.sender.clone());
            let run = run.map(|sent| sent.expect("the receiver is there"));
            self.pool.spawner().spawn_local(run).expect("it runs");
        }
        self.pool.run_until_stalled();
    }

    /// Waits for what comes next.
    fn next(&mut self) -> Action<Message> {
        self.pool
            .run_until(self.receiver.next())
            .expect("something is running")
    }
}

/// Two links, so that the same one is not pressed twice in a row.
fn links() -> [LinkId; 2] {
    let catalog = catalog();
    let downloads = &catalog.messenger("signal").expect("signal").downloads;
    [downloads[0].link, downloads[1].link]
}

#[test]
fn a_hundred_openers_that_do_not_return_keep_nothing_waiting() {
    const PRESSES: usize = 100;
    let opener = Arc::new(Gate::default());
    let mut start = startup("en", WIDE, &Arc::default());
    start.services.opener = opener.clone();
    let (mut app, mut executor) = (begin(start), Executor::new());
    for link in links().into_iter().cycle().take(PRESSES) {
        executor.update(&mut app, Message::OpenPressed(link));
    }
    assert!(opener.is_reached_by(PRESSES), "they wait for each other");
    executor.update(&mut app, Message::ThemeChosen(ThemeChoice::Dark));
    let Action::Output(saved @ Message::SettingsSaved(Ok(()))) = executor.next() else {
        panic!("not saved");
    };
    executor.update(&mut app, saved);
    opener.open();
    for _ in 0..PRESSES {
        let outcome = executor.next();
        assert!(
            matches!(outcome, Action::Output(Message::LinkOpened(_, Ok(())))),
            "{outcome:?}"
        );
    }
}

#[test]
fn a_link_too_many_can_be_copied() {
    let opener = Arc::new(Gate::default());
    let mut start = startup("en", WIDE, &Arc::default());
    start.services.opener = opener.clone();
    let (mut app, mut executor) = (begin(start), Executor::new());
    for link in links().into_iter().cycle().take(1000) {
        executor.update(&mut app, Message::OpenPressed(link));
    }
    let Action::Output(refused @ Message::LinkOpened(_, Err(_))) = executor.next() else {
        panic!("not refused");
    };
    executor.update(&mut app, refused);
    assert!(
        matches!(app.banners(), [Banner::LinkFailed { .. }]),
        "{:?}",
        app.banners()
    );
    opener.open();
}
