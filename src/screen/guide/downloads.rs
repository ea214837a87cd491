//! Where to get a messenger: the download for this computer first, then the other computers, then phones.

use iced::widget::{Column, Space, column, container};
use iced::{Border, Element};

use super::{Frame, Message, ON_LINK};
use crate::catalog::{Channel, Download, Messenger, Platform};
use crate::direction::isolate_ltr;
use crate::fl;
use crate::icon::{Icon, icon};
use crate::names;
use crate::theme::{radius, space};
use crate::widget::Look;
use crate::widget::badge::badge;
use crate::widget::card::{card, separator};
use crate::widget::flow::flow;
use crate::widget::link::{text_link, with_address};
use crate::widget::pressable::{Kind, pressable};
use crate::widget::tip::tip;
use crate::widget::words::{Style, label, paragraph};

/// Width of the filled button where there is room, in logical pixels.
const FILLED_WIDTH: f32 = 200.0;
/// The narrowest a button gets, in logical pixels.
const BUTTON_WIDTH: f32 = 130.0;
/// What a button has around its words, above and below, and on both sides, in logical pixels.
const BUTTON_PADDING: [f32; 2] = [10.0, 15.0];
/// Size of the sign of a code, in logical pixels.
const CODE: f32 = 20.0;
/// Width of the detail column from which on the other computers stand beside this one, in logical pixels.
const SIDE_BY_SIDE: f32 = 600.0;

pub(super) fn view<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let mut content = Column::new().spacing(space::S);
    content = content.push(groups(frame, messenger));
    let missing = messenger.missing_systems();
    if !missing.is_empty() {
        let missing = missing.into_iter().map(|system| {
            let text = fl!(
                look.words,
                "download-missing",
                system = names::platform(look.words, system)
            );
            badge(look, Some(Icon::X), &text, look.colors.unknown)
        });
        content =
            content.push(flow(look.direction, missing.collect()).spacing(space::XS, space::XXS));
    }
    for remark in remarks(frame, messenger) {
        content = content.push(paragraph(look, remark, Style::small(look)));
    }
    content = content.push(separator(look)).push(links(frame, messenger));
    card(
        look,
        &fl!(
            look.words,
            "downloads-title",
            name = messenger.name.as_str()
        ),
        content,
    )
}

/// The groups of buttons. Those for computers stand side by side where there is room.
fn groups<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let of = |belongs: &dyn Fn(&Download) -> bool| -> Vec<&'a Download> {
        messenger
            .downloads
            .iter()
            .filter(|download| belongs(download))
            .collect()
    };
    let here = of(&|download| Some(download.platform) == frame.computer);
    let others = of(&|download| {
        download.platform.is_computer() && Some(download.platform) != frame.computer
    });
    let web = of(&|download| download.platform == Platform::Web);
    let phones = of(&|download| download.platform.is_phone());
    let several = of(&|download| download.platform == Platform::Several);
    let mut list = Column::new().spacing(space::S);
    if here.is_empty()
        && let Some(computer) = frame.computer
    {
        let text = fl!(
            look.words,
            "download-none-here",
            name = messenger.name.as_str(),
            system = names::platform(look.words, computer)
        );
        list = list.push(paragraph(look, text, Style::body(look)));
    }
    let here = (!here.is_empty()).then(|| (fl!(look.words, "download-this-computer"), here));
    let others =
        (!others.is_empty()).then(|| (fl!(look.words, "download-other-computers"), others));
    list = match (here, others) {
        (Some((this, here)), Some((other, others))) if frame.column() >= SIDE_BY_SIDE => {
            let buttons = look
                .direction
                .row(buttons(frame, messenger, &here, true))
                .spacing(space::XS);
            let here = column![label(look, this, Style::small(look)), buttons]
                .spacing(space::XXS)
                .align_x(look.direction.start());
            let others = group(frame, messenger, other, &others, false);
            list.push(
                look.direction
                    .row(vec![here.into(), others])
                    .spacing(space::XL - space::XXS),
            )
        }
        (here, others) => {
            let here =
                here.map(|(title, downloads)| group(frame, messenger, title, &downloads, true));
            let others =
                others.map(|(title, downloads)| group(frame, messenger, title, &downloads, false));
            list.push(here).push(others)
        }
    };
    for (title, downloads) in [
        (fl!(look.words, "download-browser"), web),
        (fl!(look.words, "download-phones"), phones),
        (fl!(look.words, "download-several"), several),
    ] {
        if !downloads.is_empty() {
            list = list.push(group(frame, messenger, title, &downloads, false));
        }
    }
    list.into()
}

