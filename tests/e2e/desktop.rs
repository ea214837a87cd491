//! A display of its own, a home of its own, and the program on it.

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use iced::{Point, Vector};
use messenger_guide::gui::theme::{Appearance, Contrast};
use messenger_guide::platform::application_id::APPLICATION_ID;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat,
};
use x11rb::rust_connection::RustConnection;

use crate::process;
use crate::touchscreen::{self, Finger};
use crate::trace::Trace;

/// The width of a display, in pixels.
const WIDTH: u32 = 1400;
/// The height of a display, in pixels.
const HEIGHT: u32 = 1800;

/// Something that takes longer counts as not happening.
const PATIENCE: Duration = Duration::from_secs(20);

/// For how long the program stands still where it is stopped.
const STALL: Duration = Duration::from_millis(300);

/// Waits until something is so.
pub fn wait_for(what: &str, mut is_so: impl FnMut() -> bool) -> Result<(), String> {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        if Instant::now() > deadline {
            return Err(format!("waited in vain for {what}"));
        }
        thread::sleep(Duration::from_millis(15));
    }
    Ok(())
}

/// The colour of the header in an appearance, as [`Window::color_at`] gives it.
pub fn card_color(appearance: Appearance) -> String {
    color(appearance.theme(Contrast::Normal).palette.card)
}

/// A colour, as [`Window::color_at`] gives it.
pub fn color(color: iced::Color) -> String {
    let [r, g, b, _] = color.into_rgba8();
    format!("{r},{g},{b}")
}

fn output(command: &mut Command) -> Result<Output, String> {
    command
        .output()
        .map_err(|error| format!("{:?}: {error}", command.get_program()))
}

fn said(command: &mut Command) -> Result<String, String> {
    let output = output(command)?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(format!(
            "{:?}: {}",
            command.get_program(),
            String::from_utf8_lossy(&output.stderr)
        ))
    }
}

/// A display.
pub struct Desktop {
    program: PathBuf,
    server: Child,
    display: String,
    window_manager: Option<Child>,
    /// The folder of a display with a touchscreen.
    touchscreen: Option<tempfile::TempDir>,
}

impl Desktop {
    pub fn start(program: &Path) -> Result<Self, String> {
        Self::with_depth(program, 24)
    }

    /// With so many bits for a color.
    pub fn with_depth(program: &Path, bits: u8) -> Result<Self, String> {
        Self::of_size(program, WIDTH, HEIGHT, bits)
    }

    /// Another one, of this size.
    pub fn of_other_size(&self, width: u32, height: u32) -> Result<Self, String> {
        Self::of_size(&self.program, width, height, 24)
    }

    /// Another one, of this size, with a window manager.
    pub fn managed(&self, width: u32, height: u32) -> Result<Self, String> {
        let mut desktop = self.of_other_size(width, height)?;
        let home = Home::new()?;
        let manager = desktop
            .command("openbox")
            .env("HOME", &home.path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("openbox: {error}"))?;
        desktop.window_manager = Some(manager);
        wait_for("the window manager", || {
            said(desktop.command("xdotool").arg("get_num_desktops")).is_ok()
        })?;
        Ok(desktop)
    }

    fn of_size(program: &Path, width: u32, height: u32, bits: u8) -> Result<Self, String> {
        Self::with_screen(program, &format!("{width}x{height}x{bits}"))
    }

    /// With a screen of a width, a height and bits for a color, as `1400x1800x24`.
    fn with_screen(program: &Path, screen: &str) -> Result<Self, String> {
        Self::with_options(program, screen, &[])
    }

