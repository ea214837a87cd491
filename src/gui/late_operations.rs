//! Which operations are still under way: iced does only the first one of a task at once, and its executor asks for the
//! others later, when more keys may have come.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use iced::Task;
use iced::advanced::widget::operation::map;
use iced::futures::stream::{Fuse, Stream};
use iced::futures::task::{AtomicWaker, Context, Poll};
use iced::futures::{StreamExt as _, stream::BoxStream};
use iced_runtime::{Action, task};

/// Counts the tasks whose operations are under way.
#[derive(Debug, Default)]
pub struct LateOperations(Arc<()>);

/// A task whose operations are under way, until this is dropped.
#[derive(Debug, Clone)]
pub struct UnderWay(#[allow(dead_code, reason = "only counted")] Arc<()>);

impl LateOperations {
    pub fn are_under_way(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    /// Counts this task from its first operation until its message `done`, which comes after the messages that its
    /// operations lead to. What else it does, however long, does not count.
    pub fn watch<M: Send + 'static>(&self, task: Task<M>, done: fn(UnderWay) -> M) -> Task<M> {
        let Some(actions) = task::into_stream(task) else {
            return Task::none();
        };
        let watched = Watched {
            actions: actions.fuse(),
            all: Arc::clone(&self.0),
            under_way: None,
            done,
            pending: Arc::default(),
        };
        Task::stream(watched).then(task_of)
    }
}

/// The actions of a task, and a message once those that are operations have been done.
struct Watched<M> {
    actions: Fuse<BoxStream<'static, Action<M>>>,
    all: Arc<()>,
    under_way: Option<UnderWay>,
    done: fn(UnderWay) -> M,
    pending: Arc<Pending>,
}

/// The operations that iced has been given and has not done yet.
#[derive(Default)]
struct Pending {
    count: AtomicUsize,
    waker: AtomicWaker,
}

/// Belongs to an operation, and is dropped with it.
struct PendingOne(Arc<Pending>);

impl PendingOne {
    fn new(pending: &Arc<Pending>) -> Self {
        pending.count.fetch_add(1, Ordering::AcqRel);
        Self(Arc::clone(pending))
    }
}

impl Drop for PendingOne {
    fn drop(&mut self) {
        self.0.count.fetch_sub(1, Ordering::AcqRel);
        self.0.waker.wake();
    }
}

impl<M> Stream for Watched<M> {
    type Item = Action<M>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pending.waker.register(context.waker());
        match self.actions.poll_next_unpin(context) {
            Poll::Ready(Some(Action::Widget(operation))) => {
                let all = Arc::clone(&self.all);
                self.under_way.get_or_insert(UnderWay(all));
                let pending = PendingOne::new(&self.pending);
                // What the operation leads to is asked for when its sender is dropped, before this is.
                let operation = map(operation, move |()| {
                    let _ = &pending;
                });
                Poll::Ready(Some(Action::widget(operation)))
            }
            Poll::Ready(Some(action)) => Poll::Ready(Some(action)),
            nothing_more if self.pending.count.load(Ordering::Acquire) == 0 => {
                match self.under_way.take() {
                    Some(under_way) => Poll::Ready(Some(Action::Output((self.done)(under_way)))),
                    None => nothing_more,
                }
            }
            nothing_more => nothing_more,
        }
    }
}

/// A task that does this.
fn task_of<M: Send + 'static>(action: Action<M>) -> Task<M> {
    let action: Action<Infallible> = match action {
        Action::Output(message) => return Task::done(message),
        Action::LoadFont { bytes, channel } => Action::LoadFont { bytes, channel },
        Action::Widget(operation) => Action::Widget(operation),
        Action::Clipboard(action) => Action::Clipboard(action),
        Action::Window(action) => Action::Window(action),
        Action::System(action) => Action::System(action),
        Action::Image(action) => Action::Image(action),
        Action::Reload => Action::Reload,
        Action::Exit => Action::Exit,
    };
    task::effect(action)
}
