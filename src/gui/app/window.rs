//! The window: its size and state, and its end.

use std::thread;
use std::time::Duration;

use iced::window::Id;
use iced::{Size, Task, system};

use super::App;
use crate::gui::background::in_background;
use crate::gui::message::Message;
use crate::gui::window::{Room, WindowPlacement};
use crate::platform::settings::{Settings, WindowState};

/// A window waits so long to be told whether the system is dark, rather than to be drawn in one appearance and then the other.
const APPEARANCE_DEADLINE: Duration = Duration::from_millis(150);

impl App {
    pub(super) fn resize(&mut self, size: Size) -> Task<Message> {
        let was_narrow = self.environment.window.is_narrow();
        self.environment.window.size = size;
        let restored = if was_narrow == self.environment.window.is_narrow() {
            Task::none()
        } else {
            self.restore()
        };
        Task::batch([restored, self.ask_for_window_state()])
    }

    pub(super) fn measure_screen(&mut self, window: Id) -> Task<Message> {
        let room = self.environment.window.opened(window);
        // The appearance of the system comes first: the window would be shown in the other one.
        let theme = system::theme().map(Message::SystemThemeFound);
        theme.chain(room.map(Message::RoomFound))
    }

    pub(super) fn fit_window(&mut self, room: Room) -> Task<Message> {
        if self.environment.window.awaits_appearance {
            self.environment.window.held = Some(room);
            let deadline = in_background(|| thread::sleep(APPEARANCE_DEADLINE));
            return deadline.map(|()| Message::AppearanceDeadlinePassed);
        }
        let Settings {
            window,
            window_state,
            ..
        } = self.settings;
        let fitted = self.environment.window.fit(room, window, window_state);
        fitted.chain(Task::done(Message::WindowFitted))
    }

    /// Shows the window, if that waited only for the appearance.
    pub(super) fn stop_awaiting_appearance(&mut self) -> Task<Message> {
        let window = &mut self.environment.window;
        window.awaits_appearance = false;
        match window.held.take() {
            Some(room) => self.fit_window(room),
            None => Task::none(),
        }
    }

    fn ask_for_window_state(&mut self) -> Task<Message> {
        let answer = self.environment.window.ask_for_state();
        answer.map(Message::WindowStateFound)
    }

    /// Remembers the size apart from being maximised or in full screen. Written once it stays the same: who pulls at an edge
    /// asks for many in a second.
    pub(super) fn remember_window(&mut self, placement: WindowPlacement) -> Task<Message> {
        let window = &mut self.environment.window;
        if !window.is_answered(placement) {
            return self.ask_for_window_state();
        }
        if !window.is_shown() {
            return Task::none();
        }
        let changed_meanwhile = window.takes_change_meanwhile();
        let before = (self.settings.window, self.settings.window_state);
        self.settings.window_state = placement.state;
        if placement.state == WindowState::Normal
            && let Some(chosen) = window.chosen_size(placement.size)
        {
            self.settings.window = chosen.clamped();
        }
        let has_changed = before != (self.settings.window, self.settings.window_state);
        let again = if changed_meanwhile {
            self.ask_for_window_state()
        } else {
            Task::none()
        };
        if !has_changed {
            return again;
        }
        let settled = self.autosave.settle(&self.settings);
        Task::batch([again, settled.map(|()| Message::WindowSettled)])
    }

    pub(super) fn save_window(&mut self) -> Task<Message> {
        let task = self.autosave.settled(&self.settings);
        task.map(Message::SettingsSaved)
    }

    /// Asks how the window stands first: the system may have told of its size sooner than of its state.
    pub(super) fn ask_before_closing(&self) -> Task<Message> {
        let answer = self.environment.window.ask_for_last_state();
        answer
            .map(Message::WindowStateFound)
            .chain(Task::done(Message::ReadyToClose))
    }

    /// Remembers what the window was last told about itself: there is nothing left to ask.
    pub(super) fn close_destroyed(&mut self) -> Task<Message> {
        let last = WindowPlacement {
            size: self.environment.window.size,
            state: self.settings.window_state,
            is_exact: true,
        };
        let _ = self.remember_window(last);
        self.close()
    }

    pub(super) fn close(&mut self) -> Task<Message> {
        let task = self.autosave.close(&self.settings);
        task.map(Message::SettingsSaved)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use iced::theme::Mode;
    use iced_test::Simulator;
    use iced_test::selector::id;

    use super::*;
    use crate::catalog::Catalog;
    use crate::gui::app::{Services, Startup};
    use crate::gui::theme::Appearance;
    use crate::l10n::Locales;

    fn hidden() -> App {
        let locales = Locales::embedded().expect("languages");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("a catalog");
        let (mut app, _) = App::new(Startup {
            catalog: Arc::new(catalog),
            locales: Arc::new(locales),
            settings: Settings::default(),
            load_error: None,
            language: Some("en".to_owned()),
            theme: None,
            system_languages: Vec::new(),
            services: Services::noop(None),
        });
        app.environment.window.is_hidden = true;
        app
    }

    fn has_list(app: &App) -> bool {
        let mut window = Simulator::new(app.view());
        window.find(id("messenger-signal")).is_ok()
    }

    fn room() -> Message {
        Message::RoomFound(Room {
            size: Size::new(1120.0, 760.0),
            scale: 1.0,
            largest: None,
        })
    }

    #[test]
    fn nothing_is_laid_out_before_a_hidden_window_has_its_size() {
        let mut app = hidden();
        assert!(!has_list(&app));
        let _ = app.update(room());
        assert!(has_list(&app));
    }

    #[test]
    fn a_window_that_awaits_its_appearance_is_shown_once_that_is_known_or_takes_too_long() {
        for (last, appearance) in [
            (Message::SystemThemeFound(Mode::Dark), Appearance::Dark),
            (Message::AppearanceDeadlinePassed, Appearance::Light),
        ] {
            let mut app = hidden();
            app.environment.window.awaits_appearance = true;
            let _ = app.update(Message::SystemThemeFound(Mode::None));
            let _ = app.update(room());
            assert!(!has_list(&app), "not known yet");
            let _ = app.update(last);
            assert!(has_list(&app));
            assert_eq!(app.appearance(), appearance);
        }
        // Known before the room is.
        let mut app = hidden();
        app.environment.window.awaits_appearance = true;
        let _ = app.update(Message::SystemThemeFound(Mode::Dark));
        let _ = app.update(room());
        assert!(has_list(&app));
    }
}
