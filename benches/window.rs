//! The real application in a window that nobody sees: iced's own runtime, drawn into memory as the software renderer draws into a window.

use std::hint;
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::graphics::{Viewport, damage};
use iced::advanced::renderer::Style;
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::{clipboard, mouse};
use iced::{Color, Event, Point, Program, Rectangle, Size, Task, theme, window};
use iced_test::runtime::futures::futures::{StreamExt as _, executor::block_on};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, task};
use iced_tiny_skia::Layer;
use messenger_guide::catalog::{Catalog, Platform};
use messenger_guide::gui::accessibility::reader::Reader;
use messenger_guide::gui::accessibility::tree::Tree;
use messenger_guide::gui::app::{App, Message, Services, Startup, application, runtime};
use messenger_guide::gui::theme::Theme;
use messenger_guide::l10n::Locales;
use messenger_guide::platform::settings::{Settings, WindowSize};

/// So many redraws in a row may follow from one another, as in iced.
const ROUNDS: usize = 3;

/// A window with the application in it.
pub struct Window {
    app: App,
    /// The colours of the window, as the program chooses them.
    style: Box<dyn Fn(&App) -> theme::Style>,
    cache: Cache,
    renderer: iced::Renderer,
    size: Size,
    cursor: mouse::Cursor,
    canvas: Canvas,
    /// Results of tasks, which are handled after the frame.
    later: Vec<Message>,
}

/// Somebody who listens: what changed is made ready to be sent, in every frame.
struct Listener;

impl Reader for Listener {
    fn is_listening(&self) -> bool {
        true
    }

    fn tell(&self, tree: &Tree, before: Option<&Tree>) {
        hint::black_box(before.map_or_else(|| Some(tree.whole()), |before| tree.since(before)));
    }
}

/// Makes a window of this size, before its first frame. `heard`: by somebody.
pub fn open(catalog: &Arc<Catalog>, locales: &Arc<Locales>, size: Size, heard: bool) -> Window {
    let mut services = Services::noop(Some(Platform::Linux));
    if heard {
        services.reader = Arc::new(Listener);
    }
    let startup = Startup {
        catalog: Arc::clone(catalog),
        locales: Arc::clone(locales),
        settings: Settings {
            window: WindowSize {
                width: size.width,
                height: size.height,
            },
            ..Settings::default()
        },
        load_error: None,
        language: Some("en".to_owned()),
        theme: None,
        system_languages: Vec::new(),
        services,
    };
    let (app, _) = App::new(startup.clone());
    let program = application(startup);
    Window {
        style: Box::new(move |app| Program::style(&program, app, &app.theme())),
        app,
        cache: Cache::default(),
        renderer: iced::Renderer::new(runtime().default_font, runtime().default_text_size),
        size,
        cursor: mouse::Cursor::Unavailable,
        canvas: Canvas::new(size),
        later: Vec::new(),
    }
}

impl Window {
    /// The state of the application.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Puts the pointer here.
    pub fn point_at(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
    }

    /// From messages to the drawn frame.
    pub fn frame(&mut self, messages: impl IntoIterator<Item = Message>) {
        let mut messages: Vec<Message> = messages.into_iter().collect();
        for _ in 0..ROUNDS {
            let tasks: Vec<Task<Message>> = messages
                .drain(..)
                .map(|message| self.app.update(message))
                .collect();
            if self.draw(tasks, &mut messages) {
                break;
            }
        }
        let style = (self.style)(&self.app);
        self.canvas
            .present(&mut self.renderer, style.background_color);
    }

