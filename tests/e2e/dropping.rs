//! Files that another program drops on the window, as XDND has it: <https://freedesktop.org/wiki/Specifications/XDND>.

use std::error::Error;
use std::fs;
use std::path::Path;

use atspi::Role;
use url::Url;
use x11rb::COPY_DEPTH_FROM_PARENT;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window as WindowId,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::assistive::{Ear, Heard, Session};
use crate::cases::{Outcome, settings_text};
use crate::desktop::{Desktop, Home, Window, atom, wait_for};
use crate::hearing::{opened, word};

/// The newest version of XDND.
const VERSION: u32 = 5;

/// Each file gets its verdict, whatever it is called and however many are dropped at once. What is no file opens nothing, and the next
/// file is checked all the same.
pub fn checks_what_is_dropped(desktop: &Desktop) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let folder = home.settings_file().with_file_name("a folder");
    let files = [
        ("signed.apk", "verify-unknown-app"),
        ("קובץ של אפליקציה.apk", "verify-unknown-app"),
        ("damaged 100%.apk", "verify-damaged"),
    ];
    fs::create_dir(&folder)
        .and_then(|()| make_files(&folder, &files.map(|(name, _)| name)))
        .map_err(|error| error.to_string())?;
    let (window, ear) = opened(desktop, &session, &home, &[])?;

    drop_on(desktop, &window, &["https://signal.org/android/apk/"])?;
    drop_on(desktop, &window, &["file://elsewhere/signed.apk"])?;
    let [signed, others @ ..] = &files;
    for dropped in [&[*signed][..], others] {
        let addresses: Vec<String> = dropped
            .iter()
            .map(|(name, _)| address(&folder.join(name)))
            .collect::<Result<_, _>>()?;
        let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
        drop_on(desktop, &window, &addresses)?;
        for (name, verdict) in dropped {
            wait_for_verdict(&ear, name, verdict)?;
        }
    }
    drop_on(desktop, &window, &[&address(&folder)?])?;
    wait_for_verdict(&ear, "a folder", "file-check-not-read")?;

    let heard = ear.all();
    let checked = heard.iter().filter(|heard| heard.role == Role::ListItem);
    match checked.count() {
        4 => window.close(),
        count => Err(format!("{count} files were checked")),
    }
}

/// Copies of a signed sample; one whose name begins with “damaged” is.
fn make_files(folder: &Path, names: &[&str]) -> std::io::Result<()> {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/apk/tests/samples/all.apk");
    for name in names {
        let mut bytes = fs::read(sample)?;
        if name.starts_with("damaged") {
            bytes[1000] ^= 1;
        }
        fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}

fn address(file: &Path) -> Result<String, String> {
    let address = Url::from_file_path(file).map_err(|()| format!("{}", file.display()))?;
    Ok(address.into())
}

fn wait_for_verdict(ear: &Ear, name: &str, verdict: &str) -> Outcome {
    // The names in the message differ; its first words say what to do.
    let words = word("en", verdict);
    let first = words.split(['.', ':']).next().unwrap_or_default();
    let is_said = |heard: &Heard| heard.name.contains(name) && heard.name.contains(first);
    ear.wait_for(&format!("“{first}” of {name}"), is_said)
        .map(|_| ())
}

/// Drops addresses on the window, as a file manager does: without waiting for more than it says.
fn drop_on(desktop: &Desktop, window: &Window<'_>, addresses: &[&str]) -> Outcome {
    let [x, y, ..] = window.bounds()?;
    let point = (u32::try_from(x + 300), u32::try_from(y + 300));
    let (Ok(x), Ok(y)) = point else {
        return Err("the window is not on the screen".to_owned());
    };
    let source = Source::new(desktop, window, addresses).map_err(|error| error.to_string())?;
    source
        .carry_to(x << 16 | y)
        .map_err(|error| format!("{addresses:?}: {error}"))
}

/// The program that something is dragged from.
struct Source {
    display: RustConnection,
    window: WindowId,
    target: WindowId,
    text: String,
}

impl Source {
    fn new(
        desktop: &Desktop,
        target: &Window<'_>,
        addresses: &[&str],
    ) -> Result<Self, Box<dyn Error>> {
        let (display, screen) = x11rb::connect(Some(desktop.display()))?;
        let root = display.setup().roots[screen].root;
        let window = display.generate_id()?;
        display.create_window(
            COPY_DEPTH_FROM_PARENT,
            window,
            root,
            0,
            0,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            0,
            &CreateWindowAux::new(),
        )?;
        let selection = atom(&display, "XdndSelection")?;
        display
            .set_selection_owner(window, selection, x11rb::CURRENT_TIME)?
            .check()?;
        Ok(Self {
            display,
            window,
            target: target.id().parse()?,
            text: addresses
                .iter()
                .map(|address| format!("{address}\r\n"))
                .collect(),
        })
    }

    /// Comes, moves once, lets go as soon as the window says that it takes it, and waits until it says that it has.
    fn carry_to(&self, point: u32) -> Result<(), Box<dyn Error>> {
        let list = atom(&self.display, "text/uri-list")?;
        let copy = atom(&self.display, "XdndActionCopy")?;
        let status = atom(&self.display, "XdndStatus")?;
        let finished = atom(&self.display, "XdndFinished")?;
        self.tell("XdndEnter", [VERSION << 24, list, 0, 0])?;
        self.tell("XdndPosition", [0, point, x11rb::CURRENT_TIME, copy])?;
        let mut outcome: Result<(), Box<dyn Error>> = Ok(());
        wait_for("the drop to be taken", || {
            let taken = self.answered(status, finished);
            taken.unwrap_or_else(|error| {
                outcome = Err(error);
                true
            })
        })?;
        outcome
    }

    /// True once the window has said that it has taken the dropped files.
    fn answered(&self, status: u32, finished: u32) -> Result<bool, Box<dyn Error>> {
        while let Some(event) = self.display.poll_for_event()? {
            match event {
                Event::SelectionRequest(request) => self.hand_over(&request)?,
                Event::ClientMessage(message) if message.type_ == status => {
                    if message.data.as_data32()[1] & 1 == 0 {
                        return Err("the window does not take it".into());
                    }
                    self.tell("XdndDrop", [0, x11rb::CURRENT_TIME, 0, 0])?;
                }
                Event::ClientMessage(message) if message.type_ == finished => return Ok(true),
                _ => {}
            }
        }
        Ok(false)
    }

    fn hand_over(&self, request: &SelectionRequestEvent) -> Result<(), Box<dyn Error>> {
        self.display.change_property8(
            PropMode::REPLACE,
            request.requestor,
            request.property,
            request.target,
            self.text.as_bytes(),
        )?;
        let answer = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: request.property,
        };
        self.display
            .send_event(false, request.requestor, EventMask::NO_EVENT, answer)?;
        self.display.flush()?;
        Ok(())
    }

    fn tell(&self, what: &str, [a, b, c, d]: [u32; 4]) -> Result<(), Box<dyn Error>> {
        let kind = atom(&self.display, what)?;
        let event = ClientMessageEvent::new(32, self.target, kind, [self.window, a, b, c, d]);
        self.display
            .send_event(false, self.target, EventMask::NO_EVENT, event)?
            .check()?;
        Ok(())
    }
}
