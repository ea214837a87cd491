//! The memory of choices, and how it is switched off.

use iced::Task;

use super::App;
use crate::gui::message::Message;
use crate::gui::screen::about::Remembered;
use crate::platform::settings::{SaveError, Saved};

impl App {
    /// After a choice: whoever has made one needs no welcome any more.
    pub(super) fn save(&mut self) -> Task<Message> {
        self.settings.welcomed = true;
        let task = self.autosave.changed(&self.settings);
        task.map(Message::SettingsSaved)
    }

    /// Forgets what was chosen, here and on disk. How the window looks stays as it is, but is not remembered either.
    pub(super) fn forget(&mut self) -> Task<Message> {
        self.guide.forget_choices(&self.environment.catalog);
        self.settings.messenger = None;
        self.settings.needs.clear();
        self.settings.devices.clear();
        self.settings.steps.clear();
        let task = self.autosave.forget(&self.settings);
        task.map(Message::SettingsSaved)
    }

    pub(super) fn settings_saved(&mut self, result: Result<Saved, SaveError>) -> Task<Message> {
        let was_forgetting = self.autosave.is_forgetting();
        let remembered_nothing = self.autosave.remembers_nothing();
        let wants_nothing = self.settings.remember_nothing;
        let has_failed = result.is_err();
        if let Ok(saved) = result
            && let Some(nothing) = self.autosave.chosen_elsewhere(saved, &self.settings)
        {
            self.settings.remember_nothing = nothing;
        }
        let (task, first_error) = self.autosave.finished(result, &self.settings);
        let remembers_nothing = self.autosave.remembers_nothing();
        if has_failed && (was_forgetting || (wants_nothing && !remembered_nothing)) {
            let file = self.autosave.path().map(|file| file.display().to_string());
            self.banners.not_forgotten(file.unwrap_or_default());
        } else if was_forgetting {
            self.banners.forgotten();
        } else if remembers_nothing != remembered_nothing {
            self.banners.remembers(remembers_nothing);
        } else if first_error.is_some() {
            self.banners.settings_not_saved();
        }
        task.map(Message::SettingsSaved)
    }

    pub(super) fn remembered(&self) -> Remembered<'_> {
        Remembered {
            file: self.autosave.path(),
            wants_nothing: self.settings.remember_nothing,
            nothing: self.autosave.remembers_nothing(),
        }
    }
}
