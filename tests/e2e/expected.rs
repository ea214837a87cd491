//! The tree that should be heard: that of the same window, made without a screen.

use std::sync::{Arc, Mutex};

use accesskit::{Action, Role as NodeRole, Toggled};
use accesskit_consumer::{NodeRef, Tree as Consumer, common_filter};
use atspi::{Role, State};
use iced::{Event, window};
use iced_test::Simulator;
use messenger_guide::catalog::Platform;
use messenger_guide::gui::accessibility::reader::Reader;
use messenger_guide::gui::accessibility::tree::Tree;
use messenger_guide::gui::app::{Message, Services, runtime};
use messenger_guide::platform::settings::FileStore;

use crate::assistive::Heard;
use crate::cases::{SIZE, mirror_with};
use crate::desktop::Home;

/// Keeps what was told last.
#[derive(Default)]
struct Listener(Mutex<Option<Tree>>);

impl Reader for Listener {
    fn is_listening(&self) -> bool {
        true
    }

    fn tell(&self, tree: &Tree, _: Option<&Tree>) {
        *self.0.lock().expect("not poisoned") = Some(tree.clone());
    }
}

/// A node as it should be heard.
#[derive(Debug)]
pub struct Expected {
    role: Role,
    name: String,
    about: String,
    /// Those that it has, and those that it has not.
    states: Vec<(State, bool)>,
    /// x, y, width and height.
    bounds: [f64; 4],
}

/// The expected nodes, in the order in which they are heard, after these messages.
pub fn after(home: &Home, language: &str, messages: &[Message]) -> Vec<Expected> {
    let listener = Arc::new(Listener::default());
    let mut services = Services::noop(Some(Platform::Linux));
    services.reader = Arc::clone(&listener) as Arc<dyn Reader>;
    services.store = Arc::new(FileStore::at(home.settings_file()));
    let mut app = mirror_with(services, language, messages);
    let mut told = None;
    // A layout leads to more, as in a list that builds what is near its view.
    loop {
        let mut window = Simulator::with_size(runtime(), SIZE, app.view());
        let redraw = window::Event::RedrawRequested(std::time::Instant::now());
        window.simulate([Event::Window(redraw)]);
        let messages: Vec<Message> = window.into_messages().collect();
        let before = told;
        told = listener.0.lock().expect("not poisoned").clone();
        if told == before {
            break;
        }
        for message in messages {
            let _ = app.update(message);
        }
    }
    let tree = Consumer::new(told.expect("a tree").whole(), true);
    let mut all = Vec::new();
    expect(&tree.state().root(), &mut all);
    all
}

fn expect(node: &NodeRef<'_>, all: &mut Vec<Expected>) {
    let data = node.data();
    let name = if node.label_comes_from_value() {
        node.value()
    } else {
        node.label()
    };
    let bounds = node.bounding_box().unwrap_or_default();
    let is_on = data.toggled() == Some(Toggled::True);
    let is_button = node.role() == NodeRole::Button;
    all.push(Expected {
        role: role(node),
        name: name.unwrap_or_default(),
        about: node.description().unwrap_or_default(),
        states: vec![
            (State::Focusable, data.supports_action(Action::Focus)),
            (State::Selectable, data.is_selected().is_some()),
            (State::Selected, data.is_selected() == Some(true)),
            (State::Checked, is_on && !is_button),
            (State::Pressed, is_on && is_button),
            (State::Modal, data.is_modal()),
        ],
        bounds: [bounds.x0, bounds.y0, bounds.width(), bounds.height()],
    });
    for child in node.filtered_children(common_filter) {
        expect(&child, all);
    }
}

/// Its role in AT-SPI.
fn role(node: &NodeRef<'_>) -> Role {
    match node.role() {
        NodeRole::Window => Role::Frame,
        NodeRole::Banner | NodeRole::Navigation | NodeRole::Main | NodeRole::Region => {
            Role::Landmark
        }
        NodeRole::Group => Role::Panel,
        NodeRole::Label => Role::Label,
        NodeRole::Heading => Role::Heading,
        NodeRole::List => Role::List,
        NodeRole::ListItem => Role::ListItem,
        NodeRole::Table => Role::Table,
        NodeRole::Row => Role::TableRow,
        NodeRole::ColumnHeader => Role::ColumnHeader,
        NodeRole::RowHeader => Role::RowHeader,
        NodeRole::Cell => Role::TableCell,
        NodeRole::Button if node.data().toggled().is_some() => Role::ToggleButton,
        NodeRole::Button => Role::Button,
        NodeRole::CheckBox => Role::CheckBox,
        NodeRole::Link => Role::Link,
        NodeRole::Tab => Role::PageTab,
        NodeRole::Menu => Role::Menu,
        NodeRole::MenuItem => Role::MenuItem,
        NodeRole::MenuItemRadio => Role::RadioMenuItem,
        NodeRole::MenuItemCheckBox => Role::CheckMenuItem,
        NodeRole::Dialog => Role::Dialog,
        NodeRole::SearchInput | NodeRole::TextInput => Role::Entry,
        NodeRole::Image => Role::Image,
        NodeRole::ProgressIndicator => Role::ProgressBar,
        other => panic!("what is {other:?} to be heard as?"),
    }
}

/// The first difference, if there is one.
pub fn difference(expected: &[Expected], heard: &[Heard]) -> Result<(), String> {
    for (expected, heard) in expected.iter().zip(heard) {
        let bounds = heard.node.bounds()?;
        let bounds = [bounds.0, bounds.1, bounds.2, bounds.3].map(f64::from);
        let mut lengths = expected.bounds.iter().zip(bounds);
        let is_same = expected.role == heard.role
            && expected.name == heard.name
            && expected.about == heard.about
            && expected
                .states
                .iter()
                .all(|(state, has)| heard.states.contains(*state) == *has)
            // AT-SPI has whole pixels.
            && lengths.all(|(one, other)| (one - other).abs() <= 1.0);
        if !is_same {
            let Heard {
                role,
                name,
                about,
                states,
                ..
            } = heard;
            return Err(format!(
                "{role:?} “{name}” ({about}) {states:?} at {bounds:?} instead of {expected:?}"
            ));
        }
    }
    if expected.len() == heard.len() {
        Ok(())
    } else {
        Err(format!("{} instead of {}", heard.len(), expected.len()))
    }
}