    fn with_options(program: &Path, screen: &str, options: &[&str]) -> Result<Self, String> {
        let (server, number) = process::start(
            Command::new("Xvfb")
                .args(options)
                // Without a reset when the last window closes: the next start would find the display gone for a moment.
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    screen,
                    "-nolisten",
                    "tcp",
                    "-noreset",
                ]),
        )?;
        Ok(Self {
            program: program.to_owned(),
            server,
            display: format!(":{number}"),
            window_manager: None,
            touchscreen: None,
        })
    }

    /// Another one, of the same size, with a touchscreen.
    pub fn with_touchscreen(&self) -> Result<Self, String> {
        let (server, display, folder) = touchscreen::start(WIDTH, HEIGHT)?;
        Ok(Self {
            program: self.program.clone(),
            server,
            display,
            window_manager: None,
            touchscreen: Some(folder),
        })
    }

    /// A finger over this window.
    pub fn finger(&self, window: &Window<'_>) -> Result<Finger, String> {
        let folder = self.touchscreen.as_ref().ok_or("no touchscreen")?;
        let [x, y, ..] = window.bounds()?;
        let origin = Vector::new(x as f32, y as f32);
        Finger::new(folder.path(), (WIDTH, HEIGHT), origin)
    }

    /// The display, as `:1`.
    pub fn display(&self) -> &str {
        &self.display
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.display);
        command
    }

    /// ImageMagick's `import`, which waits for ever for a window that is gone.
    fn import(&self) -> Command {
        let mut command = self.command("timeout");
        command.args(["10", "import"]);
        command
    }

    pub fn program(&self, home: &Home, variables: &[(&str, &str)]) -> Command {
        self.prepared(Command::new(&self.program), home, variables)
    }

    /// The program, followed by strace.
    pub fn traced(&self, trace: &Trace, home: &Home, variables: &[(&str, &str)]) -> Command {
        self.prepared(trace.of(&self.program), home, variables)
    }

    /// The program where it has another process id for itself than for the display, as in the sandbox of Flatpak.
    pub fn in_pid_namespace(
        &self,
        home: &Home,
        variables: &[(&str, &str)],
    ) -> Result<Command, String> {
        let mut unshare = Command::new("/usr/bin/unshare");
        let me = fs::metadata("/proc/self").map_err(|error| error.to_string())?;
        if me.uid() != 0 {
            unshare.arg("--map-current-user");
        }
        unshare
            .args(["--pid", "--fork", "--kill-child"])
            .arg(&self.program);
        Ok(self.prepared(unshare, home, variables))
    }

    fn prepared(&self, mut command: Command, home: &Home, variables: &[(&str, &str)]) -> Command {
        command.env("DISPLAY", &self.display);
        for name in [
            "LANGUAGE",
            "LC_ALL",
            "LC_MESSAGES",
            "LANG",
            "XDG_CONFIG_HOME",
            "DBUS_SESSION_BUS_ADDRESS",
            "WAYLAND_DISPLAY",
            "WAYLAND_SOCKET",
            "BROWSER",
        ] {
            command.env_remove(name);
        }
        command
            .env("HOME", &home.path)
            .envs(variables.iter().copied());
        command
    }

    /// Gives the keyboard this layout, as `il`.
    pub fn layout(&self, name: &str) -> Result<(), String> {
        said(self.command("setxkbmap").arg(name)).map(|_| ())
    }

    /// Starts the program and waits for its window, which is light.
    pub fn open(&self, home: &Home, variables: &[(&str, &str)]) -> Result<Window<'_>, String> {
        self.open_in(home, variables, Appearance::Light)
    }

    /// Starts the program and waits for its window, which has this appearance.
    pub fn open_in(
        &self,
        home: &Home,
        variables: &[(&str, &str)],
        appearance: Appearance,
    ) -> Result<Window<'_>, String> {
        self.launch(&mut self.program(home, variables), appearance)
    }

    /// Starts a command that opens the program's window, which has this appearance, and waits for it.
    pub fn launch(
        &self,
        command: &mut Command,
        appearance: Appearance,
    ) -> Result<Window<'_>, String> {
        let child = command
            .spawn()
            .map_err(|error| format!("{:?}: {error}", command.get_program()))?;
        let mut window = Window {
            desktop: self,
            child,
            id: String::new(),
        };
        wait_for("the window", || {
            window.id = self
                .window_ids()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
            !window.id.is_empty()
        })?;
        // Drawn, not only opened: the header has the colour of a card.
        wait_for("the first frame", || {
            window.color_at(Point::new(3.0, 3.0)) == card_color(appearance)
        })?;
        Ok(window)
    }

    /// The numbers of the program's windows that can be seen, a line each.
    fn window_ids(&self) -> String {
        let search = ["search", "--onlyvisible", "--class", APPLICATION_ID];
        said(self.command("xdotool").args(search)).unwrap_or_default()
    }

    /// Starts the program, and tells which colours its header had, one after the other, until it had this one.
    pub fn first_colors(
        &self,
        home: &Home,
        variables: &[(&str, &str)],
        last: &str,
    ) -> Result<Vec<String>, String> {
        let mut program = self.program(home, variables);
        let child = program
            .spawn()
            .map_err(|error| format!("{:?}: {error}", program.get_program()))?;
        let _ended = Window {
            desktop: self,
            child,
            id: String::new(),
        };
        let (connection, screen) =
            x11rb::connect(Some(&self.display)).map_err(|error| error.to_string())?;
        let root = connection.setup().roots[screen].root;
        let pixel = || -> Result<String, Box<dyn Error>> {
            let format = ImageFormat::Z_PIXMAP;
            let image = connection.get_image(format, root, 3, 3, 1, 1, u32::MAX)?;
            let [b, g, r, _] = image.reply()?.data[..] else {
                return Ok(String::new());
            };
            Ok(format!("{r},{g},{b}"))
        };
        let mut colors: Vec<String> = Vec::new();
        wait_for("the first frame", || {
            let color = pixel().unwrap_or_default();
            if colors.last() != Some(&color) {
                colors.push(color);
            }
            colors.last().is_some_and(|color| color == last)
        })?;
        Ok(colors)
    }

    /// Runs the program until it ends by itself, in a language and with a display of X11, if any.
    pub fn end(&self, lang: &str, variables: &[(&str, &str)]) -> Result<Output, String> {
        let home = Home::new()?;
        let mut command = self.program(&home, &[("LANG", lang)]);
        command.env_remove("DISPLAY");
        output(command.envs(variables.iter().copied()))
    }

    /// Like [`Self::end`], on this display, with room for so many open files.
    pub fn end_with_files(&self, files: u8) -> Result<Output, String> {
        let home = Home::new()?;
        let script = format!("ulimit -n {files}; exec \"$0\"");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).arg(&self.program);
        output(&mut self.prepared(shell, &home, &[("LANG", "en_US.UTF-8")]))
    }

    /// Runs the program on this display where it may have so many threads, and the rest of the person's processes none, until it
    /// ends by itself, or a window is open.
    pub fn end_with_threads(&self, threads: u8) -> Result<Option<Output>, String> {
        /// As nobody: root may have as many as it likes.
        const NOBODY: u32 = 65534;
        let home = Home::new()?;
        let program = home.path.join("program");
        let folder_mode = fs::Permissions::from_mode(0o755);
        fs::copy(&self.program, &program)
            .and_then(|_| fs::set_permissions(&home.path, folder_mode))
            .map_err(|error| error.to_string())?;
        // Some shells call it -u, some -p.
        let script = format!("ulimit -u {threads} 2>/dev/null || ulimit -p {threads}; exec \"$0\"");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).arg(&program);
        let me = fs::metadata("/proc/self").map_err(|error| error.to_string())?;
        if me.uid() == 0 {
            shell.uid(NOBODY);
        }
        let child = self
            .prepared(shell, &home, &[("LANG", "en_US.UTF-8")])
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("sh: {error}"))?;
        let mut window = Window {
            desktop: self,
            child,
            id: String::new(),
        };
        let mut has_ended = false;
        wait_for(
            &format!("a window or an end with {threads} threads"),
            || {
                has_ended = matches!(window.child.try_wait(), Ok(Some(_)));
                has_ended || !self.window_ids().is_empty()
            },
        )?;
        if has_ended {
            window.last_words().map(Some)
        } else {
            Ok(None)
        }
    }

    pub fn same_with_screen(&self, screen: &str) -> Result<Self, String> {
        Self::with_screen(&self.program, screen)
    }

    /// Another one, without this extension of X11.
    pub fn without(&self, extension: &str) -> Result<Self, String> {
        let options = ["-extension", extension];
        Self::with_options(&self.program, "1400x1000x24", &options)
    }

    pub fn same_with_depth(&self, bits: u8) -> Result<Self, String> {
        Self::with_depth(&self.program, bits)
    }

    /// The height of the area of this colour at the upper left corner.
    pub fn height_of(&self, color: &str) -> usize {
        let arguments = [
            "-window",
            "root",
            "-crop",
            "1x300+3+0",
            "-depth",
            "8",
            "rgb:-",
        ];
        let Ok(output) = output(self.import().args(arguments)) else {
            return 0;
        };
        let pixels = output.stdout.chunks_exact(3);
        let is_so = |pixel: &&[u8]| format!("{},{},{}", pixel[0], pixel[1], pixel[2]) == color;
        pixels.take_while(is_so).count()
    }

    pub fn clipboard(&self) -> String {
        self.selection("clipboard")
    }

    /// The text that the middle button pastes.
    pub fn selected(&self) -> String {
        self.selection("primary")
    }

    fn selection(&self, name: &str) -> String {
        said(self.command("xclip").args(["-selection", name, "-o"])).unwrap_or_default()
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        if let Some(manager) = &mut self.window_manager {
            process::end(manager);
        }
        process::end(&mut self.server);
    }
}

