//! About: what this is, where its facts come from, under which licences, and what it does and doesn't do.

use std::path::Path;

use iced::widget::{column, container, row};
use iced::{Fill, Task};

use super::Action;
use super::context::{BETWEEN_COLUMNS, COLUMN_WIDTH, ViewContext};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantics::Role;
use crate::gui::anchor::Anchor;
use crate::gui::operation;
use crate::gui::request::Request;
use crate::gui::theme::{color, load_letters, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button;
use crate::gui::widget::card::card;
use crate::gui::widget::check_button::check_button;
use crate::gui::widget::chip::chip;
use crate::gui::widget::glossary_link::glossary_link;
use crate::gui::widget::link::{form_name, text_link};
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::selectable::selectable_page;
use crate::gui::widget::text::{Style, label, paragraph};
use crate::l10n::bidi::{isolate, isolate_ltr};
use crate::l10n::{Locales, attribution, labels};

/// Id of the screen.
pub const ABOUT: &str = "about";
/// Id of the switch that has nothing remembered.
pub const NOTHING: &str = "remember-nothing";
/// Id of the button that checks files.
pub const FILE_CHECK: &str = "about-file-check";
/// Id of the button that has everything forgotten.
pub const FORGET: &str = "forget";

#[derive(Debug, Clone)]
pub enum Message {
    Request(Request),
    /// From 0 to 1.
    Scrolled(f32),
}

#[derive(Debug, Clone, Default)]
pub struct About {
    /// The scroll offset, from 0 to 1.
    offset: f32,
}

impl About {
    /// Handles a message.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::Request(request) => Action::request(request),
            Message::Scrolled(offset) => {
                self.offset = offset;
                Action::none()
            }
        }
    }

    /// Restores the scroll offset after the widgets were built anew.
    pub fn restore<T: Send + 'static>(&self) -> Task<T> {
        operation::snap_to(ABOUT, self.offset)
    }
}

/// The settings file, and the person's wish for none.
#[derive(Debug, Clone, Copy)]
pub struct Remembered<'a> {
    /// [`None`] where it has no folder.
    pub file: Option<&'a Path>,
    /// Nothing is to be, as the person wants it.
    pub wants_nothing: bool,
    /// Nothing is: the file says only that.
    pub nothing: bool,
}

pub fn view<'a>(
    cx: ViewContext<'a>,
    locales: &Locales,
    remembered: Remembered<'_>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let title = column![
        paragraph(locale, fl!(locale.l10n, "app-name"), Style::title()),
        paragraph(locale, fl!(locale.l10n, "about-lead"), Style::lead()),
    ];
    let first = column![
        versions(cx),
        promises(locale),
        file_check(locale),
        memory(locale, remembered),
    ];
    let second = column![languages(cx, locales), attribution(cx), licences(cx)];
    let (first, second) = (first.spacing(space::M), second.spacing(space::M));
    let (width, cards) = match cx.two_columns() {
        Some(each) => {
            let columns = row![first.width(Fill), second.width(Fill)].spacing(BETWEEN_COLUMNS);
            (
                2.0 * each + BETWEEN_COLUMNS,
                mirror(locale.direction, columns),
            )
        }
        None => (COLUMN_WIDTH, first.push(second).into()),
    };
    let content = title.push(cards).spacing(space::M);
    let centred = container(
        column![container(content).max_width(width)]
            .width(Fill)
            .align_x(iced::Center),
    );
    let margin = if cx.narrow { space::M } else { space::XL };
    scroll(
        cx.scrolling(),
        selectable_page(
            centred.padding([space::XL, margin]),
            Message::Request,
            cx.key_owner,
        ),
        ABOUT,
        Message::Scrolled,
    )
}

/// The translations that may still have faults, and how to help.
fn languages<'a>(cx: ViewContext<'a>, locales: &Locales) -> Element<'a, Message> {
    let locale = cx.locale;
    let languages = locales.languages();
    let unread = languages
        .filter(|language| !language.is_read_by_native_speaker())
        .map(|language| {
            load_letters(language.name());
            isolate(language.direction(), language.own_name())
        });
    let unread = labels::list(locale.l10n, unread);
    let form = cx.catalog.translation_form.map(|form| {
        let name = form_name(locale, cx.catalog, form);
        text_link(
            locale,
            cx.catalog,
            form,
            &name,
            Style::body(),
            Message::Request,
        )
    });
    let lines = column![
        paragraph(
            locale,
            fl!(locale.l10n, "about-languages-unread", languages = unread),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-languages-help"),
            Style::body()
        ),
    ];
    let lines = lines
        .push(form)
        .spacing(space::XXS)
        .width(Fill)
        .align_x(locale.direction.start());
    let title = fl!(locale.l10n, "about-languages-title");
    card(locale, &title, lines)
}

fn versions(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let lines = column![
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-version",
                version = env!("CARGO_PKG_VERSION")
            ),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-edition",
                date = locale.l10n.date(cx.catalog.edition)
            ),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "welcome",
                date = locale.l10n.date(cx.catalog.reviewed)
            ),
            Style::body()
        ),
        explained(locale, fl!(locale.l10n, "changes-title"), Anchor::Changes),
    ];
    let lines = lines
        .spacing(space::XXS)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "about-versions-title"), lines)
}

