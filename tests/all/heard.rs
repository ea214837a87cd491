//! The window for those who hear it: what is told is a tree that assistive technology accepts, whatever happens.

mod announced;
mod parts;
mod told;

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use accesskit::{Action, Live, Role};
use accesskit_consumer::{FullNodeId, NodeRef, Tree as Consumer, TreeChangeHandler};
use iced::Size;
use iced::keyboard::key::{Code, Named};
use messenger_guide::fl;
use messenger_guide::gui::accessibility::reader::Reader;
use messenger_guide::gui::accessibility::request::{Act, Request};
use messenger_guide::gui::accessibility::tree::Tree;
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Message, Screen, Startup, TextSizeStep};
use messenger_guide::gui::request::{ContextMenu, Request as AppRequest};
use messenger_guide::gui::screen::{compare, guide, learn};
use messenger_guide::gui::text_menu::{TextMenu, TextOwner};
use messenger_guide::l10n::bidi::strip_bidi;
use messenger_guide::platform::browser::OpenError;

use crate::support::{SMALL, WIDE, all_languages, begin, catalog, languages, outcomes, startup};
use crate::typist::Typist;

const SCREENS: [Screen; 4] = [Screen::Guide, Screen::Compare, Screen::Learn, Screen::About];

/// Somebody who listens, and stops at whatever makes no sense.
#[derive(Default)]
struct Listener {
    tree: Mutex<Option<Consumer>>,
    updates: AtomicUsize,
    announced: Mutex<Vec<String>>,
    has_stopped: AtomicBool,
}

fn name(node: &NodeRef<'_>) -> Option<String> {
    let name = if node.label_comes_from_value() {
        node.value()
    } else {
        node.label()
    };
    name.filter(|name| !name.is_empty())
}

/// Writes down what is announced.
struct Announcements(Vec<String>);

impl Announcements {
    fn hear(&mut self, node: &NodeRef<'_>) {
        if node.live() != Live::Off {
            self.0.extend(name(node));
        }
    }
}

impl TreeChangeHandler for Announcements {
    fn node_added(&mut self, node: &NodeRef<'_>) {
        self.hear(node);
    }

    fn node_updated(&mut self, old: &NodeRef<'_>, new: &NodeRef<'_>) {
        if name(old) != name(new) {
            self.hear(new);
        }
    }

    fn focus_moved(&mut self, _: Option<&NodeRef<'_>>, _: Option<&NodeRef<'_>>) {}

    fn node_removed(&mut self, _: &NodeRef<'_>) {}
}

impl Reader for Listener {
    fn is_listening(&self) -> bool {
        !self.has_stopped.load(Ordering::Relaxed)
    }

    fn tell(&self, tree: &Tree, before: Option<&Tree>) {
        let mut known = self.tree.lock().expect("not poisoned");
        let mut announced = self.announced.lock().expect("not poisoned");
        let (Some(consumer), Some(before)) = (known.as_mut(), before) else {
            let consumer = Consumer::new(tree.whole(), true);
            self.updates.fetch_add(1, Ordering::Relaxed);
            *known = Some(consumer);
            return;
        };
        if let Some(update) = tree.since(before) {
            self.updates.fetch_add(1, Ordering::Relaxed);
            let mut announcements = Announcements(Vec::new());
            consumer.update_and_process_changes(update, &mut announcements);
            announced.extend(announcements.0);
        }
        assert_whole(consumer, tree);
    }
}

/// Whoever heard only the differences knows all of it.
fn assert_whole(told: &Consumer, tree: &Tree) {
    let whole = Consumer::new(tree.whole(), true);
    let (told, whole) = (told.state(), whole.state());
    assert_eq!(told.focus_id(), whole.focus_id());
    let mut pairs = vec![(told.root(), whole.root())];
    while let Some((told, node)) = pairs.pop() {
        assert_eq!(told.id(), node.id());
        assert_eq!(told.data(), node.data());
        pairs.extend(told.children().zip(node.children()));
    }
}

/// A node as it is heard.
#[derive(Debug, Clone)]
struct Heard {
    id: u64,
    role: Role,
    name: String,
    about: String,
    address: Option<String>,
    is_focused: bool,
    actions: Vec<Action>,
    depth: usize,
    node: accesskit::Node,
}

impl Listener {
    fn heard(&self) -> Vec<Heard> {
        let known = self.tree.lock().expect("not poisoned");
        let state = known.as_ref().expect("a tree").state();
        let mut heard = Vec::new();
        hear(&state.root(), state.focus_id(), 0, &mut heard);
        heard
    }

