//! The downloads of a messenger: for this computer first, then other computers, then phones.

use iced::widget::{Column, Row, Space, column, container, row};

use super::Message;
use crate::catalog::{Channel, Date, Download, LinkId, Messenger, Platform, Speaker};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::icon::{Icon, icon};
use crate::gui::request::Request;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{self, space};
use crate::gui::widget::Locale;
use crate::gui::widget::badge::badge;
use crate::gui::widget::button;
use crate::gui::widget::card::{card, separator};
use crate::gui::widget::link::{link, sources, text_link};
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::widget::tooltip::tooltip;
use crate::l10n::bidi::isolate_ltr;
use crate::l10n::labels;

/// Width of the filled button where there is room, in logical pixels.
const FILLED_WIDTH: f32 = 200.0;
/// The narrowest a button gets, in logical pixels.
const BUTTON_WIDTH: f32 = 130.0;
/// Vertical and horizontal, in logical pixels.
const BUTTON_PADDING: [f32; 2] = [10.0, 15.0];
/// Size of the sign of a code, in logical pixels.
const CODE: f32 = 20.0;
/// Width of the detail column from which on the other computers stand beside this one, in logical pixels: hosts need the room.
const SIDE_BY_SIDE: f32 = 680.0;

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    title: &str,
    missing: &[Platform],
) -> Element<'a, Message> {
    let locale = cx.locale;
    let mut content = Column::new().spacing(space::S);
    content = content.push(groups(cx, messenger));
    if !missing.is_empty() {
        let missing = missing.iter().map(|system| {
            let text = fl!(
                locale.l10n,
                "download-missing",
                system = labels::platform(locale.l10n, *system)
            );
            badge(locale, Some(Icon::X), &text, color::unknown)
        });
        content = content.push(wrap(locale.direction, missing, [space::XS, space::XXS]));
    }
    for remark in remarks(cx, messenger) {
        content = content.push(paragraph(locale, remark, Style::small()));
    }
    for (speaker, of_speaker) in said(messenger) {
        let speaker = labels::speaker(locale.l10n, messenger, speaker);
        content = content.push(sources(
            locale,
            cx.catalog,
            &speaker,
            &of_speaker,
            Message::Request,
        ));
    }
    content = content.push(separator()).push(links(cx, messenger));
    card(locale, title, content)
}

/// The groups of buttons. Those for computers stand side by side where there is room.
fn groups<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let locale = cx.locale;
    let of = |belongs: &dyn Fn(&Download) -> bool| -> Vec<&'a Download> {
        messenger
            .downloads
            .iter()
            .filter(|download| belongs(download))
            .collect()
    };
    let here = of(&|download| Some(download.platform) == cx.host_platform);
    let others = of(&|download| {
        download.platform.is_computer() && Some(download.platform) != cx.host_platform
    });
    let web = of(&|download| download.platform == Platform::Web);
    let phones = of(&|download| download.platform.is_phone());
    let several = of(&|download| download.platform == Platform::Multiple);
    let mut list = Column::new().spacing(space::S);
    if here.is_empty()
        && let Some(host_platform) = cx.host_platform
    {
        let text = fl!(
            locale.l10n,
            "download-none-here",
            name = messenger.name.as_str(),
            system = labels::platform(locale.l10n, host_platform)
        );
        list = list.push(paragraph(locale, text, Style::body()));
    }
    let here = (!here.is_empty()).then(|| (fl!(locale.l10n, "download-this-computer"), here));
    let others =
        (!others.is_empty()).then(|| (fl!(locale.l10n, "download-other-computers"), others));
    list = match (here, others) {
        (Some((this, here)), Some((other, others))) if cx.card_width() >= SIDE_BY_SIDE => {
            let buttons = mirror(
                locale.direction,
                Row::with_children(buttons(cx, messenger, &here, true)).spacing(space::XS),
            );
            let here = column![label(locale, &this, Style::small()), buttons]
                .spacing(space::XXS)
                .align_x(locale.direction.start());
            let here = semantic(Part::Group(this), here);
            let others = group(cx, messenger, other, &others, false);
            list.push(mirror(
                locale.direction,
                row![here, others].spacing(space::XL - space::XXS),
            ))
        }
        (here, others) => {
            let here = here.map(|(title, downloads)| group(cx, messenger, title, &downloads, true));
            let others =
                others.map(|(title, downloads)| group(cx, messenger, title, &downloads, false));
            list.push(here).push(others)
        }
    };
    for (title, downloads) in [
        (fl!(locale.l10n, "download-browser"), web),
        (fl!(locale.l10n, "download-phones"), phones),
        (fl!(locale.l10n, "download-several"), several),
    ] {
        if !downloads.is_empty() {
            list = list.push(group(cx, messenger, title, &downloads, false));
        }
    }
    list.into()
}

fn group<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    title: String,
    downloads: &[&'a Download],
    first_filled: bool,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let buttons = buttons(cx, messenger, downloads, first_filled);
    let content = column![
        paragraph(locale, &title, Style::small()),
        wrap(locale.direction, buttons, [space::XS, space::XS]),
    ];
    semantic(Part::Group(title), content.spacing(space::XXS))
}

fn buttons<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    downloads: &[&'a Download],
    first_filled: bool,
) -> Vec<Element<'a, Message>> {
    downloads
        .iter()
        .enumerate()
        .map(|(n, download)| download_button(cx, messenger, download, first_filled && n == 0))
        .collect()
}

