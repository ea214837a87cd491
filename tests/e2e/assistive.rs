//! A session with assistive technology in it, and what it hears of the program over AT-SPI.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

use atspi::proxy::accessible::AccessibleProxy;
use atspi::proxy::action::ActionProxy;
use atspi::proxy::bus::{BusProxy, StatusProxy};
use atspi::proxy::component::ComponentProxy;
use atspi::proxy::editable_text::EditableTextProxy;
use atspi::proxy::text::TextProxy;
use atspi::{CoordType, ObjectRefOwned, Role, ScrollType, StateSet};
use zbus::proxy::CacheProperties;
use zbus::zvariant::Value;
use zbus::{Connection, Message, block_on, connection};

use crate::bus::Bus;
use crate::desktop::{Desktop, wait_for};

const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";

/// The body of an event: its kind, two numbers, its value, and nothing of use.
type Event<'a> = (&'a str, i32, i32, Value<'a>, HashMap<&'a str, Value<'a>>);

/// A message bus of its own, which starts the accessibility bus when it is asked for.
pub struct Session {
    bus: Bus,
    connection: Connection,
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Session {
    pub fn start(desktop: &Desktop) -> Result<Self, String> {
        let bus = Bus::start(Some(desktop.display()))?;
        let connection = connection::Builder::address(bus.address()).map_err(text)?;
        let connection = block_on(connection.build()).map_err(text)?;
        Ok(Self { bus, connection })
    }

    /// The value for DBUS_SESSION_BUS_ADDRESS.
    pub fn address(&self) -> &str {
        self.bus.address()
    }

    /// Says that assistive technology runs, or none any more.
    pub fn enable(&self, is_enabled: bool) -> Result<(), String> {
        block_on(async {
            let status = StatusProxy::new(&self.connection).await?;
            status.set_is_enabled(is_enabled).await
        })
        .map_err(text)
    }

    /// Listens on the accessibility bus.
    pub fn listen(&self) -> Result<Ear, String> {
        let connection = block_on(async {
            let bus = BusProxy::new(&self.connection).await?;
            let address = bus.get_address().await?;
            connection::Builder::address(address.as_str())?
                .build()
                .await
        })
        .map_err(text)?;
        let (announced, focused) = <(Arc<Mutex<Vec<_>>>, Arc<Mutex<Vec<_>>>)>::default();
        let messages = zbus::blocking::MessageIterator::for_match_rule(
            "type='signal',interface='org.a11y.atspi.Event.Object'",
            &zbus::blocking::Connection::from(connection.clone()),
            None,
        )
        .map_err(text)?;
        let notes = (Arc::clone(&announced), Arc::clone(&focused));
        thread::spawn(move || {
            for message in messages.flatten() {
                take_note(&message, &notes.0, &notes.1);
            }
        });
        Ok(Ear {
            connection,
            announced,
            focused,
        })
    }

    /// The session ends, with all its buses.
    pub fn die(&mut self) {
        self.bus.end();
    }
}

/// Writes down what is announced, and the paths of what gets the focus.
fn take_note(message: &Message, announced: &Mutex<Vec<String>>, focused: &Mutex<Vec<String>>) {
    let (header, body) = (message.header(), message.body());
    let (Some(member), Some(path)) = (header.member(), header.path()) else {
        return;
    };
    let Ok((kind, is_so, _, value, _)) = body.deserialize::<Event<'_>>() else {
        return;
    };
    match (member.as_str(), kind, is_so) {
        ("Announcement", ..) => {
            if let Ok(words) = String::try_from(value)
                && let Ok(mut announced) = announced.lock()
            {
                announced.push(words);
            }
        }
        ("StateChanged", "focused", 1) => {
            if let Ok(mut focused) = focused.lock() {
                focused.push(path.to_string());
            }
        }
        _ => {}
    }
}

/// Somebody who listens.
pub struct Ear {
    connection: Connection,
    announced: Arc<Mutex<Vec<String>>>,
    focused: Arc<Mutex<Vec<String>>>,
}

impl Ear {
    /// The window of the program, if it is heard.
    pub fn window(&self) -> Option<Node> {
        let registry = Node {
            connection: self.connection.clone(),
            bus: REGISTRY.to_owned(),
            path: ROOT.to_owned(),
        };
        let programs = registry.children().ok()?;
        let ours = |program: &Node| program.name().is_ok_and(|name| name == "messenger-guide");
        let program = programs.into_iter().find(ours)?;
        program.children().ok()?.into_iter().next()
    }

    /// Everything in the window, if it is heard.
    pub fn all(&self) -> Vec<Heard> {
        let mut all = Vec::new();
        if let Some(window) = self.window() {
            hear(window, &mut all);
        }
        all
    }

    /// Waits until something is heard of which this is so.
    pub fn wait_for(&self, what: &str, is_so: impl Fn(&Heard) -> bool) -> Result<Heard, String> {
        let mut found = None;
        wait_for(what, || {
            found = self.all().into_iter().find(|heard| is_so(heard));
            found.is_some()
        })?;
        found.ok_or_else(|| what.to_owned())
    }

