//! The appearance: the language, light or dark mode, contrast, and the size of the text.

use std::sync::Arc;

use iced::Task;
use iced::theme::Mode;

use super::App;
use crate::gui::desktop_settings::DesktopSetting;
use crate::gui::message::{Message, TextSizeStep};
use crate::gui::system_preferences::SystemPreference;
use crate::gui::theme::Appearance;
use crate::platform::settings::{Settings, TextSize, ThemeChoice};

impl App {
    pub(super) fn choose_language(&mut self, language: &str) -> Task<Message> {
        self.environment.window.repaint();
        let closed = self.close_overlay();
        if let Some(l10n) = self.environment.locales.find(language) {
            self.environment.l10n = Arc::clone(l10n);
            self.settings.language = Some(self.l10n().language().to_owned());
        }
        self.guide.forget_index();
        // The panes change sides, so each has to be told again how far it was scrolled.
        Task::batch([
            closed.chain(self.keep_focus()),
            self.restore(),
            self.index(),
            self.save(),
        ])
    }

    pub(super) fn choose_theme(&mut self, choice: ThemeChoice) -> Task<Message> {
        let closed = self.close_overlay();
        self.environment.theme = choice;
        self.settings.theme = choice;
        Task::batch([closed, self.save()])
    }

    pub(super) fn follow_system(&mut self, mode: Mode) -> Task<Message> {
        let is_dark = matches!(mode, Mode::Dark);
        self.environment.system_appearance = Appearance::of_dark(is_dark);
        // Written with the next choice, or on closing: it was not chosen.
        self.settings.system_was_dark = is_dark;
        match mode {
            Mode::Light | Mode::Dark => self.stop_awaiting_appearance(),
            Mode::None => Task::none(),
        }
    }

    /// True if only the system can say if the window is to be dark, and may do so soon: nothing is remembered.
    pub(super) fn appearance_is_unsettled(&self) -> bool {
        self.environment.theme == ThemeChoice::System
            && self.settings == Settings::default()
            && desktop_may_tell_appearance()
    }

    /// Switches the contrast. Once the choice is that of the system, the system is followed again.
    pub(super) fn toggle_high_contrast(&mut self) -> Task<Message> {
        let closed = self.close_overlay();
        let environment = &mut self.environment;
        let wanted = !environment.has_high_contrast();
        environment.high_contrast = (wanted != environment.system_high_contrast).then_some(wanted);
        environment.window.repaint();
        self.settings.high_contrast = self.environment.high_contrast;
        Task::batch([closed, self.save()])
    }

    pub(super) fn follow_preference(&mut self, preference: SystemPreference) -> Task<Message> {
        match preference {
            SystemPreference::HighContrast(is_wanted) => {
                self.environment.system_high_contrast = is_wanted;
                self.environment.window.repaint();
            }
            SystemPreference::ReducedMotion(is_wanted) => {
                self.environment.reduces_motion = is_wanted;
            }
        }
        Task::none()
    }

    pub(super) fn follow_desktop(&mut self, setting: DesktopSetting) -> Task<Message> {
        match setting {
            DesktopSetting::TextScale(scale) => {
                self.environment.system_text_scale = scale;
                self.scale_to_text_size()
            }
            DesktopSetting::CaretBlinks(blinks) => {
                self.environment.caret_blinks = blinks;
                Task::none()
            }
        }
    }

    pub(super) fn change_text_size(&mut self, step: TextSizeStep) -> Task<Message> {
        let size = self.settings.text_size;
        let size = match step {
            TextSizeStep::Larger => size.larger(),
            TextSizeStep::Smaller => size.smaller(),
            TextSizeStep::Normal => TextSize::default(),
        };
        self.settings.text_size = size;
        self.environment.text_size = size;
        let scaled = self.scale_to_text_size();
        Task::batch([scaled, self.save()])
    }

    pub(super) fn scale_to_text_size(&mut self) -> Task<Message> {
        let percent = self.environment.text_size.percent();
        let system = self.environment.system_text_scale;
        let window = &mut self.environment.window;
        let was_narrow = window.is_narrow();
        window.wanted_scale = f32::from(percent) / 100.0 * system;
        window.repaint();
        if was_narrow == window.is_narrow() {
            Task::none()
        } else {
            self.restore()
        }
    }
}

/// Elsewhere the window knows it from the start.
fn desktop_may_tell_appearance() -> bool {
    #[cfg(target_os = "linux")]
    return crate::platform::session::has_session_bus();
    #[cfg(not(target_os = "linux"))]
    false
}
