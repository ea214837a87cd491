//! A display with a touchscreen, and a finger on it. Everything else that a test does with a device goes through XTEST, which has no touch.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use iced::{Point, Vector};

use crate::process;

/// The program of Debian's `xserver-xorg-core`. What is called `Xorg` may ask who sits at the computer first.
const SERVER: &str = "/usr/lib/xorg/Xorg";
/// The touchscreen reaches so far each way.
const RANGE: f64 = 65_535.0;
/// For how long a finger rests that waits for a menu.
const REST: Duration = Duration::from_millis(600);
/// For how long a finger lies still that flings nothing.
const STILL: Duration = Duration::from_millis(200);
/// The time between two points of a finger that is drawn over the screen.
const STEP: Duration = Duration::from_millis(10);

/// Messages to the driver `inputtest`, by their numbers: see its man page.
mod message {
    pub const VERSION: u32 = 0;
    pub const WAIT: u32 = 1;
    pub const TOUCH: u32 = 6;
}

/// The types of XInput.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Begin = 18,
    Update = 19,
    End = 20,
}

/// Starts a display of this size, with what is to be kept while it is there.
pub fn start(width: u32, height: u32) -> Result<(Child, String, tempfile::TempDir), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let config = folder.path().join("xorg.conf");
    fs::write(&config, configuration(folder.path(), width, height))
        .map_err(|error| error.to_string())?;
    let (server, number) = process::start(
        Command::new(SERVER)
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
            // Not on the console of the computer.
            .args(["-novtswitch", "-sharevts", "vt99"])
            .arg("-config")
            .arg(&config)
            .arg("-logfile")
            .arg(folder.path().join("log")),
    )?;
    Ok((server, format!(":{number}"), folder))
}

fn configuration(folder: &Path, width: u32, height: u32) -> String {
    let (w, h) = (width, height);
    format!(
        r#"
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "InputDevice"
  Identifier "touchscreen"
  Driver "inputtest"
  Option "SocketPath" "{socket}"
  Option "DeviceType" "Touch"
  Option "TouchCount" "2"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
  Modeline "only" 200 {w} {w1} {w2} {w3} {h} {h1} {h2} {h3}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "only"
    Virtual {w} {h}
  EndSubSection
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "touchscreen"
EndSection
"#,
        socket = socket(folder).display(),
        w1 = w + 1,
        w2 = w + 2,
        w3 = w + 3,
        h1 = h + 1,
        h2 = h + 2,
        h3 = h + 3,
    )
}

fn socket(folder: &Path) -> std::path::PathBuf {
    folder.join("touchscreen")
}

/// A finger on a display that was started with its folder.
pub struct Finger {
    stream: UnixStream,
    size: (f64, f64),
    /// The window's origin on the screen.
    origin: Vector,
    touches: u32,
}

impl Finger {
    pub fn new(folder: &Path, size: (u32, u32), origin: Vector) -> Result<Self, String> {
        let stream = UnixStream::connect(socket(folder)).map_err(|error| error.to_string())?;
        let mut finger = Self {
            stream,
            size: (f64::from(size.0), f64::from(size.1)),
            origin,
            touches: 0,
        };
        // Version 1.1.
        let version = [1_u16.to_ne_bytes(), 1_u16.to_ne_bytes()].concat();
        finger.send(message::VERSION, &version)?;
        finger.read(12)?;
        Ok(finger)
    }

    /// Touches a point of the window for a moment.
    pub fn tap(&mut self, at: Point) -> Result<(), String> {
        self.touch(Kind::Begin, at)?;
        self.touch(Kind::End, at)
    }

    /// Rests at a point of the window.
    pub fn hold(&mut self, at: Point) -> Result<(), String> {
        self.touch(Kind::Begin, at)?;
        // The rest itself, not a wait for anything.
        thread::sleep(REST);
        self.touch(Kind::End, at)
    }

    /// Flings what is there, by moving so far in a tenth of a second.
    pub fn fling(&mut self, from: Point, by: Vector) -> Result<(), String> {
        self.draw(from, by)?;
        self.touch(Kind::End, from + by)
    }

    /// Drags what is there, exactly so far: it is lifted once this says that what is there has followed.
    pub fn drag(
        &mut self,
        from: Point,
        by: Vector,
        see_it_follow: impl FnOnce() -> Result<(), String>,
    ) -> Result<(), String> {
        self.draw(from, by)?;
        see_it_follow()?;
        // The rest itself, not a wait for anything.
        thread::sleep(STILL);
        self.touch(Kind::End, from + by)
    }

    /// Comes down, and moves so far.
    fn draw(&mut self, from: Point, by: Vector) -> Result<(), String> {
        const STEPS: u16 = 10;
        self.touch(Kind::Begin, from)?;
        for step in 1..=STEPS {
            thread::sleep(STEP);
            let way = by * (f32::from(step) / f32::from(STEPS));
            self.touch(Kind::Update, from + way)?;
        }
        Ok(())
    }

    /// Until the display has taken it.
    fn touch(&mut self, kind: Kind, at: Point) -> Result<(), String> {
        if matches!(kind, Kind::Begin) {
            self.touches += 1;
        }
        let at = at + self.origin;
        let axis = |at: f32, size: f64| (f64::from(at.round()) + 0.5) / size * RANGE;
        let mut body = [self.touches, kind as u32, 0]
            .map(u32::to_ne_bytes)
            .concat();
        // Of 64 axes, the first two; then four bytes for alignment, and the same without acceleration.
        body.extend([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        let mut axes = [0.0_f64; 64];
        axes[0] = axis(at.x, self.size.0);
        axes[1] = axis(at.y, self.size.1);
        for value in axes.iter().chain(&axes) {
            body.extend(value.to_ne_bytes());
        }
        self.send(message::TOUCH, &body)?;
        self.send(message::WAIT, &[])?;
        self.read(8)
    }

    fn send(&mut self, kind: u32, body: &[u8]) -> Result<(), String> {
        let length = u32::try_from(8 + body.len()).map_err(|error| error.to_string())?;
        let header = [length, kind].map(u32::to_ne_bytes).concat();
        let message = [header.as_slice(), body].concat();
        let sent = self.stream.write_all(&message);
        sent.map_err(|error| format!("the touchscreen: {error}"))
    }

    fn read(&mut self, length: usize) -> Result<(), String> {
        let mut answer = vec![0; length];
        let read = self.stream.read_exact(&mut answer);
        read.map_err(|error| format!("the touchscreen: {error}"))
    }
}