fn promises<'a>(locale: Locale<'_>) -> Element<'a, Message> {
    let keys = label(
        locale,
        fl!(locale.l10n, "about-keys"),
        Style::body().color(color::accent),
    );
    let lines = column![
        paragraph(
            locale,
            fl!(locale.l10n, "about-no-connection"),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-no-affiliation"),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-own-research"),
            Style::body()
        ),
        button::link(keys)
            .id("about-keys")
            .role(Role::Button, None)
            .on_press(Message::Request(Request::ShowShortcuts)),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "about-promises-title"), lines)
}

fn file_check<'a>(locale: Locale<'_>) -> Element<'a, Message> {
    let lines = column![
        paragraph(locale, fl!(locale.l10n, "file-check-about"), Style::body()),
        check_button(locale, FILE_CHECK, Message::Request(Request::CheckFile)),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "file-check-title"), lines)
}

fn memory<'a>(locale: Locale<'_>, remembered: Remembered<'_>) -> Element<'a, Message> {
    let Remembered {
        file,
        wants_nothing,
        nothing,
    } = remembered;
    let what = match (file, nothing) {
        (None, _) => fl!(locale.l10n, "about-memory-no-folder"),
        (Some(_), true) => fl!(locale.l10n, "about-remembers-nothing"),
        (Some(_), false) => fl!(locale.l10n, "about-remembers"),
    };
    let mut lines = column![paragraph(locale, what, Style::body())];
    if let Some(file) = file {
        let file = isolate_ltr(&file.display().to_string());
        let path = fl!(locale.l10n, "about-memory-file", file = file);
        let switch = chip(
            locale,
            &fl!(locale.l10n, "about-remember-nothing"),
            wants_nothing,
        )
        .id(NOTHING)
        .on_press(Message::Request(Request::RememberNothing(!wants_nothing)));
        let words = fl!(locale.l10n, "about-forget");
        // If nothing is remembered, there is nothing to forget but that.
        let forget: Option<Element<'a, Message>> = (!nothing).then(|| {
            button::secondary(label(locale, words, Style::small().color(color::text)))
                .padding([4.0, 10.0])
                .id(FORGET)
                .on_press(Message::Request(Request::ForgetEverything))
                .into()
        });
        let buttons: Vec<Element<'a, Message>> = [Some(switch.into()), forget]
            .into_iter()
            .flatten()
            .collect();
        lines = lines
            .push(paragraph(locale, path, Style::body()))
            .push(wrap(locale.direction, buttons, [space::S, space::S]));
    }
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "about-memory-title"), lines)
}

fn attribution(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let text = attribution::attribution(locale.l10n, cx.catalog.edition);
    let page = fl!(locale.l10n, "about-page-link");
    let content = column![
        paragraph(locale, text, Style::body()),
        text_link(
            locale,
            cx.catalog,
            cx.catalog.source_page,
            &page,
            Style::body(),
            Message::Request
        ),
        explained(
            locale,
            fl!(locale.l10n, "learn-levels-title"),
            Anchor::Evidence
        ),
        explained(
            locale,
            fl!(locale.l10n, "learn-criteria-title"),
            Anchor::Criteria
        ),
    ]
    .spacing(space::XS)
    .width(Fill)
    .align_x(locale.direction.start());
    card(
        locale,
        &fl!(locale.l10n, "about-attribution-title"),
        content,
    )
}

/// A link to what Learn says about something.
fn explained<'a>(locale: Locale<'_>, words: String, anchor: Anchor) -> Element<'a, Message> {
    glossary_link(
        locale,
        words,
        Style::body(),
        anchor.into_glossary_entry(None, Message::Request),
    )
}

fn licences(cx: ViewContext<'_>) -> Element<'_, Message> {
    let locale = cx.locale;
    let licence = fl!(locale.l10n, "about-licence-link");
    let lines = column![
        paragraph(
            locale,
            fl!(locale.l10n, "about-licence-code"),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(locale.l10n, "about-licence-words"),
            Style::body()
        ),
        text_link(
            locale,
            cx.catalog,
            cx.catalog.licence,
            &licence,
            Style::body(),
            Message::Request
        ),
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-licence-fonts",
                open_sans = isolate_ltr("© 2020 The Open Sans Project Authors"),
                noto = isolate_ltr("© 2022 The Noto Project Authors"),
                adobe = isolate_ltr("© 2014–2021 Adobe")
            ),
            Style::body()
        ),
        paragraph(
            locale,
            fl!(
                locale.l10n,
                "about-licence-icons",
                lucide = isolate_ltr("© Lucide Icons and Contributors"),
                feather = isolate_ltr("© Cole Bemis")
            ),
            Style::body()
        ),
        paragraph(locale, fl!(locale.l10n, "about-trademarks"), Style::body()),
    ];
    let lines = lines
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start());
    card(locale, &fl!(locale.l10n, "about-licences-title"), lines)
}
