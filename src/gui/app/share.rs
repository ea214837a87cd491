//! Telling a friend about messengers: words to copy, and a page to print or to send.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use super::App;
use crate::catalog::{Messenger, MessengerId};
use crate::fl;
use crate::gui::background::in_background;
use crate::gui::message::Message;
use crate::gui::modal::Modal;
use crate::gui::overlay::Overlay;
use crate::gui::share::{HandoutError, Share};
use crate::l10n::bidi::strip_bidi;
use crate::{handout, share};

impl App {
    pub(super) fn copy_words(&mut self) -> Task<Message> {
        let (catalog, l10n) = (
            Arc::clone(&self.environment.catalog),
            Arc::clone(&self.environment.l10n),
        );
        let Some(shared) = self.share() else {
            return Task::none();
        };
        let Some(messenger) = catalog.messenger(shared.messenger.as_str()) else {
            return Task::none();
        };
        shared.is_copied = true;
        iced::clipboard::write(share::text(&catalog, &l10n, messenger))
    }

    pub(super) fn toggle_handout(&mut self, messenger: &MessengerId) -> Task<Message> {
        if let Some(share) = self.share() {
            share.toggle(messenger);
        }
        Task::none()
    }

    /// Asks where to save the page, and writes it there.
    pub(super) fn save_handout(&mut self) -> Task<Message> {
        let (catalog, l10n) = (
            Arc::clone(&self.environment.catalog),
            Arc::clone(&self.environment.l10n),
        );
        let dialog = Arc::clone(&self.file_dialog);
        let Some(share) = self.share() else {
            return Task::none();
        };
        let messengers = catalog.messengers().iter();
        let chosen: Vec<&Messenger> = messengers.filter(|it| share.has(&it.id)).collect();
        if chosen.is_empty() || share.is_saving {
            return Task::none();
        }
        share.is_saving = true;
        share.outcome = None;
        let html = handout::html(&catalog, &l10n, &chosen);
        let title = strip_bidi(&fl!(l10n, "handout-save"));
        let saved = in_background(move || {
            let Some(path) = dialog.save(&title, handout::FILE_NAME)? else {
                return Ok(None);
            };
            fs::write(&path, html).map_err(|error| {
                log::warn!("{}: {error}", path.display());
                HandoutError::NotSaved(error.kind())
            })?;
            Ok(Some(path))
        });
        saved.map(Message::HandoutSaved)
    }

    pub(super) fn handout_saved(
        &mut self,
        result: Result<Option<PathBuf>, HandoutError>,
    ) -> Task<Message> {
        if let Some(share) = self.share() {
            share.is_saving = false;
            share.outcome = result.transpose();
        }
        Task::none()
    }

    fn share(&mut self) -> Option<&mut Share> {
        match self.overlay.as_mut().and_then(Overlay::modal_mut) {
            Some(Modal::Share(share)) => Some(share),
            Some(
                Modal::Link { .. } | Modal::Fingerprint(_) | Modal::FileCheck(_) | Modal::Shortcuts,
            )
            | None => None,
        }
    }
}