    /// The first with this name.
    fn named(&self, name: &str) -> Heard {
        let heard = self.heard();
        let node = heard.iter().find(|node| node.name == name);
        node.unwrap_or_else(|| panic!("{name}:\n{}", transcript(&heard)))
            .clone()
    }

    fn announced(&self) -> Vec<String> {
        std::mem::take(&mut *self.announced.lock().expect("not poisoned"))
    }

    /// Listens no longer.
    fn stop(&self) {
        self.has_stopped.store(true, Ordering::Relaxed);
    }

    /// Listens again, as somebody who knows nothing yet.
    fn begin(&self) {
        self.has_stopped.store(false, Ordering::Relaxed);
    }

    fn updates(&self) -> usize {
        self.updates.swap(0, Ordering::Relaxed)
    }
}

fn hear(node: &NodeRef<'_>, focus: Option<FullNodeId>, depth: usize, heard: &mut Vec<Heard>) {
    const ACTIONS: [Action; 8] = [
        Action::Click,
        Action::Focus,
        Action::ShowContextMenu,
        Action::ScrollIntoView,
        Action::SetValue,
        Action::SetTextSelection,
        Action::Expand,
        Action::Collapse,
    ];
    let data = node.data();
    heard.push(Heard {
        id: node.locate().0.0,
        role: node.role(),
        name: name(node).unwrap_or_default(),
        about: node.description().unwrap_or_default(),
        address: node.url().map(str::to_owned),
        is_focused: focus == Some(node.id()),
        actions: ACTIONS
            .into_iter()
            .filter(|action| data.supports_action(*action))
            .collect(),
        depth,
        node: data.clone(),
    });
    for child in node.children() {
        hear(&child, focus, depth + 1, heard);
    }
}

fn listened(language: &str, size: Size) -> (Typist, Arc<Listener>) {
    let startup = startup(language, size, &Arc::default());
    listened_from(startup, size)
}

fn listened_from(mut startup: Startup, size: Size) -> (Typist, Arc<Listener>) {
    let listener = Arc::new(Listener::default());
    startup.services.reader = Arc::clone(&listener) as Arc<dyn Reader>;
    let mut typist = Typist::at(begin(startup), size);
    typist.redraw();
    (typist, listener)
}

/// Does this with what has this name, as assistive technology does.
fn ask(typist: &mut Typist, listener: &Listener, name: &str, act: Act) {
    let id = listener.named(name).id;
    typist.happened(Message::AccessibilityRequested(Request::Act(id, act)));
    typist.redraw();
}

/// Every line that a person could hear, for a look.
fn transcript(heard: &[Heard]) -> String {
    let line = |node: &Heard| {
        let about = if node.about.is_empty() {
            String::new()
        } else {
            format!(" ({})", node.about.replace('\n', " | "))
        };
        let focus = if node.is_focused { " *" } else { "" };
        format!(
            "{}{:?}: {}{about}{focus}",
            "  ".repeat(node.depth),
            node.role,
            node.name
        )
    };
    heard.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The tree as it is told makes sense to a person.
fn check(typist: &mut Typist, listener: &Listener, context: &str) {
    let heard = listener.heard();
    for node in &heard {
        for words in [&node.name, &node.about] {
            assert_eq!(*words, strip_bidi(words), "{context}");
            let is_icon = |letter: char| ('\u{e000}'..='\u{f8ff}').contains(&letter);
            assert!(!words.contains(is_icon), "{context}: {words}");
        }
        let can_be_used = node.actions.contains(&Action::Focus);
        if can_be_used {
            assert!(!node.name.is_empty(), "{context}: {node:?}");
            // A step to tick is called by all that is to be done.
            let most = if node.role == Role::CheckBox {
                800
            } else {
                300
            };
            assert!(node.name.chars().count() < most, "{context}: {node:?}");
        }
        if node.role == Role::Image {
            assert!(!node.name.is_empty(), "{context}: {node:?}");
        }
        if node.role == Role::Heading {
            assert!(node.node.level().is_some(), "{context}: {node:?}");
        }
    }
    // Tab leads to the same widgets that are heard, in the same order; in the next frame, as a list builds what is near its view.
    typist.redraw();
    let stops = typist.stops();
    let heard = listener.heard();
    let focusable: Vec<&Heard> = heard
        .iter()
        .filter(|node| node.actions.contains(&Action::Focus))
        .collect();
    assert_eq!(
        stops.len(),
        focusable.len(),
        "{context}\n{}",
        transcript(&heard)
    );
    for (stop, node) in stops.iter().zip(focusable) {
        assert_eq!(stop.is_focused, node.is_focused, "{context}: {node:?}");
    }
    let ids: HashSet<u64> = heard.iter().map(|node| node.id).collect();
    assert_eq!(ids.len(), heard.len(), "{context}");
}

#[test]
fn every_screen_is_a_tree_in_every_language_and_size() {
    for language in all_languages() {
        // One language of each direction in both; the others are no other in what is there.
        let sizes = if languages().any(|one| one == language) {
            &[WIDE, SMALL][..]
        } else {
            &[SMALL]
        };
        for &size in sizes {
            for screen in SCREENS {
                let (mut typist, listener) = listened(language, size);
                let mut look = |message: Message| {
                    let context = format!("{language} {size:?} {screen:?} {message:?}");
                    typist.happened(message);
                    typist.redraw();
                    check(&mut typist, &listener, &context);
                    listener.updates();
                    typist.redraw();
                    assert_eq!(listener.updates(), 0, "told twice: {context}");
                };
                look(Message::ScreenChosen(screen));
                look(Message::MenuPressed(Menu::Theme));
                look(Message::MenuPressed(Menu::Language));
                look(Message::Dismissed);
                look(Message::Request(AppRequest::ShowShortcuts));
                look(Message::Dismissed);
                let link = catalog().first().downloads[0].link;
                look(Message::Request(AppRequest::ShowLinkDetails(link)));
                look(Message::Dismissed);
                look(Message::ContextMenuRequested(
                    ContextMenu::Link(link),
                    iced::Point::new(50.0, 50.0),
                ));
                look(Message::Dismissed);
                let menu = ContextMenu::Text(TextMenu {
                    owner: TextOwner::Page,
                    has_selection: false,
                });
                look(Message::ContextMenuRequested(menu, iced::Point::ORIGIN));
                look(Message::Dismissed);
                let catalog = catalog();
                let signal = catalog.first();
                for modal in [
                    AppRequest::CheckFile,
                    AppRequest::Share(signal.id.clone()),
                    AppRequest::ShowFingerprint(signal.id.clone(), signal.keys[0].id.clone()),
                ] {
                    look(Message::Request(modal));
                    look(Message::Dismissed);
                }
                look(Message::LinkOpened(link, Err(OpenError::new("no browser"))));
                look(Message::TextSizePressed(TextSizeStep::Larger));
                look(Message::HighContrastPressed);
            }
            let (mut typist, listener) = listened(language, size);
            for messenger in catalog().messengers() {
                let chosen = guide::Message::MessengerChosen(messenger.id.clone());
                typist.happened(Message::Guide(chosen));
                typist.redraw();
                check(&mut typist, &listener, messenger.id.as_str());
            }
            for article in Article::ALL {
                typist.happened(Message::ScreenChosen(Screen::Learn));
                typist.happened(Message::Learn(learn::Message::ArticleChosen(article)));
                typist.redraw();
                check(&mut typist, &listener, &format!("{article:?}"));
            }
        }
    }
}

#[test]
fn a_name_says_what_a_download_is_and_its_description_where_it_leads() {
    let (_, listener) = listened("en", WIDE);
    let heard = listener.heard();
    let catalog = catalog();
    let signal = catalog.first();
    for download in &signal.downloads {
        let address = catalog.link(download.link).link.as_str();
        let node = heard
            .iter()
            .find(|node| {
                node.name.starts_with("Download") && node.address.as_deref() == Some(address)
            })
            .unwrap_or_else(|| panic!("{address}"));
        assert!(node.about.contains(address), "{node:?}");
        assert!(node.name.contains(catalog.link(download.link).link.host()));
        assert!(node.actions.contains(&Action::ShowContextMenu));
    }
    let names: Vec<&str> = heard.iter().map(|node| node.name.as_str()).collect();
    assert!(names.contains(&"Download Signal for Linux, signal.org"));
    assert!(names.contains(&"Download Signal for iOS from App Store, apps.apple.com"));
}

#[test]
fn tab_tells_of_the_focus_and_of_nothing_else() {
    let (mut typist, listener) = listened("en", WIDE);
    typist.press(Named::Tab);
    typist.redraw();
    let before = listener.heard();
    typist.press(Named::Tab);
    typist.redraw();
    let after = listener.heard();
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((before.id, &before.node), (after.id, &after.node));
    }
    let focused: Vec<&str> = [&before, &after]
        .into_iter()
        .flat_map(|heard| heard.iter().filter(|node| node.is_focused))
        .map(|node| node.name.as_str())
        .collect();
    assert_eq!(focused, ["Messengers", "Compare"]);
}

#[test]
fn what_is_asked_for_is_done_also_out_of_sight() {
    let (mut typist, listener) = listened("en", WIDE);
    let focused = |listener: &Listener| {
        let heard = listener.heard();
        let found = heard.into_iter().find(|node| node.is_focused);
        found.map(|node| node.name).unwrap_or_default()
    };
    ask(&mut typist, &listener, "Learn", Act::Press);
    assert_eq!(typist.app.screen(), Screen::Learn);
    assert_eq!(focused(&listener), "Learn");
    ask(&mut typist, &listener, "Messengers", Act::Press);
    ask(&mut typist, &listener, "Element", Act::Press);
    assert_eq!(typist.app.guide().selected().as_str(), "element");
    ask(
        &mut typist,
        &listener,
        "All changes, of all messengers",
        Act::Focus,
    );
    assert_eq!(focused(&listener), "All changes, of all messengers");
    assert!(typist.scrolled(guide::DETAIL).expect("a pane").offset > 1000.0);
    ask(&mut typist, &listener, "At a glance", Act::ScrollIntoView);
    let heard = listener.heard();
    let glance = heard.iter().find(|node| node.name == "At a glance");
    let bounds = glance.and_then(|node| node.node.bounds()).expect("bounds");
    assert!(bounds.height() > 5.0, "{bounds:?}");
    assert_eq!(focused(&listener), "All changes, of all messengers");
    ask(&mut typist, &listener, "Homepage", Act::OpenContextMenu);
    assert_eq!(focused(&listener), "Open");
    ask(&mut typist, &listener, "Copy address", Act::Press);
    assert_eq!(typist.copied.as_deref(), Some("https://element.io"));
    assert_eq!(focused(&listener), "Homepage");
    ask(&mut typist, &listener, "English", Act::Press);
    assert_eq!(focused(&listener), "English");
    assert_eq!(typist.app.menu(), Some(Menu::Language));
}

#[test]
fn another_screen_is_told_by_where_the_focus_goes() {
    let (mut typist, listener) = listened("en", WIDE);
    typist.press(Named::Tab);
    for (digit, code, name) in [
        ("4", Code::Digit4, "About"),
        ("2", Code::Digit2, "Compare"),
        ("1", Code::Digit1, "Messengers"),
    ] {
        typist.shortcut(digit, code);
        typist.redraw();
        let heard = listener.heard();
        let focused = heard.iter().find(|node| node.is_focused);
        assert_eq!(focused.map(|node| node.name.as_str()), Some(name));
    }
}

#[test]
fn what_is_no_longer_there_can_not_be_asked_for() {
    let (mut typist, listener) = listened("en", WIDE);
    typist.press(Named::Tab);
    typist.redraw();
    let focused = typist.focused();
    for act in [
        Act::Press,
        Act::Focus,
        Act::ScrollIntoView,
        Act::OpenContextMenu,
    ] {
        typist.happened(Message::AccessibilityRequested(Request::Act(12345, act)));
        typist.redraw();
        assert_eq!(typist.focused(), focused);
    }
    check(&mut typist, &listener, "afterwards");
}

#[test]
fn the_field_tells_what_is_written_where_the_caret_is_and_takes_another_text() {
    let (mut typist, listener) = listened("he", WIDE);
    let field = |listener: &Listener| {
        let heard = listener.heard();
        let field = heard
            .into_iter()
            .find(|node| node.role == Role::SearchInput);
        field.expect("a field")
    };
    let caret = |listener: &Listener| {
        let selection = field(listener).node.text_selection().copied();
        let selection = selection.expect("a caret");
        (
            selection.anchor.character_index,
            selection.focus.character_index,
        )
    };
    typist.write("שלום");
    typist.redraw();
    assert_eq!(field(&listener).node.value(), Some("שלום"));
    assert!(field(&listener).is_focused);
    assert_eq!(caret(&listener), (4, 4));
    let id = field(&listener).id;
    typist.happened(Message::AccessibilityRequested(Request::Act(
        id,
        Act::Select(1, 3),
    )));
    typist.redraw();
    assert_eq!(caret(&listener), (1, 3));
    let text = Request::Act(id, Act::Write("matrix".to_owned()));
    typist.happened(Message::AccessibilityRequested(text));
    typist.redraw();
    assert_eq!(typist.app.guide().search(), "matrix");
    assert_eq!(field(&listener).node.value(), Some("matrix"));
    assert_eq!(field(&listener).id, id);
}

#[test]
fn the_progress_and_the_verdict_of_a_checked_file_are_heard() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in languages() {
        let (mut typist, listener) = listened(language, WIDE);
        // The task is not run, as if the disk were slow.
        let file = folder.path().join("app.AppImage");
        std::fs::write(&file, "abc").expect("a file");
        let slow = typist.app.update(Message::FileDropped(file.clone()));
        typist.happened(Message::FileDropped(file));
        typist.redraw();
        check(&mut typist, &listener, "while it runs");
        let title = strip_bidi(&fl!(typist.app.l10n(), "file-check-title"));
        let heard = listener.heard();
        let is_titled = |node: &Heard, role| node.role == role && node.name == title;
        assert!(heard.iter().any(|node| is_titled(node, Role::Dialog)));
        assert!(heard.iter().any(|node| is_titled(node, Role::List)));
        let progress = heard
            .iter()
            .find(|node| node.role == Role::ProgressIndicator)
            .expect("progress");
        assert_eq!(progress.node.numeric_value(), Some(0.0));
        assert_eq!(progress.node.max_numeric_value(), Some(100.0));
        assert_eq!(listener.announced(), [""; 0]);
        for outcome in outcomes(slow) {
            typist.happened(outcome);
        }
        typist.redraw();
        check(&mut typist, &listener, "afterwards");
        let announced = listener.announced();
        // Both were checked, one after the other.
        assert_eq!(announced.len(), 2, "{announced:#?}");
        for words in announced {
            let (name, verdict) = words.split_once('\n').expect("two lines");
            assert!(name.contains("app.AppImage"), "{name}");
            assert!(verdict.len() > 10, "{verdict}");
        }
        typist.redraw();
        assert_eq!(listener.announced(), [""; 0]);
        // Each of the two fields takes what is written in it.
        let fields = |listener: &Listener| -> Vec<Heard> {
            let heard = listener.heard().into_iter();
            heard.filter(|node| node.role == Role::TextInput).collect()
        };
        let second = fields(&listener)[1].id;
        let write = Request::Act(second, Act::Write("ab".to_owned()));
        typist.happened(Message::AccessibilityRequested(write));
        typist.redraw();
        let select = Request::Act(second, Act::Select(2, 1));
        typist.happened(Message::AccessibilityRequested(select));
        typist.redraw();
        let [first, second] = &fields(&listener)[..] else {
            panic!("{:#?}", fields(&listener))
        };
        assert_eq!(first.node.value(), Some(""));
        assert_eq!(second.node.value(), Some("ab"));
        assert!(second.is_focused);
        let selection = second.node.text_selection().expect("a selection");
        assert_eq!(selection.anchor.character_index, 2);
        assert_eq!(selection.focus.character_index, 1);
    }
}