/// The window of the program.
pub struct Window<'a> {
    desktop: &'a Desktop,
    child: Child,
    id: String,
}

impl Window<'_> {
    /// Its number on the display.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn xdotool(&self, arguments: &[&str]) -> Result<String, String> {
        said(self.desktop.command("xdotool").args(arguments))
    }

    /// Presses the main mouse button three times where the pointer is.
    pub fn click_thrice(&self) -> Result<(), String> {
        self.xdotool(&["click", "--repeat", "3", "--delay", "60", "1"])
            .map(|_| ())
    }

    /// Presses the main mouse button at a point of the window.
    pub fn press(&self, point: Point) -> Result<(), String> {
        self.move_to(point)?;
        self.button("click", 1)
    }

    /// Turns the wheel over a point, presses the main button there, and moves on: all at once.
    pub fn press_amid(&self, point: Point, wheel: &[u8], next: Point) -> Result<(), String> {
        let point = [point.x, point.y].map(|at| at.round().to_string());
        let next = [next.x, next.y].map(|at| at.round().to_string());
        let wheel: Vec<String> = wheel.iter().map(u8::to_string).collect();
        let mut arguments = vec!["mousemove", "--window", &self.id, &point[0], &point[1]];
        for button in &wheel {
            arguments.extend(["click", button]);
        }
        arguments.extend(["click", "1"]);
        arguments.extend(["mousemove", "--window", &self.id, &next[0], &next[1]]);
        self.xdotool(&arguments).map(|_| ())
    }

    /// Stops the program, does this, and lets it go on after a moment, when everything waits for it at once.
    pub fn stalled(&self, meanwhile: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
        signal("STOP", &self.child)?;
        let done = meanwhile();
        // The stall itself, not a wait for anything.
        thread::sleep(STALL);
        signal("CONT", &self.child)?;
        done
    }

    pub fn move_to(&self, point: Point) -> Result<(), String> {
        let (x, y) = (point.x.round().to_string(), point.y.round().to_string());
        self.xdotool(&["mousemove", "--window", &self.id, &x, &y])
            .map(|_| ())
    }

    /// Something that `xdotool` does with a button of the mouse, as `mousedown`, where the pointer is.
    pub fn button(&self, what: &str, number: u8) -> Result<(), String> {
        self.xdotool(&[what, &number.to_string()]).map(|_| ())
    }

    /// Presses keys, one after the other; each has been taken up before the next one comes.
    pub fn keys(&self, keys: &[&str]) -> Result<(), String> {
        self.xdotool(&["windowfocus", "--sync", &self.id])?;
        for key in keys {
            self.xdotool(&["key", "--clearmodifiers", key])?;
        }
        Ok(())
    }

    /// The colour at a point of the window, as `255,255,255`.
    pub fn color_at(&self, point: Point) -> String {
        #[allow(clippy::cast_possible_truncation, reason = "within a window")]
        let (x, y) = (point.x.round() as i16, point.y.round() as i16);
        match self.read_pixels(Some((x, y))).as_deref() {
            Ok([r, g, b]) => format!("{r},{g},{b}"),
            _ => String::new(),
        }
    }

    /// The pixels of the window, red, green and blue each. The window must be within the screen.
    pub fn pixels(&self) -> Result<Vec<u8>, String> {
        let pixels = self.read_pixels(None);
        pixels.map_err(|error| format!("pixels: {error}"))
    }

    /// One pixel, or all.
    fn read_pixels(&self, only: Option<(i16, i16)>) -> Result<Vec<u8>, Box<dyn Error>> {
        let (connection, _) = x11rb::connect(Some(&self.desktop.display))?;
        let window = self.id.parse()?;
        let (x, y, width, height) = match only {
            Some((x, y)) => (x, y, 1, 1),
            None => {
                let size = connection.get_geometry(window)?.reply()?;
                (0, 0, size.width, size.height)
            }
        };
        let format = ImageFormat::Z_PIXMAP;
        let image = connection
            .get_image(format, window, x, y, width, height, u32::MAX)?
            .reply()?;
        // Four bytes each, blue first.
        let pixels = image.data.chunks_exact(4);
        Ok(pixels
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect())
    }

    /// The indices of the window's pixels that have this colour.
    pub fn pixels_of(&self, color: iced::Color) -> Result<HashSet<usize>, String> {
        let [r, g, b, _] = color.into_rgba8();
        let pixels = self.pixels()?;
        let pixels_of_color = pixels.chunks_exact(3).enumerate();
        let pixels_of_color = pixels_of_color.filter(|(_, pixel)| *pixel == [r, g, b]);
        Ok(pixels_of_color.map(|(index, _)| index).collect())
    }

    /// Reads the codes in the middle of the window.
    pub fn codes(&self) -> Vec<String> {
        let (width, height) = self.size();
        let (width, height) = (width as usize / 2, height as usize / 2);
        let middle = format!("{width}x{height}+0+0");
        let arguments = [
            "-window",
            &self.id,
            "-gravity",
            "center",
            "-crop",
            &middle,
            "-colorspace",
            "gray",
            "-depth",
            "8",
            "gray:-",
        ];
        let Ok(output) = output(self.desktop.import().args(arguments)) else {
            return Vec::new();
        };
        if output.stdout.len() < width * height {
            return Vec::new();
        }
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            output.stdout[y * width + x]
        });
        picture
            .detect_grids()
            .iter()
            .filter_map(|grid| grid.decode().ok())
            .map(|(_, text)| text)
            .collect()
    }

    /// The same, by another decoder.
    pub fn codes_by_zbar(&self) -> Vec<String> {
        let Ok(folder) = tempfile::tempdir() else {
            return Vec::new();
        };
        let file = folder.path().join("window.png");
        let middle = ["-gravity", "center", "-crop", "50%x50%+0+0"];
        let mut import = self.desktop.command("import");
        import.args(["-window", &self.id]).args(middle).arg(&file);
        if said(&mut import).is_err() {
            return Vec::new();
        }
        let mut command = Command::new("zbarimg");
        command.args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]);
        let text = said(command.arg(&file)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    pub fn title(&self) -> String {
        self.xdotool(&["getwindowname", &self.id])
            .unwrap_or_default()
    }

    /// The bytes of a property of the window.
    pub fn property(&self, name: &str) -> Result<Vec<u8>, String> {
        self.read_property(name)
            .map_err(|error| format!("{name}: {error}"))
    }

    fn read_property(&self, name: &str) -> Result<Vec<u8>, Box<dyn Error>> {
        let (connection, _) = x11rb::connect(Some(&self.desktop.display))?;
        let atom = connection.intern_atom(true, name.as_bytes())?.reply()?.atom;
        let property = connection
            .get_property(false, self.id.parse()?, atom, AtomEnum::ANY, 0, u32::MAX)?
            .reply()?;
        Ok(property.value)
    }

    pub fn size(&self) -> (u32, u32) {
        let geometry = self
            .xdotool(&["getwindowgeometry", "--shell", &self.id])
            .unwrap_or_default();
        let value = |name: &str| {
            geometry
                .lines()
                .find_map(|line| line.strip_prefix(name)?.parse().ok())
                .unwrap_or(0)
        };
        (value("WIDTH="), value("HEIGHT="))
    }

    pub fn resize(&self, width: u32, height: u32) -> Result<(), String> {
        self.xdotool(&[
            "windowsize",
            &self.id,
            &width.to_string(),
            &height.to_string(),
        ])?;
        wait_for("the new size", || self.size() == (width, height))?;
        // Laid out anew: the line at the new end of the header is drawn.
        let end = width as f32 - 3.0;
        wait_for("the new layout", || {
            self.color_at(Point::new(end, 3.0)) == "255,255,255"
        })
    }

    /// Asks the window to close, as a window manager does, and sees that the program ends well.
    pub fn close(mut self) -> Result<(), String> {
        if let Some(status) = self.child.try_wait().map_err(|error| error.to_string())? {
            return Err(format!("the program ended by itself: {status}"));
        }
        self.ask_to_close().map_err(|error| error.to_string())?;
        self.ends_well()
    }

    /// Destroys the window, as another program may, and sees that the program ends well.
    pub fn destroy(self) -> Result<Output, String> {
        let destroyed = || -> Result<(), Box<dyn Error>> {
            let (connection, _) = x11rb::connect(Some(&self.desktop.display))?;
            connection.destroy_window(self.id.parse()?)?.check()?;
            Ok(())
        };
        destroyed().map_err(|error| error.to_string())?;
        self.last_words()
    }

    /// Ends the program's connection to the display, as `xkill` does, and gives what the program says then.
    pub fn lose_connection(self) -> Result<Output, String> {
        let ended = || -> Result<(), Box<dyn Error>> {
            let (connection, _) = x11rb::connect(Some(&self.desktop.display))?;
            connection.kill_client(self.id.parse::<u32>()?)?.check()?;
            Ok(())
        };
        ended().map_err(|error| error.to_string())?;
        self.last_words()
    }

    /// Ends the display, and gives what the program says then.
    pub fn lose_display(self) -> Result<Output, String> {
        signal("TERM", &self.desktop.server)?;
        self.last_words()
    }

    fn last_words(mut self) -> Result<Output, String> {
        let status = self.end()?;
        let mut stderr = Vec::new();
        if let Some(said) = &mut self.child.stderr {
            said.read_to_end(&mut stderr)
                .map_err(|error| error.to_string())?;
        }
        Ok(Output {
            status,
            stdout: Vec::new(),
            stderr,
        })
    }

    fn end(&mut self) -> Result<ExitStatus, String> {
        let mut ended = None;
        wait_for("the program to end", || {
            ended = self.child.try_wait().ok().flatten();
            ended.is_some()
        })?;
        ended.ok_or_else(|| "no status".to_owned())
    }

    fn ends_well(&mut self) -> Result<(), String> {
        let status = self.end()?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("the program ended with {status}"))
        }
    }

    /// Asks the window to close, and sees it go. For a program that something else has started.
    pub fn see_it_close(self) -> Result<(), String> {
        self.ask_to_close().map_err(|error| error.to_string())?;
        wait_for("the window to be gone", || {
            self.xdotool(&["getwindowname", &self.id]).is_err()
        })
    }

    /// Writes down what can be seen in the window.
    pub fn picture(&self, file: &Path) -> Result<(), String> {
        said(self.desktop.import().args(["-window", &self.id]).arg(file)).map(|_| ())
    }

    /// The bounds of the inside of the window on the screen: x, y, width and height.
    pub fn bounds(&self) -> Result<[i32; 4], String> {
        self.read_bounds().map_err(|error| error.to_string())
    }

    fn read_bounds(&self) -> Result<[i32; 4], Box<dyn Error>> {
        let (connection, screen) = x11rb::connect(Some(&self.desktop.display))?;
        let root = connection.setup().roots[screen].root;
        let window = self.id.parse()?;
        let geometry = connection.get_geometry(window)?.reply()?;
        let corner = connection
            .translate_coordinates(window, root, 0, 0)?
            .reply()?;
        Ok([
            corner.dst_x.into(),
            corner.dst_y.into(),
            geometry.width.into(),
            geometry.height.into(),
        ])
    }

    /// Asks the window manager to give the window these states, as `FULLSCREEN`, or to take them away.
    pub fn set_states(&self, set: bool, states: [&str; 2]) -> Result<(), String> {
        let states = states.map(|state| format!("_NET_WM_STATE_{state}"));
        self.send_states(set, &states)
            .map_err(|error| error.to_string())
    }

    fn send_states(&self, set: bool, [one, other]: &[String; 2]) -> Result<(), Box<dyn Error>> {
        let (connection, screen) = x11rb::connect(Some(&self.desktop.display))?;
        let root = connection.setup().roots[screen].root;
        let event = ClientMessageEvent::new(
            32,
            self.id.parse()?,
            atom(&connection, "_NET_WM_STATE")?,
            [
                u32::from(set),
                atom(&connection, one)?,
                atom(&connection, other)?,
                1,
                0,
            ],
        );
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        connection.send_event(false, root, mask, event)?.check()?;
        Ok(())
    }

    fn ask_to_close(&self) -> Result<(), Box<dyn Error>> {
        let (connection, _) = x11rb::connect(Some(&self.desktop.display))?;
        let window = self.id.parse()?;
        let event = ClientMessageEvent::new(
            32,
            window,
            atom(&connection, "WM_PROTOCOLS")?,
            [atom(&connection, "WM_DELETE_WINDOW")?, 0, 0, 0, 0],
        );
        connection
            .send_event(false, window, EventMask::NO_EVENT, event)?
            .check()?;
        Ok(())
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        process::end(&mut self.child);
    }
}

