//! The screens of the window, a module each.

pub mod about;
pub mod compare;
pub mod context;
pub mod guide;
pub mod learn;
mod split;

use iced::Task;

use super::request::Request;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Messengers, one by one.
    Guide,
    /// Messengers side by side.
    Compare,
    /// Explanations of the terms.
    Learn,
    About,
}

impl Screen {
    /// The id of the button of the header that leads to it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "screen-guide",
            Self::Compare => "screen-compare",
            Self::Learn => "screen-learn",
            Self::About => "screen-about",
        }
    }
}

/// The part of a message that a screen's `update` leaves to the application: a task of its own, a request, both or neither.
#[derive(Debug)]
pub struct Action<M> {
    pub task: Task<M>,
    pub request: Option<Request>,
    /// The id of what gets the focus if what had it is gone.
    pub focus: Option<String>,
}

impl<M> Action<M> {
    pub fn none() -> Self {
        Self::run(Task::none())
    }

    pub fn run(task: Task<M>) -> Self {
        Self {
            task,
            request: None,
            focus: None,
        }
    }

    pub fn request(request: Request) -> Self {
        Self::none().with_request(request)
    }

    /// Moves the focus to this, if what had it is gone.
    pub fn or_focus(self, id: impl Into<String>) -> Self {
        Self {
            focus: Some(id.into()),
            ..self
        }
    }

    pub fn with_request(self, request: Request) -> Self {
        Self {
            request: Some(request),
            ..self
        }
    }
}
