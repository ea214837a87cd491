//! Android packages: whatever is made up, there is an answer, and what is verified names its signer.

#![no_main]

use std::io::Cursor;
use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use messenger_guide_apk::{Error, verify};

fuzz_target!(|bytes: &[u8]| {
    let go_on = |_| ControlFlow::Continue(());
    match verify(Cursor::new(bytes), &go_on) {
        Ok(app) => {
            assert!(!app.signers.is_empty() && !app.schemes.is_empty());
            let is_named = |c: char| c.is_ascii_alphanumeric() || "._".contains(c);
            assert!(!app.package.is_empty() && app.package.chars().all(is_named));
        }
        Err(Error::NotApk | Error::OtherArchive(_) | Error::NotSigned | Error::Damaged(_)) => {}
        // A file in memory can be read to its end.
        Err(error @ (Error::Read(_) | Error::Cancelled)) => panic!("{error}"),
    }
});
