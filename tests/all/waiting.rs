//! Nothing waits for what takes for ever, and what waits is not lost.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use iced::futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use iced::futures::executor::LocalPool;
use iced::futures::task::LocalSpawnExt as _;
use iced::futures::{FutureExt as _, StreamExt as _};
use iced::keyboard::key::Named;
use iced::widget::Id;
use iced::{Event, Point, Size, mouse, window};
use iced_test::runtime::{Action, task::into_stream};
use messenger_guide::catalog::{Link, LinkId};
use messenger_guide::gui::app::{App, Banner, Message};
use messenger_guide::gui::request::Request;
use messenger_guide::gui::screen::guide;
use messenger_guide::platform::browser::{OpenError, Opener};
use messenger_guide::platform::settings::ThemeChoice;

use crate::support::{Recorder, WIDE, begin, catalog, startup};
use crate::typist::Typist;

const DOWNLOAD: &str = "download-signal-linux";
/// Something that takes longer counts as not happening.
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

    /// True once this many are at the gate at the same time.
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
        executor.update(&mut app, Message::Request(Request::OpenLink(link)));
    }
    assert!(opener.is_reached_by(PRESSES), "they wait for each other");
    executor.update(&mut app, Message::ThemeChosen(ThemeChoice::Dark));
    let Action::Output(saved @ Message::SettingsSaved(Ok(_))) = executor.next() else {
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
        executor.update(&mut app, Message::Request(Request::OpenLink(link)));
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

/// Events that wait together: more than iced's subscriptions keep.
fn after_many_moves(event: window::Event) -> Vec<Event> {
    let moved = |x: u8| {
        let position = Point::new(x.into(), 1.0);
        Event::Mouse(mouse::Event::CursorMoved { position })
    };
    (0..200).map(moved).chain([Event::Window(event)]).collect()
}

#[test]
fn a_request_to_close_and_a_new_size_are_not_lost_among_many_events() {
    let mut typist = Typist::new("en", WIDE);
    assert!(typist.visible_bounds(guide::DETAIL).is_some());
    typist.begin_resize(Size::new(420.0, 700.0));
    typist.receive_all(
        &after_many_moves(window::Event::Focused),
        mouse::Cursor::Unavailable,
    );
    assert!(
        typist.visible_bounds(guide::DETAIL).is_none(),
        "there is room for one pane only"
    );
    typist.receive_all(
        &after_many_moves(window::Event::CloseRequested),
        mouse::Cursor::Unavailable,
    );
    assert!(typist.has_ended);
}

/// A window where the focus is on a link that was pressed, which nobody sees.
fn at_a_link(recorder: &Arc<Recorder>) -> Typist {
    let mut typist = Typist::at(begin(startup("en", WIDE, recorder)), WIDE);
    typist.redraw();
    typist.click(DOWNLOAD);
    assert_eq!(typist.focused(), Some(Id::from(DOWNLOAD)));
    recorder.opened.lock().expect("notes").clear();
    typist
}

fn assert_nothing_opened(recorder: &Recorder) {
    let opened = recorder.opened.lock().expect("notes");
    assert!(opened.is_empty(), "{opened:?}");
}

#[test]
fn a_key_after_a_letter_is_for_the_search_field_though_that_gets_the_focus_later() {
    let recorder = Arc::default();
    let mut typist = at_a_link(&recorder);
    typist.write_at_once("mol", &[Named::Enter]);
    assert_nothing_opened(&recorder);
    assert_eq!(typist.app.guide().search(), "mol");
    assert_eq!(typist.app.guide().selected().as_str(), "molly");
}

#[test]
fn keys_after_the_menu_key_are_for_the_menu_though_that_opens_later() {
    let recorder = Arc::default();
    let mut typist = at_a_link(&recorder);
    typist.press_at_once(&[Named::ContextMenu, Named::ArrowDown, Named::Enter]);
    assert_nothing_opened(&recorder);
    assert!(typist.copied.is_some(), "the address was not copied");
}

#[test]
fn keys_that_wait_together_do_what_they_do_one_by_one() {
    let recorder = Arc::new(Recorder::default());
    let mut typist = Typist::at(begin(startup("en", WIDE, &recorder)), WIDE);
    typist.write_at_once("molly", &[Named::Backspace, Named::Enter]);
    assert_eq!(typist.app.guide().search(), "moll");
    assert_eq!(typist.app.guide().selected().as_str(), "molly");
    // From the first download to the second, which is pressed.
    let ids: Vec<_> = typist.stops().into_iter().map(|stop| stop.id).collect();
    let position = |id: &str| {
        let id = Some(Id::from(id.to_owned()));
        ids.iter().position(|known| *known == id).expect("a stop")
    };
    let catalog = catalog();
    let downloads = &catalog.messenger("molly").expect("molly").downloads;
    let id = |n: usize| format!("download-molly-{}", downloads[n].id);
    typist.tab_to(&id(0));
    let mut keys = vec![Named::Tab; position(&id(1)) - position(&id(0))];
    keys.extend([Named::Space, Named::Tab]);
    typist.press_at_once(&keys);
    let expected = catalog.link(downloads[1].link).link.to_string();
    assert_eq!(*recorder.opened.lock().expect("notes"), [expected]);
}