fn group<'a>(
    frame: Frame<'a>,
    messenger: &'a Messenger,
    title: String,
    downloads: &[&'a Download],
    first_filled: bool,
) -> Element<'a, Message> {
    let look = frame.look;
    column![
        paragraph(look, title, Style::small(look)),
        flow(
            look.direction,
            buttons(frame, messenger, downloads, first_filled)
        )
        .spacing(space::XS, space::XS),
    ]
    .spacing(space::XXS)
    .into()
}

fn buttons<'a>(
    frame: Frame<'a>,
    messenger: &'a Messenger,
    downloads: &[&'a Download],
    first_filled: bool,
) -> Vec<Element<'a, Message>> {
    downloads
        .iter()
        .enumerate()
        .map(|(n, download)| button(frame, messenger, download, first_filled && n == 0))
        .collect()
}

fn button<'a>(
    frame: Frame<'a>,
    messenger: &'a Messenger,
    download: &'a Download,
    filled: bool,
) -> Element<'a, Message> {
    let look = frame.look;
    // A phone's button stands in a frame with the sign of its code.
    let (kind, name_color, host_color) = match (filled, download.platform.is_phone()) {
        (true, _) => (Kind::Filled, look.colors.on_accent, look.colors.on_accent),
        (false, false) => (Kind::Outlined, look.colors.text, look.colors.secondary),
        (false, true) => (Kind::Plain, look.colors.text, look.colors.secondary),
    };
    let host = isolate_ltr(frame.catalog.link(download.link).link.host());
    let least = if filled { FILLED_WIDTH } else { BUTTON_WIDTH };
    let words = column![
        label(
            look,
            name(look, download),
            Style::strong(look).color(name_color)
        ),
        label(look, host, Style::small(look).color(host_color)),
        // A button is as wide as its words, but not narrower than the others: this keeps it open.
        Space::new().width(least - 2.0 * BUTTON_PADDING[1]),
    ]
    .align_x(look.direction.start());
    let button = pressable(look, kind, words)
        .padding(BUTTON_PADDING)
        .id(format!("download-{}-{}", messenger.id, download.id));
    let button = button
        .on_press(Message::LinkPressed(download.link))
        .on_ask(Message::LinkAsked(download.link));
    let button = with_address(look, frame.catalog, download.link, button);
    if !download.platform.is_phone() {
        return button;
    }
    let (ground, line) = (look.colors.card, look.colors.line);
    let both = look
        .direction
        .row(vec![button, code(look, messenger, download)])
        .align_y(iced::Center);
    container(both)
        .style(move |_theme| {
            container::background(ground).border(Border {
                color: line,
                width: 1.0,
                radius: radius::CONTROL.into(),
            })
        })
        .into()
}

/// What shows the code to scan with a phone.
fn code<'a>(
    look: Look<'_>,
    messenger: &'a Messenger,
    download: &'a Download,
) -> Element<'a, Message> {
    let about = fl!(look.words, "download-code", name = name(look, download));
    let button = pressable(
        look,
        Kind::Plain,
        icon(Icon::QrCode, CODE, look.colors.secondary),
    )
    .padding(space::XS)
    .named(about.as_str());
    let button = button
        .id(format!("code-{}-{}", messenger.id, download.id))
        .on_press(Message::LinkAsked(download.link));
    tip(look, button, [about])
}

/// What a download is called: the place where it stands, or the system that it is for.
fn name(look: Look<'_>, download: &Download) -> String {
    let place = match download.channel {
        Channel::Website => names::platform(look.words, download.platform),
        channel => names::channel(look.words, channel),
    };
    match &download.app {
        Some(app) => fl!(
            look.words,
            "download-of-app",
            app = app.as_str(),
            place = place
        ),
        None => place,
    }
}

/// The remarks on downloads and links, each once.
fn remarks(frame: Frame<'_>, messenger: &Messenger) -> Vec<String> {
    let downloads = messenger.downloads.iter().map(|download| download.link);
    let links = messenger.links.iter().map(|(_, link)| *link);
    let mut remarks: Vec<String> = Vec::new();
    for link in downloads.chain(links) {
        let remark = frame
            .catalog
            .link(link)
            .remark
            .as_ref()
            .map(|id| frame.look.words.text(id));
        if let Some(remark) = remark
            && !remarks.contains(&remark)
        {
            remarks.push(remark);
        }
    }
    remarks
}

/// Homepage, privacy policy and so on.
fn links<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let links = messenger.links.iter().map(|(role, link)| {
        let name = names::role(look.words, *role);
        text_link(
            look,
            frame.catalog,
            *link,
            &name,
            Style::body(look),
            ON_LINK,
        )
    });
    flow(look.direction, links.collect())
        .spacing(18.0, space::XXS)
        .into()
}
