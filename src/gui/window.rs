//! The window: how it is opened and painted, and what is known of it.

mod room;

use std::mem;

use iced::{Color, Settings, Size, Task, window};

use super::background::in_background;
use super::theme::{Palette, REGULAR, size};
use super::widget::window_size::rounded;
use super::window_icon;
use crate::platform::application_id::APPLICATION_ID;
use crate::platform::screen;
use crate::platform::settings::{WindowSize, WindowState};
pub use room::Room;
use room::{largest, largest_on_wayland, smaller};

/// Below this width, in logical pixels, there is room for one pane only.
const NARROW: f32 = 720.0;

/// Every screen can be laid out in this size, in logical pixels as widgets have them.
const SMALLEST_LAYOUT: Size = Size::new(320.0, 360.0);

/// The size without a remembered one.
const DEFAULT: Size = Size::new(WindowSize::DEFAULT.width, WindowSize::DEFAULT.height);

#[derive(Debug)]
pub(super) struct Window {
    /// Known once it is open.
    id: Option<window::Id>,
    /// Sizes that came from the program, not from the person; [`None`] before it has fitted the window
    /// to the screen.
    own_sizes: Option<OwnSizes>,
    /// The system is being asked how the window stands.
    is_asking: bool,
    /// Its size changed while that was asked: the answer may be of before.
    changed_meanwhile: bool,
    /// It was opened out of sight, and nothing needs to be laid out and painted until it has its size.
    pub(super) is_hidden: bool,
    /// It stays out of sight until it is known whether it is to be dark, but not for long.
    pub(super) awaits_appearance: bool,
    /// The room that it is to be fitted to once it is shown.
    pub(super) held: Option<Room>,
    /// In logical pixels of the system, whatever the size of the text.
    pub(super) size: Size,
    /// Pixels of the screen for each of those.
    pub(super) system_scale: f32,
    /// The factor by which everything is to be larger than designed, if there is room.
    pub(super) wanted_scale: f32,
    /// The first frame lays out only what is in view: shaping the rest takes longer than all else.
    pub(super) first_frame_done: bool,
    /// Other than at the last frame if the next one is to be painted as a whole.
    repaint_nonce: u8,
}

impl Window {
    pub(super) fn new(size: WindowSize) -> Self {
        Self {
            id: None,
            own_sizes: None,
            is_asking: false,
            changed_meanwhile: false,
            is_hidden: false,
            awaits_appearance: false,
            held: None,
            size: Size::new(size.width, size.height),
            system_scale: 1.0,
            wanted_scale: 1.0,
            first_frame_done: false,
            repaint_nonce: 0,
        }
    }

    pub(super) fn is_narrow(&self) -> bool {
        self.layout_size().width < NARROW
    }

    /// The factor by which everything is larger than designed. Never so large that something has no room.
    pub(super) fn scale(&self) -> f32 {
        let room = (self.size.width / SMALLEST_LAYOUT.width)
            .min(self.size.height / SMALLEST_LAYOUT.height);
        self.wanted_scale.min(room.max(1.0))
    }

    /// In logical pixels as widgets have them: fewer where the text is larger.
    pub(super) fn layout_size(&self) -> Size {
        self.size * (1.0 / self.scale())
    }

    /// Asks how large the window is, and how large it can be.
    pub(super) fn opened(&mut self, id: window::Id) -> Task<Room> {
        self.id = Some(id);
        window::size(id).then(move |size| {
            window::monitor_size(id).then(move |monitor| {
                window::scale_factor(id).then(move |scale| {
                    in_background(move || Room {
                        size,
                        scale,
                        largest: largest(monitor, screen::work_area(), scale),
                    })
                })
            })
        })
    }

