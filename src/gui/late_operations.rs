//! Which operations are still under way: iced does only the first one of a task at once, and its executor asks for the
//! others later, when more keys may have come.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};

use iced::Task;
use iced::advanced::widget::operation::map;
use iced::futures::stream::{Fuse, Stream};
use iced::futures::task::{ArcWake, AtomicWaker, Context, Poll, noop_waker_ref, waker};
use iced::futures::{StreamExt as _, stream::BoxStream};
use iced_runtime::{Action, task, window};

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

    /// Counts this task from its first operation until the last has been done; if they lead to messages, until `done` is
    /// handled, which comes after those. What else it does, however long, does not count.
    pub fn watch<M: Send + 'static>(&self, task: Task<M>, done: fn(UnderWay) -> M) -> Task<M> {
        let Some(actions) = task::into_stream(task) else {
            return Task::none();
        };
        let mut watched = Watched {
            actions: actions.fuse(),
            all: Arc::downgrade(&self.0),
            under_way: None,
            done,
            has_messages: false,
            outstanding: Arc::default(),
        };
        // iced does at once what waits for nothing, but nothing of a stream that it is handed.
        let mut at_once = Task::none();
        let mut context = Context::from_waker(noop_waker_ref());
        loop {
            match watched.poll_next_unpin(&mut context) {
                Poll::Ready(Some(action)) => at_once = at_once.chain(task_of(action)),
                Poll::Ready(None) => return at_once,
                Poll::Pending => return at_once.chain(Task::stream(watched).then(task_of)),
            }
        }
    }
}

/// The actions of a task, and a message once those that are operations have been done.
struct Watched<M> {
    actions: Fuse<BoxStream<'static, Action<M>>>,
    all: Weak<()>,
    under_way: Option<UnderWay>,
    done: fn(UnderWay) -> M,
    has_messages: bool,
    outstanding: Arc<Outstanding>,
}

/// The operations that iced has been given and has not done yet.
#[derive(Default)]
struct Outstanding {
    count: AtomicUsize,
    /// Since the task was last asked: it may have more to do, as one that only lets others have their turn.
    is_woken: AtomicBool,
    waker: AtomicWaker,
}

impl ArcWake for Outstanding {
    fn wake_by_ref(outstanding: &Arc<Self>) {
        outstanding.is_woken.store(true, Ordering::Release);
        outstanding.waker.wake();
    }
}

/// Belongs to an operation, and is dropped with it.
struct OutstandingOne(Arc<Outstanding>);

impl OutstandingOne {
    fn new(outstanding: &Arc<Outstanding>) -> Self {
        outstanding.count.fetch_add(1, Ordering::AcqRel);
        Self(Arc::clone(outstanding))
    }
}

impl Drop for OutstandingOne {
    fn drop(&mut self) {
        self.0.count.fetch_sub(1, Ordering::AcqRel);
        ArcWake::wake_by_ref(&self.0);
    }
}

impl<M> Stream for Watched<M> {
    type Item = Action<M>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.outstanding.waker.register(context.waker());
        self.outstanding.is_woken.store(false, Ordering::Release);
        let waker = waker(Arc::clone(&self.outstanding));
        match self
            .actions
            .poll_next_unpin(&mut Context::from_waker(&waker))
        {
            Poll::Ready(Some(Action::Widget(operation))) => {
                if self.under_way.is_none() {
                    self.under_way = self.all.upgrade().map(UnderWay);
                }
                let outstanding = OutstandingOne::new(&self.outstanding);
                // What the operation leads to is asked for when its sender is dropped, before this is.
                let operation = map(operation, move |()| {
                    let _ = &outstanding;
                });
                Poll::Ready(Some(Action::widget(operation)))
            }
            Poll::Ready(Some(action)) => {
                self.has_messages |= matches!(action, Action::Output(_));
                Poll::Ready(Some(action))
            }
            nothing_more
                if self.outstanding.count.load(Ordering::Acquire) == 0
                    && (nothing_more.is_ready()
                        || !self.outstanding.is_woken.load(Ordering::Acquire)) =>
            {
                match self.under_way.take() {
                    Some(under_way) if self.has_messages => {
                        Poll::Ready(Some(Action::Output((self.done)(under_way))))
                    }
                    // Whatever waits goes on with a frame.
                    Some(_) => Poll::Ready(Some(Action::Window(window::Action::RedrawAll))),
                    None => nothing_more,
                }
            }
            // Its end may be known before its last operation is gone.
            _ => Poll::Pending,
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

#[cfg(test)]
mod tests {
    use super::*;
    use iced::advanced::widget::operation::Outcome;
    use iced::advanced::widget::{Operation, operate};
    use iced::futures::future::pending;

    struct Nothing;

    impl Operation<&'static str> for Nothing {
        fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation<&'static str>)) {}

        fn finish(&self) -> Outcome<&'static str> {
            Outcome::Some("message")
        }
    }

    /// What a task does next, if it does not wait.
    fn next(
        actions: &mut BoxStream<'static, Action<&'static str>>,
    ) -> Option<Action<&'static str>> {
        let mut context = Context::from_waker(noop_waker_ref());
        // A batch lets others have their turn now and then.
        let mut polls = (0..10).map(|_| actions.poll_next_unpin(&mut context));
        polls.find_map(|poll| match poll {
            Poll::Ready(action) => action,
            Poll::Pending => None,
        })
    }

    #[test]
    fn a_task_that_ends_before_its_operation_is_gone_counts_until_then() {
        let all = LateOperations::default();
        let operation = map(Nothing, |_| ());
        let task: Task<&str> = task::effect(Action::widget(operation));
        let mut actions = task::into_stream(all.watch(task, |_| "done")).expect("actions");
        let Some(Action::Widget(operation)) = next(&mut actions) else {
            panic!("no operation");
        };
        assert!(next(&mut actions).is_none());
        assert!(all.are_under_way());
        drop(operation);
        assert!(matches!(
            next(&mut actions),
            Some(Action::Window(window::Action::RedrawAll))
        ));
        assert!(!all.are_under_way());
        let mut context = Context::from_waker(noop_waker_ref());
        let end = actions.poll_next_unpin(&mut context);
        assert!(matches!(end, Poll::Ready(None)));
    }

    #[test]
    fn a_task_counts_while_its_operations_are_under_way_and_not_for_what_else_it_waits() {
        let all = LateOperations::default();
        let task = Task::batch([
            Task::future(pending()),
            operate(Nothing).chain(operate(Nothing)),
        ]);
        let mut actions = task::into_stream(all.watch(task, |_| "done")).expect("actions");
        assert!(all.are_under_way(), "at once");
        for _ in 0..2 {
            let Some(Action::Widget(operation)) = next(&mut actions) else {
                panic!("no operation");
            };
            assert!(next(&mut actions).is_none(), "it waits for the operation");
            assert!(all.are_under_way());
            let _ = operation.finish();
            drop(operation);
            assert!(matches!(
                next(&mut actions),
                Some(Action::Output("message"))
            ));
            assert!(all.are_under_way());
        }
        assert!(matches!(next(&mut actions), Some(Action::Output("done"))));
        assert!(next(&mut actions).is_none(), "the rest goes on");
        // Until the message is handled.
        assert!(!all.are_under_way());
    }
}
