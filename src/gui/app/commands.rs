//! What the application does outside itself: opening links, copying, remembering. Each behind a seam, each in a task.

use std::sync::Arc;

use iced::{Task, window};

use super::{App, Banner, Message};
use crate::catalog::{LinkId, MessengerId};
use crate::gui::screen::guide;
use crate::platform::browser::OpenError;
use crate::platform::settings::SaveError;
use crate::search::{self, Index};
use crate::share;

use super::modal::Modal;

impl App {
    /// Hands a link of the catalogue to the browser.
    pub(super) fn open(&self, id: LinkId) -> Task<Message> {
        let link = self.catalog.link(id).link.clone();
        let opener = Arc::clone(&self.services.opener);
        Task::perform(async move { opener.open(&link) }, move |result| {
            Message::LinkOpened(id, result)
        })
    }

    pub(super) fn opened(&mut self, link: LinkId, result: Result<(), OpenError>) -> Task<Message> {
        self.banners.retain(|banner| !banner.is_about(link));
        if let Err(error) = result {
            log::warn!("{error}");
            self.banners.push(Banner::LinkFailed {
                link,
                copied: false,
            });
        }
        Task::none()
    }

    /// Copies the address of a link.
    pub(super) fn copy(&mut self, link: LinkId) -> Task<Message> {
        for banner in &mut self.banners {
            banner.copied(link);
        }
        match &mut self.modal {
            Some(Modal::Link {
                link: shown,
                copied,
                ..
            }) => *copied |= *shown == link,
            Some(Modal::Keys) | None => {}
        }
        iced::clipboard::write(self.catalog.link(link).link.as_str().to_owned())
    }

    /// Copies a few words about a messenger for a friend.
    pub(super) fn share(&self, messenger: &MessengerId) -> Task<Message> {
        let messenger = self.catalog.messenger(messenger.as_str());
        messenger.map_or_else(Task::none, |messenger| {
            iced::clipboard::write(share::text(&self.catalog, self.l10n(), messenger))
        })
    }

    /// Makes everything searchable in the language in use, without keeping the window waiting.
    pub(super) fn index(&self) -> Task<Message> {
        let (catalog, l10n) = (Arc::clone(&self.catalog), Arc::clone(&self.l10n));
        let locales = Arc::clone(&self.locales);
        let language = l10n.language();
        let index = async move {
            let languages = search::languages(&l10n, locales.fallback());
            Arc::new(Index::new(&catalog, &languages))
        };
        Task::perform(index, move |index| {
            Message::Indexed(language.clone(), index)
        })
    }

    /// Takes the index, unless another language was chosen meanwhile.
    pub(super) fn indexed(&mut self, language: &str, index: Arc<Index>) -> Task<Message> {
        if language == self.l10n.language() {
            self.update_guide(guide::Message::Indexed(index))
        } else {
            Task::none()
        }
    }

    /// Writes the settings if they changed: one state after the other, so that the last one wins.
    pub(super) fn save(&mut self) -> Task<Message> {
        if self.saving || self.settings == self.written {
            return Task::none();
        }
        self.saving = true;
        self.written = self.settings.clone();
        let (store, settings) = (Arc::clone(&self.services.store), self.settings.clone());
        Task::perform(async move { store.save(&settings) }, Message::SettingsSaved)
    }

    pub(super) fn saved(&mut self, result: Result<(), SaveError>) -> Task<Message> {
        self.saving = false;
        if let Err(error) = result {
            log::warn!("{error}");
            if !self.save_error_shown {
                self.save_error_shown = true;
                self.banners.push(Banner::CannotRemember);
            }
        }
        let task = self.save();
        match self.closing {
            Some(window) if !self.saving => window::close(window),
            Some(_) | None => task,
        }
    }

    /// Closes the window, as soon as what changed is written.
    pub(super) fn close(&mut self, window: window::Id) -> Task<Message> {
        self.closing = Some(window);
        let task = self.save();
        if self.saving {
            task
        } else {
            window::close(window)
        }
    }
}