fn download_button<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    download: &'a Download,
    filled: bool,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let (name_color, host_color): (ColorFn, ColorFn) = if filled {
        (color::on_accent, color::on_accent)
    } else {
        (color::text, color::secondary)
    };
    let host = isolate_ltr(cx.catalog.link(download.link).link.host());
    let mut facts = Column::new().align_x(locale.direction.start());
    for words in std::iter::once(labels::publisher(locale.l10n, download.publisher))
        .chain(labels::needs_of_download(locale.l10n, download))
    {
        facts = facts.push(label(locale, words, Style::small().color(host_color)));
    }
    let least = if filled { FILLED_WIDTH } else { BUTTON_WIDTH };
    let words = column![
        label(
            locale,
            labels::short_download(locale.l10n, download),
            Style::strong().color(name_color)
        ),
        label(locale, host, Style::small().color(host_color)),
        facts,
        // A button is as wide as its words, but not narrower than the others: this keeps it open.
        Space::new().width(least - 2.0 * BUTTON_PADDING[1]),
    ]
    .align_x(locale.direction.start());
    // A phone's button stands in a frame with the sign of its code.
    let button = match (filled, download.platform.is_phone()) {
        (true, _) => button::primary(words),
        (false, false) => button::secondary(words),
        (false, true) => button::text(words),
    };
    let button = button
        .padding(BUTTON_PADDING)
        .id(format!("download-{}-{}", messenger.id, download.id))
        .role(Role::Link, None)
        .named(spoken_name(cx, messenger, download));
    let button = link(locale, cx.catalog, download.link, button, Message::Request);
    if !download.platform.is_phone() {
        return button;
    }
    let both = mirror(
        locale.direction,
        row![button, code(locale, messenger, download)].align_y(iced::Center),
    );
    container(both).style(theme::container::control).into()
}

/// Opens the QR code.
fn code<'a>(
    locale: Locale<'_>,
    messenger: &'a Messenger,
    download: &'a Download,
) -> Element<'a, Message> {
    let about = fl!(
        locale.l10n,
        "download-code",
        name = labels::short_download(locale.l10n, download)
    );
    let button = button::text(icon(Icon::QrCode, CODE, color::secondary))
        .padding(space::XS)
        .named(about.as_str());
    let button = button
        .id(format!("code-{}-{}", messenger.id, download.id))
        .on_press(Message::Request(Request::ShowLinkDetails(download.link)));
    tooltip(locale, button, [about])
}

/// Tells what the button does, and where it leads.
fn spoken_name(cx: ViewContext<'_>, messenger: &Messenger, download: &Download) -> String {
    let l10n = cx.locale.l10n;
    let app = download.app.as_ref().unwrap_or(&messenger.name).as_str();
    let system = labels::platform(l10n, download.platform);
    let host = isolate_ltr(cx.catalog.link(download.link).link.host());
    let channel = labels::channel(l10n, download.channel);
    let of_file = |system: String| {
        fl!(
            l10n,
            "spoken-download",
            app = app,
            system = system,
            host = host.as_str()
        )
    };
    match (download.platform, download.channel) {
        (Platform::Web, _) => fl!(
            l10n,
            "spoken-open-in-browser",
            app = app,
            host = host.as_str()
        ),
        (_, Channel::Apk) => of_file(channel),
        (_, Channel::Website) => of_file(system),
        (
            _,
            Channel::GooglePlay
            | Channel::AppStore
            | Channel::FDroid
            | Channel::Accrescent
            | Channel::GitHub
            | Channel::Flathub,
        ) => fl!(
            l10n,
            "spoken-download-from",
            app = app,
            system = system,
            store = channel,
            host = host.as_str()
        ),
    }
}

/// Each once.
fn remarks(cx: ViewContext<'_>, messenger: &Messenger) -> Vec<String> {
    let downloads = messenger.downloads.iter().map(|download| download.link);
    let links = messenger.links.iter().map(|(_, link)| *link);
    let mut remarks: Vec<String> = Vec::new();
    for link in downloads.chain(links) {
        let remark = cx
            .catalog
            .link(link)
            .remark
            .as_ref()
            .map(|id| cx.locale.l10n.text(id));
        if let Some(remark) = remark
            && !remarks.contains(&remark)
        {
            remarks.push(remark);
        }
    }
    remarks
}

/// The speakers of the statements about the downloads, each once, with their sources.
fn said(messenger: &Messenger) -> Vec<(Speaker<Date>, Vec<LinkId>)> {
    let mut said: Vec<(Speaker<Date>, Vec<LinkId>)> = Vec::new();
    for download in &messenger.downloads {
        if download.sources.is_empty() {
            continue;
        }
        let index = said
            .iter()
            .position(|(speaker, _)| *speaker == download.speaker);
        let index = index.unwrap_or_else(|| {
            said.push((download.speaker, Vec::new()));
            said.len() - 1
        });
        let known = &mut said[index].1;
        for source in &download.sources {
            if !known.contains(source) {
                known.push(*source);
            }
        }
    }
    said
}

/// The links to the homepage, the privacy policy and so on.
fn links<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let locale = cx.locale;
    let links = messenger.links.iter().map(|(role, link)| {
        let name = labels::role(locale.l10n, *role);
        text_link(
            locale,
            cx.catalog,
            *link,
            &name,
            Style::body(),
            Message::Request,
        )
    });
    wrap(locale.direction, links, [18.0, space::XXS])
}