    /// Builds the view, lays it out and draws it; not if messages come of it first.
    fn draw(&mut self, tasks: Vec<Task<Message>>, messages: &mut Vec<Message>) -> bool {
        let cache = std::mem::take(&mut self.cache);
        let mut interface =
            UserInterface::build(self.app.view(), self.size, cache, &mut self.renderer);
        for mut actions in tasks.into_iter().filter_map(task::into_stream) {
            while let Some(action) = block_on(actions.next()) {
                match action {
                    Action::Output(message) => self.later.push(message),
                    Action::Widget(operation) => operate(&mut interface, &self.renderer, operation),
                    _ => {}
                }
            }
        }
        let redraw = [Event::Window(
            window::Event::RedrawRequested(Instant::now()),
        )];
        for _ in 0..ROUNDS {
            let (state, _) = interface.update(
                &redraw,
                self.cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                messages,
            );
            if !messages.is_empty() || !state.has_layout_changed() {
                break;
            }
        }
        let is_done = messages.is_empty();
        if is_done {
            let style = Style {
                text_color: (self.style)(&self.app).text_color,
            };
            interface.draw(&mut self.renderer, &self.app.theme(), &style, self.cursor);
        }
        self.cache = interface.into_cache();
        is_done
    }

    /// Handles what tasks led to, and draws until nothing more happens.
    pub fn settle(&mut self) {
        while !self.later.is_empty() {
            let later = std::mem::take(&mut self.later);
            self.frame(later);
        }
    }

    /// Times the way from an event, in the window as it stands, to the drawn frame.
    pub fn time_event(&mut self, event: Event) -> Duration {
        let cache = std::mem::take(&mut self.cache);
        let mut interface =
            UserInterface::build(self.app.view(), self.size, cache, &mut self.renderer);
        let mut messages = Vec::new();
        let start = Instant::now();
        let _ = interface.update(
            &[event],
            self.cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        self.cache = interface.into_cache();
        assert!(!messages.is_empty(), "nothing came of the event");
        self.frame(messages);
        start.elapsed()
    }

    /// Paints all of the last frame again: what the slowest repaint takes.
    pub fn paint_whole(&mut self) {
        let style = (self.style)(&self.app);
        self.canvas.last = None;
        self.canvas
            .present(&mut self.renderer, style.background_color);
    }
}

fn operate<M>(
    interface: &mut UserInterface<'_, M, Theme, iced::Renderer>,
    renderer: &iced::Renderer,
    operation: Box<dyn Operation>,
) {
    let mut current = Some(operation);
    while let Some(mut operation) = current.take() {
        interface.operate(renderer, operation.as_mut());
        if let Outcome::Chain(next) = operation.finish() {
            current = Some(next);
        }
    }
}

/// The picture of a window, in memory. It is painted as iced's software renderer does it: only where the frame differs from the
/// last one, unless the background changed. Only the transfer of the picture to the display is left out.
struct Canvas {
    pixels: Vec<u8>,
    mask: tiny_skia::Mask,
    viewport: Viewport,
    last: Option<(Vec<Layer>, Color)>,
}

impl Canvas {
    #[allow(clippy::cast_possible_truncation, reason = "sizes of windows")]
    fn new(size: Size) -> Self {
        let (width, height) = (size.width as u32, size.height as u32);
        let viewport = Viewport::with_physical_size(Size::new(width, height), 1.0);
        let mask = tiny_skia::Mask::new(width, height).expect("a mask");
        Self {
            pixels: vec![0; width as usize * height as usize * 4],
            mask,
            viewport,
            last: None,
        }
    }

    fn present(&mut self, renderer: &mut iced::Renderer, background: Color) {
        let first_frame_done = Rectangle::with_size(self.viewport.logical_size());
        let damage = match &self.last {
            Some((layers, last)) if *last == background => damage::diff(
                layers,
                renderer.layers(),
                |layer| vec![layer.bounds],
                Layer::damage,
            ),
            _ => vec![first_frame_done],
        };
        if damage.is_empty() {
            return;
        }
        self.last = Some((renderer.layers().to_vec(), background));
        let damage = damage::group(damage, first_frame_done);
        let Size { width, height } = self.viewport.physical_size();
        let mut pixels =
            tiny_skia::PixmapMut::from_bytes(&mut self.pixels, width, height).expect("a canvas");
        renderer.draw(
            &mut pixels,
            &mut self.mask,
            &self.viewport,
            &damage,
            background,
        );
    }
}