    /// Brings the window to its size, within the screen, and shows it.
    pub(super) fn fit<T: Send + 'static>(
        &mut self,
        room: Room,
        remembered: WindowSize,
        state: WindowState,
    ) -> Task<T> {
        self.is_hidden = false;
        let is_wayland = screen::is_wayland();
        let size = if is_wayland {
            // It was opened to fit, and winit tells nobody there of a size that the program itself sets.
            room.size
        } else {
            room.fitting(Size::new(remembered.width, remembered.height))
        };
        self.system_scale = room.scale;
        self.own_sizes = Some(OwnSizes {
            first: Some(rounded(room.size)),
            fitted: rounded(size),
            remembered,
        });
        let Some(id) = self.id else {
            return Task::none();
        };
        let smallest = room.fitting(Size::new(WindowSize::MIN.width, WindowSize::MIN.height));
        let mut task = window::set_min_size(id, Some(smallest));
        if size != room.size {
            task = task.chain(window::resize(id, size));
        }
        if is_wayland {
            return task;
        }
        // Hidden until now.
        let mode = match state {
            WindowState::FullScreen => window::Mode::Fullscreen,
            WindowState::Normal | WindowState::Maximized => window::Mode::Windowed,
        };
        task = task.chain(window::set_mode(id, mode));
        match state {
            WindowState::Maximized => task.chain(window::maximize(id, true)),
            WindowState::Normal | WindowState::FullScreen => task,
        }
    }

    /// Fills the screen, or is a window again.
    pub(super) fn toggle_full_screen<T: Send + 'static>(&self) -> Task<T> {
        let Some(id) = self.id else {
            return Task::none();
        };
        window::mode(id).then(move |mode| {
            let other = match mode {
                window::Mode::Fullscreen => window::Mode::Windowed,
                window::Mode::Windowed | window::Mode::Hidden => window::Mode::Fullscreen,
            };
            window::set_mode(id, other)
        })
    }

    /// Tells when another program has destroyed it.
    pub(super) fn destroyed(&self) -> Task<()> {
        let Some(id) = self.id else {
            return Task::none();
        };
        let raw = window::raw_id::<()>(id);
        let waited = raw.then(|raw| in_background(move || screen::wait_until_destroyed(raw)));
        waited.then(|is_destroyed| {
            if is_destroyed {
                Task::done(())
            } else {
                Task::none()
            }
        })
    }

    /// Asks how the window stands at its size, unless that is asked already.
    pub(super) fn ask_for_state(&mut self) -> Task<WindowPlacement> {
        if self.is_asking {
            self.changed_meanwhile = true;
            return Task::none();
        }
        self.is_asking = self.id.is_some();
        self.ask_for_last_state()
    }

    /// Asks for it even if an earlier question may not be answered yet.
    pub(super) fn ask_for_last_state(&self) -> Task<WindowPlacement> {
        let size = self.size;
        self.id.map_or_else(Task::none, |id| placement(id, size))
    }

    /// Returns whether the answer is about the size that the window still has.
    pub(super) fn is_answered(&mut self, placement: WindowPlacement) -> bool {
        self.is_asking = false;
        placement.is_exact || self.size == placement.size
    }

    /// Returns whether to ask once more after an answer.
    pub(super) fn takes_change_meanwhile(&mut self) -> bool {
        mem::take(&mut self.changed_meanwhile)
    }

    /// The size to remember: none if it is not the person's choice, but that of the program as it opened the
    /// window, or of the system as it minimised it.
    pub(super) fn chosen_size(&mut self, size: Size) -> Option<WindowSize> {
        let own = self.own_sizes.as_mut()?;
        if size == own.fitted {
            // It is there: from now on, even the size that it was opened with is chosen.
            own.first = None;
            return Some(own.remembered);
        }
        let is_chosen = own.first != Some(size) && size.width >= 1.0 && size.height >= 1.0;
        is_chosen.then_some(WindowSize {
            width: size.width,
            height: size.height,
        })
    }

    pub(super) fn is_shown(&self) -> bool {
        self.own_sizes.is_some()
    }

    /// Forces a full repaint of the next frame; see [`background`].
    pub(super) fn repaint(&mut self) {
        self.repaint_nonce = self.repaint_nonce.wrapping_add(1);
    }

    pub(super) fn background(&self, palette: &Palette) -> iced::theme::Style {
        background(palette, self.repaint_nonce)
    }
}