    pub fn named(&self, name: &str) -> Result<Heard, String> {
        self.wait_for(name, |heard| heard.name == name)
    }

    /// The announcements since the last call.
    pub fn announced(&self) -> Vec<String> {
        taken(&self.announced)
    }

    /// The ids of what got the focus since this was asked last.
    pub fn focused(&self) -> Vec<String> {
        taken(&self.focused)
    }
}

fn taken(notes: &Mutex<Vec<String>>) -> Vec<String> {
    let notes = notes.lock();
    notes.map_or_else(|_| Vec::new(), |mut notes| std::mem::take(&mut notes))
}

fn hear(node: Node, all: &mut Vec<Heard>) {
    // A node that goes while it is asked for is not heard.
    let Ok(heard) = node.heard() else {
        return;
    };
    let children = node.children().unwrap_or_default();
    let index = all.len();
    all.push(heard);
    all[index].is_leaf = children.is_empty();
    children.into_iter().for_each(|child| hear(child, all));
}

/// A node as AT-SPI tells of it.
#[derive(Clone)]
pub struct Heard {
    pub node: Node,
    pub role: Role,
    pub name: String,
    pub about: String,
    pub states: StateSet,
    pub is_leaf: bool,
}

/// Something on the accessibility bus.
#[derive(Clone)]
pub struct Node {
    connection: Connection,
    bus: String,
    path: String,
}

macro_rules! proxy {
    ($node:expr, $proxy:ident) => {
        $proxy::builder(&$node.connection)
            .destination($node.bus.clone())?
            .path($node.path.clone())?
            .cache_properties(CacheProperties::No)
            .build()
            .await?
    };
}

impl Node {
    pub fn id(&self) -> &str {
        &self.path
    }

    pub fn children(&self) -> Result<Vec<Node>, String> {
        let children: zbus::Result<_> =
            block_on(async { proxy!(self, AccessibleProxy).get_children().await });
        let children = children.map_err(text)?.into_iter();
        Ok(children.map(|object| self.other(&object)).collect())
    }

    /// Another one of the same bus.
    fn other(&self, object: &ObjectRefOwned) -> Node {
        Node {
            connection: self.connection.clone(),
            bus: object.name_as_str().unwrap_or_default().to_owned(),
            path: object.path_as_str().to_owned(),
        }
    }

    pub fn name(&self) -> Result<String, String> {
        let name: zbus::Result<_> = block_on(async { proxy!(self, AccessibleProxy).name().await });
        name.map_err(text)
    }

    fn heard(&self) -> Result<Heard, String> {
        let heard: zbus::Result<Heard> = block_on(async {
            let proxy = proxy!(self, AccessibleProxy);
            Ok(Heard {
                node: self.clone(),
                role: proxy.get_role().await?,
                name: proxy.name().await?,
                about: proxy.description().await?,
                states: proxy.get_state().await?,
                is_leaf: true,
            })
        });
        heard.map_err(text)
    }

    /// Presses it.
    pub fn press(&self) -> Result<(), String> {
        let done: zbus::Result<_> =
            block_on(async { proxy!(self, ActionProxy).do_action(0).await });
        is_done(done)
    }

    pub fn focus(&self) -> Result<(), String> {
        let done: zbus::Result<_> =
            block_on(async { proxy!(self, ComponentProxy).grab_focus().await });
        is_done(done)
    }

    pub fn scroll_into_view(&self) -> Result<(), String> {
        let done: zbus::Result<_> = block_on(async {
            let proxy = proxy!(self, ComponentProxy);
            proxy.scroll_to(ScrollType::Anywhere).await
        });
        is_done(done)
    }

    pub fn write(&self, words: &str) -> Result<(), String> {
        let done: zbus::Result<_> = block_on(async {
            let proxy = proxy!(self, EditableTextProxy);
            proxy.set_text_contents(words).await
        });
        is_done(done)
    }

    /// The text in it, and the offset of the caret.
    pub fn written(&self) -> Result<(String, i32), String> {
        let written: zbus::Result<_> = block_on(async {
            let proxy = proxy!(self, TextProxy);
            Ok((proxy.get_text(0, -1).await?, proxy.caret_offset().await?))
        });
        written.map_err(text)
    }

    /// Its bounds in the window: x, y, width and height.
    pub fn bounds(&self) -> Result<(i32, i32, i32, i32), String> {
        let bounds: zbus::Result<_> = block_on(async {
            let proxy = proxy!(self, ComponentProxy);
            proxy.get_extents(CoordType::Window).await
        });
        bounds.map_err(text)
    }

    /// The node at a point of the window.
    pub fn at(&self, x: i32, y: i32) -> Result<Node, String> {
        let object: zbus::Result<_> = block_on(async {
            let proxy = proxy!(self, ComponentProxy);
            proxy.get_accessible_at_point(x, y, CoordType::Window).await
        });
        Ok(self.other(&object.map_err(text)?))
    }
}

fn is_done(done: zbus::Result<bool>) -> Result<(), String> {
    match done {
        Ok(true) => Ok(()),
        Ok(false) => Err("it can't be done".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
