//! Notices: what went wrong and what to do, in a strip below the header, until dismissed.

use iced::widget::{Column, column, container};
use iced::{Element, Fill};

use super::Message;
use crate::catalog::LinkId;
use crate::direction::isolate_ltr;
use crate::fl;
use crate::icon::{Icon, icon};
use crate::screen::guide::Frame;
use crate::settings::Damage;
use crate::theme::space;
use crate::widget::card::separator;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, label, paragraph};

/// Something that the person has to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The settings could not be used and were put aside as this file.
    SettingsPutAside(String),
    /// The settings could not be used, nor put aside.
    SettingsUnusable,
    /// Settings can't be kept.
    CannotRemember,
    /// No browser took a link.
    LinkFailed {
        /// The link.
        link: LinkId,
        /// Whether its address was copied.
        copied: bool,
    },
}

impl Notice {
    /// Whether this is about a link that could not be opened.
    pub(super) fn is_about(&self, id: LinkId) -> bool {
        match self {
            Self::LinkFailed { link, .. } => *link == id,
            Self::SettingsPutAside(_) | Self::SettingsUnusable | Self::CannotRemember => false,
        }
    }

    /// Takes note that the address of a link was copied.
    pub(super) fn copied(&mut self, id: LinkId) {
        match self {
            Self::LinkFailed { link, copied } => *copied |= *link == id,
            Self::SettingsPutAside(_) | Self::SettingsUnusable | Self::CannotRemember => {}
        }
    }
}

impl From<Damage> for Notice {
    fn from(damage: Damage) -> Self {
        match damage.backup {
            Some(backup) => Self::SettingsPutAside(backup.display().to_string()),
            None => Self::SettingsUnusable,
        }
    }
}

/// All notices, the oldest first; nothing where there is none.
pub(super) fn view<'a>(frame: Frame<'a>, notices: &'a [Notice]) -> Element<'a, Message> {
    let rows = notices
        .iter()
        .enumerate()
        .map(|(place, notice)| one(frame, place, notice));
    Column::with_children(rows).into()
}

fn one<'a>(frame: Frame<'a>, place: usize, notice: &'a Notice) -> Element<'a, Message> {
    let look = frame.look;
    let words = match notice {
        Notice::SettingsPutAside(file) => fl!(
            look.words,
            "notice-settings-put-aside",
            file = isolate_ltr(file)
        ),
        Notice::SettingsUnusable => fl!(look.words, "notice-settings-unusable"),
        Notice::CannotRemember => fl!(look.words, "notice-cannot-remember"),
        Notice::LinkFailed { .. } => fl!(look.words, "notice-link-failed"),
    };
    let mut text = column![paragraph(look, words, Style::body(look))]
        .spacing(space::XXS)
        .width(Fill);
    if let Notice::LinkFailed { link, copied } = notice {
        let address = isolate_ltr(frame.catalog.link(*link).link.as_str());
        let (sign, name) = if *copied {
            (Icon::Check, fl!(look.words, "copied"))
        } else {
            (Icon::Copy, fl!(look.words, "copy"))
        };
        let content = vec![
            icon(sign, 15.0, look.colors.accent).into(),
            label(look, name, Style::body(look)).into(),
        ];
        let content = look
            .direction
            .row(content)
            .spacing(space::XS)
            .align_y(iced::Center);
        let copy = pressable(look, Kind::Outlined, content)
            .padding([5.0, space::S])
            .id("copy")
            .on_press(Message::CopyPressed(*link));
        text = text
            .push(paragraph(look, address, Style::strong(look)))
            .push(copy)
            .align_x(look.direction.start());
    }
    let close = pressable(
        look,
        Kind::Plain,
        icon(Icon::X, 16.0, look.colors.secondary),
    )
    .padding(space::XS)
    .id("dismiss")
    .named(fl!(look.words, "close"));
    let content = vec![
        icon(Icon::TriangleAlert, 20.0, look.colors.partly).into(),
        text.into(),
        close.on_press(Message::NoticeDismissed(place)).into(),
    ];
    let ground = look.colors.warning_ground;
    let strip = container(
        look.direction
            .row(content)
            .spacing(space::S)
            .align_y(iced::Center),
    )
    .id(iced::widget::Id::from(format!("notice-{place}")))
    .width(Fill)
    .padding([space::XS, space::M])
    .style(move |_theme| container::background(ground));
    column![strip, separator(look)].into()
}
