//! The panic hook: a panic of the main thread ends the program with a message; elsewhere it goes on.

use std::any::Any;
use std::panic;
use std::process::exit;
use std::sync::OnceLock;
use std::thread;

/// The reason of the first panic of the main thread.
static REASON: OnceLock<String> = OnceLock::new();

/// Runs the program. The main thread is unwound at a panic, so that what is unsaved is saved on the way: see the `Drop` of the
/// window's application.
///
/// A panic during that leaves no way on: then `report` is called at once, and the program ends. It must not wait for anything.
///
/// # Errors
/// The reason, if it panicked.
pub fn run<T>(program: impl FnOnce() -> T, report: fn(&str)) -> Result<T, String> {
    let main = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        log::error!("{info}");
        if thread::current().id() != main {
            return;
        }
        let reason = text(info.payload());
        if let Err(second) = REASON.set(reason) {
            report(REASON.get().unwrap_or(&second));
            exit(1);
        }
    }));
    panic::catch_unwind(panic::AssertUnwindSafe(program)).map_err(|payload| text(&*payload))
}

fn text(payload: &(dyn Any + Send)) -> String {
    match payload.downcast_ref::<&str>() {
        Some(text) => (*text).to_owned(),
        None => payload
            .downcast_ref::<String>()
            .cloned()
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;
    use std::process::{Command, ExitStatus};

    /// Tells a child which panic it is to try: the hook is of the whole process.
    const TRIED: &str = "MESSENGER_GUIDE_TEST_PANIC";

    /// Runs one of the tests below in a process of its own, where it panics, and tells how that ended and what was printed.
    fn child(test: &str) -> (ExitStatus, String) {
        let output = Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "--nocapture", "--test-threads=1"])
            .arg(format!("platform::crash::tests::{test}"))
            .env(TRIED, test)
            .output()
            .expect("the child");
        let text = String::from_utf8_lossy(&output.stdout);
        (output.status, text.into_owned())
    }

    fn is_child() -> bool {
        env::var_os(TRIED).is_some()
    }

    fn told(reason: &str) {
        println!("told: {reason}");
    }

    /// Says that it was cleared away, as the window's application saves.
    struct Saves;

    impl Drop for Saves {
        fn drop(&mut self) {
            println!("saved");
        }
    }

    struct FailsToSave;

    impl Drop for FailsToSave {
        fn drop(&mut self) {
            panic!("and again");
        }
    }

    #[test]
    fn a_panic_of_the_main_thread_saves_and_gives_the_reason() {
        if is_child() {
            let result: Result<(), String> = run(
                || {
                    let _saves = Saves;
                    panic!("no {}", "display");
                },
                told,
            );
            println!("result: {result:?}");
            return;
        }
        let (status, text) = child("a_panic_of_the_main_thread_saves_and_gives_the_reason");
        assert!(status.success(), "{text}");
        assert!(
            text.contains("saved\nresult: Err(\"no display\")"),
            "{text}"
        );
        assert!(!text.contains("told"), "{text}");
    }

    #[test]
    fn a_panic_of_another_thread_ends_nothing() {
        if is_child() {
            let result = run(
                || thread::spawn(|| panic!("elsewhere")).join().is_err(),
                told,
            );
            println!("result: {result:?}");
            return;
        }
        let (status, text) = child("a_panic_of_another_thread_ends_nothing");
        assert!(status.success(), "{text}");
        assert!(text.contains("result: Ok(true)"), "{text}");
        assert!(!text.contains("told"), "{text}");
    }

    #[test]
    fn a_panic_while_saving_tells_the_first_reason_and_ends() {
        if is_child() {
            let result: Result<(), String> = run(
                || {
                    let _fails = FailsToSave;
                    panic!("no display");
                },
                told,
            );
            println!("result: {result:?}");
            return;
        }
        let (status, text) = child("a_panic_while_saving_tells_the_first_reason_and_ends");
        assert_eq!(status.code(), Some(1), "{text}");
        assert!(text.contains("told: no display"), "{text}");
        assert!(!text.contains("result"), "{text}");
    }
}