/// By the shell's own `kill`: a small system has no program of that name.
pub fn signal(name: &str, child: &Child) -> Result<(), String> {
    let kill = format!("kill -{name} {}", child.id());
    said(Command::new("sh").args(["-c", &kill])).map(|_| ())
}

pub fn atom(connection: &RustConnection, name: &str) -> Result<u32, Box<dyn Error>> {
    let reply = connection.intern_atom(false, name.as_bytes())?.reply()?;
    Ok(reply.atom)
}

/// A home folder.
pub struct Home {
    path: PathBuf,
    _folder: Option<tempfile::TempDir>,
}

impl Home {
    pub fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        Ok(Self {
            path: folder.path().to_owned(),
            _folder: Some(folder),
        })
    }

    pub fn at(path: PathBuf) -> Self {
        Self {
            path,
            _folder: None,
        }
    }

    pub fn settings_file(&self) -> PathBuf {
        self.path.join(".config/messenger-guide/settings.ron")
    }

    pub fn with_settings(self, text: &str) -> Result<Self, String> {
        let file = self.settings_file();
        let folder = file.parent().ok_or("no folder")?;
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| error.to_string())?;
        Ok(self)
    }

    pub fn settings(&self) -> String {
        fs::read_to_string(self.settings_file()).unwrap_or_default()
    }

    pub fn write_backup(&self) -> Result<(), String> {
        fs::write(
            self.settings_file().with_extension("ron.bak"),
            "(version: 1)",
        )
        .map_err(|error| error.to_string())
    }

    pub fn has_settings_folder(&self) -> bool {
        self.settings_file().parent().is_some_and(Path::exists)
    }

    pub fn backup(&self) -> String {
        fs::read_to_string(self.settings_file().with_extension("ron.bak")).unwrap_or_default()
    }

    pub fn empty_folder(&self) -> Result<String, String> {
        let folder = self.path.join("empty");
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        Ok(folder.to_string_lossy().into_owned())
    }

    /// An `xdg-open` that writes down what it is given, and ends with this exit code. Nothing else is in its PATH.
    pub fn fake_browser(&self, exit_code: u8) -> Result<FakeBrowser, String> {
        self.browser_script(&format!("exit {exit_code}"))
    }

    /// The same, but it waits for ever for somebody to write into a pipe: for as long as there is the home.
    pub fn browser_that_hangs(&self) -> Result<FakeBrowser, String> {
        said(Command::new("mkfifo").arg(self.pipe()))?;
        self.browser_script(&format!("read -r line < '{}'", self.pipe().display()))
    }

    fn pipe(&self) -> PathBuf {
        self.path.join("pipe")
    }

    /// An `xdg-open` that writes down what it is given, and goes on with this.
    fn browser_script(&self, end: &str) -> Result<FakeBrowser, String> {
        let folder = self.path.join("bin");
        let calls = self.path.join("calls");
        let program = folder.join("xdg-open");
        let script = format!(
            "#!/bin/sh\nprintf '%s %s\\n' \"$#\" \"$*\" >> '{}'\n{end}\n",
            calls.display()
        );
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&program, script))
            .and_then(|()| fs::set_permissions(&program, fs::Permissions::from_mode(0o755)))
            .map_err(|error| error.to_string())?;
        Ok(FakeBrowser {
            path: folder.to_string_lossy().into_owned(),
            calls,
        })
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // Lets go whatever waits there: opened for reading and writing, it keeps nobody waiting.
        if let Ok(mut pipe) = File::options().read(true).write(true).open(self.pipe()) {
            let _ = pipe.write_all("\n".repeat(1_000).as_bytes());
        }
    }
}

/// A browser that only takes notes.
pub struct FakeBrowser {
    path: String,
    calls: PathBuf,
}

impl FakeBrowser {
    /// The value for PATH with which it is found.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its arguments, a line for each call: the number of arguments, then the arguments.
    pub fn calls(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.calls).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}
