//! Hands the copied text to the clipboard manager of X11: otherwise it would be gone with the program.

use std::error::Error;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::res::{ClientIdMask, ClientIdSpec, ConnectionExt as _};
use x11rb::protocol::xproto::{ConnectionExt as _, CreateWindowAux, Window, WindowClass};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME, NONE};

/// A manager that does not answer keeps no window open.
const DEADLINE: Duration = Duration::from_millis(500);

/// Returns once the clipboard manager has the copied text, if there is one of each.
///
/// Must be called while the program can still be asked for it.
pub fn hand_over() {
    let (sender, result) = mpsc::channel();
    let work = move || {
        let _ = sender.send(ask_the_manager().map_err(|error| error.to_string()));
    };
    if let Err(error) = thread::Builder::new().spawn(work) {
        log::warn!("{error}");
    }
    match result.recv_timeout(DEADLINE) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => log::info!("the clipboard is not handed over: {error}"),
        Err(error) => log::warn!("the clipboard is not handed over: {error}"),
    }
}

/// Follows the Clipboard Manager specification of freedesktop.org.
fn ask_the_manager() -> Result<(), Box<dyn Error>> {
    let (connection, screen) = x11rb::connect(None)?;
    let atom = |name: &str| -> Result<_, Box<dyn Error>> {
        Ok(connection
            .intern_atom(false, name.as_bytes())?
            .reply()?
            .atom)
    };
    let owner = |selection| -> Result<Window, Box<dyn Error>> {
        Ok(connection.get_selection_owner(selection)?.reply()?.owner)
    };
    let manager = atom("CLIPBOARD_MANAGER")?;
    if owner(manager)? == NONE || !is_ours(&connection, owner(atom("CLIPBOARD")?)?)? {
        return Ok(());
    }
    let root = connection
        .setup()
        .roots
        .get(screen)
        .ok_or("no screen")?
        .root;
    let window = connection.generate_id()?;
    connection.create_window(
        COPY_DEPTH_FROM_PARENT,
        window,
        root,
        0,
        0,
        1,
        1,
        0,
        WindowClass::INPUT_OUTPUT,
        COPY_FROM_PARENT,
        &CreateWindowAux::new(),
    )?;
    connection.convert_selection(window, manager, atom("SAVE_TARGETS")?, NONE, CURRENT_TIME)?;
    connection.flush()?;
    loop {
        if let Event::SelectionNotify(event) = connection.wait_for_event()?
            && event.selection == manager
        {
            return Ok(());
        }
    }
}

/// True if a window belongs to this program; the clipboard has one that nobody else knows.
fn is_ours(connection: &RustConnection, window: Window) -> Result<bool, Box<dyn Error>> {
    if window == NONE {
        return Ok(false);
    }
    // As the display knows them: in a sandbox, the program has another one for itself.
    let process_ids = |client| -> Result<Vec<u32>, Box<dyn Error>> {
        let asked = ClientIdSpec {
            client,
            mask: ClientIdMask::LOCAL_CLIENT_PID,
        };
        let ids = connection.res_query_client_ids(&[asked])?.reply()?.ids;
        Ok(ids.into_iter().flat_map(|id| id.value).collect())
    };
    let ours = process_ids(connection.setup().resource_id_base)?;
    Ok(process_ids(window)?.iter().any(|id| ours.contains(id)))
}
