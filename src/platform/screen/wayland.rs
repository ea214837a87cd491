//! The screens of a Wayland desktop, asked over a connection beside that of the window, which is not lent.

use smithay_client_toolkit::output::{OutputHandler, OutputInfo, OutputState};
use smithay_client_toolkit::reexports::client::globals::registry_queue_init;
use smithay_client_toolkit::reexports::client::protocol::wl_output::WlOutput;
use smithay_client_toolkit::reexports::client::{Connection, QueueHandle};
use smithay_client_toolkit::registry::{ProvidesRegistryState, RegistryState};
use smithay_client_toolkit::{delegate_output, delegate_registry, registry_handlers};

use crate::platform::session::WAYLAND_SOCKET;
use crate::platform::variable::variable;

/// Width and height of each, in logical pixels.
pub(super) fn screens() -> Vec<(i32, i32)> {
    // That socket is for one connection only, and the window needs it.
    if variable(WAYLAND_SOCKET).is_some() {
        return Vec::new();
    }
    let Some(outputs) = ask() else {
        return Vec::new();
    };
    let infos = outputs.outputs().filter_map(|output| outputs.info(&output));
    infos.filter_map(|info| logical_size(&info)).collect()
}

fn ask() -> Option<OutputState> {
    let connection = Connection::connect_to_env().ok()?;
    let (globals, mut queue) = registry_queue_init(&connection).ok()?;
    let handle = queue.handle();
    let mut screens = Screens {
        registry: RegistryState::new(&globals),
        outputs: OutputState::new(&globals, &handle),
    };
    queue.roundtrip(&mut screens).ok()?;
    Some(screens.outputs)
}

fn logical_size(info: &OutputInfo) -> Option<(i32, i32)> {
    info.logical_size.or_else(|| {
        // As it is where the desktop doesn't have the protocol for that, which all do that turn or scale in parts.
        let mode = info.modes.iter().find(|mode| mode.current)?;
        let (width, height) = mode.dimensions;
        let scale = info.scale_factor.max(1);
        Some((width / scale, height / scale))
    })
}

struct Screens {
    registry: RegistryState,
    outputs: OutputState,
}

impl OutputHandler for Screens {
    fn output_state(&mut self) -> &mut OutputState {
        &mut self.outputs
    }

    fn new_output(&mut self, _: &Connection, _: &QueueHandle<Self>, _: WlOutput) {}

    fn update_output(&mut self, _: &Connection, _: &QueueHandle<Self>, _: WlOutput) {}

    fn output_destroyed(&mut self, _: &Connection, _: &QueueHandle<Self>, _: WlOutput) {}
}

impl ProvidesRegistryState for Screens {
    fn registry(&mut self) -> &mut RegistryState {
        &mut self.registry
    }

    registry_handlers![OutputState];
}

delegate_output!(Screens);
delegate_registry!(Screens);
