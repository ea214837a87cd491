//! The modal that tells a friend about messengers.

use std::path::PathBuf;

use iced::widget::{column, row};

use super::modal_title;
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::icon::{Icon, icon};
use crate::gui::message::Message;
use crate::gui::screen::context::ViewContext;
use crate::gui::share::{HandoutError, Share};
use crate::gui::theme::color;
use crate::gui::theme::space;
use crate::gui::widget::Locale;
use crate::gui::widget::button;
use crate::gui::widget::card::separator;
use crate::gui::widget::chip::chip;
use crate::gui::widget::copy_button::{icon_label, named_copy_button};
use crate::gui::widget::mirror::{at_start, mirror, wrap};
use crate::gui::widget::text::{Style, paragraph};
use crate::l10n::bidi::terminal_line;
use crate::l10n::io_error;

/// Id of the button that copies the words.
pub(super) const COPY: &str = "share-copy";

pub(super) fn view<'a>(cx: ViewContext<'a>, share: &'a Share) -> Element<'a, Message> {
    let locale = cx.locale;
    let name = cx.catalog.messenger(share.messenger.as_str());
    let name = name.map_or("", |messenger| messenger.name.as_str());
    let copy = fl!(locale.l10n, "share-copy");
    let copy = named_copy_button(locale, share.is_copied, &copy)
        .padding([7.0, space::S])
        .id(COPY)
        .on_press(Message::WordsCopied);
    let chips = cx.catalog.messengers().iter().map(|messenger| {
        chip(locale, &messenger.name, share.has(&messenger.id))
            .id(format!("handout-{}", messenger.id))
            .on_press(Message::HandoutToggled(messenger.id.clone()))
            .into()
    });
    let chips: Vec<Element<'a, Message>> = chips.collect();
    let save = fl!(locale.l10n, "handout-save");
    let mut save = button::secondary(icon_label(locale, Icon::FileText, &save))
        .padding([7.0, space::S])
        .id("handout-save");
    let is_empty = !cx.catalog.messengers().iter().any(|it| share.has(&it.id));
    if !share.is_saving && !is_empty {
        save = save.on_press(Message::HandoutPressed);
    }
    let about = fl!(locale.l10n, "share-about", name = name);
    let group = fl!(locale.l10n, "handout-about");
    column![
        modal_title(locale, fl!(locale.l10n, "share")),
        paragraph(locale, about, Style::body()),
        at_start(locale.direction, copy),
        separator(),
        paragraph(locale, fl!(locale.l10n, "handout-about"), Style::body()),
        semantic(
            Part::Group(group),
            wrap(locale.direction, chips, [space::XS, space::XS])
        ),
        at_start(locale.direction, save),
    ]
    .push(share.outcome.as_ref().map(|outcome| told(locale, outcome)))
    .spacing(space::S)
    .into()
}

fn told<'a>(locale: Locale<'_>, outcome: &Result<PathBuf, HandoutError>) -> Element<'a, Message> {
    let l10n = locale.l10n;
    let (sign, color, words): (_, color::ColorFn, _) = match outcome {
        Ok(path) => {
            let path = l10n.inline(&terminal_line(&path.display().to_string()));
            let words = fl!(l10n, "handout-saved", file = path);
            (Icon::Check, color::yes, words)
        }
        Err(HandoutError::NoDialog(_)) => {
            let words = fl!(l10n, "handout-no-dialog");
            (Icon::TriangleAlert, color::partly, words)
        }
        Err(HandoutError::NotSaved(kind)) => {
            let reason = l10n.inline(&io_error::reason(l10n, *kind));
            let words = fl!(l10n, "handout-not-saved", reason = reason);
            (Icon::TriangleAlert, color::partly, words)
        }
    };
    let spoken = Part::announcement(words.as_str());
    let words = semantic(spoken, paragraph(locale, words, Style::body()));
    mirror(
        locale.direction,
        row![icon(sign, 16.0, color), words]
            .spacing(space::XS)
            .align_y(iced::Center),
    )
}
