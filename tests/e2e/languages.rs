//! Choosing a language by the keyboard: on a first start in one that is missing, and in a small window.

use atspi::{Role, State};
use iced::Size;
use messenger_guide::l10n::Language;

use crate::assistive::{Ear, Heard, Session};
use crate::cases::{Outcome, locales, settings_in};
use crate::desktop::{Desktop, Home, wait_for};
use crate::hearing::{opened, word};

/// The key with L, by its number, which is the same in every layout.
const MENU: &str = "ctrl+46";
/// The smallest size of the window, in logical pixels.
const SMALLEST: Size = Size::new(380.0, 480.0);

/// The keys to press, by their position in a layout, and the language that begins so.
struct Name {
    layout: &'static str,
    keys: &'static [&'static str],
    language: &'static str,
}

const NAMES: [Name; 4] = [
    Name {
        layout: "us",
        // deu
        keys: &["40", "26", "30"],
        language: "de",
    },
    Name {
        layout: "ru",
        // рус
        keys: &["43", "26", "54"],
        language: "ru",
    },
    Name {
        layout: "il",
        // עב
        keys: &["42", "54"],
        language: "he",
    },
    Name {
        layout: "us",
        // The tag, as no layout here has Chinese: zh-hant
        keys: &["52", "43", "20", "43", "38", "57", "28"],
        language: "zh-Hant",
    },
];

fn has_focus(heard: &Heard) -> bool {
    heard.states.contains(State::Focused)
}

/// Waits until an entry of the menu has the focus, all of it within the window; without a name, any other entry.
fn wait_for_entry(ear: &Ear, name: Option<&str>) -> Outcome {
    let is_it = |heard: &Heard| match name {
        Some(name) => heard.role == Role::RadioMenuItem && heard.name == name,
        None => heard.role != Role::RadioMenuItem,
    };
    let is_in_view = |heard: &Heard| {
        let bounds = heard.node.bounds();
        bounds.is_ok_and(|(x, y, width, height)| {
            let (right, bottom) = (f64::from(x + width), f64::from(y + height));
            height > 20
                && x >= 0
                && y >= 0
                && right <= f64::from(SMALLEST.width)
                && bottom <= f64::from(SMALLEST.height)
        })
    };
    let what = format!("the focus in view on {name:?}");
    ear.wait_for(&what, |heard| {
        has_focus(heard) && is_it(heard) && is_in_view(heard)
    })
    .map(|_| ())
}

pub fn in_the_smallest_window(desktop: &Desktop, language: &str) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?.with_settings(&settings_in(language, SMALLEST))?;
    let (window, ear) = opened(desktop, &session, &home, &[])?;
    let locales = locales();
    let (read, unread): (Vec<&Language>, Vec<&Language>) = locales
        .languages()
        .partition(|language| language.is_read_by_native_speaker());
    let names = |of: &[&Language]| {
        let names = of
            .iter()
            .map(|language| Some(language.own_name().to_owned()));
        names.collect::<Vec<_>>()
    };
    // Between them is the link to the form, if there is one.
    let has_form = !env!("CARGO_PKG_REPOSITORY").is_empty();
    let form = has_form.then_some(None);
    let entries: Vec<Option<String>> =
        [names(&read), form.into_iter().collect(), names(&unread)].concat();
    // The first key of all opens the menu, the next one leads to the language in use.
    window.keys(&[MENU, "Down"])?;
    wait_for_entry(&ear, Some(&word(language, "language-name")))?;
    window.keys(&vec!["Up"; read.len()])?;
    let mut way = entries.iter();
    wait_for_entry(&ear, way.next().and_then(Option::as_deref))?;
    for name in way {
        window.keys(&["Down"])?;
        wait_for_entry(&ear, name.as_deref())?;
    }
    for Name {
        layout,
        keys,
        language,
    } in NAMES
    {
        desktop.layout(layout)?;
        window.keys(keys)?;
        wait_for_entry(&ear, Some(&word(language, "language-name")))?;
    }
    window.keys(&["Return"])?;
    wait_for("the language to be remembered", || {
        home.settings().contains("\"zh-Hant\"")
    })?;
    ear.named(&word("zh-Hant", "app-name"))?;
    window.close()
}

pub fn where_the_others_are(desktop: &Desktop) -> Outcome {
    let session = Session::start(desktop)?;
    session.enable(true)?;
    let home = Home::new()?;
    let japanese = ("LANG", "ja_JP.UTF-8");
    let (window, ear) = opened(desktop, &session, &home, &[japanese])?;
    let line = word("en", "welcome-language");
    let is_line = |heard: &Heard| heard.name == line;
    let heard = ear.wait_for("the line", is_line)?;
    let (x, y, width, height) = heard.node.bounds()?;
    let at = heard.node.at(x + width / 2, y + height / 2)?;
    if height < 10 || at.id() != heard.node.id() {
        return Err("the line is not in view".to_owned());
    }
    // As it says, with a keyboard for another language.
    desktop.layout("ru")?;
    window.keys(&[MENU])?;
    window.keys(NAMES[1].keys)?;
    ear.wait_for("the language with the focus", |heard| {
        heard.name == word("ru", "language-name") && has_focus(heard)
    })?;
    window.keys(&["Return"])?;
    ear.named(&word("ru", "app-name"))?;
    wait_for("the language to be remembered", || {
        home.settings().contains("\"ru\"")
    })?;
    let is_there = |line: &str| ear.all().iter().any(|heard| heard.name == line);
    if is_there(&line) || is_there(&word("ru", "welcome-language")) {
        return Err("the line is still there".to_owned());
    }
    window.close()
}
