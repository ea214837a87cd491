//! The search: what is typed anywhere, and the index.

use std::sync::Arc;

use iced::Task;

use super::App;
use crate::gui::message::Message;
use crate::gui::operation;
use crate::gui::screen::{Screen, guide};
use crate::search::{self, Index};

impl App {
    /// Searches for letters that nothing took.
    pub(super) fn type_to_search(&mut self, text: &str) -> Task<Message> {
        if self.overlay.is_some() {
            return self.type_in_menu(text);
        }
        let search = self.guide.search();
        if search.is_empty() && text.trim().is_empty() {
            return Task::none();
        }
        let text = if self.screen() == Screen::Guide {
            format!("{search}{text}")
        } else {
            text.to_owned()
        };
        let found = self.update_guide(guide::Message::SearchTyped(text));
        found.chain(self.show_search())
    }

    /// Shows the search field, with the focus.
    pub(super) fn show_search(&mut self) -> Task<Message> {
        if self.overlay.is_some() {
            return Task::none();
        }
        self.focus.show();
        self.navigation.show(Screen::Guide);
        let shown = self.guide.back().map(Message::Guide);
        shown
            .chain(self.focus.go_to(guide::SEARCH))
            .chain(operation::move_cursor_to_end(guide::SEARCH))
    }

    /// Builds the search index in the language in use, without keeping the window waiting.
    pub(super) fn index(&self) -> Task<Message> {
        let (catalog, l10n) = (
            Arc::clone(&self.environment.catalog),
            Arc::clone(&self.environment.l10n),
        );
        let locales = Arc::clone(&self.environment.locales);
        let language = l10n.language().to_owned();
        let index = async move {
            let languages = search::languages(&l10n, locales.fallback());
            Arc::new(Index::new(&catalog, &languages))
        };
        Task::perform(index, move |index| {
            Message::Indexed(language.clone(), index)
        })
    }

    /// Takes the index, unless another language was chosen meanwhile.
    pub(super) fn use_index(&mut self, language: &str, index: Arc<Index>) -> Task<Message> {
        if language == self.l10n().language() {
            self.update_guide(guide::Message::Indexed(index))
        } else {
            Task::none()
        }
    }
}
