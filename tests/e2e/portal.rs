//! A desktop that says whether it is light or dark, and that shows dialogs for files, on a message bus of its own.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use iced::futures::StreamExt as _;
use iced::futures::channel::{mpsc, oneshot};
use iced::futures::lock::Mutex;
use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::bus::Bus;

const PATH: &str = "/org/freedesktop/portal/desktop";
const NAMESPACE: &str = "org.freedesktop.appearance";
const COLOR_SCHEME: &str = "color-scheme";
const CONTRAST: &str = "contrast";
const REDUCED_MOTION: &str = "reduced-motion";
const INTERFACE: &str = "org.gnome.desktop.interface";
const TEXT_SCALE: &str = "text-scaling-factor";

/// The desktop's preferences, with the numbers that stand for them on the bus.
#[derive(Debug, Clone, Copy)]
pub enum Preference {
    Dark = 1,
    Light = 2,
}

/// The settings of the desktop.
struct Settings {
    preference: Preference,
    has_high_contrast: bool,
    reduces_motion: bool,
    text_scale: f64,
    /// The time that an answer takes.
    delay: Duration,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    async fn read(&self, _namespace: &str, key: &str) -> zbus::fdo::Result<Value<'static>> {
        // The older of the two calls wraps its answer twice.
        self.read_one(_namespace, key)
            .await
            .map(|value| Value::Value(Box::new(value)))
    }

    async fn read_one(&self, _namespace: &str, key: &str) -> zbus::fdo::Result<Value<'static>> {
        let delay = self.delay;
        if !delay.is_zero() {
            // On a thread of its own, so that several answers are on their way.
            let (answer, answered) = oneshot::channel();
            thread::spawn(move || {
                thread::sleep(delay);
                answer.send(())
            });
            let _ = answered.await;
        }
        match key {
            COLOR_SCHEME => Ok(Value::U32(self.preference as u32)),
            CONTRAST => Ok(Value::U32(self.has_high_contrast.into())),
            REDUCED_MOTION => Ok(Value::U32(self.reduces_motion.into())),
            TEXT_SCALE => Ok(Value::F64(self.text_scale)),
            _ => Err(zbus::fdo::Error::UnknownProperty(key.to_owned())),
        }
    }

    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        2
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        namespace: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

/// The dialogs of the desktop, and a person who always does the same in them.
struct FileChooser {
    person: Person,
    shown: Arc<AtomicUsize>,
}

enum Person {
    /// Chooses the file with this address at once.
    Chooses(String),
    /// Cancels in the end.
    Cancels(Mutex<mpsc::UnboundedReceiver<()>>),
    /// Leaves the dialog open.
    Waits,
}

/// The dialogs that were shown, in front of a person who cancels them.
pub struct Dialogs {
    shown: Arc<AtomicUsize>,
    cancelled: mpsc::UnboundedSender<()>,
}

impl Dialogs {
    /// The number of dialogs shown so far.
    pub fn shown(&self) -> usize {
        self.shown.load(Ordering::Relaxed)
    }

    /// Closes the dialog that is open.
    pub fn cancel(&self) -> Result<(), String> {
        let told = self.cancelled.unbounded_send(());
        told.map_err(|error| error.to_string())
    }
}

#[zbus::interface(name = "org.freedesktop.portal.FileChooser")]
impl FileChooser {
    async fn open_file(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &zbus::Connection,
        _parent: &str,
        _title: &str,
        options: HashMap<String, OwnedValue>,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let failed = |what: &str| zbus::fdo::Error::Failed(what.to_owned());
        let sender = header.sender().ok_or_else(|| failed("no sender"))?;
        let name = sender.as_str().trim_start_matches(':').replace('.', "_");
        let token = options
            .get("handle_token")
            .ok_or_else(|| failed("no token"))?;
        let token: &str = token.downcast_ref().map_err(|_| failed("no text"))?;
        let handle = format!("{PATH}/request/{name}/{token}");
        self.shown.fetch_add(1, Ordering::Relaxed);
        let (outcome, results): (u32, HashMap<_, _>) = match &self.person {
            Person::Chooses(address) => {
                let chosen = Value::from(vec![address.as_str()]);
                (0, HashMap::from([("uris", chosen)]))
            }
            Person::Cancels(cancelled) => {
                cancelled.lock().await.next().await;
                (1, HashMap::new())
            }
            Person::Waits => {
                return OwnedObjectPath::try_from(handle).map_err(|_| failed("no path"));
            }
        };
        // Sooner than the answer to the question, as portals may.
        connection
            .emit_signal(
                Some(sender.clone()),
                handle.as_str(),
                "org.freedesktop.portal.Request",
                "Response",
                &(outcome, results),
            )
            .await?;
        OwnedObjectPath::try_from(handle).map_err(|_| failed("no path"))
    }
}

