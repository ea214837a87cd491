//! That nothing is started and no socket but local ones is used, while assistive technology listens and the desktop's dialogs
//! are used.

use std::path::Path;

use crate::assistive::{Ear, Session};
use crate::cases::{Outcome, only_these, settings_text};
use crate::desktop::{Desktop, Home, wait_for};
use crate::hearing::word;
use crate::portal::{Portal, Preference};
use crate::trace::Trace;
use messenger_guide::gui::theme::Appearance;

const SESSION_BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

fn is_heard(ear: &Ear) -> Outcome {
    wait_for("the window to be heard", || ear.all().len() > 20)
}

/// A file is chosen and checked, by somebody who hears the window.
pub fn with_everything(desktop: &Desktop) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let ear = session.listen()?;
    let portal = Portal::join(session.address(), Preference::Light)?;
    let home = Home::new()?.with_settings(&settings_text("en"))?;
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/apk/tests/samples/all.apk");
    portal.show_dialogs(&format!("file://{}", sample.replace(' ', "%20")))?;
    let trace = Trace::new()?;
    let bus = (SESSION_BUS, session.address());
    let mut program = desktop.traced(&trace, &home, &[bus]);
    let window = desktop.launch(&mut program, Appearance::Light)?;
    // There is no window manager to give it the focus.
    window.keys(&[])?;
    is_heard(&ear)?;
    window.keys(&["ctrl+o"])?;
    ear.named(&word("en", "file-check-choose"))?.node.press()?;
    ear.wait_for("the verdict", |heard| {
        heard.name.contains("belongs to no messenger")
    })?;
    window.close()?;
    only_these(&trace, &["messenger-guide"])
}

/// The variable that names the session bus is used only if it names a local socket.
pub fn session_bus(desktop: &Desktop) -> Outcome {
    for_each_hostile_address(|trace, home, address| {
        let mut program = desktop.traced(trace, home, &[(SESSION_BUS, address)]);
        desktop.launch(&mut program, Appearance::Light)?.close()
    })
}

/// The same of the accessibility bus: what listens is found without the variable.
pub fn accessibility_bus(desktop: &Desktop) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let ear = session.listen()?;
    for_each_hostile_address(|trace, home, address| {
        let variables = [
            (SESSION_BUS, session.address()),
            ("AT_SPI_BUS_ADDRESS", address),
        ];
        let mut program = desktop.traced(trace, home, &variables);
        let window = desktop.launch(&mut program, Appearance::Light)?;
        let heard = is_heard(&ear);
        window.close()?;
        heard
    })
}

/// Runs the program with addresses that would start another one or leave this computer, and sees that neither happens.
fn for_each_hostile_address(run: impl Fn(&Trace, &Home, &str) -> Outcome) -> Outcome {
    let home = Home::new()?;
    let witness = Path::new(&home.empty_folder()?).join("started");
    for address in [
        format!("unixexec:path=/usr/bin/touch,argv1={}", witness.display()),
        "tcp:host=127.0.0.1,port=1".to_owned(),
    ] {
        let trace = Trace::new()?;
        let outcome = run(&trace, &home, &address);
        if witness.exists() {
            return Err(format!("{address} started a program"));
        }
        // Once more without the variable.
        only_these(&trace, &["messenger-guide", "messenger-guide"])?;
        outcome?;
    }
    Ok(())
}
