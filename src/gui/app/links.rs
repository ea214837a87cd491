//! Opening a link, and copying its address.

use std::time::Instant;

use iced::Task;

use super::App;
use crate::catalog::LinkId;
use crate::gui::message::Message;
use crate::gui::overlay::Overlay;
use crate::platform::browser::OpenError;

impl App {
    /// Opens a link. What was open only for it closes; any other modal stays, as a check of files may be running in it.
    pub(super) fn open_link(&mut self, link: LinkId) -> Task<Message> {
        let closed = match &self.overlay {
            Some(overlay) if overlay.ends_with_link() => self.close_overlay(),
            Some(_) | None => Task::none(),
        };
        Task::batch([closed, self.open(link)])
    }

    fn open(&mut self, id: LinkId) -> Task<Message> {
        let is_repeated = self.last_link.is_pressed_again(id, Instant::now());
        self.banners.link_pressed(id, is_repeated);
        if is_repeated {
            return Task::none();
        }
        let link = self.environment.catalog.link(id).link.clone();
        let opened = self.browser.open(link);
        opened.map(move |result| Message::LinkOpened(id, result))
    }

    pub(super) fn link_opened(
        &mut self,
        link: LinkId,
        result: Result<(), OpenError>,
    ) -> Task<Message> {
        match result {
            Ok(()) => self.banners.link_opened(link),
            Err(error) => {
                log::warn!("{error}");
                self.last_link.failed(link);
                self.banners.link_failed(link);
            }
        }
        Task::none()
    }

    pub(super) fn copy_address(&mut self, link: LinkId) -> Task<Message> {
        let open = self.overlay.as_ref().and_then(Overlay::context_menu);
        let closed = if open.is_some() {
            self.close_overlay()
        } else {
            Task::none()
        };
        self.banners.address_copied(link);
        if let Some(modal) = self.overlay.as_mut().and_then(Overlay::modal_mut) {
            modal.copied(link);
        }
        let address = self.environment.catalog.link(link).link.as_str();
        Task::batch([closed, iced::clipboard::write(address.to_owned())])
    }

    pub(super) fn dismiss_banner(&mut self, index: usize) -> Task<Message> {
        self.banners.dismiss(index);
        self.keep_focus()
    }
}