/// Windows in which much can be pressed that goes away.
fn prepared(language: &str, size: Size, screen: Screen) -> (Typist, Arc<Listener>) {
    let (mut typist, listener) = listened(language, size);
    let catalog = catalog();
    let signal = catalog.first();
    let need = &catalog.needs[0];
    let step = &signal.setup.as_ref().expect("steps").steps[0];
    let criterion = catalog.criteria[0].term.id.to_string();
    for message in [
        Message::Typed("s".to_owned()),
        Message::Guide(guide::Message::NeedToggled(need.id.clone())),
        Message::Guide(guide::Message::StepToggled(
            signal.id.clone(),
            step.id.clone(),
        )),
        Message::Compare(compare::Message::CellPressed(criterion, signal.id.clone())),
        Message::LinkOpened(signal.downloads[0].link, Err(OpenError::new("none"))),
        Message::ScreenChosen(screen),
    ] {
        typist.happened(message);
    }
    typist.press(Named::Tab);
    typist.redraw();
    (typist, listener)
}

#[test]
fn whatever_is_pressed_the_focus_is_somewhere() {
    for (language, size) in [("en", WIDE), ("he", SMALL)] {
        for screen in SCREENS {
            let (_, listener) = prepared(language, size, screen);
            let heard = listener.heard();
            // One of many alike stands for them.
            let mut kinds = HashSet::new();
            let pressable = heard.iter().filter(|node| {
                node.actions.contains(&Action::Click)
                    && (node.role == Role::Button || kinds.insert(node.role))
                    && kinds.len() < 100
            });
            let mut cells = 0;
            for node in pressable {
                cells += usize::from(screen == Screen::Compare && node.name.contains(": "));
                if cells > 3 && node.name.contains(": ") {
                    continue;
                }
                let (mut typist, listener) = prepared(language, size, screen);
                let press = Request::Act(node.id, Act::Press);
                typist.happened(Message::AccessibilityRequested(press));
                typist.redraw();
                let context = format!("{language} {screen:?}: {}", node.name);
                assert!(
                    typist.stops().iter().any(|stop| stop.is_focused),
                    "{context}"
                );
                check(&mut typist, &listener, &context);
            }
        }
    }
}

