//! Work that may wait for a browser or for a disk.

use std::sync::mpsc;
use std::thread;

use iced::Task;
use iced::futures::StreamExt as _;
use iced::futures::channel::{mpsc as reports, oneshot};
use iced::futures::stream;

/// Does some work on a thread of its own. iced's executor has one thread for each core: whatever waits
/// on it keeps keys, saving and closing waiting.
pub(super) fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Task<T> {
    let outcome = async move {
        let (sender, outcome) = oneshot::channel();
        // Perhaps nobody wants to know any more.
        on_thread(move || drop(sender.send(work())));
        outcome.await.ok()
    };
    Task::future(outcome).and_then(Task::done)
}

/// Does work that tells several things on its way on a thread of its own.
pub(super) fn with_reports<T: Send + 'static>(
    work: impl FnOnce(&(dyn Fn(T) + Sync)) + Send + 'static,
) -> Task<T> {
    let told = async move {
        let (sender, told) = reports::unbounded();
        // Perhaps nobody wants to know any more.
        on_thread(move || work(&|report| drop(sender.unbounded_send(report))));
        told
    };
    Task::stream(stream::once(told).flatten())
}

fn on_thread<W: FnOnce() + Send + 'static>(work: W) {
    let (hand_over, handed_over) = mpsc::channel::<W>();
    let worker = thread::Builder::new().spawn(move || {
        if let Ok(work) = handed_over.recv() {
            work();
        }
    });
    match worker {
        Ok(_) => drop(hand_over.send(work)),
        // No thread can be made: better late than not at all.
        Err(_) => work(),
    }
}