/// The state of the window on the screen, with its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowPlacement {
    /// In logical pixels of the system.
    pub size: Size,
    pub state: WindowState,
    /// True if both were read together, so that the state is that of a window of this size.
    pub is_exact: bool,
}

/// The sizes that the program gave to the window as it opened it.
#[derive(Debug)]
struct OwnSizes {
    /// The size before it was fitted to the screen; gone once that was done.
    first: Option<Size>,
    fitted: Size,
    /// The size that [`Self::fitted`] stands for: larger, where the screen is too small for it.
    remembered: WindowSize,
}

/// `size` is what the window was last said to have, and stands where the system doesn't tell more.
fn placement(id: window::Id, size: Size) -> Task<WindowPlacement> {
    let known =
        window::raw_id::<()>(id).then(|raw| in_background(move || screen::window_state(raw)));
    known.then(move |known| match known {
        Some((state, (width, height))) => {
            window::scale_factor(id).map(move |scale| WindowPlacement {
                size: rounded(Size::new(f32::from(width), f32::from(height)) * (1.0 / scale)),
                state,
                is_exact: true,
            })
        }
        None => state(id).map(move |state| WindowPlacement {
            size,
            state,
            is_exact: false,
        }),
    })
}

/// The state as the window itself knows it.
fn state(id: window::Id) -> Task<WindowState> {
    window::mode(id).then(move |mode| match mode {
        window::Mode::Fullscreen => Task::done(WindowState::FullScreen),
        window::Mode::Windowed | window::Mode::Hidden => {
            window::is_maximized(id).map(|is_maximized| match is_maximized {
                true => WindowState::Maximized,
                false => WindowState::Normal,
            })
        }
    })
}

/// The font and the size of text, for the program and for the tests.
pub fn runtime() -> Settings {
    Settings {
        id: Some(APPLICATION_ID.to_owned()),
        default_font: REGULAR,
        default_text_size: size::BODY.into(),
        ..Settings::default()
    }
}

/// See [`settings`].
pub(super) fn opens_hidden() -> bool {
    !screen::is_wayland()
}

/// Nothing is known of the work area before the window is there. So it is opened hidden, no larger than by
/// default, and [`Window::fit`] does the rest. Wayland shows it at once, and most desktops there keep it within bounds.
pub(super) fn settings(window_size: WindowSize, state: WindowState) -> window::Settings {
    let is_wayland = screen::is_wayland();
    let first = if is_wayland {
        largest_on_wayland(&screen::wayland_screens())
    } else {
        DEFAULT
    };
    #[cfg(target_os = "linux")]
    let platform_specific = window::settings::PlatformSpecific {
        application_id: APPLICATION_ID.to_owned(),
        ..Default::default()
    };
    #[cfg(not(target_os = "linux"))]
    let platform_specific = window::settings::PlatformSpecific::default();
    window::Settings {
        size: smaller(Size::new(window_size.width, window_size.height), first),
        visible: !opens_hidden(),
        maximized: is_wayland && state == WindowState::Maximized,
        fullscreen: is_wayland && state == WindowState::FullScreen,
        min_size: Some(Size::new(WindowSize::MIN.width, WindowSize::MIN.height)),
        icon: window_icon::window(),
        exit_on_close_request: false,
        platform_specific,
        ..window::Settings::default()
    }
}