/// One after the other, things are asked for at random, and typed: the tree makes sense all the way. The four walks have 1,000 steps
/// together; more, if the variable says so.
fn walk(language: &str, size: Size, seed: u64) {
    const STEPS: &str = "MESSENGER_GUIDE_TEST_STEPS";
    let steps = std::env::var(STEPS)
        .ok()
        .and_then(|steps| steps.parse().ok());
    let mut random = fastrand::Rng::with_seed(seed);
    let (mut typist, listener) = listened(language, size);
    for step in 0..steps.unwrap_or(250) {
        let heard = listener.heard();
        let context = format!("{language} {size:?} {seed}, step {step}");
        let usable: Vec<&Heard> = heard.iter().filter(|node| node.actions.len() > 1).collect();
        let node = usable[random.usize(..usable.len())];
        let request = |act| Message::AccessibilityRequested(Request::Act(node.id, act));
        let letters = ["s", "m", "ש", " ", "x"];
        let message = match random.u8(..12) {
            0 => request(Act::Focus),
            1 => request(Act::OpenContextMenu),
            2 => request(Act::ScrollIntoView),
            3 => Message::Dismissed,
            4 => Message::BackPressed,
            5 => Message::Typed(letters[random.usize(..letters.len())].to_owned()),
            _ => request(Act::Press),
        };
        let context = format!("{context}: {message:?} with {}", node.name);
        typist.happened(message);
        typist.redraw();
        check(&mut typist, &listener, &context);
    }
}

#[test]
fn a_random_walk_through_a_wide_window_is_heard() {
    walk("en", WIDE, 1);
}

#[test]
fn a_random_walk_through_a_wide_window_in_hebrew_is_heard() {
    walk("he", WIDE, 2);
}

#[test]
fn a_random_walk_through_a_small_window_is_heard() {
    walk("en", SMALL, 4);
}

#[test]
fn a_random_walk_through_a_small_window_in_hebrew_is_heard() {
    walk("he", SMALL, 3);
}

#[test]
fn the_focus_stays_where_a_chip_goes_that_is_folded_away() {
    let (mut typist, listener) = listened("en", WIDE);
    for name in [
        "More: what matters to you",
        "Public exposure",
        "Fewer: what matters to you",
        "Public exposure",
    ] {
        ask(&mut typist, &listener, name, Act::Press);
        check(&mut typist, &listener, name);
    }
    assert_eq!(typist.focused(), Some(iced::widget::Id::new("needs-fold")));
}
