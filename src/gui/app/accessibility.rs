//! Requests of assistive technology.

use std::sync::Arc;

use iced::Task;
use iced::futures::channel::mpsc;
use iced::window::{self, Id};

use super::App;
use crate::gui::accessibility::collector::Collector;
use crate::gui::accessibility::request::{Act, Request};
use crate::gui::message::Message;
use crate::gui::operation;

impl App {
    /// Lets the system's assistive technology find the window while nobody sees it yet, then does `next`; and listens to what it
    /// asks for.
    pub(super) fn attach_reader(&self, window: Id, next: Task<Message>) -> Task<Message> {
        let (requests, asked) = mpsc::unbounded();
        let reader = Arc::clone(&self.reader);
        let attached = window::run(window, move |window| reader.attach(window, requests));
        let asked = Task::stream(asked).map(Message::AccessibilityRequested);
        Task::batch([attached.discard().chain(next), asked])
    }

    /// Fulfils a request. Whoever asks does not use the pointer: the focus is shown from now on.
    pub(super) fn answer_accessibility(&mut self, request: Request) -> Task<Message> {
        match request {
            // The frame that follows every message tells it.
            Request::Tree => Task::none(),
            Request::Act(target, act) => {
                if act != Act::ScrollIntoView {
                    self.focus.show();
                }
                operation::change(Collector::to_do(target, act))
            }
        }
    }
}