/// The background of the window, and the colour of text.
///
/// The software renderer paints a window that changed all over in dozens of small regions, each of
/// them slow: up to half a second on a large screen. It paints everything at once if the background
/// has another colour than in the frame before. So when something scrolled or another thing is shown,
/// each channel of the colour changes by the least that there is: eight colours in turn, as several
/// messages may come before a frame. To be dropped when iced does better by itself.
fn background(palette: &Palette, repaint_nonce: u8) -> iced::theme::Style {
    let changed = |channel: f32, bit: u8| {
        let least = f32::from(repaint_nonce >> bit & 1) / 255.0;
        // Black can't be darker, nor white lighter: the renderer ends the program at such a colour.
        if channel > 0.5 {
            channel - least
        } else {
            channel + least
        }
    };
    let background = palette.background;
    let background_color = Color {
        r: changed(background.r, 0),
        g: changed(background.g, 1),
        b: changed(background.b, 2),
        ..background
    };
    iced::theme::Style {
        background_color,
        text_color: palette.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme::{Appearance, Contrast};

    #[test]
    fn eight_repaints_in_a_row_have_eight_backgrounds_that_look_alike() {
        for appearance in [Appearance::Light, Appearance::Dark] {
            for contrast in [Contrast::Normal, Contrast::High] {
                let palette = appearance.theme(contrast).palette;
                let before = palette.background;
                let grounds: Vec<Color> = (250..=257_u16)
                    .map(|n| background(&palette, n.to_le_bytes()[0]).background_color)
                    .collect();
                for (n, background) in grounds.iter().enumerate() {
                    assert!(!grounds[..n].contains(background), "{n}");
                    for (channel, before) in [
                        (background.r, before.r),
                        (background.g, before.g),
                        (background.b, before.b),
                    ] {
                        assert!((0.0..=1.0).contains(&channel), "{n}: {background:?}");
                        assert!(
                            (channel - before).abs() < 1.01 / 255.0,
                            "{n}: {background:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn no_damaged_size_is_opened() {
        for (width, height) in [(1e38, 1e38), (8192.0, 480.0), (f32::NAN, f32::INFINITY)] {
            let size = WindowSize { width, height }.clamped();
            let opened = settings(size, WindowState::Normal).size;
            assert!(
                opened.width <= 2560.0 && opened.height <= 1440.0,
                "{opened:?}"
            );
        }
    }

    #[test]
    fn a_size_that_changed_after_the_question_is_asked_for_once_more() {
        let mut window = Window::new(WindowSize::DEFAULT);
        window.id = Some(window::Id::unique());
        let answer = WindowPlacement {
            size: DEFAULT,
            state: WindowState::Normal,
            is_exact: true,
        };
        let _asked = window.ask_for_state();
        let _asked_already = window.ask_for_state();
        assert!(window.is_answered(answer));
        assert!(window.takes_change_meanwhile());
        let _asked = window.ask_for_state();
        assert!(window.is_answered(answer));
        assert!(!window.takes_change_meanwhile());
    }

    #[test]
    fn only_what_the_person_chose_is_a_chosen_size() {
        let mut window = Window::new(WindowSize::DEFAULT);
        assert_eq!(window.chosen_size(DEFAULT), None, "not yet fitted");
        let room = Room {
            size: DEFAULT,
            scale: 1.0,
            largest: Some(Size::new(1354.0, 684.0)),
        };
        let remembered = WindowSize {
            width: 1200.0,
            height: 900.0,
        };
        let _ = window.fit::<()>(room, remembered, WindowState::Normal);
        let fitted = Size::new(1200.0, 684.0);
        let other = |width, height| Some(WindowSize { width, height });
        let sizes = [
            (DEFAULT, None),
            (fitted, Some(remembered)),
            (DEFAULT, other(DEFAULT.width, DEFAULT.height)),
            (fitted, Some(remembered)),
            (Size::new(0.0, 0.0), None),
            (Size::new(1000.0, 600.0), other(1000.0, 600.0)),
        ];
        for (size, expected) in sizes {
            assert_eq!(window.chosen_size(size), expected, "{size:?}");
        }
    }
}
