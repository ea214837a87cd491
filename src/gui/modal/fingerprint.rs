//! The modal with a fingerprint: its QR code, and the digits to be compared by eye.

use iced::widget::{column, container, qr_code};

use super::{code, code_picture, modal_title};
use crate::catalog::{MessageId, SigningKey};
use crate::fl;
use crate::gui::Element;
use crate::gui::message::Message;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::space;
use crate::gui::widget::copy_button::copy_button;
use crate::gui::widget::fingerprint::fingerprint;
use crate::gui::widget::text::{Style, paragraph};
use crate::verify::published;

#[derive(Debug)]
pub struct Fingerprint {
    digits: String,
    /// Names what it is of.
    about: MessageId,
    /// The text to copy, which is also in the code.
    pub text: String,
    code: Option<qr_code::Data>,
    pub is_copied: bool,
}

impl Fingerprint {
    pub fn new(key: &SigningKey) -> Self {
        let text = published(key);
        Self {
            digits: key.fingerprint.clone(),
            about: key.fact.text.clone(),
            code: code(&text),
            text,
            is_copied: false,
        }
    }
}

pub(super) fn view<'a>(cx: ViewContext<'a>, shown: &'a Fingerprint) -> Element<'a, Message> {
    let locale = cx.locale;
    let copy = copy_button(locale, shown.is_copied)
        .padding([7.0, space::S])
        .id("modal-copy")
        .identity(shown.text.as_str())
        .on_press(Message::FingerprintCopied);
    let mut content = column![
        modal_title(locale, fl!(locale.l10n, "fingerprint-title")),
        paragraph(locale, locale.l10n.text(&shown.about), Style::body()),
    ]
    .spacing(space::S);
    if let Some(code) = &shown.code {
        let about = fl!(locale.l10n, "spoken-fingerprint-code");
        content = content
            .push(code_picture(cx.text_scale, code, about))
            .push(paragraph(
                locale,
                fl!(locale.l10n, "fingerprint-scan"),
                Style::small(),
            ));
    }
    content
        .push(fingerprint(locale, &shown.digits))
        .push(
            container(copy)
                .align_x(locale.direction.start())
                .width(iced::Fill),
        )
        .into()
}
