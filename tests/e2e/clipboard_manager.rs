//! A clipboard manager, as every large desktop has one.

use std::error::Error;
use std::sync::{Arc, Mutex};
use std::thread;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, SelectionNotifyEvent,
    SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME};

/// Keeps what a program hands over; ends with the display.
pub struct ClipboardManager(Arc<Mutex<String>>);

impl ClipboardManager {
    pub fn start(display: &str) -> Result<Self, String> {
        let kept = Arc::<Mutex<String>>::default();
        let manager =
            Manager::new(display, Arc::clone(&kept)).map_err(|error| error.to_string())?;
        // Until the display is gone.
        thread::spawn(move || drop(manager.serve()));
        Ok(Self(kept))
    }

    pub fn kept(&self) -> String {
        self.0.lock().expect("not poisoned").clone()
    }
}

struct Manager {
    connection: RustConnection,
    window: Window,
    clipboard: u32,
    text: u32,
    kept: Arc<Mutex<String>>,
}

impl Manager {
    fn new(display: &str, kept: Arc<Mutex<String>>) -> Result<Self, Box<dyn Error>> {
        let (connection, screen) = x11rb::connect(Some(display))?;
        let atom = |name: &str| -> Result<u32, Box<dyn Error>> {
            Ok(connection
                .intern_atom(false, name.as_bytes())?
                .reply()?
                .atom)
        };
        let (clipboard, text) = (atom("CLIPBOARD")?, atom("UTF8_STRING")?);
        let window = connection.generate_id()?;
        connection.create_window(
            COPY_DEPTH_FROM_PARENT,
            window,
            connection.setup().roots[screen].root,
            0,
            0,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            COPY_FROM_PARENT,
            &CreateWindowAux::new(),
        )?;
        let manager = atom("CLIPBOARD_MANAGER")?;
        connection
            .set_selection_owner(window, manager, CURRENT_TIME)?
            .check()?;
        Ok(Self {
            connection,
            window,
            clipboard,
            text,
            kept,
        })
    }

    fn serve(&self) -> Result<(), Box<dyn Error>> {
        let mut asked: Option<SelectionRequestEvent> = None;
        loop {
            match self.connection.wait_for_event()? {
                Event::SelectionRequest(request) => {
                    // Whoever has the clipboard is asked for it.
                    self.connection.convert_selection(
                        self.window,
                        self.clipboard,
                        self.text,
                        self.text,
                        CURRENT_TIME,
                    )?;
                    asked = Some(request);
                }
                Event::SelectionNotify(_) => {
                    let text = self.connection.get_property(
                        true,
                        self.window,
                        self.text,
                        AtomEnum::ANY,
                        0,
                        u32::MAX,
                    )?;
                    *self.kept.lock().expect("not poisoned") =
                        String::from_utf8(text.reply()?.value)?;
                    if let Some(request) = asked.take() {
                        self.answer(request)?;
                    }
                }
                _ => {}
            }
            self.connection.flush()?;
        }
    }

    /// The clipboard is the manager's own now.
    fn answer(&self, request: SelectionRequestEvent) -> Result<(), Box<dyn Error>> {
        self.connection
            .set_selection_owner(self.window, self.clipboard, CURRENT_TIME)?;
        let done = SelectionNotifyEvent {
            response_type: x11rb::protocol::xproto::SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: request.property,
        };
        self.connection
            .send_event(false, request.requestor, EventMask::NO_EVENT, done)?;
        Ok(())
    }
}
