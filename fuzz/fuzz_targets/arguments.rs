//! The command line: one argument on each line. Nothing that it prints moves the cursor of a terminal.

#![no_main]

use std::ffi::OsString;
use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use messenger_guide::catalog::{Catalog, Link};
use messenger_guide::cli::args::{self, Request};
use messenger_guide::cli::{self, Context};
use messenger_guide::l10n::{Locales, Localizer};
use messenger_guide::platform::browser::{OpenError, Opener};

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::embedded().expect("texts"));
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    Catalog::load(&Catalog::embedded_files(), &*LOCALES).unwrap_or_else(|error| panic!("{error}"))
});

/// Opens nothing.
struct Nobody;

impl Opener for Nobody {
    fn open(&self, _link: &Link) -> Result<(), OpenError> {
        Ok(())
    }
}

fuzz_target!(|lines: &str| {
    let arguments: Vec<OsString> = std::iter::once("messenger-guide")
        .chain(lines.lines())
        .map(OsString::from)
        .collect();
    let l10n: &Arc<Localizer> = args::language(&arguments, &LOCALES)
        .unwrap_or_else(|| LOCALES.iter().next().expect("a language"));
    let printed = match args::parse(&arguments, &LOCALES, l10n) {
        Err(error) => error.report(l10n),
        Ok(Request::Print(text)) => text,
        Ok(Request::Window { .. }) => return,
        Ok(Request::Command { command, json, .. }) => {
            let context = Context {
                catalog: &CATALOG,
                l10n,
                fallback: LOCALES.fallback(),
                today: None,
                opener: &Nobody,
                host_platform: None,
                width: Some(40),
                json,
            };
            let mut printed = Vec::new();
            match cli::run(&command, context, &mut printed) {
                Ok(()) => String::from_utf8(printed).expect("UTF-8"),
                Err(error) => error.report(l10n),
            }
        }
    };
    let odd = printed.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(odd, None, "{printed}");
});
