//! Targets for the pointer are large enough for a hand that trembles.

use std::any::Any;
use std::collections::BTreeSet;
use std::sync::Arc;

use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};
use messenger_guide::gui::accessibility::semantics::Description;
use messenger_guide::gui::anchor::Article;
use messenger_guide::gui::app::{Menu, Message, Screen};
use messenger_guide::gui::request::{ContextMenu, Request};
use messenger_guide::gui::screen::{compare, guide, learn};
use messenger_guide::platform::browser::OpenError;

use crate::support::{SMALL, WIDE, begin, catalog, startup};
use crate::typist::Typist;

/// The minimum of WCAG 2.2 at level AA, in logical pixels.
const LEAST: f32 = 24.0;

/// The kind of each target with its words, and its size.
#[derive(Default)]
struct Targets {
    found: Vec<(String, Size)>,
}

impl Operation for Targets {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(Description { role, name, .. }) = state.downcast_ref() {
            let what = format!("{role:?} {id:?} {name:?}");
            self.found.push((what, bounds.size()));
        }
    }

    fn text(&mut self, _: Option<&Id>, _: Rectangle, text: &str) {
        if let Some((what, _)) = self.found.last_mut()
            && what.len() < 200
        {
            what.push(' ');
            what.push_str(text);
        }
    }
}

fn views() -> Vec<Vec<Message>> {
    let catalog = catalog();
    let signal = catalog.first();
    let (link, id) = (signal.downloads[0].link, signal.id.clone());
    let screen = Message::ScreenChosen;
    let criterion = catalog.criteria[0].term.id.to_string();
    let mut views = vec![
        vec![
            screen(Screen::Compare),
            Message::Compare(compare::Message::CellPressed(criterion, id.clone())),
        ],
        vec![screen(Screen::About)],
        vec![Message::MenuPressed(Menu::Theme)],
        vec![Message::MenuPressed(Menu::Language)],
        vec![Message::ContextMenuRequested(
            ContextMenu::Link(link),
            iced::Point::ORIGIN,
        )],
        vec![Message::Request(Request::ShowLinkDetails(link))],
        vec![Message::Request(Request::ShowShortcuts)],
        vec![Message::Request(Request::Share(id.clone()))],
        vec![Message::Request(Request::ShowFingerprint(
            id,
            signal.keys[0].id.clone(),
        ))],
        vec![Message::Request(Request::CheckFile)],
        vec![
            Message::Typed("s".to_owned()),
            Message::Guide(guide::Message::NeedToggled(catalog.needs[0].id.clone())),
            Message::Guide(guide::Message::NeedsFolded(false)),
            Message::LinkOpened(link, Err(OpenError::new("none"))),
        ],
    ];
    views.extend(catalog.messengers().iter().map(|messenger| {
        let chosen = guide::Message::MessengerChosen(messenger.id.clone());
        vec![Message::Guide(chosen)]
    }));
    views.extend(Article::ALL.map(|article| {
        let chosen = learn::Message::ArticleChosen(article);
        vec![screen(Screen::Learn), Message::Learn(chosen)]
    }));
    views
}

#[test]
fn whatever_can_be_pressed_is_large_enough() {
    let mut small = BTreeSet::new();
    let mut measured = 0;
    for (language, size) in [("en", WIDE), ("he", SMALL)] {
        for messages in views() {
            let mut startup = startup(language, size, &Arc::default());
            // In the smallest window, the line of the first start leaves little room.
            startup.settings.welcomed = size == SMALL;
            let mut typist = Typist::at(begin(startup), size);
            typist.redraw();
            for message in messages {
                typist.happened(message);
                typist.redraw();
            }
            let mut targets = Targets::default();
            typist.operate(&mut targets);
            for (what, size) in targets.found {
                measured += 1;
                if size.width < LEAST || size.height < LEAST {
                    small.insert(format!("{language} {what}: {size:?}"));
                }
            }
        }
    }
    assert!(measured > 1000, "{measured}");
    assert!(small.is_empty(), "{small:#?}");
}