/// The desktop on its bus.
pub struct Portal {
    /// [`None`] where it is somebody else's.
    _bus: Option<Bus>,
    address: String,
    connection: Connection,
}

impl Portal {
    pub fn start(preference: Preference) -> Result<Self, String> {
        Self::start_slow(preference, Duration::ZERO)
    }

    /// One whose answers take so long.
    pub fn start_slow(preference: Preference, delay: Duration) -> Result<Self, String> {
        let bus = Bus::start(None)?;
        let portal = Self::on(bus.address(), preference, delay)?;
        Ok(Self {
            _bus: Some(bus),
            ..portal
        })
    }

    /// A desktop on the bus of a session.
    pub fn join(address: &str, preference: Preference) -> Result<Self, String> {
        Self::on(address, preference, Duration::ZERO)
    }

    fn on(address: &str, preference: Preference, delay: Duration) -> Result<Self, String> {
        let settings = Settings {
            preference,
            has_high_contrast: false,
            reduces_motion: false,
            text_scale: 1.5,
            delay,
        };
        let connection = connection::Builder::address(address)
            .and_then(|builder| builder.serve_at(PATH, settings))
            .and_then(|builder| builder.name("org.freedesktop.portal.Desktop"))
            .and_then(connection::Builder::build)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            _bus: None,
            address: address.to_owned(),
            connection,
        })
    }

    /// Shows dialogs from now on, in which a person chooses the file with this address.
    pub fn show_dialogs(&self, chosen: &str) -> Result<(), String> {
        self.show(Person::Chooses(chosen.to_owned())).map(|_| ())
    }

    /// Shows dialogs from now on, which are open until they are cancelled.
    pub fn show_dialogs_to_cancel(&self) -> Result<Dialogs, String> {
        let (cancelled, receiver) = mpsc::unbounded();
        let shown = self.show(Person::Cancels(Mutex::new(receiver)))?;
        Ok(Dialogs { shown, cancelled })
    }

    /// Shows dialogs from now on, which stay open, and gives how many it has shown so far.
    pub fn show_dialogs_that_stay(&self) -> Result<Arc<AtomicUsize>, String> {
        self.show(Person::Waits)
    }

    fn show(&self, person: Person) -> Result<Arc<AtomicUsize>, String> {
        let shown = Arc::default();
        let chooser = FileChooser {
            person,
            shown: Arc::clone(&shown),
        };
        let server = self.connection.object_server();
        let is_new = server
            .at(PATH, chooser)
            .map_err(|error| error.to_string())?;
        if is_new {
            Ok(shown)
        } else {
            Err("there are dialogs already".to_owned())
        }
    }

    /// Leaves the bus without a word, as what has crashed does.
    pub fn die(&self) -> Result<(), String> {
        let closed = self.connection.clone().close();
        closed.map_err(|error| error.to_string())
    }

    /// The value for DBUS_SESSION_BUS_ADDRESS.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Changes what the desktop prefers, and tells everyone.
    pub fn prefer(&self, preference: Preference) -> Result<(), String> {
        let change = |settings: &mut Settings| settings.preference = preference;
        self.change(
            change,
            (NAMESPACE, COLOR_SCHEME),
            Value::U32(preference as u32),
        )
        .map_err(|error| error.to_string())
    }

    /// Changes whether the desktop asks for high contrast, and tells everyone.
    pub fn prefer_high_contrast(&self, has_high_contrast: bool) -> Result<(), String> {
        let change = |settings: &mut Settings| settings.has_high_contrast = has_high_contrast;
        let value = Value::U32(has_high_contrast.into());
        self.change(change, (NAMESPACE, CONTRAST), value)
            .map_err(|error| error.to_string())
    }

    /// Changes whether the desktop asks that nothing moves by itself, and tells everyone.
    pub fn reduce_motion(&self, reduces_motion: bool) -> Result<(), String> {
        let change = |settings: &mut Settings| settings.reduces_motion = reduces_motion;
        let value = Value::U32(reduces_motion.into());
        self.change(change, (NAMESPACE, REDUCED_MOTION), value)
            .map_err(|error| error.to_string())
    }

    /// Changes how large text is to be, and tells everyone. At first, it is half as large again as usual.
    pub fn scale_text(&self, scale: f64) -> Result<(), String> {
        let change = |settings: &mut Settings| settings.text_scale = scale;
        self.change(change, (INTERFACE, TEXT_SCALE), Value::F64(scale))
            .map_err(|error| error.to_string())
    }

    fn change(
        &self,
        change: impl FnOnce(&mut Settings),
        (namespace, key): (&str, &str),
        value: Value<'_>,
    ) -> zbus::Result<()> {
        let settings = self
            .connection
            .object_server()
            .interface::<_, Settings>(PATH)?;
        change(&mut settings.get_mut());
        let emitter = settings.signal_emitter();
        zbus::block_on(Settings::setting_changed(emitter, namespace, key, value))
    }
}
