//! The callbacks of AccessKit, the same on every system.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};

use super::Requests;
use crate::gui::accessibility::nodes::request;
use crate::gui::accessibility::request::Request;
use crate::gui::accessibility::tree::Tree;

/// Knows if anybody listens. Shared with the threads of AccessKit.
#[derive(Debug, Clone, Default)]
pub(super) struct Listeners {
    is_listening: Arc<AtomicBool>,
    /// Somebody began to listen, and knows nothing yet.
    is_new: Arc<AtomicBool>,
}

impl Listeners {
    pub(super) fn is_listening(&self) -> bool {
        self.is_listening.load(Ordering::Acquire)
    }

    /// Has AccessKit told what changed; everything, if somebody new listens.
    pub(super) fn tell(
        &self,
        tree: &Tree,
        before: Option<&Tree>,
        update: impl FnOnce(&mut dyn FnMut() -> TreeUpdate),
    ) {
        let mut change = before.and_then(|before| tree.since(before));
        if before.is_some() && change.is_none() && !self.is_new.load(Ordering::Relaxed) {
            return;
        }
        // Asked for while nobody can begin to listen: a difference is of no use to somebody new.
        update(&mut || match change.take() {
            Some(change) if !self.is_new.swap(false, Ordering::Relaxed) => change,
            Some(_) | None => {
                self.is_new.store(false, Ordering::Relaxed);
                tree.whole()
            }
        });
    }
}

/// Passes requests on.
#[derive(Clone)]
pub(super) struct Handler {
    pub(super) listeners: Listeners,
    pub(super) requests: Requests,
}

impl Handler {
    fn ask(&self, request: Request) {
        // Nobody is there to answer while the program ends.
        let _ = self.requests.unbounded_send(request);
    }
}

impl ActivationHandler for Handler {
    /// Asks for a frame: only a frame knows the tree.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        self.listeners.is_new.store(true, Ordering::Relaxed);
        self.listeners.is_listening.store(true, Ordering::Release);
        self.ask(Request::Tree);
        None
    }
}

impl ActionHandler for Handler {
    fn do_action(&mut self, asked: ActionRequest) {
        if let Some(request) = request(asked) {
            self.ask(request);
        }
    }
}

impl DeactivationHandler for Handler {
    fn deactivate_accessibility(&mut self) {
        self.listeners.is_listening.store(false, Ordering::Release);
    }
}
