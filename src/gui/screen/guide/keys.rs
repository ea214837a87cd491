//! The ways to check each download, and the keys for that, to be compared by eye.

use iced::widget::{column, container, row};

use super::{Guide, Message};
use crate::catalog::{Messenger, SigningKey};
use crate::fl;
use crate::gui::Element;
use crate::gui::icon::{Icon, icon};
use crate::gui::request::Request;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::{color, space};
use crate::gui::widget::button;
use crate::gui::widget::card::{card, separated};
use crate::gui::widget::check_button::check_button;
use crate::gui::widget::copy_button::small_copy_button;
use crate::gui::widget::fingerprint::fingerprint;
use crate::gui::widget::link::sources;
use crate::gui::widget::mirror::{at_start, mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::l10n::labels;
use crate::sections::{Way, Ways};

/// Id of the button that checks files.
const FILE_CHECK: &str = "file-check";

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    guide: &Guide,
    messenger: &Messenger,
    (title, ways): (&str, &[Ways<'a>]),
    keys: &'a [SigningKey],
) -> Element<'a, Message> {
    let locale = cx.locale;
    let check = check_button(locale, FILE_CHECK, Message::Request(Request::CheckFile));
    let check = at_start(locale.direction, check);
    let ways = ways.iter().map(|one| ways_of(cx, messenger, one));
    let mut content: Vec<_> = std::iter::once(check.into()).chain(ways).collect();
    if !keys.is_empty() {
        let title = fl!(locale.l10n, "signing-keys-fingerprints");
        content.push(paragraph(locale, title, Style::group()));
        content.extend(keys.iter().map(|one| key(cx, guide, messenger, one)));
    }
    card(locale, title, separated(content))
}

/// The downloads, and below them how they can be checked.
fn ways_of<'a>(cx: ViewContext<'a>, messenger: &Messenger, of: &Ways<'a>) -> Element<'a, Message> {
    let locale = cx.locale;
    let names = of.names(locale.l10n);
    let mut content = column![paragraph(locale, names, Style::strong())];
    for way in &of.ways {
        content = content.push(paragraph(locale, way.text(locale.l10n), Style::body()));
        match way {
            Way::Said(check) => {
                let speaker = labels::speaker(locale.l10n, messenger, check.fact.speaker);
                content = content.push(sources(
                    locale,
                    cx.catalog,
                    &speaker,
                    &check.fact.sources,
                    Message::Request,
                ));
            }
            Way::Key(_) | Way::Store | Way::Nothing | Way::Browser => {}
        }
    }
    content.into()
}

/// A key: what it signs, its fingerprint, and the buttons that copy it and show its code.
fn key<'a>(
    cx: ViewContext<'a>,
    guide: &Guide,
    messenger: &Messenger,
    key: &'a SigningKey,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let speaker = labels::speaker(locale.l10n, messenger, key.fact.speaker);
    let rests_on = sources(
        locale,
        cx.catalog,
        &speaker,
        &key.fact.sources,
        Message::Request,
    );
    let id = (messenger.id.clone(), key.id.clone());
    let name = |what: &str| format!("{what}-{}-{}", messenger.id, key.id);
    let is_copied = guide.copied_key.as_ref() == Some(&id);
    let copy = small_copy_button(locale, is_copied, &fl!(locale.l10n, "fingerprint-copy"));
    let code = fl!(locale.l10n, "fingerprint-code");
    let code = mirror(
        locale.direction,
        row![
            icon(Icon::QrCode, 13.0, color::accent),
            label(locale, code, Style::small().color(color::accent)),
        ]
        .spacing(space::XXS)
        .align_y(iced::Center),
    );
    let buttons: [Element<'a, Message>; 2] = [
        copy.padding([4.0, 10.0])
            .id(name("copy-key"))
            .on_press(Message::KeyCopied(id.0.clone(), id.1.clone()))
            .into(),
        button::secondary(code)
            .padding([4.0, 10.0])
            .id(name("code-key"))
            .on_press(Message::Request(Request::ShowFingerprint(id.0, id.1)))
            .into(),
    ];
    column![
        paragraph(locale, locale.l10n.text(&key.fact.text), Style::body()),
        fingerprint(locale, &key.fingerprint),
        container(wrap(locale.direction, buttons, [space::XS, space::XS]))
            .padding([space::XXS, 0.0]),
        rests_on,
    ]
    .into()
}
