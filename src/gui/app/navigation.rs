//! The way from a term to what Learn says about it, and back to where the term stands.

use iced::Task;

use super::{App, Message, Screen, focus};
use crate::catalog::MessengerId;
use crate::fl;
use crate::gui::screen::anchor::Anchor;
use crate::gui::screen::guide;
use crate::gui::screen::learn::{self, ReadingPosition};

/// A step on the way: where a term was pressed, and the name of that term.
#[derive(Debug, Clone)]
pub(super) struct Step {
    origin: Origin,
    term: String,
}

#[derive(Debug, Clone)]
enum Origin {
    /// A screen, which remembers by itself what it showed.
    Screen(Screen),
    /// An article.
    Article(ReadingPosition),
}

impl App {
    pub(super) fn update_learn(&mut self, message: learn::Message) -> Task<Message> {
        self.repaint();
        match self.learn.update(message) {
            learn::Action::Chosen(task) => {
                // Another article: only the way out of the screen is still a way back.
                self.back_stack
                    .retain(|step| matches!(step.origin, Origin::Screen(_)));
                task.map(Message::Learn).chain(self.keep_focus())
            }
            learn::Action::Explain(place) => self.explain(place),
            learn::Action::Show(messenger) => self.show_messenger(messenger),
            learn::Action::Open(link) => self.open(link),
            learn::Action::Ask(link) => self.ask(link),
            learn::Action::Back => self.go_back().unwrap_or_else(Task::none),
            learn::Action::Scrolled => Task::none(),
        }
    }

    /// Leads from a term to its place in Learn.
    pub(super) fn explain(&mut self, place: Anchor) -> Task<Message> {
        self.repaint();
        let origin = match self.screen {
            Screen::Learn => Origin::Article(self.learn.reading_position().clone()),
            screen @ (Screen::Guide | Screen::Compare | Screen::About) => Origin::Screen(screen),
        };
        self.back_stack.push(Step {
            origin,
            term: place.term(),
        });
        self.screen = Screen::Learn;
        let name = place.name();
        self.learn.open(place);
        let shown = self.learn.restore().chain(focus::reveal_named(name));
        if self.focus_visible {
            shown.chain(focus::to(learn::BACK))
        } else {
            shown
        }
    }

    /// Goes one step back, to where a term was pressed; [`None`] if none was.
    pub(super) fn go_back(&mut self) -> Option<Task<Message>> {
        let Step { origin, term } = self.back_stack.pop()?;
        self.repaint();
        match origin {
            Origin::Screen(screen) => self.screen = screen,
            Origin::Article(reading_position) => self.learn.return_to(reading_position),
        }
        let restored = self.restore();
        Some(if self.focus_visible {
            restored.chain(focus::to(term))
        } else {
            restored
        })
    }

    /// Where the way back leads, in words.
    pub(super) fn back_label(&self) -> Option<String> {
        let l10n = self.l10n();
        Some(match (&self.back_stack.last()?.origin, &self.guide) {
            (Origin::Article(reading_position), _) => fl!(
                l10n,
                "learn-back-to",
                name = l10n.inline(&learn::title(l10n, reading_position.article()))
            ),
            (Origin::Screen(Screen::Guide), Some(guide)) => {
                let messenger = self.catalog.messenger(guide.selected().as_str())?;
                fl!(l10n, "learn-back-to", name = messenger.name.as_str())
            }
            (Origin::Screen(Screen::Compare), _) => fl!(l10n, "learn-back-to-compare"),
            (Origin::Screen(Screen::About), _) => fl!(l10n, "learn-back-to-about"),
            (Origin::Screen(Screen::Guide | Screen::Learn), _) => fl!(l10n, "back"),
        })
    }

    /// Shows a messenger in the Guide.
    fn show_messenger(&mut self, messenger: MessengerId) -> Task<Message> {
        self.back_stack.clear();
        self.screen = Screen::Guide;
        let entry = guide::entry_name(&messenger);
        let shown = self.update_guide(guide::Message::MessengerChosen(messenger));
        if self.focus_visible {
            shown.chain(focus::to(entry)).chain(self.keep_focus())
        } else {
            shown
        }
    }
}
